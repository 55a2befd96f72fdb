import type {KeptConversation} from '../../conversation/kept-conversation.js';
import type {PanelHost, PanelPowers} from '../panel/panel-host.js';
import type {PanelView} from '../panel/panel-view.js';
import type {PanelWords} from '../panel/panel-words.js';
import type {Part} from '../panel/part.js';
import type {ContactState} from './contact-view.js';
import type {conversationStyles} from './conversation.styles.js';
import type {ThreadState} from './thread-state.js';
import type {ThreadView} from './thread-view.js';
import type {ThreadWords} from './thread-words.js';

/** What the panel lends to the conversation in it. */
export interface ConversationPanelNeeds {
  readonly host: PanelHost;
  readonly powers: PanelPowers;
  readonly view: PanelView;
  /** In which language, and by whose clock, things are said. */
  readonly words: PanelWords;
  readonly addStyles: (styles: typeof conversationStyles) => void;
  /** Has the composer hold a text. */
  readonly compose: (text: string) => void;
  /** Code that loads when it is needed. */
  readonly part: (load: () => Promise<void>) => Part;
}

/** What the conversation lends to its optional parts. */
export interface OptionalPartNeeds extends ConversationPanelNeeds {
  readonly thread: ThreadView<ThreadState & ContactState>;
  readonly threadWords: ThreadWords;
  /** That of whoever is in front of the page. */
  readonly conversation: () => KeptConversation;
}
