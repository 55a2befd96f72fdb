import {expect} from '@open-wc/testing';
import {InParts} from '../../src/conversation/in-parts.js';
import {nextTask} from '../../src/conversation/next-task.js';
import {waitUntil} from '../support/wait.js';

describe('work in parts', () => {
  it('is done at once where there is little', () => {
    const done: number[] = [];
    const parts = new InParts(nextTask);
    for (let i = 0; i < 100; i++) parts.do(() => done.push(i));
    expect(done).to.have.length(100);
  });

  it('is done in its order, in parts, where there is much; what comes meanwhile is done last', async () => {
    const done: number[] = [];
    const parts = new InParts(nextTask);
    for (let i = 0; i < 1000; i++) parts.do(() => done.push(i));
    expect(done).to.have.length(100);
    let turns = 0;
    while (done.length < 1001) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!turns++) parts.do(() => done.push(1000));
      expect(turns).to.be.below(100);
    }
    expect(done).to.deep.equal(Array.from({length: 1001}, (_, i) => i));
  });

  it('is done at once again after a flood', async () => {
    let done = 0;
    const parts = new InParts(nextTask);
    for (let i = 0; i < 250; i++) parts.do(() => done++);
    await waitUntil(() => done === 250);
    parts.do(() => done++);
    expect(done).to.equal(251);
  });

  it('takes no longer in one part than a slow processor may be kept from its page', async () => {
    let time = 0;
    const turns: number[] = [];
    const parts = new InParts(
      () => {
        turns.push(time);
        return nextTask();
      },
      Infinity,
      () => time,
    );
    for (let i = 0; i < 400; i++) parts.do(() => (time += 1));
    const begun = turns.length;
    await parts.settled();
    const longest = Math.max(...turns.slice(begun).map((turn, i, rest) => (rest[i + 1] ?? time) - turn));
    expect([time, longest <= 17], `${longest} ms`).to.deep.equal([400, true]);
  });

  it('leaves the oldest out where more waits than is kept, but nothing that is needed', async () => {
    const done: number[] = [];
    const parts = new InParts(nextTask, 10);
    for (let i = 0; i < 200; i++) parts.do(() => done.push(i), i === 120);
    await parts.settled();
    const first = Array.from({length: 100}, (_, i) => i);
    expect(done).to.deep.equal([...first, 120, ...Array.from({length: 10}, (_, i) => 190 + i)]);
  });

  it('is done at once where something has to stand behind it', () => {
    const done: number[] = [];
    const parts = new InParts(nextTask);
    for (let i = 0; i < 300; i++) parts.do(() => done.push(i));
    parts.finish();
    expect([done.length, parts.isBusy]).to.deep.equal([300, false]);
  });
});
