import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {endKept, type Keeper} from '../../src/chat-widget/page-load/storage-name.js';

describe('the end of a conversation whose code has not come', () => {
  const widget = Object.assign(document.createElement('div'), {id: 'ended', storage: 'local'}) as Keeper;
  const NAME = 'office-hours-chat:ended:';

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
    endKept(widget);
    expect(Object.keys(localStorage)).to.deep.equal(['office-hours-chat:other:']);
    expect(set.args).to.deep.equal([[`${NAME}ended`, '["c1","c1"]']]);
  });

  it('leaves nothing of it where storage has no room for a word more', () => {
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    endKept(widget);
    expect(Object.keys(localStorage)).to.deep.equal(['office-hours-chat:other:']);
  });

  it('is none where nothing is kept', () => {
    for (const storage of ['none', null]) {
      const other = Object.assign(document.createElement('div'), {id: 'nothing', storage}) as Keeper;
      expect(() => endKept(other)).not.to.throw();
    }
    expect(localStorage.length).to.equal(5);
  });
});
