// What a visitor is offered of a shop's common questions. Pure; what is of no use in a document is left out here, and explained
// where the document is looked at.

/** A question with its answer, as a visitor reads them. */
export interface OfferedQuestion {
  readonly ask: string;
  readonly answer: string;
}

type Key = keyof OfferedQuestion;
type Holder = {readonly [key in Key]?: string} & {readonly translations?: unknown};

/** More than a visitor wants to look through; as in `configuration-schema.ts`. */
const MAX_QUESTIONS = 12;

/**
 * The questions that can be offered, in a visitor's words.
 *
 * @param given what a page or a document gives as `questions`, its JSON text parsed.
 * @param textOf a text in the visitor's language, its placeholders filled; "": there is none.
 */
export function offeredQuestions(given: unknown, textOf: (holder: Holder, key: Key) => string): OfferedQuestion[] {
  return (Array.isArray(given) ? (given as unknown[]) : [])
    .slice(0, MAX_QUESTIONS)
    .map((each) => Object(each) as Holder)
    .map((each) => ({ask: textOf(each, 'ask').trim(), answer: textOf(each, 'answer').trim()}))
    .filter(({ask, answer}, i, all) => ask && answer && all.findIndex((other) => other.ask === ask) === i);
}

/** Without accents, and in lower case: "Où" is found by "ou". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that have every word of what somebody types, in the question first, then in the answer. */
export function findQuestions(questions: readonly OfferedQuestion[], typed: string): OfferedQuestion[] {
  const words = folded(typed).split(/\s/);
  const has = (text: string) => words.every((word) => text.includes(word));
  const inQuestion = questions.filter(({ask}) => has(folded(ask)));
  const rest = questions.filter((each) => !inQuestion.includes(each));
  return [...inQuestion, ...rest.filter(({ask, answer}) => has(folded(`${ask} ${answer}`)))];
}
