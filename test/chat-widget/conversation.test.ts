import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatMessageEvent} from '../../src/events.js';
import {waitUntil} from '../support/wait.js';
import {at, find, HOURS, launcherName, mount, open, said, TAKES_ALL, travel, words} from '../support/widget.js';

const texts = {
  'office-hours': HOURS,
  'online-message': 'One moment.',
  'offline-message': 'Thanks. We are back {opens}.',
  'handoff-message': 'A person will answer {opens}.',
};

describe('a conversation', () => {
  afterEach(() => localStorage.clear());

  it('answers a visitor at the instant of the message, with that instant’s wording', async () => {
    const element = await mount(at('17:00'), texts);
    element.send('Hello?');
    await element.updateComplete;
    expect(said(element)).to.deep.equal([
      'visitor: Hello?',
      'auto: Thanks. We are back tomorrow, Wednesday, at 09:00.',
    ]);
    expect(element.thread.map(({sentAt}) => sentAt)).to.deep.equal([at('17:00'), at('17:00')]);
  });

  it('goes by the clock at sending, not by what was drawn', async () => {
    const element = await mount(at('16:59:59'), texts);
    await open(element);
    let now = at('16:59:59');
    element.now = () => now;
    now = at('17:00');
    element.send('Hello?');
    now = at('08:00') + 24 * 3_600_000; // while the code for it loads
    await element.updateComplete;
    expect(said(element)[1]).to.contain('We are back');
  });

  it('is answered once in a closed period, also after opening, closing and an agent', async () => {
    const element = await mount(at('17:00'), texts);
    await open(element);
    element.send('One');
    element.close();
    await open(element);
    element.send('Two');
    element.receive({text: 'Hi', author: 'Marie'});
    await travel(element, at('23:30'));
    element.send('Three');
    expect(said(element).filter((entry) => entry.startsWith('auto'))).to.have.length(1);
    await travel(element, at('10:00') + 24 * 3_600_000);
    element.send('Four');
    expect(said(element).at(-1)).to.equal('auto: One moment.');
  });

  it('gets no reply without a visitor: not by opening, not by an agent', async () => {
    const element = await mount(at('17:00'), texts);
    await open(element);
    element.receive({text: 'Anybody there?'});
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['agent: Anybody there?']);
  });

  it('gets no reply where no hours are set, or where the text is blank', async () => {
    const unset = await mount(at('17:00'), {...texts, 'office-hours': ''});
    unset.send('Hello');
    await unset.updateComplete;
    const blank = await mount(at('17:00'), {...texts, 'offline-message': ' '});
    blank.send('Hello');
    await blank.updateComplete;
    expect([said(unset), said(blank)]).to.deep.equal([['visitor: Hello'], ['visitor: Hello']]);
  });

  it('gets no empty reply where every sentence lacks its value', async () => {
    const element = await mount(at('17:00'), {...texts, 'offline-message': 'Closed for {exception}.'});
    element.send('Hello');
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Hello']);
  });

  it('uses an exception’s own text', async () => {
    const element = await mount(Date.parse('2026-12-25T10:00+01:00'), texts);
    element.send('Hello');
    await element.updateComplete;
    expect(said(element)[1]).to.equal('auto: Merry Christmas! Back on Monday at 09:00.');
  });

  it('waits for the handoff while an assistant answers', async () => {
    const element = await mount(at('17:00'), {...texts, assistant: ''});
    let handoffs = 0;
    element.addEventListener('chat-handoff', () => handoffs++);
    element.send('Hello');
    element.receive({text: 'I am a robot', role: 'assistant'});
    element.handoff();
    element.handoff();
    element.send('Thanks');
    await element.updateComplete;
    expect(said(element)).to.deep.equal([
      'visitor: Hello',
      'assistant: I am a robot',
      'system: Our team takes over from here.', // when people are back is said below
      'auto: A person will answer tomorrow, Wednesday, at 09:00.',
      'visitor: Thanks',
    ]);
    expect(handoffs).to.equal(2);
  });

  for (const [fact, attributes, lines] of [
    [
      'in the line of its own where no reply follows',
      {...texts, 'offline-message': '', 'handoff-message': ''},
      ['system: Our team takes over from here. Somebody will be with you tomorrow, Wednesday, at 09:00.'],
    ],
    [
      'in the line of its own where the reply does not say it',
      {...texts, 'handoff-message': 'Thanks.'},
      [
        'system: Our team takes over from here. Somebody will be with you tomorrow, Wednesday, at 09:00.',
        'auto: Thanks.',
      ],
    ],
    [
      'in the offline message where there is no text for handoffs',
      {...texts, 'handoff-message': ''},
      ['system: Our team takes over from here.', 'auto: Thanks. We are back tomorrow, Wednesday, at 09:00.'],
    ],
  ] as const) {
    it(`says at a handoff once when people are back: ${fact}`, async () => {
      const element = await mount(at('18:00'), {...attributes, assistant: ''});
      element.send('Hello');
      element.handoff();
      await element.updateComplete;
      expect(said(element).slice(1)).to.deep.equal(lines);
    });
  }

  it('does not say it again at a handoff where the offline message has said it', async () => {
    const element = await mount(at('18:00'), {...texts, 'handoff-message': ''});
    element.send('Hello');
    element.handoff();
    await element.updateComplete;
    expect(said(element).slice(1)).to.deep.equal([
      'auto: Thanks. We are back tomorrow, Wednesday, at 09:00.',
      'system: Our team takes over from here.',
    ]);
  });

  for (const [name, time, attributes, promise] of [
    ['while somebody is there', '10:00', texts, ['auto: One moment.']],
    ['where no hours are set', '18:00', {}, []],
    ['where nobody knows when', '18:00', {...texts, 'status-override': 'offline', 'handoff-message': ''}, []],
  ] as const) {
    it(`is taken over by people without a promise of when, ${name}`, async () => {
      const element = await mount(at(time), {...attributes, assistant: ''});
      element.send('Hello');
      element.handoff();
      await element.updateComplete;
      expect(said(element).slice(1, 2)).to.deep.equal(['system: Our team takes over from here.']);
      expect(said(element).slice(2, 2 + promise.length)).to.deep.equal(promise);
    });
  }

  it('is taken over in the page’s own words, as of that instant, under which nobody’s name stands', async () => {
    const element = await mount(at('12:30'), {...texts, assistant: ''});
    element.strings = {handedOver: 'Ab hier wir, {opens}.'};
    await open(element);
    element.send('Hallo');
    await travel(element, at('17:00'));
    element.handoff();
    await element.updateComplete;
    expect(said(element)[1]).to.equal('system: Ab hier wir, tomorrow, Wednesday, at 09:00.');
    await travel(element, at('10:00') + 24 * 3_600_000);
    const line = find(element, '.message.system');
    expect(words(line.querySelector('p'))).to.equal('Ab hier wir, tomorrow, Wednesday, at 09:00.');
    expect(words(line.querySelector('span'))).to.equal('');
  });

  it('is taken over with a line that counts as unread, and is said aloud', async () => {
    const element = await mount(at('18:00'), {assistant: ''});
    element.send('Hello');
    element.handoff();
    await element.updateComplete;
    expect(element.unread).to.equal(1);
    expect(words(find(element, '[role=status]'))).to.equal('1 new message');
    await open(element);
    expect(find(element, '[role=log]').contains(find(element, '.message.system')), 'in the log').to.equal(true);
  });

  it('begins before the element is on the page', async () => {
    const element = document.createElement('chat-widget');
    element.send('Early');
    await import('../../src/chat-widget/panel/panel.js');
    document.body.append(element);
    element.send('Later');
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Early', 'visitor: Later']);
    element.remove();
  });

  it('is not broken by nonsense from the page’s own code', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await mount(at('17:00'), texts, {transport: TAKES_ALL});
    for (const nonsense of [undefined, null, 5, {}, {text: 7}, {text: 'Hi', role: 'robot'}]) {
      element.receive(nonsense as never);
    }
    element.send('Hello');
    await element.updateComplete;
    expect(said(element)[0]).to.equal('visitor: Hello');
    const about = warn.args.flat().filter((text) => !String(text).includes('messages go nowhere')); // of tests before
    expect(about).to.deep.equal([
      '<chat-widget> receive: "robot" is not a role; write "agent" or "assistant" or "system".',
    ]);
    warn.restore();
  });

  it('keeps the order of what was said before the panel’s code was there', async () => {
    const element = document.createElement('chat-widget');
    document.body.append(element);
    element.send('One');
    element.receive({text: 'Two'});
    element.send('Three');
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: One', 'agent: Two', 'visitor: Three']);
    element.remove();
  });

  it('fires chat-message for every message of any role', async () => {
    const element = await mount(at('17:00'), texts);
    const roles: string[] = [];
    element.addEventListener('chat-message', (event: ChatMessageEvent) => roles.push(event.message.role));
    element.send('Hello');
    element.receive({text: 'Hi'});
    element.receive({text: 'Beep', role: 'assistant'});
    await element.updateComplete;
    expect(roles).to.deep.equal(['visitor', 'auto', 'agent', 'assistant']);
  });

  it('ignores blank text', async () => {
    const element = await mount(at('17:00'), texts);
    element.send(' \n ');
    element.receive({text: ''});
    await element.updateComplete;
    expect(element.thread).to.deep.equal([]);
  });

  it('is forgotten by clear(), and begins anew', async () => {
    const element = await mount(at('17:00'), texts);
    element.send('Hello');
    await element.updateComplete;
    element.clear();
    expect(element.thread).to.deep.equal([]);
    element.send('Hello again');
    expect(said(element)).to.have.length(2);
  });

  it('shows text as text: never as HTML', async () => {
    const element = await mount(at('10:00'), {'welcome-message': '<b>Hi</b>'});
    await open(element);
    element.send('<img src=x onerror=alert(1)>');
    await element.updateComplete;
    expect(find(element, '.thread img, .thread b')).to.equal(null);
    expect(words(find(element, '.thread')))
      .to.contain('<b>Hi</b>')
      .and.to.contain('<img src=x');
  });

  it('counts what has not been seen, automatic replies too, until the panel is opened', async () => {
    const element = await mount(at('17:00'), texts);
    element.send('Hello');
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(element.unread).to.equal(2);
    expect(launcherName(element)).to.contain('2 new messages');
    await open(element);
    expect(element.unread).to.equal(0);
    expect(launcherName(element)).not.to.contain('new message');
    element.receive({text: 'Still there?'});
    await element.updateComplete;
    expect(element.unread).to.equal(0);
    element.close();
    await element.updateComplete;
    element.receive({text: 'Bye'});
    await element.updateComplete;
    expect(launcherName(element)).to.contain('1 new message');
  });

  it('takes nothing for seen while the page is behind other tabs, and all of it once somebody is back', async () => {
    const element = await mount(at('10:00'), texts);
    await open(element);
    const look = async (isHidden: boolean) => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: isHidden});
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
    };
    try {
      await look(true);
      element.receive({text: 'Are you there?'});
      await element.updateComplete;
      element.open = false; // as another tab sees it
      await element.updateComplete;
      expect(element.unread).to.equal(1);
      await open(element);
      await look(false);
      element.close();
      await element.updateComplete;
      expect(element.unread).to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('says what comes, and nothing at load: what came before is in the launcher’s name alone', async () => {
    const before = await mount(at('10:00'), {id: 'news', storage: 'local'});
    before.receive({text: 'Hi'});
    await before.updateComplete;
    expect(words(find(before, '[role=status]'))).to.equal('1 new message');
    before.remove();
    const element = await mount(at('10:01'), {id: 'news', storage: 'local'});
    await waitUntil(() => element.unread === 1);
    await element.updateComplete;
    expect(launcherName(element)).to.contain('1 new message');
    expect(words(find(element, '[role=status]'))).to.equal('');
    element.send('Hello');
    await element.updateComplete;
    expect(words(find(element, '[role=status]')), 'what the visitor writes is no news').to.equal('');
    element.receive({text: 'Are you there?'});
    await element.updateComplete;
    expect(words(find(element, '[role=status]'))).to.equal('2 new messages');
  });

  it('keeps two widgets on a page apart', async () => {
    const [a, b] = [await mount(at('17:00'), texts), await mount(at('10:00'), texts)];
    a.send('To a');
    await a.updateComplete;
    expect([a.thread.length, b.thread.length]).to.deep.equal([2, 0]);
    expect([a.availability.status, b.availability.status]).to.deep.equal(['closed', 'open']);
  });

  it('keeps its thread when it is moved in the page', async () => {
    const element = await mount(at('17:00'), texts);
    await open(element);
    element.send('Hello');
    document.body.append(element);
    await element.updateComplete;
    expect(element.thread).to.have.length(2);
    expect(find<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    element.remove();
  });
});
