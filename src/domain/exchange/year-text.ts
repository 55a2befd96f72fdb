// Takes a text about opening hours apart by the parts of the year that it names: the hours of every week, and those of seasons.
// What stands where nobody can tell to which of them it belongs is not read at all.
import {isWeekday} from './opening-grammar.js';
import {folded, meaningAnywhere, meaningIn, type MonthWords, type OpeningWords} from './opening-words.js';
import {type ReadRanges, rangesAt, type YearRange} from './year-range.js';

export interface SeasonText {
  /** None: it is not clear which dates are meant. */
  readonly ranges: readonly YearRange[] | undefined;
  readonly name?: string | undefined;
  /** Its hours. */
  readonly body: string;
  /** All of it, to be found again by. */
  readonly text: string;
  /** After hours, a part of the year holds for all of them only where they are one rule. */
  readonly isAfterHours: boolean;
  /** By OpenStreetMap's grammar, it takes the place of what comes before it on its dates. */
  readonly isAfterSemicolon: boolean;
}

export interface YearText {
  readonly usual: string;
  readonly seasons: readonly SeasonText[];
  /** What may belong to a season or to every week. */
  readonly unclear: readonly string[];
}

export interface YearReading extends YearText {
  /** Those of the languages that have such names of months. */
  readonly words: OpeningWords;
}

/** Words before dates that only say that dates come. */
const LEADS: readonly string[] = 'from vom im in during de du des d del dal dall da od van w с з fra fran em en'.split(
  ' ',
);
/** Before a month by itself: "from April" goes on after it. */
const WITHIN: readonly string[] = 'in im en em w during'.split(' ');

const NAMED_SEASON =
  /summer|winter|spring|autumn|season|sommer|fruh(?:ling|jahr)|herbst|saison|ete(?!\p{L})|hiver|printemps|automne|verano|invierno|primavera|otono|temporada|estate|inverno|autunno|stagion|zomer|herfst|seizoen|lato|letni|zim(?:a|ow)|wiosn|jesie|sezon|verao|outono|[夏冬春秋]/u;

/** A date without the name of a month. */
const NUMBERED_DATE = /\d-\d\d-\d|\d ?[月월]|\d\. ?\d{1,2}\./u;

/** Whatever a line or a rule begins after. */
const START = /(?:^|[,、。]|\. ) */gu;
const LINE = /([^\n;]*)([\n;]?)/gu;

interface Head extends ReadRanges {
  readonly name?: string | undefined;
  readonly isClosed: boolean;
  /** With a colon, or alone on its line, it stands over all that comes. */
  readonly hasColon: boolean;
}

interface Section extends SeasonText {
  body: string;
  text: string;
  readonly hasColon: boolean;
  readonly isOverLines: boolean;
}

/** Undefined where no part of the year is named, or where languages differ on which. */
export function yearText(text: string, words: OpeningWords, year: number): YearReading | undefined {
  const used = new Set(text.match(/[\p{L}\p{M}]+/gu)?.map(folded));
  const hasNumbers = NUMBERED_DATE.test(text);
  const languages = (words.months ?? []).filter(({months}) => hasNumbers || [...used].some((word) => months.has(word)));
  const readings = languages.flatMap((month) => {
    const reader = new YearTextReader(text, month, words, year);
    const reading = reader.read();
    return reading.seasons.length ? [{reading, month, length: reader.length}] : [];
  });
  // "April to" is Thursdays in April to a Swede; whoever reads on to "October" is right.
  const longest = Math.max(...readings.map(({length}) => length));
  const best = readings.filter(({length}) => length === longest);
  // "Mar" is March to many, and November to a Finn, whose language is read only where a text is wholly in it.
  const isReadTogether = ({month}: (typeof best)[number]) => words.includes(month.vocabulary);
  const counting = best.some(isReadTogether) ? best.filter(isReadTogether) : best;
  const [first] = counting;
  const isAsFirst = ({reading}: (typeof best)[number]) => JSON.stringify(reading) === JSON.stringify(first!.reading);
  if (!first || !counting.every(isAsFirst)) return undefined;
  const vocabularies = best.filter(isAsFirst).map(({month}) => month.vocabulary);
  const together = words.filter((vocabulary) => vocabularies.includes(vocabulary));
  const alone = (words.alone ?? []).filter((vocabulary) => vocabularies.includes(vocabulary));
  return {...first.reading, words: together.length ? Object.assign(together, {alone}) : alone};
}

