// What every test page loads first: a source of time zones for browsers without `Temporal`, as the entry modules have it.
import {luxonZones} from '../../src/domain/luxon-zones.js';
import {provideZones} from '../../src/domain/time-zone.js';

provideZones(luxonZones);
