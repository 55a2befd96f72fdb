import {expect, html} from '@open-wc/testing';
import '../../../src/chat-widget.js';
import type {ChatWidget} from '../../../src/chat-widget/chat-widget.js';
import type {Configuration} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {EditorPreview} from '../../../src/office-hours-editor/preview/preview-section.js';
import {EditorTimeZoneField, ZoneChoiceEvent} from '../../../src/office-hours-editor/time-zone/time-zone-field.js';
import {MONDAY_AFTERNOON, stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';
import {waitUntil} from '../../support/wait.js';
import {banner, composer, dialog, find as inWidget, launcher, said, words} from '../../support/widget.js';

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
  const settle = async () => {
    await part.updateComplete;
    // A reply comes once the message that it answers was taken.
    await waitUntil(() => find<ChatWidget>('chat-widget').thread.every(({delivery}) => delivery !== 'sending'));
    await part.updateComplete;
  };
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
  it('has common questions and messages in the language of the visitor', async () => {
    const {widget, find, settle} = await mount({
      ...SHOP,
      messages: {...SHOP.messages, translations: {de: {welcome: 'Hallo!'}}},
      questions: [{ask: 'Where is it?', answer: 'There.', translations: {de: {ask: 'Wo ist es?'}}}],
    });
    await waitUntil(() => words(inWidget(widget, '.questions li')) === 'Where is it?');
    const language = find<HTMLSelectElement>('select#language');
    language.value = 'de';
    language.dispatchEvent(new Event('change', {bubbles: true}));
    await settle();
    await waitUntil(() => words(inWidget(widget, '.questions li')) === 'Wo ist es?');
    expect(words(inWidget(widget, '.message p'))).to.equal('Hallo!');
  });

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
        const {part, widget} = await mount(document, rest, {isOpen});
        await Promise.all(
          widget.renderRoot
            .querySelector('dialog')!
            .getAnimations()
            .map(({finished}) => finished),
        );
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

  it('shows what the chat is told besides, takes back what is taken out, and leaves out what means nothing', async () => {
    const chat = {
      heading: 'Ask a gardener',
      placement: 'start',
      askEmail: 'never',
      replyTime: 'Replies soon',
      privacyUrl: 'https://shop.example/privacy',
      assistant: true,
    } as const;
    const {widget, frame, answer, settle} = await mount({...SHOP, chat});
    expect(words(inWidget(widget, 'h2'))).to.equal('Ask a gardener');
    expect(words(dialog(widget))).to.contain('Replies soon');
    expect(inWidget<HTMLAnchorElement>(widget, `a[href="${chat.privacyUrl}"]`)).to.exist;
    expect(answer()).to.contain(editorStrings.preview.noReply);
    frame.set({document: {...SHOP, chat: {placement: 'left', outsideHours: '?'} as unknown as Configuration['chat']}});
    await settle();
    const {heading, placement, outsideHours, askEmail, replyTime, privacyUrl, assistant} = widget;
    expect({heading, placement, outsideHours, askEmail, replyTime, privacyUrl, assistant}).to.deep.equal({
      ...{heading: '', placement: 'end', outsideHours: 'show', askEmail: 'offline'},
      ...{replyTime: '', privacyUrl: '', assistant: false},
    });
  });

  it('speaks to the visitor in the texts of their language, in the chat and in words', async () => {
    const translations = {de: {welcome: 'Guten Tag!', online: 'Gleich.'}};
    const {part, widget, find, answer, settle} = await mount({...SHOP, messages: {...SHOP.messages, translations}});
    expect(words(inWidget(widget, '.thread'))).to.equal('Hi!');
    const field = find<HTMLSelectElement>('#language');
    field.value = 'de';
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => widget.lang === 'de');
    await part.updateComplete;
    await settle();
    expect(words(inWidget(widget, '.thread'))).to.equal('Guten Tag!');
    expect(answer()).to.contain(': Gleich.');
  });

  it('says which texts are shown in another language than the visitor’s, and in which', async () => {
    const translations = {de: {welcome: 'Guten Tag!', online: 'Gleich.'}};
    const texts = {...SHOP, messages: {...SHOP.messages, translations}};
    const {frame, find, answer, settle} = await mount(texts);
    expect(answer(), 'most likely written in the language of the editor').not.to.contain('Not translated');
    const field = find<HTMLSelectElement>('#language');
    field.value = 'de';
    field.dispatchEvent(new Event('change'));
    await settle();
    expect(answer()).to.match(
      /Not translated \(German\), so shown as you wrote it: Reply outside hours and Holidays and exceptions\.$/,
    );
    frame.set({document: {...texts, languages: ['fr', 'de']}});
    await settle();
    expect(answer()).to.contain(
      'Not translated (German), so shown in another language (French): Reply outside hours and Holidays',
    );
    frame.set({document: {...texts, languages: ['de']}});
    await settle();
    expect(answer()).not.to.contain('Not translated');
  });

  it('has a button for each language of the shop, also for one that the chat itself does not speak', async () => {
    const {part, frame, widget, settle, button} = await mount();
    const pressed = () =>
      [...part.renderRoot.querySelectorAll('[aria-label="Languages of your shop"] button')].map(
        (each) => `${words(each)}${each.ariaPressed === 'true' ? ' pressed' : ''}`,
      );
    expect(pressed(), 'there is but one').to.deep.equal([]);
    frame.set({document: {...SHOP, languages: ['en', 'de-AT', 'ca']}});
    await settle();
    expect(pressed()).to.deep.equal(['English pressed', 'German (Austria)', 'Catalan']);
    button('German (Austria)').click();
    await waitUntil(() => widget.lang === 'de-AT');
    await waitUntil(() => words(inWidget(widget, 'h2')) === 'Schreiben Sie uns'); // its texts have come, too
    await settle();
    button('Catalan').click();
    await waitUntil(() => widget.lang === 'ca');
    expect(pressed()).to.deep.equal(['English', 'German (Austria)', 'Catalan pressed']);
    frame.set({document: {...SHOP, languages: ['en', 'de', 'de-AT']}});
    await settle();
    button('German (Austria)').click();
    await settle();
    expect(pressed(), 'the very one').to.deep.equal(['English', 'German', 'German (Austria) pressed']);
    frame.set({document: SHOP});
    await settle();
    expect(widget.lang).to.equal('en-GB');
  });

  it('shows no chat while it is hidden, says so, and shows it again', async () => {
    const {widget, answer, button, press, settle} = await mount({...SHOP, chat: {outsideHours: 'hide'}});
    const isSeen = () => dialog(widget).open || !launcher(widget).hidden;
    const {hidden} = editorStrings.preview;
    expect(isSeen()).to.equal(true);
    expect(answer()).not.to.contain(hidden);
    await press('tonight');
    expect(isSeen()).to.equal(false);
    expect(answer()).to.contain(hidden);
    // Somebody who had written before still has the conversation.
    button('Send a test message').click();
    await settle();
    expect(dialog(widget).open).to.equal(true);
    button('Clear the chat').click();
    await settle();
    expect(isSeen()).to.equal(false);
    await press('now');
    expect(dialog(widget).open).to.equal(true);
    expect(document.activeElement).not.to.equal(widget);
  });

  it('offers the mail link where that is all there is, and asks for no address', async () => {
    const mail = {address: 'help@shop.example', text: 'Write to us'};
    const {widget, frame, settle} = await mount({...SHOP, snippet: {delivery: 'mail', mail}});
    expect(widget.transport).to.equal(undefined);
    expect(widget.querySelector('a')!.href).to.equal('mailto:help@shop.example');
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
    frame.set({document: {...SHOP, chat: {endpoint: '/chat', stream: '/answers', storage: 'local'}}});
    await settle();
    expect(widget.transport).to.exist;
    expect(widget.children).to.have.length(0);
    expect([widget.endpoint, widget.stream, widget.storage]).to.deep.equal(['', '', 'none']);
  });

  it('comes after the paint of what is edited', async () => {
    const {part, frame, widget, settle} = await mount();
    frame.set({document: {...SHOP, messages: {welcome: 'Hello!'}}});
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(part.isUpdatePending).to.equal(true);
    expect(widget.welcomeMessage).to.equal('Hi!');
    await settle();
    expect(widget.welcomeMessage).to.equal('Hello!');
  });
});

