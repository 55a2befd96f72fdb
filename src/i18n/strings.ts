// What every text of the widget is, in any language. A text is a string or a function of typed values, so that each
// language orders its own whole sentences; days, times and durations arrive worded by `Intl`.

/** A day: in words, and in parts for languages whose sentences need another form of the words. */
export interface Day {
  /** "Monday", as it stands alone. */
  readonly weekday: string;
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly dayOfWeek: number;
  /** "4 January", with the year where it is nearly a year away. */
  readonly date: string;
  /** The day of the month, from 1. */
  readonly day: number;
  /** From 1. */
  readonly month: number;
  /** There only where `date` names it. */
  readonly year: number | undefined;
}

/** A time of day: in words, and in parts. */
export interface ClockTime {
  /** Epoch milliseconds. */
  readonly instant: number;
  /** The zone in which it is told (IANA). */
  readonly timeZone: string;
  /** "13:00", "1:00 PM" */
  readonly time: string;
  /** The hour as the clock shows it: 1 in "1:00 PM", for languages that say "a la 1:00" but "a las 2:00". */
  readonly hour: number;
  /** 0 to 23, for languages that say the part of the day in words of their own. */
  readonly hour24: number;
  readonly minute: number;
  /**
   * For words in place of `time`: midnight, and noon where clocks count to twelve, since few people are sure of what
   * "12:00 PM" is.
   */
  readonly twelve?: 'midnight' | 'noon' | undefined;
}

/** An instant on the visitor's clock and calendar, as seen from now. A text takes what its language needs of it. */
export interface When extends Day, ClockTime {
  /** "in 5 minutes" */
  readonly duration: string;
  /** 5 in "in 5 minutes". */
  readonly minutes: number;
  /**
   * At midnight: the day that ends then, since "on Monday at midnight" may be either end of Monday, and "on Sunday night"
   * is not. The other fields are those of the day that begins, and the step is that day's too: the midnight that ends today is
   * told as `tomorrow`.
   */
  readonly nightOf?: Day | undefined;
}

/** Where the account is. */
export interface Place {
  /** An IANA name: "Europe/Paris". */
  readonly timeZone: string;
  /** The city that the zone is named after, in English: "Paris"; undefined where it has none, such as UTC. */
  readonly city: string | undefined;
  /** The zone in the language of the texts: "CET", "Japan Time", "UTC". */
  readonly zone: string;
}

/** An instant on the account's clock. `time` has the weekday where it is another day there: "Wed 09:00". */
export interface There extends ClockTime, Place {
  /** 1 for Monday to 7 for Sunday, where it is another day there. */
  readonly dayOfWeek: number | undefined;
}

/** One text for each nearness: less than an hour, today, tomorrow, within a week, later. Days are the visitor's. */
export interface Ladder {
  readonly minutes: (when: When) => string;
  readonly today: (when: When) => string;
  readonly tomorrow: (when: When) => string;
  readonly weekday: (when: When) => string;
  readonly date: (when: When) => string;
}

/** What is needed before the panel is opened. */
export interface LauncherStrings {
  /** The language of these texts (BCP 47). Days and times are worded in it, or in a region of it that `lang` names. */
  readonly locale: string;
  /** The launcher's name, which stays while the panel is open: that it is expanded is said beside it. */
  readonly openChat: string;
  readonly online: string;
  readonly offline: string;
  /** How many messages have not been seen. */
  readonly unread: (count: number) => string;
  /** The same as a number alone, in the digits of the language. */
  readonly count: (count: number) => string;
}

/** What the banner says. */
export interface BannerStrings extends Pick<LauncherStrings, 'online' | 'offline'> {
  /** Closed, with a known opening: a sentence, worded afresh as time goes by. */
  readonly back: Ladder;
  /** Closed on a date that has a name, or because of one: "We’re away · Christmas". In place of `offline`. */
  readonly offlineFor: (exception: string) => string;
  /** Closed, no opening known. */
  readonly backUnknown: string;
  /** Open, closing within an hour. */
  readonly openUntil: (when: When) => string;
  /** A sentence with the account's own time, after that of the banner, if clocks differ. */
  readonly accountTime: (there: There) => string;
  /** What a weekday and a date are called: in a language whose names browsers may not know, its own. */
  readonly weekdayName: (day: Day) => string;
  readonly dateName: (day: Day) => string;
}

/** What is needed to open the panel and read. */
export interface PanelStrings extends Omit<BannerStrings, 'online' | 'offline'> {
  /** `{timezone}`: "Paris time". */
  readonly timezone: (place: Place) => string;
  /** What shows the coming week. */
  readonly week: string;
  /** The panel's title where the page gives none. */
  readonly heading: string;
  readonly closeChat: string;
  /** The name of the message list, for screen readers. */
  readonly thread: string;
  /** The name of the text field, and what stands in it while it is empty. */
  readonly composer: string;
  readonly send: string;
  /** Said to a screen reader of the text field: what the keys do. */
  readonly enterSends: string;
  /** The link to the shop's privacy notice. */
  readonly privacy: string;
  /** Above the page's own other ways to reach the shop: where messages go nowhere, and where one does not arrive. */
  readonly fallback: string;
  readonly notArrived: string;
  /** Beside a message that was refused, or could not be sent at all. */
  readonly failed: string;
}

