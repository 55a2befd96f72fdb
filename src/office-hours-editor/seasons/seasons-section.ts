// The seasons of the year, by date, one of them open to be edited; and a new one, which the document does not have before it is
// accepted.
import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {DAY} from '../../domain/calendar.js';
import {dateText} from '../../domain/editing/dates.js';
import {addSeason, changeSeason, removeSeason, seasonsOf} from '../../domain/editing/edits.js';
import {firstFreeDay, orderByDate} from '../../domain/editing/date-order.js';
import type {SeasonInput} from '../../domain/types.js';
import {datesTitle} from '../../i18n/editor/findings.js';
import {controlStyles} from '../controls/controls.styles.js';
import {datesListStyles} from '../controls/dates-list.styles.js';
import type {RowActions} from '../controls/dates-row.js';
import {Draft} from '../controls/draft.js';
import {icon} from '../controls/icons.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';
import type {EditorSeason} from './season-form.js';
import {renderSeasonRow} from './season-row.js';

const FORM = 'office-hours-editor-season:not([isdraft])';
const DRAFT = 'office-hours-editor-season[isdraft]';

export class EditorSeasons extends LitElement {
  static override styles = [controlStyles, datesListStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  /** The index of the season that is being edited. */
  @state() private _open: number | undefined;

  private readonly _draft: Draft<SeasonInput> = new Draft<SeasonInput>(this, {
    model: () => this._model,
    form: () => this.renderRoot.querySelector<EditorSeason>(DRAFT),
    add: addSeason,
    listIn: seasonsOf,
    describe: (season) => (words) => words.strings.seasons.added(datesTitle(season, words)),
    ended: (index) => this._onDraftEnded(index),
  });
  private _drawn: readonly SeasonInput[] = [];
  private _loads = 0;
  /** What is to have the focus when all has been drawn. */
  private _focusNext: string | undefined;

  /** Opens what holds a path, so that its field can have the focus. */
  async reveal(path: string): Promise<void> {
    const index = /\.seasons\[(\d+)\](?!\.translations)/.exec(path)?.[1];
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
      this._open = undefined; // of another document
      this._draft.drop();
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
    const first = firstFreeDay(seasonsOf(document), Date.UTC(year, month) / DAY);
    const end = new Date(first * DAY);
    this.beginDraft({
      from: dateText(first),
      to: dateText(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1) / DAY - 1),
    });
  };

  /**
   * Begins a new season with the usual week, which the document does not have before the person accepts it.
   *
   * @param dates its days ("2026-07-01"). One that is being entered gets them.
   */
  beginDraft(dates: Pick<SeasonInput, 'from' | 'to'>): void {
    if (this._model.isDisabled) return;
    const {document} = this._model;
    if (this._draft.isTouched) this._draft.change(changeSeason(seasonsOf(document).length, dates));
    else this._draft.begin({...dates, weekly: document.officeHours?.weekly ?? {}});
    this._focusNext = DRAFT;
  }

  private _onDraftEnded(index: number | undefined): void {
    if (this.matches(':focus-within')) this._focusNext = index === undefined ? '.add' : `#edit-${index}`;
  }

  /** Whether something was entered into a new season that the document does not have yet. */
  get hasDraft(): boolean {
    return this._draft.isTouched;
  }

  /** Adds it to the document. Whether it could be: not with a mistake. */
  acceptDraft(): boolean {
    return this._draft.accept();
  }

  private _edit(index: number | undefined): void {
    this._focusNext = index === undefined ? `#edit-${this._open}` : FORM;
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
    const {upcoming, past} = orderByDate(seasonsOf(document), this._today);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${words.title}</h2></div>
      <p class="note">${words.note}</p>
      ${upcoming.length ? this._renderList(upcoming) : nothing}
      ${upcoming.length + past.length || this._draft.isOpen ? nothing : html`<p class="empty">${words.empty}</p>`}
      ${
        this._draft.isOpen
          ? this._renderDraft()
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
      @item-done=${() => this._edit(undefined)}
      @item-remove=${() => this._remove(index)}
    ></office-hours-editor-season>`;
  }

  private _renderDraft(): unknown {
    const {_draft: draft} = this;
    return html`<office-hours-editor-season
      isDraft
      .model=${draft.model}
      .index=${seasonsOf(this._model.document).length}
      @editor-edit=${draft.onEdit}
      @editor-commit=${draft.onCommit}
      @keydown=${draft.onKeydown}
      @beforeinput=${draft.onBeforeInput}
      @item-accept=${() => draft.accept()}
      @item-discard=${draft.discard}
    ></office-hours-editor-season>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-seasons': EditorSeasons;
  }
}
