// The fields of the section: how one is drawn, and which there are for each way and for the rest. Reads only.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {CHAT_CHOICES} from '../../domain/delivery-settings.js';
import {findingsAt} from '../../domain/editing/check-configuration.js';
import {settingAt, STAND_IN} from '../../domain/editing/check-delivery.js';
import {formKind} from '../../domain/editing/delivery-edits.js';
import {jsonPath} from '../../domain/json-path.js';
import type {DeliveryWay} from '../../domain/types.js';
import type {FieldWords} from '../../i18n/editor/strings/delivery-strings.js';
import type {EditorModel} from '../editor-context.js';
import {renderFindings} from '../findings-view.js';

export type Path = readonly string[];

/** What a person does with the fields. */
export interface FieldActions {
  readonly type: (path: Path, event: Event) => void;
  /** A field of text is left. */
  readonly leave: (path: Path, event: Event) => void;
  /** Something is chosen or ticked; "" and false stand for what holds anyway. */
  readonly set: (path: Path, value: string | boolean, event: Event) => void;
}

export interface FieldsView {
  readonly model: EditorModel;
  /** The field that somebody is typing into: what is wrong with it is said once they have left it. */
  readonly typing: string | undefined;
  readonly actions: FieldActions;
}

interface TextField {
  readonly path: Path;
  readonly words: FieldWords;
  readonly kind?: 'url' | 'email' | 'text';
  readonly isOptional?: boolean;
  readonly placeholder?: string;
}

/** These only ask to be looked at: what is there can work. */
const DOUBTS: readonly string[] = ['insecure-address', 'address-without-scheme'];

const idOf = (path: Path) => path.join('-').replace(/[^\w-]/g, '_');

function renderText({path, words, kind = 'text', isOptional, placeholder}: TextField, view: FieldsView): unknown {
  const {model, typing, actions} = view;
  const {strings, document, isDisabled} = model;
  const id = idOf(path);
  const place = jsonPath(path);
  const findings = typing === place ? [] : findingsAt(model.findings, place);
  const isOf = findings.some(({code}) => !DOUBTS.includes(code));
  return html`<div class="field">
    <label for=${id}
      >${words.label}${isOptional ? html` <span class="optional">(${strings.delivery.optional})</span>` : nothing}</label
    >
    <input
      id=${id}
      data-path=${place}
      type="text"
      dir=${kind === 'text' ? 'auto' : 'ltr'}
      inputmode=${kind}
      autocomplete="off"
      autocapitalize=${kind === 'text' ? nothing : 'off'}
      spellcheck=${kind === 'text' ? nothing : 'false'}
      placeholder=${placeholder ?? nothing}
      aria-describedby="${words.note ? `${id}-note` : ''} ${findings.length ? `${id}-findings` : ''}"
      aria-invalid=${isOf ? 'true' : 'false'}
      .value=${live(settingAt(document, path))}
      ?disabled=${isDisabled}
      @input=${(event: Event) => actions.type(path, event)}
      @change=${(event: Event) => actions.leave(path, event)}
      @blur=${(event: Event) => actions.leave(path, event)}
    />
    ${renderFindings(findings, `${id}-findings`, model)}
    ${words.note ? html`<small id="${id}-note">${words.note}</small>` : nothing}
  </div>`;
}

function renderChoice(key: keyof typeof CHAT_CHOICES, names: Readonly<Record<string, string>>, view: FieldsView) {
  const {model, actions} = view;
  const {strings, document, isDisabled} = model;
  const words = strings.delivery[key];
  const path = ['chat', key];
  const id = idOf(path);
  const place = jsonPath(path);
  const findings = findingsAt(model.findings, place);
  const [usual, ...others] = CHAT_CHOICES[key] as readonly string[];
  const chosen = settingAt(document, path) || usual!;
  const known = [usual!, ...others];
  const onChange = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    actions.set(path, value === usual ? '' : value, event);
  };
  // What means nothing is to be seen, and left by choosing something else.
  const options = known.includes(chosen) ? known : [chosen, ...known];
  return html`<div class="field">
    <label for=${id}>${words.label}</label>
    <select
      id=${id}
      data-path=${place}
      aria-describedby="${id}-note ${findings.length ? `${id}-findings` : ''}"
      aria-invalid=${findings.length ? 'true' : 'false'}
      ?disabled=${isDisabled}
      @input=${stop}
      @change=${onChange}
    >
      ${options.map(
        (word) =>
          html`<option value=${word} .selected=${live(word === chosen)}>
            ${known.includes(word) ? names[word] : word}
          </option>`,
      )}
    </select>
    ${renderFindings(findings, `${id}-findings`, model)}
    <small id="${id}-note">${words.note}</small>
  </div>`;
}

