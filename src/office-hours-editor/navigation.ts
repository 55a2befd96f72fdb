// Where in the editor the person is, and how they get elsewhere: the list of sections, and the bars that stay in sight.
import type {ReactiveElement} from 'lit';
import {FocusRoomController} from '../controllers/focus-room-controller.js';
import {HeightPropertyController} from '../controllers/height-property-controller.js';
import {KeyboardHeightController} from '../controllers/keyboard-height-controller.js';
import {SectionsController} from '../controllers/sections-controller.js';
import {roomBetween} from '../controllers/sticky-bars.js';
import {revealPath} from './controls/find-field.js';
import type {EditorModel} from './editor-context.js';
import type {RevealRequest} from './requests.js';
import {SECTIONS, type SectionTag} from './sections.js';
import {renderSections} from './sections-view.js';

export class Navigation {
  readonly toolbarHeight = new HeightPropertyController(this._host, '--_toolbar-height');
  private readonly _listHeight = new HeightPropertyController(this._host, '--_list-height');
  private readonly _places = new SectionsController(
    this._host,
    () => SECTIONS.map(({tag}) => this._find(`office-hours-editor-${tag}`)!),
    () => this._find('.sections'),
    () => roomBetween(this._bars),
  );
  private readonly _focusRoom = new FocusRoomController(this._host, () => this._bars);

  constructor(private readonly _host: ReactiveElement) {
    new KeyboardHeightController(
      _host,
      () => this._find('.editor'),
      () => this._focusRoom.makeRoom(),
    );
    _host.addEventListener('editor-reveal', this._onReveal);
  }

  /** Scrolls a section to the top, and puts the focus there. */
  go(tag: SectionTag): void {
    this._places.go(SECTIONS.findIndex((section) => section.tag === tag));
  }

  /** The list of sections. */
  render(model: EditorModel): unknown {
    const {_places: places} = this;
    return renderSections(model, {
      current: places.current,
      go: (index) => places.go(index),
      stop: places.stop,
      onKeydown: places.onListKeydown,
      onFocus: places.onListFocus,
      watch: this._listHeight.watch,
    });
  }

  private readonly _onReveal = (event: RevealRequest): void => {
    event.stopPropagation();
    void revealPath(this._host.renderRoot as ShadowRoot, event.path);
  };

  /** What stays in sight at the edges of the window. */
  private get _bars(): readonly HTMLElement[] {
    return ['.toolbar', 'nav'].map((bar) => this._find(bar)).filter((bar) => bar !== null);
  }

  private _find(selector: string): HTMLElement | null {
    return this._host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
