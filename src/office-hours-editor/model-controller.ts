// The picture of the state that all parts of the editor draw from (`editor-model.ts`): when it is worked out anew, and who is told.
import {ContextProvider} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {afterPaint} from '../controllers/after-paint.js';
import type {ClockController} from '../controllers/clock-controller.js';
import {pageLanguage} from '../controllers/page-language.js';
import {MINUTE} from '../domain/calendar.js';
import type {Finding} from '../domain/editing/check-configuration.js';
import type {EditingSession} from '../domain/editing/editing-session.js';
import {olderName} from '../domain/renamed-zones.js';
import {editorLocale} from '../i18n/editor/formats.js';
import type {EditorStrings} from '../i18n/editor/strings.js';
import {type EditorModel, editorContext} from './editor-context.js';
import {makeModel} from './editor-model.js';
import type {Description} from './requests.js';

export interface ModelControllerNeeds {
  readonly session: Pick<EditingSession<Description>, 'document' | 'lost'>;
  readonly clock: ClockController;
  readonly strings: () => EditorStrings;
  /** Whether nothing can be edited. */
  readonly isDisabled: () => boolean;
  /** There is another picture than `before`. */
  readonly onChange: (before: EditorModel | undefined) => void;
}

export class ModelController implements ReactiveController {
  private readonly _provider: ContextProvider<typeof editorContext>;
  private _current: EditorModel | undefined;
  private _loads = 0;
  private _cancelEngine: (() => void) | undefined;

  constructor(
    private readonly _host: ReactiveElement,
    private readonly _needs: ModelControllerNeeds,
  ) {
    this._provider = new ContextProvider(_host, {context: editorContext});
    _host.addController(this);
  }

  hostUpdate(): void {
    this.refresh();
    this._needs.clock.sleepUntil(this.current.now + MINUTE);
  }

  /** There is one from the first update on, and from the first document on. */
  get current(): EditorModel {
    return this._current!;
  }

  /** What keeps a document from being used; what is only doubtful is none of it. */
  get mistakes(): readonly Finding[] {
    return this.current.findings.filter(({severity}) => severity === 'error');
  }

  /** The person's own time zone (IANA). */
  get ownTimeZone(): string {
    return this._current?.ownTimeZone ?? ownTimeZone();
  }

  /** The session has taken another document: parts that hold something of the one before begin anew. */
  begin(): void {
    this._loads++;
    this.refresh();
  }

  /** Brings it up to date: at once, for whoever asks next. */
  refresh(mayWait = true): void {
    const {session, clock, strings: stringsOf, isDisabled, onChange} = this._needs;
    const before = this._current;
    const strings = stringsOf();
    const model = makeModel(
      {
        document: session.document,
        strings,
        locale: editorLocale(pageLanguage(this._host), strings.locale, navigator.languages),
        ownTimeZone: this.ownTimeZone,
        now: clock.read(),
        isDisabled: isDisabled(),
        isIncomplete: session.lost.length > 0,
        loads: this._loads,
      },
      before,
      mayWait,
    );
    if (model === before) return;
    this._current = model;
    if (model.timelineFor !== model.document.officeHours) {
      this._cancelEngine?.();
      this._cancelEngine = afterPaint(() => this.refresh(false));
    }
    this._provider.setValue(model);
    onChange(before);
  }
}

/** By the name that more browsers know, since a document gets it. */
function ownTimeZone(): string {
  // eslint-disable-next-line no-restricted-syntax -- here the browser is asked, not a guess made
  return olderName(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
