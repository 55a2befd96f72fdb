import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {checkConfiguration} from '../../../src/domain/editing/check-configuration.js';
import {holidayCandidates, type LibraryHoliday, withPart} from '../../../src/domain/editing/public-holidays.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import type {ExceptionInput} from '../../../src/domain/types.js';
import {HolidaysLibrary} from '../../../src/office-hours-editor/holidays/holidays-library.js';
import Holidays from 'date-holidays';

const YEARS = [2026, 2027];

interface Options {
  readonly state?: string;
  readonly region?: string;
  /** What names are in, as the library calls it. */
  readonly language?: string;
  readonly years?: readonly number[];
  readonly exceptions?: readonly ExceptionInput[];
  readonly today?: string;
}

/** All that the library gives. */
function all(
  country: string,
  {state = '', region = '', language = 'en', years = YEARS, exceptions = [], today = '2026-01-01'}: Options = {},
) {
  const library = new HolidaysLibrary(Holidays, 'en');
  const seen = [...years, years.at(-1)! + 1];
  const holidays = new Map(seen.map((year) => [year, library.inYear({country, state, region}, year, language)]));
  return holidayCandidates({years, holidays, exceptions, today: dayNumber(today)});
}

/** The public holidays among them. */
const real = (...given: Parameters<typeof all>) => all(...given).filter(({isPublic}) => isPublic);

/** "2026-01-01 New Year's Day, yearly" */
const lines = (candidates: ReturnType<typeof all>) =>
  candidates.map(
    ({exception: {from, to, name, yearly}}) => `${from}${to ? ` to ${to}` : ''} ${name}${yearly ? ', yearly' : ''}`,
  );

