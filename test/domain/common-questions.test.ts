import {expect} from '@open-wc/testing';
import {findQuestions, offeredQuestions} from '../../src/domain/common-questions.js';
import {translated} from '../../src/domain/translated.js';

const PARCEL = {
  ask: 'Where is my parcel?',
  answer: 'Follow it at https://shop.example/track.',
  translations: {de: {ask: 'Wo ist mein Paket?', answer: 'Hier: https://shop.example/track.'}},
};
const RETURNS = {ask: 'Can I send things back?', answer: 'Within 30 days.'};
const SIZES = {ask: 'Où est ma taille d’été ?', answer: 'On each page, below “Size”.'};

const offered = (given: unknown, language = 'en') =>
  offeredQuestions(given, (holder, key) => translated(holder, key, language) ?? '').map(({ask}) => ask);

describe('the questions that a visitor is offered', () => {
  it('are in their language, where there is a translation', () => {
    expect(offered([PARCEL, RETURNS], 'de-AT')).to.deep.equal(['Wo ist mein Paket?', 'Can I send things back?']);
  });

  it('are only those that have both texts, once each and a dozen at most', () => {
    for (const given of [undefined, null, 'Why?', {}, [null, 5, {ask: 'Why?'}, {ask: ' ', answer: 'So.'}]]) {
      expect(offered(given)).to.deep.equal([]);
    }
    const spaced = {ask: ' Why?\n', answer: ' So. '};
    expect(offeredQuestions([spaced, {...spaced, ask: 'Why?'}], (holder, key) => holder[key]!)).to.deep.equal([
      {ask: 'Why?', answer: 'So.'},
    ]);
    expect(offered([RETURNS, {...RETURNS, answer: 'No.'}, SIZES])).to.deep.equal([RETURNS.ask, SIZES.ask]);
    expect(offered(Array.from({length: 20}, (_, i) => ({ask: `${i}`, answer: 'So.'})))).to.have.length(12);
  });

  it('are found by any words, whatever their accents and capitals, and those of a question first', () => {
    const found = (typed: string) => findQuestions([PARCEL, RETURNS, SIZES], typed).map(({ask}) => ask);
    expect(found('  ')).to.have.length(3);
    expect(found('  parcel \t my '), 'whatever is between them').to.deep.equal([PARCEL.ask]);
    expect(found('PARCEL my')).to.deep.equal([PARCEL.ask]);
    for (const typed of ['ou', 'ete', 'Été']) expect(found(typed), typed).to.deep.equal([SIZES.ask]);
    expect(found('size')).to.deep.equal([SIZES.ask]);
    expect(found('my track')).to.deep.equal([PARCEL.ask]);
    expect(
      findQuestions(
        [
          {ask: 'A', answer: 'b'},
          {ask: 'B', answer: 'c'},
        ],
        'b',
      ).map(({ask}) => ask),
    ).to.deep.equal(['B', 'A']);
    expect(found('nothing')).to.deep.equal([]);
  });
});
