// Takes what was understood over into a document: in place of what is there, or beside it.
import {dayNumber, MINUTES_A_DAY, WEEKDAYS} from '../calendar.js';
import {deliveryWay} from '../delivery-settings.js';
import {datesOf} from '../editing/dates.js';
import {dayHours, exceptionsOf, seasonsOf} from '../editing/edits.js';
import {intervalOf, spanOf} from '../editing/intervals.js';
import {questionsOf} from '../editing/question-edits.js';
import type {ChatSettings, Configuration, ExceptionInput, Interval, SeasonInput, SnippetSettings} from '../types.js';
import type {ImportResult} from './import-result.js';
import {isNode} from './opening-rules.js';

export type ImportMode = 'replace' | 'add';

/**
 * Replacing: a whole document takes the place of all that is there; anything else replaces only what it has. The time zone
 * stays where none was given.
 *
 * Adding: all that is there stays. Hours are added to their weekdays, and become one with those that they overlap;
 * seasons and exceptions are added for dates that have none; texts and settings where there are none, and a way for messages
 * where there is none at all.
 *
 * Gives the same document back where nothing changes.
 */
export function applyImport(
  document: Configuration,
  result: ImportResult,
  mode: ImportMode = 'replace',
): Configuration {
  const applied = mode === 'add' ? added(document, result) : replaced(document, result);
  return JSON.stringify(applied) === JSON.stringify(document) ? document : applied;
}

function replaced(document: Configuration, {kind, configuration}: ImportResult): Configuration {
  const {officeHours, messages, chat, snippet} = configuration;
  const timezone = document.officeHours?.timezone;
  const merged: Configuration = {...(kind !== 'document' && document), ...configuration};
  return {
    ...merged,
    ...(officeHours && {
      officeHours: {
        ...(timezone !== undefined && {timezone}),
        ...(kind !== 'document' && kind !== 'snippet' && document.officeHours),
        ...officeHours,
      },
    }),
    ...(messages && kind === 'snippet' && {messages: {...document.messages, ...messages}}),
    ...(kind === 'snippet' && deliveryFrom(document, chat, snippet)),
  };
}

/** One way takes the place of another, and the rest is set one by one. */
function deliveryFrom(
  {chat: own = {}, snippet: others}: Configuration,
  chat: ChatSettings | undefined,
  snippet: SnippetSettings | undefined,
): Pick<Configuration, 'chat' | 'snippet'> {
  const isOtherWay = snippet?.delivery !== undefined;
  const settings = {...(isOtherWay ? withoutAddresses(own) : own), ...chat};
  return {
    ...(Object.keys(settings).length ? {chat: settings} : isOtherWay && {chat: undefined}),
    ...(snippet && {snippet: {...others, ...snippet}}),
  };
}

function added(document: Configuration, {configuration}: ImportResult): Configuration {
  const {chat, snippet, ...others} = configuration;
  const {officeHours, messages, questions} = others;
  const {officeHours: own, questions: ownQuestions = []} = document;
  const weekly = {...own?.weekly};
  for (const day of WEEKDAYS) {
    const hours = dayHours(configuration, day).reduce(withInterval, dayHours(document, day));
    if (hours.length) weekly[day] = hours;
  }
  const {free: seasons} = splitSeasons(document, configuration);
  const {free: exceptions} = splitExceptions(document, configuration);
  return {
    ...document, // first of all, so that its keys keep their order
    ...others,
    ...document,
    ...(own &&
      officeHours && {
        officeHours: {
          ...own,
          ...officeHours,
          ...own,
          ...(officeHours.weekly && {weekly}),
          ...(own.seasons && {seasons: [...own.seasons, ...seasons]}),
          ...(own.exceptions && {exceptions: [...own.exceptions, ...exceptions]}),
        },
      }),
    ...(questions && {
      questions: [...ownQuestions, ...questions.filter(({ask}) => ownQuestions.every((each) => each.ask !== ask))],
    }),
    ...(messages && {messages: withTexts(document.messages ?? {}, messages)}),
    ...withDelivery(document, {chat, snippet}),
  };
}

