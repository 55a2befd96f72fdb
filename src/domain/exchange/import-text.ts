// The way in: makes of any text what can be made of it, and says what could not. Nothing is changed here: that is `applyImport`'s.
import {WEEKDAYS} from '../calendar.js';
import {configurationSchema} from '../configuration-schema.js';
import {readConfiguration} from '../editing/read-configuration.js';
import {jsonPath} from '../json-path.js';
import type {ChatSettings, MessageKey, Messages, SnippetSettings} from '../types.js';
import {slipsIn} from '../unknown-keys.js';
import {isTrue} from '../boolean-attribute.js';
import {type HtmlParts, readHtml, readMailLink, type WrittenWidget} from './html-parts.js';
import {type ImportKind, type ImportResult, type NotUnderstood, nothing, reading} from './import-result.js';
import {type JsonValue, parseJson} from './json-mistake.js';
import {readLinkedData, resultOf} from './linked-data.js';
import {isNode} from './opening-rules.js';
import {ENGLISH_WORDS, folded, meaningAnywhere, type OpeningWords} from './opening-words.js';
import {hoursOfPlace, listed} from './place-hours.js';
import type {ReadingContext} from './program-gathered.js';
import {readCode} from './read-code.js';
import {readProgramHours} from './program-hours.js';
import {isDays} from './program-weekdays.js';
import {readScript} from './script-data.js';
import {CHAT_ATTRIBUTES, chatIn, DOCUMENT_ATTRIBUTES, MESSAGE_ATTRIBUTES} from './snippet-parts.js';
import {readTransport} from './transport-script.js';

/** The text of a footer or a table; a whole page has much that is about other things. */
const LONGEST_CUTTING = 2000;

const SLIP_OF_OFFICE_HOURS = /^office[_ -]?hours$/i;

/** Attributes that any element may have: a snippet that has no others says nothing. */
const COMMON_ATTRIBUTE = /^(class|id|slot|lang|dir|style|hidden|title|part|role|data-.*|aria-.*|on.*)$/;

/** What chats and manuals put around code. */
const CODE_FENCE = /^\s*```\w*\n([^]*?)\n```\s*$/;

export interface ImportOptions {
  /** The words of opening hours in the languages that people write them in; without them, English ones. */
  readonly words?: OpeningWords;
  /** In which dates that come back each year are written down; unless given, a year that has every date. */
  readonly year?: number;
}

const LEAP_YEAR = 2024;

/**
 * Reads a configuration document, office hours alone, a snippet, a page's schema.org data (as JSON or in its HTML), hours as
 * other programs keep them, or opening hours as text.
 *
 * @returns never rejects for what the text holds; but readers that few texts need are loaded, which may fail without a network.
 */
