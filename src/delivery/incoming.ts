import {MINUTE} from '../domain/calendar.js';
import {type Message, MAX_MESSAGE_LENGTH} from '../domain/message.js';

const MAX_NAME = 100;
const MAX_ID = 1000;
const ROLES = ['agent', 'assistant', 'system'];

/**
 * An answer that came from outside, made safe: undefined where it is none. Long texts and names are cut.
 *
 * @param now when it came, in epoch milliseconds: for an answer that does not say when it was written.
 * @param newId makes an id: for an answer that has none.
 */
export function readIncoming(input: unknown, now: number, newId: () => string): Message | undefined {
  const {id, role = 'agent', text, author, sentAt} = Object(input) as Record<string, unknown>;
  if (typeof text !== 'string' || !text.trim() || !ROLES.includes(role as string)) return undefined;
  const instant = typeof sentAt === 'string' ? Date.parse(sentAt) : typeof sentAt === 'number' ? sentAt : NaN;
  const hasId = (typeof id === 'string' && id) || typeof id === 'number';
  return {
    id: hasId ? String(id).slice(0, MAX_ID) : newId(),
    role: role as Message['role'],
    text: text.slice(0, MAX_MESSAGE_LENGTH),
    sentAt: Math.abs(instant) < 8e15 && instant < now + MINUTE ? Math.floor(instant) : now,
    ...(typeof author === 'string' && author.trim() && {author: author.slice(0, MAX_NAME)}),
  };
}
