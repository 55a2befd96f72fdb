import {consume} from '@lit/context';
import {html, nothing, svg} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ref} from 'lit/directives/ref.js';
import {WidthController} from '../../controllers/width-controller.js';
import {DAY, dayNumber} from '../../domain/calendar.js';
import type {MinuteInterval} from '../../domain/compiled-hours.js';
import {type DayPicture, dayPicture} from '../../domain/editing/pictures.js';
import type {Configuration} from '../../domain/types.js';
import {dayWords, formatDay, formatList, timeWords} from '../../i18n/editor/formats.js';
import {endedOnce, timesInWords} from '../../i18n/editor/hours-wording.js';
import {controlStyles} from '../controls/controls.styles.js';
import {isRightToLeft} from '../controls/direction.js';
import {dayPictureStyles} from './day-picture.styles.js';
import {DrawnLater} from '../controls/drawn-later.js';
import {editorContext, type EditorModel} from '../editor-context.js';
import {fittingTimes, type Lane, renderGrid, renderScale, renderStretch, renderText} from './picture-parts.js';
import {pictureStyles} from './picture.styles.js';

/**
 * What holds on one date, with the weekly hours and exceptions applied: a lane, and the same in a sentence. Hours that an
 * exception replaces show faintly behind.
 */
export class EditorDayPicture extends DrawnLater {
  static override styles = [controlStyles, pictureStyles, dayPictureStyles];

  /** "2026-12-24"; nothing is drawn where that is no date. */
  @property() date = '';
  /** The document to look it up in, where that is not the editor's: one with a draft in it. */
  @property({attribute: false}) document: Configuration | undefined;

  @consume({context: editorContext, subscribe: true})
  @state()
  private _model: EditorModel | undefined;

  protected override readonly isDrawnAtOnce = false;

  private readonly _width = new WidthController(this);
  private _isRtl = false;

  protected override willUpdate(): void {
    this._isRtl = isRightToLeft(this);
  }

  /** What holds, in a sentence. */
  private _sentence({day, answer, hours, usual}: DayPicture, {locale, strings, zone, now}: EditorModel): string {
    const list = (spans: readonly MinuteInterval[]) =>
      formatList(
        spans.map((span) => timesInWords(span, locale, strings.picture)),
        locale,
      );
    const yearOf = (dayNumber: number) => formatDay(dayNumber, locale, {year: 'numeric'});
    const year = yearOf(day) === yearOf(Math.floor(zone.wallAt(now) / DAY)) ? undefined : 'numeric';
    return endedOnce(
      strings.picture.date[answer]({
        ...dayWords(day, locale, {weekday: 'long', day: 'numeric', month: 'long', year}),
        hours: list(hours),
        usual: list(usual),
      }),
    );
  }

  protected override render() {
    const model = this._model;
    if (!model || Number.isNaN(dayNumber(this.date))) return nothing;
    const {locale, strings} = model;
    const words = strings.picture.date;
    const picture = dayPicture(this.document ?? model.document, this.date);
    if (!picture) return html`<p class="note"><bdi>${words.unknown}</bdi></p>`;
    const {nightBefore} = picture;
    return html`
      ${this._renderLane(picture, model)}
      <p class="sentence">
        <bdi>${this._sentence(picture, model)}</bdi>
        ${nightBefore ? html`<bdi>${words.nightBefore(timeWords(nightBefore, locale))}</bdi>` : nothing}
      </p>
    `;
  }

  private _renderLane({pieces, replaced}: DayPicture, {locale, strings}: EditorModel) {
    const lane: Lane = {isRtl: this._isRtl, width: this._width.width, em: this._width.em};
    return html`
      <div class="day" aria-hidden="true" ${ref(this._width.watch)}>
        <svg class="lane">
          ${renderGrid(lane)} ${replaced.map((piece) => renderStretch(piece, lane, 'ghost'))}
          ${pieces.map((piece) => {
            const text = fittingTimes(piece.span, piece, lane, locale, strings.picture);
            return svg`${renderStretch(piece, lane, 'bar')} ${renderText(piece, lane, text)}`;
          })}
        </svg>
        <svg class="scale">${renderScale(lane, locale)}</svg>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-day-picture': EditorDayPicture;
  }
}
