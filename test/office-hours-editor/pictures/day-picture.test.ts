import {expect, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import type {ExceptionInput} from '../../../src/domain/types.js';
import {EditorDayPicture} from '../../../src/office-hours-editor/pictures/day-picture.js';
import {stage} from '../../support/editor.js';

if (!customElements.get('office-hours-editor-day-picture')) {
  customElements.define('office-hours-editor-day-picture', EditorDayPicture);
}

const NINE_TO_FIVE = {opens: '09:00', closes: '17:00'};
const weekly = {
  thursday: [NINE_TO_FIVE],
  friday: [NINE_TO_FIVE, {opens: '22:00', closes: '02:00'}],
};

async function show(date: string, exceptions: readonly ExceptionInput[] = [], locale = 'en-GB') {
  const picture = html`<office-hours-editor-day-picture date=${date}></office-hours-editor-day-picture>`;
  const document = {officeHours: {timezone: 'Europe/Paris', weekly, exceptions}};
  const {part, stage: editor} = await stage<EditorDayPicture>(picture, {document, locale});
  await nextFrame();
  return {part, editor};
}

const sentence = (part: EditorDayPicture) =>
  part.renderRoot
    .querySelector('p')
    ?.textContent?.replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const count = (part: EditorDayPicture, selector: string) => part.renderRoot.querySelectorAll(selector).length;

describe('the picture of a day', () => {
  const cases: [string, string, ExceptionInput | undefined, string][] = [
    ['the weekly hours', '2026-12-24', undefined, 'Thursday 24 December: 09:00–17:00, as every Thursday.'],
    ['a day closed each week', '2026-12-27', undefined, 'Sunday 27 December: closed, as every Sunday.'],
    [
      'other hours',
      '2026-12-24',
      {from: '2026-12-24', hours: [{opens: '09:00', closes: '12:00'}]},
      'Thursday 24 December: 09:00–12:00 instead of 09:00–17:00.',
    ],
    [
      'a closure',
      '2026-12-25',
      {from: '2026-12-25'},
      'Friday 25 December: closed instead of 09:00–17:00 and 22:00–02:00.',
    ],
    [
      'hours on a day off',
      '2026-12-27',
      {from: '2026-12-27', hours: [{opens: '00:00', closes: '24:00'}]},
      'Sunday 27 December: 24 hours instead of closed.',
    ],
    [
      'the end of the night before',
      '2026-12-26',
      {from: '2026-12-26', hours: [{opens: '10:00', closes: '14:00'}]},
      'Saturday 26 December: 10:00–14:00 instead of closed. Still open until 02:00 from the night before.',
    ],
    ['the year where it is another', '2027-12-26', undefined, 'Sunday 26 December 2027: closed, as every Sunday.'],
  ];
  for (const [name, date, exception, expected] of cases) {
    it(`says ${name} in a sentence`, async () => {
      const {part} = await show(date, exception && [exception]);
      // Browsers differ in the commas of a date.
      expect(sentence(part)!.replace(/,(?= \d)/g, '')).to.equal(expected);
      await expect(part).to.be.accessible();
    });
  }

  it('draws what holds, and faintly what it replaces', async () => {
    const {part} = await show('2026-12-25', [{from: '2026-12-25', hours: [{opens: '10:00', closes: '12:00'}]}]);
    expect(count(part, '.bar')).to.equal(1);
    expect(count(part, '.ghost')).to.equal(2);
    expect(count((await show('2026-12-25')).part, '.ghost')).to.equal(0);
  });

  it('follows its date and the document', async () => {
    const {part, editor} = await show('2026-12-24');
    part.date = '2026-12-27';
    await part.updateComplete;
    expect(sentence(part)).to.contain('27 December');
    editor.set({document: {officeHours: {weekly: {sunday: [NINE_TO_FIVE]}}}});
    await part.updateComplete;
    expect(sentence(part)).to.contain('09:00–17:00, as every Sunday');
  });

  it('shows nothing for a date that is none', async () => {
    const {part} = await show('');
    expect(part.renderRoot.textContent?.trim()).to.equal('');
    part.date = '2026-02-30';
    await part.updateComplete;
    expect(part.renderRoot.textContent?.trim()).to.equal('');
  });

  it('says that it waits for mistakes to be put right', async () => {
    const {part} = await show('2026-12-24', [{from: '2026-12-24', hours: [{opens: '09:00', closes: '09:00'}]}]);
    expect(sentence(part)).to.equal('Its hours are shown here once the mistakes are put right.');
    await expect(part).to.be.accessible();
  });

  it('is not kept from it by a mistake elsewhere', async () => {
    const {part, editor} = await show('2026-12-24');
    const equal = [{opens: '09:00', closes: '09:00'}];
    editor.set({document: {officeHours: {weekly: {...weekly, monday: equal}, exceptions: [{from: '2026-12-24'}]}}});
    await part.updateComplete;
    expect(sentence(part)).to.contain('closed instead of 09:00–17:00.');
    editor.set({document: {officeHours: {weekly: {thursday: equal}, exceptions: [{from: '2026-12-24'}]}}});
    await part.updateComplete;
    expect(sentence(part)).to.match(/24 December: closed\.$/);
  });

  it('says times as its locale does', async () => {
    const {part} = await show('2026-12-24', [], 'en-US');
    expect(sentence(part)!.replace(/[\u202f\u00a0]/g, ' ')).to.contain('9:00 AM–5:00 PM');
  });
});