describe('public holidays as exceptions', () => {
  it('are, for Germany, the dates that return each year once and the others for each year', () => {
    expect(lines(real('DE', {language: 'de'}))).to.deep.equal([
      '2026-01-01 Neujahr, yearly',
      '2026-04-03 Karfreitag',
      '2026-04-06 Ostermontag',
      '2026-05-01 Maifeiertag, yearly',
      '2026-05-14 Christi Himmelfahrt',
      '2026-05-25 Pfingstmontag',
      '2026-10-03 Tag der Deutschen Einheit, yearly',
      '2026-12-25 1. Weihnachtstag, yearly',
      '2026-12-26 2. Weihnachtstag, yearly',
      '2027-03-26 Karfreitag',
      '2027-03-29 Ostermontag',
      '2027-05-06 Christi Himmelfahrt',
      '2027-05-17 Pfingstmontag',
    ]);
  });

  it('are more for Bavaria', () => {
    const bavarian = lines(real('DE', {state: 'BY', language: 'de'}));
    const german = lines(real('DE', {language: 'de'}));
    expect(bavarian).to.include.members(german);
    expect(bavarian.filter((line) => !german.includes(line))).to.deep.equal([
      '2026-01-06 Heilige Drei Könige, yearly',
      '2026-06-04 Fronleichnam',
      '2026-11-01 Allerheiligen, yearly',
      '2027-05-27 Fronleichnam',
    ]);
  });

  it('are one more for Augsburg', () => {
    const names = lines(real('DE', {state: 'BY', region: 'A', language: 'de'}));
    expect(names).to.include('2026-08-08 Augsburger Friedensfest, yearly');
  });

  it('have, for the United States, a day besides where a weekend takes one', () => {
    expect(lines(real('US', {language: 'en-us'}))).to.deep.equal([
      "2026-01-01 New Year's Day, yearly",
      '2026-01-19 Martin Luther King Jr. Day',
      "2026-02-16 Washington's Birthday",
      '2026-05-25 Memorial Day',
      '2026-06-19 Juneteenth, yearly',
      '2026-07-03 Independence Day (substitute day)',
      '2026-07-04 Independence Day, yearly',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day, yearly',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day, yearly',
      '2027-01-18 Martin Luther King Jr. Day',
      "2027-02-15 Washington's Birthday",
      '2027-05-31 Memorial Day',
      '2027-06-18 Juneteenth (substitute day)',
      '2027-07-05 Independence Day (substitute day)',
      '2027-09-06 Labor Day',
      '2027-10-11 Columbus Day',
      '2027-11-25 Thanksgiving Day',
      '2027-12-24 Christmas Day (substitute day)',
      "2027-12-31 New Year's Day (substitute day)",
    ]);
  });

  it('are, for France, in French where that is asked for', () => {
    expect(lines(real('FR', {language: 'fr'}))).to.deep.equal([
      '2026-01-01 Nouvel An, yearly',
      '2026-04-06 Lundi de Pâques',
      '2026-05-01 Fête du travail, yearly',
      '2026-05-08 Fête de la Victoire 1945, yearly',
      '2026-05-14 Ascension',
      '2026-05-25 Lundi de Pentecôte',
      '2026-07-14 Fête Nationale de la France, yearly',
      '2026-08-15 Assomption, yearly',
      '2026-11-01 Toussaint, yearly',
      '2026-11-11 Armistice 1918, yearly',
      '2026-12-25 Noël, yearly',
      '2027-03-29 Lundi de Pâques',
      '2027-05-06 Ascension',
      '2027-05-17 Lundi de Pentecôte',
    ]);
  });

  it('are, for Japan, dated where the sun decides and where a Monday stands in', () => {
    expect(lines(real('JP'))).to.deep.equal([
      "2026-01-01 New Year's Day, yearly",
      '2026-01-12 Coming of Age Day',
      '2026-02-11 Foundation Day, yearly',
      "2026-02-23 Emperor's Birthday, yearly",
      '2026-03-20 Spring Equinox Day',
      '2026-04-29 Showa Day, yearly',
      '2026-05-03 Constitution Day, yearly',
      '2026-05-04 Greenery Day, yearly',
      "2026-05-05 Children's Day, yearly",
      '2026-05-06 Constitution Day (substitute day)',
      '2026-07-20 Marine Day',
      '2026-08-11 Mountain Day, yearly',
      '2026-09-21 Respect-for-the-Aged Day',
      "2026-09-22 Citizens' Holiday",
      '2026-09-23 Autumnal Equinox Day',
      '2026-10-12 Sports Day',
      '2026-11-03 Culture Day, yearly',
      '2026-11-23 Labor Thanksgiving Day, yearly',
      '2027-01-11 Coming of Age Day',
      '2027-03-21 Spring Equinox Day',
      '2027-03-22 Spring Equinox Day (substitute day)',
      '2027-07-19 Marine Day',
      '2027-09-20 Respect-for-the-Aged Day',
      '2027-09-23 Autumnal Equinox Day',
      '2027-10-11 Sports Day',
    ]);
  });

  it('are in the country’s language where the editor’s is not known', () => {
    expect(lines(real('JP', {language: 'jp'}))[1]).to.equal('2026-01-12 成人の日');
    expect(lines(real('FR', {language: 'eo'}))[0]).to.equal('2026-01-01 Nouvel An, yearly');
  });

  it('are ranges where they last several days', () => {
    expect(lines(real('SA', {years: [2026]}))).to.include('2026-03-19 to 2026-03-22 End of Ramadan (Eid al-Fitr)');
    expect(lines(real('CN', {language: 'zh', years: [2026]}))).to.include.members([
      '2026-02-16 to 2026-02-18 春节',
      '2026-10-01 to 2026-10-03 国庆节, yearly',
    ]);
  });

  it('say what of the day they take, and are dated then: what is left goes by the weekday', () => {
    const eve = (country: string, date: string) =>
      all(country, {years: [2026]}).find(({exception}) => exception.from === date)!;
    expect(eve('IS', '2026-12-24')).to.deep.include({part: {from: 780, until: 1440}, isHalfDay: true, isPublic: true});
    expect(eve('DE', '2026-12-24')).to.deep.include({part: {from: 840, until: 1440}, isHalfDay: true, isPublic: false});
    expect(eve('SE', '2026-12-31')).to.deep.include({isHalfDay: true, isPublic: false}).and.not.have.property('part');
    expect(eve('BR', '2026-02-18').part).to.deep.equal({from: 0, until: 840}); // Ash Wednesday, until 14:00
    const dayOff = real('US').find(({exception}) => exception.from === '2027-12-24')!; // for Christmas, on a Saturday
    expect(dayOff).to.include({isHalfDay: false});
    for (const [country, date] of [
      ['IS', '2026-12-24'],
      ['SE', '2026-12-31'],
    ] as const) {
      expect(eve(country, date).exception).to.not.have.property('yearly');
    }
    const [candidate, usual] = [eve('DE', '2026-12-24'), [{opens: '09:00', closes: '18:00'}]];
    expect(withPart(candidate, candidate.part, usual).hours).to.deep.equal([{opens: '09:00', closes: '14:00'}]);
    expect(withPart(candidate, undefined, usual).hours).to.deep.equal([]);
  });

  it('are not what is for some people only', () => {
    const children = all('CN', {years: [2026]}).find(({exception}) => exception.from === '2026-06-01');
    expect(children).to.include({isPublic: false, isHalfDay: false});
  });

  it('that follow the moon may move by a day', () => {
    const moving = (country: string) =>
      real(country, {years: [2027]})
        .filter(({mayMove}) => mayMove)
        .map(({exception}) => exception.from);
    expect(moving('SG')).to.deep.equal(['2027-03-09', '2027-05-16', '2027-10-28']);
    expect(moving('IL')).to.deep.equal([]);
    expect(moving('CN')).to.deep.equal([]);
    expect(moving('DE')).to.deep.equal([]);
  });

  it('that follow the moon are never yearly, also where the library has the same date for each year', () => {
    const eid = real('LK').filter(({exception}) => /^Id-Ul-Fitr/.test(exception.name));
    expect(eid.map(({exception}) => exception)).to.deep.equal([
      {from: '2026-03-21', name: eid[0]!.exception.name, hours: []},
      {from: '2027-03-21', name: eid[0]!.exception.name, hours: []},
    ]);
    expect(eid.every(({isUnsure}) => isUnsure)).to.equal(true);
    expect(real('LK').find(({exception}) => exception.from === '2026-12-25')).to.include({isUnsure: false});
  });

  it('say in whose place a day off is', () => {
    const notes = (country: string) =>
      real(country)
        .filter(({insteadOf, takenOn}) => insteadOf !== undefined || takenOn.length)
        .map(({exception, insteadOf, takenOn}) => [
          exception.from,
          insteadOf === undefined ? takenOn.map(({day, dayOff}) => [day, dayOff].map(dateText)) : dateText(insteadOf),
        ]);
    expect(notes('GB')).to.deep.equal([
      ['2026-12-25', [['2027-12-25', '2027-12-27']]],
      [
        '2026-12-26',
        [
          ['2026-12-26', '2026-12-28'],
          ['2027-12-26', '2027-12-28'],
        ],
      ],
      ['2026-12-28', '2026-12-26'],
      ['2027-12-27', '2027-12-25'],
      ['2027-12-28', '2027-12-26'],
    ]);
    expect(notes('SG')).to.deep.include(['2027-02-08', '2027-02-07']); // by the moon
    // A day off before the year's end for the first day of the next.
    expect(notes('US')).to.deep.include(['2027-12-31', '2028-01-01']);
  });

  it('leave out what is over, and give the next date of what returns', () => {
    expect(lines(real('DE', {years: YEARS, today: '2026-11-23'}))).to.deep.equal([
      '2026-12-25 Christmas Day, yearly',
      '2026-12-26 Boxing Day, yearly',
      "2027-01-01 New Year's Day, yearly",
      '2027-03-26 Good Friday',
      '2027-03-29 Easter Monday',
      '2027-05-01 Labour Day, yearly',
      '2027-05-06 Ascension Day',
      '2027-05-17 Whit Monday',
      '2027-10-03 National Holiday, yearly',
    ]);
  });

  it('make no mistake together, in any country', () => {
    for (const country of ['AU', 'CH', 'CN', 'DE', 'ES', 'GB', 'IN', 'IR', 'JP', 'MD', 'RU', 'SA', 'TR', 'US', 'ZA']) {
      const exceptions = real(country).map(({exception}) => exception);
      expect(exceptions).to.not.be.empty;
      const document = {officeHours: {timezone: 'UTC', exceptions}};
      expect(checkConfiguration(document).filter(({severity}) => severity === 'error')).to.deep.equal([]);
    }
  });
});

