import {expect, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../../support/wait.js';
import sinon from 'sinon';
import {snippet} from '../../../src/domain/exchange/snippet.js';
import type {Configuration} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {EditorImport} from '../../../src/office-hours-editor/exchange/import-dialog.js';
import {bakery, chain, museum} from '../../domain/exchange/shop-pages.js';
import {type Stage, stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';

if (!customElements.get('office-hours-editor-import'))
  customElements.define('office-hours-editor-import', EditorImport);

const words = editorStrings.exchange;
const before: Configuration = {
  officeHours: {timezone: 'Europe/Paris', weekly: {sunday: [{opens: '10:00', closes: '12:00'}]}},
  messages: {welcome: 'Hello'},
};

async function mount(more = {}): Promise<{part: EditorImport; stage: Stage}> {
  const template = html`<office-hours-editor-import></office-hours-editor-import>`;
  return stage<EditorImport>(template, {document: before, ...more});
}

const find = <T extends HTMLElement = HTMLElement>(part: EditorImport, selector: string): T =>
  part.shadowRoot!.querySelector<T>(selector)!;
const dialog = (part: EditorImport) => find<HTMLDialogElement>(part, 'dialog');
const field = (part: EditorImport) => find<HTMLTextAreaElement>(part, 'textarea');
const button = (part: EditorImport, text: string): HTMLButtonElement | undefined =>
  [...part.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.trim() === text);
const shown = (selector: string) => (part: EditorImport) =>
  [...part.shadowRoot!.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
/** Browsers put different spaces around the dash of a range. */
const rows = (part: EditorImport) => shown('dl > div')(part).map((row) => row.replace(/\s*–\s*/g, '–'));
const notes = shown('.notes li');
const heading = (part: EditorImport) => find(part, 'h3')?.textContent;

/** Opens the dialog, pastes a text and has it read. */
async function read(part: EditorImport, text: string): Promise<void> {
  if (!dialog(part).open) await part.open();
  field(part).value = text;
  field(part).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await part.updateComplete;
  button(part, words.read)!.click();
  await waitUntil(() => find(part, '#outcome'));
}

describe('the import dialog', () => {
  it('opens with the focus in the field, is named and accessible', async () => {
    const {part} = await mount();
    await part.open();
    expect(dialog(part).matches(':modal')).to.be.true;
    expect(part.shadowRoot!.activeElement).to.equal(field(part));
    expect(button(part, words.use)).not.to.exist;
    await expect(part).to.be.accessible();
  });

  it('shows what was understood before anything changes', async () => {
    const {part, stage} = await mount();
    await read(part, bakery);
    expect(heading(part)).to.equal(words.kinds['json-ld']);
    expect(part.shadowRoot!.activeElement).to.equal(find(part, 'h3'));
    expect(rows(part)).to.deep.equal(['Monday to Friday 06:30–18:00', 'Saturday 07:00–13:00', 'Sunday Closed']);
    expect(notes(part)).to.deep.equal([]);
    expect(dialog(part).textContent).to.contain('No time zone was given: Europe/Paris stays');
    expect(dialog(part).textContent).to.contain(words.effects.week);
    expect(stage.document).to.equal(before);
    await expect(part).to.be.accessible();
  });

  it('changes the document in one step when the person says so, and closes first', async () => {
    const {part, stage} = await mount();
    await read(part, bakery);
    let wasOpen: boolean | undefined;
    part.addEventListener('editor-edit', () => (wasOpen = dialog(part).open));
    setTimeout(() => button(part, words.use)!.click());
    await oneEvent(part, 'close');
    expect(wasOpen).to.be.false;
    expect(stage.descriptions).to.deep.equal(['Imported: Weekly hours']);
    expect(stage.document.officeHours?.timezone).to.equal('Europe/Paris');
    expect(stage.document.officeHours?.weekly).to.have.keys(
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
    );
    expect(stage.document.messages).to.deep.equal({welcome: 'Hello'});
  });

  it('lists exceptions with their dates, and what could not be understood', async () => {
    const {part} = await mount();
    await read(part, museum);
    expect(rows(part)).to.include.members([
      'Monday Closed',
      'Tuesday, Wednesday and Friday 10:00–17:00',
      'Thursday 10:00–17:00, 18:00–21:00',
      'Saturday and Sunday 10:00–18:00',
      '23–30 December 2026 Winter break · Closed',
      '31 December 2026 New Year’s Eve · 10:00–14:00',
    ]);
    const folds = [...part.shadowRoot!.querySelectorAll('summary')].map(({textContent}) => textContent);
    expect(folds).to.deep.equal(['1 season', '8 exceptions']);
    expect(find(part, '.effect').textContent).to.contain('your seasons among it');
    expect(notes(part)).to.deep.equal([
      words.notUnderstoodNotes['public-holidays']({code: 'public-holidays'}),
      editorStrings.importedSeasons.otherDays,
    ]);
    await expect(part).to.be.accessible();
  });

  it('asks which of several places is meant', async () => {
    const {part, stage} = await mount();
    await read(part, chain);
    const select = find<HTMLSelectElement>(part, 'select');
    expect(select.labels[0]!.textContent).to.equal(words.place);
    expect([...select.options].map(({text}) => text)).to.deep.equal([
      'customer service',
      'Plank & Peg Leeds',
      'Plank & Peg York',
    ]);
    expect(rows(part)).to.deep.equal(['Monday to Friday 08:00–20:00', 'Saturday and Sunday Closed']);
    await expect(part).to.be.accessible();
    select.focus();
    await press('ArrowDown');
    await part.updateComplete;
    expect(rows(part)).to.deep.equal(['Monday to Saturday 08:00–18:00', 'Sunday 10:00–16:00']);
    button(part, words.use)!.click();
    expect(stage.document.officeHours?.weekly?.sunday).to.deep.equal([{opens: '10:00', closes: '16:00'}]);
  });

  it('shows texts, nights, whole days and the time zone of a snippet', async () => {
    const {part, stage} = await mount();
    const document: Configuration = {
      officeHours: {
        timezone: 'Asia/Tokyo',
        weekly: {friday: [{opens: '22:00', closes: '02:00'}], saturday: [{opens: '00:00', closes: '24:00'}]},
        exceptions: [{from: '2026-12-25', yearly: true, name: 'Christmas'}],
      },
      messages: {offline: 'One\nTwo'},
    };
    await read(part, snippet(document, {scriptUrl: 'x.js'}));
    expect(rows(part)).to.deep.equal([
      'Time zone Asia/Tokyo',
      'Monday to Thursday and Sunday Closed',
      'Friday 22:00–02:00 on the next day',
      'Saturday Open 24 hours',
      'Reply outside hours One Two',
      '25 December, every year Christmas · Closed',
    ]);
    button(part, words.use)!.click();
    expect(stage.descriptions).to.deep.equal([
      'Imported: Time zone, Weekly hours, 1 exception and Reply outside hours',
    ]);
    expect(stage.document).to.deep.equal({...document, messages: {welcome: 'Hello', offline: 'One\nTwo'}});
  });

  it('shows common questions with their answers, which alone are something to use', async () => {
    const {part, stage} = await mount();
    const questions = [{ask: 'Where is my parcel?', answer: 'On its way.'}];
    await read(part, JSON.stringify({questions}));
    expect(shown('summary')(part)).to.deep.equal(['1 common question']);
    expect(rows(part)).to.deep.equal(['Where is my parcel? On its way.']);
    button(part, words.use)!.click();
    expect(stage.descriptions).to.deep.equal(['Imported: 1 common question']);
    expect(stage.document.questions).to.deep.equal(questions);
  });

  it('names the languages of texts, which alone are something to use, too', async () => {
    const {part, stage} = await mount();
    const translations = {de: {welcome: 'Hallo'}, 'pt-BR': {welcome: 'Olá'}};
    await read(part, JSON.stringify({messages: {translations}}));
    expect(rows(part)).to.deep.equal([`${words.texts.translations} German and Portuguese (Brazil)`]);
    find(part, 'input[name=mode]:not(:checked)').click();
    await part.updateComplete;
    expect(find(part, '#effect').textContent).to.contain(words.additions.withTexts(words.additions.neither));
    button(part, words.use)!.click();
    expect(stage.descriptions).to.deep.equal([`Imported: ${words.texts.translations}`]);
    expect(stage.document).to.deep.equal({...before, messages: {welcome: 'Hello', translations}});
  });

  it('says of an import that is added which of its settings are used', async () => {
    const chat = {heading: 'Mine', endpoint: '/messages'};
    const {part, stage} = await mount({document: {...before, chat}});
    const effect = () => find(part, '#effect').textContent;
    await read(part, snippet({...before, chat: {heading: 'Theirs', placement: 'start'}}, {scriptUrl: 'x.js'}));
    expect(effect()).not.to.contain('settings');
    find(part, 'input[name=mode]:not(:checked)').click();
    await part.updateComplete;
    const {week, withTexts, withSettings} = words.additions;
    expect(effect()).to.contain(withSettings(withTexts(week)));
    button(part, words.use)!.click();
    expect(stage.document).to.deep.equal({...before, chat: {...chat, placement: 'start'}});
  });

  it('says why nothing was understood, and offers nothing to use', async () => {
    const {part, stage} = await mount();
    for (const [text, note] of [
      ['', 'There is nothing here yet'],
      ['day;opens;closes', 'it is neither JSON nor HTML'],
      ['Di 9-12', 'means different things in different languages'],
      ['Sunday closed', 'says when it is closed, but never when it is open'],
      ['https://shop.example', 'is an address'],
      ['{\n"officeHours": {“timezone”: "UTC"}}', 'in line 2 there are curly quotation marks'],
      ['<chat-widget src="hours.json"></chat-widget>', 'takes its settings from hours.json'],
    ] as const) {
      await read(part, text);
      await waitUntil(() => notes(part).join().includes(note));
      expect(heading(part)).to.equal(words.kinds.nothing);
      expect(button(part, words.use), text).not.to.exist;
    }
    expect(stage.descriptions).to.deep.equal([]);
    await expect(part).to.be.accessible();
  });

  it('says where a document is damaged, and lets the rest be used', async () => {
    const {part, stage} = await mount();
    await read(part, '{"officeHours": {"weekly": {"monday": "nine", "friday": [{"opens": "9", "closes": "17:00"}]}}}');
    expect(notes(part)).to.deep.equal([
      '$.officeHours.weekly.monday: "nine" is of the wrong kind and is left out.',
      'There is a mistake in it. The editor will point at it.',
    ]);
    button(part, words.use)!.click();
    expect(stage.document.officeHours).to.deep.equal({
      timezone: 'Europe/Paris',
      weekly: {friday: [{opens: '9', closes: '17:00'}]},
    });
  });

  it('puts what was not understood first, counts it, and says so to a screen reader', async () => {
    const {part} = await mount();
    await read(part, 'Mon-Fri 9-5; Dec 25 off; Fr 22:00-02:00; Sa off');
    expect(notes(part)).to.deep.equal([
      '“9-5” was read as 09:00–17:00. Check it.',
      '“Dec 25 off” holds for a part of the year only: dates, weeks or months. It is left out. Add it under holidays and exceptions.',
      'Friday runs until 02:00 on the next day, though Saturday has hours of its own or is closed. Check it.',
    ]);
    expect(find(part, '.look').compareDocumentPosition(find(part, 'dl'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find(part, '#look').textContent).to.equal('(3 things to look at)');
    expect(part.shadowRoot!.activeElement).to.equal(find(part, 'h3'));
    expect(find(part, 'h3').getAttribute('aria-describedby')).to.equal('look effect-in-brief');
    expect(find(part, '#effect-in-brief').textContent).to.equal(words.briefEffects.week);
    expect(find(part, '.brief small').textContent).to.equal('3 things to look at');
    await expect(part).to.be.accessible();
  });

  it('shows text that holds HTML as text', async () => {
    const {part} = await mount();
    await read(part, 'Mo 09:00-17:00; Tu <img src=x onerror=alert(1)> 10:00; We "<b>x</b>"');
    expect(part.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('asks whether to replace or to add, says what happens, and shows the week that comes of it', async () => {
    const {part, stage} = await mount();
    await read(part, 'Su 11:00-14:00; Mo 09:00-17:00');
    const [replace, add] = [...part.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=mode]')];
    expect(find(part, 'legend').textContent).to.equal(words.mode);
    expect([replace!.checked, add!.checked]).to.deep.equal([true, false]);
    expect(find(part, '#effect').textContent).to.contain(words.effects.week);
    expect(find(part, '.afterwards')).not.to.exist;

    replace!.focus();
    await press('ArrowDown');
    await part.updateComplete;
    expect(part.shadowRoot!.activeElement).to.equal(add);
    expect(find(part, '#effect').textContent).to.contain(words.additions.week);
    expect(find(part, '#effect-in-brief').textContent).to.equal(words.briefEffects.added);
    const afterwards = shown('.afterwards > div')(part).map((row) => row.replace(/\s*–\s*/g, '–'));
    expect(afterwards).to.deep.equal(['Monday 09:00–17:00', 'Tuesday to Saturday Closed', 'Sunday 10:00–14:00']);
    await expect(part).to.be.accessible();

    button(part, words.use)!.click();
    expect(stage.document.officeHours).to.deep.equal({
      timezone: 'Europe/Paris',
      weekly: {monday: [{opens: '09:00', closes: '17:00'}], sunday: [{opens: '10:00', closes: '14:00'}]},
    });
    expect(stage.descriptions).to.deep.equal(['Imported: Weekly hours']);
  });

  it('adds a list of holidays unless told otherwise, and names those whose dates are taken', async () => {
    const document: Configuration = {
      officeHours: {...before.officeHours, exceptions: [{from: '2026-12-24', to: '2026-12-26'}]},
    };
    const {part, stage} = await mount({document});
    const special = ['2026-12-25', '2027-01-01'].map((date) => ({validFrom: date, validThrough: date}));
    await read(part, JSON.stringify({specialOpeningHoursSpecification: special}));
    expect(find<HTMLInputElement>(part, 'input[name=mode]:checked').parentElement!.textContent.trim()).to.equal(
      words.modes.add,
    );
    expect(find(part, '#effect').textContent).to.contain('you have exceptions there already: 25 December 2026.');
    button(part, words.use)!.click();
    expect(stage.document.officeHours?.exceptions).to.deep.equal([
      {from: '2026-12-24', to: '2026-12-26'},
      {from: '2027-01-01', hours: []},
    ]);
  });

  it('warns where added times are meant in another time zone, and where nothing would change', async () => {
    const {part, stage} = await mount();
    const tokyo = {timezone: 'Asia/Tokyo', weekly: {sunday: [{opens: '10:00', closes: '12:00'}]}};
    await read(part, JSON.stringify({officeHours: tokyo}));
    find(part, 'input[name=mode]:not(:checked)').click();
    await part.updateComplete;
    expect(find(part, '#effect').textContent).to.contain('meant in Asia/Tokyo');
    expect(find(part, '#effect').textContent).to.contain(words.nothingAdded);
    expect(find(part, '#effect-in-brief').textContent).to.equal(words.briefEffects.nothing);
    button(part, words.use)!.click();
    expect(stage.announcements).to.deep.equal([words.nothingChanges]);
  });

  it('does not ask where there is nothing yet', async () => {
    const {part} = await mount({document: {}});
    await read(part, 'Mo 09:00-17:00');
    expect(find(part, 'input[name=mode]')).not.to.exist;
    expect(heading(part)).to.equal(words.kinds.text);
  });

  it('says when nothing would change', async () => {
    const {part, stage} = await mount();
    await read(part, JSON.stringify(before));
    button(part, words.use)!.click();
    expect(stage.descriptions).to.deep.equal([]);
    expect(stage.announcements).to.deep.equal([words.nothingChanges]);
  });

  it('takes its answer back when the text is changed', async () => {
    const {part} = await mount();
    await read(part, bakery);
    field(part).focus();
    await type('x');
    await part.updateComplete;
    expect(find(part, '.result')).not.to.exist;
    expect(button(part, words.use)).not.to.exist;
  });

  it('is left with Escape without a change, and opens empty the next time', async () => {
    const {part, stage} = await mount();
    await read(part, bakery);
    setTimeout(() => void press('Escape'));
    await oneEvent(part, 'close');
    expect(dialog(part).open).to.be.false;
    await part.open();
    expect(field(part).value).to.equal('');
    expect(find(part, '.result')).not.to.exist;
    expect(stage.document).to.equal(before);
  });

  it('reads a file that is chosen', async () => {
    const {part} = await mount();
    await part.open();
    const input = find<HTMLInputElement>(part, 'input[type=file]');
    const data = new DataTransfer();
    data.items.add(new File(['\ufeff{"messages": {"welcome": "From a file"}}'], 'hours.json'));
    input.files = data.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => find(part, '#outcome'));
    expect(rows(part)).to.deep.equal(['Welcome text From a file']);
    expect(field(part).value).to.contain('From a file');
  });

  it('refuses a file that is much too large', async () => {
    const {part} = await mount();
    const file = new File(['x'], 'film.mp4');
    Object.defineProperty(file, 'size', {value: 6e6});
    await part.open(file);
    await part.updateComplete;
    expect(find(part, '.finding').textContent).to.equal(words.tooLarge(5));
    await expect(part).to.be.accessible();
  });

  it('takes a file or a text that is dropped onto it, but leaves texts over the field to the browser', async () => {
    const {part} = await mount();
    await part.open();
    const drop = (target: HTMLElement, add: (data: DataTransfer) => void) => {
      const dataTransfer = new DataTransfer();
      add(dataTransfer);
      const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const asText = (data: DataTransfer) => data.setData('text/plain', '{"messages": {"welcome": "Dropped"}}');
    expect(drop(field(part), asText)).to.be.false;
    expect(drop(find(part, 'h2'), asText)).to.be.true;
    await waitUntil(() => find(part, '#outcome'));
    expect(rows(part)).to.deep.equal(['Welcome text Dropped']);
    expect(drop(field(part), (data) => data.items.add(new File(['{"messages": {"welcome": "File"}}'], 'a.json')))).to.be
      .true;
    await waitUntil(() => rows(part).join().includes('File'));
  });

  it('keeps its typing to itself', async () => {
    const {part} = await mount();
    const heard = sinon.fake();
    for (const event of ['input', 'change', 'beforeinput']) part.addEventListener(event, heard);
    await part.open();
    await type('x');
    await press('Tab');
    expect(heard.called).to.be.false;
  });
});
