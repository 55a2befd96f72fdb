// Where the visitor may leave an address: at the end of the thread, where it is in nobody's way. Loads when it is asked for.
import type {Contact} from '../../domain/message.js';
import {contactStrings} from '../../i18n/contact-strings.js';
import {type ChatStrings, type ContactStrings, mergeStrings, type SomeStrings} from '../../i18n/strings.js';
import {element, setText, textButton} from '../page-load/elements.js';
import type {LogView} from '../panel/log-view.js';

export {contactStyles} from './contact.styles.js';

export interface ContactState {
  readonly strings: {readonly cancel: string};
  /** The texts of the page's language; undefined: English. */
  readonly texts: ChatStrings | undefined;
  /** The page's own texts, and what is told where one of them fails. */
  readonly ownStrings: SomeStrings | undefined;
  readonly onStringsError: (error: unknown) => void;
  /** Undefined: the visitor was not asked. A blank address: they would rather not. */
  readonly contact: Contact | undefined;
  /** Says to a screen reader what is wrong. */
  readonly announce: (text: string) => void;
  /** Whether this is the time to ask. */
  readonly isAsked: boolean;
}

export interface ContactActions {
  /** Keeps how the visitor can be reached, which is said in these words. */
  readonly leave: (contact: Contact, text: string) => void;
  /** Keeps what is typed so far; undefined: it is left, or dropped. */
  readonly note: (typed: Contact | undefined) => void;
}

export class ContactView {
  private readonly _words = element('p');
  private readonly _emailName = new Text();
  private readonly _email = element('input', {
    ...{type: 'email', autocomplete: 'email', required: '', maxlength: '254', dir: 'ltr'},
  });
  private readonly _nameName = new Text();
  private readonly _name = element('input', {autocomplete: 'name', maxlength: '100'});
  private readonly _error = this._home.optional(element('p', {id: 'email-error', class: 'error'}));
  private readonly _save = element('button', {class: 'text save'});
  private readonly _skip = textButton();
  private readonly _change = this._home.optional(textButton());
  private readonly _fields = this._home.optional(
    element(
      'div',
      {},
      this._words,
      element('label', {}, this._emailName, this._email),
      element('label', {}, this._nameName, this._name),
      this._error.place,
      this._save,
      this._skip,
    ),
  );
  private readonly _form = this._home.optional(
    element('form', {class: 'contact', novalidate: ''}, this._fields.place, this._change.place),
  );
  private _state!: ContactState;
  private _strings!: ContactStrings;
  private _isChanging = false;
  /** What was to be saved is no address. */
  private _isRefused = false;
  /** The button to change the answer gets the focus, once it is drawn. */
  private _hasAnswered = false;

  constructor(
    private readonly _home: LogView,
    private readonly _actions: ContactActions,
  ) {
    this._form.element.oninput = () => {
      this._actions.note({email: this._email.value, name: this._name.value});
      if (this._isRefused) this._refuse(!this._email.validity.valid);
    };
    this._form.element.onsubmit = (event) => {
      event.preventDefault();
      if (!this._email.validity.valid) {
        this._refuse(true);
        this._state.announce(this._strings.emailInvalid);
        return this._email.focus();
      }
      const name = this._name.value.trim();
      this._answer({email: this._email.value, ...(name && {name})});
    };
    this._skip.onclick = () => this._answer(this._state.contact ?? {email: ''});
    this._change.element.onclick = () => {
      this.restore(this._state.contact, true);
      this._draw();
      this._email.focus();
      this._skip.scrollIntoView({block: 'nearest'});
    };
  }

  /** What goes into the document. */
  get place(): Node {
    return this._form.place;
  }

  /** Puts something into the fields; `isChanging`: in place of an answer that was given before. */
  restore(typed: Contact | undefined, isChanging: boolean): void {
    this._email.value = typed?.email ?? '';
    this._name.value = typed?.name ?? '';
    this._isChanging = isChanging;
    this._isRefused = false;
  }

  update(state: ContactState): void {
    this._state = state;
    this._strings = mergeStrings({...contactStrings, ...state.texts}, state.ownStrings, state.onStringsError);
    this._draw();
    if (this._hasAnswered) this._change.element.focus();
    this._hasAnswered = false;
  }

  /** In words of the widget: the browser's own bubble speaks another language than the page, and is gone in a moment. */
  private _refuse(isRefused: boolean): void {
    this._isRefused = isRefused;
    this._draw();
  }

  private _draw(): void {
    const {_strings: strings} = this;
    const {contact, isAsked} = this._state;
    // What somebody has begun to write stays, also when the shop opens meanwhile.
    const isAsking = this._isChanging || (!contact && (isAsked || this._email.value || this._name.value));
    this._form.show(isAsking || isAsked || contact?.email);
    this._fields.show(isAsking);
    this._change.say(!isAsking && (contact?.email ? strings.changeEmail : strings.leaveEmail));
    setText(this._words, strings.askEmail);
    setText(this._emailName, strings.email);
    setText(this._nameName, strings.name);
    this._error.say(this._isRefused && strings.emailInvalid);
    this._email.ariaInvalid = `${this._isRefused}`;
    if (this._isRefused) this._email.setAttribute('aria-describedby', 'email-error');
    else this._email.removeAttribute('aria-describedby');
    setText(this._save, strings.saveEmail);
    setText(this._skip, this._isChanging ? this._state.strings.cancel : strings.skipEmail);
  }

  private _answer(contact: Contact): void {
    this.restore(undefined, false);
    this._hasAnswered = true;
    this._actions.note(undefined);
    this._actions.leave(contact, this._strings.contact(contact.email, contact.name ?? ''));
  }
}
