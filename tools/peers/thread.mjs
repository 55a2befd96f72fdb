/* global chat, told -- in the page */
// A long thread: from nothing to its last message on the screen, and then one more.
import {message} from './peers.mjs';
import {ask, enter, pause} from './visit.mjs';

const REST = 800;
/** Who is not done by then is not waited for. */
const TIMEOUT = 30_000;

/** Has the figures of what was done before. */
export class TooSlow extends Error {
  figures = {};
}

const messages = (size) => Array.from({length: size}, (_, id) => message(id));

async function goTo(visit, shop, peer) {
  await visit.page.goto(`${shop.url}/${peer.id}/thread.html`);
  await ask(visit.page, () => globalThis.chat && true, 'the chat');
}

/** The memory of a browser in which the peer has kept a thread; none where it does not keep it there. */
export async function prepareThread(browser, shop, peer, size) {
  const visit = await enter(browser, shop, {});
  try {
    await goTo(visit, shop, peer);
    const kept = await visit.page.evaluate((given) => chat.prepare?.(given), messages(size));
    if (kept === undefined) return undefined;
    if (kept !== size) throw new Error(`kept ${kept} of ${size} messages`);
    await pause(REST);
    return await visit.context.storageState();
  } finally {
    await visit.context.close();
  }
}

/** Does something, and gives the milliseconds until a text is among the last of the list, and painted. */
async function time(page, act, given, text) {
  const measured = page.evaluate(
    async ([act, given, text]) => {
      const isThere = () => {
        const rows = chat.list()?.children ?? [];
        // What indicators and anchors some have below the last message.
        for (let i = rows.length - 1; i >= 0 && i > rows.length - 5; i--) {
          if (rows[i].textContent.includes(text)) return true;
        }
        return false;
      };
      const start = performance.now();
      chat[act](given);
      return (await told.until(isThere)) - start;
    },
    [act, given, text],
  );
  const late = pause(TIMEOUT).then(() => undefined);
  measured.catch(() => undefined); // where it ends with the page, after the patience
  const milliseconds = await Promise.race([measured, late]);
  if (milliseconds === undefined) throw new TooSlow(`not within ${TIMEOUT / 1000} s`);
  return milliseconds;
}

/** @returns milliseconds: `restore`, and `append` where a peer has a way to be given one more */
export async function measureThread(browser, shop, peer, {size, storageState, rate}) {
  const visit = await enter(browser, shop, {}, storageState);
  try {
    await goTo(visit, shop, peer);
    await pause(300);
    await visit.slowDown(rate);
    const restore = await time(visit.page, 'restore', messages(size), message(size - 1).text);
    if (peer.thread.noAppend) return {restore};
    await pause(REST);
    try {
      return {restore, append: await time(visit.page, 'append', 'One message more', 'One message more')};
    } catch (error) {
      if (error instanceof TooSlow) error.figures = {restore};
      throw error;
    }
  } finally {
    await visit.context.close();
  }
}
