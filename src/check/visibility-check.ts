// Whether visitors can see and press the chat's button, and what of the page is in its way.
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import {NO_FALLBACK, restOfThePage, saysSwallowed} from '../chat-widget/diagnostics/swallowed.js';
import {type Finding, look} from './finding.js';

/** Nothing where the button can be pressed. */
export function visibility(widget: ChatWidget): Finding[] {
  return [...swallowed(widget), ...buttonOf(widget)];
}

function swallowed(widget: ChatWidget): Finding[] {
  const held = restOfThePage(widget);
  return held && !held.matches(NO_FALLBACK) ? [look(`The element ${saysSwallowed(held, widget)}`)] : [];
}

function buttonOf(widget: ChatWidget): Finding[] {
  const button = widget.shadowRoot?.querySelector<HTMLElement>('[part=launcher]');
  if (!button || widget.open) return [];
  if (widget.outsideHours === 'hide' && button.hidden) {
    return [look('There is no button now: "outside-hours" is "hide", and the shop is closed.')];
  }
  if (widget.hidden) return [look('"hidden" is set: nobody sees the chat.')];
  if (!button.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
    return [look(`Nobody sees the chat: ${hiding(widget)} is hidden by the page's CSS. Put the element elsewhere.`)];
  }
  const {left, top, width, height} = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    return [
      look(
        'The button is outside of the window: something around the element has a "transform", "filter" or "contain", and ' +
          'keeps it. Put the element at the end of <body>.',
      ),
    ];
  }
  if (widget.getRootNode() !== document) return [];
  // The check itself may lie over it.
  const there = document
    .elementsFromPoint(x, y)
    .filter((element) => !element.shadowRoot?.querySelector('dialog > header'));
  const [upper] = there;
  if (!upper || upper === widget) return [];
  return [look(inTheWay(widget, upper, there.includes(widget)))];
}

/** @param isCovered whether the button is below it, and not cut off. */
function inTheWay(widget: Element, upper: Element, isCovered: boolean): string {
  const inert = widget.closest('[inert]');
  if (inert) return `Nobody can press the button: ${named(inert)} is "inert". Put the element elsewhere.`;
  const modal = document.querySelector('dialog:modal');
  if (modal) return `A modal dialog of the page is open (${named(modal)}): close it, and check again.`;
  if (!isCovered) {
    return (
      'Nobody can press the button: something around the element cuts it off ("overflow") or lets presses through ' +
      '("pointer-events"). Put the element at the end of <body>.'
    );
  }
  return `${named(upper)} lies over the button: give it a lower z-index, or the chat another corner.`;
}

/** What of the page hides it: the outermost that is hidden. */
function hiding(widget: Element): string {
  let found = widget;
  for (let element: Element | null = widget; element; element = element.parentElement) {
    const {display, visibility, opacity} = getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible' || opacity === '0') found = element;
  }
  return named(found);
}

function named({localName, id, classList}: Element): string {
  const [first] = classList;
  return `<${localName}${id ? ` id="${id}"` : first ? ` class="${first}"` : ''}>`;
}
