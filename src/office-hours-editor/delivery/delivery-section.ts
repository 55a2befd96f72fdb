// Where messages go, a test of it, and what else the chat can be told.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {availabilityIn} from '../../domain/availability.js';
import {
  ADDRESS_OF_WAY,
  DELIVERY_WAYS,
  deliveryWay,
  isDelivering,
  isTestable,
  type TestableWay,
} from '../../domain/delivery-settings.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {settingAt} from '../../domain/editing/check-delivery.js';
import {chooseWay, type Endpoints, type FormKind, setFormKind} from '../../domain/editing/delivery-edits.js';
import {type Edit, setSetting} from '../../domain/editing/edits.js';
import {mailto} from '../../domain/exchange/snippet-parts.js';
import {jsonPath} from '../../domain/json-path.js';
import type {Availability, Configuration, DeliveryWay} from '../../domain/types.js';
import {type TestOutcome, wordOutcome} from '../../i18n/editor/delivery-words.js';
import {deliveryLabel, wordFinding} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {AnnounceRequest, CommitRequest, type Description, EditRequest} from '../requests.js';
import {
  type FieldActions,
  type Path,
  renderMailFields,
  renderMoreFields,
  renderWayFields,
  stop,
} from './delivery-fields.js';
import {deliverySectionStyles} from './delivery-section.styles.js';

const KEPT_LABELS = {attributes: 'keptAttributes', content: 'keptContent'} as const;
/** What an imported snippet held that has no field. */
type KeptPart = keyof typeof KEPT_LABELS;

const changed =
  (path: Path): Description =>
  ({strings}) =>
    strings.delivery.changed(deliveryLabel(jsonPath(path), strings) ?? '');

export class EditorDelivery extends LitElement {
  static override styles = [controlStyles, deliverySectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The path of the field that somebody is typing into. */
  @state() private _typing: string | undefined;
  @state() private _isMoreOpen = false;
  /** What became of the test message, until something that it tested is changed. */
  @state() private _outcome: TestOutcome | undefined;
  /** Set while a test message is on its way. */
  @state() private _test: AbortController | undefined;

  /** The addresses before another way was chosen, for whoever comes back to them. */
  private _endpoints: Endpoints | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._test?.abort();
  }

  /** Unfolds the settings that hold a place of the document. */
  async reveal(path: string): Promise<void> {
    const isMore = path.startsWith('$.chat.') && !/\.(endpoint|stream)$/.test(path);
    this._isMoreOpen ||= isMore;
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('_model') as EditorModel | undefined;
    if (!before) return;
    if (before.loads !== this._model.loads) this._endpoints = undefined;
    const {chat, snippet} = this._model.document;
    const isSame = before.document.chat === chat && before.document.snippet === snippet;
    if (isSame) return;
    this._test?.abort();
    this._test = undefined;
    this._outcome = undefined;
  }

  private _request(edit: Edit, description: Description, tag?: string): void {
    this.dispatchEvent(new EditRequest(edit, {description, isAnnounced: false, ...(tag && {tag})}));
  }

  private _announce(sentence: string): void {
    this.dispatchEvent(new AnnounceRequest(sentence));
  }

  private readonly _actions: FieldActions = {
    type: (path, event) => {
      event.stopPropagation();
      const place = jsonPath(path);
      this._typing = place;
      const {value} = event.target as HTMLInputElement;
      this._request(setSetting(path, value), changed(path), place);
    },
    leave: (path, event) => {
      event.stopPropagation();
      if (this._typing !== jsonPath(path)) return;
      this._typing = undefined;
      this.dispatchEvent(new CommitRequest());
      this._sayFindings(path);
    },
    set: (path, value, event) => {
      event.stopPropagation();
      this._request(setSetting(path, value), changed(path));
    },
  };

  /** The focus has gone on: whoever does not see the field hears what is wrong with it. */
  private _sayFindings(path: Path): void {
    const findings = findingsAt(this._model.findings, jsonPath(path));
    if (findings.length) this._announce(findings.map((finding) => wordFinding(finding, this._model)).join(' '));
  }

