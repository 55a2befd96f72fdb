import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {Idiomorph} from 'idiomorph';
import morphdom from 'morphdom';
import {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {active, at, composer, dialog, launcher, mount, open} from '../support/widget.js';
import {type} from '../support/keys.js';

/** The element as the server's markup has it, again. */
const MORPHS: Record<string, (element: Element, markup: string) => void> = {
  Idiomorph: (element, markup) => void Idiomorph.morph(element, markup, {morphStyle: 'outerHTML'}),
  morphdom: (element, markup) => void morphdom(element, markup),
  'by names': (element, markup) => {
    const [wanted] = new DOMParser().parseFromString(markup, 'text/html').body.children;
    for (const name of element.getAttributeNames()) if (!wanted!.hasAttribute(name)) element.removeAttribute(name);
    for (const name of wanted!.getAttributeNames()) {
      const value = wanted!.getAttribute(name)!;
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  },
};
const markup = (attributes = '') => `<chat-widget lang="en-GB" storage="none" ${attributes}></chat-widget>`;
/** The end of the task that a morph ran in. */
const task = () => new Promise((resolve) => setTimeout(resolve));

/** Whether the browser moves an element with the focus in its shadow root in one step, and keeps it there. */
function keepsFocusInMoves(): boolean {
  const [host, home] = [document.createElement('div'), document.createElement('div')];
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = '<dialog><textarea></textarea></dialog>';
  const field = root.querySelector('textarea')!;
  document.body.append(host, home);
  root.querySelector('dialog')!.show();
  field.focus();
  (home as unknown as {moveBefore(node: Node, before: Node | null): void}).moveBefore(host, null);
  const isKept = root.activeElement === field;
  home.remove();
  return isKept;
}

// A tab may have run other tests before, and remembers what was left open there.
beforeEach(() => sessionStorage.clear());

describe('markup that comes again', () => {
  for (const [name, morph] of Object.entries(MORPHS)) {
    it(`leaves the chat open in mid-word, with draft and focus (${name})`, async () => {
      const element = await mount(at('10:00'));
      const told: string[] = [];
      for (const event of ['chat-open', 'chat-close']) element.addEventListener(event, () => told.push(event));
      await open(element);
      await type('half a sen');
      for (const heading of ['One', 'Two']) {
        morph(element, markup(`heading="${heading}"`));
        await element.updateComplete;
        expect([element.open, dialog(element).open, element.heading]).to.deep.equal([true, true, heading]);
        expect(element.matches('[open]')).to.equal(true);
        expect([active(), composer(element).value]).to.deep.equal([composer(element), 'half a sen']);
        await task();
      }
      expect(told).to.deep.equal(['chat-open']);
    });

    it(`leaves it closed that came open (${name})`, async () => {
      const element = await mount(at('10:00'), {open: ''});
      element.close();
      await element.updateComplete;
      for (let i = 0; i < 2; i++) {
        morph(element, markup('open'));
        await element.updateComplete;
        expect([element.open, element.hasAttribute('open')]).to.deep.equal([false, false]);
        await task();
      }
    });

    it(`opens or closes it where it says something else than before (${name})`, async () => {
      const element = await mount(at('10:00'), {open: ''});
      morph(element, markup());
      await element.updateComplete;
      expect(element.open).to.equal(false);
      await task();
      morph(element, markup('open'));
      await element.updateComplete;
      expect(element.open).to.equal(true);
    });

    it(`marks no message as seen while it is closed (${name})`, async () => {
      const element = await mount(at('10:00'), {open: ''});
      element.close();
      await element.updateComplete;
      element.receive({text: 'Hi'});
      morph(element, markup('open'));
      await element.updateComplete;
      expect(element.unread).to.equal(1);
    });
  }

  it('is told from the page’s own code, for which the attribute is the property', async () => {
    const element = await mount(at('10:00'), {open: ''});
    element.close();
    await element.updateComplete;
    element.setAttribute('open', '');
    expect(element.open).to.equal(true);
    await element.updateComplete;
    element.removeAttribute('open');
    await open(element);
    element.toggleAttribute('open');
    await element.updateComplete;
    expect([element.open, dialog(element).open]).to.deep.equal([false, false]);
  });

  it('opens no copy of an open chat', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const copy = element.cloneNode(true) as ChatWidget;
    element.replaceWith(copy);
    await copy.updateComplete;
    expect([copy.open, copy.hasAttribute('open')]).to.deep.equal([false, false]);
  });

  it('says in its attribute what is, also where a morph gives a closed chat the one of a copy', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const copy = element.outerHTML;
    element.close();
    await element.updateComplete;
    Idiomorph.morph(element, copy, {morphStyle: 'outerHTML'});
    await task();
    await element.updateComplete;
    expect([element.open, element.hasAttribute('open')]).to.deep.equal([false, false]);
  });

  it('moves the element in one step with focus and all', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const keepsFocus = keepsFocusInMoves();
    const element = await mount(at('10:00'));
    await open(element);
    await type('half a sen');
    const home = document.createElement('div');
    element.before(home);
    (home as unknown as {moveBefore(node: Node, before: Node | null): void}).moveBefore(element, null);
    await element.updateComplete;
    expect([element.open, dialog(element).open]).to.deep.equal([true, true]);
    if (!keepsFocus) composer(element).focus(); // this browser keeps it in no element
    expect(active()).to.equal(composer(element));
    await type('tence');
    expect(composer(element).value).to.equal('half a sentence');
  });
});