/** With the settings that are missing; of two ways to deliver, and of two things to stand between the tags, its own stays whole. */
function withDelivery(
  {chat: own = {}, snippet: ownSnippet = {}}: Configuration,
  {chat, snippet}: Configuration,
): Pick<Configuration, 'chat' | 'snippet'> {
  const hasWay = deliveryWay({chat: own, snippet: ownSnippet}) !== undefined;
  const hasContent = ownSnippet.mail !== undefined || ownSnippet.content !== undefined;
  const {delivery, chatwoot, form, mail, content, ...others} = snippet ?? {};
  const added = {...others, ...(!hasWay && {delivery, chatwoot, form}), ...(!hasContent && {mail, content})};
  const addedSettings = hasWay ? withoutAddresses(chat) : (chat ?? {});
  return {
    ...(isAny(addedSettings) && {chat: withTexts(own, addedSettings)}),
    ...(isAny(added) && {snippet: withTexts(ownSnippet, added)}),
  };
}

/** The settings that have nothing to do with where messages go. */
const withoutAddresses = (chat: ChatSettings = {}): ChatSettings =>
  Object.fromEntries(Object.entries(chat).filter(([key]) => key !== 'endpoint' && key !== 'stream'));

const isAny = (settings: object): boolean => Object.values(settings).some((value) => value !== undefined);

/** With the texts that are missing or blank; translations are such texts again, by language. */
function withTexts<Texts extends object>(own: Texts, given: Texts): Texts {
  const texts: Record<string, unknown> = Object.fromEntries(Object.entries(own));
  for (const [key, text] of Object.entries(given)) {
    const there = texts[key];
    if (isNode(there) && isNode(text)) texts[key] = withTexts(there, text);
    else if (text !== undefined && (there === undefined || (typeof there === 'string' && !there.trim())))
      texts[key] = text;
  }
  return texts as Texts;
}

/** With other hours, which become one with those that they overlap where that is no longer than a day. */
function withInterval(hours: readonly Interval[], interval: Interval): readonly Interval[] {
  const {opens, closes} = spanOf(interval);
  const others = hours.filter((hour) => {
    const span = spanOf(hour);
    return span.opens < closes && opens < span.closes;
  });
  const isThere = others.some((hour) => spanOf(hour).opens <= opens && closes <= spanOf(hour).closes);
  if (isThere || hours.some((hour) => hour.opens === interval.opens && hour.closes === interval.closes)) return hours;
  const spans = [interval, ...others].map(spanOf);
  const [from, to] = [Math.min(...spans.map((span) => span.opens)), Math.max(...spans.map((span) => span.closes))];
  const isOne = others.length > 0 && (to - from < MINUTES_A_DAY || (to - from === MINUTES_A_DAY && from === 0));
  const merged = isOne ? {...others[0]!, ...intervalOf(from, to)} : interval;
  return [...hours.filter((hour) => !isOne || !others.includes(hour)), merged].sort((a, b) =>
    a.opens < b.opens ? -1 : Number(a.opens > b.opens),
  );
}

export interface SplitDates<Dates> {
  /** Those for dates that have none yet. */
  readonly free: readonly Dates[];
  /** Those that are left out, since one of the same kind has some of their dates; the same ones again are not told. */
  readonly taken: readonly Dates[];
}

/** What of the exceptions of an import can stand beside those of a document: two of a kind on one date are a mistake. */
export const splitExceptions = (document: Configuration, configuration: Configuration): SplitDates<ExceptionInput> =>
  split(exceptionsOf(document), exceptionsOf(configuration));

/** The same of its seasons. */
export const splitSeasons = (document: Configuration, configuration: Configuration): SplitDates<SeasonInput> =>
  split(seasonsOf(document), seasonsOf(configuration));

