// Wherever Tab goes, in either direction and on any screen, what has the focus is to be seen: not under the toolbar, not
// under a header of the page, not out of the window.
import assert from 'node:assert/strict';
import {EXCEPTIONS, focusedName, NOON, office, openChoices, section, settled, unfold} from './editor.mjs';
import {FULL} from './editor-states.mjs';
import {eventually, PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

/** Heights of a header, on most screens one that people have, on a small one a tall one. */
const headerOn = ({width, height}) => (width === 320 && height > 400 ? 120 : 64);
const head = (height) => `<style>
  body { margin: 0; padding: 12px }
  .header { position: fixed; z-index: 100; inset: 0 0 auto; height: ${height}px; background: #222; color: #fff }
  .header ~ office-hours-editor { --editor-offset-top: ${height}px; margin-block-start: ${height}px }
</style>`;
const around = (header) => {
  const body = `${header ? '<div class="header">The page</div>' : ''}<a id="before" href="#a">Before</a>`;
  const {widget, ...page} = office(FULL, {head: head(header), body});
  return {...page, widget: `${widget}<a id="after" href="#b">After</a>`};
};

const SCREENS = [
  {width: 1280, height: 720},
  {width: 1920, height: 1080},
  {width: 768, height: 1024},
  {width: 375, height: 667},
  {width: 320, height: 256},
  {width: 320, height: 480},
];
const MAX_STOPS = 300;

/**
 * Runs in the page: undefined where all of what has the focus is to be seen; else how much of it is, and how much room
 * there would be. Where it is larger than that, some of it will do.
 */
function hiddenFocus(header) {
  const element = globalThis.deepActive();
  const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
  const shows = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner; inner = found.shadowRoot?.elementFromPoint(x, y)) {
      if (inner === found && found !== document.elementFromPoint(x, y)) break;
      found = inner;
      if (!found.shadowRoot) break;
    }
    const own = element.matches('[role=combobox]') ? element.parentElement : element; // with the button that is in it
    return Boolean(found) && (own.contains(found) || element.labels?.[0]?.contains(found) === true);
  };
  const shares = [0.05, 0.3, 0.5, 0.7, 0.95];
  // A cross: corners are round.
  const points = shares.flatMap((share) => [
    [share, 0.5],
    [0.5, share],
  ]);
  const seen = points.filter(([x, y]) => shows(left + x * width, top + y * height));
  const bar = document.querySelector('office-hours-editor').renderRoot.querySelector('.toolbar');
  const isSticky = getComputedStyle(bar).position === 'sticky';
  const room = innerHeight - header - (isSticky ? bar.offsetHeight : 0) - 24;
  const fits = height <= room && width <= innerWidth;
  if (fits ? seen.length === points.length : seen.length > 0) return undefined;
  return `${seen.length} of 10 points, at ${Math.round(top)}–${Math.round(bottom)} of ${innerHeight}, ${Math.round(left)}–${Math.round(right)} of ${innerWidth}`;
}

/** Goes from one link around the editor to the other; what was hidden on the way. */
async function walk(page, from, to, key, header) {
  await page.locator(from).focus();
  const hidden = new Map();
  for (let i = 0; i < MAX_STOPS; i++) {
    await page.keyboard.press(key);
    const [isOver, problem] = await page.evaluate(
      ([to, header, look]) => {
        if (globalThis.deepActive().matches(to)) return [true];
        return [false, new Function(`return (${look})`)()(header)];
      },
      [to, header, hiddenFocus.toString()],
    );
    if (isOver) return [...hidden].map(([name, problem]) => `${name}: ${problem}`);
    if (problem) hidden.set(await focusedName(page), problem);
  }
  throw new Error(`${key} never came to ${to}.`);
}

for (const viewport of SCREENS) {
  for (const hasHeader of [false, true]) {
    const header = hasHeader ? headerOn(viewport) : 0;
    const where = `${viewport.width} × ${viewport.height}${hasHeader ? ' under a header of the page' : ''}`;
    scenario(
      `at ${where}, everything that Tab and Shift+Tab come to is to be seen`,
      {at: NOON, shop: around(header), viewport},
      async ({page}) => {
        await settled(page);
        const exceptions = section(page, EXCEPTIONS);
        await unfold(exceptions, '1 past exception');
        await exceptions.getByRole('button', {name: /^Edit Weihnacht/}).click();
        await openChoices(page);
        await settled(page);
        assert.deepEqual(await walk(page, '#before', '#after', 'Tab', header), []);
        assert.deepEqual(await walk(page, '#after', '#before', 'Shift+Tab', header), []);
      },
    );
  }
}

scenario(
  'on a phone, the list of sections scrolls to the current one, but not away from what has the focus',
  {at: NOON, shop: office(FULL, {head: head(0)}), viewport: PHONE},
  async ({page}) => {
    await settled(page);
    const buttons = page.locator('office-hours-editor .sections').getByRole('button');
    /** Which of the two ends are in sight of the list, and whether the section of that end is the current one. */
    const ends = () =>
      buttons.evaluateAll((all) => {
        const {left, right} = all[0].parentElement.getBoundingClientRect();
        return [all[0], all.at(-1)].map((button) => {
          const box = button.getBoundingClientRect();
          return {isInSight: box.left >= left && box.right <= right, isCurrent: button.ariaCurrent === 'true'};
        });
      });
    const are = (expected) => eventually(async () => assert.deepEqual(await ends(), expected));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await are([
      {isInSight: false, isCurrent: false},
      {isInSight: true, isCurrent: true},
    ]);
    await buttons.last().evaluate((button) => button.focus({preventScroll: true}));
    await page.evaluate(() => scrollTo(0, 0));
    await are([
      {isInSight: false, isCurrent: true},
      {isInSight: true, isCurrent: false},
    ]);
    await settled(page);
    assert.ok((await ends())[1].isInSight);
    await buttons.last().blur();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await are([
      {isInSight: false, isCurrent: false},
      {isInSight: true, isCurrent: true},
    ]);
    await page.evaluate(() => scrollTo(0, 0));
    await are([
      {isInSight: true, isCurrent: true},
      {isInSight: false, isCurrent: false},
    ]);
  },
);
