// The way out: the snippet, which follows the document, and the document itself as JSON; and the button for the way in.
import {consume} from '@lit/context';
import {html, type LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {deliveryWay, isDelivering} from '../../domain/delivery-settings.js';
import {withTimeZone} from '../../domain/editing/edits.js';
import {
  documentText,
  FILE_NAME,
  isHtmlTarget,
  isLocalAddress,
  keyInText,
  snippet,
  type SnippetTarget,
} from '../../domain/exchange/snippet.js';
import {transportOf} from '../../domain/exchange/snippet-parts.js';
import type {Configuration} from '../../domain/types.js';
import {controlStyles} from '../controls/controls.styles.js';
import {Copying} from './copying.js';
import {Download} from './download.js';
import {DrawnLater} from '../controls/drawn-later.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Output, renderOutput, renderTarget, renderWays} from './exchange-view.js';
import {exchangeStyles} from './exchange-section.styles.js';
import {icon} from '../controls/icons.js';
import type {EditorImport} from './import-dialog.js';
import {AcceptDraftsRequest, AnnounceRequest} from '../requests.js';
import {TextDrop} from './text-drop.js';

const MAX_LINES = 200;

/** The kind of page that was chosen last: an admin has one shop, however often the editor is opened. */
let lastTarget: SnippetTarget = 'page';

/** @fires {Event} delivery-wanted - Somebody wants to say where messages go. Does not bubble. */
export class EditorExchange extends DrawnLater {
  static override styles = [controlStyles, exchangeStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The URL of the widget's script in the snippet. */
  @property({attribute: 'script-url'}) scriptUrl = 'chat-widget.js';

  @state() private _target = lastTarget;
  /** Whether the snippet points at a JSON file in place of holding the settings. */
  @state() private _isInFile = false;
  @state() private _fileUrl = '';
  @state() private _isUnfolded = false;

  @query('office-hours-editor-import') private readonly _import!: EditorImport;
  @query('.import') private readonly _importButton!: HTMLButtonElement;

  private readonly _drop = new TextDrop(this, (dropped) => {
    if (!this._model.isDisabled) void this._import.open(dropped);
  });
  private readonly _file = new Download(this);
  private readonly _copying = new Copying<Output>(this);
  /** Who is told that the import was closed, where it was not opened from here. */
  private _closed: (() => void) | undefined;
  private _snippet = '';
  /** What the snippet was made of. */
  private _madeOf: readonly unknown[] = [];

  protected override willUpdate(): void {
    const {document, zone} = this._model;
    const source = this._isInFile ? this._fileUrl.trim() : undefined;
    const madeOf = [document, zone.name, this.scriptUrl, this._isInFile, source, this._target];
    if (madeOf.every((part, i) => part === this._madeOf[i])) return;
    this._madeOf = madeOf;
    this._copying.forget();
    this._snippet = snippet(this._document, {scriptUrl: this.scriptUrl, source, target: this._target});
  }

  /** Opens the import. */
  openImport(): void {
    void this._import.open();
  }

  /** Opens the document as text, with a key selected that has no meaning. `closed` is called when that is done. */
  mend({path, value, meant}: Finding, closed: () => void): void {
    const {exchange} = this._model.strings;
    this._closed = closed;
    void this._import.mend(
      documentText(this._document),
      exchange.mendNote(value, meant),
      keyInText(this._document, path),
    );
  }

  private readonly _onClose = (): void => {
    const closed = this._closed;
    this._closed = undefined;
    if (closed) closed();
    else this._importButton.focus();
  };

  /** Hours mean nothing without a time zone, and the editor shows that of the admin where there is none. */
  private get _document(): Configuration {
    return withTimeZone(this._model.zone.name)(this._model.document);
  }

  private get _hasMistakes(): boolean {
    return this._model.findings.some(({severity}) => severity === 'error');
  }

  /** Why there is no snippet at the moment. */
  private get _obstacle(): string | undefined {
    const {mistakes, fileUrlMissing, incomplete} = this._model.strings.exchange;
    if (this._model.isIncomplete) return incomplete;
    if (this._isInFile) return this._fileUrl.trim() ? undefined : fileUrlMissing;
    return this._hasMistakes ? mistakes : undefined;
  }

  private _announce(sentence: string): void {
    this.dispatchEvent(new AnnounceRequest(sentence));
  }

  /** Why an output is not to be had: a broken snippet, or half of somebody's document. */
  private _obstacleTo(output: Output): string | undefined {
    return output === 'snippet' || this._model.isIncomplete ? this._obstacle : undefined;
  }

  /** Gives an output, with what somebody has entered elsewhere and not added yet: that is part of what they see. */
  private _give(output: Output, give: () => void): void {
    const request = new AcceptDraftsRequest();
    if (!this.dispatchEvent(request)) return this._announce(this._model.strings.exchange.mistakes);
    const go = () => {
      const obstacle = this._obstacleTo(output);
      if (obstacle) this._announce(obstacle);
      else give();
    };
    if (request.hasAdded) void this._untilDrawn().then(go);
    else go();
  }

  /** The document comes with the next update of the editor. */
  private async _untilDrawn(): Promise<void> {
    const {host} = this.getRootNode() as ShadowRoot;
    await (host as LitElement).updateComplete;
    await this.updateComplete;
  }

  private async _copy(output: Output): Promise<void> {
    const {exchange} = this._model.strings;
    const text = output === 'snippet' ? this._snippet : documentText(this._document);
    if (await this._copying.copy(output, text)) {
      return this._announce(output === 'snippet' ? exchange.snippetCopied : exchange.jsonCopied);
    }
    this._isUnfolded = true;
    await this._copying.select(output);
    this._announce(exchange.pressKeys);
  }

  private readonly _download = (): void =>
    this._give('json', () => {
      this._file.start(documentText(this._document), FILE_NAME, 'application/json');
      this._announce(this._model.strings.exchange.downloaded(FILE_NAME));
    });

  private readonly _onInput = (event: Event): void => {
    event.stopPropagation();
    const {id, value} = event.target as HTMLInputElement;
    if (id === 'target') this._target = lastTarget = value as SnippetTarget;
    if (id === 'file-url') this._fileUrl = value;
    if (id === 'in-snippet' || id === 'in-file') this._isInFile = id === 'in-file';
  };

  override render(): unknown {
    const {exchange} = this._model.strings;
    return html`<section
        class="card ${this._drop.isOver ? 'over' : ''}"
        aria-labelledby="title"
        @input=${this._onInput}
        @change=${stop}
        @beforeinput=${stop}
        @dragover=${this._drop.over}
        @dragleave=${this._drop.leave}
        @drop=${this._drop.drop}
      >
        <div class="card-head"><h2 id="title">${exchange.title}</h2></div>
        ${renderTarget(this._model.strings, this._target)} ${renderWays(exchange, this._isInFile, this._fileUrl)}
        ${this._renderSnippet()} ${this._renderButtons()}
        ${this._copying.byHand === 'json' ? renderOutput('json', exchange.json, documentText(this._document)) : nothing}
        ${this._copying.byHand ? html`<p class="by-hand">${exchange.pressKeys}</p>` : nothing}
        <office-hours-editor-published></office-hours-editor-published>
        ${this._drop.isOver ? html`<p class="drop-hint" aria-hidden="true">${exchange.dropHere}</p>` : nothing}
      </section>
      <office-hours-editor-import @close=${this._onClose}></office-hours-editor-import>`;
  }

  private _renderSnippet(): unknown {
    const {exchange} = this._model.strings;
    const obstacle = this._obstacle;
    if (obstacle) return html`<p class="finding" id="obstacle">${obstacle}</p>`;
    // Where only the time zone is missing, the snippet has it.
    const isUnset = !this._model.timeline && !this._hasMistakes && this._document === this._model.document;
    return html`${this._renderFoldable()} ${isUnset ? html`<p class="finding warning">${exchange.unset}</p>` : nothing}
    ${this._renderDelivery()}
    ${isLocalAddress(this.scriptUrl) ? html`<p class="finding warning">${exchange.localScript(this.scriptUrl)}</p>` : nothing}`;
  }

  /** What does not keep anybody from pasting it, but from getting messages. */
  private _renderDelivery(): unknown {
    const {delivery} = this._model.strings;
    const way = deliveryWay(this._document);
    if (!way || !isDelivering(this._document, way)) {
      return html`<div class="row">
        <p class="finding warning" id="nowhere">${delivery.nowhereInSnippet}</p>
        <button type="button" class="quiet" aria-describedby="nowhere" @click=${this._onDelivery}>
          ${delivery.choose}
        </button>
      </div>`;
    }
    return isHtmlTarget(this._target) && transportOf(this._document)
      ? html`<p class="note">${delivery.inlineScript}</p>`
      : nothing;
  }

  private readonly _onDelivery = (): void => {
    this.dispatchEvent(new Event('delivery-wanted'));
  };

  /** A very long one takes the browser longer to lay out than an edit may last: it is shown to whoever asks for it. */
  private _renderFoldable(): unknown {
    const {exchange} = this._model.strings;
    const lines = this._snippet.split('\n').length;
    if (lines <= MAX_LINES) return renderOutput('snippet', exchange.snippet, this._snippet);
    const onToggle = ({target}: Event) => (this._isUnfolded = (target as HTMLDetailsElement).open);
    return html`<details .open=${this._isUnfolded} @toggle=${onToggle}>
      <summary><bdi>${exchange.longSnippet(lines)}</bdi></summary>
      ${this._isUnfolded ? renderOutput('snippet', exchange.snippet, this._snippet) : nothing}
    </details>`;
  }

  private _renderButtons(): unknown {
    const {strings, isDisabled} = this._model;
    const {exchange} = strings;
    const isBlocked = Boolean(this._obstacle);
    const copyButton = (output: Output, words: string, describedBy: string | typeof nothing) => {
      const isCopied = this._copying.copied === output;
      const isOff = Boolean(this._obstacleTo(output));
      return html`<button
        type="button"
        class=${output === 'snippet' ? 'primary' : ''}
        aria-disabled=${isOff ? 'true' : nothing}
        aria-describedby=${describedBy}
        @click=${() => this._give(output, () => void this._copy(output))}
      >
        ${icon(isCopied ? 'check' : 'copy')} ${isCopied ? exchange.copied : words}
      </button>`;
    };
    return html`<div class="row outputs" @focusout=${this._copying.leave}>
        ${copyButton('snippet', exchange.copySnippet, isBlocked ? 'obstacle' : nothing)}
        ${copyButton('json', exchange.copyJson, this._hasMistakes ? 'json-mistakes' : nothing)}
        <button
          type="button"
          aria-disabled=${this._obstacleTo('json') ? 'true' : nothing}
          aria-describedby=${this._hasMistakes ? 'json-mistakes' : nothing}
          @click=${this._download}
        >
          ${icon('download')} ${exchange.downloadJson}
        </button>
        <button type="button" class="import" ?disabled=${isDisabled} @click=${() => this.openImport()}>
          ${icon('upload')} ${exchange.import}
        </button>
      </div>
      ${this._hasMistakes ? html`<p class="finding warning" id="json-mistakes">${exchange.mistakesInJson}</p>` : nothing}`;
  }
}

/** What is typed here is no part of the document: it has nothing to do with the editor's events and undo. */
const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-exchange': EditorExchange;
  }
}
