// Published hours as what a merchant pastes into a page.
import {jsonLayout} from './json-layout.js';
import type {PublishedHours} from './published-hours.js';

/** What the data calls the shop. */
export interface PublishedPlace {
  /** A type of schema.org that is a LocalBusiness; blank: `Store`. */
  readonly type?: string;
  /** Blank: none. */
  readonly name?: string;
}

const TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
/** What could end the script, or is something to Liquid and other templates, or to WordPress. */
const TAKEN = /[<&{[]/g;

const layOut = jsonLayout((json) =>
  json.replace(TEXT, (text) => text.replace(TAKEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)),
);

/** A script element with the hours as JSON-LD: nothing in a name can end it. */
export function publishedScript(hours: PublishedHours, {type = '', name = ''}: PublishedPlace = {}): string {
  const place = {
    '@context': 'https://schema.org',
    '@type': type.trim() || 'Store',
    ...(name.trim() && {name: name.trim()}),
    ...hours,
  };
  return `<script type="application/ld+json">\n${layOut(place, '')}\n</script>\n`;
}
