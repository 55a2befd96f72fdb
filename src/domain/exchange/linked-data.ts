// Finds the places in schema.org data (JSON-LD) that say when they are open: also deep inside, and by reference.
import type {Configuration} from '../types.js';
import {
  type ImportChoice,
  type ImportKind,
  type ImportResult,
  type NotUnderstood,
  nothing,
  reading,
} from './import-result.js';
import {isNode, type LinkedNode, textOf} from './opening-rules.js';
import type {OpeningWords} from './opening-words.js';
import {hoursOfPlace} from './place-hours.js';

const KEYS = ['openingHoursSpecification', 'openingHours', 'specialOpeningHoursSpecification', 'hoursAvailable'];
const DEEPEST = 60;
/** Before a key or a type, in JSON-LD that was written by a tool rather than by hand. */
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/;

/** Reads one or more JSON-LD documents; undefined where they say nothing of hours. */
export function readLinkedData(documents: readonly unknown[], words: OpeningWords): ImportResult | undefined {
  const nodes = new Map<unknown, LinkedNode>();
  const places: LinkedNode[] = [];
  const loose: LinkedNode[] = [];
  const walk = (value: unknown, isHours: boolean) => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) {
      if (value['@id'] !== undefined && Object.keys(value).length > 1) nodes.set(value['@id'], value);
      if (KEYS.some((key) => key in value)) places.push(value);
      if (!isHours && ('opens' in value || 'closes' in value)) loose.push(value);
    }
    for (const [key, part] of Object.entries(value)) {
      walk(part, Array.isArray(value) ? isHours : KEYS.includes(key));
    }
  };
  for (const document of documents) walk(plain(document), false);
  // A list of specifications by itself, cut out of a page.
  if (!places.length && loose.length) places.push({openingHoursSpecification: loose});
  if (!places.length) return undefined;

  const resolve = (node: LinkedNode) => ('opens' in node || 'closes' in node ? node : (nodes.get(node['@id']) ?? node));
  return resultOf(
    'json-ld',
    places.map((place) => choiceFrom(place, resolve, words)),
  );
}

/** The same with short keys, and with values in place of `{"@value": …}`. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  const wrapper = ['@value', '@list', '@set'].find((key) => key in value);
  if (wrapper) return plain((value as LinkedNode)[wrapper], depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.replace(PREFIX, ''), plain(part, depth + 1)]),
  );
}

function choiceFrom(place: LinkedNode, resolve: (node: LinkedNode) => LinkedNode, words: OpeningWords): ImportChoice {
  const {officeHours, notUnderstood} = hoursOfPlace(place, resolve, words);
  const configuration: Configuration = Object.keys(officeHours).length ? {officeHours} : {};
  const name = textOf(place.name) ?? textOf(place.contactType) ?? textOf(place['@type'])?.replace(PREFIX, '') ?? '';
  return {name, ...reading(configuration, notUnderstood)};
}

/** The first place that can be used; the others too as choices, those that say the same left out. */
export function resultOf(kind: ImportKind, found: readonly ImportChoice[]): ImportResult {
  const usable = found.filter(({understood}) => understood.length);
  const each = new Map(usable.map((choice) => [JSON.stringify([choice.name, choice.configuration]), choice]));
  const choices = [...each.values()];
  const [first] = choices;
  if (!first) {
    const notes: NotUnderstood[] = found.flatMap(({notUnderstood}) => notUnderstood);
    return {...nothing(...(notes.length ? notes : [{code: 'no-hours' as const}])), kind};
  }
  const {configuration, understood, notUnderstood} = first;
  return {kind, configuration, understood, notUnderstood, choices: choices.length > 1 ? choices : []};
}
