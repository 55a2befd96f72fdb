import {expect} from '@open-wc/testing';
import {configurationProblems, questionsProblems} from '../../src/domain/configuration-problems.js';
import {readConfiguration} from '../../src/domain/editing/read-configuration.js';

const PARCEL = {
  ask: 'Where is my parcel?',
  answer: 'Follow it at https://shop.example/track.',
  translations: {de: {ask: 'Wo ist mein Paket?', answer: 'Hier: https://shop.example/track.'}},
};
const RETURNS = {ask: 'Can I send things back?', answer: 'Within 30 days.'};

const told = (questions: unknown) => configurationProblems({questions}).map(({path, code}) => `${code} ${path}`);

describe('the common questions of a document', () => {
  it('are no problem when they are right, up to a dozen', () => {
    expect(told([PARCEL, RETURNS])).to.deep.equal([]);
    expect(told(Array.from({length: 12}, (_, i) => ({...RETURNS, ask: `${i}`})))).to.deep.equal([]);
  });

  for (const [fact, questions, expected, sentence] of [
    ['that are no list', PARCEL, 'wrong-type $.questions', 'a list in [ ]'],
    ['without an answer', [{ask: 'Why?'}], 'missing $.questions[0].answer', '"answer" is missing'],
    ['by another name', [{question: 'Why?', answer: 'So.'}], 'missing $.questions[0].ask', '"question" stands there'],
    ['that are blank', [RETURNS, {ask: ' ', answer: 'So.'}], 'blank-text $.questions[1].ask', 'says nothing'],
    ['with an answer that is a number', [{ask: 'Why?', answer: 5}], 'wrong-type $.questions[0].answer', 'quotation'],
    ['more than a dozen', Array(13).fill(RETURNS), 'too-many-questions $.questions', 'more than 12'],
    [
      'with a placeholder that is none',
      [{...RETURNS, answer: 'From {opening} on.'}],
      'unknown-placeholder $.questions[0].answer',
      '{opens}',
    ],
    [
      'with a translation of something else',
      [{...RETURNS, translations: {de: {aks: 'Warum?'}}}],
      'unknown-key $.questions[0].translations.de.aks',
      '"ask"',
    ],
    [
      'with a translation of the wrong kind',
      [{...RETURNS, translations: {de: {ask: 5}}}],
      'wrong-type $.questions[0].translations.de.ask',
      'quotation',
    ],
  ] as const) {
    it(`are told of ${fact}`, () => {
      expect(told(questions)).to.deep.equal([expected]);
      expect(configurationProblems({questions})[0]!.message).to.contain(sentence);
      const path = expected.split(' ')[1]!.replace('$.questions', '$');
      expect(questionsProblems(questions).map((problem) => problem.path)).to.deep.equal([path]);
      expect(questionsProblems(questions)[0]!.message).to.satisfy((text: string) => text.startsWith(`${path}: `));
    });
  }

  it('are found by other names', () => {
    expect(configurationProblems({faq: [PARCEL]})[0]!.message).to.contain('you probably mean "questions"');
    const [problem] = configurationProblems({officeHours: {timezone: 'UTC', questions: []}});
    expect(problem!.message).to.contain('beside "officeHours"');
  });

  it('come out of the editor as they went in', () => {
    const document = {questions: [{...PARCEL, note: 'kept'}, RETURNS]};
    expect(readConfiguration(JSON.stringify(document))).to.deep.equal({document, lost: []});
  });

  it('lose nothing else where one of them cannot be read', () => {
    const {document, lost} = readConfiguration({questions: [PARCEL, 'Why?', {ask: 'Where?'}]});
    expect(document.questions).to.deep.equal([PARCEL, {ask: 'Where?', answer: ''}]);
    expect(lost).to.deep.equal([{path: '$.questions[1]', code: 'wrong-type', value: '"Why?"'}]);
  });
});
