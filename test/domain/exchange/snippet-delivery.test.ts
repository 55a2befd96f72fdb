import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {deliveryWay, isDelivering} from '../../../src/domain/delivery-settings.js';
import {applyImport} from '../../../src/domain/exchange/apply-import.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {snippet} from '../../../src/domain/exchange/snippet.js';
import type {Configuration} from '../../../src/domain/types.js';
import {anyText} from '../../support/random.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const scriptUrl = 'https://cdn.example.com/chat-widget.js';

const HOSTILE = [
  `It's "late"`,
  'Fish &amp; chips &lt;b&gt; &#39; &quot',
  '</script><script>alert(1)</script>',
  '"></chat-widget><img src=x onerror=alert(1)>',
  '<!-- --!> -->',
  '{{ shop.name }} {% if x %}{%- raw -%}{{{raw}}} {# note #} {!! $x !!} }} %}',
  'One\n\n\tTwo\r\nThree',
  'Grüße 你好 שלום 👩‍👩‍👧 \u2028 \u00a0',
  '${alert(1)} `x` \\ \\u0041 \\',
];

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const widgetIn = (html: string) => {
  const widgets = page(html).querySelectorAll('chat-widget');
  expect(widgets, 'widgets in the page').to.have.length(1);
  return widgets[0]!;
};
const attributesIn = (html: string) =>
  Object.fromEntries([...widgetIn(html).attributes].map(({name, value}) => [name, value]));

