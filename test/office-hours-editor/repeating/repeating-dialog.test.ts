import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {Configuration} from '../../../src/domain/types.js';
import type {EditorRepeating} from '../../../src/office-hours-editor/repeating/repeating-dialog.js';
import {stage} from '../../support/editor.js';
import {press} from '../../support/keys.js';
import {waitUntil} from '../../support/wait.js';

const DAY_SHIFT = [{opens: '09:00', closes: '17:00'}];
const SHOP: Configuration = {
  officeHours: {
    timezone: 'Europe/Berlin',
    weekly: {monday: DAY_SHIFT, wednesday: DAY_SHIFT, friday: DAY_SHIFT},
    exceptions: [
      {from: '2027-01-04', name: 'Stocktaking', hours: []},
      {from: '2020-12-25', yearly: true, name: 'Christmas', hours: []},
    ],
  },
};

async function opened(document = SHOP) {
  const drawn = await stage<EditorRepeating>(html`<office-hours-editor-repeating></office-hours-editor-repeating>`, {
    document,
  });
  const {part} = drawn;
  await part.open();
  const root = part.shadowRoot!;
  const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[\s,]+/g, ' ').trim();
  const field = <T extends HTMLElement = HTMLInputElement>(label: string) =>
    [...root.querySelectorAll('label')].find((each) => words(each).startsWith(label))!.control as T;
  const choose = async (label: string, option: string) => {
    const select = field<HTMLSelectElement>(label);
    select.selectedIndex = [...select.options].findIndex((each) => words(each) === option);
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await part.updateComplete;
  };
  const enter = async (label: string, value: string, type = 'change') => {
    field(label).value = value;
    field(label).dispatchEvent(new Event(type, {bubbles: true}));
    await part.updateComplete;
  };
  const press = async (label: string) => {
    field(label).click();
    await part.updateComplete;
  };
  const rows = () => [...root.querySelectorAll('li')].map(words);
  const ticked = () =>
    [...root.querySelectorAll('li')].filter((each) => each.querySelector('input')!.checked).map(words);
  const add = () => root.querySelector<HTMLButtonElement>('.primary')!;
  return {...drawn, root, words, field, choose, enter, press, rows, ticked, add};
}

describe('the dialog of repeating closures', () => {
  it('begins with the first Mondays of a year, names what is there, and adds the rest in one edit', async () => {
    const {part, stage, rows, ticked, add, words, enter} = await opened();
    expect(rows()).to.have.length(12);
    expect(rows().slice(0, 2)).to.deep.equal([
      'Mon 7 December 2026',
      'Mon 4 January 2027 “Stocktaking” is there already and stays',
    ]);
    expect(ticked()).to.have.length(11);
    await expect(part).to.be.accessible();
    await enter('Name', ' Training ', 'input');
    expect(words(add())).to.equal('Add 11 closures');
    add().click();
    expect(part.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
    expect(stage.descriptions).to.deep.equal(['11 closures added']);
    const {exceptions} = stage.document.officeHours!;
    expect(exceptions).to.have.length(13);
    expect(exceptions![2]).to.deep.equal({from: '2026-12-07', name: 'Training', hours: []});
  });

  it('makes every Wednesday afternoon, five times, and says where better to put it', async () => {
    const {part, stage, root, choose, enter, press, add, field} = await opened();
    await choose('Repeats', 'Every few weeks');
    await choose('How often', 'every week');
    expect(root.textContent).to.contain('better change the weekly hours');
    await choose('Weekday', 'Wednesday');
    await press('Part of the day');
    expect([field('Closed from').value, field('Closed until').value]).to.deep.equal(['12:00', '00:00']);
    await press('After a number of times');
    await enter('Times', '5');
    await expect(part).to.be.accessible();
    add().click();
    expect(stage.document.officeHours!.exceptions!.slice(2).map(({from, hours}) => [from, hours])).to.deep.equal(
      ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map((from) => [
        from,
        [{opens: '09:00', closes: '12:00'}],
      ]),
    );
  });

  it('offers nothing to add while a part of the day is none, and says why', async () => {
    const {root, press, rows, add, field, part} = await opened();
    await press('Part of the day');
    const type = async (label: string, text: string) => {
      field(label).value = text;
      field(label).dispatchEvent(new Event('input', {bubbles: true}));
      field(label).dispatchEvent(new FocusEvent('blur'));
      await part.updateComplete;
    };
    await type('Closed until', '11h');
    expect(root.querySelector('#mistake-until')!.textContent).to.contain('Must be after the start.');
    expect([rows().length, add().disabled]).to.deep.equal([0, true]);
    await type('Closed from', 'ten-ish');
    expect(root.querySelector('#mistake-from')!.textContent).to.contain('“ten-ish” is not a time.');
    expect(field('Closed from').getAttribute('aria-invalid')).to.equal('true');
    await expect(part).to.be.accessible();
    await type('Closed from', '10');
    expect([rows().length, field('Closed from').value, field('Closed until').value]).to.deep.equal([
      12,
      '10:00',
      '11:00',
    ]);
  });

  it('leaves a yearly exception its place unless it is asked not to', async () => {
    const {choose, enter, rows, ticked, root, part, add, words} = await opened();
    await choose('Which', 'last');
    await choose('Weekday', 'Friday');
    await enter('Last possible date', '2026-12-31');
    expect(rows()).to.deep.equal(['Fri 27 November 2026', 'Fri 25 December 2026 would take the place of “Christmas”']);
    expect(ticked()).to.deep.equal(['Fri 27 November 2026']);
    root.querySelectorAll<HTMLInputElement>('li input')[1]!.click();
    await part.updateComplete;
    expect(words(add())).to.equal('Add 2 closures');
  });

  it('says where there is no date, and cannot be accepted then', async () => {
    const {enter, root, add, part, stage} = await opened();
    await enter('Last possible date', '');
    expect(root.textContent).to.contain('There is no such date in this time.');
    expect(add().disabled).to.equal(true);
    await expect(part).to.be.accessible();
    root.querySelector<HTMLInputElement>('input')!.focus();
    await press('Enter');
    expect(stage.descriptions).to.deep.equal([]);
  });

  it('says which months are left out', async () => {
    const {choose, root} = await opened();
    await choose('Repeats', 'On a day of the month');
    expect(root.textContent).to.not.contain('Months without this day');
    await choose('Day', '31');
    expect(root.textContent).to.contain('Months without this day are left out.');
  });

  it('changes nothing when it is left by Escape, and gives the focus back', async () => {
    const {part, stage} = await opened();
    await press('Escape');
    await waitUntil(() => !part.shadowRoot!.querySelector('dialog')!.open);
    expect(stage.descriptions).to.deep.equal([]);
  });
});
