// The real time, also where a test drives the timers itself: this is loaded before any of them does.
const {setTimeout: later} = globalThis;
const now = performance.now.bind(performance);

/** How long something may take on a machine that does much else, in milliseconds. */
const TIMEOUT = 120_000;
/** How often it is looked whether it has come, in milliseconds. */
const POLL = 10;

/**
 * Lets real time go by, for what nothing would announce: that something does not come. What does come is waited for with
 * `waitUntil`, since nobody knows how long a busy machine takes.
 */
export const pause = (milliseconds = 0): Promise<void> => new Promise((resolve) => later(resolve, milliseconds));

/** Waits for something to be true. Where it never is, the error says `what` it was, or else how it is asked for. */
export async function waitUntil(isTrue: () => unknown, what = String(isTrue)): Promise<void> {
  for (const start = now(); !(await isTrue()); await pause(POLL))
    if (now() - start > TIMEOUT) throw new Error(`never within ${TIMEOUT / 1000} seconds: ${what}`);
}
