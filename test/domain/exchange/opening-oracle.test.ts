// Against the software of OpenStreetMap, which reads the whole grammar: what is read here says the same in every week of the
// year, and with seasons on every date, or something of it is named. Nothing may be wrong and unsaid. What is put together of two
// rules: a third of them outside of Chromium.
import {expect} from '@open-wc/testing';
import OpeningHours from 'opening_hours';
import {MINUTE, MINUTES_A_DAY} from '../../../src/domain/calendar.js';
import {type CompiledHours, compileOfficeHours} from '../../../src/domain/compiled-hours.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {third, thirdOf} from '../../support/random.js';

interface Period {
  /** Year, month from 0, day. */
  readonly first: readonly [year: number, month: number, day: number];
  readonly days: number;
}

/** Weeks without a change of clocks anywhere: winter, Easter, summer, autumn, Christmas, a leap year. */
const WEEKS: readonly Period[] = (
  [
    [2026, 0, 12],
    [2026, 3, 13],
    [2026, 6, 20],
    [2026, 11, 21],
    [2028, 1, 28],
  ] as const
).map((first) => ({first, days: 7}));
/** Where there are seasons, every date: of a year with a New Year and a 29 February within. */
const YEAR: Period = {first: [2027, 6, 1], days: 366};
const PLACE = {lat: 48.5, lon: 7.7, address: {country_code: 'de', state: 'Bayern'}};

type Verdict = 'right' | 'named' | 'refused' | 'wrong';

async function judge(text: string, oracle: OpeningHours): Promise<Verdict> {
  const {configuration, notUnderstood} = await readImport(JSON.stringify({openingHours: text}), {words});
  const {weekly, seasons} = configuration.officeHours ?? {};
  if (!weekly && !seasons) return notUnderstood.length > 0 ? 'refused' : 'wrong';
  const hours = compileOfficeHours({timezone: 'UTC', ...configuration.officeHours})!;
  const isRight = [...WEEKS, ...(seasons ? [YEAR] : [])].every((period) => {
    const [ours, theirs] = [minutesOf(hours, period), minutesOfOracle(oracle, period)];
    const isRead = (minute: number) => Boolean(weekly) || hours.specialOn(dayOf(period, minute)) !== undefined;
    // A loop, four minutes at a time: half a million of them make a year, and there are hundreds of texts.
    const [ourFours, theirFours] = [new Uint32Array(ours.buffer), new Uint32Array(theirs.buffer)];
    for (let i = 0; i < ours.length; i++) {
      if (i % 4 === 0 && ourFours[i / 4] === theirFours[i / 4]) {
        i += 3;
        continue;
      }
      if (ours[i] === theirs[i]) continue;
      // The last minute of a day is read as its end.
      if (ours[i] === 1 && i % MINUTES_A_DAY === MINUTES_A_DAY - 1) continue;
      if (isRead(i)) return false;
      i += MINUTES_A_DAY - 1 - (i % MINUTES_A_DAY); // nor is the rest of that day
    }
    return true;
  });
  // That nothing is known of the rest of the year excuses no mistake in the part that is.
  const isSaid = notUnderstood.some(({code}) => code !== 'rest-of-year');
  if (!isRight) return isSaid ? 'named' : 'wrong';
  return weekly || !notUnderstood.length ? 'right' : 'named';
}

const words = openingWords('en');

const dayOf = ({first}: Period, minute: number): number => Math.floor((wall(...first) + minute) / MINUTES_A_DAY);

/** What a clock on the wall shows, in minutes. */
const wall = (...parts: readonly [year: number, month: number, day: number, hour?: number, minute?: number]): number =>
  Date.UTC(...(parts as [number, number, number])) / MINUTE;

function minutesOf(hours: CompiledHours, period: Period): Uint8Array {
  const open = new Uint8Array(period.days * MINUTES_A_DAY);
  for (let i = -1; i < period.days; i++)
    for (const {opens, closes} of hours.intervalsOn(dayOf(period, 0) + i))
      fill(open, i * MINUTES_A_DAY + opens, i * MINUTES_A_DAY + closes);
  return open;
}

