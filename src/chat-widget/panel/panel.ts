// What a visitor sees after opening: the frame, the banner, where to write. Loaded by `page-load/panel-part.ts` at first need; renders
// into the widget's own shadow root, so that parts, focus and labels work as in one element. What is said, and delivered, is
// in `conversation-panel.ts`, which loads once there is a conversation to go on with, or somebody writes.
import type {ReactiveController} from '@lit/reactive-element';
import {ColorSchemeController} from '../../controllers/color-scheme-controller.js';
import {FocusGuardController} from '../../controllers/focus-guard-controller.js';
import {DialogController} from '../../controllers/dialog-controller.js';
import {GlobalAttributesController} from '../../controllers/global-attributes-controller.js';
import {pageLanguage} from '../../controllers/page-language.js';
import {OpenStateController} from '../../controllers/open-state-controller.js';
import {isComposing, PanelKeysController} from '../../controllers/panel-keys-controller.js';
import {ViewportController} from '../../controllers/viewport-controller.js';
import {whenPainted} from '../../controllers/when-painted.js';
import {mayHaveLinks} from '../../domain/may-have-links.js';
import {bannerFrame} from '../../i18n/wording.js';
import {hasKnownChoices, webAddress} from './choices.js';
import type {ConversationPanel} from '../conversation/conversation-panel.js';
import type {KeptConversation} from '../../conversation/kept-conversation.js';
import {Composer} from './composer.js';
import {isAnythingKept} from './kept.js';
import type {PanelHost, PanelPowers} from './panel-host.js';
import {type PanelActions, type PanelState, PanelView} from './panel-view.js';
import {PanelWords, type WordsAtInstant} from './panel-words.js';
import {panelStyles} from './panel.styles.js';
import {Part} from './part.js';
import {UNSENT} from '../../conversation/early.js';
import {conversationName, namesOf} from '../../conversation/storage-name.js';
import {addStyles} from './styles.js';
import type {WeekView} from '../week/week-view.js';
import {tabMemory} from './tab-memory.js';
import {warn} from '../../events/warn.js';

/** Something to do with a conversation, once there is its code. */
export type Task = (conversation: KeptConversation) => void;

/** With the name of the conversation: somebody else may have signed in by then. */
export interface WaitingTask {
  readonly task: Task;
  readonly name: string;
}

export class Panel implements ReactiveController {
  readonly words = new PanelWords(this._host, this._powers);
  private _conversationPanel: ConversationPanel | undefined;
  private _week: WeekView | undefined;
  private readonly _weekPart = this._newPart(() =>
    import('../week/week-view.js').then((module) => this._beginWeek(module)),
  );
  private readonly _part = this._newPart(() =>
    import('../conversation/conversation-panel.js').then(({ConversationPanel}) => this._begin(ConversationPanel)),
  );
  /** There was something to go on with when it was looked for last, under this name. */
  private _isKept = false;
  private _name = '';
  /** Resolves when all that was to be drawn in a second step is. */
  drawn: Promise<void> | undefined;

