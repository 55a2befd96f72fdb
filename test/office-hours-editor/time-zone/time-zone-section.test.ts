import {expect, html} from '@open-wc/testing';
import type {Configuration, OfficeHoursInput} from '../../../src/domain/types.js';
import {EditorTimeZoneField, ZoneChoiceEvent} from '../../../src/office-hours-editor/time-zone/time-zone-field.js';
import {EditorTimeZone} from '../../../src/office-hours-editor/time-zone/time-zone-section.js';
import {MONDAY_AFTERNOON, stage} from '../../support/editor.js';

for (const [name, part] of [
  ['office-hours-editor-time-zone-field', EditorTimeZoneField],
  ['office-hours-editor-time-zone', EditorTimeZone],
] as const) {
  if (!customElements.get(name)) customElements.define(name, part);
}

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
const WORKDAYS = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, NINE_TO_FIVE]),
);
const document_ = (officeHours: OfficeHoursInput): Configuration => ({officeHours});

async function draw(document: Configuration, initial: Parameters<typeof stage>[1] = {}) {
  const drawn = await stage<EditorTimeZone>(html`<office-hours-editor-time-zone></office-hours-editor-time-zone>`, {
    document,
    ...initial,
  });
  await settled(drawn.part);
  return drawn;
}
async function settled(part: EditorTimeZone): Promise<void> {
  await part.updateComplete;
  await field(part).updateComplete;
}
const field = (part: EditorTimeZone) =>
  part.shadowRoot!.querySelector<EditorTimeZoneField>('office-hours-editor-time-zone-field')!;
const said = (part: EditorTimeZone) =>
  (part.shadowRoot!.querySelector('.now')?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the time zone of an account', () => {
  it('starts with the admin’s own, and says so', async () => {
    const {part, stage} = await draw({});
    expect(field(part).value).to.equal('Europe/Paris');
    expect(field(part).note).to.contain('your device');
    expect(said(part)).to.equal('It is 14:32 there now.');
    expect(stage.document).to.deep.equal({});
    await expect(part).to.be.accessible();
  });

  it('is set in one edit', async () => {
    const {part, stage} = await draw({});
    field(part).dispatchEvent(new ZoneChoiceEvent('Asia/Tokyo'));
    await settled(part);
    expect(stage.document).to.deep.equal({officeHours: {timezone: 'Asia/Tokyo'}});
    expect(stage.descriptions).to.deep.equal(['Time zone set to Asia/Tokyo']);
    expect(field(part).value).to.equal('Asia/Tokyo');
    expect(field(part).note).to.equal('');
  });

  it('is said with the admin’s time where that is another', async () => {
    const {part} = await draw(document_({timezone: 'America/New_York', weekly: WORKDAYS}));
    expect(said(part)).to.equal('It is 08:32 there now. You are closed; you open today at 09:00. For you it is 14:32.');
    await expect(part).to.be.accessible();
  });

  it('is said with the day where that is another', async () => {
    const {part} = await draw(document_({timezone: 'Pacific/Kiritimati'}));
    expect(said(part)).to.equal('It is 03:32 on Tuesday there now. For you it is 14:32.');
  });

  it('is not said twice under two names of the same clock', async () => {
    const {part} = await draw(document_({timezone: 'Europe/Berlin'}));
    expect(said(part)).to.equal('It is 14:32 there now.');
  });

  it('keeps one that is not known, with what is wrong, and says no time there', async () => {
    const {part, stage} = await draw(document_({timezone: 'Mars/Base', weekly: WORKDAYS}));
    expect(field(part).value).to.equal('Mars/Base');
    expect(field(part).shadowRoot!.querySelector('.finding')!.textContent).to.contain('“Mars/Base”');
    expect(field(part).path).to.equal('$.officeHours.timezone');
    expect(said(part)).to.equal('');
    expect(stage.descriptions).to.deep.equal([]);
    await expect(part).to.be.accessible();
  });

  it('follows the minute', async () => {
    const {part, stage} = await draw(document_({timezone: 'Europe/Paris', weekly: WORKDAYS}));
    stage.set({now: MONDAY_AFTERNOON + 60_000});
    await settled(part);
    expect(said(part)).to.equal('It is 14:33 there now. You are open until 17:00.');
  });

  it('cannot be changed while the editor is disabled', async () => {
    const {part} = await draw({}, {isDisabled: true});
    expect(field(part).disabled).to.equal(true);
  });
});

describe('whether somebody is there now', () => {
  const at = (iso: string) => Date.parse(iso);
  const closedTo = (from: string, to: string) => [{from, to, hours: []}];
  for (const [fact, now, officeHours, sentence] of [
    ['until today', '2026-11-23T14:32+01:00', {weekly: WORKDAYS}, 'You are open until 17:00.'],
    [
      'until midnight',
      '2026-11-23T14:32+01:00',
      {weekly: {monday: [{opens: '10:00', closes: '24:00'}]}},
      'You are open until midnight.',
    ],
    [
      'until tomorrow',
      '2026-11-23T22:32+01:00',
      {weekly: {monday: [{opens: '22:00', closes: '02:00'}]}},
      'You are open until tomorrow at 02:00.',
    ],
    [
      'until a weekday',
      '2026-11-23T14:32+01:00',
      {
        weekly: Object.fromEntries(
          ['monday', 'tuesday', 'wednesday'].map((day) => [day, [{opens: '00:00', closes: '24:00'}]]),
        ),
      },
      'You are open until Thursday at 00:00.',
    ],
    [
      'without end',
      '2026-11-23T14:32+01:00',
      {
        weekly: Object.fromEntries(
          ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
            day,
            [{opens: '00:00', closes: '24:00'}],
          ]),
        ),
      },
      'You are always open.',
    ],
    ['from today', '2026-11-23T08:59+01:00', {weekly: WORKDAYS}, 'You are closed; you open today at 09:00.'],
    [
      'from midnight',
      '2026-11-23T08:59+01:00',
      {weekly: {tuesday: [{opens: '00:00', closes: '06:00'}]}},
      'You are closed; you open at midnight.',
    ],
    ['from tomorrow', '2026-11-23T17:00+01:00', {weekly: WORKDAYS}, 'You are closed; you open tomorrow at 09:00.'],
    ['from a weekday', '2026-11-20T17:00+01:00', {weekly: WORKDAYS}, 'You are closed; you open on Monday at 09:00.'],
    [
      'from a date',
      '2026-12-21T17:00+01:00',
      {weekly: WORKDAYS, exceptions: closedTo('2026-12-22', '2027-01-03')},
      'You are closed; you open on 4 January at 09:00.',
    ],
    [
      'from no time known',
      '2026-11-23T17:00+01:00',
      {weekly: WORKDAYS, exceptions: closedTo('2026-11-24', '2028-12-31')},
      'You are closed, and no opening is set within a year.',
    ],
    ['not at all where no hours are set', '2026-11-23T17:00+01:00', {}, ''],
  ] as const) {
    it(`is said: ${fact}`, async () => {
      const {part} = await draw(document_({timezone: 'Europe/Paris', ...officeHours}), {
        now: at(now),
      });
      expect(said(part).replace(/^It is [\d:]+ there now\.\s?/, '')).to.equal(sentence);
    });
  }

  it('is said in the account’s time, whatever the admin’s', async () => {
    const {part} = await draw(document_({timezone: 'Asia/Tokyo', weekly: WORKDAYS}), {
      now: at('2026-11-23T16:30+09:00'),
      locale: 'en-US',
    });
    expect(said(part)).to.equal('It is 4:30 PM there now. You are open until 5:00 PM. For you it is 8:30 AM.');
  });
});
