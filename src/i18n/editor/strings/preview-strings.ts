import type {InstantWords} from './parts.js';

/** What a clock shows somewhere. `date` has the weekday: "Thursday 24 December". */
export interface ClockWords extends InstantWords {
  /** A city ("Tokyo"), as `timeZone.city` calls it; a zone that is named after none as it is ("UTC"). */
  readonly place: string;
  /** The date has been said already. */
  readonly isDateKnown: boolean;
}

/** A moment on the visitor's clock, and on the shop's where that shows another time. */
export interface MomentWords {
  readonly visitor: ClockWords;
  readonly shop: ClockWords | undefined;
}

const onClock = ({isDateKnown, date, time, place}: ClockWords) =>
  isDateKnown ? `${time} in ${place}` : `${date}, ${time} in ${place}`;

/** "Thursday 24 December, 18:00 in Tokyo – 10:00 in Paris" */
const momentInWords = ({visitor, shop}: MomentWords) =>
  shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor);

/** The preview: which moment, whose eyes, and what is seen then. */
export const previewStrings = {
  title: 'Preview',
  note: 'What a visitor sees, at any moment and anywhere.',
  moment: 'Moment',
  now: 'Now',
  tonight: 'Tonight',
  opening: 'Next opening',
  closing: 'Next closing',
  holiday: 'Next holiday',
  'clock-change': 'Next clock change',
  more: 'Another moment, place or language',
  date: 'Date',
  time: 'Time',
  whoseClock: 'Whose clock is that?',
  shop: (place: string) => `Your shop’s (${place})`,
  visitor: (place: string) => `The visitor’s (${place})`,
  timeOfDay: 'Time of day',
  day: 'Day',
  timeZone: 'Visitor’s time zone',
  language: 'Visitor’s language',
  /** Over the languages that the shop’s texts are in. */
  shopLanguages: 'Languages of your shop',
  /** Which texts the visitor does not read in their language, but in another one; or as they stand, in whatever that is. */
  inOtherLanguage: ({language, shown, texts}: {language: string; shown: string; texts: string}) =>
    `Not translated (${language}), so shown in another language (${shown}): ${texts}.`,
  asWritten: ({language, texts}: {language: string; texts: string}) =>
    `Not translated (${language}), so shown as you wrote it: ${texts}.`,
  /** The moment that is looked at, by itself. */
  at: momentInWords,
  openUntil: (moment: MomentWords) => `Open until ${momentInWords(moment)}.`,
  alwaysOpen: 'Open around the clock.',
  closedUntil: (moment: MomentWords) => `Closed. Opens ${momentInWords(moment)}.`,
  closedForUntil: ({name, moment}: {name: string; moment: MomentWords}) =>
    `Closed: ${name}. Opens ${momentInWords(moment)}.`,
  closed: 'Closed. No opening is known.',
  closedFor: (name: string) => `Closed: ${name}. No opening is known.`,
  unset: 'No hours are set: visitors see no status and get no automatic reply.',
  reply: 'Automatic reply to a first message:',
  noReply: 'A first message gets no automatic reply.',
  mistakenKept: 'There is a mistake in the hours. Until it is put right, this shows the last ones without a mistake.',
  mistaken: 'There is a mistake in the hours. Until it is put right, this shows a chat without hours.',
  stage: 'The chat as a visitor sees it',
  shopName: 'Your shop',
  loading: 'The preview is loading …',
  failed: 'The preview could not be loaded.',
  retry: 'Try again',
  send: 'Send a test message',
  testMessage: 'Hello, is anybody there?',
  startOver: 'Clear the chat',
  promise: 'It never sends or stores anything.',
  /** At a moment outside hours, where the chat is to be hidden then. */
  hidden: 'The chat is hidden then. Only a visitor with a conversation still sees it.',
};
