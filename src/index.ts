/**
 * Everything to build on: the element's class, its events, types and the engine. Importing this registers nothing.
 *
 * @packageDocumentation
 */
export {ChatWidget} from './chat-widget/chat-widget.js';
export type {Message, ReceivedMessage, Role} from './domain/message.js';
export {
  ChatAvailabilityChangeEvent,
  ChatCloseEvent,
  ChatErrorEvent,
  ChatHandoffEvent,
  ChatMessageEvent,
  ChatOpenEvent,
} from './events.js';
export type {ChatStrings, Ladder, LauncherStrings, PanelStrings, When} from './i18n/strings.js';
export * from './office-hours.js';
