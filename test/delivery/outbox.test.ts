import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {Outbox} from '../../src/delivery/outbox.js';
import {
  type ChatTransport,
  type DeliveryAnswer,
  DeliveryError,
  type OutgoingMessage,
} from '../../src/delivery/transport.js';
import type {Message} from '../../src/domain/message.js';
import {pause, waitUntil as until} from '../support/wait.js';

const MINUTE = 60_000;

/** What follows by promises has been done. Locks take their time: they are waited for. */
const turn = () => pause(5);

interface Attempt {
  readonly message: OutgoingMessage;
  readonly signal: AbortSignal;
  readonly resolve: (answer?: DeliveryAnswer) => void;
  readonly reject: (error: unknown) => void;
}

let count = 0;
let time: sinon.SinonFakeTimers;
const letter = (text: string): Message => ({id: `m-${++count}`, role: 'visitor', text, sentAt: 1, delivery: 'sending'});

/** A transport whose attempts the test ends, and a conversation of a few messages. */
class Shop {
  readonly attempts: Attempt[] = [];
  readonly log: string[] = [];
  readonly answers: DeliveryAnswer[] = [];
  readonly listening: string[] = [];
  conversation = 'c1';
  /** Other ids under which answers may come. */
  others: string[] = [];
  notBefore = 0;
  isLed = true;
  outbox!: Outbox;
  transport: ChatTransport = {
    send: (message, signal) =>
      new Promise((resolve, reject) => {
        this.attempts.push({message, signal, resolve, reject});
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    listen: (conversation) => {
      this.listening.push(conversation);
      return () => this.listening.splice(this.listening.indexOf(conversation), 1);
    },
  };

  /** The failures that were reported, each with how many there were in a row. */
  readonly reports: [string, number][] = [];

  constructor(
    readonly messages: Message[] = [],
    readonly lock = `outbox-test-${++count}`,
  ) {}

  start(): this {
    this.outbox = new Outbox(this.transport, {
      lock: this.lock,
      conversation: () => this.conversation,
      warn: () => {},
      report: (failures, error) => this.reports.push([String(error), failures]),
      listensTo: () => (this.messages.length > 0 ? [this.conversation, ...this.others] : []),
      next: (after) =>
        this.messages.slice(after ? this.messages.indexOf(after) + 1 : 0).find(({delivery}) => delivery === 'sending'),
      outgoing: ({id, sentAt, text}) => ({
        ...{id, conversation: this.conversation, sentAt, text, page: ''},
        availability: {status: 'unset'},
      }),
      wait: () => this.notBefore - time.now,
      postpone: (duration) => (this.notBefore = time.now + duration),
      insist: () => this.log.push('insists'),
      isLed: () => Promise.resolve(this.isLed),
      settle: (message, delivery) => {
        this.log.push(`${message.text}: ${delivery}`);
        this.messages.splice(this.messages.indexOf(message), 1, {...message, delivery});
      },
      answer: (answer) => this.answers.push(answer),
      events: {message: () => {}, change: () => {}, typing: () => {}, handoff: () => {}},
    });
    shops.push(this);
    return this;
  }

  get texts(): string[] {
    return this.attempts.map(({message}) => message.text);
  }

  get attempt(): Attempt {
    return this.attempts.at(-1)!;
  }

  /** Until there have been so many attempts, and no more. */
  async attempted(times: number): Promise<void> {
    await until(() => this.attempts.length >= times);
    expect(this.attempts).to.have.length(times);
  }

  async fails(error: unknown = new TypeError('Failed to fetch')): Promise<void> {
    this.attempt.reject(error);
    await turn();
  }
}

const shops: Shop[] = [];

describe('the outbox', () => {
  let random: sinon.SinonStub;

  beforeEach(() => {
    time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    random = sinon.stub(Math, 'random').returns(0); // the shortest of all pauses
  });

  afterEach(() => {
    for (const {outbox} of shops.splice(0)) outbox.stop();
    time.restore();
    random.restore();
  });

  /** The pause that follows, in milliseconds, to the millisecond. */
  async function expectPause(shop: Shop, pause: number): Promise<void> {
    const {length} = shop.attempts;
    time.tick(Math.ceil(pause) - 1);
    await turn();
    expect(shop.attempts, `not before ${pause}`).to.have.length(length);
    time.tick(1);
    await turn();
    expect(shop.attempts, `after ${pause}`).to.have.length(length + 1);
  }

  it('sends what waits, in its order and one at a time', async () => {
    const shop = new Shop(['One', 'Two', 'Three'].map(letter)).start();
    for (let i = 1; i <= 3; i++) {
      await shop.attempted(i);
      await turn();
      await shop.attempted(i);
      shop.attempt.resolve();
    }
    await turn();
    expect(shop.texts).to.deep.equal(['One', 'Two', 'Three']);
    expect(shop.log).to.deep.equal(['One: sent', 'Two: sent', 'Three: sent']);
  });

  it('sends what is written later when it is told to look, also in the midst of another', async () => {
    const shop = new Shop().start();
    await turn();
    shop.messages.push(letter('One'));
    shop.outbox.look();
    await shop.attempted(1);
    shop.messages.push(letter('Two'));
    shop.outbox.look();
    await turn();
    await shop.attempted(1);
    shop.attempt.resolve();
    await shop.attempted(2);
    expect(shop.texts).to.deep.equal(['One', 'Two']);
  });

  it('says that a message was sent before it gives the answer to it', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    const answer = {messages: [{text: 'Hi'}]};
    shop.attempt.resolve(answer);
    await turn();
    expect([shop.log, shop.answers]).to.deep.equal([['One: sent'], [answer]]);
  });

  it('tries the same message again after a failure that passes, before any other', async () => {
    const shop = new Shop(['One', 'Two'].map(letter)).start();
    await shop.attempted(1);
    await shop.fails(new DeliveryError('the server answered 500'));
    await expectPause(shop, 500);
    expect(shop.attempts[1]!.message).to.deep.equal(shop.attempts[0]!.message);
    shop.attempt.resolve();
    await shop.attempted(3);
    expect(shop.texts).to.deep.equal(['One', 'One', 'Two']);
    expect(shop.log).to.deep.equal(['One: sent']);
  });

  it('tells of each failure, and how many there were in a row', async () => {
    const shop = new Shop(['One', 'Two'].map(letter)).start();
    await shop.attempted(1);
    await shop.fails(new DeliveryError('the server answered 500'));
    await expectPause(shop, 500);
    await shop.fails();
    await expectPause(shop, 1000);
    shop.attempt.resolve();
    await shop.attempted(4);
    shop.attempt.reject(new DeliveryError('no', true));
    await turn();
    expect(shop.reports.map(([, failures]) => failures)).to.deep.equal([1, 2, 1]);
    expect(shop.reports[0]![0]).to.include('the server answered 500');
  });

  it('waits longer each time, and never longer than a minute', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    for (const pause of [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      await shop.fails();
      await expectPause(shop, pause);
    }
    random.returns(1 - 2 ** -53);
    await shop.fails();
    await expectPause(shop, MINUTE);
  });

  it('waits half of the usual pause at least and the whole at most, by chance', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    random.returns(0.5);
    await shop.fails();
    await expectPause(shop, 750);
    random.returns(1 - 2 ** -53);
    await shop.fails();
    await expectPause(shop, 2000);
  });

  it('begins with a short pause again once something was sent', async () => {
    const shop = new Shop(['One', 'Two'].map(letter)).start();
    await shop.attempted(1);
    await shop.fails();
    await expectPause(shop, 500);
    await shop.fails();
    await expectPause(shop, 1000);
    shop.attempt.resolve();
    await shop.attempted(4);
    await shop.fails();
    await expectPause(shop, 500);
  });

  it('tries at once when the network is back', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    for (let i = 0; i < 3; i++) {
      await shop.fails();
      dispatchEvent(new Event('online'));
      await shop.attempted(i + 2);
    }
    await shop.fails();
    await expectPause(shop, 500);
  });