describe('public holidays that the document has', () => {
  const known = (exceptions: readonly ExceptionInput[], years?: readonly number[]) =>
    real('DE', {exceptions, ...(years && {years})}).filter(({isKnown}) => isKnown);

  it('are all known once they were added, and can not be added again', () => {
    const exceptions = real('DE').map(({exception}) => exception);
    expect(known(exceptions)).to.have.length(exceptions.length);
    expect(known(exceptions).some(({isAddable}) => isAddable)).to.equal(false);
  });

  it('are known within a range', () => {
    const found = known([{from: '2026-12-24', to: '2027-01-02', yearly: true, hours: []}]);
    expect(lines(found)).to.deep.equal([
      "2026-01-01 New Year's Day, yearly",
      '2026-12-25 Christmas Day, yearly',
      '2026-12-26 Boxing Day, yearly',
    ]);
  });

  it('that come back each year are new where only one date is covered, which is said', () => {
    const closure: ExceptionInput = {from: '2026-12-24', to: '2027-01-03', hours: []};
    for (const years of [[2026], [2026, 2027]]) {
      expect(known([closure], years)).to.deep.equal([]);
    }
    const overruled = real('DE', {exceptions: [closure], today: '2026-11-23'}).filter(({overruledIn}) => overruledIn);
    expect(
      overruled.map(({exception: {from}, overruledIn, isAddable}) => [from, overruledIn, isAddable]),
    ).to.deep.equal([
      ['2026-12-25', 2026, true],
      ['2026-12-26', 2026, true],
      ['2027-01-01', 2027, true],
    ]);
  });

  it('with a date of their own are known where a dated exception covers it', () => {
    const found = known([{from: '2026-04-01', to: '2026-04-05', hours: []}]);
    expect(lines(found)).to.deep.equal(['2026-04-03 Good Friday']);
    expect(found[0]).to.include({isAddable: false});
  });

  it('are known where a yearly exception covers a date', () => {
    for (const from of ['2020-04-03', '2026-04-03']) {
      const [found] = known([{from, yearly: true, hours: []}]);
      expect(found).to.deep.include({isKnown: true, isAddable: true}); // a dated one beats it
      expect(found!.exception.name).to.equal('Good Friday');
    }
  });

  it('are not known by an exception whose dates are none', () => {
    expect(
      known([
        {from: '', hours: []},
        {from: '2026-02-30', to: '2027-12-31', hours: []},
        {from: '', yearly: true, hours: []},
        {from: '2026-01-01', to: '2026-02-30', yearly: true, hours: []},
      ]),
    ).to.deep.equal([]);
  });

  it('are known by their names where somebody has moved them', () => {
    const moved: ExceptionInput = {from: '2027-03-10', name: 'Hari Raya Puasa', hours: []};
    const eid = real('SG', {exceptions: [moved]}).filter(({exception}) => exception.name === moved.name);
    expect(eid.map(({exception, moved: other}) => [exception.from, other])).to.deep.equal([
      ['2026-03-21', undefined],
      ['2027-03-09', moved],
    ]);
  });

  it('are added only for the days of a range that are free', () => {
    const candidates = real('SA', {years: [2026], exceptions: [{from: '2026-03-20', hours: []}]});
    expect(lines(candidates.filter(({isKnown}) => !isKnown)).filter((line) => line.includes('al-Fitr'))).to.deep.equal([
      '2026-03-19 End of Ramadan (Eid al-Fitr)',
      '2026-03-21 to 2026-03-22 End of Ramadan (Eid al-Fitr)',
    ]);
  });
});

