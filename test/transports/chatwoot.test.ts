import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {DeliveryError, type IncomingMessage, type OutgoingMessage} from '../../src/delivery/transport.js';
import {ChatwootTransport} from '../../src/transports/chatwoot.js';
import {waitUntil as until} from '../support/wait.js';
import {BASE_URL, ChatwootStandIn, html, INBOX, networkError, status} from './chatwoot-stand-in.js';

const CONVERSATION = 'conversation-1';
const STORED_AT = `office-hours-chat-chatwoot:${INBOX}:${CONVERSATION}`;

let service: ChatwootStandIn;
let count = 0;

const transport = (storage?: 'local' | 'session' | 'none') =>
  new ChatwootTransport({baseUrl: BASE_URL, inbox: INBOX, storage});

function letter(text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id: `message-${++count}`,
    conversation: CONVERSATION,
    sentAt: 1,
    text,
    page: 'https://shop.example/vase',
    availability: {status: 'unset'},
    ...more,
  };
}

const send = (target: ChatwootTransport, message: OutgoingMessage) =>
  target.send(message, new AbortController().signal);

async function failure(work: Promise<unknown>): Promise<DeliveryError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(DeliveryError);
  return error as DeliveryError;
}

/** What a listener hears. */
function hear(target: ChatwootTransport) {
  const heard = {
    ...{messages: [] as IncomingMessage[], typing: [] as unknown[], handoffs: 0, stop: () => {}},
    /** What each message says now: "" where it was taken back. */
    now: new Map<string, string>(),
  };
  heard.stop = target.listen(CONVERSATION, {
    message: (message) => heard.messages.push(message),
    change: (id, text) => heard.now.set(id, text),
    typing: (author) => heard.typing.push(author),
    handoff: () => heard.handoffs++,
  });
  stops.push(heard.stop);
  return heard;
}

const stops: (() => void)[] = [];
const texts = ({messages}: {messages: IncomingMessage[]}) => messages.map(({text}) => text);

function setup(): void {
  localStorage.clear();
  sessionStorage.clear();
  service = new ChatwootStandIn().install();
}

function teardown(): void {
  for (const stop of stops.splice(0)) stop();
  service.restore();
  sinon.restore();
}

