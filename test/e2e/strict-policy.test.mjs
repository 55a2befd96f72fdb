// A shop that allows nothing: no inline scripts or styles, no HTML made from text, nothing from elsewhere.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {FRIDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {DESKTOP, PHONE, useBrowser} from './stage.mjs';
import {button, conversation, openPanel, receive, told, write} from './widget.mjs';

const scenario = useBrowser();

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'img-src data:', // the page's own icon
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

for (const viewport of [DESKTOP, PHONE]) {
  scenario(
    `a conversation goes on under the strictest policy at ${viewport.width} px`,
    {
      viewport,
      at: FRIDAY_EVENING,
      headers: {'Content-Security-Policy': POLICY},
      shop: {attributes: {'office-hours': PARIS_WEEK, 'offline-message': 'Back {opens}.'}},
    },
    async ({page}) => {
      await openPanel(page);
      await write(page, 'Hello');
      await receive(page, {text: 'Hello yourself', author: 'Marie'});
      assert.deepEqual(await conversation(page), [
        'visitor: Hello',
        'auto: Back on Monday at 09:00.',
        'agent: Hello yourself',
      ]);
      const download = page.waitForEvent('download');
      await button(page, 'Save conversation to a file').click();
      const file = await readFile(await (await download).path(), 'utf8');
      assert.match(file, /^\uFEFFChat with us\nhttp[^]*You · [^]*Hello\n[^]*Marie · [^]*Hello yourself\n$/);
      assert.deepEqual(await told(page, 'securitypolicyviolation'), []);
    },
  );
}

scenario(
  'a mistake in the schedule is explained under that policy, too',
  {
    headers: {'Content-Security-Policy': POLICY},
    shop: {attributes: {'office-hours': '{"timezone"'}},
  },
  async ({page, problems}) => {
    await page.waitForFunction(() => globalThis.told.some(({type}) => type === 'chat-error'));
    assert.equal(problems.splice(0).length, 1);
    assert.deepEqual(await told(page, 'securitypolicyviolation'), []);
  },
);

scenario(
  'the page is told when the policy does stop something',
  {
    headers: {'Content-Security-Policy': POLICY},
  },
  async ({page, problems}) => {
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {}'})),
    );
    await page.waitForFunction(() => globalThis.told.length);
    assert.match((await told(page, 'securitypolicyviolation'))[0].directive, /^style-src/);
    assert.equal(problems.splice(0).length, 1);
  },
);