function split<Dates extends SeasonInput | ExceptionInput>(
  own: readonly Dates[],
  given: readonly Dates[],
): SplitDates<Dates> {
  const free: Dates[] = [];
  const taken: Dates[] = [];
  // One that is there with more said about it is the same, but not one that says more itself.
  const same = new Set(own.flatMap((each) => [key(each), key({...each, message: undefined, translations: undefined})]));
  const dated = ranges(own.filter(({yearly}) => !yearly));
  const yearly = own.filter((each) => each.yearly).map(yearlyRanges);
  for (const dates of given) {
    if (same.has(key(dates))) continue;
    const isTaken = dates.yearly
      ? yearlyRanges(dates).some((range) => yearly.some((others) => others.some((other) => meet(range, other))))
      : meetsAny(dated, datesOf(dates));
    (isTaken ? taken : free).push(dates);
  }
  return {free, taken};
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const key = ({from, to = from, yearly, name, translations, ...rest}: SeasonInput | ExceptionInput): string => {
  const {weekly, hours, message}: Partial<SeasonInput & ExceptionInput> = rest;
  return JSON.stringify([
    yearly ? from.slice(4) : from,
    yearly ? to.slice(4) : to,
    yearly === true,
    name ?? '',
    weekly ?? hours ?? [],
    message ?? '',
    translations ?? {},
  ]);
};

const meet = (one: Range, other: Range) => one.from <= other.to && other.from <= one.to;

/** In the order of their first dates, each with the last date of all up to it. */
const ranges = (dates: readonly (SeasonInput | ExceptionInput)[]): readonly Range[] => {
  let last = -Infinity;
  return dates
    .map(datesOf)
    .filter(({from, to}) => !Number.isNaN(from + to))
    .sort((a, b) => a.from - b.from)
    .map(({from, to}) => ({from, to: (last = Math.max(last, to))}));
};

/** Whether a range has a date of the ordered ones: the latest that begins before its end tells. */
function meetsAny(ordered: readonly Range[], {from, to}: Range): boolean {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.from <= to) low = middle + 1;
    else high = middle;
  }
  return low > 0 && ordered[low - 1]!.to >= from;
}

/** The dates of every year as those of one that has them all; over New Year they are two ranges. */
function yearlyRanges({from, to = from}: SeasonInput | ExceptionInput): readonly Range[] {
  const [first, last, start, end] = [from.slice(4), to.slice(4), '-01-01', '-12-31'].map((date) =>
    dayNumber(`2024${date}`),
  );
  const isWrapped = last! < first!;
  return isWrapped
    ? [
        {from: first!, to: end!},
        {from: start!, to: last!},
      ]
    : [{from: first!, to: last!}];
}

/** In any language. */
const hasText = (texts: unknown): boolean =>
  typeof texts === 'string' ? texts.trim() !== '' : isNode(texts) && Object.values(texts).some(hasText);

/** Whether there is anything in a document that an import could take the place of. */
export function hasSomethingOf(document: Configuration, {kind, configuration}: ImportResult): boolean {
  const {officeHours, messages, questions, chat, snippet} = configuration;
  const isWhole = kind === 'document';
  // Those of a snippet take the place of all office hours.
  const isAllHours = isWhole || (kind === 'snippet' && officeHours !== undefined);
  const hasHours = WEEKDAYS.some((day) => dayHours(document, day).length);
  const hasSeasons = seasonsOf(document).length > 0;
  const hasExceptions = exceptionsOf(document).length > 0;
  return (
    (hasHours && (isAllHours || officeHours?.weekly !== undefined)) ||
    (hasSeasons && (isAllHours || officeHours?.seasons !== undefined)) ||
    (hasExceptions && (isAllHours || officeHours?.exceptions !== undefined)) ||
    (hasText(document.messages) && (isWhole || messages !== undefined)) ||
    (questionsOf(document).length > 0 && (isWhole || questions !== undefined)) ||
    ((document.chat ?? document.snippet) !== undefined && (isWhole || (chat ?? snippet) !== undefined))
  );
}

/** What surprises least: hours take the place of hours, but a list of holidays never throws away those that are there. */
export const usualMode = ({kind, configuration}: ImportResult): ImportMode =>
  kind !== 'document' && kind !== 'snippet' && !configuration.officeHours?.weekly ? 'add' : 'replace';
