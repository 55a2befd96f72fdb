import {expect} from '@open-wc/testing';
import {
  type HandledBy,
  type Reply,
  replyToHandoff,
  replyToMessage,
  saysOpening,
  type Situation,
} from '../../src/domain/auto-reply.js';
import type {Stretch} from '../../src/domain/availability.js';
import type {Message, Role} from '../../src/domain/message.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Open from hour 9 to 17 of each day of 24 hours. */
const stretchAt = (instant: number): Stretch => {
  const day = Math.floor(instant / (24 * HOUR)) * 24 * HOUR;
  const ends = [day + 9 * HOUR, day + 17 * HOUR, day + 33 * HOUR];
  const index = ends.findIndex((end) => instant < end);
  return {until: ends[index]!, change: ends[index]!, isOpen: index === 1};
};
const texts = {online: 'One moment.', offline: 'We are away.', handoff: 'A person will answer.'};

/** A conversation of "role hour" entries, told in order. */
function situation(entries: string[] = [], changes: Partial<Situation> = {}): Situation {
  const messages = entries.map((entry, i): Message => {
    const [role, hour] = entry.split(' ');
    return {id: String(i), role: role as Role, text: 'text', sentAt: Number(hour) * HOUR};
  });
  return {conversation: conversationOf(messages), texts, assistant: false, stretchAt, ...changes};
}
const conversationOf = (messages: readonly Message[]) => ({
  id: 'c',
  messages,
  has: (id: string) => messages.some((message) => message.id === id),
  findLast: (isWanted: (message: Message) => boolean) => messages.findLast(isWanted),
});
const withReplies = (base: Situation, ...replies: (Reply | undefined)[]): Situation => ({
  ...base,
  conversation: conversationOf([
    ...(base.conversation as ReturnType<typeof conversationOf>).messages,
    ...replies.map((reply): Message => ({...reply!, role: 'auto', sentAt: 0})),
  ]),
});
const text = (reply: Reply | undefined) => reply?.text;

