import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {EditorHoursList} from '../../../src/office-hours-editor/week/hours-list.js';
import type {EditorMenu} from '../../../src/office-hours-editor/controls/menu.js';
import type {EditorWeek} from '../../../src/office-hours-editor/week/week-section.js';
import type {Configuration} from '../../../src/domain/types.js';
import {stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';

const MORNING = {opens: '09:00', closes: '12:00'};
const AFTERNOON = {opens: '13:00', closes: '17:00'};
const NIGHT = {opens: '22:00', closes: '02:00'};
const week = (weekly: object): Configuration => ({officeHours: {timezone: 'Europe/Paris', weekly}});

async function section(document: Configuration, more: object = {}) {
  const {part, stage: made} = await stage<EditorWeek>(html`<office-hours-editor-week></office-hours-editor-week>`, {
    document,
    ...more,
  });
  const list = (day: string) => part.shadowRoot!.querySelector<EditorHoursList>(`[data-day=${day}]`)!;
  const settled = async () => {
    await part.updateComplete;
    for (const each of part.shadowRoot!.querySelectorAll<EditorHoursList>('[data-day]')) await each.updateComplete;
    await part.updateComplete;
  };
  await settled();
  const find = (day: string, selector: string) => list(day).shadowRoot!.querySelector<HTMLElement>(selector)!;
  const weekly = () => made.document.officeHours?.weekly;
  return {part, made, list, find, settled, weekly};
}

/** Opens a menu and presses the item with a label. */
async function choose(menu: EditorMenu, label: string) {
  menu.shadowRoot!.querySelector<HTMLElement>('.opener')!.click();
  await menu.updateComplete;
  const items = [...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find((item) => item.textContent.trim() === label)!.click();
  await menu.updateComplete;
}

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

function setTime(field: HTMLElement, value: string) {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

describe('weekly hours', () => {
  it('start from nothing with one press, and the focus goes to the first field', async () => {
    const {part, weekly, settled, find} = await section({});
    part.shadowRoot!.querySelector<HTMLElement>('.start button')!.click();
    await settled();
    expect(Object.keys(weekly()!)).to.deep.equal(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);
    expect(part.shadowRoot!.querySelector('.start')).to.equal(null);
    expect(focused()).to.equal(find('monday', '#opens-0'));
  });

  it('come in the locale’s week order', async () => {
    const days = async (locale: string) => {
      const {part} = await section({}, {locale});
      return [...part.shadowRoot!.querySelectorAll('h3')].map((day) => day.textContent)[0];
    };
    expect(await days('de')).to.equal('Montag');
    const {getWeekInfo} = Intl.Locale.prototype as {getWeekInfo?: unknown};
    if (getWeekInfo) expect(await days('en-US')).to.equal('Sunday');
  });

  it('are added, with the focus in the new field', async () => {
    const {find, weekly, settled, made} = await section(week({tuesday: [MORNING]}));
    find('tuesday', '.add').click();
    await settled();
    expect(weekly()!.tuesday).to.deep.equal([MORNING, AFTERNOON]);
    expect(focused()).to.equal(find('tuesday', '#opens-1'));
    expect(made.descriptions).to.deep.equal(['Tuesday, second hours added']);
  });

  it('are removed, with the focus on the bin that came in the place', async () => {
    const {find, weekly, settled, made} = await section(week({tuesday: [MORNING, AFTERNOON]}));
    find('tuesday', '#remove-1').click();
    await settled();
    expect(weekly()!.tuesday).to.deep.equal([MORNING]);
    expect(focused()).to.equal(find('tuesday', '#remove-0'));
    find('tuesday', '#remove-0').click();
    await settled();
    expect(weekly()!.tuesday).to.equal(undefined);
    expect(focused()).to.equal(find('tuesday', '.add'));
    expect(made.descriptions).to.deep.equal(['Tuesday, second hours removed', 'Tuesday, hours removed']);
  });

  it('change with their fields; midnight as a closing time is the end of the day', async () => {
    const {find, weekly} = await section(week({tuesday: [MORNING]}));
    setTime(find('tuesday', '#opens-0'), '08:15');
    setTime(find('tuesday', '#closes-0'), '00:00');
    expect(weekly()!.tuesday).to.deep.equal([{opens: '08:15', closes: '24:00'}]);
  });

  it('show the end of the day as midnight', async () => {
    const {find} = await section(week({tuesday: [{opens: '18:00', closes: '24:00'}]}));
    expect((find('tuesday', '#closes-0') as HTMLInputElement).value).to.equal('00:00');
  });

  it('take what is entered with real keys, and say when the person has finished', async () => {
    const {find, weekly, made} = await section(week({tuesday: [MORNING]}));
    const field = find('tuesday', '#opens-0');
    field.focus();
    await type('10');
    expect(weekly()!.tuesday![0]!.opens).to.equal('10:00');
    expect(made.commits).to.equal(0);
    field.blur();
    expect(made.commits).to.be.at.least(1);
  });

  it('take an afternoon for one where clocks have twelve hours', async () => {
    const {find, weekly, settled} = await section(week({tuesday: [MORNING, AFTERNOON]}), {locale: 'en-US'});
    for (const [id, text] of [
      ['closes-0', '1230'],
      ['opens-1', '2'],
      ['closes-1', '6'],
    ]) {
      setTime(find('tuesday', `#${id}`), text!);
      find('tuesday', `#${id}`).dispatchEvent(new FocusEvent('blur'));
      await settled();
    }
    expect(weekly()!.tuesday).to.deep.equal([
      {opens: '09:00', closes: '12:30'},
      {opens: '14:00', closes: '18:00'},
    ]);
    expect((find('tuesday', '#closes-1') as HTMLInputElement).value).to.match(/^6:00.PM$/);
  });

  it('say of a field that was emptied that it is empty', async () => {
    const {find, weekly, settled} = await section(week({tuesday: [MORNING]}));
    const field = find('tuesday', '#opens-0');
    setTime(field, '');
    field.dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(weekly()!.tuesday).to.deep.equal([{opens: '', closes: '12:00'}]);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(find('tuesday', `#${described}`).textContent.trim()).to.equal('This is empty: fill it in.');
  });

  it('say where a night shift ends, and that a whole day is one', async () => {
    const {find} = await section(week({friday: [NIGHT], saturday: [{opens: '00:00', closes: '24:00'}]}));
    expect(find('friday', '#note-0').textContent).to.equal('until 02:00 on Saturday');
    expect(find('saturday', '#note-0').textContent).to.equal('Open 24 hours');
  });

  it('are duplicated, opened around the clock and closed by the menus', async () => {
    const {part, find, weekly, settled} = await section(week({tuesday: [MORNING]}));
    const dayMenu = () => part.shadowRoot!.querySelectorAll<EditorMenu>('.name office-hours-editor-menu')[1]!;
    await choose(find('tuesday', 'office-hours-editor-menu') as EditorMenu, 'Duplicate');
    await settled();
    expect(weekly()!.tuesday).to.have.length(2);
    expect(focused()).to.equal(find('tuesday', '#opens-1'));
    await choose(dayMenu(), 'Open 24 hours');
    await settled();
    expect(weekly()!.tuesday).to.deep.equal([{opens: '00:00', closes: '24:00'}]);
    await choose(dayMenu(), 'Copy to Wednesday');
    await settled();
    expect(weekly()!.wednesday).to.deep.equal([{opens: '00:00', closes: '24:00'}]);
    await choose(dayMenu(), 'Closed all day');
    await settled();
    expect(weekly()!.tuesday).to.equal(undefined);
    expect(focused()).to.equal(find('tuesday', '.add'));
  });

  it('of a day are copied to ticked days, weekdays or every day, as one edit', async () => {
    const {part, weekly, settled, made} = await section(week({tuesday: [MORNING], friday: [NIGHT]}));
    await choose(
      part.shadowRoot!.querySelectorAll<EditorMenu>('.name office-hours-editor-menu')[1]!,
      'Copy to other days…',
    );
    await settled();
    const dialog = part.shadowRoot!.querySelector('office-hours-editor-copy')!;
    await dialog.updateComplete;
    const inDialog = (selector: string) => [...dialog.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    expect(dialog.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
    const copy = inDialog('[type=submit]')[0] as HTMLButtonElement;
    expect(copy.disabled).to.equal(true);
    inDialog('.row button')[0]!.click(); // weekdays
    inDialog('label:not([hidden]) input').at(-1)!.click(); // Sunday
    await dialog.updateComplete;
    await expect(dialog).to.be.accessible();
    copy.click();
    await settled();
    expect(made.descriptions).to.deep.equal(['Tuesday copied to Monday, Wednesday, Thursday, Friday and Sunday']);
    expect(weekly()!.friday).to.deep.equal([MORNING]);
    expect(weekly()!.saturday).to.equal(undefined);
  });

  it('of one opening are added to other days', async () => {
    const {part, find, weekly, settled} = await section(week({tuesday: [MORNING, AFTERNOON], friday: [NIGHT]}));
    const menus = () => find('tuesday', '[data-path$="[1]"] office-hours-editor-menu') as EditorMenu;
    await choose(menus(), 'Add these hours to other days…');
    await settled();
    const dialog = part.shadowRoot!.querySelector('office-hours-editor-copy')!;
    await dialog.updateComplete;
    dialog.shadowRoot!.querySelectorAll<HTMLElement>('.row button')[0]!.click();
    await dialog.updateComplete;
    dialog.shadowRoot!.querySelector<HTMLElement>('[type=submit]')!.click();
    expect(weekly()!.friday).to.deep.equal([NIGHT, AFTERNOON]);
    expect(weekly()!.monday).to.deep.equal([AFTERNOON]);
  });

  it('are accessible: empty, filled, with mistakes, disabled', async () => {
    const equal = {opens: '10:00', closes: '10:00'};
    for (const [document, more] of [
      [{}, {}],
      [week({tuesday: [MORNING, {opens: '11:00', closes: '13:00'}], friday: [NIGHT, equal]}), {}],
      [week({tuesday: [MORNING]}), {isDisabled: true}],
    ] as const) {
      const {part} = await section(document, more);
      await expect(part).to.be.accessible();
    }
  });

  it('cannot be changed while disabled', async () => {
    const {list} = await section(week({tuesday: [MORNING]}), {isDisabled: true});
    const controls = [...list('tuesday').shadowRoot!.querySelectorAll<HTMLInputElement>('button, input')];
    expect(controls.every(({disabled}) => disabled)).to.equal(true);
  });
});

describe('a menu', () => {
  const inMenu = (menu: EditorMenu) => menu.shadowRoot!.activeElement?.textContent?.trim();

  it('is worked by keys alone', async () => {
    const {find, weekly} = await section(week({tuesday: [MORNING]}));
    const menu = find('tuesday', 'office-hours-editor-menu') as EditorMenu;
    const opener = menu.shadowRoot!.querySelector<HTMLElement>('.opener')!;
    menu.focus();
    await press('ArrowDown');
    await menu.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(inMenu(menu)).to.equal('Duplicate');
    await press('ArrowDown');
    expect(inMenu(menu)).to.equal('Add these hours to other days…');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(inMenu(menu)).to.equal('Tuesday: closed all day');
    await press('Home');
    expect(inMenu(menu)).to.equal('Duplicate');
    await press('t');
    expect(inMenu(menu)).to.equal('Tuesday: open 24 hours');
    await press('Escape');
    await menu.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(menu.shadowRoot!.activeElement).to.equal(opener);
    await press('ArrowUp');
    await menu.updateComplete;
    await press('Enter');
    expect(weekly()!.tuesday).to.equal(undefined);
  });

  it('closes when the focus goes elsewhere', async () => {
    const {find} = await section(week({tuesday: [MORNING]}));
    const menu = find('tuesday', 'office-hours-editor-menu') as EditorMenu;
    menu.shadowRoot!.querySelector<HTMLElement>('.opener')!.click();
    await menu.updateComplete;
    await expect(menu).to.be.accessible();
    find('tuesday', '#opens-0').focus();
    await menu.updateComplete;
    expect(menu.shadowRoot!.querySelector('[role=menu]')).to.equal(null);
  });

  describe('by arrow keys', () => {
    it('lead from a time to the buttons of its day, once the cursor is at the end of the text', async () => {
      const {find, part} = await section(week({tuesday: [MORNING]}));
      const field = find('tuesday', '#closes-0') as HTMLInputElement;
      field.focus();
      field.setSelectionRange(2, 2);
      await press('ArrowRight');
      expect(focused()).to.equal(field);
      field.setSelectionRange(5, 5);
      await press('ArrowRight');
      expect(focused()).to.equal(find('tuesday', '#remove-0'));
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
      expect(focused()).to.equal(find('tuesday', '.add'));
      for (let i = 0; i < 3; i++) await press('ArrowLeft');
      expect(focused()).to.equal(field);
      find('tuesday', '#opens-0').focus();
      (find('tuesday', '#opens-0') as HTMLInputElement).setSelectionRange(0, 0);
      await press('ArrowLeft');
      const menu = part.shadowRoot!.querySelectorAll('.day')[1]!.querySelector('office-hours-editor-menu')!;
      expect(focused()).to.equal(menu.shadowRoot!.querySelector('.opener'));
    });

    it('go the other way where lines run from right to left', async () => {
      const {find, part} = await section(week({tuesday: [MORNING]}), {locale: 'en-GB'});
      part.dir = 'rtl';
      find('tuesday', '#remove-0').focus();
      await press('ArrowLeft');
      await press('ArrowLeft');
      expect(focused()).to.equal(find('tuesday', '.add'));
      await press('ArrowRight');
      await press('ArrowRight');
      await press('ArrowRight');
      expect(focused()).to.equal(find('tuesday', '#closes-0'));
    });

    it('are the only way to the buttons by keyboard, but to "Add hours" on a closed day', async () => {
      const {find, list} = await section(week({tuesday: [MORNING]}));
      const stops = (day: string) => list(day).controls.map(({tabIndex}) => tabIndex);
      expect(stops('tuesday').slice(0, 2)).to.deep.equal([0, 0]);
      expect(find('tuesday', '#remove-0').tabIndex).to.equal(-1);
      expect(find('tuesday', '.add').tabIndex).to.equal(-1);
      expect(stops('monday')).to.deep.equal([0]);
    });
  });
});
