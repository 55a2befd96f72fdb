// Every frame of opening and closing, as it is drawn: nothing in the panel may scroll or shift while it moves.
import assert from 'node:assert/strict';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {openPanel, panel, receive, settled, withWidget, write} from './widget.mjs';

const scenario = useBrowser();

/** Opens or closes the panel, and gives what each frame has shown until a while after it has come to rest. */
const framesOf = (page, action) =>
  page.locator('chat-widget').evaluate(async (widget, name) => {
    const frames = [];
    const root = widget.shadowRoot;
    const look = () => {
      const dialog = root.querySelector('dialog');
      if (!dialog?.open) return frames.push({isOpen: false});
      const log = root.querySelector('[part=thread]');
      const from = dialog.getBoundingClientRect();
      const top = (selector) => Math.round(root.querySelector(selector).getBoundingClientRect().top - from.top);
      frames.push({
        isOpen: true,
        scrolled: [dialog, document.documentElement].map(({scrollTop, scrollLeft}) => [scrollTop, scrollLeft]),
        overflow: dialog.scrollHeight - dialog.clientHeight,
        header: top('[part=header]'),
        composer: top('[part=composer]'),
        fromEnd: Math.round(log.scrollHeight - log.scrollTop - log.clientHeight),
      });
    };
    const isOver = () => {
      const dialog = root.querySelector('dialog');
      const isThere = Boolean(dialog?.open) === (name === 'show');
      return isThere && !dialog.getAnimations({subtree: true}).some(({playState}) => playState === 'running');
    };
    widget[name]();
    let since;
    // A busy machine draws few frames, and late.
    for (let after = 0; after < 5 || performance.now() - since < 700;) {
      await new Promise(requestAnimationFrame);
      look();
      if (!isOver()) continue;
      since ??= performance.now();
      after++;
    }
    return frames;
  }, action);

const attributes = {'office-hours': PARIS_WEEK, 'offline-message': 'Back {opens}.', 'welcome-message': 'Hi!'};

for (const viewport of [DESKTOP, PHONE]) {
  for (const css of ['', 'chat-widget::part(panel) {filter: saturate(1.1); will-change: transform}']) {
    const what = `${viewport.width} px${css && ', with a filter on the panel'}`;
    const options = {
      viewport,
      at: MONDAY_EVENING,
      shop: {attributes, head: `<style>${css}</style>`},
      settings: {reducedMotion: 'no-preference'},
    };
    scenario(`no frame of opening or closing scrolls or shifts anything at ${what}`, options, async ({page}) => {
      await openPanel(page);
      for (let i = 0; i < 15; i++) {
        await write(page, `Question ${i}`);
        await receive(page, {text: `Answer ${i}`, author: 'Marie'});
        await receive(page, {text: 'And more', author: 'Marie'});
      }
      await withWidget(page, (widget) => widget.close());
      for (let round = 0; round < 2; round++) {
        const opening = (await framesOf(page, 'show')).filter(({isOpen}) => isOpen);
        assert.ok(opening.length > 3, 'there were frames to look at');
        const [first] = opening;
        assert.deepEqual(first.scrolled, [
          [0, 0],
          [0, 0],
        ]);
        assert.ok(first.header >= 0 && first.header < 5, `the header stands at ${first.header}`);
        assert.deepEqual([first.fromEnd, first.overflow], [0, 0]);
        for (const frame of opening) assert.deepEqual(frame, first);
        const closing = await framesOf(page, 'close');
        for (const frame of closing) if (frame.isOpen) assert.deepEqual(frame, first);
        assert.equal(await panel(page).isVisible(), false);
        // After a reload the conversation comes from the storage, and the panel's code with the opening.
        await page.reload();
        await settled(page);
      }
    });
  }
}
