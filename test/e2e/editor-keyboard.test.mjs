// The editor without a mouse.
import assert from 'node:assert/strict';
import {
  focusedName,
  heard,
  listen,
  NOON,
  office,
  press,
  rowsOf,
  said,
  saved,
  section,
  settled,
  typeTime,
  valueOf,
  WEEK,
} from './editor.mjs';
import {useBrowser} from './stage.mjs';
import {PARIS_WEEK} from './shop.mjs';

const scenario = useBrowser();

const links = {
  body: '<h1>Settings</h1><a id="before" href="#a">Before</a>',
  after: '<a id="after" href="#b">After</a>',
};
const around = (value) => {
  const {widget, ...page} = office(value, {body: links.body});
  return {...page, widget: widget + links.after};
};
const TWO_SHIFTS = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      tuesday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
      ],
    },
  },
};

const SHIFTS = TWO_SHIFTS.officeHours.weekly.tuesday;
const FILLED_WEEK = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, SHIFTS]),
);

const MAX_STOPS = 400;

/** Tab after Tab from where the focus is, until `name`; returns the names on the way. Fields with parts count once. */
async function tabTo(page, name, key = 'Tab') {
  const stops = [];
  for (let i = 0; i < MAX_STOPS; i++) {
    await page.keyboard.press(key);
    const stop = await focusedName(page);
    if (stop !== stops.at(-1)) stops.push(stop);
    if (stop === name) return stops;
  }
  throw new Error(`Tab never came to "${name}": ${stops.join(' | ')}`);
}

/** From a time of a day along its row with an arrow key, until `name`. */
async function alongTo(page, name, key = 'ArrowRight') {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`${key} never came to "${name}".`);
}

scenario(
  'Tab goes once through everything, in the order of the page, and out of the editor again',
  {at: NOON, shop: around(TWO_SHIFTS)},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    const stops = await tabTo(page, 'After');
    const first = [
      'Undo',
      'Redo',
      'Save',
      'Time zone', // of the list of sections, which is one stop: at the section that somebody is at
      'Time zone of your hours',
      'Add hours on Monday',
      // Two stops for each of the hours: arrow keys lead to the buttons.
      'Tuesday, first hours: Opens',
      'Tuesday, first hours: Closes',
      'Tuesday, second hours: Opens',
      'Tuesday, second hours: Closes',
      'Add hours on Wednesday',
    ];
    assert.deepEqual(stops.slice(0, first.length), first);
    const later = [
      'Add exception',
      'Add public holidays…',
      'Add repeating closure…',
      'Welcome text',
      'Reply outside hours',
      'Now',
      'Another moment, place or language',
      'Write a message',
      'Send a test message',
      'Everything in the snippet',
      'Copy snippet',
      'Import…',
      'After',
    ];
    assert.deepEqual(
      stops.filter((stop) => later.includes(stop)),
      later,
    );
    await page.locator('#after').focus();
    const back = await tabTo(page, 'Before', 'Shift+Tab');
    for (const stop of first) {
      if (stop !== 'Time zone') assert.ok(back.includes(stop), `backwards past ${stop}`);
    }
  },
);

/** Goes through all stops from `from` until `to`; returns the names of those at which `isGood` (runs in the page) is false. */
async function stopsThatAreNot(page, isGood, {from = '#before', to = 'After', key = 'Tab'} = {}) {
  await (typeof from === 'string' ? page.locator(from) : from).focus();
  const isEnd = (stop) => (typeof to === 'string' ? stop === to : to.test(stop));
  const bad = [];
  for (let i = 0; i < MAX_STOPS; i++) {
    await page.keyboard.press(key);
    const stop = await focusedName(page);
    if (isEnd(stop)) return bad;
    if (!(await page.evaluate(isGood)) && bad.at(-1) !== stop) bad.push(stop);
  }
  throw new Error(`Never came to "${to}".`);
}

scenario('each stop of Tab shows where the focus is', {at: NOON, shop: around(TWO_SHIFTS)}, async ({page}) => {
  await settled(page);
  await page.evaluate(() => {
    globalThis.lookOf = (element) => {
      const {outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor} = getComputedStyle(element);
      return [outlineStyle === 'none' ? '0px' : outlineWidth, boxShadow, borderColor, backgroundColor].join();
    };
    globalThis.plain = new WeakMap();
    (function remember(root) {
      for (const element of root.querySelectorAll('*')) {
        globalThis.plain.set(element, globalThis.lookOf(element));
        if (element.shadowRoot) remember(element.shadowRoot);
      }
    })(document);
  });
  const unmarked = await stopsThatAreNot(page, () => {
    const element = globalThis.deepActive();
    if (!element.matches(':focus')) return true; // a button that the browser itself puts into a field, with its own mark
    const places = [element, element.parentElement, element.parentElement?.parentElement].filter(Boolean);
    return places.some((place) => globalThis.lookOf(place) !== globalThis.plain.get(place));
  });
  assert.deepEqual(unmarked, []);
});

