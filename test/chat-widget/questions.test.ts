import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {waitUntil} from '../support/wait.js';
import {
  active,
  at,
  button,
  composer,
  find,
  HOURS,
  mount,
  open,
  said,
  settle,
  TAKES_ALL,
  words,
} from '../support/widget.js';

const PARCEL = {
  ask: 'Where is my parcel?',
  answer: 'Follow it at https://shop.example/track.',
  translations: {de: {ask: 'Wo ist mein Paket?', answer: 'Hier: https://shop.example/track.'}},
};
const PEOPLE = {ask: 'When is somebody there?', answer: 'Mostly. We are back {opens}.'};
const QUESTIONS = [PARCEL, PEOPLE];
const DOZEN = Array.from({length: 12}, (_, i) => ({
  ask: `Question ${i + 1}?`,
  answer: `It is ${i % 2 ? 'odd' : 'even'}.`,
}));
const OPEN = at('10:00');
const CLOSED = at('18:00');

const offered = (element: ChatWidget) =>
  [...element.shadowRoot!.querySelectorAll('.questions li')].map((each) => words(each));
const list = (element: ChatWidget) => find<HTMLDetailsElement>(element, '.questions');
const search = (element: ChatWidget) => find<HTMLInputElement>(element, '.questions input');

async function ask(element: ChatWidget, question: string): Promise<void> {
  button(element, question).click();
  await element.updateComplete;
}

async function mountOpen(now: number, properties: Partial<ChatWidget> = {}, attributes: Record<string, string> = {}) {
  const element = await mount(now, {'office-hours': HOURS, ...attributes}, {questions: QUESTIONS, ...properties});
  await open(element);
  return element;
}

describe('common questions', () => {
  it('are buttons in an empty thread, and leave it as it is', async () => {
    const element = await mountOpen(OPEN, {welcomeMessage: 'Hi!'});
    expect(offered(element)).to.deep.equal([PARCEL.ask, PEOPLE.ask]);
    expect(list(element).open).to.equal(true);
    expect(element.thread).to.deep.equal([]);
    await settle(element);
    await expect(element).to.be.accessible();
  });

  it('are answered in the thread at once, for this visitor alone', async () => {
    const sent: string[] = [];
    const transport = {...TAKES_ALL, send: ({text}: {text: string}) => Promise.resolve(void sent.push(text))};
    const element = await mountOpen(CLOSED, {transport, offlineMessage: 'Thanks!'});
    const heard: unknown[] = [];
    element.addEventListener('chat-message', ({message: {role, isCommonQuestion}}) =>
      heard.push([role, isCommonQuestion]),
    );
    await ask(element, PARCEL.ask);
    expect(said(element)).to.deep.equal([`visitor: ${PARCEL.ask}`, `auto: ${PARCEL.answer}`]);
    expect(heard).to.deep.equal([
      ['visitor', true],
      ['auto', undefined],
    ]);
    expect(element.thread.map(({delivery}) => delivery)).to.deep.equal([undefined, undefined]);
    expect(find(element, '.message a').getAttribute('href')).to.equal('https://shop.example/track');
    expect(find(element, '.contact'), 'nobody is asked for an address').to.equal(null);
    // What the visitor writes then is delivered, and has its automatic reply.
    element.send('Thank you');
    await element.updateComplete;
    await waitUntil(() => said(element).length > 3);
    expect(sent).to.deep.equal(['Thank you']);
    expect(said(element).at(-1)).to.equal('auto: Thanks!');
  });

  it('have their placeholders filled when they are asked', async () => {
    const element = await mountOpen(CLOSED);
    await ask(element, PEOPLE.ask);
    expect(said(element).at(-1)).to.equal('auto: Mostly. We are back tomorrow, Wednesday, at 09:00.');
  });

  it('take the reader to the answer, silently for the log, and are offered no more once they are read', async () => {
    const element = await mountOpen(CLOSED);
    button(element, PARCEL.ask).focus();
    await ask(element, PARCEL.ask);
    expect(words(active())).to.contain(PARCEL.answer);
    expect(find(element, '[role=log]').ariaLive, 'the focus says it').to.equal('off');
    expect(offered(element)).to.deep.equal([PEOPLE.ask]);
    await ask(element, PEOPLE.ask);
    expect(list(element), 'all are read').to.equal(null);
  });

  it('go when a talk has begun, and while closed stay within reach without pushing it away', async () => {
    const element = await mountOpen(OPEN);
    await ask(element, PARCEL.ask);
    expect(offered(element), 'answers alone are no talk').to.deep.equal([PEOPLE.ask]);
    element.send('Hello');
    await element.updateComplete;
    expect(list(element)).to.equal(null);
    element.now = () => CLOSED;
    element.requestUpdate();
    await element.updateComplete;
    expect(list(element).open).to.equal(false);
  });

  it('are in the language of the widget, also when that changes, while the thread stays as it was read', async () => {
    const element = await mountOpen(CLOSED);
    await ask(element, PARCEL.ask);
    element.lang = 'de';
    await waitUntil(() => words(list(element).querySelector('summary')) === 'Häufige Fragen');
    expect(offered(element)).to.deep.equal(['Wo ist mein Paket?', PEOPLE.ask]);
    expect(said(element)[0]).to.equal(`visitor: ${PARCEL.ask}`);
  });

  it('can be searched when there are more than six, by question and answer', async () => {
    const few = await mountOpen(OPEN, {questions: DOZEN.slice(0, 6)});
    expect(search(few)).to.equal(null);
    const element = await mountOpen(OPEN, {questions: DOZEN});
    const find = async (text: string) => {
      search(element).value = text;
      search(element).dispatchEvent(new Event('input'));
      await element.updateComplete;
      return offered(element);
    };
    expect(element.shadowRoot!.querySelector('.thread')!.scrollTop, 'read from the first one').to.equal(0);
    expect(await find('question 7')).to.deep.equal(['Question 7?']);
    expect(await find('odd')).to.have.length(6);
    expect(await find('nothing')).to.deep.equal([]);
    expect(words(list(element))).to.contain('No questions found');
    await settle(element);
    await expect(element).to.be.accessible();
    search(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    expect(offered(element)).to.have.length(12);
    expect(element.open).to.equal(true);
  });

  it('are kept with the conversation, and come back on the next page', async () => {
    const attributes = {'office-hours': HOURS, storage: 'local'};
    const first = await mount(CLOSED, attributes, {questions: QUESTIONS});
    first.storage = 'local';
    await open(first);
    await ask(first, PARCEL.ask);
    const thread = said(first);
    expect(thread).to.have.length(2);
    first.remove();
    const second = document.createElement('chat-widget');
    second.now = () => CLOSED;
    Object.assign(second, {questions: [PEOPLE]});
    second.setAttribute('office-hours', HOURS);
    document.body.append(second);
    await second.updateComplete;
    expect(second.unread, 'what was asked for is no news').to.equal(0);
    await open(second);
    expect(said(second)).to.deep.equal(thread);
    second.clear();
    second.remove();
  });

  it('may be an attribute, and what of it cannot be used is told to whoever builds the page', async () => {
    const messages: string[] = [];
    const element = await mount(OPEN, {'office-hours': HOURS});
    element.addEventListener('chat-error', (event) => {
      event.preventDefault();
      messages.push(event.message);
    });
    element.setAttribute('questions', JSON.stringify([PARCEL, {ask: 'Why?'}]));
    await open(element);
    expect(offered(element)).to.deep.equal([PARCEL.ask]);
    await waitUntil(() => messages.length);
    expect(messages.join()).to.contain('"answer" is missing');
    expect(composer(element).value).to.equal('');
  });
});
