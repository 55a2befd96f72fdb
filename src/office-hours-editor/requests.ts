// What the editor's parts ask of it. Inside only: these events stop at `<office-hours-editor>`.
import type {Edit} from '../domain/editing/edits.js';
import type {EditorModel} from './editor-context.js';

/**
 * What was done: "Tuesday, second hours removed". Worded when it is shown: by then the editor may speak another language.
 * It keeps what it tells of, since the document goes on.
 */
export type Description = (words: Pick<EditorModel, 'strings' | 'locale'>) => string;

const UPWARDS: EventInit = {bubbles: true, composed: true};

/** A person has changed something. */
export class EditRequest extends Event {
  static readonly type = 'editor-edit';

  /** What was done, for the undo button. */
  readonly description: Description;
  /** Edits that follow each other with one tag are one step to undo: typing into one field. */
  readonly tag: string | undefined;
  /** Whether a screen reader says it: where the change is not already heard from the control itself. */
  readonly isAnnounced: boolean;

  constructor(
    readonly edit: Edit,
    {description, tag, isAnnounced = !tag}: {description: Description; tag?: string; isAnnounced?: boolean},
  ) {
    super(EditRequest.type, UPWARDS);
    this.description = description;
    this.tag = tag;
    this.isAnnounced = isAnnounced;
  }
}

/** The person has left a field, or ended a drag: what was typed is one step, and `change` is due. */
export class CommitRequest extends Event {
  static readonly type = 'editor-commit';
  constructor() {
    super(CommitRequest.type, UPWARDS);
  }
}

/** What is entered into a new season, exception or question is meant: to be added. Prevented where it has a mistake. */
export class AcceptDraftsRequest extends Event {
  static readonly type = 'editor-accept-drafts';
  /** Something has been added, which comes with the next update. */
  hasAdded = false;
  constructor() {
    super(AcceptDraftsRequest.type, {...UPWARDS, cancelable: true});
  }
}

/** To be said by a screen reader and shown for a moment: "Snippet copied". */
export class AnnounceRequest extends Event {
  static readonly type = 'editor-announce';
  constructor(readonly sentence: string) {
    super(AnnounceRequest.type, UPWARDS);
  }
}

/** Days have been picked: a new exception or season is to begin with them, and its form to have the focus. */
export class DatesRequest extends Event {
  static readonly type = 'editor-dates';
  constructor(
    readonly list: 'exceptions' | 'seasons',
    readonly dates: {readonly from: string; readonly to: string},
  ) {
    super(DatesRequest.type, UPWARDS);
  }
}

/** What stands at a path of the document is to be edited: its field is to have the focus. */
export class RevealRequest extends Event {
  static readonly type = 'editor-reveal';
  constructor(readonly path: string) {
    super(RevealRequest.type, UPWARDS);
  }
}

declare global {
  interface HTMLElementEventMap {
    'editor-dates': DatesRequest;
    'editor-reveal': RevealRequest;
    'editor-edit': EditRequest;
    'editor-commit': CommitRequest;
    'editor-accept-drafts': AcceptDraftsRequest;
    'editor-announce': AnnounceRequest;
  }
}
