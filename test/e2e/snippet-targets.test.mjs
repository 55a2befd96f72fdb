// The snippet for each kind of page, copied in the editor and pasted into a page that treats it as that kind does: a shop's
// texts arrive as they were typed, and a message of a visitor is delivered.
import assert from 'node:assert/strict';
import {transformWithOxc} from 'vite';
import {CLIPBOARD, copy, EXCHANGE, NOON, office, section, settled} from './editor.mjs';
import {useBrowser} from './stage.mjs';
import {openPanel, write} from './widget.mjs';

const scenario = useBrowser();

/** What each of these kinds would take for its own in the wrong place. */
const HOSTILE = `It's "late" </script> {{ shop.name }} {% if x %} [gallery] :mrgreen: <b>&amp;</b>`;
const SHOP = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {monday: [{opens: '09:00', closes: '17:00'}]},
    exceptions: [{from: '2026-12-25', name: HOSTILE, hours: []}],
  },
  messages: {welcome: HOSTILE},
  chat: {heading: HOSTILE},
  snippet: {
    delivery: 'form',
    form: {action: '/contact', extra: {note: HOSTILE}},
    mail: {address: 'help@shop.example', text: 'Write to us'},
    attributes: {style: '--chat-launcher-size: 5em', 'keep-days': '30'},
  },
};

/** Liquid: evaluates, and refuses what it does not know. */
function liquid(html) {
  assert.doesNotMatch(html, /\{%/);
  return html.replace(/\{\{[^]*?\}\}/g, 'EVALUATED');
}

/** WordPress: smileys outside of scripts and of what it takes for a tag, which ends with the line; shortcodes everywhere; empty lines. */
const wordPress = (html) =>
  html
    .split(/(<script\b[^]*?<\/script>|<.*?>)/)
    .map((part) => (part.startsWith('<') ? part : part.replaceAll(':mrgreen:', '<img src="data:," alt="x">')))
    .join('')
    .replaceAll('[gallery]', '<div class="gallery"></div>')
    .replace(/\n\n+/g, '</p>\n<p>');

/** A tag manager: takes `{{` for its variables, the script for an old one whatever its type, and puts all of it into the page later. */
function tagManager(html) {
  assert.doesNotMatch(html, /\{\{/);
  return `<script>addEventListener('load', () => {
    const box = document.createElement('div');
    box.innerHTML = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
    for (const element of [...box.children]) {
      const script = document.createElement('script');
      script.text = element.text ?? '';
      document.body.append(element.localName === 'script' ? script : element);
    }
  })</script>`;
}

const imports = (map) => `<script type="importmap">${JSON.stringify({imports: map})}</script>`;

/** Makes elements of what React and Vue are given: attributes by their names, and the content between the tags. */
const MAKE = `const make = (tag, {children = [], innerHTML, ...attributes}) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (innerHTML !== undefined) element.innerHTML = innerHTML;
  element.append(...[children].flat());
  return element;
};`;

/** React, as far as a component goes that has neither state nor effects. */
async function react(code, server) {
  const {code: script} = await transformWithOxc(code, 'ShopChat.jsx', {jsx: {runtime: 'automatic'}});
  server.add('/ShopChat.js', {body: script});
  server.add('/jsx.js', {
    body: `${MAKE}
      const refs = [];
      export const jsx = (tag, {ref, dangerouslySetInnerHTML: {__html} = {}, ...props}) => {
        const element = make(tag, {...props, ...(__html !== undefined && {innerHTML: __html})});
        if (ref) refs.push(() => ref(element));
        return element;
      };
      export const jsxs = jsx;
      export const render = (component) => {
        document.body.append(component());
        for (const tell of refs) tell();
      };`,
  });
  return `${imports({'react/jsx-runtime': '/jsx.js'})}<script type="module">
    import {ShopChat} from '/ShopChat.js';
    import {render} from '/jsx.js';
    render(ShopChat);
  </script>`;
}

/** Vue, as far as a component goes that has neither state nor a template. */
function vue(code, server) {
  const [, script] = /^<script>([^]*)<\/script>\s*$/.exec(code);
  server.add('/ShopChat.js', {body: script});
  server.add('/vue.js', {
    body: `${MAKE}
      export const h = (tag, props = {}, children) =>
        make(tag, Array.isArray(props) ? {children: props} : {...props, children});`,
  });
  return `${imports({vue: '/vue.js'})}<script type="module">
    import component from '/ShopChat.js';
    const $el = component.render();
    document.body.append($el);
    component.mounted.call({$el});
  </script>`;
}

const KINDS = {Shopify: liquid, WordPress: wordPress, 'Google Tag Manager': tagManager, React: react, Vue: vue};

const editor = {at: NOON, shop: office(SHOP), settings: CLIPBOARD, tolerated: /is no placeholder/};

scenario('the snippet for each kind of page works where it is pasted', editor, async ({page, server, visit}) => {
  server.add('/contact', {body: '<!doctype html><title>Thank you</title>'});
  const field = section(page, EXCHANGE).getByRole('combobox', {name: 'The snippet is for'});
  for (const [name, treat] of Object.entries(KINDS)) {
    await field.selectOption(name);
    await settled(page);
    const treated = await treat(await copy(page, 'Copy snippet'), server);
    const path = `/${name.toLowerCase().replaceAll(' ', '-')}.html`;
    const head = '<meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">';
    server.add(path, {
      body: `<!doctype html><html lang="en-GB">${head}<body><h1>A shop</h1>\n${treated}</body></html>`,
    });
    const visitor = await visit({path, at: NOON});
    await visitor.waitForFunction(() => document.querySelector('chat-widget')?.transport);
    await openPanel(visitor);
    await write(visitor, 'Where is my parcel?');
    await visitor.waitForFunction(() => document.querySelector('chat-widget').thread.at(0)?.delivery === 'sent');
    const found = await visitor.evaluate(() => {
      const [chat, ...others] = document.querySelectorAll('chat-widget');
      const {heading, welcomeMessage, officeHours, keepDays, availability, style} = chat;
      const [exception] = JSON.parse(officeHours).exceptions;
      const link = chat.querySelector('a');
      return {
        texts: [heading, welcomeMessage, exception.name],
        others: [others.length, Number(keepDays), availability.status, style.cssText],
        link: [link.getAttribute('href'), link.textContent],
      };
    });
    assert.deepEqual(
      found,
      {
        texts: [HOSTILE, HOSTILE, HOSTILE],
        others: [0, 30, 'open', '--chat-launcher-size: 5em;'],
        link: ['mailto:help@shop.example', 'Write to us'],
      },
      name,
    );
  }
});
