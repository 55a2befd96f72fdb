import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {Part} from '../../src/chat-widget/panel/part.js';

describe('a part that loads when it is needed', () => {
  let time: sinon.SinonFakeTimers;
  let isThere: boolean;
  let loads: number;
  let looks: number;
  let failures: unknown[];
  let part: Part;

  beforeEach(() => {
    time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    isThere = false;
    loads = looks = 0;
    failures = [];
    part = new Part(
      () => {
        loads++;
        return isThere ? Promise.resolve() : Promise.reject(new Error('offline'));
      },
      () => looks++,
      (error) => failures.push(error),
    );
  });

  afterEach(() => {
    isThere = true;
    part.need(true); // ends the waiting
    time.restore();
  });

  it('is not asked for before it is needed, and then once', async () => {
    isThere = true;
    expect([loads, part.loading]).to.deep.equal([0, undefined]);
    part.need();
    part.need();
    await part.loading;
    part.need(true);
    expect([loads, failures]).to.deep.equal([1, []]);
  });

  it('is told of where it does not load, and left alone for a while, longer each time', async () => {
    for (const [i, pause] of [5000, 10_000, 20_000].entries()) {
      part.need();
      await part.loading;
      expect([loads, failures.length, looks]).to.deep.equal([i + 1, i + 1, i]);
      part.need();
      time.tick(pause - 1);
      part.need();
      expect([loads, looks]).to.deep.equal([i + 1, i]);
      time.tick(1);
      expect([loads, looks], 'it is looked whether it is needed still').to.deep.equal([i + 1, i + 1]);
    }
  });

  it('is asked for at once by what somebody does', async () => {
    part.need();
    await part.loading;
    isThere = true;
    part.need(true);
    await part.loading;
    time.tick(60_000);
    expect([loads, looks]).to.deep.equal([2, 0]);
  });

  it('is looked for once when the network is back', async () => {
    part.need();
    await part.loading;
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    time.tick(60_000);
    expect([loads, looks]).to.deep.equal([1, 1]);
  });
});
