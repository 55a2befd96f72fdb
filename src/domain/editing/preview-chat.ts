// What of a document's `chat` a visitor sees: what the preview tells the widget. Where messages go and are kept is none of it.
import {CHAT_CHOICES, deliveryWay} from '../delivery-settings.js';
import type {ChatSettings, Configuration, SnippetSettings} from '../types.js';

export type SeenSettings = Required<Omit<ChatSettings, 'endpoint' | 'stream' | 'storage'>>;

/** Each of them, so that one that is taken out is taken back; a word without a meaning counts as none, as in a shop. */
export function seenSettings({chat = {}}: Configuration): SeenSettings {
  const choice = <Key extends 'placement' | 'outsideHours' | 'askEmail'>(key: Key) => {
    const words: readonly unknown[] = CHAT_CHOICES[key];
    return (words.includes(chat[key]) ? chat[key] : words[0]) as SeenSettings[Key];
  };
  return {
    heading: chat.heading ?? '',
    placement: choice('placement'),
    outsideHours: choice('outsideHours'),
    askEmail: choice('askEmail'),
    replyTime: chat.replyTime ?? '',
    assistant: chat.assistant === true,
    privacyUrl: chat.privacyUrl ?? '',
  };
}

/** The mail link that takes the place of delivery; undefined where the chat delivers, or nobody has decided yet. */
export const mailInstead = (configuration: Configuration): NonNullable<SnippetSettings['mail']> | undefined =>
  deliveryWay(configuration) === 'mail' ? (configuration.snippet?.mail ?? {}) : undefined;
