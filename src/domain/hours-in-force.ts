// A schedule with the status over it that somebody has set by hand: what an element on a page goes by.
import {availabilityIn, overridden, type Stretch, type Timeline, timelineOf} from './availability.js';
import {instantOf} from './calendar.js';
import type {Availability} from './types.js';

/** What each means is said at `ChatWidget`. */
export interface HoursSettings {
  readonly officeHours: unknown;
  readonly statusOverride: string | null;
  readonly statusOverrideUntil: string | null;
}

export class HoursInForce {
  /** When the status was set by hand (epoch milliseconds); one that the page came with has been so for ever. */
  overriddenAt = -Infinity;

  private _compiled: {readonly from: unknown; readonly timeline: Timeline | undefined} | undefined;

  constructor(private readonly _settings: () => HoursSettings) {}

  /** The schedule as it is now, also before its element's next update: whoever asks gets one answer. */
  get timeline(): Timeline | undefined {
    const {officeHours: from} = this._settings();
    if (!this._compiled || this._compiled.from !== from) this._compiled = {from, timeline: timelineOf(from)};
    return this._compiled.timeline;
  }

  /** What holds at an instant; undefined where no hours are set. */
  stretchAt(instant: number): Stretch | undefined {
    const {timeline} = this;
    const {statusOverride, statusOverrideUntil} = this._settings();
    const isOpen = statusOverride === 'online';
    const end = instantOf(statusOverrideUntil ?? '');
    if ((!isOpen && statusOverride !== 'offline') || instant >= end) return timeline?.stretchAt(instant);
    return end
      ? overridden(isOpen, end, timeline)
      : {until: Infinity, change: Infinity, isOpen, since: this.overriddenAt};
  }

  availabilityAt(instant: number): Availability {
    const stretch = this.stretchAt(instant);
    return stretch ? availabilityIn(stretch, instant) : {status: 'unset'};
  }
}
