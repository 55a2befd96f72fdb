import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {SeasonInput} from '../../../src/domain/types.js';
import type {EditorSeason} from '../../../src/office-hours-editor/seasons/season-form.js';
import type {EditorSeasons} from '../../../src/office-hours-editor/seasons/seasons-section.js';
import type {EditorHoursList} from '../../../src/office-hours-editor/week/hours-list.js';
import {stage} from '../../support/editor.js';

const NINE_TO_FIVE = {opens: '09:00', closes: '17:00'};
const MORNING = {opens: '08:00', closes: '13:00'};
const SUMMER: SeasonInput = {
  from: '2026-07-01',
  to: '2026-08-31',
  yearly: true,
  name: 'Summer',
  weekly: {monday: [MORNING], tuesday: [MORNING]},
};

async function section(seasons: readonly SeasonInput[], more: object = {}) {
  const document = {officeHours: {timezone: 'Europe/Paris', weekly: {thursday: [NINE_TO_FIVE]}, seasons}};
  const {part, stage: made} = await stage<EditorSeasons>(
    html`<office-hours-editor-seasons></office-hours-editor-seasons>`,
    {document, ...more},
  );
  const root = part.shadowRoot!;
  const form = () => root.querySelector<EditorSeason>('office-hours-editor-season')!;
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
  const addHours = async (position: number) => {
    const list = form().shadowRoot!.querySelectorAll<EditorHoursList>('office-hours-editor-hours')[position]!;
    await list.updateComplete;
    list.add();
    await settled();
  };
  const text = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({textContent}) => textContent.trim().replace(/\s*–\s*/g, '–'));
  const all = () => made.document.officeHours!.seasons!;
  return {part, made, root, form, field, enter, press, pressInForm, addHours, text, all, settled};
}

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