class YearTextReader {
  /** Of all dates that were read. */
  length = 0;

  private _usual = '';
  private readonly _sections: Section[] = [];
  private readonly _unclear: string[] = [];

  constructor(
    private readonly _text: string,
    private readonly _month: MonthWords,
    private readonly _words: OpeningWords,
    private readonly _year: number,
  ) {}

  read(): YearText {
    let before = '\n';
    for (const {1: line, 2: end, index} of this._text.matchAll(LINE)) {
      this._takeLine(line!, index, before);
      before = end!;
    }
    const seasons = this._sections.map(({ranges, name, body, text, isAfterHours, isAfterSemicolon}) => ({
      ranges,
      name,
      body: body.trim(),
      text: text.trim(),
      isAfterHours,
      isAfterSemicolon,
    }));
    return {usual: this._usual.trim(), seasons, unclear: this._unclear};
  }

  private _takeLine(line: string, index: number, before: string): void {
    const heads: {start: number; head: Head}[] = [];
    let end = 0;
    for (const found of line.matchAll(START)) {
      const start = found.index + found[0].length;
      // After a comma, OpenStreetMap's grammar adds to what comes before; only between seasons is it clear.
      const mayBegin =
        start >= end && (heads.length > 0 || !/[,、]/.test(found[0])) && !this._isWithinDate(line, found.index, start);
      const head = mayBegin ? this._headAt(line, start) : undefined;
      if (head) heads.push({start, head});
      end = head?.end ?? end;
    }
    const [first] = heads;
    const rest = line.slice(0, first?.start).replace(/[\s,、。|]+$/u, '');
    if (rest.trim() || !first) this._takeRest(rest, before);
    heads.forEach(({start, head}, i) => {
      this.length += head.end - start;
      const text = line.slice(start, heads[i + 1]?.start ?? line.length).replace(/[\s,、|]+$/u, '');
      const body = text.slice(head.end - start).trim();
      const isOverLines = !body && !head.isClosed && this._text[index + line.length] === '\n';
      this._sections.push({
        ranges: head.isClosed && body ? undefined : head.ranges,
        name: head.name,
        body: head.isClosed ? 'closed' : body,
        text,
        hasColon: head.hasColon,
        isOverLines,
        isAfterHours: false,
        isAfterSemicolon: before === ';',
      });
    });
  }

