import type {QuestionsStrings} from './strings.js';

/** English. */
export const questionsStrings: QuestionsStrings = {
  questions: 'Common questions',
  searchQuestions: 'Search the questions',
  questionsFound: (count) => (count === 1 ? '1 question found' : `${count} questions found`),
  noQuestion: 'No questions found. Write to us instead.',
};
