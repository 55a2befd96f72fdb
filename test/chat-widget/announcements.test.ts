import {expect, nextFrame} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {type ChatTransport, DeliveryError, type TransportEvents} from '../../src/delivery/transport.js';
import {Announcer} from '../../src/chat-widget/panel/announcer.js';
import {recordAnnouncements} from '../support/announcements.js';
import {at, button, find, HOURS, mount, open, TAKES_ALL, travel} from '../support/widget.js';

/** Longer than a message takes from being drawn to being told as news. */
const LONGER_THAN_SILENCE = 1100;
/** Longer than three texts take. */
const THREE_TURNS = 5000;

/** Several in each pause that the chat makes. */
const STEP = 50;
/** For what the browser does in its own time, in milliseconds. */
const TIMEOUT = 120_000;

// A clock of the tests' own: nobody listens who would need the pauses.
let time: sinon.SinonFakeTimers;
beforeEach(() => (time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})));
afterEach(() => time.restore());

/** Has time go by, and what comes of it be drawn. */
async function pass(duration: number): Promise<void> {
  for (let gone = 0; gone < duration; gone += STEP) {
    await time.tickAsync(STEP);
    if (gone % (5 * STEP) === 0) await nextFrame();
  }
  await nextFrame();
}

async function waitUntil(isTrue: () => unknown): Promise<void> {
  for (const start = performance.now(); !isTrue(); await pass(STEP))
    if (performance.now() - start > TIMEOUT) throw new Error(`never: ${String(isTrue)}`);
}

/** An open panel in which what was there at first is no news any more. */
async function chat(transport: ChatTransport = TAKES_ALL, now = at('10:00'), attributes = {}): Promise<ChatWidget> {
  const element = await mount(now, {'office-hours': HOURS, ...attributes}, {transport});
  await open(element);
  element.receive({text: 'Hi', author: 'Marie'});
  await element.updateComplete;
  await pass(LONGER_THAN_SILENCE);
  return element;
}

/** What is told until that many lines are, and a while after. */
async function told(transcript: string[], count: number): Promise<string[]> {
  await waitUntil(() => transcript.length >= count);
  await pass(300);
  return transcript;
}

