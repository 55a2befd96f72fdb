// Whether the machine has other work to do: a fixed piece of work tells by how long it takes.
import {pause} from './visit.mjs';

const ENOUGH = 1.2;
const TRIES = 6;

function work() {
  const start = performance.now();
  let value = 1;
  for (let i = 0; i < 2e7; i++) value = (Math.imul(value, 1_103_515_245) + 12_345) | 0;
  return performance.now() - start + (value === 1 ? 1 : 0); // the value is used: the loop cannot be left out
}

/** `wait()` waits a while for a quiet moment; `slowness()` says how quiet those were that were found. */
export function quietness() {
  let best = Math.min(...Array.from({length: 8}, work));
  const found = [];
  return {
    async wait() {
      let time = work();
      for (let i = 1; i < TRIES && time > best * ENOUGH; i++) {
        await pause(400);
        time = work();
      }
      best = Math.min(best, time);
      found.push(time);
    },
    slowness() {
      const sorted = found.map((time) => Math.round((time / best) * 100) / 100).sort((a, b) => a - b);
      return {median: sorted[sorted.length >> 1], most: sorted.at(-1)};
    },
  };
}
