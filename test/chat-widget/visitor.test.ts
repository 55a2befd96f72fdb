import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {ChatTransport, OutgoingMessage} from '../../src/delivery/transport.js';
import {threadStrings} from '../../src/i18n/thread-strings.js';
import {pause, waitUntil} from '../support/wait.js';
import {
  at,
  composer,
  email,
  find,
  HOURS,
  mount,
  open,
  said,
  settle,
  TAKES_ALL,
  travel,
  words,
  write,
} from '../support/widget.js';

const KEPT = {storage: 'local', id: 'visitor', 'ask-email': 'always'};
const ANA = {id: '42', email: 'ana@shop.example', name: 'Ana'};
const BEN = {id: '43'};

const chat = (properties: Partial<ChatWidget> = {}) => mount(at('18:00'), KEPT, {transport: TAKES_ALL, ...properties});
const shown = (element: ChatWidget) => words(find(element, '.thread'));
const keys = () => Object.keys(localStorage);

/** Another tab tells of an end. */
function hearEnd(newValue: string, name = 'visitor'): void {
  const [key, storageArea] = [`office-hours-chat:${name}:ended`, localStorage];
  dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));
}

/** Delivery to somebody who keeps what came. */
function shop(): ChatTransport & {readonly sent: OutgoingMessage[]} {
  const sent: OutgoingMessage[] = [];
  return {sent, send: (message) => Promise.resolve(void sent.push(message))};
}

