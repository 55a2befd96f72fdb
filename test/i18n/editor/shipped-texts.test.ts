import {expect} from '@open-wc/testing';
import {loadShipped, withShipped} from '../../../src/i18n/editor/shipped-texts.js';
import {loadTexts} from '../../../src/i18n/languages.js';

describe('the languages of the widget, in the editor', () => {
  it('are but named until they are loaded', () => {
    expect(withShipped({}).sv).to.deep.equal({locale: 'sv'});
    expect(withShipped({sv: {locale: 'sv', send: 'Skicka'}}).sv).to.deep.equal({locale: 'sv', send: 'Skicka'});
  });

  for (const tag of ['fr', 'fr-CA', 'es-MX', 'pt', 'pt-BR', 'no', 'zh', 'zh-TW']) {
    it(`are what a visitor of a page in ${tag} reads`, async () => {
      const words = Object.entries((await loadTexts(tag, []))!).filter(([, text]) => typeof text === 'string');
      expect(words.length).to.be.greaterThan(20);
      expect(await loadShipped(tag)).to.equal(true);
      expect(await loadShipped(tag), 'once').to.equal(false);
      expect(withShipped({}, [tag])[tag]).to.deep.include(Object.fromEntries(words));
    });
  }

  it('are none that it does not speak', async () => {
    for (const tag of ['en', 'en-GB', 'sw', 'x', '?', '']) expect(await loadShipped(tag), tag).to.equal(false);
    expect(withShipped({}, ['sw', 'x'])).not.to.have.any.keys('en', 'sw', 'x', 'es-MX');
  });
});
