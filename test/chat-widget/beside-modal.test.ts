import {expect} from '@open-wc/testing';
import {click, type} from '../support/keys.js';
import {waitUntil} from '../support/wait.js';
import {active, at, composer, launcher, mount} from '../support/widget.js';

// The panel's code is not there yet when the first press of all begins.
describe('beside a modal that takes every press and any focus outside of it', () => {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));

  function modal(): HTMLInputElement {
    const field = document.createElement('input');
    document.body.prepend(field);
    const trap = (event: Event) => {
      if (event.target === field) return;
      if (event.type.startsWith('focus')) field.focus();
      else if (event.cancelable) event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of ['pointerdown', 'mousedown', 'touchstart', 'click', 'focusin']) {
      document.addEventListener(name, trap, {capture: true, passive: false});
      ends.push(() => document.removeEventListener(name, trap, true));
    }
    ends.push(() => field.remove());
    field.focus();
    return field;
  }

  it('opens at the first press, and what is typed then is in the chat', async () => {
    const element = await mount(at('10:00'));
    const field = modal();
    await click(launcher(element));
    await waitUntil(() => element.open, 'the press has come to the launcher');
    await element.updateComplete;
    expect(active()).to.equal(composer(element));
    await type('hello');
    expect([composer(element).value, field.value]).to.deep.equal(['hello', '']);
  });
});
