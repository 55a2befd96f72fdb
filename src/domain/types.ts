import type {Weekday} from './calendar.js';
import type {Translations} from './translated.js';

/** One opening: half-open, `[opens, closes)`, wall-clock times of the account's zone, to the minute. */
export interface Interval {
  /** "00:00" to "23:59". */
  readonly opens: string;
  /** "00:00" to "24:00". Earlier than `opens`: on the next day. Never equal to it. */
  readonly closes: string;
}

/** Dates on which other hours hold. They replace the weekly hours of every date from `from` to `to`. */
export interface Exception {
  /** The first date, "2026-12-25". */
  readonly from: string;
  /** The last date, included; `from` when missing. */
  readonly to?: string | undefined;
  /** Repeats each year by month and day; a range may wrap over New Year. A dated exception beats a yearly one. */
  readonly yearly?: boolean | undefined;
  /** What `{exception}` in a text stands for, for example "Christmas". */
  readonly name?: string | undefined;
  /** The openings that start on each of these dates; empty means closed. */
  readonly hours: readonly Interval[];
  /** Said in place of the offline message on these dates. */
  readonly message?: string | undefined;
  /** Name and message in other languages: the best match for the widget's wins. */
  readonly translations?: Translations<'name' | 'message'> | undefined;
}

/** Dates on which another week holds. It replaces the weekly hours of every date from `from` to `to`; exceptions beat it. */
export interface Season {
  /** The first date, "2026-07-01". */
  readonly from: string;
  /** The last date, included. */
  readonly to: string;
  /** Repeats each year by month and day; may wrap over New Year. A dated season beats a yearly one. */
  readonly yearly?: boolean | undefined;
  /** What it is called, for example "Summer hours". */
  readonly name?: string | undefined;
  /** The openings that start on each weekday; a missing day is closed. */
  readonly weekly: WeeklyHours;
  /** The name in other languages: the best match for the widget's wins. */
  readonly translations?: Translations<'name'> | undefined;
}

/** The openings that start on each weekday; a missing day is closed. */
export type WeeklyHours = {readonly [day in Weekday]?: readonly Interval[] | undefined};

/** When somebody is there. Made by `parseOfficeHours`, frozen; times are wall-clock times in `timezone`. */
export interface OfficeHours {
  /** An IANA name, "Europe/Paris"; never an offset. */
  readonly timezone: string;
  /** The openings that start on each weekday; a missing day is closed. */
  readonly weekly: WeeklyHours;
  /** Weeks that hold in place of `weekly` on certain dates; missing: none. */
  readonly seasons?: readonly Season[] | undefined;
  readonly exceptions: readonly Exception[];
}

/** An exception as a document may write it: without `hours` it is closed. */
export type ExceptionInput = Omit<Exception, 'hours'> & {readonly hours?: readonly Interval[] | undefined};

/** A season as a document may write it: without `weekly` it is closed. */
export type SeasonInput = Omit<Season, 'weekly'> & {readonly weekly?: WeeklyHours | undefined};

/** Office hours as a document may write them. Unknown keys are kept by the editor and ignored by the widget. */
export interface OfficeHoursInput {
  readonly timezone?: string | undefined;
  readonly weekly?: WeeklyHours | undefined;
  readonly seasons?: readonly SeasonInput[] | undefined;
  readonly exceptions?: readonly ExceptionInput[] | undefined;
  /** A note of the editor's: of which places and years it has added public holidays. */
  readonly importedHolidays?: readonly ImportedHolidays[] | undefined;
}

/** The public holidays of a place (codes of ISO 3166) that somebody has gone through in the editor. */
export interface ImportedHolidays {
  readonly country: string;
  readonly state?: string | undefined;
  readonly region?: string | undefined;
  /** What their names are in: a language code. */
  readonly language?: string | undefined;
  readonly years: readonly number[];
}

export type MessageKey = 'welcome' | 'online' | 'offline' | 'handoff';

/** What is said automatically; blank or missing: nothing. */
export interface Messages {
  /** The first line of an empty thread. */
  readonly welcome?: string | undefined;
  /** The automatic reply during office hours. */
  readonly online?: string | undefined;
  /** The automatic reply outside office hours. */
  readonly offline?: string | undefined;
  /** Said when an assistant hands over outside office hours; blank: the offline message. */
  readonly handoff?: string | undefined;
  /** The same texts in other languages: the best match for the widget's wins. */
  readonly translations?: Translations<MessageKey> | undefined;
}

/** A question that visitors often have, with its answer: offered in the chat, and answered without anybody. */
export interface CommonQuestion {
  /** What the visitor asks: the words of a button. */
  readonly ask: string;
  /** What is answered; may hold placeholders and links. */
  readonly answer: string;
  /** Both in other languages: the best match for the widget's wins. */
  readonly translations?: Translations<'ask' | 'answer'> | undefined;
}

