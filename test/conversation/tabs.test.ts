import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {BrowserStore} from '../../src/conversation/browser-store.js';
import {nextTask} from '../../src/conversation/next-task.js';
import {Tabs} from '../../src/conversation/tabs.js';
import {waitUntil} from '../support/wait.js';

type Fact = readonly [string, string];

describe('tabs', () => {
  const all: Tabs[] = [];

  afterEach(() => {
    for (const tabs of all.splice(0)) tabs.disconnect();
    sinon.restore();
    localStorage.clear();
  });

  function open(kind = 'local', name = 'tabs-test') {
    const news: unknown[] = [];
    const storage: unknown[] = [];
    const tabs = new Tabs(new BrowserStore(kind, name, () => {}), name, {
      onNews: (each) => news.push(each),
      onStorage: (...each) => storage.push(each),
    });
    all.push(tabs);
    tabs.connect();
    return {tabs, news, storage};
  }

  it('hear what another one says, in its order, and not what they say themselves', async () => {
    const [a, b] = [open(), open()];
    a.tabs.tell({facts: [['k1', '1']]});
    a.tabs.tell({facts: [['k2', '2']]});
    a.tabs.tell({hello: true});
    a.tabs.tell({facts: [['k3', '3']]});
    await waitUntil(() => b.news.length === 3);
    expect(b.news).to.deep.equal([
      {
        facts: [
          ['k1', '1'],
          ['k2', '2'],
        ],
      },
      {hello: true},
      {facts: [['k3', '3']]},
    ]);
    expect(a.news).to.deep.equal([]);
  });

  it('get thousands of facts of one moment in one piece', async () => {
    const [a, b] = [open(), open()];
    for (let i = 0; i < 5000; i++) a.tabs.tell({facts: [[`k${i}`, '']]});
    await waitUntil(() => b.news.length);
    expect((b.news as {facts: Fact[]}[])[0]!.facts).to.have.length(5000);
  });

  it('get what was said when a page is left', async () => {
    const [a, b] = [open(), open()];
    a.tabs.tell({facts: [['k1', '1']]});
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await waitUntil(() => b.news.length);
    expect(b.news).to.deep.equal([{facts: [['k1', '1']]}]);
  });

  it('hear nothing of other widgets, and nothing where each has a storage of its own', async () => {
    const [a, other, session] = [open(), open('local', 'tabs-test-2'), open('session')];
    const b = open();
    for (const {tabs} of [other, session]) tabs.tell({facts: [['k1', '1']]});
    a.tabs.tell({hello: true});
    await waitUntil(() => b.news.length);
    expect(b.news).to.deep.equal([{hello: true}]);
  });

  it('are told what changes in the storage, under the widget’s own names; null: a key is gone, or all', () => {
    const {storage} = open();
    const change = (key: string | null, newValue: string | null, storageArea = localStorage) =>
      dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));
    change('tabs-test:k', '1');
    change('tabs-test:k', null);
    change(null, null);
    change('other:k', '1');
    change('tabs-test:k', '2', sessionStorage);
    expect(storage).to.deep.equal([
      ['k', '1'],
      ['k', null],
      [null, null],
    ]);
  });

  it('say and hear nothing once they are gone', async () => {
    const [a, b, c] = [open(), open(), open()];
    b.tabs.disconnect();
    a.tabs.tell({hello: true});
    b.tabs.tell({hello: true});
    await waitUntil(() => c.news.length);
    dispatchEvent(new StorageEvent('storage', {key: null, newValue: null, storageArea: localStorage}));
    expect([b.news, b.storage, a.news, c.news]).to.deep.equal([[], [], [], [{hello: true}]]);
  });

  it('do without a channel where the browser blocks it', () => {
    sinon.stub(globalThis, 'BroadcastChannel').throws(new Error('blocked'));
    const {tabs, storage} = open();
    tabs.tell({hello: true});
    dispatchEvent(new StorageEvent('storage', {key: 'tabs-test:k', newValue: '1', storageArea: localStorage}));
    expect(storage).to.deep.equal([['k', '1']]);
  });

  it('do something once what is going on is done', async () => {
    const order: string[] = [];
    void nextTask().then(() => order.push('later'));
    order.push('now');
    await waitUntil(() => order.length === 2);
    expect(order).to.deep.equal(['now', 'later']);
  });
});
