// Hours as data for search engines, folded until somebody wants them: what makes it is loaded only then.
import {consume} from '@lit/context';
import {html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {DAY} from '../../domain/calendar.js';
import {withTimeZone} from '../../domain/editing/edits.js';
import type {Unsaid} from '../../domain/exchange/published-hours.js';
import {type PublishedPlace, publishedScript} from '../../domain/exchange/published-script.js';
import {controlStyles} from '../controls/controls.styles.js';
import {DrawnLater} from '../controls/drawn-later.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {AnnounceRequest} from '../requests.js';
import {Copying} from './copying.js';
import {exchangeStyles} from './exchange-section.styles.js';
import {renderOutput} from './exchange-view.js';
import {renderCases, renderLimits, renderPlace} from './published-view.js';
import {publishedStyles} from './published.styles.js';

export class EditorPublished extends DrawnLater {
  static override styles = [controlStyles, exchangeStyles, publishedStyles];

  /** Brings what makes the data. */
  @property({attribute: false}) load = () => import('./published-writer.js');

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  @state() private _isOpen = false;
  @state() private _hasFailed = false;
  @state() private _writer: Awaited<ReturnType<typeof this.load>> | undefined;
  @state() private _place: PublishedPlace = {name: '', type: 'Store'};

  @query('summary') private readonly _summary!: HTMLElement;

  private readonly _copying = new Copying<'data'>(this);
  /** Undefined where there are no hours. */
  private _data: string | undefined;
  private _unsaid: readonly Unsaid[] = [];
  private _hasMistakes = false;
  /** What the data was made of. */
  private _madeOf: readonly unknown[] = [];

  protected override willUpdate(): void {
    const {_writer: writer} = this;
    if (!writer || !this._isOpen) return;
    const {document, zone, now} = this._model;
    const today = Math.floor(zone.wallAt(now) / DAY);
    const madeOf = [document, zone.name, today, this._place];
    if (madeOf.every((part, i) => part === this._madeOf[i])) return;
    this._madeOf = madeOf;
    this._copying.forget();
    // Hours mean nothing without a time zone, and the editor shows that of the admin where there is none.
    const {officeHours = {timezone: zone.name}} = withTimeZone(zone.name)(document);
    const result = writer.parseOfficeHours(officeHours);
    const hours = result.ok ? writer.publishedHours(result.value, today) : undefined;
    this._hasMistakes = !result.ok;
    this._data = hours && publishedScript(hours, this._place);
    this._unsaid = result.ok ? writer.unsaidOf(result.value, today) : [];
  }

  /** Why there is no data at the moment. */
  private get _obstacle(): string | undefined {
    const {published, exchange} = this._model.strings;
    if (this._model.isIncomplete) return exchange.incomplete;
    if (this._hasMistakes) return published.mistakes;
    return this._data === undefined ? published.unset : undefined;
  }

  private readonly _onToggle = ({target}: Event): void => {
    this._isOpen = (target as HTMLDetailsElement).open;
    if (this._isOpen && !this._writer) void this._load();
  };

  private readonly _onRetry = (): void => {
    this._summary.focus(); // the button is about to go
    void this._load();
  };

  private async _load(): Promise<void> {
    this._hasFailed = false;
    try {
      this._writer = await this.load();
    } catch {
      this._hasFailed = true;
    }
  }

  private readonly _onInput = (event: Event): void => {
    event.stopPropagation(); // it is no part of the document
    const {id, value} = event.target as HTMLInputElement;
    this._place = {...this._place, [id]: value};
  };

  private readonly _onCopy = async (): Promise<void> => {
    const {published, exchange} = this._model.strings;
    const isCopied = await this._copying.copy('data', this._data!);
    if (!isCopied) await this._copying.select('data');
    this.dispatchEvent(new AnnounceRequest(isCopied ? published.copied : exchange.pressKeys));
  };

  override render(): unknown {
    return html`<details @toggle=${this._onToggle}>
      <summary><bdi>${this._model.strings.published.title}</bdi></summary>
      ${this._isOpen ? this._renderContent() : nothing}
    </details>`;
  }

  private _renderContent(): unknown {
    const {published, general} = this._model.strings;
    if (this._writer) return this._renderHours(this._obstacle);
    if (!this._hasFailed) return html`<p role="status">${published.loading}</p>`;
    return html`<div role="alert"><p class="finding">${published.failed}</p></div>
      <div class="row">
        <button type="button" class="retry" @click=${this._onRetry}>${general.tryAgain}</button>
      </div>`;
  }

  private _renderHours(obstacle: string | undefined): unknown {
    return html`<div class="parts">
      <p class="note">${this._model.strings.published.note}</p>
      ${obstacle ? html`<p class="finding">${obstacle}</p>` : this._renderData(this._data!)}
    </div>`;
  }

  private _renderData(data: string): unknown {
    const {published, exchange} = this._model.strings;
    const isCopied = this._copying.copied === 'data';
    return html`${renderCases(this._model)}
      <div class="fields" @input=${this._onInput}>${renderPlace(this._model, this._place)}</div>
      ${renderOutput('data', published.data, data)}
      <div class="row" @focusout=${this._copying.leave}>
        <button type="button" @click=${this._onCopy}>
          ${icon(isCopied ? 'check' : 'copy')} ${isCopied ? exchange.copied : published.copy}
        </button>
      </div>
      ${this._copying.byHand ? html`<p class="by-hand">${exchange.pressKeys}</p>` : nothing}
      ${renderLimits(this._model, this._unsaid)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-published': EditorPublished;
  }
}
