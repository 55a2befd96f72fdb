import type {ReactiveElement} from '@lit/reactive-element';
import type {ChatTransport} from '../../delivery/transport.js';
import type {HoursInForce} from '../../domain/hours-in-force.js';
import type {Visitor} from '../../domain/message.js';
import type {Translations} from '../../domain/translated.js';
import type {CommonQuestion, MessageKey} from '../../domain/types.js';
import type {ChatStrings, SomeStrings} from '../../i18n/strings.js';

/** What the panel reads of the widget it is a part of. What each property means is said at `ChatWidget`. */
export interface PanelHost extends ReactiveElement {
  readonly onlineMessage: string | null;
  readonly offlineMessage: string | null;
  readonly handoffMessage: string | null;
  readonly welcomeMessage: string | null;
  readonly heading: string | null;
  readonly placement: string | null;
  readonly outsideHours: string | null;
  readonly statusOverride: string | null;
  readonly statusOverrideUntil: string | null;
  readonly replyTime: string | null;
  readonly privacyUrl: string | null;
  readonly askEmail: string | null;
  readonly visitorTimezone: string | null;
  readonly assistant: boolean;
  readonly storage: string | null;
  readonly keepDays: number | string | null;
  readonly endpoint: string | null;
  readonly stream: string | null;
  readonly transport: ChatTransport | undefined;
  readonly visitor: Visitor | null | undefined;
  readonly strings: SomeStrings | undefined;
  readonly translations: Translations<MessageKey> | string | null | undefined;
  readonly questions: readonly CommonQuestion[] | string | null | undefined;
  open: boolean;
  show(): void;
  send(text: string): void;
  close(): void;
}

/** What the widget lends to its panel beyond its public properties. */
export interface PanelPowers {
  /** Has what looks like a slip in the settings explained; `isUnread`: the visitor writes, and nobody gets it. */
  readonly explain: (isUnread?: boolean) => void;
  /** Whether messages go anywhere; undefined: the page's document (`src`), which may say where, has not come yet. */
  readonly delivers: () => boolean | undefined;
  /** The engine's answers. */
  readonly hours: HoursInForce;
  /** The texts of the page's language; undefined: those of English, which each part brings along. */
  readonly texts: () => ChatStrings | undefined;
  /** The time, in epoch milliseconds. */
  readonly now: () => number;
  /** Takes a server's `Date` for the time where the visitor's clock is far off; returns what it lacks, which it takes too. */
  readonly correctClock: (by: string | number | null) => number;
}
