/**
 * Registers `<chat-widget>`.
 *
 * @packageDocumentation
 */
import {ChatWidget} from './chat-widget/chat-widget.js';

// A page may load this twice, or two versions of it: the first one stays.
const registered = customElements.get('chat-widget');
if (!registered) customElements.define('chat-widget', ChatWidget);
else if (registered !== ChatWidget) {
  console.warn('<chat-widget> is registered already, perhaps by a second copy of its script: the first one stays.');
}
