import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readIncoming} from '../../src/delivery/incoming.js';
import {newId} from '../../src/domain/new-id.js';
import type {Message} from '../../src/domain/message.js';
import {anyText, tried} from '../support/random.js';

// The same values at each run; a third of them outside of Chromium.
const settings = tried(2000, 20_261_128);

const NOW = Date.parse('2026-11-24T10:00:00Z');
const read = (input: unknown) => readIncoming(input, NOW, newId);
const sentAt = (instant: unknown) => read({text: 'Hi', sentAt: instant})?.sentAt;
const words = fc.oneof(fc.string(), anyText({minLength: 90, maxLength: 120}));

/** Whether it is all that the thread and the screen rely on. */
function expectWhole(message: Message): void {
  const {id, role, text, sentAt: instant, author = 'nobody', ...rest} = message;
  expect(id).to.be.a('string').with.length.within(1, 1000);
  expect(role).to.be.oneOf(['agent', 'assistant', 'system']);
  expect(text).to.be.a('string').with.length.at.most(10_000);
  expect(author).to.be.a('string').with.length.within(1, 100);
  expect(text.trim()).not.to.equal('');
  expect(author.trim()).not.to.equal('');
  expect(Number.isInteger(instant), String(instant)).to.equal(true);
  expect(new Date(instant).toISOString()).to.be.a('string');
  expect(rest).to.deep.equal({});
}

const fields = (field: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      id: fc.oneof(words, fc.double(), field),
      role: fc.oneof(fc.constantFrom('agent', 'assistant', 'system', 'visitor', 'auto'), field),
      text: fc.oneof({weight: 4, arbitrary: words}, field),
      author: fc.oneof(words, field),
      sentAt: fc.oneof(fc.double(), fc.date().map(String), words, field),
      more: field,
    },
    {requiredKeys: []},
  );

describe('readIncoming', () => {
  it('takes a whole message as it is', () => {
    const whole = {id: 'm1', role: 'assistant', text: 'Hi', author: 'Robo', sentAt: NOW - 5};
    expect(read(whole)).to.deep.equal(whole);
  });

  it('fills in what may be missing: an agent, now, with an id of its own', () => {
    const {id, ...rest} = read({text: 'Hi'})!;
    expect(rest).to.deep.equal({role: 'agent', text: 'Hi', sentAt: NOW});
    expect(id).to.match(/^\w{10,}$/);
    expect(read({text: 'Hi'})!.id).not.to.equal(id);
  });

  it('finds no message in what is of another kind', () => {
    for (const nothing of [undefined, null, true, 5, 'Hi', [], ['Hi'], {}, () => 'Hi', {message: 'Hi'}]) {
      expect(read(nothing), typeof nothing + JSON.stringify(nothing)).to.equal(undefined);
    }
  });

  it('finds no message in one without words', () => {
    for (const text of [undefined, null, '', ' \n\t', 5, true, {}, ['Hi'], new String('Hi')]) {
      expect(read({text}), JSON.stringify(text)).to.equal(undefined);
    }
  });

  it('never takes an answer for the visitor’s, or for an automatic one', () => {
    for (const role of ['visitor', 'auto', 'Agent', 'robot', '', 5, {}, ['agent'], 'toString']) {
      expect(read({text: 'Hi', role}), JSON.stringify(role)).to.equal(undefined);
    }
    for (const role of ['agent', 'assistant', 'system']) expect(read({text: 'Hi', role})!.role).to.equal(role);
  });

  it('cuts what is too long, and nothing that just fits', () => {
    const fits = {id: 'i'.repeat(1000), role: 'agent', text: 't'.repeat(10_000), author: 'a'.repeat(100), sentAt: 0};
    expect(read(fits)).to.deep.equal(fits);
    const {id, text, author} = fits;
    expect(read({...fits, id: `${id}!`, text: `${text}!`, author: `${author}!`})).to.deep.equal(fits);
  });

  it('keeps text as it came, spaces and markup too', () => {
    const text = ' <b>Hi</b>\n\nthere ';
    expect(read({text})!.text).to.equal(text);
  });

  it('takes numbers for ids, zero too', () => {
    expect([0, 17, 2 ** 40].map((id) => read({text: 'Hi', id})!.id)).to.deep.equal(['0', '17', '1099511627776']);
  });

  it('makes up an id where there is none that can be told again', () => {
    for (const id of ['', null, undefined, true, {}, ['m1']]) {
      expect(read({text: 'Hi', id})!.id, JSON.stringify(id)).to.match(/^\w{10,}$/);
    }
  });

  it('leaves out an author that is no name', () => {
    for (const author of ['', ' ', null, 5, {}, ['Marie']]) {
      expect(read({text: 'Hi', author}), JSON.stringify(author)).not.to.have.property('author');
    }
  });

  it('reads dates in ISO 8601 and epoch milliseconds, in whole ones', () => {
    expect(sentAt('2026-11-24T09:30:00Z')).to.equal(Date.parse('2026-11-24T09:30:00Z'));
    expect(sentAt('2026-11-24T10:30:00.5+01:00')).to.equal(Date.parse('2026-11-24T09:30:00.500Z'));
    expect([0, -1, 1.5].map(sentAt)).to.deep.equal([0, -1, 1]);
  });

  it('takes now for what is more than a minute to come: a server’s clock may be wrong', () => {
    expect([NOW + 59_999, NOW + 60_000, 7.99e15].map(sentAt)).to.deep.equal([NOW + 59_999, NOW, NOW]);
  });

  it('takes now for an absurd date', () => {
    for (const absurd of [NaN, Infinity, -Infinity, 8e15, -8e15, 1e300, '', 'soon', '+275760-09-13T00:00:00Z']) {
      expect(sentAt(absurd), String(absurd)).to.equal(NOW);
    }
  });

  it('takes now for a date of the wrong type', () => {
    for (const wrong of [undefined, null, true, false, {}, [], [5]]) {
      expect(sentAt(wrong), JSON.stringify(wrong)).to.equal(NOW);
    }
  });

  it('gives a whole message or none for whatever JSON can hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fields(fc.jsonValue())), (input) => {
        const message = read(input);
        if (message) expectWhole(message);
      }),
      settings,
    );
  });

  it('gives a whole message or none for whatever a page’s own code hands over', () => {
    const anything = fc.anything({withBigInt: true, withDate: true, withNullPrototype: true, withMap: true});
    fc.assert(
      fc.property(fc.oneof(anything, fields(anything)), (input) => {
        const message = read(input);
        if (message) expectWhole(message);
      }),
      settings,
    );
  });
});
