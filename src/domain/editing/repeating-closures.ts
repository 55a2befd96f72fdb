// Dates that repeat, as exceptions to choose from: what each would do to the document that is there. Pure.
import type {Configuration, ExceptionInput} from '../types.js';
import {covers, dateText} from './dates.js';
import {exceptionsOf} from './edits.js';
import {type DayPart, hoursWithout, usualHours} from './usual-hours.js';

export interface ClosureCandidate {
  /** The date, as a day number. */
  readonly day: number;
  readonly exception: ExceptionInput;
  /** What the document has on that date already: an exception for it alone, or else a yearly one. */
  readonly other: ExceptionInput | undefined;
  /** Adding it makes no mistake: no exception for that date alone is there. */
  readonly isAddable: boolean;
  /** The usual hours of that date leave nothing to close. */
  readonly isClosedAnyway: boolean;
}

export interface Closure {
  readonly name: string;
  /** What of the day is closed; all of it when missing. */
  readonly part?: DayPart | undefined;
}

export function repeatingClosures(
  days: readonly number[],
  {name, part}: Closure,
  document: Configuration,
): readonly ClosureCandidate[] {
  const exceptions = exceptionsOf(document);
  return days.map((day) => {
    const usual = usualHours(document, day);
    const hours = part ? hoursWithout(usual, part) : [];
    const there = exceptions.filter((exception) => covers(exception, day));
    const dated = there.find(({yearly}) => !yearly);
    return {
      day,
      exception: {from: dateText(day), ...(name && {name}), hours},
      other: dated ?? there[0],
      isAddable: !dated,
      isClosedAnyway: part ? hours === usual : !usual.length,
    };
  });
}

/** What comes ticked: what closes something, and takes nobody's place. */
export const isProposed = ({isAddable, other, isClosedAnyway}: ClosureCandidate): boolean =>
  isAddable && !other && !isClosedAnyway;