  private readonly _onWay = (event: Event): void => {
    event.stopPropagation();
    const way = (event.target as HTMLInputElement).value as DeliveryWay;
    const {endpoint, stream} = this._model.document.chat ?? {};
    if (endpoint ?? stream) this._endpoints = {endpoint, stream};
    this._request(chooseWay(way, this._endpoints), ({strings: {delivery}}) => delivery.chosen(delivery.ways[way].name));
  };

  private readonly _onFormKind = (event: Event): void => {
    event.stopPropagation();
    const kind = (event.target as HTMLSelectElement).value as FormKind;
    this._request(setFormKind(kind), ({strings: {delivery}}) => delivery.changed(delivery.formKind));
  };

  private _takeOut(key: KeptPart): void {
    const description: Description = ({strings: {delivery}}) => delivery.takenOut(delivery[KEPT_LABELS[key]]);
    this.dispatchEvent(new EditRequest(setSetting(['snippet', key], undefined), {description}));
    // The button goes with what it took out.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('summary')?.focus());
  }

  private readonly _onTest = async (): Promise<void> => {
    if (this._test) return this._test.abort();
    const {document: configuration} = this._model;
    const way = deliveryWay(configuration);
    if (!isTestable(way)) return;
    const attempt = new AbortController();
    this._test = attempt;
    this._outcome = undefined;
    const outcome = await this._send(configuration, way, attempt.signal);
    // Something else is tested by now, or nothing: what became of this one says nothing of that.
    if (this._test !== attempt) return;
    this._test = undefined;
    this._outcome = outcome;
  };

  private async _send(configuration: Configuration, way: TestableWay, cancelled: AbortSignal): Promise<TestOutcome> {
    const {text} = this._model.strings.delivery.test;
    try {
      const {testDelivery} = await import('./test-delivery.js');
      return await testDelivery(
        {configuration, way, text, now: this._model.now, availability: this._availability},
        cancelled,
      );
    } catch (error) {
      return {kind: 'failed', reason: (error as Error).message};
    }
  }

  private get _availability(): Availability {
    const {timeline, now} = this._model;
    return timeline ? availabilityIn(timeline.stretchAt(now), now) : {status: 'unset'};
  }

  private _words(outcome: TestOutcome): ReturnType<typeof wordOutcome> {
    const {strings, document} = this._model;
    const way = deliveryWay(document);
    const typed = isTestable(way) ? settingAt(document, ADDRESS_OF_WAY[way]) : '';
    return wordOutcome(outcome, strings, typed, location.origin);
  }

