/** Mistakes in words. `value` is what stands there. */
export const problemStrings = {
  /** The button that leads to the list. */
  count: (count: number) => (count === 1 ? '1 to look at' : `${count} to look at`),
  more: (count: number) => `… and ${count} more`,
  mistakes: (count: number) => (count === 1 ? '1 mistake' : `${count} mistakes`),
  title: (count: number) => (count === 1 ? 'There is 1 mistake' : `There are ${count} mistakes`),
  note: 'Before that is put right, this cannot be saved.',
  warningsTitle: 'Worth a look',
  findings: {
    missing: () => 'This is empty: fill it in.',
    'unknown-time-zone': (value: string) => `“${value}” is not a time zone known here. Choose one from the list.`,
    'invalid-time': (value: string) => `“${value}” is not a time. Give hours and minutes, such as 09:30.`,
    'equal-times': () => 'Opens and closes at the same time. For a whole day choose “Open 24 hours”.',
    'invalid-date': (value: string) => `“${value}” is not a date of the calendar.`,
    'reversed-range': () => 'The last day is before the first one.',
    'duplicate-season': (other: string) => `${other} has this date already. Keep one season for each date.`,
    'duplicate-exception': (other: string) => `${other} has this date already. Keep one exception for each date.`,
    'overlapping-hours': (value: string) => `Overlaps with ${value}. Both together count as one opening.`,
    'blank-text': () => 'This is empty: a question is offered only together with its answer.',
    'same-question': () => 'This is asked further up already: only the first one is offered.',
    'too-many-questions': (value: string) => `Visitors are offered ${value} questions at most: this one is left out.`,
    'minute-before-midnight': () => 'Closed for the last minute of the day.',
    'text-too-long': (value: string) => `This is long for a chat: more than ${value} characters.`,
    'unknown-key': (value: string, meant?: string) =>
      meant
        ? `“${value}” in the JSON has no meaning and is not used: you probably mean “${meant}”.`
        : `“${value}” in the JSON has no meaning where it stands and is not used.`,
    'unknown-placeholder': (value: string) =>
      `${value} is no placeholder and will stay as it is. There are {opens}, {closes}, {timezone} and {exception}.`,
  },
  /** "Monday, second hours: Opens and closes at the same time." */
  at: ({place, sentence}: {place: string; sentence: string}) => `${place}: ${sentence}`,
  places: {
    /** One of the others, in another language. */
    translation: ({place, language}: {place: string; language: string}) => `${place} (${language})`,
    timezone: 'Time zone',
    season: (name: string) => `Season ${name}`,
    exception: (name: string) => `Exception ${name}`,
    question: (ask: string) => `Question “${ask}”`,
    welcome: 'Welcome text',
    online: 'Reply during hours',
    offline: 'Reply outside hours',
    handoff: 'Text at a handoff',
  },
  lostTitle: 'Parts of this document could not be read',
  lostNote: 'Nothing is overwritten yet. Go on with what could be read, or mend the original and load it again.',
  lost: {
    'invalid-json': (_path: string, reason: string) => `It is not JSON (${reason}).`,
    'wrong-type': (path: string, value: string) => `${path}: ${value} is of the wrong kind and was left out.`,
  },
  acceptLoss: 'Go on with what could be read',
  copyOriginal: 'Copy the original',
  original: 'The original',
  originalCopied: 'The original was copied',
};
