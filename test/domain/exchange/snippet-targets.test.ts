import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {snippet, SNIPPET_TARGETS, type SnippetTarget} from '../../../src/domain/exchange/snippet.js';
import type {Configuration, SnippetSettings} from '../../../src/domain/types.js';
import {legalConfiguration} from './legal-configuration.js';
import {FULL, LINK, OWN, TO_THE_LETTER} from './written-snippets.js';

fc.configureGlobal({seed: 20_261_129}); // the same values at each run

const scriptUrl = 'https://cdn.example.com/chat-widget.js';
const HOSTILE = `</script> <!-- {{ a }} {% b %} {!! c !!} [gallery] "double" 'single' \\ \\u0041 \${d} \`e\` \u2028 &amp; :mrgreen: // no
*/ 'ü' JSON.stringify( ) attributes = {`;

const DELIVERIES: Readonly<Record<string, Configuration>> = {
  'an endpoint': {chat: {endpoint: '/chat', stream: '/answers', storage: 'session', assistant: true, heading: HOSTILE}},
  Chatwoot: {
    snippet: {delivery: 'chatwoot', chatwoot: {baseUrl: 'https://app.chatwoot.com', inbox: HOSTILE}},
  },
  'a form': {
    snippet: {
      delivery: 'form',
      form: {action: '/contact', extra: {[HOSTILE]: HOSTILE}, fields: {id: ''}, accepts: 'contact_posted=true'},
      attributes: {id: 'my "chat"', style: '--chat-accent: red', 'keep-days': '30', 'data-open': ''},
    },
  },
  'code of the page': {snippet: {delivery: 'transport'}},
  'a mail link': {snippet: {mail: {address: 'help@shop.example', text: HOSTILE}}},
  'HTML of the page': {snippet: {content: '<img slot="logo" src="/logo.svg?a=1&amp;b">\n<b title=\'"\'>Hi</b>'}},
  'a file': {chat: {storage: 'none'}},
  nothing: {},
};

/** The code without what stands in its texts. */
const withoutTexts = (code: string) => code.replace(/"(?:\\.|[^"\\])*"/g, '""');

