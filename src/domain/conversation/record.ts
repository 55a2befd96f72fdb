// How facts are written down, and read again, whoever has written them.
import type {Kept} from './log-needs.js';

/** The key under which other pieces of code find that there is a conversation. */
export const POINTER = '';

/** The format in which they are written: the pointer says it. */
export const VERSION = 2;

/** Facts, of what somebody says are some. */
export function pairs(list: unknown): Kept[] {
  const isPair = (each: unknown): each is Kept =>
    Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string';
  return Array.isArray(list) ? list.filter(isPair) : [];
}

/** Undefined where it cannot be read. */
export function readJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The conversation that a pointer names. */
export const pointed = (pointer: string | null): string => String((Object(readJson(pointer)) as {id?: unknown}).id);
