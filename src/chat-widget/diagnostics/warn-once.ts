import type {Problem} from '../../domain/types.js';
import {warn} from '../../events/warn.js';

const told = new WeakMap<Element, Set<string>>();

/** Warns, unless this has been said of the element before. */
export function warnOnce(widget: Element, source: string, message: string, problems?: readonly Problem[]): void {
  let messages = told.get(widget);
  if (!messages) told.set(widget, (messages = new Set()));
  const text = `${source}: ${message}`;
  if (messages.has(text)) return;
  messages.add(text);
  warn(widget, source, message, problems);
}
