// Times as the visitor reads them: in the visitor's zone, in the page's language, with the shop's own time beside them.
import assert from 'node:assert/strict';
import {FRIDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {banner, openPanel, replies, setAttributes, settled, write} from './widget.mjs';

const scenario = useBrowser();

const attributesFor = (hours) => ({'office-hours': hours, 'offline-message': 'Back {opens}.'});

const TOKYO_MONDAY = {timezone: 'Asia/Tokyo', weekly: {monday: [{opens: '09:00', closes: '18:00'}]}};

const VISITORS = [
  {zone: 'Asia/Tokyo', hours: PARIS_WEEK, here: 'on Monday at 17:00', there: '09:00'},
  {zone: 'America/Los_Angeles', hours: PARIS_WEEK, here: 'on Monday at 01:00', there: '09:00'},
  {zone: 'Asia/Kathmandu', hours: PARIS_WEEK, here: 'on Monday at 13:45', there: '09:00'},
  {zone: 'Pacific/Kiritimati', hours: PARIS_WEEK, here: 'on Monday at 22:00', there: '09:00'},
  {zone: 'America/Los_Angeles', hours: TOKYO_MONDAY, here: 'on Sunday at 17:00', there: 'Mon 09:00'},
  {zone: 'Europe/Berlin', hours: PARIS_WEEK, here: 'on Monday at 09:00'},
  {zone: 'Europe/Paris', hours: PARIS_WEEK, here: 'on Monday at 09:00'},
  // Paris changes its clock before Monday, the others do not: what counts is the clocks at the opening, not now.
  {zone: 'Africa/Johannesburg', at: '2026-03-27T20:00+01:00', hours: PARIS_WEEK, here: 'on Monday at 09:00'},
  {zone: 'Africa/Lagos', at: '2026-03-27T20:00+01:00', hours: PARIS_WEEK, here: 'on Monday at 08:00', there: '09:00'},
];

for (const {zone, at = FRIDAY_EVENING, hours, here, there} of VISITORS) {
  scenario(
    `in ${zone}, ${hours.timezone} is back ${here}${there ? `, with ${there} beside it` : ' and nothing more is said'}`,
    {zone, at: new Date(at), shop: {attributes: attributesFor(hours)}},
    async ({page}) => {
      await openPanel(page);
      const [, detail, beside] = await banner(page);
      assert.equal(detail, `We’ll be back ${here}.`);
      if (there) assert.ok(beside.includes(there), beside);
      else assert.equal(beside, undefined);

      await write(page, 'Hello');
      const [reply] = await replies(page);
      if (there) assert.ok(reply.startsWith(`Back ${here} (${there} `), reply);
      else assert.equal(reply, `Back ${here}.`);
    },
  );
}

const LANGUAGES = [
  ['en-GB', 'en-US', 'at 17:00.'],
  ['en-US', 'en-GB', 'at 5:00 PM.'],
  // Where the page names no region, that of the browser's languages in it.
  ['en', 'en-GB', 'at 17:00.'],
  ['en', 'en-US', 'at 5:00 PM.'],
  ['en', 'de-AT', 'at 5:00 PM.'],
];
for (const [lang, locale, time] of LANGUAGES) {
  const options = {zone: 'Asia/Tokyo', locale, at: FRIDAY_EVENING, shop: {lang, attributes: attributesFor(PARIS_WEEK)}};
  scenario(`a page in ${lang} says “${time}” in a browser in ${locale}`, options, async ({page}) => {
    await openPanel(page);
    const [, detail] = await banner(page);
    assert.ok(detail.replace(/\s/g, ' ').endsWith(time), detail);
  });
}

scenario(
  'a new language of the page, or of the widget, takes effect at once',
  {
    zone: 'Asia/Tokyo',
    at: FRIDAY_EVENING,
    shop: {attributes: attributesFor(PARIS_WEEK)},
  },
  async ({page}) => {
    await openPanel(page);
    const time = async () => /at ([^.]+)\.$/.exec((await banner(page))[1])[1].replace(/\s/g, ' ');
    assert.equal(await time(), '17:00');
    await page.evaluate(() => (document.documentElement.lang = 'en-US'));
    await settled(page);
    assert.equal(await time(), '5:00 PM');
    await setAttributes(page, {lang: 'en-GB'});
    assert.equal(await time(), '17:00');
  },
);

scenario(
  'a zone that the page knows better wins over the browser’s',
  {
    zone: 'Asia/Tokyo',
    at: FRIDAY_EVENING,
    shop: {attributes: {...attributesFor(PARIS_WEEK), 'visitor-timezone': 'Asia/Kathmandu'}},
  },
  async ({page}) => {
    await openPanel(page);
    assert.equal((await banner(page))[1], 'We’ll be back on Monday at 13:45.');
    await setAttributes(page, {'visitor-timezone': null});
    assert.equal((await banner(page))[1], 'We’ll be back on Monday at 17:00.');
  },
);

scenario(
  'a visitor’s zone that nobody knows is warned of once, and the browser’s is used',
  {
    zone: 'Asia/Tokyo',
    at: FRIDAY_EVENING,
    shop: {attributes: {...attributesFor(PARIS_WEEK), 'visitor-timezone': 'Nowhere/Atlantis'}},
  },
  async ({page, problems}) => {
    await openPanel(page);
    assert.equal((await banner(page))[1], 'We’ll be back on Monday at 17:00.');
    await setAttributes(page, {heading: 'Ask us'});
    await eventually(() => assert.ok(problems.length, 'it is warned of'));
    const [warning, ...others] = problems.splice(0);
    assert.match(warning, /^warning: <chat-widget> visitor-timezone: "Nowhere\/Atlantis"/);
    assert.deepEqual(others, []);
  },
);

scenario(
  'a browser that tells no usable zone is shown the shop’s own time',
  {
    at: FRIDAY_EVENING,
    shop: {attributes: attributesFor(PARIS_WEEK)},
    prepare: ({page}) =>
      page.addInitScript(() => {
        const {resolvedOptions} = Intl.DateTimeFormat.prototype;
        Intl.DateTimeFormat.prototype.resolvedOptions = function () {
          return {...resolvedOptions.call(this), timeZone: 'Etc/Unknown'};
        };
      }),
  },
  async ({page}) => {
    await openPanel(page);
    assert.deepEqual((await banner(page)).slice(1), ['We’ll be back on Monday at 09:00.']);
  },
);
