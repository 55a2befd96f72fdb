// What language the editor speaks, and that no word of it stands in code.
import {expect, fixture, html} from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/office-hours-editor.js';
import type {Configuration} from '../../src/domain/types.js';
import {editorStrings, type SomeEditorStrings} from '../../src/i18n/editor/strings.js';
import type {EditorExceptions} from '../../src/office-hours-editor/exceptions/exceptions-section.js';
import type {EditorExchange} from '../../src/office-hours-editor/exchange/exchange-section.js';
import type {EditorHolidays} from '../../src/office-hours-editor/holidays/holidays-dialog.js';
import type {OfficeHoursEditor} from '../../src/office-hours-editor/office-hours-editor.js';
import type {EditorHoursList} from '../../src/office-hours-editor/week/hours-list.js';
import {elementsIn, MONDAY_AFTERNOON} from '../support/editor.js';
import {pause, waitUntil} from '../support/wait.js';
import {words} from '../support/widget.js';

const HOURS: Configuration = {
  officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}},
};

/** As a page has it that was sent in German, or in what `lang` says. */
async function editor(lang: string | null, strings?: SomeEditorStrings): Promise<OfficeHoursEditor> {
  const element = document.createElement('office-hours-editor');
  if (lang !== null) element.lang = lang;
  element.now = () => MONDAY_AFTERNOON;
  element.strings = strings;
  element.value = HOURS;
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const inAll = <Found extends Element>(element: OfficeHoursEditor, selector: string) =>
  [...elementsIn(element.shadowRoot!)].filter((each) => each.matches(selector)) as Found[];

const saveButton = (element: OfficeHoursEditor) => element.shadowRoot!.querySelector('.save')!.textContent.trim();
const title = (element: OfficeHoursEditor, part: string) =>
  element.shadowRoot!.querySelector(`office-hours-editor-${part}`)!.shadowRoot!.querySelector('h2')!.textContent;
const speaks = (element: OfficeHoursEditor, save: string) => waitUntil(() => saveButton(element) === save);

describe('the editor’s language', () => {
  const page = document.documentElement;
  let warn: sinon.SinonStub<unknown[], void>;
  const warnings = () => warn.args.map(([text]) => String(text));

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
    page.lang = 'en';
  });

  it('is that of the nearest lang, English until it has come', async () => {
    const element = await editor('de');
    expect(saveButton(element)).to.equal('Save');
    await speaks(element, 'Speichern');
    expect(title(element, 'week')).to.equal('Wöchentliche Öffnungszeiten');
    expect(element.shadowRoot!.querySelector('.editor')!.getAttribute('lang')).to.match(/^de\b/);
  });

  it('follows the page’s, while it is open', async () => {
    const element = await editor(null);
    expect(saveButton(element)).to.equal('Save');
    page.lang = 'de-AT';
    await speaks(element, 'Speichern');
    expect(element.shadowRoot!.querySelector('.editor')!.getAttribute('lang')).to.equal('de-AT');
    page.lang = 'en';
    await speaks(element, 'Save');
  });

  it('follows that of an ancestor beyond shadow roots', async () => {
    const element = await editor(null);
    const section = document.createElement('section');
    const shadow = section.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    document.body.append(section);
    shadow.append(element);
    section.lang = 'de';
    await speaks(element, 'Speichern');
    section.lang = '';
    await speaks(element, 'Save');
    section.remove();
  });

  it('is English where the editor has no texts in it, or nobody can read the tag', async () => {
    const element = await editor('eo');
    await speaks(element, 'Save');
    element.lang = '-';
    await element.updateComplete;
    expect(saveButton(element)).to.equal('Save');
    expect(warnings()).to.deep.equal([]);
  });

  it('words what is wrong in it, also for the browser’s own bubble', async () => {
    const element = await editor('de');
    element.value = {officeHours: {timezone: 'UTC', weekly: {monday: [{opens: '09:00', closes: '09:00'}]}}};
    await speaks(element, 'Speichern');
    expect(element.validationMessage).to.equal(
      'Montag, Öffnungszeit: Öffnet und schließt zur selben Zeit. Wählen Sie für einen ganzen Tag „24 Stunden geöffnet“.',
    );
    const links = inAll(element, '.summary button');
    expect(links.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Montag, Öffnungszeit: Öffnet und schließt zur selben Zeit. Wählen Sie für einen ganzen Tag „24 Stunden geöffnet“.',
    ]);
  });

  it('words what can be undone and done again, whatever language it was done in', async () => {
    const element = await editor('en');
    const [undo, redo] = inAll<HTMLElement>(element, '.history button');
    const click = (selector: string) => inAll<HTMLElement>(element, selector)[0]!.click();
    inAll<EditorHoursList>(element, '[data-day=tuesday]')[0]!.add();
    await element.updateComplete;
    const exceptions = inAll<EditorExceptions>(element, 'office-hours-editor-exceptions')[0]!;
    exceptions.renderRoot.querySelector<HTMLElement>('.add')!.click();
    await element.updateComplete;
    exceptions.acceptDraft();
    await element.updateComplete;
    const reply = inAll<HTMLTextAreaElement>(element, '#offline')[0]!;
    reply.value = 'Back soon';
    reply.dispatchEvent(new Event('input'));
    click('#way-form');
    await element.updateComplete;
    element.lang = 'de';
    await speaks(element, 'Speichern');
    const told: string[] = [];
    for (let step = 0; step < 4; step++) {
      told.push(undo!.title);
      undo!.click();
      await element.updateComplete;
      const said = words(element.shadowRoot!.querySelector('.said'));
      expect(said).to.equal(told.at(-1)!.replace('Rückgängig machen', 'Rückgängig gemacht'));
    }
    expect(told).to.deep.equal([
      'Rückgängig machen: Nachrichten gehen an: Das Kontaktformular Ihres Shops',
      'Rückgängig machen: Geändert: Antwort außerhalb der Öffnungszeiten',
      'Rückgängig machen: Ausnahme hinzugefügt: 24. November 2026',
      'Rückgängig machen: Dienstag: Öffnungszeit hinzugefügt',
    ]);
    expect(redo!.title).to.equal('Wiederholen: Dienstag: Öffnungszeit hinzugefügt');
  });

  it('is that of the page’s own texts where they name one, and any text gives way to them', async () => {
    const element = await editor('en', {locale: 'de', general: {save: 'Sichern'}});
    await speaks(element, 'Sichern');
    await waitUntil(() => title(element, 'week') === 'Wöchentliche Öffnungszeiten');
    element.strings = {general: {save: 'Keep'}};
    await speaks(element, 'Keep');
    await waitUntil(() => title(element, 'week') === 'Weekly hours');
    expect(warnings()).to.deep.equal([]);
  });

  it('tells of texts that mean nothing or are of another kind, each once', async () => {
    const slips = {general: {sav: 'x', undo: () => 'x'}, holiday: {}, week: 'x', toString: 'x'};
    const element = await editor('en', slips as object);
    await waitUntil(() => warn.callCount >= 5);
    expect(warnings().map((text) => text.replace(/known are .*/, 'known are …'))).to.have.members([
      '<office-hours-editor> strings: there is no text "general.sav"; you probably mean "general.save".',
      '<office-hours-editor> strings: "general.undo" has to be a text.',
      '<office-hours-editor> strings: there is no text "holiday"; you probably mean "holidays".',
      '<office-hours-editor> strings: "week" has to be an object with texts.',
      '<office-hours-editor> strings: there is no text "toString"; known are …',
    ]);
    expect(saveButton(element)).to.equal('Save');
    element.lang = 'de';
    await speaks(element, 'Speichern');
    expect(warnings()).to.have.length(5);
  });

  it('tells which texts stay English in a language that the editor does not have', async () => {
    await editor('eo', {locale: 'eo', general: {save: 'Konservi'}});
    await waitUntil(() => warn.called);
    expect(warnings()[0]).to.match(
      /^<office-hours-editor> strings: there are no texts in "eo" for general\.jumpTo, general\.undo, /,
    );
    expect(warnings()[0]).not.to.contain('general.save,');
  });

  it('has the built-in text in place of one that fails, and tells of it', async () => {
    const failing = {
      week: {
        menuOfDay: () => {
          throw new Error('a slip');
        },
      },
    };
    const element = await editor('en', failing);
    const menus = inAll<HTMLElement & {label: string}>(element, 'office-hours-editor-menu');
    expect(menus.map(({label}) => label)).to.include('More for Monday');
    expect(warnings()).to.deep.equal(['<office-hours-editor> strings: Error: a slip']);
  });
});

