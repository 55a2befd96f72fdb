// How the conversation words things, beside what the panel words: the times of messages, and the page's texts with their
// placeholders filled. What has not changed stays the same object, so that what is drawn with it need not be drawn again.
import {ODD_BRACE} from '../../domain/looks-odd.js';
import type {Availability} from '../../domain/types.js';
import {type LauncherStrings, mergeStrings, type PanelStrings, type ThreadStrings} from '../../i18n/strings.js';
import {threadStrings} from '../../i18n/thread-strings.js';
import {ThreadWording} from '../../i18n/thread-wording.js';
import type {BannerText} from '../../i18n/wording.js';
import type {PanelHost, PanelPowers} from '../panel/panel-host.js';
import type {PanelWords, WordsAtInstant} from '../panel/panel-words.js';

export type ConversationStrings = LauncherStrings & PanelStrings & ThreadStrings;

export class ThreadWords {
  strings!: ConversationStrings;
  wording!: ThreadWording;
  /** When a message was said, as of today. */
  timestamp!: (instant: number) => string;
  /** The page's first line of an empty thread. */
  welcome = '';

  private _now: WordsAtInstant | undefined;
  private _today = '';

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
    private readonly _words: PanelWords,
  ) {}

  get availability(): Availability {
    return this._now!.availability;
  }

  banner(now: number): BannerText | undefined {
    return this._now!.wording.banner(this.availability, now);
  }

  /** Brings all of it up to date: to be called before anything is worded at an instant. */
  update(now: number): void {
    const words = this._words.at(now);
    if (this._now?.wording !== words.wording) {
      const {strings, wording} = words;
      const own = mergeStrings(
        {...threadStrings, ...this._powers.texts()},
        this._host.strings,
        this._words.warnOfStrings,
      );
      this.strings = {...strings, ...own};
      this.wording = new ThreadWording(wording, this.strings);
      this._today = '';
    }
    this._now = words;
    const {wording} = this;
    const today = wording.date(now);
    if (today !== this._today) {
      this._today = today;
      this.timestamp = (instant) => wording.timestamp(instant, today);
    }
    this.welcome = this.fill(this._words.messageFor('welcome'), now);
  }

  /** A text with its placeholders filled. */
  fill(text: string, now: number, availability = this.availability): string {
    if (ODD_BRACE.test(text)) this._powers.explain();
    return this.wording.fill(text, availability, now);
  }
}