export async function readImport(text: string, options: ImportOptions = {}): Promise<ImportResult> {
  const context = {words: options.words ?? ENGLISH_WORDS, year: options.year ?? LEAP_YEAR};
  const plain = text.replace(CODE_FENCE, '$1').trim(); // which takes a byte order mark for space, too
  if (!plain) return nothing({code: 'empty'});
  const code = await readCode(plain);
  if (code) return fromSnippet(code.widget, {...code, widgets: 1});
  // Cut out of a page: `"openingHours": [ … ],` without the braces around it.
  const isCutOut = /^"[^"]*"\s*:/.test(plain);
  const data = await readScript(isCutOut ? `{${plain.replace(/,$/, '')}}` : plain);
  if ('value' in data && typeof data.value !== 'string') {
    const result = readData(data.value, context) ?? nothing({code: 'unknown-json'});
    return {...result, notUnderstood: [...listed(repeatedIn(data)), ...result.notUnderstood]};
  }
  if ('value' in data) return readLines(data.value as string, context); // hours in quotation marks
  const looksLikeJson = /^[{["]/.test(plain);
  if (/<[a-z!]|&lt;/i.test(plain)) {
    const result = await readParts(await readHtml(plain), context);
    if (result || !looksLikeJson) return result ?? nothing({code: 'nothing-in-page'});
  }
  if (looksLikeJson || /^[“”„]/.test(plain)) return nothing({code: 'invalid-json', ...data.mistake});
  return /^https?:\/\/\S+$/i.test(plain) ? nothing({code: 'address', value: plain}) : readLines(plain, context);
}

/** Whether a line that could not be read was meant as hours at all. */
const namesDayAndTime = (line: string, words: OpeningWords): boolean =>
  /\d/.test(line) && (line.match(/\p{L}+/gu) ?? []).some((word) => isDay(word, words));

const isDay = (word: string, words: OpeningWords): boolean =>
  WEEKDAYS.some((day) => day === meaningAnywhere(words, folded(word)));

const repeatedIn = ({repeated = []}: JsonValue): NotUnderstood[] =>
  repeated.map((path) => ({code: 'repeated-key', value: path}));

/** Opening hours as text, a line or many; what of it has no hours is said too. */
function readLines(text: string, {words, year}: ReadingContext): ImportResult {
  const {officeHours, notUnderstood} = hoursOfPlace({openingHours: text}, (node) => node, words, year);
  const isSomething = officeHours.weekly !== undefined || officeHours.seasons !== undefined;
  const result = reading(isSomething ? {officeHours} : {}, notUnderstood);
  if (result.understood.length) return {kind: 'text', choices: [], ...result};
  const isAboutHours = notUnderstood.some(
    (note) => note.code !== 'unknown-hours' || namesDayAndTime(note.value, words),
  );
  return nothing(...(isAboutHours ? notUnderstood : [{code: 'unknown-text' as const}]));
}

function readData(data: unknown, context: ReadingContext): ImportResult | undefined {
  if (isNode(data) && 'officeHours' in data) {
    const {officeHours, ...others} = data;
    const hours = weekAround(officeHours, context);
    const slips = Object.entries(others).filter(([key]) => SLIP_OF_OFFICE_HOURS.test(key));
    return hours
      ? {...hours, notUnderstood: listed([...hours.notUnderstood, ...unknownKeys(Object.entries(others))])}
      : fromConfiguration('document', data, unknownKeys(slips));
  }
  // {"office_hours": …}
  const slip = isNode(data) ? Object.keys(data).find((key) => SLIP_OF_OFFICE_HOURS.test(key)) : undefined;
  if (isNode(data) && slip) {
    const {[slip]: officeHours, ...others} = data;
    const result = readData({...others, officeHours}, context);
    const note = {code: 'slip', path: `$.${slip}`, meant: 'officeHours', value: JSON.stringify(officeHours)} as const;
    return result && {...result, notUnderstood: listed([note, ...result.notUnderstood])};
  }
  if (isNode(data) && !['@context', '@type', '@graph'].some((key) => key in data)) {
    if ('messages' in data || Array.isArray(data.questions) || isNode(data.chat) || isNode(data.snippet))
      return fromConfiguration('document', data);
    const own = WEEKDAYS.filter((day) => day in data);
    // Weekdays by other names, "monday to friday", are those of a program.
    const isOther = (key: string) =>
      key === 'exceptions' || (!own.some((day) => day === key) && isDays(key, context.words));
    const isOwn = own.length > 0 && own.every((day) => isOwnDay(data[day])) && !Object.keys(data).some(isOther);
    if (isOwn) return fromConfiguration('office-hours', {officeHours: {weekly: data}});
    const isOwnWeek = 'weekly' in data || hasDates(data.seasons);
    const isHours = !own.length && (isOwnWeek || 'timezone' in data || 'exceptions' in data);
    // A time zone is also what other programs have.
    const other = isHours && !isOwnWeek ? readLinkedOrProgram([data], context) : undefined;
    if (other?.understood.length || (other && !hasDates(data.exceptions))) return other;
    if (isHours) return fromConfiguration('office-hours', {officeHours: data});
  }
  if (Array.isArray(data) && data.length && data.every((line) => typeof line === 'string')) {
    return readLines(data.join('\n'), context);
  }
  return readLinkedOrProgram([data], context);
}

/** Weekdays right in the office hours, without `weekly` around them: read as what other programs have. */
function weekAround(officeHours: unknown, context: ReadingContext): ImportResult | undefined {
  if (!isNode(officeHours) || 'weekly' in officeHours) return undefined;
  if (!Object.keys(officeHours).some((key) => isDay(key, context.words))) return undefined;
  const result = readLinkedOrProgram([officeHours], context);
  return result?.understood.length ? result : undefined;
}

/** What stands beside hours in a shape that no document has: nothing of it is taken, and that is said. */
const unknownKeys = (entries: readonly [string, unknown][]): readonly NotUnderstood[] =>
  entries.map(([key, value]) => ({code: 'unknown-key', key, value: JSON.stringify(value)}));

/** Hours as a document has them, and not as other programs do. */
const isOwnDay = (hours: unknown) =>
  Array.isArray(hours) && hours.every((interval) => isNode(interval) && 'opens' in interval && 'closes' in interval);

/** Seasons or exceptions as a document has them. */
const hasDates = (all: unknown) => Array.isArray(all) && all.some((dates) => isNode(dates) && 'from' in dates);

function readLinkedOrProgram(documents: readonly unknown[], context: ReadingContext): ImportResult | undefined {
  const linked = readLinkedData(documents, context.words);
  if (linked?.understood.length) return linked;
  const places = documents.flatMap((document) => readProgramHours(document, context));
  const choices = places.map(({name, configuration, notUnderstood}) => ({
    name,
    ...reading(configuration, notUnderstood),
  }));
  const program = choices.length ? resultOf('program', choices) : undefined;
  return program?.understood.length ? program : (linked ?? program);
}

function fromConfiguration(kind: ImportKind, input: unknown, also: readonly NotUnderstood[] = []): ImportResult {
  const {document, lost} = readConfiguration(input);
  const losses = lost.map(({path, value}) => ({code: 'lost' as const, path, value}));
  const result = reading(document, listed([...losses, ...slipNotes(input), ...also]));
  const isSilent = !result.understood.length && !result.notUnderstood.length;
  const reason = {code: kind === 'snippet' ? 'bare-snippet' : 'unknown-json'} as const;
  return {kind, choices: [], ...result, ...(isSilent && {notUnderstood: [reason]})};
}

/** Keys that look like slips: without a word, what they hold would pass for "closed". Others are kept and claim nothing. */
function slipNotes(input: unknown): NotUnderstood[] {
  return slipsIn(input, configurationSchema).map(({path, meant}) => {
    const value = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], input);
    return {code: 'slip', path: jsonPath(path), ...(meant && {meant}), value: JSON.stringify(value)};
  });
}

