// Mistakes and oddities as sentences, and the names of the places where they are.
import {dayNumber, WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {exceptionsOf} from '../../domain/editing/edits.js';
import type {Configuration, ExceptionInput} from '../../domain/types.js';
import {formatDay, formatDays, weekdayName} from './formats.js';
import type {EditorStrings} from './strings.js';

interface Words {
  readonly document: Configuration;
  readonly strings: EditorStrings;
  readonly locale: string;
}

/** What is wrong, in a sentence for beside the field. */
export function wordFinding({code, value, meant, other}: Finding, {document, strings, locale}: Words): string {
  const twin = other === undefined ? undefined : exceptionsOf(document)[other];
  return strings.problems.findings[code](twin ? exceptionTitle(twin, locale) : value, meant);
}

/** The same for a list of all that is wrong, with the place. */
export function wordFindingWithPlace(finding: Finding, words: Words): string {
  const sentence = wordFinding(finding, words);
  const place = placeOf(finding.path, words);
  return place ? words.strings.problems.at({place, sentence}) : sentence;
}

/** Several at a time are more than anybody wants to hear. */
const MOST_HEARD = 3;

/** What has come up, to be heard: each with its place; of many only how many there are. */
export function wordFindings(findings: readonly Finding[], words: Words): string {
  const {problems} = words.strings;
  const {length} = findings.filter(({severity}) => severity === 'error');
  if (findings.length > MOST_HEARD) return length ? problems.title(length) : problems.count(findings.length);
  return findings.map((finding) => wordFindingWithPlace(finding, words)).join(' ');
}

/** "Christmas", or its dates where it has no name. */
export function exceptionTitle(exception: ExceptionInput, locale: string): string {
  return exception.name || exceptionDates(exception, locale);
}

/** "24 December 2026", "28–31 December 2026", "25 December" for a yearly one. A first date that is none stays as it is. */
export function exceptionDates({from, to = from, yearly}: ExceptionInput, locale: string): string {
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
  const [, day, position] = /\.weekly\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  if (WEEKDAYS.includes(day as Weekday)) {
    const count = document.officeHours?.weekly?.[day as Weekday]?.length ?? 0;
    const where = {day: weekdayName(day as Weekday, locale), position: Number(position) + 1, count};
    return strings.week.hoursOf(where);
  }
  const [, index] = /\.exceptions\[(\d+)\]/.exec(path) ?? [];
  const exception = index && exceptionsOf(document)[Number(index)];
  if (exception) return places.exception(exceptionTitle(exception, locale));
  const [, field] = /^\$\.(?:officeHours|messages)\.(timezone|welcome|online|offline|handoff)$/.exec(path) ?? [];
  return field && places[field as 'timezone' | 'welcome' | 'online' | 'offline' | 'handoff'];
}