function minutesOfOracle(oracle: OpeningHours, {first, days}: Period): Uint8Array {
  const open = new Uint8Array(days * MINUTES_A_DAY);
  const [year, month, day] = first;
  const minuteOf = (date: Date) =>
    wall(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()) - wall(...first);
  for (const [start, end, isUnknown] of oracle.getOpenIntervals(new Date(...first), new Date(year, month, day + days)))
    if (!isUnknown) fill(open, minuteOf(start), minuteOf(end));
  return open;
}

function fill(open: Uint8Array, from: number, to: number): void {
  open.fill(1, Math.max(from, 0), Math.max(to, 0));
}

const FIRST = [
  'Mo-Fr 09:00-17:00',
  'Mo-Su 10:00-18:00',
  'Mo-Su 20:00-02:00',
  '08:00-20:00',
  'Mo,We 09:00-12:00,13:00-17:00',
  'Sa-Mo 22:00-26:00',
  '24/7',
  'Mo-Su,PH 07:30-22:15',
  'Tu off',
  'Apr-Sep 10:00-18:00',
  'Fr 18:00-23:59',
];
const SECOND = [
  'Tu off',
  'Su closed',
  'off',
  'closed',
  'Sa 10:00-14:00',
  'We 14:00-18:00',
  'Tu-Th 08:00-10:00',
  'Mo-Su 06:00-07:00',
  '12:00-13:00 off',
  '12:00-12:40 closed',
  'Tu 09:30-11:00 off',
  'Su 20:00-03:00',
  '01:00-02:00 off',
  '24/7',
  'Mo-Fr',
  '14:00-16:00',
  'PH off',
  'SH off',
  'PH,Su 10:00-12:00',
  'Su,PH off',
  'Sa,Su,PH closed',
  'PH Mo 10:00-12:00',
  'Dec 25 off',
  '2026 Dec 31 off',
  'Dec 24-Jan 02 off',
  'Apr-Sep Sa 10:00-12:00',
  'Jul Mo-Fr 08:00-12:00',
  'Nov-Feb off',
  'Jan-Dec off',
  'Feb 29 off',
  'Feb 15-29 off',
  'Apr 15-Oct 15 Mo-Sa 08:00-18:00',
  'Apr-May,Sep-Oct Mo-Fr 10:00-16:00',
  'Jul-Aug 10:00-12:00,14:00-16:00',
  'Mo-Fr Jul 08:00-12:00',
  'Jul Fr,Sa 20:00-04:00',
  'Jul+ Mo-Fr 10:00-12:00',
  'Jul Mo[1] 10:00-12:00',
  'Jul PH off',
  'Jul "by appointment"',
  'Jul 18:00+',
  'Jul 12:00-13:00 off',
  'Nov-Feb sunrise-sunset',
  '2027 Jul Mo-Fr 10:00-12:00',
  '2027 Nov-2028 Feb off',
  'Apr-Sep Mo-Fr 10:00-18:00; Oct-Mar Mo-Fr 10:00-16:00',
  'Apr-Sep: Mo-Fr 10:00-18:00, Sa 10:00-14:00',
  'Nov-Mar Mo-Fr 10:00-16:00; Dec off',
  'week 10-20 off',
  'week 1-53/2 Fr off',
  'easter off',
  'easter -2 days off',
  'Mo[1] off',
  'Th[-1] 10:00-12:00',
  'Su[1] +1 day off',
  'sunrise-sunset',
  'Mo-Su (sunrise+00:30)-17:00',
  'Fr 18:00+',
  'Fr 09:00-12:00+',
  'Sa unknown',
  'Sa "by appointment"',
  'Sa 10:00-12:00 "by appointment"',
  'Sa 10:00-12:00 open "by appointment"',
  'Sa off "holiday"',
  'Mo-Fr 10:00-16:00/90',
  '2027 Mo 10:00-12:00',
];
const JOINTS = ['; ', ', ', ' || ', ' '];
const ALONE = [
  '24/7 closed',
  '24/7 off',
  'closed',
  'off',
  'open',
  'unknown',
  'Mo',
  'Mo-Su',
  'Sa-Su',
  'PH',
  'Mo-Su off',
  'Mo 09:00',
  'Mo 9',
  'Mo-Fr 9-17',
  'Mo-Fr 9-5',
  'Mo-Fr 3-11',
  'Mo-Fr 10:00-10:00',
  'Mo 00:00-00:00',
  'Mo 00:00-24:00',
  'Mo 24:00-02:00',
  'Mo 10:00-34:00',
  'Mo 10:00-50:00',
  'Mo 25:00-26:00',
  'Mo 09.00-17.00',
  'Mo 9h-17h',
  'Mo 9am-5pm',
  'Mo 9 am - 5 pm',
  'Mo 12am-12pm',
  'Mo 12:00 pm-01:00 am',
  'Mo–Fr 09:00–17:00',
  'Mo to Fr 09:00 to 17:00',
  'Mo-Fr: 09:00-17:00',
  'Mon-Fri 09:00-17:00',
  'Monday-Friday 09:00-17:00',
  'monday, wednesday 09:00-17:00',
  'Montag-Freitag 09:00-17:00',
  'Di 09:00-17:00',
  'Mo-Do 09:00-17:00',
  'Mo Tu We 09:00-17:00',
  'Mo, Tu , We 09:00-17:00',
  'Fr-Mo 09:00-17:00',
  'Mo-Mo 09:00-17:00',
  'We-Tu 09:00-17:00',
  '09:00-12:00,13:00-17:00',
  '09:00-12:00; 13:00-17:00',
  'Mo 09:00-12:00 13:00-17:00',
  'Mo 13:00-17:00,09:00-12:00',
  'Mo 09:00-13:00,12:00-17:00',
  'Mo 22:00-02:00,23:00-03:00',
  'Mo-Fr 09:00-17:00;',
  ';Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-17:00;; Sa 10:00-12:00',
  'Mo-Fr 09:00-17:00; Sa 10:00-12:00; Su,PH off',
  'Mo-Sa 08:00-20:00; We 08:00-12:00; PH off',
  'Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00',
  'Mo-Fr 08:00-12:00, Mo-Fr 13:00-17:00',
  'Mo-Th 18:00-02:00; Fr,Sa 18:00-04:00; Su off',
  'Fr 22:00-02:00; Sa 20:00-03:00',
  'Fr 22:00-02:00, Sa 20:00-03:00',
  'Mo-Su 18:00-06:00; 02:00-04:00 off; Tu off',
  'Mo-Fr 09:00-18:00; Sa 08:30-12:00; 12:00-12:40 closed',
  'Mo-Fr 09:00-17:00, 12:00-13:00 off',
  'Mo-Fr 09:00-17:00, Sa',
  'Mo-Fr closed, Sa 10:00-12:00',
  'off; Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-17:00 closed',
  'Su closed 10:00-12:00',
  'Mo-Fr 09:00-17:00 open; Sa 10:00-12:00 open',
  'open; Su off',
  'Jan-Dec Mo-Fr 09:00-17:00',
  'Mo-Fr Jan-Jun 09:00-17:00',
  '2020-2040 Mo-Fr 09:00-17:00',
  'week 1-53 Mo-Fr 09:00-17:00',
  'summer Mo-Fr 09:00-17:00',
  'Mo-Fr dawn-dusk',
  'Mo-Fr 10:00-sunset',
];

describe('opening hours against OpenStreetMap’s own software', () => {
  const texts = [
    ...ALONE,
    ...FIRST,
    ...SECOND,
    ...thirdOf(FIRST.flatMap((first) => SECOND.flatMap((second) => JOINTS.map((joint) => first + joint + second)))),
  ];

  it('are right, named or refused, and never wrong and unsaid', async () => {
    const found: Record<Verdict, string[]> = {right: [], named: [], refused: [], wrong: []};
    let foreign = 0;
    for (const text of texts) {
      let oracle: OpeningHours;
      try {
        oracle = new OpeningHours(text, PLACE);
      } catch {
        foreign++; // none of its grammar
        continue;
      }
      found[await judge(text, oracle)].push(text);
    }
    expect(found.wrong).to.deep.equal([]);
    // Counted, so that nobody makes it pass by refusing more.
    expect(found.right.length).to.be.at.least([895, 329, 354][third ?? 0]!);
    expect(found.named.length + found.refused.length + found.right.length + foreign).to.equal(texts.length);
  });
});
