// Markdown as the site shows it: links between documents become links between pages, code has colours, pictures are part of the
// page. Raw HTML is text.
import path from 'node:path';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import {escapeHtml, relative, slug, tableClose, tableOpen} from './html.mjs';
import {urlOf} from './pages.mjs';

for (const [name, language] of Object.entries({bash, css, javascript, json, php, typescript, xml})) {
  hljs.registerLanguage(name, language);
}
const LANGUAGES = {
  ...{sh: 'bash', css: 'css', js: 'javascript', json: 'json', php: 'php', ts: 'typescript', tsx: 'typescript'},
  ...{html: 'xml', vue: 'xml', svelte: 'xml', astro: 'xml'},
};

/** Code, with the name of its file where it has one. */
export function codeBlock(code, language = '', file = '') {
  const known = LANGUAGES[language];
  const inside = known ? hljs.highlight(code, {language: known}).value : escapeHtml(code);
  const caption = file && `<figcaption><code>${escapeHtml(file)}</code></figcaption>`;
  const label = escapeHtml(file || 'Example');
  return `<figure class="code">${caption}<pre role="group" tabindex="0" aria-label="${label}"><code>${inside}</code></pre></figure>\n`;
}

/**
 * @param site `has(name)`: whether there is a page of that Markdown file; `picture(name, words)`: a picture as SVG, or undefined;
 *   `asset(file)`: takes a file of the repository along, and gives its path on the site; `source(file)`: the page that shows a file
 *   of code, or undefined.
 * @returns what makes HTML of a page's Markdown: the whole, and the headings of its sections.
 */
export function markdownRenderer(site) {
  const md = markdownIt({html: false, typographer: false});
  md.use(anchor, {slugify: slug, permalink: anchor.permalink.headerLink()});
  const {rules} = md.renderer;

  rules.fence = (tokens, index) => {
    const [language, file] = tokens[index].info.trim().split(/\s+/);
    return codeBlock(tokens[index].content, language, file);
  };
  rules.code_block = (tokens, index) => codeBlock(tokens[index].content);
  rules.table_open = (tokens, index) => {
    const before = tokens.slice(0, index).findLastIndex(({type}) => type === 'heading_open');
    return tableOpen(plainText(tokens[before + 1]));
  };
  rules.table_close = () => tableClose;
  rules.image = (tokens, index, _options, env) => {
    const token = tokens[index];
    const words = token.content;
    const source = path.posix.join('docs', path.posix.dirname(env.name), token.attrGet('src'));
    const picture = /^docs\/pictures\/([\w-]+)\.svg$/.exec(source);
    if (picture) return site.picture(picture[1], words);
    return `<img src="${relative(env.url, site.asset(source))}" alt="${escapeHtml(words)}">`;
  };

  md.core.ruler.push('site-links', ({tokens, env}) => {
    for (const {children} of tokens) {
      let isHidden = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const target = linkTo(token.attrGet('href'), env);
          isHidden = target === undefined;
          if (!isHidden) token.attrSet('href', target);
        }
        if (isHidden && /^link_/.test(token.type)) token.hidden = true;
        if (token.type === 'link_close') isHidden = false;
      }
    }
  });

  /** Undefined: something of the repository that the site does not have. */
  function linkTo(href, {name, url}) {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, hash] = href.split('#');
    const target = path.posix.join('docs', path.posix.dirname(name), file);
    const page = /^docs\/(.+)\.md$/.exec(target)?.[1];
    if (!page) {
      const source = site.source(target);
      return source && relative(url, source);
    }
    if (!site.has(page)) return undefined;
    return relative(url, urlOf(page)) + (hash ? `#${hash}` : '');
  }

  return function render(page) {
    const env = {name: page.name, url: page.url};
    const tokens = md.parse(page.markdown, env);
    const headings = tokens.flatMap((token, index) =>
      token.type === 'heading_open' && token.tag === 'h2'
        ? [{id: token.attrGet('id'), text: plainText(tokens[index + 1])}]
        : [],
    );
    return {html: md.renderer.render(tokens, md.options, env), headings};
  };
}

const plainText = ({children}) =>
  children
    .filter(({type}) => ['text', 'code_inline'].includes(type))
    .map(({content}) => content)
    .join('');
