// What is in the dialog of public holidays: where, which years, and the list to review.
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayNumber, MINUTES_A_DAY} from '../../domain/calendar.js';
import type {HolidayDoubts} from '../../domain/editing/holiday-doubts.js';
import type {HolidayCandidate} from '../../domain/editing/public-holidays.js';
import type {DayPart} from '../../domain/editing/usual-hours.js';
import {datesText} from '../../i18n/editor/findings.js';
import {formatDay, formatList, timeWords} from '../../i18n/editor/formats.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import type {HolidaysStrings} from '../../i18n/editor/strings/holidays-strings.js';
import {renderCandidatesList, renderTick, type Ticks} from '../controls/candidates-list.js';
import type {EditorModel} from '../editor-context.js';
import type {HolidayPlace, HolidaysLibrary, PlaceName} from './holidays-library.js';

/** What names can be in, and are. */
interface NamesChoice {
  readonly languages: readonly PlaceName[];
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** What the dialog knows of each holiday, and what a person can do with it. */
interface CandidateState extends Ticks<HolidayCandidate> {
  readonly partOf: (candidate: HolidayCandidate) => DayPart | undefined;
  readonly isIdle: (candidate: HolidayCandidate) => boolean;
  readonly wasLeftOut: (candidate: HolidayCandidate) => boolean;
  readonly onPart: (candidate: HolidayCandidate, part: DayPart | undefined) => void;
}

export function renderPlaces(
  place: HolidayPlace,
  library: HolidaysLibrary,
  {holidays: words, holidayNotes}: EditorStrings,
  onPlace: (place: HolidayPlace) => void,
  names: NamesChoice | undefined,
): unknown {
  const {country, state, region} = place;
  const states = country ? library.states(country) : [];
  const stateName = states.find(({code}) => code === state)?.name ?? '';
  const regions = state ? library.regions(country, state) : [];
  return html`<div class="fields">
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
    ${
      names && names.languages.length > 1
        ? renderSelect(holidayNotes.language, undefined, names.languages, names.language, names.onLanguage)
        : nothing
    }
  </div>`;
}

/** How far the list can be relied on; nothing where there is no doubt. */
export function renderDoubts(doubts: HolidayDoubts, isRegional: boolean, {strings, locale}: EditorModel): unknown {
  const {holidayNotes: words} = strings;
  const {ended, few, isDecreed, lacksMoon} = doubts;
  const years = [...new Set(ended.map(({year}) => year))];
  const notes = [
    ...(few === undefined ? [] : [words.few(few)]),
    ...(lacksMoon ? [words.lacksMoon] : []),
    ...(isDecreed ? [words.decreed] : []),
    ...years.map((year) => {
      const names = ended.filter((each) => each.year === year).map(({name}) => name);
      return words.ended({names: formatList(names, locale), year});
    }),
  ];
  return html`<div role="status" class="about-list">
    ${isRegional ? html`<p class="note">${words.regional}</p>` : nothing}
    ${notes.length ? html`<p class="doubts">${[...notes, words.compare].join(' ')}</p>` : nothing}
  </div>`;
}

function renderSelect(
  label: string,
  otherwise: string | undefined,
  options: readonly PlaceName[],
  value: string,
  onChoice: (code: string) => void,
): unknown {
  return html`<label class="field">
    ${label}
    <select @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}>
      ${otherwise === undefined ? nothing : html`<option value="" .selected=${live(!value)}>${otherwise}</option>`}
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
    <div class="row choices">
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
  model: EditorModel,
  state: CandidateState,
): unknown {
  const {holidays: words} = model.strings;
  return renderCandidatesList(candidates, state, {legend: words.list, none: words.none, general: words}, (each) =>
    renderCandidate(each, model, state),
  );
}

function renderCandidate(candidate: HolidayCandidate, model: EditorModel, state: CandidateState): unknown {
  const {strings, locale} = model;
  const {holidays: words} = strings;
  const {exception, isKnown, isAddable, overruledIn, isHalfDay} = candidate;
  return html`<li>
    <label class="check ${isKnown ? 'known' : ''}">
      ${renderTick(candidate, state)}
      <span class="date">${wordDates(candidate, words, locale)}</span>
      <span class="name">
        <bdi>${exception.name}</bdi> ${overruledIn ? html`<small>${words.overruled(overruledIn)}</small>` : nothing}
        ${substituteNotes(candidate, model).map((note) => html` <small>${note}</small>`)}
      </span>
      <span class="tags">
        <span>${exception.yearly ? words.everyYear : exception.from.slice(0, 4)}</span>
        ${tagsOf(candidate, model, state).map((tag) => html` <span>${tag}</span>`)}
      </span>
    </label>
    ${isHalfDay && isAddable ? renderHours(candidate, model, state) : nothing}
  </li>`;
}

/** Which day counts where a holiday and a day off in its place are two. */
function substituteNotes({insteadOf, takenOn}: HolidayCandidate, {strings, locale}: EditorModel): readonly string[] {
  const {holidayNotes: words} = strings;
  const word = (day: number) =>
    formatDay(day, locale, {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'});
  return [
    ...(insteadOf === undefined ? [] : [words.insteadOf({day: word(insteadOf)})]),
    ...takenOn.map(({day, dayOff}) => words.takenOn({day: word(day), dayOff: word(dayOff)})),
  ];
}

function tagsOf(candidate: HolidayCandidate, model: EditorModel, state: CandidateState): readonly string[] {
  const {holidays, holidayNotes} = model.strings;
  const {isKnown, isPublic, mayMove, isUnsure, moved, part} = candidate;
  return [
    // The field says it as well, until somebody chooses otherwise.
    ...(part?.from && !isSamePart(part, state.partOf(candidate))
      ? [holidays.startsAt(timeWords(part.from, model.locale))]
      : []),
    ...(isPublic ? [] : [holidayNotes.notPublic]),
    ...(mayMove ? [holidayNotes.mayMove] : []),
    ...(isUnsure ? [holidayNotes.unsure] : []),
    ...(isKnown ? [holidays.known] : []),
    ...(moved ? [holidayNotes.moved({dates: datesText(moved, model)})] : []),
    ...(!isKnown && state.isIdle(candidate) ? [holidayNotes.closedAnyway] : []),
    ...(!moved && state.wasLeftOut(candidate) ? [holidayNotes.leftOut] : []),
  ];
}

/** When people go home early. */
const CLOSING_TIMES = [10, 11, 12, 13, 14, 15, 16, 17, 18].map((hour) => hour * 60);

function renderHours(candidate: HolidayCandidate, {strings, locale}: EditorModel, state: CandidateState): unknown {
  const {exceptions, holidayNotes: words} = strings;
  const {exception, part} = candidate;
  const chosen = state.partOf(candidate);
  const times = CLOSING_TIMES.map((from): DayPart => ({from, until: MINUTES_A_DAY}));
  const isListed = !part || times.some((each) => isSamePart(each, part));
  const parts = [undefined, ...(isListed ? [] : [part]), ...times];
  const title = `${exception.name}, ${wordDates(candidate, strings.holidays, locale)}`;
  const word = (each: DayPart | undefined) => {
    if (!each) return exceptions.closed;
    return each.from ? words.openUntil(timeWords(each.from, locale)) : words.opensAt(timeWords(each.until, locale));
  };
  return html`<select
    class="half"
    aria-label=${words.hoursOn({title})}
    @change=${(event: Event) => state.onPart(candidate, parts[(event.target as HTMLSelectElement).selectedIndex])}
  >
    ${parts.map((each) => html`<option .selected=${live(isSamePart(each, chosen))}>${word(each)}</option>`)}
  </select>`;
}

const isSamePart = (one: DayPart | undefined, other: DayPart | undefined): boolean =>
  one?.from === other?.from && one?.until === other?.until;

/** "Fri, 3 Apr"; without a weekday where it is another one each year. */
function wordDates({exception: {from, to, yearly}}: HolidayCandidate, words: HolidaysStrings, locale: string): string {
  const word = (date: string) =>
    formatDay(dayNumber(date), locale, {weekday: yearly ? undefined : 'short', day: 'numeric', month: 'short'});
  return to ? words.range({first: word(from), last: word(to)}) : word(from);
}
