// The editor on small and large screens, from right to left and enlarged: everything is within reach.
import assert from 'node:assert/strict';
import {button, CLIPBOARD, NOON, office, readImport, section, settled, speak, WEEK} from './editor.mjs';
import {FULL, STATES} from './editor-states.mjs';
import {scripts} from './server.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

/** Runs in the page: all buttons, fields and links to be seen within `root`, with their boxes. */
function findFaults() {
  const CONTROLS = 'button, input, select, textarea, a[href], summary';
  const found = [];
  const modal = (function open(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog:modal')) return element;
      const inner = element.shadowRoot && open(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  })(document);
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  /** What of an element is to be seen: a list that scrolls hides the rest. */
  const seen = (element) => {
    let {left, top, right, bottom} = element.getBoundingClientRect();
    for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const box = at.getBoundingClientRect();
      // The list of sections is one row, which scrolls sideways where there is no room.
      if (at.matches('[role=toolbar]')) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return {element, left, top, right, bottom};
  };
  /** What stays in sight while the rest goes on under it: the toolbar, the buttons of a dialog. */
  const stays = (element) => {
    for (let at = element; at; at = parentOf(at)) if (getComputedStyle(at).position === 'sticky') return at;
    return undefined;
  };
  (function collect(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'chat-widget') continue;
      if (element.matches(CONTROLS) && element.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
        const box = seen(element);
        if (box.right - box.left > 1 && box.bottom - box.top > 1) found.push(box);
      }
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  })(modal ?? document);
  const nameOf = ({element}) =>
    element.getAttribute('aria-label') ??
    (element.labels?.[0] ?? element).textContent.replace(/\s+/g, ' ').trim().slice(0, 40) ??
    element.id;

  const faults = [];
  const {clientWidth, scrollWidth} = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  if (modal) {
    if (modal.scrollWidth > modal.clientWidth) faults.push('the dialog scrolls sideways');
    const {top, bottom} = modal.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) faults.push(`the dialog is higher than the screen: ${top} to ${bottom}`);
  }
  for (const one of found) {
    if (one.left < -0.5 || one.right > clientWidth + 0.5) {
      faults.push(`${nameOf(one)} sticks out: ${Math.round(one.left)} to ${Math.round(one.right)} of ${clientWidth}`);
    }
    if (one.element.matches('button, select, a') && one.element.scrollWidth > one.element.clientWidth + 1) {
      const isClipped = getComputedStyle(one.element).overflowX !== 'visible';
      if (isClipped) faults.push(`${nameOf(one)} is cut off`);
    }
  }
  const isWithin = (a, b) =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  for (const [i, one] of found.entries()) {
    for (const other of found.slice(i + 1)) {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width <= 1 || height <= 1) continue;
      if (stays(one.element) !== stays(other.element)) continue;
      // A button in a field is meant.
      const isMeant = [
        [one, other],
        [other, one],
      ].some(
        ([inner, outer]) => outer.element.matches('input') && inner.element.matches('button') && isWithin(inner, outer),
      );
      if (!isMeant)
        faults.push(`${nameOf(one)} and ${nameOf(other)} overlap by ${Math.round(width)} × ${Math.round(height)}`);
    }
  }
  return faults;
}

const SCREENS = {
  'at 320 px': {viewport: {width: 320, height: 640}},
  'at 375 px': {viewport: {width: 375, height: 667}},
  'at 768 px': {viewport: {width: 768, height: 1024}},
  'at 1280 px': {viewport: {width: 1280, height: 800}},
  'at 1280 px enlarged to 200 %': {viewport: {width: 640, height: 400}, settings: {deviceScaleFactor: 2}},
  'at 320 px from right to left': {viewport: {width: 320, height: 640}, rtl: true},
  'at 1280 px from right to left': {viewport: {width: 1280, height: 800}, rtl: true},
};

const head = '<style>:root { color-scheme: light dark } body { margin: 0 }</style>';
const officeFor = (value, isRtl) => {
  const body = isRtl ? '<script>document.documentElement.dir = "rtl"</script>' : '';
  return office(value, {head, body, ...(isRtl && {lang: 'ar'})});
};

for (const [screen, {rtl, ...options}] of Object.entries(SCREENS)) {
  for (const [state, {value, act}] of Object.entries(STATES)) {
    scenario(
      `${state} ${screen}: nothing overlaps, sticks out or scrolls sideways`,
      {...options, at: NOON, shop: officeFor(value, rtl)},
      async ({page}) => {
        await settled(page);
        await act(page);
        await settled(page);
        assert.deepEqual(await page.evaluate(findFaults), []);
      },
    );
  }
}

/** Of all languages that the editor has besides English. */
const LANGUAGES = [...scripts.keys()].flatMap((url) => /\/editor-language-(.+)-[\w-]{7}\.js$/.exec(url)?.[1] ?? []);

for (const [width, height] of [
  [320, 640],
  [1280, 800],
]) {
  for (const [state, {value, act}] of Object.entries(STATES)) {
    scenario(
      `${state} at ${width} px, in every language: nothing overlaps, sticks out or scrolls sideways`,
      {viewport: {width, height}, at: NOON, shop: officeFor(value)},
      async ({page}) => {
        await settled(page);
        await act(page);
        assert.ok(LANGUAGES.length);
        for (const language of LANGUAGES) {
          await speak(page, language);
          assert.deepEqual(await page.evaluate(findFaults), [], language);
        }
      },
    );
  }
}