  override render(): unknown {
    const {strings, document} = this._model;
    const {delivery} = strings;
    const way = deliveryWay(document);
    const view = {model: this._model, typing: this._typing, actions: this._actions};
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${delivery.title}</h2>
        <p class="note">${delivery.note}</p>
      </div>
      ${this._renderWays(way)} ${this._renderWarning(way)}
      <div class="fields">
        ${way ? renderWayFields(way, view, this._onFormKind) : nothing} ${renderMailFields(way, view)}
      </div>
      ${way ? this._renderTest(way) : nothing}
      <details .open=${live(this._isMoreOpen)} @toggle=${this._onToggle}>
        <summary><bdi>${delivery.more}</bdi></summary>
        <div class="fields">${renderMoreFields(view)}</div>
        ${this._renderKept()}
      </details>
    </section>`;
  }

  private readonly _onToggle = ({target}: Event): void => {
    this._isMoreOpen = (target as HTMLDetailsElement).open;
  };

  private _renderWays(chosen: DeliveryWay | undefined): unknown {
    const {strings, isDisabled} = this._model;
    const {delivery} = strings;
    return html`<fieldset>
      <legend class="label">${delivery.way}</legend>
      <div class="ways">
        ${DELIVERY_WAYS.map(
          (way) =>
            html`<div class="way">
              <label class="check">
                <input
                  type="radio"
                  name="way"
                  id="way-${way}"
                  value=${way}
                  aria-describedby="way-${way}-note"
                  .checked=${live(way === chosen)}
                  ?disabled=${isDisabled}
                  @input=${stop}
                  @change=${this._onWay}
                />
                ${delivery.ways[way].name}
              </label>
              <small id="way-${way}-note">${delivery.ways[way].note}</small>
            </div>`,
        )}
      </div>
    </fieldset>`;
  }

  /** Not while somebody is just giving what is missing. */
  private _renderWarning(way: DeliveryWay | undefined): unknown {
    const {document, strings} = this._model;
    if (way === 'transport' || (way && isDelivering(document, way))) return nothing;
    const {nowhere, incomplete} = strings.delivery;
    return html`<p class="finding warning nowhere">${way ? incomplete[way] : nowhere}</p>`;
  }

  private _renderTest(way: DeliveryWay): unknown {
    const {document, strings} = this._model;
    const {test} = strings.delivery;
    if (way === 'transport') return html`<p class="test note">${test.transport}</p>`;
    const isReady = isDelivering(document, way);
    if (way === 'mail') {
      const address = settingAt(document, ['snippet', 'mail', 'address']).trim();
      if (!isReady || !address) return nothing;
      return html`<p class="test">${test.mail} <a href=${mailto(address)}>${address}</a></p>`;
    }
    return html`<div class="test">
      <div class="row">
        <button
          type="button"
          aria-describedby="test-note"
          aria-disabled=${isReady ? nothing : 'true'}
          @click=${isReady ? this._onTest : () => this._announce(test.mistakes)}
        >
          ${icon(this._test ? 'close' : 'send')} ${this._test ? test.cancel : test.button}
        </button>
        <small id="test-note">${test.note}</small>
      </div>
      <div role="status">
        ${this._test ? html`<p class="note">${test.sending}</p>` : nothing}
        ${this._outcome ? this._renderOutcome(this._outcome) : nothing}
      </div>
    </div>`;
  }

  private _renderOutcome(outcome: TestOutcome): unknown {
    const {isGood, parts} = this._words(outcome);
    return html`<div class="outcome ${isGood ? 'good' : 'bad'}">
      ${parts.map(
        ({sentence, headers}) =>
          html`<p>${sentence}</p>
            ${headers ? html`<pre dir="ltr" tabindex="0">${headers.join('\n')}</pre>` : nothing}`,
      )}
    </div>`;
  }

  /** What an imported snippet held besides. */
  private _renderKept(): unknown {
    const {document, strings} = this._model;
    const {delivery} = strings;
    const {attributes = {}, content = ''} = document.snippet ?? {};
    const written = Object.entries(attributes).map(([name, value]) => (value ? `${name}="${value}"` : name));
    if (!written.length && !content) return nothing;
    return html`<div class="kept">
      <h3>${delivery.kept}</h3>
      <p class="note">${delivery.keptNote}</p>
      ${written.length ? this._renderPart('attributes', written.join('\n')) : nothing}
      ${content ? this._renderPart('content', content) : nothing}
    </div>`;
  }

  private _renderPart(key: KeptPart, text: string): unknown {
    const {strings, isDisabled} = this._model;
    const name = strings.delivery[KEPT_LABELS[key]];
    return html`<div class="field">
      <label for="kept-${key}">${name}</label>
      <textarea
        id="kept-${key}"
        class="code"
        dir="ltr"
        readonly
        rows=${Math.min(text.split('\n').length, 8)}
        .value=${text}
      ></textarea>
      <div class="row">
        <button
          type="button"
          class="quiet"
          aria-label=${strings.delivery.takeOut(name)}
          ?disabled=${isDisabled}
          @click=${() => this._takeOut(key)}
        >
          ${icon('remove')} ${strings.delivery.takeOut(name)}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-delivery': EditorDelivery;
  }
}
