import {expect} from '@open-wc/testing';
import {editDistance, nearestName} from '../../src/domain/nearest-name.js';

describe('the edit distance of two words', () => {
  for (const [fact, from, to, distance] of [
    ['the same word', 'opens', 'opens', 0],
    ['a letter left out', 'open', 'opens', 1],
    ['a letter too many', 'openns', 'opens', 1],
    ['another letter', 'opans', 'opens', 1],
    ['two neighbours swapped', 'oepns', 'opens', 1],
    ['nothing and a word', '', 'opens', 5],
    ['two words without a letter in common', 'aaa', 'bbbb', 4],
    ['swapped letters with another one in between', 'ca', 'abc', 3],
  ] as const) {
    it(`${fact}: ${distance}`, () => {
      expect(editDistance(from, to)).to.equal(distance);
      expect(editDistance(to, from), 'the other way').to.equal(distance);
    });
  }
});

describe('the name that was probably meant', () => {
  const NAMES = ['office-hours', 'offline-message', 'online-message', 'endpoint', 'heading', 'src'];

  for (const [typed, meant] of [
    ['officehours', 'office-hours'],
    ['office_hours', 'office-hours'],
    ['officeHours', 'office-hours'],
    ['OFFICE-HOURS', 'office-hours'],
    ['offce-hours', 'office-hours'],
    ['offline-mesage', 'offline-message'],
    ['offlinemessage', 'offline-message'],
    ['onlnie-message', 'online-message'],
    ['ofline-message', 'offline-message'], // as near to "online-message"
    ['onine-message', 'online-message'],
    ['end-point', 'endpoint'],
    ['endpiont', 'endpoint'],
    ['head', 'heading'],
    ['o', undefined], // begins too many
    ['off', undefined],
    ['colour', undefined],
    ['', undefined],
    ['---', undefined],
  ] as const) {
    it(`"${typed}": ${meant ?? 'none'}`, () => expect(nearestName(typed, NAMES)).to.equal(meant));
  }

  it('is none for what has no letters, and none for one letter, with which many begin', () => {
    expect(nearestName('-', ['q', 'of'])).to.equal(undefined);
    expect(nearestName('t', ['timezone', 'weekly'])).to.equal(undefined);
    expect(nearestName('ti', ['timezone', 'weekly'])).to.equal('timezone');
  });

  it('may be one that people call otherwise', () => {
    expect(nearestName('Web_Hook', NAMES, {endpoint: 'url webhook'})).to.equal('endpoint');
    expect(nearestName('webhook', NAMES)).to.equal(undefined);
  });

  it('is the nearest of several', () => {
    expect(nearestName('online-messages', NAMES)).to.equal('online-message');
    expect(nearestName('ofline-message', NAMES)).to.equal('offline-message');
  });
});
