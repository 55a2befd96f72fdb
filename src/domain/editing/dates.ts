import {DAY} from '../calendar.js';
import {dateRange} from '../configuration-schema.js';
import {remembered} from './remembered.js';

/** The dates of an exception as day numbers; NaN where a date is none. */
export const datesOf = remembered(dateRange);

/** A day number as a document writes dates: "2026-12-25". */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
