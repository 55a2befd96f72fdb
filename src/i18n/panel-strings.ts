import type {PanelStrings, There, When} from './strings.js';

const at = ({twelve, time}: When) => twelve ?? time;
const weekday = (when: When) => (when.nightOf ? `${when.nightOf.weekday} night` : when.weekday);
const date = (when: When) => (when.nightOf ? `the night of ${when.nightOf.date}` : when.date);
/** "tomorrow"; the midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'tonight' : 'tomorrow');
const there = ({twelve, time, city, zone}: There) => `${twelve ?? time} ${city ? `in ${city}` : zone}`;

/** English. */
export const panelStrings: PanelStrings = {
  heading: 'Chat with us',
  back: {
    minutes: ({duration}) => `We’ll be back ${duration}.`,
    today: (when) => `We’ll be back today at ${at(when)}.`,
    tomorrow: (when) => `We’ll be back ${tomorrow(when)} at ${at(when)}.`,
    weekday: (when) => `We’ll be back on ${weekday(when)} at ${at(when)}.`,
    date: (when) => `We’ll be back on ${date(when)} at ${at(when)}.`,
  },
  offlineFor: (exception) => `We’re away · ${exception}`,
  backUnknown: 'Leave us a message and we’ll get back to you.',
  openUntil: (when) => `We’re here until ${at(when)}.`,
  opens: {
    minutes: (when) => `${when.duration}, at ${at(when)} on ${weekday(when)}`,
    today: (when) => `today, ${when.weekday}, at ${at(when)}`,
    tomorrow: (when) => `${tomorrow(when)}, ${weekday(when)}, at ${at(when)}`,
    weekday: (when) => `on ${weekday(when)} at ${at(when)}`,
    date: (when) => `on ${date(when)} at ${at(when)}`,
  },
  closes: {
    today: (when) => `${at(when)} today, ${when.weekday}`,
    tomorrow: (when) => `${at(when)} ${tomorrow(when)}, ${weekday(when)}`,
    weekday: (when) => `${at(when)} on ${weekday(when)}`,
    date: (when) => `${at(when)} on ${date(when)}`,
  },
  whenThere: (when, account) => `${when} (${there(account)})`,
  accountTime: (account) => `That’s ${there(account)}.`,
  thread: 'Messages',
  earlier: 'Show earlier messages',
  sending: 'Sending…',
  sent: 'Sent',
  failed: 'Not sent',
  retry: 'Try again',
  typing: (author) => `${author} is writing…`,
  fallback: 'You can also reach us here:',
  notArrived: 'Your message has not reached us yet. You can also reach us here:',
  tooLong: (excess) =>
    `This message is too long by ${excess} ${excess === 1 ? 'character' : 'characters'}. Please shorten it, or send it in parts.`,
  removed: 'Earlier messages were removed.',
  handedOver: 'Our team takes over from here. Somebody will be with you {opens}.',
  askEmail: 'Leave your email address, and we can answer there if you have left this page.',
  email: 'Email address',
  name: 'Name (optional)',
  saveEmail: 'Save',
  skipEmail: 'No thanks',
  leaveEmail: 'Leave an email address',
  changeEmail: 'Change email address',
  contact: (email, name) => (name ? `I’m ${name}. You can reach me at ${email}.` : `You can reach me at ${email}.`),
  endChat: 'End conversation',
  endQuestion: 'End this conversation and delete it from this browser?',
  end: 'End and delete',
  cancel: 'Cancel',
  composer: 'Write a message',
  send: 'Send',
  visitor: 'You',
  agent: 'Our team',
  assistant: 'Assistant',
  auto: 'Automatic reply',
};
