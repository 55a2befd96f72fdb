// Mistakes and oddities as sentences, and the names of the places where they are.
import {dayNumber, minutesOf, WEEKDAYS, type Weekday} from '../../domain/calendar.js';
import type {Finding} from '../../domain/editing/check-configuration.js';
import {exceptionsOf, seasonsOf} from '../../domain/editing/edits.js';
import {questionsOf} from '../../domain/editing/question-edits.js';
import type {CommonQuestion, Configuration, ExceptionInput, SeasonInput} from '../../domain/types.js';
import {languageName} from './language-name.js';
import {formatDay, formatDays, formatTime, isoNumber, weekdayName} from './formats.js';
import type {EditorStrings} from './strings.js';
import type {DayTitle} from './strings/parts.js';

/** What names and dates are worded in. */
interface Language {
  readonly strings: EditorStrings;
  readonly locale: string;
}

interface Words extends Language {
  readonly document: Configuration;
}

/** What is wrong, in a sentence for beside the field. */
export function wordFinding({code, value, meant, other}: Finding, words: Words): string {
  const list = code === 'duplicate-season' ? seasonsOf(words.document) : exceptionsOf(words.document);
  const twin = other === undefined ? undefined : list[other];
  const shown = code === 'overlapping-hours' ? wordRange(value, words) : value;
  const {problems, delivery} = words.strings;
  const sentences = {...problems.findings, ...delivery.findings};
  return sentences[code](twin ? datesTitle(twin, words) : shown, meant);
}

/** The same for a list of all that is wrong, with the place. */
export function wordFindingWithPlace(finding: Finding, words: Words): string {
  const sentence = wordFinding(finding, words);
  const place = placeOf(finding.path, words);
  return place ? words.strings.problems.at({place, sentence}) : sentence;
}

/** "09:00–12:00", as people of the locale write it. */
function wordRange(range: string, {strings, locale}: Language): string {
  const [opens, closes] = range.split('–').map((time) => formatTime(minutesOf(time), locale)) as [string, string];
  return strings.exchange.hours({opens, closes});
}

/** Several at a time are more than anybody wants to hear. */
const MAX_HEARD = 3;

/** What has come up, to be heard: each with its place; of many only how many there are. */
export function wordFindings(findings: readonly Finding[], words: Words): string {
  const {problems} = words.strings;
  const {length} = findings.filter(({severity}) => severity === 'error');
  if (findings.length > MAX_HEARD) return length ? problems.title(length) : problems.count(findings.length);
  return findings.map((finding) => wordFindingWithPlace(finding, words)).join(' ');
}

/** "Christmas", or its dates where it has no name. */
export function datesTitle(dates: SeasonInput | ExceptionInput, language: Language): string {
  return dates.name || datesText(dates, language);
}

/** "24 December 2026", "28–31 December 2026", "25 December" for a yearly one. A first date that is none stays as it is. */
export function datesText(
  {from, to = from, yearly}: SeasonInput | ExceptionInput,
  {strings, locale}: Language,
): string {
  const options = {day: 'numeric', month: 'long', year: yearly ? undefined : 'numeric'} as const;
  // All in one leap year where the year does not matter.
  const [first, last] = [from, to].map((date) => dayNumber(yearly ? `2000${date.slice(4)}` : date)) as [number, number];
  if (Number.isNaN(first)) return from;
  if (Number.isNaN(last) || (last < first && !yearly)) return formatDay(first, locale, options);
  if (last >= first) return formatDays(first, last, locale, options);
  const word = (day: number) => formatDay(day, locale, options);
  return strings.exceptions.range({first: word(first), last: word(last)}); // over New Year
}

/** What a question is called: what is asked, or its place as long as that is blank. */
export function questionTitle({ask}: Pick<CommonQuestion, 'ask'>, index: number, {questions}: EditorStrings): string {
  return ask.trim() || questions.untitled(index + 1);
}

/** A weekday as the title of its hours. */
export const weekdayTitle = (weekday: Weekday, locale: string): DayTitle => ({
  day: weekdayName(weekday, locale),
  dayOfWeek: isoNumber(weekday),
});

/** The path of a translation: of what, into what, and of which of its texts. */
const TRANSLATION = /^(?<holder>.*)\.translations[.[]"?(?<tag>[^".\]]+)"?\]?\.(?<key>\w+)$/;

function placeOf(path: string, words: Words): string | undefined {
  const {document, strings, locale} = words;
  const {places} = strings.problems;
  const {holder, tag, key} = TRANSLATION.exec(path)?.groups ?? {};
  if (tag) {
    const place = placeOf(`${holder}.${key}`, words) ?? '';
    return places.translation({place, language: languageName(tag, locale)});
  }
  const [, number] = /\.seasons\[(\d+)\]/.exec(path) ?? [];
  const season = number && seasonsOf(document)[Number(number)];
  if (season) return places.season(datesTitle(season, words));
  const [, day, index] = /\.weekly\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const weekday = WEEKDAYS.find((each) => each === day);
  if (weekday) {
    const count = document.officeHours?.weekly?.[weekday]?.length ?? 0;
    return strings.week.hoursOf({...weekdayTitle(weekday, locale), position: Number(index) + 1, count});
  }
  const [, at] = /\.exceptions\[(\d+)\]/.exec(path) ?? [];
  const exception = at && exceptionsOf(document)[Number(at)];
  if (exception) return places.exception(datesTitle(exception, words));
  const [, question] = /^\$\.questions\[(\d+)\]/.exec(path) ?? [];
  const asked = question && questionsOf(document)[Number(question)];
  if (asked) return places.question(questionTitle(asked, Number(question), strings));
  const label = deliveryLabel(path, strings);
  if (label) return label;
  const [, field] = /^\$\.(?:officeHours|messages)\.(timezone|welcome|online|offline|handoff)$/.exec(path) ?? [];
  return field && places[field as 'timezone' | 'welcome' | 'online' | 'offline' | 'handoff'];
}

/** What a field of `chat` or `snippet` is called. */
export function deliveryLabel(path: string, {delivery}: EditorStrings): string | undefined {
  if (!/^\$\.(chat|snippet)\./.test(path)) return undefined;
  if (path === '$.snippet.mail.address') return delivery.mail.label;
  if (path.startsWith('$.snippet.form.extra')) return delivery.standIn.label;
  if (path === '$.snippet.mail.text') return delivery.mailText.label;
  const [, field] = /^\$\.snippet\.form\.fields\.(text|email|name)$/.exec(path) ?? [];
  if (field) return delivery.fields[field as 'text' | 'email' | 'name'];
  const key = path.split('.').at(-1) as 'endpoint';
  return delivery[key]?.label;
}
