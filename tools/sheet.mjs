// Every text of a language, as visitors read it: at the moments at which languages differ. For readers (`sheets.mjs`) and for
// the tests. Works on the built modules in `dist/npm`.
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const built = (name) => import(pathToFileURL(path.resolve(import.meta.dirname, '../dist/npm', name)).href);
const {loadTexts} = await built('i18n/languages.js');
const {shippedLanguages} = await built('i18n/shipped-languages.js');
const {formatLocale} = await built('i18n/formats.js');
const {Wording} = await built('i18n/wording.js');
const {ThreadWording} = await built('i18n/thread-wording.js');
const {weekRows} = await built('i18n/week-wording.js');
const {provideZones, timeZone, hasZones} = await built('domain/time-zone.js');
if (!hasZones()) provideZones((await built('domain/luxon-zones.js')).luxonZones);
const english = Object.assign(
  {},
  ...(
    await Promise.all(
      ['launcher', 'panel', 'thread', 'contact', 'questions', 'person', 'week'].map((part) =>
        built(`i18n/${part}-strings.js`),
      ),
    )
  ).flatMap((module) => Object.entries(module).flatMap(([name, texts]) => (name.endsWith('Strings') ? [texts] : []))),
);

/** All that are shipped; some of them as read in a region with words or customs of its own. */
export const sheetLanguages = [
  ...['en-GB', 'en-US', 'en-CA'],
  ...shippedLanguages,
  ...['fr-CA', 'es-MX', 'de-CH', 'ar-EG', 'ar-AE', 'zh-Hans-SG', 'zh-Hant-HK'].filter((tag) =>
    shippedLanguages.some((shipped) => tag.startsWith(`${shipped}-`)),
  ),
];

/** Where the visitors of the sheets are: a zone without clock changes. */
const HERE = 'Etc/GMT-2';
const at = (wall) => Date.parse(`${wall}+02:00`);

/** Days with hours as languages tell them apart: to noon, to and from midnight, and, for the shop, on the next day. */
const WEEK = [
  ['2026-11-24', ['09:00', '12:00'], ['13:30', '24:00']],
  ['2026-11-25', ['00:00', '01:00'], ['18:00', '22:00']],
  ['2026-11-26'],
].map(([day, ...times]) => ({
  start: at(`${day}T00:00`),
  times: times.map((time) => {
    const [start, end] = time.map((clock) => at(`${day}T${clock}`));
    return {start, end};
  }),
  isAllDay: false,
  specials: [],
}));

/** Pairs of now (a Tuesday morning, mostly) and then. */
const MOMENTS = [
  ...[1, 2, 3, 5, 11, 21, 45].map((minutes) => ['2026-11-24T08:00', 'in minutes', minutes]),
  ...['09:00', '12:00', '13:00', '17:00', '17:30', '21:05'].map((time) => ['2026-11-24T08:00', `2026-11-24T${time}`]),
  ['2026-11-23T23:00', '2026-11-24T00:00', 'midnight tonight'],
  ['2026-11-24T00:00', '2026-11-24T01:00', 'one o’clock at night'],
  ['2026-11-24T08:00', '2026-11-25T09:00'],
  ['2026-11-24T08:00', '2026-11-25T01:00'],
  ['2026-11-24T08:00', '2026-11-25T00:00', 'midnight tonight'],
  ...['26', '27', '28', '29', '30'].map((day) => ['2026-11-24T08:00', `2026-11-${day}T09:00`]),
  ['2026-11-27T08:00', '2026-12-01T09:30'],
  ['2026-11-27T08:00', '2026-12-02T13:00'],
  ['2026-11-24T08:00', '2026-11-28T01:00'],
  ['2026-11-24T08:00', '2026-11-29T00:00', 'the midnight after a Saturday'],
  ['2026-11-24T08:00', '2026-11-28T12:00'],
  ...['2027-01-04T09:00', '2027-02-02T13:00', '2027-03-03T12:00', '2027-05-01T17:30'].map((then) => [
    '2026-11-24T08:00',
    then,
  ]),
  ['2026-11-24T08:00', '2027-06-22T00:00', 'midnight of a date'],
  ['2026-11-24T08:00', '2027-12-24T09:00', 'a date that needs its year'],
].map(([now, then, note]) => {
  const from = at(now);
  const isCount = then === 'in minutes';
  return {
    now: from,
    then: isCount ? from + note * 60_000 : at(then),
    note: isCount ? `in ${note} min` : (note ?? then),
  };
});

