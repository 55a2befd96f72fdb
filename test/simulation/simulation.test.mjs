// Whatever tabs, storage and server do: nothing typed is lost or doubled, and all tabs come to show the same. A failure
// prints its seed and the shortest history that still fails; SEED=… plays it again, STEPS=… makes so many. Without either
// the histories are always the same ones, so that a change that breaks nothing fails nowhere; new ones come by `npm run simulate`.
import {test} from 'node:test';
import fc from 'fast-check';
import {histories} from './histories.mjs';
import {named, play} from './world.mjs';

const {STEPS, SEED = STEPS ? undefined : '20261129'} = process.env;
const LONGEST = 120;
/** What a run takes on average, in steps: that many are made of what was asked for. */
const AVERAGE = LONGEST / 2;
const number = fc.nat({max: 999_999});
const history = fc.array(fc.tuple(number, number, number), {maxLength: LONGEST, size: 'max'});

for (const hasLocks of [true, false]) {
  const how = hasLocks ? 'one tab sends at a time' : 'all tabs send';

  test(`what has failed before, ${how}`, () => {
    for (const steps of histories) play(steps, {hasLocks, mostTabs: 10});
  });

  test(`whatever happens, ${how}`, () => {
    let count = 0;
    const {failed, seed, counterexample, errorInstance} = fc.check(
      fc.property(history, (steps) => {
        count += steps.length;
        play(steps, {hasLocks});
      }),
      {numRuns: STEPS ? Math.ceil(Number(STEPS) / AVERAGE / 2) : 2000, ...(SEED && {seed: Number(SEED)})},
    );
    if (!failed) return console.log(`${count} steps, seed ${seed}`);
    throw new Error(`seed ${seed}: ${errorInstance.message}\n  ${JSON.stringify(named(counterexample[0]))}`);
  });
}