describe('messages to Chatwoot', () => {
  beforeEach(setup);
  afterEach(teardown);

  it('make one contact and one conversation', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    await send(chatwoot, letter('Two'));
    expect(service.contacts.size).to.equal(1);
    expect(service.conversations.length).to.equal(1);
    expect(service.written).to.deep.equal(['One', 'Two']);
  });

  it('make one contact and one conversation also when two start at once, and stay in order', async () => {
    const chatwoot = transport();
    await Promise.all([send(chatwoot, letter('One')), send(chatwoot, letter('Two'))]);
    expect(service.contacts.size).to.equal(1);
    expect(service.conversations.length).to.equal(1);
    expect(service.written).to.deep.equal(['One', 'Two']);
  });

  it('go on in the same conversation after a reload', async () => {
    await send(transport(), letter('One'));
    await send(transport(), letter('Two'));
    expect(service.count(/^POST $/)).to.equal(1);
    expect(service.conversations.length).to.equal(1);
    expect(service.written).to.deep.equal(['One', 'Two']);
  });

  it('go on in the same conversation when the browser has forgotten it', async () => {
    await send(transport('none'), letter('One'));
    await send(transport('none'), letter('One'));
    expect(service.contacts.size).to.equal(1);
    expect(service.conversations.length).to.equal(1);
    expect(service.written, 'an old message with the same text is not this one').to.deep.equal(['One', 'One']);
  });

  it('of another conversation of the widget are another contact’s', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    await send(chatwoot, letter('Two', {conversation: 'conversation-2'}));
    expect(service.contacts.size).to.equal(2);
    expect(service.conversations.length).to.equal(2);
  });

  it('leave nothing in the storage when told so', async () => {
    await send(transport('none'), letter('One'));
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await send(transport('session'), letter('Two'));
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 1]);
  });

  it('work when the storage is blocked', async () => {
    sinon.stub(Storage.prototype, 'getItem').throws(new DOMException('no', 'SecurityError'));
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    await send(chatwoot, letter('Two'));
    expect(service.count(/^POST $/)).to.equal(1);
    expect(service.written).to.deep.equal(['One', 'Two']);
  });

  it('are not doubled when the storage becomes full meanwhile', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    service.fail({on: /^POST .*messages/, answer: networkError, isStored: true});
    const message = letter('Two');
    await failure(send(chatwoot, message));
    await send(chatwoot, message);
    expect(service.written).to.deep.equal(['One', 'Two']);
  });

  for (const broken of ['{', '[1]', 'null', '"text"', '{"contact": 1}', '{"conversation": "x"}']) {
    it(`work over a broken record in the storage: ${broken}`, async () => {
      localStorage.setItem(STORED_AT, broken);
      await send(transport(), letter('One'));
      expect(service.written).to.deep.equal(['One']);
    });
  }

  it('bring the visitor’s details along, once for each change', async () => {
    const chatwoot = transport();
    const contact = {email: 'mia@example.com', name: 'Mia'};
    await send(chatwoot, letter('One'));
    await send(chatwoot, letter('Two', {contact}));
    await send(transport(), letter('Three', {contact}));
    expect(service.count(/^PATCH/), 'the address, then the name').to.equal(2);
    expect([...service.contacts.values()][0]).to.include(contact);
    await send(chatwoot, letter('Four', {contact: {email: 'mia@work.example'}}));
    expect([...service.contacts.values()][0]).to.include({email: 'mia@work.example', name: 'Mia'});
  });

  it('leave the name of a contact that the shop knows already as it is', async () => {
    service.known.set('mia@example.com', {id: 7, name: 'Mia Meier, gold customer'});
    await send(transport(), letter('One', {contact: {email: 'mia@example.com', name: 'mimi'}}));
    expect([...service.contacts.values()][0]).to.include({id: 7, name: 'Mia Meier, gold customer'});
  });

  it('leave the name that somebody of the shop has given the contact meanwhile as it is', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One', {contact: {email: 'mia@example.com', name: 'mimi'}}));
    const [contact] = service.contacts.values();
    await send(chatwoot, letter('Two', {contact: {email: 'mia@example.com', name: 'Mia'}}));
    expect(contact).to.include({name: 'Mia'});
    contact!.name = 'Mia Meier, gold customer';
    await send(chatwoot, letter('Three', {contact: {email: 'mia@work.example', name: 'mimi'}}));
    expect(contact).to.include({name: 'Mia Meier, gold customer', email: 'mia@work.example'});
    localStorage.clear();
    await send(transport(), letter('Four', {contact: {email: 'mia@work.example', name: 'mimi'}}));
    expect(contact).to.include({name: 'Mia Meier, gold customer'});
  });

  it('wait when the details cannot be told, and do not when they are refused', async () => {
    const chatwoot = transport();
    const message = letter('One', {contact: {email: 'mia@example.com'}});
    service.fail({on: /^PATCH/, answer: status(500)});
    expect((await failure(send(chatwoot, message))).isFinal).to.equal(false);
    expect(service.written).to.deep.equal([]);
    service.fail({on: /^PATCH/, answer: status(422)});
    await send(chatwoot, message);
    expect(service.written).to.deep.equal(['One']);
  });

  for (const [name, answer] of [
    ['the network fails', networkError],
    ['a proxy shows a page', html],
    ['the answer is 500', status(500)],
    ['the answer is null', () => Response.json(null)],
    ['the answer breaks off', () => new Response('{"id": 1')],
  ] as const) {
    for (const on of [/^POST $/, /^POST .*conversations$/, /^POST .*messages$/]) {
      it(`arrive once when ${name} after it was stored: ${on.source}`, async () => {
        const chatwoot = transport();
        const message = letter('One');
        service.fail({on, answer, isStored: true});
        expect((await failure(send(chatwoot, message))).isFinal).to.equal(false);
        await send(chatwoot, message);
        await send(chatwoot, letter('Two'));
        expect([service.contacts.size, service.conversations.length]).to.deep.equal([1, 1]);
        expect(service.written).to.deep.equal(['One', 'Two']);
      });
    }
  }

  it('arrive once when the page was closed after they were stored', async () => {
    const message = letter('One');
    service.fail({on: /^POST .*messages/, answer: networkError, isStored: true});
    await failure(send(transport(), message));
    await send(transport(), message);
    expect(service.written).to.deep.equal(['One']);
  });

  it('arrive once when the page was closed after Chatwoot’s yes', async () => {
    const message = letter('One');
    await send(transport(), message);
    await send(transport(), message);
    expect(service.written).to.deep.equal(['One']);
  });

  it('with the same text are two, also when the second has to be repeated', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('Hello?'));
    const second = letter('Hello?');
    service.fail({on: /^POST .*messages/, answer: networkError});
    await failure(send(chatwoot, second));
    await send(chatwoot, second);
    expect(service.written).to.deep.equal(['Hello?', 'Hello?']);
  });

  it('arrive once when many answers came between the attempts', async () => {
    const chatwoot = transport();
    const message = letter('One');
    service.fail({on: /^POST .*messages/, answer: networkError, isStored: true});
    await failure(send(chatwoot, message));
    for (let i = 0; i < 45; i++) service.say(`Answer ${i}`);
    await send(chatwoot, message);
    expect(service.written).to.deep.equal(['One']);
  });

  it('make one contact when Chatwoot makes up identifiers of its own', async () => {
    service.ignoresIdentifiers = true;
    const message = letter('One');
    service.fail({on: /^POST .*conversations/, answer: status(503)});
    await failure(send(transport(), message));
    await send(transport(), message);
    expect([service.contacts.size, service.conversations.length]).to.deep.equal([1, 1]);
  });

  for (const code of [401, 403, 404]) {
    it(`make a new contact when the one remembered is gone (${code})`, async () => {
      await send(transport(), letter('One'));
      service.contacts.clear();
      service.conversations.length = 0;
      if (code !== 404) service.fail({on: /messages/, answer: status(code)});
      await send(transport(), letter('Two'));
      expect(service.written).to.deep.equal(['Two']);
    });
  }

  it('make a new conversation when only that is gone', async () => {
    await send(transport(), letter('One'));
    service.conversations.length = 0;
    await send(transport(), letter('Two'));
    expect([service.contacts.size, service.conversations.length]).to.deep.equal([1, 1]);
    expect(service.written).to.deep.equal(['Two']);
  });

  it('are refused for good by an inbox that does not exist', async () => {
    const elsewhere = new ChatwootTransport({baseUrl: BASE_URL, inbox: 'other'});
    expect((await failure(send(elsewhere, letter('One')))).isFinal).to.equal(true);
    expect(service.requests.length).to.equal(1);
  });

  it('are refused for good when too long', async () => {
    expect((await failure(send(transport(), letter('x'.repeat(150_001))))).isFinal).to.equal(true);
  });

  it('wait as long as Chatwoot asks for', async () => {
    const chatwoot = transport();
    service.fail({on: /messages/, answer: status(429, {'Retry-After': '7'})});
    expect(await failure(send(chatwoot, letter('One')))).to.include({isFinal: false, retryAfter: 7000});
    const date = {Date: 'Tue, 24 Nov 2026 08:00:00 GMT', 'Retry-After': 'Tue, 24 Nov 2026 08:01:30 GMT'};
    service.fail({on: /messages/, answer: status(503, date)});
    expect(await failure(send(chatwoot, letter('One')))).to.include({isFinal: false, retryAfter: 90_000});
    for (const nonsense of ['soon', '-5', '']) {
      service.fail({on: /messages/, answer: status(503, {'Retry-After': nonsense})});
      expect(await failure(send(chatwoot, letter('One')))).to.include({isFinal: false, retryAfter: 0});
    }
  });

  it('wait when Chatwoot calls it a mistake that there are too many', async () => {
    const answer = () => Response.json({message: 'Too many messages'}, {status: 422});
    service.fail({on: /^POST .*messages/, answer});
    expect(await failure(send(transport(), letter('One')))).to.include({isFinal: false, retryAfter: 60_000});
  });

  it('are given up at once when aborted, and can be sent later', async () => {
    const chatwoot = transport();
    const message = letter('One');
    const giveUp = new AbortController();
    const sent = chatwoot.send(message, giveUp.signal);
    giveUp.abort();
    expect(await sent.catch((error: Error) => error.name)).to.equal('AbortError');
    await send(chatwoot, message);
    expect(service.written).to.deep.equal(['One']);
  });

  it('find the service under a path, and refuse an address that is none', async () => {
    const requests: string[] = [];
    globalThis.fetch = (url) => {
      requests.push(url as string);
      return networkError();
    };
    await failure(send(new ChatwootTransport({baseUrl: '/help/', inbox: 'a b'}), letter('One')));
    expect(requests).to.deep.equal([`${location.origin}/help/public/api/v1/inboxes/a%20b/contacts`]);
    expect(() => new ChatwootTransport({baseUrl: 'https://[', inbox: INBOX})).to.throw(TypeError);
    expect(() => new ChatwootTransport({baseUrl: BASE_URL, inbox: ''})).to.throw(TypeError);
  });

  it('are followed by what the visitor has seen; before the first one, nobody is told', async () => {
    const chatwoot = transport();
    chatwoot.seen(CONVERSATION);
    chatwoot.typing(CONVERSATION, true);
    await send(chatwoot, letter('One'));
    expect(service.count(/last_seen|typing/)).to.equal(0);
    service.fail({on: /update_last_seen/, answer: networkError});
    chatwoot.seen(CONVERSATION);
    chatwoot.seen(CONVERSATION);
    await until(() => service.count(/^POST .*conversations\/\d+\/update_last_seen$/) === 2);
  });

  it('are announced while the visitor is writing them', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    const time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
    try {
      for (let i = 0; i < 10; i++) {
        chatwoot.typing(CONVERSATION, true);
        time.tick(2500);
      }
      await service.settled();
      expect(service.typing, 'at first, and again after 20 seconds').to.deep.equal(['on', 'on']);
      time.tick(4000);
      await service.settled();
      expect(service.typing).to.deep.equal(['on', 'on', 'off']);
      // One after the other has arrived: what is on its way at once may overtake.
      for (const isTyping of [true, false, false, true]) {
        chatwoot.typing(CONVERSATION, isTyping);
        await service.settled();
      }
      await send(chatwoot, letter('Two'));
      time.tick(60_000);
      await service.settled();
      expect(service.typing.slice(3)).to.deep.equal(['on', 'off', 'on', 'off']);
    } finally {
      time.restore();
    }
  });

  it('are forgotten on demand', async () => {
    const chatwoot = transport();
    await send(chatwoot, letter('One'));
    chatwoot.forget(CONVERSATION);
    expect(localStorage.length).to.equal(0);
  });
});

