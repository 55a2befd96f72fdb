import {expect, fixture, html} from '@open-wc/testing';
import sinon from 'sinon';
import {ContactView, type ContactState} from '../../src/chat-widget/conversation/contact-view.js';
import {linkedText} from '../../src/chat-widget/conversation/linked-text.js';
import {LogView} from '../../src/chat-widget/panel/log-view.js';
import type {ThreadState} from '../../src/chat-widget/conversation/thread-state.js';
import {ThreadView} from '../../src/chat-widget/conversation/thread-view.js';
import type {Contact} from '../../src/delivery/transport.js';
import type {Message} from '../../src/domain/message.js';
import {english as strings} from '../support/strings.js';
import {waitUntil} from '../support/wait.js';

type State = ThreadState & ContactState;

const START = Date.parse('2026-11-24T10:00:00Z');

const message = (i: number, more: Partial<Message> = {}): Message => ({
  ...{id: `m${i}`, role: i % 2 ? 'agent' : 'visitor', text: `Message ${i}`, sentAt: START + i * 600_000},
  ...more,
});

class Thread {
  reads = 0;
  constructor(readonly messages: Message[]) {}
  isTrimmed = false;

  get length() {
    return this.messages.length;
  }
  at(index: number) {
    this.reads++;
    return this.messages.at(index);
  }
}

const timestamp = (instant: number) => `at ${instant}`;

const thread = (length: number) => new Thread(Array.from({length}, (_, i) => message(i)));

