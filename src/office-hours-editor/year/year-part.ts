// The calendar of the year, which loads when somebody wants to see it.
export {EditorYearCalendar} from './year-calendar.js';
