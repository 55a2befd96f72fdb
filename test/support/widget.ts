import {fixture, html} from '@open-wc/testing';
import '../../src/chat-widget.js';
import type {ChatTransport} from '../../src/delivery/transport.js';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';

/** Monday to Friday, 9 to 12 and 13 to 17, Friday night into Saturday, in Paris; closed on 25 December with a text. */
export const HOURS = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: {
    ...Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
        day,
        [
          {opens: '09:00', closes: '12:00'},
          {opens: '13:00', closes: '17:00'},
        ],
      ]),
    ),
  },
  exceptions: [
    {from: '2026-12-25', yearly: true, name: 'Christmas', hours: [], message: 'Merry Christmas! Back {opens}.'},
  ],
});

/** Tuesday 24 November 2026 in Paris, which is an hour ahead of UTC then. */
export const at = (time: string) => Date.parse(`2026-11-24T${time}+01:00`);

/** Delivery to somebody who takes everything and says nothing. */
export const TAKES_ALL: ChatTransport = {send: () => Promise.resolve()};

// An element that goes puts back what is on its way: what a test has cleared at its end is there again after it.
beforeEach(() => localStorage.clear());

/**
 * An element on the page with its attributes, its clock standing at an instant; it remembers nothing if not told to, and its
 * messages go nowhere.
 */
export async function mount(
  now: number,
  attributes: Record<string, string> = {},
  properties: Partial<ChatWidget> = {},
): Promise<ChatWidget> {
  const element = Object.assign(document.createElement('chat-widget'), properties);
  element.now = () => now;
  element.lang = 'en-GB';
  element.visitorTimezone = 'Europe/Paris';
  element.storage = 'none';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const home = await fixture(html`<div></div>`);
  home.append(element);
  await element.updateComplete;
  return element;
}

/** Moves the element's clock and has it look, as a return to the page does. */
export async function travel(element: ChatWidget, now: number): Promise<void> {
  element.now = () => now;
  await element.updateComplete;
}

export async function open(element: ChatWidget): Promise<void> {
  element.show();
  await element.updateComplete;
}

/** Waits for the panel to have come to rest: colours and places are judged then. */
export async function settle(element: ChatWidget): Promise<void> {
  await element.updateComplete;
  await Promise.all(
    dialog(element)
      .getAnimations({subtree: true})
      .map(({finished}) => finished),
  );
}

export const find = <T extends HTMLElement = HTMLElement>(element: ChatWidget, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

export const launcher = (element: ChatWidget) => find<HTMLButtonElement>(element, '.launcher');
/** What a screen reader says of the launcher. */
export const launcherName = (element: ChatWidget): string => launcher(element).ariaLabel ?? '';
export const dialog = (element: ChatWidget) => find<HTMLDialogElement>(element, 'dialog');
export const composer = (element: ChatWidget) => find<HTMLTextAreaElement>(element, 'textarea');
/** What has the focus, also inside an element. */
/** Somebody types a text. */
export function write(element: ChatWidget, text: string): void {
  composer(element).value = text;
  composer(element).dispatchEvent(new Event('input'));
}

export const active = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
/** The button that says this, in words or where it has none by its title. */
export const button = (element: ChatWidget, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => (words(each) || each.title) === name)!;
/** Where the visitor may leave an email address, and a name. */
export const email = (element: ChatWidget) => find<HTMLInputElement>(element, '[type=email]');
export const name = (element: ChatWidget) => find<HTMLInputElement>(element, '[autocomplete=name]');

/** Fills in the form that stands at the end of the thread, and saves it. */
export async function leaveEmail(element: ChatWidget, address: string, called = ''): Promise<void> {
  await element.updateComplete;
  email(element).value = address;
  name(element).value = called;
  button(element, 'Save').click();
  await element.updateComplete;
}

/** What a screen reader and a reader see of a part, with white space folded. */
export const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const banner = (element: ChatWidget) => words(find(element, '.banner'));
/** Role and text of all messages. */
export const said = (element: ChatWidget) => element.thread.map(({role, text}) => `${role}: ${text}`);
