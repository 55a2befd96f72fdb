/* global document, painted -- in the page */
// How long a kept conversation takes to come back, and to go on, by its length: 100, 1,000 and 10,000 messages in the
// browser's storage, on a processor slowed down four times. Each visit is a browser's first one with that storage, so that
// nothing is remembered but what is kept. Needs `npm run build`.
import {launchChromium, median, providePainted, servePage, slowDown} from './bench-page.mjs';

const SLOWED = 4;
const ROUNDS = 7;
const SIZES = [0, 100, 1000, 10_000];
const UNREAD = 3;
/** Messages that are added in one visit, each way. */
const ADDED = 5;
/** A long conversation may take so many times what a short one takes to come back. */
const MAX_TO_RESTORE = 2;
/** What counts as the same cost: no two rounds give the same figure. */
const SAME = 1.25;
// A Saturday, when the shop is closed: whether an automatic reply is due has to be found out too.
const NOW = Date.UTC(2026, 2, 14, 12);

const weekday = [{opens: '09:00', closes: '17:00'}];
const officeHours = {
  timezone: 'Europe/Paris',
  weekly: {monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday},
};
const PAGES = {
  '/closed': `office-hours='${JSON.stringify(officeHours)}' offline-message="Thanks. We are back {opens}."`,
  '/open': 'open',
  '/write': '',
};
const server = await servePage(
  (address) => `<chat-widget ${PAGES[address]}></chat-widget>
    <script>document.querySelector('chat-widget').now = () => ${NOW} + performance.now();</script>
    <script type="module" src="/chat-widget.js"></script>
    <script type="module">
      const widget = document.querySelector('chat-widget');
      await customElements.whenDefined('chat-widget'); // a browser without time zones of its own loads them first
      await widget.updateComplete;
      await painted();
      // Words with a time in them, and messages with them, come after the first drawing.
      while (widget.open && localStorage.length && !widget.shadowRoot.querySelector('time')) await painted();
      globalThis.readyAfter = performance.now();
    </script>`,
);
// Waiting for the screen's next turn would hide up to 16 ms of work, and be most of what a short thread takes.
const browser = await launchChromium('--disable-frame-rate-limit', '--disable-gpu-vsync');

async function visit(address, storageState, rate) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, storageState});
  await providePainted(context);
  const page = await context.newPage();
  await slowDown(page, rate);
  await page.goto(server.url + address);
  await page.waitForFunction(() => globalThis.readyAfter);
  return {context, page, readyAfter: await page.evaluate(() => globalThis.readyAfter)};
}

