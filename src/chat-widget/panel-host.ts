import type {ReactiveElement} from '@lit/reactive-element';
import type {Stretch} from '../domain/availability.js';
import type {Message} from '../domain/message.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Availability} from '../domain/types.js';
import type {SomeStrings} from '../i18n/strings.js';

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
  readonly replyTime: string | null;
  readonly visitorTimezone: string | null;
  readonly assistant: boolean;
  readonly strings: SomeStrings | undefined;
  readonly thread: readonly Message[];
  open: boolean;
  send(text: string): void;
  close(): void;
}

/** What the widget lends to its panel beyond its public properties. */
export interface PanelPowers {
  /** The engine's answer for an instant; undefined where no hours are set. */
  readonly stretchAt: (instant: number) => Stretch | undefined;
  readonly availabilityAt: (instant: number) => Availability;
  readonly accountZone: () => TimeZone | undefined;
}
