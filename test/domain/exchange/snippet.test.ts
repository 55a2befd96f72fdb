import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {applyImport} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {
  documentText,
  isHtmlTarget,
  isLocalAddress,
  keyInText,
  snippet,
  SNIPPET_TARGETS,
} from '../../../src/domain/exchange/snippet.js';
import type {Configuration} from '../../../src/domain/types.js';
import {legalConfiguration} from './legal-configuration.js';
import {anyText} from '../../support/random.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const scriptUrl = 'https://cdn.example.com/chat-widget.js';

const shop: Configuration = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      monday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
      ],
      friday: [{opens: '22:00', closes: '02:00'}],
    },
    exceptions: [{from: '2026-12-25', yearly: true, name: 'Christmas', hours: []}],
  },
  messages: {welcome: 'Hi!', online: '', offline: 'Back {opens}.', handoff: '  '},
};

/** What a browser makes of HTML: the attributes of the widget in it. */
function parsed(html: string): Record<string, string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const widgets = page.querySelectorAll('chat-widget');
  expect(widgets, 'widgets in the page').to.have.length(1);
  expect(page.querySelectorAll('script[type=module]'), 'scripts in the page').to.have.length(1);
  expect(page.body.textContent.trim() + page.head.textContent.trim(), 'text beside the elements').to.equal('');
  return Object.fromEntries([...widgets[0]!.attributes].map(({name, value}) => [name, value]));
}

const withMessage = (offline: string): Configuration => ({messages: {offline}});

