// What the shop says, text by text: as it is written, and beside it in each of the other languages. Reads only.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {isMissing, type ShopText, spellingOf, type TextList, versionOf} from '../../domain/editing/shop-texts.js';
import {jsonPath} from '../../domain/json-path.js';
import {directionOf} from '../../i18n/direction.js';
import {textLabel} from '../../i18n/editor/language-wording.js';
import {languageName} from '../../i18n/editor/language-name.js';
import {stop} from '../controls/item-form.js';
import type {EditorModel} from '../editor-context.js';
import {isInvalid, renderFindings} from '../findings-view.js';

export interface TextsView {
  readonly texts: readonly ShopText[];
  /** The language of the untranslated ones, where it is known, and the others (BCP 47). */
  readonly own: string | undefined;
  readonly others: readonly string[];
}

export interface TextsActions {
  readonly type: (text: ShopText, language: string, value: string) => void;
  readonly leave: () => void;
  /** Says on all of its dates what one of them has. */
  readonly level: (text: ShopText, language: string, value: string) => void;
  /** The focus has come to a text. */
  readonly focus: (index: number) => void;
}

/** The field of a text in a language, by their places. */
export const fieldId = (text: number, language: number): string => `text-${text}-${language}`;

export function renderTexts({texts, own, others}: TextsView, model: EditorModel, actions: TextsActions): unknown {
  const title = (list: TextList) => html`<h3>${model.strings[list].title}</h3>`;
  return texts.map(
    (text, index) =>
      html`${text.list === texts[index - 1]?.list ? nothing : title(text.list)}
        <div class="text" role="group" aria-labelledby="label-${index}" @focusin=${() => actions.focus(index)}>
          ${renderLabel(text, index, model)}
          <div class="versions">
            ${renderOwn(text, own, model)}
            ${others.map((language, i) => renderVersion(text, language, fieldId(index, i), model, actions))}
          </div>
        </div>`,
  );
}

function renderLabel(text: ShopText, index: number, model: EditorModel): unknown {
  const {languages: words} = model.strings;
  const {length} = text.indexes;
  return html`<p class="label" id="label-${index}">
    ${textLabel(text, model)} ${length > 1 ? html`<span class="badge">${words.dates(length)}</span>` : nothing}
  </p>`;
}

function renderOwn({text}: ShopText, own: string | undefined, {strings, locale}: EditorModel): unknown {
  const {languages: words} = strings;
  return html`<div class="own">
    <p class="note">${own ? words.ownTextIn(languageName(own, locale)) : words.ownText}</p>
    ${
      text.trim()
        ? html`<p class="said" lang=${own ?? nothing} dir=${own ? directionOf(own) : 'auto'}>${text}</p>`
        : html`<p class="note">${words.noOwnText}</p>`
    }
  </div>`;
}

function renderVersion(
  text: ShopText,
  language: string,
  id: string,
  model: EditorModel,
  actions: TextsActions,
): unknown {
  const {document, strings, locale, isDisabled} = model;
  const {languages: words} = strings;
  const {list, key, indexes} = text;
  const version = versionOf(document, text, language);
  const place = list === 'messages' ? ['messages'] : list === 'questions' ? [list] : ['officeHours', list];
  const spelling = spellingOf(document, text, language);
  const path = jsonPath([...place, ...indexes.slice(0, 1), 'translations', spelling, key]);
  const findings = findingsAt(model.findings, path);
  const isLine = key === 'ask' || key === 'name';
  const onInput = (event: Event) => {
    event.stopPropagation();
    actions.type(text, language, (event.target as HTMLInputElement).value);
  };
  const notes = [findings.length && `findings-${id}`, version.isMixed && `mixed-${id}`].filter(Boolean);
  const describedBy = notes.length ? notes.join(' ') : nothing;
  const direction = directionOf(language);
  // The first letter typed would take the place of all that the dates have: which one to go on from is chosen before.
  // Two templates, since a tag's name cannot be an expression.
  const field = isLine
    ? html`<input
        id=${id}
        type="text"
        autocomplete="off"
        lang=${language}
        dir=${direction}
        data-path=${path}
        aria-invalid=${isInvalid(findings)}
        aria-describedby=${describedBy}
        .value=${live(version.text)}
        ?disabled=${isDisabled}
        ?readonly=${version.isMixed}
        @input=${onInput}
        @change=${stop}
        @blur=${actions.leave}
      />`
    : html`<textarea
        id=${id}
        rows="2"
        lang=${language}
        dir=${direction}
        data-path=${path}
        aria-invalid=${isInvalid(findings)}
        aria-describedby=${describedBy}
        .value=${live(version.text)}
        ?disabled=${isDisabled}
        ?readonly=${version.isMixed}
        @input=${onInput}
        @change=${stop}
        @blur=${actions.leave}
      ></textarea>`;
  return html`<div class="field">
    <label for=${id}>
      ${languageName(language, locale)}
      ${isMissing(document, text, language) && !version.isMixed ? html`<span class="badge odd">${words.missing}</span>` : nothing}
    </label>
    ${field} ${renderFindings(findings, `findings-${id}`, model)}
    ${
      version.isMixed
        ? html`<p class="finding warning" id="mixed-${id}">${words.mixed}</p>
            <button
              type="button"
              class="quiet"
              ?disabled=${isDisabled}
              @click=${() => actions.level(text, language, version.text)}
            >
              ${words.useForAll}
            </button>`
        : nothing
    }
  </div>`;
}