/** What the chat is told besides hours and messages: what the element's attributes of the same names hold. */
export interface ChatSettings {
  /** The panel's title. */
  readonly heading?: string | undefined;
  /** The corner: at the end of a line (right in English), or at its start. */
  readonly placement?: 'end' | 'start' | undefined;
  /** `hide` removes the launcher while nobody is there. */
  readonly outsideHours?: 'show' | 'hide' | undefined;
  /** When a visitor who has written something is offered to leave an email address. */
  readonly askEmail?: 'offline' | 'always' | 'never' | undefined;
  /** A line such as "Usually replies in a few minutes", shown while somebody is there. */
  readonly replyTime?: string | undefined;
  /** An AI answers first. */
  readonly assistant?: boolean | undefined;
  /** Where the conversation is kept. An attribute is surer: a document may come after the conversation has begun. */
  readonly storage?: 'local' | 'session' | 'none' | undefined;
  /** The URL to which messages are posted. */
  readonly endpoint?: string | undefined;
  /** The URL of a stream of server-sent events, from which answers come. */
  readonly stream?: string | undefined;
  /** The address of the privacy notice. */
  readonly privacyUrl?: string | undefined;
}

/** To a URL, to Chatwoot, to the shop's contact form, by code of the page, or only by the visitor's own mail program. */
export type DeliveryWay = 'endpoint' | 'chatwoot' | 'form' | 'transport' | 'mail';

/** What only a page can say, for which the element has no attribute: the editor writes it into its snippet. */
export interface SnippetSettings {
  /** On which way messages go. */
  readonly delivery?: DeliveryWay | undefined;
  /** What `ChatwootTransport` is given. */
  readonly chatwoot?:
    | {
        readonly baseUrl?: string | undefined;
        readonly inbox?: string | undefined;
        readonly storage?: string | undefined;
      }
    | undefined;
  /** What `FormTransport` is given. */
  readonly form?:
    | {
        readonly action?: string | undefined;
        /** Other names of the form's fields; a blank name leaves a field out. */
        readonly fields?: {readonly [field in FormField]?: string | undefined} | undefined;
        /** Fixed fields. */
        readonly extra?: Readonly<Record<string, string>> | undefined;
        readonly crossOrigin?: boolean | undefined;
        /** A part of the address to which the form leads once it has taken a message. */
        readonly accepts?: string | undefined;
      }
    | undefined;
  /** A link that writes a mail: between the element's tags. */
  readonly mail?: {readonly address?: string | undefined; readonly text?: string | undefined} | undefined;
  /** Further attributes of the element, by name. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Further HTML between the element's tags. */
  readonly content?: string | undefined;
}

export type FormField = 'text' | 'email' | 'name' | 'page' | 'id' | 'conversation';

/** The one document that holds everything that an admin decides. */
export interface Configuration {
  readonly officeHours?: OfficeHoursInput | undefined;
  readonly messages?: Messages | undefined;
  /** Offered in an empty thread and while closed, in this order; a dozen at most. */
  readonly questions?: readonly CommonQuestion[] | undefined;
  readonly chat?: ChatSettings | undefined;
  /** The editor's alone: the widget does not look at it. */
  readonly snippet?: SnippetSettings | undefined;
  /** A note of the editor's: the shop's languages (BCP 47), first that of the texts as they stand untranslated. */
  readonly languages?: readonly string[] | undefined;
}

/** Whether somebody is there at an instant, and when that changes next. */
export type Availability =
  /** `closesAt` is the end of the whole open period; null: it never closes (nothing closes it within ten years). */
  | {readonly status: 'open'; readonly closesAt: Date | null}
  /**
   * `opensAt` is null when no opening is known within the next 366 days (of 24 hours).
   * `exception` is there on a date that an exception governs. `delayedBy` is there where the next opening would come earlier
   * but for the exception of a later date: on the evening before a holiday, the holiday.
   */
  | {
      readonly status: 'closed';
      readonly opensAt: Date | null;
      readonly exception?: Exception;
      readonly delayedBy?: Exception;
    }
  /** No hours are set, or they cannot be used. */
  | {readonly status: 'unset'};

/** One thing that is wrong, or (as a warning) odd, in a document. */
export interface Problem {
  /** Where, as a JSONPath (RFC 9535): "$.weekly.monday[0].opens". */
  readonly path: string;
  /** What, as a name that stays the same. */
  readonly code: ProblemCode;
  /** What, where and what would be right, in an English sentence. */
  readonly message: string;
}

export type ProblemCode =
  | 'invalid-json'
  | 'wrong-type'
  | 'missing'
  | 'unknown-time-zone'
  | 'invalid-time'
  | 'equal-times'
  | 'invalid-date'
  | 'reversed-range'
  | 'duplicate-season'
  | 'duplicate-exception'
  | 'overlapping-hours'
  | 'unknown-key'
  | 'unknown-choice'
  | 'blank-text'
  | 'too-many-questions'
  | 'invalid-address'
  | 'address-with-password'
  | 'unknown-placeholder'
  | 'not-wrapped';
