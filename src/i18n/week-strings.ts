import type {WeekStrings} from './strings.js';

/** English. */
export const weekStrings: WeekStrings = {
  today: 'Today',
  dayClosed: 'Closed',
  allDay: 'Open all day',
  clockTime: ({twelve, time}) => twelve ?? time,
};
