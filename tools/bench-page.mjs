/* global requestAnimationFrame -- in the page */
// What the benches of the built scripts share: a server with one page, a Chromium, the moment of a paint, a median.
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {findChrome} from './chrome.mjs';

const cdn = path.resolve(import.meta.dirname, '../dist/cdn');

/** Serves the built scripts, and at every other address the page that `html` makes of it. */
export async function servePage(html) {
  const server = createServer((request, response) => {
    const file = path.join(cdn, path.basename(request.url));
    const isFile = request.url.endsWith('.js') && existsSync(file);
    response.writeHead(200, {'Content-Type': isFile ? 'text/javascript' : 'text/html'});
    if (isFile) createReadStream(file).pipe(response);
    else
      response.end(`<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width">
      ${html(request.url)}`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

export async function launchChromium(...more) {
  const {args, ...found} = await findChrome();
  return chromium.launch({...found, args: [...args, ...more], headless: true});
}

/** Slows the processor down for a page, through what it loads later too. */
export async function slowDown(page, rate) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate});
}

/** Has the pages of a context know `painted()`, which waits for the next paint. */
export async function providePainted(context) {
  await context.addInitScript(() => {
    globalThis.painted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        }),
      );
  });
}

/** The middle one, of an odd number of them. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