/** A conversation of three months up to yesterday, written by the widget itself; its last messages have not been seen. */
async function write(size) {
  const {context, page} = await visit('/write', undefined, 1);
  const length = await page.evaluate(
    async ([size, unread, now]) => {
      const widget = document.querySelector('chat-widget');
      const day = 86_400_000;
      let i = 0;
      widget.now = () => now - 91 * day + Math.floor((90 * day * i) / size);
      const add = (end) => {
        for (; i < end; i++) {
          const text = `Message ${i}: ${'your parcel has left, and is with the carrier now. '.repeat(1 + (i % 3))}`;
          const link = i % 10 ? '' : `https://shop.example/orders/${i}`;
          if (i % 2) widget.send(text + link);
          else widget.receive({text: text + link, author: 'Ana'});
        }
      };
      const draw = async () => {
        await widget.updateComplete;
        await painted();
      };
      widget.show();
      add(size - unread);
      await draw();
      widget.close();
      await draw();
      for (; i < size; i++) widget.receive({text: `Message ${i}`});
      await draw();
      return widget.thread.length;
    },
    [size, size && UNREAD, NOW],
  );
  if (length !== size) throw new Error(`${length} of ${size} messages were written.`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** A page with the panel closed: until it is ready, and then what a visitor does. */
async function useClosed(state, size) {
  const {context, page, readyAfter} = await visit('/closed', state, SLOWED);
  const figures = await page.evaluate(
    async ([size, unread, added]) => {
      const widget = document.querySelector('chat-widget');
      const root = widget.shadowRoot;
      const check = (isAsExpected, what) => {
        if (!isAsExpected) throw new Error(`${size} messages: ${what}`);
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
      const time = async (act) => {
        await rest();
        const start = performance.now();
        act();
        await widget.updateComplete; // with what it has loaded for that
        await widget.updateComplete; // and what follows from the drawing
        await painted();
        return performance.now() - start;
      };
      const rows = () => root.querySelectorAll('[part=message]');
      const isDrawn = (text) => [...rows()].some((row) => row.textContent.includes(text));
      const isAtEnd = () => {
        const {scrollHeight, scrollTop, clientHeight} = root.querySelector('[part=thread]');
        return scrollHeight - scrollTop - clientHeight < 2;
      };
      await rest();
      check(widget.unread === unread, `${widget.unread} are unread`);
      if (!size) {
        // Code is not wanted in the figures of an empty thread: that of the panel, and that of a conversation.
        root.querySelector('button').dispatchEvent(new Event('pointerenter'));
        await widget.updateComplete;
        const composer = root.querySelector('textarea');
        for (const text of ['x', '']) {
          composer.value = text;
          composer.dispatchEvent(new Event('input'));
          await widget.updateComplete;
        }
      }
      const click = await time(() => root.querySelector('button').click());
      check(root.querySelector('dialog').open, 'the panel is closed');
      check(!size || (isDrawn(`Message ${size - 1}`) && isAtEnd()), 'the last one is not in view');
      const result = {click, send: [], receive: []};
      for (let i = 0; i < added; i++) {
        result.send.push(await time(() => widget.send(`Question ${i}`)));
        check(isDrawn(`Question ${i}`), 'what was sent is not drawn');
        result.receive.push(await time(() => widget.receive({text: `Answer ${i}`})));
        check(isDrawn(`Answer ${i}`), 'what was received is not drawn');
      }
      const before = rows().length;
      const earlier = root.querySelector('.rows > button');
      if (size > 50) {
        check(earlier, 'there is no way to earlier ones');
        result.earlier = await time(() => earlier.click());
        check(rows().length > before, 'no earlier ones were drawn');
      }
      return result;
    },
    [size, size && UNREAD, ADDED],
  );
  await context.close();
  return {...figures, ready: size ? readyAfter : undefined};
}

/** A page that comes with the panel open: from its address to its last message. */
async function loadOpen(state, size) {
  const {context, page, readyAfter} = await visit('/open', state, SLOWED);
  const last = await page.getByText(size ? `Message ${size - 1}` : '').count();
  if (!last) throw new Error(`${size} messages: the last one is not drawn.`);
  await context.close();
  return readyAfter;
}

const states = new Map();
for (const size of SIZES) states.set(size, await write(size));
const figures = new Map(SIZES.map((size) => [size, {}]));
const keep = (size, name, ...times) => (figures.get(size)[name] ??= []).push(...times);
// All lengths in turn, and the first round for nothing: a machine is busy at times, and slow at first.
for (let round = -1; round < ROUNDS; round++) {
  for (const [size, state] of states) {
    const {ready, click, send, receive, earlier} = await useClosed(state, size);
    const open = await loadOpen(state, size);
    if (round < 0) continue;
    keep(size, 'click', click);
    keep(size, 'open', open);
    keep(size, 'send', ...send);
    keep(size, 'receive', ...receive);
    if (ready) keep(size, 'ready', ready);
    if (earlier) keep(size, 'earlier', earlier);
  }
}
await browser.close();
server.close();

const names = {
  ready: 'page loaded, unread ones counted',
  click: 'launcher clicked',
  open: 'page loaded, panel open with it',
  send: 'send()',
  receive: 'receive()',
  earlier: '"Show earlier messages"',
};
console.log(`Milliseconds until the paint, processor slowed ${SLOWED} times, medians of ${ROUNDS} visits:\n`);
console.log(`  ${'messages kept'.padEnd(34)}${SIZES.map((size) => size.toLocaleString('en').padStart(9)).join('')}`);
for (const [name, label] of Object.entries(names)) {
  const cells = SIZES.map((size) => {
    const times = figures.get(size)[name];
    return (times ? median(times).toFixed(1) : '-').padStart(9);
  });
  console.log(`  ${label.padEnd(34)}${cells.join('')}`);
}
console.log();
/** Says what 10,000 take beside another length. */
function compare(name, other, most) {
  const times = median(figures.get(SIZES.at(-1))[name]) / median(figures.get(other)[name]);
  const goal = `at most ${most}: ${times > most ? 'missed' : 'kept'}`;
  console.log(
    `  ${names[name].padEnd(34)}10,000 take ${times.toFixed(2)} times what ${other || 'none'} take (${goal})`,
  );
}
for (const name of ['ready', 'click', 'open']) compare(name, 100, MAX_TO_RESTORE);
for (const name of ['send', 'receive']) for (const other of [100, 0]) compare(name, other, SAME);