describe('a customer who has signed in', () => {
  afterEach(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));

  it('goes along with messages, and is not asked', async () => {
    const transport = shop();
    const element = await chat({transport, visitor: ANA});
    await open(element);
    element.send('Hello');
    await waitUntil(() => transport.sent.length);
    await element.updateComplete;
    expect(transport.sent[0]!.contact).to.deep.equal(ANA);
    expect(email(element)).to.equal(null);
  });

  it('is told as far as the page knows them, beside what somebody has left', async () => {
    for (const [visitor, contact] of [
      [{id: '42'}, {id: '42'}],
      [{name: 'Ana'}, {name: 'Ana'}],
      [{id: 42, email: null, cart: 'secret'}, {id: '42'}],
      [null, undefined],
      [{}, undefined],
      ['nonsense', undefined],
    ] as const) {
      const transport = shop();
      const element = await chat({transport, visitor: visitor as never});
      element.send('Hello');
      await waitUntil(() => transport.sent.length);
      expect(transport.sent[0]!.contact, JSON.stringify(visitor)).to.deep.equal(contact);
      element.remove();
      localStorage.clear();
    }
  });

  it('has a conversation of their own, at once, and finds it again', async () => {
    const element = await chat();
    await open(element);
    element.send('From nobody');
    await element.updateComplete;
    element.visitor = ANA;
    expect(said(element)).to.deep.equal([]);
    element.send('From Ana');
    element.visitor = BEN;
    expect([said(element), element.unread]).to.deep.equal([[], 0]);
    await element.updateComplete;
    expect(shown(element)).not.to.contain('From');
    element.visitor = {...ANA};
    expect(said(element)).to.deep.equal(['visitor: From Ana']);
    element.visitor = undefined;
    expect(said(element)).to.deep.equal(['visitor: From nobody']);
    const again = await chat({visitor: ANA});
    await open(again);
    expect(said(again)).to.deep.equal(['visitor: From Ana']);
  });

  it('has what was said before the code for it had come, whoever is there by then', async () => {
    const element = await chat();
    element.send('From nobody');
    element.visitor = ANA;
    element.send('From Ana');
    element.visitor = BEN;
    await element.updateComplete;
    expect(said(element)).to.deep.equal([]);
    element.visitor = ANA;
    expect(said(element)).to.deep.equal(['visitor: From Ana']);
    element.visitor = null;
    expect(said(element)).to.deep.equal(['visitor: From nobody']);
  });

  it('shows nothing of it to the next person once they have signed out, neither what they typed nor who writes', async () => {
    const element = await chat({visitor: ANA});
    await open(element);
    element.send('Secret question');
    await element.updateComplete;
    write(element, 'Secret draft');
    element.visitor = null;
    await element.updateComplete;
    expect([shown(element), composer(element).value, said(element)]).to.deep.equal(['', '', []]);
    element.visitor = ANA;
    await element.updateComplete;
    expect([shown(element).includes('Secret question'), composer(element).value]).to.deep.equal([true, 'Secret draft']);
  });

  it('goes on with what was said before signing in, where the page asks for that', async () => {
    const transport = shop();
    const element = await chat({transport});
    await open(element);
    element.send('Before');
    await waitUntil(() => transport.sent.length);
    element.visitor = {...ANA, keepsConversation: true};
    element.send('After');
    await waitUntil(() => transport.sent.length > 1);
    expect(said(element)).to.deep.equal(['visitor: Before', 'visitor: After']);
    const [before, after] = transport.sent as [OutgoingMessage, OutgoingMessage];
    expect(after.conversation, 'to the shop it is one').to.equal(before.conversation);
    expect(keys().filter((key) => key.startsWith('office-hours-chat:visitor:'))).to.deep.equal([]);
    element.visitor = undefined;
    expect(said(element), 'the next person').to.deep.equal([]);
  });

  it('goes on with it on the next page too, and what had not been sent is sent once', async () => {
    const before = await chat({transport: {send: () => Promise.reject(new TypeError('no network'))}});
    await open(before);
    before.send('Unsent');
    before.remove();
    const transport = shop();
    const after = await chat({transport, visitor: {...ANA, keepsConversation: true}});
    await open(after);
    await waitUntil(() => transport.sent.length);
    expect(said(after)).to.deep.equal(['visitor: Unsent']);
    expect(transport.sent.map(({text, contact}) => [text, contact])).to.deep.equal([['Unsent', ANA]]);
  });

  it('goes on with what was sent before the code had come, on a page that was left, beside what was said there before', async () => {
    const before = await chat();
    await open(before);
    before.receive({text: 'Hi'});
    await before.updateComplete;
    before.remove();
    localStorage.setItem('office-hours-chat:visitor:unsent', '5.1000.0.1');
    localStorage.setItem('office-hours-chat:visitor:unsent5.1000.0.1', 'Early');
    const transport = shop();
    const after = await chat({transport, visitor: {...ANA, keepsConversation: true}});
    await open(after);
    await waitUntil(() => transport.sent.length);
    expect(said(after)).to.deep.equal(['agent: Hi', 'visitor: Early']);
    after.visitor = undefined;
    await after.updateComplete;
    expect([said(after), transport.sent.length]).to.deep.equal([[], 1]);
  });

  it('goes on with what was sent on the same page before the code had come', async () => {
    const transport = shop();
    const element = await chat({transport});
    element.send('Early');
    element.visitor = {...ANA, keepsConversation: true};
    await waitUntil(() => transport.sent.length);
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Early']);
    element.visitor = undefined;
    await element.updateComplete;
    expect([said(element), transport.sent.length]).to.deep.equal([[], 1]);
  });

  it('leaves to who was there before what only memory has', async () => {
    let isUp = false;
    const sent: string[] = [];
    const send = ({text}: OutgoingMessage) =>
      isUp ? Promise.resolve(void sent.push(text)) : Promise.reject(new TypeError('no network'));
    const element = await chat({storage: 'none', transport: {send}});
    await open(element);
    element.send('From nobody');
    await element.updateComplete;
    element.visitor = ANA;
    expect(said(element)).to.deep.equal([]);
    await element.updateComplete;
    isUp = true;
    element.visitor = undefined;
    expect(said(element)).to.deep.equal(['visitor: From nobody']);
    await waitUntil(() => sent.length);
    expect(sent).to.deep.equal(['From nobody']);
  });

  it('finds what another tab has said meanwhile, also where there was something to be said before they were there', async () => {
    const element = await chat({visitor: BEN});
    element.send('Early');
    element.visitor = null;
    await open(element);
    const other = await chat({visitor: BEN});
    await open(other);
    other.receive({text: 'Meanwhile'});
    await other.updateComplete;
    other.remove();
    element.visitor = BEN;
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Early', 'agent: Meanwhile']);
  });

  it('finds the anonymous conversation as it is by then once they have signed out', async () => {
    const before = await chat();
    await open(before);
    before.send('Before');
    await before.updateComplete;
    before.remove();
    const element = await chat({visitor: {...ANA, keepsConversation: true}});
    await open(element);
    const other = await chat();
    await open(other);
    other.send('Anonymous');
    await other.updateComplete;
    other.remove();
    element.visitor = null;
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Anonymous']);
  });

  it('is listened for after they have signed in, also where the chat was opened and closed before', async () => {
    const before = await chat({visitor: ANA});
    await open(before);
    before.send('Hello');
    before.receive({text: 'Hi'});
    await before.updateComplete;
    before.remove();
    const listened: string[] = [];
    const listen = (conversation: string) => {
      listened.push(conversation);
      return () => {};
    };
    const element = await chat({transport: {...shop(), listen}});
    await open(element);
    element.close();
    await element.updateComplete;
    element.visitor = ANA;
    await waitUntil(() => listened.length);
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Hello', 'agent: Hi']);
  });

  it('loses nothing by the end of somebody else’s conversation before the code has come', async () => {
    const element = await chat({storage: 'none'});
    element.send('From nobody');
    element.visitor = ANA;
    element.send('From Ana');
    element.clear();
    await open(element);
    expect(said(element)).to.deep.equal([]);
    element.visitor = null;
    expect(said(element)).to.deep.equal(['visitor: From nobody']);
  });

  it('does not say again what another tab has ended before the code has come', async () => {
    const element = await chat();
    element.send('Early');
    element.receive({text: 'Answer'});
    localStorage.clear(); // as the other tab does, which tells of it first
    hearEnd('["c1"]');
    element.send('Later');
    await open(element);
    expect(said(element)).to.deep.equal(['visitor: Later']);
  });

  it('keeps what was asked for since, before the code has come, as other tabs tell of the end once more', async () => {
    localStorage.setItem('office-hours-chat:visitor:', '{"version":3,"id":"c1"}');
    localStorage.setItem('office-hours-chat:visitor:c1:000000001vm1', '{"text":"Old","sentAt":1}');
    const element = await chat();
    element.clear();
    element.receive({text: 'Welcome back'});
    hearEnd('["c1"]');
    hearEnd('["c2"]', 'visitor%4042');
    hearEnd('{"ended":["c3"],"moved":[["c3","office-hours-chat:visitor%4042"]]}');
    hearEnd('nonsense');
    await open(element);
    expect(said(element)).to.deep.equal(['agent: Welcome back']);
  });

  it('loses what another tab has ended once only, whoever it was said by, before the code has come', async () => {
    const element = await chat({visitor: ANA});
    element.receive({text: 'For Ana'});
    element.visitor = null;
    element.receive({text: 'For nobody'});
    hearEnd('["c1"]', 'visitor%4042');
    element.visitor = ANA;
    element.receive({text: 'Once more'});
    hearEnd('["c1"]', 'visitor%4042');
    await open(element);
    expect(said(element)).to.deep.equal(['agent: Once more']);
    element.visitor = null;
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['agent: For nobody']);
  });

  it('is answered under the id of what was said before signing in, too, beside an older conversation of theirs', async () => {
    const listening: string[] = [];
    const answers = new Map<string, (text: string) => void>();
    const transport: ReturnType<typeof shop> = {
      ...shop(),
      listen: (conversation, {message}) => {
        listening.push(conversation);
        answers.set(conversation, (text) => message({id: text, text, role: 'agent'}));
        return () => void listening.splice(listening.indexOf(conversation), 1);
      },
    };
    const element = await chat({transport, visitor: ANA});
    await open(element);
    element.send('From Ana');
    await waitUntil(() => transport.sent.length);
    element.visitor = null;
    await travel(element, at('18:05')); // of what is said in the same millisecond, either may stand first
    element.send('Before');
    await waitUntil(() => transport.sent.length > 1);
    element.visitor = {...ANA, keepsConversation: true};
    await element.updateComplete;
    const [old, before] = transport.sent.map(({conversation}) => conversation);
    await waitUntil(() => listening.length > 1);
    expect(listening).to.have.members([old, before]);
    answers.get(before!)!('Here you are');
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: From Ana', 'visitor: Before', 'agent: Here you are']);
    element.clear();
    await element.updateComplete;
    answers.get(before!)!('Too late');
    expect([said(element), listening]).to.deep.equal([[], []]);
  });

  it('is not given what was ended while the chat was out of the page', async () => {
    const element = await chat();
    await open(element);
    element.send('Ended meanwhile');
    await element.updateComplete;
    const home = element.parentElement!;
    element.remove();
    const other = await chat();
    await open(other);
    other.clear();
    await other.updateComplete;
    element.visitor = {...ANA, keepsConversation: true};
    expect(said(element)).to.deep.equal([]);
    home.append(element);
    await element.updateComplete;
    expect(said(element)).to.deep.equal([]);
    expect(keys().filter((key) => key.includes('%40'))).to.deep.equal([]);
  });

  it('finds what was on its way again, also where the storage was cleared once they had signed out', async () => {
    const element = await chat({visitor: ANA, transport: {send: () => Promise.reject(new TypeError('no network'))}});
    await open(element);
    element.send('On its way');
    await element.updateComplete;
    element.visitor = null;
    await element.updateComplete;
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const isKept = keys().some((key) => key.includes('%4042') && localStorage.getItem(key)!.includes('On its way'));
    expect(isKept, 'as the page goes').to.equal(true);
    element.remove();
    const transport = shop();
    await chat({transport, visitor: ANA});
    await waitUntil(() => transport.sent.length);
    expect(transport.sent[0]!.text).to.equal('On its way');
  });

  describe('of whom another tab hears while they are not there', () => {
    const told: string[] = [];
    let element: ChatWidget;

    beforeEach(async () => {
      told.length = 0;
      element = await chat({visitor: ANA});
      await open(element);
      element.send('Hello');
      await waitUntil(() => element.thread[0]?.delivery === 'sent');
      element.addEventListener('chat-message', ({message}) => told.push(message.text));
    });

    /** What Ana is told, and says, in another tab. */
    async function elsewhere(): Promise<void> {
      const other = await chat({visitor: ANA});
      await open(other);
      other.receive({text: 'Hi Ana'});
      other.send('Thanks');
      await waitUntil(() => other.thread.at(-1)!.delivery === 'sent');
      other.remove();
    }

    it('are told of it when they are back, and nobody else is', async () => {
      element.visitor = null;
      await element.updateComplete;
      await elsewhere();
      element.send('From nobody');
      await waitUntil(() => element.thread.at(-1)!.delivery === 'sent');
      expect(told).to.deep.equal(['From nobody']);
      element.visitor = ANA;
      expect(said(element)).to.deep.equal(['visitor: Hello', 'agent: Hi Ana', 'visitor: Thanks']);
      expect(told.slice(1)).to.deep.equal(['Hi Ana', 'Thanks']);
    });

    it('are told of it also where they go on with what was said signed out', async () => {
      element.visitor = null;
      element.send('From nobody');
      await element.updateComplete;
      await elsewhere();
      element.visitor = {...ANA, keepsConversation: true};
      await element.updateComplete;
      expect(told).to.deep.equal(['From nobody', 'Hi Ana', 'Thanks']);
    });

    it('have nobody else told of it, though the element is moved, or the page comes back', async () => {
      element.visitor = BEN;
      await element.updateComplete;
      await elsewhere();
      element.parentElement!.append(element);
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await element.updateComplete;
      expect(told).to.deep.equal([]);
    });

    it('have nobody else told of it who comes while the element is out of the page', async () => {
      const home = element.parentElement!;
      element.remove();
      await elsewhere();
      element.visitor = BEN;
      home.append(element);
      await element.updateComplete;
      expect([told, said(element)]).to.deep.equal([[], []]);
    });
  });

  it('goes on with what was typed last, and leaves nothing of it behind', async () => {
    const element = await chat({visitor: ANA});
    await open(element);
    const type = (text: string) => {
      write(element, text);
    };
    type('An old one');
    element.receive({text: 'Hi'});
    await element.updateComplete;
    element.visitor = null;
    await element.updateComplete;
    type('Typed just now');
    element.receive({text: 'Hello'});
    await element.updateComplete;
    element.visitor = {...ANA, keepsConversation: true};
    await element.updateComplete;
    expect(composer(element).value).to.equal('Typed just now');
    element.visitor = null;
    await element.updateComplete;
    expect(composer(element).value).to.equal('');
  });

  for (const note of ['', 'Another one'])
    it(`goes on with what stands in the field, and takes nothing from that of another tab, typed there last: "${note}"`, async () => {
      const transport = shop();
      const element = await chat({transport});
      await open(element);
      element.send('First');
      await waitUntil(() => transport.sent.length);
      const other = await chat({transport});
      await open(other);
      write(element, 'A long letter');
      write(other, 'Short');
      find<HTMLFormElement>(other, 'form[part=composer]').requestSubmit();
      await waitUntil(() => element.thread.length === 2);
      write(other, 'Another one');
      write(other, note);
      element.visitor = {...ANA, keepsConversation: true};
      await element.updateComplete;
      expect(composer(element).value).to.equal('A long letter');
      const next = await chat({visitor: {...ANA, keepsConversation: true}});
      await open(next);
      expect(composer(next).value).to.equal(note || 'A long letter');
      await waitUntil(() => !other.thread.length);
      await pause(50); // its field would follow
      expect([composer(element).value, composer(other).value]).to.deep.equal(['A long letter', note]);
    });

  it('is given all of a flood, of which a part waits', async () => {
    const element = await chat();
    await open(element);
    element.send('Hello');
    await element.updateComplete;
    for (let i = 0; i < 150; i++) element.receive({text: `${i}`});
    element.visitor = {...ANA, keepsConversation: true};
    await element.updateComplete;
    expect(said(element)).to.have.length(151);
  });

  it('is given what is said signed out, in a tab that has not heard of it', async () => {
    const transport = shop();
    const element = await chat({transport});
    await open(element);
    element.send('First');
    await waitUntil(() => transport.sent.length);
    const behind = await chat({transport});
    await open(behind);
    expect(said(behind)).to.deep.equal(['visitor: First']);
    element.visitor = {...ANA, keepsConversation: true};
    expect(said(element)).to.deep.equal(['visitor: First']);
    behind.send('Meanwhile');
    await waitUntil(() => said(element).length === 2 && !said(behind).length);
    expect(said(element)).to.deep.equal(['visitor: First', 'visitor: Meanwhile']);
    await waitUntil(() => element.thread[1]!.delivery === 'sent');
    element.clear();
    await element.updateComplete;
    expect(keys().filter((key) => key.includes(':visitor'))).to.deep.equal([]);
  });

  it('has what was not sent before signing in go out on the next page, also while the chat is closed', async () => {
    const ana = await chat({visitor: ANA});
    await open(ana);
    ana.send('From Ana');
    await waitUntil(() => ana.thread[0]?.delivery === 'sent');
    ana.remove();
    const before = await chat({transport: {send: () => Promise.reject(new TypeError('no network'))}});
    await open(before);
    before.send('Unsent');
    await waitUntil(() => !keys().some((key) => key.includes(':unsent')));
    before.open = false;
    await before.updateComplete;
    before.remove();
    const transport = shop();
    const after = await chat({transport, visitor: {...ANA, keepsConversation: true}});
    await waitUntil(() => transport.sent.length);
    expect(after.open).to.equal(false);
    expect(transport.sent.map(({text}) => text)).to.deep.equal(['Unsent']);
  });

  it('goes on with what is half typed, where nothing was said yet', async () => {
    const before = await chat();
    await open(before);
    write(before, 'Where is');
    await before.updateComplete;
    before.remove();
    const after = await chat({visitor: {...ANA, keepsConversation: true}});
    await open(after);
    expect(composer(after).value).to.equal('Where is');
    after.visitor = null;
    await after.updateComplete;
    expect(composer(after).value).to.equal('');
  });

  for (const [what, act] of [
    ['typed', () => {}],
    ['sent by hand', (element: ChatWidget) => find<HTMLFormElement>(element, 'form[part=composer]').requestSubmit()],
  ] as const) {
    it(`has to themselves what they have ${what} before the code came, also where they close the chat and sign out`, async () => {
      const transport = shop();
      const element = await chat({visitor: ANA, transport});
      await open(element);
      write(element, 'My secret');
      act(element);
      element.close();
      element.visitor = null;
      await element.updateComplete;
      await open(element);
      await settle(element);
      expect([composer(element).value, said(element), transport.sent]).to.deep.equal(['', [], []]);
      element.visitor = ANA;
      await element.updateComplete;
      expect(composer(element).value).to.equal('My secret');
    });
  }

  for (const hours of [-3, 3]) {
    it(`is told times by the right clock on the next page, where theirs was ${hours} hours off before they signed in`, async () => {
      const {fetch} = globalThis;
      const lacks = hours * 3_600_000;
      const date = () => new Date(Date.now() + lacks).toUTCString();
      globalThis.fetch = () => Promise.resolve(new Response('{}', {headers: {Date: date()}}));
      const page = async (visitor: ChatWidget['visitor']) => {
        const element = Object.assign(document.createElement('chat-widget'), {
          id: 'visitor',
          endpoint: '/inbox',
          visitor,
        });
        element.askEmail = 'never';
        document.body.append(element);
        await open(element);
        return element;
      };
      const customer = {...ANA, keepsConversation: true};
      try {
        const before = await page(null);
        before.send('One');
        await waitUntil(() => before.thread[0]?.delivery === 'sent');
        before.visitor = customer;
        await before.updateComplete;
        before.remove();
        const after = await page(customer);
        await waitUntil(() => after.thread.length);
        after.receive({text: 'So late'});
        await waitUntil(() => after.thread.at(-1)!.text === 'So late');
        expect(after.thread.at(-1)!.sentAt - Date.now()).to.be.closeTo(lacks, 60_000);
        after.remove();
      } finally {
        globalThis.fetch = fetch;
      }
    });
  }

  it('leaves no address half typed where the page ends the conversation as they sign out', async () => {
    const element = await chat();
    await open(element);
    element.send('Hello');
    await waitUntil(() => email(element));
    email(element).value = 'marie@shop';
    email(element).dispatchEvent(new Event('input', {bubbles: true}));
    element.visitor = ANA;
    await element.updateComplete;
    await settle(element);
    element.visitor = null;
    element.clear();
    element.send('Anew');
    await waitUntil(() => email(element));
    await settle(element);
    expect(email(element).value).to.equal('');
  });

  it('is told of the reply by a page that has them sign in as it is told of the message', async () => {
    const element = await mount(at('18:00'), {...KEPT, 'office-hours': HOURS, 'offline-message': 'Closed.'});
    await open(element);
    element.receive({text: 'Hi', role: 'system'});
    await element.updateComplete;
    const told: string[] = [];
    element.addEventListener('chat-message', ({message: {role, text}}) => {
      told.push(`${role}: ${text}`);
      if (role === 'visitor') element.visitor = {...ANA, keepsConversation: true};
    });
    element.send('Hello');
    await waitUntil(() => said(element).includes('auto: Closed.'));
    expect(told).to.deep.equal(['visitor: Hello', 'auto: Closed.']);
  });

  it('has go out what a tab had said before it knew where to, and had taken along meanwhile', async () => {
    const transport = shop();
    const element = await chat({transport});
    await open(element);
    element.send('First');
    await waitUntil(() => transport.sent.length);
    const behind = await chat({transport: undefined as never});
    await open(behind);
    behind.send('Meanwhile');
    await waitUntil(() => said(element).length === 2);
    element.visitor = {...ANA, keepsConversation: true};
    await element.updateComplete;
    await waitUntil(() => !said(behind).length);
    behind.transport = transport;
    await behind.updateComplete;
    behind.visitor = {...ANA, keepsConversation: true};
    await behind.updateComplete;
    await waitUntil(() => transport.sent.length > 1);
    expect(transport.sent.map(({text}) => text)).to.deep.equal(['First', 'Meanwhile']);
    expect(said(element)).to.deep.equal(['visitor: First', 'visitor: Meanwhile']);
  });

  it('goes on with what was sent by hand before the code had come', async () => {
    const transport = shop();
    const element = await chat({transport});
    await open(element);
    write(element, 'Hello');
    find<HTMLFormElement>(element, 'form[part=composer]').requestSubmit();
    element.visitor = {...ANA, keepsConversation: true};
    await waitUntil(() => transport.sent.length);
    expect([said(element), composer(element).value]).to.deep.equal([['visitor: Hello'], '']);
  });

  it('has what they had said on the page before stand first, also where they have signed out before the code has come', async () => {
    const element = await chat({visitor: ANA});
    localStorage.setItem('office-hours-chat:visitor%4042:unsent', '5.1000.0.1');
    localStorage.setItem('office-hours-chat:visitor%4042:unsent5.1000.0.1', 'On the page before');
    element.send('On this page');
    element.visitor = null;
    await open(element);
    element.visitor = ANA;
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: On the page before', 'visitor: On this page']);
  });

  it('has what they had said before stand before what was said signed out, though no code had come for either', async () => {
    for (const [name, time, text] of [
      ['visitor%4042', 5, 'From Ana'],
      ['visitor', 6, 'From nobody'],
    ] as const) {
      localStorage.setItem(`office-hours-chat:${name}:unsent`, `${time}.1000.0.1`);
      localStorage.setItem(`office-hours-chat:${name}:unsent${time}.1000.0.1`, text);
    }
    const element = await chat({visitor: {...ANA, keepsConversation: true}});
    await open(element);
    expect(said(element)).to.deep.equal(['visitor: From Ana', 'visitor: From nobody']);
  });

  it('finds nobody writing who did when they signed out', async () => {
    let typing!: (author: string) => void;
    const transport: ChatTransport = {...shop(), listen: (_, events) => ((typing = events.typing), () => {})};
    const element = await chat({transport, visitor: ANA});
    await open(element);
    element.send('Hello');
    await waitUntil(() => typing);
    typing('Marie');
    await element.updateComplete;
    expect(words(find(element, '.typing'))).to.contain('Marie');
    element.visitor = null;
    await element.updateComplete;
    element.visitor = ANA;
    await element.updateComplete;
    expect(find(element, '.typing')).to.equal(null);
  });

  it('is told by the name alone, whatever stands in its place', async () => {
    const element = await chat({storage: 'none'});
    await open(element);
    element.send('One');
    await element.updateComplete;
    for (const visitor of [{}, {id: null}, {id: ''}, {id: 0}, null]) {
      element.visitor = visitor as never;
      expect(said(element), JSON.stringify(visitor)).to.deep.equal(['visitor: One']);
    }
    element.visitor = {id: NaN} as never;
    element.send('Two');
    expect(said(element)).to.deep.equal(['visitor: One', 'visitor: Two']);
  });

  it('is not given what another customer has said', async () => {
    const element = await chat({visitor: ANA});
    await open(element);
    element.send('From Ana');
    element.visitor = {...BEN, keepsConversation: true};
    expect(said(element)).to.deep.equal([]);
  });

  it('is never another one whose id begins alike', async () => {
    const element = await chat({visitor: {id: 'a'}});
    await open(element);
    element.send('From a');
    await element.updateComplete;
    for (const id of ['a:b', 'a:', 'A', '']) {
      element.visitor = {id};
      expect(said(element), id).to.deep.equal([]);
      element.send(`From ${id}`);
      element.clear();
    }
    element.visitor = {id: 'a'};
    expect(said(element)).to.deep.equal(['visitor: From a']);
  });
});

