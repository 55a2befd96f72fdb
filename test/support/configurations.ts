// Random documents for property tests.
import fc from 'fast-check';
import {timeOf} from '../../src/domain/editing/intervals.js';
import type {Configuration, ExceptionInput, Interval, SeasonInput} from '../../src/domain/types.js';

const minutes = (max: number) => fc.integer({min: 0, max});

export const legalInterval: fc.Arbitrary<Interval> = fc
  .tuple(minutes(1439), minutes(1440))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({opens: timeOf(opens), closes: timeOf(closes)}));

const hours = fc.array(legalInterval, {maxLength: 3});
const weekly = fc.record(
  {monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours, saturday: hours, sunday: hours},
  {requiredKeys: []},
);
const text = fc.string({unit: 'grapheme', maxLength: 40});

const saying = text.filter((each) => each.trim() !== '');

const TAGS = ['de', 'pt-BR', 'fr'];
/** Texts in some languages, with a key that nobody knows; the languages and all may be empty. */
const translations = (...keys: string[]) =>
  fc.dictionary(
    fc.constantFrom(...TAGS),
    fc.record(Object.fromEntries([...keys, 'by'].map((key) => [key, text])), {requiredKeys: []}),
    {maxKeys: 3},
  );

const FIRST = Date.UTC(2024, 0, 1);
const date = (day: number) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);

/** Dated exceptions that share no date, and one yearly one at most. */
const exceptions: fc.Arbitrary<ExceptionInput[]> = fc
  .tuple(
    fc.array(fc.record({gap: fc.integer({min: 1, max: 60}), length: fc.integer({min: 0, max: 9})}), {maxLength: 6}),
    fc.array(
      fc.record({name: text, message: text, hours, translations: translations('name', 'message')}, {requiredKeys: []}),
      {minLength: 7, maxLength: 7},
    ),
    fc.boolean(),
  )
  .map(([ranges, details, hasYearly]) => {
    let day = 0;
    const dated: ExceptionInput[] = ranges.map(({gap, length}, i) => {
      const from = (day += gap);
      day += length;
      return {from: date(from), ...(length && {to: date(day)}), ...details[i]};
    });
    return hasYearly ? [...dated, {from: '2024-12-25', yearly: true, ...details[6]}] : dated;
  });

/** Dated seasons that share no date, and one yearly one at most. */
const seasons: fc.Arbitrary<SeasonInput[]> = fc
  .tuple(
    fc.array(fc.record({gap: fc.integer({min: 1, max: 90}), length: fc.integer({min: 0, max: 120})}), {maxLength: 2}),
    fc.array(fc.record({name: text, weekly, translations: translations('name')}, {requiredKeys: []}), {
      minLength: 3,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([ranges, details, hasYearly]) => {
    let day = 0;
    const dated: SeasonInput[] = ranges.map(({gap, length}, i) => {
      const from = date((day += gap));
      return {from, to: date((day += length)), ...details[i]};
    });
    return hasYearly ? [...dated, {from: '2024-11-15', to: '2025-02-10', yearly: true, ...details[2]}] : dated;
  });

export const legalOfficeHours = fc.record(
  {
    timezone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
    weekly,
    seasons,
    exceptions,
  },
  {requiredKeys: ['timezone']},
);

/** Any document that the schema takes, with unknown keys here and there. */
export const legalConfiguration: fc.Arbitrary<Configuration> = fc.record(
  {
    officeHours: legalOfficeHours,
    messages: fc.record(
      {welcome: text, online: text, offline: text, handoff: text, footer: text, translations: translations('offline')},
      {requiredKeys: []},
    ),
    questions: fc.array(
      fc.record(
        {ask: saying, answer: saying, translations: translations('ask', 'answer')},
        {requiredKeys: ['ask', 'answer']},
      ),
      {maxLength: 12},
    ),
    languages: fc.array(fc.constantFrom(...TAGS), {maxLength: 3}),
    version: fc.integer(),
    'x-note': fc.jsonValue({maxDepth: 2}).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  },
  {requiredKeys: []},
);
