import {expect} from '@open-wc/testing';
import {
  answerId,
  CHANGED,
  CONTACT,
  endOf,
  FORGOTTEN,
  HANDOVER,
  hasValue,
  isAnswerId,
  isReplyKind,
  keyOf,
  placeAfter,
  QUESTION,
  readKey,
  REFUSED,
  replyFactId,
  replyName,
  RETRACTED,
  ROLES,
  SEEN,
  split,
  TAKEN,
  TAKEOVER,
  timeOf,
  TRIED_AGAIN,
  tryId,
  USED,
} from '../../../src/domain/conversation/fact.js';
import {asked} from '../../../src/domain/conversation/wait.js';

const PLACE = placeAfter('', Date.parse('2026-11-24T10:00Z'));
const key = (kind: string, id = '') => keyOf({conversation: 'c1', place: PLACE, kind, id});

describe('a fact', () => {
  it('is said by somebody, by its letter', () => {
    expect(ROLES).to.deep.equal({
      ...{v: 'visitor', n: 'visitor', q: 'visitor', a: 'agent', b: 'assistant', r: 'auto', w: 'system', s: 'system'},
    });
  });

  it('keeps its letters: browsers hold what earlier versions wrote', () => {
    expect([TAKEN, REFUSED, TRIED_AGAIN, CONTACT, HANDOVER, SEEN, FORGOTTEN, USED].join('')).to.equal('tfychoxu');
    expect([QUESTION, CHANGED, RETRACTED, TAKEOVER].join('')).to.equal('qedw');
  });

  it('has more to it than its key where somebody speaks, can be reached, or has worded something otherwise', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    expect(letters.filter((kind) => hasValue(key(kind))).join('')).to.equal('abcenqrsvw');
    expect(hasValue('no fact')).to.equal(false);
  });

  it('is read from its whole key, with line breaks and colons in its id', () => {
    expect(readKey(key('a', 'one\ntwo: three'))).to.deep.include({
      conversation: 'c1',
      kind: 'a',
      id: 'one\ntwo: three',
    });
    for (const none of [
      `:${PLACE}aid`,
      `c1:${PLACE}`,
      `c1:${PLACE}Aid`,
      `c1:${PLACE.toUpperCase()}aid`,
      'c1:-0000000aid',
      'c1:zzzzzzzzzaid',
      'c1:w00000000aid',
    ]) {
      expect(readKey(none), none).to.equal(undefined);
    }
  });

  it('stands after the one before it, at its own time if that is later', () => {
    const now = Date.parse('2026-11-24T10:00Z');
    const place = placeAfter('', now);
    expect([place.length, timeOf(place), timeOf('')]).to.deep.equal([9, now, 0]);
    expect(timeOf(placeAfter(place, now))).to.equal(now + 1);
    expect(timeOf(placeAfter(place, now - 5000))).to.equal(now + 1);
    expect(timeOf(placeAfter(place, now + 5000.9))).to.equal(now + 5000);
    for (const odd of [1e300, Infinity, 9e13 + 5]) expect(timeOf(placeAfter(place, odd)), `${odd}`).to.equal(9e13);
    expect(timeOf(placeAfter(place, NaN))).to.equal(now + 1);
  });

  it('stands where it can be read, whatever was before it', () => {
    for (const last of ['vzzzzzzzy', 'vzzzzzzzz', 'w00000000', 'zzzzzzzzz']) {
      const place = placeAfter(last, 0);
      expect(place, last).to.equal('vzzzzzzzz');
      expect(readKey(`c1:${place}am1`)?.place).to.equal(place);
    }
    expect(timeOf('vzzzzzzzz'), 'after all that a clock can say').to.be.greaterThan(9e13);
  });

  it('stands before the end of its place, as all that stands at the same one', () => {
    for (const [place, after] of [
      [PLACE, placeAfter(PLACE, 0)],
      ['vzzzzzzzz', 'w00000000'],
      ['', placeAfter('', 1)],
    ] as const) {
      expect(endOf(place)).to.equal(after);
    }
  });

  it('may answer a message: automatically, or where people take over', () => {
    expect(['r', 'w', 'a', 's'].map(isReplyKind)).to.deep.equal([true, true, false, false]);
    expect(split(replyFactId('m1', 'c1/online/5'))).to.deep.equal(['m1', 'c1/online/5']);
    expect(split(replyFactId('', 'a|b'))).to.deep.equal(['', 'a|b']);
    expect(tryId(2, 'm1')).to.equal('2|m1');
  });

  it('that is a reply goes by its kind and period, whatever conversation it was said in', () => {
    expect([replyName('c1/online/5'), replyName('c2/online/5'), replyName('plain')]).to.deep.equal([
      ...['/online/5', '/online/5', 'plain'],
    ]);
  });

  it('may be the answer to a common question', () => {
    expect(answerId('c1', 'q7')).to.equal('c1/answer/q7');
    expect(['c1/answer/q7', 'c1/online/5', 'answer', 'answer/c1'].map(isAnswerId)).to.deep.equal([
      ...[true, false, false, false],
    ]);
  });
});

describe('how long a server may have itself waited for', () => {
  it('is what it asks for, an hour at most, and nothing where that is no time', () => {
    expect([0, 1, 3_599_999, 3_600_000, 3_600_001, Infinity].map(asked)).to.deep.equal([
      ...[0, 1, 3_599_999, 3_600_000, 3_600_000, 3_600_000],
    ]);
    expect([-1, NaN, undefined, null, 'soon', {}].map(asked)).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });
});
