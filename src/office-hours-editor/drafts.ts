// What is being entered into new seasons, exceptions and questions, which the document does not have yet.
import type {ReactiveElement} from 'lit';
import type {EditorExceptions} from './exceptions/exceptions-section.js';
import type {EditorQuestions} from './questions/questions-section.js';
import type {DatesRequest} from './requests.js';
import type {EditorSeasons} from './seasons/seasons-section.js';

const PARTS = ['seasons', 'exceptions', 'questions'].map((tag) => `office-hours-editor-${tag}`).join();

export class Drafts {
  constructor(private readonly _host: ReactiveElement) {
    _host.addEventListener('editor-dates', this._onDates);
  }

  get isAny(): boolean {
    return this._parts.length > 0;
  }

  /** Adds them. Whether all of them could be. */
  accept(): boolean {
    return this._parts.every((part) => part.acceptDraft());
  }

  /** Days have been picked: one begins with them. */
  private readonly _onDates = (event: DatesRequest): void => {
    event.stopPropagation();
    this._host.renderRoot.querySelector(`office-hours-editor-${event.list}`)?.beginDraft(event.dates);
  };

  private get _parts(): (EditorSeasons | EditorExceptions | EditorQuestions)[] {
    const parts = this._host.renderRoot.querySelectorAll<EditorSeasons | EditorExceptions | EditorQuestions>(PARTS);
    return [...parts].filter(({hasDraft}) => hasDraft);
  }
}
