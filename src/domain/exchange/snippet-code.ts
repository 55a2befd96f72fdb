// Snippets that are code: a tag manager runs no modules and drops what it does not know of an element, and the libraries'
// own templates have rules of their own for attributes. So a script sets them, one after the other, in all three.
import {linkHtml} from './html-text.js';
import {jsonLayout} from './json-layout.js';
import type {SnippetContent} from './snippet-content.js';
import {OWN_TRANSPORT, type TransportCode} from './snippet-parts.js';
import {besideScript, codeEscaped, scriptText, transportLines, transportOptions} from './transport-script.js';

/** What the reader looks for: it is in every one of them. */
export const SETS_ATTRIBUTES = 'chat.setAttribute(name, attributes[name])';

const layOut = jsonLayout(codeEscaped);

/**
 * The names that `setAttribute` takes in every browser. Others, as "@click", are for the compiler of a page's template, and mean
 * nothing to an element that a script makes; but they would end that script.
 */
const SETTABLE = /^[a-z_:][\w:.-]*$/i;

/** Of `attributes`, and of the `link` or the HTML between the tags. */
function declarations(
  {attributes, others, html, link}: SnippetContent,
  keyword: 'const' | 'var',
  indent: string,
): string {
  const settable = others.filter(([name]) => SETTABLE.test(name));
  const values = [...attributes, ...settable].map(([name, value]) => {
    const code = typeof value === 'string' ? scriptText(value) : `JSON.stringify(${layOut(value, `${indent}  `)})`;
    return `${indent}  ${scriptText(name)}: ${code}`;
  });
  const list = values.length ? `{\n${values.join(',\n')}\n${indent}}` : '{}';
  const inside = html
    ? `\n${indent}${keyword} content = ${scriptText(link ? `${html}\n${linkHtml(link)}` : html)};`
    : link
      ? `\n${indent}${keyword} link = {"href": ${scriptText(link.href)}, "text": ${scriptText(link.text)}};`
      : '';
  return `${indent}${keyword} attributes = ${list};${inside}`;
}

/** In the JavaScript of 2009, the only one that a tag manager takes. */
export function tagManagerSnippet(content: SnippetContent, scriptUrl: string): string {
  const {html, link, transport, isOwnTransport, id} = content;
  const inside = html
    ? '    chat.innerHTML = content;\n'
    : link
      ? `    var anchor = document.createElement("a");
    anchor.href = link.href;
    anchor.textContent = link.text;
    chat.appendChild(anchor);
`
      : '';
  const linesOf = (code: TransportCode) =>
    transportLines(code, scriptUrl, id)
      .filter(Boolean)
      .map((line) => `      ${scriptText(line)}`);
  const delivery = transport
    ? `    var delivery = document.createElement("script");
    delivery.type = "module";
    delivery.text = [
${linesOf(transport).join(',\n')}
    ].join("\\n");
    document.head.appendChild(delivery);
`
    : isOwnTransport
      ? `    // ${OWN_TRANSPORT}\n`
      : '';
  return `<script>
  (function () {
    if (document.querySelector("chat-widget")) return;
${declarations(content, 'var', '    ')}
    var chat = document.createElement("chat-widget");
    for (var name in attributes) ${SETS_ATTRIBUTES};
${inside}    (document.body || document.documentElement).appendChild(chat);
    var script = document.createElement("script");
    script.type = "module";
    script.src = ${scriptText(scriptUrl)};
    document.head.appendChild(script);
${delivery}  })();
</script>
`;
}

export function reactSnippet(content: SnippetContent, scriptUrl: string): string {
  const {html, link} = content;
  const element = html
    ? '<chat-widget ref={furnish} dangerouslySetInnerHTML={{__html: content}} />'
    : link
      ? `(
    <chat-widget ref={furnish}>
      <a href={link.href}>{link.text}</a>
    </chat-widget>
  )`
      : '<chat-widget ref={furnish} />';
  return `'use client';

${moduleCode(content, scriptUrl)}

export function ShopChat() {
  return ${element};
}
`;
}

export function vueSnippet(content: SnippetContent, scriptUrl: string): string {
  const {html, link} = content;
  const inside = html ? ', {innerHTML: content}' : link ? ', [h("a", {href: link.href}, link.text)]' : '';
  return `<script>
import {h} from "vue";

${moduleCode(content, scriptUrl)}

export default {
  name: "ShopChat",
  mounted() {
    furnish(this.$el);
  },
  render: () => h("chat-widget"${inside}),
};
</script>
`;
}

/** Declares what the element is given, and a function that gives it once the element is there. */
function moduleCode(content: SnippetContent, scriptUrl: string): string {
  const {transport, isOwnTransport} = content;
  const delivery = transport
    ? `  ${importOf(besideScript(scriptUrl, transport.file))}.then(({${transport.className}}) => {
    chat.transport = new ${transport.className}(${transportOptions(transport, '    ')});
  });
`
    : isOwnTransport
      ? `  // ${OWN_TRANSPORT}\n`
      : '';
  return `${declarations(content, 'const', '')}

function furnish(chat) {
  if (!chat) return;
  for (const name in attributes) ${SETS_ATTRIBUTES};
  ${importOf(scriptUrl)};
${delivery}}`;
}

/** Bundlers leave it to the browser. What is no whole URL counts from the page, not from the file that the bundler makes. */
function importOf(url: string): string {
  const isWhole = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(url);
  const address = isWhole ? scriptText(url) : `new URL(${scriptText(url)}, document.baseURI).href`;
  return `import(/* webpackIgnore: true */ /* @vite-ignore */ ${address})`;
}
