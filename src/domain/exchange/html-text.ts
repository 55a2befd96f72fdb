// Texts as HTML. Nothing in them ends what they stand in, and no theme takes them for its own.

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;', // where a theme's template (Liquid, Twig, Blade) would begin to evaluate
  '\r': '&#13;', // a parser would make a plain line break of it
};

/** The text as an attribute's value; only the quotation mark that ends it needs to be written in another way. */
export function escaped(text: string, quote: '"' | "'"): string {
  return text.replace(/[&<>"'\r]|\{(?=[{%#]|!!)/g, (found) =>
    (found === '"' || found === "'") && found !== quote ? found : REFERENCES[found]!,
  );
}

export const doubleQuoted = (name: string, value: string): string => `${name}="${escaped(value, '"')}"`;

/** The same, with braces as they are: they were the theme's own where this came from, and are so again. */
export const withBraces = (html: string): string => html.replaceAll('&#123;', '{');

/** A link, as HTML. */
export const linkHtml = ({href, text}: {readonly href: string; readonly text: string}): string =>
  `<a ${doubleQuoted('href', href)}>${escaped(text, '"')}</a>`;
