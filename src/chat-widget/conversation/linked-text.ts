import {findLinks} from '../../domain/links.js';
import {element} from '../page-load/elements.js';

/** Text in which addresses and telephone numbers can be followed; nothing else of it is read as HTML. */
export function linkedText(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const {start, end, href} of findLinks(text)) {
    const link = element('a', {href, rel: 'noopener noreferrer nofollow', dir: 'ltr'}, text.slice(start, end));
    // Mail and telephone programs leave the page where it is.
    if (/^http/i.test(href)) link.target = '_blank';
    parts.push(text.slice(done, start), link);
    done = end;
  }
  return [...parts, text.slice(done)];
}
