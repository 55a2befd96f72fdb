import {expect, html} from '@open-wc/testing';
import type {Configuration} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {EditorMessages} from '../../../src/office-hours-editor/messages/messages-section.js';
import {stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';
import {words} from '../../support/widget.js';

if (!customElements.get('office-hours-editor-messages')) {
  customElements.define('office-hours-editor-messages', EditorMessages);
}

const hours = [{opens: '09:00', closes: '17:00'}];
const officeHours = {timezone: 'Europe/Paris', weekly: {monday: hours, wednesday: hours}};
const FULL: Configuration = {
  officeHours,
  messages: {welcome: 'Hi!', online: 'One moment.', offline: 'Back {opens}.', handoff: 'A person is back {opens}.'},
};

async function mount(document: Configuration = {officeHours}, rest: object = {}) {
  const {part, stage: frame} = await stage<EditorMessages>(
    html`<office-hours-editor-messages></office-hours-editor-messages>`,
    {document, ...rest},
  );
  const tags: (string | undefined)[] = [];
  part.addEventListener('editor-edit', ({tag}) => tags.push(tag));
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => part.renderRoot.querySelector<T>(selector)!;
  const field = (kind: string) => find<HTMLTextAreaElement>(`#${kind}`);
  const message = (kind: string) => field(kind).closest<HTMLElement>('.message')!;
  const button = (kind: string, text: string) =>
    [...message(kind).querySelectorAll('button')].find((each) => words(each).includes(text))!;
  return {part, frame, tags, find, field, message, button};
}

describe('the messages', () => {
  it('are four texts, each with when it is sent', async () => {
    const {field, find} = await mount(FULL);
    for (const kind of ['welcome', 'online', 'offline', 'handoff'] as const) {
      expect(field(kind).value).to.equal(FULL.messages![kind]);
      expect(field(kind).labels[0]!.textContent).to.equal(editorStrings.messages[kind].label);
      expect(field(kind).getAttribute('aria-describedby')).to.contain(`when-${kind}`);
      expect(words(find(`#when-${kind}`))).to.equal(editorStrings.messages[kind].when);
      expect(field(kind).dataset['path']).to.equal(`$.messages.${kind}`);
    }
  });

  for (const [state, document, rest] of [
    ['empty', {}, {}],
    ['full', FULL, {}],
    ['disabled', FULL, {isDisabled: true}],
    ['with hours that hold a mistake', {...FULL, officeHours: {...officeHours, timezone: 'Nowhere'}}, {}],
    ['with findings', {...FULL, messages: {offline: `{name} ${'long '.repeat(200)}`}}, {}],
  ] as const) {
    it(`are accessible ${state}`, async () => {
      const {part} = await mount(document, rest);
      await expect(part).to.be.accessible();
    });
  }

  it('say what it means that a text is blank, and show nothing that looks like one', async () => {
    const {find, field} = await mount();
    expect(words(find('#blank-offline'))).to.equal(editorStrings.messages.offline.blank);
    expect(field('offline').getAttribute('aria-describedby')).to.contain('blank-offline');
    expect(field('offline').placeholder).to.equal('');
    expect(words(find('#blank-handoff'))).to.equal(editorStrings.messages.blankBoth);
  });

  it('say that at a handoff the text for outside hours stands in', async () => {
    const {find} = await mount({officeHours, messages: {offline: 'Back {opens}.'}});
    expect(words(find('#blank-handoff'))).to.equal(editorStrings.messages.handoff.blank);
  });

  it('say that without hours no automatic reply is sent at all; the welcome text still reads', async () => {
    const {find, message} = await mount({messages: FULL.messages});
    expect(words(find('.no-hours'))).to.equal(editorStrings.messages.unset);
    expect(message('offline').querySelector('.reading')).to.equal(null);
    expect(words(message('welcome').querySelector('.bubble'))).to.equal('Hi!');
  });

  it('say that hours with a mistake are to be put right', async () => {
    const {find} = await mount({...FULL, officeHours: {...officeHours, timezone: 'Nowhere'}});
    expect(words(find('.no-hours'))).to.equal(editorStrings.messages.mistaken);
  });

  it('show how a visitor reads each, at its moment', async () => {
    const {message} = await mount(FULL);
    const read = (kind: string) => words(message(kind).querySelector('.reading'));
    expect(read('online')).to.equal('A visitor who writes now reads: One moment.');
    expect(read('offline')).to.equal('From today 17:00 on, a visitor who writes reads: Back on Wednesday at 09:00.');
    expect(read('handoff')).to.equal(
      'From today 17:00 on, a visitor reads at a handoff: A person is back on Wednesday at 09:00.',
    );
  });

  it('show it in the language that the page gives', async () => {
    const {part, message} = await mount(FULL, {locale: 'de-DE'});
    const weekday = ({weekday, time}: {weekday: string; time: string}) => `am ${weekday} um ${time} Uhr`;
    part.languages = {de: {locale: 'de', opens: {weekday}}};
    await part.updateComplete;
    expect(words(message('offline').querySelector('.bubble'))).to.equal('Back am Mittwoch um 09:00 Uhr.');
  });

  it('point at an unknown placeholder and at a long text, under the field', async () => {
    const {find, field} = await mount({officeHours, messages: {offline: `Back {open}. ${'x'.repeat(600)}`}});
    expect(words(find('#findings-offline')))
      .to.contain('{open} is no placeholder')
      .and.to.contain('600');
    expect(field('offline').getAttribute('aria-describedby')).to.contain('findings-offline');
    expect(field('offline').getAttribute('aria-invalid')).to.equal('false');
  });
});

describe('writing a message', () => {
  it('changes the document on each key as one step, and is done on leaving', async () => {
    const {frame, tags, field} = await mount();
    field('offline').focus();
    await type('Hi {');
    expect(frame.document.messages).to.deep.equal({offline: 'Hi {'});
    expect(tags).to.deep.equal(Array(4).fill('messages.offline'));
    expect(frame.commits).to.equal(0);
    field('offline').blur();
    expect(frame.commits).to.equal(1);
  });

  it('keeps the caret in the middle of the text', async () => {
    const {part, field} = await mount(FULL);
    field('offline').focus();
    field('offline').setSelectionRange(4, 4);
    await type(' ab');
    await part.updateComplete;
    expect(field('offline').value).to.equal('Back ab {opens}.');
    expect(field('offline').selectionStart).to.equal(7);
  });

  it('lets no event of the field out', async () => {
    const {part, field} = await mount();
    const heard: string[] = [];
    for (const name of ['input', 'change']) part.addEventListener(name, ({type}) => heard.push(type));
    field('online').focus();
    await type('a');
    field('online').blur();
    expect(heard).to.deep.equal([]);
  });

  it('follows an undo', async () => {
    const {part, frame, field} = await mount(FULL);
    field('offline').focus();
    await type('x');
    frame.set({document: FULL});
    await part.updateComplete;
    expect(field('offline').value).to.equal('Back {opens}.');
  });
});

describe('a placeholder button', () => {
  it('inserts at the caret and gives the focus back with the caret behind it', async () => {
    const {part, frame, field, button} = await mount({officeHours, messages: {offline: 'Back !'}});
    field('offline').focus();
    field('offline').setSelectionRange(5, 5);
    button('offline', 'Opening time').click();
    await part.updateComplete;
    expect(frame.document.messages!.offline).to.equal('Back {opens}!');
    expect(part.shadowRoot!.activeElement).to.equal(field('offline'));
    expect(field('offline').selectionStart).to.equal(12);
    expect(field('offline').selectionEnd).to.equal(12);
    await type('?');
    expect(frame.document.messages!.offline).to.equal('Back {opens}?!');
  });

  it('takes the place of what is selected', async () => {
    const {frame, field, button} = await mount({officeHours, messages: {offline: 'Back soon.'}});
    field('offline').focus();
    field('offline').setSelectionRange(5, 9);
    button('offline', '{opens}').click();
    expect(frame.document.messages!.offline).to.equal('Back {opens}.');
  });

  it('is one step to undo, said in words', async () => {
    const {frame, tags, button} = await mount();
    button('welcome', '{timezone}').click();
    expect(frame.descriptions).to.deep.equal(['Time zone inserted into Welcome text']);
    expect(tags).to.deep.equal([undefined]);
  });

  it('inserts at the end of a text in which nobody has been', async () => {
    const {frame, button} = await mount({officeHours, messages: {offline: 'Back '}});
    button('offline', '{opens}').click();
    expect(frame.document.messages!.offline).to.equal('Back {opens}');
  });

  it('works by keyboard', async () => {
    const {frame, field, button} = await mount({officeHours, messages: {offline: 'Back '}});
    field('offline').focus();
    await press('Tab');
    expect(button('offline', '{opens}').matches(':focus')).to.equal(true);
    await press('Enter');
    expect(frame.document.messages!.offline).to.equal('Back {opens}');
    expect(field('offline').matches(':focus')).to.equal(true);
  });

  it('is offered only where it can have a value', async () => {
    const {message} = await mount();
    const offered = (kind: string) => [...message(kind).querySelectorAll('code')].map((each) => each.textContent);
    expect(offered('welcome')).to.deep.equal(['{opens}', '{closes}', '{timezone}', '{exception}']);
    expect(offered('online')).to.deep.equal(['{closes}', '{timezone}']);
    expect(offered('offline')).to.deep.equal(['{opens}', '{timezone}', '{exception}']);
  });
});

describe('a suggestion', () => {
  it('fills an empty field and puts the focus there', async () => {
    const {part, frame, field, button} = await mount({officeHours, messages: {offline: '  '}});
    button('offline', 'Insert a suggestion').click();
    await part.updateComplete;
    expect(frame.document.messages!.offline).to.equal(editorStrings.messages.offline.suggestion);
    expect(field('offline').matches(':focus')).to.equal(true);
    expect(button('offline', 'Insert a suggestion')).to.equal(undefined);
  });
});
