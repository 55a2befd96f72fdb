// Snippets for each kind of page, to the letter.
import type {SnippetTarget} from '../../../src/domain/exchange/snippet.js';
import type {Configuration} from '../../../src/domain/types.js';

/** All that a snippet can have at once. */
export const FULL: Configuration = {
  officeHours: {timezone: 'UTC', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}},
  messages: {offline: 'Back "soon"'},
  chat: {assistant: true},
  snippet: {
    delivery: 'form',
    form: {
      action: ' /contact ',
      fields: {},
      extra: {text: 'contact[body]', 'a-b': ''},
      crossOrigin: false,
      accepts: ' ok=1 ',
    },
    attributes: {id: 'chat', lang: '{{ locale }}', open: ''},
    mail: {address: 'help@shop.example', text: 'Write'},
    content: ' <b>Hi</b>\n',
  },
};
export const LINK: Configuration = {snippet: {mail: {address: 'help@shop.example', text: 'Write'}}};
export const OWN: Configuration = {snippet: {delivery: 'transport', content: '<b>Hi</b>'}};
const NOTE = 'Messages go where the page’s own code sends them: it sets the element’s "transport".';
const LOADED = '<script type="module" src="https://cdn.example.com/chat-widget.js"></script>\n';

/** What a module of React or Vue has of the full document. */
const FULL_MODULE = `const attributes = {
  "office-hours": JSON.stringify({
    "timezone": "UTC",
    "weekly": {
      "monday": [{"opens": "09:00", "closes": "17:00"}]
    }
  }),
  "offline-message": "Back \\"soon\\"",
  "assistant": "",
  "id": "chat",
  "lang": "\\u007b{ locale }}",
  "open": ""
};
const content = "\\u003cb>Hi\\u003c/b>\\n\\u003ca href=\\"mailto:help@shop.example\\">Write\\u003c/a>";

function furnish(chat) {
  if (!chat) return;
  for (const name in attributes) chat.setAttribute(name, attributes[name]);
  import(/* webpackIgnore: true */ /* @vite-ignore */ "https://cdn.example.com/chat-widget.js");
  import(/* webpackIgnore: true */ /* @vite-ignore */ "https://cdn.example.com/form.js").then(({FormTransport}) => {
    chat.transport = new FormTransport({
      action: "/contact",
      fields: {},
      extra: {
        text: "contact[body]",
        "a-b": "",
      },
      crossOrigin: false,
      accepts: (answer) => answer.url.includes("ok=1"),
    });
  });
}
`;

/** What a module has with these declarations, and what it does last. */
const shortModule = (declared: string, last = '') => `const attributes = {};
${declared}
function furnish(chat) {
  if (!chat) return;
  for (const name in attributes) chat.setAttribute(name, attributes[name]);
  import(/* webpackIgnore: true */ /* @vite-ignore */ "https://cdn.example.com/chat-widget.js");
${last}}
`;
const LINK_DECLARED = 'const link = {"href": "mailto:help@shop.example", "text": "Write"};\n';
const CONTENT_DECLARED = 'const content = "\\u003cb>Hi\\u003c/b>";\n';

const react = (module: string, element: string) =>
  `'use client';\n\n${module}\nexport function ShopChat() {\n  return ${element};\n}\n`;

const vue = (module: string, inside: string) => `<script>
import {h} from "vue";

${module}
export default {
  name: "ShopChat",
  mounted() {
    furnish(this.$el);
  },
  render: () => h("chat-widget"${inside}),
};
</script>
`;

const tagManager = (declared: string, inside = '', last = '') => `<script>
  (function () {
    if (document.querySelector("chat-widget")) return;
    var attributes = ${declared}
    var chat = document.createElement("chat-widget");
    for (var name in attributes) chat.setAttribute(name, attributes[name]);
${inside}    (document.body || document.documentElement).appendChild(chat);
    var script = document.createElement("script");
    script.type = "module";
    script.src = "https://cdn.example.com/chat-widget.js";
    document.head.appendChild(script);
${last}  })();
</script>
`;