/** Runs in the page: whether some of what has the focus is to be seen (WCAG 2.4.11). */
function isSeen() {
  const element = globalThis.deepActive();
  const {left, top, width, height} = element.getBoundingClientRect();
  const isSeenAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return Boolean(found) && (element.contains(found) || element.labels?.[0]?.contains(found) === true);
  };
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  return shares.some((x) => shares.some((y) => isSeenAt(left + x * width, top + y * height)));
}

const LOW = {width: 800, height: 500};

for (const [direction, way] of [
  ['forwards', {}],
  ['backwards', {from: '#after', to: 'Before', key: 'Shift+Tab'}],
]) {
  scenario(
    `going ${direction}, no stop of Tab is hidden by the toolbar`,
    {at: NOON, shop: around(TWO_SHIFTS), viewport: LOW},
    async ({page}) => {
      await settled(page);
      assert.deepEqual(await stopsThatAreNot(page, isSeen, way), []);
    },
  );
}

scenario(
  'arrow keys go along the row of a day and back, to its end and no further, and are seen where they come to',
  {at: NOON, shop: around(TWO_SHIFTS), viewport: LOW},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Tuesday, first hours: Opens');
    const along = async (key) => {
      const stops = [];
      for (let i = 0; i < 20; i++) {
        const stop = await focusedName(page);
        assert.ok(await page.evaluate(isSeen), `${stop} is hidden`);
        if (stop !== stops.at(-1)) stops.push(stop);
        // On a button these would scroll the page.
        if (/: (Opens|Closes)$/.test(stop)) await page.keyboard.press(key === 'ArrowLeft' ? 'Home' : 'End');
        await page.keyboard.press(key);
      }
      return stops;
    };
    const row = [
      'Tuesday, first hours: Opens',
      'Tuesday, first hours: Closes',
      'Remove Tuesday, first hours',
      'More for Tuesday, first hours',
      'Tuesday, second hours: Opens',
      'Tuesday, second hours: Closes',
      'Remove Tuesday, second hours',
      'More for Tuesday, second hours',
      'Add hours on Tuesday',
    ];
    assert.deepEqual(await along('ArrowRight'), row);
    assert.deepEqual(await along('ArrowLeft'), [...row.reverse(), 'More for Tuesday']);
    const hint = section(page, 'Weekly hours').getByText('Tab goes from time to time', {exact: false});
    assert.ok(await hint.isVisible());
    await page.locator('#before').focus();
    assert.ok(!(await hint.isVisible()));
  },
);

scenario(
  'a week with two shifts on each day is two stops of Tab for a shift',
  {at: NOON, shop: around({officeHours: {...PARIS_WEEK, weekly: FILLED_WEEK}})},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Monday, first hours: Opens');
    const stops = await tabTo(page, 'Add exception');
    assert.deepEqual(stops.slice(27), ['Show the year', 'Add season', 'Add exception']);
  },
);

scenario(
  'in the dialog of public holidays, no stop of Tab is hidden by its buttons',
  {at: NOON, shop: around(TWO_SHIFTS), viewport: LOW},
  async ({page}) => {
    await settled(page);
    const opener = page.getByRole('button', {name: 'Add public holidays…'});
    await opener.focus();
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
    const country = dialog.getByRole('combobox', {name: /^Country/});
    await country.waitFor();
    await settled(page);
    const last = /^Add \d+ holidays$/;
    assert.deepEqual(await stopsThatAreNot(page, isSeen, {from: country, to: last}), []);
    const add = dialog.getByRole('button', {name: last});
    assert.deepEqual(await stopsThatAreNot(page, isSeen, {from: add, to: /^Country/, key: 'Shift+Tab'}), []);
    await press(page, 'Escape');
    assert.equal(await focusedName(page), 'Add public holidays…');
  },
);

