import type {ReactiveElement} from '@lit/reactive-element';

type Text =
  | 'src'
  | 'welcomeMessage'
  | 'onlineMessage'
  | 'offlineMessage'
  | 'handoffMessage'
  | 'heading'
  | 'replyTime'
  | 'placement'
  | 'outsideHours'
  | 'statusOverride'
  | 'statusOverrideUntil'
  | 'askEmail'
  | 'storage'
  | 'privacyUrl'
  | 'visitorTimezone';

/** What a page sets of `<chat-widget>`, or of an element that has some of its properties. */
export type PageSettings = ReactiveElement & {
  readonly officeHours: unknown;
  readonly keepDays?: unknown;
  readonly strings?: unknown;
  readonly translations?: unknown;
  readonly questions?: unknown;
} & {readonly [property in Text]?: string | null};
