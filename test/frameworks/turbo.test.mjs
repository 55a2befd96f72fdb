// The example of docs/frameworks/turbo.md, with Turbo.
import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {useBrowser} from '../e2e/stage.mjs';
import {composer, openPanel, panel} from '../e2e/widget.mjs';
import {assertGoesOn, follow, inPages, rememberElement, talk} from './in-pages.mjs';

const scenario = useBrowser();
const FILES = {'/turbo.js': fileURLToPath(import.meta.resolve('@hotwired/turbo/dist/turbo.es2017-esm.js'))};
const withTurbo = (html) => html.replace('</head>', '<script type="module" src="/turbo.js"></script></head>');

scenario(
  'from page to page the element stays, open, with what is being typed',
  inPages('turbo', FILES, withTurbo),
  async ({page}) => {
    await talk(page);
    const element = await rememberElement(page);
    await follow(page, 'Two');
    assert.ok(await element.isSame(), 'it is the same element');
    await assertGoesOn(page);
    await page.goBack();
    await page.getByRole('heading', {name: 'One', exact: true}).waitFor();
    assert.ok(await element.isSame(), 'also on the way back');
    assert.equal(await composer(page).inputValue(), 'And do you');
  },
);

scenario(
  'without data-turbo-permanent a new element goes on with the conversation, open as it was',
  inPages('turbo', FILES, (html) => withTurbo(html).replace(' data-turbo-permanent', '')),
  async ({page}) => {
    await talk(page);
    const element = await rememberElement(page);
    await follow(page, 'Two');
    assert.ok(!(await element.isSame()), 'it is another element');
    await assertGoesOn(page);
  },
);

scenario(
  'a page that is morphed undoes nothing of it',
  inPages('turbo', FILES, (html) =>
    withTurbo(html).replace('<head>', '<head><meta name="turbo-refresh-method" content="morph">'),
  ),
  async ({page}) => {
    await openPanel(page);
    await composer(page).fill('And do you');
    const element = await rememberElement(page);
    await page.getByRole('heading', {name: 'One'}).evaluate((heading) => heading.append('!'));
    await page.evaluate(() => globalThis.Turbo.visit(location.href, {action: 'replace'}));
    await page.getByRole('heading', {name: 'One', exact: true}).waitFor();
    assert.ok(await element.isSame());
    assert.ok(await panel(page).isVisible());
    assert.equal(await composer(page).inputValue(), 'And do you');
  },
);
