import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {StepsController} from '../../src/controllers/steps-controller.js';

function host(): ReactiveControllerHost & {disconnect(): void} {
  const controllers: ReactiveController[] = [];
  return {
    addController: (controller) => controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

/** Some tasks later. */
async function tasks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setTimeout(resolve));
}

describe('work in steps', () => {
  it('does one step a task, and says when all are done', async () => {
    const log: string[] = [];
    const controller = new StepsController(host(), () => log.push('done'));
    let left = 3;
    controller.run(() => {
      log.push(`step ${left}`);
      return --left > 0;
    });
    expect(log).to.deep.equal([]);
    await tasks(1);
    expect(log).to.deep.equal(['step 3']);
    await tasks(4);
    expect(log).to.deep.equal(['step 3', 'step 2', 'step 1', 'done']);
  });

  it('goes on with other work where it is given some, without doing two steps in one task', async () => {
    const log: string[] = [];
    const controller = new StepsController(host(), () => log.push('done'));
    controller.run(() => Boolean(log.push('old')));
    await tasks(1);
    controller.run(() => Boolean(log.push('new')) && false);
    await tasks(3);
    expect(log).to.deep.equal(['old', 'new', 'done']);
  });

  it('stops when its element leaves the page', async () => {
    const element = host();
    let steps = 0;
    new StepsController(element, () => {}).run(() => Boolean(++steps));
    await tasks(2);
    element.disconnect();
    const before = steps;
    await tasks(3);
    expect(steps).to.equal(before);
  });
});