/** Every text with marks around it, so that one without any is a word in code. The language is one that has no texts. */
function marked(texts: object): object {
  return Object.fromEntries(
    (Object.entries(texts) as [string, unknown][]).map(([key, text]): [string, unknown] => {
      if (key === 'locale') return [key, 'el'];
      if (typeof text === 'string') return [key, text.replace(/.+/g, '⟦$&⟧')];
      if (typeof text === 'object') return [key, marked(text!)];
      return [key, (...given: unknown[]) => `⟦${String((text as (...given: unknown[]) => unknown)(...given))}⟧`];
    }),
  );
}

/** What is read or heard in an element itself, apart from what a person or the page has written. */
function wordsOf(element: Element): string[] {
  const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].map((name) =>
    element.getAttribute(name),
  );
  const texts = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''));
  return [...attributes, ...texts].flatMap((text) => (text?.trim() ? [text.trim()] : []));
}

const OWN_TEXT =
  'style, code, textarea, chat-widget, chat-widget *, blockquote, .bubble, [placeholder^="https:"], [placeholder*="@"]';
/** Names of zones, cities and offsets; what an import repeats of the person's text. */
const NAMES = /^(?:UTC\S*|[A-Z][a-z]+\/[A-Z]\w+)$/;

/** Words in Latin letters that stand outside of marks. */
function unmarked(element: OfficeHoursEditor): string[] {
  // Whose word it is takes longest to find out, and is asked only of words without marks.
  return [...elementsIn(element.shadowRoot!)].flatMap((each) => {
    const found = wordsOf(each).filter(isUnmarked);
    return found.length && !each.closest(OWN_TEXT) && !isInWidget(each) ? found : [];
  });
}

