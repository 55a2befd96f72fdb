// What an import has understood and what it has not, as data: the words are in `i18n/editor`.
import {WEEKDAYS, type Weekday} from '../calendar.js';
import {deliveryWay} from '../delivery-settings.js';
import {checkConfiguration} from '../editing/check-configuration.js';
import type {
  ChatSettings,
  CommonQuestion,
  Configuration,
  DeliveryWay,
  ExceptionInput,
  Interval,
  Messages,
  SeasonInput,
  WeeklyHours,
} from '../types.js';
import type {JsonMistake} from './json-mistake.js';
import {CHAT_ATTRIBUTES} from './snippet-parts.js';

export type ImportKind = 'document' | 'office-hours' | 'snippet' | 'json-ld' | 'program' | 'text' | 'nothing';

export type Understood =
  | {readonly code: 'time-zone'; readonly timezone: string}
  /** Weekdays with the same hours, Monday first; no hours: closed. */
  | {readonly code: 'weekly'; readonly days: readonly Weekday[]; readonly hours: readonly Interval[]}
  | {readonly code: 'seasons'; readonly seasons: readonly SeasonInput[]}
  | {readonly code: 'exceptions'; readonly exceptions: readonly ExceptionInput[]}
  | {readonly code: 'message'; readonly kind: keyof Messages; readonly text: string}
  /** The texts in other languages (BCP 47). */
  | {readonly code: 'translations'; readonly languages: readonly string[]}
  | {readonly code: 'questions'; readonly questions: readonly CommonQuestion[]}
  | DeliveryUnderstood;

/** Of the chat itself. */
export type DeliveryUnderstood =
  | {readonly code: 'way'; readonly way: DeliveryWay}
  /** What it is told besides. */
  | {readonly code: 'settings'; readonly keys: readonly (keyof ChatSettings)[]}
  /** What has no field, and comes out again as it was. */
  | {readonly code: 'kept'; readonly attributes: readonly string[]; readonly hasContent: boolean};

export type NotUnderstood =
  /** Nothing was given. */
  | {readonly code: 'empty'}
  /** Neither JSON nor HTML. */
  | {readonly code: 'unknown-text'}
  /** JSON, but of something else. */
  | {readonly code: 'unknown-json'}
  /** A page without a widget and without JSON-LD. */
  | {readonly code: 'nothing-in-page'}
  /** A snippet with neither hours nor texts. */
  | {readonly code: 'bare-snippet'}
  /** JSON-LD that says nothing about hours. */
  | {readonly code: 'no-hours'}
  /** An address, which cannot be fetched from here. */
  | {readonly code: 'address'; readonly value: string}
  | ({readonly code: 'invalid-json'} & JsonMistake)
  /** A key of a document that means nothing where it stands, and looks like a slip; what was probably meant, where known. */
  | {readonly code: 'slip'; readonly path: string; readonly meant?: string | undefined; readonly value: string}
  /** A part of a document that is of the wrong kind. */
  | {readonly code: 'lost'; readonly path: string; readonly value: string}
  /** What was read has this many mistakes: the editor will point at them. */
  | {readonly code: 'mistakes'; readonly count: number}
  /** A snippet that points at a JSON file: that is to be loaded by itself. */
  | {readonly code: 'file'; readonly value: string}
  /** A script of a page that sets `transport` in another way than a snippet does. */
  | {readonly code: 'script-not-read'}
  /** A page with this many widgets, of which the first was read. */
  | {readonly code: 'several-widgets'; readonly count: number}
  | {readonly code: 'unknown-day' | 'unknown-time' | 'equal-times' | 'bad-dates'; readonly value: string}
  /** Hours without a weekday, or special ones without dates. */
  | {readonly code: 'no-day' | 'no-dates'; readonly value: string}
  /** Hours as text in a form of its own. */
  | {readonly code: 'unknown-hours'; readonly value: string}
  /** Hours for a part of the year, by sunrise or sunset, or without an end, which no week can hold. */
  | {readonly code: 'part-of-year' | 'sun-times' | 'open-end'; readonly value: string}
  /** Times that can be meant in two ways: "3-11". */
  | {readonly code: 'unclear-times'; readonly value: string}
  /** Short times that were taken for what people mean by them: "9-5". In minutes. */
  | {readonly code: 'assumed-times'; readonly value: string; readonly opens: number; readonly closes: number}
  /** Words that are different days in different languages: "Di". */
  | {readonly code: 'ambiguous-day'; readonly value: string}
  /** Hours without a weekday were taken for every day. */
  | {readonly code: 'every-day'; readonly value: string}
  /** Only closures, and no opening beside them. */
  | {readonly code: 'never-open'; readonly value: string}
  /** Hours as text beside others in detail, which differ from them. */
  | {readonly code: 'said-twice'; readonly value: string}
  /** The place is marked as closed altogether, though it has hours. */
  | {readonly code: 'place-closed'; readonly value: string}
  /** All of it was replaced by what comes later. */
  | {readonly code: 'replaced'; readonly value: string}
  /** It closes what was said to be open, or the other way round. It was taken as closed. */
  | {readonly code: 'contradiction'; readonly value: string}
  /** Overlaps other hours of the same days; all of them count. */
  | {readonly code: 'overlap'; readonly value: string}
  /** Hours of several days without anything between them. */
  | {readonly code: 'run-together'; readonly value: string}
  /** What holds where no other hours do. */
  | {readonly code: 'fallback'; readonly value: string}
  /** A night runs into a day that has hours of its own, or is closed. It was kept. */
  | {readonly code: 'night-kept'; readonly day: Weekday; readonly closes: string}
  /** A night that went with the other hours of its day. */
  | {readonly code: 'night-dropped'; readonly day: Weekday; readonly closes: string}
  /** A key whose meaning is not known, and where it stands. */
  | {readonly code: 'unknown-key'; readonly key: string; readonly value: string}
  /** A key that one object has twice, as a JSONPath: only the last one counts. */
  | {readonly code: 'repeated-key'; readonly value: string}
  | {readonly code: 'public-holidays'}
  /** So many that no shop needs them: this many were not looked at, or are not listed. */
  | {readonly code: 'left-out'; readonly count: number}
  /** Hours for a part of the year that begins or ends at a date, with an open end. */
  | {readonly code: 'season'; readonly from?: string | undefined; readonly to?: string | undefined}
  /** Only some weekdays have other hours on these dates: the others keep their usual ones. */
  | {readonly code: 'other-days'}
  /** A part of the year that shares dates with another one beside it. */
  | {readonly code: 'same-dates'; readonly value: string}
  /** By the letter of OpenStreetMap's grammar it holds all year, but whoever writes it after a season means the season. */
  | {readonly code: 'same-season'; readonly value: string}
  /** All hours have dates: nothing is said of the rest of the year, or not by itself. */
  | {readonly code: 'rest-of-year'}
  /** The only weekly hours hold for these dates; they were taken for every week. */
  | {readonly code: 'dates-dropped'; readonly from?: string | undefined; readonly to?: string | undefined}
  /** "+01:00" after a time: times are those of the account's zone. */
  | {readonly code: 'offset-dropped'; readonly value: string};

