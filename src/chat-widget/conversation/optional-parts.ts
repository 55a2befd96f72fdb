// What few need of a conversation, each loaded when it is: links in texts, the conversation as a file, common questions, a button
// that asks for a person, and the form for an address. Owns when that is, and where they stand in the panel.
import type {Contact} from '../../domain/message.js';
import type {Part} from '../panel/part.js';
import type {OfferedPerson} from '../person/offered-person.js';
import type {OfferedQuestions} from '../questions/offered-questions.js';
import type {ContactView} from './contact-view.js';
import type {OptionalPartNeeds} from './conversation-panel-needs.js';
import type {SavedTalk} from './saved-talk.js';
import type {ThreadState} from './thread-state.js';

export class OptionalParts {
  /** Finds the links of a text; undefined as long as that is not loaded. */
  linked: ThreadState['linked'];

  private _hasLinks = false;
  private readonly _linksPart: Part;
  private _savedTalk: SavedTalk | undefined;
  private readonly _savedTalkPart: Part;
  private _questions: OfferedQuestions | undefined;
  private readonly _questionsPart: Part;
  /** The answer to a common question that was just asked for: the reader goes there once it is drawn. */
  private _answerId = '';
  private _person: OfferedPerson | undefined;
  private readonly _personPart: Part;
  private _contact: ContactView | undefined;
  private readonly _contactPart: Part;

  constructor(private readonly _needs: OptionalPartNeeds) {
    const {host, part} = _needs;
    this._linksPart = part(() =>
      import('./linked-text.js').then(({linkedText}) => {
        this.linked = linkedText;
        host.requestUpdate();
      }),
    );
    this._savedTalkPart = part(() =>
      import('./saved-talk.js').then(({SavedTalk}) => {
        this._savedTalk = new SavedTalk(host);
        this.save();
      }),
    );
    this._questionsPart = part(() =>
      import('../questions/offered-questions.js').then(({OfferedQuestions}) => {
        this._questions = new OfferedQuestions(_needs, (id) => (this._answerId = id));
        host.requestUpdate();
      }),
    );
    this._personPart = part(() =>
      import('../person/offered-person.js').then(({OfferedPerson}) => {
        this._person = new OfferedPerson(_needs, this._contact?.place ?? null);
        host.requestUpdate();
      }),
    );
    this._contactPart = part(() => import('./contact-view.js').then((module) => this._beginToAsk(module)));
  }

  /** Has loaded what is needed by now. */
  look(): void {
    const {host, view} = this._needs;
    const conversation = this._needs.conversation();
    if (host.open && host.questions) this._questionsPart.need();
    if (host.open && conversation.isWithAssistant) this._personPart.need();
    const isAsked = this.isTimeToAsk && (view.composer.value || conversation.hasBegun);
    if (isAsked || conversation.contact?.email || conversation.notes.contactDraft) this._contactPart.need();
    if (this._hasLinks) this._linksPart.need();
  }

  /** There is a text that may have links. */
  readonly needLinks = (): void => {
    this._hasLinks = true;
  };

  async whenLoaded(): Promise<void> {
    const {_contactPart, _linksPart, _questionsPart, _savedTalkPart, _personPart} = this;
    for (const part of [_contactPart, _linksPart, _questionsPart, _savedTalkPart, _personPart]) await part.loading;
  }

  /** An address is asked only of somebody whom somebody gets messages of, and who may have to be written to later. */
  get isTimeToAsk(): boolean {
    const {host, powers} = this._needs;
    const {askEmail, visitor} = host;
    if (visitor?.id || visitor?.email) return false;
    const isClosed = () => powers.hours.availabilityAt(powers.now()).status === 'closed';
    return Boolean(powers.delivers()) && (askEmail === 'always' || (askEmail !== 'never' && isClosed()));
  }

  /** Works out what to show at `now`. */
  prepare(now: number): void {
    this._person?.prepare(now);
  }

  /** Draws what stands around the thread; what stands in it is drawn with it. */
  render(): void {
    this._questions?.render();
    this._person?.render();
  }

  /** Does what follows from the drawing: goes to the answer that was asked for. */
  settle(): void {
    if (this._answerId) this._needs.thread.goTo(this._answerId);
    this._answerId = '';
  }

  /** Puts what was typed of how the visitor can be reached, and not left, into its fields. */
  restore(typed: Contact | undefined): void {
    this._contact?.restore(typed, Boolean(typed && this._needs.conversation().contact));
  }

  /**
   * Saves the conversation as a file. Also where it was ended meanwhile: then there is nothing to be saved. Where the code for it
   * does not load, the next press asks for it again: nobody waits for a file that comes by itself minutes later.
   */
  save(): void {
    if (!this._savedTalk) return this._savedTalkPart.need(true);
    const {powers, threadWords, conversation} = this._needs;
    if (conversation().length) this._savedTalk.save(conversation(), threadWords, powers.now());
  }

  private _beginToAsk({ContactView, contactStyles}: typeof import('./contact-view.js')): void {
    const {host, powers, view, addStyles, thread, conversation} = this._needs;
    this._contact = new ContactView(view.messages, {
      leave: (given, text) => conversation().leaveContact(given, text, powers.now()),
      note: (typed) => (conversation().notes.contactDraft = typed),
    });
    if (conversation().notes.contactDraft)
      this._contact.restore(conversation().notes.contactDraft, Boolean(conversation().contact));
    addStyles(contactStyles);
    view.messages.rows.append(this._contact.place);
    thread.end = this._contact;
    host.requestUpdate();
  }
}