function renderFlag(path: Path, words: FieldWords, isOn: boolean, {model, actions}: FieldsView): unknown {
  const id = idOf(path);
  return html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        id=${id}
        data-path=${jsonPath(path)}
        aria-describedby="${id}-note"
        .checked=${live(isOn)}
        ?disabled=${model.isDisabled}
        @input=${stop}
        @change=${(event: Event) => actions.set(path, (event.target as HTMLInputElement).checked, event)}
      />
      ${words.label}
    </label>
    <small id="${id}-note">${words.note}</small>
  </div>`;
}

/** What a way needs. */
export function renderWayFields(way: DeliveryWay, view: FieldsView, setKind: (event: Event) => void): unknown {
  const {delivery} = view.model.strings;
  const url = (path: Path, words: FieldWords, placeholder: string, isOptional = false) =>
    renderText({path, words, kind: 'url', placeholder, isOptional}, view);
  switch (way) {
    case 'endpoint':
      return html`${url(['chat', 'endpoint'], delivery.endpoint, 'https://shop.example/chat')}
      ${url(['chat', 'stream'], delivery.stream, 'https://shop.example/chat/answers', true)}`;
    case 'chatwoot': {
      const path = ['snippet', 'chatwoot'];
      return html`${url([...path, 'baseUrl'], delivery.baseUrl, 'https://app.chatwoot.com')}
      ${renderText({path: [...path, 'inbox'], words: delivery.inbox, kind: 'url'}, view)}`;
    }
    case 'form':
      return renderFormFields(view, setKind);
    case 'transport':
    case 'mail':
      return nothing;
  }
}

function renderFormFields(view: FieldsView, setKind: (event: Event) => void): unknown {
  const {strings, document, isDisabled} = view.model;
  const {delivery} = strings;
  const kind = formKind(document);
  const action = {path: ['snippet', 'form', 'action'], words: delivery.action, kind: 'url' as const};
  const names = (['text', 'email', 'name'] as const).map((field) =>
    renderText(
      {
        path: ['snippet', 'form', 'fields', field],
        words: {label: delivery.fields[field], note: ''},
        kind: 'url',
        placeholder: field === 'text' ? 'message' : field,
      },
      view,
    ),
  );
  return html`<div class="field">
      <label for="form-kind">${delivery.formKind}</label>
      <select id="form-kind" ?disabled=${isDisabled} @input=${stop} @change=${setKind}>
        ${(['other', 'shopify'] as const).map(
          (each) => html`<option value=${each} .selected=${live(each === kind)}>${delivery.formKinds[each]}</option>`,
        )}
      </select>
    </div>
    ${renderText({...action, placeholder: '/contact'}, view)}
    ${
      kind === 'shopify'
        ? renderText({path: STAND_IN, words: delivery.standIn, kind: 'email', placeholder: 'chat@shop.example'}, view)
        : html`<fieldset class="wide" aria-describedby="field-names-note">
              <legend class="label">${delivery.fieldNames}</legend>
              <small id="field-names-note">${delivery.fieldNamesNote}</small>
              <div class="names">${names}</div>
            </fieldset>
            ${renderFlag(
              ['snippet', 'form', 'crossOrigin'],
              delivery.crossOrigin,
              document.snippet?.form?.crossOrigin === true,
              view,
            )}`
    }`;
}

/** The link to a mail address: all that there is, or besides. */
export function renderMailFields(way: DeliveryWay | undefined, view: FieldsView): unknown {
  const {delivery} = view.model.strings;
  const isOptional = way !== 'mail';
  const words = isOptional ? {...delivery.mail, note: delivery.mailBesides} : delivery.mail;
  const path = ['snippet', 'mail'];
  return html`${renderText(
    {path: [...path, 'address'], words, kind: 'email', placeholder: 'help@shop.example', isOptional},
    view,
  )}
  ${renderText({path: [...path, 'text'], words: delivery.mailText, isOptional: true}, view)}`;
}

/** All that the chat can be told besides. */
export function renderMoreFields(view: FieldsView): unknown {
  const {delivery} = view.model.strings;
  const text = (key: 'heading' | 'replyTime') => renderText({path: ['chat', key], words: delivery[key]}, view);
  const privacy = {path: ['chat', 'privacyUrl'], words: delivery.privacyUrl, kind: 'url' as const};
  return html`${text('heading')} ${renderChoice('placement', delivery.placements, view)}
  ${renderChoice('outsideHours', delivery.outsideHoursChoices, view)} ${text('replyTime')}
  ${renderChoice('askEmail', delivery.askEmailChoices, view)}
  ${renderText({...privacy, placeholder: 'https://shop.example/privacy'}, view)}
  ${renderChoice('storage', delivery.storages, view)}
  ${renderFlag(['chat', 'assistant'], delivery.assistant, view.model.document.chat?.assistant === true, view)}`;
}

export const stop = (event: Event): void => event.stopPropagation();
