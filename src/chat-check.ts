/**
 * Checks the chat of a page and shows in words what it has found. Loaded by `<chat-widget>` where a page's address says
 * `?chat-check`.
 *
 * @packageDocumentation
 */
import {CheckView} from './check/check-view.js';
import {provideZones, hasZones} from './domain/time-zone.js';

/** Each of two scripts on a page asks for the check: one is enough. */
const BEGUN = Symbol.for('office-hours-chat-check');
const isFirst = !Reflect.has(globalThis, BEGUN);
Object.defineProperty(globalThis, BEGUN, {value: true, configurable: true});

async function show(): Promise<void> {
  if (!hasZones()) provideZones((await import('./domain/luxon-zones.js')).luxonZones);
  new CheckView().show();
}

if (isFirst) void show();
