import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linkedText} from '../../src/chat-widget/linked-text.js';

function draw(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...linkedText(text));
  return paragraph;
}
const links = (text: string) => [...draw(text).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('text with addresses', () => {
  const cases: [string, string[]][] = [
    ['See https://shop.example/delivery.', ['https://shop.example/delivery']],
    ['(http://a.example/b?c=d&e=f#g)', ['http://a.example/b?c=d&e=f#g']],
    ['Write to mailto:help@shop.example!', ['mailto:help@shop.example']],
    ['HTTPS://SHOP.EXAMPLE and https://b.example', ['HTTPS://SHOP.EXAMPLE', 'https://b.example']],
    ['« https://a.example/ü »', ['https://a.example/ü']],
    ['javascript:alert(1) data:text/html,x file:///etc vbscript:x', []],
    ['<a href="https://a.example">x</a>', ['https://a.example']],
    ['https:// and mailto: alone', []],
    ['no address', []],
  ];
  for (const [text, expected] of cases) {
    it(`links ${JSON.stringify(expected)} in ${text}`, () => {
      expect(links(text)).to.deep.equal(expected);
    });
  }

  it('stays the same text, has no other elements, and leads nowhere but to the web and to mail', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('https://', 'mailto:', 'javascript:', '<b>', 'https://a.example/', '"', ' ', '\u202e'),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (words) => {
        const text = words.join('');
        const drawn = draw(text);
        expect(drawn.textContent).to.equal(text);
        for (const each of drawn.querySelectorAll('*')) {
          expect(each.localName).to.equal('a');
          expect((each as HTMLAnchorElement).protocol).to.match(/^(https?|mailto)?:$/); // none: no address at all
        }
      }),
      {numRuns: 500},
    );
  });

  it('opens links apart from the shop, and tells them nothing', () => {
    const link = draw('https://a.example').querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(link.rel).to.contain('noreferrer');
  });
});
