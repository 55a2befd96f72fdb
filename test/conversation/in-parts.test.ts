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
    await new Promise((resolve) => setTimeout(resolve, 20));
    parts.do(() => done++);
    expect(done).to.equal(251);
  });
});
