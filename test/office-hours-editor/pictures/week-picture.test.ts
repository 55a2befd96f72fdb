import {expect, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../../support/wait.js';
import {html} from 'lit';
import type {Weekday} from '../../../src/domain/calendar.js';
import type {Configuration, Interval} from '../../../src/domain/types.js';
import type {ModelInput} from '../../../src/office-hours-editor/editor-model.js';
import {EditorWeekPicture, type HoursChoiceEvent} from '../../../src/office-hours-editor/pictures/week-picture.js';
import {type Stage, stage} from '../../support/editor.js';
import {press} from '../../support/keys.js';

if (!customElements.get('office-hours-editor-week-picture')) {
  customElements.define('office-hours-editor-week-picture', EditorWeekPicture);
}

const NINE_TO_FIVE: Interval = {opens: '09:00', closes: '17:00'};
const NIGHT: Interval = {opens: '22:00', closes: '02:00'};
const ALL_DAY: Interval = {opens: '00:00', closes: '24:00'};
const week = (weekly: {readonly [day in Weekday]?: readonly Interval[]}): Configuration => ({
  officeHours: {timezone: 'Europe/Paris', weekly},
});
const SHOP = week({monday: [NINE_TO_FIVE], friday: [NIGHT]});
/** The rows in en-GB. */
const [MONDAY, TUESDAY, , , FRIDAY, SATURDAY, SUNDAY] = [0, 1, 2, 3, 4, 5, 6] as const;

/** A picture in which an hour is about 20 pixels. */
async function show(initial: Partial<ModelInput> = {}, dir = 'ltr') {
  const picture = html`<office-hours-editor-week-picture dir=${dir}></office-hours-editor-week-picture>`;
  const {part, stage: editor} = await stage<EditorWeekPicture>(picture, {document: SHOP, ...initial});
  part.style.width = '520px';
  await nextFrame();
  await nextFrame(); // the width has been measured, and drawn with
  return {part, editor, hand: new Hand(part, dir === 'rtl')};
}

const find = (part: EditorWeekPicture, selector: string) => part.renderRoot.querySelector(selector);
const findAll = (part: EditorWeekPicture, selector: string) => [...part.renderRoot.querySelectorAll(selector)];
/** Texts without the marks that isolate their direction. */
const plain = ({textContent}: Element) => textContent.replace(/[\u2068\u2069]/g, '');
const weekly = ({document}: Stage) => document.officeHours?.weekly;

/** A pointer that knows the picture's rows and hours. */
class Hand {
  pointerType = 'mouse';

  constructor(
    private readonly _part: EditorWeekPicture,
    private readonly _isRtl: boolean,
  ) {}

  async down(row: number, hour: number, init?: PointerEventInit) {
    await this._send('pointerdown', row, hour, {buttons: 1, ...init});
  }
  async move(row: number, hour: number) {
    await this._send('pointermove', row, hour);
  }
  async up(row: number, hour: number) {
    await this._send('pointerup', row, hour);
  }
  async cancel() {
    await this._send('pointercancel', 0, 0);
  }
  async drag(from: [row: number, hour: number], to: [row: number, hour: number]) {
    await this.down(...from);
    await this.move(...to);
    await this.up(...to);
  }

  private async _send(type: string, row: number, hour: number, init?: PointerEventInit) {
    const surface = find(this._part, '.lanes')!;
    const {left, right, top, width, height} = surface.getBoundingClientRect();
    const along = (hour / 24) * width;
    const event = new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      isPrimary: true,
      pointerId: 7,
      pointerType: this.pointerType,
      clientX: this._isRtl ? right - along : left + along,
      clientY: top + ((row + 0.5) / 7) * height,
      ...init,
    });
    surface.dispatchEvent(event);
    await this._part.updateComplete;
  }
}

