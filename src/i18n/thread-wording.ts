// Words what stands in the thread: texts with placeholders, and when a message was sent. Apart from the banner's words, since
// it loads with the conversation.
import {fillPlaceholders} from '../domain/placeholders.js';
import type {Availability} from '../domain/types.js';
import type {Ladder, PanelStrings, ThreadStrings} from './strings.js';
import type {Wording} from './wording.js';

export class ThreadWording {
  private readonly _until: RegExp;

  constructor(
    /** The panel's, by whose days and times it goes. */
    readonly ofPanel: Wording,
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
        const place = this.ofPanel.place(now);
        return place && timezone(place);
      },
      exception: () => status === 'closed' && this.ofPanel.closureName(availability),
    };
    return fillPlaceholders(text.replace(this._until, '$1$2$3'), values, this.ofPanel.endOnce);
  }

  /** The day of an instant. */
  date(instant: number): string {
    return this.ofPanel.day(instant, this.ofPanel.wallAt(instant), {dateStyle: 'medium'}).date;
  }

  /** When a message was sent: the time, with the date where that was another day than `today` (as `date` puts it). */
  timestamp(instant: number, today: string): string {
    const date = this.date(instant);
    return this._strings.sentAt(this.ofPanel.time(instant), date === today ? undefined : date);
  }

  private _phrase(ladder: Partial<Ladder>, date: Date | null, now: number, isBeginning: boolean): string | undefined {
    if (!date) return undefined;
    let phrase = this.ofPanel.phrase(ladder, +date, now);
    if (isBeginning) phrase = phrase.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(this.ofPanel.locale));
    const there = this.ofPanel.there(+date);
    return there ? this._strings.whenThere(phrase, there) : phrase;
  }
}
