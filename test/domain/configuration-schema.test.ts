import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {configurationProblems} from '../../src/domain/configuration-problems.js';
import {
  configurationSchema,
  dateRange,
  duplicateRanges,
  exceptionSchema,
  intervalSchema,
  officeHoursSchema,
  questionSchema,
  seasonSchema,
} from '../../src/domain/configuration-schema.js';
import {jsonPath} from '../../src/domain/json-path.js';
import {parseOfficeHours} from '../../src/domain/parse-office-hours.js';
import {inWholeDocument} from '../../src/domain/problem.js';
import type {Problem} from '../../src/domain/types.js';

type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
};
type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly type: string;
  /** What the JSON Schema says of it. */
  readonly description: string | undefined;
}

/** Each place that the definition of the document knows; lists by their first item. */
function* placesOf(schema: Schema, path: Path = [], outer?: string): Generator<Place> {
  const {type, wrapped, item, value, entries} = schema;
  const description = v.getDescription(schema) ?? outer;
  if (wrapped) yield* placesOf(wrapped, path, description);
  else yield {path, type, description};
  if (item) yield* placesOf(item, [...path, 0]);
  if (value) yield* placesOf(value, [...path, 'de']);
  for (const [key, each] of Object.entries(entries ?? {})) yield* placesOf(each, [...path, key]);
}
const PLACES = [...placesOf(configurationSchema)];

const DATES = {from: '2026-07-01', to: '2026-07-02'};

/** A document with a value at a place, and nothing else but what has to be there. */
const holding = (path: Path, value: unknown): unknown =>
  path.reduceRight((inner, step, i) => {
    if (step === 'officeHours' && i < path.length - 1) return {officeHours: {timezone: 'UTC', ...(inner as object)}};
    const isDated = ['seasons', 'exceptions'].includes(path[i - 1] as string) && i < path.length - 1;
    return typeof step === 'number' ? [isDated ? {...DATES, ...(inner as object)} : inner] : {[step]: inner};
  }, value);

function problemsIn(document: unknown): Problem[] {
  const {officeHours} = Object(document) as {officeHours?: unknown};
  const problems = configurationProblems(document);
  if (Object(officeHours) !== officeHours) return problems;
  const hours = parseOfficeHours(officeHours);
  return [...problems, ...(hours.ok ? hours.warnings : hours.problems).map(inWholeDocument)];
}

describe('the definition of the document', () => {
  for (const {path, type} of PLACES) {
    it(`refuses another kind of value, and says so there: ${jsonPath(path)}`, () => {
      for (const value of [null, type === 'string' ? 5 : 'text', type === 'array' ? {} : []]) {
        const found = problemsIn(holding(path, value)).filter((problem) => problem.path === jsonPath(path));
        expect(new Set(found.map(({code}) => code)), JSON.stringify(value)).to.deep.equal(new Set(['wrong-type']));
      }
    });
  }

  it('knows what only a page can say', () => {
    const paths = PLACES.map(({path}) => jsonPath(path)).filter((path) => path.startsWith('$.snippet.'));
    expect(paths.map((path) => path.slice('$.snippet.'.length))).to.deep.equal([
      ...['delivery', 'chatwoot', 'chatwoot.baseUrl', 'chatwoot.inbox', 'chatwoot.storage', 'form', 'form.action'],
      ...['form.fields', 'form.fields.text', 'form.fields.email', 'form.fields.name', 'form.fields.page'],
      ...['form.fields.id', 'form.fields.conversation', 'form.extra', 'form.extra.de', 'form.crossOrigin'],
      ...['form.accepts', 'mail', 'mail.address', 'mail.text', 'attributes', 'attributes.de', 'content'],
    ]);
  });

  for (const {path, description} of PLACES) {
    const [key, parent] = [path.at(-1), path.at(-2)];
    const isNamedByItself = ['weekly', 'translations', 'de', 'fields', 'extra', 'attributes'].includes(
      parent as string,
    );
    if (typeof key !== 'string' || isNamedByItself || key === 'officeHours') continue;
    it(`says in a sentence what it is for, to whoever edits with the JSON Schema: ${jsonPath(path)}`, () => {
      expect(description).to.match(/^["A-Z].{8,}\.$/);
    });
  }

  it('names its parts', () => {
    const parts = [
      intervalSchema,
      seasonSchema,
      exceptionSchema,
      officeHoursSchema,
      questionSchema,
      configurationSchema,
    ];
    expect(parts.map((part) => v.getTitle(part))).to.deep.equal([
      ...['Interval', 'Season', 'Exception', 'Office hours', 'Common question', 'Configuration of office-hours-chat'],
    ]);
  });

  it('begins a week with Monday, as people write weeks', () => {
    expect(Object.keys(officeHoursSchema.entries.weekly.wrapped.entries)).to.deep.equal([
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ]);
  });
});

describe('ranges that share a date', () => {
  const pairs = (...ranges: (readonly [from: string, to?: string, yearly?: boolean])[]) => [
    ...duplicateRanges(ranges.map(([from, to, yearly]) => dateRange({from, to, yearly}))),
  ];

  for (const [fact, ranges, expected] of [
    ['none', [['2026-01-01'], ['2026-01-02']], []],
    ['a date and itself', [['2026-01-01'], ['2026-01-01']], [[1, 0]]],
    [
      'the last day of the one, the first of the other',
      [
        ['2026-01-01', '2026-01-05'],
        ['2026-01-05', '2026-01-09'],
      ],
      [[1, 0]],
    ],
    [
      'one that stands before it in the list, later in time',
      [
        ['2026-01-05', '2026-01-09'],
        ['2026-01-01', '2026-01-05'],
      ],
      [[1, 0]],
    ],
    [
      'two with one around both',
      [['2026-01-01', '2026-12-31'], ['2026-02-01'], ['2026-03-01']],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'a long one behind a short one',
      [['2026-01-01', '2026-01-09'], ['2026-01-02'], ['2026-01-08']],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ['a yearly and a dated one: none', [['2026-01-01'], ['2026-01-01', undefined, true]], []],
    [
      'two yearly ones over New Year',
      [
        ['2026-12-30', '2026-01-02', true],
        ['2020-01-02', '2020-01-05', true],
      ],
      [[1, 0]],
    ],
    [
      'yearly neighbours: none',
      [
        ['2026-12-30', '2026-01-02', true],
        ['2020-01-03', '2020-12-29', true],
      ],
      [],
    ],
  ] as const) {
    it(fact, () => {
      expect(pairs(...(ranges as unknown as Parameters<typeof pairs>))).to.deep.equal(expected);
    });
  }
});