describe('the picture of the week', () => {
  it('is one image with a name, and accessible', async () => {
    const {part} = await show();
    const image = find(part, '[role=img]')!;
    expect(image.getAttribute('aria-label')).to.equal('The week as a picture; the hours are in the list below.');
    expect(findAll(part, 'a, button, input, [tabindex="0"]')).to.deep.equal([]);
    await expect(part).to.be.accessible();
  });

  it('has a lane a day in the locale’s order, and marks the account’s today', async () => {
    const names = (part: EditorWeekPicture) => findAll(part, '.names span').map(({textContent}) => textContent);
    const {part, editor} = await show();
    expect(names(part)).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(find(part, '.names .today')!.textContent).to.equal('Mon');
    editor.set({now: Date.UTC(2026, 10, 23, 23, 30)}); // half past midnight in Paris
    await part.updateComplete;
    expect(find(part, '.names .today')!.textContent).to.equal('Tue');
    expect(plain(find(part, '.now title')!)).to.equal('Now: 00:30');
    editor.set({locale: 'en-US'});
    await part.updateComplete;
    expect(names(part).at(-1)).to.equal('Mon' === names(part)[0] ? 'Sun' : 'Sat'); // Firefox does not tell the order
  });

  it('has a bar for the hours, with their times in it and on it', async () => {
    const {part} = await show();
    expect(findAll(part, '.bar').length).to.equal(3);
    expect(findAll(part, '.lanes g > title').map(plain)).to.include.members([
      'Monday, 09:00 to 17:00',
      'Friday, 22:00 to 02:00 on Saturday',
    ]);
    expect(findAll(part, '.times').map(plain)).to.include('09:00–17:00');
  });

  it('goes on with a night shift at the other end of the next lane, past its edge', async () => {
    const {part} = await show();
    const lanes = findAll(part, '.lanes > .lane');
    const geometry = (row: number) => {
      const bar = lanes[row]!.querySelector('.bar')!;
      return ['x', 'width'].map((name) => parseFloat(bar.getAttribute(name)!));
    };
    const [x, width] = geometry(FRIDAY) as [number, number];
    expect(x).to.be.closeTo(91.67, 0.01);
    expect(x + width).to.be.greaterThan(102);
    const [tailX, tailWidth] = geometry(SATURDAY) as [number, number];
    expect(tailX).to.be.lessThan(-2);
    expect(tailX + tailWidth).to.be.closeTo(8.33, 0.01);
  });

  it('runs from right to left in a right-to-left page', async () => {
    const {part} = await show({}, 'rtl');
    const bar = findAll(part, '.lanes > .lane')[MONDAY]!.querySelector('.bar')!;
    expect(parseFloat(bar.getAttribute('x')!)).to.be.closeTo(100 - (17 / 24) * 100, 0.01);
  });

  it('shows where hours of a day overlap', async () => {
    const {part} = await show({document: week({monday: [NINE_TO_FIVE, {opens: '16:00', closes: '20:00'}]})});
    const overlap = find(part, '.overlap')!;
    expect(parseFloat(overlap.getAttribute('width')!)).to.be.closeTo(100 / 24, 0.01);
    expect(plain(overlap.parentElement!.querySelector('title')!)).to.equal(
      'Overlap from 16:00 to 17:00: counts as one opening',
    );
    await expect(part).to.be.accessible();
  });

  it('names fewer hours where it is narrow', async () => {
    const {part} = await show();
    part.style.width = '700px';
    const hours = () => findAll(part, '.scale text').map(plain);
    await waitUntil(() => hours().length > 5);
    expect(hours()).to.deep.equal(['00', '03', '06', '09', '12', '15', '18', '21', '00']);
    part.style.width = '280px';
    await waitUntil(() => hours().length < 9);
    expect(hours()).to.deep.equal(['00', '06', '12', '18', '00']);
    expect(findAll(part, '.times').map(plain)).to.not.include('09:00–17:00');
  });

  it('invites to draw where there are no hours, and only then', async () => {
    const {part, editor} = await show({document: {}});
    expect(find(part, '.hint')!.textContent).to.equal('Draw hours here');
    await expect(part).to.be.accessible();
    editor.set({isDisabled: true});
    await part.updateComplete;
    expect(find(part, '.hint')).to.equal(null);
    editor.set({isDisabled: false, document: SHOP});
    await part.updateComplete;
    expect(find(part, '.hint')).to.equal(null);
  });
});

