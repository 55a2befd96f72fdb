// Undo and redo by keys and by the browser's own menu, for a host whose fields are drawn from one state: the browser's own
// undo would know only what was typed, field by field. Typing is taken back word by word.
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

export interface UndoHost extends ReactiveControllerHost, HTMLElement {
  undo(): void;
  redo(): void;
}

export class UndoKeysController implements ReactiveController {
  private _lastInputType = '';

  /**
   * @param _endStep called when what is typed next is a step of its own.
   * @param _ownUndo whether a field is left to the browser's undo: a search, for example.
   */
  constructor(
    private readonly _host: UndoHost,
    private readonly _endStep: () => void,
    private readonly _ownUndo: (field: HTMLElement) => boolean,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('keydown', this._onKeydown);
    this._host.addEventListener('beforeinput', this._onBeforeInput);
    // Before the field's own listener makes an edit of it.
    this._host.addEventListener('input', this._onInput, true);
  }

  hostDisconnected(): void {
    this._host.removeEventListener('keydown', this._onKeydown);
    this._host.removeEventListener('beforeinput', this._onBeforeInput);
    this._host.removeEventListener('input', this._onInput, true);
  }

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.defaultPrevented) return;
    const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (isRedo || key === 'z') this._take(event, isRedo);
  };

  /** Undo from a menu, or by shaking a phone. */
  private readonly _onBeforeInput = (event: InputEvent): void => {
    const isRedo = event.inputType === 'historyRedo';
    if (isRedo || event.inputType === 'historyUndo') this._take(event, isRedo);
  };

  private _take(event: Event, isRedo: boolean): void {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && this._ownUndo(target)) return;
    event.preventDefault();
    if (isRedo) this._host.redo();
    else this._host.undo();
  }

  /** A space, or deleting after writing, begins a step. */
  private readonly _onInput = (event: Event): void => {
    if (!(event instanceof InputEvent)) return; // the host's own, or no typing
    const {inputType, data} = event;
    if (inputType !== this._lastInputType || /\s/.test(data ?? '')) this._endStep();
    this._lastInputType = inputType;
  };
}
