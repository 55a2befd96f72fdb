// Every control of the editor in every state, by light and by dark, in whatever colour a back office has made its own.
import assert from 'node:assert/strict';
import {ACCENTS, contrastProblems, inWords} from './contrast.mjs';
import {button, click, EXCEPTIONS, NOON, office, section, settled, WEEK} from './editor.mjs';
import {FULL, STATES} from './editor-states.mjs';
import {PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

const EDITOR = 'office-hours-editor';
/** The chat in the preview is the widget's own affair. */
const LOOK = {property: '--editor-accent', graphics: '.bar', without: 'chat-widget'};
const head = '<style>:root { color-scheme: light dark } body { margin: 0 }</style>';

const MORE_STATES = {
  ...STATES,
  'a menu': {
    value: FULL,
    async act(page) {
      await button(section(page, WEEK), 'More for Monday').click();
      await page.getByRole('menu').waitFor();
    },
  },
  'a disabled editor': {
    value: FULL,
    act: (page) => page.locator(EDITOR).evaluate((editor) => (editor.disabled = true)),
  },
};

const TEN_TO_TWO = [{opens: '10:00', closes: '14:00'}];
/** Each look of a day twice, to be picked once and once not: in a season, closed, of other hours, of two rules, and today. */
const YEAR = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {tuesday: TEN_TO_TWO},
    seasons: [
      {from: '2026-01-05', to: '2026-01-11', name: 'Winter', weekly: {monday: TEN_TO_TWO}},
      {from: '2026-02-09', to: '2026-02-15', name: 'Carnival', weekly: {monday: TEN_TO_TWO}},
    ],
    exceptions: ['01', '02'].flatMap((month) => [
      {from: `2026-${month}-17`, name: 'Stocktaking', hours: TEN_TO_TWO},
      {from: `2026-${month}-18`, to: `2026-${month}-19`, name: 'Fair', hours: []},
      {from: `2026-${month}-19`, name: 'Holiday', hours: []},
    ]),
  },
};

const CARNIVAL = new Date('2026-02-23T12:00+01:00');
const dayOfYear = (page, date) => page.getByRole('gridcell', {name: new RegExp(`, ${date} 2026`)});
const OTHER_PARTS = ['time-zone', 'week', 'messages', 'delivery', 'preview', 'exchange'];
const without = (...names) =>
  [LOOK.without, '.toolbar', ...[...OTHER_PARTS, ...names].map((name) => `office-hours-editor-${name}`)].join();

/** On one page, one after the other; what was looked at before is left out. */
const STEPS = {
  'drafts of an exception and of a season': {
    async act(page) {
      const [exceptions, seasons] = [section(page, EXCEPTIONS), section(page, 'Seasons')];
      await click(exceptions, 'Add exception');
      await exceptions.getByRole('radio', {name: 'Other hours'}).check();
      await click(seasons, 'Add season');
      await seasons.getByLabel('First day').waitFor();
    },
    without: without('year'),
  },
  'a list of suggested times': {
    async act(page) {
      const exceptions = section(page, EXCEPTIONS);
      await exceptions.getByRole('combobox', {name: 'Closes', exact: true}).click();
      await exceptions.getByRole('listbox').getByRole('option', {selected: true}).waitFor();
    },
    without: without('year', 'seasons'),
  },
  'the year, with days picked from a season until today': {
    async act(page) {
      await page.keyboard.press('Escape');
      await click(page, 'Show the year');
      const months = section(page, 'The year').locator('.month:nth-child(n + 3)');
      await months.evaluateAll((all) => all.forEach((month) => (month.hidden = true))); // the same again
      await dayOfYear(page, '9 February').click();
      await dayOfYear(page, '23 February').click({modifiers: ['Shift']});
    },
    without: without('seasons', 'exceptions'),
  },
  'the year, at a day of two exceptions': {
    async act(page) {
      await dayOfYear(page, '19 January').click();
      await section(page, 'The year')
        .getByRole('button', {name: /^Edit .*Holiday/})
        .waitFor();
    },
    without: without('seasons', 'exceptions') + ', .months',
  },
};

