// What is in the dialog of public holidays: where, which years, and the list to review.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayNumber, minutesOf} from '../../domain/calendar.js';
import type {HolidayCandidate} from '../../domain/editing/public-holidays.js';
import {formatDay, timeWords} from '../../i18n/editor/formats.js';
import type {HolidaysStrings} from '../../i18n/editor/strings/holidays-strings.js';
import type {EditorModel} from '../editor-context.js';
import type {HolidayPlace, HolidaysLibrary, PlaceName} from './holidays-library.js';

export function renderPlaces(
  place: HolidayPlace,
  library: HolidaysLibrary,
  words: HolidaysStrings,
  onPlace: (place: HolidayPlace) => void,
): unknown {
  const {country, state, region} = place;
  const states = country ? library.states(country) : [];
  const stateName = states.find(({code}) => code === state)?.name ?? '';
  const regions = state ? library.regions(country, state) : [];
  return html`<div class="places">
    ${renderSelect(words.country, words.chooseCountry, library.countries(), country, (code) =>
      onPlace({country: code, state: '', region: ''}),
    )}
    ${
      states.length
        ? renderSelect(words.state, words.wholeCountry, states, state, (code) =>
            onPlace({country, state: code, region: ''}),
          )
        : nothing
    }
    ${
      regions.length
        ? renderSelect(words.region, words.wholeState(stateName), regions, region, (code) =>
            onPlace({country, state, region: code}),
          )
        : nothing
    }
  </div>`;
}

function renderSelect(
  label: string,
  otherwise: string,
  options: readonly PlaceName[],
  value: string,
  onChoice: (code: string) => void,
): unknown {
  return html`<label class="field">
    ${label}
    <select @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${live(!value)}>${otherwise}</option>
      ${options.map(({code, name}) => html`<option value=${code} .selected=${live(code === value)}>${name}</option>`)}
    </select>
  </label>`;
}

export function renderYears(
  offered: readonly number[],
  chosen: readonly number[],
  words: HolidaysStrings,
  onYear: (year: number, isTicked: boolean) => void,
): unknown {
  return html`<fieldset>
    <legend>${words.years}</legend>
    <div class="row years">
      ${offered.map(
        (year) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(year))}
              @change=${(event: Event) => onYear(year, (event.target as HTMLInputElement).checked)}
            />
            ${year}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function renderCandidates(
  candidates: readonly HolidayCandidate[],
  {strings, locale}: EditorModel,
  isTicked: (candidate: HolidayCandidate) => boolean,
  onTick: (candidates: readonly HolidayCandidate[], isTicked: boolean) => void,
): unknown {
  const {holidays: words} = strings;
  const addable = candidates.filter((candidate) => candidate.isAddable);
  const ticked = candidates.filter(isTicked).length;
  if (!candidates.length) return html`<p role="status">${words.none}</p>`;
  return html`<fieldset>
    <legend>${words.list}</legend>
    <div class="row head">
      <p class="note" role="status">${words.chosen({ticked, count: candidates.length})}</p>
      <div class="row">
        <button type="button" class="quiet" @click=${() => onTick(addable, true)}>${words.tickAll}</button>
        <button type="button" class="quiet" @click=${() => onTick(addable, false)}>${words.tickNone}</button>
      </div>
    </div>
    <ul>
      ${candidates.map((candidate) => renderCandidate(candidate, words, locale, isTicked(candidate), onTick))}
    </ul>
  </fieldset>`;
}

function renderCandidate(
  candidate: HolidayCandidate,
  words: HolidaysStrings,
  locale: string,
  isTicked: boolean,
  onTick: (candidates: readonly HolidayCandidate[], isTicked: boolean) => void,
): unknown {
  const {exception, isKnown, isAddable, overruledIn, startsAt} = candidate;
  return html`<li>
    <label class="check ${isKnown ? 'known' : ''}">
      <input
        type="checkbox"
        .checked=${live(isTicked)}
        ?disabled=${!isAddable}
        @change=${(event: Event) => onTick([candidate], (event.target as HTMLInputElement).checked)}
      />
      <span class="date">${wordDates(candidate, words, locale)}</span>
      <span class="name">
        ${exception.name} ${overruledIn ? html`<small>${words.overruled(overruledIn)}</small>` : nothing}
      </span>
      <span class="tags">
        <span>${exception.yearly ? words.everyYear : exception.from.slice(0, 4)}</span>
        ${startsAt ? html`<span>${words.startsAt(timeWords(minutesOf(startsAt), locale))}</span>` : nothing}
        ${isKnown ? html`<span>${words.known}</span>` : nothing}
      </span>
    </label>
  </li>`;
}

/** "Fri, 3 Apr"; without a weekday where it is another one each year. */
function wordDates({exception: {from, to, yearly}}: HolidayCandidate, words: HolidaysStrings, locale: string): string {
  const word = (date: string) =>
    formatDay(dayNumber(date), locale, {weekday: yearly ? undefined : 'short', day: 'numeric', month: 'short'});
  return to ? words.range({first: word(from), last: word(to)}) : word(from);
}
