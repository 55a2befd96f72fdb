// What the hours of a place in a page's data come to, where some have dates and some are text.
import {expect} from '@open-wc/testing';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {shortForm} from './short-form.js';

const TIMES = {opens: '10:00', closes: '12:00'};
const CLOSED = {opens: '00:00', closes: '00:00'};
const LONGER = {opens: '09:00', closes: '14:00'};
const USUAL = {dayOfWeek: 'Mo-Fr', opens: '09:00', closes: '17:00'};
const usual = 'mo-fr 09:00-17:00';

/** "07-01/08-31", of 2026. */
function from(dates: string): {validFrom?: string; validThrough?: string} {
  const [validFrom, validThrough] = dates.split('/').map((date) => date && `2026-${date}`);
  return {...(validFrom && {validFrom}), ...(validThrough && {validThrough})};
}

const read = (place: object) => readImport(JSON.stringify({'@type': 'Store', ...place}), {year: 2026});

/** The text of each note beside its code. */
const said = async (place: object) =>
  (await read(place)).notUnderstood.map((note) => ('value' in note ? `${note.code}: ${note.value}` : note.code));

describe('hours of a place', () => {
  const TABLE: {
    readonly [about: string]: readonly (readonly [what: string, specs: readonly object[], expected: string])[];
  } = {
    'for most weekdays': [
      [
        'of a week are exceptions',
        [USUAL, {dayOfWeek: 'Mo-Fr', ...TIMES, ...from('07-06/07-12')}],
        `${usual} | ! 2026-07-06..2026-07-10 10:00-12:00`,
      ],
      [
        'of a day more are a season',
        [USUAL, {dayOfWeek: 'Mo-Fr', ...TIMES, ...from('07-06/07-13')}],
        `${usual} | 2026-07-06..2026-07-13 mo-fr 10:00-12:00`,
      ],
      [
        'but one are exceptions',
        [USUAL, {dayOfWeek: 'Mo-Th', ...TIMES, ...from('07-06/07-15')}],
        `${usual} | ! 2026-07-06..2026-07-09 10:00-12:00 | ! 2026-07-13..2026-07-15 10:00-12:00`,
      ],
    ],
    'for every weekday': [
      [
        'of 31 days are an exception',
        [USUAL, {...TIMES, ...from('07-01/07-31')}],
        `${usual} | ! 2026-07-01..2026-07-31 10:00-12:00`,
      ],
      [
        'of 32 days are a season',
        [USUAL, {...TIMES, ...from('07-01/08-01')}],
        `${usual} | 2026-07-01..2026-08-01 mo-su 10:00-12:00`,
      ],
      [
        'of closures for half a year are an exception',
        [USUAL, {...CLOSED, ...from('01-01/07-02')}],
        `${usual} | ! 2026-01-01..2026-07-02 closed`,
      ],
      [
        'of closures for longer are a season',
        [USUAL, {...CLOSED, ...from('01-01/07-03')}],
        `${usual} | 2026-01-01..2026-07-03 closed`,
      ],
    ],
    'without others': [
      ['for nearly a year are those of every week', [{...USUAL, ...from('01-01/11-26')}], `${usual} | dates-dropped`],
      [
        'for a day less are a season',
        [{...USUAL, ...from('01-01/11-25')}],
        `2026-01-01..2026-11-25 ${usual} | rest-of-year`,
      ],
      [
        'without an end are those of every week',
        [
          {...USUAL, ...from('07-01')},
          {dayOfWeek: 'Sa', ...TIMES, ...from('07-01')},
        ],
        `${usual}, sa 10:00-12:00 | dates-dropped`,
      ],
      ['without a beginning are those of every week', [{...USUAL, ...from('/07-01')}], `${usual} | dates-dropped`],
      [
        'that only close are a season',
        [{dayOfWeek: 'Mo-Fr', ...CLOSED, ...from('01-01/12-31')}],
        '2026-01-01..2026-12-31 closed | rest-of-year',
      ],
      [
        'of one year and the next are two seasons',
        [
          {...USUAL, ...from('01-01/12-31')},
          {...USUAL, ...LONGER, validFrom: '2027-01-01', validThrough: '2027-12-31'},
        ],
        `2026-01-01..2026-12-31 ${usual} | 2027-01-01..2027-12-31 mo-fr 09:00-14:00 | rest-of-year`,
      ],
      [
        'that go on at a date are a season, and that they go on is said',
        [
          {...USUAL, ...from('01-01/06-30')},
          {...USUAL, ...LONGER, ...from('07-01')},
        ],
        `2026-01-01..2026-06-30 ${usual} | season | rest-of-year`,
      ],
    ],
    'without an end': [
      ['are no news where they are those of the week', [USUAL, {...USUAL, ...from('07-01')}], usual],
      [
        'are no news where they close a day that is closed',
        [USUAL, {dayOfWeek: 'Sa', ...CLOSED, ...from('/07-01')}],
        usual,
      ],
      [
        'are named where a day has others',
        [
          USUAL,
          {dayOfWeek: ['Th', 'Fr'], opens: '09:00', closes: '17:00', ...from('07-01')},
          {dayOfWeek: 'Fr', ...LONGER, ...from('07-01')},
        ],
        `${usual} | season`,
      ],
      ['are named where all days have others', [USUAL, {...LONGER, ...from('07-01')}], `${usual} | season`],
      ['are named where they close', [USUAL, {...CLOSED, ...from('/07-01')}], `${usual} | season`],
      [
        'stand in no season’s way',
        [
          USUAL,
          {...USUAL, ...TIMES, ...from('07-01/07-31')},
          {...USUAL, ...LONGER, ...from('10-01')},
          {...USUAL, ...LONGER, ...from('05-01/05-31')},
        ],
        `${usual} | 2026-05-01..2026-05-31 mo-fr 09:00-14:00 | 2026-07-01..2026-07-31 mo-fr 10:00-12:00 | season`,
      ],
    ],
    'of seasons': [
      [
        'that follow each other with the same hours are one',
        [
          USUAL,
          {dayOfWeek: 'Mo-Su', ...TIMES, ...from('06-01/07-31')},
          {dayOfWeek: 'Mo-Su', ...TIMES, ...from('08-01/08-31')},
        ],
        `${usual} | 2026-06-01..2026-08-31 mo-su 10:00-12:00`,
      ],
      [
        'with a day between them are two',
        [
          USUAL,
          {dayOfWeek: 'Mo-Su', ...TIMES, ...from('06-01/07-31')},
          {dayOfWeek: 'Mo-Su', ...TIMES, ...from('08-02/08-31')},
        ],
        `${usual} | 2026-06-01..2026-07-31 mo-su 10:00-12:00 | 2026-08-02..2026-08-31 mo-su 10:00-12:00`,
      ],
      [
        'with names of their own are two',
        [
          USUAL,
          {name: 'Summer', dayOfWeek: 'Mo-Su', ...TIMES, ...from('06-01/07-31')},
          {name: 'Late summer', dayOfWeek: 'Mo-Su', ...TIMES, ...from('08-01/08-31')},
        ],
        `${usual} | (Summer) 2026-06-01..2026-07-31 mo-su 10:00-12:00 | (Late summer) 2026-08-01..2026-08-31 mo-su 10:00-12:00`,
      ],
      [
        'with the hours of the week are none',
        [USUAL, {dayOfWeek: 'Mo-Fr', ...TIMES, ...from('06-01/06-30')}, {...USUAL, ...from('08-01/08-31')}],
        `${usual} | 2026-06-01..2026-06-30 mo-fr 10:00-12:00`,
      ],
      [
        'for a Saturday leave the other days as they are, which is said',
        [USUAL, {dayOfWeek: 'Sa', ...TIMES, ...from('06-01/08-31')}],
        `${usual} | 2026-06-01..2026-08-31 ${usual}, sa 10:00-12:00 | other-days`,
      ],
      [
        'that close a day which another one opens close it, which is said',
        [
          USUAL,
          {dayOfWeek: 'Mo-We', ...TIMES, ...from('06-01/08-31')},
          {dayOfWeek: 'We-Fr', ...CLOSED, ...from('06-01/08-31')},
        ],
        `${usual} | 2026-06-01..2026-08-31 mo-tu 10:00-12:00 | contradiction`,
      ],
      [
        'of the same length that overlap: the first one counts',
        [
          USUAL,
          {dayOfWeek: 'Mo-Fr', ...TIMES, ...from('06-01/06-30')},
          {dayOfWeek: 'Mo-Fr', ...LONGER, ...from('06-15/07-14')},
        ],
        `${usual} | 2026-06-01..2026-06-30 mo-fr 10:00-12:00 | 2026-07-01..2026-07-14 mo-fr 09:00-14:00`,
      ],
      [
        'do not speak of a weekday that is none of their dates',
        [
          {...USUAL, dayOfWeek: 'Mo-Sa'},
          {dayOfWeek: 'Mo-Sa', ...TIMES, ...from('06-01/06-13')},
          {dayOfWeek: 'Mo-Fr', ...LONGER, ...from('06-08/06-19')},
        ],
        'mo-sa 09:00-17:00 | 2026-06-01..2026-06-07 mo-sa 10:00-12:00 | 2026-06-08..2026-06-13 mo-fr 09:00-14:00, sa 10:00-12:00 | 2026-06-14..2026-06-19 mo-fr 09:00-14:00, sa 09:00-17:00',
      ],
      [
        'speak of a weekday that is the last of their dates',
        [
          {...USUAL, dayOfWeek: 'Mo-Sa'},
          {dayOfWeek: 'Mo-Sa', ...TIMES, ...from('06-01/06-13')},
          {dayOfWeek: 'Mo-Fr', ...LONGER, ...from('06-08/06-20')},
        ],
        'mo-sa 09:00-17:00 | 2026-06-01..2026-06-13 mo-sa 10:00-12:00 | 2026-06-14..2026-06-20 mo-fr 09:00-14:00, sa 09:00-17:00 | other-days',
      ],
    ],
    'of a few dates': [
      [
        'of which one has more, keep what each of them has',
        [
          USUAL,
          {dayOfWeek: 'Mo-Tu', ...TIMES, ...from('12-07/12-10')},
          {dayOfWeek: 'Tu', opens: '13:00', closes: '17:00', ...from('12-07/12-10')},
        ],
        `${usual} | ! 2026-12-07 10:00-12:00 | ! 2026-12-08 10:00-12:00+13:00-17:00`,
      ],
    ],
  };
  for (const [about, rows] of Object.entries(TABLE)) {
    describe(about, () => {
      for (const [what, openingHoursSpecification, expected] of rows) {
        it(what, async () => expect(shortForm(await read({openingHoursSpecification}))).to.equal(expected));
      }
    });
  }

  it('that are special are exceptions, of most weekdays and for long, too', async () => {
    const special = (...specialOpeningHoursSpecification: object[]) =>
      read({openingHoursSpecification: USUAL, specialOpeningHoursSpecification});
    expect(shortForm(await special({dayOfWeek: 'Mo-Fr', ...TIMES, ...from('07-06/07-17')}))).to.equal(
      `${usual} | ! 2026-07-06..2026-07-10 10:00-12:00 | ! 2026-07-13..2026-07-17 10:00-12:00`,
    );
    expect(shortForm(await special({...TIMES, ...from('01-01/12-31')}))).to.equal(
      `${usual} | ! 2026-01-01..2026-12-31 10:00-12:00`,
    );
  });

  it('that are special beat seasons on the weekdays that they name', async () => {
    const result = await read({
      openingHoursSpecification: [USUAL, {...TIMES, ...from('06-01/07-02')}],
      specialOpeningHoursSpecification: {dayOfWeek: 'Mo-We', ...LONGER, ...from('05-01/08-14')},
    });
    expect(shortForm(result)).to.equal(
      [
        usual,
        '2026-05-01..2026-05-31 mo-we 09:00-14:00, th-fr 09:00-17:00',
        '2026-06-01..2026-07-02 mo-we 09:00-14:00, th-su 10:00-12:00',
        '2026-07-03..2026-08-14 mo-we 09:00-14:00, th-fr 09:00-17:00',
        'other-days',
      ].join(' | '),
    );
  });

  it('for a weekday that none of the dates is are named by the dates', async () => {
    const sunday = {dayOfWeek: 'Sunday', ...TIMES, ...from('12-07/12-10')};
    expect(await said({openingHoursSpecification: [USUAL, sunday]})).to.deep.equal([
      'bad-dates: 2026-12-07 – 2026-12-10',
    ]);
  });

  it('that contradict each other are named by the closure', async () => {
    const friday = {dayOfWeek: 'Fr', ...CLOSED};
    expect(await said({openingHoursSpecification: [USUAL, friday]})).to.deep.equal(['contradiction: Fr 00:00 – 00:00']);
    const summer = from('06-01/08-31');
    expect(
      await said({
        openingHoursSpecification: [
          {...USUAL, ...summer},
          {...friday, ...summer},
        ],
      }),
    ).to.deep.equal(['contradiction: Fr 00:00 – 00:00', 'rest-of-year']);
  });
});

