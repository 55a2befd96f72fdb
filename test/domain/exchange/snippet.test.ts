import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {applyImport} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {documentText, snippet} from '../../../src/domain/exchange/snippet.js';
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