describe('dragging in the picture', () => {
  it('moves hours along the day and to another day, as one edit with a description', async () => {
    const {editor, hand} = await show();
    await hand.drag([MONDAY, 12], [TUESDAY, 13.3]);
    expect(weekly(editor)).to.deep.equal({tuesday: [{opens: '10:15', closes: '18:15'}], friday: [NIGHT]});
    expect(editor.descriptions).to.deep.equal(['Tuesday, 10:15 to 18:15']);
    expect(editor.commits).to.equal(1);
  });

  it('follows the hand with the times beside it, and changes the document on release only', async () => {
    const {part, editor, hand} = await show();
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 13);
    await hand.move(TUESDAY, 13.25);
    expect(plain(find(part, '.label')!)).to.equal('Tuesday 10:15–18:15');
    expect(findAll(part, '.lanes > .lane')[TUESDAY]!.querySelector('.bar.dragged')).to.not.equal(null);
    expect(findAll(part, '.lanes > .lane')[MONDAY]!.querySelector('.bar')).to.equal(null);
    expect(findAll(part, '.lanes > .lane')[MONDAY]!.querySelector('.ghost')).to.not.equal(null);
    expect(editor.document).to.equal(SHOP);
    await expect(part).to.be.accessible();
    await hand.up(TUESDAY, 13.25);
    expect(find(part, '.label')).to.equal(null);
    expect(find(part, '.ghost')).to.equal(null);
    expect(weekly(editor)?.monday).to.equal(undefined);
  });

  it('stretches either end', async () => {
    const {editor, hand} = await show();
    await hand.drag([MONDAY, 9], [MONDAY, 8.5]);
    await hand.drag([MONDAY, 17], [MONDAY, 24]);
    expect(weekly(editor)?.monday).to.deep.equal([{opens: '08:30', closes: '24:00'}]);
    expect(editor.descriptions).to.deep.equal(['Monday, 08:30 to 17:00', 'Monday, 08:30 to 00:00']);
  });

  it('changes a night shift at its end in the next lane', async () => {
    const {editor, hand} = await show();
    await hand.drag([SATURDAY, 2], [SATURDAY, 4]);
    expect(weekly(editor)?.friday).to.deep.equal([{opens: '22:00', closes: '04:00'}]);
    expect(editor.descriptions).to.deep.equal(['Friday, 22:00 to 04:00 on Saturday']);
    await hand.drag([SATURDAY, 4], [SATURDAY, 0]);
    expect(weekly(editor)?.friday).to.deep.equal([{opens: '22:00', closes: '24:00'}]);
  });

  it('draws hours in empty space', async () => {
    const {part, editor, hand} = await show({document: {}});
    await hand.down(SUNDAY, 10);
    await hand.move(SUNDAY, 12);
    expect(find(part, '.hint')).to.equal(null);
    expect(plain(find(part, '.label')!)).to.equal('Sunday 10:00–12:00');
    await hand.up(SUNDAY, 12);
    expect(weekly(editor)).to.deep.equal({sunday: [{opens: '10:00', closes: '12:00'}]});
    expect(editor.descriptions).to.deep.equal(['Sunday, 10:00 to 12:00 added']);
  });

  it('draws a night shift by going down into the next day', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const {part, editor, hand} = await show({document: {}}, direction);
      await hand.down(SATURDAY, 20);
      await hand.move(SATURDAY, 24);
      await hand.move(SUNDAY, 2);
      expect(plain(find(part, '.label')!)).to.equal('Saturday 20:00–02:00');
      expect(findAll(part, '.bar.dragged').length).to.equal(2);
      await hand.up(SUNDAY, 2);
      expect(weekly(editor)).to.deep.equal({saturday: [{opens: '20:00', closes: '02:00'}]});
      expect(editor.descriptions).to.deep.equal(['Saturday, 20:00 to 02:00 on Sunday added']);
    }
  });

  it('draws the night at the end of its week up into the first lane', async () => {
    const {editor, hand} = await show({document: {}});
    await hand.drag([SUNDAY, 22], [MONDAY, 4]);
    expect(weekly(editor)).to.deep.equal({sunday: [{opens: '22:00', closes: '04:00'}]});
  });

  it('beyond the end of the lane draws to midnight', async () => {
    const {editor, hand} = await show({document: {}});
    await hand.drag([SATURDAY, 20], [SATURDAY, 27]);
    expect(weekly(editor)).to.deep.equal({saturday: [{opens: '20:00', closes: '24:00'}]});
  });

  it('makes nothing of a slip up or down', async () => {
    const {part, editor, hand} = await show({document: {}});
    await hand.down(SATURDAY, 10);
    await hand.move(SATURDAY + 0.3, 10);
    expect(find(part, '.label')).to.equal(null);
    await hand.up(SATURDAY + 0.3, 10);
    expect(editor.descriptions).to.deep.equal([]);
    expect(editor.commits).to.equal(0);
  });

  it('puts the focus on the picture, for the keys that follow, without an outline', async () => {
    const {part, hand} = await show();
    for (const drag of [[SUNDAY, 10, 12] as const, [MONDAY, 12, 13] as const]) {
      (part.getRootNode() as Document).body.focus();
      await hand.drag([drag[0], drag[1]], [drag[0], drag[2]]);
      const image = find(part, '[role=img]')!;
      expect((part.renderRoot as ShadowRoot).activeElement).to.equal(image);
      expect(getComputedStyle(image).outlineStyle).to.equal('none');
      await expect(part).to.be.accessible();
    }
    let heard: EventTarget | undefined;
    part.addEventListener('keydown', ({target}) => (heard = target!), {once: true});
    await press('z', 'Control');
    expect(heard).to.equal(part);
  });

  it('leaves the focus that a tap on a bar leads to', async () => {
    const {part} = await show();
    const late = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    find(part, '.lanes')!.dispatchEvent(late);
    expect(late.defaultPrevented).to.equal(true);
  });

  it('has texts that run in their own direction', async () => {
    const {part} = await show({locale: 'en-US', document: week({friday: [NIGHT], sunday: [ALL_DAY]})}, 'rtl');
    const texts = findAll(part, 'svg text, title').map(({textContent}) => textContent);
    expect(texts.length).to.be.greaterThan(5);
    expect(texts.filter((text) => !/^\u2068.+\u2069$/.test(text))).to.deep.equal([]);
  });

  it('works from right to left', async () => {
    const {editor, hand} = await show({}, 'rtl');
    await hand.drag([MONDAY, 12], [MONDAY, 13]);
    await hand.drag([MONDAY, 10], [MONDAY, 9]);
    await hand.drag([TUESDAY, 10], [TUESDAY, 12]);
    expect(weekly(editor)).to.deep.equal({
      monday: [{opens: '09:00', closes: '18:00'}],
      tuesday: [{opens: '10:00', closes: '12:00'}],
      friday: [NIGHT],
    });
  });

  it('goes on outside of the picture', async () => {
    const {editor, hand} = await show();
    await hand.drag([MONDAY, 12], [-3, -5]);
    expect(weekly(editor)?.monday).to.deep.equal([{opens: '00:00', closes: '08:00'}]);
  });

  it('asks for nothing where all is as it was', async () => {
    const {editor, hand} = await show();
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 14);
    await hand.move(MONDAY, 12);
    await hand.up(MONDAY, 12);
    expect(editor.descriptions).to.deep.equal([]);
    expect(editor.commits).to.equal(0);
  });

  it('is called off by Escape, which goes no further', async () => {
    const {part, editor, hand} = await show();
    let heard = 0;
    const listener = () => heard++;
    document.addEventListener('keydown', listener);
    await hand.down(MONDAY, 12);
    await hand.move(TUESDAY, 12);
    await press('Escape');
    await part.updateComplete;
    expect(find(part, '.label')).to.equal(null);
    await hand.move(TUESDAY, 13);
    await hand.up(TUESDAY, 13);
    expect(editor.document).to.equal(SHOP);
    expect(heard).to.equal(0);
    await press('Escape');
    document.removeEventListener('keydown', listener);
    expect(heard).to.equal(1);
  });

  it('is called off when the browser takes the pointer to scroll', async () => {
    const {part, editor, hand} = await show();
    hand.pointerType = 'touch';
    await hand.down(MONDAY, 12);
    await hand.move(TUESDAY, 12);
    await hand.cancel();
    expect(find(part, '.label')).to.equal(null);
    await hand.up(TUESDAY, 12);
    expect(editor.document).to.equal(SHOP);
    expect(getComputedStyle(find(part, '.lanes')!).touchAction).to.equal('pan-y');
  });

  it('is called off when the hours change under the hand', async () => {
    const {part, editor, hand} = await show();
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 14);
    editor.set({document: week({monday: [{opens: '10:00', closes: '11:00'}]})});
    await part.updateComplete;
    await hand.up(MONDAY, 15);
    expect(weekly(editor)?.monday).to.deep.equal([{opens: '10:00', closes: '11:00'}]);
    expect(editor.descriptions).to.deep.equal([]);
  });

  it('goes on when only the clock does', async () => {
    const {part, editor, hand} = await show();
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 13);
    editor.set({now: Date.UTC(2026, 10, 23, 13, 33)});
    await part.updateComplete;
    await hand.up(MONDAY, 13);
    expect(editor.descriptions).to.deep.equal(['Monday, 10:00 to 18:00']);
  });

  it('is called off when the picture leaves the page, and works again after', async () => {
    const {part, editor, hand} = await show();
    const parent = part.parentElement!;
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 14);
    part.remove();
    parent.append(part);
    await part.updateComplete;
    await hand.up(MONDAY, 14);
    expect(editor.descriptions).to.deep.equal([]);
    await hand.drag([MONDAY, 12], [MONDAY, 13]);
    expect(editor.descriptions).to.deep.equal(['Monday, 10:00 to 18:00']);
  });

  it('does nothing while the editor is disabled', async () => {
    const {part, editor, hand} = await show({isDisabled: true});
    let choices = 0;
    part.addEventListener('hours-choice', () => choices++);
    await hand.drag([MONDAY, 12], [MONDAY, 14]);
    await hand.drag([TUESDAY, 12], [TUESDAY, 14]);
    await hand.drag([MONDAY, 12], [MONDAY, 12]);
    expect(editor.descriptions).to.deep.equal([]);
    expect(choices).to.equal(0);
    await expect(part).to.be.accessible();
  });

  it('is for the main button and the first finger', async () => {
    const {editor, hand} = await show();
    for (const init of [{button: 2}, {isPrimary: false}]) {
      await hand.down(MONDAY, 12, init);
      await hand.move(MONDAY, 14);
      await hand.up(MONDAY, 14);
    }
    expect(editor.descriptions).to.deep.equal([]);
  });

  it('gives a finger broad handles', async () => {
    const {editor, hand} = await show();
    hand.pointerType = 'touch';
    await hand.drag([MONDAY, 16], [MONDAY, 18]);
    expect(weekly(editor)?.monday).to.deep.equal([{opens: '09:00', closes: '19:00'}]);
  });
});