/** What is needed once something is said. */
export interface ThreadStrings {
  /**
   * `{opens}`, ready to stand in a sentence ("We are back {opens}."). It stays in the thread, so what ages names the day as
   * well: "tomorrow, Tuesday, at 09:00".
   */
  readonly opens: Ladder;
  /** `{closes}`, likewise: "until 17:00 today", for sentences such as "We are here {closes}." */
  readonly closes: Omit<Ladder, 'minutes'>;
  /**
   * Words for "until", with a bar between them, that may stand beside `{closes}` in a text: they are left out there, since it
   * has its own.
   */
  readonly until: string;
  /** `{opens}` or `{closes}` with the account's own time beside it, if clocks differ. */
  readonly whenThere: (when: string, there: There) => string;
  /** The button above the oldest message that is drawn. */
  readonly earlier: string;
  /** When a message was sent: its time, and the date where that was another day. */
  readonly sentAt: (time: string, date?: string) => string;
  /** Beside a message of the visitor: how far it has come. */
  readonly sending: string;
  readonly sent: string;
  /** Said to a screen reader when a message was refused: which one. */
  readonly messageFailed: (text: string) => string;
  /** The button to send a refused message once more. */
  readonly retry: string;
  readonly typing: (author: string) => string;
  /** Where a message is longer than can be sent, by so many characters. */
  readonly tooLong: (excess: number) => string;
  /** Stands where old messages were forgotten. */
  readonly removed: string;
  /**
   * A line of the thread; may hold placeholders. Its sentence with `{opens}` is left out where somebody is there, and where an
   * automatic reply says it.
   */
  readonly handedOver: string;
  /** The button to download the conversation as a text file. */
  readonly saveChat: string;
  /** The button to end and forget the conversation, what is asked then, and the button that does it. */
  readonly endChat: string;
  readonly endQuestion: string;
  /** To be heard, once it is gone. */
  readonly ended: string;
  readonly end: string;
  readonly cancel: string;
  /** Who said it, where a message has no author of its own. */
  readonly visitor: string;
  readonly agent: string;
  readonly assistant: string;
  readonly auto: string;
}

/** What is needed to leave an address. */
export interface ContactStrings {
  /** Why an address is asked for. */
  readonly askEmail: string;
  readonly email: string;
  /** Where the address is none. */
  readonly emailInvalid: string;
  readonly name: string;
  readonly saveEmail: string;
  /** The button for not leaving an address. */
  readonly skipEmail: string;
  /** The button to leave an address after all. */
  readonly leaveEmail: string;
  readonly changeEmail: string;
  /** What the visitor says by leaving an address; `name` may be blank. */
  readonly contact: (email: string, name: string) => string;
}

/** What is needed where there are common questions. */
export interface QuestionsStrings {
  /** Above the questions. */
  readonly questions: string;
  /** The name of the field in which a visitor searches them. */
  readonly searchQuestions: string;
  /** Said to a screen reader while somebody types there; never with 0. */
  readonly questionsFound: (count: number) => string;
  /** In their place, where none has what was typed. */
  readonly noQuestion: string;
}

/** What is needed where an assistant answers. */
export interface PersonStrings {
  /** The button to ask for a person. */
  readonly askPerson: string;
  /** What the visitor says by pressing it. */
  readonly personWanted: string;
}

/** What is needed to read the coming week. */
export interface WeekStrings {
  readonly today: string;
  /** Beside a day. */
  readonly dayClosed: string;
  readonly allDay: string;
  /** A time of day, from or to which it is open. */
  readonly clockTime: (time: ClockTime) => string;
}

export interface ChatStrings
  extends LauncherStrings, PanelStrings, ThreadStrings, ContactStrings, QuestionsStrings, PersonStrings, WeekStrings {}

/** Any of the texts, also single steps of a ladder. */
export type SomeStrings = Partial<Omit<ChatStrings, 'back' | 'opens' | 'closes'>> & {
  readonly [ladder in 'back' | 'opens' | 'closes']?: Partial<Ladder> | undefined;
};

/**
 * Built-in texts with a page's own in their place. What is not of the right kind (text, function, ladder) is left out, and
 * a function that fails or gives no text is told of and gives way to the built-in one: a slip in one text takes nothing
 * else with it.
 */
export function mergeStrings<T extends object>(
  builtIn: T,
  own: object | null | undefined,
  onError?: (error: unknown) => void,
): T {
  const merged = {...builtIn} as Record<string, unknown>;
  for (const [key, text] of Object.entries(builtIn) as [string, unknown][]) {
    const other = (own as Record<string, unknown> | null | undefined)?.[key];
    if (typeof other !== typeof text) continue;
    merged[key] = other;
    if (typeof text === 'object') merged[key] = mergeStrings(text!, other as object, onError);
    if (typeof text === 'function') {
      merged[key] = (...given: unknown[]) => {
        try {
          const words = (other as TextFunction)(...given);
          if (typeof words === 'string') return words;
          throw new TypeError(`${key} gives no text`);
        } catch (error) {
          onError?.(error);
          return (text as TextFunction)(...given);
        }
      };
    }
  }
  return merged as T;
}

type TextFunction = (...given: unknown[]) => unknown;
