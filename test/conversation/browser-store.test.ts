import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {BrowserStore} from '../../src/conversation/browser-store.js';

const NAME = 'store-test';

describe('the store in a browser', () => {
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  const open = (kind: string | null, onTrouble: (error: unknown) => void = () => {}) =>
    new BrowserStore(kind, NAME, onTrouble);

  for (const kind of ['local', 'session', 'none', null, 'odd']) {
    it(`keeps and gives up what it is given: storage="${kind}"`, () => {
      const store = open(kind);
      expect([store.get('a'), store.keys()]).to.deep.equal([null, []]);
      expect([store.set('a', '1'), store.set('', '2'), store.set('a', '3')]).to.deep.equal([true, true, true]);
      expect([store.get('a'), store.get(''), store.keys().sort()]).to.deep.equal(['3', '2', ['', 'a']]);
      store.remove('a');
      store.remove('never');
      expect([store.get('a'), store.keys()]).to.deep.equal([null, ['']]);
    });
  }

  it('leaves what others keep alone', () => {
    for (const key of ['store-test', 'store-test2:x', 'x', 'store-tes:x']) localStorage.setItem(key, 'mine');
    const store = open('local');
    store.set('x', '1');
    expect(store.keys()).to.deep.equal(['x']);
    expect(localStorage.getItem('store-test:x')).to.equal('1');
    expect([store.ownKey('store-test:x'), store.ownKey('store-test2:x')]).to.deep.equal(['x', undefined]);
  });

  it('is shared with other tabs in localStorage only', () => {
    expect([open('local'), open('session'), open('none')].map(({isShared}) => isShared)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('finds keys that are called like what an object has', () => {
    const store = open('local');
    for (const key of ['length', 'key', '__proto__']) store.set(key, key);
    expect(store.keys().sort()).to.deep.equal(['__proto__', 'key', 'length']);
    expect(store.get('__proto__')).to.equal('__proto__');
  });

  it('says that there is no room, and why', () => {
    const store = open('local');
    const full = new DOMException('full', 'QuotaExceededError');
    sinon.stub(Storage.prototype, 'setItem').throws(full);
    expect([store.set('a', '1'), store.refusal, store.get('a')]).to.deep.equal([false, full, null]);
  });

  it('is memory where the browser blocks its storage', () => {
    const trouble = sinon.spy();
    sinon.stub(globalThis, 'localStorage').get(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = open('local', trouble);
    expect([trouble.callCount, store.storage, store.isShared]).to.deep.equal([1, undefined, false]);
    expect([store.set('a', '1'), store.get('a'), store.keys()]).to.deep.equal([true, '1', ['a']]);
  });

  it('never throws where a storage throws when it is read, and tells of it', () => {
    const trouble = sinon.spy();
    const store = open('local', trouble);
    store.set('a', '1');
    sinon.stub(Storage.prototype, 'getItem').throws(new Error('broken'));
    sinon.stub(Storage.prototype, 'removeItem').throws(new Error('broken'));
    expect(store.get('a')).to.equal(null);
    store.remove('a');
    expect(trouble.callCount).to.equal(2);
  });
});
