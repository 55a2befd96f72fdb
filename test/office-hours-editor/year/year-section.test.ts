import {expect, html, nextFrame} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import {dayNumber} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import type {OfficeHoursInput} from '../../../src/domain/types.js';
import type {EditorYearCalendar} from '../../../src/office-hours-editor/year/year-calendar.js';
import type {EditorYear} from '../../../src/office-hours-editor/year/year-section.js';
import {type DatesRequest, type RevealRequest} from '../../../src/office-hours-editor/requests.js';
import {stage} from '../../support/editor.js';
import {mouse, press} from '../../support/keys.js';
import {waitUntil as until} from '../../support/wait.js';

const NINE = [{opens: '09:00', closes: '17:00'}];
const officeHours: OfficeHoursInput = {
  timezone: 'Europe/Paris',
  weekly: {monday: NINE, friday: [{opens: '22:00', closes: '02:00'}]},
  seasons: [{name: 'Winter', from: '2026-11-15', to: '2027-02-15', weekly: {monday: NINE}}],
  exceptions: [
    {name: 'Christmas', from: '2026-12-24', to: '2026-12-26', yearly: true},
    {name: 'Open house', from: '2026-12-28', hours: NINE},
    {name: 'A', from: '2026-05-01'},
    {name: 'B', from: '2026-05-01'},
  ],
};

async function section(more: object = {}) {
  const made = await stage<EditorYear>(html`<office-hours-editor-year></office-hours-editor-year>`, {
    document: {officeHours},
    ...more,
  });
  const {part} = made;
  const root = part.shadowRoot!;
  const toggle = root.querySelector<HTMLButtonElement>('.toggle')!;
  return {...made, root, toggle};
}

/** The calendar, on Monday, 23 November 2026. */
async function calendar(more: object = {}) {
  const made = await section(more);
  made.toggle.click();
  const find = () => made.root.querySelector<EditorYearCalendar>('office-hours-editor-year-calendar');
  await until(() => find()?.shadowRoot?.querySelector('[data-day]'));
  const root = find()!.shadowRoot!;
  const settled = async () => {
    await nextFrame();
    await find()!.updateComplete;
  };
  const cell = (date: string) => root.querySelector<HTMLElement>(`[data-day="${dayNumber(date)}"]`)!;
  const text = (selector: string) =>
    root
      .querySelector(selector)!
      .textContent.replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const focused = () => {
    const day = (root.activeElement as HTMLElement | null)?.dataset['day'];
    return day === undefined ? undefined : dateText(Number(day));
  };
  const picked = () =>
    [...root.querySelectorAll<HTMLElement>('[aria-selected=true]')].map(({dataset}) =>
      dateText(Number(dataset['day'])),
    );
  const asked: unknown[] = [];
  made.part.addEventListener('editor-dates', ({list, dates}: DatesRequest) => asked.push([list, dates]));
  made.part.addEventListener('editor-reveal', ({path}: RevealRequest) => asked.push(path));
  const keys = async (...presses: (string | [string, string])[]) => {
    for (const key of presses) await (typeof key === 'string' ? press(key) : press(...key));
    await settled();
  };
  const pressButton = async (name: string) => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()) === name)!.click();
    await settled();
  };
  return {...made, root, cell, text, focused, picked, asked, keys, settled, pressButton};
}

