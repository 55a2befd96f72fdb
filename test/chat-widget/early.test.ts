import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {endKept, keepUnsent} from '../../src/conversation/early.js';
import type {Keeper} from '../../src/conversation/storage-name.js';
import type {OutgoingMessage} from '../../src/delivery/transport.js';
import {waitUntil} from '../support/wait.js';
import {at, mount, open, said} from '../support/widget.js';

describe('the end of a conversation whose code has not come', () => {
  const widget = Object.assign(document.createElement('div'), {id: 'ended', storage: 'local'}) as Keeper;
  const NAME = 'office-hours-chat:ended:';
  /** Not those that the page of another test keeps as it goes. */
  const left = () => Object.keys(localStorage).filter((key) => /:(ended|other):/.test(key));

  beforeEach(() => {
    for (const key of ['', 'draft', 'c1:000000001vm1', 'c1:000000002tm1']) localStorage.setItem(NAME + key, 'x');
    localStorage.setItem('office-hours-chat:other:', 'x');
  });
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  it('leaves nothing of it, and all of others, and tells which conversations they were', () => {
    const set = sinon.spy(Storage.prototype, 'setItem');
    expect(endKept(widget)).to.deep.equal(['c1']);
    expect(left()).to.deep.equal(['office-hours-chat:other:']);
    expect(set.args[0]).to.deep.equal([`${NAME}ended`, '["c1"]']);
  });

  it('leaves nothing of it where storage has no room for a word more', () => {
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    endKept(widget);
    expect(left()).to.deep.equal(['office-hours-chat:other:']);
  });

  it('is told again where there was no room before its messages were gone', () => {
    const told: string[] = [];
    sinon.stub(Storage.prototype, 'setItem').callsFake((key, value) => {
      if (left().length > 1) throw new DOMException('full', 'QuotaExceededError');
      told.push(`${key} ${value}`);
    });
    endKept(widget);
    expect(told).to.deep.equal([`${NAME}ended ["c1"]`]);
  });

  it('is that of what was said before signing in, too, where a customer goes on with it', () => {
    const visitor = {id: '42', keepsConversation: true};
    endKept(Object.assign(document.createElement('div'), {id: 'ended', storage: 'local', visitor}));
    expect(left()).to.deep.equal(['office-hours-chat:other:']);
  });

  it('is none where nothing is kept', () => {
    for (const storage of ['none', null]) {
      const other = Object.assign(document.createElement('div'), {id: 'nothing', storage}) as Keeper;
      expect(() => endKept(other)).not.to.throw();
    }
    expect(left()).to.have.length(5);
  });
});

