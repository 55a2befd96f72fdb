// The very first press on the launcher, beside a page's own modal, while nothing of the panel has been loaded.
import assert from 'node:assert/strict';
import {useBrowser, DESKTOP, PHONE} from './stage.mjs';
import {composer, launcher, settled} from './widget.mjs';

const scenario = useBrowser();

/** What modals of pages do, written out: each with a field that has the focus, before the widget's script has begun. */
const MODALS = {
  'stops each press outside of it and takes the focus back': `
    for (const type of ['pointerdown', 'touchstart', 'mousedown', 'click']) {
      document.addEventListener(type, (event) => {
        if (modal.contains(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      }, {capture: true, passive: false});
    }
    document.addEventListener('focusin', ({target}) => modal.contains(target) || field.focus(), true);`,
  'closes at a press outside of it': `
    for (const type of ['pointerdown', 'mousedown', 'focusin']) {
      document.addEventListener(type, ({target}) => modal.contains(target) || modal.remove());
    }`,
};

const page = (behaviour) => `<h1>A shop</h1><div id="modal"><input aria-label="Voucher"></div>
<script>
  const modal = document.querySelector('#modal');
  const field = modal.querySelector('input');
  field.focus();
  globalThis.clicks = 0;
  ${behaviour}
  addEventListener('click', () => clicks++);
</script>`;

for (const [what, behaviour] of Object.entries(MODALS)) {
  for (const [how, viewport] of Object.entries({click: DESKTOP, tap: PHONE})) {
    const options = {
      viewport,
      connection: null, // nothing is fetched ahead
      shop: {body: page(behaviour), attributes: {endpoint: '/inbox/messages'}},
      prepare: ({server}) => ({release: server.hold(/\/chat-panel-/)}),
    };

    scenario(`beside a modal that ${what}, the first ${how} opens the chat, to type in`, options, async (stage) => {
      await launcher(stage.page)[how]();
      stage.release();
      await composer(stage.page).waitFor();
      await settled(stage.page);
      await stage.page.keyboard.type('hello');
      assert.equal(await composer(stage.page).inputValue(), 'hello');
      assert.equal(await stage.page.getByLabel('Voucher').inputValue(), '');
      assert.equal(await stage.page.evaluate('clicks'), 1, 'the page hears of the press itself');
    });
  }
}