describe('the snippet', () => {
  it('has one attribute a line, one weekday a line and one exception a line', () => {
    expect(snippet(shop, {scriptUrl})).to
      .equal(`<script type="module" src="https://cdn.example.com/chat-widget.js"></script>
<chat-widget
  office-hours='{
    "timezone": "Europe/Paris",
    "weekly": {
      "monday": [{"opens": "09:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
      "friday": [{"opens": "22:00", "closes": "02:00"}]
    },
    "exceptions": [
      {"from": "2026-12-25", "yearly": true, "name": "Christmas", "hours": []}
    ]
  }'
  welcome-message="Hi!"
  offline-message="Back {opens}."
></chat-widget>
`);
  });

  it('points at a file where one is named, and holds nothing else', () => {
    expect(snippet(shop, {scriptUrl, source: '/files/hours.json?a=1&b="2"'})).to.equal(
      `<script type="module" src="${scriptUrl}"></script>\n` +
        '<chat-widget src="/files/hours.json?a=1&amp;b=&quot;2&quot;"></chat-widget>\n',
    );
  });

  it('is short where there is nothing to say', () => {
    const empty = `<script type="module" src="${scriptUrl}"></script>\n<chat-widget></chat-widget>\n`;
    for (const document of [
      {},
      {officeHours: {timezone: 'Europe/Paris'}},
      {officeHours: {timezone: 'Europe/Paris', weekly: {monday: []}, exceptions: []}, messages: {welcome: '\n '}},
    ]) {
      expect(snippet(document, {scriptUrl}), JSON.stringify(document)).to.equal(empty);
    }
  });

  it('stays on one line with a single short attribute', () => {
    expect(snippet(withMessage('Bye'), {scriptUrl})).to.contain('<chat-widget offline-message="Bye"></chat-widget>');
  });

  it('keeps closures that are there without hours, for whoever pastes it back', () => {
    const closures = {officeHours: {timezone: 'Europe/Paris', exceptions: [{from: '2026-12-25'}]}};
    expect(JSON.parse(parsed(snippet(closures, {scriptUrl}))['office-hours']!)).to.deep.equal(closures.officeHours);
  });

  it('keeps unknown keys inside the hours', () => {
    const officeHours = {...shop.officeHours, source: {file: 'a,b: "c"', list: [1, {deep: null}]}};
    expect(JSON.parse(parsed(snippet({officeHours}, {scriptUrl}))['office-hours']!)).to.deep.equal(officeHours);
  });

  it('lays out whatever the hours hold, and breaks no text', () => {
    const officeHours = {
      timezone: 'UTC',
      weekly: {},
      seasons: [],
      exceptions: [{from: '2026-12-25', name: 'a,b:"c,d:e\\"'}],
      "x 'y'": null,
      list: [1, 'two,three', null, [3, {a: [4, {}], b: []}]],
      gone: undefined,
    };
    expect(snippet({officeHours}, {scriptUrl})).to.contain(`<chat-widget
  office-hours='{
    "timezone": "UTC",
    "weekly": {},
    "seasons": [],
    "exceptions": [
      {"from": "2026-12-25", "name": "a,b:\\"c,d:e\\\\\\""}
    ],
    "x &#39;y&#39;": null,
    "list": [
      1,
      "two,three",
      null,
      [3, {"a": [4, {}], "b": []}]
    ]
  }'
></chat-widget>`);
  });

  it('writes anew what has changed, and only that', () => {
    const [first, second] = [{from: '2026-12-25'}, {from: '2026-12-26'}];
    const written = (...exceptions: object[]) =>
      snippet({officeHours: {exceptions}} as Configuration, {scriptUrl}).match(/\{"from": .*/g);
    expect(written(first, second)).to.deep.equal(['{"from": "2026-12-25"},', '{"from": "2026-12-26"}']);
    expect(written(second, {...first, name: 'x'})).to.deep.equal([
      '{"from": "2026-12-26"},',
      '{"from": "2026-12-25", "name": "x"}',
    ]);
  });

  const SIGNS = `& < > " ' \r { {a {{ {% {# {! {!! {{{`;
  const IN_MARKS = `&amp; &lt; &gt; &quot; ' &#13; { {a &#123;{ &#123;% &#123;# {! &#123;!! &#123;&#123;{`;
  for (const [place, document, written] of [
    ['a text', {messages: {offline: SIGNS}}, `offline-message="${IN_MARKS}"`],
    ['a setting', {chat: {heading: SIGNS}}, `heading="${IN_MARKS}"`],
    ['another attribute', {snippet: {attributes: {title: SIGNS}}}, `title="${IN_MARKS.replaceAll('&#123;', '{')}"`],
    [
      'the hours',
      {officeHours: {exceptions: [{from: '2026-12-25', name: SIGNS}]}},
      `"name": "&amp; &lt; &gt; \\" &#39; \\r { {a &#123;{ &#123;% &#123;# {! &#123;!! &#123;&#123;{"}`,
    ],
    [
      'the mail link',
      {snippet: {mail: {address: `a&'"{{@b.example`, text: SIGNS}}},
      `<a href="mailto:a%26'%22%7B%7B@b.example">${IN_MARKS}</a>`,
    ],
  ] as const) {
    it(`has signs in other words where they would mean something: in ${place}`, () => {
      expect(snippet(document, {scriptUrl})).to.contain(written);
    });
  }

  for (const [name, document, attribute] of [
    ['a week with a day that has hours', {weekly: {monday: [], friday: shop.officeHours!.weekly!.friday!}}, true],
    ['a week of closed days', {weekly: {monday: [], friday: []}}, false],
    ['a week with a day of which nothing is said', {weekly: {monday: undefined}} as object, false],
    ['no week', {}, false],
    ['seasons', {seasons: [{from: '2026-07-01', to: '2026-08-31'}]}, true],
    ['empty lists', {seasons: [], exceptions: []}, false],
  ] as const) {
    it(`${attribute ? 'has' : 'leaves out'} hours with ${name}`, () => {
      const html = snippet({officeHours: {timezone: 'UTC', ...document}, chat: {heading: 'Hi'}}, {scriptUrl});
      expect(Object.keys(parsed(html))).to.deep.equal(attribute ? ['office-hours', 'heading'] : ['heading']);
    });
  }

  it('has all texts, translations and questions, each as it is', () => {
    const translations = {de: {welcome: 'Hallo'}};
    const questions = [{ask: 'Why?', answer: 'So.'}];
    const messages = {welcome: 'W', online: 'O', offline: ' F ', handoff: 'H', translations};
    expect(parsed(snippet({messages, questions}, {scriptUrl}))).to.deep.equal({
      'welcome-message': 'W',
      'online-message': 'O',
      'offline-message': ' F ',
      'handoff-message': 'H',
      translations: '{\n    "de": {\n      "welcome": "Hallo"\n    }\n  }',
      questions: '[\n    {\n      "ask": "Why?",\n      "answer": "So."\n    }\n  ]',
    });
    expect(parsed(snippet({messages: {translations: {}}, questions: []}, {scriptUrl}))).to.deep.equal({});
  });

  const HOSTILE = {
    'both kinds of quotation marks': `It's "late"`,
    'what looks escaped already': 'Fish &amp; chips &lt;b&gt; &#39; &quot &notit;',
    'the end of a script': '</script><script>alert(1)</script>',
    'the end of the element': '"></chat-widget><img src=x onerror=alert(1)>',
    'a comment': '<!-- --!> -->',
    'line breaks and tabs': 'One\n\n\tTwo\rThree\r\nFour',
    'Liquid and Twig': '{{ shop.name }} {% if x %}{%- raw -%}{{{raw}}} {# note #} {!! $x !!} }} %}',
    'our own placeholders': 'Back {opens}, {timezone}',
    'letters of everywhere': 'Grüße 你好 שלום 👩‍👩‍👧 \u2028 \u00a0 \ufeff',
    'spaces around': '  padded  ',
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`survives ${name} in a text and in a name`, () => {
      const officeHours = {...shop.officeHours, exceptions: [{from: '2026-12-25', name: text, message: text}]};
      const attributes = parsed(snippet({officeHours, messages: {offline: text, welcome: text}}, {scriptUrl}));
      expect(attributes['offline-message']).to.equal(text);
      expect(attributes['welcome-message']).to.equal(text);
      expect(JSON.parse(attributes['office-hours']!)).to.deep.equal(officeHours);
    });
  }

  it('has nothing in it that a theme would evaluate', () => {
    const text = '{{ a }} {% b %} {# c #} {{{ d }}} {{% e {!! f !!}';
    const officeHours = {...shop.officeHours, '{{key}}': text};
    const html = snippet({officeHours, messages: {offline: text}}, {scriptUrl: `${scriptUrl}?{{x}}`});
    expect(html).not.to.match(/\{([{%#]|!!)/);
    expect(parsed(html)['offline-message']).to.equal(text);
  });

  it('leaves out what HTML cannot hold, in the hours and in the file too', () => {
    const text = 'a\0b\\u0000';
    const document = {officeHours: {exceptions: [{from: '2026-12-25', name: text}]}, messages: {offline: text}};
    const attributes = parsed(snippet(document, {scriptUrl}));
    const expected = 'ab\\u0000';
    expect(attributes['offline-message']).to.equal(expected);
    expect(JSON.parse(attributes['office-hours']!)).to.deep.equal({exceptions: [{from: '2026-12-25', name: expected}]});
    expect(JSON.parse(documentText(document))).to.deep.equal({
      officeHours: {exceptions: [{from: '2026-12-25', name: expected}]},
      messages: {offline: expected},
    });
  });

  it('has no text of which nothing is left', () => {
    expect(parsed(snippet(withMessage('\0'), {scriptUrl}))).to.deep.equal({});
  });

  it('escapes the addresses', () => {
    const page = new DOMParser().parseFromString(snippet({}, {scriptUrl: `x"><b>'&amp;`}), 'text/html');
    expect(page.querySelector('script')?.getAttribute('src')).to.equal(`x"><b>'&amp;`);
    expect(parsed(snippet({}, {scriptUrl, source: `x"><b>'&amp;`})).src).to.equal(`x"><b>'&amp;`);
  });

  it('is read by a browser as it was written, for any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0'));
        expect(parsed(snippet(withMessage(text), {scriptUrl}))['offline-message']).to.equal(text);
      }),
    );
  });

  it('comes back from an import as it was, for any legal document', async () => {
    await fc.assert(
      fc.asyncProperty(legalConfiguration, async (document) => {
        const result = await readImport(snippet(document, {scriptUrl}));
        const said = Object.entries(document.messages ?? {}).filter(([, text]) => (text as string).trim());
        expect(result.kind).to.equal('snippet');
        expect(result.configuration.questions).to.deep.equal(document.questions);
        expect(result.configuration.messages ?? {}).to.deep.equal(Object.fromEntries(said));
        const {officeHours} = document;
        const isSet = Object.values(officeHours?.weekly ?? {}).some((hours) => (hours as unknown[]).length);
        const isWritten = isSet || officeHours?.exceptions?.length;
        expect(result.configuration.officeHours).to.deep.equal(isWritten ? officeHours : undefined);
        if (isWritten) expect(applyImport({}, result).officeHours).to.deep.equal(officeHours);
      }),
    );
  });
});

