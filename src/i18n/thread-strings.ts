import type {ThreadStrings, There, When} from './strings.js';

const at = ({twelve, time}: When | There) => twelve ?? time;
const weekday = (when: When) => (when.nightOf ? `${when.nightOf.weekday} night` : when.weekday);
const date = (when: When) => (when.nightOf ? `the night of ${when.nightOf.date}` : when.date);
/** "tomorrow"; the midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'tonight' : 'tomorrow');

/** English, of a closing. */
export const closes: ThreadStrings['closes'] = {
  today: (when) => `until ${at(when)} today, ${when.weekday}`,
  tomorrow: (when) => `until ${at(when)} ${tomorrow(when)}, ${weekday(when)}`,
  weekday: (when) => `until ${at(when)} on ${weekday(when)}`,
  date: (when) => `until ${at(when)} on ${date(when)}`,
};

/** English. */
export const threadStrings: ThreadStrings = {
  opens: {
    minutes: (when) => `${when.duration}, at ${at(when)} on ${weekday(when)}`,
    today: (when) => `today, ${when.weekday}, at ${at(when)}`,
    tomorrow: (when) => `${tomorrow(when)}, ${weekday(when)}, at ${at(when)}`,
    weekday: (when) => `on ${weekday(when)} at ${at(when)}`,
    date: (when) => `on ${date(when)} at ${at(when)}`,
  },
  closes,
  until: 'until|till',
  whenThere: (when, there) => `${when} (${at(there)} ${there.city ? `in ${there.city}` : there.zone})`,
  earlier: 'Show earlier messages',
  sentAt: (time, date) => (date ? `${date}, ${time}` : time),
  sending: 'Sending…',
  sent: 'Sent',
  messageFailed: (text) => `Message not sent: ${text}`,
  retry: 'Try again',
  typing: (author) => `${author} is writing…`,
  tooLong: (excess) =>
    `This message is too long by ${excess} ${excess === 1 ? 'character' : 'characters'}. Please shorten it, or send it in parts.`,
  removed: 'Earlier messages were removed.',
  handedOver: 'Our team takes over from here. Somebody will be with you {opens}.',
  saveChat: 'Save conversation to a file',
  endChat: 'End conversation',
  endQuestion: 'End this conversation and delete it from this browser?',
  ended: 'The conversation was ended and deleted.',
  end: 'End and delete',
  cancel: 'Cancel',
  visitor: 'You',
  agent: 'Our team',
  assistant: 'Assistant',
  auto: 'Automatic reply',
};
