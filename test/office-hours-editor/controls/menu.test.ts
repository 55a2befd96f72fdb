import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {EditorMenu} from '../../../src/office-hours-editor/controls/menu.js';

const items = ['Copy to other days…', 'Copy to Tuesday', 'Open 24 hours', 'Closed all day'].map((label, i) => ({
  name: String(i),
  label,
}));

/** A menu in a place of the window, open. */
async function show(place: string, dir = 'ltr', labels = items) {
  const menu = await fixture<EditorMenu>(
    html`<office-hours-editor-menu dir=${dir} .label=${'More'} .items=${labels}></office-hours-editor-menu>`,
  );
  menu.style.cssText = `position: fixed; ${place}`;
  const opener = menu.shadowRoot!.querySelector<HTMLElement>('.opener')!;
  opener.click();
  await menu.updateComplete;
  await nextFrame();
  const list = menu.shadowRoot!.querySelector<HTMLElement>('[role=menu]')!;
  return {menu, list, box: list.getBoundingClientRect(), button: opener.getBoundingClientRect()};
}

describe('a menu’s place', () => {
  it('is at its button’s start where there is room, under it', async () => {
    const {box, button, list} = await show('left: 100px; top: 100px');
    expect(box.left).to.equal(button.left);
    expect(box.top).to.be.closeTo(button.bottom, 6);
    expect(list.scrollHeight).to.equal(list.clientHeight);
    expect(list.scrollWidth).to.equal(list.clientWidth);
    expect(box.width).to.be.lessThan(260);
  });

  it('is at its button’s end where only that fits', async () => {
    const {box, button} = await show('right: 20px; top: 100px');
    expect(box.right).to.be.closeTo(button.right, 1);
  });

  it('begins at the right where lines do', async () => {
    const {box, button} = await show('right: 20px; top: 100px', 'rtl');
    expect(box.right).to.be.closeTo(button.right, 1);
    const other = await show('left: 20px; top: 100px', 'rtl');
    expect(other.box.left).to.equal(other.button.left);
  });

  it('is above where it would be cut off below', async () => {
    const {box, button} = await show('left: 20px; bottom: 60px');
    expect(box.bottom).to.be.closeTo(button.top, 6);
    expect(box.top).to.be.greaterThan(0);
  });

  it('is within the window, whole, where a label is longer than that', async () => {
    const long = [{name: 'long', label: 'Kopieren auf alle anderen Tage der Woche '.repeat(12)}];
    for (const place of ['left: 0', 'left: 50%', 'right: 0']) {
      const {box, list} = await show(`top: 100px; ${place}`, 'ltr', long);
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(document.documentElement.clientWidth);
      expect(list.scrollWidth).to.equal(list.clientWidth);
    }
  });

  it('is over everything: no part of the page cuts it', async () => {
    const {menu, box} = await show('left: 20px; top: 20px; overflow: hidden; inline-size: 40px; contain: strict');
    const hit = document.elementFromPoint(box.right - 8, box.bottom - 8);
    expect(hit).to.equal(menu);
  });

  it('is left when the menu leaves the page', async () => {
    const {menu} = await show('left: 20px; top: 20px');
    const parent = menu.parentElement!;
    menu.remove();
    parent.append(menu);
    await menu.updateComplete;
    expect(menu.shadowRoot!.querySelector('[role=menu]')).to.equal(null);
    expect(menu.shadowRoot!.querySelector('.opener')!.getAttribute('aria-expanded')).to.equal('false');
  });
});
