import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {compileOfficeHours} from '../../src/domain/compiled-hours.js';
import {parseOfficeHours} from '../../src/domain/parse-office-hours.js';

// A shop's page compiles without validating; a schedule must count as usable there exactly when validation says so.

const oddValue = fc.oneof(
  fc.constantFrom(null, undefined, [], {}, '', 0, true, ['09:00'], [['2026-01-01']], 'x'),
  fc.constantFrom('9:00', '24:00', '24:01', '09:60', '00:00', '2026-02-30', '2026-2-3', '+002026-01', '+02:00', 'utc'),
  fc.jsonValue(),
);
const sometimes = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({weight: 24, arbitrary: usual}, {weight: 1, arbitrary: oddValue});
const list = (item: fc.Arbitrary<unknown>, maxLength: number) => sometimes(fc.array(item, {maxLength}));

const time = fc.constantFrom('00:00', '09:00', '12:00', '17:30', '23:59', '24:00');
const date = fc.constantFrom('2026-01-01', '2026-02-28', '2028-02-29', '2026-12-24', '2026-12-31', '2027-01-02');
const interval = sometimes(fc.record({opens: sometimes(time), closes: sometimes(time)}, {requiredKeys: ['opens']}));
const exception = sometimes(
  fc.record(
    {
      from: sometimes(date),
      to: sometimes(date),
      yearly: sometimes(fc.boolean()),
      name: sometimes(fc.string()),
      message: sometimes(fc.string()),
      hours: list(interval, 2),
    },
    {requiredKeys: ['from']},
  ),
);
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'Monday'];
const weekly = sometimes(fc.dictionary(fc.constantFrom(...days), list(interval, 3), {maxKeys: 3}));
const season = sometimes(
  fc.record(
    {
      from: sometimes(date),
      to: sometimes(date),
      yearly: sometimes(fc.boolean()),
      name: sometimes(fc.string()),
      weekly,
    },
    {requiredKeys: ['from', 'to']},
  ),
);
const schedule = sometimes(
  fc.record(
    {
      timezone: sometimes(fc.constantFrom('Europe/Paris', 'Asia/Calcutta', 'Mars/Olympus', 'UTC')),
      weekly,
      seasons: list(season, 2),
      exceptions: list(exception, 3),
    },
    {requiredKeys: ['timezone']},
  ),
);

describe('compiling a schedule', () => {
  it('takes what validation takes, as an object and as text', () => {
    const taken = [0, 0];
    fc.assert(
      fc.property(schedule, (document) => {
        const {ok} = parseOfficeHours(document);
        taken[ok ? 1 : 0]!++;
        expect(compileOfficeHours(document) !== undefined).to.equal(ok);
        const text = JSON.stringify(document) as string | undefined;
        expect(compileOfficeHours(text) !== undefined).to.equal(parseOfficeHours(text).ok);
      }),
      {seed: 20_261_122, numRuns: 4000},
    );
    expect(Math.min(...taken), 'both kinds have been tried').to.be.greaterThan(400);
  });

  for (const key of ['seasons', 'exceptions']) {
    it(`finds two ${key} of one kind on one date, whatever their order`, () => {
      const hours = (...dates: object[]) => ({timezone: 'UTC', [key]: dates});
      const december = {from: '2026-12-01', to: '2026-12-31'};
      const day = (from: string, yearly?: boolean) => ({from, to: from, ...(yearly && {yearly})});
      const newYear = {from: '2025-12-30', to: '2026-01-02', yearly: true};
      for (const [document, ok] of [
        [hours(december, day('2026-12-31')), false],
        [hours(day('2026-12-31'), december), false],
        [hours(december, day('2027-01-01')), true],
        [hours(december, day('2026-12-31', true)), true],
        [hours(newYear, day('2030-01-01', true)), false],
        [hours(day('2030-01-03', true), newYear), true],
      ] as const) {
        expect(compileOfficeHours(document) !== undefined, JSON.stringify(document)).to.equal(ok);
        expect(parseOfficeHours(document).ok, JSON.stringify(document)).to.equal(ok);
      }
    });
  }

  it('finds nothing odd in a document with every key that there is', () => {
    const translations = {de: {name: 'Sommer'}};
    const dates = {from: '2026-07-01', to: '2026-08-31', yearly: true, name: 'Summer', translations};
    const weekly = {monday: [{opens: '09:00', closes: '17:00'}]};
    const hours = [{opens: '10:00', closes: '14:00'}];
    const document = {
      timezone: 'UTC',
      weekly,
      seasons: [{...dates, weekly}],
      exceptions: [{...dates, hours, message: ''}],
    };
    expect(compileOfficeHours(document)?.looksOdd).to.equal(false);
    for (const odd of [
      {...document, week: {}},
      {...document, weekly: {...weekly, Monday: []}},
      {...document, seasons: [{...dates, message: ''}]},
      {...document, exceptions: [{...dates, weekly}]},
      {...document, weekly: {monday: [{...hours[0], closed: true}]}},
    ]) {
      expect(compileOfficeHours(odd)?.looksOdd, JSON.stringify(odd)).to.equal(true);
    }
  });

  it('looks into openings that overlap, not into those that touch or are apart, whatever their order', () => {
    const odd = (...monday: object[]) => compileOfficeHours({timezone: 'UTC', weekly: {monday}})?.looksOdd;
    const [morning, noon, evening, night] = [
      {opens: '08:00', closes: '12:00'},
      {opens: '12:00', closes: '14:00'},
      {opens: '18:00', closes: '20:00'},
      {opens: '19:00', closes: '01:00'},
    ];
    for (const [a, b, expected] of [
      [morning, noon, false],
      [morning, evening, false],
      [evening, night, true],
      [morning, morning, true],
    ] as const) {
      expect([odd(a, b), odd(b, a)], JSON.stringify([a, b])).to.deep.equal([expected, expected]);
    }
  });

  it('has the openings of a date in order, and a night beyond midnight', () => {
    const friday = [
      {opens: '22:00', closes: '02:00'},
      {opens: '08:00', closes: '12:00'},
      {opens: '13:00', closes: '24:00'},
    ];
    const hours = compileOfficeHours({timezone: 'UTC', weekly: {friday}})!;
    expect(hours.intervalsOn(1)).to.deep.equal([
      {opens: 480, closes: 720},
      {opens: 780, closes: 1440},
      {opens: 1320, closes: 1560},
    ]);
  });

  for (const [fact, document] of [
    ['a week that is null', {weekly: null}],
    ['a season without an end', {seasons: [{from: '2026-07-01'}]}],
    ['a season’s name that is no text', {seasons: [{from: '2026-07-01', to: '2026-07-02', name: 5}]}],
    ['a message that is no text', {exceptions: [{from: '2026-07-01', message: 5}]}],
    ['exceptions that are null', {exceptions: null}],
  ] as const) {
    it(`takes no document with ${fact}`, () => {
      expect(compileOfficeHours({timezone: 'UTC', ...document})).to.equal(undefined);
      expect(parseOfficeHours({timezone: 'UTC', ...document}).ok).to.equal(false);
    });
  }

  it('survives objects with code of their own', () => {
    const thrower = {
      get timezone(): string {
        throw new Error('no');
      },
    };
    expect(compileOfficeHours(thrower)).to.equal(undefined);
  });
});
