// The page around what a page says: header with search, navigation, and what is on this page.
import {escapeHtml, relative} from './html.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** Pages of text make no HTML; those with the elements let Lit do it, and one shows the other in a frame. */
export const TEXT_POLICY = [...POLICY, "trusted-types 'none'"].join('; ');
export const ELEMENT_POLICY = [...POLICY, "frame-src 'self'", 'trusted-types lit-html'].join('; ');

/** A table of contents is worth its room from here on. */
const ENOUGH_HEADINGS = 3;

function navigation(groups, page) {
  const link = ({url, title}) => {
    const current = url === page.url ? ' aria-current="page"' : '';
    const words = url === 'index.html' ? 'Overview' : title;
    return `<li><a href="${relative(page.url, url)}"${current}>${escapeHtml(words)}</a></li>`;
  };
  return groups
    .map(({title, pages}, index) => {
      const id = `pages-${index}`;
      return `<p id="${id}">${escapeHtml(title)}</p>\n<ul aria-labelledby="${id}">\n${pages.map(link).join('\n')}\n</ul>`;
    })
    .join('\n');
}

function onThisPage(headings) {
  if (headings.length < ENOUGH_HEADINGS) return '';
  const items = headings.map(
    ({id, text, isBelow}) => `<li${isBelow ? ' class="below"' : ''}><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="toc" aria-labelledby="on-this-page">
<p id="on-this-page">On this page</p>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

function neighbours(groups, page) {
  const pages = groups.flatMap((group) => group.pages);
  const index = pages.findIndex(({url}) => url === page.url);
  if (index < 0) return '';
  const link = (rel, words, target) =>
    target
      ? `<a rel="${rel}" href="${relative(page.url, target.url)}"><span>${words}</span> ${escapeHtml(target.title)}</a>`
      : '';
  return `<nav class="neighbours" aria-label="Before and after">
${link('prev', 'Before', pages[index - 1])}
${link('next', 'Next', pages[index + 1])}
</nav>`;
}

/**
 * @param page its `url`, `title`, `html` (which begins with the heading of level 1), `headings` of its sections, and, where it has
 *   them, `policy`, `scripts`, `styles` and `isWide`.
 */
export function layout(page, {groups, version}) {
  const to = (url) => relative(page.url, url);
  const end = page.html.indexOf('</h1>') + '</h1>'.length;
  const [heading, rest] = [page.html.slice(0, end), page.html.slice(end)];
  const title = page.url === 'index.html' ? page.title : `${page.title} – office-hours-chat`;
  const styles = ['assets/site.css', ...(page.styles ?? [])].map((url) => `<link rel="stylesheet" href="${to(url)}">`);
  const scripts = ['assets/site.js', ...(page.scripts ?? [])].map(
    (url) => `<script type="module" src="${to(url)}"></script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.policy ?? TEXT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${to('assets/favicon.svg')}" type="image/svg+xml">
${styles.join('\n')}
${scripts.join('\n')}
</head>
<body data-root="${to('')}">
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${to('index.html')}">office-hours-chat</a>
<span class="version">${escapeHtml(version)}</span>
<form class="search" role="search" hidden>
<label class="hidden" for="search">Search these pages</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-controls="results">
<div id="results" hidden><p role="status"></p><ul></ul></div>
</form>
<button class="menu" type="button" aria-expanded="false" aria-controls="pages" hidden>Pages</button>
</header>
<div class="${page.isWide ? 'frame wide' : 'frame'}">
<nav id="pages" aria-label="Pages">
${navigation(groups, page)}
</nav>
<main id="content" tabindex="-1">
${heading}
${onThisPage(page.headings)}
<div class="text">
${rest}
${neighbours(groups, page)}
</div>
</main>
</div>
<footer class="bottom"><p>Made from the repository, version ${escapeHtml(version)}. MIT licence. Nothing on this site is loaded from elsewhere, and it stores nothing unless you save something in <a href="${to('try.html')}">Try it</a>.</p></footer>
</body>
</html>
`;
}
