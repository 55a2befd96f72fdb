import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {pause, waitUntil} from '../support/wait.js';
import fc from 'fast-check';
import sinon from 'sinon';
import '../../src/office-hours-editor.js';
import type {EditorSaveEvent} from '../../src/events.js';
import type {OfficeHoursEditor} from '../../src/office-hours-editor/office-hours-editor.js';
import {EditRequest} from '../../src/office-hours-editor/requests.js';
import {setMessage} from '../../src/domain/editing/edits.js';
import type {Configuration} from '../../src/domain/types.js';
import {legalConfiguration} from '../support/configurations.js';
import {drawn, MONDAY_AFTERNOON} from '../support/editor.js';
import {press} from '../support/keys.js';
import {tried} from '../support/random.js';

const SEED = 20_261_128; // the same values at each run

const GOOD = {
  officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}},
  messages: {offline: 'We are back {opens}.'},
};
const EQUAL = {officeHours: {timezone: 'UTC', weekly: {monday: [{opens: '09:00', closes: '09:00'}]}}};

async function editor(template = html`<office-hours-editor></office-hours-editor>`): Promise<OfficeHoursEditor> {
  const made = await fixture<OfficeHoursEditor>(template);
  made.now = () => MONDAY_AFTERNOON;
  await made.updateComplete;
  return made;
}

/** What a part asks for when a person types or presses something. */
function edit(element: OfficeHoursEditor, text: string, tag?: string) {
  const part = element.shadowRoot!.querySelector('office-hours-editor-messages')!;
  const description = () => `Text ${text}`;
  const options = tag ? {description, tag} : {description};
  part.dispatchEvent(new EditRequest(setMessage('offline', text), options));
}

const inEditor = (element: OfficeHoursEditor, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: OfficeHoursEditor, name: string) =>
  inEditor(element, `.toolbar [aria-label="${name}"], .toolbar .${name.toLowerCase()}`);

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

