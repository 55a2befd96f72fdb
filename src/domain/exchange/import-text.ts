// The way in: makes of any text what can be made of it, and says what could not. Nothing is changed before `applyImport`.
import {WEEKDAYS} from '../calendar.js';
import {readConfiguration} from '../editing/read-configuration.js';
import type {Configuration, Messages} from '../types.js';
import {readHtml} from './html-parts.js';
import {type ImportKind, type ImportResult, type NotUnderstood, nothing, reading} from './import-result.js';
import {parseJson, parseScript} from './json-mistake.js';
import {readLinkedData} from './linked-data.js';
import {isNode} from './opening-rules.js';
import {MESSAGE_ATTRIBUTES} from './snippet.js';

/** Attributes that any element may have, and which say nothing of the widget. */
const COMMON_ATTRIBUTE = /^(class|id|slot|lang|dir|style|hidden|title|part|role|data-.*|aria-.*|on.*)$/;

/** What chats and manuals put around code. */
const CODE_FENCE = /^\s*```\w*\n([^]*?)\n```\s*$/;

/**
 * Reads a configuration document, office hours alone, a snippet, or a page's schema.org data (as JSON or in its HTML).
 *
 * @returns never rejects for what the text holds; but reading HTML loads a parser, which may fail without a network.
 */
export async function readImport(text: string): Promise<ImportResult> {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(CODE_FENCE, '$1')
    .trim();
  if (!plain) return nothing({code: 'empty'});
  // Cut out of a page: `"openingHours": [ … ],` without the braces around it.
  const isCutOut = /^"[^"]*"\s*:/.test(plain);
  const json = parseScript(isCutOut ? `{${plain.replace(/,$/, '')}}` : plain);
  if ('value' in json) return readData(json.value) ?? nothing({code: 'unknown-json'});
  const looksLikeJson = /^[{["]/.test(plain);
  if (/<[a-z!]|&lt;/i.test(plain)) {
    const result = readParts(await readHtml(plain));
    if (result || !looksLikeJson) return result ?? nothing({code: 'nothing-in-page'});
  }
  if (looksLikeJson || /^[“”„]/.test(plain)) return nothing({code: 'invalid-json', ...json.mistake});
  return nothing(/^https?:\/\/\S+$/i.test(plain) ? {code: 'address', value: plain} : {code: 'unknown-text'});
}

/**
 * Takes what was understood over into a document. A whole document takes its place; anything else replaces only what it
 * has. The time zone stays where none was given. Gives the same document back where nothing changes.
 */
export function applyImport(document: Configuration, {kind, configuration}: ImportResult): Configuration {
  const {officeHours, messages} = configuration;
  const timezone = document.officeHours?.timezone;
  const merged: Configuration = {...(kind !== 'document' && document), ...configuration};
  const result: Configuration = {
    ...merged,
    ...(officeHours && {
      officeHours: {
        ...(timezone !== undefined && {timezone}),
        ...((kind === 'office-hours' || kind === 'json-ld') && document.officeHours),
        ...officeHours,
      },
    }),
    ...(messages && kind === 'snippet' && {messages: {...document.messages, ...messages}}),
  };
  return JSON.stringify(result) === JSON.stringify(document) ? document : result;
}

function readData(data: unknown): ImportResult | undefined {
  if (isNode(data) && 'officeHours' in data) return fromConfiguration('document', data);
  if (isNode(data) && !['@context', '@type', '@graph'].some((key) => key in data)) {
    if ('messages' in data) return fromConfiguration('document', data);
    if (['timezone', 'weekly', 'exceptions'].some((key) => key in data)) {
      return fromConfiguration('office-hours', {officeHours: data});
    }
    if (WEEKDAYS.some((day) => day in data)) return fromConfiguration('office-hours', {officeHours: {weekly: data}});
  }
  return readLinkedData([data]);
}

function fromConfiguration(kind: ImportKind, input: unknown, also: readonly NotUnderstood[] = []): ImportResult {
  const {document, lost} = readConfiguration(input);
  const losses = lost.map(({path, value}) => ({code: 'lost' as const, path, value}));
  return {kind, choices: [], ...reading(document, [...losses, ...also])};
}

function readParts({widgets, linkedData, microdata}: Awaited<ReturnType<typeof readHtml>>): ImportResult | undefined {
  const [widget] = widgets;
  const fromWidget = widget && fromSnippet(widget, widgets.length);
  // A widget that says nothing itself may be on a page whose JSON-LD does.
  const isBare = fromWidget?.notUnderstood.some(({code}) => code === 'bare-snippet');
  if (fromWidget && !isBare) return fromWidget;
  const scripts = linkedData.map((text) => ({text, json: parseScript(text)}));
  const result = readLinkedData(scripts.flatMap(({json}) => ('value' in json ? [json.value] : [])));
  if (result?.understood.length) return result;
  const marked = readLinkedData(microdata);
  if (marked?.understood.length) return marked;
  const broken = scripts.find(({text, json}) => 'mistake' in json && /hours/i.test(text));
  if (broken && 'mistake' in broken.json) return nothing({code: 'invalid-json', ...broken.json.mistake});
  return fromWidget ?? result ?? marked ?? (linkedData.length ? nothing({code: 'no-hours'}) : undefined);
}

function fromSnippet(attributes: Readonly<Record<string, string>>, widgets: number): ImportResult {
  const notes: NotUnderstood[] = [];
  const {'office-hours': hours, src, ...others} = attributes;
  const configuration: {officeHours?: unknown; messages?: Messages} = {};
  if (hours?.trim()) {
    const json = parseJson(hours);
    // The whole document is pasted there at times.
    if ('value' in json) configuration.officeHours = (isNode(json.value) && json.value.officeHours) || json.value;
    else notes.push({code: 'invalid-json', ...json.mistake});
  }
  const messages: {-readonly [kind in keyof Messages]: string} = {};
  for (const [kind, attribute] of Object.entries(MESSAGE_ATTRIBUTES) as [keyof Messages, string][]) {
    const text = others[attribute];
    if (text !== undefined) messages[kind] = text;
  }
  if (Object.keys(messages).length) configuration.messages = messages;
  if (src !== undefined) notes.push({code: 'file', value: src});
  if (widgets > 1) notes.push({code: 'several-widgets', count: widgets});
  const known: readonly string[] = Object.values(MESSAGE_ATTRIBUTES);
  const names = Object.keys(others).filter((name) => !known.includes(name) && !COMMON_ATTRIBUTE.test(name));
  if (names.length) notes.push({code: 'other-attributes', names});
  const isBare = !hours?.trim() && !configuration.messages && src === undefined;
  if (isBare) notes.unshift({code: 'bare-snippet'});
  return fromConfiguration('snippet', configuration, notes);
}
