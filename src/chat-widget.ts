/**
 * Registers `<chat-widget>`.
 *
 * @packageDocumentation
 */
import {ChatWidget} from './chat-widget/chat-widget.js';

// A page may load this twice, or two versions of it: the first one stays.
if (customElements.get('chat-widget')) {
  console.warn('<chat-widget> is registered already: the first one stays.');
} else {
  customElements.define('chat-widget', ChatWidget);
}