/** Runs in the page: the edge at which each text begins, by part of the editor: where the column of its card does, or not. */
function findStraysOffTheStart() {
  const strays = [];
  (function look(root) {
    for (const element of root.querySelectorAll(
      '.card p.note, .card .field > label, .card h2, .card .now, .card .field > small',
    )) {
      if (!element.checkVisibility() || element.matches('.finding, .way *, .sandbox *')) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      // In a head, heading and note stand at either end.
      const column = (
        element.closest('.card-head') ? element : (element.closest('.field') ?? element)
      ).getBoundingClientRect();
      if (text.width && Math.abs(text.right - column.right) > 1) strays.push(element.textContent.trim());
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  })(document.querySelector('office-hours-editor').shadowRoot);
  return strays;
}

for (const [width, height] of [
  [1280, 800],
  [375, 667],
]) {
  scenario(
    `from right to left at ${width} px: words that run from left to right begin at the page's edge all the same`,
    {viewport: {width, height}, at: NOON, shop: officeFor(FULL, true)},
    async ({page}) => {
      await settled(page);
      assert.deepEqual(await page.evaluate(findStraysOffTheStart), []);
      const ends = await section(page, 'Time zone').evaluate((card) =>
        ['h2', '.note', '.now'].map((selector) => {
          const range = document.createRange();
          range.selectNodeContents(card.querySelector(selector));
          return Math.round(range.getBoundingClientRect().right);
        }),
      );
      assert.equal(new Set(ends).size, 1, ends.join());
    },
  );
}

scenario(
  'in forced colours the state has its dot, menus have items and not boxes, and symbols do not touch what they are beside',
  {at: NOON, shop: officeFor(FULL), settings: {forcedColors: 'active'}},
  async ({page}) => {
    await settled(page);
    const styleOf = (locator, pseudo) =>
      locator.evaluate((element, which) => {
        const {borderTopColor, borderTopWidth, borderTopStyle, backgroundColor} = getComputedStyle(element, which);
        return {edge: borderTopColor, width: borderTopWidth, line: borderTopStyle, ground: backgroundColor};
      }, pseudo);
    const dot = await styleOf(page.locator('office-hours-editor .state strong'), '::before');
    assert.deepEqual([dot.line, dot.width], ['solid', '4px']);
    assert.notEqual(dot.edge, dot.ground);

    const more = button(section(page, WEEK), 'More for Monday');
    await more.click();
    const [first, second] = [0, 1].map((i) => page.getByRole('menuitem').nth(i));
    const [chosen, other] = [await styleOf(first), await styleOf(second)];
    assert.equal(other.edge, other.ground, 'no frame around an item');
    assert.notEqual(chosen.ground, other.ground, 'the item with the focus stands out');
    await page.keyboard.press('Escape');

    const heading = page.getByRole('heading', {name: 'Monday', exact: true});
    const gap = (await more.boundingBox()).x - (await heading.evaluate((h3) => h3.getBoundingClientRect().right));
    assert.ok(gap >= 6, `${gap} px`);
    await page.mouse.move(0, 0);
    const idle = await styleOf(button(section(page, WEEK), 'More for Tuesday'));
    assert.equal(idle.edge, other.ground, 'no frame around a symbol that rests');
  },
);

for (const [width, height] of [
  [375, 667],
  [320, 640],
]) {
  scenario(
    `importing at ${width} px: what "Use this" would do is in sight beside it`,
    {viewport: {width, height}, at: NOON, shop: officeFor(FULL), settings: CLIPBOARD},
    async ({page}) => {
      const dialog = await readImport(page, 'Mon-Fri 9am-5pm\nnonsense here');
      const brief = dialog.getByText('Replaces your weekly hours', {exact: true});
      const [told, use, cancel] = [brief, button(dialog, 'Use this'), button(dialog, 'Cancel')];
      const boxes = await Promise.all([told, use, cancel].map((each) => each.boundingBox()));
      for (const box of boxes) assert.ok(box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
      assert.ok(boxes[0].y < boxes[1].y && boxes[1].y === boxes[2].y, 'the words above the two buttons');
      assert.ok(await dialog.getByText('1 thing to look at', {exact: true}).isVisible());
      await dialog.getByRole('radio', {name: 'Add to it'}).check();
      assert.ok(await dialog.getByText('Adds to what you have here').isVisible());
    },
  );
}

/** Runs in the page: the hours that are not on one line with their buttons, or whose times are cut off. */
function findBrokenHours() {
  const broken = [];
  (function look(root) {
    for (const row of root.querySelectorAll('.times')) {
      const fields = [...row.querySelectorAll('input')];
      const middles = [...fields, ...row.querySelectorAll('.buttons > *')].map((each) => {
        const {top, bottom} = each.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      if (Math.max(...middles) - Math.min(...middles) > 2) broken.push('more than one line');
      for (const {value, scrollWidth, clientWidth} of fields)
        if (scrollWidth > clientWidth) broken.push(`${value}: ${scrollWidth} in ${clientWidth}`);
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  })(document);
  return broken;
}

scenario(
  'at 320 px, hours are one line with their buttons, also in an exception, in whatever form the page’s language has times',
  {viewport: {width: 320, height: 640}, at: NOON, shop: officeFor(FULL), settings: {hasTouch: true, isMobile: true}},
  async ({page}) => {
    await settled(page);
    await section(page, 'Holidays and exceptions')
      .getByRole('button', {name: /^Edit Weihnacht/})
      .click();
    for (const [language, margin] of [
      ['en-GB', 16],
      ['en-US', 16],
      ['fr-CA', 16],
      ['es-CO', 16],
    ]) {
      await page.evaluate((width) => (document.body.style.margin = `${width}px`), margin);
      await speak(page, language);
      assert.deepEqual(await page.evaluate(findBrokenHours), [], language);
    }
  },
);
