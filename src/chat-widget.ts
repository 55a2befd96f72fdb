/**
 * Registers `<chat-widget>`: at once where the browser has `Temporal`, elsewhere a moment later. On a server that renders pages,
 * importing it does nothing: what stands between the element's tags is what the page shows until the browser has it.
 *
 * @packageDocumentation
 */
import {ChatWidget} from './chat-widget/chat-widget.js';
import {whenZonesAreKnown} from './chat-widget/page-load/when-zones-are-known.js';

// By these TypeScript knows the element by its name, and its events by theirs.
export type {} from './chat-widget/chat-widget.js';
export type {} from './events/conversation.js';
export type {} from './events/page-load.js';
export type {} from './events/panel.js';

if (globalThis.document) {
  // Until then, and where it never comes to that, what stands between the element's tags stays in the chat's place.
  whenZonesAreKnown(() => {
    // A page may load this twice, or two versions of it: the first one stays.
    if (customElements.get('chat-widget')) {
      console.warn('<chat-widget> is registered already: the first one stays.');
    } else {
      customElements.define('chat-widget', ChatWidget);
    }
  });

  // Whoever builds the page, and knows of it, has the chat checked.
  if (/[?&]chat-check\b/.test(location.search)) void import('./chat-check.js');
}
