// The year, folded until somebody wants to see it: the calendar is loaded and drawn only then. Holds whether it is open.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {controlStyles} from '../controls/controls.styles.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {yearSectionStyles} from './year-section.styles.js';

const CALENDAR = 'office-hours-editor-year-calendar';

export class EditorYear extends LitElement {
  static override styles = [controlStyles, yearSectionStyles];

  /** Brings the calendar. */
  @property({attribute: false}) load = () => import('./year-part.js');

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  @state() private _isOpen = false;
  @state() private _isLoaded = false;
  @state() private _hasFailed = false;

  private readonly _onToggle = (): void => {
    this._isOpen = !this._isOpen;
    if (this._isOpen && !this._isLoaded) void this._load();
  };

  private readonly _onRetry = (): void => {
    // The button is about to go.
    this.renderRoot.querySelector<HTMLElement>('.toggle')!.focus();
    void this._load();
  };

  private async _load(): Promise<void> {
    this._hasFailed = false;
    try {
      const {EditorYearCalendar} = await this.load();
      if (!customElements.get(CALENDAR)) customElements.define(CALENDAR, EditorYearCalendar);
      this._isLoaded = true;
    } catch {
      this._hasFailed = true;
    }
  }

  override render(): unknown {
    const {year: words} = this._model.strings;
    const {_isOpen: isOpen} = this;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${words.title}</h2>
        <button
          type="button"
          class="toggle"
          aria-expanded=${isOpen}
          aria-controls=${isOpen ? 'year' : nothing}
          @click=${this._onToggle}
        >
          ${icon('calendar')} ${isOpen ? words.hide : words.show}
        </button>
      </div>
      <p class="note">${words.note}</p>
      <div id="year" ?hidden=${!isOpen}>${isOpen ? this._renderContent() : nothing}</div>
    </section>`;
  }

  private _renderContent(): unknown {
    const {year: words, general} = this._model.strings;
    if (this._isLoaded) return html`<office-hours-editor-year-calendar></office-hours-editor-year-calendar>`;
    if (!this._hasFailed) return html`<p role="status">${words.loading}</p>`;
    return html`<div role="alert"><p class="finding">${words.failed}</p></div>
      <div class="row">
        <button type="button" class="retry" @click=${this._onRetry}>${general.tryAgain}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-year': EditorYear;
  }
}
