// What an import has understood, in words.
import {dayNumber, MINUTES_A_DAY, minutesOf, type Weekday} from '../../domain/calendar.js';
import {spanOf} from '../../domain/editing/intervals.js';
import type {ImportMode} from '../../domain/exchange/apply-import.js';
import {WEEK} from '../../domain/exchange/opening-times.js';
import {
  daysAlike,
  type DeliveryUnderstood,
  type ImportResult,
  type NotUnderstood,
} from '../../domain/exchange/import-result.js';
import type {ExceptionInput, Interval, SeasonInput, WeeklyHours} from '../../domain/types.js';
import {datesText} from './findings.js';
import {capitalized, formatDay, formatList, formatTime, timeWords, weekdayName, weekdayWords} from './formats.js';
import type {EditorStrings} from './strings.js';

interface Words {
  readonly strings: EditorStrings;
  readonly locale: string;
}

/** "Monday to Thursday and Saturday" */
export function wordDays(days: readonly Weekday[], {strings, locale}: Words): string {
  const runs: Weekday[][] = [];
  for (const day of WEEK.filter((day) => days.includes(day))) {
    const run = runs.at(-1);
    if (run && WEEK.indexOf(run.at(-1)!) === WEEK.indexOf(day) - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday) => weekdayName(day, locale);
  const word = (day: Weekday) => weekdayWords(day, locale);
  const parts = runs.flatMap((run) =>
    run.length < 3 ? run.map(name) : [strings.exchange.days({first: word(run[0]!), last: word(run.at(-1)!)})],
  );
  return capitalized(formatList(parts, locale), locale);
}

/** "09:00–12:00, 13:00–17:00", "Closed", "Open 24 hours" */
export function wordHours(hours: readonly Interval[], {strings, locale}: Words): string {
  const {exchange, general} = strings;
  const parts = hours.map((interval) => {
    const {opens, closes} = spanOf(interval);
    if (Number.isNaN(opens + closes)) return exchange.hours(interval); // a mistake, as it stands
    if (closes - opens === MINUTES_A_DAY && !opens) return exchange.allDay;
    const times = {opens: formatTime(opens, locale), closes: formatTime(closes % MINUTES_A_DAY, locale)};
    return closes > MINUTES_A_DAY ? exchange.overnight(times) : exchange.hours(times);
  });
  return general.list(parts) || exchange.closed;
}

/** "25 December, every year" */
export function wordDates(dates: SeasonInput | ExceptionInput, words: Words): string {
  const text = datesText(dates, words);
  return dates.yearly ? words.strings.exchange.everyYear(text) : text;
}

/** "Monday to Friday 08:00–13:00 · Saturday 09:00–12:00" */
export function wordWeek(weekly: WeeklyHours = {}, words: Words): string {
  const parts = daysAlike(weekly)
    .filter(({hours}) => hours.length)
    .map(({days, hours}) => `${wordDays(days, words)} ${wordHours(hours, words)}`);
  return parts.join(' · ') || words.strings.seasons.closed;
}

export function wordNote(note: NotUnderstood, words: Words): string {
  const {strings, locale} = words;
  if (note.code === 'script-not-read') return strings.delivery.scriptNotRead;
  if (note.code === 'other-days') return strings.importedSeasons.otherDays;
  if (note.code === 'same-dates') return strings.importedSeasons.sameDates(note);
  if (note.code === 'same-season') return strings.importedSeasons.sameSeason(note);
  if (note.code === 'rest-of-year') return strings.importedSeasons.restOfYear;
  const word = strings.exchange.notUnderstoodNotes[note.code] as (note: object) => string;
  if (note.code === 'assumed-times') {
    return word({...note, opens: formatTime(note.opens, locale), closes: formatTime(note.closes, locale)});
  }
  if (note.code === 'night-kept' || note.code === 'night-dropped') {
    const nextDay = WEEK[(WEEK.indexOf(note.day) + 1) % 7]!;
    return word({
      day: weekdayWords(note.day, locale),
      nextDay: weekdayWords(nextDay, locale),
      closes: timeWords(minutesOf(note.closes), locale),
    });
  }
  if (note.code !== 'season' && note.code !== 'dates-dropped') return word(note);
  const date = (text: string | undefined) => text && formatDay(dayNumber(text), locale, {dateStyle: 'long'});
  return word({...note, from: date(note.from), to: date(note.to)});
}

/** What becomes of what is there. */
export function wordEffect(result: ImportResult, mode: ImportMode, {strings}: Words): string {
  const {effects, additions} = strings.exchange;
  const {importedSeasons} = strings;
  const isOfSeasons = hasOnlyHours(result) && has(result, 'seasons');
  if (mode === 'replace') return isOfSeasons ? importedSeasons.replaces : effects[replacedBy(result)];
  let sentences = has(result, 'seasons') ? importedSeasons.adds : additions[hoursIn(result)];
  if (has(result, 'message') || has(result, 'translations')) sentences = additions.withTexts(sentences);
  const hasSettings = has(result, 'way') || has(result, 'settings') || has(result, 'kept');
  return hasSettings ? additions.withSettings(sentences) : sentences;
}

/** What of the editor's an import takes the place of: everything, or the parts that it has. */
function replacedBy(result: ImportResult): keyof Words['strings']['exchange']['effects'] {
  const {kind} = result;
  return hasOnlyHours(result) ? hoursIn(result) : (kind as 'document' | 'snippet');
}

/** Whether it is neither a whole document nor a snippet, of which more is said. */
const hasOnlyHours = ({kind}: ImportResult): boolean => kind !== 'document' && kind !== 'snippet';

/** In a few words, for an import in place of what is there. */
export function wordReplacementBriefly(result: ImportResult, {strings}: Words): string {
  if (hasOnlyHours(result) && has(result, 'seasons')) return strings.importedSeasons.replacesBriefly;
  return strings.exchange.briefEffects[replacedBy(result)];
}

function hoursIn(
  result: ImportResult,
): Exclude<keyof Words['strings']['exchange']['additions'], 'withTexts' | 'withSettings'> {
  const [hasWeek, hasExceptions] = [has(result, 'weekly'), has(result, 'exceptions')];
  return hasWeek && hasExceptions ? 'hours' : hasWeek ? 'week' : hasExceptions ? 'exceptions' : 'neither';
}

const has = ({understood}: ImportResult, code: string): boolean => understood.some((part) => part.code === code);

/** For undo, and said when it is done: "Imported: Weekly hours and 2 exceptions". */
export function wordImport({understood}: ImportResult, {strings, locale}: Words): string {
  const {exchange, delivery} = strings;
  const parts = understood.map((part) => {
    if (part.code === 'way' || part.code === 'settings' || part.code === 'kept') return delivery.imported[part.code];
    if (part.code === 'weekly') return exchange.week;
    if (part.code === 'seasons') return exchange.seasons(part.seasons.length);
    if (part.code === 'exceptions') return exchange.exceptions(part.exceptions.length);
    if (part.code === 'questions') return exchange.questions(part.questions.length);
    if (part.code === 'translations') return exchange.texts.translations;
    return part.code === 'time-zone' ? exchange.timeZone : exchange.texts[part.kind];
  });
  return exchange.imported(formatList([...new Set(parts)], locale));
}

/** What an import says of the chat itself, as a name and a value: "Messages go to", "Chatwoot". */
export function wordDelivery(part: DeliveryUnderstood, {strings, locale}: Words): {name: string; value: string} {
  const {delivery} = strings;
  const name = delivery.imported[part.code];
  if (part.code === 'way') return {name, value: delivery.ways[part.way].name};
  if (part.code === 'settings')
    return {
      name,
      value: formatList(
        part.keys.map((key) => delivery[key].label),
        locale,
      ),
    };
  const kept = [...part.attributes, ...(part.hasContent ? [delivery.imported.content] : [])];
  return {name, value: formatList(kept, locale)};
}
