// Whatever a page or a server gives, nothing is thrown into the page, nothing hangs, nothing is read as HTML, and the chat can
// still be opened and written in.
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/office-hours-status.js';
import '../../src/office-hours-week.js';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {ChatErrorEvent} from '../../src/events.js';
import {anything, DOCUMENT, documents, documentTexts, text} from '../support/hostile.js';
import {waitUntil} from '../support/wait.js';
import {at, composer, dialog, launcher, mount, open} from '../support/widget.js';

/** For each kind of input; 2,000 in all have gone through without a fault, with other seeds. */
const RUNS = 15;
const NOON = at('12:00');

fc.configureGlobal({seed: 20_261_130}); // the same values at each run

const PROPERTIES = [
  'officeHours onlineMessage offlineMessage welcomeMessage handoffMessage heading placement outsideHours statusOverride',
  'statusOverrideUntil assistant replyTime privacyUrl askEmail keepDays endpoint stream transport visitor visitorTimezone now',
  'strings translations questions',
].flatMap((names) => names.split(' '));

const ATTRIBUTES = [
  'office-hours online-message offline-message welcome-message handoff-message heading placement outside-hours status-override',
  'status-override-until assistant reply-time privacy-url ask-email keep-days visitor-timezone translations questions lang',
].flatMap((names) => names.split(' '));

/** An address that is asked for is one that answers nothing, and no other site. */
const isAddress = (name: string) => ['endpoint', 'stream', 'src'].includes(name);

let errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  errors.push(event instanceof ErrorEvent ? event.error : event.reason);
};

/** Opens the chat and writes in it, as a visitor does. */
async function useAsVisitor(element: ChatWidget): Promise<void> {
  await open(element);
  expect(dialog(element).open).to.equal(true);
  composer(element).value = 'Hello';
  composer(element).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  composer(element).form!.requestSubmit();
  await element.updateComplete;
  expect(element.thread.map((message) => message.text)).to.include('Hello');
  element.close();
  await element.updateComplete;
}

function expectPeace(element: ChatWidget): void {
  expect(errors.map(String), 'thrown into the page').to.deep.equal([]);
  expect(Reflect.get(globalThis, 'pwned'), 'taken for HTML').to.equal(undefined);
  expect(element.shadowRoot!.querySelector('img, script, iframe')).to.equal(null);
  expect(['open', 'closed', 'unset']).to.include(element.availability.status);
  expect(launcher(element).isConnected).to.equal(true);
}

async function survive(act: () => Promise<ChatWidget>): Promise<void> {
  const element = await act();
  await useAsVisitor(element);
  await new Promise((resolve) => setTimeout(resolve));
  expectPeace(element);
  element.remove();
}

describe('input that nobody means', () => {
  const {onerror} = globalThis;
  const warn = console.warn;
  beforeEach(() => {
    errors = [];
    globalThis.onerror = null; // mocha's own
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.warn = () => {};
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    globalThis.onerror = onerror;
    console.warn = warn;
  });

  it('in properties', async () => {
    const values = fc.dictionary(fc.constantFrom(...PROPERTIES), anything, {maxKeys: 4});
    await fc.assert(
      fc.asyncProperty(values, (given) =>
        survive(async () => {
          const element = await mount(NOON, {}, {officeHours: DOCUMENT.officeHours as never});
          Object.assign(element, Object.fromEntries(Object.entries(given).filter(([name]) => !isAddress(name))));
          await element.updateComplete;
          return element;
        }),
      ),
      {numRuns: RUNS},
    );
  });

  it('in attributes', async () => {
    const values = fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.oneof(text, documentTexts), {maxKeys: 4});
    await fc.assert(
      fc.asyncProperty(values, (given) => survive(() => mount(NOON, {...given}))),
      {numRuns: RUNS},
    );
  });

  it('in a document', async () => {
    await fc.assert(
      fc.asyncProperty(documents, ({officeHours, messages, questions}) =>
        survive(() =>
          mount(
            NOON,
            {},
            {
              officeHours,
              questions,
              ...Object.fromEntries(Object.entries(messages ?? {}).map(([key, value]) => [`${key}Message`, value])),
            },
          ),
        ),
      ),
      {numRuns: RUNS},
    );
  });

  it('in a document that comes from a URL', async () => {
    const {fetch} = globalThis;
    try {
      await fc.assert(
        fc.asyncProperty(documentTexts, (body) => {
          globalThis.fetch = () => Promise.resolve(new Response(body));
          return survive(async () => {
            const element = await mount(NOON, {src: '/hours.json'});
            await new Promise((resolve) => setTimeout(resolve, 5));
            return element;
          });
        }),
        {numRuns: RUNS},
      );
    } finally {
      globalThis.fetch = fetch;
    }
  });

  for (const tag of ['office-hours-status', 'office-hours-week'] as const) {
    it(`in the hours of <${tag}>`, async () => {
      await fc.assert(
        fc.asyncProperty(documents, anything, async ({officeHours}, strings) => {
          const home = await fixture(html`<div></div>`);
          const element = document.createElement(tag);
          Object.assign(element, {officeHours, strings, now: () => NOON, lang: 'de'});
          home.append(element);
          await element.updateComplete;
          await new Promise((resolve) => setTimeout(resolve));
          expect(errors.map(String), 'thrown into the page').to.deep.equal([]);
          expect(element.shadowRoot!.querySelector('img, script, iframe')).to.equal(null);
          element.remove();
        }),
        {numRuns: RUNS * 4},
      );
    });
  }

  it('in what the page’s code and its transport say', async () => {
    const said = fc.oneof(anything, fc.record({text: anything, role: anything, author: anything}, {requiredKeys: []}));
    await fc.assert(
      fc.asyncProperty(fc.array(said, {maxLength: 3}), anything, (messages, answer) =>
        survive(async () => {
          let tell: ((message: never) => void) | undefined;
          const element = await mount(NOON, {}, {
            transport: {
              send: () => Promise.resolve(answer as never),
              listen: (_conversation: unknown, receive: (message: never) => void) => {
                tell = receive;
                return () => {};
              },
            },
          } as never);
          await open(element);
          for (const message of messages) {
            element.receive(message as never);
            tell?.(message as never);
          }
          await element.updateComplete;
          return element;
        }),
      ),
      {numRuns: RUNS},
    );
  });

  it('a message that is no text counts as none, and is told', async () => {
    const element = await mount(NOON, {}, {welcomeMessage: 5 as never});
    const told: string[] = [];
    element.addEventListener('chat-error', (event: ChatErrorEvent) => void told.push(event.message));
    await useAsVisitor(element);
    const sentence = 'welcomeMessage is of the wrong kind (number) and counts as none; set a text.';
    await waitUntil(() => told.includes(sentence), sentence);
    expect(element.thread.map(({role}) => role)).to.deep.equal(['visitor']);
    expectPeace(element);
  });
});