/** One as the library gives it. */
const holiday = (
  date: string,
  rule: string,
  name: string,
  hours = 24,
  more: Partial<LibraryHoliday> = {},
): LibraryHoliday => {
  const start = new Date(`${date}Z`);
  return {date, rule, name, start, end: new Date(+start + hours * 3_600_000), ...more};
};
/** Those of 2026, where the lists are those of it and of the years after. */
const candidates = (...lists: readonly LibraryHoliday[][]) =>
  holidayCandidates({
    years: [2026],
    holidays: new Map(lists.map((list, i) => [2026 + i, list])),
    exceptions: [],
    today: dayNumber('2026-01-01'),
  });

describe('two holidays', () => {
  it('on one date are one with both names', () => {
    const list = [
      holiday('2026-05-14 00:00:00', 'easter 39', 'Ascension'),
      holiday('2026-05-14 00:00:00', 'x', 'Day X'),
    ];
    expect(lines(candidates(list))).to.deep.equal(['2026-05-14 Ascension / Day X']);
  });

  it('of one name on one date have it once', () => {
    const list = [holiday('2026-05-14 00:00:00', 'easter 39', 'Day X'), holiday('2026-05-14 00:00:00', 'x', 'Day X')];
    expect(lines(candidates(list))).to.deep.equal(['2026-05-14 Day X']);
  });

  it('of which one returns each year stay two, and the dated one, which wins, says both', () => {
    const first = [holiday('2026-05-01 00:00:00', '05-01', 'May Day'), holiday('2026-05-01 00:00:00', 'x', 'Day X')];
    expect(lines(candidates(first, [holiday('2027-05-01 00:00:00', '05-01', 'May Day')]))).to.deep.equal([
      '2026-05-01 May Day, yearly',
      '2026-05-01 Day X / May Day',
    ]);
  });

  it('are not yearly if the year after has it no more', () => {
    const list = [holiday('2026-05-01 00:00:00', '05-01', 'May Day')];
    expect(lines(candidates(list, []))).to.deep.equal(['2026-05-01 May Day']);
  });

  it('last as long as the clock says, whatever the clock change', () => {
    const [easter] = candidates([holiday('2026-03-29 00:00:00', 'easter', 'Easter', 23)]);
    expect(easter!.exception).to.include({from: '2026-03-29', name: 'Easter'});
    expect(easter).to.not.have.property('part');
    expect(lines(candidates([holiday('2026-10-25 00:00:00', 'x', 'Day X', 25)]))).to.deep.equal(['2026-10-25 Day X']);
  });

  it('on one date are the public one alone, whichever is listed first', () => {
    const day = holiday('2026-05-14 00:00:00', 'easter 39', 'Ascension');
    const bank = holiday('2026-05-14 00:00:00', 'x', 'Bank Day', 24, {type: 'bank'});
    for (const list of [
      [day, bank],
      [bank, day],
    ]) {
      expect(lines(candidates(list))).to.deep.equal(['2026-05-14 Ascension']);
      expect(candidates(list)[0]).to.include({isPublic: true});
    }
  });

  it('on one date take all of the day if one of them does', () => {
    const [whole, noon, two] = [24, 12, 10].map((hours) =>
      holiday(`2026-12-24 ${24 - hours || '00'}:00:00`, 'x', `From ${24 - hours}`, hours),
    ) as [LibraryHoliday, LibraryHoliday, LibraryHoliday];
    for (const list of [
      [noon, whole],
      [whole, noon],
    ]) {
      const [only] = candidates(list);
      expect(only).to.include({isHalfDay: false});
      expect(only).to.not.have.property('part');
    }
    expect(candidates([noon, two])[0])
      .to.include({isHalfDay: true})
      .and.have.property('part');
  });

  it('on one date may move if one of them may, and are sure if one of them is', () => {
    const eid = holiday('2026-05-27 00:00:00', '10 Dhu al-Hijjah', 'Eid al-Adha');
    const frozen = holiday('2026-05-27 00:00:00', '05-27', 'Eid');
    const day = holiday('2026-05-27 00:00:00', 'x', 'Day X');
    const notes = (...list: LibraryHoliday[]) => {
      const [{mayMove, isUnsure} = {mayMove: undefined, isUnsure: undefined}, ...others] = candidates(list);
      return [mayMove, isUnsure, others.length];
    };
    expect(notes(day, day)).to.deep.equal([false, false, 0]);
    expect(notes(eid, day)).to.deep.equal([true, false, 0]);
    expect(notes(day, eid)).to.deep.equal([true, false, 0]);
    expect(notes(frozen, day)).to.deep.equal([false, false, 0]);
    expect(notes(day, frozen)).to.deep.equal([false, false, 0]);
    expect(notes(frozen, frozen)).to.deep.equal([false, true, 0]);
  });

  it('on one date of which one is a day off for another say so', () => {
    const off = holiday('2026-12-28 00:00:00', '12-26 and if saturday then next monday', 'Boxing Day', 24, {
      substitute: true,
    });
    const day = holiday('2026-12-28 00:00:00', 'x', 'Day X');
    for (const list of [
      [off, day],
      [day, off],
    ]) {
      expect(candidates(list)[0]!.insteadOf).to.equal(dayNumber('2026-12-26'));
    }
  });

  it('of which only the other one is on that date in the year after are dated', () => {
    const list = [holiday('2026-05-01 00:00:00', '05-01', 'May Day')];
    expect(lines(candidates(list, [holiday('2027-05-01 00:00:00', 'x', 'Day X')]))).to.deep.equal([
      '2026-05-01 May Day',
    ]);
  });
});

