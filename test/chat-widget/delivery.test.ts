import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {
  type ChatTransport,
  DeliveryError,
  type OutgoingMessage,
  type TransportEvents,
} from '../../src/delivery/transport.js';
import type {ChatDeliveryEvent, ChatErrorEvent} from '../../src/events.js';
import {english} from '../support/strings.js';
import {closeTabs, openTab} from '../support/tab.js';
import {pause, waitUntil} from '../support/wait.js';
import {at, button, composer, find, HOURS, leaveEmail, mount, open, said, words, write} from '../support/widget.js';

/** A shop's own delivery that takes everything; what a test needs otherwise it puts in place. */
function shop(answer: (message: OutgoingMessage) => unknown = () => undefined) {
  const sent: OutgoingMessage[] = [];
  const listeners: {conversation: string; events: TransportEvents}[] = [];
  const forgotten: string[] = [];
  return {
    ...{sent, listeners, forgotten},
    send: async (message: OutgoingMessage) => {
      sent.push(message);
      return (await answer(message)) as undefined;
    },
    listen: (conversation: string, events: TransportEvents) => {
      const listener = {conversation, events};
      listeners.push(listener);
      return () => void listeners.splice(listeners.indexOf(listener), 1);
    },
    forget: (conversation: string) => void forgotten.push(conversation),
  } satisfies ChatTransport & Record<string, unknown>;
}

const never = () => new Promise(() => {});
const states = (element: ChatWidget) => element.thread.map(({text, delivery}) => `${text}: ${delivery}`);

