import {expect, html} from '@open-wc/testing';
import '../../src/chat-widget.js';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {Configuration} from '../../src/domain/types.js';
import {editorStrings} from '../../src/i18n/editor/strings.js';
import {EditorPreview} from '../../src/office-hours-editor/preview-section.js';
import {EditorTimeZoneField, ZoneChoiceEvent} from '../../src/office-hours-editor/time-zone-field.js';
import {MONDAY_AFTERNOON, stage} from '../support/editor.js';
import {press, type} from '../support/keys.js';
import {banner, composer, dialog, find as inWidget, launcher, said, words} from '../support/widget.js';

for (const [name, part] of [
  ['office-hours-editor-preview', EditorPreview],
  ['office-hours-editor-time-zone-field', EditorTimeZoneField],
] as const) {
  if (!customElements.get(name)) customElements.define(name, part);
}

const hours = [{opens: '09:00', closes: '17:00'}];
const weekly = {monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours};
const christmas = {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', message: 'Merry Christmas! Back {opens}.'};
const officeHours = {timezone: 'Europe/Paris', weekly, exceptions: [christmas]};
const SHOP: Configuration = {officeHours, messages: {welcome: 'Hi!', online: 'One moment.', offline: 'Back {opens}.'}};
const MISTAKEN: Configuration = {...SHOP, officeHours: {...officeHours, timezone: 'Nowhere'}};
const DETAILS = {isOpen: true};

async function mount(document = SHOP, rest: object = {}, {isOpen} = DETAILS) {
  const {part, stage: frame} = await stage<EditorPreview>(
    html`<office-hours-editor-preview .now=${() => MONDAY_AFTERNOON}></office-hours-editor-preview>`,
    {document, ...rest},
  );
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => part.renderRoot.querySelector<T>(selector)!;
  find<HTMLDetailsElement>('details').open = isOpen;
  const settle = () => part.updateComplete;
  return {
    part,
    frame,
    find,
    settle,
    widget: find<ChatWidget>('chat-widget'),
    /** Platforms differ in a comma after the weekday. */
    answer: () => words(find('[role=status]')).replace(/(day),/g, '$1'),
    button: (text: string) =>
      [...part.renderRoot.querySelectorAll('button')].find((each) => words(each).includes(text))!,
    press: async (choice: string) => {
      find<HTMLButtonElement>(choice === 'now' ? '.quick button' : `[data-choice=${choice}]`).click();
      await settle();
    },
    enter: async (id: string, value: string) => {
      find<HTMLInputElement>(`#${id}`).value = value;
      find(`#${id}`).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await settle();
    },
    visitor: async (timeZone: string) => {
      find('office-hours-editor-time-zone-field').dispatchEvent(new ZoneChoiceEvent(timeZone));
      await settle();
    },
    clock: async (clock: string) => {
      find<HTMLInputElement>(`[value=${clock}]`).click();
      await settle();
    },
  };
}

describe('the preview', () => {
  it('is the real chat, open, as it is now, and leaves the focus where it is', async () => {
    const {widget, answer} = await mount();
    expect(widget.open).to.equal(true);
    expect(dialog(widget).open).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
    expect(banner(widget)).to.equal('We’re online');
    expect(words(inWidget(widget, '.thread'))).to.equal('Hi!');
    expect(answer()).to.equal(
      'Monday 23 November, 14:32 in Paris Open until 17:00 in Paris. Automatic reply to a first message: One moment.',
    );
  });

  it('stores nothing and knows no address', async () => {
    const {widget} = await mount();
    expect(widget.getAttribute('storage')).to.equal('none');
    for (const name of ['endpoint', 'stream', 'src']) expect(widget.hasAttribute(name), name).to.equal(false);
  });

  for (const [state, document, rest] of [
    ['with hours', SHOP, {}],
    ['without hours', {}, {}],
    ['with a mistake', MISTAKEN, {}],
    ['disabled', SHOP, {isDisabled: true}],
  ] as const) {
    for (const isOpen of [true, false]) {
      it(`is accessible ${state}, ${isOpen ? 'with everything' : 'folded'}`, async () => {
        const {part} = await mount(document, rest, {isOpen});
        await expect(part).to.be.accessible();
      });
    }
  }

  it('stays within its stage, whatever the width', async () => {
    const {part, widget, find} = await mount();
    for (const width of ['280px', '360px', '900px']) {
      part.style.inlineSize = width;
      const outer = find('.stage').getBoundingClientRect();
      const inner = dialog(widget).getBoundingClientRect();
      expect(inner.left, width).to.be.at.least(outer.left);
      expect(inner.right, width).to.be.at.most(outer.right);
      expect(inner.top, width).to.be.at.least(outer.top);
      expect(inner.bottom, width).to.be.at.most(outer.bottom);
    }
  });

  it('follows an edit', async () => {
    const {frame, widget, settle} = await mount();
    frame.set({document: {...SHOP, officeHours: {...officeHours, weekly: {}, exceptions: []}}});
    await settle();
    expect(banner(widget)).to.equal('');
    frame.set({document: {...SHOP, officeHours: {...officeHours, weekly: {tuesday: hours}}}});
    await settle();
    expect(banner(widget)).to.contain('We’ll be back tomorrow at 09:00.');
  });

  it('draws an edit before it brings the chat up to date', async () => {
    const {part, frame, widget, settle} = await mount();
    frame.set({document: {...SHOP, messages: {welcome: 'Hello!'}}});
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(part.isUpdatePending).to.equal(false);
    expect(widget.welcomeMessage).to.equal('Hi!');
    await settle();
    expect(widget.welcomeMessage).to.equal('Hello!');
  });

  it('keeps the last hours that could be used, and says so', async () => {
    const {frame, widget, find, settle, answer} = await mount();
    frame.set({document: MISTAKEN});
    await settle();
    expect(words(find('.finding'))).to.equal(editorStrings.preview.mistakenKept);
    expect(banner(widget)).to.equal('We’re online');
    expect(answer()).to.contain('Open until 17:00 in Paris.');
  });

  it('is a chat without hours where there never were any that could be used', async () => {
    const {widget, find, answer} = await mount(MISTAKEN);
    expect(words(find('.finding'))).to.equal(editorStrings.preview.mistaken);
    expect(banner(widget)).to.equal('');
    expect(answer()).to.contain(editorStrings.preview.unset);
  });
});

describe('the moments of the preview', () => {
  it('are pressed one at a time, and said in words', async () => {
    const {find, answer, press} = await mount();
    const pressed = () => words(find('.quick [aria-pressed=true]'));
    expect(pressed()).to.equal('Now');
    for (const [choice, label, sentence] of [
      ['tonight', 'Tonight', 'Monday 23 November, 20:00 in Paris Closed.'],
      ['opening', 'Next opening', 'Tuesday 24 November, 09:00 in Paris Open'],
      ['closing', 'Next closing', 'Monday 23 November, 17:00 in Paris Closed.'],
      ['holiday', 'Next holiday', 'Thursday 24 December, 12:00 in Paris Closed: Christmas.'],
      ['clock-change', 'Next clock change', 'Sunday 28 March, 03:01 in Paris Closed.'],
    ] as const) {
      await press(choice);
      expect(pressed()).to.contain(label);
      expect(answer()).to.contain(sentence);
    }
    await press('now');
    expect(answer()).to.contain('Monday 23 November, 14:32 in Paris Open');
  });

  it('are only those that there are', async () => {
    const {find, frame, settle} = await mount({officeHours: {timezone: 'Asia/Tokyo'}});
    expect(words(find('.quick')).replace(/ \w+,? [\d:]+/, '')).to.equal('Now Tonight');
    frame.set({document: SHOP});
    await settle();
    expect(find('[data-choice=holiday]')).to.not.equal(null);
  });

  it('can be given as a date and a time on the shop’s clock, for a visitor anywhere', async () => {
    const {enter, visitor, answer, widget} = await mount();
    await visitor('Asia/Tokyo');
    await enter('date', '2026-12-24');
    await enter('time', '18:00');
    expect(answer()).to.contain('Friday 25 December, 02:00 in Tokyo – Thursday 24 December, 18:00 in Paris');
    expect(banner(widget)).to.contain('We’re away · Christmas We’ll be back on Monday at 17:00. That’s 09:00 CET');
  });

  it('can be given on the visitor’s clock, before the visitor’s zone or after it', async () => {
    const {enter, visitor, clock, answer} = await mount();
    await enter('date', '2026-12-24');
    await enter('time', '18:00');
    await clock('visitor');
    await visitor('Asia/Tokyo');
    expect(answer()).to.contain('Thursday 24 December, 18:00 in Tokyo – 10:00 in Paris');
    expect(answer()).to.contain('Merry Christmas! Back on Monday at 17:00 (09:00 CET).');
  });

  it('stay the same instant when a zone is chosen after a quick choice', async () => {
    const {press, visitor, clock, answer, find} = await mount();
    await press('holiday');
    await visitor('Asia/Tokyo');
    await clock('visitor');
    expect(answer()).to.contain('Thursday 24 December, 20:00 in Tokyo – 12:00 in Paris');
    expect(find<HTMLInputElement>('#time').value).to.equal('20:00');
  });

  it('do not jump while a date is being typed', async () => {
    const {enter, answer, find, settle} = await mount();
    find('#date').focus();
    await enter('date', '0202-12-24');
    expect(answer()).to.contain('Monday 23 November, 14:32');
    expect(find<HTMLInputElement>('#date').value).to.equal('0202-12-24');
    find('#date').blur();
    await settle();
    expect(find<HTMLInputElement>('#date').value).to.equal('2026-11-23');
  });

  it('can be slid through a day in quarters of an hour', async () => {
    const {find, settle, answer} = await mount();
    const slider = find<HTMLInputElement>('#minute');
    expect(slider.getAttribute('aria-valuetext')).to.equal('14:32');
    slider.focus();
    await press('ArrowRight');
    await settle();
    expect(slider.getAttribute('aria-valuetext')).to.equal('14:45');
    await press('End');
    await settle();
    expect(answer()).to.contain('Monday 23 November, 23:45 in Paris Closed.');
  });

  it('can be slid through a year, day by day', async () => {
    const {find, settle, answer} = await mount();
    const slider = find<HTMLInputElement>('#day');
    slider.focus();
    await press('ArrowRight');
    await settle();
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Tuesday,? 24 November$/);
    await press('End');
    await settle();
    expect(answer()).to.contain('Tuesday 23 November 2027, 14:32 in Paris');
  });

  it('pass by themselves while it is now', async () => {
    const {frame, settle, answer, find} = await mount();
    frame.set({now: MONDAY_AFTERNOON + 60_000});
    await settle();
    expect(answer()).to.contain('14:33 in Paris');
    expect(find('[role=status]').getAttribute('aria-live')).to.equal('off');
  });

  it('are said by a screen reader only when they were asked for', async () => {
    const {frame, find, settle, press} = await mount();
    await press('holiday');
    expect(find('[role=status]').getAttribute('aria-live')).to.equal('polite');
    frame.set({document: {...SHOP, messages: {offline: 'Typing'}}});
    await settle();
    expect(find('[role=status]').getAttribute('aria-live')).to.equal('off');
  });
});