describe('automatic replies to a message', () => {
  it('says the offline text while closed and the online text while open', () => {
    expect(text(replyToMessage(situation(['visitor 8']), 8 * HOUR))).to.equal('We are away.');
    expect(text(replyToMessage(situation(['visitor 9']), 9 * HOUR))).to.equal('One moment.');
  });

  it('goes by the instant of the message: the last millisecond before closing is open, closing itself is not', () => {
    expect(text(replyToMessage(situation(), 17 * HOUR - 1))).to.equal('One moment.');
    expect(text(replyToMessage(situation(), 17 * HOUR))).to.equal('We are away.');
  });

  it('says nothing where no hours are set, also with texts', () => {
    expect(replyToMessage(situation([], {stretchAt: () => undefined}), 8 * HOUR)).to.equal(undefined);
  });

  it('takes blank text for silence', () => {
    const silent = {online: '', offline: ' \n', handoff: ''};
    expect(replyToMessage(situation([], {texts: silent}), 8 * HOUR)).to.equal(undefined);
    expect(replyToMessage(situation([], {texts: silent}), 10 * HOUR)).to.equal(undefined);
  });

  it('is said once in a closed period and again in the next one', () => {
    const base = situation(['visitor 18']);
    const first = replyToMessage(base, 18 * HOUR);
    const told = withReplies(base, first);
    expect(replyToMessage(told, 18 * HOUR)).to.equal(undefined);
    expect(replyToMessage(told, 32 * HOUR), 'after midnight the period is the same').to.equal(undefined);
    expect(text(replyToMessage(told, 42 * HOUR))).to.equal('We are away.');
  });

  it('has the same id whoever decides it, and another one in another conversation, kind or period', () => {
    const other = situation();
    const ids = [
      replyToMessage(situation(), 8 * HOUR),
      replyToMessage(situation(['visitor 1', 'visitor 2']), 7 * HOUR),
      replyToMessage(situation(), 10 * HOUR),
      replyToMessage(situation(), 18 * HOUR),
      replyToMessage({...other, conversation: {...other.conversation, id: 'd'}}, 8 * HOUR),
    ].map((reply) => reply!.id);
    expect(ids[0]).to.equal(ids[1]);
    expect(new Set(ids).size).to.equal(4);
  });

  it('is held back for five minutes after a person, so that a talk past closing is not cut into', () => {
    const talk = situation(['visitor 16.9', 'agent 17', 'visitor 17.01']);
    expect(replyToMessage(talk, 17 * HOUR + 5 * MINUTE - 1)).to.equal(undefined);
    expect(text(replyToMessage(talk, 17 * HOUR + 5 * MINUTE))).to.equal('We are away.');
  });

  it('is not said while open once a person has answered in that period, but again in the next', () => {
    const talk = situation(['visitor 9.1', 'agent 9.2', 'visitor 16']);
    expect(replyToMessage(talk, 16 * HOUR)).to.equal(undefined);
    expect(text(replyToMessage(talk, 34 * HOUR))).to.equal('One moment.');
  });

  it('counts a person who answered outside hours for no open period', () => {
    expect(text(replyToMessage(situation(['agent 8']), 9 * HOUR))).to.equal('One moment.');
  });

  it('uses the text of an exception that has one, and the offline text where it is blank', () => {
    const closedBy = (message: string) => ({
      stretchAt: (instant: number) => ({...stretchAt(instant), exception: {from: '', hours: [], message}}),
    });
    expect(text(replyToMessage(situation([], closedBy('Merry Christmas')), 8 * HOUR))).to.equal('Merry Christmas');
    expect(text(replyToMessage(situation([], closedBy(' ')), 8 * HOUR))).to.equal('We are away.');
  });

  it('uses the text of an exception in the visitor’s language, without what stands around it, where there is one', () => {
    const exception = {from: '', hours: [], message: ' Merry Christmas\n'};
    const told = (messageOf?: Situation['messageOf']) =>
      text(
        replyToMessage(
          situation([], {stretchAt: (at) => ({...stretchAt(at), exception}), ...(messageOf && {messageOf})}),
          8 * HOUR,
        ),
      );
    expect(told(() => ' Frohe Weihnachten ')).to.equal('Frohe Weihnachten');
    for (const none of [undefined, () => undefined, () => ' ']) expect(told(none)).to.equal('Merry Christmas');
  });

  it('uses the offline text where an exception has none', () => {
    const exception = {from: '', hours: []};
    const here = situation([], {stretchAt: (instant) => ({...stretchAt(instant), exception})});
    expect(text(replyToMessage(here, 8 * HOUR))).to.equal('We are away.');
  });

  it('takes nothing that somebody else has said for a reply, whatever its id', () => {
    const message: Message = {id: 'x/offline/1', role: 'agent', text: 'Hi', sentAt: 7.5 * HOUR};
    const here = situation([], {conversation: conversationOf([message])});
    expect(text(replyToMessage(here, 8 * HOUR))).to.equal('We are away.');
  });

  it('uses the text of an exception also where the offline text is blank', () => {
    const exception = {from: '', hours: [], message: 'Merry Christmas'};
    const silent = {...texts, offline: ''};
    const here = situation([], {texts: silent, stretchAt: (instant) => ({...stretchAt(instant), exception})});
    expect(text(replyToMessage(here, 8 * HOUR))).to.equal('Merry Christmas');
  });
});

