// An office-hours document turned into numbers: once per schedule, so that questions about it are quick.
//
// This is also all the checking that a shop's page pays for. Compiling takes exactly the documents that
// `parseOfficeHours` takes (a test holds the two together) but does not say what is wrong with the others.
import {dayNumber, MINUTES_A_DAY, minutesOf, WEEKDAYS, weekdayOf} from './calendar.js';
import {type DateRange, DateRanges} from './date-ranges.js';
import {timeZone, type TimeZone} from './time-zone.js';
import type {Exception, SeasonInput} from './types.js';

/** Minutes since the midnight that starts the date; `closes` is beyond 1440 where it is on the next day. */
export interface MinuteInterval {
  readonly opens: number;
  readonly closes: number;
}

type Week = readonly (readonly MinuteInterval[])[];

interface CompiledSeason extends DateRange {
  readonly week: Week;
  readonly source: SeasonInput;
}

interface CompiledException extends DateRange {
  readonly intervals: readonly MinuteInterval[];
  readonly source: Exception;
}

export class CompiledHours {
  constructor(
    readonly zone: TimeZone,
    private readonly _week: Week,
    private readonly _seasons: DateRanges<CompiledSeason>,
    private readonly _exceptions: DateRanges<CompiledException>,
    /** Something in it looks like a slip: `parseOfficeHours` warns of what is one. */
    readonly looksOdd: boolean,
  ) {}

  /** Whether there is any opening anywhere: office hours count as set then. */
  get isSet(): boolean {
    return [
      ...this._week,
      ...this._seasons.all.flatMap(({week}) => week),
      ...this._exceptions.all.map(({intervals}) => intervals),
    ].some((intervals) => intervals.length);
  }

  /** The openings that start on a date, in order: the one answer to "what are the hours of that day?". */
  intervalsOn(day: number): readonly MinuteInterval[] {
    return this._exceptions.on(day)?.intervals ?? (this._seasons.on(day)?.week ?? this._week)[weekdayOf(day)]!;
  }

  /** Those that would start on it if what governs it, an exception or a season, did not. */
  otherwiseOn(day: number): readonly MinuteInterval[] {
    return ((this._exceptions.on(day) && this._seasons.on(day)?.week) ?? this._week)[weekdayOf(day)]!;
  }

  /** The exception that governs a date. */
  exceptionOn(day: number): Exception | undefined {
    return this._exceptions.on(day)?.source;
  }

  /** The exception or the season that governs a date. */
  specialOn(day: number): Exception | SeasonInput | undefined {
    return (this._exceptions.on(day) ?? this._seasons.on(day))?.source;
  }
}

/** The compiled form of a document or of its JSON text; undefined where `parseOfficeHours` would find an error. */
export function compileOfficeHours(input: unknown): CompiledHours | undefined {
  try {
    return compile(typeof input === 'string' ? JSON.parse(input) : input);
  } catch {
    return undefined; // a document with a mistake, or an object whose own code throws
  }
}

const INTERVAL = ['opens', 'closes'];
const SEASON = ['from', 'to', 'yearly', 'name', 'weekly', 'translations'];
const EXCEPTION = ['from', 'to', 'yearly', 'name', 'hours', 'message', 'translations'];

/** Of the document that is being compiled. */
let looksOdd: boolean;

function compile(input: unknown): CompiledHours {
  looksOdd = false;
  const document = record(input, ['timezone', 'weekly', 'seasons', 'exceptions']);
  const zone = timeZone(document['timezone']);
  must(zone);
  const week = compileWeek(document['weekly']);
  const seasons = list(document['seasons']).map(compileSeason);
  const exceptions = list(document['exceptions']).map(compileException);
  return new CompiledHours(zone, week, new DateRanges(seasons), new DateRanges(exceptions), looksOdd);
}

function compileWeek(value: unknown): Week {
  const weekly = record(value, WEEKDAYS, {});
  return WEEKDAYS.map((day) => compileIntervals(weekly[day]));
}

function compileSeason(item: unknown): CompiledSeason {
  const source = record(item, SEASON);
  must(source['to'] !== undefined);
  return {
    ...compileDates(source, ['name']),
    week: compileWeek(source['weekly']),
    source: source as unknown as SeasonInput,
  };
}

function compileException(item: unknown): CompiledException {
  const source = record(item, EXCEPTION);
  const intervals = compileIntervals(source['hours']);
  // A copy: what a page hands over may change later, or hold more than plain data.
  const hours = list(source['hours']).map((interval) => pick(record(interval, INTERVAL), INTERVAL));
  const copy = pick({...source, hours}, EXCEPTION) as unknown as Exception;
  return {...compileDates(source, ['name', 'message']), intervals, source: copy};
}

function compileDates(source: Record<string, unknown>, texts: readonly string[]): DateRange {
  const from = dayNumber(source['from']);
  const to = source['to'] === undefined ? from : dayNumber(source['to']);
  must(from === from && to === to);
  const {yearly} = source;
  must(yearly === undefined || typeof yearly === 'boolean');
  for (const key of texts) must(source[key] === undefined || typeof source[key] === 'string');
  return {from, to, yearly};
}

function pick(source: Record<string, unknown>, keys: readonly string[]): object {
  return Object.freeze(
    Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]])),
  );
}

function compileIntervals(items: unknown): readonly MinuteInterval[] {
  return (
    list(items)
      .map((item) => {
        const {opens, closes} = record(item, INTERVAL);
        const from = minutesOf(opens);
        const to = minutesOf(closes);
        must(from < MINUTES_A_DAY && from !== to && to === to);
        return {opens: from, closes: to < from ? to + MINUTES_A_DAY : to};
      })
      // Of those that overlap, two are neighbours, and no order is found without comparing neighbours.
      .sort((a, b) => ((looksOdd ||= a.opens < b.closes && b.opens < a.closes), a.opens - b.opens))
  );
}

/** @param keys those that have a meaning in it. */
function record(value: unknown, keys: readonly string[], otherwise?: object): Record<string, unknown> {
  value ??= value === null ? value : otherwise;
  must(value && typeof value === 'object' && !Array.isArray(value));
  looksOdd ||= Object.keys(value).some((key) => !keys.includes(key));
  return value as Record<string, unknown>;
}

function list(value: unknown = []): readonly unknown[] {
  must(Array.isArray(value));
  return value as readonly unknown[];
}

function must(condition: unknown): asserts condition {
  if (!condition) throw Error(); // never leaves `compileOfficeHours`
}
