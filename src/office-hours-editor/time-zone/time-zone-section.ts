// The account's time zone, and what time it is there.
import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {setTimeZone} from '../../domain/editing/edits.js';
import {newerName} from '../../domain/renamed-zones.js';
import {timeZone} from '../../domain/time-zone.js';
import {wordFinding} from '../../i18n/editor/findings.js';
import {wordStatus, wordTimeThere} from '../../i18n/editor/time-zone-wording.js';
import {controlStyles} from '../controls/controls.styles.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {type Description, EditRequest} from '../requests.js';
import type {ZoneChoiceEvent} from './time-zone-field.js';
import {timeZoneSectionStyles} from './time-zone-section.styles.js';

const PATH = '$.officeHours.timezone';

export class EditorTimeZone extends LitElement {
  static override styles = [controlStyles, timeZoneSectionStyles];

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  private readonly _onChoice = (event: ZoneChoiceEvent): void => {
    event.stopPropagation();
    const {timeZone} = event;
    const description: Description = ({strings}) => strings.timeZone.chosen(newerName(timeZone));
    this.dispatchEvent(new EditRequest(setTimeZone(timeZone), {description}));
  };

  /** Puts the focus on the field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('office-hours-editor-time-zone-field')?.focus();
  }

  override render(): unknown {
    const {document, findings, strings, locale, now, ownTimeZone, isDisabled} = this._model;
    const {timeZone: words} = strings;
    const set = document.officeHours?.timezone;
    const wrong = findings.filter(({path}) => path === PATH);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${words.title}</h2>
      </div>
      <p class="note">${words.note}</p>
      <office-hours-editor-time-zone-field
        .value=${set ?? ownTimeZone}
        .label=${words.label}
        .note=${set === undefined ? words.ownNote : ''}
        .path=${PATH}
        .findings=${wrong.map((finding) => ({
          severity: finding.severity,
          sentence: wordFinding(finding, this._model),
        }))}
        .quickChoices=${[ownTimeZone]}
        .now=${now}
        .locale=${locale}
        .strings=${words}
        .disabled=${isDisabled}
        @zone-choice=${this._onChoice}
      ></office-hours-editor-time-zone-field>
      ${wrong.length ? nothing : this._renderNow()}
    </section>`;
  }

  private _renderNow(): unknown {
    const {zone, now, locale, strings, timeline, ownTimeZone} = this._model;
    const moment = {zone, now, locale, strings: strings.timeZone};
    const [there, here] = wordTimeThere(moment, timeZone(ownTimeZone));
    return html`<p class="now">
      ${there} ${timeline ? html`<strong>${wordStatus(moment, timeline)}</strong>` : nothing}
      ${here ? html`<span class="note">${here}</span>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-time-zone': EditorTimeZone;
  }
}
