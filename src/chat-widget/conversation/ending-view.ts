// The buttons that save and end the conversation, and the question whether the end is meant.
import type {ThreadStrings} from '../../i18n/strings.js';
import {element, icon, setText, textButton} from '../page-load/elements.js';
import type {PanelView} from '../panel/panel-view.js';

const ARROW_DOWN = 'M12 4v11m-5-5 5 5 5-5M5 20h14';
const BIN = 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13';

export interface EndingActions {
  /** Gives the conversation to the visitor as a file. */
  readonly save: () => void;
  /** Ends the conversation and forgets it. */
  readonly end: () => void;
  /** Goes on with writing: what had the focus is gone. */
  readonly write: () => void;
}

export class EndingView {
  private _canEnd = false;
  private readonly _save = this._view.messages.optional(element('button', {type: 'button'}, icon(ARROW_DOWN).svg));
  private readonly _bin = this._view.messages.optional(element('button', {type: 'button'}, icon(BIN).svg));
  private readonly _question = element('p', {id: 'question'});
  private readonly _end = textButton();
  private readonly _keep = textButton();
  private readonly _asking = this._view.messages.optional(
    element(
      'div',
      {class: 'ending', role: 'group', 'aria-labelledby': 'question'},
      this._question,
      this._end,
      this._keep,
    ),
  );

  constructor(
    private readonly _view: PanelView,
    private readonly _actions: EndingActions,
  ) {
    _view.close.before(this._save.place, this._bin.place);
    this._save.element.onclick = _actions.save;
    _view.header.after(this._asking.place);
    this._bin.element.onclick = () => {
      this._asking.show(true);
      this._keep.focus();
    };
    this._end.classList.add('danger');
    this._keep.onclick = () => this.decline();
    this._end.onclick = () => {
      this._asking.show(false);
      _actions.end();
      _actions.write();
    };
  }

  /** Answers the question with No; returns whether it was asked. */
  decline(): boolean {
    const {isConnected} = this._asking.element;
    if (isConnected) this._bin.element.focus();
    this._asking.show(false);
    return isConnected;
  }

  /** @param canEnd whether there is anything to save or to end. */
  update(strings: ThreadStrings, canEnd: boolean): void {
    if (this._canEnd && !canEnd) this._view.announcer.say(strings.ended); // here, in another tab or by the page
    this._canEnd = canEnd;
    const {activeElement} = this._view.header.getRootNode() as ShadowRoot;
    this._save.element.title = strings.saveChat;
    this._save.show(canEnd);
    this._bin.element.title = strings.endChat;
    this._bin.show(canEnd);
    if (!canEnd) {
      // Ended in another tab, or by the page: whoever was about to press one of them goes on in the text field.
      this._asking.show(false);
      if ([this._save, this._bin, this._asking].some(({element}) => element.contains(activeElement)))
        this._actions.write();
    }
    setText(this._question, strings.endQuestion);
    setText(this._end, strings.end);
    setText(this._keep, strings.cancel);
  }
}