describe('seasons', () => {
  it('are listed by date with their week in words, past ones folded away', async () => {
    const {text, root} = await section([
      {from: '2026-12-01', to: '2027-02-28'},
      SUMMER,
      {from: '2026-11-01', to: '2026-11-30', weekly: {sunday: [NINE_TO_FIVE]}},
      {from: '2026-01-05', to: '2026-01-06'},
    ]);
    expect(text('.card > ul .date')).to.deep.equal([
      '1–30 November 2026',
      '1 December 2026–28 February 2027',
      '1 July–31 August',
    ]);
    expect(text('.card > ul .what')).to.deep.equal([
      'Sunday 09:00–17:00',
      'Closed all the time',
      'Monday and Tuesday 08:00–13:00',
    ]);
    expect(text('.badge')).to.deep.equal(['now', 'every year']);
    expect(root.querySelector('summary')!.textContent).to.equal('1 past season');
  });

  it('begin as a draft, with the usual week and a month that is free; the document has it once it is accepted', async () => {
    const {press, pressInForm, enter, field, all, made, addHours} = await section([
      {from: '2026-12-01', to: '2027-01-10'},
    ]);
    await press('.add');
    expect(focused()).to.equal(field('#name'));
    expect([field('#from').value, field('#to').value]).to.deep.equal(['2027-01-11', '2027-01-31']);
    await enter('#name', 'Winter');
    await enter('#to', '2027-02-28');
    await addHours(0);
    expect(made.descriptions, 'nothing has been asked for yet').to.deep.equal([]);
    expect(all()).to.have.length(1);
    await pressInForm('Add this season');
    expect(all()[1]).to.deep.equal({
      from: '2027-01-11',
      to: '2027-02-28',
      weekly: {monday: [NINE_TO_FIVE], thursday: [NINE_TO_FIVE]},
      name: 'Winter',
    });
    expect(made.descriptions).to.deep.equal(['Season Winter added']);
    expect(focused()!.id).to.equal('edit-1');
  });

  it('begin on days that were picked elsewhere; one that is being entered gets these days, and keeps the rest', async () => {
    const {part, field, enter, settled, made} = await section([]);
    part.beginDraft({from: '2027-03-01', to: '2027-03-14'});
    await settled();
    expect(focused()).to.equal(field('#name'));
    await enter('#name', 'Fair');
    part.beginDraft({from: '2027-04-01', to: '2027-04-02'});
    await settled();
    expect(['#name', '#from', '#to'].map((each) => field(each).value)).to.deep.equal([
      'Fair',
      '2027-04-01',
      '2027-04-02',
    ]);
    expect(made.descriptions).to.deep.equal([]);
  });

  for (const [way, leave] of [
    ['Cancel', ({pressInForm}: Awaited<ReturnType<typeof section>>) => pressInForm('Cancel')],
    [
      'Escape',
      async ({field, settled}: Awaited<ReturnType<typeof section>>) => {
        field('#name').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
        await settled();
      },
    ],
  ] as const) {
    it(`are dropped by ${way}, and the document is the same object as before`, async () => {
      const made = await section([SUMMER]);
      const before = made.made.document;
      await made.press('.add');
      await made.enter('#name', 'Not meant');
      await leave(made);
      expect(made.made.document).to.equal(before);
      expect(made.form()).to.equal(null);
      expect(focused()!.className).to.equal('add');
    });
  }

  it('are not accepted with a mistake, which gets the focus', async () => {
    const {press, pressInForm, enter, field, all} = await section([]);
    await press('.add');
    await enter('#to', '2026-01-01');
    await pressInForm('Add this season');
    expect(all()).to.have.length(0);
    expect(focused()).to.equal(field('#to'));
    expect(field('#to').getAttribute('aria-invalid')).to.equal('true');
    await enter('#to', '2026-12-31');
    await pressInForm('Add this season');
    expect(all()).to.have.length(1);
  });

  it('that were closed all the time have the hours of a day back with the first that are added', async () => {
    const {press, pressInForm, addHours, all} = await section([SUMMER]);
    await press('#edit-0');
    await pressInForm('Closed all the time');
    expect(all()[0]!.weekly).to.deep.equal({});
    await addHours(1);
    await addHours(2);
    expect(all()[0]!.weekly).to.deep.equal({tuesday: [MORNING], wednesday: [NINE_TO_FIVE]});
  });

  it('are edited in place, and removed with the focus on the next one', async () => {
    const {press, pressInForm, enter, all, addHours, made} = await section([
      SUMMER,
      {from: '2027-01-01', to: '2027-01-31'},
    ]);
    await press('#edit-0');
    await enter('#name', '');
    await addHours(2);
    await pressInForm('Closed all the time');
    await pressInForm('Start from the weekly hours');
    expect(all()[0]).to.deep.equal({
      from: '2026-07-01',
      to: '2026-08-31',
      yearly: true,
      weekly: {thursday: [NINE_TO_FIVE]},
    });
    await pressInForm('Done');
    expect(focused()!.id).to.equal('edit-0');
    await press('#remove-0');
    expect(all()).to.have.length(1);
    expect(focused()!.id).to.equal('edit-0');
    await press('#remove-0');
    expect(focused()!.className).to.equal('add');
    expect(made.descriptions.at(-1)).to.equal(
      'Season 1–31 January 2027 removed'.replace('–', made.descriptions.at(-1)!.match(/1(.+?)31/)![1]!),
    );
  });

  it('keep the form with its season where the list changes around it', async () => {
    const other = {from: '2027-01-01', to: '2027-01-31', name: 'Other'};
    const {press, field, made, settled, form} = await section([SUMMER, other]);
    await press('#edit-1');
    const {officeHours} = made.document;
    made.set({document: {officeHours: {...officeHours, seasons: [officeHours!.seasons![1]!]}}});
    await settled();
    expect(field('#name').value).to.equal('Other');
    made.set({document: {officeHours: {...officeHours, seasons: []}}});
    await settled();
    expect(form()).to.equal(null);
  });

  it('can be found by the path of a mistake', async () => {
    const {part, field} = await section([SUMMER, {from: '2027-01-01', to: '2026-12-01'}]);
    await part.reveal('$.officeHours.seasons[1].to');
    expect(field('#to').dataset['path']).to.equal('$.officeHours.seasons[1].to');
  });

  it('are accessible, listed and open', async () => {
    const {part, press} = await section([SUMMER]);
    await expect(part).to.be.accessible();
    await press('#edit-0');
    await expect(part).to.be.accessible();
  });
});
