/** What a field for a time of day understands and says. */
export const timeStrings = {
  /** Words that may be typed for 12:00, with spaces between them. */
  noon: 'noon midday',
  /** The same for the end of a day. */
  midnight: 'midnight',
  /** What may be typed beside a number without a meaning of its own. */
  marks: 'h o’clock',
  /** Beside a closing time that is suggested: "2:00, next day". */
  nextDay: 'next day',
  /** Under an end that is not after its start. */
  notAfter: 'Must be after the start.',
};

export type TimeStrings = typeof timeStrings;
