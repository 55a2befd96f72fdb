/* global addEventListener, document, innerHeight, innerWidth, requestAnimationFrame -- in the page */
// A visit to a page of the shop, by a browser that has never been there, on a slowed processor.

/** What every page is given before its own scripts. `paths` are those of `peers.mjs`. */
function watch(paths) {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  const find = (path) =>
    path.split(' >>> ').reduce((root, selector, i) => (i ? root?.shadowRoot : root)?.querySelector(selector), document);
  const isVisible = (element) => {
    if (!element) return false;
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const isOnScreen = right - left > 1 && bottom - top > 1 && right > 0 && bottom > 0;
    if (!isOnScreen || left >= innerWidth || top >= innerHeight) return false;
    return element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  };
  const until = async (condition) => {
    while (!condition()) await new Promise(requestAnimationFrame);
    await painted();
    return performance.now();
  };
  const told = (globalThis.told = {longTasks: [], find, painted, until, visibleAt: undefined});
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) told.longTasks.push({startTime, duration});
  }).observe({type: 'longtask', buffered: true});
  told.count = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? told.count(element.shadowRoot) : 0),
      0,
    );
  if (paths.visible) void until(() => isVisible(find(paths.visible))).then((at) => (told.visibleAt = at));
  let pressedAt;
  // Before all others: some do not let the page see what is done in them.
  addEventListener('pointerdown', () => (pressedAt = performance.now()), {capture: true});
  /** Notes how long it takes from the pointer's press until what is meant to open is there. */
  told.awaitOpened = () =>
    until(() => pressedAt && isVisible(find(paths.opened))).then((at) => (told.openedAfter = at - pressedAt));
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until there is an answer. */
export async function ask(page, question, what, within = 30_000) {
  const end = performance.now() + within;
  for (;;) {
    const answer = await page.evaluate(question);
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${what} was not there within ${within / 1000} s`);
    await pause(50);
  }
}

/** Enters the shop: in a browser without memory, or with that of `storageState`. */
export async function enter(browser, shop, paths, storageState) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    storageState,
  });
  const page = await context.newPage();
  await page.addInitScript(watch, paths);
  // A first page of the same origin, so that the next one finds its process there.
  await page.goto(`${shop.url}/empty.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return {
    context,
    page,
    devtools,
    slowDown: (rate) => devtools.send('Emulation.setCPUThrottlingRate', {rate}),
    /** How long the page's thread has been at work, in milliseconds. */
    async taskTime() {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
    },
  };
}
