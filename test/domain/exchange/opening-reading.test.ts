// What hours people have written, and exactly what is said of the rest.
import {expect} from '@open-wc/testing';
import {WEEKDAYS} from '../../../src/domain/calendar.js';
import type {NotUnderstood} from '../../../src/domain/exchange/import-result.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {LONGEST_LINE, LONGEST_TEXT, readOpeningText} from '../../../src/domain/exchange/opening-text.js';
import {ENGLISH_WORDS} from '../../../src/domain/exchange/opening-words.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {shownWeek} from './shown-week.js';

const words = openingWords('en');

type Row = readonly [text: string, week: string, ...notes: string[]];

/** "unknown-hours: Sat by appointment", "night-dropped: friday 02:00" */
const shownNote = (note: NotUnderstood): string => {
  const about = 'value' in note ? note.value : 'day' in note ? `${note.day} ${note.closes}` : '';
  return about ? `${note.code}: ${about}` : note.code;
};

async function read(text: string): Promise<Row> {
  const result = await readImport(text, {words, year: 2026});
  return [text, shownWeek(result.configuration.officeHours?.weekly), ...result.notUnderstood.map(shownNote)];
}

describe('opening hours as people write them', () => {
  const TABLE: {readonly [about: string]: readonly Row[]} = {
    'days after their hours': [
      ['24 hours Mon-Fri', 'mo-fr 00:00-24:00'],
      ['24 hours, 7 days a week', 'mo-su 00:00-24:00'],
      ['9.00 – 17.00 Uhr, täglich', 'mo-su 09:00-17:00'],
      ['09:00-17:00, weekdays', 'mo-fr 09:00-17:00'],
      ['09:00–17:00: Mo–Fr', 'mo-fr 09:00-17:00'],
      ['noon to midnight Fri & Sat', 'fr-sa 12:00-24:00'],
      ['Hours: 9am-5pm Mon-Fri', 'mo-fr 09:00-17:00'],
      ['Hours – Mon-Fri 9am-5pm', 'mo-fr 09:00-17:00'],
      ['Opening hours - 9am-5pm Mon-Fri', 'mo-fr 09:00-17:00'],
      ['Öffnungszeiten – Mo-Fr 9-17 Uhr, Sa 9-12 Uhr', 'mo-fr 09:00-17:00, sa 09:00-12:00'],
      // For OpenStreetMap: every day from 9 to 5, and all day from Monday to Friday.
      ['09:00-17:00, Mo-Fr', '', 'unknown-hours: 09:00-17:00, Mo-Fr'],
      ['9am-5pm by phone Mon-Fri', '', 'unknown-hours: 9am-5pm by phone Mon-Fri'],
      ['10am-6pm, Mondays closed', 'tu-su 10:00-18:00', 'every-day: 10am-6pm, Mondays closed'],
      ['Except on holidays, 9am-5pm Mon-Fri', 'mo-fr 09:00-17:00', 'public-holidays'],
      ['9am-5pm Mon-Fri, except holidays', 'mo-fr 09:00-17:00', 'public-holidays'],
      ['9am-5pm daily except Sunday, holidays closed', 'mo-sa 09:00-17:00', 'public-holidays'],
      ['Open Monday to Friday', '', 'unknown-text'],
    ],
    'days in brackets after their hours': [
      ['(Open Mon-Fri 9am-5pm)', 'mo-fr 09:00-17:00'],
      ['9am-5pm (Mon only', '', 'every-day: 9am-5pm', 'unknown-hours: 9am-5pm', 'unknown-hours: Mon only'],
      ['9am-5pm (Mon-Fri)', 'mo-fr 09:00-17:00'],
      ['9am to 5pm (Monday to Friday)', 'mo-fr 09:00-17:00'],
      ['9.00–17.00 Uhr (Mo, Di und Do)', 'mo-tu 09:00-17:00, th 09:00-17:00'],
      ['9am-5pm (Mon-Fri', 'mo-fr 09:00-17:00'],
      ['9am-5pm (Mon-Fri)\n10am-2pm (Sat)', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
      ['9am-5pm (Mon-Fri), 10am-2pm (Sat)', '', 'unknown-hours: 9am-5pm (Mon-Fri), 10am-2pm', 'unknown-hours: Sat)'],
      ['9am-5pm (Sundays closed)', 'mo-sa 09:00-17:00', 'every-day: 9am-5pm'],
      ['Mon 9am-5pm (Tue)', 'mo 09:00-17:00', 'unknown-hours: Tue)'],
      ['Closed 1pm-2pm (Mon-Fri)', '', 'unknown-hours: Closed 1pm-2pm (Mon-Fri)'],
    ],
    'a list and its dashes': [
      ['- Mon-Fri 9am-5pm\n- Sat 10am-2pm', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
      ['Hours\n- 9am-5pm Mon-Fri\n- 10am-2pm Sat', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
      ['Mon 9am-12pm\n- 1pm-5pm', 'mo 09:00-12:00+13:00-17:00'],
      // Which days of the week have these hours, or all?
      ['Weekdays:\n- Mon 9am-5pm\n- Tue 9am-1pm', 'tu 09:00-13:00', 'unknown-hours: Weekdays: - Mon 9am-5pm'],
      ['Mon-Fri 9am-5pm\n---\nSat 10am-2pm', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
      ['Mon-Fri - 9am - 5pm', 'mo-fr 09:00-17:00'],
      ['Mon-Fri 9am-5pm\nHolidays – closed', 'mo-fr 09:00-17:00', 'public-holidays'],
      ['Mon-Fri 9am-5pm\nPublic holidays – 10am-2pm', 'mo-fr 09:00-17:00', 'public-holidays'],
      // Two openings, or a mistake in one?
      ['Mon-Fri 9am-12pm - 1pm-5pm', '', 'unknown-hours: Mon-Fri 9am-12pm - 1pm-5pm'],
      ['Tue 9am-5pm\nMon –\nWed 9am-5pm', 'tu-we 09:00-17:00', 'unknown-hours: Mon –'],
      ['Mon-Fri...9am-5pm, Saturday...closed', 'mo-fr 09:00-17:00'],
    ],
    'a table': [
      ['Mon 9am-1pm | Mon 2pm-5pm', 'mo 09:00-13:00+14:00-17:00'],
      ['Mon | to | Fri | 9am-5pm', 'mo-fr 09:00-17:00'],
      ['Mon – Fri | 9am – 12pm | 1pm – 5pm', 'mo-fr 09:00-12:00+13:00-17:00'],
      ['| Mon-Fri | 9am-5pm | Sat | closed |', 'mo-fr 09:00-17:00'],
      ['Mon-Fri 9am-5pm | Sat closed | Sun by appointment', 'mo-fr 09:00-17:00', 'unknown-hours: Sun by appointment'],
      ['Mon 9am-5pm | by appointment | Tue 9am-5pm', 'mo 09:00-17:00', 'unknown-hours: by appointment | Tue 9am-5pm'],
      ['Sat Sun\n10am-2pm', 'sa-su 10:00-14:00'],
      ['Mon Tue\n9am-12pm 1pm-5pm', '', 'unknown-hours: Mon Tue 9am-12pm 1pm-5pm'],
      ['Monday\n9am-12pm, 1pm-5pm', 'mo 09:00-12:00+13:00-17:00'],
    ],
    'one line after another': [
      ['Mon-Fri 9am-12pm\n1pm-5pm', 'mo-fr 09:00-12:00+13:00-17:00'],
      ['Mon 9am-5pm, Tue 9am-12pm\n1pm-5pm', 'mo 09:00-17:00, tu 09:00-12:00+13:00-17:00'],
      ['Mo-Fr 09:00-12:00;\nMo-Fr 13:00-17:00;', 'mo-fr 09:00-12:00+13:00-17:00'],
      ['Mon 9am-5pm\rTue 9am-12pm\r\nWed 9am-1pm', 'mo 09:00-17:00, tu 09:00-12:00, we 09:00-13:00'],
      ['Mon-Fri 9am-5pm\nClosed', 'mo-fr 09:00-17:00', 'no-day: Closed'],
      ['Mon-Fri 9am-5pm; closed', 'mo-fr 09:00-17:00', 'no-day: closed'],
      ['Sunday closed\n9am-5pm', '', 'no-day: 9am-5pm', 'never-open: Sunday closed\n9am-5pm'],
      ['Tue 9am-5pm\nMon closed closed', 'tu 09:00-17:00', 'unknown-hours: Mon closed closed'],
      ['Wed 9am-5pm\nTuesday closed, 9am-12pm', 'we 09:00-17:00', 'unknown-hours: Tuesday closed, 9am-12pm'],
      ['Mon-Fri 9am-5pm\nOpen', 'mo-fr 09:00-17:00', 'unknown-hours: Open'],
      ['Mon-Fri 9am-5pm\nPublic holidays', 'mo-fr 09:00-17:00', 'unknown-hours: Public holidays'],
      ['Monday\nby appointment\nTue 9am-5pm', 'tu 09:00-17:00', 'unknown-hours: Monday by appointment'],
      ['Open Mon-Fri\nSat 9am-5pm', 'sa 09:00-17:00', 'unknown-hours: Open Mon-Fri'],
      ['Mon-Fri 9am-5pm\nFri 9am-5pm', 'mo-fr 09:00-17:00'],
      [
        'Mon 9am-1pm\nMon 12pm-3pm, 4pm-6pm',
        'mo 09:00-13:00+12:00-15:00+16:00-18:00',
        'overlap: Mon 12pm-3pm, 4pm-6pm',
      ],
    ],
    'one day after all the others': [
      // As OpenStreetMap has it, the hours are added. Whoever means them instead is told.
      [
        'Daily 9am-6pm, Sun 10am-4pm',
        'mo-sa 09:00-18:00, su 09:00-18:00+10:00-16:00',
        'overlap: Daily 9am-6pm, Sun 10am-4pm',
      ],
      [
        'Mon-Fri 9am-5pm, Wed 9am-1pm',
        'mo-tu 09:00-17:00, we 09:00-13:00+09:00-17:00, th-fr 09:00-17:00',
        'overlap: Mon-Fri 9am-5pm, Wed 9am-1pm',
      ],
      ['Mon-Fri 9am-5pm, Wed 6pm-8pm', 'mo-tu 09:00-17:00, we 09:00-17:00+18:00-20:00, th-fr 09:00-17:00'],
    ],
    'a full stop': [
      ['Mo-Fr 9-17. Termine nach Absprache', 'mo-fr 09:00-17:00', 'unknown-hours: Termine nach Absprache'],
      ['Mo-Fr 9 bis 17. Anrufe jederzeit', 'mo-fr 09:00-17:00', 'unknown-hours: Anrufe jederzeit'],
      ['Mon-Fri 24h. Ring the bell at night', 'mo-fr 00:00-24:00', 'unknown-hours: Ring the bell at night'],
      // One Saturday a month is no Saturday.
      ['every 1. Saturday 9am-1pm', '', 'unknown-hours: every 1. Saturday 9am-1pm'],
      ['Sundays closed, every 1. Saturday 9am-1pm', '', 'unknown-hours: Sundays closed, every 1. Saturday 9am-1pm'],
      ['Mon 9am-13pm. Ring the bell', '', 'unknown-hours: Mon 9am-13pm. Ring the bell'],
    ],
    'remarks that may take something away': [
      ['Mon-Fri 9am-5pm (by appointment)', 'mo-fr 09:00-17:00', 'unknown-hours: by appointment)'],
      ...[
        'lunch 12pm-1pm',
        'not on Fridays',
        'not on weekends',
        'not on bank holidays',
        'not in August',
        'mostly closed at noon',
        'all staff except Kim',
        'but "on request"',
      ].map((remark): Row => [
        `Mon-Fri 9am-5pm (${remark})`,
        '',
        'unknown-hours: Mon-Fri 9am-5pm',
        `${remark.includes('August') ? 'part-of-year' : 'unknown-hours'}: ${remark})`,
      ]),
      [
        'Mon-Fri 9am-5pm\nClosed for lunch 1-2pm',
        '',
        'unknown-hours: Mon-Fri 9am-5pm',
        'unknown-hours: Closed for lunch 1-2pm',
      ],
      // Of the other days nothing is in doubt.
      [
        'Mon-Fri 9am-5pm\nClosed for lunch Monday 1-2pm',
        'mo-fr 09:00-17:00',
        'unknown-hours: Closed for lunch Monday 1-2pm',
      ],
    ],
    'all but some days': [
      ['Daily except Sat-Sun 9am-5pm', 'mo-fr 09:00-17:00'],
      ['Daily except Monday to Wednesday 9am-5pm', 'th-su 09:00-17:00'],
      ['Daily except weekends 9am-5pm', 'mo-fr 09:00-17:00'],
      ['Daily except Monday and Wednesday 9am-5pm', 'tu 09:00-17:00, th-su 09:00-17:00'],
      ['Daily 9am-5pm except Mon to weekends', '', 'unknown-hours: Daily 9am-5pm except Mon to weekends'],
      ['Daily 9am-5pm except weekends to Mon', '', 'unknown-hours: Daily 9am-5pm except weekends to Mon'],
      ['Daily 9am-5pm except Fri to weekends', '', 'unknown-hours: Daily 9am-5pm except Fri to weekends'],
      ['Mon-Fri except Sunday 9am-5pm', '', 'unknown-hours: Mon-Fri except Sunday 9am-5pm'],
      ['Weekends except Saturday and Sunday 9am-5pm', '', 'unknown-hours: Weekends except Saturday and Sunday 9am-5pm'],
      ['Daily except Sunday, Monday 9am-5pm', '', 'unknown-hours: Daily except Sunday, Monday 9am-5pm'],
      [
        'Tue 9am-5pm\nClosed on weekends except Saturday',
        'tu 09:00-17:00',
        'unknown-hours: Closed on weekends except Saturday',
      ],
    ],
    'what belongs to no hours': [
      ['Mon-Fri 9am-5pm EST', 'mo-fr 09:00-17:00', 'offset-dropped: EST'],
      ['Phone support: Mon-Fri 9am-5pm', 'mo-fr 09:00-17:00', 'unknown-hours: Phone support'],
      [
        'Mon-Fri 9am-5pm and by appointment, Sat 9am-1pm',
        'mo-fr 09:00-17:00, sa 09:00-13:00',
        'unknown-hours: by appointment',
      ],
      ['Mon-Fri 9am-5pm?', '', 'unknown-hours: Mon-Fri 9am-5pm?'],
      ['Mon-Fri 9am-5pm 24/7', '', 'unknown-hours: Mon-Fri 9am-5pm 24/7'],
      ['Mon 24/7 Tue 9am-5pm', 'mo 00:00-24:00, tu 09:00-17:00', 'run-together: Mon 24/7 Tue 9am-5pm'],
      ['PH-Mo 09:00-17:00', '', 'unknown-hours: PH-Mo 09:00-17:00'],
      ['Mon to weekends 9am-5pm', '', 'unknown-hours: Mon to weekends 9am-5pm'],
      ['Weekends to Mon 9am-5pm', '', 'unknown-hours: Weekends to Mon 9am-5pm'],
      ['10pm – Monday 4am', '', 'unknown-hours: 10pm – Monday 4am'],
      ['Mo-Fr 09:00-17:00 || Sa', 'mo-fr 09:00-17:00', 'unknown-hours: Sa'],
      ['Mo-Fr 09:00-17:00 ||\nSa 10:00-12:00', 'mo-fr 09:00-17:00', 'fallback: Sa 10:00-12:00'],
    ],
    'what is clear only in part of a line': [
      ['Mon-Fri 9am-5pm, Sat 9-2 and 3-11', 'mo-fr 09:00-17:00', 'unclear-times: Sat 9-2 and 3-11'],
      ['Mon-Fri 9am-5pm, Sat by appointment', 'mo-fr 09:00-17:00', 'unknown-hours: Sat by appointment'],
      ['Mon-Fri 9am-5pm, Sat by appointment.', 'mo-fr 09:00-17:00', 'unknown-hours: Sat by appointment.'],
      // They may be about all of it.
      [
        'Mon-Fri 9am-5pm, Sat by appointment • ring first',
        '',
        'unknown-hours: Mon-Fri 9am-5pm, Sat by appointment • ring first',
      ],
      ['Mon-Fri 9am-5pm, by appointment', '', 'unknown-hours: Mon-Fri 9am-5pm, by appointment'],
      ['Mon-Fri 9am-5pm, Fri by appointment', '', 'unknown-hours: Mon-Fri 9am-5pm, Fri by appointment'],
      [
        'Mon-Fri 9am-5pm, Sat by appointment, ring first',
        '',
        'unknown-hours: Mon-Fri 9am-5pm, Sat by appointment, ring first',
      ],
      ...['often closed early', 'most hours except one', 'and other days by phone', 'as on bank holidays by phone'].map(
        (more): Row => [`Mon-Fri 9am-5pm, Sat ${more}`, '', `unknown-hours: Mon-Fri 9am-5pm, Sat ${more}`],
      ),
      ['Mon-Fri 9am-5pm, holidays by phone', '', 'unknown-hours: Mon-Fri 9am-5pm, holidays by phone'],
      ['PH off, Sa 9-1', '', 'unclear-times: PH off, Sa 9-1'],
      ['Mon 9am-5pm\nTue 9-5, Wed closed', 'mo-tu 09:00-17:00', 'assumed-times: 9-5'],
      ['Mo-Fr 9-17 Uhr + Sa 9-13 Uhr', 'mo-fr 09:00-17:00, sa 09:00-13:00'],
    ],
    'noon, midnight, and times that are none': [
      ['Mon 9am-12 noon', 'mo 09:00-12:00'],
      ['Mon 9:00 am – 12:00 noon', 'mo 09:00-12:00'],
      ['Mon midnight to 6am', 'mo 00:00-06:00'],
      ['Mon 12 midnight – 6am', 'mo 00:00-06:00'],
      ['Mon 9am-11 noon', '', 'unclear-times: Mon 9am-11 noon'],
      ['Mon 24h, Tue 24 hours', 'mo-tu 00:00-24:00'],
      ['maandag 24 uur geopend', 'mo 00:00-24:00'],
      ['Mon 24:00', '', 'unknown-hours: Mon 24:00'],
      ['Montag 24 Uhr', '', 'unknown-hours: Montag 24 Uhr'],
      ['Mon-Fri 9 hours', '', 'unknown-hours: Mon-Fri 9 hours'],
      ['Mon 8am-8am, 10am-12pm', '', 'unknown-hours: Mon 8am-8am, 10am-12pm'],
      ['Sat noon or 5pm', '', 'unknown-hours: Sat noon or 5pm'],
      ['Mon 0am-5pm', '', 'unknown-hours: Mon 0am-5pm'],
      ['Mon 13pm', '', 'unknown-hours: Mon 13pm'],
      ['Mon 13pm-5pm', '', 'unknown-hours: Mon 13pm-5pm'],
      ['Mon 5pm-13pm', '', 'unknown-hours: Mon 5pm-13pm'],
      ['Mo 09:00-33:00', '', 'unknown-hours: Mo 09:00-33:00'],
      ['Mo 09:00-34:00', '', 'unknown-hours: Mo 09:00-34:00'],
      ['Mon 1–5 am', '', 'unclear-times: Mon 1–5 am'],
      ['Mon 5–1 pm', 'mo 05:00-13:00'],
      ['Sat 8–8 pm', '', 'unclear-times: Sat 8–8 pm'],
    ],
    nights: [
      ['Fr 20:00-02:00; Fr 18:00-22:00', 'fr 18:00-22:00', 'night-dropped: friday 02:00', 'replaced: Fr 20:00-02:00'],
      [
        'Mo-Su 20:00-02:00; Fr off',
        'mo-th 20:00-02:00, sa-su 20:00-02:00',
        'night-dropped: friday 02:00',
        'night-kept: thursday 02:00',
      ],
      // On lines of their own, days are those on which the hours begin.
      ['Mon-Sat 8pm-2am\nFri closed', 'mo-th 20:00-02:00, sa 20:00-02:00'],
      ['Fri 10pm-2am\nSat closed', 'fr 22:00-02:00'],
      ['Fr 22:00-02:00, Sa off', 'fr 22:00-02:00', 'night-kept: friday 02:00'],
      ['Fr 22:00-02:00, Sa 20:00-23:00', 'fr 22:00-02:00, sa 20:00-23:00'],
    ],
    'beginnings of words': [
      // Tuesday in Hungarian, Wednesday in Finnish.
      ['Ke 10:00-14:00', '', 'ambiguous-day: Ke 10:00-14:00'],
      // Wednesday and Thursday, and Monday and Friday, begin alike in Portuguese.
      ['Tue 9am-5pm\nQu 9:00-17:00', 'tu 09:00-17:00', 'unknown-hours: Qu 9:00-17:00'],
      ['Tue 9am-5pm\nSe 9:00-17:00', 'tu 09:00-17:00', 'unknown-hours: Se 9:00-17:00'],
    ],
  };
  for (const [about, rows] of Object.entries(TABLE)) {
    describe(about, () => {
      for (const row of rows) it(JSON.stringify(row[0]), async () => expect(await read(row[0])).to.deep.equal(row));
    });
  }

  it('has months by their short names without any other words', async () => {
    const {configuration} = await readImport('Jun-Aug Mo-Fr 09:00-17:00', {year: 2026});
    expect(configuration.officeHours?.seasons?.map(({from, to}) => `${from} ${to}`)).to.deep.equal([
      '2026-06-01 2026-08-31',
    ]);
  });

  it('is not read where a line is longer than any hours', () => {
    const long = `Mon-Fri 9am-5pm${', Mon-Fri 9am-5pm'.repeat(LONGEST_LINE / 16)}`;
    const {rules, notUnderstood} = readOpeningText(`Tue 9am-5pm\n ${long} `, ENGLISH_WORDS);
    expect(rules.map(({text}) => text)).to.deep.equal(['Tue 9am-5pm']);
    expect(notUnderstood).to.deep.equal([{code: 'unknown-hours', value: long}]);
    expect(readOpeningText(`Tue 9am-5pm${', Tue 7pm-8pm'.repeat(100)}`, ENGLISH_WORDS).rules.length).to.equal(101);
  });

  it('is not read where a text is longer than any week', () => {
    const lines = 'Tue 9am-5pm\n'.repeat(LONGEST_TEXT / 12 + 1);
    expect(readOpeningText(lines, ENGLISH_WORDS)).to.deep.equal({
      rules: [],
      notUnderstood: [{code: 'unknown-hours', value: lines.trim()}],
    });
  });
});

describe('one specification of schema.org', () => {
  const monday = {dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '17:00'};
  const other = {dayOfWeek: 'Tuesday', opens: '10:00', closes: '12:00'};
  const week = 'tu 10:00-12:00';
  const rows: readonly (readonly [name: string, spec: object, week: string, ...notes: string[]])[] = [
    ['an unknown day to a known one', {...monday, dayOfWeek: 'Foo-Monday'}, week, 'unknown-day: Foo-Monday'],
    ['a known day to an unknown one', {...monday, dayOfWeek: 'Monday-Foo'}, week, 'unknown-day: Monday-Foo'],
    [
      'three days in a row',
      {...monday, dayOfWeek: 'Monday-Tuesday-Wednesday'},
      week,
      'unknown-day: Monday-Tuesday-Wednesday',
    ],
    ['a day longer than any', {...monday, dayOfWeek: 'x'.repeat(101)}, week, `unknown-day: ${'x'.repeat(101)}`],
    ['short times', {...monday, opens: '9', closes: '5'}, `mo 09:00-17:00, ${week}`, 'assumed-times: Monday 9 – 5'],
    ['a word for its hours, with spaces', {...monday, opens: ' Closed ', closes: ' Closed '}, week],
    ['neither time', {dayOfWeek: 'Monday'}, week],
    ['blank times', {...monday, opens: '', closes: ''}, week],
    [
      'a date before its times',
      {...monday, opens: '2026-12-24  09:00', closes: '2026-12-24T17:00'},
      `mo 09:00-17:00, ${week}`,
    ],
    ['the last second before its end', {...monday, closes: '16:59:59'}, `mo 09:00-17:00, ${week}`],
    ['a night to the second', {...monday, opens: '11:00:00', closes: '02:00:00'}, `mo 11:00-02:00, ${week}`],
    [
      'seconds by a clock of twelve hours',
      {...monday, opens: '9:00:00', closes: '5:00:00'},
      week,
      'unclear-times: Monday 9:00:00 – 5:00:00',
    ],
    ['a time that is none', {...monday, opens: '9x'}, week, 'unknown-time: Monday 9x – 17:00'],
    [
      'two openings of which one cannot be read',
      {...monday, opens: ['09:00', '13:00'], closes: ['12:00', '17x']},
      week,
      'unknown-time: Monday 09:00, 13:00 – 12:00, 17x',
    ],
    ['the same time twice', {...monday, closes: '09:00'}, week, 'equal-times: Monday 09:00 – 09:00'],
    ['blank dates', {...monday, validFrom: '', validThrough: ''}, `mo 09:00-17:00, ${week}`],
    ['one bad date', {...monday, validFrom: '2026-13-01'}, week, 'bad-dates: 2026-13-01'],
    ['words before a date', {...monday, validFrom: 'from 2026-12-01'}, week, 'bad-dates: from 2026-12-01'],
    [
      'a week’s dates the wrong way round',
      {...monday, dayOfWeek: WEEKDAYS, validFrom: '2026-12-24', validThrough: '2026-03-01'},
      week,
      'bad-dates: 2026-12-24 – 2026-03-01',
    ],
    [
      'dates the wrong way round',
      {...monday, validFrom: '2026-12-24', validThrough: '2026-12-01'},
      week,
      'bad-dates: 2026-12-24 – 2026-12-01',
    ],
  ];
  const readSpec = (spec: object) =>
    readImport(JSON.stringify({'@type': 'Store', openingHoursSpecification: [other, spec]}), {words, year: 2026});
  for (const [name, spec, ...expected] of rows) {
    it(`with ${name}`, async () => {
      const result = await readSpec(spec);
      expect([
        shownWeek(result.configuration.officeHours?.weekly),
        ...result.notUnderstood.map(shownNote),
      ]).to.deep.equal(expected);
    });
  }

  it('with more hours than any day has', async () => {
    const times = (hour: number) => Array.from({length: 51}, (_, i) => `${hour}:${i < 10 ? '0' : ''}${i}`);
    const result = await readSpec({dayOfWeek: 'Monday', opens: times(10), closes: times(11)});
    expect(shownWeek(result.configuration.officeHours?.weekly)).to.equal(week);
    expect(result.notUnderstood.map(({code}) => code)).to.deep.equal(['unknown-time']);
  });

  it('with an address longer than any weekday has', async () => {
    const dayOfWeek = `https://schema.org/${'x'.repeat(80)}/Monday`;
    const result = await readSpec({...monday, dayOfWeek});
    expect([shownWeek(result.configuration.officeHours?.weekly), ...result.notUnderstood.map(shownNote)]).to.deep.equal(
      [week, `unknown-day: ${dayOfWeek}`],
    );
  });

  it('with one date and no day holds from then on, or until then', async () => {
    for (const date of [{validFrom: '2026-12-24'}, {validThrough: '2026-12-24'}]) {
      const result = await readSpec({opens: '09:00', closes: '17:00', ...date});
      expect(result.notUnderstood.map(({code}) => code)).to.deep.equal(['season']);
    }
  });

  it('with a name has the name without the spaces around it', async () => {
    const result = await readSpec({name: ' Christmas ', validFrom: '2026-12-25', validThrough: '2026-12-25'});
    expect(result.configuration.officeHours?.exceptions).to.deep.equal([
      {from: '2026-12-25', name: 'Christmas', hours: []},
    ]);
  });
});