describe('a message whose code has not come', () => {
  const widget = Object.assign(document.createElement('div'), {id: 'early', storage: 'local'}) as Keeper;
  const NAME = 'office-hours-chat:early:unsent';

  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  it('is looked for by other pages wherever it is kept, also where there is room for nothing else', () => {
    const keepItem = Storage.prototype.setItem;
    for (const room of [0, 1, 2]) {
      let left = room;
      const set = sinon.stub(Storage.prototype, 'setItem').callsFake(function (this: Storage, key, value) {
        if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
        keepItem.call(this, key, value);
      });
      const id = keepUnsent(widget, 'Hello', 5, true);
      set.restore();
      const isKept = localStorage.getItem(NAME + id) === 'Hello';
      expect([isKept, isKept && localStorage.getItem(NAME) === null], `${room}`).to.deep.equal([room > 1, false]);
      localStorage.clear();
    }
  });

  const ATTRIBUTES = {id: 'early', storage: 'local'};
  const shop = () => {
    const sent: string[] = [];
    return {sent, send: ({text}: OutgoingMessage) => Promise.resolve(void sent.push(text))};
  };

  it('is on its way where it was said on a page that delivers, whoever takes it up', async () => {
    keepUnsent(widget, 'Said where it goes out', 5, true);
    keepUnsent(widget, 'Said where nothing does', 6, false);
    const element = await mount(at('18:00'), ATTRIBUTES);
    await open(element);
    expect(element.thread.map(({text, delivery}) => [text, delivery])).to.deep.equal([
      ['Said where it goes out', 'sending'],
      ['Said where nothing does', undefined],
    ]);
    element.remove();
    const transport = shop();
    await mount(at('18:00'), ATTRIBUTES, {transport});
    await waitUntil(() => transport.sent.length);
    expect(transport.sent).to.deep.equal(['Said where it goes out']);
  });

  it('goes nowhere where it was said on another page that had nowhere to send it', async () => {
    keepUnsent(widget, 'To nobody', 5, false);
    // As of another page.
    const [key] = Object.keys(localStorage).filter((each) => each.startsWith(NAME) && each !== NAME) as [string];
    localStorage.removeItem(key);
    localStorage.setItem(`${NAME}5.1000n.0.1`, 'To nobody');
    const transport = shop();
    const element = await mount(at('18:00'), ATTRIBUTES, {transport});
    await open(element);
    element.send('Here');
    await waitUntil(() => transport.sent.length);
    expect([transport.sent, element.thread[0]!.delivery]).to.deep.equal([['Here'], undefined]);
  });

  it('goes out where it was said on another page that did not know yet', async () => {
    const slow = await mount(at('18:00'), {...ATTRIBUTES, src: 'data:application/json,'});
    slow.send('To whom');
    const key = Object.keys(localStorage).find((each) => each.startsWith(NAME) && each !== NAME)!;
    const as = key.slice(NAME.length);
    slow.clear();
    slow.remove();
    // As of another page.
    localStorage.setItem(NAME, as);
    localStorage.setItem(NAME + as.replace(/0\.\d+$/, '0.1'), 'To whom');
    const transport = shop();
    await mount(at('18:00'), ATTRIBUTES, {transport});
    await waitUntil(() => transport.sent.length);
    expect(transport.sent).to.deep.equal(['To whom']);
  });

  it('goes nowhere where that page was left more than a day before', async () => {
    const as = `${at('18:00') - 25 * 3_600_000}.1000u.0.1`;
    localStorage.setItem(NAME, as);
    localStorage.setItem(NAME + as, 'Long ago');
    const transport = shop();
    const element = await mount(at('18:00'), ATTRIBUTES, {transport});
    await open(element);
    element.send('Here');
    await waitUntil(() => transport.sent.length);
    expect([transport.sent, said(element)]).to.deep.equal([['Here'], ['visitor: Long ago', 'visitor: Here']]);
  });

  it('goes nowhere also where it is taken up again, since storage has no room for it', async () => {
    const as = `${at('18:00')}.1000n.0.1`;
    localStorage.setItem(NAME, as);
    localStorage.setItem(NAME + as, 'To nobody');
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    const transport = shop();
    const element = await mount(at('18:00'), ATTRIBUTES, {transport});
    await open(element);
    await waitUntil(() => element.thread.length);
    for (const visitor of [{id: '42'}, null]) {
      element.visitor = visitor;
      await element.updateComplete;
    }
    element.send('Here');
    await waitUntil(() => transport.sent.length);
    expect(transport.sent).to.deep.equal(['Here']);
  });

  it('goes nowhere by the next page of somebody who had signed out before its code came, either', async () => {
    const ana = {id: '42'};
    const before = await mount(at('18:00'), ATTRIBUTES, {visitor: ana});
    before.send('To nobody');
    before.visitor = null;
    await open(before);
    await waitUntil(() => Object.keys(localStorage).some((key) => /early%4042:[^:]+:\w{9}n/.test(key)));
    before.remove();
    const unsent = () => Object.keys(localStorage).filter((each) => /early%4042:unsent./.test(each));
    expect(unsent()).to.deep.equal([]);
    const transport = shop();
    const after = await mount(at('18:05'), ATTRIBUTES, {visitor: ana, transport});
    await open(after);
    after.send('Here');
    await waitUntil(() => transport.sent.length);
    expect([transport.sent, after.thread[0]!.delivery]).to.deep.equal([['Here'], undefined]);
  });

  it('goes out on its page once that delivers, though another one has taken it up', async () => {
    const element = await mount(at('18:00'), ATTRIBUTES);
    element.send('Hello');
    const key = Object.keys(localStorage).find((each) => each.startsWith(NAME) && each !== NAME)!;
    const id = key.slice(NAME.length);
    // What the other one has written by the time that this page has its code.
    localStorage.setItem('office-hours-chat:early:', '{"version":2,"id":"0c"}');
    localStorage.setItem(`office-hours-chat:early:0c:000000009n${id}`, '{"text":"Hello","sentAt":9}');
    localStorage.removeItem(key);
    await open(element);
    expect(element.thread.map(({text, delivery}) => [text, delivery])).to.deep.equal([['Hello', undefined]]);
    const transport = shop();
    element.transport = transport;
    await waitUntil(() => transport.sent.length);
    expect(transport.sent).to.deep.equal(['Hello']);
  });
});