describe('hours of a place as text', () => {
  const JULY = {...USUAL, ...LONGER, ...from('07-01/08-31')};
  for (const [what, openingHours, openingHoursSpecification, expected] of [
    [
      'are a week and seasons',
      ['Mo-Fr 09:00-17:00', 'Jul-Aug Mo-Fr 09:00-14:00'],
      [],
      `${usual} | 07-01..08-31 mo-fr 09:00-14:00`,
    ],
    ['are seasons alone', 'Apr-Oct Mo-Fr 09:00-17:00', [], `04-01..10-31 ${usual} | rest-of-year`],
    [
      'stand beside seasons in detail',
      'Mo-Fr 09:00-17:00',
      [JULY],
      `${usual} | 2026-07-01..2026-08-31 mo-fr 09:00-14:00`,
    ],
    [
      'stand beside exceptions',
      ['Mo-Fr 09:00-17:00', 'Sep Mo-Fr 09:00-14:00'],
      [{...CLOSED, ...from('12-24/12-26')}],
      `${usual} | 09-01..09-30 mo-fr 09:00-14:00 | ! 2026-12-24..2026-12-26 closed`,
    ],
    [
      'give way to seasons in detail',
      ['Mo-Fr 09:00-17:00', 'Jul-Aug Mo-Fr 09:00-13:00'],
      [JULY],
      `${usual} | 2026-07-01..2026-08-31 mo-fr 09:00-14:00 | said-twice`,
    ],
    ['give way to a week in detail', ['Mo-Fr 09:00-12:00, 13:00-17:00'], [USUAL], `${usual} | said-twice`],
    [
      'give way to a week in detail where they have a season',
      ['Apr-Oct Mo-Fr 09:00-17:00'],
      [USUAL],
      `${usual} | said-twice`,
    ],
    [
      'may say the same in another order',
      'Mo 13:00-17:00, 09:00-12:00',
      [
        {dayOfWeek: 'Mo', opens: '13:00', closes: '17:00'},
        {dayOfWeek: 'Mo', opens: '09:00', closes: '12:00'},
      ],
      'mo 09:00-12:00+13:00-17:00',
    ],
    ['may be blank', ['Mo-Fr 09:00-17:00', '  '], [], usual],
    ['may be blank beside others', ['  ', ''], [USUAL], usual],
    ['are no week where they only close', ['Su closed', 'Mo off'], [], 'never-open'],
    [
      'are no week beside exceptions where they only close',
      'Su closed',
      [{...CLOSED, ...from('12-25/12-25')}],
      '! 2026-12-25 closed | never-open',
    ],
  ] as const) {
    it(what, async () => expect(shortForm(await read({openingHours, openingHoursSpecification}))).to.equal(expected));
  }

  it('are shown as they are where they are left aside', async () => {
    const openingHours = ['Mo-Fr 09:00-18:00', ' ', 'Sa 10:00-12:00'];
    expect(await said({openingHours, openingHoursSpecification: USUAL})).to.deep.equal([
      'said-twice: Mo-Fr 09:00-18:00; Sa 10:00-12:00',
    ]);
    const seasonal = ['Mo-Fr 09:00-17:00', 'Jul Mo-Fr 09:00-13:00'];
    expect(await said({openingHours: seasonal, openingHoursSpecification: JULY})).to.deep.equal([
      'said-twice: Mo-Fr 09:00-17:00; Jul Mo-Fr 09:00-13:00',
    ]);
    expect(await said({openingHours: ['Su closed', 'Mo off']})).to.deep.equal(['never-open: Su closed; Mo off']);
  });

  it('are shown in part where they are long', async () => {
    const text = (length: number) => `Mo-Fr on request ${'x'.repeat(length)}`.slice(0, length);
    expect(await said({openingHours: text(120)})).to.deep.equal([`unknown-hours: ${text(120)}`]);
    expect(await said({openingHours: text(121)})).to.deep.equal([`unknown-hours: ${text(120)}…`]);
  });

  it('are shown once, and not without end: how many more there are is said', async () => {
    const requests = (count: number) => Array.from({length: count}, (_, i) => `on request ${i}`);
    expect(await said({openingHours: ['on request', 'on request']})).to.deep.equal(['unknown-hours: on request']);
    expect((await read({openingHours: requests(100)})).notUnderstood).to.have.length(100);
    const {notUnderstood} = await read({openingHours: requests(102)});
    expect(notUnderstood).to.have.length(101);
    expect(notUnderstood.at(-1)).to.deep.equal({code: 'left-out', count: 2});
  });

  it('and in detail are read up to a thousand of either', async () => {
    const many = Array.from({length: 1001}, () => USUAL);
    const special = Array.from({length: 1003}, () => ({...CLOSED, ...from('12-25/12-25')}));
    const {configuration, notUnderstood} = await read({
      openingHoursSpecification: many,
      specialOpeningHoursSpecification: special,
    });
    expect(notUnderstood).to.deep.equal([{code: 'left-out', count: 4}]);
    expect(configuration.officeHours?.exceptions).to.deep.equal([{from: '2026-12-25', hours: []}]);
  });
});
