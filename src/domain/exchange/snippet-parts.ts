// What a snippet says besides hours and texts: the attributes for `chat`, what stands between the element's tags, and the
// script that sets `transport`. Written here, and read again by the import.
import type {ChatSettings, Configuration, MessageKey, SnippetSettings} from '../types.js';
import {deliveryWay, isDelivering} from '../delivery-settings.js';

/** The attributes of `<chat-widget>` that hold texts of the document. */
export const MESSAGE_ATTRIBUTES = {
  welcome: 'welcome-message',
  online: 'online-message',
  offline: 'offline-message',
  handoff: 'handoff-message',
} as const satisfies Record<MessageKey, string>;

/** The attributes that hold the document, or say where it is. */
export const DOCUMENT_ATTRIBUTES: readonly string[] = [
  'office-hours',
  ...Object.values(MESSAGE_ATTRIBUTES),
  'translations',
  'questions',
  'src',
];

/** The attributes of `<chat-widget>` that hold the settings of `chat`; `assistant` has no text. */
export const CHAT_ATTRIBUTES = {
  heading: 'heading',
  placement: 'placement',
  outsideHours: 'outside-hours',
  askEmail: 'ask-email',
  replyTime: 'reply-time',
  assistant: 'assistant',
  storage: 'storage',
  endpoint: 'endpoint',
  stream: 'stream',
  privacyUrl: 'privacy-url',
} as const satisfies Record<keyof ChatSettings, string>;

/** Stands in a snippet, as a comment, where the page sets `transport` itself. */
export const OWN_TRANSPORT = 'Messages go where the page’s own code sends them: it sets the element’s "transport".';

/** A delivery in code: the class, the file beside the widget's script that has it, and what it is given. */
export interface TransportCode {
  readonly className: 'ChatwootTransport' | 'FormTransport';
  readonly file: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** A part of the address to which a form leads once it has taken a message. */
  readonly accepts: string | undefined;
}

/** The delivery that a document needs code for; undefined where it needs none, or lacks what that code is given. */
export function transportOf(configuration: Configuration): TransportCode | undefined {
  const {chat, snippet: {chatwoot, form} = {}} = configuration;
  const way = deliveryWay(configuration);
  if (!way || !isDelivering(configuration, way)) return undefined;
  if (way === 'chatwoot') {
    // Both keep what belongs to one conversation.
    const storage = chatwoot!.storage ?? chat?.storage;
    const options = {...trimmed(chatwoot!), ...(storage && {storage})};
    return {className: 'ChatwootTransport', file: 'chatwoot.js', options, accepts: undefined};
  }
  if (way === 'form') {
    const {accepts, ...options} = trimmed(form!);
    return {className: 'FormTransport', file: 'form.js', options, accepts};
  }
  return undefined;
}

/** Addresses and identifiers without the space that comes along when they are pasted. */
function trimmed<Options extends object>(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : (value as unknown)]),
  ) as Options;
}

/** What a link to a mail address leads to. */
export const mailto = (address: string): string =>
  `mailto:${encodeURI(address.trim()).replace(/[?#&]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** Attributes that can be written as they are, and that nothing else in the document says. */
export function otherAttributes({attributes}: SnippetSettings, own: readonly string[]): [string, string][] {
  return Object.entries(attributes ?? {}).filter(
    ([name]) => /^[^\s"'<>/=\p{C}{}]+$/u.test(name) && !own.includes(name.toLowerCase()),
  );
}

/** The settings of a snippet's attributes; what is blank says nothing. */
export function chatIn(attributes: Readonly<Record<string, string>>, isTrue: (text: string) => boolean): ChatSettings {
  const chat: Record<string, unknown> = {};
  for (const [key, attribute] of Object.entries(CHAT_ATTRIBUTES)) {
    const text = attributes[attribute];
    if (text === undefined) continue;
    if (key === 'assistant') {
      if (isTrue(text)) chat[key] = true;
    } else if (text.trim()) chat[key] = text;
  }
  return chat;
}