describe('the kind of page', () => {
  it('is one where HTML is pasted, or one for code', () => {
    expect(SNIPPET_TARGETS.filter(isHtmlTarget)).to.deep.equal(['page', 'shopify', 'wordpress']);
  });
});

describe('the address of the script', () => {
  for (const [isLocal, ...urls] of [
    [
      true,
      'file:///home/me/chat-widget.js',
      'http://localhost/x.js',
      'HTTPS://LOCALHOST:8080/x.js',
      'http://localhost',
      'http://127.0.0.1/x.js',
      'http://127.10.0.25:80',
      'http://[::1]/x.js',
      'https://[::1]:5173/x.js',
    ],
    [
      false,
      'https://cdn.example.com/chat-widget.js',
      'https://localhost.example/x.js',
      'https://127.0.0.1.example/x.js',
      'https://cdn.example/http://localhost/x.js',
      'https://cdn.example/?file:',
      '/localhost/x.js',
      '//localhost.example',
      'chat-widget.js',
      '',
    ],
  ] as const) {
    for (const url of urls) {
      it(`leads ${isLocal ? 'to this computer only' : 'anywhere'}: ${url || 'blank'}`, () => {
        expect(isLocalAddress(url)).to.equal(isLocal);
      });
    }
  }
});

describe('the document as text', () => {
  it('is JSON with two spaces and a final newline', () => {
    expect(documentText({messages: {welcome: 'Hi'}})).to.equal('{\n  "messages": {\n    "welcome": "Hi"\n  }\n}\n');
  });

  it('comes back from an import as it was, for any legal document', async () => {
    await fc.assert(
      fc.asyncProperty(legalConfiguration, async (document) => {
        const result = await readImport(documentText(document));
        const isEmpty = !['officeHours', 'messages', 'questions'].some((key) => key in document);
        if (isEmpty) return;
        expect(result.kind).to.equal('document');
        expect(result.notUnderstood).to.deep.equal([]);
        expect(applyImport({messages: {welcome: 'Old'}, old: true} as Configuration, result)).to.deep.equal(document);
      }),
    );
  });
});

