import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {HttpTransport} from '../../src/delivery/http-transport.js';
import {waitUntil} from '../support/wait.js';
import {DeliveryError, type OutgoingMessage, type TransportEvents} from '../../src/delivery/transport.js';

const MESSAGE: OutgoingMessage = {
  id: 'm1',
  conversation: 'c1',
  sentAt: 1,
  text: 'Hello',
  page: 'https://shop.example/vase',
  availability: {status: 'unset'},
};
const DATE = 'Tue, 24 Nov 2026 10:00:00 GMT';

describe('sending over HTTP', () => {
  let fetched: sinon.SinonStub<Parameters<typeof fetch>, Promise<Response>>;
  let dates: (string | null)[];

  beforeEach(() => {
    fetched = sinon.stub(globalThis, 'fetch');
    dates = [];
  });

  afterEach(() => fetched.restore());

  const answers = (body: BodyInit | null, init?: ResponseInit) => fetched.resolves(new Response(body, init));
  const send = (message = MESSAGE, signal = new AbortController().signal) =>
    new HttpTransport('/inbox?shop=7', '', (date) => dates.push(date), sinon.stub()).send(message, signal);
  const sent = () => fetched.firstCall.args[1]!;

  async function refusal(status: number, headers: HeadersInit = {}): Promise<DeliveryError> {
    answers('<h1>No</h1>', {status, headers});
    const error: unknown = await send().then(
      () => expect.fail('it was taken'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(DeliveryError);
    return error as DeliveryError;
  }

  it('posts the message as JSON to the endpoint, and can be called off', async () => {
    answers('{}');
    const {signal} = new AbortController();
    await send(MESSAGE, signal);
    expect(fetched.firstCall.args[0]).to.equal('/inbox?shop=7');
    expect(sent()).to.deep.include({method: 'POST', headers: {'Content-Type': 'application/json'}});
    expect(sent().signal).to.equal(signal);
    expect(JSON.parse(sent().body as string)).to.deep.equal(MESSAGE);
  });

  it('hands on what the server says', async () => {
    answers('{"messages": [{"text": "Hi"}], "handoff": true}', {status: 201});
    expect(await send()).to.deep.equal({messages: [{text: 'Hi'}], handoff: true});
  });

  // PHP says of everything that it is HTML, if not told otherwise.
  const HTML = 'text/html; charset=UTF-8';
  for (const [body, status, type] of [
    ['', 200, 'text/plain'],
    ['', 200, HTML],
    ['ok', 200, HTML],
    ['{"messages": [', 202, 'application/json'],
    ['<ok/>', 200, 'application/xml'],
    [null, 204, ''],
  ] as const) {
    it(`takes ${status} for delivered, with ${body ? `"${body}"` : 'nothing'} as ${type || 'no type'}`, async () => {
      answers(body, {status, headers: {'Content-Type': type}});
      expect(await send()).to.equal(undefined);
    });
  }

  it('reads what a server says of the visitor’s message, also where it calls it HTML', async () => {
    answers('{"messages": [{"text": "Hi"}]}', {headers: {'Content-Type': HTML}});
    expect(await send()).to.deep.equal({messages: [{text: 'Hi'}]});
  });

  for (const [name, body, type] of [
    ['a page', '<!doctype html><title>A shop</title>', HTML],
    ['a page in capitals, after white space', '\n <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', HTML],
    ['a piece of a page', '<h1>Thanks</h1>', HTML],
    ['a page that is called text', '<html><body>Hello</body></html>', 'text/plain'],
    ['a page of XHTML', '<?xml version="1.0"?><!DOCTYPE html><html/>', 'application/xhtml+xml'],
  ] as const) {
    it(`is no inbox: what answers with ${name}`, async () => {
      answers(body, {headers: {'Content-Type': type}});
      const error: unknown = await send().catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(DeliveryError).and.to.include({isFinal: true, status: 200});
    });
  }

  it('asks once more for an answer that broke off, and then takes the message for delivered', async () => {
    const broken = () =>
      new ReadableStream({start: (stream) => stream.error(new TypeError('the connection was lost'))}) as BodyInit;
    const transport = new HttpTransport('/inbox', '', sinon.stub(), sinon.stub());
    const {signal} = new AbortController();
    answers(broken());
    const error: unknown = await transport.send(MESSAGE, signal).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    answers(broken());
    expect(await transport.send(MESSAGE, signal)).to.equal(undefined);
  });

  it('follows no redirect, since browsers then ask with GET', async () => {
    const elsewhere = {type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null};
    fetched.resolves(elsewhere as unknown as Response);
    const error = await send().catch((reason: unknown) => reason);
    expect(error).to.include({isFinal: false, status: 300});
    expect(sent().redirect).to.equal('manual');
  });

  it('does not wait for ever for what comes with a yes', async () => {
    const clock = sinon.useFakeTimers({toFake: ['setTimeout']});
    try {
      answers(new ReadableStream());
      const sending = send();
      await Promise.resolve();
      await clock.tickAsync(20_000);
      expect(await sending).to.equal(undefined);
    } finally {
      clock.restore();
    }
  });

  it('reads no answer without end', async () => {
    let isCancelled = false;
    const chunk = new Uint8Array(100_000).fill(32);
    answers(
      new ReadableStream({
        pull: (stream) => stream.enqueue(chunk),
        cancel: () => void (isCancelled = true),
      }),
    );
    expect(await send()).to.equal(undefined);
    await waitUntil(() => isCancelled, 'the rest is not asked for');
  });

  for (const status of [400, 401, 403, 404, 409, 410, 413, 422, 451]) {
    it(`counts ${status} as a refusal for good`, async () => {
      expect(await refusal(status)).to.include({isFinal: true, retryAfter: 0});
    });
  }

  for (const status of [408, 425, 429, 500, 502, 503, 504, 599]) {
    it(`counts ${status} as one that passes`, async () => {
      expect(await refusal(status)).to.include({isFinal: false, retryAfter: 0});
    });
  }

  it('does not count a lost network as a refusal', async () => {
    fetched.rejects(new TypeError('Failed to fetch'));
    const error: unknown = await send().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect(error).not.to.have.property('isFinal', true);
    expect(dates).to.deep.equal([]);
  });

  for (const [name, headers, expected] of [
    ['in seconds', {'Retry-After': '120'}, 120_000],
    ['of no time', {'Retry-After': '0'}, 0],
    ['as a date, counted from the server’s', {'Retry-After': 'Tue, 24 Nov 2026 10:01:30 GMT', Date: DATE}, 90_000],
    ['as a date that is over', {'Retry-After': 'Tue, 24 Nov 2026 09:00:00 GMT', Date: DATE}, 0],
    ['as a date where the server does not say its own', {'Retry-After': 'Tue, 24 Nov 2026 10:01:30 GMT'}, 0],
    ['that is nonsense', {'Retry-After': 'soon', Date: DATE}, 0],
    ['that is negative', {'Retry-After': '-5', Date: DATE}, 0],
    ['that is empty', {'Retry-After': '', Date: DATE}, 0],
  ] as [string, Record<string, string>, number][]) {
    it(`reads a Retry-After ${name}`, async () => {
      expect((await refusal(429, headers)).retryAfter).to.equal(expected);
      expect((await refusal(503, headers)).retryAfter).to.equal(expected);
    });
  }

  it('tells the server’s Date, of refusals too, and where there is none', async () => {
    answers('{}', {headers: {Date: DATE}});
    await send();
    await refusal(500, {Date: DATE});
    await refusal(400);
    expect(dates).to.deep.equal([DATE, DATE, null]);
  });

  it('outlives the page where the message is small enough for that', async () => {
    answers('{}');
    await send();
    expect(sent().keepalive).to.equal(true);
  });

  it('does not ask to outlive the page for more than browsers allow', async () => {
    answers('{}');
    await send({...MESSAGE, text: 'x'.repeat(70_000)});
    expect(sent().keepalive).to.equal(false);
  });

  it('counts bytes there, not characters: a browser refuses 64 KiB of any script', async () => {
    answers('{}');
    await send({...MESSAGE, text: '漢'.repeat(30_000)}); // 90,000 bytes
    expect(sent().keepalive).to.equal(false);
  });
});

class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static all: FakeEventSource[] = [];
  readonly url: URL;
  readyState = FakeEventSource.CONNECTING;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string | URL) {
    super();
    this.url = new URL(url);
    FakeEventSource.all.push(this);
  }

  say(type: string, data: string, lastEventId = ''): void {
    this.dispatchEvent(new MessageEvent(type, {data, lastEventId}));
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.onopen?.();
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}

describe('listening to a stream', () => {
  let time: sinon.SinonFakeTimers;
  const real = globalThis.EventSource;

  beforeEach(() => {
    time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    FakeEventSource.all = [];
    globalThis.EventSource = FakeEventSource as never;
  });

  afterEach(() => {
    sinon.restore();
    time.restore();
    globalThis.EventSource = real;
  });

  const sources = () => FakeEventSource.all;
  const latest = () => FakeEventSource.all.at(-1)!;

  function listen(stream = '/stream') {
    const heard: unknown[][] = [];
    const events: TransportEvents = {
      message: (message) => heard.push(['message', message]),
      change: (...change) => heard.push(['change', ...change]),
      typing: (author) => heard.push(['typing', author]),
      handoff: (id) => heard.push(['handoff', id]),
    };
    const refusals: number[] = [];
    const transport = new HttpTransport('', stream, sinon.stub(), (count) => refusals.push(count));
    return {heard, refusals, stop: transport.listen('c 1&', events)};
  }

  it('names the conversation, and keeps the query of the URL', () => {
    listen('/stream?shop=7&conversation=old#top');
    expect(latest().url.pathname).to.equal('/stream');
    expect(Object.fromEntries(latest().url.searchParams)).to.deep.equal({shop: '7', conversation: 'c 1&'});
    expect(latest().url.origin).to.equal(location.origin);
  });

  it('listens to nothing where there is no stream', () => {
    const {stop} = listen('');
    stop();
    expect(sources()).to.deep.equal([]);
  });

  it('tells messages, typing and handoffs', () => {
    const {heard} = listen();
    latest().say('message', '{"text": "Hi"}', '1');
    latest().say('typing', '{"author": "Marie"}', '1');
    latest().say('typing', '{}', '1');
    latest().say('typing', 'null', '1');
    latest().say('handoff', '', '2');
    latest().say('other', '{"text": "Hi"}', '3');
    expect(heard).to.deep.equal([
      ['message', {text: 'Hi'}],
      ['typing', 'Marie'],
      ['typing', undefined],
      ['typing', undefined],
      ['handoff', '2'],
    ]);
  });

  it('is not broken by what is no JSON', () => {
    const {heard} = listen();
    for (const type of ['message', 'typing', 'handoff']) latest().say(type, '{"text": ', '1');
    latest().say('message', '{"text": "Hi"}', '2');
    expect(heard.map(([type]) => type)).to.deep.equal(['message', 'typing', 'handoff', 'message']);
    expect(heard[0]![1]).not.to.be.an('object');
  });

  it('leaves it to the browser to try again where that does', () => {
    listen();
    for (let i = 0; i < 10; i++) {
      latest().fail(FakeEventSource.CONNECTING);
      time.tick(60_000);
    }
    expect(sources()).to.have.length(1);
  });

  it('connects anew after a refusal, and says where it broke off', () => {
    const {heard} = listen('/stream?shop=7');
    latest().say('message', '{"text": "One"}', 'e/1');
    latest().say('message', '{"text": "Two"}', 'e/2');
    latest().fail(FakeEventSource.CLOSED);
    expect(sources()).to.have.length(1);
    time.tick(1000);
    expect(sources()).to.have.length(2);
    expect(Object.fromEntries(latest().url.searchParams)).to.deep.equal({
      shop: '7',
      conversation: 'c 1&',
      lastEventId: 'e/2',
    });
    latest().say('message', '{"text": "Three"}', 'e/3');
    expect(heard).to.have.length(3);
  });

  it('tells how often in a row it was refused or did not open', () => {
    const {refusals} = listen();
    latest().fail(FakeEventSource.CONNECTING); // the browser tries again by itself
    latest().fail(FakeEventSource.CLOSED);
    time.tick(1000);
    latest().fail(FakeEventSource.CLOSED);
    time.tick(2000);
    time.tick(30_000);
    expect(refusals).to.deep.equal([1, 2, 3]);
    latest().open();
    latest().fail(FakeEventSource.CLOSED);
    expect(refusals).to.deep.equal([1, 2, 3, 1]);
  });

  it('asks anew where the browser has come back to a server that never answers', () => {
    const {refusals} = listen();
    latest().open();
    latest().fail(FakeEventSource.CONNECTING);
    time.tick(299_000);
    latest().fail(FakeEventSource.CONNECTING); // it tries again and again
    time.tick(299_000);
    expect([sources().length, refusals]).to.deep.equal([1, []]);
    time.tick(1000);
    expect([sources().length, refusals]).to.deep.equal([2, [1]]);
  });

  it('still knows where it broke off when the new connection brings something without an id', () => {
    listen();
    latest().say('message', '{"text": "One"}', '1');
    latest().fail(FakeEventSource.CLOSED);
    time.tick(1000);
    latest().open();
    latest().say('typing', '{}'); // a new connection knows of no id yet
    latest().fail(FakeEventSource.CLOSED);
    time.tick(1000);
    expect(sources()).to.have.length(3);
    expect(latest().url.searchParams.get('lastEventId')).to.equal('1');
  });

  it('waits longer each time, a minute at most, and a second again once it was connected', () => {
    sinon.stub(Math, 'random').returns(1);
    listen();
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000)) {
      const before = sources().length;
      latest().fail(FakeEventSource.CLOSED);
      time.tick(pause - 1);
      expect(sources(), `before ${pause}`).to.have.length(before);
      time.tick(1);
      expect(sources(), `after ${pause}`).to.have.length(before + 1);
    }
    latest().open();
    const before = sources().length;
    latest().fail(FakeEventSource.CLOSED);
    time.tick(1000);
    expect(sources()).to.have.length(before + 1);
  });

  it('does not come back with all the others: up to half of each pause is cut off', () => {
    sinon.stub(Math, 'random').returns(0);
    listen();
    latest().fail(FakeEventSource.CLOSED);
    time.tick(499);
    expect(sources()).to.have.length(1);
    time.tick(1);
    expect(sources()).to.have.length(2);
  });

  it('asks again where the server never says a word', () => {
    listen();
    time.tick(29_999);
    expect(sources()).to.have.length(1);
    time.tick(1);
    expect(sources()).to.have.length(2);
    latest().open();
    time.tick(600_000);
    expect(sources()).to.have.length(2);
  });

  it('ends all of it when it is told to stop, connected or waiting', () => {
    const connected = listen();
    latest().open();
    connected.stop();
    expect(latest().readyState).to.equal(FakeEventSource.CLOSED);
    const waiting = listen();
    latest().fail(FakeEventSource.CLOSED);
    waiting.stop();
    time.tick(600_000);
    expect(sources()).to.have.length(2);
    expect(time.countTimers()).to.equal(0);
  });
});
