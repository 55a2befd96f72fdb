// The seasons of the year, by date, one of them open to be edited; and a new one, which the document does not have before it is
// accepted.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {DAY} from '../../domain/calendar.js';
import {dateText} from '../../domain/editing/dates.js';
import {addSeason, removeSeason, seasonsOf} from '../../domain/editing/edits.js';
import {freeDay, orderExceptions} from '../../domain/editing/exception-order.js';
import type {SeasonInput} from '../../domain/types.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {datesListStyles} from '../controls/dates-list.styles.js';
import type {RowActions} from '../controls/dates-row.js';
import {Draft} from '../controls/draft.js';
import {fieldOf} from '../controls/find-field.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';
import type {EditorSeason} from './season-form.js';
import {renderSeasonRow} from './season-row.js';

const FORM = 'office-hours-editor-season';

export class EditorSeasons extends LitElement {
  static override styles = [controlStyles, datesListStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the season that is being edited. */
  @state() private _open: number | undefined;
  @state() private _draft: Draft<SeasonInput> | undefined;

  private _drawn: readonly SeasonInput[] = [];
  private _loads = 0;
  /** What is to have the focus when all has been drawn. */
  private _focusNext: string | undefined;

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /\.seasons\[(\d+)\]/.exec(path)?.[1];
    if (index === undefined) return;
    this._open = Number(index);
    await this.updateComplete;
    await this._form?.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_model')) return;
    const {loads, document} = this._model;
    const seasons = seasonsOf(document);
    if (loads !== this._loads) {
      this._loads = loads;
      this._draft = this._open = undefined; // of another document
    } else if (this._open !== undefined && seasons.length !== this._drawn.length) {
      const index = seasons.indexOf(this._drawn[this._open]!);
      this._open = index < 0 ? undefined : index;
    }
    this._drawn = seasons;
  }

  protected override updated(): void {
    void this._moveFocus();
  }

  private async _moveFocus(): Promise<void> {
    if (!this._focusNext) return;
    const selector = this._focusNext;
    this._focusNext = undefined;
    const target = this.renderRoot.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(selector);
    await target?.updateComplete;
    target?.focus();
  }

  private get _form(): EditorSeason | null {
    return this.renderRoot.querySelector<EditorSeason>(FORM);
  }

  /** The account's date, as a day number. */
  private get _today(): number {
    return Math.floor(this._model.zone.wallAt(this._model.now) / DAY);
  }

  /** A month from the first one that is free, with the usual week to begin with. */
  private readonly _onAdd = (): void => {
    const {document} = this._model;
    const [year, month] = dateText(this._today).split('-').map(Number) as [number, number];
    const first = freeDay(seasonsOf(document), Date.UTC(year, month) / DAY);
    const end = new Date(first * DAY);
    this.begin({
      from: dateText(first),
      to: dateText(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1) / DAY - 1),
    });
  };

  /** Begins a season on these dates, with the usual week, and puts the focus into its form. */
  begin(dates: {readonly from: string; readonly to: string}): void {
    const season: SeasonInput = {...dates, weekly: this._model.document.officeHours?.weekly ?? {}};
    this._draft = new Draft(season, addSeason, (edited) => seasonsOf(edited).at(-1)!);
    this._open = undefined;
    this._focusNext = FORM;
  }

  private readonly _onDraftEdit = (event: EditRequest): void => {
    event.stopPropagation();
    this._draft!.edit(event.edit, this._model);
    this.requestUpdate();
  };

  private readonly _onAccept = (): void => {
    const {item} = this._draft!;
    const index = seasonsOf(this._model.document).length;
    const mistake = this._draft!.modelIn(this._model).findings.find(
      ({path, severity}) => severity === 'error' && path.startsWith(`$.officeHours.seasons[${index}]`),
    );
    if (mistake) return fieldOf(this._form!.shadowRoot!, mistake.path)?.focus();
    this._draft = undefined;
    this._focusNext = `#edit-${index}`;
    const description: Description = (words) => words.strings.seasons.added(datesTitle(item, words));
    this.dispatchEvent(new EditRequest(addSeason(item), {description}));
  };

  private readonly _onDiscard = (): void => {
    this._draft = undefined;
    this._focusNext = '.add';
  };

  private readonly _onDraftKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this._onDiscard();
  };

  private _edit(index: number | undefined): void {
    this._focusNext = index === undefined ? `#edit-${this._open}` : FORM;
    this._draft = undefined;
    this._open = index;
  }

  private _remove(index: number): void {
    const seasons = seasonsOf(this._model.document);
    const removed = seasons[index]!;
    const description: Description = (words) => words.strings.seasons.removed(datesTitle(removed, words));
    const last = seasons.length - 2;
    this._focusNext = last < 0 ? '.add' : `#edit-${Math.min(index, last)}`;
    if (this._open === index) this._open = undefined;
    this.dispatchEvent(new EditRequest(removeSeason(index), {description}));
  }

  override render(): unknown {
    const {strings, isDisabled, document} = this._model;
    const {seasons: words} = strings;
    const {upcoming, past} = orderExceptions(seasonsOf(document), this._today);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${upcoming.length ? this._renderList(upcoming) : nothing}
      ${upcoming.length + past.length || this._draft ? nothing : html`<p class="empty">${words.empty}</p>`}
      ${
        this._draft
          ? this._renderDraft(this._draft)
          : html`<div class="row actions">
              <button type="button" class="add" ?disabled=${isDisabled} @click=${this._onAdd}>
                ${icon('add')} ${words.add}
              </button>
            </div>`
      }
      ${
        past.length
          ? html`<details .open=${past.includes(this._open!)}>
              <summary><bdi>${words.past(past.length)}</bdi></summary>
              ${this._renderList(past)}
            </details>`
          : nothing
      }
    </section>`;
  }

  private _renderList(indexes: readonly number[]): unknown {
    return html`<ul>
      ${indexes.map((index) => html`<li>${index === this._open ? this._renderForm(index) : this._renderRow(index)}</li>`)}
    </ul>`;
  }

  private _renderRow(index: number): unknown {
    return renderSeasonRow(index, this._model, this._today, this._actions);
  }

  private readonly _actions: RowActions = {
    edit: (index) => this._edit(index),
    remove: (index) => this._remove(index),
  };

  private _renderForm(index: number): unknown {
    return html`<office-hours-editor-season
      .model=${this._model}
      .index=${index}
      @season-done=${() => this._edit(undefined)}
      @season-remove=${() => this._remove(index)}
    ></office-hours-editor-season>`;
  }

  private _renderDraft(draft: Draft<SeasonInput>): unknown {
    return html`<office-hours-editor-season
      isDraft
      .model=${draft.modelIn(this._model)}
      .index=${seasonsOf(this._model.document).length}
      @editor-edit=${this._onDraftEdit}
      @editor-commit=${(event: Event) => event.stopPropagation()}
      @keydown=${this._onDraftKey}
      @season-accept=${this._onAccept}
      @season-discard=${this._onDiscard}
    ></office-hours-editor-season>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-seasons': EditorSeasons;
  }
}
