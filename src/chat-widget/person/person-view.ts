// The button to ask for a person, after the messages. Loads where an assistant answers and the panel is open.
import type {BannerText} from '../../i18n/wording.js';
import {personStrings} from '../../i18n/person-strings.js';
import {type ChatStrings, mergeStrings, type PersonStrings, type SomeStrings} from '../../i18n/strings.js';
import {element, setText, textButton} from '../page-load/elements.js';
import type {LogView} from '../panel/log-view.js';

export interface PersonState {
  /** Whether an assistant, not a person, is the one who answers. */
  readonly isOffered: boolean;
  /** When people are there, as the banner says it; undefined where no hours are set. */
  readonly banner: BannerText | undefined;
  /** The texts of the page's language; undefined: English. */
  readonly texts: ChatStrings | undefined;
  readonly ownStrings: SomeStrings | undefined;
}

export interface PersonActions {
  /** @param text what the visitor says by the press. */
  readonly ask: (text: string) => void;
  readonly onStringsError: (error: unknown) => void;
}

export class PersonView {
  private readonly _words = element('span');
  private readonly _when = this._home.optional(element('small'));
  private readonly _button = this._home.optional(textButton());
  private _strings!: PersonStrings;

  constructor(
    private readonly _home: LogView,
    private readonly _actions: PersonActions,
  ) {
    const button = this._button.element;
    button.classList.add('person');
    button.append(this._words, ' ', this._when.place);
    button.onclick = () => _actions.ask(this._strings.personWanted);
  }

  /** What goes into the document. */
  get place(): Node {
    return this._button.place;
  }

  update({isOffered, banner, texts, ownStrings}: PersonState): void {
    this._strings = mergeStrings({...personStrings, ...texts}, ownStrings, this._actions.onStringsError);
    setText(this._words, this._strings.askPerson);
    // Closed, when they are back; open, that they are there, or how long still.
    this._when.say(banner?.detail || banner?.status);
    const {element} = this._button;
    const hadFocus = (this._home.log.getRootNode() as ShadowRoot).activeElement === element;
    this._button.show(isOffered);
    // It goes without a press where a person answers, or another tab asks.
    if (hadFocus && !isOffered) this._home.log.focus({preventScroll: true});
  }
}
