import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {ExceptionInput} from '../../../src/domain/types.js';
import type {EditorException} from '../../../src/office-hours-editor/exceptions/exception-form.js';
import type {EditorExceptions} from '../../../src/office-hours-editor/exceptions/exceptions-section.js';
import type {EditorHoursList} from '../../../src/office-hours-editor/week/hours-list.js';
import {stage} from '../../support/editor.js';
import {press as pressKey} from '../../support/keys.js';
import {waitUntil} from '../../support/wait.js';

const NINE_TO_FIVE = {opens: '09:00', closes: '17:00'};
const CHRISTMAS: ExceptionInput = {from: '2026-12-25', yearly: true, name: 'Christmas', hours: []};

async function section(exceptions: readonly ExceptionInput[], more: object = {}) {
  const document = {officeHours: {timezone: 'Europe/Paris', weekly: {thursday: [NINE_TO_FIVE]}, exceptions}};
  const {part, stage: made} = await stage<EditorExceptions>(
    html`<office-hours-editor-exceptions></office-hours-editor-exceptions>`,
    {document, ...more},
  );
  const root = part.shadowRoot!;
  const form = () => root.querySelector<EditorException>('office-hours-editor-exception')!;
  const settled = async () => {
    await part.updateComplete;
    await form()?.updateComplete;
    await part.updateComplete;
  };
  await settled();
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settled();
  };
  const pressInForm = async (text: string) => {
    const buttons = [...form().shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.trim() === text)!.click();
    await settled();
  };
  const field = (selector: string) => form().shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  const enter = async (selector: string, value: string) => {
    field(selector).value = value;
    field(selector).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled();
  };
  const rows = () =>
    [...root.querySelectorAll('.entry .date')].map((row) => row.textContent.trim().replace(/\s*–\s*/, '–'));
  const all = () => made.document.officeHours!.exceptions!;
  return {part, made, root, form, field, enter, press, pressInForm, rows, all, settled};
}

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