const ZONES = [
  ...['Europe/Paris', 'Europe/London', 'Europe/Berlin', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw', 'Europe/Kyiv'],
  ...['Europe/Vienna', 'Europe/Athens', 'Africa/Cairo', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...['America/Mexico_City', 'America/Toronto', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Kolkata', 'Asia/Dubai'],
  ...[
    'Asia/Kathmandu',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'America/Boise',
    'UTC',
    'Etc/GMT+5',
  ],
];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1000];
const PLAIN = Object.entries(english).filter(([, text]) => typeof text === 'string');

/**
 * @param tag of the page (BCP 47).
 * @returns its texts, by section; each with what it is.
 */
export async function sheetOf(tag) {
  const texts = (await loadTexts(tag, [])) ?? english;
  const locale = formatLocale(tag, texts.locale, []);
  const here = timeZone(HERE);
  const wordings = (account) => {
    const wording = new Wording(texts, locale, here, timeZone(account));
    return {wording, thread: new ThreadWording(wording, texts)};
  };
  const home = wordings(HERE);
  const closed = (then, more) => ({status: 'closed', opensAt: then && new Date(then), ...more});
  const open = (then) => ({status: 'open', closesAt: new Date(then)});
  const sections = {
    texts: PLAIN.filter(([key]) => !['locale', 'until', 'handedOver'].includes(key)).map(([key]) => [key, texts[key]]),
    'with values': [
      ...COUNTS.map((count) => [`unread ${count}`, texts.unread(count)]),
      ...COUNTS.map((count) => [`count ${count}`, texts.count(count)]),
      ...[1, 2, 3, 5, 11, 21, 100, 1000, 12_345].map((excess) => [`tooLong ${excess}`, texts.tooLong(excess)]),
      ...COUNTS.slice(1).map((count) => [`questionsFound ${count}`, texts.questionsFound(count)]),
      ['typing Marie', texts.typing('Marie')],
      ['typing, nobody named', texts.typing(texts.agent)],
      ['contact', texts.contact('marie@shop.example', '')],
      ['contact with a name', texts.contact('marie@shop.example', 'Marie')],
      ['offlineFor', texts.offlineFor('Noël')],
      ['sentAt', home.thread.timestamp(at('2026-11-24T13:05'), home.thread.date(at('2026-11-24T14:00')))],
      ['sentAt, another day', home.thread.timestamp(at('2026-11-22T09:05'), home.thread.date(at('2026-11-24T14:00')))],
      ['handedOver, open', home.thread.fill(texts.handedOver, open(at('2026-11-24T17:00')), at('2026-11-24T08:00'))],
      ['backUnknown', home.wording.banner(closed(null), at('2026-11-24T08:00')).detail],
    ],
    'back, the banner while closed': MOMENTS.map(({now, then, note}) => [
      note,
      home.wording.banner(closed(then), now).detail,
    ]),
    '{opens}, in a text': MOMENTS.map(({now, then, note}) => [note, home.thread.fill('{opens}', closed(then), now)]),
    'handedOver, while closed': MOMENTS.map(({now, then, note}) => [
      note,
      home.thread.fill(texts.handedOver, closed(then), now),
    ]),
    '{closes}, in a text': MOMENTS.map(({now, then, note}) => [note, home.thread.fill('{closes}', open(then), now)]),
    'openUntil, the banner before closing': ['09:00', '12:00', '13:00', '17:30', '24:00', '01:00'].map((time) => {
      const then = time === '24:00' ? at('2026-11-25T00:00') : at(`2026-11-24T${time}`);
      return [time, home.wording.banner(open(then), then - 60_000).detail];
    }),
    'where the shop is': ZONES.flatMap((zone) => {
      const {wording, thread} = wordings(zone);
      const now = at('2026-11-24T08:00');
      const then = at('2026-11-25T16:00');
      return [
        [`accountTime ${zone}`, wording.banner(closed(then), now).accountTime ?? ''],
        [`{opens} ${zone}`, thread.fill('{opens}', closed(then), now)],
        [`{timezone} ${zone}`, thread.fill('{timezone}', closed(then), now)],
      ];
    }),
    'where the shop is, and another day': ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo'].map((zone) => {
      const then = at(zone === 'America/Los_Angeles' ? '2026-11-25T03:00' : '2026-11-25T20:00');
      return [`accountTime ${zone}`, wordings(zone).wording.banner(closed(then), at('2026-11-24T08:00')).accountTime];
    }),
    'the coming week': ['Asia/Tokyo', 'Asia/Kathmandu'].flatMap((zone) =>
      weekRows(WEEK, wordings(zone).wording, texts, () => '').flatMap(({weekday, date, hours, there}) => [
        [`day ${zone}`, weekday],
        ['date', date],
        ...hours.map((text) => ['hours', text]),
        ...there.map((text) => ['where the shop is', text]),
      ]),
    ),
  };
  return {tag, locale, texts, english, sections};
}