  /** "from 1. May", which no sentence ends in. */
  private _isWithinDate(line: string, end: number, start: number): boolean {
    const [next = ''] = /^[\p{L}\p{M}]+/u.exec(line.slice(start)) ?? [];
    return /(?:^|[ (])\d{1,2}$/.test(line.slice(0, end)) && this._month.months.has(folded(next));
  }

  /** Without a part of the year at its beginning. */
  private _takeRest(line: string, before: string): void {
    const after = this._afterHours(line);
    const section = this._sections.at(-1);
    // What holds where nothing else does is no season.
    if (after && !line.includes('||')) {
      this._sections.push({...after, isAfterSemicolon: before === ';'});
      this.length += after.text.length - after.body.length;
    } else if (!section) this._usual += before + line;
    else if (!line.trim()) {
      // A blank line ends what stands under a heading.
      if (section.isOverLines && section.body)
        this._sections.splice(-1, 1, {...section, isOverLines: false, hasColon: false});
    } else if (section.isOverLines || (section.hasColon && before === ';')) {
      section.body += before + line;
      section.text += before + line;
    } else if (this._isOfHolidays(line)) this._usual += `\n${line}`;
    else this._unclear.push(line.trim());
  }

  private _meaningOf(word: string) {
    return meaningIn(this._month.vocabulary, folded(word));
  }

  private _isOfHolidays(line: string): boolean {
    const [word] = /\p{L}+/u.exec(line) ?? [];
    return word !== undefined && this._meaningOf(word) === 'holiday';
  }

  private _headAt(line: string, start: number): Head | undefined {
    const named = /([\p{L}\p{M} ]{1,40}?) ?(\(|:) ?/uy;
    named.lastIndex = start;
    const name = named.exec(line);
    if (name && this._isSeasonName(name[1]!)) {
      const head = this._plainHeadAt(line, start + name[0].length, name[2] === '(');
      return head && {...head, name: name[1]!};
    }
    return this._plainHeadAt(line, start, false);
  }

  private _isSeasonName(name: string): boolean {
    const words = name.split(' ');
    return NAMED_SEASON.test(folded(name)) && words.every((word) => !this._meaningOf(word));
  }

  private _plainHeadAt(line: string, start: number, isInBrackets: boolean): Head | undefined {
    const begun = this._datesAt(line, start);
    if (!begun) return undefined;
    const {read, leads} = begun;
    const isClosed = leads.some((lead) => this._meaningOf(lead) === 'closed');
    const tail = isInBrackets ? /(?: ?まで)? ?\)( ?[:,–-])? ?/uy : /(?: ?まで)?( ?[:,–-])? ?/uy;
    tail.lastIndex = read.end;
    const found = tail.exec(line);
    if (!found) return undefined;
    const end = read.end + found[0].length;
    const hasColon = found[1]?.trim() === ':' || isInBrackets;
    const isOver = hasColon || isClosed || end === line.length;
    if (read.onlyMonth !== undefined && !this._isMonth(read.onlyMonth, leads, line.slice(end), isOver))
      return undefined;
    return {...read, end, hasColon, isClosed};
  }

  /** Behind any words that lead to them: "open from April". */
  private _datesAt(line: string, start: number): {read: ReadRanges; leads: readonly string[]} | undefined {
    const leads: string[] = [];
    for (let at = start; ;) {
      const read = rangesAt(line, at, this._month, this._year);
      if (read) return {read, leads};
      const lead = /(\p{L}[\p{L}\p{M}]*)['’:]? ?/uy;
      lead.lastIndex = at;
      const found = lead.exec(line);
      if (!found) return undefined;
      const word = folded(found[1]!);
      const isLead =
        LEADS.includes(word) || ['filler', 'open', 'hours', 'closed'].includes(this._meaningOf(word) ?? '');
      if (!isLead) return undefined;
      leads.push(word);
      at += found[0].length;
    }
  }

  /** A month by itself may be a weekday's short name, or the beginning of a date. */
  private _isMonth(word: string, leads: readonly string[], rest: string, isOver: boolean): boolean {
    const lead = leads.at(-1);
    if (lead !== undefined && !WITHIN.includes(lead) && this._meaningOf(lead) !== 'closed') return false;
    const name = folded(word).replace(/[^\p{L}].*$/u, '');
    if (this._words.some((vocabulary) => isWeekday(meaningIn(vocabulary, name)))) return false;
    const [next = ''] = /^[\p{L}\p{M}]+/u.exec(rest) ?? [];
    const meaning = this._meaningOf(next) ?? meaningAnywhere(this._words, folded(next));
    return isOver || isWeekday(meaning) || meaning === 'closed' || meaning === 'every-day';
  }

  /** "Mon-Fri 9-18 (April to October)" */
  private _afterHours(line: string): Omit<Section, 'isAfterSemicolon'> | undefined {
    for (const {0: sign, index} of line.matchAll(/ ?\(| /gu)) {
      const body = line.slice(0, index);
      if (!/\d/.test(body)) continue;
      const start = index + sign.length;
      const head = this._plainHeadAt(line, start, sign.endsWith('('));
      // Of "Mon-Fri 9-5 from April", "April" alone says something else.
      if (!head && this._datesAt(line, start)) return undefined;
      if (head && /^[\s.]*$/.test(line.slice(head.end))) {
        // Of "Mon-Sat 9-5 closed in July", the hours and the closure are of different times.
        const ranges = head.isClosed ? undefined : head.ranges;
        return {...head, ranges, body, text: line, isAfterHours: true, isOverLines: false, hasColon: false};
      }
    }
    return undefined;
  }
}
