// An office-hours document turned into numbers: once per schedule, so that questions about it are quick.
//
// This is also all the checking that a shop's page pays for. Compiling takes exactly the documents that
// `parseOfficeHours` takes (a test holds the two together) but does not say what is wrong with the others.
import {dayNumber, MINUTES_A_DAY, minutesOf, WEEKDAYS, weekdayOf, yearlyDay} from './calendar.js';
import {timeZone, type TimeZone} from './time-zone.js';
import type {Exception} from './types.js';

/** Minutes since the midnight that starts the date; `closes` is beyond 1440 where it is on the next day. */
export interface MinuteInterval {
  readonly opens: number;
  readonly closes: number;
}

interface CompiledException {
  readonly from: number;
  readonly to: number;
  readonly intervals: readonly MinuteInterval[];
  readonly source: Exception;
}

export class CompiledHours {
  constructor(
    readonly zone: TimeZone,
    private readonly _weekly: readonly (readonly MinuteInterval[])[],
    /** Sorted by date; no two share one. */
    private readonly _dated: readonly CompiledException[],
    /** By `yearlyDay`. */
    private readonly _yearly: ReadonlyMap<number, CompiledException>,
    /** Something in it looks like a slip: `parseOfficeHours` warns of what is one. */
    readonly looksOdd: boolean,
  ) {}

  /** Whether there is any opening anywhere: office hours count as set then. */
  get isSet(): boolean {
    return [...this._weekly, ...[...this._dated, ...this._yearly.values()].map((e) => e.intervals)].some(
      (intervals) => intervals.length,
    );
  }

  /**
   * The openings that start on a date, in order: the one answer to "what are the hours of that day?".
   *
   * @param exception what governs the date; null: as if no exception did.
   */
  intervalsOn(
    day: number,
    exception: CompiledException | null | undefined = this._exceptionOn(day),
  ): readonly MinuteInterval[] {
    return exception?.intervals ?? this._weekly[weekdayOf(day)]!;
  }

  /** The exception that governs a date. */
  exceptionOn(day: number): Exception | undefined {
    return this._exceptionOn(day)?.source;
  }

  private _exceptionOn(day: number): CompiledException | undefined {
    let low = 0;
    for (let high = this._dated.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this._dated[middle]!.to < day) low = middle + 1;
      else high = middle;
    }
    const dated = this._dated[low];
    if (dated && dated.from <= day) return dated;
    return this._yearly.size ? this._yearly.get(yearlyDay(day)) : undefined;
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
const EXCEPTION = ['from', 'to', 'yearly', 'name', 'hours', 'message', 'translations'];

/** Of the document that is being compiled. */
let looksOdd: boolean;

function compile(input: unknown): CompiledHours {
  looksOdd = false;
  const document = record(input, ['timezone', 'weekly', 'exceptions']);
  const zone = timeZone(document['timezone']);
  must(zone);
  const weekly = record(document['weekly'], WEEKDAYS, {});
  const dated: CompiledException[] = [];
  const yearly = new Map<number, CompiledException>();
  for (const item of list(document['exceptions'])) {
    const exception = compileException(item);
    if (exception.source.yearly) addYearly(yearly, exception);
    else dated.push(exception);
  }
  dated.sort((a, b) => a.from - b.from);
  let end = -Infinity;
  for (const {from, to} of dated) {
    must(end < from && from <= to);
    end = to;
  }
  const week = WEEKDAYS.map((day) => compileIntervals(weekly[day]));
  return new CompiledHours(zone, week, dated, yearly, looksOdd);
}

function compileException(item: unknown): CompiledException {
  const source = record(item, EXCEPTION);
  const from = dayNumber(source['from']);
  const to = source['to'] === undefined ? from : dayNumber(source['to']);
  must(from === from && to === to);
  for (const [key, type] of [
    ['yearly', 'boolean'],
    ['name', 'string'],
    ['message', 'string'],
  ] as const) {
    must(source[key] === undefined || typeof source[key] === type);
  }
  const intervals = compileIntervals(source['hours']);
  // A copy: what a page hands over may change later, or hold more than plain data.
  const hours = list(source['hours']).map((interval) => pick(record(interval, INTERVAL), INTERVAL));
  return {from, to, intervals, source: pick({...source, hours}, EXCEPTION) as unknown as Exception};
}

function pick(source: Record<string, unknown>, keys: readonly string[]): object {
  return Object.freeze(
    Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]])),
  );
}

function addYearly(yearly: Map<number, CompiledException>, exception: CompiledException) {
  const last = yearlyDay(exception.to);
  for (let day = yearlyDay(exception.from); ; day = (day + 1) % 366) {
    must(!yearly.has(day));
    yearly.set(day, exception);
    if (day === last) break;
  }
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
