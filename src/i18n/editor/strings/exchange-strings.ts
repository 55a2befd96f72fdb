import type {ImportKind, NotUnderstood} from '../../../domain/exchange/import-result.js';
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {Messages} from '../../../domain/types.js';
import type {RangeWords, TimeWords, WeekdayWords} from './parts.js';

type WordedElsewhere = {
  readonly code: 'script-not-read' | 'other-days' | 'same-dates' | 'same-season' | 'rest-of-year';
};

/** What could not be understood, by its code; dates in it have been worded. */
type NotUnderstoodStrings = {
  readonly [Note in Exclude<NotUnderstood, WordedElsewhere> as Note['code']]: (note: Worded<Note>) => string;
};

/** Times, weekdays and dates in it are words already. */
type Worded<Note extends NotUnderstood> = Note extends {code: 'assumed-times'}
  ? {readonly value: string; readonly opens: string; readonly closes: string}
  : Note extends {code: 'night-kept' | 'night-dropped'}
    ? {readonly day: WeekdayWords; readonly nextDay: WeekdayWords; readonly closes: TimeWords}
    : Note;

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : `until ${to}`;

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'there are curly quotation marks, as word processors make them; JSON needs straight ones (")',
  'single-quotes': 'a text is in single quotation marks; JSON needs double ones (")',
  'line-break': 'a text goes over the end of the line, or its closing quotation mark is missing',
  'trailing-comma': 'there is a comma too many before the bracket',
  'ends-early': 'it ends too early; perhaps not all of it was copied',
  unexpected: 'this was not expected here',
};