export const TO_THE_LETTER: readonly (readonly [
  target: SnippetTarget,
  given: string,
  document: Configuration,
  html: string,
])[] = [
  [
    'page',
    'all that there is',
    FULL,
    `${LOADED}<chat-widget
  office-hours='{
    "timezone": "UTC",
    "weekly": {
      "monday": [{"opens": "09:00", "closes": "17:00"}]
    }
  }'
  offline-message="Back &quot;soon&quot;"
  assistant
  id="chat"
  lang="{{ locale }}"
  open
>
  <b>Hi</b>
  <a href="mailto:help@shop.example">Write</a>
</chat-widget>
<script type="module">
  import {FormTransport} from "https://cdn.example.com/form.js";

  document.getElementById("chat").transport = new FormTransport({
    action: "/contact",
    fields: {},
    extra: {
      text: "contact[body]",
      "a-b": "",
    },
    crossOrigin: false,
    accepts: (answer) => answer.url.includes("ok=1"),
  });
</script>
`,
  ],
  [
    'page',
    'a mail link',
    LINK,
    `${LOADED}<chat-widget>\n  <a href="mailto:help@shop.example">Write</a>\n</chat-widget>\n`,
  ],
  ['page', 'code of the page', OWN, `${LOADED}<chat-widget>\n  <b>Hi</b>\n</chat-widget>\n<!-- ${NOTE} -->\n`],
  [
    'page',
    'a text of two lines alone',
    {messages: {offline: 'One\nTwo'}},
    `${LOADED}<chat-widget\n  offline-message="One\nTwo"\n></chat-widget>\n`,
  ],
  [
    'page',
    'two short texts',
    {messages: {welcome: 'Hi', offline: 'Bye'}},
    `${LOADED}<chat-widget\n  welcome-message="Hi"\n  offline-message="Bye"\n></chat-widget>\n`,
  ],
  [
    'wordpress',
    'all that there is',
    FULL,
    `${LOADED}<chat-widget office-hours='{"timezone": "UTC", "weekly": {"monday": [{"opens": "09:00", "closes": "17:00"}]}}' offline-message="Back &quot;soon&quot;" assistant id="chat" lang="&#123;{ locale }}" open>
  <b>Hi</b>
  <a href="mailto:help@shop.example">Write</a>
</chat-widget>
<script type="module">
  import {FormTransport} from "https://cdn.example.com/form.js";
  document.getElementById("chat").transport = new FormTransport({
    action: "/contact",
    fields: {},
    extra: {
      text: "contact\\u005bbody]",
      "a-b": "",
    },
    crossOrigin: false,
    accepts: (answer) => answer.url.includes("ok=1"),
  });
</script>
`,
  ],
  [
    'wordpress',
    'quotation marks, line breaks and shortcodes in the hours and beside them',
    {
      officeHours: {timezone: 'UTC', exceptions: [{from: '2026-12-25', name: `It's [gallery]\n\n"late"`}]},
      snippet: {mail: {address: 'help@shop.example', text: '[Write_us]\n[/b] [-c] [_d] [1] ['}},
    },
    `${LOADED}<chat-widget office-hours='{"timezone": "UTC", "exceptions": [{"from": "2026-12-25", "name": "It&#39;s &#91;gallery]\\n\\n\\"late\\""}]}'>
  <a href="mailto:help@shop.example">&#91;Write_us]&#10;&#91;/b] &#91;-c] &#91;_d] [1] [</a>
</chat-widget>
`,
  ],
  ['wordpress', 'nothing', {}, `${LOADED}<chat-widget></chat-widget>\n`],
  [
    'tag-manager',
    'all that there is',
    FULL,
    tagManager(
      `{
      "office-hours": JSON.stringify({
        "timezone": "UTC",
        "weekly": {
          "monday": [{"opens": "09:00", "closes": "17:00"}]
        }
      }),
      "offline-message": "Back \\"soon\\"",
      "assistant": "",
      "id": "chat",
      "lang": "\\u007b{ locale }}",
      "open": ""
    };
    var content = "\\u003cb>Hi\\u003c/b>\\n\\u003ca href=\\"mailto:help@shop.example\\">Write\\u003c/a>";`,
      '    chat.innerHTML = content;\n',
      `    var delivery = document.createElement("script");
    delivery.type = "module";
    delivery.text = [
      "import {FormTransport} from \\"https://cdn.example.com/form.js\\";",
      "document.getElementById(\\"chat\\").transport = new FormTransport({",
      "  action: \\"/contact\\",",
      "  fields: {},",
      "  extra: {",
      "    text: \\"contact[body]\\",",
      "    \\"a-b\\": \\"\\",",
      "  },",
      "  crossOrigin: false,",
      "  accepts: (answer) => answer.url.includes(\\"ok=1\\"),",
      "});"
    ].join("\\n");
    document.head.appendChild(delivery);
`,
    ),
  ],
  [
    'tag-manager',
    'a mail link',
    LINK,
    tagManager(
      '{};\n    var link = {"href": "mailto:help@shop.example", "text": "Write"};',
      `    var anchor = document.createElement("a");
    anchor.href = link.href;
    anchor.textContent = link.text;
    chat.appendChild(anchor);
`,
    ),
  ],
  [
    'tag-manager',
    'code of the page',
    OWN,
    tagManager(
      '{};\n    var content = "\\u003cb>Hi\\u003c/b>";',
      '    chat.innerHTML = content;\n',
      `    // ${NOTE}\n`,
    ),
  ],
  ['tag-manager', 'nothing', {}, tagManager('{};')],
  [
    'react',
    'all that there is',
    FULL,
    react(FULL_MODULE, '<chat-widget ref={furnish} dangerouslySetInnerHTML={{__html: content}} />'),
  ],
  [
    'react',
    'a mail link',
    LINK,
    react(
      shortModule(LINK_DECLARED),
      '(\n    <chat-widget ref={furnish}>\n      <a href={link.href}>{link.text}</a>\n    </chat-widget>\n  )',
    ),
  ],
  [
    'react',
    'code of the page',
    OWN,
    react(
      shortModule(CONTENT_DECLARED, `  // ${NOTE}\n`),
      '<chat-widget ref={furnish} dangerouslySetInnerHTML={{__html: content}} />',
    ),
  ],
  ['react', 'nothing', {}, react(shortModule(''), '<chat-widget ref={furnish} />')],
  ['vue', 'all that there is', FULL, vue(FULL_MODULE, ', {innerHTML: content}')],
  ['vue', 'a mail link', LINK, vue(shortModule(LINK_DECLARED), ', [h("a", {href: link.href}, link.text)]')],
  ['vue', 'nothing', {}, vue(shortModule(''), '')],
];
