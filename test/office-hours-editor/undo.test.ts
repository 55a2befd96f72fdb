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

/** What is done in which form, and what undo says of it. */
const EDITS: readonly [
  form: string,
  selector: string,
  value: string | undefined,
  en: string,
  de: string,
  fr: string,
][] = [
  ['exception', '#name', 'Fête', 'Fête: “Name” changed', 'Fête: „Name“ geändert', 'Fête : « Nom » modifié'],
  [
    'exception',
    '#from',
    '2026-12-23',
    'Fête: “First day” changed',
    'Fête: „Erster Tag“ geändert',
    'Fête : « Premier jour » modifié',
  ],
  [
    'exception',
    '#to',
    '2026-12-25',
    'Fête: “Last day” changed',
    'Fête: „Letzter Tag“ geändert',
    'Fête : « Dernier jour » modifié',
  ],
  [
    'exception',
    '[type=checkbox]',
    undefined,
    'Fête: “Every year” changed',
    'Fête: „Jedes Jahr“ geändert',
    'Fête : « Chaque année » modifié',
  ],
  ['exception', '[type=radio]', undefined, 'Fête: Closed', 'Fête: Geschlossen', 'Fête : Fermé'],
  [
    'exception',
    '#message',
    'x',
    'Fête: “Message for these days” changed',
    'Fête: „Text für diese Tage“ geändert',
    'Fête : « Message pour ces jours » modifié',
  ],
  [
    'season',
    '#to',
    '2026-08-30',
    'Été: “Last day” changed',
    'Été: „Letzter Tag“ geändert',
    'Été : « Dernier jour » modifié',
  ],
  [
    'season',
    '#remove-0',
    undefined,
    'Été: Monday, hours removed',
    'Été: Montag: Öffnungszeit entfernt',
    'Été : Lundi : plage supprimée',
  ],
];

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}
const find = (root: ParentNode, selector: string) => [...elementsIn(root)].find((each) => each.matches(selector))!;
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('undo', () => {
  it('says of an exception or a season what of it was changed, on its button, in the menu and when it is done', async () => {
    const element = await fixture<OfficeHoursEditor>(html`<office-hours-editor lang="en"></office-hours-editor>`);
    element.now = () => MONDAY_AFTERNOON;
    element.value = DOCUMENT;
    await element.updateComplete;
    const root = element.shadowRoot!;
    const undo = root.querySelector<HTMLElement>('.undo')!;
    const menu = root.querySelector<HTMLElement & {items: {label: string}[]}>('.more')!;
    const speak = async (lang: string, save: string) => {
      element.lang = lang;
      await waitUntil(() => root.querySelector('.save')!.textContent.trim() === save);
    };
    for (const list of ['exceptions', 'seasons'])
      find(root.querySelector(`office-hours-editor-${list}`)!.shadowRoot!, '#edit-0').click();
    await waitUntil(() => find(root, 'office-hours-editor-season'));
    for (const [form, selector, value, ...expected] of EDITS) {
      await waitUntil(() => find(root, `office-hours-editor-${form}`).shadowRoot?.querySelector('#name'));
      const field = find(find(root, `office-hours-editor-${form}`).shadowRoot!, selector) as HTMLInputElement;
      if (value === undefined) field.click();
      else {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        field.dispatchEvent(new FocusEvent('blur'));
      }
      await element.updateComplete;
      const told: string[] = [];
      for (const [lang, save] of [
        ['en', 'Save'],
        ['de', 'Speichern'],
        ['fr', 'Enregistrer'],
      ] as const) {
        await speak(lang, save);
        told.push(plain(undo.title.replace(/^[^:]+: ?/, '')));
        expect(menu.items[0]!.label).to.equal(undo.title);
      }
      expect(told).to.deep.equal(expected);
      await speak('en', 'Save');
    }
    undo.click();
    await element.updateComplete;
    expect(root.querySelector('.said')!.textContent).to.equal('Undone: Été: Monday, hours removed');
  });
});
