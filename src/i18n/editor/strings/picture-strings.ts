import type {Day} from '../../strings.js';
import type {TimeWords, WeekdayWords} from './parts.js';

/** Hours of a weekday; `nextDay` ("Wednesday") is there where they end on it. */
export interface WordedHours extends WeekdayWords {
  /** "22:00" */
  readonly from: string;
  readonly to: string;
  readonly nextDay: WeekdayWords | undefined;
}

/** A date, with its weekday in `date` ("Thursday, 24 December"), and its hours. */
export interface WordedDate extends Day {
  /** What holds, a list: "09:00–12:00 and 13:00–17:00". */
  readonly hours: string;
  /** What holds in other weeks. */
  readonly usual: string;
}

const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday}, ${from} to ${to}${nextDay ? ` on ${nextDay.weekday}` : ''}`;

/** The pictures of the week and of a single date. */
export const pictureStrings = {
  week: 'The week as a picture; the hours are in the list below.',
  /** Over a week without hours. */
  hint: 'Draw hours here',
  /** In a bar, and in lists. */
  range: ({from, to}: {from: string; to: string}) => `${from}–${to}`,
  allDay: '24 hours',
  /** Beside a bar that is being dragged. */
  dragged: ({weekday, hours}: WeekdayWords & {hours: string}) => `${weekday} ${hours}`,
  /** A bar’s tooltip. */
  tooltip: hoursInWords,
  overlap: ({from, to}: {from: string; to: string}) => `Overlap from ${from} to ${to}: counts as one opening`,
  now: (time: string) => `Now: ${time}`,
  drawn: (hours: WordedHours) => `${hoursInWords(hours)} added`,
  changed: hoursInWords,
  /** The resulting day, in a sentence. */
  date: {
    open: ({date, hours, weekday}: WordedDate) => `${date}: ${hours}, as every ${weekday}.`,
    openInstead: ({date, hours, usual}: WordedDate) => `${date}: ${hours} instead of ${usual}.`,
    openInsteadOfClosed: ({date, hours}: WordedDate) => `${date}: ${hours} instead of closed.`,
    openAlone: ({date, hours}: WordedDate) => `${date}: ${hours}.`,
    closed: ({date, weekday}: WordedDate) => `${date}: closed, as every ${weekday}.`,
    closedInstead: ({date, usual}: WordedDate) => `${date}: closed instead of ${usual}.`,
    closedAlone: ({date}: WordedDate) => `${date}: closed.`,
    nightBefore: ({time}: TimeWords) => `Still open until ${time} from the night before.`,
    unknown: 'Its hours are shown here once the mistakes are put right.',
  },
};
