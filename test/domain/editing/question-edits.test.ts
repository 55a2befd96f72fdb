import {expect} from '@open-wc/testing';
import {addQuestion, changeQuestion, moveQuestion, removeQuestion} from '../../../src/domain/editing/question-edits.js';
import type {Configuration} from '../../../src/domain/types.js';

const PARCEL = {
  ask: 'Where is my parcel?',
  answer: 'On its way.',
  translations: {de: {ask: 'Wo ist mein Paket?'}},
  id: 7,
};
const RETURN = {ask: 'How do I return it?', answer: 'With the label.'};
const GIFT = {ask: 'Do you wrap gifts?', answer: 'Yes.'};
const DOCUMENT = {version: 3, questions: [PARCEL, RETURN, GIFT]} as Configuration;
const asked = ({questions}: Configuration) => questions!.map(({ask}) => ask);

describe('edits of common questions', () => {
  it('add one at the end, also where there is no list yet', () => {
    expect(addQuestion(GIFT)({})).to.deep.equal({questions: [GIFT]});
    expect(addQuestion(GIFT)({questions: [PARCEL]}).questions).to.deep.equal([PARCEL, GIFT]);
  });

  it('change a question or its answer, and keep all else of it', () => {
    const {questions} = changeQuestion(0, {answer: 'At the gate.'})(DOCUMENT);
    expect(questions).to.deep.equal([{...PARCEL, answer: 'At the gate.'}, RETURN, GIFT]);
    expect(questions![1]).to.equal(RETURN);
    const {questions: both} = changeQuestion(1, {ask: RETURN.ask, answer: 'By post.'})(DOCUMENT);
    expect(both![1], 'only one of the given texts differs').to.deep.equal({...RETURN, answer: 'By post.'});
  });

  it('keep a text that was emptied as a mistake to be shown', () => {
    expect(changeQuestion(1, {ask: ''})(DOCUMENT).questions![1]).to.deep.equal({ask: '', answer: 'With the label.'});
  });

  it('remove one', () => {
    expect(removeQuestion(1)(DOCUMENT).questions).to.deep.equal([PARCEL, GIFT]);
  });

  for (const [from, to, ...order] of [
    [0, 1, 'How do I return it?', 'Where is my parcel?', 'Do you wrap gifts?'],
    [2, 0, 'Do you wrap gifts?', 'Where is my parcel?', 'How do I return it?'],
    [0, 2, 'How do I return it?', 'Do you wrap gifts?', 'Where is my parcel?'],
  ] as [number, number, ...string[]][]) {
    it(`move one from place ${from + 1} to place ${to + 1}`, () => {
      expect(asked(moveQuestion(from, to)(DOCUMENT))).to.deep.equal(order);
    });
  }

  it('give the same document back where nothing changes', () => {
    for (const edit of [
      changeQuestion(0, {ask: PARCEL.ask}),
      changeQuestion(9, {ask: 'x'}),
      removeQuestion(9),
      moveQuestion(1, 1),
      moveQuestion(0, -1),
      moveQuestion(2, 3),
      moveQuestion(9, 0),
    ])
      expect(edit(DOCUMENT)).to.equal(DOCUMENT);
  });
});
