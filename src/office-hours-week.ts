/**
 * Registers `<office-hours-week>`: at once where the browser has `Temporal`, elsewhere a moment later. On a server that renders
 * pages, importing it does nothing.
 *
 * @packageDocumentation
 */
import {OfficeHoursWeek} from './hours-elements/office-hours-week.js';
import {register} from './hours-elements/register.js';

// By these TypeScript knows the element by its name, and its events by theirs.
export type {} from './events/page-load.js';
export type {} from './hours-elements/office-hours-week.js';

register('office-hours-week', OfficeHoursWeek);
