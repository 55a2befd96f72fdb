// Where time zones come from: the browser's `Temporal`, or else a part of the script, which may fail to load.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {zonesScript} from './server.mjs';
import {FALLBACK, FRIDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {eventually, useBrowser} from './stage.mjs';
import {banner, launcherName, openPanel, replies, settled, write} from './widget.mjs';

const scenario = useBrowser();
const require = createRequire(import.meta.url);
const temporal = await readFile(require.resolve('temporal-polyfill/global').replace('.esm.js', '.js'), 'utf8');

const ZONES = new RegExp(zonesScript);
const shop = {attributes: {'office-hours': PARIS_WEEK, 'offline-message': 'Back {opens}.'}};

/** Gives the page a `Temporal` where it has none. It asks `Intl` as it was before anybody counted. */
const withTemporal = ({page}) => page.addInitScript(temporal);
const withoutTemporal = ({page}) => page.addInitScript(() => delete globalThis.Temporal);

/** Counts what is made of `Intl`, and what is asked of dates in words. */
const countIntl = ({page}) =>
  page.addInitScript(() => {
    globalThis.intl = [];
    for (const name of Object.getOwnPropertyNames(Intl)) {
      const made = Intl[name];
      if (typeof made !== 'function' || !made.prototype) continue;
      const note = () => globalThis.intl.push(`${name} ${new Error().stack.split('\n').slice(2, 5).join(' ')}`);
      Intl[name] = new Proxy(made, {
        construct: (...args) => (note(), Reflect.construct(...args)),
        apply: (...args) => (note(), Reflect.apply(...args)),
      });
    }
    for (const type of [Date, Number, String, Array]) {
      for (const name of Object.getOwnPropertyNames(type.prototype).filter((each) => /locale/i.test(each))) {
        const does = type.prototype[name];
        type.prototype[name] = function (...args) {
          globalThis.intl.push(`${type.name}.${name}`);
          return does.apply(this, args);
        };
      }
    }
  });

/** Until the browser has had nothing to do, twice: whatever loads at idle has loaded, and been drawn. */
async function idle(page) {
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  await settled(page);
}

for (const [what, connection] of [
  ['before the panel is loaded', {effectiveType: '3g'}],
  ['with the panel loaded and closed', {effectiveType: '4g'}],
]) {
  scenario(
    `where there is Temporal, no words of Intl are asked for ${what}`,
    {
      at: FRIDAY_EVENING,
      connection,
      shop,
      prepare: async (stage) => {
        await withTemporal(stage);
        await countIntl(stage);
      },
    },
    async ({page, server}) => {
      await idle(page);
      assert.match(await launcherName(page), /We’re away/);
      await page.mouse.move(5, 5); // somebody is there
      const isFetched = () => server.hits.some((hit) => /chat-panel/.test(hit));
      if (connection.effectiveType === '4g') await eventually(() => assert.ok(isFetched()));
      else assert.ok(!isFetched());
      assert.deepEqual(await page.evaluate(() => globalThis.intl), []);
      assert.ok(!server.hits.some((hit) => ZONES.test(hit)));
      await openPanel(page);
      assert.equal((await banner(page))[1], 'We’ll be back on Monday at 09:00.');
      assert.ok((await page.evaluate(() => globalThis.intl)).length > 0); // the count does count
    },
  );
}

for (const [what, prepare] of [
  ['has Temporal', withTemporal],
  ['has none', withoutTemporal],
]) {
  scenario(
    `a browser that ${what} gives the same answers`,
    {at: FRIDAY_EVENING, zone: 'Asia/Tokyo', shop, prepare},
    async ({page, server}) => {
      await openPanel(page);
      assert.deepEqual((await banner(page))[1], 'We’ll be back on Monday at 17:00.');
      await write(page, 'Hello');
      assert.match((await replies(page))[0], /^Back on Monday at 17:00 \(09:00 /);
      assert.equal(
        server.hits.some((hit) => ZONES.test(hit)),
        prepare === withoutTemporal,
      );
    },
  );
}

for (const kind of ['missing', 'reset']) {
  for (const event of ['online', 'focus']) {
    scenario(
      `where the zones do not load (${kind}), the page’s own link stays, and ${event} tries again`,
      {
        at: FRIDAY_EVENING,
        shop,
        tolerated: /^(error: Failed to load resource|failed: \/cdn\/chat-luxon)/,
        prepare: async (stage) => {
          await withoutTemporal(stage);
          stage.server.fail(ZONES, kind);
        },
      },
      async ({page, server, problems}) => {
        assert.ok(await page.getByRole('link', {name: FALLBACK}).isVisible());
        const retry = () => page.evaluate((type) => void dispatchEvent(new Event(type)), event);
        const warnings = async (count) => {
          while (problems.length < count) await page.waitForEvent('console');
          for (const problem of problems.splice(0)) assert.match(problem, /^warning: <chat-widget> waits for a part/);
        };
        await warnings(1);
        await retry();
        await warnings(1);
        server.heal();
        await retry();
        await settled(page);
        await openPanel(page);
        assert.equal((await banner(page))[1], 'We’ll be back on Monday at 09:00.');
        const hits = server.hits.length;
        await retry(); // no longer needed
        await settled(page);
        assert.equal(server.hits.length, hits);
      },
    );
  }
}

/** A browser from before a zone was renamed: `Intl` takes one name only. */
const knowingOnly = (known, unknown) => async (stage) => {
  await withoutTemporal(stage);
  await stage.page.addInitScript(
    ([old, strange]) => {
      const {DateTimeFormat} = Intl;
      const check = (options) => {
        if (options?.timeZone?.toLowerCase() === strange.toLowerCase())
          throw new RangeError(`Invalid time zone: ${strange}`);
        return options;
      };
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct: (target, [locale, options]) => new target(locale, check(options)),
        apply: (target, _this, [locale, options]) => new target(locale, check(options)),
      });
      globalThis.knows = old;
    },
    [known, unknown],
  );
};

for (const [known, unknown] of [
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Europe/Kyiv', 'Europe/Kiev'],
]) {
  const hours = {timezone: unknown, weekly: {monday: [{opens: '09:00', closes: '17:00'}]}};
  scenario(
    `a browser that knows ${known} only understands ${unknown}`,
    {
      at: FRIDAY_EVENING,
      zone: 'Asia/Tokyo',
      shop: {attributes: {'office-hours': hours, 'offline-message': 'Back {opens} in {timezone}.'}},
      prepare: knowingOnly(known, unknown),
    },
    async ({page}) => {
      await openPanel(page);
      const [, detail, there] = await banner(page);
      assert.equal(detail, 'We’ll be back on Monday at 16:00.'); // winter: seven hours behind
      assert.ok(there.includes('09:00'), there);
      await write(page, 'Hello');
      const [reply] = await replies(page);
      assert.match(reply, /in Kyiv time\./);
    },
  );

  scenario(
    `a browser that knows ${known} only takes ${unknown} for the visitor’s zone`,
    {
      at: FRIDAY_EVENING,
      zone: 'Asia/Tokyo',
      shop: {attributes: {...shop.attributes, 'visitor-timezone': unknown}},
      prepare: knowingOnly(known, unknown),
    },
    async ({page}) => {
      await openPanel(page);
      assert.equal((await banner(page))[1], 'We’ll be back on Monday at 10:00.');
    },
  );
}
