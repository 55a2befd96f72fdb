// Undo and redo: all documents that there have been. Pure; no step knows how it was made.
import type {Configuration} from '../types.js';

interface Step {
  readonly document: Configuration;
  /** What led to it, in words: "Tuesday, second hours removed". */
  readonly description: string;
  /** Edits that follow each other with one tag (typing into one field) are one step. */
  readonly tag?: string | undefined;
}

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

const MOST_STEPS = 500;

export const startHistory = (document: Configuration): History => ({
  past: [],
  present: {document, description: ''},
  future: [],
});

/** Adds a step; the same document again adds none. */
export function record(history: History, document: Configuration, description: string, tag?: string): History {
  const {past, present} = history;
  if (document === present.document) return history;
  const step = {document, description, tag};
  const goesOn = tag !== undefined && tag === present.tag && past.length > 0;
  return {past: goesOn ? past : [...past, present].slice(-MOST_STEPS), present: step, future: []};
}

/** The next edit begins a step of its own, whatever its tag: the person went elsewhere. */
export function endStep(history: History): History {
  const {present} = history;
  return present.tag === undefined ? history : {...history, present: {...present, tag: undefined}};
}

export function undo({past, present, future}: History): History {
  const before = past.at(-1);
  if (!before) return {past, present, future};
  return {past: past.slice(0, -1), present: {...before, tag: undefined}, future: [present, ...future]};
}

export function redo({past, present, future}: History): History {
  const [next, ...later] = future;
  if (!next) return {past, present, future};
  return {past: [...past, present], present: {...next, tag: undefined}, future: later};
}