async function readParts(
  {widgets, transports, hasOwnTransport, linkedData, markup, shown}: HtmlParts,
  context: ReadingContext,
): Promise<ImportResult | undefined> {
  const [widget] = widgets;
  const fromWidget = widget && (await fromSnippet(widget, {widgets: widgets.length, transports, hasOwnTransport}));
  // A widget that says nothing of hours and texts itself may be on a page whose JSON-LD does.
  const {officeHours, messages, questions} = fromWidget?.configuration ?? {};
  if (fromWidget && (officeHours || messages || questions || 'src' in widget.attributes)) return fromWidget;
  const scripts = await Promise.all(linkedData.map(async (text) => ({text, data: await readScript(text)})));
  const result = readLinkedOrProgram(
    scripts.flatMap(({data}) => ('value' in data ? [data.value] : [])),
    context,
  );
  if (result?.understood.length) return result;
  const marked = readLinkedData(markup, context.words);
  if (marked?.understood.length) return marked;
  const broken = scripts.find(({text, data}) => 'mistake' in data && /hours/i.test(text));
  if (broken && 'mistake' in broken.data) return nothing({code: 'invalid-json', ...broken.data.mistake});
  const fromText = !fromWidget && shown.length <= LONGEST_CUTTING ? readLines(shown, context) : undefined;
  if (fromText?.understood.length) return fromText;
  return fromWidget ?? result ?? marked ?? (linkedData.length ? nothing({code: 'no-hours'}) : undefined);
}