describe('boolean attributes', () => {
  it('are false where the text says so', async () => {
    const element = await mount(at('10:00'), {open: 'false', assistant: 'false'});
    expect([element.open, element.assistant]).to.deep.equal([false, false]);
    expect(element.matches('[open]'), 'nor does a style for [open] match').to.equal(false);
    element.setAttribute('assistant', '');
    element.setAttribute('open', 'true');
    await element.updateComplete;
    expect([element.open, element.assistant, dialog(element).open]).to.deep.equal([true, true, true]);
    element.setAttribute('open', 'false');
    element.removeAttribute('assistant');
    await element.updateComplete;
    expect([element.open, element.assistant, dialog(element).open]).to.deep.equal([false, false, false]);
  });

  it('are false also where the script comes after the framework', async () => {
    const early = document.createElement('later-chat-widget');
    early.setAttribute('open', 'false');
    early.setAttribute('assistant', 'false');
    document.body.append(early);
    customElements.define('later-chat-widget', class extends ChatWidget {});
    const element = early as ChatWidget;
    await element.updateComplete;
    expect([element.open, element.assistant, element.hasAttribute('open')]).to.deep.equal([false, false, false]);
    element.remove();
  });
});

describe('the tab’s next page', () => {
  const KEPT = {storage: 'local', id: 'next-page'};
  const next = (attributes: Record<string, string> = {}) => mount(at('10:00'), {...KEPT, ...attributes});

  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  /** Leaves the page as it is. */
  async function leave(element: ChatWidget) {
    await element.updateComplete;
    element.remove();
  }

  it('has the chat open that was left open, without taking the focus or telling that it was opened', async () => {
    const element = await next();
    await open(element);
    await leave(element);
    let count = 0;
    document.addEventListener('chat-open', () => count++, {once: true});
    const after = await next();
    expect([after.open, dialog(after).open, count]).to.deep.equal([true, true, 0]);
    expect(document.activeElement).to.equal(document.body);
    after.close();
    await leave(after);
    expect((await next()).open).to.equal(false);
  });

  it('has it closed that the visitor has closed, also where its markup has it open', async () => {
    const element = await next({open: ''});
    element.close();
    await leave(element);
    expect((await next({open: ''})).open).to.equal(false);
    sessionStorage.clear();
    expect((await next({open: ''})).open).to.equal(true);
  });

  it('has it as the page’s own code wants it, where that has closed it and not the visitor', async () => {
    const element = await next();
    await open(element);
    element.open = false;
    await leave(element);
    const after = Object.assign(document.createElement('chat-widget'), KEPT, {open: true});
    document.body.append(after);
    await after.updateComplete;
    expect([after.open, dialog(after).open]).to.deep.equal([true, true]);
    after.remove();
    await leave(await next({open: 'false'}));
    expect((await next({open: ''})).open, 'closed by markup').to.equal(true);
  });

  it('has it as the page’s own code wants it there', async () => {
    const element = await next();
    await open(element);
    await leave(element);
    const after = document.createElement('chat-widget');
    Object.assign(after, KEPT);
    document.body.append(after);
    after.close();
    await after.updateComplete;
    expect(after.open).to.equal(false);
    after.remove();
  });

  it('knows widgets by their id, and remembers nothing where nobody has opened anything', async () => {
    const element = await next();
    await leave(element);
    expect(sessionStorage.length).to.equal(0);
    const other = await next();
    await open(other);
    await leave(other);
    expect((await next({id: 'another'})).open).to.equal(false);
  });

  it('knows nothing with storage="none", or where the browser blocks it', async () => {
    const element = await next({storage: 'none'});
    await open(element);
    await leave(element);
    expect(sessionStorage.length).to.equal(0);
    const blocks = (['getItem', 'setItem', 'removeItem'] as const).map((name) =>
      sinon.stub(Storage.prototype, name).throws(new DOMException('blocked', 'SecurityError')),
    );
    try {
      const blocked = await next();
      await open(blocked);
      expect(dialog(blocked).open).to.equal(true);
      await leave(blocked);
    } finally {
      for (const block of blocks) block.restore();
    }
    expect((await next()).open).to.equal(false);
  });

  /** Puts a widget onto the page, and waits for nothing but its own drawing. */
  async function begin(attributes: Record<string, string> = {}): Promise<ChatWidget> {
    const element = Object.assign(document.createElement('chat-widget'), KEPT);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    while (!element.hasUpdated) await Promise.resolve();
    return element;
  }
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
  const remember = (state: string) => sessionStorage.setItem('office-hours-chat:next-page', state);

  it('draws the launcher before it asks what is remembered', async () => {
    remember('open');
    const reads = sinon.spy(Storage.prototype, 'getItem');
    const listens = sinon.spy(window, 'addEventListener');
    const storageListeners = () => listens.getCalls().filter(({args: [type]}) => type === 'storage').length;
    try {
      const element = await begin();
      expect(launcher(element).getClientRects().length).to.equal(1);
      expect([reads.callCount, storageListeners(), element.open]).to.deep.equal([0, 0, false]);
      await painted();
      // The panel, where it is quick to come, listens for itself.
      expect([reads.callCount > 0, storageListeners() > 0, element.open]).to.deep.equal([true, true, true]);
      await element.updateComplete;
      expect(document.activeElement).to.equal(document.body);
      element.remove();
    } finally {
      reads.restore();
      listens.restore();
    }
  });

  it('has markup that opens it wait for what is remembered, so that nothing opens for a moment', async () => {
    remember('closed');
    const element = await begin({open: ''});
    expect(element.open).to.equal(false);
    element.remove();
  });

  it('leaves open what was opened before it was asked what is remembered', async () => {
    remember('closed');
    const element = await begin();
    element.show();
    await painted();
    await element.updateComplete;
    expect([element.open, dialog(element).open]).to.deep.equal([true, true]);
    element.remove();
  });

  it('asks nothing for a widget that is gone by then, and asks once it is back', async () => {
    remember('open');
    const element = await begin();
    element.remove();
    await painted();
    expect(element.open).to.equal(false);
    document.body.append(element);
    await painted();
    expect(element.open).to.equal(true);
    element.remove();
  });
});
