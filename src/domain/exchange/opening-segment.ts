// One part of a text about opening hours: days, times and closures in the order of its words.
import type {Weekday} from '../calendar.js';
import type {NotUnderstood} from './import-result.js';
import {DAYS, isWeekday, type Link, type MeaningOf, type TextProblem, type TextRule} from './opening-grammar.js';
import {isHeading} from './opening-parts.js';
import {daysBetween, type ReadTime, type Span, spanBetween, WEEK} from './opening-times.js';
import type {Token} from './opening-tokens.js';
import type {Meaning} from './opening-words.js';

const NOON: ReadTime = {minutes: 720, isShort: false, isBare: false};
const MIDNIGHT: ReadTime = {minutes: 0, isShort: false, isBare: false};

/** Reads one segment, in which commas may begin further rules. */
export class OpeningSegment {
  readonly rules: TextRule[] = [];
  readonly notes: NotUnderstood[] = [];
  /** Days whose hours are to come on the next line. */
  daysAhead: readonly Weekday[] = [];

  private _at = 0;
  private _days: Weekday[] = [];
  private _hasHoliday = false;
  private _spans: Span[] = [];
  private _isAllDay = false;
  private _isClosed = false;
  /** Not so where "closed" came first, and its days are to come: "Closed on Sunday". */
  private _wasClosedAfterDays = false;
  private _isAfterComma = false;
  /** Where what is being read began, and how many notes there were. */
  private _part = 0;
  private _partNotes = 0;
  /** Hours after which days were excepted: further ones may be those of the excepted days. */
  private _isSettled = false;
  private _problem: TextProblem | undefined;

  constructor(
    private readonly _tokens: readonly Token[],
    readonly text: string,
    private readonly _link: Link,
    private readonly _meaningOf: MeaningOf,
    private readonly _isLater: boolean,
    /** The line before, whose days may go on. */
    private readonly _before: OpeningSegment | undefined,
  ) {}

  /** "Mo-Fr", without a word that may stand for hours. */
  get isDaysOnly(): boolean {
    return this._tokens.every((token, i) => token.kind === 'sign' || isWeekday(this._meaningAt(i)));
  }

  /** "Mo Di" as the head of a table. */
  get isRowOfDays(): boolean {
    return this._tokens.length > 1 && this._tokens.every((_, i) => isWeekday(this._meaningAt(i)));
  }

  /** Whether it has the hours for the days on the line before. */
  get goesOn(): boolean {
    return Boolean(this._before?.daysAhead.length) && !this._dayAt(this._past(0));
  }

  /** Whether only the last part after a comma could not be read, for times that are clear in no way: the rest stands. */
  get isSeparable(): boolean {
    if (!this.rules.length || !this._isSign(this._part - 1, ',')) return false;
    return this._problem === 'unclear-times' ? this._isAtEnd : this._isOfOtherDays;
  }

  /** "Mon-Fri 9-5, Sat by appointment": what could not be read is only about days that were not named before. */
  private get _isOfOtherDays(): boolean {
    const rest = this._tokens.map((_, i) => i).slice(this._part);
    const isOther = (i: number) =>
      this._isSign(i, ',') ||
      (this._isSign(i, '.') && i < this._tokens.length - 1) ||
      ['closed', 'except', 'and', 'holiday'].includes(this._meaningAt(i) ?? '');
    if (this._dayAt(this._tokens.length - 1)) return false; // whose hours are missing
    const named = this.rules.flatMap(({days = WEEK}) => days);
    return !this._days.some((day) => named.includes(day)) && !rest.some(isOther);
  }

  /** What of it could not be read. */
  get unread(): string {
    return this.isSeparable ? this._textOf(this._part, this._tokens.length - 1) : this.text;
  }

  /** @returns what keeps it from being understood. */
  read(): TextProblem | undefined {
    const riddle = this._riddle();
    if (riddle) return riddle;
    if (this.goesOn) this._days.push(...this._before!.daysAhead);
    while (this._at < this._tokens.length && !this._problem) this._step(this._tokens[this._at]!);
    if (!this._problem) this._end();
    else this.notes.splice(this._partNotes);
    return this._problem;
  }

  /** Something that no week can hold, wherever it stands. */
  private _riddle(): TextProblem | undefined {
    const meanings = this._tokens.map((_, i) => this._meaningAt(i));
    if (meanings.includes('part-of-year')) return 'part-of-year';
    if (meanings.includes('sun')) return 'sun-times';
    if (this._tokens.some((_, i) => this._isSign(i, '+') && !this._dayAt(i + 1))) return 'open-end';
    return undefined;
  }

