import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {ChatTransport, TransportEvents} from '../../src/delivery/transport.js';
import {waitUntil} from '../support/wait.js';
import {at, composer, dialog, email, find, HOURS, launcher, mount, open, TAKES_ALL} from '../support/widget.js';

const ARABIC = {locale: 'ar', typing: (author: string) => `${author} يكتب…`};
/** The text of the page's own that stands in a row of the log. */
const message = (element: ChatWidget) => find(element, '.message:last-child p');

describe('the language that is spoken', () => {
  const page = document.documentElement;

  afterEach(() => {
    page.lang = 'en';
    page.dir = '';
  });

  it('is said of launcher and dialog, with its direction', async () => {
    const element = await mount(at('10:00'), {lang: 'de'});
    await waitUntil(() => launcher(element).lang === 'de');
    await open(element);
    expect([dialog(element).lang, dialog(element).dir]).to.deep.equal(['de', 'ltr']);
    element.strings = ARABIC;
    await element.updateComplete;
    expect([dialog(element).lang, dialog(element).dir, launcher(element).lang]).to.deep.equal(['ar', 'rtl', 'ar']);
  });

  it('is not that of what the page and people say: theirs is the page’s, or unknown', async () => {
    const element = await mount(at('10:00'), {
      ...{'office-hours': HOURS, lang: 'eo', heading: 'Demandu nin', 'reply-time': 'Baldaŭ'},
    });
    await open(element);
    element.send('Saluton');
    await element.updateComplete;
    expect(dialog(element).lang).to.equal('en');
    expect(find(element, 'h2').lang).to.equal('eo');
    expect(find(element, '.banner small').lang).to.equal('eo');
    expect(message(element).closest<HTMLElement>('[lang]')!.lang).to.equal('eo');
    expect(find(element, '.message:last-child small').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    element.removeAttribute('lang');
    element.removeAttribute('heading');
    page.removeAttribute('lang');
    element.requestUpdate();
    element.receive({text: 'Hello'});
    await element.updateComplete;
    expect(message(element).getAttribute('lang')).to.equal('');
    expect(find(element, 'h2').lang).to.equal('en');
  });

  it('stays that of what was said before the page spoke another one', async () => {
    const element = await mount(at('10:00'), {lang: 'en'});
    await open(element);
    element.send('Hello');
    await element.updateComplete;
    element.lang = 'de';
    await waitUntil(() => dialog(element).lang === 'de');
    element.send('Hallo');
    await element.updateComplete;
    const texts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.message p')];
    expect(texts.map(({textContent, lang}) => [textContent, lang])).to.deep.equal([
      ['Hello', 'en'],
      ['Hallo', 'de'],
    ]);
  });

  it('has the panel keep the corner that it has on the page', async () => {
    const element = await mount(at('10:00'), {}, {strings: ARABIC});
    await open(element);
    expect(dialog(element).getBoundingClientRect().right).to.equal(innerWidth - 20);
    expect(getComputedStyle(find(element, '.thread')).direction).to.equal('rtl');
    page.dir = 'rtl';
    expect(dialog(element).getBoundingClientRect().left).to.equal(20);
  });

  it('leaves it to the page where somebody begins to write, and then to what they write', async () => {
    page.dir = 'rtl';
    const element = await mount(at('10:00'));
    await open(element);
    const style = getComputedStyle(composer(element));
    expect([style.direction, style.unicodeBidi]).to.deep.equal(['rtl', 'isolate']);
    composer(element).value = 'Hello';
    expect(style.unicodeBidi).to.equal('plaintext');
  });

  it('has addresses written from left to right', async () => {
    page.dir = 'rtl';
    const element = await mount(at('10:00'), {'ask-email': 'always'}, {transport: TAKES_ALL, strings: ARABIC});
    await open(element);
    element.send('Hi');
    await waitUntil(() => email(element));
    expect(getComputedStyle(email(element)).direction).to.equal('ltr');
  });

  /** Where two parts of a text stand, from the left. */
  const placesOf = (text: Node, ...parts: [string, string]) =>
    parts.map((part) => {
      const range = document.createRange();
      const start = text.textContent!.indexOf(part);
      range.setStart(text, start);
      range.setEnd(text, start + part.length);
      return range.getBoundingClientRect().left;
    }) as [number, number];

  /** Where words of the line that says who writes stand, from the left. */
  async function typingLine(name: string, words: string, strings = {}) {
    let events!: TransportEvents;
    const transport: ChatTransport = {...TAKES_ALL, listen: (_, heard) => ((events = heard), () => {})};
    const element = await mount(at('10:00'), {}, {transport, strings});
    await open(element);
    element.send('Hi');
    await waitUntil(() => events);
    events.typing(name);
    await element.updateComplete;
    const text = find(element, '.typing').firstChild!;
    return placesOf(text, name, words);
  }

  it('decides the order of a sentence, whatever name is in it', async () => {
    const [arabicName, english] = await typingLine('منى', 'is writing');
    expect(arabicName).to.be.lessThan(english);
    const [latinName, arabic] = await typingLine('Marie', 'يكتب', ARABIC);
    expect(latinName).to.be.greaterThan(arabic);
  });

  it('decides where the line with other ways goes, whatever these are written in', async () => {
    for (const link of ['help@shop.example', '+49 30 123 45']) {
      const element = await mount(at('18:00'), {lang: 'ar'});
      element.innerHTML = `<a href="/help">${link}</a>`;
      await open(element);
      await waitUntil(() => find(element, '.other-ways span').textContent);
      const line = find(element, '.other-ways').getBoundingClientRect();
      const right = find(element, '.other-ways span').getBoundingClientRect().right;
      expect(line.right - right, link).to.be.closeTo(18, 1);
      const range = document.createRange();
      const text = element.querySelector('a')!.firstChild!;
      const lefts = [0, link.length - 1].map((i) => {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        return range.getBoundingClientRect().left;
      });
      expect(lefts[0], link).to.be.below(lefts[1]!);
    }
  });

  it('decides the order of date and time, which have no direction of their own', async () => {
    const earlier = {text: 'أهلًا', sentAt: Date.UTC(2020, 0, 30, 9, 15)};
    const element = await mount(
      at('10:00'),
      {lang: 'ar'},
      {transport: {send: () => Promise.resolve({messages: [earlier]})}},
    );
    await open(element);
    element.send('Hi');
    await waitUntil(() => dialog(element).dir === 'rtl' && find(element, '.message.agent'));
    const text = find(element, '.message.agent time').firstChild!;
    const numbers = text.textContent!.match(/\p{Nd}+/gu)!; // Arabic's own digits in some browsers
    const [date, time] = placesOf(text, numbers[0], numbers.at(-1)!);
    expect(date).to.be.greaterThan(time);
  });
});
