import {element} from './elements.js';

/** An address up to where it ends: punctuation after it belongs to the sentence. */
const ADDRESS = /(?:https?:\/\/|mailto:)(?=[\p{L}\p{N}])[^\s<>"\p{C}]*[^\s<>"\p{C}.,:;!?'’”»)\]}]/giu;

/** Text in which addresses can be followed; nothing else of it is read as HTML. */
export function linkedText(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const {0: address, index} of text.matchAll(ADDRESS)) {
    const link = {href: address, target: '_blank', rel: 'noopener noreferrer nofollow', dir: 'ltr'};
    parts.push(text.slice(end, index), element('a', link, address));
    end = index + address.length;
  }
  return [...parts, text.slice(end)];
}
