// Whether visitors can see and press the chat's button, and what of the page is in its way.
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import {type Finding, look} from './finding.js';

/** What stands in an element only where it was not closed: `<chat-widget />` holds the rest of its page. */
const REST_OF_THE_PAGE = 'main, header, footer, nav, article, section, h1, script, chat-widget';

/** Nothing where the button can be pressed. */
export function visibility(widget: ChatWidget): Finding[] {
  return [...swallowed(widget), ...buttonOf(widget)];
}

function swallowed(widget: ChatWidget): Finding[] {
  const held = widget.querySelector(REST_OF_THE_PAGE);
  if (!held) return [];
  return [
    look(
      `The element holds more of the page (<${held.localName}>), which nobody sees once the chat is there: ` +
        'close it with </chat-widget>; browsers do not take "/>" for that.',
    ),
  ];
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
  // The check itself may lie over it.
  const upper = document
    .elementsFromPoint(x, y)
    .find((element) => !element.shadowRoot?.querySelector('dialog > header'));
  if (!upper || upper === widget || widget.getRootNode() !== document) return [];
  return [
    look(`${named(upper)} lies over the button, or cuts it off: give it a lower z-index, or the chat another corner.`),
  ];
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
