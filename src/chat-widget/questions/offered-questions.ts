// Common questions in a conversation: what they are made of, and where they stand. Loads where a page has some and the panel is
// open.
import type {OptionalPartNeeds} from '../conversation/conversation-panel-needs.js';
import {questionsStyles} from './questions.styles.js';
import {QuestionsView} from './questions-view.js';

export class OfferedQuestions {
  private readonly _view: QuestionsView;

  /** @param onAnswer takes the id of an answer that was asked for. */
  constructor(
    private readonly _needs: OptionalPartNeeds,
    onAnswer: (id: string) => void,
  ) {
    const {powers, view, words, addStyles, thread, threadWords, conversation} = _needs;
    this._view = new QuestionsView(view.messages, {
      ask: ({ask, answer}) => {
        thread.beSilent();
        onAnswer(conversation().ask(ask, answer, powers.now()));
      },
      textOf: (holder, key) => threadWords.fill(words.translate(holder, key), powers.now()),
      announce: view.announcer.say,
      explain: powers.explain,
      onStringsError: words.warnOfStrings,
    });
    addStyles(questionsStyles);
    view.messages.log.after(this._view.place);
  }

  render(): void {
    const {host, powers, view, threadWords} = this._needs;
    const {hasTalk, askedQuestions} = this._needs.conversation();
    this._view.update({
      given: host.questions,
      hasTalk,
      isClosed: threadWords.availability.status === 'closed',
      asked: askedQuestions,
      language: view.messages.language,
      wordedBy: threadWords.wording,
      texts: powers.texts(),
      ownStrings: host.strings,
    });
  }
}
