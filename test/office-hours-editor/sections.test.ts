import {expect, fixture, html} from '@open-wc/testing';
import '../../src/office-hours-editor.js';
import type {OfficeHoursEditor} from '../../src/office-hours-editor/office-hours-editor.js';
import {SECTIONS} from '../../src/office-hours-editor/sections.js';
import {drawn} from '../support/editor.js';
import {press} from '../support/keys.js';
import {waitUntil} from '../support/wait.js';

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
const SAME = [{opens: '09:00', closes: '09:00'}];
const GOOD = {officeHours: {timezone: 'Europe/Paris', weekly: {monday: NINE_TO_FIVE}}};
const BAD = {
  officeHours: {
    timezone: 'Nowhere/At all',
    weekly: {monday: SAME, tuesday: SAME},
    seasons: [{from: '2026-07-01', to: '2026-06-01', weekly: {}}],
    exceptions: [{from: 'soon', hours: []}],
  },
  messages: {offline: 'Back {never}.', ofline: 'x', translations: {de: {offline: 'Wieder da {nie}.'}}},
  questions: [{ask: 'Why?', answer: ''}],
  chat: {placement: 'middle'},
};

async function editor(value: object = GOOD, dir = 'ltr') {
  const element = await fixture<OfficeHoursEditor>(html`<office-hours-editor dir=${dir}></office-hours-editor>`);
  element.value = value;
  await element.updateComplete;
  const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const list = all('nav button');
  const current = () => list.filter((button) => button.getAttribute('aria-current') === 'true');
  const named = (name: string) => list.find(({textContent}) => textContent.trim().startsWith(name))!;
  return {element, all, list, current, named};
}

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
const focusedText = () => focused()?.textContent.trim();

afterEach(() => scrollTo(0, 0)); // the next page is read from its top

describe('the list of sections', () => {
  it('names every section that the page has, in the same order', async () => {
    const {all, list} = await editor();
    const sections = all('.parts > *');
    expect(sections.map(({localName}) => localName)).to.deep.equal(
      SECTIONS.map(({tag}) => `office-hours-editor-${tag}`),
    );
    const titles = sections.map(({shadowRoot}) => shadowRoot!.querySelector('h2')!.textContent);
    expect(list.map(({textContent}) => textContent.trim())).to.deep.equal(titles);
  });

  it('says in words how much there is to put right or to look at in which section', async () => {
    const {list, element} = await editor(BAD);
    expect(list.map(({textContent}) => textContent.trim().replace(/\s+/g, ' '))).to.deep.equal([
      'Time zone 1 mistake',
      'Weekly hours 2 mistakes',
      'The year',
      'Seasons 1 mistake',
      'Holidays and exceptions 1 mistake',
      'Messages 1 to look at',
      'Common questions 1 mistake',
      'Languages 1 to look at',
      'Where messages go 1 to look at',
      'Preview',
      'Put it on your shop 1 to look at', // a key without a meaning is to be seen in the text of the document
    ]);
    element.value = GOOD;
    await element.updateComplete;
    expect(list.filter(({textContent}) => /mistake|look/.test(textContent))).to.deep.equal([]);
  });

  it('leads to a section’s heading, and says which one somebody is at', async () => {
    const {named, current} = await editor();
    named('Messages').click();
    expect(focusedText()).to.equal('Messages');
    await waitUntil(() => current()[0] === named('Messages'));
    expect(current()).to.have.length(1);
  });

  it('follows what is read: scrolled away from, what has the focus is no longer where somebody is', async () => {
    const {all, named, current, element} = await editor();
    await drawn(element);
    all('office-hours-editor-time-zone')[0]!.focus();
    await waitUntil(() => current()[0] === named('Time zone') && focused()?.localName === 'input');
    await drawn(element);
    all('office-hours-editor-delivery')[0]!.scrollIntoView({block: 'start'});
    await waitUntil(() => current()[0] === named('Where messages go'));
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => current()[0] === named('Put it on your shop'));
  });

  for (const [dir, next, previous] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`is one stop of Tab, with arrows, Home and End from one to the other (${dir})`, async () => {
      const {list, element} = await editor(GOOD, dir);
      expect(list.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
      list[0]!.focus();
      const keys = [next, next, 'ArrowDown', previous, 'End', next, previous, 'Home', 'ArrowUp'];
      const visited = [];
      for (const key of keys) {
        await press(key);
        visited.push(list.indexOf(focused() as HTMLElement));
      }
      // From wherever that has led, Tab leaves the list, and comes back to the current section.
      await element.updateComplete;
      expect(list.map(({tabIndex}) => tabIndex).indexOf(0)).to.equal(list.length - 1);
      (focused() as HTMLElement).blur();
      await element.updateComplete;
      expect(list.map(({tabIndex}) => tabIndex).indexOf(0)).to.equal(0);
      const last = list.length - 1;
      expect(visited).to.deep.equal([1, 2, 3, 2, last, 0, last, 0, last]);
    });
  }
});

describe('F6', () => {
  it('goes from section to section, and Shift+F6 back to the list', async () => {
    const {list, all} = await editor();
    all('.save')[0]!.focus();
    const visited = [];
    for (let i = 0; i < 3; i++) {
      await press('F6');
      visited.push(focusedText());
    }
    for (let i = 0; i < 2; i++) {
      await press('F6', 'Shift');
      visited.push(focusedText());
    }
    expect(visited).to.deep.equal(['Time zone', 'Weekly hours', 'The year', 'Weekly hours', 'Time zone']);
    await press('F6', 'Shift');
    expect(list).to.include(focused());
  });

  it('leads on from the chat of the preview, too', async () => {
    const {all} = await editor();
    const preview = all('office-hours-editor-preview')[0]!.shadowRoot!;
    await waitUntil(() => preview.querySelector('chat-widget')?.shadowRoot?.querySelector('textarea'));
    preview.querySelector('chat-widget')!.shadowRoot!.querySelector('textarea')!.focus();
    await press('F6');
    expect(focusedText()).to.equal('Put it on your shop');
  });

  it('is the browser’s beyond the first and the last section, in a dialog, and where the page has used it', async () => {
    const {element, all} = await editor();
    const heard: boolean[] = [];
    element.addEventListener('keydown', (event) => heard.push(event.defaultPrevented));
    const send = (target: Element, shiftKey = false) => {
      const event = new KeyboardEvent('keydown', {
        key: 'F6',
        shiftKey,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      target.dispatchEvent(event);
    };
    const within = (section: string, selector: string) =>
      all(`office-hours-editor-${section}`)[0]!.shadowRoot!.querySelector<HTMLElement>(selector)!;
    const last = within('exchange', 'button');
    last.focus();
    send(last);
    all('.save')[0]!.focus();
    send(all('.save')[0]!, true);
    expect(heard).to.deep.equal([false, false]);
    const exchange = all('office-hours-editor-exchange')[0] as HTMLElement & {openImport(): void};
    exchange.openImport();
    await waitUntil(() => focused()?.closest(':modal'));
    send(focused()!);
    expect(heard).to.deep.equal([false, false, false]);
  });
});
