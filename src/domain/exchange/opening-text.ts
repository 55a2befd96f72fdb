// Opening hours as text: the grammar of OpenStreetMap's opening_hours as far as a week can hold it, and the many ways in
// which people write the same. What is not understood is named, and nothing of its rule is taken.
import {type Weekday, WEEKDAYS} from '../calendar.js';
import type {NotUnderstood} from './import-result.js';
import {daysBetween, type ReadTime, type Span, spanBetween, WEEK} from './opening-times.js';
import {plainText, type Token, tokensOf} from './opening-tokens.js';
import {languagesOf, type Meaning, meaningAnywhere, meaningIn, type OpeningWords} from './opening-words.js';

/** How a rule stands to those before it. */
export type Link =
  /** After a semicolon: it replaces the hours of its days. */
  | 'replaces'
  /** After a comma: it adds to them. */
  | 'adds'
  /** On a line of its own: people mean either, but seldom the same day twice. */
  | 'line'
  /** After `||`: it holds where no other does. */
  | 'fallback';

export interface TextRule {
  /** None: every day. */
  readonly days: readonly Weekday[] | undefined;
  /** None: the whole day. */
  readonly spans: readonly Span[] | undefined;
  readonly isOpen: boolean;
  readonly link: Link;
  /** What it was read from. */
  readonly text: string;
}