scenario(
  'hours from nothing: started, changed, removed, undone, redone and saved by keys alone',
  {at: NOON, shop: around()},
  async ({page}) => {
    await settled(page);
    await listen(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Start with Monday to Friday, 9 to 5');
    await press(page, 'Enter');
    assert.equal(await said(page), 'Monday to Friday set to 9 to 5');
    assert.equal(await focusedName(page), 'Monday, hours: Opens');

    // Times are typed into the fields, and Tab goes from one to the other.
    await typeTime(page, '08:30');
    await tabTo(page, 'Monday, hours: Closes');
    await typeTime(page, '12:00');
    await alongTo(page, 'Add hours on Monday');
    await press(page, 'Enter');
    assert.equal(await focusedName(page), 'Monday, second hours: Opens');
    await typeTime(page, '13:00');
    await tabTo(page, 'Monday, second hours: Closes');
    await typeTime(page, '18:00');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00', '13:00–18:00']);

    // Removal leaves the focus with a neighbour, and with "Add hours" where there is none.
    await alongTo(page, 'Remove Monday, second hours');
    await press(page, 'Enter');
    assert.equal(await said(page), 'Monday, second hours removed');
    assert.equal(await focusedName(page), 'Remove Monday, hours');
    await press(page, 'Space');
    assert.equal(await said(page), 'Monday, hours removed');
    assert.equal(await focusedName(page), 'Add hours on Monday');

    // One undo each.
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00']);
    assert.equal(await said(page), 'Undone: Monday, hours removed');
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00', '13:00–18:00']);
    await press(page, 'ControlOrMeta+Shift+z');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00']);
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00', '13:00–18:00']);
    await press(page, 'ControlOrMeta+y');
    assert.deepEqual(await rowsOf(page, 'Monday'), ['08:30–12:00']);

    await tabTo(page, 'Save', 'Shift+Tab');
    await press(page, 'Enter');
    assert.equal(await said(page), 'Saved');
    assert.equal((await heard(page)).filter((type) => type === 'save').length, 1);
    assert.deepEqual((await saved(page)).officeHours.weekly.monday, [{opens: '08:30', closes: '12:00'}]);
    assert.equal(await focusedName(page), 'Save');
  },
);

scenario(
  'a time that was typed is one step of undo and redo, with the focus in its field',
  {at: NOON, shop: around({officeHours: PARIS_WEEK})},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Monday, hours: Opens');
    await typeTime(page, '07:15');
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await valueOf(page), {officeHours: PARIS_WEEK});
    assert.equal(await focusedName(page), 'Monday, hours: Opens');
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await valueOf(page), {officeHours: PARIS_WEEK});
    await press(page, 'ControlOrMeta+y');
    assert.deepEqual((await rowsOf(page, 'Monday'))[0], '07:15–17:00');
  },
);

scenario(
  'a menu by arrows, letters and Escape',
  {at: NOON, shop: around({officeHours: PARIS_WEEK})},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Monday, hours: Opens');
    await alongTo(page, 'More for Monday', 'ArrowLeft');
    await press(page, 'ArrowDown');
    assert.equal(await focusedName(page), 'Copy to other days…');
    await press(page, 'ArrowDown');
    assert.equal(await focusedName(page), 'Copy to Tuesday');
    await press(page, 'End');
    assert.equal(await focusedName(page), 'Closed all day');
    await press(page, 'ArrowDown');
    assert.equal(await focusedName(page), 'Copy to other days…');
    await press(page, 'ArrowUp');
    assert.equal(await focusedName(page), 'Closed all day');
    await press(page, 'o');
    assert.equal(await focusedName(page), 'Open 24 hours');
    await press(page, 'Escape');
    assert.equal(await focusedName(page), 'More for Monday');
    assert.equal(await page.getByRole('menu').count(), 0);
    assert.deepEqual(await valueOf(page), {officeHours: PARIS_WEEK});

    await press(page, 'ArrowUp', 'Enter');
    assert.deepEqual(await rowsOf(page, 'Monday'), []);
    assert.equal(await focusedName(page), 'Add hours on Monday');

    await tabTo(page, 'Tuesday, hours: Closes');
    await alongTo(page, 'More for Tuesday, hours');
    await press(page, 'Enter');
    assert.equal(await focusedName(page), 'Duplicate');
    await press(page, 'Tab'); // leaves the menu, and goes on from its button
    assert.equal(await page.getByRole('menu').count(), 0);
    assert.equal(await focusedName(page), 'Wednesday, hours: Opens');
    await press(page, 'Shift+Tab');
    await alongTo(page, 'More for Tuesday, hours');
    await press(page, 'Enter', 'Enter');
    assert.deepEqual(await rowsOf(page, 'Tuesday'), ['09:00–17:00', '18:00–00:00']);
    assert.equal(await focusedName(page), 'Tuesday, second hours: Opens');
  },
);