describe('elements of one name', () => {
  afterEach(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));

  it('share the conversation where one comes before the other goes, as in a single-page shop', async () => {
    const transport = shop();
    const plain = {storage: 'local'};
    const first = await mount(at('18:00'), plain, {transport});
    first.send('One');
    await waitUntil(() => transport.sent.length === 1);
    const second = await mount(at('18:00'), plain, {transport});
    await open(second);
    expect(said(second)).to.deep.equal(['visitor: One']);
    first.remove();
    second.send('Two');
    await waitUntil(() => transport.sent.length === 2);
    expect(said(second)).to.deep.equal(['visitor: One', 'visitor: Two']);
    second.remove();
    const third = await mount(at('18:00'), plain, {transport});
    await open(third);
    expect(said(third)).to.deep.equal(['visitor: One', 'visitor: Two']);
  });

  it('work side by side, in two shadow roots', async () => {
    const transport = shop();
    const elements = await Promise.all([0, 1].map(() => chat({transport})));
    for (const element of elements) {
      const host = document.createElement('div');
      element.replaceWith(host);
      host.attachShadow({mode: 'open'}).append(element);
      await element.updateComplete;
    }
    for (const [i, element] of elements.entries()) element.send(`From ${i}`);
    await waitUntil(() => transport.sent.length === 2);
    for (const element of elements) {
      await waitUntil(() => element.thread.length === 2 && element.thread.every(({delivery}) => delivery === 'sent'));
    }
    expect(new Set(transport.sent.map(({id}) => id)).size).to.equal(2);
  });
});