describe('exceptions', () => {
  it('are listed by date, past ones folded away', async () => {
    const {rows, root, press} = await section([
      {from: '2027-05-01'},
      CHRISTMAS,
      {from: '2026-11-24', to: '2026-11-26'},
      {from: '2026-01-05'},
    ]);
    expect(rows()).to.deep.equal(['24–26 November 2026', '25 December', '1 May 2027']);
    expect(root.querySelector('summary')!.textContent).to.equal('1 past exception');
    await press('summary');
    await waitUntil(() => rows().length > 3);
    expect(rows().at(-1)).to.equal('5 January 2026');
  });

  it('begin as a draft for the next free day; the document has it once it is accepted', async () => {
    const {press, pressInForm, enter, all, field, made, part} = await section([{from: '2026-11-24', hours: []}]);
    const before = made.document;
    await press('.add');
    expect(focused()).to.equal(field('#name'));
    await enter('#name', 'Stocktaking');
    await expect(part).to.be.accessible();
    expect(made.document).to.equal(before);
    await pressInForm('Add this exception');
    expect(all()[1]).to.deep.equal({from: '2026-11-25', name: 'Stocktaking', hours: []});
    expect(made.descriptions).to.deep.equal(['Exception added for Stocktaking']);
    expect(focused()!.id).to.equal('edit-1');
  });

  for (const [way, leave] of [
    ['Cancel', ({pressInForm}: Awaited<ReturnType<typeof section>>) => pressInForm('Cancel')],
    [
      'Escape',
      async ({field, settled}: Awaited<ReturnType<typeof section>>) => {
        field('#name').focus();
        await pressKey('Escape');
        await settled();
      },
    ],
  ] as const) {
    it(`are dropped by ${way}, and the document is the same object as before`, async () => {
      const made = await section([CHRISTMAS]);
      const before = made.made.document;
      await made.press('.add');
      await made.enter('#name', 'Not meant');
      await leave(made);
      expect(made.made.document).to.equal(before);
      expect(made.form()).to.equal(null);
      expect(focused()!.className).to.equal('add');
    });
  }

  it('that are drafts are accepted by Enter in a field, too, unless there is a mistake', async () => {
    const {press, enter, all, field, form, settled} = await section([CHRISTMAS]);
    await press('.add');
    await enter('#name', 'Stocktaking');
    await enter('#to', '2026-01-01');
    field('#name').focus();
    await pressKey('Enter');
    await settled();
    expect(all()).to.have.length(1);
    expect(focused()).to.equal(field('#to'));
    await enter('#to', '2026-11-26');
    await pressKey('Enter');
    await settled();
    expect(form()).to.equal(null);
    expect(all().map(({name, to}) => [name, to])).to.deep.include(['Stocktaking', '2026-11-26']);
    expect(focused()!.id).to.match(/^edit-/);
  });

  it('that are drafts have an undo of their own, and the document is left alone', async () => {
    const {press, enter, field, made, settled} = await section([CHRISTMAS]);
    const before = made.document;
    await press('.add');
    await enter('#name', 'Stocktaking');
    await enter('#to', '2026-11-30');
    field('#name').focus();
    await pressKey('z', 'Control');
    await settled();
    expect([field('#name').value, field('#to').value]).to.deep.equal(['Stocktaking', '']);
    await pressKey('z', 'Control');
    await pressKey('z', 'Control');
    await settled();
    expect(field('#name').value).to.equal('');
    await pressKey('y', 'Control');
    await settled();
    expect(field('#name').value).to.equal('Stocktaking');
    expect(made.announcements.slice(0, 2)).to.deep.equal([
      'Undone: Stocktaking: “Last day” changed',
      'Undone: Stocktaking: “Name” changed',
    ]);
    expect(made.document).to.equal(before);
  });

  it('are not accepted on a date that another one has, which gets the focus', async () => {
    const {press, pressInForm, enter, field, all} = await section([{from: '2026-12-24', hours: []}]);
    await press('.add');
    await enter('#from', '2026-12-24');
    await pressInForm('Add this exception');
    expect(all()).to.have.length(1);
    expect(focused()).to.equal(field('#from'));
    expect(field('#from').getAttribute('aria-invalid')).to.equal('true');
  });

  it('are begun for dates that are handed in, also where one has been begun', async () => {
    const {part, field, enter, pressInForm, settled, all} = await section([]);
    part.beginDraft({from: '2026-12-24', to: '2026-12-26'});
    await settled();
    expect([field('#from').value, field('#to').value]).to.deep.equal(['2026-12-24', '2026-12-26']);
    expect(focused()).to.equal(field('#name'));
    await enter('#name', 'Holidays');
    part.beginDraft({from: '2026-12-31'});
    await settled();
    await pressInForm('Add this exception');
    expect(all()[0]).to.include({from: '2026-12-31', name: 'Holidays'});
  });

  it('are in sight and have the focus when they are accepted, however many come before them', async () => {
    const many = Array.from({length: 30}, (_, i) => ({from: `2026-12-${String(i + 1).padStart(2, '0')}`, hours: []}));
    const {press, pressInForm} = await section(many);
    await press('.add');
    await pressInForm('Add this exception');
    expect(focused()!.id).to.equal('edit-30');
    await press('.add');
    const last = await section([...many, {from: '2020-01-01', hours: []}]);
    await last.press('.add');
    await last.enter('#from', '2020-02-01');
    await last.pressInForm('Add this exception');
    expect(focused()!.id).to.equal('edit-31');
  });

  it('are edited field by field; an emptied field is taken out', async () => {
    const {press, enter, all, field} = await section([CHRISTMAS]);
    await press('#edit-0');
    await enter('#name', 'Noël');
    await enter('#to', '2026-12-26');
    await enter('#message', 'Joyeux Noël!');
    field('[type=checkbox]').click();
    expect(all()[0]).to.deep.equal({
      from: '2026-12-25',
      to: '2026-12-26',
      name: 'Noël',
      message: 'Joyeux Noël!',
      hours: [],
    });
    await enter('#to', '');
    await enter('#message', '');
    expect(all()[0]).to.deep.equal({from: '2026-12-25', name: 'Noël', hours: []});
  });

  it('have other hours that begin with the usual ones of the day', async () => {
    const {press, all, form, settled} = await section([{from: '2026-12-24', hours: []}]); // a Thursday
    await press('#edit-0');
    const [closed, other] = form().shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]');
    expect(closed!.checked).to.equal(true);
    other!.click();
    await settled();
    expect(all()[0]!.hours).to.deep.equal([NINE_TO_FIVE]);
    const list = form().shadowRoot!.querySelector<EditorHoursList>('office-hours-editor-hours')!;
    await list.updateComplete;
    list.shadowRoot!.querySelector<HTMLElement>('#remove-0')!.click();
    await settled();
    expect(all()[0]!.hours).to.deep.equal([]);
    expect(closed!.checked).to.equal(true);
  });

  it('show the day that comes of it', async () => {
    const {press, form} = await section([{from: '2026-12-24', hours: [{opens: '09:00', closes: '12:00'}]}]);
    await press('#edit-0');
    const picture = form().shadowRoot!.querySelector('office-hours-editor-day-picture')!;
    await picture.updateComplete;
    expect(picture.shadowRoot!.textContent.replace(/[\u2068\u2069]/g, '')).to.contain(
      '09:00–12:00 instead of 09:00–17:00',
    );
  });

  it('stay where they are while their date is edited, and go to their place when done', async () => {
    const {press, enter, rows, form, settled} = await section([{from: '2026-11-24'}, {from: '2026-12-01'}]);
    await press('#edit-0');
    await enter('#from', '2027-01-01');
    expect(form().parentElement!.previousElementSibling).to.equal(null);
    form().shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await settled();
    expect(rows()).to.deep.equal(['1 December 2026', '1 January 2027']);
    expect(focused()!.id).to.equal('edit-0');
  });

  it('are removed, with the focus on the next one, then the one before, then "Add exception"', async () => {
    const {press, all, made} = await section([{from: '2026-12-03'}, {from: '2026-12-01'}, {from: '2026-12-02'}]);
    await press('[data-path$="[1]"] .danger');
    expect(focused()!.id).to.equal('edit-1'); // 2 December, the third of the document before
    await press('[data-path$="[0]"] .danger');
    expect(focused()!.id).to.equal('edit-0');
    await press('[data-path$="[0]"] .danger');
    expect(all()).to.deep.equal([]);
    expect(focused()!.className).to.equal('add');
    expect(made.descriptions[0]).to.equal('Exception 1 December 2026 removed');
  });

  it('give the focus to the form beside, where one is open', async () => {
    const {press, form} = await section([{from: '2026-12-01'}, {from: '2026-12-02', name: 'Beside'}]);
    await press('#edit-1');
    await press('[data-path$="[0]"] .danger');
    expect(form().index).to.equal(0);
    expect(form().shadowRoot!.activeElement!.id).to.equal('name');
  });

  it('of which a page gives one twice are both there', async () => {
    const {rows, press} = await section([CHRISTMAS, CHRISTMAS]);
    expect(rows()).to.have.length(2);
    await press('[data-path$="[1]"] .danger');
    expect(rows()).to.have.length(1);
  });

  it('say what is wrong at their fields', async () => {
    const {press, enter, field, form} = await section([{from: '2026-12-24', hours: []}]);
    await press('#edit-0');
    await enter('#to', '2026-12-20');
    expect(field('#to').getAttribute('aria-invalid')).to.equal('true');
    const described = field('#to').getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(form().shadowRoot!.querySelector(`#${described}`)!.textContent.trim()).to.equal(
      'The last day is before the first one.',
    );
    await expect(form()).to.be.accessible();
  });

  it('keep the form with its exception when others come and go around it', async () => {
    const [a, b, c] = [{from: '2026-12-01'}, {from: '2026-12-02'}, {from: '2026-12-03', name: 'C'}];
    const {press, made, field, form, settled} = await section([a, b, c]);
    const hours = (exceptions: readonly object[]) =>
      ({document: {officeHours: {timezone: 'Europe/Paris', exceptions}}}) as never;
    await press('#edit-2');
    await press('[data-path$="[0]"] .danger');
    expect(field('#name').value).to.equal('C');
    made.set(hours([a, b, c])); // undo
    await settled();
    expect(field('#name').value).to.equal('C');
    expect(form().index).to.equal(2);
    made.set(hours([{from: '2027-05-01'}, {from: '2027-04-01'}, {from: '2027-06-01'}])); // an import
    await settled();
    expect(form()).to.equal(null);
  });

  it('come in order again when another document is loaded', async () => {
    const {press, made, rows, settled} = await section([{from: '2026-12-01'}, {from: '2026-12-02'}]);
    await press('#edit-0');
    const exceptions = [{from: '2027-05-01'}, {from: '2027-04-01'}];
    made.set({document: {officeHours: {timezone: 'Europe/Paris', exceptions}}});
    await settled();
    expect(rows()).to.deep.equal(['1 April 2027', '1 May 2027']);
  });

  it('leave a date alone whose year has only begun', async () => {
    const {press, enter, all} = await section([{from: '2026-12-24', hours: []}]);
    await press('#edit-0');
    await enter('#to', '0002-12-26');
    expect(all()[0]).to.deep.equal({from: '2026-12-24', hours: []});
  });

  it('close their form when undo takes them away', async () => {
    const {press, made, form, settled} = await section([CHRISTMAS]);
    await press('#edit-0');
    made.set({document: {officeHours: {timezone: 'Europe/Paris', exceptions: []}}});
    await settled();
    expect(form()).to.equal(null);
  });

  it('are shown in parts where there are many', async () => {
    const many = Array.from({length: 100}, (_, i) => ({from: `${2027 + i}-01-01`}));
    const {rows, root, part} = await section(many);
    expect(rows()).to.have.length(20);
    root.querySelector<HTMLElement>('ul + .quiet')!.click();
    await part.updateComplete;
    expect(rows()).to.have.length(40);
    const more = root.querySelector('ul + .quiet')!;
    expect(more.textContent.trim()).to.equal('Show 20 more of 60');
  });

  it('are gone through by key beyond the last part: the focus is at the first that came to light', async () => {
    const many = Array.from({length: 45}, (_, i) => ({from: `${2027 + i}-01-01`}));
    const {rows, root, part} = await section(many);
    for (const first of [20, 40]) {
      const more = root.querySelector<HTMLElement>('ul + .quiet')!;
      more.focus();
      more.click();
      await part.updateComplete;
      await part.updateComplete;
      expect(root.activeElement?.id).to.equal(`edit-${first}`);
    }
    expect(rows()).to.have.length(45);
    expect(root.querySelector('ul + .quiet')).to.equal(null);
  });

  it('bring a hidden one to light when a mistake in it is gone to', async () => {
    const {part, form} = await section([{from: '2020-01-01', to: '2019-01-01', hours: []}]);
    await part.reveal('$.officeHours.exceptions[0].to');
    expect(form()).to.not.equal(null);
  });

  it('are accessible: empty, listed, open, disabled', async () => {
    const {part} = await section([]);
    await expect(part).to.be.accessible();
    for (const isDisabled of [false, true]) {
      const {part: filled, press} = await section(
        [CHRISTMAS, {from: '2026-12-01', message: '{x}', hours: [NINE_TO_FIVE]}],
        {
          isDisabled,
        },
      );
      if (!isDisabled) await press('#edit-1');
      await expect(filled).to.be.accessible();
    }
  });
});

