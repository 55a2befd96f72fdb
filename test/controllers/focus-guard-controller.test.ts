import type {ReactiveElement} from '@lit/reactive-element';
import {expect} from '@open-wc/testing';
import {FocusGuardController} from '../../src/controllers/focus-guard-controller.js';
import {click, press, type} from '../support/keys.js';

const end: (() => void)[] = [];
const listen = (target: EventTarget, name: string, hear: (event: Event) => void, capture = false) => {
  target.addEventListener(name, hear, capture);
  end.push(() => target.removeEventListener(name, hear, capture));
};

/** A page with a modal that has the focus, and beside it an element with controls in its shadow root. */
function stage(isGuarded = true) {
  const home = document.createElement('div');
  // Without a stop on both sides, Tab would leave the page, and some browsers give it no focus any more then.
  const stop = '<button>Elsewhere</button>';
  home.innerHTML = `${stop}<div id="modal"><input id="in"></div><div id="host"></div>${stop}`;
  document.body.append(home);
  end.push(() => home.remove());
  const host = home.querySelector('#host') as ReactiveElement;
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = '<textarea></textarea><button>Send</button>';
  Object.assign(host, {renderRoot: root, addController: () => {}});
  const guard = new FocusGuardController(host);
  if (isGuarded) guard.hostConnected();
  end.push(() => guard.hostDisconnected());
  const field = home.querySelector('input')!;
  field.focus();
  return {guard, host, root, modal: home.querySelector('#modal')!, field, own: root.querySelector('textarea')!};
}

/** What page's modals do to keep the focus: each takes it back from outside of the modal in its way. */
const TRAPS: Record<string, (modal: Element, field: HTMLElement) => void> = {
  'focusin at the document': (modal, field) =>
    listen(document, 'focusin', ({target}) => modal.contains(target as Node) || field.focus()),
  'focusin at the document, before all others': (modal, field) =>
    listen(
      document,
      'focusin',
      (event) => {
        if (modal.contains(event.target as Node)) return;
        event.stopImmediatePropagation();
        field.focus();
      },
      true,
    ),
  'focus, which does not bubble': (modal, field) =>
    listen(document, 'focus', ({target}) => modal.contains(target as Node) || field.focus(), true),
  'focusout, by where the focus goes': (modal, field) =>
    listen(document, 'focusout', (event) => {
      const {relatedTarget} = event as FocusEvent;
      if (relatedTarget && !modal.contains(relatedTarget as Node)) field.focus();
    }),
  'presses, which it stops': (modal) => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart', 'click']) {
      listen(
        document,
        name,
        (event) => {
          if (modal.contains(event.target as Node)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    }
  },
  'the Tab key, before it moves': (modal, field) =>
    listen(
      document,
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key !== 'Tab' || modal.contains(event.target as Node)) return;
        event.preventDefault();
        field.focus();
      },
      true,
    ),
};

describe('beside a page’s modal', () => {
  afterEach(() => {
    for (const undo of end.splice(0)) undo();
  });

  for (const [name, trap] of Object.entries(TRAPS)) {
    it(`typing and pressing work where it listens for ${name}`, async () => {
      const {root, modal, field, own} = stage();
      let presses = 0;
      root.querySelector('button')!.onclick = () => presses++;
      trap(modal, field);
      await click(own);
      await type('hello');
      expect([own.value, field.value]).to.deep.equal(['hello', '']);
      await press('Tab');
      expect(root.activeElement?.localName).to.equal('button');
      await click(root.querySelector('button')!);
      expect(presses).to.equal(1);
    });

    it(`the trap of this test works without the guard: ${name}`, async () => {
      const {root, modal, field, own} = stage(false);
      let presses = 0;
      root.querySelector('button')!.onclick = () => presses++;
      trap(modal, field);
      await click(own);
      await type('hello');
      const wasTyped = own.value;
      own.focus();
      await press('Tab');
      const wasReached = root.activeElement?.localName === 'button';
      await click(root.querySelector('button')!);
      expect(wasTyped === 'hello' && wasReached && presses === 1).to.equal(false);
    });
  }

  it('the page hears of its own focus and presses as ever', async () => {
    const {field, own} = stage();
    own.focus();
    const heard: string[] = [];
    for (const name of ['focusin', 'mousedown', 'click', 'keydown']) {
      listen(document, name, (event) => heard.push(`${name} ${event.defaultPrevented}`));
    }
    listen(document, 'click', (event) => event.preventDefault(), true);
    await click(field);
    await press('Tab', 'Shift');
    expect(heard.slice(0, 3)).to.deep.equal(['mousedown false', 'focusin false', 'click true']);
    expect(heard).to.include('keydown false');
  });

  it('a click in the element can be prevented by its own code, and by the page after it', async () => {
    const {root, host} = stage();
    const button = root.querySelector('button')!;
    const prevented: boolean[] = [];
    listen(document, 'click', (event) => (event.preventDefault(), prevented.push(event.defaultPrevented)));
    await click(button);
    button.onclick = (event) => event.stopPropagation();
    await click(button);
    expect(prevented).to.deep.equal([true]);
    expect(host.isConnected).to.equal(true);
  });

  it('keys other than Tab are the page’s to hear on their way', async () => {
    const {own} = stage();
    const heard: string[] = [];
    listen(document, 'keydown', (event) => heard.push((event as KeyboardEvent).key), true);
    own.focus();
    await press('Escape');
    await press('Tab');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('nothing is kept from the page any more once disconnected', async () => {
    const {guard, own} = stage();
    guard.hostDisconnected();
    let heard = 0;
    listen(document, 'focusin', () => heard++);
    await click(own);
    expect(heard).to.equal(1);
  });
});
