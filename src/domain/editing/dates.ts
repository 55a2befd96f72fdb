import {dateRange} from '../configuration-schema.js';
import {remembered} from './remembered.js';

/** The dates of an exception as day numbers; NaN where a date is none. */
export const datesOf = remembered(dateRange);