  private _isDressed = false;
  /** Whether anything with a time in it has been worded. */
  private _isWorded = false;
  /** What `prepare` has worked out for `render`. */
  private _prepared!: Pick<PanelState, 'strings' | 'availability' | 'banner'>;
  private readonly _dialog: DialogController;
  private readonly _colorScheme: ColorSchemeController | undefined;
  readonly openState: OpenStateController;
  /** What a screen reader has been told of the banner: by the panel's description, or as news. */
  private _told: Pick<PanelState, 'strings' | 'banner'> | undefined;

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
    /** What is to be done with the conversation, as soon as its code is there. */
    private readonly _tasks: WaitingTask[],
    /** Nobody has opened it: nothing of it is news. */
    private _isQuiet: boolean,
  ) {
    this.openState = new OpenStateController(_host, tabMemory(_host), _isQuiet);
    this._dialog = new DialogController(_host, _isQuiet);
    new PanelKeysController(_host, this._view.dialog, this._actions.dismiss);
    new FocusGuardController(_host);
    new ViewportController(_host, () => this._view.dialog);
    new GlobalAttributesController(_host);
    if ('adoptedStyleSheets' in document) this._colorScheme = new ColorSchemeController(_host);
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this._onStorage);
    addEventListener('pageshow', this._lookForKept);
    this._lookForKept();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this._onStorage);
    removeEventListener('pageshow', this._lookForKept);
    this._told = undefined;
    this._view.announcer.silence();
  }

  /** What is kept of the conversation; undefined: nothing yet, or its code is still on its way. */
  get conversation(): KeptConversation | undefined {
    return this._conversationPanel?.conversation;
  }

  /** Does what is to be done with the conversation, at once where its code is there. */
  converse(): void {
    const {_conversationPanel: conversationPanel} = this;
    if (!conversationPanel) return this._part.need(true);
    for (const {task, name} of this._tasks.splice(0)) task(conversationPanel.named(name));
  }

  /** Resolves once all that is on its way is there. */
  async whenLoaded(): Promise<void> {
    await this._part.loading;
    await this._weekPart.loading;
    await this._conversationPanel?.whenLoaded();
  }

  /** Works out what to show at `now`; returns the instant at which that has to be done again. Closed, there is nothing. */
  prepare(now: number): number {
    this.openState.settle();
    if (!this._host.open) return Infinity;
    if (!this._isWorded) {
      this._frame(now);
      return Infinity;
    }
    const words = this.words.at(now);
    const banner = words.wording.banner(words.availability, now);
    this._prepared = {...words, banner};
    const until = Math.min(banner?.until ?? Infinity, this._prepareWeek(now, words));
    return Math.min(this._conversationPanel?.prepare(now) ?? Infinity, until);
  }

  /** Does what an opening needs before anything is drawn. */
  makeReady(): void {
    this._colorScheme?.look();
    this._dress();
  }

  /** Draws what an opening will show, out of reach: the press that somebody is about to make has little left to do then. */
  drawAhead(): void {
    const {dialog} = this._view;
    if (this._host.open || dialog.isConnected) return;
    this.makeReady();
    dialog.inert = true;
    this._frame(this._powers.now());
    this._draw();
  }

  /** Draws what was prepared. */
  render(): void {
    if (!this._host.open) return;
    this._draw();
    this._tell();
    this.look();
  }

  /** Says what has changed while the panel is open: somebody has come or gone, or closing is near. */
  private _tell(): void {
    const {_told: told, _prepared: now} = this;
    if (!this._isWorded && this._isQuiet) return;
    this._told = now;
    const {status, detail, accountTime} = now.banner ?? {};
    if (!told || told.strings !== now.strings) return;
    const isOther = told.banner?.status !== status;
    // That which counts the minutes is worded afresh all the time; and what was worded too late for the opening is said now.
    if (!isOther && told.banner?.detail?.trim()) return;
    this._view.announcer.say([isOther && status, detail?.trim() && detail, accountTime].filter(Boolean).join(' '));
  }

  /** As far as is known before what was kept has been read. */
  private get _hasWritten(): boolean {
    return this._conversationPanel?.conversation.hasBegun ?? this._isKept;
  }

  private _draw(): void {
    const {_view: view, _conversationPanel: conversationPanel} = this;
    const {heading, placement, replyTime, privacyUrl} = this._host;
    const welcome = this.words.messageFor('welcome');
    const {strings} = this._prepared;
    this._dress();
    if (!view.dialog.isConnected) this._host.renderRoot.append(view.dialog);
    // Only where it could not be loaded: what is on its way will be there in a moment.
    const isStuck = this.composer.isStuck && !this._part.loading;
    const isInTrouble = isStuck || conversationPanel?.isInTrouble;
    view.update({
      ...{heading, placement, replyTime},
      privacyUrl: this._hasWritten ? undefined : webAddress(privacyUrl),
      language: pageLanguage(this._host),
      ...this._prepared,
      hasWeek: Boolean(this._powers.hours.timeline),
      fallback: !this._powers.delivers() ? strings.fallback : isInTrouble ? strings.notArrived : '',
      trouble: isStuck ? strings.failed : '',
    });
    if (conversationPanel && this._isWorded) conversationPanel.render();
    else if (isPlain(welcome)) view.messages.greet(welcome);
  }

  /** Does what follows from the drawing: shows or closes the dialog, scrolls, warns. */
  settle(): void {
    const {dialog} = this._view;
    const wasOpen = dialog.open;
    if (this._host.open) dialog.inert = false;
    this._dialog.update(dialog);
    this.openState.tell();
    if (!hasKnownChoices(this._host)) this._powers.explain();
    if (!this._host.open) {
      if (wasOpen) this._isQuiet = false;
      this._told = undefined;
      return this._view.announcer.silence();
    }
    if (!wasOpen && this.composer.text) this.composer.fit();
    if (this._isWorded) this._conversationPanel?.settle(wasOpen);
    else this.drawn ??= this._drawWords();
  }

  /**
   * The first words with a time in them take a page long: the browser loads its data of languages for them. So the panel
   * appears without them, with room kept for those of the banner.
   */
  private _frame(now: number): void {
    const {strings, clocksDiffer} = this.words;
    const availability = this._powers.hours.availabilityAt(now);
    const banner = bannerFrame(strings, availability, now, strings.locale, clocksDiffer);
    this._prepared = {strings, availability, banner};
  }

  /**
   * What `_frame` has left out, once that is painted: what `Intl` is asked first, a step in each task, between which the
   * browser can do something else.
   */
  private async _drawWords(): Promise<void> {
    await whenPainted(this._view.dialog);
    const steps = [
      () => this.words.locale,
      (now: number) => this.words.at(now).wording.time(now),
      (now: number) => this.words.at(now).wording.there(now),
    ];
    for (const step of steps) {
      step(this._powers.now());
      await whenPainted(this._view.dialog);
    }
    this._isWorded = true;
    this._host.requestUpdate();
  }

  private _beginWeek({WeekView, weekStyles}: typeof import('../week/week-view.js')): void {
    this._week = new WeekView(this._view.weekPlace, {
      translate: this.words.translate,
      onStringsError: this.words.warnOfStrings,
    });
    this._addStyles(weekStyles);
    this._host.requestUpdate();
  }

  /** Draws the coming week where somebody reads it; returns the instant at which it is another one. */
  private _prepareWeek(now: number, {strings, wording}: WordsAtInstant): number {
    const {_host: host, _powers: powers} = this;
    const schedule = powers.hours.timeline;
    if (!this._view.week.open || !schedule) return Infinity;
    const zone = this.words.visitorZoneAt(now);
    const state = {schedule, now, zone, wording, strings, texts: powers.texts(), ownStrings: host.strings};
    return this._week?.update(state) ?? Infinity;
  }

  /** Has the conversation's code loaded where there is something to go on with, or to word. */
  readonly look = (): void => {
    const {_tasks: tasks, _view: view, _host: host} = this;
    if (this._name !== conversationName(host)) return this._lookForKept(); // somebody has signed in or out
    const isNeeded =
      this._isKept ||
      tasks.length ||
      this.composer.text ||
      host.questions ||
      host.assistant ||
      !isPlain(this.words.messageFor('welcome'));
    if (isNeeded && !this._conversationPanel) this._part.need();
    if (view.week.open && !this._week) this._weekPart.need();
  };

  private readonly _lookForKept = (): void => {
    const {_host: host, _name: before} = this;
    this._name = conversationName(host);
    const goesOn = !before || namesOf(host).includes(before);
    if (!goesOn && !this._conversationPanel) this.composer.turn();
    this._isKept = isAnythingKept(this._host);
    this.look();
  };

  /** Another tab may have begun a conversation, or have something to be sent, and be gone before it is. */
  private readonly _onStorage = ({key}: StorageEvent): void => {
    const name = conversationName(this._host);
    if (key === `${name}:` || key === name + UNSENT) this._lookForKept();
    // Told of one key after the other: that which says that there is any may be gone when the other comes.
    if (key?.startsWith(name + UNSENT)) this.conversation?.hearOfUnsent();
  };

  private _begin(View: typeof ConversationPanel): void {
    const {_host: host, _powers: powers, _view: view, composer} = this;
    if (this._name !== conversationName(host)) this._lookForKept(); // closed, it has not looked yet who is there
    this._dress();
    this._conversationPanel = new View({
      ...{host, powers, view},
      words: this.words,
      addStyles: this._addStyles,
      compose: composer.set,
      part: (load) => this._newPart(load),
    });
    composer.begin(this._conversationPanel);
    this._conversationPanel.conversation.takeUnsentElsewhere();
    this.converse();
    this._conversationPanel.conversation.takeUnsent();
    if (composer.isStuck) composer.send();
    this._conversationPanel.look();
    host.requestUpdate();
  }

  private _newPart(load: () => Promise<void>): Part {
    const {_host: host} = this;
    // A closed panel draws nothing, and may have messages that wait for the code.
    const look = () => {
      this.look();
      host.requestUpdate();
    };
    return new Part(load, look, (error) => {
      warn(host, 'panel', `could not be loaded (${String(error)})`);
      host.requestUpdate();
    });
  }

  /** Adds its own styles, before all others: late, since whoever reads a colour of the page then has them worked out. */
  private _dress(): void {
    if (!this._isDressed) this._addStyles(panelStyles);
    this._isDressed = true;
  }

  private readonly _addStyles = (styles: typeof panelStyles): void =>
    addStyles(this._host.renderRoot as ShadowRoot, styles);

  private readonly _actions: PanelActions = {
    close: () => this._host.close(),
    dismiss: (event) => {
      event.preventDefault();
      if (!this._conversationPanel?.declineEnd()) this._host.close();
    },
    closed: ({target}) => {
      const {isConnected, hidden} = this._host;
      // For example by Android's back gesture.
      if (isConnected && !hidden && !(target as HTMLDialogElement).open) this._host.close();
    },
    type: () => {
      this._conversationPanel?.noticeEnd();
      this.composer.type();
      (this._conversationPanel?.look ?? this.look)();
      this._conversationPanel?.type();
    },
    press: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      this._submit();
    },
    toggleWeek: () => {
      if (!this._view.week.open) return;
      if (!this._week) this._weekPart.need(true);
      this._host.requestUpdate();
    },
    submit: (event) => {
      event.preventDefault();
      this._submit();
    },
  };

  private readonly _view = new PanelView(this._actions);

  readonly composer = new Composer({
    host: this._host,
    field: this._view.composer,
    conversationPanel: () => this._conversationPanel,
    needConversation: () => this._part.need(true),
  });

  private _submit(): void {
    this.composer.send();
    this._view.composer.focus();
  }
}

/** Whether a text has no placeholders to be filled, and no links. */
const isPlain = (text: string): boolean => !text.includes('{') && !mayHaveLinks(text);
