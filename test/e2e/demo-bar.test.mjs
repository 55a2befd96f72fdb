// The demo's bar: whatever moment is chosen after whatever other, what is drawn is what the engine answers.
import assert from 'node:assert/strict';
import {DESKTOP, useBrowser} from './stage.mjs';

const scenario = useBrowser();

scenario(
  'travelling again and again leaves nothing stale',
  {path: '/index.html', viewport: DESKTOP},
  async ({page}) => {
    await page.evaluate(async () => {
      await customElements.whenDefined('chat-widget');
      const widget = document.querySelector('chat-widget');
      widget.show();
      await widget.updateComplete;
    });
    const seen = new Set();
    for (const choice of ['Tonight', 'Sunday', '24 December', '10 s before closing', 'Sunday', '10 s before opening']) {
      await page.getByRole('button', {name: choice, exact: true}).click();
      await page.waitForFunction(() => {
        const widget = document.querySelector('chat-widget');
        const {status, exception} = widget.availability;
        const words = widget.shadowRoot.querySelector('.banner strong').textContent;
        const expected =
          status === 'open' ? 'We’re online' : exception ? `We’re away · ${exception.name}` : 'We’re away';
        return words === expected && widget.shadowRoot.querySelector('.launcher').classList.contains(status);
      });
      seen.add(await page.evaluate(() => document.querySelector('chat-widget').availability.status));
    }
    assert.deepEqual([...seen].sort(), ['closed', 'open']);
  },
);
