// Opens any document in the editor: what can be read, and a list of what cannot. A document without mistakes comes out as
// it went in, unknown keys and all.
import * as v from 'valibot';
import {configurationSchema} from '../configuration-schema.js';
import {jsonPath} from '../json-path.js';
import type {Configuration} from '../types.js';

export interface Loss {
  /** Where, as a JSONPath: "$.officeHours.weekly.monday[0]". */
  readonly path: string;
  readonly code: 'invalid-json' | 'wrong-type';
  /** What stood there, as JSON, or why it could not be read. */
  readonly value: string;
}

export interface Reading {
  readonly document: Configuration;
  /** What could not be read and is not in the document. */
  readonly lost: readonly Loss[];
}

type Container = Record<string | number, unknown>;

/**
 * Reads a configuration document for editing.
 *
 * @param input the document, or its JSON text. Blank, null and undefined are an empty document. Never throws for data.
 */
export function readConfiguration(input: unknown): Reading {
  if (input === undefined || input === null || (typeof input === 'string' && !input.trim()))
    return {document: {}, lost: []};
  let document: unknown;
  try {
    // Through JSON in any case: a copy of plain data, whatever the object was.
    document = JSON.parse(typeof input === 'string' ? input.replace(/^\uFEFF/, '') : JSON.stringify(input));
  } catch (error) {
    const value = typeof input === 'string' ? input : String(error);
    return {document: {}, lost: [{path: '$', code: 'invalid-json', value}]};
  }
  const lost: Loss[] = [];
  // Taking something out may bring to light what it hid.
  for (let rest = wrongKinds(document); rest.length; rest = wrongKinds(document)) {
    for (const path of rest) {
      const value = valueAt(document, path);
      // What is missing where a text must be is a field to fill in, and no loss.
      if (value !== undefined) lost.push({path: jsonPath(path), code: 'wrong-type', value: JSON.stringify(value)});
      if (!path.length) return {document: {}, lost};
      takeOut(document as Container, path, value === undefined);
    }
  }
  return {document: document as Configuration, lost};
}

/** Where something of the wrong kind stands or something is missing; later items of a list first. */
function wrongKinds(document: unknown): (readonly (string | number)[])[] {
  const {issues = []} = v.safeParse(configurationSchema, document);
  return issues
    .filter(({kind}) => kind === 'schema')
    .map(({path = []}) => path.map(({key}) => key as string | number))
    .filter((path) => path.at(-1) !== 'timezone' || valueAt(document, path) !== undefined)
    .reverse();
}

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Container)[key], document);
}

function takeOut(document: Container, path: readonly (string | number)[], isMissing: boolean): void {
  const key = path.at(-1)!;
  const parent = valueAt(document, path.slice(0, -1)) as Container;
  const isRequired = ['opens', 'closes', 'from', 'ask', 'answer'].includes(key as string);
  if (isRequired || isMissing) parent[key] = '';
  else if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
}
