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
const schedule = sometimes(
  fc.record(
    {
      timezone: sometimes(fc.constantFrom('Europe/Paris', 'Asia/Calcutta', 'Mars/Olympus', 'UTC')),
      weekly: sometimes(fc.dictionary(fc.constantFrom(...days), list(interval, 3), {maxKeys: 3})),
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

  it('finds two exceptions of one kind on one date, whatever their order', () => {
    const hours = (...exceptions: object[]) => ({timezone: 'UTC', exceptions});
    const december = {from: '2026-12-01', to: '2026-12-31'};
    const newYear = {from: '2025-12-30', to: '2026-01-02', yearly: true};
    for (const [document, ok] of [
      [hours(december, {from: '2026-12-31'}), false],
      [hours({from: '2026-12-31'}, december), false],
      [hours(december, {from: '2027-01-01'}), true],
      [hours(december, {from: '2026-12-31', yearly: true}), true],
      [hours(newYear, {from: '2030-01-01', yearly: true}), false],
      [hours({from: '2030-01-03', yearly: true}, newYear), true],
    ] as const) {
      expect(compileOfficeHours(document) !== undefined, JSON.stringify(document)).to.equal(ok);
      expect(parseOfficeHours(document).ok, JSON.stringify(document)).to.equal(ok);
    }
  });

  it('survives objects with code of their own', () => {
    const thrower = {
      get timezone(): string {
        throw new Error('no');
      },
    };
    expect(compileOfficeHours(thrower)).to.equal(undefined);
  });
});