describe('the value of the editor', () => {
  it('is, once loaded and saved, the same for every legal document', async () => {
    const element = await editor();
    await fc.assert(
      fc.asyncProperty(legalConfiguration, async (configuration) => {
        element.value = configuration;
        let saved: unknown;
        element.addEventListener('save', (event) => (saved = event.document), {once: true});
        element.save();
        expect(saved).to.deep.equal(configuration);
        expect(element.value).to.deep.equal(configuration);
        await element.updateComplete;
      }),
      tried(25, SEED),
    );
  });

  it('comes from the attribute as JSON text, also before the element is drawn', () => {
    const element = document.createElement('office-hours-editor');
    element.setAttribute('value', JSON.stringify(GOOD));
    expect(element.value).to.deep.equal(GOOD);
  });

  it('may be set as the object or as its text', async () => {
    const element = await editor();
    element.value = JSON.stringify(GOOD);
    expect(element.value).to.deep.equal(GOOD);
    element.value = EQUAL;
    expect(element.value).to.deep.equal(EQUAL);
  });

  it('is a copy: what the page does with its object later changes nothing', async () => {
    const element = await editor();
    const given = structuredClone(GOOD);
    element.value = given;
    given.messages.offline = 'other';
    expect(element.value).to.deep.equal(GOOD);
  });

  it('cannot be changed from outside without being set', async () => {
    const element = await editor(html`<office-hours-editor .value=${GOOD}></office-hours-editor>`);
    edit(element, 'new');
    expect(Object.isFrozen(element.value) && Object.isFrozen(element.value.messages)).to.equal(true);
    expect(Object.isFrozen(element.value.officeHours!.weekly!.monday![0])).to.equal(true);
  });

  it('gets the admin’s own time zone where hours have none, as an unsaved change', async () => {
    const element = await editor();
    element.value = {officeHours: {weekly: GOOD.officeHours.weekly}};
    expect(element.value.officeHours!.timezone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(element.hasUnsavedChanges).to.equal(true);
  });

  it('gets the admin’s own zone by the name that more browsers know', async () => {
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    const own = sinon.stub(Intl.DateTimeFormat.prototype, 'resolvedOptions').callsFake(function (
      this: Intl.DateTimeFormat,
    ) {
      return {...resolvedOptions.call(this), timeZone: 'Europe/Kyiv'};
    });
    try {
      const element = await editor();
      element.value = {officeHours: {weekly: {monday: [{opens: '09:00', closes: '17:00'}]}}};
      expect(element.value.officeHours!.timezone).to.equal('Europe/Kiev');
      element.value = {officeHours: {timezone: 'Europe/Kyiv'}};
      expect(element.value.officeHours!.timezone).to.equal('Europe/Kyiv');
    } finally {
      own.restore();
    }
  });

  it('fires no input or change when the page sets it', async () => {
    const element = await editor();
    element.addEventListener('input', () => expect.fail('input'));
    element.addEventListener('change', () => expect.fail('change'));
    element.value = GOOD;
    await element.updateComplete;
  });

  it('follows the attribute until a person or the page has changed it, like an input', async () => {
    const element = await editor();
    element.setAttribute('value', JSON.stringify(GOOD));
    expect(element.value).to.deep.equal(GOOD);
    edit(element, 'mine');
    element.setAttribute('value', '{}');
    expect(element.value.messages?.offline).to.equal('mine');
  });
});

describe('edits', () => {
  it('fire input at once, change when finished, and both from the editor itself', async () => {
    const element = await editor();
    const events: string[] = [];
    for (const type of ['input', 'change']) {
      element.addEventListener(type, ({target, bubbles, composed}) => {
        expect([target, bubbles, composed]).to.deep.equal([element, true, false]);
        events.push(type);
      });
    }
    edit(element, 'a', 'offline');
    edit(element, 'ab', 'offline');
    expect(events).to.deep.equal(['input', 'input']);
    inEditor(element, 'office-hours-editor-messages').dispatchEvent(
      new Event('editor-commit', {bubbles: true, composed: true}),
    );
    edit(element, 'pressed');
    expect(events).to.deep.equal(['input', 'input', 'change', 'input', 'change']);
  });

  it('are taken back and made again by the buttons, which say what', async () => {
    const element = await editor();
    edit(element, 'one');
    edit(element, 'two');
    await element.updateComplete;
    expect(button(element, 'Undo').title).to.equal('Undo: Text two');
    button(element, 'Undo').click();
    expect(element.value.messages?.offline).to.equal('one');
    await element.updateComplete;
    expect(inEditor(element, '[role=status]').textContent).to.equal('Undone: Text two');
    button(element, 'Redo').click();
    expect(element.value.messages?.offline).to.equal('two');
  });

  it('are taken back and made again by keys, word by word in a text', async () => {
    const element = await editor(html`<office-hours-editor .value=${GOOD}></office-hours-editor>`);
    const part = inEditor(element, 'office-hours-editor-messages');
    const field = deep(part.shadowRoot!, 'textarea[data-path="$.messages.offline"]') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    const {type} = await import('../support/keys.js');
    await type(' See you.');
    expect(element.value.messages?.offline).to.equal('We are back {opens}. See you.');
    await press('z', 'Control');
    expect(element.value.messages?.offline).to.equal('We are back {opens}. See');
    await press('z', 'Control');
    expect(element.value.messages?.offline).to.equal('We are back {opens}.');
    await press('y', 'Control');
    expect(element.value.messages?.offline).to.equal('We are back {opens}. See');
    await waitUntil(() => field.value === 'We are back {opens}. See', 'the field shows it');
  });

  it('of a box are taken back by keys from the box itself', async () => {
    const element = await editor();
    element.value = {officeHours: {timezone: 'UTC', exceptions: [{from: '2027-01-01', hours: []}]}};
    await element.updateComplete;
    const part = inEditor(element, 'office-hours-editor-exceptions');
    part.shadowRoot!.querySelector<HTMLElement>('#edit-0')!.click();
    const box = () => deep(part.shadowRoot!, 'input[type=checkbox]') as HTMLElement | undefined;
    // Once it is drawn, the form takes the focus.
    await waitUntil(() => box() && focused()?.id === 'name', 'the form is open');
    box()!.focus();
    box()!.click();
    expect(element.value.officeHours!.exceptions![0]!.yearly).to.equal(true);
    await press('z', 'Control');
    expect(element.value.officeHours!.exceptions![0]!.yearly).to.equal(undefined);
  });

  it('can be made once more after everything was taken back', async () => {
    const element = await editor();
    edit(element, 'one');
    element.undo();
    element.undo();
    expect(element.value).to.deep.equal({});
    element.redo();
    element.redo();
    expect(element.value.messages?.offline).to.equal('one');
  });

  it('give hours the admin’s own time zone where the document has none', async () => {
    const element = await editor();
    inEditor(element, 'office-hours-editor-week').shadowRoot!.querySelector<HTMLElement>('.start button')!.click();
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(element.value.officeHours?.timezone).to.equal(own);
    expect(element.value.officeHours?.weekly?.friday).to.deep.equal([{opens: '09:00', closes: '17:00'}]);
  });
});

describe('saving', () => {
  const state = (element: OfficeHoursEditor) => inEditor(element, '.state strong').textContent;
  const said = (element: OfficeHoursEditor) => inEditor(element, '[role=status]').textContent;
  /** The promise that a listener of "save" gives, to be settled by the test. */
  function confirmed(element: OfficeHoursEditor) {
    const saves: {document: unknown; done: (value?: unknown) => void; failed: (error: Error) => void}[] = [];
    element.addEventListener('save', (event) => {
      const {document} = event;
      const promise = new Promise((done, failed) => saves.push({document, done, failed}));
      event.waitUntil(promise);
    });
    return saves;
  }

  it('hands over the document, which is saved once the page has said so', async () => {
    const element = await editor();
    const saves = confirmed(element);
    edit(element, 'new');
    button(element, 'Save').click();
    await element.updateComplete;
    expect(saves[0]!.document).to.deep.equal({messages: {offline: 'new'}});
    expect(state(element)).to.equal('Saving…');
    expect(element.hasUnsavedChanges).to.equal(true);
    saves[0]!.done();
    await waitUntil(() => !element.hasUnsavedChanges);
    await element.updateComplete;
    expect([state(element), said(element)]).to.deep.equal(['All saved', 'Saved']);
  });

  it('adds the exception that is being entered, goes to its mistake, and leaves one alone that has only been begun', async () => {
    const element = await editor(html`<office-hours-editor guard-unsaved></office-hours-editor>`);
    const saves = confirmed(element);
    const part = element.shadowRoot!.querySelector('office-hours-editor-exceptions')!;
    const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const enter = async (id: string, value: string) => {
      const form = part.shadowRoot!.querySelector('office-hours-editor-exception')!;
      const field = form.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await part.updateComplete;
      await form.updateComplete;
    };
    part.beginDraft({from: '2026-12-24'});
    await part.updateComplete;
    element.save();
    expect(saves[0]!.document).to.deep.equal({});
    saves[0]!.done();
    await waitUntil(() => !element.hasUnsavedChanges);
    expect(isGuarded()).to.equal(false);
    await enter('name', 'Christmas');
    expect(isGuarded()).to.equal(true);
    await enter('to', '2026-12-20');
    element.save();
    expect(saves).to.have.length(1);
    expect(focused()!.id).to.equal('to');
    await enter('to', '2026-12-26');
    element.save();
    const {officeHours} = saves[1]!.document as Configuration;
    expect(officeHours!.exceptions).to.deep.equal([
      {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', hours: []},
    ]);
  });

  it('is not the only way to give out what is being entered: what is copied has it too, and nothing is copied with a mistake', async () => {
    const element = await editor();
    element.value = GOOD;
    await element.updateComplete;
    const part = element.shadowRoot!.querySelector('office-hours-editor-exceptions')!;
    part.beginDraft({from: '2026-12-24'});
    await part.updateComplete;
    const form = part.shadowRoot!.querySelector('office-hours-editor-exception')!;
    const enter = async (id: string, value: string) => {
      const field = form.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await part.updateComplete;
      await form.updateComplete;
    };
    const exchange = inEditor(element, 'office-hours-editor-exchange');
    await waitUntil(() => exchange.shadowRoot!.querySelector('.outputs'));
    const copies = [...exchange.shadowRoot!.querySelectorAll<HTMLElement>('.outputs button:not(.import)')];
    const writeText = sinon.fake.resolves(undefined);
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    try {
      await enter('name', 'Christmas');
      await enter('to', '2026-12-20');
      copies[0]!.click();
      await waitUntil(() => inEditor(element, '[role=status]').textContent);
      expect(writeText.callCount).to.equal(0);
      await enter('to', '2026-12-26');
      copies[0]!.click();
      await waitUntil(() => writeText.callCount === 1);
      expect(writeText.args[0]![0]).to.contain('"name": "Christmas"');
      copies[1]!.click();
      await waitUntil(() => writeText.callCount === 2);
      expect(JSON.parse(writeText.args[1]![0] as string)).to.deep.equal(element.value);
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });

  it('comes once, however often it is asked for meanwhile, and by keys', async () => {
    const element = await editor();
    const saves = confirmed(element);
    edit(element, 'new');
    button(element, 'Save').click();
    button(element, 'Save').click();
    expect(saves).to.have.length(1);
    saves[0]!.done();
    await waitUntil(() => !element.hasUnsavedChanges);
    edit(element, 'newer');
    button(element, 'Save').focus();
    await press('s', 'Control');
    await press('S', 'Meta');
    expect(saves.map(({document}) => document)).to.deep.equal([
      {messages: {offline: 'new'}},
      {messages: {offline: 'newer'}},
    ]);
    expect(focused()).to.equal(button(element, 'Save'));
  });

  it('leaves what was changed meanwhile unsaved', async () => {
    const element = await editor();
    const saves = confirmed(element);
    edit(element, 'new');
    element.save();
    edit(element, 'newer');
    saves[0]!.done();
    await waitUntil(() => said(element) === 'Saved');
    expect(element.hasUnsavedChanges).to.equal(true);
    element.undo();
    expect(element.hasUnsavedChanges, 'what was saved is there again').to.equal(false);
  });

  it('may fail: the document and undo are kept, and it can be tried again', async () => {
    const element = await editor();
    const saves = confirmed(element);
    const error = sinon.stub(console, 'error');
    edit(element, 'new');
    element.save();
    saves[0]!.failed(new Error('the server is away'));
    await waitUntil(() => state(element) === 'Could not be saved');
    sinon.restore();
    expect(error.firstCall.lastArg).to.be.an('error');
    expect(said(element)).to.equal('Nothing is lost: all of it is still here.');
    expect(element.hasUnsavedChanges).to.equal(true);
    expect(button(element, 'Save').textContent.trim()).to.equal('Try again');
    button(element, 'Save').click();
    saves[1]!.done();
    await waitUntil(() => state(element) === 'All saved');
    expect(button(element, 'Save').textContent.trim()).to.equal('Save');
    element.undo();
    expect(element.value).to.deep.equal({});
  });

  it('is not said where nobody confirms it, but told to the person and, once, in the console', async () => {
    const element = await editor();
    const warn = sinon.stub(console, 'warn');
    edit(element, 'new');
    element.save();
    element.save();
    await element.updateComplete;
    sinon.restore();
    expect([state(element), said(element)]).to.deep.equal([
      'Unsaved changes',
      'This page has not confirmed that it was saved',
    ]);
    expect(element.hasUnsavedChanges).to.equal(true);
    expect(warn.callCount).to.equal(1);
    expect(warn.firstCall.firstArg).to.contain('waitUntil');
  });

  it('takes no confirmation after the event', async () => {
    const element = await editor();
    const saves = confirmed(element);
    setTimeout(() => element.save());
    const event = await oneEvent<EditorSaveEvent>(element, 'save');
    expect(() => event.waitUntil(undefined)).to.throw(DOMException, 'waitUntil');
    saves[0]!.done();
  });

  describe('in a form', () => {
    async function inForm(onSubmit: (event: SubmitEvent) => void) {
      const form = await fixture<HTMLFormElement>(
        html`<form action="about:blank" target="sent">
          <office-hours-editor name="chat" guard-unsaved></office-hours-editor>
          <input name="shop" required value="Plants" />
          <button>Submit</button>
          <iframe name="sent"></iframe>
        </form>`,
      );
      form.addEventListener('submit', onSubmit);
      const element = form.querySelector('office-hours-editor')!;
      edit(element, 'new');
      return {form, element};
    }
    const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

    it('submits it, with the document, and is not fought by the guard', async () => {
      const submissions: unknown[] = [];
      const {form, element} = await inForm(() => {
        submissions.push(JSON.parse(new FormData(form).get('chat') as string));
        expect(isGuarded(), 'while it is submitted').to.equal(false);
      });
      expect(isGuarded()).to.equal(true);
      element.save();
      expect(submissions).to.deep.equal([{messages: {offline: 'new'}}]);
      await waitUntil(() => said(element) === 'Sent with the form');
      expect(element.hasUnsavedChanges).to.equal(false);
      edit(element, 'newer');
      expect(isGuarded(), 'of what came after').to.equal(true);
    });

    it('counts as saved when the page’s own button submits it', async () => {
      const {form, element} = await inForm(() => undefined);
      form.querySelector('button')!.click();
      await waitUntil(() => !element.hasUnsavedChanges);
    });

    it('is not said where the page takes the submission over and says nothing', async () => {
      const {element} = await inForm((event) => event.preventDefault());
      const warn = sinon.stub(console, 'warn');
      element.save();
      await waitUntil(() => said(element) === 'This page has not confirmed that it was saved');
      sinon.restore();
      expect(warn.callCount).to.equal(1);
      expect(element.hasUnsavedChanges).to.equal(true);
      expect(isGuarded()).to.equal(true);
    });

    it('is not said where another field keeps the form from being sent', async () => {
      const {form, element} = await inForm(() => expect.fail('submitted'));
      form.querySelector('input')!.value = '';
      element.save();
      await element.updateComplete;
      expect(said(element)).to.equal('Not sent: another field of this form has to be put right first');
      expect(element.hasUnsavedChanges).to.equal(true);
    });

    it('leaves the form alone where a listener takes it over, or cancels it', async () => {
      const {element} = await inForm(() => expect.fail('submitted'));
      element.addEventListener('save', (event) => event.preventDefault(), {once: true});
      element.save();
      element.addEventListener('save', (event) => event.waitUntil(0), {once: true});
      element.save();
      await waitUntil(() => !element.hasUnsavedChanges);
    });

    it('is kept from by a mistake, which is named and gets the focus', async () => {
      const {form, element} = await inForm(() => expect.fail('submitted'));
      element.value = EQUAL;
      await waitUntil(() => deep(element.shadowRoot!, '#closes-0'), 'the field with the mistake');
      element.requestUpdate();
      await element.updateComplete;
      expect(element.validationMessage).to.equal(
        'Monday, hours: Opens and closes at the same time. For a whole day choose “Open 24 hours”.',
      );
      form.querySelector('button')!.click();
      expect(focused()).to.have.property('id', 'closes-0');
    });
  });

  it('leaves the changes unsaved where the page cancels it', async () => {
    const element = await editor();
    edit(element, 'new');
    element.addEventListener('save', (event) => event.preventDefault());
    element.save();
    expect(element.hasUnsavedChanges).to.equal(true);
  });

  it('goes to the first mistake instead, and lists all of them', async () => {
    const element = await editor();
    element.value = {officeHours: {...EQUAL.officeHours, timezone: 'UTC', exceptions: [{from: '2026-02-30'}]}};
    element.addEventListener('save', () => expect.fail('save'));
    element.save();
    await waitUntil(() => focused()?.id === 'closes-0', 'the first mistake has the focus');
    const links = [...element.shadowRoot!.querySelectorAll('.summary button.link')];
    expect(links.map((link) => link.textContent.trim())).to.deep.equal([
      'Monday, hours: Opens and closes at the same time. For a whole day choose “Open 24 hours”.',
      'Exception 2026-02-30: “2026-02-30” is not a date of the calendar.',
    ]);
    (links[1] as HTMLElement).click();
    await waitUntil(() => (focused() as HTMLElement).dataset['path'] === '$.officeHours.exceptions[0].from');
  });

  it('is not kept from by a warning', async () => {
    const element = await editor();
    element.value = {messages: {offline: '{nope}'}};
    setTimeout(() => element.save());
    await oneEvent(element, 'save');
  });

  it('is asked for when the page is left with unsaved changes, if it is to be guarded', async () => {
    const element = await editor(html`<office-hours-editor guard-unsaved></office-hours-editor>`);
    const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(isGuarded()).to.equal(false);
    edit(element, 'new');
    expect(isGuarded()).to.equal(true);
    element.guardUnsaved = false;
    expect(isGuarded()).to.equal(false);
    element.guardUnsaved = true;
    element.remove();
    expect(isGuarded()).to.equal(false);
  });
});

describe('a disabled editor', () => {
  it('saves nothing, and takes no edit, undo or redo', async () => {
    const element = await editor();
    edit(element, 'mine');
    element.disabled = true;
    await element.updateComplete;
    element.addEventListener('save', () => expect.fail('save'));
    element.save();
    button(element, 'Save').click();
    element.undo();
    edit(element, 'other');
    expect(element.value.messages?.offline).to.equal('mine');
  });

  it('does not save what is left of a document that cannot be read in full', async () => {
    const element = await editor();
    element.value = '{"officeHours":{"timezone":"UTC","weekly":{"monday":[{"opens":9,"closes":17}]}}}';
    element.addEventListener('save', () => expect.fail('save'));
    element.save();
    element.disabled = true;
    element.save();
  });
});

describe('what is announced', () => {
  const status = (element: OfficeHoursEditor) => inEditor(element, '[role=status]');

  it('is a new element each time, so that the same sentence is said again', async () => {
    const element = await editor();
    element.addEventListener('save', (event) => event.waitUntil(undefined));
    element.save();
    await waitUntil(() => status(element).textContent === 'Saved');
    const first = status(element).firstElementChild!;
    element.save();
    await waitUntil(() => status(element).firstElementChild !== first);
    expect(status(element).textContent).to.equal('Saved');
  });

  it('goes when somebody types on', async () => {
    const element = await editor();
    element.addEventListener('save', (event) => event.waitUntil(undefined));
    element.save();
    await waitUntil(() => status(element).textContent === 'Saved');
    edit(element, 'new', 'offline');
    await element.updateComplete;
    expect(status(element).textContent).to.equal('');
  });
});

describe('the focus', () => {
  it('stays in the editor when undo takes away the field that had it', async () => {
    const element = await editor();
    const root = inEditor(element, 'office-hours-editor-week').shadowRoot!;
    const list = root.querySelector('office-hours-editor-hours')!;
    list.shadowRoot!.querySelector<HTMLElement>('.add')!.click();
    await waitUntil(() => focused()?.id === 'opens-0');
    await press('z', 'Control');
    await waitUntil(() => focused() === button(element, 'Undo'));
    await press('y', 'Control');
    expect(Object.values(element.value.officeHours!.weekly!)).to.have.length(1);
  });

  it('comes to the first field by focus()', async () => {
    const element = await editor();
    await waitUntil(() => deep(element.shadowRoot!, '[role=combobox]'), 'there is a field');
    element.focus();
    expect(focused()!.getAttribute('role')).to.equal('combobox');
  });
});

describe('a document that cannot be read in full', () => {
  const BROKEN = '{"officeHours":{"timezone":"UTC","weekly":{"monday":5}},"messages":{"offline":"Bye"}}';

  it('opens with what could be read, a list of the rest, and nothing to edit yet', async () => {
    const element = await editor();
    element.value = BROKEN;
    await element.updateComplete;
    expect(element.value).to.deep.equal({officeHours: {timezone: 'UTC', weekly: {}}, messages: {offline: 'Bye'}});
    expect(inEditor(element, '.lost').textContent).to.contain('$.officeHours.weekly.monday: 5 is of the wrong kind');
    const start = inEditor(element, 'office-hours-editor-week').shadowRoot!.querySelector<HTMLButtonElement>(
      '.start button',
    )!;
    expect(start.disabled).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is not saved, and submitted as it was, until the person goes on without the rest', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <office-hours-editor name="chat" value=${BROKEN}></office-hours-editor>
      </form>`,
    );
    const element = form.querySelector('office-hours-editor')!;
    element.addEventListener('save', () => expect.fail('save'), {once: true});
    element.save();
    expect(new FormData(form).get('chat')).to.equal(BROKEN);
    expect(form.checkValidity()).to.equal(false);
    inEditor(element, '.lost .primary').click();
    expect(JSON.parse(new FormData(form).get('chat') as string)).to.deep.equal(element.value);
    expect(form.checkValidity()).to.equal(true);
    expect(element.hasUnsavedChanges).to.equal(true);
  });

  it('can be copied whole, with the keys where the browser refuses the button', async () => {
    const element = await editor();
    element.value = BROKEN;
    await element.updateComplete;
    const copy = [...element.renderRoot.querySelectorAll<HTMLElement>('.lost button')].at(-1)!;
    const writeText = sinon.fake.resolves(undefined);
    for (const clipboard of [{writeText}, undefined]) {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      const before = inEditor(element, '[role=status]').textContent;
      copy.click();
      await waitUntil(() => inEditor(element, '[role=status]').textContent !== before, 'it is said');
    }
    delete (navigator as {clipboard?: unknown}).clipboard;
    expect(writeText.args).to.deep.equal([[BROKEN]]);
    const original = element.renderRoot.querySelector<HTMLTextAreaElement>('.original')!;
    expect(original.value).to.equal(BROKEN);
    await waitUntil(() => element.shadowRoot!.activeElement === original);
    expect(original.selectionEnd - original.selectionStart).to.equal(BROKEN.length);
    expect(inEditor(element, '[role=status]').textContent).to.contain('press Ctrl+C');
    await expect(element).to.be.accessible();
  });

  it('counts as unsaved once the person goes on, even if nothing was left of it', async () => {
    const element = await editor();
    element.value = '{bad';
    await element.updateComplete;
    inEditor(element, '.lost .primary').click();
    expect(element.hasUnsavedChanges).to.equal(true);
  });

  it('gives out no half of it as snippet or JSON', async () => {
    const element = await editor();
    element.value = BROKEN;
    await element.updateComplete;
    const exchange = inEditor(element, 'office-hours-editor-exchange');
    await (exchange as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    const outputs = [...exchange.shadowRoot!.querySelectorAll('.outputs button:not(.import)')];
    expect(outputs.map((each) => each.getAttribute('aria-disabled'))).to.deep.equal(['true', 'true', 'true']);
  });

  it('may be no data at all', async () => {
    const element = await editor();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const value of [circle, 10n, {toJSON: () => undefined}, () => 1]) {
      element.value = value;
      await element.updateComplete;
      expect(element.value).to.deep.equal({});
    }
  });

  it('that is not JSON at all opens empty and says why', async () => {
    const element = await editor();
    element.value = '{"officeHours":';
    await element.updateComplete;
    expect(element.value).to.deep.equal({});
    expect(inEditor(element, '.lost').textContent).to.contain('It is not JSON');
  });
});

describe('in a form', () => {
  const inForm = async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset>
          <label for="hours">Hours</label>
          <office-hours-editor id="hours" name="chat" value=${JSON.stringify(GOOD)}></office-hours-editor>
        </fieldset>
      </form>`,
    );
    return {form, element: form.querySelector('office-hours-editor')!};
  };
  const submitted = (form: HTMLFormElement) => JSON.parse(new FormData(form).get('chat') as string) as unknown;

  it('it submits the document under its name', async () => {
    const {form, element} = await inForm();
    expect(submitted(form)).to.deep.equal(GOOD);
    edit(element, 'new');
    expect(submitted(form)).to.deep.equal({...GOOD, messages: {offline: 'new'}});
    expect(element.form).to.equal(form);
    expect(element.labels).to.have.length(1);
  });

  it('a reset goes back to the attribute', async () => {
    const {form, element} = await inForm();
    edit(element, 'new');
    form.reset();
    expect(element.value).to.deep.equal(GOOD);
    expect(element.hasUnsavedChanges).to.equal(false);
  });

  it('mistakes make the form invalid', async () => {
    const {form, element} = await inForm();
    expect(form.checkValidity()).to.equal(true);
    element.value = EQUAL;
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.customError).to.equal(true);
    expect(element.validationMessage).to.not.equal('');
    element.value = GOOD;
    expect(form.checkValidity()).to.equal(true);
  });

  it('a disabled fieldset disables every control in it', async () => {
    const {form, element} = await inForm();
    form.querySelector('fieldset')!.disabled = true;
    await waitUntil(() => (deep(element.shadowRoot!, 'textarea') as HTMLTextAreaElement).disabled);
    expect(new FormData(form).get('chat')).to.equal(null);
  });

  it('what the browser restores is an edit to be taken back', async () => {
    const {element} = await inForm();
    element.formStateRestoreCallback(JSON.stringify({messages: {offline: 'restored'}}));
    expect(element.value.messages?.offline).to.equal('restored');
    expect(element.hasUnsavedChanges).to.equal(true);
  });
});

describe('the whole editor', () => {
  for (const [state, value] of [
    ['empty', {}],
    [
      'filled',
      {...GOOD, officeHours: {...GOOD.officeHours, exceptions: [{from: '2026-12-24', name: 'Eve', hours: []}]}},
    ],
    ['with mistakes', EQUAL],
  ] as const) {
    it(`is accessible when ${state}`, async () => {
      const element = await editor();
      element.value = value;
      element.save();
      await element.updateComplete;
      await drawn(element);
      await expect(element).to.be.accessible();
    });
  }

  it('survives being moved in the page', async () => {
    const element = await editor(html`<office-hours-editor .value=${GOOD}></office-hours-editor>`);
    edit(element, 'new');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(element.value.messages?.offline).to.equal('new');
    element.undo();
    expect(element.value).to.deep.equal(GOOD);
  });
});

/** The first match through shadow roots. */
function deep(root: ShadowRoot, selector: string): Element | undefined {
  const own = root.querySelector(selector);
  if (own) return own;
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot && deep(element.shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}

describe('a mistake', () => {
  const news = (element: OfficeHoursEditor) => inEditor(element, '.editor > [role=status]').textContent;
  const heard = (element: OfficeHoursEditor): string[] => {
    const texts: string[] = [];
    new MutationObserver(() => news(element) && texts.push(news(element))).observe(
      inEditor(element, '.editor > [role=status]'),
      {childList: true, characterData: true, subtree: true},
    );
    return texts;
  };

  it('is told of when it has come up and the person has paused: once, with its place', async () => {
    const element = await editor();
    const texts = heard(element);
    for (const text of ['We', 'We {x', 'We {x}', 'We {x} ']) edit(element, text, 'offline');
    await element.updateComplete;
    expect(texts).to.deep.equal([]);
    await waitUntil(() => texts.length);
    expect(texts).to.deep.equal([
      'Reply outside hours: {x} is no placeholder and will stay as it is. There are {opens}, {closes}, {timezone} and {exception}.',
    ]);
    edit(element, 'We {x} are back', 'offline');
    await pause(1300);
    expect(texts).to.have.length(1);
  });

  it('is not told of where the document came with it, or it was put right before the pause', async () => {
    const element = await editor();
    const texts = heard(element);
    element.value = EQUAL;
    await element.updateComplete;
    edit(element, 'We {x}', 'offline');
    edit(element, 'We', 'offline');
    await pause(1300);
    expect(texts).to.deep.equal([]);
  });

  it('that comes back by undo is told of again', async () => {
    const element = await editor();
    edit(element, 'We {x}');
    const texts = heard(element);
    await waitUntil(() => texts.length === 1);
    edit(element, 'We');
    await pause(1300);
    element.undo();
    await waitUntil(() => texts.length === 2);
    expect(texts[1]).to.equal(texts[0]);
  });

  it('is one of many: then only how many there are is told', async () => {
    const element = await editor();
    const texts = heard(element);
    const part = element.shadowRoot!.querySelector('office-hours-editor-messages')!;
    const hours = [{opens: '09:00', closes: '09:00'}];
    const weekly = {monday: hours, tuesday: hours, wednesday: hours, thursday: hours};
    part.dispatchEvent(
      new EditRequest(() => ({officeHours: {timezone: 'UTC', weekly}}), {description: () => 'The week of a shop'}),
    );
    await waitUntil(() => texts.length);
    expect(texts).to.deep.equal(['There are 4 mistakes']);
  });
});

describe('the language of the editor', () => {
  it('is said of all that is in it', async () => {
    const element = await editor(html`<office-hours-editor lang="en-GB"></office-hours-editor>`);
    expect(inEditor(element, '.editor').lang).to.equal('en-GB');
  });
});
