// Random legal documents, with texts that hurt.
import fc from 'fast-check';
import {DAY, WEEKDAYS} from '../../../src/domain/calendar.js';
import {timeOf} from '../../../src/domain/editing/intervals.js';
import type {Configuration, ExceptionInput} from '../../../src/domain/types.js';
import {anyText} from '../../support/random.js';

const nasty = fc.constantFrom(
  '{{ x }}',
  '{% y %}',
  '</script>',
  '&amp;',
  `"'`,
  '\n',
  '\r',
  '<!--',
  '{opens}',
  '\\',
  ' ',
);
const text = fc
  .array(fc.oneof(nasty, anyText(), fc.string({unit: 'grapheme'})), {maxLength: 5})
  .map((parts) => parts.join('').replaceAll('\0', ''));

const interval = fc
  .tuple(fc.integer({min: 0, max: 1439}), fc.integer({min: 0, max: 1440}))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({opens: timeOf(opens), closes: timeOf(closes)}));
const hours = fc.array(interval, {maxLength: 3});
const unknown = fc.option(fc.record({'x-note': fc.jsonValue()}), {nil: undefined});

const weekly = fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, hours])), {requiredKeys: []});

/** Ranges apart from each other, so that no date is in two. */
const exceptions = fc
  .array(
    fc.record(
      {gap: fc.integer({min: 1, max: 40}), length: fc.integer({min: 0, max: 9}), hours, name: text, message: text},
      {requiredKeys: ['gap', 'length']},
    ),
    {maxLength: 4},
  )
  .map((items) => {
    let day = Date.UTC(2026, 0, 1) / DAY;
    return items.map(({gap, length, ...rest}): ExceptionInput => {
      const from = day + gap;
      day = from + length;
      const date = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
      return {from: date(from), ...(length && {to: date(day)}), ...rest};
    });
  });

const officeHours = fc
  .tuple(
    fc.record(
      {timezone: fc.constantFrom('Europe/Paris', 'Asia/Kolkata', 'UTC'), weekly, exceptions},
      {requiredKeys: ['timezone']},
    ),
    unknown,
  )
  .map(([known, more]) => ({...known, ...more}));

const messages = fc.record({welcome: text, online: text, offline: text, handoff: text}, {requiredKeys: []});

const saying = text.map((words) => `${words}?`);
const questions = fc.array(
  fc.record(
    {ask: saying, answer: saying, translations: fc.constant({de: {ask: 'Wo?'}})},
    {requiredKeys: ['ask', 'answer']},
  ),
  {minLength: 1, maxLength: 3},
);

export const legalConfiguration: fc.Arbitrary<Configuration> = fc
  .tuple(fc.record({officeHours, messages, questions}, {requiredKeys: []}), unknown)
  .map(([known, more]) => JSON.parse(JSON.stringify({...known, ...more})) as Configuration);