function isUnmarked(text: string): boolean {
  let rest = text;
  for (let shorter = ''; shorter !== rest;) {
    shorter = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return /[a-z]{2}/i.test(rest) && !NAMES.test(rest.trim());
}

const isInWidget = (element: Element): boolean => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && (host.localName === 'chat-widget' || isInWidget(host));
};

describe('the editor’s words', () => {
  const DOCUMENT: Configuration = {
    officeHours: {
      timezone: 'Europe/Athens',
      weekly: {
        monday: [
          {opens: '09:00', closes: '12:00'},
          {opens: '11:00', closes: '23:59'},
        ],
        tuesday: [{opens: '22:00', closes: '02:00'}],
        wednesday: [{opens: '00:00', closes: '24:00'}],
        thursday: [{opens: '09:00', closes: '09:00'}],
      },
      exceptions: [
        {from: '2026-12-25', yearly: true, name: 'Χριστούγεννα', hours: [], message: 'Κλειστά {opns}'},
        {from: '2026-12-28', to: '2027-01-06', yearly: true, hours: [{opens: '10:00', closes: '14:00'}]},
        {from: '2026-12-24', hours: [{opens: '22:00', closes: '02:00'}]},
        {from: '2026-01-06', hours: []},
      ],
    },
    messages: {offline: 'Ευχαριστούμε {opens} {exception}', online: ''},
  };
  const strings = marked(editorStrings) as SomeEditorStrings;
  let element: OfficeHoursEditor;

  beforeEach(async () => {
    element = document.createElement('office-hours-editor');
    element.lang = 'el';
    element.now = () => MONDAY_AFTERNOON;
    element.strings = strings;
    element.value = DOCUMENT;
    element.style.inlineSize = '1200px';
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
  });

  const dialogs = () => inAll<HTMLDialogElement>(element, 'dialog[open]').filter((each) => !isInWidget(each));

  const settled = async () => {
    for (let round = 0; round < 3; round++) {
      await pause(60);
      // Only of those that draw themselves: there are thousands of others.
      for (const part of [...elementsIn(element.shadowRoot!)].filter(({shadowRoot}) => shadowRoot))
        await (part as Element & {updateComplete?: Promise<unknown>}).updateComplete;
    }
  };

  it('are all texts that a language gives, wherever something is open', async () => {
    await settled();
    expect(unmarked(element), 'as it opens').to.deep.equal([]);
    expect(inAll(element, '.finding').length).to.be.greaterThan(2);
    element.save();
    for (const details of inAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    for (const [at] of [...inAll(element, '[id^=edit-]')].entries()) {
      inAll<HTMLElement>(element, '[id^=edit-]')[at]?.click();
      await settled();
      expect(unmarked(element), `exception ${at} open`).to.deep.equal([]);
    }
    for (const menu of inAll<HTMLElement>(element, 'office-hours-editor-menu').slice(0, 4)) {
      menu.shadowRoot!.querySelector('button')!.click();
      await settled();
      expect(unmarked(element), 'a menu').to.deep.equal([]);
    }
  });

  it('are so in its dialogs', async () => {
    const menus = inAll<HTMLElement>(element, 'office-hours-editor-menu:not(.more)');
    menus[0]!.shadowRoot!.querySelector('button')!.click();
    await settled();
    inAll<HTMLElement>(element, '[role=menuitem]')[0]!.click();
    await waitUntil(() => dialogs().length === 1);
    await settled();
    expect(unmarked(element), 'copying').to.deep.equal([]);
    dialogs()[0]!.close();

    const [holidays] = inAll<EditorHolidays>(element, 'office-hours-editor-holidays');
    await holidays!.open();
    await settled();
    expect(dialogs()).to.have.length(1);
    expect(unmarked(element), 'holidays').to.deep.equal([]);
    dialogs()[0]!.close();

    const [exchange] = inAll<EditorExchange>(element, 'office-hours-editor-exchange');
    for (const text of [
      'Mo-Fr 9-5, Di 13-?',
      '{"officeHours": {"weekly": {"Monday": []}, "exceptions": 3}}',
      '{"a": }',
      '22:00-02:00 μμ',
    ]) {
      exchange!.openImport();
      await waitUntil(() => dialogs().length === 1);
      const dialog = dialogs()[0]!;
      const field = dialog.querySelector('textarea')!;
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      dialog.querySelector<HTMLElement>('.primary')!.click();
      await waitUntil(() => dialog.querySelector('#outcome'));
      await settled();
      expect(unmarked(element), text).to.deep.equal([]);
      dialog.close();
      await settled();
    }
  });

  it('are so of what cannot be read', async () => {
    element.value = '{"officeHours": {"weekly": 3}, "messages": []}';
    await settled();
    expect(inAll(element, '.lost li').length).to.be.greaterThan(1);
    expect(unmarked(element)).to.deep.equal([]);
    expect(element.validationMessage).to.match(/^⟦.*⟧$/);
  });
});
