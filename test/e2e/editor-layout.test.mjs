// The editor on small and large screens, in the dark, from right to left and enlarged: everything is within reach.
import assert from 'node:assert/strict';
import {
  button,
  choose,
  click,
  EXCEPTIONS,
  EXCHANGE,
  mistakes,
  NOON,
  office,
  openChoices,
  section,
  settled,
  WEEK,
} from './editor.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
/** A bit of everything: shifts, nights, a whole day, an overlap, equal times, long names, past days, two on one date. */
const FULL = {
  officeHours: {
    timezone: 'America/Argentina/ComodRivadavia',
    weekly: {
      monday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
        {opens: '22:00', closes: '02:00'},
      ],
      tuesday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '11:00', closes: '17:00'},
      ],
      wednesday: [{opens: '09:00', closes: '09:00'}],
      thursday: [{opens: '00:00', closes: '24:00'}],
      friday: NINE_TO_FIVE,
    },
    exceptions: [
      {from: '2025-12-25', hours: [], name: 'Last Christmas'},
      {
        from: '2026-12-24',
        to: '2027-01-06',
        hours: [],
        name: 'Christmas and everything that comes after it',
        message: 'x',
      },
      {
        from: '2026-12-25',
        yearly: true,
        hours: [{opens: '10:00', closes: '12:00'}],
        name: 'Weihnachtsfeiertagsvertretung',
      },
      {from: '2026-12-31', hours: [], name: 'New Year’s Eve'},
    ],
  },
  messages: {
    welcome: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband',
    offline: 'Back {opens} or {never}. '.repeat(12),
  },
};

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

/** Texts whose contrast with what is behind them is below 4.5 (3 for large ones); disabled controls are free. */
function findFaint() {
  const numbers = (color) => {
    const canvas = (globalThis.paint ??= new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true}));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((value, i) => value * a + below[i] * (1 - a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = parentOf(at)) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      layers.push(color);
      if (color[3] === 1) break;
    }
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const canvas = isDark && getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 18 : 255;
    return layers.reduceRight((below, layer) => over(layer, below), [canvas, canvas, canvas]);
  };
  const faint = new Set();
  (function look(root) {
    for (const element of root.querySelectorAll('*')) {
      if (
        element.localName === 'chat-widget' ||
        element.matches('svg, svg *, [aria-hidden=true], [aria-hidden=true] *')
      )
        continue;
      if (element.shadowRoot) look(element.shadowRoot);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const isField = element.matches('input:not([type=range]), textarea, select');
      if ((!hasText && !isField) || !element.checkVisibility({visibilityProperty: true})) continue;
      if (element.closest(':disabled, [aria-disabled=true]')) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const text = light(over(numbers(style.color), ground));
      const back = light(ground);
      const ratio = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) {
        faint.add(`${element.textContent.trim().slice(0, 40) || element.id}: ${ratio.toFixed(2)}`);
      }
    }
  })(document);
  return [...faint];
}

/** Brings the editor into a state in which there is something to look at; in each nothing may be wrong. */
const STATES = {
  'an empty editor': {value: undefined, act: () => {}},
  'everything at once': {
    value: FULL,
    async act(page) {
      await openChoices(page);
      const exceptions = section(page, EXCEPTIONS);
      await exceptions.getByText('1 past exception').click();
      await exceptions.getByRole('button', {name: /^Edit Weihnacht/}).click();
      await section(page, EXCHANGE).getByRole('radio', {name: 'Settings in a JSON file'}).check();
      await mistakes(page).waitFor();
    },
  },
  'the list of time zones': {
    value: FULL,
    async act(page) {
      const field = page.getByRole('combobox', {name: 'Time zone of your hours'});
      await field.click();
      await field.fill('america');
      await page.getByRole('option').first().waitFor();
    },
  },
  'the dialog that copies': {
    value: FULL,
    async act(page) {
      await choose(section(page, WEEK), 'More for Monday', 'Copy to other days…');
      await page.getByRole('dialog', {name: 'Copy the hours of Monday'}).waitFor();
    },
  },
  'the dialog of public holidays': {
    value: FULL,
    async act(page) {
      await section(page, EXCEPTIONS).getByRole('button', {name: 'Add public holidays…'}).click();
      const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
      await dialog.getByRole('combobox', {name: /^Country/}).selectOption({label: 'Germany'});
      await dialog.getByRole('combobox', {name: /^State or region/}).selectOption({label: 'Bayern'});
      await dialog.getByRole('listitem').first().waitFor();
    },
  },
  'the dialog of the import': {
    value: FULL,
    async act(page) {
      await click(section(page, EXCHANGE), 'Import…');
      const dialog = page.getByRole('dialog', {name: 'Import', exact: true});
      await dialog.getByLabel('Text to import').fill(JSON.stringify(FULL));
      await button(dialog, 'Read it').click();
      await dialog.getByRole('heading', {level: 3}).waitFor();
    },
  },
  'a document that could not be read': {
    value: `{"officeHours": {"weekly": {"monday": "${'9 to 5 '.repeat(20)}"}}}`,
    act: (page) => page.getByRole('region', {name: 'Parts of this document could not be read'}).waitFor(),
  },
};

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

for (const colorScheme of ['light', 'dark']) {
  for (const state of ['an empty editor', 'everything at once', 'the dialog of public holidays']) {
    const {value, act} = STATES[state];
    scenario(
      `${state} can be read in the ${colorScheme}`,
      {at: NOON, settings: {colorScheme}, shop: officeFor(value)},
      async ({page}) => {
        await settled(page);
        await act(page);
        await settled(page);
        assert.deepEqual(await page.evaluate(findFaint), []);
      },
    );
  }
}
