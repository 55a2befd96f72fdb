import {expect} from '@open-wc/testing';
import {newId} from '../../src/domain/new-id.js';

describe('a new id', () => {
  it('is like no other one, and nothing but small letters and digits', () => {
    const ids = Array.from({length: 100}, newId);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^[a-z\d]{10,28}$/);
  });
});
