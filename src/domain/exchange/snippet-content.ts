// What a snippet says, whatever it is written in: the element's attributes, what stands between its tags, and how it delivers.
import {deliveryWay} from '../delivery-settings.js';
import {exceptionsOf, seasonsOf} from '../editing/edits.js';
import type {ChatSettings, Configuration, Interval, MessageKey, OfficeHoursInput, SnippetSettings} from '../types.js';
import {withoutNul} from './json-layout.js';
import {
  CHAT_ATTRIBUTES,
  DOCUMENT_ATTRIBUTES,
  mailto,
  MESSAGE_ATTRIBUTES,
  otherAttributes,
  type TransportCode,
  transportOf,
} from './snippet-parts.js';

/** Its name, and its text or what the text is the JSON of. */
export type Attribute = readonly [name: string, value: string | object];

export interface SnippetContent {
  readonly attributes: readonly Attribute[];
  /** Attributes that have no field: they come of an imported snippet. */
  readonly others: readonly (readonly [name: string, value: string])[];
  /** HTML between the tags, of an imported snippet as well. */
  readonly html: string;
  /** The mail link after it. */
  readonly link: {readonly href: string; readonly text: string} | undefined;
  readonly transport: TransportCode | undefined;
  /** The page's own code delivers. */
  readonly isOwnTransport: boolean;
  /** The element's `id`; "" where it has none. */
  readonly id: string;
}

/** @param source where the document is served as a file, to which the element then only points. */
export function snippetContent(configuration: Configuration, source: string | undefined): SnippetContent {
  const {chat, snippet: settings = {}} = configuration;
  const id = withoutNul(settings.attributes?.id ?? '');
  const attributes: Attribute[] = source
    ? // The conversation may begin before the file is there: by then it has to be known where it may be kept.
      [['src', source], ...chatAttributes({storage: chat?.storage})]
    : [...documentAttributes(configuration), ...chatAttributes(chat)];
  return {
    attributes,
    others: otherAttributes(settings, [...DOCUMENT_ATTRIBUTES, ...Object.values(CHAT_ATTRIBUTES)]).map(
      ([name, value]) => [name, withoutNul(value)],
    ),
    html: withoutNul(settings.content ?? '').trim(),
    link: linkOf(settings),
    transport: transportOf(configuration),
    isOwnTransport: deliveryWay(configuration) === 'transport',
    id: id.trim() && id, // with the space around it that the attribute has
  };
}

function chatAttributes(chat: ChatSettings = {}): Attribute[] {
  return (Object.keys(CHAT_ATTRIBUTES) as (keyof ChatSettings)[]).flatMap((key): Attribute[] => {
    const value = chat[key];
    if (typeof value === 'boolean') return value ? [[CHAT_ATTRIBUTES[key], '']] : [];
    const text = withoutNul(value ?? '');
    return text.trim() ? [[CHAT_ATTRIBUTES[key], text]] : [];
  });
}

function linkOf({mail}: SnippetSettings): SnippetContent['link'] {
  const address = withoutNul(mail?.address ?? '').trim();
  const text = withoutNul(mail?.text ?? '').trim() || address;
  return address ? {href: mailto(address), text} : undefined;
}

function documentAttributes({officeHours, messages, questions}: Configuration): Attribute[] {
  const attributes: Attribute[] = [];
  if (officeHours && isWorthWriting(officeHours)) attributes.push(['office-hours', officeHours]);
  for (const [kind, attribute] of Object.entries(MESSAGE_ATTRIBUTES) as [MessageKey, string][]) {
    const text = withoutNul(messages?.[kind] ?? '');
    if (text.trim()) attributes.push([attribute, text]);
  }
  const {translations} = messages ?? {};
  if (translations && Object.keys(translations).length) attributes.push(['translations', translations]);
  if (questions?.length) attributes.push(['questions', questions]);
  return attributes;
}

/** Closures alone mean nothing to a visitor, but whoever pastes the snippet back wants to find them. */
function isWorthWriting(officeHours: OfficeHoursInput): boolean {
  const days = Object.values(officeHours.weekly ?? {}) as (readonly Interval[] | undefined)[];
  const dates = [...seasonsOf({officeHours}), ...exceptionsOf({officeHours})];
  return days.some((hours) => hours?.length) || dates.length > 0;
}
