// Undo and redo: all documents that there have been. Pure; no step knows how it was made.
import type {Configuration} from '../types.js';

/** @typeParam Description says what an edit did, in whatever form who shows it can word. */
interface Step<Description> {
  readonly document: Configuration;
  /** What led to it; undefined for the first document of all. */
  readonly description: Description | undefined;
  /** Edits that follow each other with one tag (typing into one field) are one step. */
  readonly tag?: string | undefined;
}

export interface History<Description> {
  readonly past: readonly Step<Description>[];
  readonly present: Step<Description>;
  readonly future: readonly Step<Description>[];
}

const MAX_STEPS = 500;

export const startHistory = <Description>(document: Configuration): History<Description> => ({
  past: [],
  present: {document, description: undefined},
  future: [],
});

/** Adds a step; the same document again adds none. */
export function record<Description>(
  history: History<Description>,
  document: Configuration,
  description: Description,
  tag?: string,
): History<Description> {
  const {past, present} = history;
  if (document === present.document) return history;
  const step = {document, description, tag};
  const goesOn = tag !== undefined && tag === present.tag;
  return {past: goesOn ? past : [...past, present].slice(-MAX_STEPS), present: step, future: []};
}

/** The next edit begins a step of its own, whatever its tag: the person went elsewhere. */
export function endStep<Description>(history: History<Description>): History<Description> {
  return {...history, present: {...history.present, tag: undefined}};
}

export function undo<Description>({past, present, future}: History<Description>): History<Description> {
  const before = past.at(-1);
  if (!before) return {past, present, future};
  return {past: past.slice(0, -1), present: {...before, tag: undefined}, future: [present, ...future]};
}

export function redo<Description>({past, present, future}: History<Description>): History<Description> {
  const [next, ...later] = future;
  if (!next) return {past, present, future};
  return {past: [...past, present], present: {...next, tag: undefined}, future: later};
}
