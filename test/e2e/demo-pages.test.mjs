// Every page of the demo, as it comes.
import assert from 'node:assert/strict';
import {demoPages} from './server.mjs';
import {FALLBACK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';

const scenario = useBrowser();

/** Opens and closes each widget on the page, so that all of its parts are loaded; says how many there were. */
async function tryWidgets(page) {
  const widgets = page.locator('chat-widget');
  const count = await widgets.count();
  for (let i = 0; i < count; i++) {
    const widget = widgets.nth(i);
    await widget.evaluate(async (element) => {
      await customElements.whenDefined('chat-widget');
      element.show();
      await element.updateComplete;
    });
    await widget.getByRole('dialog').waitFor();
    await widget.evaluate((element) => element.close());
    await widget.getByRole('dialog').waitFor({state: 'hidden'});
  }
  return count;
}

/** What a page says in the console on purpose. */
const DOCUMENTED = {
  '/bad-json.html': /^warning: <chat-widget> office-hours: \$: this is not JSON \(.+\); check quotation marks/,
};

for (const path of demoPages.filter((each) => each !== '/no-script.html')) {
  for (const viewport of [DESKTOP, PHONE]) {
    scenario(`${path} works without complaint at ${viewport.width} px`, {path, viewport}, async ({page, problems}) => {
      await tryWidgets(page);
      if (!DOCUMENTED[path]) return;
      await page.waitForFunction(() => globalThis.told.some(({type}) => type === 'chat-error'));
      const [warning, ...others] = problems.splice(0);
      assert.match(warning, DOCUMENTED[path]);
      assert.deepEqual(others, []);
    });
  }
}

for (const viewport of [DESKTOP, PHONE]) {
  const options = {path: '/no-script.html', viewport};
  scenario(`a page without the script shows its mail link at ${viewport.width} px`, options, async ({page, server}) => {
    const link = page.getByRole('link', {name: FALLBACK});
    assert.ok(await link.isVisible());
    assert.match(await link.getAttribute('href'), /^mailto:/);
    assert.deepEqual(
      server.hits.filter((hit) => hit.startsWith('/cdn/')),
      [],
    );
  });
}

scenario('the list of pages names every page', {path: '/scenarios.html'}, async ({page}) => {
  const links = await page.locator('a').evaluateAll((elements) => elements.map(({pathname}) => pathname));
  assert.deepEqual([...new Set([...links, '/scenarios.html'])].sort(), [...demoPages, '/inbox/'].sort());
});
