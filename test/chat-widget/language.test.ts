import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {ChatErrorEvent} from '../../src/events.js';
import type {SomeStrings} from '../../src/i18n/strings.js';
import {waitUntil} from '../support/wait.js';
import {at, banner, find, HOURS, launcher, launcherName, mount, open, said} from '../support/widget.js';

const EVENING = at('20:00');
const name = (element: ChatWidget) => launcherName(element);
/** As most pages have it: the language is that of the page. */
const without = async () => {
  const element = await mount(EVENING, {'office-hours': HOURS});
  element.removeAttribute('lang');
  return element;
};
const isGerman = (element: ChatWidget) => waitUntil(() => name(element).startsWith('Chat öffnen'));
const isEnglish = (element: ChatWidget) => waitUntil(() => name(element).startsWith('Open chat'));

describe('the language', () => {
  const page = document.documentElement;

  afterEach(() => {
    page.lang = 'en';
  });

  it('is that of the nearest lang', async () => {
    const element = await mount(EVENING, {'office-hours': HOURS, lang: 'de'});
    await isGerman(element);
    expect(name(element)).to.equal('Chat öffnen Wir sind gerade nicht da');
    await open(element);
    expect(banner(element)).to.equal('Wir sind gerade nicht da Wir sind morgen um 9 Uhr wieder da.');
    expect(find(element, 'textarea').getAttribute('aria-label')).to.equal('Nachricht schreiben');
  });

  it('follows the page’s as somebody comes near, and while the chat is open', async () => {
    const element = await without();
    expect(name(element)).to.contain('Open chat');
    page.lang = 'de';
    launcher(element).focus();
    await isGerman(element);
    await open(element);
    expect(banner(element)).to.contain('Wir sind gerade nicht da');
    page.lang = 'en';
    await waitUntil(() => banner(element).includes('We’re away'));
    page.lang = 'de-CH';
    await waitUntil(() => banner(element).includes('Wir sind gerade nicht da'));
  });

  it('follows the page’s while the chat is closed and nobody is near', async () => {
    const element = await without();
    expect(name(element)).to.equal('Open chat We’re away');
    page.lang = 'de';
    await isGerman(element);
    expect(launcher(element).lang).to.equal('de');
    page.lang = 'en-GB';
    await isEnglish(element);
    page.lang = 'de';
    await isGerman(element);
  });

  it('follows any ancestor’s while the chat is closed, through shadow roots, also where the widget has been moved to', async () => {
    const sections = ['a', 'b'].map(() => {
      const section = document.body.appendChild(document.createElement('section'));
      const inner = section.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      const wrapper = inner.appendChild(document.createElement('p'));
      return {section, wrapper};
    });
    const element = await without();
    for (const {section, wrapper} of sections) {
      wrapper.append(element);
      await element.updateComplete;
      section.lang = 'de';
      await isGerman(element);
      wrapper.lang = 'en';
      await isEnglish(element);
      wrapper.removeAttribute('lang');
      await isGerman(element);
      section.removeAttribute('lang');
      await isEnglish(element);
    }
    for (const {section} of sections) section.remove();
  });

  it('has the count of unread messages follow, too', async () => {
    const element = await without();
    element.receive({text: 'Hello', author: 'Marie'});
    await waitUntil(() => name(element).includes('1 new message'));
    page.lang = 'ar-EG';
    await waitUntil(() => find(element, '.unread').textContent === '١');
    expect(name(element)).not.to.contain('new message');
  });

  it('is not listened for on behalf of a widget that is gone', async () => {
    const element = await without();
    element.remove();
    await element.updateComplete;
    let updates = 0;
    const {requestUpdate} = element;
    element.requestUpdate = (...given: Parameters<typeof requestUpdate>) => {
      updates++;
      requestUpdate.apply(element, given);
    };
    page.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.equal(0);
  });

  it('follows that of an ancestor beyond shadow roots', async () => {
    const element = await without();
    const section = document.createElement('section');
    const shadow = section.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    document.body.append(section);
    shadow.append(element);
    launcher(element).focus();
    section.lang = 'de';
    await isGerman(element);
    section.lang = '';
    await isEnglish(element);
    section.remove();
  });

  it('goes by the page’s own texts where they name another one, and puts them above its own', async () => {
    const element = await mount(EVENING, {'office-hours': HOURS});
    element.strings = {locale: 'de', offline: 'Feierabend'};
    await isGerman(element);
    expect(name(element)).to.equal('Chat öffnen Feierabend');
  });

  it('stays English where there are no texts in a language', async () => {
    const element = await mount(EVENING, {'office-hours': HOURS, lang: 'tlh'});
    await open(element);
    expect(banner(element)).to.contain('We’re away');
  });

  it('chooses among the translations of a message and of a closure', async () => {
    const hours = JSON.stringify({
      ...(JSON.parse(HOURS) as object),
      exceptions: [
        {
          ...{from: '2026-11-24', name: 'Stocktaking', message: 'We are counting.'},
          translations: {de: {name: 'Inventur', message: 'Wir zählen.'}},
        },
      ],
    });
    const translations = {de: {welcome: 'Guten Tag'}};
    const element = await mount(EVENING, {'office-hours': hours, 'welcome-message': 'Good day'});
    element.translations = translations;
    await open(element);
    expect(find(element, '[part=thread]').textContent).to.contain('Good day');
    expect(banner(element)).to.contain('We’re away · Stocktaking');
    element.lang = 'de';
    await waitUntil(() => banner(element).includes('Wir sind gerade nicht da · Inventur'));
    expect(find(element, '[part=thread]').textContent).to.contain('Guten Tag');
    element.send('Hallo');
    await waitUntil(() => said(element).join().includes('Wir zählen.'));
  });

  it('takes translations as JSON text too, and tells of what is none', async () => {
    const element = await mount(EVENING, {
      ...{'office-hours': HOURS, lang: 'de', 'welcome-message': 'Good day'},
      translations: '{"de": {"welcome": "Guten Tag"}}',
    });
    await open(element);
    await waitUntil(() => find(element, '[part=thread]').textContent.includes('Guten Tag'));
    const errors: string[] = [];
    element.addEventListener('chat-error', (event) => {
      event.preventDefault();
      errors.push(event.message);
    });
    element.setAttribute('translations', '{"de": {"welcome": "Guten Tag"}');
    await waitUntil(() => errors.length > 0);
    expect(errors[0]).to.contain('JSON');
    expect(find(element, '[part=thread]').textContent).to.contain('Good day');
  });
});

