// What texts are given of days and times: words as they stand alone, and parts for languages whose sentences bend them or
// need another article ("a la 1:00", "a las 2:00"). Named as in the widget's texts.
import type {ClockTime, Day} from '../../strings.js';

/** "Monday", and 1 for Monday to 7 for Sunday. */
export type WeekdayWords = Pick<Day, 'weekday' | 'dayOfWeek'>;

/** "17:00", and its hour as the clock shows it (5 in "5:00 PM") and from 0 to 23. */
export type TimeWords = Pick<ClockTime, 'time' | 'hour' | 'hour24' | 'minute'>;

/** A day and a time of day. */
export type InstantWords = Day & TimeWords;

/** A weekday, or an exception by its title: "Christmas", "24 December". */
export interface DayTitle {
  readonly day: string;
  /** Undefined for an exception. */
  readonly dayOfWeek: number | undefined;
}

/** Two times as they stand beside each other: "09:00" and "17:00". */
export interface RangeWords {
  readonly opens: string;
  readonly closes: string;
}
