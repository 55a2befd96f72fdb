// The button that asks for a person, in a conversation with an assistant: what it is made of, and where it stands. Loads where an
// assistant answers and the panel is open.
import type {BannerText} from '../../i18n/wording.js';
import type {OptionalPartNeeds} from '../conversation/conversation-panel-needs.js';
import {personStyles} from './person.styles.js';
import {PersonView} from './person-view.js';

export class OfferedPerson {
  private readonly _view: PersonView;
  /** When people are there. */
  private _presence: BannerText | undefined;

  /** @param next what stands behind it; null: nothing. */
  constructor(
    private readonly _needs: OptionalPartNeeds,
    next: Node | null,
  ) {
    const {powers, view, words, addStyles, conversation} = _needs;
    this._view = new PersonView(view.messages, {
      ask: (text) => {
        conversation().askForPerson(text, powers.now());
        view.composer.focus();
      },
      onStringsError: words.warnOfStrings,
    });
    addStyles(personStyles);
    view.messages.rows.insertBefore(this._view.place, next);
  }

  /** Works out what to show at `now`. */
  prepare(now: number): void {
    this._presence = this._needs.threadWords.banner(now);
  }

  render(): void {
    const {host, powers, conversation} = this._needs;
    this._view.update({
      isOffered: conversation().isWithAssistant,
      banner: this._presence,
      texts: powers.texts(),
      ownStrings: host.strings,
    });
  }
}
