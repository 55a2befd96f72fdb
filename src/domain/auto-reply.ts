// Which automatic reply is due (README, "When replies are sent"). A pure decision: what has been said, when, and what the engine
// answers for that instant. A reply's id names its conversation, kind and period, so that deciding twice gives the same
// message once.
import type {Stretch} from './availability.js';
import {MINUTE} from './calendar.js';
import type {Message} from './message.js';

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
export interface Conversation {
  readonly id: string;
  /** Undefined: there was no handoff. */
  readonly handledBy?: HandledBy | undefined;
  has(id: string): boolean;
  findLast(isWanted: (message: Message) => boolean): Message | undefined;
}

export interface Situation {
  readonly conversation: Conversation;
  readonly texts: ReplyTexts;
  /** An assistant answers first (the `assistant` attribute). */
  readonly assistant: boolean;
  /** The engine's answer for an instant; undefined: office hours are not set. */
  readonly stretchAt: (instant: number) => Stretch | undefined;
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
    const then = person && stretchAt(person.sentAt);
    const isBefore = person && person.sentAt < (stretch.since ?? -Infinity);
    const hasAnswered = !isBefore && then?.isOpen && periodOf(then) === periodOf(stretch);
    return hasAnswered ? undefined : compose(situation, stretch, 'online');
  }
  const isTalking = person && now - person.sentAt < QUIET_PERIOD;
  const isToldAtHandoff = conversation.has(replyId(conversation, 'handoff', stretch));
  return isTalking || isToldAtHandoff ? undefined : compose(situation, stretch, 'offline');
}

/** The reply to a handoff at `now`, if one is due: it says who takes over, and when. */
export function replyToHandoff(situation: Situation, now: number): Reply | undefined {
  const stretch = situation.stretchAt(now);
  return stretch && compose(situation, stretch, kindAtHandoff(situation, stretch));
}

/** Whether the reply to a handoff at `now`, be it due or posted before in this period, says when people are back. */
export function saysOpening(situation: Situation, now: number): boolean {
  const stretch = situation.stretchAt(now);
  return Boolean(stretch && textOf(situation, stretch, kindAtHandoff(situation, stretch)).includes('{opens}'));
}

/** Whether an assistant, not a person, is the one who answers now. */
function assistantAnswers({conversation, assistant}: Situation): boolean {
  const {handledBy} = conversation;
  if (handledBy) return handledBy === 'assistant';
  return assistant || conversation.findLast(isAnswer)?.role === 'assistant';
}

/** Whether somebody answers with it: a person or an assistant. */
export function isAnswer({role}: Message): boolean {
  return role === 'assistant' || role === 'agent';
}

function kindAtHandoff({texts}: Situation, {isOpen}: Stretch): keyof ReplyTexts {
  return isOpen ? 'online' : texts.handoff.trim() ? 'handoff' : 'offline';
}

function textOf({texts}: Situation, {exception}: Stretch, kind: keyof ReplyTexts): string {
  return (kind === 'offline' && exception?.message?.trim()) || texts[kind];
}

function compose(situation: Situation, stretch: Stretch, kind: keyof ReplyTexts): Reply | undefined {
  const {conversation} = situation;
  const id = replyId(conversation, kind, stretch);
  const text = textOf(situation, stretch, kind);
  return text.trim() && !conversation.has(id) ? {id, text} : undefined;
}

function replyId({id}: Conversation, kind: keyof ReplyTexts, stretch: Stretch): string {
  return `${id}/${kind}/${periodOf(stretch)}`;
}

/** A period is named by its end, or where that was set by hand and is not known, by its start. */
function periodOf({change, since}: Stretch): number {
  return since ?? change;
}
