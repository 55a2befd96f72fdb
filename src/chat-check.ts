/**
 * Checks the chat of a page and shows in words what it has found. Loaded by `<chat-widget>` where a page's address says
 * `?chat-check`.
 *
 * @packageDocumentation
 */
import {CheckView} from './check/check-view.js';
import {provideZones, hasZones} from './domain/time-zone.js';

const show = () => new CheckView().show();

if (hasZones()) show();
else {
  void import('./domain/luxon-zones.js').then(({luxonZones}) => {
    provideZones(luxonZones);
    show();
  });
}
