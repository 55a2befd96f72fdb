import {expect, oneEvent} from '@open-wc/testing';
import type {ChatErrorEvent} from '../../src/events.js';
import {pause, waitUntil} from '../support/wait.js';
import {at, banner, mount, open, said, travel} from '../support/widget.js';

const HOURS = {timezone: 'Europe/Paris', weekly: {tuesday: [{opens: '09:00', closes: '17:00'}]}};
const DOCUMENT = {officeHours: HOURS, messages: {welcome: 'Hello', offline: 'Back {opens}.'}};
const url = (document: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;
const NOON = at('12:00');
const EVENING = at('20:00');
const HOUR = 3_600_000;

/** Answers requests in place of the network, and counts them. */
function network(answer: () => Response | Promise<never>) {
  const {fetch} = globalThis;
  const made = {count: 0, restore: () => (globalThis.fetch = fetch)};
  globalThis.fetch = () => {
    made.count++;
    return Promise.resolve(answer());
  };
  return made;
}

const loaded = async (element: Awaited<ReturnType<typeof mount>>) => {
  await waitUntil(() => element.availability.status !== 'unset', 'the document has come');
  await element.updateComplete;
};

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('a configuration from a URL', () => {
  it('gives the hours and the texts', async () => {
    const element = await mount(EVENING, {src: url(DOCUMENT)});
    await loaded(element);
    await open(element);
    expect(banner(element)).to.contain('We’re away');
    expect(element.welcomeMessage).to.equal('Hello');
    element.send('Hi');
    await element.updateComplete;
    expect(said(element).at(-1)).to.match(/^auto: Back .+\.$/);
  });

  it('yields to the attributes that are there, blank ones too', async () => {
    const element = await mount(NOON, {src: url(DOCUMENT), 'offline-message': '', 'welcome-message': 'Mine'});
    await loaded(element);
    expect([element.offlineMessage, element.welcomeMessage]).to.deep.equal(['', 'Mine']);
    expect(element.availability.status).to.equal('open');
  });

  it('yields to a property that the page has set', async () => {
    const element = await mount(NOON, {src: url(DOCUMENT)});
    element.welcomeMessage = 'Mine';
    await loaded(element);
    expect(element.welcomeMessage).to.equal('Mine');
  });

  describe('that names where messages go', () => {
    const NAMES = {officeHours: HOURS, chat: {endpoint: '/inbox', askEmail: 'never'}};
    const KEPT = {src: '/hours.json', storage: 'local', id: 'source'};
    const {fetch} = globalThis;
    const SLOW = () => new Promise<never>(() => {});
    afterEach(() => {
      globalThis.fetch = fetch;
      for (const storage of [localStorage, sessionStorage]) storage.clear();
    });

    /** Answers for the document and for the shop; returns what the shop gets. */
    const answer = (document: () => Response | Promise<never> = () => Response.json(NAMES)) => {
      const got: string[] = [];
      globalThis.fetch = (url, init) => {
        if (typeof url === 'string' && url.endsWith('.json')) return Promise.resolve(document());
        got.push((JSON.parse(init!.body as string) as {text: string}).text);
        return Promise.resolve(Response.json({}));
      };
      return got;
    };

    /** Somebody says something on a page, and leaves it. */
    const say = async (before: Awaited<ReturnType<typeof mount>>, text: string, staysOpen = true) => {
      await open(before);
      before.send(text);
      await waitUntil(() => before.thread.length);
      before.open = staysOpen;
      await before.updateComplete;
      before.remove();
    };

    for (const [what, document] of [
      ['on its way', SLOW],
      ['not to be had', () => new Response('', {status: 503})],
    ] as const) {
      for (const isOpen of [true, false]) {
        it(`has the next page send what was said while it was ${what}, the chat ${isOpen ? 'open' : 'closed'}`, async () => {
          answer(document);
          await say(await mount(NOON, KEPT), 'Where is my parcel?', isOpen);
          const got = answer();
          const after = await mount(NOON + HOUR, KEPT);
          await waitUntil(() => got.length); // nobody asks for the thread, which would load it
          expect([after.open, got]).to.deep.equal([isOpen, ['Where is my parcel?']]);
          await waitUntil(() => after.thread.at(-1)?.delivery === 'sent');
        });
      }
    }

    it('and takes the place of another one, has the next page send what was said before it has come', async () => {
      answer(() => Response.json({officeHours: HOURS}));
      const before = await mount(NOON, KEPT);
      await loaded(before);
      answer(SLOW);
      before.src = '/others.json';
      await say(before, 'To whom');
      const got = answer();
      await mount(NOON + HOUR, KEPT);
      await waitUntil(() => got.length);
      expect(got).to.deep.equal(['To whom']);
    });

    describe('and where they are kept', () => {
      const SESSION = {...NAMES, chat: {...NAMES.chat, storage: 'session'}};
      const keys = (storage: Storage) =>
        Object.keys(storage).filter((key) => key.startsWith('office-hours-chat:source:'));
      const early = (id = 'unsent') => localStorage.setItem(`office-hours-chat:source:${id}`, 'Early');
      const later = async () => {
        const element = await mount(NOON, {id: 'source'});
        return Object.assign(element, {storage: 'local', src: '/hours.json'});
      };

      it('moves what was kept before it has come, and has it sent once', async () => {
        // At the last moment: what is looked for before begins a conversation.
        const text = () => {
          early('unsent');
          early(`unsent${NOON}.1000u.7`);
          return Promise.resolve(JSON.stringify(SESSION));
        };
        const got = answer(() => Object.assign(new Response(), {text}));
        localStorage.setItem('theirs', 'x');
        const element = await later();
        await waitUntil(() => element.storage === 'session' && got.length);
        await waitUntil(() => element.thread.at(-1)?.delivery === 'sent');
        expect([got, keys(localStorage), localStorage.length]).to.deep.equal([['Early'], [], 1]);
        element.remove();
        const next = await later();
        await waitUntil(() => next.storage === 'session');
        await waitUntil(() => next.thread.length);
        expect(got).to.deep.equal(['Early']);
      });

      it('leaves where it is a conversation that has begun before, or that cannot be moved, and says so', async () => {
        for (const [kind, room] of [
          ['session', true],
          ['none', true],
          ['session', false],
        ] as const) {
          let come = undefined as unknown as (response: never) => void;
          const got = answer(() => new Promise<never>((resolve) => (come = resolve)));
          const told: string[] = [];
          const element = await later();
          element.addEventListener('chat-error', (event) => {
            if (event.source === 'storage') told.push(event.message);
          });
          if (room && kind === 'session') {
            element.send('Begun');
            await waitUntil(() => element.thread.length);
          } else {
            localStorage.setItem('office-hours-chat:source:draft', 'Half typed');
            localStorage.setItem('office-hours-chat:source:typed', '1');
          }
          const {setItem} = Storage.prototype;
          if (!room)
            Storage.prototype.setItem = function (this: Storage, key, value) {
              if (this === sessionStorage && key.endsWith('typed')) throw new DOMException('', 'QuotaExceededError');
              setItem.call(this, key, value);
            };
          await waitUntil(() => come);
          come(Response.json({...SESSION, chat: {...SESSION.chat, storage: kind}}) as never);
          await waitUntil(() => told.length);
          Storage.prototype.setItem = setItem;
          expect(told[0]).to.contain(`storage="${kind}"`);
          expect([element.storage, keys(sessionStorage)]).to.deep.equal(['local', []]);
          if (room && kind === 'session') await waitUntil(() => got.length);
          else expect(keys(localStorage)).to.have.length(2);
          element.remove();
          localStorage.clear();
        }
      });
    });

    it('has another tab that knows it send what was said by one that did not', async () => {
      const got = answer();
      const knows = await mount(NOON, KEPT);
      await waitUntil(() => knows.endpoint);
      await open(knows);
      knows.send('First');
      await waitUntil(() => got.length);
      const other = await mount(NOON, {...KEPT, src: 'data:application/json,'});
      await open(other);
      await waitUntil(() => other.thread.length);
      other.send('To whom');
      await waitUntil(() => knows.thread.some(({text}) => text === 'To whom'));
      other.remove();
      await waitUntil(() => got.length > 1);
      expect(got).to.deep.equal(['First', 'To whom']);
    });

    for (const [what, document, age] of [
      ['while one was in force that names nothing', () => Response.json({officeHours: HOURS}), HOUR],
      ['more than a day before', SLOW, 25 * HOUR],
    ] as const) {
      it(`sends nothing that was said ${what}`, async () => {
        answer(document);
        const before = await mount(NOON, KEPT);
        if (document !== SLOW) await loaded(before);
        await say(before, 'To nobody');
        const got = answer();
        const after = await mount(NOON + age, KEPT);
        await waitUntil(() => after.endpoint);
        await open(after);
        after.send('Now');
        await waitUntil(() => got.length);
        expect(got).to.deep.equal(['Now']);
      });
    }
  });

  it('is looked at again when somebody comes back after an hour, not before', async () => {
    let text = 'One';
    const requests = network(() => Response.json({officeHours: HOURS, messages: {welcome: text}}));
    try {
      const element = await mount(NOON, {src: '/hours.json'});
      await loaded(element);
      text = 'Two';
      await travel(element, NOON + HOUR - 1);
      comeBack();
      expect(requests.count).to.equal(1);
      await travel(element, NOON + HOUR);
      comeBack();
      expect(requests.count).to.equal(2);
      await waitUntil(() => element.welcomeMessage !== 'One');
      expect(element.welcomeMessage).to.equal('Two');
      element.remove();
      await travel(element, NOON + 3 * HOUR);
      comeBack();
      expect(requests.count).to.equal(2);
    } finally {
      requests.restore();
    }
  });

  it('stays the last good one when a later look fails', async () => {
    let isBroken = false;
    const requests = network(() => (isBroken ? new Response('no', {status: 503}) : Response.json(DOCUMENT)));
    try {
      const element = await mount(NOON, {src: '/hours.json'});
      await loaded(element);
      isBroken = true;
      await travel(element, NOON + HOUR);
      setTimeout(comeBack);
      const {source, message} = await oneEvent<ChatErrorEvent>(element, 'chat-error');
      expect([source, message]).to.deep.equal(['src', '/hours.json could not be used: the server answered 503']);
      expect(element.availability.status).to.equal('open');
    } finally {
      requests.restore();
    }
  });

  for (const [name, document] of [
    ['no JSON', 'data:text/html,<p>'],
    ['a list', url([1])],
    ['a number', url(7)],
    ['a network that fails', 'http://127.0.0.1:1/hours.json'],
  ] as const) {
    it(`is warned about, and the chat works, with ${name}`, async () => {
      const element = await mount(NOON);
      setTimeout(() => (element.src = document));
      const {source} = await oneEvent<ChatErrorEvent>(element, 'chat-error');
      expect(source).to.equal('src');
      element.send('Hi');
      await element.updateComplete;
      expect(said(element)).to.deep.equal(['visitor: Hi']);
    });
  }

  const CHAT = {
    heading: 'Ask a gardener',
    placement: 'start',
    outsideHours: 'hide',
    askEmail: 'always',
    replyTime: 'Soon',
    assistant: true,
    storage: 'session',
    endpoint: '/chat',
    stream: '/chat/answers',
    privacyUrl: '/privacy',
  };
  const settingsOf = (element: object) =>
    Object.fromEntries(Object.keys(CHAT).map((key) => [key, (element as Record<string, unknown>)[key]]));
  const USUAL = {
    ...{heading: '', placement: 'end', outsideHours: 'show', askEmail: 'offline', replyTime: '', assistant: false},
    ...{storage: 'none', endpoint: '', stream: ''}, // as the tests' own attribute has it
  };

  it('tells the chat the rest, without a word', async () => {
    const element = await mount(NOON, {src: url({...DOCUMENT, chat: CHAT, snippet: {delivery: 'endpoint'}})});
    element.storage = 'local'; // what it is anyway
    const told: string[] = [];
    element.addEventListener('chat-error', ({message}) => told.push(message));
    await loaded(element);
    expect(settingsOf(element)).to.deep.equal(CHAT);
    await import('../../src/chat-widget/diagnostics/source-diagnosis.js'); // what would have to tell is there
    await pause(50);
    expect(told).to.deep.equal([]);
  });

  it('yields to what the page says of the chat itself', async () => {
    const own = {placement: 'end', assistant: 'false', 'ask-email': 'never', endpoint: ''};
    const element = await mount(NOON, {src: url({...DOCUMENT, chat: CHAT}), ...own});
    element.heading = 'Mine';
    await loaded(element);
    expect(settingsOf(element)).to.deep.equal({
      ...CHAT,
      ...{placement: 'end', assistant: false, askEmail: 'never', endpoint: '', heading: 'Mine', storage: 'none'},
    });
  });

  it('takes back what has gone from it', async () => {
    const element = await mount(NOON, {src: url({...DOCUMENT, chat: CHAT})});
    await loaded(element);
    element.heading = 'Mine';
    element.src = url({messages: {welcome: 'Other'}});
    await waitUntil(() => element.welcomeMessage === 'Other');
    expect(settingsOf(element)).to.deep.equal({...USUAL, heading: 'Mine', privacyUrl: ''});
  });

  for (const [fact, chat, sentence] of [
    [
      'a word that means nothing',
      {placement: 'left'},
      '$.chat.placement: "left" is not known here; write "end" or "start".',
    ],
    [
      'a value of the wrong kind',
      {assistant: 'yes'},
      '$.chat.assistant: "yes" is of the wrong kind; expected true or false.',
    ],
    [
      'a slip',
      {header: 'Hi'},
      '$.chat.header: "header" has no meaning here and is ignored; you probably mean "heading".',
    ],
  ] as const) {
    it(`goes without ${fact}, and warns`, async () => {
      const element = await mount(NOON);
      setTimeout(() => (element.src = url({...DOCUMENT, chat: {replyTime: 'Soon', ...chat}})));
      const {message} = await oneEvent<ChatErrorEvent>(element, 'chat-error');
      expect(message).to.equal(sentence);
      expect(settingsOf(element)).to.deep.equal({...USUAL, replyTime: 'Soon', privacyUrl: ''});
      expect(element.availability.status).to.equal('open');
    });
  }

  it('of another URL takes its place', async () => {
    const element = await mount(NOON, {src: url(DOCUMENT)});
    await loaded(element);
    element.src = url({officeHours: HOURS, messages: {welcome: 'Other'}});
    await waitUntil(() => element.welcomeMessage !== 'Hello');
    expect([element.welcomeMessage, element.offlineMessage]).to.deep.equal(['Other', '']);
  });
});