describe('a holiday', () => {
  const only = (...given: Parameters<typeof holiday>) => candidates([holiday(...given)]);

  it('says nothing but its date and its name where there is no more to say', () => {
    expect(only('2026-05-14 00:00:00', 'easter 39', 'Ascension')).to.deep.equal([
      {
        exception: {from: '2026-05-14', name: 'Ascension', hours: []},
        isKnown: false,
        isAddable: true,
        isHalfDay: false,
        isPublic: true,
        mayMove: false,
        isUnsure: false,
        takenOn: [],
      },
    ]);
  });

  it('of several days is a range, also where it is the only one', () => {
    expect(lines(only('2026-05-14 00:00:00', 'x', 'Fair', 72))).to.deep.equal(['2026-05-14 to 2026-05-16 Fair']);
  });

  it('without a date is left out', () => {
    expect(only('some day', 'x', 'Fair')).to.deep.equal([]);
  });

  it('of today is there, and one of yesterday is not', () => {
    expect(real('DE', {today: '2026-04-03'}).map(({exception}) => exception.from)).to.include('2026-04-03');
    expect(real('DE', {today: '2026-04-04'}).map(({exception}) => exception.from)).to.not.include('2026-04-03');
  });

  it('that comes back is there by its next date, in whatever order years are listed', () => {
    const mayDay = (year: number) => [holiday(`${year}-05-01 00:00:00`, '05-01', 'May Day')];
    for (const years of [
      [2026, 2027],
      [2027, 2026],
    ]) {
      const holidays = new Map(years.map((year) => [year, mayDay(year)]));
      const next = (today: string) =>
        lines(holidayCandidates({years, holidays, exceptions: [], today: dayNumber(today)}));
      expect(next('2026-05-01')).to.deep.equal(['2026-05-01 May Day, yearly']);
      expect(next('2026-05-02')).to.deep.equal(['2027-05-01 May Day, yearly']);
    }
  });
});