scenario(
  'hours are copied to other days in a dialog that gives the focus back',
  {at: NOON, shop: around(TWO_SHIFTS)},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Tuesday, first hours: Opens');
    await alongTo(page, 'More for Tuesday', 'ArrowLeft');
    await press(page, 'Enter', 'Enter');
    const dialog = page.getByRole('dialog', {name: 'Copy the hours of Tuesday'});
    await dialog.waitFor();
    // Round and round in the dialog: the page behind it is out of reach.
    const stops = [];
    for (let i = 0; i < 14; i++) {
      await press(page, 'Tab');
      stops.push(await focusedName(page));
    }
    for (const name of ['Weekdays', 'Every day', 'Monday', 'Sunday', 'Cancel']) assert.ok(stops.includes(name), name);
    for (const name of ['Undo', 'Before', 'After', 'Tuesday']) assert.ok(!stops.includes(name), name);
    await press(page, 'Escape');
    assert.equal(await dialog.isVisible(), false);
    assert.equal(await focusedName(page), 'More for Tuesday');
    assert.deepEqual(await valueOf(page), TWO_SHIFTS);

    await press(page, 'Enter', 'Enter');
    await tabTo(page, 'Saturday');
    await press(page, 'Space');
    await tabTo(page, 'Sunday');
    await press(page, 'Space');
    await tabTo(page, 'Copy');
    await press(page, 'Enter');
    assert.equal(await said(page), 'Tuesday copied to Saturday and Sunday');
    assert.deepEqual(await rowsOf(page, 'Sunday'), ['09:00–12:00', '13:00–17:00']);
    assert.deepEqual(await rowsOf(page, 'Monday'), []);
    assert.equal(await focusedName(page), 'More for Tuesday');
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual(await valueOf(page), TWO_SHIFTS);
  },
);

scenario(
  'an exception from first to last by keys alone',
  {at: NOON, shop: around({officeHours: PARIS_WEEK})},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Add exception');
    await press(page, 'Enter');
    assert.match(await focusedName(page), /^Name/);
    await page.keyboard.type('Stocktaking');
    await tabTo(page, 'Closed');
    await press(page, 'ArrowDown');
    assert.equal(await focusedName(page), 'Other hours');
    await tabTo(page, 'Message for these days');
    await page.keyboard.type('We count.');
    assert.equal((await valueOf(page)).officeHours.exceptions, undefined);
    await tabTo(page, 'Add this exception');
    await press(page, 'Enter');
    assert.equal(await focusedName(page), 'Edit Stocktaking, 3 March 2026');
    await tabTo(page, 'Remove Stocktaking, 3 March 2026');
    await press(page, 'Enter');
    assert.equal(await said(page), 'Exception Stocktaking removed');
    assert.equal(await focusedName(page), 'Add exception');
    assert.deepEqual((await valueOf(page)).officeHours.exceptions ?? [], []);
    await press(page, 'ControlOrMeta+z');
    assert.deepEqual((await valueOf(page)).officeHours.exceptions[0], {
      from: '2026-03-03',
      hours: [{opens: '09:00', closes: '17:00'}],
      name: 'Stocktaking',
      message: 'We count.',
    });
  },
);

scenario(
  'a time zone is searched and chosen by keys, and Escape leaves it as it was',
  {at: NOON, shop: around({officeHours: PARIS_WEEK})},
  async ({page}) => {
    await settled(page);
    await page.locator('#before').focus();
    await tabTo(page, 'Time zone of your hours');
    await page.keyboard.type('tokyo');
    await settled(page);
    await press(page, 'Escape');
    assert.equal((await valueOf(page)).officeHours.timezone, 'Europe/Paris');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('japan');
    await settled(page);
    await press(page, 'Enter');
    assert.equal((await valueOf(page)).officeHours.timezone, 'Asia/Tokyo');
    assert.equal(await said(page), 'Time zone set to Asia/Tokyo');
    await section(page, WEEK).waitFor();
    await press(page, 'ControlOrMeta+z');
    assert.equal((await valueOf(page)).officeHours.timezone, 'Europe/Paris');
  },
);