describe('how much and how long', () => {
  const DAY = 24 * 3_600_000;
  const KEEP = {storage: 'local', id: 'keep'};
  /** Not those that the page of another test keeps as it goes. */
  const kept = () => keys().filter((key) => key.startsWith('office-hours-chat:keep'));

  afterEach(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));

  async function saidAfter(days: number, attributes: Record<string, string> = {}): Promise<number> {
    const element = await mount(at('18:00') + days * DAY, {...KEEP, ...attributes}, {transport: TAKES_ALL});
    await open(element);
    const {length} = element.thread;
    element.remove();
    return length;
  }

  async function say(): Promise<void> {
    const element = await mount(at('18:00'), KEEP, {transport: TAKES_ALL});
    element.send('Hello');
    await waitUntil(() => element.thread[0]?.delivery === 'sent');
    element.remove();
  }

  it('a conversation is forgotten 90 days after somebody was there last', async () => {
    await say();
    expect(await saidAfter(89)).to.equal(1);
    expect(await saidAfter(178), '89 days later').to.equal(1);
    expect(await saidAfter(269)).to.equal(0);
    expect(kept()).to.deep.equal([]);
  });

  it('what is half typed is forgotten 90 days after somebody was there last, too', async () => {
    const draftAfter = async (days: number): Promise<string> => {
      const element = await mount(at('18:00') + days * DAY, KEEP);
      await open(element);
      const {value} = composer(element);
      element.remove();
      return value;
    };
    const element = await mount(at('18:00'), KEEP);
    await open(element);
    write(element, 'Secret');
    await element.updateComplete;
    element.remove();
    expect([await draftAfter(89), await draftAfter(178)]).to.deep.equal(['Secret', 'Secret']);
    expect(await draftAfter(269)).to.equal('');
    expect(kept()).to.deep.equal([]);
  });

  it('what another customer has left is forgotten, too, but not what waits to be sent, nor another widget’s', async () => {
    const sayAs = async (id: string, attributes: object, transport = TAKES_ALL): Promise<void> => {
      const element = await mount(at('18:00'), {...KEEP, ...attributes}, {transport, visitor: {id}});
      element.send(`From ${id}`);
      await waitUntil(() => element.thread.length);
      if (id !== 'waiting') await waitUntil(() => element.thread[0]?.delivery !== 'sending');
      element.remove();
    };
    await sayAs('gone', {});
    await sayAs('waiting', {}, {send: () => Promise.reject(new TypeError('no network'))});
    await sayAs('refused', {}, {send: () => Promise.reject(Object.assign(new Error('no'), {isFinal: true}))});
    await sayAs('other', {id: `${KEEP.id}-other`});
    const left = () => [...new Set(kept().map((key) => /(gone|refused|waiting|other)/.exec(key)?.[0] ?? key))].sort();
    for (const [days, expected] of [
      [89, ['gone', 'other', 'refused', 'waiting']],
      [91, ['other', 'waiting']],
    ] as const) {
      const element = await mount(at('18:00') + days * DAY, KEEP);
      await open(element);
      write(element, 'a');
      await element.updateComplete;
      write(element, '');
      await waitUntil(() => left().join() === expected.join(), `${days}: ${left().join()}`);
      element.remove();
    }
  });

  for (const [text, days] of [
    ['7', 7],
    ['0.5', 0.5],
    ['0', 90],
    ['-1', 90],
    ['soon', 90],
    ['', 90],
  ] as const) {
    it(`keep-days="${text}" is ${days}`, async () => {
      await say();
      expect(await saidAfter(days - 0.01, {'keep-days': text})).to.equal(1);
      localStorage.clear();
      await say();
      expect(await saidAfter(days + 0.01, {'keep-days': text})).to.equal(0);
    });
  }

  it('an answer of the page’s own has at most 10,000 characters, too: the rest is cut off', async () => {
    const element = await mount(at('18:00'));
    element.receive({text: 'y'.repeat(10_001)});
    await element.updateComplete;
    expect(element.thread.at(-1)!.text).to.equal('y'.repeat(10_000));
  });

  it('a message has at most 10,000 characters: the page is told, and what is typed stays', async () => {
    const element = await mount(at('18:00'), {}, {transport: TAKES_ALL});
    const errors: string[] = [];
    element.addEventListener('chat-error', ({message}) => errors.push(message));
    await open(element);
    element.send('x'.repeat(10_000));
    element.send('y'.repeat(10_001));
    await element.updateComplete;
    expect(element.thread.map(({text}) => text.length)).to.deep.equal([10_000]);

    expect(errors).to.have.length(1);
    const field = composer(element);
    field.value = 'z'.repeat(10_002);
    field.dispatchEvent(new Event('input'));
    expect(field.validationMessage).to.equal(threadStrings.tooLong(2));
    const send = find<HTMLButtonElement>(element, '[type=submit]');
    send.click();
    expect([element.thread.length, field.value.length]).to.deep.equal([1, 10_002]);
    field.value = field.value.slice(2);
    field.dispatchEvent(new Event('input'));
    expect(field.validationMessage).to.equal('');
    send.click();
    expect([element.thread.length, field.value]).to.deep.equal([2, '']);
  });
});
