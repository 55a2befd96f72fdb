import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/chat-widget.js';
import {linkedText} from '../../src/chat-widget/conversation/linked-text.js';
import {waitUntil} from '../support/wait.js';
import {at, find, mount, open} from '../support/widget.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

function draw(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...linkedText(text));
  return paragraph;
}

describe('text with addresses', () => {
  it('stays the same text, has no elements but links, and they lead nowhere but to the web, to mail and to telephones', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('https://', 'mailto:', 'javascript:', '<b>', 'https://a.example/', '"', ' ', '\u202e'),
      fc.constantFrom('www.a.example', 'help@a.example', '+33 1 23 45 67 89'),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (words) => {
        const text = words.join('');
        const drawn = draw(text);
        expect(drawn.textContent).to.equal(text);
        for (const each of drawn.querySelectorAll('*')) {
          expect(each.localName).to.equal('a');
          expect((each as HTMLAnchorElement).protocol).to.match(/^(https?|mailto|tel)?:$/); // none: no address at all
        }
      }),
      {numRuns: 500},
    );
  });

  it('opens pages apart from the shop, and tells them nothing', () => {
    const link = draw('See www.a.example.').querySelector('a')!;
    expect(link.href).to.equal('https://www.a.example/');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(link.rel).to.contain('noreferrer');
  });

  it('leaves the page where it is for mail and for telephones', () => {
    const links = [...draw('help@a.example, +33 1 23 45 67 89').querySelectorAll('a')];
    expect(links.map(({href, target}) => [href, target])).to.deep.equal([
      ['mailto:help@a.example', ''],
      ['tel:+33123456789', ''],
    ]);
  });

  it('reads addresses and numbers from left to right, whatever is around them', () => {
    expect(draw('اتصل +33 1 23 45 67 89').querySelector('a')!.dir).to.equal('ltr');
  });
});

describe('the welcome', () => {
  it('has its links before anybody has written, and keeps them as they are', async () => {
    const element = await mount(at('14:00'), {'welcome-message': 'See www.a.example.'});
    await open(element);
    await waitUntil(() => find(element, '.message a'));
    const link = find(element, '.message a');
    expect((link as HTMLAnchorElement).href).to.equal('https://www.a.example/');
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(find(element, '.message a')).to.equal(link);
  });
});
