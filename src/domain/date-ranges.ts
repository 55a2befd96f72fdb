import {yearlyDay} from './calendar.js';

/** Dates from one to another, both included, as day numbers. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
  /** Repeats by month and day; may wrap over New Year. */
  readonly yearly?: boolean | undefined;
}

/** Which one holds on a date: a dated one beats a yearly one. */
export class DateRanges<Range extends DateRange> {
  /** In order; no two share a date. */
  private readonly _dated: readonly Range[];
  /** By `yearlyDay`. */
  private readonly _yearly = new Map<number, Range>();

  /** Throws where a range ends before it begins, or two of the same kind share a date. */
  constructor(readonly all: readonly Range[]) {
    this._dated = all.filter(({yearly}) => !yearly).sort((a, b) => a.from - b.from);
    let end = -Infinity;
    for (const {from, to} of this._dated) {
      if (from <= end || to < from) throw Error();
      end = to;
    }
    for (const range of all) if (range.yearly) this._addYearly(range);
  }

  on(day: number): Range | undefined {
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

  private _addYearly(range: Range) {
    const last = yearlyDay(range.to);
    for (let day = yearlyDay(range.from); ; day = (day + 1) % 366) {
      if (this._yearly.has(day)) throw Error();
      this._yearly.set(day, range);
      if (day === last) break;
    }
  }
}