for (const target of SNIPPET_TARGETS) {
  describe(`a snippet for ${target}`, () => {
    for (const [name, document] of Object.entries(DELIVERIES)) {
      it(`comes back from an import as one for a page does, with ${name}`, async () => {
        const source = name === 'a file' ? '/office-hours.json' : undefined;
        const read = await readImport(snippet(document, {scriptUrl, source, target}));
        expect(read).to.deep.equal(await readImport(snippet(document, {scriptUrl, source})));
        expect(read.kind).to.equal('snippet');
      });
    }

    it('comes back for any legal document', async () => {
      await fc.assert(
        fc.asyncProperty(legalConfiguration, async (document) => {
          const read = await readImport(snippet(document, {scriptUrl, target}));
          expect(read.configuration).to.deep.equal((await readImport(snippet(document, {scriptUrl}))).configuration);
        }),
        {numRuns: 40},
      );
    });

    it('has nothing in its texts that a theme, a tag manager or a script’s end would take for its own', () => {
      for (const {chat, snippet: settings} of Object.values(DELIVERIES)) {
        const html = snippet(
          {messages: {offline: HOSTILE}, ...(chat && {chat}), snippet: {...settings, content: ''}},
          {
            scriptUrl,
            target,
          },
        );
        const isJsx = target === 'react' && settings?.content;
        if (!isJsx) expect(html).not.to.match(/\{([{%#]|!!)/);
        expect(html.match(/<\/script>/g)?.length ?? 0).to.equal(html.match(/<script\b/g)?.length ?? 0);
      }
    });
  });
}

describe('a snippet to the letter', () => {
  for (const [target, name, document, html] of TO_THE_LETTER) {
    it(`is what it is meant to be for ${target}, with ${name}`, () => {
      expect(snippet(document, {scriptUrl, target})).to.equal(html);
    });
  }

  for (const target of SNIPPET_TARGETS) {
    it(`loads the script without the space around its address, for ${target}`, () => {
      for (const url of [scriptUrl, 'chat-widget.js']) {
        expect(snippet(FULL, {scriptUrl: ` ${url}\n`, target})).to.equal(snippet(FULL, {scriptUrl: url, target}));
      }
    });
  }

  it('is the same for Shopify as for any page', () => {
    for (const document of [FULL, LINK, OWN, {}]) {
      expect(snippet(document, {scriptUrl, target: 'shopify'})).to.equal(snippet(document, {scriptUrl}));
    }
  });
});

describe('a snippet in code', () => {
  const all = (target: SnippetTarget) =>
    Object.values(DELIVERIES).map((document) => snippet(document, {scriptUrl, target}));

  it('is one that old compilers take, for a tag manager', () => {
    for (const code of all('tag-manager')) {
      expect(withoutTexts(code)).not.to.match(/=>|`|\b(const|let|import|class|of|async)\b|,\s*[}\]]/);
    }
  });

  it('names its component, and loads by itself what bundlers are to leave alone', () => {
    for (const code of all('react')) {
      expect(code)
        .to.match(/^'use client';\n/)
        .and.to.contain('export function ShopChat() {');
    }
    for (const code of [...all('react'), ...all('vue')]) {
      for (const [call] of withoutTexts(code).matchAll(/import\([^"]*/g)) {
        expect(call).to.equal('import(/* webpackIgnore: true */ /* @vite-ignore */ ');
      }
    }
  });

  it('counts the address of a script from the page, as HTML does, and not from a bundle', () => {
    for (const [url, address] of [
      ['/cdn/chat-widget.js', 'new URL("/cdn/form.js", document.baseURI).href'],
      ['chat-widget.js', 'new URL("./form.js", document.baseURI).href'],
      ['//cdn.example/chat-widget.js', '"//cdn.example/form.js"'],
      [' HTTPS://CDN.EXAMPLE/chat-widget.js ', '"HTTPS://CDN.EXAMPLE/form.js"'],
      ['x-app+1.0:/chat-widget.js', '"x-app+1.0:/form.js"'],
      ['1x:/chat-widget.js', 'new URL("./1x:/form.js", document.baseURI).href'],
      ['cdn//chat-widget.js', 'new URL("./cdn//form.js", document.baseURI).href'],
      ['/chat-widget.js?for=https://shop.example/', 'new URL("/form.js", document.baseURI).href'],
    ] as const) {
      for (const target of ['react', 'vue'] as const) {
        expect(snippet(DELIVERIES['a form']!, {scriptUrl: url, target})).to.contain(`@vite-ignore */ ${address})`);
      }
    }
  });

  const sets = 'for (const name in attributes) chat.setAttribute(name, attributes[name]);';
  for (const [what, code, expected] of [
    [
      'with data in a text',
      `attributes = {questions: JSON.stringify([{"ask": "A)", "answer": "JSON.stringify("}])}`,
      {questions: [{ask: 'A)', answer: 'JSON.stringify('}]},
    ],
    [
      'with single quotation marks',
      String.raw`attributes = {'heading': 'It\'s (late) \\', "reply-time": "\"Soon\" (today)"}`,
      {chat: {heading: "It's (late) \\", replyTime: '"Soon" (today)'}},
    ],
    [
      'with values that are no texts',
      'attributes = {assistant: true, "keep-days": 30}',
      {chat: {assistant: true}, snippet: {attributes: {'keep-days': '30'}}},
    ],
    [
      'with another list before it',
      'var myattributes = {"heading": "No"}, attributes={"heading": "Hi"}',
      {chat: {heading: 'Hi'}},
    ],
    [
      'with HTML in single quotation marks',
      String.raw`attributes = {}; const content = '<b title="It\'s">Hi</b>'`,
      {snippet: {content: '<b title="It\'s">Hi</b>'}},
    ],
  ] as const) {
    it(`is read ${what}`, async () => {
      const {kind, configuration, notUnderstood} = await readImport(`${code};\n${sets}`);
      expect([kind, configuration, notUnderstood]).to.deep.equal(['snippet', expected, []]);
    });
  }

  for (const target of ['tag-manager', 'react', 'vue'] as const) {
    it(`has no attribute for ${target} that a script cannot set`, () => {
      const attributes = {'@click': '1', 'on:x|once': '2', '1st': '3', ':lang': '4', 'x-on:a.b': '5', _A1: '6'};
      const written = (kind: SnippetTarget) => snippet({snippet: {attributes}}, {scriptUrl, target: kind});
      expect(written(target)).to.match(/attributes = \{\s*":lang": "4",\s*"x-on:a.b": "5",\s*"_A1": "6"\s*\};/);
      expect(written('page')).to.contain('@click="1"').and.to.contain('on:x|once="2"').and.to.contain('1st="3"');
    });
  }

  it('is read after a formatter went over it', async () => {
    const formatted = snippet(
      {messages: {offline: 'It’s "late"'}, chat: {endpoint: '/chat'}},
      {
        scriptUrl,
        target: 'react',
      },
    )
      .replace('"It’s \\"late\\""', `'It’s "late"'`)
      .replace('"endpoint": "/chat"', "endpoint:\n    '/chat',");
    expect((await readImport(formatted)).configuration).to.deep.equal({
      messages: {offline: 'It’s "late"'},
      chat: {endpoint: '/chat'},
      snippet: {delivery: 'endpoint'},
    });
  });

  for (const [what, code] of [
    ['without its data', ''],
    ['with data that are a number', 'attributes = 5;'],
    ['with data that cannot be read', 'attributes = {heading "Hi"};'],
    ['with data that never end', 'attributes = {"heading": "Hi"'],
    ['with HTML that cannot be read', 'attributes = {}; const content = "\\u00";'],
    ['with a link that cannot be read', 'attributes = {}; const link = {href};'],
    ['with a link that has no words', 'attributes = {}; const link = {"href": "/contact"};'],
    ['with a link to a number', 'attributes = {}; const link = {"href": 5, "text": "Write to us"};'],
  ] as const) {
    it(`is a text like any other ${what}`, async () => {
      const {kind, notUnderstood} = await readImport(`${code}\n${sets}`);
      expect([kind, notUnderstood]).to.deep.equal(['nothing', [{code: 'unknown-text'}]]);
    });
  }

  it('is no script that only has a list of attributes', async () => {
    const {configuration} = await readImport(
      '<script>const attributes = {"heading": "No"};</script><chat-widget heading="Hi"></chat-widget>',
    );
    expect(configuration).to.deep.equal({chat: {heading: 'Hi'}});
  });

  it('is read without the space that it does not need', async () => {
    const settings: SnippetSettings = {
      delivery: 'chatwoot',
      chatwoot: {baseUrl: 'https://app.chatwoot.com', inbox: 'abc123'},
      mail: {address: 'help@shop.example'},
    };
    const code = snippet({snippet: settings}, {scriptUrl, target: 'tag-manager'}).replaceAll(' = ', '=');
    expect(code).to.contain('link={').and.to.contain('.text=[');
    const {configuration, notUnderstood} = await readImport(code);
    expect([configuration, notUnderstood]).to.deep.equal([{snippet: settings}, []]);
  });

  it('may have remarks in the lines of its transport', async () => {
    const code = snippet(DELIVERIES.Chatwoot!, {scriptUrl, target: 'tag-manager'}).replace(
      /^.*baseUrl.*$/m,
      '      "  // ours",\n$&',
    );
    expect((await readImport(code)).configuration.snippet?.delivery).to.equal('chatwoot');
  });

  it('says where the lines of its transport cannot be read', async () => {
    const code = snippet(DELIVERIES.Chatwoot!, {scriptUrl, target: 'tag-manager'}).replace(
      /^.*baseUrl.*$/m,
      '      baseUrl,',
    );
    const {configuration, notUnderstood} = await readImport(code);
    expect(configuration.snippet).to.deep.equal({delivery: 'transport'});
    expect(notUnderstood).to.deep.equal([{code: 'script-not-read'}]);
  });
});

describe('a snippet for WordPress', () => {
  it('is a tag on one line, without an empty line after it', () => {
    const messages = {offline: 'One\n\nTwo :mrgreen: three'};
    const html = snippet({messages, ...DELIVERIES['a form']}, {scriptUrl, target: 'wordpress'});
    expect(html).to.match(/^<chat-widget .*One&#10;&#10;Two .*>$/m);
    expect(html).not.to.contain('\n\n');
  });

  it('has no shortcode in its texts', () => {
    const text = '[gallery] [/x] [1]';
    const form = {action: '/contact', fields: {text: 'contact[body]'}};
    const html = snippet(
      {messages: {offline: text}, snippet: {delivery: 'form', form, mail: {address: 'a@b.example', text}}},
      {scriptUrl, target: 'wordpress'},
    );
    expect(html.split('&#91;gallery] &#91;/x] [1]')).to.have.length(3);
    expect(html).to.contain('"contact\\u005bbody]"');
    expect(html).not.to.match(/\[[a-z]/);
  });
});