describe('the period in which a reply is said once', () => {
  /** The status as it was set by hand in one page, which knows since when it has been so there. */
  const byHand = (isOpen: boolean, since: number) => ({
    stretchAt: (): Stretch => ({until: Infinity, change: Infinity, isOpen, since}),
  });
  const say = (base: Situation, replies: readonly (readonly [Reply | undefined, number])[]): Situation => ({
    ...base,
    conversation: conversationOf(replies.map(([reply, sentAt]): Message => ({...reply!, role: 'auto', sentAt}))),
  });

  it('is the same in all pages and after reloads where the status was set by hand', () => {
    const [first, other] = [10 * HOUR, 10.1 * HOUR].map((since) => situation([], byHand(false, since)));
    const reply = replyToMessage(first!, 10 * HOUR);
    expect(replyToMessage(other!, 10 * HOUR)).to.deep.equal(reply);
    const told = say(other!, [[reply, 10 * HOUR]]);
    expect(replyToMessage(told, 10.2 * HOUR)).to.equal(undefined);
    expect(replyToMessage({...told, ...byHand(false, -Infinity)}, 11 * HOUR), 'after a reload').to.equal(undefined);
  });

  it('is a day where the status was set by hand: later it is news again', () => {
    const base = situation([], byHand(false, -Infinity));
    const told = say(base, [[replyToMessage(base, 10 * HOUR), 10 * HOUR]]);
    expect(replyToMessage(told, 33.9 * HOUR)).to.equal(undefined);
    expect(text(replyToMessage(told, 34 * HOUR))).to.equal('We are away.');
    expect(text(replyToMessage(told, 250 * HOUR))).to.equal('We are away.');
  });

  it('is over once a reply says the contrary, and the next one is called otherwise', () => {
    const [away, here] = [situation([], byHand(false, 0)), situation([], byHand(true, 0))];
    const replies: [Reply | undefined, number][] = [];
    const names = new Set<string>();
    for (const [i, base] of [away, here, away, here, away].entries()) {
      const reply = replyToMessage(say(base, replies), (10 + i) * HOUR);
      names.add(reply!.id);
      replies.push([reply, (10 + i) * HOUR]);
      expect(replyToMessage(say(base, replies), (10 + i) * HOUR + MINUTE)).to.equal(undefined);
    }
    expect(names.size).to.equal(5);
  });

  it('begins anew where somebody has set the status after a person’s answer', () => {
    const answered = situation(['agent 9.5'], byHand(true, 10 * HOUR));
    expect(text(replyToMessage(answered, 10.5 * HOUR))).to.equal('One moment.');
    expect(replyToMessage(situation(['agent 10'], byHand(true, 10 * HOUR)), 10.5 * HOUR)).to.equal(undefined);
    expect(replyToMessage(situation(['agent 9.5'], byHand(true, -Infinity)), 10.5 * HOUR)).to.equal(undefined);
  });

  it('has one name on a day in all pages where the status was set by hand', () => {
    const reply = (hour: number) => replyToMessage(situation([], byHand(false, 0)), hour * HOUR)?.id;
    expect(reply(10.5)).to.equal(reply(10));
    expect(reply(34)).not.to.equal(reply(10));
  });

  it('is over as well once the contrary was said at a handoff', () => {
    const here = situation([], byHand(true, 0));
    const online = [replyToMessage(here, 10 * HOUR), 10 * HOUR] as const;
    const handoff = [replyToHandoff(say(situation([], byHand(false, 0)), [online]), 11 * HOUR), 11 * HOUR] as const;
    expect(text(replyToMessage(say(here, [online, handoff]), 12 * HOUR))).to.equal('One moment.');
  });

  it('is another one where nothing was known of it when a person answered', () => {
    const later = (before: Stretch | undefined): Partial<Situation> => ({
      stretchAt: (instant) => (instant < 9 * HOUR ? before : {until: Infinity, change: Infinity, isOpen: true}),
    });
    const unknown = {until: 9 * HOUR, change: Infinity, isOpen: false};
    for (const before of [undefined, unknown]) {
      expect(text(replyToMessage(situation(['agent 8'], later(before)), 10 * HOUR))).to.equal('One moment.');
    }
  });

  it('goes on over days where somebody edits the hours meanwhile', () => {
    const until = (end: number): Partial<Situation> => ({
      stretchAt: () => ({until: end * HOUR, change: end * HOUR, isOpen: false}),
    });
    const base = situation([], until(100));
    const told = say(base, [[replyToMessage(base, 10 * HOUR), 10 * HOUR]]);
    expect(replyToMessage({...told, ...until(120)}, 90 * HOUR)).to.equal(undefined);
  });

  it('goes on where somebody edits the hours meanwhile', () => {
    const until = (end: number): Partial<Situation> => ({
      stretchAt: () => ({until: end * HOUR, change: end * HOUR, isOpen: true}),
    });
    const base = situation([], until(17));
    const told = say(base, [[replyToMessage(base, 10 * HOUR), 10 * HOUR]]);
    expect(replyToMessage({...told, ...until(18)}, 11 * HOUR)).to.equal(undefined);
  });
});

