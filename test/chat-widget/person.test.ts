import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {OutgoingMessage} from '../../src/delivery/transport.js';
import {press} from '../support/keys.js';
import {english} from '../support/strings.js';
import {waitUntil} from '../support/wait.js';
import {
  active,
  at,
  composer,
  find,
  HOURS,
  mount,
  open,
  said,
  settle,
  TAKES_ALL,
  travel,
  words,
} from '../support/widget.js';

const {personWanted: WANTED} = english;
const OPEN = at('10:00');
const NEAR_CLOSING = at('16:30');
const CLOSED = at('18:00');

const person = (element: ChatWidget) => find<HTMLButtonElement>(element, '.person');

async function chat(now: number, attributes: Record<string, string> = {}, properties: Partial<ChatWidget> = {}) {
  const element = await mount(
    now,
    {'office-hours': HOURS, assistant: '', ...attributes},
    {transport: TAKES_ALL, ...properties},
  );
  await open(element);
  return element;
}

async function ask(element: ChatWidget): Promise<void> {
  person(element).click();
  await element.updateComplete;
}

describe('the button to ask for a person', () => {
  for (const [what, now, when] of [
    ['while people are there', OPEN, 'We’re online'],
    ['until when, before closing', NEAR_CLOSING, 'We’re here until 17:00.'],
    ['when they are back', CLOSED, 'We’ll be back tomorrow at 09:00.'],
  ] as const) {
    it(`says ${what}`, async () => {
      const element = await chat(now);
      expect(words(person(element))).to.equal(`Talk to a person ${when}`);
    });
  }

  it('says it as it is now, as time goes by', async () => {
    const element = await chat(OPEN);
    await travel(element, CLOSED);
    expect(words(person(element))).to.contain('back tomorrow');
  });

  it('says nothing of hours where none are set', async () => {
    const element = await chat(OPEN, {'office-hours': ''});
    expect(words(person(element))).to.equal('Talk to a person');
  });

  it('is there while an assistant answers, whoever has said so', async () => {
    const element = await chat(OPEN, {assistant: 'false'});
    expect(person(element)).to.equal(null);
    element.receive({role: 'assistant', text: 'I am a robot.'});
    await element.updateComplete;
    expect(person(element)).not.to.equal(null);
    element.receive({role: 'agent', text: 'I am not.'});
    await element.updateComplete;
    expect(person(element)).to.equal(null);
  });

  it('is gone after the page’s own handoff', async () => {
    const element = await chat(OPEN);
    element.handoff();
    await element.updateComplete;
    expect(person(element)).to.equal(null);
  });

  it('has the visitor say it, and hands over: the thread says who takes over and when', async () => {
    const sent: OutgoingMessage[] = [];
    const transport = {send: (message: OutgoingMessage) => Promise.resolve(void sent.push(message))};
    const element = await chat(CLOSED, {'offline-message': 'Back {opens}.'}, {transport});
    let handoffs = 0;
    element.addEventListener('chat-handoff', () => handoffs++);
    await ask(element);
    await waitUntil(() => element.thread.length === 3);
    await element.updateComplete;
    expect(said(element)).to.deep.equal([
      `visitor: ${WANTED}`,
      'system: Our team takes over from here.',
      'auto: Back tomorrow, Wednesday, at 09:00.',
    ]);
    expect(sent.map(({text, handoff}) => [text, handoff])).to.deep.equal([[WANTED, true]]);
    expect(handoffs).to.equal(1);
    expect(person(element)).to.equal(null);
  });

  it('promises nobody before the request has arrived', async () => {
    let yes: (() => void) | undefined;
    const transport = {send: () => new Promise<void>((resolve) => (yes = resolve))};
    const element = await chat(CLOSED, {'offline-message': 'Back {opens}.'}, {transport});
    await ask(element);
    await waitUntil(() => yes);
    expect(said(element)).to.deep.equal([`visitor: ${WANTED}`]);
    yes!();
    await waitUntil(() => element.thread.length === 3);
  });

  it('stays away until a person has answered, whatever the assistant goes on to say', async () => {
    const element = await chat(CLOSED);
    await ask(element);
    element.receive({role: 'assistant', text: 'Somebody will come.'});
    element.handoff();
    element.receive({role: 'assistant', text: 'Soon.'});
    await element.updateComplete;
    expect(person(element)).to.equal(null);
    await waitUntil(() => said(element).some((line) => line.startsWith('system')));
    expect(said(element).filter((line) => line.startsWith('system')).length).to.equal(1);
    element.receive({role: 'agent', text: 'Here I am.'});
    element.receive({role: 'assistant', text: 'And I again.'});
    await element.updateComplete;
    expect(person(element)).not.to.equal(null);
    await ask(element);
    await waitUntil(() => said(element).filter((line) => line.startsWith('system')).length === 2);
  });

  it('is there in a conversation that begins anew', async () => {
    const element = await chat(OPEN);
    await ask(element);
    element.clear();
    await element.updateComplete;
    expect(person(element)).not.to.equal(null);
  });

  it('tells the page alone where messages go nowhere else', async () => {
    const element = await chat(OPEN, {}, {transport: undefined});
    await ask(element);
    expect(said(element)).to.deep.equal([`visitor: ${WANTED}`, 'system: Our team takes over from here.']);
    expect(element.thread[0]!.delivery).to.equal(undefined);
  });

  it('is pressed by keyboard, and the visitor goes on in the text field', async () => {
    const element = await chat(OPEN);
    person(element).focus();
    await press('Enter');
    await element.updateComplete;
    expect(active()).to.equal(composer(element));
    expect(said(element)[0]).to.equal(`visitor: ${WANTED}`);
  });

  it('leaves the focus in the thread where it goes without a press, and alone where it is elsewhere', async () => {
    const element = await chat(OPEN, {assistant: 'false'});
    for (const isOnButton of [true, false]) {
      element.receive({role: 'assistant', text: 'I am a robot.'});
      await waitUntil(() => person(element));
      (isOnButton ? person(element) : composer(element)).focus();
      element.receive({role: 'agent', text: 'I am not.'});
      await element.updateComplete;
      expect(person(element)).to.equal(null);
      expect(active()).to.equal(isOnButton ? find(element, '[role=log]') : composer(element));
    }
  });

  it('stands below common questions', async () => {
    const questions = [{ask: 'Where is my parcel?', answer: 'On its way.'}];
    const element = await chat(OPEN, {}, {questions});
    const list = find(element, '.questions');
    expect(list.compareDocumentPosition(person(element))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is in the page’s own words', async () => {
    const element = await chat(OPEN, {}, {strings: {askPerson: 'A <b>gardener</b>', personWanted: 'Fetch one.'}});
    expect(words(person(element).querySelector('span'))).to.equal('A <b>gardener</b>');
    await ask(element);
    expect(said(element)[0]).to.equal('visitor: Fetch one.');
  });

  it('has no fault that axe finds', async () => {
    const element = await chat(CLOSED);
    await settle(element);
    await expect(element).to.be.accessible();
  });
});
