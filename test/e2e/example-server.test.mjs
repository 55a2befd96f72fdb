// A shop's page and the server of docs/servers.md, on another origin: what a visitor writes arrives, and answers come.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {folder, servers, TOKEN} from './example-servers.mjs';
import {MONDAY_NOON, PARIS_WEEK, shopPage} from './shop.mjs';
import {useBrowser} from './stage.mjs';

const scenario = useBrowser();

for (const [name, {start, paths, missing}] of Object.entries(servers)) {
  const prepare = async ({server}) => {
    const file = path.join(folder, `page-${name}.jsonl`);
    const {origin} = await start(file, server.origin);
    const attributes = {
      'office-hours': PARIS_WEEK,
      endpoint: origin + paths.messages,
      stream: origin + paths.answers,
    };
    server.add('/shop.html', {body: shopPage({attributes})});
    return {file, origin};
  };
  // A message whose answer has been read may be noted as given up by the browser, where the server closes the connection: that
  // it arrived is what the scenario looks at.
  const tolerated = /^(elsewhere|failed): http:\/\/127\.0\.0\.1:\d+\/chat/;
  const options = {at: MONDAY_NOON, prepare, tolerated, skip: missing};

  scenario(`${name} takes a visitor's message, and its answer comes`, options, async ({page, file, origin}) => {
    await page.locator('[part=launcher]').click();
    await page.locator('[part=composer] textarea').fill('Do you ship to Belgium?');
    await page.keyboard.press('Enter');
    await page.getByText('Sent', {exact: true}).waitFor({state: 'attached'});
    const [kept] = (await readFile(file, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    assert.equal(kept.text, 'Do you ship to Belgium?');
    const body = JSON.stringify({conversation: kept.conversation, author: 'Ana', text: 'Yes, we do.'});
    const answer = await fetch(origin + paths.answer, {method: 'POST', headers: {'X-Chat-Token': TOKEN}, body});
    assert.equal(answer.status, 200);
    await page.locator('[part~=message]', {hasText: 'Yes, we do.'}).waitFor();
  });
}
