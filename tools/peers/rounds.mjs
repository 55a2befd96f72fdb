// Measures everybody in turn, round by round.
import {launchChromium} from '../bench-page.mjs';
import {measureLoad} from './load.mjs';
import {quietness} from './machine.mjs';
import {SIZES} from './measures.mjs';
import {openShop} from './shop.mjs';
import {measureThread, prepareThread, TooSlow} from './thread.mjs';

const SLOWED = 4;
/** Some take half a minute for a long thread. */
const MAX_ROUNDS_OF_THREADS = 3;

/** Nobody is always first. */
function rotated(items, by) {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

const firstLine = (error) => error.message.split('\n')[0];

/** Adds a visit's figures to those of the visits before. */
function keep(all, figures) {
  for (const [name, value] of Object.entries(figures)) (all[name] ??= []).push(Math.round(value * 100) / 100);
}

/** The rounds of a run: `found` has what was measured of each peer, by its id. */
class Rounds {
  constructor(shop, chosen) {
    this.shop = shop;
    this.chosen = chosen;
    this.machine = quietness();
    this.found = new Map(chosen.map(({id}) => [id, {failure: shop.failures.get(id), hosts: new Set()}]));
    this._kept = new Map();
  }

  async open() {
    this._browser = await launchChromium(
      // Nothing is asked for outside of this machine, so that nobody waits for it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    );
    return this._browser.version();
  }

  close() {
    return this._browser.close();
  }

  /** One visit to everybody's page. A round for nothing is not kept. */
  async load(round, isKept) {
    for (const peer of rotated(this.chosen, round)) {
      const own = this.found.get(peer.id);
      if (own.failure) continue;
      try {
        const visit = await this._measured((browser) => measureLoad(browser, this.shop, peer, SLOWED));
        const {hosts, ...figures} = visit;
        for (const host of hosts) own.hosts.add(host);
        if (isKept) keep((own.load ??= {}), figures);
      } catch (error) {
        own.failure = `does not run here: ${firstLine(error)}`;
      }
    }
  }

  /** A thread of so many messages for everybody who can be given one. */
  async thread(round, size) {
    for (const peer of rotated(this.chosen, round)) {
      const own = this.found.get(peer.id);
      if (own.failure || !peer.thread) continue;
      const figures = ((own.sizes ??= {})[size] ??= {});
      if (figures.failure) continue;
      try {
        const storageState = await this._keptBy(peer, size);
        const how = {size, storageState, rate: SLOWED};
        keep(figures, await this._measured((browser) => measureThread(browser, this.shop, peer, how)));
      } catch (error) {
        if (error instanceof TooSlow) keep(figures, error.figures);
        figures.failure = firstLine(error);
      }
    }
  }

  /** What a browser has of a thread, where a peer keeps it there: written once. */
  async _keptBy(peer, size) {
    const key = `${peer.id} ${size}`;
    if (!this._kept.has(key)) this._kept.set(key, await prepareThread(this._browser, this.shop, peer, size));
    return this._kept.get(key);
  }

  /** A machine stumbles at times: who fails is given another chance, but not who is slow. */
  async _measured(measure) {
    await this.machine.wait();
    try {
      return await measure(this._browser);
    } catch (error) {
      if (error instanceof TooSlow) throw error;
      if (!this._browser.isConnected()) await this.open();
      return measure(this._browser);
    }
  }
}

/**
 * Measures the chosen ones.
 *
 * @returns `found`, by their ids, and under what circumstances
 */
export async function measureRounds(chosen, rounds) {
  const shop = await openShop(chosen);
  const run = new Rounds(shop, chosen);
  const threadRounds = Math.min(rounds, MAX_ROUNDS_OF_THREADS);
  let version;
  // The first round is for nothing: files are compressed in it.
  for (let round = 0; round <= rounds; round++) {
    version = await run.open();
    await run.load(round, round > 0);
    if (round > 0 && round <= threadRounds) for (const size of SIZES) await run.thread(round, size);
    await run.close();
    console.error(round ? `round ${round} of ${rounds}` : 'warmed up');
  }
  shop.close();
  const circumstances = {rounds, threadRounds, slowed: SLOWED, browser: `Chromium ${version}`};
  return {found: run.found, circumstances: {...circumstances, slowness: run.machine.slowness()}};
}
