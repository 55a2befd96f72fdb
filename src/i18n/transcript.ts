// A conversation as plain text, to be kept: who, when, what.
import type {Message} from '../domain/message.js';
import type {ThreadStrings} from './strings.js';

export interface TranscriptParts {
  /** What stands above it, line by line; "": no line. */
  readonly head: readonly string[];
  readonly messages: readonly Message[];
  /** Whether older messages have been forgotten. */
  readonly isTrimmed: boolean;
  readonly strings: Pick<ThreadStrings, Message['role'] & keyof ThreadStrings> &
    Pick<ThreadStrings, 'sending' | 'removed'> & {readonly failed: string};
  /** Date and time of an instant. */
  readonly moment: (instant: number) => string;
  /** Words side by side. */
  readonly inARow: (...parts: readonly string[]) => string;
}

/** A blank line stands between messages. */
export function transcriptOf({head, messages, isTrimmed, strings, moment, inARow}: TranscriptParts): string {
  const paragraphs = messages.map(({role, author, sentAt, text, delivery}) => {
    const name = author || (role === 'system' ? '' : strings[role]);
    // What has arrived needs no word.
    const state = delivery && delivery !== 'sent' ? strings[delivery] : '';
    return `${inARow(...[name, moment(sentAt), state].filter(Boolean))}\n${text.trim()}`;
  });
  return `${[head.filter(Boolean).join('\n'), ...(isTrimmed ? [strings.removed] : []), ...paragraphs].join('\n\n')}\n`;
}