export interface ReadText {
  readonly rules: readonly TextRule[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What is longer says more than a week has. */
const LONGEST_LINE = 2000;
const LONGEST_TEXT = 100_000;

type TextProblem = 'unknown-hours' | 'part-of-year' | 'sun-times' | 'open-end' | 'unclear-times' | 'no-day';

/** Reads all lines of a text in the language in which it makes sense; in no more than one. */
export function readOpeningText(given: string, words: OpeningWords): ReadText {
  if (given.length > LONGEST_TEXT) return {rules: [], notUnderstood: [{code: 'unknown-hours', value: given.trim()}]};
  const tooLong: NotUnderstood[] = [];
  const lines = plainText(given).split('\n');
  const text = lines
    .filter((line) => {
      if (line.length > LONGEST_LINE) tooLong.push({code: 'unknown-hours', value: line.trim()});
      return line.length <= LONGEST_LINE;
    })
    .join('\n');
  const tokens = tokensOf(text, words);
  const used = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const readings = new Map<string, ReadText>();
  for (const vocabulary of languagesOf(words, used)) {
    const meaningOf = (word: string) => meaningIn(vocabulary, word) ?? meaningAnywhere(words, word);
    const reading = readTokens(tokens, text, meaningOf);
    readings.set(JSON.stringify(reading), reading);
  }
  const [first, ...others] = readings.values();
  if (!first || others.length) return {rules: [], notUnderstood: [{code: 'ambiguous-day', value: text.trim()}]};
  return {rules: first.rules, notUnderstood: [...first.notUnderstood, ...tooLong]};
}

type MeaningOf = (word: string) => Meaning | undefined;

function readTokens(tokens: readonly Token[], text: string, meaningOf: MeaningOf): ReadText {
  const rules: TextRule[] = [];
  const notes: NotUnderstood[] = [];
  let before: Segment | undefined;
  const parts = segments(tokens).filter(({tokens: part}) => !isHeading(part, meaningOf));
  for (const [i, {tokens: part, link}] of parts.entries()) {
    const value = text.slice(part[0]!.start, part.at(-1)!.end).trim();
    const segment = new Segment(part, value, link, meaningOf, i > 0, link === 'line' ? before : undefined);
    if (before?.daysAhead.length && !segment.goesOn) notes.push({code: 'unknown-hours', value: before.text});
    const problem = segment.read();
    if (problem) notes.push({code: problem, value: segment.goesOn ? `${before!.text} ${value}` : segment.unread});
    if (!problem || segment.isSeparable) {
      rules.push(...segment.rules);
      notes.push(...segment.notes);
    }
    before = problem ? undefined : segment;
  }
  // "Mo-Su" alone means all day; beside others it is a riddle.
  if (before?.daysAhead.length) {
    if (parts.length > 1) notes.push({code: 'unknown-hours', value: before.text});
    else rules.push({days: before.daysAhead, spans: undefined, isOpen: true, link: 'replaces', text: before.text});
  }
  return {rules, notUnderstood: notes};
}

/** "Opening hours:" over the hours says nothing of them. */
const isHeading = (tokens: readonly Token[], meaningOf: MeaningOf): boolean =>
  tokens.every((token) =>
    token.kind === 'word'
      ? ['filler', 'hours'].includes(meaningOf(token.word) ?? '')
      : token.kind === 'sign' && /^[.:-]$/.test(token.sign),
  );

/** What stands between semicolons, `||` and the ends of lines. */
function segments(tokens: readonly Token[]): {readonly tokens: readonly Token[]; readonly link: Link}[] {
  const links: Record<string, Link> = {';': 'replaces', '||': 'fallback', '\n': 'line'};
  const found: {tokens: Token[]; link: Link}[] = [];
  let current: {tokens: Token[]; link: Link} = {tokens: [], link: 'replaces'};
  for (const token of tokens) {
    const link = token.kind === 'sign' ? links[token.sign] : undefined;
    if (!link) current.tokens.push(token);
    else {
      // A semicolon at the end of a line says no more than the line's end.
      const isEmpty = !current.tokens.length;
      if (!isEmpty) found.push(current);
      current = {tokens: [], link: isEmpty && current.link === 'fallback' ? current.link : link};
    }
  }
  if (current.tokens.length) found.push(current);
  // Commas and dashes alone say nothing.
  return found.filter(({tokens: part}) => part.some((token) => token.kind !== 'sign' || !/^[,.:-]$/.test(token.sign)));
}

const isWeekday = (meaning: Meaning | undefined): meaning is Weekday => WEEKDAYS.includes(meaning as Weekday);

const DAYS: {readonly [meaning in Meaning]?: readonly Weekday[]} = {
  'every-day': WEEK,
  workdays: WEEK.slice(0, 5),
  weekend: WEEK.slice(5),
};

const NOON: ReadTime = {minutes: 720, isShort: false, isBare: false};
const MIDNIGHT: ReadTime = {minutes: 0, isShort: false, isBare: false};

/** Reads one segment, in which commas may begin further rules. */
class Segment {
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
  private _isAfterComma = false;
  /** Where what is being read began, and how many notes there were. */
  private _part = 0;
  private _partNotes = 0;
  private _problem: TextProblem | undefined;

  constructor(
    private readonly _tokens: readonly Token[],
    readonly text: string,
    private readonly _link: Link,
    private readonly _meaningOf: MeaningOf,
    private readonly _isLater: boolean,
    /** The line before, whose days may go on. */
    private readonly _before: Segment | undefined,
  ) {}

  /** Whether it has the hours for the days on the line before. */
  get goesOn(): boolean {
    return Boolean(this._before?.daysAhead.length) && !this._dayAt(this._past(0));
  }

  /** Whether only the last part after a comma could not be read, for times that are clear in no way: the rest stands. */
  get isSeparable(): boolean {
    return (
      this._problem === 'unclear-times' && this._isAtEnd && this.rules.length > 0 && this._isSign(this._part - 1, ',')
    );
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
    else if (this.isSeparable) this.notes.splice(this._partNotes);
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
      const isBetween = this._days.length > 0 && !this._isComplete;
      const isHours = this._timeAt(next) || this._meaningAt(next) === 'closed' || this._isSign(next, '24/7');
      if (!isBetween || !isHours) this._problem = 'unknown-hours';
    } else if (sign !== '.' && (sign !== ':' || this._isAfterComma)) {
      this._problem = 'unknown-hours';
    }
    this._at++;
  }

  private _takeWord(): void {
    const meaning = this._meaningAt(this._at);
    if (meaning === 'noon' || meaning === 'midnight') return this._takeTime();
    if (meaning && this._dayAt(this._at)) return this._takeDay(meaning);
    if (meaning === 'closed') this._takeClosed();
    else if (meaning === 'and') this._isAfterComma = true;
    else if (meaning !== 'open' && meaning !== 'filler') this._problem = 'unknown-hours';
    this._at++;
  }

  private _takeDay(meaning: Meaning): void {
    if (this._spans.length || this._isAllDay || (this._isClosed && !this._isClosedAhead)) {
      const before = this._tokens[this._at - 1]!;
      const isRunOn = !this._isAfterComma && (before.kind !== 'sign' || before.sign === '24/7');
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
    let days = isWeekday(meaning) ? [meaning] : (DAYS[meaning] ?? []);
    const end = this._past(next + 1);
    if (this._isTo(next) && this._dayAt(end)) {
      const last = this._meaningAt(end);
      if (isWeekday(meaning) && isWeekday(last)) days = daysBetween(meaning, last);
      else this._problem = 'unknown-hours';
      this._at = end + 1;
    }
    this._days = [...new Set([...this._days, ...days])];
  }

  /** Whether "closed" came first, and its days are to come: "Closed on Sunday". */
  private get _isClosedAhead(): boolean {
    return this._isClosed && !this._spans.length && !this._isAllDay && !this._wasClosedAfterDays;
  }
  private _wasClosedAfterDays = false;

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
    const last = this._past(end + 1);
    const [from, to] = [this._timeAt(this._at), this._timeAt(last)];
    if (!isRange || !from || !to || this._isAllDay || (this._isClosed && !this._days.length)) {
      this._problem = 'unknown-hours';
      return;
    }
    // "closed 12:00-13:00" and "Tu closed, 9-12" can be meant in two ways.
    if (this._isClosed) this._problem = 'unknown-hours';
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

  private _textOf(first: number, last: number): string {
    const start = this._tokens[0]!.start;
    return this.text.slice(this._tokens[first]!.start - start, this._tokens[last]!.end - start);
  }

  private _end(): void {
    if (!this._isComplete && this._days.length && this._link !== 'fallback') {
      const hasRules = this.rules.length > 0 || this._hasHoliday;
      if (hasRules) this._problem = 'unknown-hours';
      this.daysAhead = this._days;
    } else if (!this._isEmpty) {
      if (!this._isComplete) this._problem = 'unknown-hours';
      this._close();
    } else if (!this.rules.length) {
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