describe('delivery', () => {
  let warn: sinon.SinonStub;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });

  afterEach(() => {
    warn.restore();
    localStorage.clear();
  });

  /** A widget in a conversation with a transport. */
  async function chat(transport: ChatTransport, attributes: Record<string, string> = {}) {
    const element = await mount(at('10:00'), attributes);
    element.transport = transport;
    await open(element);
    return element;
  }

  for (const width of [320, 375, 400]) {
    it(`keeps the line under what was refused together, ${width} pixels wide`, async () => {
      const transport = shop(() => Promise.reject(new DeliveryError('no', true)));
      const element = await mount(at('18:00'), {lang: 'de', style: `--chat-width: ${width}px`}, {transport});
      await open(element);
      element.send('Guten Tag, ich habe eine Frage zu meiner Bestellung 4711.');
      await waitUntil(() => words(find(element, '.thread')).includes('Nicht gesendet'));
      const box = (selector: string) => find(element, `.message ${selector}`).getBoundingClientRect();
      const [time, state, retry, text] = [box('time'), box('p ~ small span'), box('.text'), box('p')];
      expect(state.top).to.be.closeTo(time.top, 1);
      expect(state.left - time.right).to.be.within(0, 12);
      expect(retry.top).to.be.at.least(state.bottom);
      for (const {right} of [state, retry]) expect(text.right - right).to.be.within(0, 8);
    });
  }

  it('tells the transport what was said, when, where, and whether somebody was there', async () => {
    const transport = shop();
    const element = await chat(transport, {'office-hours': HOURS});
    element.send('One');
    element.send('Two');
    await waitUntil(() => transport.sent.length === 2);
    const [one, two] = transport.sent as [OutgoingMessage, OutgoingMessage];
    const {id} = element.thread[0]!;
    expect(one).to.deep.equal({
      ...{
        id,
        conversation: two.conversation,
        sentAt: at('10:00'),
        text: 'One',
        page: location.origin + location.pathname,
      },
      availability: {status: 'open', closesAt: new Date(at('12:00'))},
    });
    expect(two.text).to.equal('Two');
    await waitUntil(() => states(element).join() === 'One: sent,Two: sent');
  });

  it('tells the transport how the visitor can be reached, with each message from then on', async () => {
    const transport = shop();
    const element = await chat(transport, {'ask-email': 'always'});
    element.send('One');
    await waitUntil(() => states(element).join() === 'One: sent');
    await leaveEmail(element, 'marie@shop.example', 'Marie');
    element.send('Two');
    await waitUntil(() => transport.sent.length === 3);
    await element.updateComplete;
    button(element, english.changeEmail).click();
    await leaveEmail(element, 'm@shop.example');
    element.send('Three');
    await waitUntil(() => transport.sent.length === 5);
    expect(transport.sent.map(({text, contact}) => [text, contact])).to.deep.equal([
      ['One', undefined],
      ['I’m Marie. You can reach me at marie@shop.example.', {email: 'marie@shop.example', name: 'Marie'}],
      ['Two', {email: 'marie@shop.example', name: 'Marie'}],
      ['You can reach me at m@shop.example.', {email: 'm@shop.example'}],
      ['Three', {email: 'm@shop.example'}],
    ]);
    expect('contact' in transport.sent[0]!, 'no empty key').to.equal(false);
  });

  it('tells the transport nothing of a visitor who would rather not say, nor after the end', async () => {
    const transport = shop();
    const element = await chat(transport, {'ask-email': 'always'});
    element.send('One');
    await element.updateComplete;
    button(element, english.skipEmail).click();
    element.send('Two');
    await waitUntil(() => transport.sent.length === 2);
    await element.updateComplete;
    button(element, english.leaveEmail).click();
    await leaveEmail(element, 'marie@shop.example');
    await waitUntil(() => transport.sent.length === 3);
    element.clear();
    element.send('Three');
    await waitUntil(() => transport.sent.length === 4);
    expect(transport.sent.map((each) => 'contact' in each)).to.deep.equal([false, false, true, false]);
  });

  it('posts how the visitor can be reached to an endpoint', async () => {
    const fetched = sinon.stub(globalThis, 'fetch').callsFake(() => Promise.resolve(new Response('{}')));
    try {
      const element = await mount(at('10:00'), {endpoint: '/inbox', 'ask-email': 'always'});
      await open(element);
      element.send('One');
      await element.updateComplete;
      await leaveEmail(element, 'marie@shop.example', 'Marie');
      await waitUntil(() => fetched.callCount === 2);
      const {contact} = JSON.parse(fetched.args[1]![1]!.body as string) as OutgoingMessage;
      expect(contact).to.deep.equal({email: 'marie@shop.example', name: 'Marie'});
    } finally {
      fetched.restore();
    }
  });

  it('tells of who is writing in whatever way a transport says so', async () => {
    const transport = shop();
    const element = await chat(transport);
    element.send('Hello');
    await waitUntil(() => transport.listeners.length);
    const {events} = transport.listeners[0]!;
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    for (const nonsense of [null, 5, [], () => 'Marie', Symbol('Marie'), 5n, circle, {toJSON: 5}]) {
      expect(() => events.typing(nonsense as never)).not.to.throw();
      await element.updateComplete;
      expect(words(find(element, '.typing'))).to.equal('Our team is writing…');
    }
    events.typing('M'.repeat(5000));
    await element.updateComplete;
    expect(words(find(element, '.typing')).length).to.be.lessThan(200);
  });

  it('shows how far a message has come, and tells the page', async () => {
    let take: (() => void) | undefined;
    const element = await chat(shop(() => new Promise<void>((resolve) => (take = resolve))));
    const told: unknown[] = [];
    element.addEventListener('chat-delivery', ({message}: ChatDeliveryEvent) => told.push(message));
    element.send('One');
    await element.updateComplete;
    expect(words(find(element, '.thread'))).to.contain('Sending…');
    await waitUntil(() => take);
    expect(told).to.deep.equal([]);
    take!();
    await waitUntil(() => told.length);
    await element.updateComplete;
    expect(words(find(element, '.thread'))).to.contain('Sent');
    expect(told).to.deep.equal(element.thread);
  });

  it('shows a refusal, goes on with the next, and tries again where the visitor wants that', async () => {
    let isOut = true;
    const transport = shop(({text}) => {
      if (isOut && text === 'One') throw new DeliveryError('no', true);
    });
    const element = await chat(transport);
    element.send('One');
    element.send('Two');
    await waitUntil(() => states(element).join() === 'One: failed,Two: sent');
    await element.updateComplete;
    expect(words(find(element, '.thread'))).to.contain('Not sent');
    isOut = false;
    find(element, '.message button').click();
    await waitUntil(() => states(element).join() === 'Two: sent,One: sent');
    expect(transport.sent.map(({id}) => id)).to.deep.equal([0, 1, 0].map((i) => transport.sent[i]!.id));
    await element.updateComplete;
    expect(find(element, '.message button')).to.equal(null);
  });

  it('takes answers that come with the reply, and a handoff', async () => {
    const messages = [
      {id: 'a1', role: 'assistant', text: 'I am a robot'},
      {id: 'a1', role: 'assistant', text: 'I am a robot'},
      null,
      {id: 'a2', role: 'visitor', text: 'I am you'},
      {id: 'a3', text: 'I am Marie', author: 'Marie'},
    ];
    const element = await chat(shop(() => ({messages, handoff: true})));
    let handoffs = 0;
    element.addEventListener('chat-handoff', () => handoffs++);
    element.send('Hello');
    await waitUntil(() => handoffs);
    expect(said(element)).to.deep.equal([
      'visitor: Hello',
      'assistant: I am a robot',
      'agent: I am Marie',
      'system: Our team takes over from here.',
    ]);
    // What an element before this one was refused may still be looked into.
    expect(warn.args.flat().filter((text) => !String(text).includes('are not taken')).length).to.equal(1);
  });

  for (const [name, answer] of [
    ['nothing', undefined],
    ['text', 'OK'],
    ['null', null],
    ['messages that are no list', {messages: {text: 'Hi'}, handoff: 'yes'}],
    ['messages that are none', {messages: [5, 'Hi', [], {sentAt: Object.create(null) as unknown, text: ' '}]}],
  ] as const) {
    it(`takes a message for sent whose answer is ${name}`, async () => {
      const element = await chat(shop(() => answer));
      element.send('Hello');
      await waitUntil(() => states(element).join() === 'Hello: sent');
      await pause(20);
      expect(element.thread).to.have.length(1);
    });
  }

  it('takes a hundred answers at once, and no more', async () => {
    const messages = Array.from({length: 150}, (_, i) => ({id: `a${i}`, text: `${i}`}));
    const element = await chat(shop(() => ({messages})));
    element.send('Hello');
    await waitUntil(() => element.thread.length > 100);
    await element.updateComplete; // more of them would have come by then
    expect(element.thread).to.have.length(101);
  });

  it('tells the transport what was seen while it is open, once, and that the visitor is writing', async () => {
    const told: unknown[][] = [];
    const transport = {
      ...shop(),
      seen: (conversation: string) => {
        told.push(['seen', conversation]);
        throw new Error('for example');
      },
      typing: (...typing: [string, boolean]) => void told.push(typing),
    };
    const element = await chat(transport);
    element.send('Hello');
    await waitUntil(() => transport.listeners.length);
    const [{conversation, events}] = transport.listeners as [(typeof transport.listeners)[0]];
    await pause(20);
    expect(told, 'there is nothing of the shop').to.deep.equal([]);
    events.message({id: 'a', text: 'Hi'});
    await waitUntil(() => told.length);
    element.requestUpdate();
    await element.updateComplete;
    expect(told.splice(0)).to.deep.equal([['seen', conversation]]);
    expect(warn.calledWithMatch('for example')).to.equal(true);
    element.close();
    await element.updateComplete;
    events.message({id: 'b', text: 'Hello?'});
    await pause(20);
    expect(told, 'nobody sees it').to.deep.equal([]);
    element.show();
    await waitUntil(() => told.length);
    expect(told.splice(0)).to.deep.equal([['seen', conversation]]);
    const look = (isHidden: boolean) => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: isHidden});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    look(true);
    events.message({id: 'c', text: 'Still there?'});
    await waitUntil(() => said(element).length === 4);
    await pause(20);
    expect(told, 'it is behind another tab').to.deep.equal([]);
    look(false);
    Reflect.deleteProperty(document, 'hidden');
    await waitUntil(() => told.length);
    expect(told.splice(0)).to.deep.equal([['seen', conversation]]);
    for (const text of ['W', '']) {
      write(element, text);
    }
    expect(told).to.deep.equal([
      [conversation, true],
      [conversation, false],
    ]);
  });

  it('listens once there is a conversation, and takes what it hears once', async () => {
    const transport = shop();
    const element = await chat(transport);
    await pause(20);
    expect(transport.listeners).to.have.length(0);
    element.send('Hello');
    await waitUntil(() => transport.sent.length);
    const [{conversation, events}] = transport.listeners as [(typeof transport.listeners)[0]];
    expect([conversation, transport.listeners.length]).to.deep.equal([transport.sent[0]!.conversation, 1]);
    const errors: string[] = [];
    element.addEventListener('chat-error', ({source}: ChatErrorEvent) => errors.push(source));
    for (const text of ['Hi', 'Hi', 'Hi']) events.message({id: 'a1', text});
    for (const nonsense of [null, 5, {}, {role: 'visitor', text: 'me'}]) events.message(nonsense as never);
    expect(said(element)).to.deep.equal(['visitor: Hello', 'agent: Hi']);
    expect(errors, 'is warned about once').to.deep.equal(['stream']);
  });

  it('shows who is writing, until they have written or for some seconds', async () => {
    const transport = shop();
    const element = await chat(transport);
    element.send('Hello');
    await waitUntil(() => transport.listeners.length);
    const {events} = transport.listeners[0]!;
    const typing = async () => {
      await element.updateComplete;
      return words(find(element, '.typing'));
    };
    const time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      events.typing('Marie');
      expect(await typing()).to.equal('Marie is writing…');
      time.tick(5000);
      events.typing();
      expect(await typing()).to.equal('Our team is writing…');
      time.tick(7000);
      expect(await typing()).to.equal('Our team is writing…');
      time.tick(1000);
      expect(await typing()).to.equal('');
      events.typing({} as never);
      expect(await typing()).to.equal('Our team is writing…');
      events.message({text: 'Hi'});
      expect(await typing()).to.equal('');
    } finally {
      time.restore();
    }
  });

  it('tells the transport which conversation is forgotten, and drops what comes for it', async () => {
    let take = () => {};
    const transport = shop(({text}) => text === 'Old' && new Promise<void>((resolve) => (take = resolve)));
    const element = await chat(transport);
    element.send('Old');
    await waitUntil(() => transport.sent.length);
    element.clear();
    expect(transport.forgotten).to.deep.equal([transport.sent[0]!.conversation]);
    element.send('New');
    take();
    await waitUntil(() => states(element).join() === 'New: sent');
    expect(transport.sent[1]!.conversation).not.to.equal(transport.sent[0]!.conversation);
    expect(transport.listeners.map(({conversation}) => conversation)).to.deep.equal([transport.sent[1]!.conversation]);
  });

  it('sends what was said before there was a transport once there is one, on the same page', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'online-message': 'We are here.'});
    await open(element);
    element.send('Early');
    await element.updateComplete;
    expect([states(element), find(element, '.other-ways').hidden]).to.deep.equal([
      ['Early: undefined', 'We are here.: undefined'],
      true, // the page has none
    ]);
    const transport = shop();
    element.transport = transport;
    await waitUntil(() => transport.sent.length);
    await element.updateComplete;
    element.send('Later');
    await waitUntil(() => transport.sent.length > 1);
    await element.updateComplete;
    expect(transport.sent.map(({text, page}) => [text, page])).to.deep.equal(
      ['Early', 'Later'].map((text) => [text, location.origin + location.pathname]),
    );
    expect(states(element)).to.deep.equal(['Early: sent', 'We are here.: undefined', 'Later: sent']);
  });

  it('goes on where a transport of the page’s own throws', async () => {
    const fail = () => {
      throw new Error('slip');
    };
    const transport = {...shop(), forget: fail, typing: fail};
    const element = await chat(transport);
    write(element, 'Hello');
    element.send('Hello');
    await waitUntil(() => transport.sent.length);
    element.clear();
    element.send('Again');
    await waitUntil(() => transport.sent.length > 1);
    expect(transport.sent.map(({text}) => text)).to.deep.equal(['Hello', 'Again']);
    expect(warn.args.flat()).to.include('<chat-widget> transport: Error: slip');
  });

  it('is not begun by what is no text', async () => {
    const element = await mount(at('10:00'));
    for (const value of [5, {}, new Event('click'), null, ' ']) element.send(value as never);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await open(element);
    for (const value of [5, {}, new Event('click'), null, ' ']) element.send(value as never);
    expect(element.thread).to.deep.equal([]);
  });

  it('goes on with another transport when that is set', async () => {
    const [slow, quick] = [shop(never), shop()];
    const element = await chat(slow);
    element.send('One');
    await waitUntil(() => slow.sent.length);
    element.transport = quick;
    await waitUntil(() => states(element).join() === 'One: sent');
    expect([slow.listeners.length, quick.listeners.length]).to.deep.equal([0, 1]);
    expect(quick.sent).to.deep.equal(slow.sent);
  });

  it('stops with the element, and goes on where it is put back', async () => {
    const transport = shop(never);
    const element = await chat(transport);
    const home = element.parentElement!;
    element.send('One');
    await waitUntil(() => transport.sent.length);
    element.remove();
    await pause(20);
    expect([transport.listeners.length, transport.sent.length]).to.deep.equal([0, 1]);
    home.append(element);
    await waitUntil(() => transport.sent.length > 1);
    expect(transport.sent[1]).to.deep.equal(transport.sent[0]);
    expect(transport.listeners).to.have.length(1);
  });

  it('sends a message once where the page’s clock counts parts of milliseconds', async () => {
    let count = 0;
    const transport = shop(() => (++count > 3 ? never() : undefined));
    const element = await chat(transport);
    element.now = () => at('10:00') + 0.4; // as performance.timeOrigin + performance.now() does
    element.send('One');
    await waitUntil(() => states(element).join() === 'One: sent');
    await pause(20);
    expect(transport.sent).to.have.length(1);
  });

  it('sends nothing to the page itself where there is a stream and no endpoint', async () => {
    const fetched = sinon.stub(globalThis, 'fetch').resolves(new Response('<!doctype html>'));
    const source = sinon.stub(globalThis, 'EventSource').returns(Object.assign(new EventTarget(), {close: () => {}}));
    try {
      const element = await mount(at('10:00'), {storage: 'local', id: 'streamed'});
      element.transport = shop(never);
      await open(element);
      element.send('Left over');
      await element.updateComplete;
      element.transport = undefined;
      element.stream = '/no-stream-here';
      await element.updateComplete;
      await waitUntil(() => source.callCount);
      await pause(50);
      expect(fetched.args.map(([url]) => url)).to.deep.equal([]);
    } finally {
      fetched.restore();
      source.restore();
    }
  });

  it('does not break the panel where the stream is no URL', async () => {
    const failures: unknown[] = [];
    const onFailure = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      failures.push(event.reason);
    };
    addEventListener('unhandledrejection', onFailure);
    const fetched = sinon.stub(globalThis, 'fetch').callsFake(() => Promise.resolve(new Response('{}')));
    try {
      const element = await mount(at('10:00'), {endpoint: '/inbox', stream: 'https://'});
      await open(element);
      await pause(20);
      element.send('One');
      await waitUntil(() => states(element).join() === 'One: sent');
      await element.updateComplete.catch((error: unknown) => failures.push(error));
      await pause(20);
      expect(failures.map(String)).to.deep.equal([]);
    } finally {
      fetched.restore();
      removeEventListener('unhandledrejection', onFailure);
    }
  });

  it('goes by the server’s clock where the visitor’s is far off', async () => {
    const date = new Date(Date.now() + 7_200_000).toUTCString();
    const fetched = sinon
      .stub(globalThis, 'fetch')
      .callsFake(() => Promise.resolve(new Response('{}', {headers: {Date: date}})));
    try {
      const element = await mount(at('10:00'), {endpoint: '/inbox'});
      element.now = undefined;
      await open(element);
      element.send('One');
      await waitUntil(() => states(element).join() === 'One: sent');
      element.send('Two');
      await waitUntil(() => states(element).join() === 'One: sent,Two: sent');
      expect(element.thread[1]!.sentAt - Date.now()).to.be.within(7_100_000, 7_300_000);
    } finally {
      fetched.restore();
    }
  });

  describe('of a page that the browser puts aside', () => {
    const turn = (type: string) => dispatchEvent(new PageTransitionEvent(type, {persisted: true}));
    const heldLocks = async () => {
      const {held} = await navigator.locks.query();
      return held!.filter(({name}) => name?.includes('put-aside')).length;
    };

    afterEach(() => turn('pageshow'));

    it('holds neither a lock nor a connection, and goes on when the page is back', async () => {
      const transport = shop();
      const element = await chat(transport, {id: 'put-aside'});
      element.send('One');
      await waitUntil(() => transport.listeners.length);
      expect(await heldLocks()).to.equal(1);
      turn('pagehide');
      expect(transport.listeners).to.have.length(0);
      await waitUntil(async () => (await heldLocks()) === 0);
      turn('pageshow');
      await waitUntil(() => transport.listeners.length);
      expect(await heldLocks()).to.equal(1);
    });

    it('holds none though the page is told of its being hidden after that', async () => {
      const transport = shop();
      const element = await chat(transport, {id: 'put-aside'});
      element.send('One');
      await waitUntil(() => transport.listeners.length);
      turn('pagehide');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      await waitUntil(async () => (await heldLocks()) === 0);
      await pause(20);
      expect([transport.listeners.length, await heldLocks()]).to.deep.equal([0, 0]);
    });
  });

  describe('in another tab of the same site', () => {
    afterEach(closeTabs);

    it('is done by one of the two for both', async () => {
      const [mine, theirs] = [shop(), shop()];
      const element = await chat(mine, {storage: 'local', id: 'tabs'});
      element.send('One');
      await waitUntil(() => states(element).join() === 'One: sent');
      const other = await openTab('id="tabs"');
      other.transport = theirs;
      other.show();
      await other.updateComplete;
      other.send('Two');
      await waitUntil(() => states(other).join() === 'One: sent,Two: sent');
      expect(mine.sent.map(({text}) => text)).to.deep.equal(['One', 'Two']);
      expect([theirs.sent.length, theirs.listeners.length]).to.deep.equal([0, 0]);
      element.remove();
      await waitUntil(() => theirs.listeners.length);
      other.send('Three');
      await waitUntil(() => states(other).at(-1) === 'Three: sent');
      expect(theirs.sent.map(({text}) => text)).to.deep.equal(['Three']);
    });

    /** Two tabs, of which the first one sends and listens for both. */
    async function pair() {
      const [mine, theirs] = [shop(), shop()];
      const element = await chat(mine, {storage: 'local', id: 'tabs'});
      element.send('One');
      await waitUntil(() => states(element).join() === 'One: sent');
      const other = await openTab('id="tabs" open');
      other.transport = theirs;
      await waitUntil(() => states(other).join() === 'One: sent');
      return {element, other, mine, theirs, events: mine.listeners[0]!.events};
    }

    it('shows in both what was worded anew, and no longer what was taken back, also after a reload', async () => {
      const {element, other, events} = await pair();
      const all = {a: 'Tommorow', b: 'For somebody else', c: 'Bye'};
      for (const [id, text] of Object.entries(all)) events.message({id, text});
      events.change('a', 'Tomorrow <b>');
      events.change('a', 'Tomorrow');
      events.change('b', ' ');
      events.change('nobody', 'Never said');
      events.change(element.thread[0]!.id, 'The visitor’s own');
      events.change('c', 5 as never);
      events.message({id: 'a', text: 'Tommorow'}); // told again, as after a reconnect
      events.message({id: 'b', text: 'For somebody else'});
      const expected = ['visitor: One', 'agent: Tomorrow', 'agent: Bye'];
      expect(said(element)).to.deep.equal(expected);
      for (const tab of [element, other]) {
        await waitUntil(() => said(tab).join() === expected.join());
        await waitUntil(() => words(find(tab, '.thread')).includes('Tomorrow'));
        expect(words(find(tab, '.thread'))).not.to.contain('somebody else');
      }
      expect(JSON.stringify({...localStorage})).not.to.contain('somebody else');
      element.remove();
      const later = await openTab('id="tabs" open');
      await waitUntil(() => said(later).join() === expected.join());
    });

    it('shows in both who is writing, and in both no longer once they have written', async () => {
      const {element, other, events} = await pair();
      const typing = async (widget: ChatWidget) => {
        await widget.updateComplete;
        return words(find(widget, '.typing'));
      };
      events.typing('Marie');
      await waitUntil(async () => (await typing(other)) === 'Marie is writing…');
      expect(await typing(element)).to.equal('Marie is writing…');
      events.message({text: 'Hi', author: 'Marie'});
      await waitUntil(async () => (await typing(other)) === '');
      expect(await typing(element)).to.equal('');
      await waitUntil(() => said(other).at(-1) === 'agent: Hi');
    });

    it('goes by the server’s clock in both', async () => {
      let date = '';
      const fetched = sinon
        .stub(globalThis, 'fetch')
        .callsFake(() => Promise.resolve(new Response('{}', {headers: {Date: date}})));
      try {
        const element = await mount(at('10:00'), {storage: 'local', id: 'tabs', endpoint: '/inbox'});
        await open(element);
        element.send('One');
        await waitUntil(() => states(element).join() === 'One: sent');
        const other = await openTab('id="tabs" open endpoint="/inbox"');
        date = new Date(Date.now() + 7_200_000).toUTCString();
        element.send('Two');
        await waitUntil(() => {
          other.receive({text: 'What time is it?'});
          return other.thread.at(-1)!.sentAt - Date.now() > 7_100_000;
        }, 'the other tab knows');
        expect(fetched.callCount).to.equal(2);
      } finally {
        fetched.restore();
      }
    });

    it('is done by the other one for a message that finds no room in the storage', async () => {
      const {element, other, mine} = await pair();
      const view = other.ownerDocument.defaultView as Window & typeof globalThis;
      const full = sinon.stub(view.Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
      other.send('Two');
      await waitUntil(() => mine.sent.length === 2);
      expect(mine.sent[1]!.text).to.equal('Two');
      await waitUntil(() => states(other).join() === 'One: sent,Two: sent');
      expect(element.thread).to.deep.equal(other.thread);
      full.restore();
    });

    it('carries an address that was left in the other one', async () => {
      const {element, other, mine} = await pair();
      other.askEmail = 'always';
      await other.updateComplete;
      await leaveEmail(other, 'marie@shop.example');
      await waitUntil(() => mine.sent.length === 2);
      element.send('Two');
      await waitUntil(() => mine.sent.length === 3);
      for (const {contact} of mine.sent.slice(1)) expect(contact).to.deep.equal({email: 'marie@shop.example'});
    });

    it('does not wait for the first where each has its own conversation', async () => {
      const [mine, theirs] = [shop(), shop()];
      const element = await chat(mine, {storage: 'none', id: 'apart'});
      element.send('One');
      await waitUntil(() => states(element).join() === 'One: sent');
      const other = await openTab('id="apart" storage="none"');
      other.transport = theirs;
      other.show();
      await other.updateComplete;
      other.send('Two');
      await waitUntil(() => theirs.sent.length);
      expect(theirs.sent.map(({text}) => text)).to.deep.equal(['Two']);
    });
  });

  it('leaves what is being typed alone', async () => {
    const transport = shop();
    const element = await chat(transport);
    composer(element).value = 'Half a sen';
    element.send('One');
    await waitUntil(() => states(element).join() === 'One: sent');
    transport.listeners[0]!.events.message({text: 'Hi'});
    await element.updateComplete;
    expect(composer(element).value).to.equal('Half a sen');
  });
});