/** What was made of a text, or of one of the places in it. */
export interface Reading {
  /** What was understood; has a time zone only if one was given. */
  readonly configuration: Configuration;
  readonly understood: readonly Understood[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface ImportResult extends Reading {
  readonly kind: ImportKind;
  /** Where several places have hours: all of them. The result itself is the first until `choose`. */
  readonly choices: readonly ImportChoice[];
}

export interface ImportChoice extends Reading {
  /** The place's name, or its type. */
  readonly name: string;
}

/** The result for another one of the places. */
export const choose = (result: ImportResult, index: number): ImportResult => {
  const {configuration, understood, notUnderstood} = result.choices[index] ?? result;
  return {...result, configuration, understood, notUnderstood};
};

/** Whether there is anything to take over. */
export const isUsable = ({understood}: ImportResult): boolean => understood.length > 0;

export const nothing = (...notUnderstood: readonly NotUnderstood[]): ImportResult => ({
  kind: 'nothing',
  configuration: {},
  understood: [],
  notUnderstood,
  choices: [],
});

/** Says what is in a configuration, and how many mistakes. */
export function reading(configuration: Configuration, notUnderstood: readonly NotUnderstood[]): Reading {
  const count = checkConfiguration(configuration).filter(({severity}) => severity === 'error').length;
  return {
    configuration,
    understood: understoodIn(configuration),
    notUnderstood: count ? [...notUnderstood, {code: 'mistakes', count}] : notUnderstood,
  };
}

/** All that a configuration has, as it is shown. */
export function understoodIn(configuration: Configuration): Understood[] {
  const {officeHours: {timezone, weekly, seasons, exceptions} = {}, messages = {}, questions} = configuration;
  const understood: Understood[] = [];
  if (timezone !== undefined) understood.push({code: 'time-zone', timezone});
  if (weekly) understood.push(...daysAlike(weekly).map((alike) => ({code: 'weekly' as const, ...alike})));
  if (seasons?.length) understood.push({code: 'seasons', seasons});
  if (exceptions?.length) understood.push({code: 'exceptions', exceptions});
  for (const kind of ['welcome', 'online', 'offline', 'handoff'] as const) {
    const text = messages[kind];
    if (text !== undefined) understood.push({code: 'message', kind, text});
  }
  const languages = Object.keys(messages.translations ?? {});
  if (languages.length) understood.push({code: 'translations', languages});
  if (questions?.length) understood.push({code: 'questions', questions});
  return [...understood, ...deliveryIn(configuration)];
}

function deliveryIn(configuration: Configuration): DeliveryUnderstood[] {
  const {chat = {}, snippet: {attributes = {}, content} = {}} = configuration;
  const way = deliveryWay(configuration);
  const keys = (Object.keys(CHAT_ATTRIBUTES) as (keyof ChatSettings)[]).filter(
    (key) => chat[key] !== undefined && key !== 'endpoint',
  );
  const names = Object.keys(attributes);
  return [
    ...(way ? [{code: 'way' as const, way}] : []),
    ...(keys.length ? [{code: 'settings' as const, keys}] : []),
    ...(names.length || content ? [{code: 'kept' as const, attributes: names, hasContent: Boolean(content)}] : []),
  ];
}

/** The weekdays that have the same hours, together. */
export function daysAlike(weekly: WeeklyHours): {days: Weekday[]; hours: readonly Interval[]}[] {
  const groups = new Map<string, {days: Weekday[]; hours: readonly Interval[]}>();
  for (const day of [...WEEKDAYS.slice(1), WEEKDAYS[0]]) {
    const hours = weekly[day] ?? [];
    const key = JSON.stringify(hours.map(({opens, closes}) => [opens, closes]));
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, {days: [day], hours});
  }
  return [...groups.values()];
}
