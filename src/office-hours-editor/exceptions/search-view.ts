// The field that finds exceptions, with how many it has found.
import {css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {stop} from '../controls/item-form.js';
import {icon} from '../controls/icons.js';
import type {EditorModel} from '../editor-context.js';

export const searchStyles = css`
  .search {
    display: grid;
    gap: 4px;
    margin-block-start: 14px;
  }
  .search-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .search-field {
    position: relative;
    flex: 0 1 24em;
    min-inline-size: 0;
  }
  .search input {
    inline-size: 100%;
    padding-inline-end: 3em;
    appearance: none;
  }
  .search ::-webkit-search-cancel-button {
    display: none;
  }
  .search button {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    min-block-size: 0;
    inline-size: 2.4em;
  }
`;

interface Search {
  readonly query: string;
  /** How many are found, in words. */
  readonly words: string;
  /** What a screen reader is told, once typing pauses. */
  readonly news: string;
  /** Somebody is about to type. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
}

export function renderSearch({query, words: found, news, prepare, search}: Search, {strings}: EditorModel): unknown {
  const words = strings.exceptionSearch;
  const onInput = (event: Event) => {
    event.stopPropagation(); // the document stays as it is
    search((event.target as HTMLInputElement).value);
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !query) return;
    event.preventDefault();
    event.stopPropagation();
    search('');
  };
  const onClear = ({currentTarget}: Event) => {
    (currentTarget as HTMLElement).parentElement!.querySelector('input')!.focus();
    search('');
  };
  return html`<div class="search">
    <label for="search">${words.label}</label>
    <div class="search-line">
      <div class="search-field">
        <input
          id="search"
          type="search"
          autocomplete="off"
          placeholder=${words.placeholder}
          .value=${live(query)}
          @focus=${prepare}
          @input=${onInput}
          @change=${stop}
          @keydown=${onKeydown}
        />
        ${
          query
            ? html`<button type="button" class="icon" aria-label=${words.clear} @click=${onClear}>
                ${icon('close')}
              </button>`
            : nothing
        }
      </div>
      <p class="note">${query.trim() ? found : nothing}</p>
    </div>
    <p class="words" role="status">${news}</p>
  </div>`;
}
