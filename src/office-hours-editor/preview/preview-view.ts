// Whose eyes the preview looks through, the answer in words, and the stage with the chat. Reads only.
import {html, nothing} from 'lit';
import type {Timeline} from '../../domain/availability.js';
import {stateOfHours} from '../../domain/editing/message-situations.js';
import {isOneLanguage, isSameLanguage} from '../../domain/editing/shop-texts.js';
import {translated} from '../../domain/translated.js';
import {type Clocks, dayOf} from '../../domain/editing/preview-moments.js';
import {wordStandIns} from '../../i18n/editor/language-wording.js';
import {wordAnswer, wordMoment, wordReply} from '../../i18n/editor/preview-words.js';
import {languageName} from '../../i18n/editor/language-name.js';
import {visitorLanguages, type VisitorTexts} from '../../i18n/editor/visitor-languages.js';
import type {MessageKey} from '../../domain/types.js';
import type {EditorModel} from '../editor-context.js';
import type {StageState} from './preview-stage.js';
import type {ZoneChoiceEvent} from '../time-zone/time-zone-field.js';

/** Beside the account's and the admin's own: far apart, and known to everybody. */
const USUAL_ZONES = ['America/New_York', 'Asia/Tokyo'];

export interface VisitorView {
  readonly clocks: Clocks;
  /** The visitor's language (BCP 47), one of those there are. */
  readonly language: string;
  readonly languages: VisitorTexts;
  /** Those of the shop's texts (BCP 47); none where they are in one only. */
  readonly shopLanguages: readonly string[];
}

export interface VisitorActions {
  readonly zone: (event: ZoneChoiceEvent) => void;
  readonly language: (tag: string) => void;
}

export function renderVisitor(view: VisitorView, model: EditorModel, actions: VisitorActions): unknown {
  const {strings, locale, ownTimeZone, now} = model;
  const {clocks, language, languages, shopLanguages} = view;
  const tags = new Set([...visitorLanguages(languages), ...shopLanguages]);
  return html`<div class="visitor">
    <office-hours-editor-time-zone-field
      .label=${strings.preview.timeZone}
      .value=${clocks.visitor.name}
      .now=${now}
      .locale=${locale}
      .strings=${strings.timeZone}
      .quickChoices=${[...new Set([clocks.shop.name, ownTimeZone, ...USUAL_ZONES])]}
      @zone-choice=${actions.zone}
    ></office-hours-editor-time-zone-field>
    <div class="field">
      <label for="language">${strings.preview.language}</label>
      <select id="language" @change=${({target}: Event) => actions.language((target as HTMLSelectElement).value)}>
        ${[...tags]
          .map((tag) => ({tag, name: languageName(tag, locale)}))
          .sort((a, b) => a.name.localeCompare(b.name, locale))
          .map(({tag, name}) => html`<option value=${tag} .selected=${tag === language}>${name}</option>`)}
      </select>
    </div>
  </div>`;
}

/** A button for each of the shop's languages: whether all is well in them is looked at one after the other. */
export function renderShopLanguages(view: VisitorView, model: EditorModel, actions: VisitorActions): unknown {
  const {language, shopLanguages} = view;
  if (!shopLanguages.length) return nothing;
  const isPressed = shopLanguages.some((tag) => isSameLanguage(tag, language)) ? isSameLanguage : isOneLanguage;
  return html`<div class="quick" role="group" aria-label=${model.strings.preview.shopLanguages}>
    ${shopLanguages.map(
      (tag) =>
        html`<button
          type="button"
          aria-pressed=${String(isPressed(tag, language))}
          @click=${() => actions.language(tag)}
        >
          ${languageName(tag, model.locale)}
        </button>`,
    )}
  </div>`;
}

export interface AnswerView extends VisitorView {
  /** The moment that is looked at, in epoch milliseconds. */
  readonly at: number;
  /** The hours that are shown; undefined where there are none. */
  readonly shown: Timeline | undefined;
  /** Whether a screen reader says it. */
  readonly isAsked: boolean;
  /** Nothing of the chat is shown to a visitor who has not written. */
  readonly isHidden: boolean;
}

/** The answer in words, for those who do not look into the chat or cannot. */
export function renderAnswer({at, shown, isAsked, isHidden, ...visitor}: AnswerView, model: EditorModel): unknown {
  const {strings, document, timeline} = model;
  const words = strings.preview;
  const said = {...model, clocks: visitor.clocks};
  const notes = wordStandIns(visitor.language, dayOf(visitor.clocks.shop.wallAt(model.now)), model);
  const mistake = shown ? words.mistakenKept : words.mistaken;
  return html`<div class="answer">
    ${stateOfHours(document, timeline) === 'mistaken' ? html`<p class="finding">${mistake}</p>` : nothing}
    <div role="status" aria-live=${isAsked ? 'polite' : 'off'}>
      <p class="moment">${wordMoment(at, said)}</p>
      <p>${wordAnswer(shown, at, said)}</p>
      ${isHidden ? html`<p>${words.hidden}</p>` : shown ? renderReply(at, shown, visitor, model) : nothing}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
  </div>`;
}

function renderReply(at: number, timeline: Timeline, visitor: VisitorView, {document, strings}: EditorModel): unknown {
  const {messages = {}, chat} = document;
  const textOf = (kind: MessageKey) => translated(messages, kind, visitor.language) ?? '';
  const replies = {online: textOf('online'), offline: textOf('offline'), handoff: textOf('handoff')};
  const reply = wordReply(at, {timeline, replies, assistant: chat?.assistant === true, ...visitor});
  if (!reply) return html`<p>${strings.preview.noReply}</p>`;
  return html`<p>${strings.preview.reply}</p>
    <blockquote lang=${visitor.language} dir="auto">${reply}</blockquote>`;
}

export interface StageActions {
  readonly send: () => void;
  readonly startOver: () => void;
  readonly retry: () => void;
}

/** The window that the chat is put into, and what can be done with it. */
export function renderStage(
  state: StageState,
  isHidden: boolean,
  {strings}: EditorModel,
  actions: StageActions,
): unknown {
  const words = strings.preview;
  return html`<div class="side">
    <div class="stage" role="group" aria-label=${words.stage}>
      <div class="shop" aria-hidden="true">
        <b>${words.shopName}</b>
        ${Array.from({length: 6}, () => html`<i></i>`)}
      </div>
      ${state === 'ready' && isHidden ? html`<p class="state" aria-hidden="true">${words.hidden}</p>` : nothing}
      ${state === 'loading' ? html`<p class="state" role="status">${words.loading}</p>` : nothing}
      ${
        state === 'failed'
          ? html`<div class="state" role="alert">
              <p>${words.failed}</p>
              <button type="button" @click=${actions.retry}>${words.retry}</button>
            </div>`
          : nothing
      }
    </div>
    <div class="row">
      <button type="button" ?disabled=${state !== 'ready'} @click=${actions.send}>${words.send}</button>
      <button type="button" class="quiet" ?disabled=${state !== 'ready'} @click=${actions.startOver}>
        ${words.startOver}
      </button>
      <small>${words.promise}</small>
    </div>
  </div>`;
}