  private get _isAtEnd(): boolean {
    return this._at === this._tokens.length;
  }

  private get _isComplete(): boolean {
    return this._spans.length > 0 || this._isAllDay || this._isClosed;
  }

  private get _isEmpty(): boolean {
    return !this._isComplete && !this._days.length && !this._hasHoliday;
  }

  private _meaningAt(at: number): Meaning | undefined {
    const token = this._tokens[at];
    return token?.kind === 'word' ? this._meaningOf(token.word) : undefined;
  }

  private _isSign(at: number, sign: string): boolean {
    const token = this._tokens[at];
    return token?.kind === 'sign' && token.sign === sign;
  }

  private _isTo(at: number): boolean {
    return this._isSign(at, '-') || this._meaningAt(at) === 'to';
  }

  /** After what says nothing by itself. */
  private _past(at: number): number {
    while (this._isSign(at, '.') || this._isSign(at, ':') || this._meaningAt(at) === 'filler') at++;
    return at;
  }

  private _dayAt(at: number): boolean {
    const meaning = this._meaningAt(at);
    return meaning === 'holiday' || isWeekday(meaning) || Boolean(meaning && DAYS[meaning]);
  }

  private _timeAt(at: number): ReadTime | undefined {
    const token = this._tokens[at];
    if (token?.kind === 'time') return token.time;
    const meaning = this._meaningAt(at);
    return meaning === 'noon' ? NOON : meaning === 'midnight' ? MIDNIGHT : undefined;
  }

  private _step(token: Token): void {
    if (token.kind === 'time') this._takeTime();
    else if (token.kind === 'word') this._takeWord();
    else if (token.kind === 'sign') this._takeSign(token.sign);
    else this._problem = 'unknown-hours'; // a comment says under which condition
  }

  private _takeSign(sign: string): void {
    if (sign === '24/7') {
      if (this._isComplete) this._problem = 'unknown-hours';
      this._isAllDay = true;
    } else if (sign === ',' || sign === '/' || sign === '+') {
      this._isAfterComma = true;
    } else if (sign === '-') {
      // "Monday – 9:00", "Sunday – closed"
      const next = this._past(this._at + 1);
      const isBetween = (this._days.length > 0 || this._hasHoliday) && !this._isComplete;
      // "- Monday 9-5" in a list, "Öffnungszeiten – Mo 9-17"
      const isBullet = this._isEmpty && isHeading(this._tokens.slice(0, this._at), this._meaningOf);
      // "Sonn- und Feiertage"
      if (isBetween && this._meaningAt(next) === 'and') {
        this._at++;
        return;
      }
      const isHours = this._timeAt(next) || this._meaningAt(next) === 'closed' || this._isSign(next, '24/7');
      // "Monday: closed – Tuesday: 9-5"
      const isNextRule = this._isComplete && this._dayAt(next);
      if (!isBullet && !isNextRule && !(isBetween && isHours)) this._problem = 'unknown-hours';
    } else if (sign !== '.' && (sign !== ':' || this._isAfterComma)) {
      this._problem = 'unknown-hours';
    }
    this._at++;
  }

  private _takeWord(): void {
    const meaning = this._meaningAt(this._at);
    if (meaning === 'noon' || meaning === 'midnight') return this._takeTime();
    if (meaning && this._dayAt(this._at)) return this._takeDay(meaning);
    if (meaning === 'except') return this._takeExcept();
    const isHours = meaning === 'hours';
    const isBeforeSign = this._isSign(this._at + 1, ':') || this._isSign(this._at + 1, '-');
    const isHeading = isHours && this._isEmpty && !this.rules.length && isBeforeSign;
    if (meaning === 'closed') this._takeClosed();
    else if (meaning === 'all-day' && !this._isComplete) this._isAllDay = true;
    else if (meaning === 'zone' && this._spans.length)
      this.notes.push({code: 'offset-dropped', value: this._textOf(this._at, this._at)});
    else if (meaning === 'appointment' && this._isComplete && this._isAfterAnd) {
      this.notes.push({code: 'unknown-hours', value: this._textOf(this._at, this._at)});
      this._isAfterComma = false;
    } else if (meaning === 'scope' && this._isEmpty && !this.rules.length) {
      this.notes.push({code: 'unknown-hours', value: this._textOf(this._at, this._at)});
    } else if (isHeading) this._at++;
    else if (meaning === 'and') this._isAfterComma = true;
    // "ore 9:00" is that time.
    else if (meaning !== 'open' && meaning !== 'filler' && !(isHours && this._timeAt(this._at + 1)))
      this._problem = 'unknown-hours';
    this._at++;
  }

