// As much of a browser as the tests use that Stryker runs in Node.
import * as chai from '@esm-bundle/chai/esm/chai.js';
import {JSDOM} from 'jsdom';

const QUOTA = 5_242_880;

/** A browser's storage, the keys of which are properties. */
class Storage {
  #size = 0;

  get length() {
    return Object.keys(this).length;
  }
  key(index) {
    return Object.keys(this)[index] ?? null;
  }
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, value) {
    const more = `${value}`.length - (this.getItem(key)?.length ?? -key.length);
    if (this.#size + more > QUOTA) throw new DOMException('It is full.', 'QuotaExceededError');
    this.#size += more;
    Object.defineProperty(this, key, {value: `${value}`, configurable: true, enumerable: true, writable: true});
  }
  removeItem(key) {
    if (!Object.hasOwn(this, key)) return;
    this.#size -= key.length + this[key].length;
    delete this[key];
  }
  clear() {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
}

const {window} = new JSDOM('', {url: 'https://shop.example/'});

class EventWithValues extends window.Event {
  constructor(type, values) {
    super(type);
    Object.assign(this, values);
  }
}

const NAMES = [
  'document',
  'history',
  'location',
  'navigator',
  'DOMParser',
  'Event',
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
];
const METHODS = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
const browser = {
  ...Object.fromEntries(NAMES.map((name) => [name, window[name]])),
  ...Object.fromEntries(METHODS.map((name) => [name, window[name].bind(window)])),
  Storage,
  localStorage: new Storage(),
  sessionStorage: new Storage(),
  StorageEvent: class extends EventWithValues {},
  PageTransitionEvent: class extends EventWithValues {},
};
for (const [name, value] of Object.entries(browser)) {
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
}

/** In place of what a browser, or Node's own runner, loads. */
export const REPLACED = {
  '@open-wc/testing': chai,
  '@web/test-runner-commands': {},
  'node:test': {test: (name, run) => globalThis.it(name, run)},
};
