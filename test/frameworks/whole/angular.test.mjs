// The example of docs/frameworks/angular.md: built by Angular, for the browser alone and with pages rendered beforehand.
import assert from 'node:assert/strict';
import path from 'node:path';
import {before, test} from 'node:test';
import {useBrowser} from '../../e2e/stage.mjs';
import {composer, settled, write} from '../../e2e/widget.mjs';
import {assertStays} from '../in-pages.mjs';
import {assertWorks, inSite, serveFiles, testRendered} from './in-a-site.mjs';
import {filesOf, layOutSite, run, testVersions} from './site.mjs';

const COMMAND = '@angular/cli/bin/ng.js';
/** What the page says of pages from a server. */
const withText = (source) =>
  source
    .replace('[officeHours]="hours"', '[attr.office-hours]="text"')
    .replace('  readonly customer', '  readonly text = JSON.stringify(this.hours);\n  readonly customer');
const withoutSchema = (source) => source.replace('  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n', '');

const scenario = useBrowser();

/** Builds the site; what it returns serves it. */
function built(name, {change, configuration = []}) {
  let files;
  before(async () => {
    const folder = await layOutSite(name, {page: 'angular', change});
    await run(folder, COMMAND, 'build', ...configuration);
    files = await filesOf(path.join(folder, 'dist/browser'));
  });
  return serveFiles(() => files);
}

testVersions('angular', {Angular: '@angular/core'});

const inBrowser = built('angular', {});
const rendered = built('angular-rendered', {change: withText, configuration: ['--configuration', 'rendered']});

for (const [where, serve] of [
  ['made in the browser', inBrowser],
  ['rendered beforehand', rendered],
]) {
  scenario(`Angular, ${where}: the first example is a working chat`, inSite(serve), async ({page}) => {
    await assertWorks(page);
  });

  scenario(`Angular, ${where}: properties are set, methods called and events heard`, inSite(serve), async ({page}) => {
    await settled(page);
    const heard = page.waitForEvent('console', (message) => message.text() === 'Hello');
    await page.getByRole('button', {name: 'Ask us'}).click();
    await composer(page).and(page.locator(':focus')).waitFor();
    await settled(page);
    assert.equal(await composer(page).inputValue(), 'I have a question about ');
    await write(page, 'Hello');
    await heard;
    const {id} = await page.locator('chat-widget').evaluate(({visitor}) => visitor);
    assert.equal(id, '7');
  });

  scenario(
    `Angular, ${where}: from route to route the element stays, open, with what is being typed`,
    inSite(serve),
    async ({page}) => {
      await assertStays(page);
    },
  );
}

testRendered(scenario, 'Angular', rendered);

test('Angular: without CUSTOM_ELEMENTS_SCHEMA the build says which element it does not know', async () => {
  const folder = await layOutSite('angular-types', {page: 'angular', change: withoutSchema});
  await assert.rejects(run(folder, COMMAND, 'build'), /NG8001: 'chat-widget' is not a known element/);
});
