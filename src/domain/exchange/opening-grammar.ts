// What the readers of opening hours as text share: the rules that they make, and what words mean to them.
import {type Weekday, WEEKDAYS} from '../calendar.js';
import {type Span, WEEK} from './opening-times.js';
import type {Meaning} from './opening-words.js';

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

export type TextProblem = 'unknown-hours' | 'part-of-year' | 'sun-times' | 'open-end' | 'unclear-times' | 'no-day';

export type MeaningOf = (word: string) => Meaning | undefined;

export const isWeekday = (meaning: Meaning | undefined): meaning is Weekday => WEEKDAYS.includes(meaning as Weekday);

export const DAYS: {readonly [meaning in Meaning]?: readonly Weekday[]} = {
  'every-day': WEEK,
  workdays: WEEK.slice(0, 5),
  weekend: WEEK.slice(5),
};
