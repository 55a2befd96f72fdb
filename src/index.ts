/**
 * Everything to build on: the elements' classes, their events, types and the engine. Importing this registers nothing.
 *
 * @packageDocumentation
 */
export {ChatWidget} from './chat-widget/chat-widget.js';
export {
  type ChatTransport,
  type Contact,
  type DeliveryAnswer,
  DeliveryError,
  type IncomingMessage,
  type OutgoingMessage,
  type TransportEvents,
} from './delivery/transport.js';
export type {Delivery, Message, ReceivedMessage, Role, Visitor} from './domain/message.js';
export {
  ChatAvailabilityChangeEvent,
  ChatCloseEvent,
  ChatDeliveryEvent,
  ChatErrorEvent,
  ChatHandoffEvent,
  ChatMessageEvent,
  ChatOpenEvent,
  EditorSaveEvent,
} from './events.js';
export {OfficeHoursStatus} from './hours-elements/office-hours-status.js';
export {OfficeHoursWeek} from './hours-elements/office-hours-week.js';
export type {EditorStrings, SomeEditorStrings} from './i18n/editor/strings.js';
export type {DayTitle, InstantWords, RangeWords, TimeWords, WeekdayWords} from './i18n/editor/strings/parts.js';
export {pluralIn, type PluralForms} from './i18n/language.js';
export type {
  BannerStrings,
  ChatStrings,
  ClockTime,
  ContactStrings,
  Day,
  Ladder,
  LauncherStrings,
  PanelStrings,
  Place,
  SomeStrings,
  There,
  ThreadStrings,
  When,
} from './i18n/strings.js';
export {OfficeHoursEditor} from './office-hours-editor/office-hours-editor.js';
export * from './office-hours.js';
export type {ChatwootStorage} from './transports/chatwoot-memory.js';
export {ChatwootTransport, type ChatwootTransportOptions} from './transports/chatwoot.js';
export {type FormFields, FormTransport, type FormTransportOptions} from './transports/form.js';