/** What a script gives to a transport, found out by running it with made-up ones. */
function transportIn(html: string): {name: string; options: Record<string, unknown>; file: string; asked: string} {
  const scripts = [...page(html).querySelectorAll('script')].filter(({src}) => !src);
  expect(scripts, 'inline scripts').to.have.length(1);
  const [, name, file] = /import \{(\w+)\} from ("[^"]+");/.exec(scripts[0]!.text)!;
  const found: {asked?: string; transport?: {options: Record<string, unknown>}} = {};
  const look = (asked: string) => {
    found.asked = asked;
    return found;
  };
  class Transport {
    constructor(readonly options: Record<string, unknown>) {}
  }
  const code = scripts[0]!.text.replace(/import .*/, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as a page runs it
  new Function('document', name!, code)({querySelector: look, getElementById: look}, Transport);
  return {name: name!, options: found.transport!.options, file: JSON.parse(file!) as string, asked: found.asked!};
}

const CHAT = {
  heading: 'Ask a gardener',
  placement: 'start',
  outsideHours: 'hide',
  askEmail: 'never',
  replyTime: 'Usually replies in a few minutes',
  assistant: true,
  storage: 'session',
  endpoint: 'https://shop.example/chat?a=1&b=2',
  stream: '/chat/answers',
  privacyUrl: 'https://shop.example/privacy',
} as const;

describe('a snippet’s settings of the chat', () => {
  it('are attributes of the element', () => {
    expect(attributesIn(snippet({chat: CHAT}, {scriptUrl}))).to.deep.equal({
      heading: 'Ask a gardener',
      placement: 'start',
      'outside-hours': 'hide',
      'ask-email': 'never',
      'reply-time': 'Usually replies in a few minutes',
      assistant: '',
      storage: 'session',
      endpoint: 'https://shop.example/chat?a=1&b=2',
      stream: '/chat/answers',
      'privacy-url': 'https://shop.example/privacy',
    });
  });

  for (const [key, value] of Object.entries(CHAT)) {
    it(`come back from an import: ${key}`, async () => {
      const {configuration, kind} = await readImport(snippet({chat: {[key]: value}}, {scriptUrl}));
      expect(kind).to.equal('snippet');
      expect(configuration.chat).to.deep.equal({[key]: value});
    });
  }

  it('are left out where they say nothing', () => {
    const chat = {heading: ' ', assistant: false, endpoint: ''};
    expect(snippet({chat}, {scriptUrl})).to.contain('<chat-widget></chat-widget>');
  });

  it('stay out of a snippet that points at a file, except where the file would come too late', () => {
    const html = snippet({chat: CHAT}, {scriptUrl, source: '/hours.json'});
    expect(attributesIn(html)).to.deep.equal({src: '/hours.json', storage: 'session'});
  });

  it('say what is no boolean as HTML means it', async () => {
    const {configuration} = await readImport('<chat-widget assistant="false" heading="Hi"></chat-widget>');
    expect(configuration.chat).to.deep.equal({heading: 'Hi'});
  });

  for (const text of HOSTILE) {
    it(`survive ${JSON.stringify(text)}`, async () => {
      const html = snippet({chat: {heading: text, replyTime: text}}, {scriptUrl});
      expect(attributesIn(html)).to.deep.equal({heading: text, 'reply-time': text});
      expect(html).not.to.match(/\{([{%#]|!!)/);
      expect((await readImport(html)).configuration.chat).to.deep.equal({
        heading: text.replace('\r\n', '\r\n'),
        replyTime: text,
      });
    });
  }
});

describe('a snippet’s mail link', () => {
  it('stands between the tags, and comes back', async () => {
    const document: Configuration = {
      snippet: {delivery: 'mail', mail: {address: 'help@shop.example', text: 'Write <us>'}},
    };
    const html = snippet(document, {scriptUrl});
    const link = widgetIn(html).querySelector('a')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['mailto:help@shop.example', 'Write <us>']);
    expect((await readImport(html)).configuration.snippet).to.deep.equal({mail: document.snippet!.mail});
  });

  it('has no space around, and none of what HTML cannot hold', () => {
    const mail = {address: ' he\0lp@shop.example\n', text: '\n Wri\0te '};
    const html = snippet({snippet: {mail}}, {scriptUrl});
    expect(html).to.contain('>\n  <a href="mailto:help@shop.example">Write</a>\n</chat-widget>');
    const none = snippet({snippet: {mail: {address: ' \0', text: 'Write'}, content: ' \0\n'}}, {scriptUrl});
    expect(none).to.contain('<chat-widget></chat-widget>');
  });

  it('is the address in words where there are none', async () => {
    const html = snippet({snippet: {mail: {address: ' o+k%1?&#@shop.example '}}}, {scriptUrl});
    const link = widgetIn(html).querySelector('a')!;
    expect(link.textContent).to.equal('o+k%1?&#@shop.example');
    expect(new URL(link.href).pathname).to.equal('o+k%251%3F%26%23@shop.example');
    expect((await readImport(html)).configuration.snippet).to.deep.equal({mail: {address: 'o+k%1?&#@shop.example'}});
  });

  for (const text of HOSTILE) {
    it(`survives ${JSON.stringify(text)}`, () => {
      const html = snippet({snippet: {mail: {address: 'a@b.example', text}}}, {scriptUrl});
      const widget = widgetIn(html);
      expect(widget.children).to.have.length(1);
      expect(widget.textContent.trim()).to.equal(text.replaceAll('\r\n', '\r\n').trim());
      expect(page(html).querySelectorAll('script, img')).to.have.length(1);
      expect(html).not.to.match(/\{([{%#]|!!)/);
    });
  }
});

describe('a snippet that delivers in code', () => {
  const chatwoot = {baseUrl: 'https://app.chatwoot.com', inbox: 'abc123'};

  it('brings Chatwoot from beside the widget', async () => {
    const html = snippet({snippet: {delivery: 'chatwoot', chatwoot}}, {scriptUrl});
    expect(transportIn(html)).to.deep.equal({
      name: 'ChatwootTransport',
      options: chatwoot,
      file: 'https://cdn.example.com/chatwoot.js',
      asked: 'chat-widget',
    });
    expect((await readImport(html)).configuration.snippet).to.deep.equal({delivery: 'chatwoot', chatwoot});
  });

  it('keeps what Chatwoot remembers where the conversation is kept', async () => {
    const document: Configuration = {chat: {storage: 'session'}, snippet: {delivery: 'chatwoot', chatwoot}};
    const html = snippet(document, {scriptUrl});
    expect(transportIn(html).options['storage']).to.equal('session');
    const {configuration} = await readImport(html);
    expect(configuration).to.deep.equal(document);
  });

  for (const [id, asked] of [
    ['my "chat"', 'my "chat"'],
    [' chat ', ' chat '],
    ['a\0b', 'ab'],
    [' ', 'chat-widget'],
    ['', 'chat-widget'],
  ] as const) {
    it(`finds the widget with the id ${JSON.stringify(id)}`, () => {
      const document: Configuration = {snippet: {delivery: 'chatwoot', chatwoot, attributes: {id}}};
      const html = snippet(document, {scriptUrl});
      expect(transportIn(html).asked).to.equal(asked);
      if (asked !== 'chat-widget') expect(attributesIn(html)).to.deep.equal({id: asked});
    });
  }

  for (const [url, file] of [
    ['chat-widget.js', './form.js'],
    ['./cdn/chat-widget.js?v=1', './cdn/form.js'],
    ['/cdn/chat-widget.js', '/cdn/form.js'],
    ['cdn/chat-widget.js', './cdn/form.js'],
    ['//cdn.example.com/chat-widget.js#x', '//cdn.example.com/form.js'],
    ['../cdn/chat-widget.js#/x/y', '../cdn/form.js'],
    ['.cdn/chat-widget.js', './.cdn/form.js'],
    ['..cdn/chat-widget.js', './..cdn/form.js'],
    ['cdn.example.com/chat-widget.js?at=/x/', './cdn.example.com/form.js'],
    [' HTTPS://CDN.EXAMPLE.COM/chat-widget.js\n', 'HTTPS://CDN.EXAMPLE.COM/form.js'],
    ['x-app+1.0:/cdn/chat-widget.js', 'x-app+1.0:/cdn/form.js'],
    ['1x:/chat-widget.js', './1x:/form.js'],
  ]) {
    it(`names the file beside ${url} as modules do`, () => {
      const html = snippet({snippet: {delivery: 'form', form: {action: '/c'}}}, {scriptUrl: url!});
      expect(transportIn(html).file).to.equal(file);
    });
  }

  it('brings a form with all that it was given', async () => {
    const form = {
      action: '/contact#x',
      fields: {text: 'contact[body]', id: ''},
      extra: {form_type: 'contact', 'contact[email]': 'chat@shop.example', utf8: '✓'},
      accepts: 'contact_posted=true',
      crossOrigin: false,
    };
    const html = snippet({snippet: {delivery: 'form', form}}, {scriptUrl});
    const {accepts, ...options} = transportIn(html).options;
    const {accepts: part, ...given} = form;
    expect(options).to.deep.equal(given);
    const isTaken = accepts as (answer: {url: string}) => boolean;
    expect([isTaken({url: `/x?${part}`}), isTaken({url: '/challenge'})]).to.deep.equal([true, false]);
    expect((await readImport(html)).configuration.snippet).to.deep.equal({delivery: 'form', form});
  });

  for (const text of HOSTILE) {
    it(`survives ${JSON.stringify(text)}`, async () => {
      const form = {action: '/contact', accepts: `x${text}x`, extra: {[text]: text}, fields: {text}};
      const html = snippet({snippet: {delivery: 'form', form}}, {scriptUrl});
      expect(html).not.to.match(/\{([{%#]|!!)/);
      const {accepts, ...options} = transportIn(html).options;
      expect((accepts as (answer: object) => boolean)({url: `x${text}x`})).to.equal(true);
      expect(options).to.deep.equal({
        action: '/contact',
        extra: {[text]: text},
        fields: {text},
      });
      const {configuration} = await readImport(html);
      expect(configuration.snippet).to.deep.equal({delivery: 'form', form});
    });
  }

  for (const [key, written] of [
    ['utf8', 'utf8: "1"'],
    ['Form_type2', 'Form_type2: "1"'],
    ['_token', '"_token": "1"'],
    ['2nd', '"2nd": "1"'],
    ['form-type', '"form-type": "1"'],
    ['a b', '"a b": "1"'],
    ['', '"": "1"'],
    ['a\0b', '"ab": "1"'],
    ['<{{\u2028\u2029', '"\\u003c\\u007b{\\u2028\\u2029": "1"'],
  ] as const) {
    it(`writes the key ${JSON.stringify(key)} as a script can have it`, () => {
      const html = snippet({snippet: {delivery: 'form', form: {action: '/c', extra: {[key]: '1'}}}}, {scriptUrl});
      expect(html).to.contain(`  extra: {\n      ${written},\n    },\n  });\n</script>\n`);
    });
  }

  it('has keys that nobody knows, whatever they hold', () => {
    const form = {action: '/c', note: null, more: {a: {b: 1, c: true}}};
    const html = snippet({snippet: {delivery: 'form', form}}, {scriptUrl});
    expect(html).to.contain(`({
    action: "/c",
    note: null,
    more: {
      a: {
        b: 1,
        c: true,
      },
    },
  });`);
  });

  it('has what it is given without the space around, and nothing of what is blank', () => {
    const form = {action: ' /c ', fields: {text: ' t '}, accepts: '  ', crossOrigin: true};
    const html = snippet({snippet: {delivery: 'form', form}}, {scriptUrl});
    expect(transportIn(html).options).to.deep.equal({action: '/c', fields: {text: ' t '}, crossOrigin: true});
    const spaced = {baseUrl: ' https://app.chatwoot.com\n', inbox: ' abc123 ', storage: 'none'} as const;
    const own = snippet({chat: {storage: 'session'}, snippet: {delivery: 'chatwoot', chatwoot: spaced}}, {scriptUrl});
    expect(transportIn(own).options).to.deep.equal({...chatwoot, storage: 'none'});
  });

  it('has no script while something is missing', () => {
    for (const settings of [
      {delivery: 'chatwoot', chatwoot: {baseUrl: 'https://app.chatwoot.com'}},
      {delivery: 'chatwoot', chatwoot: {...chatwoot, baseUrl: 'mailto:x'}},
      {delivery: 'form', form: {}},
      {delivery: 'mail', form: {action: '/contact'}},
    ] as const) {
      expect(snippet({snippet: settings}, {scriptUrl})).not.to.contain('import');
    }
  });

  it('reads a script as the manual has it, and says what it cannot read', async () => {
    const written = (code: string) => `<chat-widget id="chat"></chat-widget><script type="module">
      import {ChatwootTransport, FormTransport} from './cdn/chatwoot.js';
      document.querySelector('#chat').transport = ${code};</script>`;
    const read = await readImport(
      written(`new ChatwootTransport({
        baseUrl: 'https://app.chatwoot.com', // the cloud
        inbox: 'a}b',
      })`),
    );
    expect(read.configuration.snippet).to.deep.equal({
      delivery: 'chatwoot',
      chatwoot: {baseUrl: 'https://app.chatwoot.com', inbox: 'a}b'},
      attributes: {id: 'chat'},
    });
    expect(read.notUnderstood).to.deep.equal([]);
    for (const code of [
      '{send() {}}',
      'new FormTransport({action: place()})',
      'new FormTransport({action: "/c", accepts: (answer) => ["/x"].includes(answer.url)})',
      'new FormTransport({action: "/c", accepts: (answer) => other.url.includes("x")})',
      'new FormTransport({action: "/c"',
    ]) {
      const {notUnderstood} = await readImport(written(code));
      expect(
        notUnderstood.map((note) => note.code),
        code,
      ).to.deep.equal(['script-not-read']);
    }
  });
});

describe('a script that delivers', () => {
  const read = async (code: string, attributes = '') =>
    readImport(`<chat-widget ${attributes}></chat-widget><script>chat.transport = ${code}</script>`);
  const form = {action: '/contact', accepts: 'posted="1"', fields: {text: 'body'}};

  for (const [name, code] of Object.entries({
    'as it is':
      'new FormTransport({action: "/contact", accepts: (answer) => answer.url.includes("posted=\\"1\\""), fields: {text: "body"}});',
    'without spaces': `new FormTransport({action:'/contact',accepts:a=>a.url.includes('posted="1"'),fields:{text:'body'}})`,
    'with many spaces': `new  FormTransport ( {
      accepts : ( answer )  =>  answer.url.includes( 'posted="1"' ) , action : '/contact' , fields : { text : 'body' } } ) ;`,
    'with a space between brackets': `new FormTransport( {accepts: ( a) =>a.url.includes('posted="1"' ), action: '/contact', fields: {text: 'body'}})`,
    'in lines': `new\nFormTransport\n(\n{\naccepts\n:\n(\nanswer\n)\n=>\nanswer.url.includes(\n'posted="1"'\n)\n,\naction: '/contact',\nfields: {text: 'body'}})`,
    'with comments': `new FormTransport({ // it's { here
      action: '/contact', /* and that's } it */ accepts: (answer) => answer.url.includes('posted="1"'),
      fields: {text: 'body'}, // }
    }); // {`,
  })) {
    it(`is understood, written ${name}`, async () => {
      const {configuration, notUnderstood} = await read(code);
      expect(configuration.snippet).to.deep.equal({delivery: 'form', form});
      expect(notUnderstood).to.deep.equal([]);
    });
  }

  it('is found without spaces, and is no comparison', async () => {
    const delivery = async (code: string) =>
      (await readImport(`<chat-widget heading="Hi"></chat-widget><script>${code}</script>`)).configuration.snippet;
    expect(await delivery('chat.transport={send(){}}')).to.deep.equal({delivery: 'transport'});
    expect(await delivery('chat.transport\n  = own')).to.deep.equal({delivery: 'transport'});
    for (const code of [
      'chat.transport == own',
      'chat.transport===own',
      'chat.transporter = own',
      'MyFormTransport()',
    ]) {
      expect(await delivery(code), code).to.equal(undefined);
    }
  });

  it('is not cut at a brace in a text of any kind', async () => {
    for (const mark of ['"', "'", '`']) {
      const {notUnderstood} = await read(`{send() { return ${mark}}${mark}; }}; new FormTransport({action: '/c'})`);
      expect(notUnderstood, mark).to.deep.equal([]);
    }
    const {configuration} = await read("new ChatwootTransport({baseUrl: 'https://a.example', inbox: 'a}\\'b{'})");
    expect(configuration.snippet?.chatwoot).to.deep.equal({baseUrl: 'https://a.example', inbox: "a}'b{"});
    // No data is in such marks: it is not read, instead of half of it.
    for (const text of ['`a}b`', '`}`', '`\\`}`']) {
      const {notUnderstood} = await read(`new FormTransport({action: '/c', extra: {a: ${text}}})`);
      expect(notUnderstood.map(({code}) => code)).to.deep.equal(['script-not-read']);
    }
  });

  for (const [storage, chat, own] of [
    ['session', 'session', false],
    ['none', 'session', true],
    ['session', undefined, true],
    [undefined, 'session', false],
    [undefined, undefined, false],
  ] as const) {
    it(`keeps things ${storage ?? 'as usual'} beside ${chat ?? 'nothing'} of the widget`, async () => {
      const given = {baseUrl: 'https://app.chatwoot.com', inbox: 'abc123'};
      const {configuration} = await read(
        `new ChatwootTransport(${JSON.stringify({...given, storage})})`,
        chat && `storage="${chat}"`,
      );
      expect(configuration.snippet?.chatwoot).to.deep.equal({...given, ...(own && {storage})});
    });
  }
});

describe('a snippet for a page that delivers in its own code', () => {
  const own: Configuration = {snippet: {delivery: 'transport', attributes: {id: 'chat'}}};

  it('says so to whoever reads it, runs nothing, and comes back', async () => {
    const html = snippet(own, {scriptUrl});
    expect(page(html).querySelectorAll('script')).to.have.length(1);
    expect(html).to.match(/<!-- Messages go .* "transport"\. -->\n$/);
    const result = await readImport(html);
    expect(result.configuration).to.deep.equal(own);
    expect(result.notUnderstood).to.deep.equal([]);
    expect(result.understood).to.deep.include({code: 'way', way: 'transport'});
  });

  it('is what a script in other words makes of it, but never beside an endpoint', async () => {
    const script = '<script>document.querySelector("chat-widget").transport = {send() {}};</script>';
    const read = async (attributes: string) =>
      (await readImport(`<chat-widget ${attributes}></chat-widget>${script}`)).configuration.snippet?.delivery;
    expect(await read('heading="Hi"')).to.equal('transport');
    expect(await read('endpoint="/chat"')).to.equal('endpoint');
  });

  it('goes before an endpoint that is there as well, as it does in the widget', () => {
    const both = {...own, chat: {endpoint: '/chat'}};
    expect(deliveryWay(both)).to.equal('transport');
    expect(isDelivering(both, 'transport')).to.equal(true);
  });
});

describe('what an imported snippet holds besides', () => {
  const written = `<chat-widget id="chat" class="a b" lang="{{ request.locale }}" keep-days="30" data-x='"' open
    welcome-message="Hi">
    <img slot="logo" src="/logo.svg?a=1&amp;b">
    <!-- a note -->
    <a href="mailto:help@shop.example">Write to us</a> {{ shop.email }}
  </chat-widget>`;

  it('comes out again as it was', async () => {
    const {configuration, notUnderstood} = await readImport(written);
    expect(notUnderstood).to.deep.equal([]);
    const again = snippet(configuration, {scriptUrl});
    const [before, after] = [widgetIn(written), widgetIn(again)];
    expect(attributesIn(again)).to.deep.equal(attributesIn(written));
    expect(after.innerHTML.trim()).to.equal(before.innerHTML.trim());
    expect(again).to.contain('lang="{{ request.locale }}"').and.to.contain('{{ shop.email }}');
    expect((await readImport(again)).configuration).to.deep.equal(configuration);
  });

  for (const sign of [' ', '\n', '"', "'", '<', '>', '/', '=', '\0', '\x07', '\u200b', '{', '}']) {
    it(`is left out where no attribute can have the name, with ${JSON.stringify(sign)}`, () => {
      const attributes = {[`a${sign}b`]: '1', [sign]: '2', [`b${sign}`]: '3', 'data-ü': '4'};
      expect(attributesIn(snippet({snippet: {attributes}}, {scriptUrl}))).to.deep.equal({'data-ü': '4'});
    });
  }

  it('is written once, and only where it can be', () => {
    const attributes = {heading: 'Other', SRC: '/x', 'a"b': '1', 'x>y': '2', '': '3', id: 'chat'};
    const html = snippet({chat: {heading: 'Mine'}, snippet: {attributes}}, {scriptUrl});
    expect(attributesIn(html)).to.deep.equal({heading: 'Mine', id: 'chat'});
  });

  it('is not the rest of a page that forgets to end the element', async () => {
    const {configuration} = await readImport('<chat-widget heading="Hi"><p>All of the page</p>');
    expect(configuration).to.deep.equal({chat: {heading: 'Hi'}});
  });

  it('replaces what is there of its kind, and one way takes the place of another', async () => {
    const document: Configuration = {
      chat: {heading: 'Old', replyTime: 'Soon', endpoint: '/old', stream: '/old/answers'},
      snippet: {attributes: {id: 'old'}},
    };
    const html = snippet(
      {chat: {heading: 'New'}, snippet: {delivery: 'form', form: {action: '/contact'}}},
      {scriptUrl},
    );
    expect(applyImport(document, await readImport(html))).to.deep.equal({
      chat: {heading: 'New', replyTime: 'Soon'},
      snippet: {attributes: {id: 'old'}, delivery: 'form', form: {action: '/contact'}},
    });
    const other = await readImport('<chat-widget endpoint="/new"></chat-widget>');
    expect(applyImport(document, other).chat).to.deep.equal({heading: 'Old', replyTime: 'Soon', endpoint: '/new'});
    // Nothing is left of the chat where the old way was all that it had.
    expect(
      JSON.parse(JSON.stringify(applyImport({chat: {endpoint: '/old', stream: '/old'}}, await readImport(html)))),
    ).to.deep.equal({chat: {heading: 'New'}, snippet: {delivery: 'form', form: {action: '/contact'}}});
    const form = await readImport(snippet({snippet: {delivery: 'form', form: {action: '/contact'}}}, {scriptUrl}));
    expect(applyImport({chat: {endpoint: '/old'}}, form).chat).to.equal(undefined);
  });
});

const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), anyText()), {maxLength: 3})
  .map((parts) => parts.join('').replaceAll('\0', '').replaceAll('\r', '').trim());

describe('any snippet', () => {
  it('is read by a browser, and by an import, as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({heading: text, replyTime: text, endpoint: text}),
        fc.record({address: fc.constantFrom('a@b.example', 'ü+1@b.example'), text}),
        async (texts, mail) => {
          const chat = Object.fromEntries(Object.entries(texts).filter(([, value]) => value));
          const html = snippet({chat, snippet: {mail}}, {scriptUrl});
          const widget = widgetIn(html);
          expect(widget.getAttribute('heading') ?? '').to.equal(texts.heading);
          expect(widget.querySelector('a')!.textContent).to.equal(mail.text || mail.address);
          expect(page(html).querySelectorAll('script')).to.have.length(1);
          expect((await readImport(html)).configuration.chat ?? {}).to.deep.equal(chat);
        },
      ),
    );
  });
});
