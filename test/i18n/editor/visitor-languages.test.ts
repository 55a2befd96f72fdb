import {expect} from '@open-wc/testing';
import {languageName} from '../../../src/i18n/editor/language-name.js';
import {ownTexts, usualLanguage, visitorLanguages} from '../../../src/i18n/editor/visitor-languages.js';

const german = {locale: 'de'};
const arabic = {locale: 'ar'};

describe('the languages of visitors', () => {
  it('are two Englishes, and those that the page gives', () => {
    expect(visitorLanguages({})).to.deep.equal(['en-GB', 'en-US']);
    expect(visitorLanguages({de: german, ar: arabic})).to.deep.equal(['en-GB', 'en-US', 'de', 'ar']);
  });

  it('are not longer by the page’s own English, which both take', () => {
    const own = {heading: 'Talk to us'};
    expect(visitorLanguages({en: own})).to.deep.equal(['en-GB', 'en-US']);
    expect(ownTexts({en: own}, 'en-GB')).to.equal(own);
    expect(ownTexts({en: own, 'en-GB': german}, 'en-GB')).to.equal(german);
  });

  for (const [locale, expected] of [
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en', 'en-US'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr-FR', 'en-GB'],
  ] as const) {
    it(`start with ${expected} for an admin who reads ${locale}`, () => {
      expect(usualLanguage({de: german}, locale)).to.equal(expected);
    });
  }

  it('have names in the admin’s language', () => {
    expect(languageName('de', 'en-GB')).to.equal('German');
    expect(languageName('no tag', 'en-GB')).to.equal('no tag');
  });
});
