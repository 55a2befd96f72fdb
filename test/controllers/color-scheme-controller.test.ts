import {expect} from '@open-wc/testing';
import {lightnessOf} from '../../src/controllers/color-scheme-controller.js';
import {dialog, mount, open} from '../support/widget.js';

// The notations are each browser's own, in what it is given and in what it says.
describe('the colour scheme follows the page’s background', () => {
  const {style} = document.body;
  afterEach(() => style.removeProperty('background'));

  for (const [background, scheme] of [
    ['#111', 'dark'],
    ['rgb(250 250 250)', 'light'],
    // on either side of the middle, as CSS has it for "lch"
    ['rgb(118 118 118)', 'dark'],
    ['rgb(119 119 119)', 'light'],
    ['rgb(0 130 0)', 'dark'],
    ['rgb(0 150 0)', 'light'],
    ['rgb(245 0 0)', 'light'],
    ['rgb(120 90 255)', 'dark'],
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

  it('in the usual notation just as styles would read it', () => {
    const probe = document.body.appendChild(document.createElement('span'));
    try {
      for (let i = 0; i < 64; i++) {
        const rgb = [i & 3, (i >> 2) & 3, i >> 4].map((part) => part * 85) as [number, number, number];
        probe.style.color = `lch(from rgb(${rgb.join()}) l 0 0)`;
        const [, lightness] = /lch\(([\d.]+)/.exec(getComputedStyle(probe).color)!;
        expect(Math.max(8, lightnessOf(...rgb)), rgb.join()).to.be.closeTo(Math.max(8, Number(lightness)), 0.2);
      }
    } finally {
      probe.remove();
    }
  });

  it('and is painted accordingly, with a text that can be told from it', async () => {
    style.background = '#111';
    const element = await mount(Date.now());
    await open(element);
    const {backgroundColor, color} = getComputedStyle(dialog(element));
    expect(backgroundColor).to.equal('rgb(27, 29, 34)');
    expect(color).to.match(/^lch\(9\d/);
  });
});
