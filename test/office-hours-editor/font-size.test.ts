import {expect, fixture, html} from '@open-wc/testing';
import '../../src/office-hours-editor.js';

describe('the sizes of the editor', () => {
  for (const rule of ['html {font-size: 62.5%}', 'html {font-size: 200%}', '* {font-size: 40px}']) {
    it(`are those of the browser on a page with ${rule}`, async () => {
      const style = document.createElement('style');
      style.textContent = rule;
      document.head.append(style);
      try {
        const editor = await fixture<HTMLElement>(html`<office-hours-editor></office-hours-editor>`);
        const week = editor.shadowRoot!.querySelector('office-hours-editor-week')!.shadowRoot!;
        const sizeOf = (element: Element | null) => Math.round(parseFloat(getComputedStyle(element!).fontSize) * 100);
        expect(sizeOf(editor.shadowRoot!.querySelector('.save'))).to.equal(1500);
        expect(sizeOf(week.querySelector('.day'))).to.equal(1500);
        expect(sizeOf(week.querySelector('h2'))).to.equal(1695);
      } finally {
        style.remove();
      }
    });
  }
});
