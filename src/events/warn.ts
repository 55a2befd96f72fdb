import type {Problem} from '../domain/types.js';
import {ChatErrorEvent} from './page-load.js';

/** Tells the page and its developer what cannot be used; nothing is thrown into the page. */
export function warn(widget: Element, source: string, message: string, problems?: readonly Problem[]): void {
  if (widget.dispatchEvent(new ChatErrorEvent(source, message, problems))) {
    console.warn(`<${widget.localName}> ${source}: ${message}`);
  }
}