const notUnderstood: NotUnderstoodStrings = {
  empty: () => 'There is nothing here yet. Paste a text, or choose a file.',
  'unknown-text': () =>
    'No opening hours were found in this text, and it is neither JSON nor HTML. Write them as “Mon–Fri 09:00–17:00”, or give one of: a JSON document of this editor, a snippet with <chat-widget>, or the source of a page with opening hours.',
  'unknown-json': () =>
    'This is JSON, but says nothing about office hours that is known here. Give one of: a JSON document of this editor, schema.org data with opening hours, or hours from Google, Chatwoot or spatie/opening-hours.',
  'nothing-in-page': () =>
    'This HTML has no <chat-widget> and no schema.org opening hours. If the page shows its hours, copy them from there as text.',
  'bare-snippet': () => 'This snippet has neither office hours nor texts.',
  'no-hours': () => 'The schema.org data says nothing about opening hours.',
  address: ({value}) => `${value} is an address. Open it in a tab, then copy the page’s source and paste that.`,
  'invalid-json': ({line, reason, near}) =>
    `This is not JSON: in line ${line} ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
  slip: ({path, meant, value}) =>
    meant
      ? `${path} has no meaning and is not used: you probably mean “${meant}”. It holds ${value}`
      : `${path} has no meaning there and is not used. It holds ${value}`,
  lost: ({path, value}) => `${path}: ${value} is of the wrong kind and is left out.`,
  mistakes: ({count}) =>
    count === 1
      ? 'There is a mistake in it. The editor will point at it.'
      : `There are ${count} mistakes in it. The editor will point at them.`,
  file: ({value}) => `The snippet takes its settings from ${value}. Open that file and paste what is in it.`,
  'several-widgets': ({count}) => `There are ${count} snippets in it. This is the first one.`,
  'unknown-day': ({value}) => `“${value}” is not a weekday known here.`,
  'unknown-time': ({value}) => `“${value}”: these times could not be read.`,
  'equal-times': ({value}) => `“${value}” opens and closes at the same time.`,
  'bad-dates': ({value}) => `“${value}”: these dates could not be used.`,
  'no-day': ({value}) => `“${value}” names no weekday.`,
  'no-dates': ({value}) => `“${value}” is for special days, but names no dates.`,
  'unknown-hours': ({value}) => `“${value}” could not be read as opening hours.`,
  'part-of-year': ({value}) =>
    `“${value}” holds for a part of the year only: dates, weeks or months. It is left out. Add it under holidays and exceptions.`,
  'sun-times': ({value}) => `“${value}” goes by the sun, which no fixed time can say. It is left out.`,
  'open-end': ({value}) => `“${value}” has no closing time. It is left out.`,
  'unclear-times': ({value}) =>
    `“${value}” can mean morning or evening. It is left out. Write it as 09:00–17:00, or with am and pm.`,
  'assumed-times': ({value, opens, closes}) => `“${value}” was read as ${opens}–${closes}. Check it.`,
  'ambiguous-day': ({value}) => `“${value}” means different things in different languages. Write the weekdays in full.`,
  'every-day': ({value}) => `“${value}” names no weekday. It was taken for every day.`,
  'never-open': ({value}) => `“${value}” says when it is closed, but never when it is open. It is left out.`,
  'said-twice': ({value}) =>
    `“${value}” is not used: the same place gives its hours in detail too (openingHoursSpecification), and differently.`,
  'place-closed': ({value}) => `The place is marked as closed (${value}). Its hours were read all the same.`,
  replaced: ({value}) =>
    `“${value}” is not used: what comes after it speaks of the same days, and the last word on a day counts.`,
  contradiction: ({value}) => `“${value}” contradicts other hours of the same days. They were taken as closed.`,
  overlap: ({value}) => `“${value}” overlaps other hours of the same days. All of them count.`,
  'run-together': ({value}) => `“${value}” has nothing between its parts. Each weekday was taken to begin another one.`,
  fallback: ({value}) => `“${value}” holds only where nothing else does. It is left out.`,
  'night-kept': ({day, nextDay, closes}) =>
    `${day.weekday} runs until ${closes.time} on the next day, though ${nextDay.weekday} has hours of its own or is closed. Check it.`,
  'night-dropped': ({day, closes}) =>
    `${day.weekday} has other hours later on, or is closed: its night until ${closes.time} is left out. Check it.`,
  'unknown-key': ({key, value}) => `“${key}” is not known here and was not looked at: ${value}`,
  'left-out': ({count}) => `There is more than opening hours need: ${count} further entries are left out.`,
  'public-holidays': () => '“Public holidays” have no dates here. Add them under holidays and exceptions.',
  season: (season) => `Other hours ${dates(season)}: they were not taken over. Add them under “Seasons”.`,
  'dates-dropped': (season) => `The hours are meant ${dates(season)}. They are taken for every week.`,
  'repeated-key': ({value}) => `“${value}” stands there twice. Only the last one counts.`,
  'offset-dropped': ({value}) => `“${value}” after the times: times count in your time zone.`,
};

const kinds: {readonly [kind in ImportKind]: string} = {
  document: 'A whole document',
  'office-hours': 'Office hours',
  snippet: 'A snippet',
  'json-ld': 'A page’s opening hours (schema.org)',
  program: 'Opening hours of another program',
  text: 'Opening hours as text',
  nothing: 'Nothing could be understood',
};

/** What becomes of what is there. */
const effects = {
  document: 'It takes the place of everything in this editor.',
  snippet: 'It takes the place of your hours and texts. What the snippet does not have stays.',
  hours: 'It takes the place of your weekly hours and exceptions. Your texts stay.',
  week: 'It takes the place of your weekly hours. Your exceptions and texts stay.',
  exceptions: 'It takes the place of your exceptions. Your weekly hours and texts stay.',
  neither: 'Your hours and texts stay.',
};

/** The same in a few words, beside the button that does it. */
const briefEffects: {readonly [part in keyof typeof effects | 'added' | 'fresh' | 'nothing']: string} = {
  document: 'Replaces everything in this editor',
  snippet: 'Replaces your hours and texts',
  hours: 'Replaces your weekly hours and exceptions',
  week: 'Replaces your weekly hours',
  exceptions: 'Replaces your exceptions',
  neither: 'Your hours and texts stay',
  added: 'Adds to what you have here',
  fresh: 'Replaces nothing that you have here',
  nothing: 'Nothing would change',
};

/** What becomes of it where all that is there stays. */
const additions = {
  hours: 'All your hours stay. Its weekly hours are added to the same weekdays, its exceptions to yours.',
  week: 'All your hours stay. Its weekly hours are added to the same weekdays.',
  exceptions: 'All your hours stay. Its exceptions are added to yours.',
  neither: 'Your hours stay.',
  /** After one of these, where it has texts, too. */
  withTexts: (sentences: string) => `${sentences} Its texts are used only where you have none.`,
  /** The same, where it has settings of the chat or a way for messages. */
  withSettings: (sentences: string) =>
    `${sentences} Its settings of the chat are used only where you have set nothing.`,
};

const texts: {readonly [kind in keyof Messages]-?: string} = {
  translations: 'Translations of the texts',
  welcome: 'Welcome text',
  online: 'Reply during hours',
  offline: 'Reply outside hours',
  handoff: 'Text at a handoff',
};

/** The way out (snippet and JSON) and the way in (import). */
export const exchangeStrings = {
  title: 'Put it on your shop',
  way: 'Where your settings are kept',
  inSnippet: 'Everything in the snippet',
  inSnippetNote: 'Nothing else is needed. Paste it anew after each change.',
  inFile: 'Settings in a JSON file',
  inFileNote: 'Paste the snippet once. After each change, upload the file anew.',
  fileUrl: 'Address of the JSON file',
  fileUrlNote: 'Download the JSON, upload it to your site, and give its address there.',
  incomplete: 'Parts of the document could not be read. Decide about them at the top first.',
  fileUrlMissing: 'Give the address of the JSON file: the snippet would point nowhere.',
  snippet: 'Snippet',
  json: 'JSON document',
  copySnippet: 'Copy snippet',
  copyJson: 'Copy JSON',
  downloadJson: 'Download JSON',
  copied: 'Copied',
  snippetCopied: 'The snippet was copied',
  jsonCopied: 'The JSON was copied',
  downloaded: (file: string) => `${file} is being downloaded`,
  pressKeys: 'The browser does not let this button copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  mistakes: 'There are mistakes above. Put them right first: with them, visitors would get no office hours at all.',
  mistakesInJson: 'The JSON has the mistakes in it. Keep it for going on later, but do not put it on your shop.',
  unset: 'No hours are set: visitors will see no status and get no automatic reply.',
  longSnippet: (lines: number) => `Show the snippet (${lines} lines)`,
  localScript: (url: string) =>
    `The widget is loaded from ${url}, which only this computer can reach. Put the address of your own copy there.`,
  import: 'Import…',
  dropHere: 'Drop a file to import it',
  importTitle: 'Import',
  importNote:
    'Paste opening hours as text, a JSON document, a snippet, the source of a page with schema.org opening hours, or hours from Google, Chatwoot or spatie/opening-hours. You see what was understood before anything changes.',
  /** In place of `importNote`, where a key of the document that means nothing is selected in its text. */
  mendNote: (key: string, meant?: string) =>
    meant
      ? `This is your document. “${key}” is selected: you probably mean “${meant}”. Change it, read it, and use it.`
      : `This is your document. “${key}” is selected, which has no meaning there. Change it or take it out, read it, and use it.`,
  text: 'Text to import',
  textNote: 'A file can also be dropped here.',
  chooseFile: 'Choose a file…',
  read: 'Read it',
  use: 'Use this',
  readingFailed: 'This could not be read: a part of the editor did not load. Check your connection and try again.',
  tooLarge: (megabytes: number) => `This file is larger than ${megabytes} MB: it can hardly be a page or a document.`,
  kinds,
  effects,
  briefEffects,
  additions,
  mode: 'What becomes of what you have here?',
  modes: {replace: 'Replace it', add: 'Add to it'},
  datesTaken: (dates: string) => `Left out, since you have exceptions there already: ${dates}.`,
  seasonDatesTaken: (dates: string) => `Left out, since you have seasons there already: ${dates}.`,
  otherTimeZone: ({theirs, yours}: {theirs: string; yours: string}) =>
    `Its times are meant in ${theirs}, but are added as they are: your time zone stays ${yours}.`,
  nothingAdded: 'All of it is here already: nothing would change.',
  afterwards: 'Your hours would then be',
  /** Beside a heading, or in brackets after it. */
  look: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  place: 'Several places have hours in it. Which one?',
  understood: 'What was understood',
  notUnderstood: 'What was not understood, or needs a look',
  closed: 'Closed',
  allDay: 'Open 24 hours',
  hours: ({opens, closes}: RangeWords) => `${opens}–${closes}`,
  overnight: ({opens, closes}: RangeWords) => `${opens}–${closes} on the next day`,
  /** Beside others: "Monday to Thursday and Saturday". */
  days: ({first, last}: {first: WeekdayWords; last: WeekdayWords}) => `${first.weekday} to ${last.weekday}`,
  week: 'Weekly hours',
  seasons: (count: number) => (count === 1 ? '1 season' : `${count} seasons`),
  exceptions: (count: number) => (count === 1 ? '1 exception' : `${count} exceptions`),
  questions: (count: number) => (count === 1 ? '1 common question' : `${count} common questions`),
  moreExceptions: (count: number) => `… and ${count} more`,
  everyYear: (date: string) => `${date}, every year`,
  timeZone: 'Time zone',
  timeZoneStays: (timezone: string) => `No time zone was given: ${timezone} stays`,
  texts,
  noText: 'None',
  imported: (parts: string) => `Imported: ${parts}`,
  nothingChanges: 'This is what you have here already. Nothing changed.',
  notUnderstoodNotes: notUnderstood,
};