describe('answers from Chatwoot', () => {
  let chatwoot: ChatwootTransport;
  let time: sinon.SinonFakeTimers;

  beforeEach(async () => {
    setup();
    chatwoot = transport();
    await send(chatwoot, letter('Hello'));
    time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });

  afterEach(() => {
    time.restore();
    Reflect.deleteProperty(document, 'hidden');
    teardown();
  });

  /** Lets time pass, with the answers to requests that become due. */
  async function pass(milliseconds: number): Promise<void> {
    const step = Math.max(500, milliseconds / 60);
    for (let left = milliseconds; left > 0; left -= step) {
      time.tick(Math.min(left, step));
      await service.settled();
    }
  }

  const lists = () => service.count(/^GET .*messages/);
  const hide = (isHidden: boolean) => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('come by the websocket, with the name and the time', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    service.say('Good morning');
    await until(() => heard.messages.length === 1);
    const [message] = heard.messages;
    expect(message).to.deep.include({role: 'agent', text: 'Good morning', author: 'Ada'});
    expect(message!.sentAt).to.be.above(1_800_000_000_000);
    expect(service.sockets[0]).to.include({url: 'wss://chatwoot.example/cable', protocol: 'actioncable-v1-json'});
  });

  it('need no requests while the websocket is there and nothing happens', async () => {
    hear(chatwoot);
    await until(() => lists() > 0);
    await pass(100);
    const before = lists();
    for (let i = 0; i < 40; i++) {
      service.sockets[0]!.give({type: 'ping', message: i});
      await pass(3000);
    }
    expect(lists()).to.equal(before);
    expect(service.sockets.length).to.equal(1);
  });

  it('that came while nobody listened come at the start, oldest first', async () => {
    for (let i = 0; i < 50; i++) service.say(`Answer ${i}`);
    const heard = hear(transport());
    await until(() => heard.messages.length === 50);
    expect(texts(heard)).to.deep.equal(Array.from({length: 50}, (_, i) => `Answer ${i}`));
  });

  it('come once over reconnects, and none is lost between them', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    for (let i = 0; i < 6; i++) {
      service.say(`While there ${i}`);
      service.sockets.at(-1)!.drop();
      service.say(`While away ${i}`);
      await pass(70_000);
    }
    const expected = Array.from({length: 6}, (_, i) => [`While there ${i}`, `While away ${i}`]).flat();
    expect(texts(heard)).to.deep.equal(expected);
    expect(new Set(heard.messages.map(({id}) => id)).size).to.equal(12);
  });

  it('have the same id for every listener and after a reload', async () => {
    service.say('Hi');
    const first = hear(chatwoot);
    const second = hear(transport());
    await until(() => first.messages.length + second.messages.length === 2);
    expect(first.messages).to.deep.equal(second.messages);
  });

  it('leave a service that drops the websocket each second alone more and more', async () => {
    hear(chatwoot);
    for (let i = 0; i < 120; i++) {
      await pass(1000);
      if (service.sockets.at(-1)?.isOpen) service.sockets.at(-1)!.drop();
    }
    expect(service.sockets.length).to.be.within(4, 14);
  });

  it('come soon again when a good connection ends', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    await pass(3000);
    service.sockets[0]!.give({type: 'ping', message: 1});
    service.sockets[0]!.drop();
    service.say('Still here');
    await pass(5000);
    expect(texts(heard)).to.deep.equal(['Still here']);
    expect(service.sockets.length).to.equal(2);
  });

  it('come again after a connection that ended without a word', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    service.sockets[0]!.onmessage = null;
    service.say('Still here');
    await pass(25_000);
    expect(service.sockets[0]!.isOpen).to.equal(false);
    expect(texts(heard)).to.deep.equal(['Still here']);
  });

  for (const mode of ['refuses', 'rejects', 'mute', 'throws'] as const) {
    it(`come by asking when the websocket ${mode}, ever more seldom`, async () => {
      service.socketMode = mode;
      const heard = hear(chatwoot);
      await pass(20_000);
      service.say('Here');
      await pass(60_000);
      expect(texts(heard)).to.deep.equal(['Here']);
      await pass(600_000);
      const before = lists();
      await pass(600_000);
      expect(lists() - before).to.be.within(7, 14);
      if (mode !== 'refuses' && mode !== 'mute') expect(service.sockets.length).to.be.below(2);
    });
  }

  it('are not asked for while the page is hidden, and at once on return', async () => {
    service.socketMode = 'throws';
    const heard = hear(chatwoot);
    await pass(1000);
    hide(true);
    await pass(10_000);
    const before = lists();
    service.say('Here');
    await pass(600_000);
    expect(lists()).to.equal(before);
    hide(false);
    await until(() => heard.messages.length === 1);
  });

  it('come by the websocket also while the page is hidden', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    await pass(100);
    hide(true);
    service.say('Here');
    await until(() => heard.messages.length === 1);
  });

  it('are waited for as long as Chatwoot asks for', async () => {
    service.socketMode = 'throws';
    service.fail({on: /^GET .*messages/, answer: status(429, {'Retry-After': '120'})});
    hear(chatwoot);
    await pass(90_000);
    expect(lists()).to.equal(1);
    await pass(60_000);
    expect(lists()).to.be.above(1);
  });

  for (const isOld of [false, true]) {
    it(`hold nothing that is not for the visitor${isOld ? ', also where the list tells all' : ''}`, async () => {
      service.tellsAll = isOld;
      const heard = hear(chatwoot);
      service.say('Careful with this one', {private: true});
      service.say('Ada joined', {message_type: 2});
      service.say('We are closed', {message_type: 3});
      service.say('Deleted', {content_attributes: {deleted: true}});
      await send(chatwoot, letter('Me again'));
      service.say('For you');
      await pass(5000);
      expect(texts(heard)).to.deep.equal(['For you']);
    });
  }

  it('of a rule or a campaign are nobody’s answer', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    service.say('We have got your message', {sender: undefined, content_attributes: {automation_rule_id: 1}});
    await until(() => heard.messages.length === 1);
    expect(heard.messages[0]).to.include({role: 'system', text: 'We have got your message'});
  });

  it('of a campaign or a rule are nobody’s answer either where they come in somebody’s name', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    await pass(100);
    service.say('20 % on all vases', {additional_attributes: {campaign_id: 3}});
    service.say('Still there?', {content_attributes: {automation_rule_id: 1}});
    service.say('I am there');
    await until(() => heard.messages.length === 3);
    expect(heard.messages.map(({role}) => role)).to.deep.equal(['system', 'system', 'agent']);
  });

  it('change and go as they do in Chatwoot, however far back they stand', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    await pass(100);
    const [first, second] = ['Tommorow', 'For somebody else'].map((text) => service.say(text));
    for (let i = 0; i < 30; i++) service.say(`Answer ${i}`);
    await until(() => heard.messages.length === 32);
    const before = lists();
    service.update(first!, {content: 'Tomorrow'});
    service.delete(second!);
    service.update(service.conversations[0]!.messages[0]!, {content: 'Hello'}); // the visitor's own was delivered
    const about = [first, second].map((message) => heard.now.get(`chatwoot-${message!.id}`));
    expect(about).to.deep.equal(['Tomorrow', '']);
    expect([heard.messages.length, lists() - before]).to.deep.equal([32, 0]);
  });

  it('are found changed and gone after nobody has listened for a while', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    const [first, second] = ['Tommorow', 'For somebody else'].map((text) => service.say(text));
    await until(() => heard.messages.length === 2);
    service.sockets.at(-1)!.drop();
    service.update(first!, {content: 'Tomorrow'});
    service.delete(second!);
    const reloaded = hear(transport());
    for (const each of [heard, reloaded]) {
      await pass(10_000);
      const about = [first, second].map((message) => each.now.get(`chatwoot-${message!.id}`));
      expect(about).to.deep.equal(['Tomorrow', '']);
    }
    expect(texts(reloaded)).to.deep.equal(['Tomorrow']);
  });

  it('of which only the delivery has changed change nothing', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    await pass(100);
    const message = service.say('Tomorrow');
    await until(() => heard.messages.length === 1);
    heard.now.clear();
    service.update(message, {});
    service.update({...message, conversation_id: 1}, {content: 'Elsewhere'});
    await pass(5000);
    expect([heard.now.size, heard.messages.length]).to.deep.equal([0, 1]);
  });

  it('of a bot are an assistant’s, and the opening for agents after them is a handoff', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    const {id} = service.conversations[0]!;
    service.broadcast('conversation.status_changed', {id, status: 'open'});
    expect(heard.handoffs).to.equal(0);
    service.say('I am a bot', {sender: {id: 2, name: 'Bot', type: 'agent_bot'}});
    await until(() => heard.messages.length === 1);
    expect(heard.messages[0]).to.include({role: 'assistant', author: 'Bot'});
    service.broadcast('conversation.status_changed', {id: id + 1, status: 'open'});
    expect(heard.handoffs).to.equal(0);
    service.broadcast('conversation.status_changed', {id, status: 'open'});
    service.broadcast('conversation.status_changed', {id, status: 'open'});
    expect(heard.handoffs).to.equal(1);
  });

  it('are announced while somebody writes them, private notes and the visitor’s own are not', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    const conversation = {id: service.conversations[0]!.id};
    const user = {name: 'Ada', type: 'user'};
    service.broadcast('conversation.typing_on', {conversation, user, is_private: false});
    service.broadcast('conversation.typing_on', {conversation, user, is_private: true});
    service.broadcast('conversation.typing_on', {conversation, user: {name: 'Mia', type: 'contact'}});
    service.broadcast('conversation.typing_on', {conversation: {id: 1}, user});
    service.broadcast('conversation.typing_on', {conversation, user: {name: 7}});
    expect(heard.typing).to.deep.equal(['Ada', undefined]);
  });

  it('with files hold their addresses', async () => {
    const heard = hear(chatwoot);
    service.say(null, {attachments: [{file_type: 'image', data_url: 'https://chatwoot.example/vase.png'}]});
    service.say('', {attachments: [{data_url: 7}, {}]});
    await until(() => heard.messages.length === 1);
    await pass(100);
    expect(texts(heard)).to.deep.equal(['https://chatwoot.example/vase.png']);
  });

  it('begin with the first message when there is no conversation yet', async () => {
    localStorage.clear();
    const fresh = transport();
    const heard = hear(fresh);
    await pass(1000);
    await send(fresh, letter('Hello'));
    service.say('Welcome');
    await until(() => heard.messages.length === 1);
  });

  it('begin in another tab once one has made the conversation', async () => {
    localStorage.clear();
    const heard = hear(transport());
    await pass(1000);
    await send(transport(), letter('Hello'));
    service.say('Welcome');
    await pass(20_000);
    expect(texts(heard)).to.deep.equal(['Welcome']);
  });

  it('move on to the new contact when the old one is gone', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    service.contacts.clear();
    service.conversations.length = 0;
    await send(chatwoot, letter('Hello again'));
    await until(() => service.sockets.length === 2);
    expect(service.sockets[0]!.isOpen).to.equal(false);
    service.say('Welcome');
    await until(() => heard.messages.length === 1);
  });

  it('survive whatever comes', async () => {
    const heard = hear(chatwoot);
    await until(() => lists() > 0);
    const socket = service.sockets[0]!;
    const frames = [
      '',
      '{',
      'null',
      '7',
      '[]',
      '{"type": 7}',
      '{"message": null}',
      '{"message": {"event": "message.created"}}',
    ];
    for (const frame of [...frames, '{"message": {"event": "message.created", "data": [1]}}']) socket.raw(frame);
    socket.raw(new Blob(['x']));
    const garbage = [null, 7, 'text', {}, {messages: []}, [null, 7, 'x', {}, {id: 'x'}, {id: -1, content: 'No'}]];
    for (const body of garbage) {
      service.fail({on: /^GET .*messages/, answer: () => Response.json(body)});
      window.dispatchEvent(new Event('online'));
      await pass(1000);
    }
    const wrong = [
      {id: 900, message_type: 1, content: {rich: true}},
      {id: 901, message_type: 1, content: '   '},
      {id: 902, message_type: 9, content: 'No'},
      {id: '903', message_type: 'outgoing', content: 'Odd', sender: 'Ada', created_at: '1800000000', attachments: 'x'},
    ];
    service.fail({on: /^GET .*messages/, answer: () => Response.json(wrong)});
    window.dispatchEvent(new Event('online'));
    await pass(1000);
    service.fail({on: /^GET .*messages/, answer: html});
    service.say('Real');
    await pass(30_000);
    const odd = {id: 'chatwoot-903', role: 'system', text: 'Odd', sentAt: 1_800_000_000_000};
    expect(heard.messages[0]).to.deep.equal(odd);
    expect(texts(heard)).to.deep.equal(['Odd', 'Real']);
  });

  it('end when nobody listens any more', async () => {
    service.socketMode = 'refuses';
    const heard = hear(chatwoot);
    await pass(1000);
    heard.stop();
    const {length} = service.requests;
    service.say('Too late');
    window.dispatchEvent(new Event('online'));
    await pass(600_000);
    expect(service.requests.length).to.equal(length);
    expect(time.countTimers()).to.equal(0);
    expect(heard.messages).to.deep.equal([]);
  });
});