describe('the visitor of the preview', () => {
  it('is where the shop is until another place is chosen', async () => {
    const {frame, settle, widget, visitor} = await mount();
    expect(widget.visitorTimezone).to.equal('Europe/Paris');
    frame.set({document: {...SHOP, officeHours: {...officeHours, timezone: 'Asia/Tokyo'}}});
    await settle();
    expect(widget.visitorTimezone).to.equal('Asia/Tokyo');
    await visitor('America/New_York');
    frame.set({document: SHOP});
    await settle();
    expect(widget.visitorTimezone).to.equal('America/New_York');
  });

  it('may read clocks as Americans do', async () => {
    const {find, settle, widget, press} = await mount();
    await press('tonight');
    const language = find<HTMLSelectElement>('#language');
    expect(language.value).to.equal('en-GB');
    language.value = 'en-US';
    language.dispatchEvent(new Event('change', {bubbles: true}));
    await settle();
    expect(banner(widget)).to.match(/tomorrow at 9:00\sAM/);
  });

  it('may read another language, from right to left', async () => {
    const {part, find, settle, widget} = await mount();
    part.languages = {ar: {locale: 'ar', online: 'نحن هنا'}};
    await settle();
    const language = find<HTMLSelectElement>('#language');
    expect([...language.options].map((option) => words(option))).to.include('Arabic');
    language.value = 'ar';
    language.dispatchEvent(new Event('change', {bubbles: true}));
    await settle();
    expect(banner(widget)).to.equal('نحن هنا');
    expect(getComputedStyle(dialog(widget)).direction).to.equal('rtl');
  });
});