describe('what a screen reader is told', () => {
  it('at load and while the panel opens by itself: nothing', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS, open: '', 'welcome-message': 'Hi!'});
    const transcript = recordAnnouncements(element);
    await element.updateComplete;
    await pass(500);
    expect(transcript).to.deep.equal([]);
  });

  it('has a place that is there when the panel is', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS});
    element.show();
    await waitUntil(() => find(element, 'dialog[open]'));
    expect(find(element, 'dialog [role=status]').textContent).to.equal('');
    expect(find(element, '[role=log]').contains(find(element, 'dialog [role=status]'))).to.equal(false);
  });

  it('when somebody opens it first: what the description could not hold yet', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS});
    element.show();
    await waitUntil(() => find(element, 'dialog[open]'));
    const transcript = recordAnnouncements(element);
    expect(await told(transcript, 1)).to.deep.equal(['status: We’ll be back tomorrow at 09:00.']);
  });

  it('of a message: who, when and what, once, and not how it goes', async () => {
    let arrive: (() => void) | undefined;
    const element = await chat({send: () => new Promise<undefined>((done) => (arrive = () => done(undefined)))});
    const transcript = recordAnnouncements(element);
    element.send('Hello');
    // It counts as on its way before the transport has been asked.
    await waitUntil(() => arrive);
    expect(element.thread[1]!.delivery).to.equal('sending');
    arrive!();
    await waitUntil(() => element.thread[1]!.delivery === 'sent');
    element.receive({text: 'Good morning', author: 'Marie'});
    await element.updateComplete;
    expect(await told(transcript, 2)).to.deep.equal(['log: You 10:00 Hello', 'log: Marie 10:00 Good morning']);
  });

  it('of a message that is refused: which one, and what else there is', async () => {
    const element = await chat({send: () => Promise.reject(new DeliveryError('no', true))});
    element.append('Write to us');
    const transcript = recordAnnouncements(element);
    element.send(`Hello ${'x'.repeat(100)}`);
    await told(transcript, 3);
    expect(transcript.slice(1)).to.deep.equal([
      'status: Your message has not reached us yet. You can also reach us here:',
      `status: Message not sent: Hello ${'x'.repeat(73)}…`,
    ]);
  });

  it('of another language: nothing, whatever is said in it now', async () => {
    const element = await chat({send: () => Promise.reject(new DeliveryError('no', true))});
    element.append('Write to us');
    element.send('Hello');
    await waitUntil(() => find(element, '.other-ways').textContent.startsWith('Your message'));
    await pass(THREE_TURNS);
    const transcript = recordAnnouncements(element);
    element.lang = 'de';
    await waitUntil(() => find(element, '.other-ways').textContent.startsWith('Ihre Nachricht'));
    await pass(500);
    expect(transcript).to.deep.equal([]);
  });

  it('of questions that are searched: how many were found, once somebody pauses', async () => {
    const questions = Array.from({length: 7}, (_, i) => ({ask: `Question ${i + 1}?`, answer: 'Yes.'}));
    const element = await mount(at('10:00'), {'office-hours': HOURS}, {questions});
    await open(element);
    await waitUntil(() => find(element, '.questions input'));
    const transcript = recordAnnouncements(element);
    const search = find<HTMLInputElement>(element, '.questions input');
    for (const typed of ['q', 'question', 'question 7']) {
      search.value = typed;
      search.dispatchEvent(new Event('input'));
      await pass(200);
    }
    expect(await told(transcript, 1)).to.deep.equal(['status: 1 question found']);
    await pass(THREE_TURNS / 2);
    expect(transcript).to.have.length(1);
  });

  it('of a refusal after which it is tried again in vain: once more', async () => {
    const element = await chat({send: () => Promise.reject(new DeliveryError('no', true))});
    const transcript = recordAnnouncements(element);
    const failures = () => transcript.filter((line) => line === 'status: Message not sent: Hello').length;
    element.send('Hello');
    await waitUntil(() => failures() === 1);
    await pass(LONGER_THAN_SILENCE);
    button(element, 'Try again').click();
    await waitUntil(() => failures() === 2);
  });

  it('of somebody who writes: once until they have said something', async () => {
    let events!: TransportEvents;
    const element = await chat({...TAKES_ALL, listen: (_, heard) => ((events = heard), () => {})});
    await waitUntil(() => events);
    const transcript = recordAnnouncements(element);
    events.typing('Marie');
    await element.updateComplete;
    await told(transcript, 1);
    events.typing('Marie');
    await element.updateComplete;
    events.message({text: 'Hello', author: 'Marie'});
    await waitUntil(() => element.thread.length === 2);
    await element.updateComplete;
    await told(transcript, 2);
    events.typing('Marie');
    expect(await told(transcript, 3)).to.deep.equal([
      'status: Marie is writing…',
      'log: Marie 10:00 Hello',
      'status: Marie is writing…',
    ]);
  });

  it('of closing: soon, then that it is so, and until when', async () => {
    const element = await chat(TAKES_ALL, at('15:59'));
    const transcript = recordAnnouncements(element);
    await travel(element, at('16:00'));
    await travel(element, at('16:01'));
    expect(await told(transcript, 1)).to.deep.equal(['status: We’re here until 17:00.']);
    await travel(element, at('17:00'));
    await travel(element, at('17:01'));
    expect((await told(transcript, 2))[1]).to.equal('status: We’re away We’ll be back tomorrow at 09:00.');
    await pass(THREE_TURNS / 2);
    expect(transcript).to.have.length(2);
  });

  it('of what has changed while the panel was closed: nothing, since opening says it', async () => {
    const element = await chat();
    element.close();
    await element.updateComplete;
    await travel(element, at('18:00'));
    const transcript = recordAnnouncements(element);
    await open(element);
    await pass(500);
    expect(transcript).to.deep.equal([]);
  });
});

describe('the announcer', () => {
  it('says one text after the other, each long enough to be taken, each once', async () => {
    const announcer = new Announcer();
    const texts: string[] = [];
    new MutationObserver(() => texts.push(announcer.element.textContent)).observe(announcer.element, {
      childList: true,
    });
    for (const text of ['One', 'Two', 'Two', '']) announcer.say(text);
    await pass(1000);
    expect(texts).to.deep.equal(['One']);
    await pass(THREE_TURNS - 1000);
    expect(texts).to.deep.equal(['One', 'Two', '']);
  });

  it('forgets what nobody has listened to', async () => {
    const announcer = new Announcer();
    announcer.say('One');
    announcer.silence();
    announcer.say('Two');
    await pass(500);
    expect(announcer.element.textContent).to.equal('Two');
  });
});
