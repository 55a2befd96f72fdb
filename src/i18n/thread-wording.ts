// Words what stands in the thread: texts with placeholders, and when a message was sent. Apart from the banner's words, since
// it loads with the conversation.
import {fillPlaceholders} from '../domain/placeholders.js';
import type {Availability} from '../domain/types.js';
import type {Ladder, PanelStrings, ThreadStrings} from './strings.js';
import type {Wording} from './wording.js';

export class ThreadWording {
  private readonly _until: RegExp;

  constructor(
    private readonly _wording: Wording,
    private readonly _strings: Pick<ThreadStrings, 'opens' | 'closes' | 'until' | 'whenThere' | 'sentAt'> &
      Pick<PanelStrings, 'timezone'>,
  ) {
    const until = _strings.until || '(?!)';
    // Letters that have no case are of scripts without spaces between words.
    this._until = new RegExp(
      `(^|[^\\p{L}]|(?=\\p{Lo}))(?:${until})\\s*(\\{closes\\})|(\\{closes\\})\\s?(?:${until})`,
      'giu',
    );
  }

  /** A text with its placeholders filled as of `now`; "" where nothing is left to say. */
  fill(text: string, availability: Availability, now: number): string {
    const {opens, closes, timezone} = this._strings;
    const {status} = availability;
    const values = {
      opens: (isBeginning: boolean) =>
        status === 'closed' && this._phrase(opens, availability.opensAt, now, isBeginning),
      closes: (isBeginning: boolean) =>
        status === 'open' && this._phrase(closes, availability.closesAt, now, isBeginning),
      timezone: () => {
        const place = this._wording.place(now);
        return place && timezone(place);
      },
      exception: () => status === 'closed' && this._wording.closureName(availability),
    };
    return fillPlaceholders(text.replace(this._until, '$1$2$3'), values, this._wording.endOnce);
  }

  /** Words side by side. */
  get inARow(): Wording['inARow'] {
    return this._wording.inARow;
  }

  /** The day of an instant. */
  date(instant: number): string {
    return this._wording.day(instant, this._wording.wallAt(instant), {dateStyle: 'medium'}).date;
  }

  /** When a message was sent: the time, with the date where that was another day than `today` (as `date` puts it). */
  timestamp(instant: number, today: string): string {
    const date = this.date(instant);
    return this._strings.sentAt(this._wording.time(instant), date === today ? undefined : date);
  }

  /** An instant by itself: the date, and the time. */
  moment(instant: number): string {
    return this._strings.sentAt(this._wording.time(instant), this.date(instant));
  }

  /** When something is written down that is read elsewhere: with the zone beside date and time. */
  record(instant: number): {readonly moment: string; readonly zone: string; readonly date: string} {
    const date = new Date(this._wording.wallAt(instant)).toISOString().slice(0, 10);
    return {moment: this.moment(instant), zone: this._wording.zone(instant), date};
  }

  private _phrase(ladder: Partial<Ladder>, date: Date | null, now: number, isBeginning: boolean): string | undefined {
    if (!date) return undefined;
    let phrase = this._wording.phrase(ladder, +date, now);
    if (isBeginning) phrase = phrase.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(this._wording.locale));
    const there = this._wording.there(+date);
    return there ? this._strings.whenThere(phrase, there) : phrase;
  }
}
