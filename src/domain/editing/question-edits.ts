// Edits of the common questions.
import type {CommonQuestion, Configuration} from '../types.js';
import type {Edit} from './edits.js';

const NO_QUESTIONS: readonly CommonQuestion[] = [];

export const questionsOf = ({questions}: Configuration): readonly CommonQuestion[] => questions ?? NO_QUESTIONS;

export const addQuestion =
  (question: CommonQuestion): Edit =>
  (document) => ({...document, questions: [...questionsOf(document), question]});

export const removeQuestion =
  (index: number): Edit =>
  (document) =>
    index in questionsOf(document) ? {...document, questions: questionsOf(document).toSpliced(index, 1)} : document;

/** Changes a question or its answer; a blank one stays as a mistake to be shown. */
export const changeQuestion =
  (index: number, change: Partial<Pick<CommonQuestion, 'ask' | 'answer'>>): Edit =>
  (document) => {
    const old = questionsOf(document)[index];
    const keys = Object.keys(change) as (keyof typeof change)[];
    if (!old || keys.every((key) => change[key] === old[key])) return document;
    return {...document, questions: questionsOf(document).with(index, {...old, ...change})};
  };

/** Gives a question another place in the order in which they are offered. */
export const moveQuestion =
  (from: number, to: number): Edit =>
  (document) => {
    const questions = questionsOf(document);
    const moved = questions[from];
    if (!moved || from === to || !(to in questions)) return document;
    return {...document, questions: questions.toSpliced(from, 1).toSpliced(to, 0, moved)};
  };
