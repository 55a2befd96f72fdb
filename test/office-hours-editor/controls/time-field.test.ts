import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {Interval} from '../../../src/domain/types.js';
import type {EditorWeek} from '../../../src/office-hours-editor/week/week-section.js';
import {stage} from '../../support/editor.js';
import {click, press, type} from '../../support/keys.js';

/** Monday's field of a week, with how the document and the field stand after what is done to it. */
async function field(hours: Interval, id: string, more: object = {}) {
  const document = {officeHours: {timezone: 'Europe/Paris', weekly: {monday: [hours]}}};
  const {part, stage: made} = await stage<EditorWeek>(html`<office-hours-editor-week></office-hours-editor-week>`, {
    document,
    ...more,
  });
  const list = part.shadowRoot!.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>('[data-day=monday]')!;
  await list.updateComplete;
  const input = list.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  const settled = async () => {
    await part.updateComplete;
    await list.updateComplete;
  };
  const options = () => [...list.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
  return {
    input,
    list,
    made,
    options,
    settled,
    press: async (key: string, held?: string) => {
      await press(key, held);
      await settled();
    },
    type: async (text: string) => {
      await type(text);
      await settled();
    },
    leave: async () => {
      input.blur();
      await settled();
    },
    monday: () => made.document.officeHours!.weekly!.monday![0]!,
    active: () => {
      const at = input.getAttribute('aria-activedescendant');
      return at && list.shadowRoot!.getElementById(at)!.textContent.replace(/\s+/g, ' ').trim();
    },
  };
}

const DAY = {opens: '09:00', closes: '17:00'};

describe('a field for a time', () => {
  it('shows times as the page’s locale has them, whatever the browser’s', async () => {
    expect((await field(DAY, 'closes-0', {locale: 'en-GB'})).input.value).to.equal('17:00');
    expect((await field(DAY, 'closes-0', {locale: 'en-US'})).input.value).to.match(/^5:00.PM$/);
  });

  it('replaces what is there when it is typed into, and shows what was understood when it is left', async () => {
    const {input, type, leave, monday} = await field(DAY, 'opens-0');
    input.focus();
    await type('8h30');
    expect(input.value).to.equal('8h30');
    expect(monday().opens).to.equal('08:30');
    await leave();
    expect(input.value).to.equal('08:30');
  });

  it('does not take a beginning for the whole', async () => {
    const {input, type, monday} = await field(DAY, 'closes-0');
    input.focus();
    await type('1');
    expect(monday().closes).to.equal('17:00');
    await type('8');
    expect(monday().closes).to.equal('18:00');
    await type(':');
    await type('3');
    expect(monday().closes).to.equal('18:00');
    expect(input.value).to.equal('18:3');
    await type('0');
    expect(monday().closes).to.equal('18:30');
  });

  it('keeps what is no time, and says so when it is left', async () => {
    const {input, type, leave, monday, list} = await field(DAY, 'opens-0');
    input.focus();
    await type('nine-ish');
    expect(monday().opens).to.equal('09:00');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    await leave();
    expect(input.value).to.equal('nine-ish');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input.getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(list.shadowRoot!.getElementById(described)!.textContent).to.contain('“nine-ish” is not a time.');
  });

  it('takes what stands there with Enter, and with the keys for saving', async () => {
    for (const [key, held] of [['Enter'], ['s', 'Control']] as const) {
      const {input, type, press, monday} = await field(DAY, 'opens-0');
      input.focus();
      await type('1');
      await press(key, held);
      expect(monday().opens, key).to.equal('01:00');
      expect(input.value).to.equal('01:00');
    }
  });

  it('takes back what is half typed with Escape, and with the keys for undo', async () => {
    for (const [key, held] of [['Escape'], ['z', 'Control']] as const) {
      const {input, type, press, leave, monday} = await field(DAY, 'opens-0');
      input.focus();
      await type('1');
      await press(key, held);
      expect(input.value, key).to.equal('09:00');
      await leave();
      expect(monday()).to.deep.equal(DAY);
    }
  });

  it('gives way to a document that has changed meanwhile', async () => {
    const {input, type, made, settled} = await field(DAY, 'opens-0');
    input.focus();
    await type('8');
    const weekly = {monday: [{opens: '07:00', closes: '17:00'}]};
    made.set({document: {officeHours: {timezone: 'Europe/Paris', weekly}}});
    await settled();
    expect(input.value).to.equal('07:00');
  });

  it('goes by quarters and hours with the arrows, through the list that they open', async () => {
    const {input, press, monday, active, options} = await field(DAY, 'closes-0');
    input.focus();
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    await press('ArrowDown');
    expect(monday().closes).to.equal('17:15');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(active()).to.equal('17:15 8 hrs 15 mins');
    await press('ArrowUp');
    await press('PageUp');
    expect(monday().closes).to.equal('16:00');
    expect(active()).to.equal('16:00 7 hrs');
    await press('Enter');
    expect(options()).to.have.length(0);
    expect(monday().closes).to.equal('16:00');
  });

  it('goes back with Escape to what was there before the list was opened', async () => {
    const {input, press, monday} = await field(DAY, 'opens-0');
    input.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(monday().opens).to.equal('09:30');
    await press('Escape');
    expect(monday().opens).to.equal('09:00');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens and closes its list with Alt and an arrow, and changes nothing', async () => {
    const {input, press, monday, active} = await field(DAY, 'opens-0');
    input.focus();
    await press('ArrowDown', 'Alt');
    expect(active()).to.equal('09:00');
    await press('ArrowUp', 'Alt');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(monday()).to.deep.equal(DAY);
  });

  it('has the time that is there in its list, however late', async () => {
    const {input, press, active} = await field({opens: '23:50', closes: '02:00'}, 'opens-0', {locale: 'en-GB'});
    input.focus();
    await press('ArrowDown', 'Alt');
    expect(active()).to.equal('23:50');
  });

  it('offers closing times with their lengths, to the pointer', async () => {
    const {input, options, settled, monday} = await field({opens: '22:00', closes: ''}, 'closes-0');
    await click(input);
    await settled();
    const texts = options().map((option) => option.textContent.replace(/\s+/g, ' ').trim());
    expect(texts[0]).to.equal('22:30 30 mins');
    expect(texts[8]).to.equal('02:30 next day · 4 hrs 30 mins');
    const option = options()[8]!;
    option.scrollIntoView({block: 'nearest'});
    await click(option);
    await settled();
    expect(monday().closes).to.equal('02:30');
    expect(options()).to.have.length(0);
    expect((input.getRootNode() as ShadowRoot).activeElement).to.equal(input);
  });

  it('is accessible with its list', async () => {
    const {input, press, list} = await field(DAY, 'closes-0');
    input.focus();
    await press('ArrowDown');
    await expect(list).to.be.accessible();
  });
});
