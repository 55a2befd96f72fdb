import {expect} from '@open-wc/testing';
import {isWebKit} from '../support/keys.js';
import fc from 'fast-check';
import {findLinks} from '../../src/domain/links.js';
import {mayHaveLinks} from '../../src/domain/may-have-links.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

/** What is linked in a text, and where it leads if that is not what is written. */
const linksIn = (text: string) =>
  findLinks(text).map(({start, end, href}) => {
    const written = text.slice(start, end);
    return written === href ? written : `${written} → ${href}`;
  });

describe('links in a text', () => {
  it('are announced by a sign that every one of them has, and an ordinary sentence has not', () => {
    const pieces = fc.constantFrom(
      'HTTPS://',
      'a.example',
      'WWW.',
      'a',
      '@',
      'mailto:',
      '+',
      '33 1 23 45 67',
      '.',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 8}), (some) => {
        const text = some.join('');
        expect(mayHaveLinks(text)).to.be.oneOf(findLinks(text).length ? [true] : [true, false]);
      }),
      {numRuns: 3000},
    );
    expect(mayHaveLinks('Order 4711/2, 19.90 € + shipping: is it there by 24.12. at 10:30?')).to.equal(false);
  });

  const tables: Readonly<Record<string, readonly (readonly [text: string, ...links: string[]])[]>> = {
    'end where the sentence goes on': [
      ['See https://shop.example/delivery.', 'https://shop.example/delivery'],
      ['Really https://shop.example/delivery?!', 'https://shop.example/delivery'],
      ['https://shop.example? Yes.', 'https://shop.example'],
      ['https://shop.example/?q=1, then', 'https://shop.example/?q=1'],
      ['https://shop.example/very/lo…', 'https://shop.example/very/lo'],
      ['https://shop.example/a...', 'https://shop.example/a'],
      ['https://git.example/compare/v1...v2', 'https://git.example/compare/v1...v2'],
      [
        'https://a.example/1,https://b.example/2;http://c.example',
        'https://a.example/1',
        'https://b.example/2',
        'http://c.example',
      ],
      ['https://a.example/from,https,to', 'https://a.example/from,https,to'],
      ['https://a.example/+1.5', 'https://a.example/+1.5'],
      ['"https://a.example/b"', 'https://a.example/b'],
      ["'https://a.example/b'", 'https://a.example/b'],
      ['“https://a.example/b”', 'https://a.example/b'],
      ['« https://a.example/ü »', 'https://a.example/ü'],
      ['„https://a.example/b“', 'https://a.example/b'],
      ['**https://a.example/b**', 'https://a.example/b'],
      ['https://a.example/b👍', 'https://a.example/b'],
      ['請看https://a.example/路徑，謝謝', 'https://a.example/路徑'],
      ['「https://a.example/b」', 'https://a.example/b'],
      ['https://a.example/b。', 'https://a.example/b'],
      ['https://a.example/b、https://c.example/d', 'https://a.example/b', 'https://c.example/d'],
      ['تفضل https://a.example/b، شكرا', 'https://a.example/b'],
      ['देखें https://a.example/b।', 'https://a.example/b'],
      ['<a href="https://a.example">x</a>', 'https://a.example'],
      ['`https://a.example/x`', 'https://a.example/x'],
      ['https://a.example/x—and more', 'https://a.example/x'],
      ['https://a.example/Foo–Bar', 'https://a.example/Foo–Bar'],
      ['Voir https://a.example/b ; merci', 'https://a.example/b'],
      ["l'adresse https://a.example/l'eau !", "https://a.example/l'eau"],
      ['رابط: https://a.example/مسار؟ شكرا', 'https://a.example/مسار'],
      ['https://a.example/b．', 'https://a.example/b'],
      ['https://a.example/b။', 'https://a.example/b'],
      ['https://a.example,https://b.example', 'https://a.example', 'https://b.example'],
      [`https://a.example/${'x'.repeat(9000)}.`, `https://a.example/${'x'.repeat(9000)}`],
    ],
    'end where a word of a script without spaces follows': [
      ['詳細はhttps://a.example/bをご覧ください', 'https://a.example/b'],
      ['https://a.exampleです。', 'https://a.example'],
      ['https://a.example/b查看', 'https://a.example/b'],
      ['https://a.example/track?id=7에서', 'https://a.example/track?id=7'],
      ['https://a.example/ページ', 'https://a.example/ページ'],
      ['https://例え.jp/パス?q=日本。次', 'https://例え.jp/パス?q=日本'],
      ['www.shop.exampleへ', 'www.shop.example → https://www.shop.example'],
      ['help@shop.exampleまでご連絡ください', 'help@shop.example → mailto:help@shop.example'],
      ['https://a.example/aとhttps://b.example/b', 'https://a.example/a', 'https://b.example/b'],
      ['+81-3-1234-5678です', '+81-3-1234-5678 → tel:+81312345678'],
    ],
    'hold the brackets that were opened in them, and no others': [
      ['https://en.wikipedia.example/wiki/Mercury_(planet)', 'https://en.wikipedia.example/wiki/Mercury_(planet)'],
      ['(https://en.wikipedia.example/wiki/Mercury_(planet).)', 'https://en.wikipedia.example/wiki/Mercury_(planet)'],
      ['(http://a.example/b?c=d&e=f#g)', 'http://a.example/b?c=d&e=f#g'],
      ['[here](https://a.example/b),[there](https://c.example)', 'https://a.example/b', 'https://c.example'],
      ['https://a.example/?size[]=s&color[0]=red.', 'https://a.example/?size[]=s&color[0]=red'],
      ['（https://a.example/b）', 'https://a.example/b'],
      ['https://a.example/(open', 'https://a.example/'],
      ['https://a.example/A_(b_(c))', 'https://a.example/A_(b_(c))'],
      ['(https://a.example/A_(b_(c))).', 'https://a.example/A_(b_(c))'],
      ['{https://a.example/b}', 'https://a.example/b'],
    ],
    'know hosts of every kind': [
      ['HTTPS://SHOP.EXAMPLE', 'HTTPS://SHOP.EXAMPLE'],
      ['http://localhost:3000/x', 'http://localhost:3000/x'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
      ['https://a.example: yes', 'https://a.example'],
      ['https://münchen.example/straße', 'https://münchen.example/straße'],
      ['https://пример.испытание/путь', 'https://пример.испытание/путь'],
      ['https://例え.テスト', 'https://例え.テスト'],
      ['https://xn--mnchen-3ya.example/x', 'https://xn--mnchen-3ya.example/x'],
      ['see http://[2001:db8::1]:8080/a.', 'http://[2001:db8::1]:8080/a'],
      ['[http://[::1]/]', 'http://[::1]/'],
      ['https://[not:an:address] and https://[::::]'],
      ['https://my_shop.example/x', 'https://my_shop.example/x'],
      ['https://a.example:99999/x'],
      ['https://https://a.example'],
      ['https://a..example/'],
      ['https://a.example./x'],
      ['shop.example, shop.example/path, index.html, node.js, v1.2.3, e.g.this'],
      ['https://medium.example/@shop', 'https://medium.example/@shop'],
      ['www.shop.example', 'www.shop.example → https://www.shop.example'],
      ['Www.shop.example/a. Bye', 'Www.shop.example/a → https://Www.shop.example/a'],
      ['请访问www.shop.example。', 'www.shop.example → https://www.shop.example'],
      ['www.shop and www. alone'],
      ['https:// alone'],
    ],
    'are not to deceive': [
      ['https://shop.example@elsewhere.example/x'],
      ['https://user:pass@shop.example/x and http://user:pa@ss@shop.example/'],
      ['https://shop.example:443@elsewhere.example/x'],
      ['https://ѕhop.example'], // the first letter is Cyrillic
      ['https://аррӏе.com'], // all but the ending is
      ['https://shοp.example'], // the o is Greek
      ['help@ѕhop.example'],
      ['https://shop.example/a\u202Egnp.exe', 'https://shop.example/a'],
      ['https://shop.example\u2066/a', 'https://shop.example'],
      ['javascript:alert(1) data:text/html,x file:///etc vbscript:x ftp://a.example'],
      ['xhttps://a.example'],
    ],
    'lead to mailboxes': [
      ['mail help@shop.example!', 'help@shop.example → mailto:help@shop.example'],
      ['<First.Last+x@mail.shop.example>', 'First.Last+x@mail.shop.example → mailto:First.Last+x@mail.shop.example'],
      ['jürgen@bücher.example', 'jürgen@bücher.example → mailto:jürgen@bücher.example'],
      ['联系help@shop.example。', 'help@shop.example → mailto:help@shop.example'],
      ['mailto:help@shop.example?subject=Hi.', 'mailto:help@shop.example?subject=Hi'],
      ['mailto:help@shop.example!', 'mailto:help@shop.example'],
      ["o'brien@shop.example and o’brien@shop.example"],
      ["'help@shop.example'", 'help@shop.example → mailto:help@shop.example'],
      [
        "l'info@shop.example, dell’info@shop.example",
        'info@shop.example → mailto:info@shop.example',
        'info@shop.example → mailto:info@shop.example',
      ],
      ['a@b.example; c@d.example', 'a@b.example → mailto:a@b.example', 'c@d.example → mailto:c@d.example'],
      ["(l'info@shop.example)", 'info@shop.example → mailto:info@shop.example'],
      ["It's help@shop.example", 'help@shop.example → mailto:help@shop.example'],
      ["mcd'info@shop.example, l'ami o'brien@shop.example"],
      ['help@shop.example.123'],
      [`${'a'.repeat(65)}@shop.example`],
      ['@shop, a@b, 3@2.50, mailto: alone'],
    ],
    'lead to telephones': [
      ['call +33 1 23 45 67 89', '+33 1 23 45 67 89 → tel:+33123456789'],
      ['+44 (0)20 7946 0018.', '+44 (0)20 7946 0018 → tel:+442079460018'],
      ['+1 (555) 123-4567, please', '+1 (555) 123-4567 → tel:+15551234567'],
      ['+33.1.23.45.67.89', '+33.1.23.45.67.89 → tel:+33123456789'],
      ['+49\u00A030\u00A0123456. 2 of us', '+49\u00A030\u00A0123456 → tel:+4930123456'],
      ['电话+86 10 1234 5678', '+86 10 1234 5678 → tel:+861012345678'],
      ['tel:+33123456789', '+33123456789 → tel:+33123456789'],
    ],
    'are not made of other numbers': [
      ['order 2026-0001-23456789 of 24.11.2026, 01 23 45 67 89'],
      ['IBAN DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111'],
      ['+12.345.678, +48.856613, +2.352222, +10000000 €, +12345678 %'],
      ['C++ +1 +20 %, UTC+05:30, GMT+1000, 1+1234567890'],
      ['+331234567890123456'],
      ['+0123456789 and ++33123456789'],
      ['+33123456789abc'],
    ],
  };
  for (const [fact, cases] of Object.entries(tables)) {
    describe(fact, () => {
      for (const [text, ...expected] of cases) {
        it(`${JSON.stringify(text)}: ${expected.join(', ') || 'none'}`, () => {
          expect(linksIn(text)).to.deep.equal(expected);
        });
      }
    });
  }

  it('are in order, do not overlap, lead nowhere else, and hold nothing that cannot be seen', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'https://',
        'www.',
        'mailto:',
        'tel:',
        'javascript:',
        'a.example',
        '@',
        '+33',
        '1 23',
        '(',
        ')',
        '…',
      ),
      fc.constantFrom(' ', '/', '?', '.', ':', '\u202e', '\u200b', 'ж', 'ω'),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 16}), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const {start, end, href} of findLinks(text)) {
          expect(start).to.be.at.least(done);
          expect(end).to.be.greaterThan(start);
          expect(href).to.match(/^(https?:\/\/[^/]|mailto:.+@|tel:\+\d{8,15}$)/i);
          expect(text.slice(start, end)).not.to.match(/[\p{Cc}\p{Cf}]/u);
          done = end;
        }
      }),
      {numRuns: 2000},
    );
  });

  // The slowest engine has a shorter text: it is the growth that tells.
  const LENGTH = isWebKit ? 20_000 : 100_000;

  describe(`are found at once in ${LENGTH.toLocaleString('en')} characters`, () => {
    for (const piece of [
      ...[
        '.',
        'a',
        '1',
        'é',
        '@',
        'a@',
        '+1',
        '+1 ',
        'a.',
        'a-',
        'www.',
        'www.a-',
        'mailto:',
        'https://',
        'https://a/)',
      ],
      ...[
        'https://a/(',
        'https://a,',
        'https://a:',
        'https://a.b?',
        'https://a/[](',
        'www.a:',
        'a@b.',
        'a@b-',
        '((',
        '(a',
        '(()',
        'aの',
        'www.a.bの',
        'https://a.b/aの',
        "l'a@b.c",
      ],
    ]) {
      it(piece, () => {
        const around = [
          (many: string) => many,
          (many: string) => `https://a.example/${many}`,
          (many: string) => `www.${many}`,
          (many: string) => `a@${many}`,
          (many: string) => `${many}a`,
          (many: string) => `https://a.${many}@`,
        ];
        for (const textOf of around) {
          const time = (length: number) => {
            const start = performance.now();
            findLinks(textOf(piece.repeat(length / piece.length)));
            return performance.now() - start;
          };
          let took = time(LENGTH);
          if (took >= 500) took = Math.min(time(LENGTH), time(LENGTH), time(LENGTH));
          // On a busy machine the slowest engine may take longer: then a quarter of the text has to take a quarter of it, or so.
          const limit = took < 500 ? 500 : 10 * Math.max(time(LENGTH / 4), time(LENGTH / 4));
          expect(took, textOf(piece.repeat(3))).to.be.below(limit);
        }
      });
    }
  });
});