  private get _isAfterAnd(): boolean {
    return this._meaningAt(this._at - 1) === 'and';
  }

  /** "Daily except Sunday": days that are named before it, but not meant. */
  private _takeExcept(): void {
    const left = new Set(this._days);
    let at = this._past(this._at + 1);
    if (!this._dayAt(at)) this._problem = 'unknown-hours';
    while (this._dayAt(at) && !this._problem) {
      const meaning = this._meaningAt(at)!;
      const next = this._past(at + 1);
      const end = this._past(next + 1);
      let days = isWeekday(meaning) ? [meaning] : (DAYS[meaning] ?? []);
      if (meaning === 'holiday') this.notes.push({code: 'public-holidays'});
      if (this._isTo(next) && this._dayAt(end)) {
        const last = this._meaningAt(end);
        if (isWeekday(meaning) && isWeekday(last)) days = daysBetween(meaning, last);
        else this._problem = 'unknown-hours';
        at = end;
      }
      // Of a day that is not there, nobody knows why it is named.
      if (days.some((day) => !left.delete(day))) this._problem = 'unknown-hours';
      at = this._past(at + 1);
      const isAnd = this._meaningAt(at) === 'and' && this._dayAt(this._past(at + 1));
      if (isAnd) at = this._past(at + 1);
      // After a comma, a day may be one more or the first of another rule.
      else if (this._isSign(at, ',') && this._dayAt(this._past(at + 1)) && !this._isComplete)
        this._problem = 'unknown-hours';
      else break;
    }
    this._isSettled = this._isComplete;
    // "(except holidays)" says nothing of weekdays.
    const isOfHolidays = !this._days.length && this.notes.at(-1)?.code === 'public-holidays';
    if ((!left.size && !isOfHolidays) || this._isClosed) this._problem = 'unknown-hours';
    this._days = [...left];
    this._isAfterComma = false;
    this._at = at;
  }

  private _takeDay(meaning: Meaning): void {
    if (this._spans.length || this._isAllDay || this._wasClosedAfterDays) {
      const before = this._tokens[this._at - 1]!;
      const isRunOn = !this._isAfterComma && (before.kind !== 'sign' || before.sign === '24/7' || before.isBracket);
      // "9-12 Mon 1-5", "9-12 (Mon) 1-5": nobody knows to which hours the day belongs.
      if (isRunOn && !this._days.length && !this._hasHoliday && this._spans.length) this._problem = 'unknown-hours';
      if (isRunOn) this.notes.push({code: 'run-together', value: this.text});
      this._close();
    }
    const isListed = this._isAfterComma || (!this._days.length && !this._hasHoliday);
    this._isAfterComma = false;
    const next = this._past(this._at + 1);
    this._at++;
    if (meaning === 'holiday') {
      this._hasHoliday = true;
      if (!isListed) this._problem = 'part-of-year'; // those that are Mondays
      if (this._isTo(next) && this._dayAt(this._past(next + 1))) this._problem = 'unknown-hours';
      return;
    }
    if (this._hasHoliday && !isListed) this._problem = 'part-of-year';
    let days = isWeekday(meaning) ? [meaning] : DAYS[meaning]!;
    const end = this._past(next + 1);
    if (this._isTo(next) && this._dayAt(end)) {
      const last = this._meaningAt(end);
      if (isWeekday(meaning) && isWeekday(last)) days = daysBetween(meaning, last);
      else this._problem = 'unknown-hours';
      this._at = end + 1;
    }
    this._days = [...new Set([...this._days, ...days])];
  }

  private _takeClosed(): void {
    const isAfterDays = !this._isComplete && (this._days.length > 0 || this._hasHoliday) && !this._isAfterComma;
    const isAfterHours = (this._spans.length > 0 || this._isAllDay) && !this._isClosed && !this._isAfterComma;
    if (isAfterHours && !this._dayAt(this._past(this._at + 1))) {
      // Of "09:00-17:00, 12:00-13:00 closed" nobody knows what is closed.
      if (this._spans.length > 1) this._problem = 'unknown-hours';
      this._isClosed = this._wasClosedAfterDays = true;
    } else if (isAfterDays) {
      this._isClosed = this._wasClosedAfterDays = true;
    } else {
      if (this._isClosed || (!this._isEmpty && !this._isComplete)) this._problem = 'unknown-hours';
      if (this._isComplete) this._close();
      this._isClosed = true;
    }
    this._isAfterComma = false;
  }