describe('the time to look at', () => {
  it('is typed as people of the page’s language write it, whatever the browser’s', async () => {
    const {find, answer, settle} = await mount(SHOP, {locale: 'en-US'});
    const time = find<HTMLInputElement>('#time');
    expect(time.value).to.match(/^2:32.PM$/);
    time.focus();
    await type('9pm');
    await settle();
    expect(answer()).to.match(/9:00.PM in Paris Closed/);
    time.blur();
    await settle();
    expect(time.value).to.match(/^9:00.PM$/);
    expect(time.getAttribute('aria-invalid')).to.equal('false');
  });

  it('belongs to the date that was chosen just before, drawn or not', async () => {
    const {find, answer, settle} = await mount(SHOP, {locale: 'en-GB'});
    for (const [id, value] of [
      ['date', '2026-11-25'],
      ['time', '10:00'],
    ] as const) {
      find<HTMLInputElement>(`#${id}`).value = value;
      find(`#${id}`).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    }
    await settle();
    expect(answer()).to.match(/^Wednesday 25 November, 10:00 in Paris Open/);
  });

  it('goes on by quarters of an hour with the arrow keys, from now', async () => {
    const {find, answer, settle} = await mount(SHOP, {locale: 'en-GB'});
    find('#time').focus();
    await press('ArrowUp');
    await press('ArrowUp');
    await settle();
    expect(find<HTMLInputElement>('#time').value).to.equal('14:15');
    expect(answer()).to.match(/^Monday 23 November, 14:15 in Paris Open/);
  });

  it('takes every key, also those that come before the first has been drawn', async () => {
    const {find, settle} = await mount(SHOP, {locale: 'en-GB'});
    const time = find<HTMLInputElement>('#time');
    time.focus();
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'];
    for (const key of keys) time.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await settle();
    expect(time.value).to.equal('15:00');
  });

  it('stays as it was typed where it is none, and says so; the moment stays, too', async () => {
    const {find, answer, settle, press: choose} = await mount(SHOP, {locale: 'en-GB'});
    const time = find<HTMLInputElement>('#time');
    const before = answer();
    time.focus();
    await type('later');
    time.blur();
    await settle();
    expect([time.value, time.getAttribute('aria-invalid')]).to.deep.equal(['later', 'true']);
    expect(words(find('#time-mistake'))).to.equal('“later” is not a time. Give hours and minutes, such as 09:30.');
    expect(answer()).to.equal(before);
    await choose('now');
    expect([time.value, time.getAttribute('aria-invalid')]).to.deep.equal(['14:32', 'false']);
    expect(words(find('#time-mistake'))).to.equal('');
  });

  it('is not changed under the hands of whoever types while the clock goes on', async () => {
    const {find, frame, settle} = await mount(SHOP, {locale: 'en-GB'});
    const time = find<HTMLInputElement>('#time');
    time.focus();
    await type('1');
    frame.set({now: MONDAY_AFTERNOON + 60_000});
    await settle();
    expect(time.value).to.equal('1');
    await press('Escape');
    time.blur();
    await settle();
    expect(time.value).to.equal('14:33');
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
    await waitUntil(() => widget.thread.length === 2); // the reply comes once the message was taken
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
