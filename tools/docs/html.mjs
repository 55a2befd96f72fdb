// What all that writes HTML here shares.

export const escapeHtml = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As GitHub makes anchors of headings, so that a link is right there as well. */
export const slug = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** A table may be wider than a phone: then it scrolls by itself, also by the keyboard. */
export const tableOpen = (label, more = '') =>
  `<div class="table${more}" role="group" tabindex="0" aria-label="${escapeHtml(`Table: ${label}`)}"><table>`;
export const tableClose = '</table></div>';

/** A path on the site as a page at `from` names it. */
export function relative(from, to) {
  const depth = from.split('/').length - 1;
  return '../'.repeat(depth) + to;
}