describe('clicking in the picture', () => {
  it('on a bar chooses its hours: for who listens right around it', async () => {
    const {part, editor, hand} = await show({
      document: week({monday: [{opens: '06:00', closes: '07:00'}, NINE_TO_FIVE]}),
    });
    const chosen: HoursChoiceEvent[] = [];
    part.parentElement!.addEventListener('hours-choice', (event) => chosen.push(event));
    await hand.down(MONDAY, 12);
    await hand.move(MONDAY, 12.09); // two pixels: a hand is never quite still
    await hand.up(MONDAY, 12.09);
    expect(chosen.map(({weekday, index, composed}) => ({weekday, index, composed}))).to.deep.equal([
      {weekday: 'monday', index: 1, composed: false},
    ]);
    expect(editor.descriptions).to.deep.equal([]);
  });

  it('on the end of a night shift chooses the day on which it starts', async () => {
    const {part, hand} = await show();
    const chosen: string[] = [];
    part.addEventListener('hours-choice', ({weekday, index}) => chosen.push(`${weekday} ${index}`));
    await hand.drag([SATURDAY, 1], [SATURDAY, 1]);
    expect(chosen).to.deep.equal(['friday 0']);
  });

  it('in empty space makes nothing', async () => {
    const {part, editor, hand} = await show();
    let choices = 0;
    part.addEventListener('hours-choice', () => choices++);
    await hand.drag([SUNDAY, 12], [SUNDAY, 12]);
    expect(editor.document).to.equal(SHOP);
    expect(choices).to.equal(0);
  });
});

describe('the mouse over the picture', () => {
  it('shows what a press would do', async () => {
    const {part, hand} = await show();
    const surface = find(part, '.lanes')!;
    const cursor = () => getComputedStyle(surface).cursor;
    await hand.move(SUNDAY, 12);
    expect(cursor()).to.equal('crosshair');
    await hand.move(MONDAY, 12);
    expect(cursor()).to.equal('grab');
    expect(findAll(part, '.bar.hovered').length).to.equal(1);
    await hand.move(MONDAY, 17);
    expect(cursor()).to.equal('ew-resize');
    await hand.move(SATURDAY, 1);
    expect(findAll(part, '.bar.hovered').length, 'both parts of a night shift').to.equal(2);
    surface.dispatchEvent(new PointerEvent('pointerleave'));
    await part.updateComplete;
    expect(find(part, '.bar.hovered')).to.equal(null);
  });
});