describe('the year', () => {
  it('is neither loaded nor drawn before somebody opens it', async () => {
    const {part, root, toggle} = await section();
    let loads = 0;
    const {load} = part;
    part.load = () => (loads++, load());
    expect(loads).to.equal(0);
    expect(root.querySelector('office-hours-editor-year-calendar')).to.equal(null);
    toggle.click();
    await until(() => root.querySelector('office-hours-editor-year-calendar'));
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    toggle.click();
    await part.updateComplete;
    expect(root.querySelector('office-hours-editor-year-calendar')).to.equal(null);
    toggle.click();
    await part.updateComplete;
    expect(loads, 'once').to.equal(1);
  });

  it('says that it could not be loaded, and tries again', async () => {
    const {part, root, toggle} = await section();
    const {load} = part;
    part.load = () => Promise.reject(new Error('offline'));
    toggle.click();
    await until(() => root.querySelector('[role=alert]'));
    part.load = load;
    root.querySelector<HTMLButtonElement>('.retry')!.click();
    expect(root.activeElement, 'the button goes, the focus stays').to.equal(toggle);
    await until(() => root.querySelector('office-hours-editor-year-calendar'));
  });

  it('is accessible, with every kind of day in it', async () => {
    const {part, cell, settled} = await calendar();
    cell('2026-12-24').focus();
    await settled();
    await expect(part).to.be.accessible();
  });

  it('shows today by the account’s clock, the hours of each day, and what they come from by name', async () => {
    const {root, cell, text} = await calendar();
    expect(root.querySelector('[aria-current=date]')).to.equal(cell('2026-11-23'));
    const bars = (date: string) => cell(date).querySelector('path')!.getAttribute('d');
    expect(bars('2026-06-01')).to.equal('M540 0H1020V1H540');
    expect(bars('2026-06-06'), 'the end of Friday night').to.equal('M0 0H120V1H0');
    expect(cell('2026-12-24').className).to.match(/^day closure closed/);
    expect(cell('2026-12-28').className).to.match(/^day opening/);
    expect(cell('2026-11-16').className).to.match(/^day season/);
    expect(cell('2026-05-01').className).to.match(/^day wrong/);
    expect(text('.month:last-child ul')).to.match(/^1\s?–\s?31 Winter 24\s?–\s?26 Christmas 28 Open house$/);
    expect(cell('2026-12-25').ariaLabel!.replace(/[\u2068\u2069]/g, '')).to.match(
      /^Friday,? 25 December 2026: closed, Christmas instead of Winter\.$/,
    );
  });

  it('is one tab stop, in which keys lead from day to day, also into another year', async () => {
    const {root, cell, keys, focused, picked, text} = await calendar();
    expect(root.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    cell('2026-11-23').focus();
    await keys('PageDown', 'ArrowDown', 'ArrowRight');
    expect(focused()).to.equal('2026-12-31');
    expect(picked()).to.deep.equal(['2026-12-31']);
    await keys('ArrowRight');
    await until(() => focused() === '2027-01-01');
    expect(text('#year')).to.equal('2027');
    await keys(['PageDown', 'Shift'], ['PageDown', 'Shift']);
    await until(() => focused() === '2029-01-01');
    expect(picked()).to.deep.equal(['2029-01-01']);
    expect(root.querySelectorAll('[tabindex="0"]')).to.have.length(1);
  });

  it('has Shift pick several days, says which, and Escape let go of them', async () => {
    const {cell, keys, picked, text, asked, root} = await calendar();
    cell('2026-12-23').focus();
    cell('2026-11-23').focus();
    await keys('ArrowDown', ['ArrowRight', 'Shift'], ['ArrowRight', 'Shift']);
    expect(picked()).to.deep.equal(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(text('[role=status]')).to.match(/^30 November\s?–\s?2 December 2026: 3 days\. On some of them: Winter\.$/);
    expect(text('#about')).to.equal(text('[role=status]'));
    await keys('Enter');
    expect(root.activeElement!.textContent.trim()).to.equal('Add exception');
    await keys('Enter');
    expect(asked).to.deep.equal([['exceptions', {from: '2026-11-30', to: '2026-12-02'}]]);
    cell('2026-12-02').focus();
    await keys('Escape');
    expect(picked()).to.deep.equal(['2026-12-02']);
  });

  it('has a button that lets the next day end a range, for whoever has neither Shift nor a mouse', async () => {
    const {cell, keys, picked, pressButton, focused, asked, settled} = await calendar();
    // As a screen reader presses: no pointer, no keys.
    const choose = async (date: string) => {
      cell(date).click();
      await settled();
    };
    await choose('2026-11-23');
    await pressButton('Pick a range');
    expect(focused(), 'back to the days').to.equal('2026-11-23');
    await keys('PageDown', 'End');
    expect([picked()[0], picked().at(-1), picked().length]).to.deep.equal(['2026-11-23', '2026-12-27', 35]);
    await keys('Enter');
    await pressButton('Add season');
    expect(asked).to.deep.equal([['seasons', {from: '2026-11-23', to: '2026-12-27'}]]);
    await choose('2026-12-29');
    await pressButton('Pick a range');
    await choose('2026-12-30');
    expect(picked()).to.deep.equal(['2026-12-29', '2026-12-30']);
    await choose('2026-12-31');
    expect(picked(), 'the range has ended').to.deep.equal(['2026-12-31']);
  });

  it('has a mouse drag over several days, and Escape call that off', async () => {
    const {cell, picked, settled, asked, pressButton} = await calendar();
    const at = (date: string): [number, number] => {
      const {left, top} = cell(date).getBoundingClientRect();
      return [Math.round(left) + 8, Math.round(top) + 8];
    };
    cell('2026-11-09').scrollIntoView({block: 'center'});
    await mouse({type: 'click', position: at('2026-11-02')});
    await settled();
    expect(picked()).to.deep.equal(['2026-11-02']);
    const drag = async (from: string, to: string) => {
      await mouse({type: 'move', position: at(from)});
      await mouse({type: 'down'});
      await mouse({type: 'move', position: at(to)});
      await settled();
    };
    await drag('2026-11-12', '2026-11-10');
    expect(picked()).to.deep.equal(['2026-11-10', '2026-11-11', '2026-11-12']);
    await press('Escape');
    await mouse({type: 'up'});
    await settled();
    expect(picked()).to.deep.equal(['2026-11-02']);
    await drag('2026-11-12', '2026-11-10');
    await mouse({type: 'up'});
    await pressButton('Add exception');
    expect(asked).to.deep.equal([['exceptions', {from: '2026-11-10', to: '2026-11-12'}]]);
  });

  it('leads to what holds on a day, and to each of those that contradict each other', async () => {
    const {cell, keys, root, asked, settled} = await calendar();
    const edits = () => [...root.querySelectorAll<HTMLButtonElement>('.edit')];
    cell('2026-12-28').click();
    await settled();
    expect(edits().map(({textContent}) => textContent.trim())).to.deep.equal(['Edit Open house']);
    await keys('Enter', 'Enter');
    cell('2026-05-01').click();
    await settled();
    expect(edits().map(({textContent}) => textContent.trim())).to.deep.equal(['Edit A', 'Edit B']);
    edits()[1]!.click();
    expect(asked).to.deep.equal(['$.officeHours.exceptions[1].name', '$.officeHours.exceptions[3].name']);
  });

  it('follows the document; another one begins at today, with nothing picked', async () => {
    const {stage: editor, cell, settled, picked, text, pressButton} = await calendar();
    cell('2026-06-01').click();
    await settled();
    editor.set({document: {officeHours: {...officeHours, exceptions: [{from: '2026-06-01', name: 'New'}]}}});
    await settled();
    expect(cell('2026-06-01').className).to.match(/closure/);
    expect(text('#about')).to.match(/closed, New instead of the weekly hours\.$/);
    await pressButton('Next year');
    expect(text('#year')).to.equal('2027');
    expect(text('[role=status]')).to.equal('2027');
    editor.set({document: {officeHours: {}}, loads: 1});
    await settled();
    expect([text('#year'), picked().length, cell('2026-11-23').tabIndex]).to.deep.equal(['2026', 0, 0]);
  });

  it('can be looked at while nothing can be edited', async () => {
    const {cell, root, settled} = await calendar({isDisabled: true});
    cell('2026-12-24').click();
    await settled();
    const off = [...root.querySelectorAll<HTMLButtonElement>('.panel button:disabled')];
    expect(off.map(({textContent}) => textContent.trim())).to.deep.equal(['Add exception', 'Add season']);
    expect(root.querySelector('.panel #about')!.textContent).to.contain('Christmas');
  });

  it('begins its weeks as the locale does, and runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const {root, cell, keys, focused} = await calendar({locale: 'en-US'});
      expect(root.querySelector('th')!.abbr).to.equal('Sunday');
      cell('2026-11-23').focus();
      await keys('ArrowLeft', 'ArrowLeft', 'Home');
      expect(focused()).to.equal('2026-11-22');
    } finally {
      document.documentElement.dir = '';
    }
  });
});
