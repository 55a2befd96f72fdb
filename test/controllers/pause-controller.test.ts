import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import sinon, {type SinonFakeTimers} from 'sinon';
import {PauseController} from '../../src/controllers/pause-controller.js';

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

describe('a pause', () => {
  let time: SinonFakeTimers;
  beforeEach(() => (time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})));
  afterEach(() => time.restore());

  it('is told once, a second after the last key', () => {
    let pauses = 0;
    const pause = new PauseController(host(), () => pauses++);
    for (let key = 0; key < 5; key++) {
      pause.wait();
      time.tick(900);
    }
    expect(pauses).to.equal(0);
    time.tick(100);
    expect(pauses).to.equal(1);
    time.tick(5000);
    expect(pauses).to.equal(1);
  });

  it('is not told when nobody waits for it any more, or the element has left the page', () => {
    let pauses = 0;
    const element = host();
    const pause = new PauseController(element, () => pauses++);
    pause.wait();
    pause.stop();
    time.tick(2000);
    pause.wait();
    element.disconnect();
    time.tick(2000);
    expect(pauses).to.equal(0);
  });
});
