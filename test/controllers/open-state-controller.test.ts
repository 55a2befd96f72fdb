import type {ReactiveElement} from '@lit/reactive-element';
import {expect} from '@open-wc/testing';
import {OpenStateController} from '../../src/controllers/open-state-controller.js';
import {isTrue} from '../../src/domain/boolean-attribute.js';

/** A host that takes its attribute for a property and reflects it, as ours does; `update` is one of its updates. */
function stage(attribute: string | null = null, memory: boolean | undefined = undefined, isQuiet = true) {
  const remembered: (boolean | undefined)[] = [];
  const told: string[] = [];
  const host = document.createElement('div') as unknown as ReactiveElement & {open: boolean};
  host.addController = host.requestUpdate = () => {};
  host.addEventListener('chat-open', () => told.push('open'));
  host.addEventListener('chat-close', () => told.push('close'));
  if (attribute !== null) host.setAttribute('open', attribute);
  host.open = memory ?? isTrue(attribute);
  if (!host.open) host.removeAttribute('open');
  document.body.append(host);
  const recall = () => remembered.at(-1) ?? memory;
  const state = new OpenStateController(host, {recall, remember: (isOpen) => remembered.push(isOpen)}, isQuiet);
  const update = () => {
    state.settle();
    if (!host.open) host.removeAttribute('open');
    else if (!isTrue(host.getAttribute('open'))) host.setAttribute('open', 'reflected');
    state.tell();
    return host.open;
  };
  const set = (value: string | null) => {
    if (value === null) host.removeAttribute('open');
    else host.setAttribute('open', value);
    host.open = isTrue(value);
  };
  update();
  return {
    host,
    state,
    told,
    remembered,
    update,
    set,
    /** The visitor's doing. */
    act(isOpen: boolean) {
      if (!isOpen) state.dismiss();
      host.open = isOpen;
      update();
    },
    /** Markup comes again; libraries look at the attributes before or after they change one. */
    morph(value: string | null, looksAfter = false) {
      if (!looksAfter) state.compare();
      if (host.getAttribute('open') !== value) set(value);
      if (looksAfter) state.compare();
      return update();
    },
  };
}

/** The end of the task that a morph ran in. */
const task = () => new Promise((resolve) => setTimeout(resolve));

describe('the state between visitor and page', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((each) => each.remove()));

  for (const looksAfter of [false, true]) {
    describe(`where a morph looks ${looksAfter ? 'after' : 'before'} it changes`, () => {
      it('stays open when markup without the attribute comes, as often as it does', () => {
        const {act, morph, host, told} = stage();
        act(true);
        expect([morph(null, looksAfter), morph(null, looksAfter)]).to.deep.equal([true, true]);
        expect(host.getAttribute('open')).to.equal('reflected');
        expect(told).to.deep.equal(['open']);
      });

      it('stays closed when the markup that had it open comes again', () => {
        const {act, morph, host, told} = stage('');
        act(false);
        expect([morph('', looksAfter), morph('', looksAfter)]).to.deep.equal([false, false]);
        expect(host.hasAttribute('open')).to.equal(false);
        expect(told).to.deep.equal(['open', 'close']);
      });

      it('stays closed when markup says "false", and takes that away', () => {
        const {morph, host} = stage();
        expect(morph('false', looksAfter)).to.equal(false);
        expect(host.hasAttribute('open')).to.equal(false);
      });

      it('opens and closes with markup that says something else than before', () => {
        const {morph} = stage();
        expect([morph('', looksAfter), morph(null, looksAfter)]).to.deep.equal([true, false]);
      });

      it('knows what the markup said while the visitor had it open anyway', async () => {
        const {act, morph} = stage();
        act(true);
        morph('', looksAfter);
        await task();
        act(false);
        expect(morph('', looksAfter)).to.equal(false);
      });

      it('stays closed where it was closed on the page before, whatever this one’s markup says again', () => {
        const {host, morph} = stage('', false);
        expect(host.open).to.equal(false);
        expect(morph('', looksAfter)).to.equal(false);
      });
    });
  }

  it('follows the page’s own code, which looks at no other attributes', async () => {
    const {act, set, update, morph} = stage('');
    act(false);
    set('');
    expect(update(), 'set though it was declared before').to.equal(true);
    act(false);
    act(true);
    set(null);
    expect(update(), 'removed though it was only reflected').to.equal(false);
    act(true);
    morph(null);
    await task();
    set(null);
    expect(update(), 'also after a morph').to.equal(false);
  });

  it('tells and remembers what changes, once', () => {
    const {act, update, told, remembered} = stage();
    expect([told, remembered]).to.deep.equal([[], []]);
    act(true);
    update();
    act(false);
    expect(told).to.deep.equal(['open', 'close']);
    expect(remembered).to.deep.equal([true, false]);
  });

  it('forgets what the tab knew where the page’s own code closes it, also after the visitor has', () => {
    const {act, host, update, remembered} = stage();
    act(true);
    host.open = false;
    update();
    expect(remembered).to.deep.equal([true, undefined]);
    act(false); // closed already: a dialog says that it was closed, whoever did it
    act(true);
    host.open = false;
    update();
    expect(remembered).to.deep.equal([true, undefined, true, undefined]);
  });

  it('does not tell that it was opened where it has stayed open from the page before', () => {
    const {act, told} = stage(null, true);
    expect(told).to.deep.equal([]);
    act(false);
    expect(told).to.deep.equal(['close']);
    expect(stage(null, true, false).told, 'but where it was opened here').to.deep.equal(['open']);
  });

  it('closes when the page comes back from the back/forward cache and the chat was closed meanwhile', () => {
    const {host, state, act, remembered} = stage();
    act(true);
    state.hostConnected();
    const comeBack = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));
    comeBack(true);
    expect(host.open).to.equal(true);
    remembered.push(false); // by another page
    comeBack(false);
    expect(host.open, 'a page that is new').to.equal(true);
    comeBack(true);
    expect(host.open).to.equal(false);
    state.hostDisconnected();
  });
});
