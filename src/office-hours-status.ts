/**
 * Registers `<office-hours-status>`: at once where the browser has `Temporal`, elsewhere a moment later. On a server that renders
 * pages, importing it does nothing.
 *
 * @packageDocumentation
 */
import {OfficeHoursStatus} from './hours-elements/office-hours-status.js';
import {register} from './hours-elements/register.js';

// By these TypeScript knows the element by its name, and its events by theirs.
export type {} from './events/page-load.js';
export type {} from './hours-elements/office-hours-status.js';

register('office-hours-status', OfficeHoursStatus);