for (const colorScheme of ['light', 'dark']) {
  const seen = new Set();
  for (const [state, {value, act}] of Object.entries(MORE_STATES)) {
    scenario(
      `${state}: seen at rest, hovered, pressed and focused, in the ${colorScheme}`,
      {at: NOON, settings: {colorScheme}, shop: office(value, {head})},
      async ({page}) => {
        await settled(page);
        await act(page);
        await settled(page);
        assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, seen})), []);
      },
    );
  }

  scenario(
    `drafts, times and the days of the year: seen at rest, hovered, pressed and focused, in the ${colorScheme}`,
    {at: CARNIVAL, settings: {colorScheme}, shop: office(YEAR, {head})},
    async ({page}) => {
      await settled(page);
      for (const [step, {act, ...look}] of Object.entries(STEPS)) {
        await act(page);
        await settled(page);
        assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, ...look, seen})), [], step);
      }
    },
  );

  scenario(
    `under a finger, in the ${colorScheme}: seen, and nothing stays as if hovered`,
    {
      at: NOON,
      viewport: PHONE,
      settings: {colorScheme, isMobile: true},
      shop: office(STATES['everything at once'].value, {head}),
    },
    async ({page}) => {
      await settled(page);
      await STATES['everything at once'].act(page);
      await settled(page);
      assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, states: ['tapped']})), []);
    },
  );

  scenario(
    `a bar of the picture, hovered and dragged, in the ${colorScheme}: seen, and its times too`,
    {at: NOON, settings: {colorScheme}, shop: office(FULL, {head})},
    async ({page}) => {
      await settled(page);
      const bar = page.locator('office-hours-editor-week-picture .bar').first();
      const look = () =>
        contrastProblems(page, EDITOR, {...LOOK, graphics: '.bar.hovered, .bar.dragged', states: ['rest']});
      await bar.hover();
      const {x, y} = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
      await page.mouse.move(x + 4, y + 4, {steps: 4}); // the picture may be drawn anew under a pointer that rests
      await page.locator('.bar.hovered').first().waitFor();
      assert.deepEqual(inWords(await look()), []);
      await page.mouse.down();
      await page.mouse.move(600, 400, {steps: 4});
      await page.locator('.bar.dragged').first().waitFor();
      assert.deepEqual(inWords(await look()), []);
      await page.mouse.up();
    },
  );

  for (const [what, act, role] of [
    ['an option of the list of time zones', STATES['the list of time zones'].act, 'option'],
    ['an item of a menu', MORE_STATES['a menu'].act, 'menuitem'],
  ]) {
    scenario(
      `${what}, pressed, in the ${colorScheme}: looks so, and can be read`,
      {at: NOON, settings: {colorScheme}, shop: office(FULL, {head})},
      async ({page}) => {
        await settled(page);
        await act(page);
        const item = page.getByRole(role).nth(1);
        const ground = () => item.evaluate((element) => getComputedStyle(element).backgroundColor);
        await item.hover();
        const hovered = await ground();
        await page.mouse.down();
        assert.notEqual(await ground(), hovered);
        assert.deepEqual(inWords(await contrastProblems(page, EDITOR, {...LOOK, states: ['rest']})), []);
        await page.mouse.move(0, 0); // let go elsewhere: nothing is chosen
        await page.mouse.up();
      },
    );
  }

  scenario(
    `times can be read in the bars that they stand in, in the ${colorScheme}`,
    {at: NOON, settings: {colorScheme}, shop: office(FULL, {head})},
    async ({page}) => {
      await settled(page);
      await contrastProblems(page, EDITOR, {states: []});
      const picture = page.locator('office-hours-editor-week-picture');
      const faint = await picture.evaluate(({renderRoot}, accents) => {
        const editor = document.querySelector('office-hours-editor');
        const fillOf = (selector) => getComputedStyle(renderRoot.querySelector(selector)).fill;
        return accents.filter((accent) => {
          editor.style.setProperty('--editor-accent', accent);
          return globalThis.contrast.between(fillOf('.bar'), fillOf('.times')) < 4.5;
        });
      }, ACCENTS);
      assert.deepEqual(faint, []);
    },
  );
}
