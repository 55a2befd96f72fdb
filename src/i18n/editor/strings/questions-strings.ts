/** Questions that are answered without anybody. `ask` is what is asked, or `untitled` as long as that is blank. */
export const questionsStrings = {
  title: 'Common questions',
  note: 'Visitors find them as buttons in an empty chat and while you are closed. The answer comes at once, without anybody.',
  empty: 'No questions yet. Begin with what you answer every day: where a parcel is, how something is sent back.',
  add: 'Add question',
  /** In place of the button, where there are as many as visitors are offered. */
  most: (count: number) =>
    `These are ${count}, and visitors are offered no more: who has to search a long list rather asks. To add another one, remove one.`,
  edit: (ask: string) => `Edit: ${ask}`,
  remove: (ask: string) => `Remove: ${ask}`,
  up: (ask: string) => `Move up: ${ask}`,
  down: (ask: string) => `Move down: ${ask}`,
  /** The form of one that is not in the document yet, and its button. */
  draft: 'New question',
  accept: 'Add this question',
  done: 'Done',
  removeThis: 'Remove question',
  ask: 'Question',
  askNote: 'In a visitor’s words, and short: it is what the button says.',
  answer: 'Answer',
  answerNote: 'Web and email addresses become links.',
  untitled: (position: number) => `Question ${position}`,
  added: (ask: string) => `Question added: ${ask}`,
  removed: (ask: string) => `Question removed: ${ask}`,
  changed: ({field, ask}: {field: string; ask: string}) => `${field} changed: ${ask}`,
  moved: ({ask, position, count}: {ask: string; position: number; count: number}) =>
    `Moved to place ${position} of ${count}: ${ask}`,
};