describe('the messages as they are drawn', () => {
  let view: ThreadView<State>;
  let log: HTMLElement;
  let announced: string[];
  let searched: number;
  let retried: string[];
  let left: Contact[];

  /** A view in a box of 300 pixels, in which a person could scroll. */
  beforeEach(async () => {
    retried = [];
    left = [];
    searched = 0;
    const home = new LogView();
    announced = [];
    log = home.thread;
    view = new ThreadView(home, (id) => retried.push(id));
    const contact = new ContactView(home, {leave: (given) => left.push(given), note: () => {}});
    home.rows.append(contact.place);
    view.end = contact;
    log.style.cssText = 'block-size: 300px; overflow: auto; overflow-anchor: none';
    (await fixture(html`<div></div>`)).append(log);
  });

  const draw = (messages: Thread, more: Partial<State> = {}) => {
    view.place.note();
    view.update({
      ...{strings, welcome: '', contact: undefined, isAsked: false, timestamp},
      ...{
        linked: linkedText,
        needLinks: () => searched++,
        texts: undefined,
        ownStrings: undefined,
        onStringsError: () => {},
      },
      announce: (text) => announced.push(text),
      ...more,
      thread: messages,
    });
    view.place.keep();
  };
  const region = () => log.querySelector<HTMLElement>('[role=log]')!;
  const list = () => log.querySelector('[role=list]')!;
  const area = () => log.firstElementChild!;
  const rows = () => [...log.querySelectorAll('.message')];
  const textsOf = (some: readonly Element[]) => some.map((each) => each.querySelector('p')!.textContent);
  const texts = () => textsOf(rows());

  const row = (text: string) => rows().find((each) => each.querySelector('p')!.textContent === text)!;
  const earlier = () => area().querySelector<HTMLButtonElement>(':scope > button');
  const words = (text: string) =>
    [...row(text).querySelectorAll('small')]
      .map(({textContent}) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const expected = (from: number, to: number) => Array.from({length: to - from}, (_, i) => `Message ${from + i}`);
  const toEnd = () => (log.scrollTop = log.scrollHeight);

  /** The rows that are added or moved, which a screen reader may read out, and those that are taken away. */
  function changes(work: () => void) {
    const observer = new MutationObserver(() => {});
    observer.observe(log, {childList: true, characterData: true, subtree: true});
    work();
    const records = observer.takeRecords();
    observer.disconnect();
    const of = (nodes: NodeList) =>
      [...nodes].filter((node) => node instanceof HTMLElement && node.matches('.message'));
    const added = records.flatMap(({addedNodes}) => of(addedNodes)) as HTMLElement[];
    const removed = records.flatMap(({removedNodes}) => of(removedNodes));
    return {records, added, removed};
  }

  it('are a log, to which a keyboard can go', () => {
    draw(thread(1));
    expect(region()).to.include({role: 'log', tabIndex: 0});
  });

  it('are drawn all where they are few, without a button for earlier ones', () => {
    draw(thread(30));
    expect(texts()).to.deep.equal(expected(0, 30));
    expect(earlier()).to.equal(null);
  });

  it('are the last 30 of 1,000, and no more are read', () => {
    const long = thread(1000);
    draw(long);
    expect(texts()).to.deep.equal(expected(970, 1000));
    expect(long.reads).to.be.at.most(90);
    expect(earlier()!.textContent).to.equal('Show earlier messages');
    expect(area().firstElementChild === earlier(), 'it comes first').to.equal(true);
  });

  it('show 50 earlier ones when that is asked for, and keep what is being read where it is', () => {
    draw(thread(1000));
    log.scrollTop = 500;
    const top = () => row('Message 980').getBoundingClientRect().top;
    const before = top();
    earlier()!.click();
    expect(texts()).to.deep.equal(expected(920, 1000));
    expect(Math.abs(top() - before)).to.be.lessThan(2);
  });

  it('show earlier ones when somebody scrolls up to the first', async () => {
    draw(thread(1000));
    toEnd();
    log.scrollTop = 0;
    await waitUntil(() => rows().length > 30);
    expect(texts()[0]).to.equal('Message 920');
  });

  it('do not have old ones announced, at first or later, and new ones again soon after', () => {
    const time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      draw(thread(1000));
      expect(region().ariaLive).to.equal('off');
      time.tick(60_000);
      draw(thread(1001));
      expect(region().ariaLive).to.equal(null);
      earlier()!.click();
      expect(region().ariaLive).to.equal('off');
      time.tick(60_000);
      expect(region().ariaLive).to.equal(null);
    } finally {
      time.restore();
    }
  });

  it('stay silent as long as old ones keep coming', () => {
    const time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      draw(thread(1000));
      earlier()!.click();
      time.tick(900);
      earlier()!.click();
      time.tick(200);
      expect(region().ariaLive).to.equal('off');
      time.tick(60_000);
      expect(region().ariaLive).to.equal(null);
    } finally {
      time.restore();
    }
  });

  it('keep the focus on the button while there is one, then on the log', () => {
    draw(thread(160));
    earlier()!.focus();
    earlier()!.click();
    earlier()!.click();
    expect(texts()[0]).to.equal('Message 30');
    expect(document.activeElement === earlier(), 'the button has the focus').to.equal(true);
    earlier()!.click();
    expect(texts()).to.deep.equal(expected(0, 160));
    expect(earlier()).to.equal(null);
    expect(document.activeElement === region(), 'the log has the focus').to.equal(true);
  });

  it('leave the focus to somebody who writes while they scroll back to the first', async () => {
    const field = document.createElement('textarea');
    log.after(field);
    draw(thread(160));
    toEnd();
    field.focus({preventScroll: true});
    for (let i = 1; earlier(); i++) {
      const {length} = rows();
      toEnd();
      await new Promise(requestAnimationFrame);
      log.scrollTop = 0;
      await waitUntil(() => rows().length > length, `page ${i}`);
    }
    expect(document.activeElement === field, 'the field has the focus').to.equal(true);
  });

  it('have the welcome text at their beginning only', () => {
    draw(thread(30), {welcome: 'Hi! How can we help?'});
    expect(texts()[0]).to.equal('Hi! How can we help?');
    toEnd();
    draw(thread(1000), {welcome: 'Hi! How can we help?'});
    expect(texts()).not.to.contain('Hi! How can we help?');
  });

  it('say in place of the welcome text that earlier ones were removed, where the oldest kept are drawn', () => {
    const trimmed = Object.assign(thread(160), {isTrimmed: true});
    draw(trimmed, {welcome: 'Hi!'});
    expect(texts()[0], 'earlier ones can still be shown').to.equal('Message 130');
    for (let i = 0; i < 3; i++) earlier()!.click();
    expect(texts().slice(0, 2)).to.deep.equal(['Earlier messages were removed.', 'Message 0']);
    expect(texts()).not.to.contain('Hi!');
    expect(rows()[0]!.classList.contains('system')).to.equal(true);
    draw(trimmed, {welcome: '', strings: {...strings, removed: 'Ältere wurden entfernt.'}});
    expect(texts()[0]).to.equal('Ältere wurden entfernt.');
    draw(thread(2), {welcome: 'Hi!'});
    expect(texts()).to.deep.equal(['Hi!', 'Message 0', 'Message 1']);
    expect(rows()[0]!.classList.contains('system')).to.equal(false);
  });

  it('move no row that stays when the oldest are removed', () => {
    const messages = thread(30);
    draw(messages, {welcome: 'Hi!'});
    const {added, removed} = changes(() => {
      messages.messages.splice(0, 4);
      messages.isTrimmed = true;
      draw(messages, {welcome: 'Hi!'});
    });
    expect(texts()).to.deep.equal(['Earlier messages were removed.', ...expected(4, 30)]);
    expect(added).to.deep.equal([]);
    expect(textsOf(removed as Element[])).to.have.members(expected(0, 4));
  });

  it('stand before the form for an address, which is not touched by what comes', () => {
    const messages = thread(3);
    draw(messages, {isAsked: true});
    const form = log.querySelector('form')!;
    const field = form.querySelector('input')!;
    field.focus();
    field.value = 'marie@';
    const {records} = changes(() => {
      messages.messages.push(message(3));
      draw(messages, {isAsked: true});
    });
    const added = records.flatMap(({addedNodes}) => [...addedNodes]);
    expect(
      records.filter(({target}) => form.contains(target)).length + added.filter((node) => node === form).length,
    ).to.equal(0);
    expect(area().lastElementChild === form, 'it comes last').to.equal(true);
    expect([document.activeElement === field, field.value]).to.deep.equal([true, 'marie@']);
    field.value = 'marie@shop.example';
    form.requestSubmit();
    expect(left).to.deep.equal([{email: 'marie@shop.example'}]);
  });

  it('keep the form for an address at their end while earlier ones are shown', () => {
    draw(thread(1000), {isAsked: true});
    const form = log.querySelector('form')!;
    earlier()!.click();
    expect(texts()).to.deep.equal(expected(920, 1000));
    expect(area().lastElementChild === form, 'it comes last').to.equal(true);
  });

  it('draw one row for a new message, and touch no other', () => {
    const messages = thread(1000);
    draw(messages);
    const {records, added, removed} = changes(() => {
      messages.messages.push(message(1000));
      draw(messages);
    });
    expect(textsOf(added)).to.deep.equal(['Message 1000']);
    expect(removed).to.deep.equal([]);
    expect(records.filter(({target}) => target !== list() && !added[0]!.contains(target))).to.deep.equal([]);
  });

  it('ask for the code that finds links where there may be one, stay readable without it, and have the links with it', () => {
    draw(thread(2), {linked: undefined});
    expect(searched).to.equal(0);
    const messages = new Thread([message(0, {text: 'See www.shop.example.'}), message(1)]);
    draw(messages, {linked: undefined});
    expect([searched, texts()[0], row('See www.shop.example.').querySelector('a')]).to.deep.equal([
      1,
      'See www.shop.example.',
      null,
    ]);
    draw(messages);
    expect(texts()[0]).to.equal('See www.shop.example.');
    expect(row('See www.shop.example.').querySelector('a')!.href).to.equal('https://www.shop.example/');
  });

  it('draw nothing where nothing has changed', () => {
    const messages = thread(1000);
    draw(messages);
    expect(changes(() => draw(messages)).records).to.deep.equal([]);
  });

  it('grow with the talk, and let go of the long past once somebody is at the end', () => {
    const messages = thread(1000);
    draw(messages);
    for (let i = 1000; i < 1300; i++) {
      messages.messages.push(message(i));
      draw(messages);
      toEnd();
    }
    expect(rows().length).to.be.within(30, 131);
    expect(texts().at(-1)).to.equal('Message 1299');
  });

  it('let go of nothing under the eyes of somebody who reads', () => {
    const messages = thread(1000);
    draw(messages);
    log.scrollTop = 200;
    for (let i = 1000; i < 1300; i++) messages.messages.push(message(i));
    draw(messages);
    expect(texts()[0]).to.equal('Message 970');
    expect(texts()).to.have.length(330);
  });

  it('move no row that stays when the oldest go: a screen reader would read all of them again', () => {
    const messages = thread(1000);
    draw(messages);
    const add = (i: number) => {
      messages.messages.push(message(i));
      draw(messages);
    };
    for (let i = 1000; i < 1100; i++) add(i);
    expect(texts()).to.deep.equal(expected(970, 1100));
    toEnd();
    const {added, removed} = changes(() => add(1100));
    expect(texts()).to.deep.equal(expected(1071, 1101));
    expect(textsOf(added)).to.deep.equal(['Message 1100']);
    expect(removed).to.have.length(101);
  });

  it('move no row that stays when the oldest is forgotten for a new one', () => {
    const messages = thread(60);
    draw(messages);
    toEnd();
    const {added} = changes(() => {
      messages.messages.shift();
      messages.messages.push(message(60));
      draw(messages);
    });
    expect(textsOf(added)).to.deep.equal(['Message 60']);
  });

  it('begin anew when the conversation is forgotten', () => {
    draw(thread(1000));
    draw(thread(0), {welcome: 'Hi!'});
    expect(texts()).to.deep.equal(['Hi!']);
    draw(thread(2), {welcome: 'Hi!'});
    expect(texts()).to.deep.equal(['Hi!', 'Message 0', 'Message 1']);
  });

  it('leave out what could not be read', () => {
    const messages = thread(3);
    messages.messages[1] = undefined as never;
    draw(messages);
    expect(texts()).to.deep.equal(['Message 0', 'Message 2']);
  });

  it('say how far each of the visitor’s has come, and offer another try for what was refused', () => {
    const deliveries = ['sending', 'sent', 'failed', undefined] as const;
    draw(new Thread(deliveries.map((delivery, i) => message(2 * i, {delivery}))));
    const said = deliveries.map((_, i) => words(`Message ${2 * i}`).replace(/^You at \d+ ?/, ''));
    expect(said).to.deep.equal(['Sending…', 'Sent', 'Not sent Try again', '']);
    expect(log.querySelectorAll('button')).to.have.length(1);
    log.querySelector('button')!.click();
    expect(retried).to.deep.equal(['m4']);
  });

  it('word a message afresh in its row when it has come further', () => {
    const messages = new Thread([message(0, {delivery: 'sending'}), message(2, {delivery: 'sending'})]);
    draw(messages);
    const {added} = changes(() => {
      messages.messages[0] = message(0, {delivery: 'failed'});
      draw(messages);
      messages.messages[0] = message(0, {delivery: 'sending'});
      draw(messages);
      messages.messages[0] = message(0, {delivery: 'sent'});
      draw(messages);
    });
    expect(words('Message 0')).to.contain('Sent');
    expect(log.querySelectorAll('button')).to.have.length(0);
    expect(added).to.deep.equal([]);
  });

  it('move one row for a message that is tried again, which is the last one then', () => {
    const messages = new Thread([message(0, {delivery: 'failed'}), ...[2, 4, 6, 8].map((i) => message(i))]);
    draw(messages);
    const {added} = changes(() => {
      messages.messages.push({...messages.messages.shift()!, delivery: 'sending'});
      draw(messages);
    });
    expect(texts()).to.deep.equal([2, 4, 6, 8, 0].map((i) => `Message ${i}`));
    expect(added).to.have.length(1);
  });

  it('keep the focus among them when the button for another try goes', () => {
    const messages = new Thread([message(0, {delivery: 'failed'}), message(2)]);
    draw(messages);
    log.querySelector('button')!.focus();
    messages.messages.push({...messages.messages.shift()!, delivery: 'sending'});
    draw(messages);
    expect(log.contains(document.activeElement), 'the focus is in the log').to.equal(true);
  });

  it('say the name and time once for what one person says in one breath, but not across a failure', () => {
    const close = (i: number, more: Partial<Message> = {}) =>
      message(i, {role: 'visitor', sentAt: START + i * 1000, ...more});
    draw(new Thread([close(0), close(1, {delivery: 'failed'}), close(2), close(3, {role: 'agent'}), message(4)]));
    expect(rows().map((each) => each.classList.contains('goes-on'))).to.deep.equal([true, false, false, false, false]);
  });
});