describe('public holidays whose years are nearly over', () => {
  const EASTER: readonly ExceptionInput[] = [
    {from: '2026-04-03', name: 'Karfreitag', hours: []},
    {from: '2026-04-06', name: 'Ostermontag', hours: []},
  ];
  const notice = (root: ShadowRoot) => root.querySelector('#holidays-end');
  const buttons = (root: ShadowRoot) => [...notice(root)!.querySelectorAll('button')];

  it('are said, with the next year to go through: the place that was noted, and nothing of this year', async () => {
    const {root, part, made, settled} = await section(EASTER, {now: Date.UTC(2026, 8, 30)});
    expect(notice(root)).to.equal(null);
    made.set({now: Date.UTC(2026, 9, 1)});
    await settled();
    expect(notice(root)!.textContent).to.contain('Your public holidays are entered up to the end of 2026.');
    await expect(part).to.be.accessible();
    const dialog = root.querySelector('office-hours-editor-holidays')!;
    buttons(root)[0]!.focus();
    buttons(root)[0]!.click();
    await waitUntil(() => dialog.shadowRoot!.querySelector('li'), 'no holidays');
    const years = [...dialog.shadowRoot!.querySelectorAll<HTMLInputElement>('.choices input')];
    expect(years.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    dialog.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await settled();
    expect(notice(root)).to.equal(null);
    expect((focused() as HTMLElement).className).to.equal('add-holidays');
    expect(made.document.officeHours!.importedHolidays).to.deep.equal([{country: 'FR', language: 'fr', years: [2027]}]);
  });

  it('are not mentioned again where somebody does not want the next', async () => {
    const {root, made, settled, all} = await section(EASTER);
    buttons(root)[1]!.focus();
    buttons(root)[1]!.click();
    await settled();
    expect(notice(root)).to.equal(null);
    expect((focused() as HTMLElement).className).to.equal('add-holidays');
    expect(made.descriptions).to.deep.equal(['No public holidays for 2027']);
    expect(all()).to.deep.equal(EASTER);
  });
});