  it('does not ask a server earlier than it has said, not even when the network is back', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    await shop.fails(new DeliveryError('the server answered 429', false, 90_000));
    dispatchEvent(new Event('online'));
    await expectPause(shop, 90_000);
  });

  it('waits as long as usual where a server asks for less', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    await shop.fails(new DeliveryError('the server answered 429', false, 10));
    await expectPause(shop, 500);
  });

  it('is not put off for longer than an hour, nor by nonsense', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    await shop.fails({retryAfter: Infinity});
    expect(shop.notBefore - time.now, 'kept for the next page').to.equal(3_600_000);
    await expectPause(shop, 60 * MINUTE);
    await shop.fails({retryAfter: 'soon'});
    await expectPause(shop, 1000);
    await shop.fails(undefined);
    await expectPause(shop, 2000);
  });

  it('goes on with the next after a refusal', async () => {
    const shop = new Shop(['One', 'Two'].map(letter)).start();
    await shop.attempted(1);
    await shop.fails({isFinal: true, retryAfter: 5000}); // as of another copy of the class
    await shop.attempted(2);
    shop.attempt.resolve();
    await turn();
    expect(shop.log).to.deep.equal(['One: failed', 'Two: sent']);
  });

  /** A server has stumbled over the first message so often that the next one is tried in its place. */
  async function stumbling(texts: readonly string[]): Promise<Shop> {
    const shop = new Shop(texts.map(letter)).start();
    await shop.attempted(1);
    for (let i = 1; i < 8; i++) {
      await shop.fails(new DeliveryError('the server answered 500'));
      time.tick(MINUTE);
      await shop.attempted(i + 1);
    }
    await shop.fails(new DeliveryError('the server answered 500'));
    await shop.attempted(9);
    return shop;
  }

  it('lets a message step aside over which the server always stumbles, once it takes the next one', async () => {
    const shop = await stumbling(['Poison', 'Two', 'Three']);
    expect(shop.texts.at(-1)).to.equal('Two');
    shop.attempt.resolve();
    await shop.attempted(10);
    shop.attempt.resolve();
    await turn();
    expect(shop.log).to.deep.equal(['Poison: failed', 'Two: sent', 'Three: sent']);
  });

  it('waits as long as a server asks for when the next one is tried in its place', async () => {
    const shop = await stumbling(['Poison', 'Two']);
    await shop.fails(new DeliveryError('the server answered 503', false, 30 * MINUTE));
    await turn();
    time.tick(30 * MINUTE - 1);
    await turn();
    expect(shop.texts).to.have.length(9);
    time.tick(1);
    await shop.attempted(10);
  });

  it('refuses nothing while a server stumbles over everything, or nobody answers at all', async () => {
    for (const error of [new DeliveryError('the server answered 500'), new TypeError('Failed to fetch')]) {
      const shop = new Shop(['One', 'Two'].map(letter)).start();
      await shop.attempted(1);
      for (let i = 0; i < 30; i++) {
        await shop.fails(error);
        time.tick(MINUTE);
        await turn();
      }
      expect([shop.log, shop.texts[0]]).to.deep.equal([[], 'One']);
      shop.outbox.stop();
    }
  });

  it('takes only a plain yes for final', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    await shop.fails({isFinal: 'no'});
    expect(shop.log).to.deep.equal([]);
    await expectPause(shop, 500);
  });

  it('survives a transport that throws, and tries it again', async () => {
    const shop = new Shop([letter('One')]);
    const {send} = shop.transport;
    let calls = 0;
    shop.transport = {
      send: (...args) => {
        if (++calls === 1) throw new Error('not ready');
        return send(...args);
      },
    };
    shop.start();
    await until(() => calls === 1);
    await turn();
    await expectPause(shop, 500);
    shop.attempt.resolve();
    await turn();
    expect(shop.log).to.deep.equal(['One: sent']);
  });

  it('survives a transport that cannot listen, and sends all the same', async () => {
    const shop = new Shop([letter('One')]);
    shop.transport.listen = () => {
      throw new Error('not a URL');
    };
    const other = new Shop([letter('Other')], shop.lock);
    shop.start();
    await turn();
    other.start();
    await shop.attempted(1);
    await turn();
    expect(other.texts, 'another tab while this one leads').to.deep.equal([]);
  });

  it('gives up an attempt that takes longer than a minute, and tries again', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    const {signal} = shop.attempt;
    time.tick(MINUTE - 1);
    expect(signal.aborted).to.equal(false);
    time.tick(1);
    expect(signal.aborted).to.equal(true);
    await turn();
    await expectPause(shop, 500);
    expect(shop.attempt.signal.aborted).to.equal(false);
    expect(shop.log).to.deep.equal([]);
  });

  it('goes on after a minute though a transport takes no notice of the signal', async () => {
    const shop = new Shop([letter('One')]);
    let calls = 0;
    shop.transport = {
      send: () => {
        calls++;
        return new Promise(() => {});
      },
    };
    shop.start();
    await until(() => calls === 1);
    time.tick(MINUTE);
    await turn();
    time.tick(1000);
    await turn();
    expect(calls).to.equal(2);
  });

  it('leaves no timer behind', async () => {
    const shop = new Shop([letter('One')]).start();
    await shop.attempted(1);
    shop.attempt.resolve();
    await turn();
    expect(time.countTimers()).to.equal(0);
  });

  describe('that is stopped', () => {
    it('begins nothing where its turn comes in that moment', async () => {
      let grant!: () => Promise<void>;
      const request = sinon.stub(navigator.locks, 'request').callsFake((...all: unknown[]) => {
        grant = all.at(-1) as typeof grant;
        return new Promise(() => {});
      });
      const shop = new Shop([letter('One')]).start();
      request.restore();
      shop.outbox.stop();
      await grant(); // the browser had called it already
      await turn();
      expect([shop.outbox.isLeading, shop.attempts, shop.listening]).to.deep.equal([false, [], []]);
    });

    it('calls off the attempt that is under way, and begins no other', async () => {
      const shop = new Shop(['One', 'Two'].map(letter)).start();
      await shop.attempted(1);
      shop.outbox.stop();
      expect(shop.attempt.signal.aborted).to.equal(true);
      await turn();
      shop.outbox.look();
      dispatchEvent(new Event('online'));
      time.tick(10 * MINUTE);
      await turn();
      await shop.attempted(1);
      expect([shop.log, shop.listening]).to.deep.equal([[], []]);
      expect(time.countTimers()).to.equal(0);
    });

    it('does not wake from a pause, not even one that a server has asked for', async () => {
      const shop = new Shop([letter('One')]).start();
      await shop.attempted(1);
      await shop.fails(new DeliveryError('the server answered 503', false, 90_000));
      shop.outbox.stop();
      time.tick(10 * MINUTE);
      await turn();
      await shop.attempted(1);
      expect(time.countTimers()).to.equal(0);
    });

    it('before it had the lock does nothing at all', async () => {
      const shop = new Shop([letter('One')]).start();
      shop.outbox.stop();
      await navigator.locks.request(shop.lock, () => {}); // whoever has asked for it before had it before
      await turn();
      expect([shop.texts, shop.listening]).to.deep.equal([[], []]);
    });
  });

  describe('and the conversation', () => {
    it('listens to nothing before it has begun, and to another one once that is there', async () => {
      const shop = new Shop().start();
      await until(() => shop.outbox.isLeading);
      shop.outbox.look();
      expect(shop.listening).to.deep.equal([]);
      shop.messages.push(letter('One'));
      shop.outbox.look();
      shop.outbox.look();
      expect(shop.listening).to.deep.equal(['c1']);
      shop.conversation = 'c2';
      shop.outbox.look();
      expect(shop.listening).to.deep.equal(['c2']);
      shop.messages.length = 0;
      shop.outbox.look();
      expect(shop.listening).to.deep.equal([]);
    });

    it('listens under each id that answers may come to', async () => {
      const shop = new Shop([letter('One')]).start();
      shop.others = ['c0'];
      await until(() => shop.outbox.isLeading);
      shop.outbox.look();
      expect(shop.listening).to.deep.equal(['c1', 'c0']);
      shop.others = [];
      shop.outbox.look();
      expect(shop.listening).to.deep.equal(['c1']);
      shop.outbox.stop();
      expect(shop.listening).to.deep.equal([]);
    });

    for (const [name, end] of [
      ['success', (shop: Shop) => shop.attempt.resolve({messages: [{text: 'Hi'}]})],
      ['refusal', (shop: Shop) => shop.attempt.reject(new DeliveryError('no', true))],
      ['failure', (shop: Shop) => shop.attempt.reject(new DeliveryError('later', false, 90_000))],
    ] as const) {
      it(`drops the ${name} of an attempt for one that was forgotten meanwhile`, async () => {
        const shop = new Shop([letter('Old')]).start();
        await shop.attempted(1);
        shop.conversation = 'c2';
        shop.messages.splice(0, 1, letter('New'));
        shop.outbox.look();
        end(shop);
        await shop.attempted(2);
        expect([shop.log, shop.answers]).to.deep.equal([[], []]);
        expect(shop.attempt.message).to.deep.include({conversation: 'c2', text: 'New'});
      });
    }
  });

  it('keeps what a server asked for over reloads', async () => {
    const messages = [letter('One')];
    const before = new Shop(messages).start();
    await before.attempted(1);
    await before.fails(new DeliveryError('too many', false, 15_000));
    before.outbox.stop();
    time.tick(5000);
    const after = new Shop(messages);
    after.notBefore = before.notBefore;
    after.start();
    await until(() => after.outbox.isLeading);
    await expectPause(after, 10_000);
  });

  describe('in several tabs', () => {
    it('is one: the second takes over when the first is gone', async () => {
      const lock = `outbox-test-${++count}`;
      const messages = ['One', 'Two'].map(letter);
      const first = new Shop(messages, lock).start();
      await first.attempted(1);
      const second = new Shop(messages, lock).start();
      second.outbox.look();
      await turn();
      expect([second.texts, second.listening]).to.deep.equal([[], []]);
      first.attempt.resolve();
      await first.attempted(2);
      first.outbox.stop();
      await second.attempted(1);
      expect(second.listening).to.deep.equal(['c1']);
      second.attempt.resolve();
      await turn();
      expect([first.log, second.log]).to.deep.equal([['One: sent'], ['Two: sent']]);
    });

    it('takes over from one that shows no sign of life, which then waits in line', async () => {
      const lock = `outbox-test-${++count}`;
      const messages = [letter('One')];
      const first = new Shop(messages, lock).start();
      await first.attempted(1);
      const second = new Shop(messages, lock).start();
      second.outbox.look();
      for (const isLed of [true, false]) {
        await second.attempted(0);
        second.isLed = isLed;
        time.tick(10_000);
        await turn();
      }
      await second.attempted(1);
      await until(() => first.attempt.signal.aborted);
      expect([first.listening, second.listening]).to.deep.equal([[], ['c1']]);
      expect([first.outbox.isLeading, second.outbox.isLeading]).to.deep.equal([false, true]);
      second.outbox.stop();
      await first.attempted(2);
    });

    it('that waits and is stopped does not hold up a third', async () => {
      const lock = `outbox-test-${++count}`;
      const messages = [letter('One')];
      const [first, second, third] = [1, 2, 3].map(() => new Shop(messages, lock).start()) as [Shop, Shop, Shop];
      await first.attempted(1);
      second.outbox.stop();
      first.outbox.stop();
      await third.attempted(1);
      expect(second.texts).to.deep.equal([]);
    });

    it('sends from each where the browser knows no locks', async () => {
      Object.defineProperty(navigator, 'locks', {value: undefined, configurable: true});
      try {
        const lock = `outbox-test-${++count}`;
        const tabs = [1, 2].map(() => new Shop([letter('One')], lock).start());
        for (const tab of tabs) await tab.attempted(1);
      } finally {
        Reflect.deleteProperty(navigator, 'locks');
      }
      expect(navigator.locks).not.to.equal(undefined);
    });

    it('sends where the browser refuses locks, as it does where site data is blocked', async () => {
      const refuse = sinon.stub(navigator.locks, 'request').rejects(new DOMException('denied', 'SecurityError'));
      const shop = new Shop([letter('One')]).start();
      await turn();
      refuse.restore();
      await shop.attempted(1);
    });
  });
});