describe('a key in the document’s text', () => {
  const nine = {opens: '09:00', closes: '17:00'};
  const written = {
    officeHours: {
      timezone: 'UTC',
      weekly: {monday: [nine, {...nine, opens: '08:00'}]},
      exceptions: [{from: '2026-12-25'}, {from: '2026-12-31', hours: [nine], name: 'a\0b'}],
    },
    messages: {welcome: 'The "from" of "officeHours"', offline: 'Bye'},
    'x "y"': {note: null, none: [[1], [2], 3, 4, 5, 6, 7, 8, 9, 10, [11, 12]], note2: 'x'},
    numbered: {7: 'seven', 8: 'eight', name: 'nine'},
  } as Configuration;

  /** The key, and what else its line has behind it. */
  const found = (path: string) => {
    const text = documentText(written);
    const span = keyInText(written, path);
    if (!span) return undefined;
    const line = text.slice(0, span.start).split('\n').length;
    return [line, text.slice(span.start, span.end)];
  };
  const lineOf = (text: string, nth = 0) =>
    documentText(written)
      .split('\n')
      .flatMap((line, i) => (line.includes(text) ? [i + 1] : []))[nth];

  for (const [path, key, line] of [
    ['$.officeHours', '"officeHours"', lineOf('"officeHours": {')],
    ['$.officeHours.timezone', '"timezone"', lineOf('timezone')],
    ['$.officeHours.weekly.monday', '"monday"', lineOf('monday')],
    ['$.officeHours.weekly.monday[1]', '"monday"', lineOf('monday')],
    ['$.officeHours.weekly.monday[1].closes', '"closes"', lineOf('closes', 1)],
    ['$.officeHours.exceptions[0].from', '"from"', lineOf('2026-12-25')],
    ['$.officeHours.exceptions[1].from', '"from"', lineOf('2026-12-31')],
    ['$.officeHours.exceptions[1].name', '"name"', lineOf('"name": "ab"')],
    ['$.messages.offline', '"offline"', lineOf('Bye')],
    ['$["x \\"y\\""]', '"x \\"y\\""', lineOf('"x \\"y')],
    ['$["x \\"y\\""].none[1][0]', '"none"', lineOf('none')],
    ['$["x \\"y\\""].none[10][1]', '"none"', lineOf('none')],
    ['$["x \\"y\\""].note2', '"note2"', lineOf('note2')],
    ['$.numbered["8"]', '"8"', lineOf('eight')],
  ] as const) {
    it(`is found: ${path}`, () => {
      expect(found(path)).to.deep.equal([line, key]);
    });
  }

  for (const [why, path] of [
    ['there is none', '$.officeHours.seasons'],
    ['it is all of the document', '$'],
    ['it would come later by another name, as numbers come first', '$.numbered["7"]'],
  ] as const) {
    it(`is not found where ${why}`, () => {
      expect(keyInText(written, path)).to.equal(undefined);
    });
  }
});
