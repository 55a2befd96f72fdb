// What undo says that it takes back: for each kind of edit that can be mistaken for another one, in three languages.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/office-hours-editor.js';
import type {OfficeHoursEditor} from '../../src/office-hours-editor/office-hours-editor.js';
import {MONDAY_AFTERNOON} from '../support/editor.js';
import {waitUntil} from '../support/wait.js';

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
const DOCUMENT = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {monday: NINE_TO_FIVE},
    seasons: [{from: '2026-07-01', to: '2026-08-31', name: 'Été', weekly: {monday: NINE_TO_FIVE}}],
    exceptions: [{from: '2026-12-24', name: 'Noël', hours: NINE_TO_FIVE}],
  },
};

/** What is done in which form, to which field. */
const EDITS: readonly [form: string, selector: string, value?: string][] = [
  ['exception', '#name', 'Fête'],
  ['exception', '#from', '2026-12-23'],
  ['exception', '#to', '2026-12-25'],
  ['exception', '[type=checkbox]'],
  ['exception', '[type=radio]'],
  ['exception', '#message', 'x'],
  ['season', '#to', '2026-08-30'],
  ['season', '#remove-0'],
];
/** What undo says of each, and what it says once it has taken the last one back. */
const LANGUAGES = {
  en: {
    save: 'Save',
    edits: [
      'Fête: “Name” changed',
      'Fête: “First day” changed',
      'Fête: “Last day” changed',
      'Fête: “Every year” changed',
      'Fête: Closed',
      'Fête: “Message for these days” changed',
      'Été: “Last day” changed',
      'Été: Monday, hours removed',
    ],
    undone: 'Undone: Été: Monday, hours removed',
  },
  de: {
    save: 'Speichern',
    edits: [
      'Fête: „Name“ geändert',
      'Fête: „Erster Tag“ geändert',
      'Fête: „Letzter Tag“ geändert',
      'Fête: „Jedes Jahr“ geändert',
      'Fête: Geschlossen',
      'Fête: „Text für diese Tage“ geändert',
      'Été: „Letzter Tag“ geändert',
      'Été: Montag: Öffnungszeit entfernt',
    ],
    undone: 'Rückgängig gemacht: Été: Montag: Öffnungszeit entfernt',
  },
  fr: {
    save: 'Enregistrer',
    edits: [
      'Fête : « Nom » modifié',
      'Fête : « Premier jour » modifié',
      'Fête : « Dernier jour » modifié',
      'Fête : « Chaque année » modifié',
      'Fête : Fermé',
      'Fête : « Message pour ces jours » modifié',
      'Été : « Dernier jour » modifié',
      'Été : Lundi : plage horaire supprimée',
    ],
    undone: 'Annulé : Été : Lundi : plage horaire supprimée',
  },
};

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}
const find = (root: ParentNode, selector: string) => [...elementsIn(root)].find((each) => each.matches(selector))!;
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('undo', () => {
  for (const [lang, {save, edits, undone}] of Object.entries(LANGUAGES)) {
    it(`says what of an exception or a season was changed, on its button, in the menu and when it is done (${lang})`, async () => {
      const element = await fixture<OfficeHoursEditor>(html`<office-hours-editor lang=${lang}></office-hours-editor>`);
      element.now = () => MONDAY_AFTERNOON;
      element.value = DOCUMENT;
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector('.save')!.textContent.trim() === save);
      const undo = root.querySelector<HTMLElement>('.undo')!;
      const menu = root.querySelector<HTMLElement & {items: {label: string}[]}>('.more')!;
      const list = (form: string) => root.querySelector(`office-hours-editor-${form}s`)!.shadowRoot!;
      for (const form of ['exception', 'season']) list(form).querySelector<HTMLElement>('#edit-0')!.click();
      const told: string[] = [];
      for (const [form, selector, value] of EDITS) {
        await waitUntil(() =>
          list(form).querySelector(`office-hours-editor-${form}`)?.shadowRoot?.querySelector('#name'),
        );
        const field = find(
          list(form).querySelector(`office-hours-editor-${form}`)!.shadowRoot!,
          selector,
        ) as HTMLInputElement;
        if (value === undefined) field.click();
        else {
          field.value = value;
          field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
          field.dispatchEvent(new FocusEvent('blur'));
        }
        await element.updateComplete;
        told.push(plain(undo.title.replace(/^[^:]+: ?/, '')));
        expect(menu.items[0]!.label).to.equal(undo.title);
      }
      expect(told).to.deep.equal(edits);
      undo.click();
      await element.updateComplete;
      expect(plain(root.querySelector('.said')!.textContent)).to.equal(undone);
    });
  }

  it('says it in another language as soon as the page does', async () => {
    const element = await fixture<OfficeHoursEditor>(html`<office-hours-editor lang="en"></office-hours-editor>`);
    element.value = DOCUMENT;
    await element.updateComplete;
    const root = element.shadowRoot!;
    const exceptions = root.querySelector('office-hours-editor-exceptions')!.shadowRoot!;
    exceptions.querySelector<HTMLElement>('#remove-0')!.click();
    await element.updateComplete;
    const undo = root.querySelector<HTMLElement>('.undo')!;
    expect(undo.title).to.equal('Undo: Exception Noël removed');
    element.lang = 'de';
    await waitUntil(() => undo.title === 'Rückgängig machen: Ausnahme entfernt: Noël');
  });
});
