import type {ReactiveControllerHost} from '@lit/reactive-element';
import {expect} from '@open-wc/testing';
import {KeyboardHeightController} from '../../src/controllers/keyboard-height-controller.js';

/** A window whose lower part an on-screen keyboard covers, as far as the page is told of it. */
class Viewport extends EventTarget {
  height = innerHeight;
  offsetTop = 0;
  scale = 1;

  set(change: Partial<Pick<Viewport, 'height' | 'offsetTop' | 'scale'>>, type = 'resize') {
    Object.assign(this, change);
    this.dispatchEvent(new Event(type));
  }
}

const end: (() => void)[] = [];

function stage() {
  const viewport = new Viewport();
  const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  Object.defineProperty(window, 'visualViewport', {configurable: true, value: viewport});
  end.push(() => Object.defineProperty(window, 'visualViewport', own));
  const element = document.createElement('div');
  let changes = 0;
  const host = {addController: () => {}} as unknown as ReactiveControllerHost;
  const controller = new KeyboardHeightController(
    host,
    () => element,
    () => changes++,
  );
  controller.hostConnected();
  end.push(() => controller.hostDisconnected());
  const height = document.documentElement.clientHeight;
  const kept = () => element.style.getPropertyValue('--_keyboard-height');
  return {viewport, controller, height, kept, changes: () => changes};
}

describe('the height of an on-screen keyboard', () => {
  afterEach(() => end.splice(0).forEach((undo) => undo()));

  it('is what is covered at the bottom, also where the browser has moved the page up under it', () => {
    const {viewport, height, kept, changes} = stage();
    viewport.set({height: height - 300});
    expect(kept()).to.equal('300px');
    viewport.set({offsetTop: 120}, 'scroll');
    expect(kept()).to.equal('180px');
    viewport.set({height, offsetTop: 0});
    expect(kept()).to.equal('0px');
    expect(changes()).to.equal(3);
  });

  it('is none while somebody has zoomed in, or where browser’s own bars have gone', () => {
    const {viewport, height, kept, changes} = stage();
    viewport.set({height: height / 2, scale: 2});
    viewport.set({height: height + 80, scale: 1});
    expect(kept()).to.equal('');
    viewport.set({height: height - 300});
    viewport.set({height: height / 3, scale: 1.5});
    expect(kept()).to.equal('0px');
    expect(changes()).to.equal(2); // and none without a change
  });

  it('is not followed any more after the end', () => {
    const {viewport, controller, height, kept} = stage();
    controller.hostDisconnected();
    viewport.set({height: height - 300});
    expect(kept()).to.equal('');
  });
});
