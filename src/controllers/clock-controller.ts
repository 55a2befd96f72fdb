// The one place that reads the clock, with one timer for the whole page.
//
// The timer sleeps until the next moment at which anything on the page changes, at most an hour: timers are late after
// sleep, throttled in the background, and fire at once when asked to wait longer than 24 days. Whenever the page comes
// back to somebody's eyes, everything is worked out afresh.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

const MAX_SLEEP = 3_600_000;
const A_MINUTE = 60_000;
/** A server that finds a clock more wrong than this is wrong itself: a hundred years, in milliseconds. */
const MAX_WRONG = 3.2e12;
const RETURNS = [
  [globalThis.document, 'visibilitychange'],
  [globalThis, 'pageshow'],
  [globalThis, 'focus'],
] as const;

const clocks = new Set<ClockController>();
/** How often a timer may come too early (some do, by a millisecond) before a clock counts as one that stands still. */
const MAX_IDLE_WAKES = 9;
const SHORT_SLEEP = 1000;
let idleWakes = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function sleep() {
  clearTimeout(timer);
  timer = undefined;
  const delays = [...clocks].map((clock) => clock.due - clock.read());
  const shortest = idleWakes > MAX_IDLE_WAKES ? SHORT_SLEEP : 0;
  if (delays.length) timer = setTimeout(wake, Math.max(shortest, Math.min(MAX_SLEEP, ...delays)));
}

function wake() {
  idleWakes++;
  for (const clock of clocks) {
    if (clock.read() < clock.due) continue;
    idleWakes = 0;
    clock.refresh();
  }
  sleep();
}

/** A page that has just come, for the first time, knows all of it already. */
function refreshAll({persisted}: Event & {readonly persisted?: boolean}) {
  if (persisted === false) return;
  for (const clock of clocks) clock.refresh();
}

/**
 * Gives a host the time and wakes it when its time has come. Owns the page's timer and the listeners that notice a
 * return to the page; owns nothing of what the time means.
 */
export class ClockController implements ReactiveController {
  /** When to wake the host next, in epoch milliseconds. */
  due = Infinity;

  /** What the visitor's clock lacks, in milliseconds. */
  private _correction = 0;

  /** @param _trueTime the time where the host knows better than the visitor's clock (epoch milliseconds). */
  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _trueTime: () => number | undefined,
  ) {
    _host.addController(this);
  }

  /** The time, now, in epoch milliseconds. */
  read(): number {
    let time: number | undefined;
    try {
      time = this._trueTime();
    } catch {
      // The page's own code failed: the visitor's clock is better than no status.
    }
    return Math.abs(time!) < 8e15 ? Math.floor(+time!) : Date.now() + this._correction;
  }

  /**
   * Takes a server's word (its `Date` header, or what that said that the clock lacks) where the visitor's clock is wrong by
   * more than a minute. Returns what the clock lacks, in milliseconds.
   */
  correct(by: string | number | null): number {
    const error = typeof by === 'number' ? by : Date.parse(by ?? '') - Date.now();
    const correction = Math.abs(error) > A_MINUTE ? error : 0;
    if (Math.abs(error) < MAX_WRONG && Math.abs(correction - this._correction) >= A_MINUTE) {
      this._correction = correction;
      this.refresh();
    }
    return error;
  }

  /** Has the host work everything out afresh. */
  refresh(): void {
    this.due = Infinity;
    this._host.requestUpdate();
  }

  /** Wakes the host at an instant (epoch milliseconds), by then's clock. */
  sleepUntil(due: number): void {
    this.due = due;
    sleep();
  }

  hostConnected(): void {
    if (!clocks.size) for (const [target, type] of RETURNS) target.addEventListener(type, refreshAll);
    clocks.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (!clocks.size) for (const [target, type] of RETURNS) target.removeEventListener(type, refreshAll);
    sleep();
  }
}