  private _takeTime(): void {
    if (this._isSettled) this._problem = 'unknown-hours';
    const token = this._tokens[this._at]!;
    const end = this._past(this._at + 1);
    const isRange = this._isTo(end);
    if (!isRange && token.kind === 'time') {
      const isInWords = this._meaningAt(end) === 'hours';
      if (token.time?.minutes !== 1440 || !(token.isAllDay || isInWords) || this._isComplete) {
        this._problem = 'unknown-hours';
      }
      this._isAllDay = true;
      this._at = isInWords ? end + 1 : this._at + 1;
      return;
    }
    const next = this._past(end + 1);
    const isToNextDay = this._isNextDay(next);
    const last = isToNextDay ? this._past(next + 1) : next;
    const [from, to] = [this._timeAt(this._at), this._timeAt(last)];
    if (!isRange || !from || !to || this._isAllDay || this._isClosed) {
      // "closed 12:00-13:00" and "Tu closed, 9-12" can be meant in two ways.
      this._problem = 'unknown-hours';
      return;
    }
    // "Thursday 10:00 – Friday 12:00" is longer than a day.
    if (isToNextDay && to.minutes >= from.minutes) this._problem = 'unknown-hours';
    const span = spanBetween(from, to);
    if (span === 'unclear') this._problem = 'unclear-times';
    else if (typeof span === 'string') this._problem = 'unknown-hours';
    else {
      this._spans.push({opens: span.opens, closes: span.closes});
      if (span.isAssumed) this.notes.push({code: 'assumed-times', value: this._textOf(this._at, last), ...span});
    }
    this._isAfterComma = false;
    this._at = last + 1;
  }

  /** "Thursday 22:00 – Friday 04:00": whether the day after the one whose hours these are is named there. */
  private _isNextDay(at: number): boolean {
    const [day, ...others] = this._days;
    return day !== undefined && !others.length && this._meaningAt(at) === WEEK[(WEEK.indexOf(day) + 1) % 7];
  }

  private _textOf(first: number, last: number): string {
    const start = Math.min(...this._tokens.map((token) => token.start));
    return this.text.slice(this._tokens[first]!.start - start, this._tokens[last]!.end - start);
  }

  private _end(): void {
    // "Mo Di" over "9-12 14-18": one each, or both for both. "9-5 ET": what looks like "and" joins nothing.
    const isTable = this.goesOn && this._before!.isRowOfDays && this._spans.length > 1;
    if (isTable || this._meaningAt(this._tokens.length - 1) === 'and') {
      this._problem = 'unknown-hours';
      return;
    }
    if (!this._isComplete && this._days.length && this._link !== 'fallback') {
      const hasRules = this.rules.length > 0 || this._hasHoliday;
      if (hasRules) this._problem = 'unknown-hours';
      this.daysAhead = this._days;
    } else if (!this._isEmpty) {
      if (!this._isComplete) this._problem = 'unknown-hours';
      this._close();
    } else if (!this.rules.length && !this.notes.length) {
      this._problem = 'unknown-hours';
    }
  }

  /** Hours for the days have come: the next day begins another rule. */
  private _close(): void {
    const {_days: days, _hasHoliday: hasHoliday} = this;
    if (hasHoliday) this.notes.push({code: 'public-holidays'});
    if (days.length || !hasHoliday) {
      const isFirst = !this.rules.length;
      this.rules.push({
        days: days.length ? days : this._daysOfNone(),
        spans: this._isAllDay || !this._spans.length ? undefined : this._spans,
        isOpen: !this._isClosed,
        link: isFirst ? this._link : 'adds',
        text: this.text,
      });
    }
    this._part = this._at;
    this._partNotes = this.notes.length;
    this._days = [];
    this._spans = [];
    this._isSettled = false;
    this._hasHoliday = this._isAllDay = this._isClosed = this._wasClosedAfterDays = this._isAfterComma = false;
  }

  /** Hours without a day go on from the line before, or are those of every day where the text begins with them. */
  private _daysOfNone(): readonly Weekday[] | undefined {
    const isForAll = this._isAllDay || (this._isClosed && this._spans.length > 0) || this._link === 'fallback';
    if (isForAll) return undefined;
    const last = this._before?.rules.at(-1);
    if (last?.isOpen && !this._isClosed) return last.days;
    if (this._isLater) this._problem = 'no-day';
    else if (!this._isClosed) this.notes.push({code: 'every-day', value: this.text});
    return undefined;
  }
}