async function fromSnippet(
  {attributes, content}: WrittenWidget,
  {widgets, transports, hasOwnTransport}: {widgets: number} & Pick<HtmlParts, 'transports' | 'hasOwnTransport'>,
): Promise<ImportResult> {
  const notes: NotUnderstood[] = [];
  const valueOf = (text: string): unknown => {
    const json = parseJson(text);
    notes.push(...('value' in json ? repeatedIn(json) : [{code: 'invalid-json' as const, ...json.mistake}]));
    return 'value' in json ? json.value : undefined;
  };
  const {'office-hours': hours, translations, questions, src} = attributes;
  const configuration: {
    officeHours?: unknown;
    messages?: Messages;
    questions?: unknown;
    chat?: ChatSettings;
    snippet?: SnippetSettings;
  } = {};
  if (hours?.trim()) {
    const value = valueOf(hours);
    // The whole document is pasted there at times.
    const entries = isNode(value) ? Object.entries(value) : [];
    const whole = entries.find(([key]) => SLIP_OF_OFFICE_HOURS.test(key));
    if (value !== undefined) configuration.officeHours = whole ? whole[1] : value;
    if (whole) notes.push(...unknownKeys(entries.filter((entry) => entry !== whole)));
  }
  const messages: {-readonly [key in keyof Messages]: Messages[key]} = {};
  for (const [kind, attribute] of Object.entries(MESSAGE_ATTRIBUTES) as [MessageKey, string][]) {
    const text = attributes[attribute];
    if (text !== undefined) messages[kind] = text;
  }
  if (translations?.trim()) {
    const value = valueOf(translations);
    if (value !== undefined) messages.translations = value as NonNullable<Messages['translations']>;
  }
  if (Object.keys(messages).length) configuration.messages = messages;
  if (questions?.trim()) {
    const value = valueOf(questions);
    if (value !== undefined) configuration.questions = value;
  }
  const chat = chatIn(attributes, isTrue);
  if (Object.keys(chat).length) configuration.chat = chat;
  const transport = await readTransport(transports.join('\n'), chat);
  const isUnread = transports.length > 0 && !transport;
  if (isUnread) notes.push({code: 'script-not-read'});
  const snippet = {
    ...(await snippetSettings(attributes, content)),
    ...(transport ??
      (chat.endpoint && !hasOwnTransport
        ? {delivery: 'endpoint' as const}
        : (isUnread || hasOwnTransport) && {delivery: 'transport' as const})),
  };
  if (Object.keys(snippet).length) configuration.snippet = snippet;
  if (src !== undefined) notes.push({code: 'file', value: src});
  if (widgets > 1) notes.push({code: 'several-widgets', count: widgets});
  const says = Object.keys(attributes).some((name) => !COMMON_ATTRIBUTE.test(name));
  if (!says && !content && !transports.length && !hasOwnTransport) notes.unshift({code: 'bare-snippet'});
  return fromConfiguration('snippet', configuration, notes);
}

/** What else is written: it is no part of what is edited, and comes out again. */
async function snippetSettings(attributes: WrittenWidget['attributes'], content: string): Promise<SnippetSettings> {
  const known: readonly string[] = [...DOCUMENT_ATTRIBUTES, ...Object.values(CHAT_ATTRIBUTES)];
  const others = Object.entries(attributes).filter(([name]) => !known.includes(name));
  const link = content ? await readMailLink(content) : undefined;
  const {address, text} = link ?? {};
  return {
    ...(address && {mail: {address, ...(text && text !== address && {text})}}),
    ...(others.length && {attributes: Object.fromEntries(others)}),
    ...(content && !link && {content}),
  };
}