describe('a day off in place of another', () => {
  const insteadOf = (date: string, rule: string, substitute = false) =>
    candidates([holiday(`${date} 00:00:00`, rule, 'Day', 24, {substitute})])[0]!.insteadOf;

  it('is one whose rule puts it there by the weekday, from a date that it has otherwise', () => {
    expect(insteadOf('2026-12-28', '12-26 if saturday then next monday')).to.equal(dayNumber('2026-12-26'));
    expect(insteadOf('2026-12-25', '12-25 if sunday then next monday'), 'on its own date').to.equal(undefined);
    expect(insteadOf('2026-07-13', '06-12'), 'moved by a decree for once').to.equal(undefined);
    expect(insteadOf('2026-12-26', '12-26 and if saturday then next monday')).to.equal(undefined);
  });

  describe('by another calendar', () => {
    const newYear = (date: string, name = 'Lunar New Year', more: Partial<LibraryHoliday> = {}) =>
      holiday(`${date} 00:00:00`, 'chinese 01-0-01', name, 24, {identity: name, ...more});
    const off = newYear('2026-02-17', 'Lunar New Year', {substitute: true});
    const notes = (...others: LibraryHoliday[]) => {
      const found = candidates([...others, off]).find(({exception}) => exception.from === '2026-02-17')!;
      return found.insteadOf === undefined ? undefined : dateText(found.insteadOf);
    };
    for (const [name, others, expected] of [
      ['is for the one of its name a day before', [newYear('2026-02-16')], '2026-02-16'],
      ['is for the last one of its name', [newYear('2026-02-15'), newYear('2026-02-16')], '2026-02-16'],
      ['is for none of another name', [newYear('2026-02-15'), newYear('2026-02-16', 'Carnival')], '2026-02-15'],
      [
        'is for no other day off',
        [{...newYear('2026-02-16'), name: 'Lunar New Year (observed)', substitute: true}],
        undefined,
      ],
      ['is for one of six days before', [newYear('2026-02-11')], '2026-02-11'],
      ['is for none of a week before', [newYear('2026-02-10')], undefined],
      ['is for none after it', [newYear('2026-02-18')], undefined],
      ['is not for itself', [newYear('2026-02-17')], undefined],
    ] as [string, LibraryHoliday[], string | undefined][]) {
      it(name, () => expect(notes(...others)).to.equal(expected));
    }
  });

  it('is said of the day that it stands in for, dated or yearly, until both are over', () => {
    const taken = (country: string, from: string, today: string) =>
      real(country, {today})
        .find(({exception}) => exception.from === from)!
        .takenOn.map(({day, dayOff}) => [day, dayOff].map(dateText).join(' on '));
    expect(taken('SG', '2027-02-07', '2026-01-01')).to.deep.equal(['2027-02-07 on 2027-02-08']);
    const boxingDay = ['2026-12-26 on 2026-12-28', '2027-12-26 on 2027-12-28'];
    expect(taken('GB', '2026-12-26', '2026-12-26')).to.deep.equal(boxingDay);
    expect(taken('GB', '2027-12-26', '2026-12-28')).to.deep.equal(boxingDay);
    expect(taken('GB', '2027-12-26', '2026-12-29')).to.deep.equal(boxingDay.slice(1));
    // The day off may come first.
    const fourth = ['2026-07-04 on 2026-07-03', '2027-07-04 on 2027-07-05'];
    expect(taken('US', '2026-07-04', '2026-07-04')).to.deep.equal(fourth);
    expect(taken('US', '2027-07-04', '2026-07-05')).to.deep.equal(fourth.slice(1));
  });

  it('stays apart from one of its name on the day beside, and so does the day that it stands in for', () => {
    const christmas = [holiday('2026-12-25 00:00:00', 'x', 'Christmas', 48)];
    expect(lines(candidates(christmas))).to.deep.equal(['2026-12-25 to 2026-12-26 Christmas']);
    const off = (date: string, of: string) =>
      holiday(`${date} 00:00:00`, `${of} if weekend then later`, 'Christmas', 24, {substitute: true});
    expect(lines(candidates([...christmas, off('2026-12-28', '12-26')]))).to.deep.equal([
      '2026-12-25 Christmas',
      '2026-12-26 Christmas',
      '2026-12-28 Christmas',
    ]);
    expect(lines(candidates([...christmas, off('2026-12-28', '12-25'), off('2026-12-29', '12-26')]))).to.deep.equal([
      '2026-12-25 Christmas',
      '2026-12-26 Christmas',
      '2026-12-28 Christmas',
      '2026-12-29 Christmas',
    ]);
    // They are for days that nobody has off.
    expect(lines(candidates([off('2026-12-28', '12-26'), off('2026-12-29', '12-27')]))).to.deep.equal([
      '2026-12-28 Christmas',
      '2026-12-29 Christmas',
    ]);
  });
});