describe('a message in the preview', () => {
  it('can be typed, and gets the reply of the chosen moment', async () => {
    const {widget, press: choose, settle} = await mount();
    await choose('holiday');
    composer(widget).focus();
    await type('Hello?');
    await press('Enter');
    await settle();
    expect(said(widget)).to.deep.equal(['visitor: Hello?', 'auto: Merry Christmas! Back on Monday at 09:00.']);
  });

  it('is forgotten when another moment, place, language or configuration is looked at', async () => {
    const {widget, frame, button, press, visitor, settle} = await mount();
    const isForgotten = async (change: () => unknown) => {
      button('Send a test message').click();
      await settle();
      const before = widget.thread.length;
      await change();
      await settle();
      return before === 2 && widget.thread.length === 0;
    };
    expect(await isForgotten(() => press('tonight'))).to.equal(true);
    expect(await isForgotten(() => visitor('Asia/Tokyo'))).to.equal(true);
    expect(await isForgotten(() => frame.set({document: {...SHOP, messages: {offline: 'Bye.'}}}))).to.equal(true);
    expect(await isForgotten(() => frame.set({document: {...SHOP, officeHours: {...officeHours}}}))).to.equal(true);
    expect(await isForgotten(() => button('Clear the chat').click())).to.equal(true);
  });

  it('stays while the time passes', async () => {
    const {widget, frame, button, settle} = await mount();
    button('Send a test message').click();
    frame.set({now: MONDAY_AFTERNOON + 60_000});
    await settle();
    expect(said(widget)).to.deep.equal([`visitor: ${editorStrings.preview.testMessage}`, 'auto: One moment.']);
  });

  it('opens a closed chat without taking the focus', async () => {
    const {widget, button, settle} = await mount();
    widget.close();
    await settle();
    button('Send a test message').focus();
    await press('Enter');
    await settle();
    expect(dialog(widget).open).to.equal(true);
    expect(button('Send a test message').matches(':focus')).to.equal(true);
    expect(widget.thread.length).to.equal(2);
  });

  it('leaves nothing behind outside the preview', async () => {
    const {part, widget, find, button, settle} = await mount();
    const heard: string[] = [];
    const names = ['open', 'close', 'message', 'availability-change', 'handoff', 'error'].map((name) => `chat-${name}`);
    for (const name of [...names, 'input', 'change', 'beforeinput']) {
      part.renderRoot.querySelector('section')!.parentNode!.addEventListener(name, ({type}) => heard.push(type));
    }
    widget.close();
    await settle();
    launcher(widget).click();
    await settle();
    await type('Hello?');
    await press('Enter');
    button('Send a test message').click();
    widget.handoff();
    await settle();
    find('#minute').focus();
    await press('ArrowRight');
    await settle();
    expect(heard).to.deep.equal([]);
  });
});

describe('the preview on a page that changes', () => {
  it('goes on after a move', async () => {
    const {part, frame, widget, settle} = await mount();
    frame.set({document: {...SHOP, messages: {welcome: 'Moved'}}});
    part.parentElement!.prepend(part);
    await settle();
    expect(widget.welcomeMessage).to.equal('Moved');
    expect(widget.isConnected).to.equal(true);
  });

  it('does nothing any more once it is gone', async () => {
    const {part, frame, widget} = await mount();
    frame.set({document: {...SHOP, messages: {welcome: 'Gone'}}});
    part.remove();
    await part.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(widget.welcomeMessage).to.equal('Hi!');
  });
});
