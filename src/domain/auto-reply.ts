// Which automatic reply is due (docs/how-it-decides.md, "When replies are sent"). A pure decision: what has been said, when,
// and what the engine answers for that instant. A reply's id names its conversation, kind and period, so that deciding twice
// gives the same message once.
import type {Stretch} from './availability.js';
import {DAY, MINUTE} from './calendar.js';
import type {Message} from './message.js';
import type {Exception} from './types.js';

/** An automatic reply does not cut into a talk: this long after a person's message, in milliseconds, none is posted. */
const QUIET_PERIOD = 5 * MINUTE;

export interface ReplyTexts {
  readonly online: string;
  readonly offline: string;
  readonly handoff: string;
}

/** Who answers since the latest handoff. */
export type HandledBy = 'people' | 'assistant';

/** What there is to know of what has been said. */
export interface ConversationHistory {
  readonly id: string;
  /** Undefined: there was no handoff. */
  readonly handledBy?: HandledBy | undefined;
  has(id: string): boolean;
  findLast(isWanted: (message: Pick<Message, 'id' | 'role'>) => boolean): Message | undefined;
}

export interface Situation {
  readonly conversation: ConversationHistory;
  readonly texts: ReplyTexts;
  /** An assistant answers first (the `assistant` attribute). */
  readonly assistant: boolean;
  /** The engine's answer for an instant; undefined: office hours are not set. */
  readonly stretchAt: (instant: number) => Stretch | undefined;
  /** What an exception has said in place of the offline message, in the visitor's language; its own where missing. */
  readonly messageOf?: (exception: Exception) => string | undefined;
}

export interface Reply {
  readonly id: string;
  /** With its placeholders not yet filled. */
  readonly text: string;
}

/** The reply to a visitor's message that was added at `now`, if one is due. */
export function replyToMessage(situation: Situation, now: number): Reply | undefined {
  const {conversation, stretchAt} = situation;
  const stretch = stretchAt(now);
  if (!stretch || assistantAnswers(situation)) return undefined;
  const person = conversation.findLast(({role}) => role === 'agent');
  if (stretch.isOpen) {
    const isBefore = person && person.sentAt < (stretch.since ?? -Infinity);
    const hasAnswered = person && !isBefore && isSamePeriod(situation, person.sentAt, now);
    return hasAnswered ? undefined : compose(situation, stretch, 'online', now);
  }
  const isTalking = person && now - person.sentAt < QUIET_PERIOD;
  return isTalking || isSaid(situation, 'handoff', now) ? undefined : compose(situation, stretch, 'offline', now);
}

/** The reply to a handoff at `now`, if one is due: it says who takes over, and when. */
export function replyToHandoff(situation: Situation, now: number): Reply | undefined {
  const stretch = situation.stretchAt(now);
  return stretch && compose(situation, stretch, kindAtHandoff(situation, stretch), now);
}

/** Whether the reply to a handoff at `now`, be it due or posted before in this period, says when people are back. */
export function saysOpening(situation: Situation, now: number): boolean {
  const stretch = situation.stretchAt(now);
  return Boolean(stretch && textOf(situation, stretch, kindAtHandoff(situation, stretch)).includes('{opens}'));
}

/** Whether an assistant, not a person, is the one who answers now. */
export function assistantAnswers({conversation, assistant}: Pick<Situation, 'conversation' | 'assistant'>): boolean {
  const {handledBy} = conversation;
  if (handledBy) return handledBy === 'assistant';
  return assistant || conversation.findLast(isAnswer)?.role === 'assistant';
}

/** Whether somebody answers with it: a person or an assistant. */
export function isAnswer({role}: Pick<Message, 'role'>): boolean {
  return role === 'assistant' || role === 'agent';
}

function kindAtHandoff({texts}: Situation, {isOpen}: Stretch): keyof ReplyTexts {
  return isOpen ? 'online' : texts.handoff.trim() ? 'handoff' : 'offline';
}

function textOf({texts, messageOf}: Situation, {exception}: Stretch, kind: keyof ReplyTexts): string {
  if (kind !== 'offline' || !exception?.message?.trim()) return texts[kind];
  return messageOf?.(exception)?.trim() || exception.message.trim();
}

function compose(situation: Situation, stretch: Stretch, kind: keyof ReplyTexts, now: number): Reply | undefined {
  const text = textOf(situation, stretch, kind);
  if (!text.trim() || isSaid(situation, kind, now)) return undefined;
  return {id: idOf(situation, kind, now), text};
}

/** Whether a reply of this kind has been said in the period of `now`. */
function isSaid(situation: Situation, kind: keyof ReplyTexts, now: number): boolean {
  const {conversation} = situation;
  if (conversation.has(idOf(situation, kind, now))) return true;
  const last = latest(situation, [kind]);
  return last !== undefined && isSamePeriod(situation, last.sentAt, now);
}

/**
 * Asked of the hours as they are now: where somebody has edited them meanwhile, the period that is going on is still the
 * same. A status that was set by hand has no known end, and none that pages could agree on: it is over once a reply says
 * the contrary, and a day later it is news again.
 */
function isSamePeriod(situation: Situation, then: number, now: number): boolean {
  const [before, after] = [situation.stretchAt(then), situation.stretchAt(now)!];
  if (!before || before.isOpen !== after.isOpen || before.change !== after.change) return false;
  return after.since === undefined || (now - then < DAY && then >= turnedAt(situation, after));
}

/** When a reply has said the contrary last. */
function turnedAt(situation: Situation, {isOpen}: Stretch): number {
  return latest(situation, isOpen ? ['offline', 'handoff'] : ['online'])?.sentAt ?? 0;
}

function latest({conversation}: Situation, kinds: readonly string[]): Message | undefined {
  return conversation.findLast(({id, role}) => role === 'auto' && kinds.includes(id.split('/')[1]!));
}

/** The same in each tab: a period is named by its end, or where that was set by hand, by its beginning and the day. */
function idOf(situation: Situation, kind: keyof ReplyTexts, now: number): string {
  const stretch = situation.stretchAt(now)!;
  const byHand = () => turnedAt(situation, stretch) + Math.floor(now / DAY);
  return `${situation.conversation.id}/${kind}/${stretch.since === undefined ? stretch.change : byHand()}`;
}
