// What every text of the widget is, in any language. A text is a string or a function of typed values, so that each
// language orders its own whole sentences; days, times and durations arrive worded by `Intl`.

/** An instant in words of the visitor's language and zone. */
export interface When {
  /** "in 5 minutes" */
  readonly duration: string;
  /** "13:00" */
  readonly time: string;
  /** "Monday" */
  readonly weekday: string;
  /** "4 January" */
  readonly date: string;
}

/** One text for each nearness: less than an hour, today, tomorrow, within a week, later. */
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
  readonly openChat: string;
  readonly closeChat: string;
  readonly online: string;
  readonly offline: string;
  /** How many messages have not been seen. */
  readonly unread: (count: number) => string;
}

export interface PanelStrings {
  /** The panel's title where the page gives none. */
  readonly heading: string;
  /** Closed, with a known opening. */
  readonly back: Ladder;
  /** Closed on a date that has a name: "We’re away · Christmas". In place of `offline`. */
  readonly offlineFor: (exception: string) => string;
  /** Closed, no opening known. */
  readonly backUnknown: string;
  /** Open, closing within an hour. */
  readonly openUntil: (when: When) => string;
  /** `{opens}` and `{closes}`, ready to stand in a sentence. */
  readonly when: Ladder;
  /** The same with the account's own time beside it. */
  readonly whenThere: (when: string, accountTime: string) => string;
  /** The same time where the account is, in the banner, if clocks differ. */
  readonly accountTime: (accountTime: string) => string;
  /** The name of the message list, for screen readers. */
  readonly thread: string;
  /** The button above the oldest message that is drawn. */
  readonly earlier: string;
  /** Beside a message of the visitor: how far it has come. */
  readonly sending: string;
  readonly sent: string;
  readonly failed: string;
  /** The button to send a refused message once more. */
  readonly retry: string;
  readonly typing: (author: string) => string;
  /** Above the page's own other ways to reach the shop: where messages go nowhere, and where one does not arrive. */
  readonly fallback: string;
  readonly notArrived: string;
  /** Stands where old messages were forgotten. */
  readonly removed: string;
  /** A line of the thread; may hold placeholders. */
  readonly handedOver: string;
  /** Why an address is asked for. */
  readonly askEmail: string;
  readonly email: string;
  readonly name: string;
  readonly saveEmail: string;
  /** The button for not leaving an address. */
  readonly skipEmail: string;
  /** The button to leave an address after all. */
  readonly leaveEmail: string;
  readonly changeEmail: string;
  /** What the visitor says by leaving an address; `name` may be blank. */
  readonly contact: (email: string, name: string) => string;
  /** The button to end and forget the conversation, what is asked then, and the button that does it. */
  readonly endChat: string;
  readonly endQuestion: string;
  readonly end: string;
  readonly cancel: string;
  /** The name of the text field, and what stands in it while it is empty. */
  readonly composer: string;
  readonly send: string;
  /** Who said it, where a message has no author of its own. */
  readonly visitor: string;
  readonly agent: string;
  readonly assistant: string;
  readonly auto: string;
}

export interface ChatStrings extends LauncherStrings, PanelStrings {}

/** Any of the texts, also single steps of a ladder. */
export type SomeStrings = Partial<Omit<ChatStrings, 'back' | 'when'>> & {
  readonly back?: Partial<Ladder> | undefined;
  readonly when?: Partial<Ladder> | undefined;
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