describe('texts of the page’s own', () => {
  const errorsFor = async (strings: unknown): Promise<string[]> => {
    const element = await mount(EVENING, {'office-hours': HOURS});
    const errors: string[] = [];
    element.addEventListener('chat-error', (event: ChatErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    });
    element.strings = strings as SomeStrings;
    await waitUntil(() => errors.length > 0);
    return errors;
  };

  it('are told of where a key is misspelt, with the right one', async () => {
    expect(await errorsFor({opnChat: 'Talk'})).to.deep.equal([
      'there is no text "opnChat"; you probably mean "openChat".',
    ]);
    const [step] = await errorsFor({back: {weekdy: () => 'x'}});
    expect(step).to.equal('there is no text "back.weekdy"; you probably mean "back.weekday".');
  });

  it('are told of where one is of another kind', async () => {
    expect(await errorsFor({unread: '3 new'})).to.deep.equal(['"unread" has to be a function that gives a text.']);
    expect(await errorsFor({heading: () => 'x'})).to.deep.equal(['"heading" has to be a text.']);
    expect((await errorsFor({opens: 'soon'}))[0]).to.match(/^"opens" has to be an object of functions: minutes, today/);
    expect((await errorsFor('Talk'))[0]).to.match(/^has to be an object/);
  });

  it('are told of where those of another language are not complete', async () => {
    const [missing] = await errorsFor({locale: 'lt', openChat: 'Atidaryti pokalbį'});
    expect(missing).to.match(/^there are no texts in "lt" for closeChat, .*back\.minutes.*: these stay English\.$/);
    expect(missing).not.to.contain('openChat');
  });
});
