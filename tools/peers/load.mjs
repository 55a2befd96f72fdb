/* global told -- in the page */
// One visit: the page loads, the launcher comes, nothing happens for a while, the launcher is clicked.
import {ask, enter, pause} from './visit.mjs';

/** What counts as the page's load, in milliseconds. */
const LOAD = 2500;
/** A hand rests on a button before it presses. */
const HOVER = 150;
const AFTER_CLICK = 1500;
const SLOW_TASK = 50;

const megabytes = (bytes) => bytes / 1_000_000;

async function heap(devtools) {
  // What is freed in the first may free more in the second.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  return megabytes(usedSize);
}

async function open({page}, path) {
  const {x, y} = await page.evaluate((path) => {
    const {left, top, width, height} = told.find(path).getBoundingClientRect();
    void told.awaitOpened();
    return {x: left + width / 2, y: top + height / 2};
  }, path);
  await page.mouse.move(x, y);
  await pause(HOVER);
  await page.mouse.down();
  await page.mouse.up();
  return ask(page, () => told.openedAfter, 'the panel', 15_000);
}

/**
 * Visits the page of a peer.
 *
 * @returns its figures: times in milliseconds, weights in bytes after compression, the heap in megabytes
 */
export async function measureLoad(browser, shop, peer, rate) {
  const {visible, opened} = peer;
  const visit = await enter(browser, shop, {visible, opened});
  const {context, page, devtools} = visit;
  try {
    const hosts = new Set();
    page.on('request', (request) => {
      const {host, protocol} = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(shop.url).host) hosts.add(host);
    });
    const weigh = (paths) => [...new Set(paths)].reduce((sum, path) => sum + shop.weightOf(path), 0);
    await visit.slowDown(rate);
    await pause(300);
    const before = await visit.taskTime();
    shop.asked.length = 0;
    const start = performance.now();
    await page.goto(`${shop.url}/${peer.id}/page.html`, {waitUntil: 'commit'});
    await pause(LOAD - (performance.now() - start));
    const task = (await visit.taskTime()) - before;
    const launcher = await ask(page, () => told.visibleAt, 'the launcher');
    const figures = await page.evaluate(
      ([loadTime, slow]) => ({
        blocked: told.longTasks
          .filter(({startTime}) => startTime < loadTime)
          .reduce((sum, {duration}) => sum + duration - slow, 0),
        elements: told.count(),
        first: performance
          .getEntriesByType('resource')
          .filter(({startTime}) => startTime < told.visibleAt)
          .map(({name}) => new URL(name).pathname),
      }),
      [LOAD, SLOW_TASK],
    );
    const {first, ...counted} = figures;
    const result = {
      ...counted,
      launcher,
      task,
      firstBytes: weigh(first),
      loadBytes: weigh(shop.asked),
      heap: await heap(devtools),
    };
    if (opened) {
      result.panel = await open(visit, visible);
      await pause(AFTER_CLICK);
    }
    return {...result, openBytes: weigh(shop.asked), hosts: [...hosts]};
  } finally {
    await context.close();
  }
}
