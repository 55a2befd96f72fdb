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

  it('survives objects with code of their own', () => {
    const thrower = {
      get timezone(): string {
        throw new Error('no');
      },
    };
    expect(compileOfficeHours(thrower)).to.equal(undefined);
  });
});
