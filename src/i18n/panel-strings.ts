import type {PanelStrings} from './strings.js';

/** English. */
export const panelStrings: PanelStrings = {
  heading: 'Chat with us',
  back: {
    minutes: ({duration}) => `We’ll be back ${duration}.`,
    today: ({time}) => `We’ll be back today at ${time}.`,
    tomorrow: ({time}) => `We’ll be back tomorrow at ${time}.`,
    weekday: ({weekday, time}) => `We’ll be back on ${weekday} at ${time}.`,
    date: ({date, time}) => `We’ll be back on ${date} at ${time}.`,
  },
  offlineFor: (exception) => `We’re away · ${exception}`,
  backUnknown: 'Leave us a message and we’ll get back to you.',
  openUntil: ({time}) => `We’re here until ${time}.`,
  when: {
    minutes: ({duration}) => duration,
    today: ({time}) => `today at ${time}`,
    tomorrow: ({time}) => `tomorrow at ${time}`,
    weekday: ({weekday, time}) => `on ${weekday} at ${time}`,
    date: ({date, time}) => `on ${date} at ${time}`,
  },
  whenThere: (when, accountTime) => `${when} (${accountTime})`,
  accountTime: (accountTime) => `That’s ${accountTime} where we are.`,
  thread: 'Messages',
  earlier: 'Show earlier messages',
  sending: 'Sending…',
  sent: 'Sent',
  failed: 'Not sent',
  retry: 'Try again',
  typing: (author) => `${author} is writing…`,
  composer: 'Write a message',
  send: 'Send',
  visitor: 'You',
  agent: 'Our team',
  assistant: 'Assistant',
  auto: 'Automatic reply',
};