describe('automatic replies with an assistant', () => {
  it('wait while the assistant attribute says that one answers', () => {
    expect(replyToMessage(situation([], {assistant: true}), 8 * HOUR)).to.equal(undefined);
  });

  it('wait while the latest answer came from an assistant', () => {
    expect(replyToMessage(situation(['visitor 7', 'assistant 7', 'visitor 8']), 8 * HOUR)).to.equal(undefined);
  });

  it('are due again once a person has answered after the assistant', () => {
    expect(text(replyToMessage(situation(['assistant 7', 'agent 7.5', 'visitor 8']), 8 * HOUR))).to.equal(
      'We are away.',
    );
  });

  it('are due after a handoff, until an assistant answers again', () => {
    const handedOff = (handledBy: HandledBy) => {
      const base = situation(['assistant 7', 'visitor 8'], {assistant: true});
      return {...base, conversation: {...base.conversation, handledBy}};
    };
    expect(text(replyToMessage(handedOff('people'), 8 * HOUR))).to.equal('We are away.');
    expect(replyToMessage(handedOff('assistant'), 8 * HOUR)).to.equal(undefined);
  });
});

describe('automatic replies to a handoff', () => {
  it('say the handoff text while closed, or else the offline one, and the online one while open', () => {
    expect(text(replyToHandoff(situation(), 8 * HOUR))).to.equal('A person will answer.');
    expect(text(replyToHandoff(situation([], {texts: {...texts, handoff: ' '}}), 8 * HOUR))).to.equal('We are away.');
    expect(text(replyToHandoff(situation(), 10 * HOUR))).to.equal('One moment.');
  });

  it('are not what an exception has said in place of the offline text, unless that is said', () => {
    const exception = {from: '', hours: [], message: 'Merry Christmas'};
    const closed = {stretchAt: (instant: number) => ({...stretchAt(instant), exception})};
    expect(text(replyToHandoff(situation([], closed), 8 * HOUR))).to.equal('A person will answer.');
    const blank = {...closed, texts: {...texts, handoff: ''}};
    expect(text(replyToHandoff(situation([], blank), 8 * HOUR))).to.equal('Merry Christmas');
  });

  it('are said once in a period, and spare the visitor the offline text after', () => {
    const base = situation();
    const told = withReplies(base, replyToHandoff(base, 8 * HOUR));
    expect(replyToHandoff(told, 8.5 * HOUR)).to.equal(undefined);
    expect(replyToMessage(told, 8.5 * HOUR)).to.equal(undefined);
  });

  it('still say who takes over where the offline text was said before', () => {
    const base = situation();
    const told = withReplies(base, replyToMessage(base, 8 * HOUR));
    expect(text(replyToHandoff(told, 8 * HOUR))).to.equal('A person will answer.');
    expect(replyToHandoff({...told, texts: {...texts, handoff: ''}}, 8 * HOUR), 'not twice the same').to.equal(
      undefined,
    );
  });

  it('are known to say when people are back, if they do, before and after they are posted', () => {
    const opens = 'We are back {opens}.';
    const says = (some: object, at = 8) => saysOpening(situation([], {texts: {...texts, ...some}}), at * HOUR);
    expect(says({})).to.equal(false);
    expect(says({handoff: opens})).to.equal(true);
    expect(says({offline: opens}), 'the handoff text is said in its place').to.equal(false);
    expect(says({offline: opens, handoff: ''})).to.equal(true);
    expect(says({offline: opens, handoff: ''}, 10), 'while open').to.equal(false);
    const base = situation([], {texts: {...texts, offline: opens, handoff: ''}});
    expect(saysOpening(withReplies(base, replyToMessage(base, 8 * HOUR)), 8 * HOUR)).to.equal(true);
    expect(saysOpening({...base, stretchAt: () => undefined}, 8 * HOUR), 'no hours').to.equal(false);
  });

  it('say nothing where no hours are set', () => {
    expect(replyToHandoff(situation([], {stretchAt: () => undefined}), 8 * HOUR)).to.equal(undefined);
  });
});
