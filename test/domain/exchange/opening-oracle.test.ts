// Against the software of OpenStreetMap, which reads the whole grammar: what is read here says the same in every week of the
// year, or something of it is named. Nothing may be wrong and unsaid.
import {expect} from '@open-wc/testing';
import OpeningHours from 'opening_hours';
import {MINUTES_A_DAY, WEEKDAYS} from '../../../src/domain/calendar.js';
import {spanOf} from '../../../src/domain/editing/intervals.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import type {OfficeHours} from '../../../src/domain/types.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';

const WEEK = 7 * MINUTES_A_DAY;
/** Weeks without a change of clocks anywhere: winter, Easter, summer, autumn, Christmas, a leap year. */
const MONDAYS = [
  [2026, 0, 12],
  [2026, 3, 13],
  [2026, 6, 20],
  [2026, 11, 21],
  [2028, 1, 28],
] as const;
const PLACE = {lat: 48.5, lon: 7.7, address: {country_code: 'de', state: 'Bayern'}};

type Verdict = 'right' | 'named' | 'refused' | 'wrong';

async function judge(text: string, oracle: OpeningHours): Promise<Verdict> {
  const {configuration, notUnderstood} = await readImport(JSON.stringify({openingHours: text}), {words});
  const weekly = configuration.officeHours?.weekly;
  const isSaid = notUnderstood.length > 0;
  if (!weekly) return isSaid ? 'refused' : 'wrong';
  const ours = minutesOfWeek(weekly);
  const isRight = MONDAYS.every((monday) => {
    const theirs = minutesOfOracle(oracle, monday);
    // The last minute of a day is read as its end.
    return ours.every((isOpen, i) => isOpen === theirs[i] || (isOpen && i % MINUTES_A_DAY === MINUTES_A_DAY - 1));
  });
  return isRight ? 'right' : isSaid ? 'named' : 'wrong';
}

const words = openingWords('en');

function minutesOfWeek(weekly: OfficeHours['weekly']): boolean[] {
  const open = Array<boolean>(WEEK).fill(false);
  WEEKDAYS.forEach((day, i) => {
    const start = ((i + 6) % 7) * MINUTES_A_DAY;
    for (const {opens, closes} of (weekly[day] ?? []).map(spanOf))
      for (let minute = opens; minute < closes; minute++) open[(start + minute) % WEEK] = true;
  });
  return open;
}

function minutesOfOracle(oracle: OpeningHours, [year, month, day]: (typeof MONDAYS)[number]): boolean[] {
  const open = Array<boolean>(WEEK).fill(false);
  const [from, to] = [new Date(year, month, day), new Date(year, month, day + 7)];
  for (const [start, end, isUnknown] of oracle.getOpenIntervals(from, to)) {
    if (isUnknown) continue;
    for (let minute = (+start - +from) / 6e4; minute < (+end - +from) / 6e4; minute++) open[minute] = true;
  }
  return open;
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
    ...FIRST.flatMap((first) => SECOND.flatMap((second) => JOINTS.map((joint) => first + joint + second))),
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
    expect(found.right.length).to.be.at.least(640);
    expect(found.named.length + found.refused.length + found.right.length + foreign).to.equal(texts.length);
  });
});
