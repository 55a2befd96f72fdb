import {expect} from '@open-wc/testing';
import {at, dialog, find, HOURS, launcher, mount, open, settle, TAKES_ALL} from '../support/widget.js';

/** A page's rules for the sizes of its own texts. */
const RULES = {
  'a root of 62.5 %': 'html {font-size: 62.5%}',
  'a root of twice the size': 'html {font-size: 200%}',
  'a size for every element': '* {font-size: 40px}',
  'a size for the element': 'chat-widget {font-size: 1.8rem}',
};

describe('the sizes of the chat', () => {
  for (const [name, rule] of Object.entries(RULES)) {
    it(`are those of the browser on a page with ${name}`, async () => {
      const style = document.createElement('style');
      style.textContent = rule;
      document.head.append(style);
      try {
        const element = await mount(at('10:00'), {'office-hours': HOURS}, {transport: TAKES_ALL});
        element.receive({text: 'Hello', author: 'Marie'});
        await element.updateComplete;
        const sizeOf = (selector: string) => getComputedStyle(find(element, selector)).fontSize;
        expect(sizeOf('.unread')).to.equal('12px');
        expect(launcher(element).offsetWidth).to.equal(56);
        await open(element);
        await settle(element);
        expect(sizeOf('.message p')).to.equal('15px');
        expect(sizeOf('.message small')).to.equal('12px');
        expect(sizeOf('textarea')).to.equal('16px');
        expect(dialog(element).offsetWidth).to.equal(384);
      } finally {
        style.remove();
      }
    });
  }

  it('go by the size that the page gives to the messages', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS}, {transport: TAKES_ALL});
    element.style.setProperty('--chat-font-size', '20px');
    await open(element);
    element.send('Hello');
    await element.updateComplete;
    const sizeOf = (selector: string) => getComputedStyle(find(element, selector)).fontSize;
    expect(sizeOf('.message p')).to.equal('20px');
    expect(sizeOf('.message small')).to.equal('16px');
    expect(sizeOf('textarea')).to.equal('20px');
    expect(sizeOf('.other-ways')).to.equal('16px');
  });
});