describe('a holiday that somebody has moved', () => {
  const day = (date: string, rule = 'x', hours = 24) => holiday(`${date} 00:00:00`, rule, 'Eid', hours);
  const moved = (list: readonly LibraryHoliday[], exception: ExceptionInput) =>
    holidayCandidates({
      years: [2026],
      holidays: new Map([[2026, list]]),
      exceptions: [exception],
      today: dayNumber('2026-01-01'),
    }).map((candidate) => candidate.moved);

  for (const [name, exception, isMoved] of [
    ['is named like it', {from: '2026-03-19', name: 'Eid'}, true],
    ['is not one of another name', {from: '2026-03-19', name: 'Spring'}, false],
    ['is not one without a name', {from: '2026-03-19'}, false],
    ['is at most 15 days earlier', {from: '2026-03-01', to: '2026-03-05', name: 'Eid'}, true],
    ['is not 16 days earlier', {from: '2026-03-01', to: '2026-03-04', name: 'Eid'}, false],
    ['is at most 15 days later', {from: '2026-04-04', name: 'Eid'}, true],
    ['is not 16 days later', {from: '2026-04-05', name: 'Eid'}, false],
    ['is not one that comes back each year', {from: '2026-03-19', yearly: true, name: 'Eid'}, false],
    ['is not where it always was', {from: '2026-03-20', name: 'Eid'}, false],
  ] as [string, ExceptionInput, boolean][]) {
    it(name, () => expect(moved([day('2026-03-20')], exception)).to.deep.equal([isMoved ? exception : undefined]));
  }

  it('comes back each year on another date, whichever', () => {
    const exception = {from: '2020-09-01', yearly: true, name: 'Eid Day'};
    const yearly = {...day('2026-03-20', '03-20'), name: 'Eid Day', identity: 'Founding Day'};
    expect(moved([yearly], exception)).to.deep.equal([exception]);
    expect(moved([yearly], {...exception, yearly: false})).to.deep.equal([undefined]);
  });

  it('may be one of two of its date, or both of them', () => {
    const two = [day('2026-03-20'), {...day('2026-03-20'), name: 'Day X'}];
    for (const name of ['Eid', 'Day X', 'Eid / Day X']) {
      const exception = {from: '2026-03-19', name};
      expect(moved(two, exception), name).to.deep.equal([exception]);
    }
  });

  it('is told from its other days, which it may be too far from', () => {
    const exception = {from: '2026-04-06', name: 'Eid'};
    expect(moved([day('2026-03-20', 'x', 72)], exception)).to.deep.equal([undefined, exception]);
  });
});
