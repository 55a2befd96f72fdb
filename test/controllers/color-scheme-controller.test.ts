import {expect} from '@open-wc/testing';
import {dialog, mount, open} from '../support/widget.js';

// The notations are each browser's own, in what it is given and in what it says.
describe('the colour scheme follows the page’s background', () => {
  const {style} = document.body;
  afterEach(() => style.removeProperty('background'));

  for (const [background, scheme] of [
    ['#111', 'dark'],
    ['rgb(250 250 250)', 'light'],
    ['oklch(21% 0.03 265)', 'dark'],
    ['color(display-p3 0.9 0.9 0.8)', 'light'],
    ['rgb(0 0 0 / 50%)', 'normal'],
    ['transparent', 'normal'],
  ] as const) {
    it(`${background}: ${scheme}`, async () => {
      style.background = background;
      const element = await mount(Date.now());
      await open(element);
      expect(getComputedStyle(dialog(element)).colorScheme).to.equal(scheme);
    });
  }

  it('and is painted accordingly, with a text that can be told from it', async () => {
    style.background = '#111';
    const element = await mount(Date.now());
    await open(element);
    const {backgroundColor, color} = getComputedStyle(dialog(element));
    expect(backgroundColor).to.equal('rgb(27, 29, 34)');
    expect(color).to.match(/^lch\(9\d/);
  });
});
