// Mistakes and oddities as sentences, and the names of the places where they are.
import {dayNumber, WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {exceptionsOf, seasonsOf} from '../../domain/editing/edits.js';
import type {Configuration, ExceptionInput, SeasonInput} from '../../domain/types.js';
import {formatDay, formatDays, weekdayName} from './formats.js';
import type {EditorStrings} from './strings.js';

interface Words {
  readonly document: Configuration;
  readonly strings: EditorStrings;
  readonly locale: string;
}

/** What is wrong, in a sentence for beside the field. */
export function wordFinding({code, value, meant, other}: Finding, {document, strings, locale}: Words): string {
  const list = code === 'duplicate-season' ? seasonsOf(document) : exceptionsOf(document);
  const twin = other === undefined ? undefined : list[other];
  const sentences = {...strings.problems.findings, ...strings.delivery.findings};
  return sentences[code](twin ? datesTitle(twin, locale) : value, meant);
}

/** The same for a list of all that is wrong, with the place. */
export function wordFindingWithPlace(finding: Finding, words: Words): string {
  const sentence = wordFinding(finding, words);
  const place = placeOf(finding.path, words);
  return place ? words.strings.problems.at({place, sentence}) : sentence;
}

/** "Christmas", or its dates where it has no name. */
export function datesTitle(dates: SeasonInput | ExceptionInput, locale: string): string {
  return dates.name || datesText(dates, locale);
}

/** "24 December 2026", "28–31 December 2026", "25 December" for a yearly one. A first date that is none stays as it is. */
export function datesText({from, to = from, yearly}: SeasonInput | ExceptionInput, locale: string): string {
  const options = {day: 'numeric', month: 'long', year: yearly ? undefined : 'numeric'} as const;
  // All in one leap year where the year does not matter.
  const [first, last] = [from, to].map((date) => dayNumber(yearly ? `2000${date.slice(4)}` : date)) as [number, number];
  if (Number.isNaN(first)) return from;
  if (Number.isNaN(last) || (last < first && !yearly)) return formatDay(first, locale, options);
  if (last >= first) return formatDays(first, last, locale, options);
  return [first, last].map((day) => formatDay(day, locale, options)).join(' – '); // over New Year
}

function placeOf(path: string, {document, strings, locale}: Words): string | undefined {
  const {places} = strings.problems;
  const [, seasonIndex] = /\.seasons\[(\d+)\]/.exec(path) ?? [];
  const season = seasonIndex && seasonsOf(document)[Number(seasonIndex)];
  if (season) return places.season(datesTitle(season, locale));
  const [, day, position] = /\.weekly\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  if (WEEKDAYS.includes(day as Weekday)) {
    const count = document.officeHours?.weekly?.[day as Weekday]?.length ?? 0;
    const where = {day: weekdayName(day as Weekday, locale), position: Number(position) + 1, count};
    return strings.week.hoursOf(where);
  }
  const [, index] = /\.exceptions\[(\d+)\]/.exec(path) ?? [];
  const exception = index && exceptionsOf(document)[Number(index)];
  if (exception) return places.exception(datesTitle(exception, locale));
  const label = deliveryLabel(path, strings);
  if (label) return label;
  const [, field] = /^\$\.(?:officeHours|messages)\.(timezone|welcome|online|offline|handoff)$/.exec(path) ?? [];
  return field && places[field as 'timezone' | 'welcome' | 'online' | 'offline' | 'handoff'];
}

/** What a field of `chat` or `snippet` is called. */
function deliveryLabel(path: string, {delivery}: EditorStrings): string | undefined {
  if (!/^\$\.(chat|snippet)\./.test(path)) return undefined;
  if (path === '$.snippet.mail.address') return delivery.mail.label;
  if (path.startsWith('$.snippet.form.extra')) return delivery.standIn.label;
  const key = path.split('.').at(-1) as 'endpoint';
  return delivery[key]?.label;
}
