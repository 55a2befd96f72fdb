import type {Message} from '../../domain/message.js';
import type {PanelStrings, ThreadStrings} from '../../i18n/strings.js';
import type {linkedText} from './linked-text.js';

export interface Messages {
  readonly length: number;
  /** Whether old ones have been forgotten. */
  readonly isTrimmed: boolean;
  at(index: number): Message | undefined;
}

export interface ThreadState {
  readonly strings: PanelStrings & ThreadStrings;
  readonly welcome: string;
  readonly thread: Messages;
  /** When a message was sent, in words. */
  readonly timestamp: (instant: number) => string;
  /** Finds the links of a text; undefined as long as that is not loaded. */
  readonly linked: typeof linkedText | undefined;
  /** There is a text that may have links. */
  readonly needLinks: () => void;
  /** Says to a screen reader what the log does not. */
  readonly announce: (text: string) => void;
}
