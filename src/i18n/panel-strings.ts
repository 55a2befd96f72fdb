import type {BannerStrings, PanelStrings, There, When} from './strings.js';

const at = ({twelve, time}: When | There) => twelve ?? time;
const back = (when: When, day: string) => `We’ll be back ${day} at ${at(when)}.`;

/** English, in the banner. */
export const bannerStrings: Omit<BannerStrings, 'online' | 'offline'> & Pick<PanelStrings, 'timezone' | 'week'> = {
  back: {
    minutes: ({duration}) => `We’ll be back ${duration}.`,
    today: (when) => back(when, 'today'),
    // The midnight that ends today is no time of tomorrow to people.
    tomorrow: (when) => back(when, when.nightOf ? 'tonight' : 'tomorrow'),
    weekday: (when) => back(when, `on ${when.nightOf ? `${when.nightOf.weekday} night` : when.weekday}`),
    date: (when) => back(when, `on ${when.nightOf ? `the night of ${when.nightOf.date}` : when.date}`),
  },
  offlineFor: (exception) => `We’re away · ${exception}`,
  backUnknown: 'Leave us a message and we’ll get back to you.',
  openUntil: (when) => `We’re here until ${at(when)}.`,
  accountTime: (there) => `That’s ${at(there)} ${there.city ? `in ${there.city}` : there.zone}.`,
  weekdayName: ({weekday}) => weekday,
  dateName: ({date}) => date,
  timezone: (place) => (place.city ? `${place.city} time` : place.zone),
  week: 'Our hours',
};

/** English. */
export const panelStrings: PanelStrings = {
  ...bannerStrings,
  heading: 'Chat with us',
  closeChat: 'Close chat',
  thread: 'Messages',
  composer: 'Write a message',
  send: 'Send',
  privacy: 'Privacy policy',
  enterSends: 'Enter sends the message, Shift and Enter begin a new line.',
  fallback: 'You can also reach us here:',
  notArrived: 'Your message has not reached us yet. You can also reach us here:',
  failed: 'Not sent',
};
