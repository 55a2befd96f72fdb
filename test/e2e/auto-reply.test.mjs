// The automatic replies, rule by rule (docs/how-it-decides.md, "When replies are sent"): written by hand, read in the thread.
import assert from 'node:assert/strict';
import {FRIDAY_EVENING, MONDAY_EVENING, MONDAY_NOON, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {conversation, launcher, openPanel, receive, replies, setAttributes, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

const MINUTE = 60_000;
const TUESDAY_NOON = new Date('2026-03-03T12:00+01:00');
const TUESDAY_EVENING = new Date('2026-03-03T20:00+01:00');
const TUESDAY_DAWN = new Date('2026-03-03T05:00+01:00');

const texts = {'online-message': 'Online.', 'offline-message': 'Offline.'};
const shopWith = (attributes = {}) => ({attributes: {'office-hours': PARIS_WEEK, ...texts, ...attributes}});

const goTo = (page, instant) => page.clock.setFixedTime(instant);
const handOff = (page) => withWidget(page, (widget) => widget.handoff());

/** A scenario that begins with the panel open at an instant. */
function talk(name, {at, attributes, zone, tolerated, shop = shopWith(attributes)}, act) {
  scenario(name, {at, zone, tolerated, shop}, async ({page}) => {
    await openPanel(page);
    await act(page);
  });
}

// ---- How often ----

talk(
  'closed: one reply in a closed period, over midnight too, and one in the next',
  {at: MONDAY_EVENING},
  async (page) => {
    await write(page, 'One');
    await write(page, 'Two');
    await goTo(page, TUESDAY_DAWN);
    await write(page, 'Three');
    assert.deepEqual(await conversation(page), ['visitor: One', 'auto: Offline.', 'visitor: Two', 'visitor: Three']);
    await goTo(page, TUESDAY_EVENING);
    await write(page, 'Four');
    await write(page, 'Five');
    assert.deepEqual(await replies(page), ['Offline.', 'Offline.']);
  },
);

talk('open: one reply in an open period, and one in the next', {at: MONDAY_NOON}, async (page) => {
  await write(page, 'One');
  await write(page, 'Two');
  assert.deepEqual(await replies(page), ['Online.']);
  await goTo(page, TUESDAY_NOON);
  await write(page, 'Three');
  await write(page, 'Four');
  assert.deepEqual(await conversation(page), [
    'visitor: One',
    'auto: Online.',
    'visitor: Two',
    'visitor: Three',
    'auto: Online.',
    'visitor: Four',
  ]);
});

talk(
  'a lunch break is a closed period of its own',
  {
    at: new Date('2026-03-02T12:30+01:00'),
    attributes: {
      'office-hours': {
        timezone: 'Europe/Paris',
        weekly: {
          monday: [
            {opens: '09:00', closes: '12:00'},
            {opens: '13:00', closes: '17:00'},
          ],
        },
      },
      'offline-message': 'Back {opens}.',
    },
  },
  async (page) => {
    await write(page, 'At lunch?');
    await goTo(page, new Date('2026-03-02T14:00+01:00'));
    await write(page, 'Now?');
    await goTo(page, new Date('2026-03-02T18:00+01:00'));
    await write(page, 'Gone?');
    assert.deepEqual(await replies(page), [
      'Back in 30 minutes, at 13:00 on Monday.',
      'Online.',
      'Back on 9 March at 09:00.',
    ]);
  },
);

talk('closing and opening the panel causes no reply and repeats none', {at: MONDAY_EVENING}, async (page) => {
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Escape');
    await launcher(page).click();
  }
  assert.deepEqual(await conversation(page), []);
  await write(page, 'One');
  await page.keyboard.press('Escape');
  await launcher(page).click();
  await write(page, 'Two');
  assert.deepEqual(await replies(page), ['Offline.']);
});

talk('a cleared conversation is a new one', {at: MONDAY_EVENING}, async (page) => {
  await write(page, 'One');
  await withWidget(page, (widget) => widget.clear());
  await write(page, 'Two');
  assert.deepEqual(await conversation(page), ['visitor: Two', 'auto: Offline.']);
});

// ---- Silence ----

talk('no office hours: no reply', {at: MONDAY_EVENING, shop: {attributes: texts}}, async (page) => {
  await write(page, 'Hello');
  assert.deepEqual(await conversation(page), ['visitor: Hello']);
});

talk(
  'office hours without any interval: no reply',
  {
    at: MONDAY_EVENING,
    attributes: {'office-hours': {timezone: 'Europe/Paris', weekly: {monday: []}}},
  },
  async (page) => {
    await write(page, 'Hello');
    assert.deepEqual(await conversation(page), ['visitor: Hello']);
  },
);

for (const [what, blank] of [
  ['a missing text', false],
  ['an empty text', ''],
  ['a text of spaces', ' \n '],
]) {
  const attributes = {'online-message': blank, 'offline-message': blank};
  talk(`${what} is silence, open or closed`, {at: MONDAY_NOON, attributes}, async (page) => {
    await write(page, 'Hello');
    await goTo(page, MONDAY_EVENING);
    await write(page, 'Hello?');
    assert.deepEqual(await conversation(page), ['visitor: Hello', 'visitor: Hello?']);
  });
}

talk('a blank message is no message', {at: MONDAY_EVENING}, async (page) => {
  await write(page, '  ');
  assert.deepEqual(await conversation(page), []);
});

talk(
  'a message of an agent, an assistant or the system causes none, open or closed',
  {at: MONDAY_NOON},
  async (page) => {
    for (const at of [MONDAY_NOON, MONDAY_EVENING]) {
      await goTo(page, at);
      for (const role of ['agent', 'assistant', 'system']) await receive(page, {text: `From the ${role}`, role});
    }
    assert.deepEqual(await replies(page), []);
  },
);

// ---- A person has answered ----

talk('closed: held back for five minutes after a person’s message', {at: MONDAY_EVENING}, async (page) => {
  await receive(page, {text: 'Still here', role: 'agent'});
  await write(page, 'At once');
  await goTo(page, +MONDAY_EVENING + 5 * MINUTE - 1);
  await write(page, 'Just before');
  assert.deepEqual(await replies(page), []);
  await goTo(page, +MONDAY_EVENING + 5 * MINUTE);
  await write(page, 'Five minutes later');
  assert.deepEqual(await conversation(page), [
    'agent: Still here',
    'visitor: At once',
    'visitor: Just before',
    'visitor: Five minutes later',
    'auto: Offline.',
  ]);
});

talk('a talk that runs past closing is not cut into', {at: new Date('2026-03-02T16:58+01:00')}, async (page) => {
  await receive(page, {text: 'Which size?', role: 'agent'});
  await write(page, 'Medium');
  await goTo(page, new Date('2026-03-02T17:01+01:00'));
  await write(page, 'Or large');
  assert.deepEqual(await replies(page), []);
  await goTo(page, new Date('2026-03-02T17:03+01:00'));
  await write(page, 'Hello?');
  assert.deepEqual(await replies(page), ['Offline.']);
});

talk('open: none once a person has answered in that period, again in the next', {at: MONDAY_NOON}, async (page) => {
  await receive(page, {text: 'Hi, this is Marie', role: 'agent'});
  await write(page, 'Hello Marie');
  assert.deepEqual(await replies(page), []);
  await goTo(page, TUESDAY_NOON);
  await write(page, 'Hello again');
  assert.deepEqual(await replies(page), ['Online.']);
});

// ---- An assistant answers first ----

for (const [what, at, handoffText, expected] of [
  [
    'while closed says the handoff text',
    MONDAY_EVENING,
    'A person answers {opens}.',
    'A person answers tomorrow, Tuesday, at 09:00.',
  ],
  ['without a text of its own says the offline message', MONDAY_EVENING, '', 'Offline.'],
  ['while open says the online message', MONDAY_NOON, 'A person answers {opens}.', 'Online.'],
]) {
  const attributes = {assistant: true, 'handoff-message': handoffText};
  talk(`an assistant’s handoff ${what}, once`, {at, attributes}, async (page) => {
    await write(page, 'Hello');
    await receive(page, {text: 'I am a machine', role: 'assistant'});
    await write(page, 'A person, please');
    assert.deepEqual(await replies(page), []);
    await handOff(page);
    assert.deepEqual(await replies(page), [expected]);
    await write(page, 'Thank you');
    assert.deepEqual(await replies(page), [expected]);
  });
}

talk('no reply while the latest answer came from an assistant', {at: MONDAY_EVENING}, async (page) => {
  await receive(page, {text: 'I am a machine', role: 'assistant'});
  await write(page, 'Hello');
  assert.deepEqual(await replies(page), []);
  await handOff(page);
  assert.deepEqual(await replies(page), ['Offline.']);
});

talk(
  'after a handoff, the next period has a reply of its own',
  {
    at: MONDAY_EVENING,
    attributes: {assistant: true},
  },
  async (page) => {
    await write(page, 'A person, please');
    await handOff(page);
    await goTo(page, TUESDAY_NOON);
    await write(page, 'Good morning');
    assert.deepEqual(await replies(page), ['Offline.', 'Online.']);
  },
);

// ---- What is said ----

const CHRISTMAS = {
  ...PARIS_WEEK,
  exceptions: [
    {from: '2026-12-25', name: 'Christmas', hours: [], message: 'Merry {exception}! Back {opens}.'},
    {from: '2026-12-28', name: 'Stocktaking', hours: []},
  ],
};

talk(
  'a closure with a message of its own says that',
  {
    at: new Date('2026-12-25T12:00+01:00'),
    attributes: {'office-hours': CHRISTMAS},
  },
  async (page) => {
    await write(page, 'Hello');
    assert.deepEqual(await replies(page), ['Merry Christmas! Back on Tuesday at 09:00.']);
  },
);

talk(
  'a closure without one says the offline message, with its name',
  {
    at: new Date('2026-12-28T12:00+01:00'),
    attributes: {'office-hours': CHRISTMAS, 'offline-message': 'Closed for {exception}. Back {opens}.'},
  },
  async (page) => {
    await write(page, 'Hello');
    assert.deepEqual(await replies(page), ['Closed for Stocktaking. Back tomorrow, Tuesday, at 09:00.']);
  },
);

const FILLED = [
  ['the opening', 'Back {opens}!', 'Back on Monday at 09:00!'],
  ['a placeholder twice', '{opens}, yes, {opens}.', 'On Monday at 09:00, yes, on Monday at 09:00.'],
  ['an unknown placeholder, as typed', 'Dear {name}, back {opens}.', 'Dear {name}, back on Monday at 09:00.'],
  ['no sentence without a value', 'Thanks! Here until {closes}. Bye.', 'Thanks! Bye.'],
  ['no name where there is no exception', 'Happy {exception}! Back {opens}.', 'Back on Monday at 09:00.'],
  ['HTML as the text that it is', '<b>Closed</b> & gone.', '<b>Closed</b> & gone.'],
];
talk(
  'a reply holds its placeholders filled, in sentences that have all of theirs',
  {at: FRIDAY_EVENING, tolerated: /"\{name\}" is no placeholder/},
  async (page) => {
    for (const [what, text, expected] of FILLED) {
      await withWidget(page, (widget) => widget.clear());
      await setAttributes(page, {'offline-message': text});
      await write(page, 'Hello');
      assert.deepEqual(await replies(page), [expected], what);
    }
  },
);

talk(
  'a reply of which no sentence has a value is silence',
  {
    at: FRIDAY_EVENING,
    attributes: {'offline-message': 'Here until {closes}.'},
  },
  async (page) => {
    await write(page, 'Hello');
    assert.deepEqual(await conversation(page), ['visitor: Hello']);
  },
);

talk(
  'an online reply knows the closing',
  {
    at: MONDAY_NOON,
    attributes: {'online-message': 'Here until {closes}, {timezone}.'},
  },
  async (page) => {
    await write(page, 'Hello');
    const [reply] = await replies(page);
    assert.match(reply, /^Here until 17:00 today, \w+day, \S.+\.$/);
  },
);

talk(
  'a reply keeps the words of its instant',
  {
    at: MONDAY_EVENING,
    attributes: {'offline-message': 'Back {opens}.'},
  },
  async (page) => {
    await write(page, 'Hello');
    await goTo(page, TUESDAY_DAWN);
    await setAttributes(page, {'offline-message': 'Something else.'});
    assert.deepEqual(await replies(page), ['Back tomorrow, Tuesday, at 09:00.']);
  },
);
