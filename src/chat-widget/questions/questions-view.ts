// Common questions as buttons, after the messages. Loads where a page has some and the panel is open. Nobody is asked anything by a
// press: question and answer go into the thread of this visitor alone.
import {findQuestions, type OfferedQuestion, offeredQuestions} from '../../domain/common-questions.js';
import {questionsStrings} from '../../i18n/questions-strings.js';
import {type ChatStrings, mergeStrings, type QuestionsStrings, type SomeStrings} from '../../i18n/strings.js';
import {element, setText} from '../page-load/elements.js';
import type {LogView} from '../panel/log-view.js';

/** So many are looked through at a glance; where there are more, they can be searched. */
const AT_A_GLANCE = 6;
/** How long nothing has to be typed until it is said what was found, in milliseconds. */
const PAUSE = 1000;

export interface QuestionsState {
  /** What the page gives: a list, or its JSON text. */
  readonly given: unknown;
  /** Whether somebody has said something: then they are offered while closed only, and do not push that away. */
  readonly hasTalk: boolean;
  readonly isClosed: boolean;
  /** The questions that are in the thread already. */
  readonly asked: readonly string[];
  /** The language of the questions (BCP 47); "": unknown. */
  readonly language: string;
  /** What fills placeholders: another one, and all is worded anew. */
  readonly wordedBy: unknown;
  /** The texts of the page's language; undefined: English. */
  readonly texts: ChatStrings | undefined;
  readonly ownStrings: SomeStrings | undefined;
}

export interface QuestionsActions {
  /** Puts a question and its answer into the thread. */
  readonly ask: (question: OfferedQuestion) => void;
  /** A text in the visitor's language, its placeholders filled as of now. */
  readonly textOf: (holder: object, key: string) => string;
  /** Says to a screen reader what a search has found. */
  readonly announce: (text: string) => void;
  /** What the page gives cannot be used: has it explained. */
  readonly explain: () => void;
  readonly onStringsError: (error: unknown) => void;
}

export class QuestionsView {
  private readonly _title = element('summary');
  private readonly _search = element('input', {type: 'search', autocomplete: 'off', enterkeyhint: 'search'});
  private readonly _searchPlace = this._home.optional(this._search);
  private readonly _list = element('ul', {role: 'list'});
  private readonly _none = this._home.optional(element('p', {class: 'none'}));
  private readonly _box = this._home.optional(
    element('details', {class: 'questions'}, this._title, this._searchPlace.place, this._list, this._none.place),
  );
  private _given: unknown;
  private _parsed: unknown;
  private _hadTalk: boolean | undefined;
  private _questions: readonly OfferedQuestion[] = [];
  private _strings!: QuestionsStrings;
  private _language = '';
  /** What the list was drawn from. */
  private _drawn = '';
  private _pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _home: LogView,
    private readonly _actions: QuestionsActions,
  ) {
    this._search.oninput = () => this._find();
    // Enter is no way out of the search, and sends nothing.
    this._search.onkeydown = (event) => {
      if (event.key !== 'Escape' || !this._search.value) return;
      event.preventDefault();
      event.stopPropagation();
      this._search.value = '';
      this._find();
    };
  }

  /** What goes into the document. */
  get place(): Node {
    return this._box.place;
  }

  update(state: QuestionsState): void {
    const {given, hasTalk, isClosed, asked, language, texts, ownStrings} = state;
    const {_actions: actions} = this;
    this._strings = mergeStrings({...questionsStrings, ...texts}, ownStrings, actions.onStringsError);
    this._language = language;
    const all = offeredQuestions(this._parse(given), actions.textOf);
    this._questions = all.filter(({ask}) => !asked.includes(ask));
    const isOffered = this._questions.length > 0 && (isClosed || !hasTalk);
    if (hasTalk !== this._hadTalk) this._box.element.open = !hasTalk;
    this._hadTalk = hasTalk;
    setText(this._title, this._strings.questions);
    this._search.ariaLabel = this._search.placeholder = this._strings.searchQuestions;
    // By all of them: a field that goes when one has been read would take what is typed along.
    const isSearched = all.length > AT_A_GLANCE;
    if (!isSearched) this._search.value = '';
    this._searchPlace.show(isSearched);
    this._box.show(isOffered);
    this._draw();
  }

  private _parse(given: unknown): unknown {
    if (given === this._given) return this._parsed;
    this._given = given;
    try {
      this._parsed = typeof given === 'string' ? JSON.parse(given) : given;
    } catch {
      this._parsed = undefined;
    }
    const isUsable = Array.isArray(this._parsed) && offeredQuestions(this._parsed, textAsItIs).length;
    if (!isUsable || (this._parsed as unknown[]).length > isUsable) this._actions.explain();
    return this._parsed;
  }

  private _find(): void {
    this._draw();
    clearTimeout(this._pause);
    this._pause = setTimeout(this._tell, PAUSE);
  }

  /** Once somebody has paused: between two keys it would be in the way, and old before it is heard. */
  private readonly _tell = (): void => {
    const {value, isConnected} = this._search;
    if (!value.trim() || !isConnected) return;
    const {length} = findQuestions(this._questions, value);
    const {questionsFound, noQuestion} = this._strings;
    this._actions.announce(length ? questionsFound(length) : noQuestion);
  };

  private _draw(): void {
    const found = findQuestions(this._questions, this._search.value);
    const drawn = JSON.stringify([found, this._language]);
    if (drawn !== this._drawn) this._list.replaceChildren(...found.map((question) => this._row(question)));
    this._drawn = drawn;
    this._none.say(!found.length && this._strings.noQuestion);
  }

  private _row(question: OfferedQuestion): HTMLElement {
    const words = element('span', {lang: this._language}, question.ask);
    const button = element('button', {type: 'button', class: 'text'}, words);
    button.onclick = () => {
      this._search.value = '';
      this._actions.ask(question);
    };
    return element('li', {}, button);
  }
}

const textAsItIs = (holder: object, key: string): string => {
  const text = (holder as Record<string, unknown>)[key];
  return typeof text === 'string' ? text : '';
};
