// The real widget, at a moment, in a place and in a language of the admin's choice, with the answer in words beside it.
import {consume} from '@lit/context';
import {html, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Timeline} from '../../domain/availability.js';
import {minutesOf} from '../../domain/calendar.js';
import {exceptionsOf} from '../../domain/editing/edits.js';
import {mailInstead, seenSettings, type SeenSettings} from '../../domain/editing/preview-chat.js';
import {stateOfHours} from '../../domain/editing/message-situations.js';
import {shopLanguages} from '../../domain/editing/shop-texts.js';
import {
  type Clock,
  type Clocks,
  dayOf,
  fieldsOf,
  instantOfMoment,
  type Moment,
  type QuickChoice,
  quickChoices,
  wallOf,
  withDay,
  withMinute,
} from '../../domain/editing/preview-moments.js';
import {type TimeZone, timeZone} from '../../domain/time-zone.js';
import type {Configuration, OfficeHoursInput} from '../../domain/types.js';
import {ownTexts, usualLanguage, visitorLanguages, type VisitorTexts} from '../../i18n/editor/visitor-languages.js';
import {directionOf} from '../../i18n/direction.js';
import {loadShipped, withShipped} from '../../i18n/editor/shipped-texts.js';
import {controlStyles} from '../controls/controls.styles.js';
import {DrawnLater} from '../controls/drawn-later.js';
import {listboxStyles} from '../controls/listbox.styles.js';
import {timeFieldStyles} from '../controls/time-field.styles.js';
import {TimeFields} from '../controls/time-field.js';
import {type EditorModel, editorContext} from '../editor-context.js';
import {
  type MomentActions,
  type MomentView,
  renderFields,
  renderQuickChoices,
  renderSliders,
} from './preview-controls.js';
import {previewSectionStyles} from './preview-section.styles.js';
import {PreviewStage} from './preview-stage.js';
import {
  renderAnswer,
  renderShopLanguages,
  renderStage,
  renderVisitor,
  type StageActions,
  type VisitorActions,
  type VisitorView,
} from './preview-view.js';

/** From this width on, everything that can be chosen is shown from the start; pixels. */
const ROOM_FOR_ALL = 640;

/** The hours that the preview shows: those of the document, or the last ones that could be used. */
interface Shop {
  readonly document: Configuration;
  readonly timeline: Timeline | undefined;
  /** What the timeline is of. */
  readonly timelineFor: OfficeHoursInput | undefined;
  readonly zone: TimeZone;
}

export class EditorPreview extends DrawnLater {
  static override styles = [controlStyles, listboxStyles, timeFieldStyles, previewSectionStyles];

  /** Registers `<chat-widget>`; called once a preview needs it and the page has not done so. */
  static loadWidget: () => Promise<unknown> = () => import('../../chat-widget.js');

  /** The widget's texts in other languages than English: a language tag (BCP 47) → what a page gives as `strings`. */
  @property({attribute: false}) languages: VisitorTexts = {};

  /** The true time in epoch milliseconds, where the page knows it better than the browser's clock. */
  @property({attribute: false}) now: (() => number) | undefined;

  @consume({context: editorContext, subscribe: true}) @state() private _model!: EditorModel;

  @state() private _moment: Moment = {kind: 'now'};
  /** Whose clock the date and time fields show. */
  @state() private _clock: Clock = 'shop';
  /** The visitor's zone; undefined: the shop's, whatever it is. */
  @state() private _visitorZone: TimeZone | undefined;
  /** The visitor's language; undefined: the one that the admin most likely shares. */
  @state() private _chosenLanguage: string | undefined;
  /** Somebody is in the field for the date. */
  @state() private _isTyping = false;
  /** What the field for the time holds while somebody is in it and the clock goes on, or where it is no time. */
  @state() private _time: string | undefined;

  @query('.stage') private readonly _box!: HTMLElement;
  @query('details') private readonly _more!: HTMLDetailsElement;

  private readonly _times = new TimeFields(this);
  private readonly _stage = new PreviewStage(this, {
    box: () => this._box,
    load: () => EditorPreview.loadWidget(),
  });
  private _shop!: Shop;
  private _view!: MomentView;
  private _at = 0;
  private _chat!: SeenSettings;
  /** Visitors who have not written see nothing of the chat at that moment. */
  private _isHidden = false;
  private _choices: {readonly from: readonly unknown[]; readonly choices: ReadonlyMap<QuickChoice, number>} | undefined;
  /** What changes by a choice made here is said by a screen reader; what changes by an edit or a passing minute is not. */
  private _isAsked = false;

  protected override willUpdate(changed: PropertyValues): void {
    const {document, timeline, timelineFor, zone, now} = this._model;
    if (changed.has('_model')) {
      const isUsable = stateOfHours(document, timeline) !== 'mistaken';
      if (isUsable || !this._shop?.timeline)
        this._shop = {document: isUsable ? document : {}, timeline, timelineFor, zone};
    }
    const {_clocks: clocks} = this;
    this._at = instantOfMoment(this._moment, now, clocks);
    const wall = clocks[this._clock].wallAt(this._at);
    this._view = {
      moment: this._moment,
      wall,
      today: dayOf(clocks[this._clock].wallAt(now)),
      clock: this._clock,
      clocks,
      choices: this._quickChoices(),
      isTyping: this._isTyping,
      time: this._actions.shownTime(),
    };
    this._chat = seenSettings(this._model.document);
    const stretch = this._shop.timeline?.stretchAt(this._at);
    this._isHidden = this._chat.outsideHours === 'hide' && stretch?.isOpen === false;
    this._isAsked = ['_moment', '_visitorZone', '_chosenLanguage'].some((key) => changed.has(key));
  }

  /** Worked out anew only when they may be others: not at each letter of a text. */
  private _quickChoices(): ReadonlyMap<QuickChoice, number> {
    const {timeline, zone} = this._shop;
    const exceptions = exceptionsOf({officeHours: this._shop.timelineFor});
    const from = [exceptions, timeline, zone, this._model.now] as const;
    if (!this._choices || from.some((value, i) => value !== this._choices!.from[i])) {
      this._choices = {from, choices: quickChoices({exceptions, timeline, zone}, this._model.now)};
    }
    return this._choices.choices;
  }

  protected override firstUpdated(): void {
    // Beside other parts and on a phone, the chat is to be seen without scrolling past everything that can be chosen.
    this._more.open = this.clientWidth >= ROOM_FOR_ALL;
  }

  protected override updated(): void {
    const {_at: at, _language: language, _view: view} = this;
    void loadShipped(language).then((isNew) => isNew && this.requestUpdate());
    this._stage.show({
      officeHours: this._shop.timeline && this._shop.document.officeHours,
      messages: this._model.document.messages ?? {},
      questions: this._model.document.questions,
      chat: this._chat,
      mail: mailInstead(this._model.document),
      isHidden: this._isHidden,
      at: view.moment.kind === 'now' ? undefined : at,
      now: this.now,
      timeZone: view.clocks.visitor.name,
      language,
      direction: directionOf(language),
      strings: ownTexts(this._texts, language),
    });
  }

  /** Also waits for the widget. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._stage.settled();
    return super.getUpdateComplete();
  }

  private get _texts(): VisitorTexts {
    return withShipped(this.languages, this._shopLanguages);
  }

  private get _language(): string {
    const {_chosenLanguage: chosen, _texts: languages} = this;
    return chosen && [...visitorLanguages(languages), ...this._shopLanguages].includes(chosen)
      ? chosen
      : usualLanguage(languages, this._model.locale);
  }

  /** Those of the shop's texts, where there are several. */
  private get _shopLanguages(): readonly string[] {
    const {own, others} = shopLanguages(this._model.document);
    return others.length && own ? [own, ...others] : others;
  }

  /** What the chosen clock shows, also where what was chosen last has not been drawn yet. */
  private get _wall(): number {
    const {_clocks: clocks} = this;
    return clocks[this._clock].wallAt(instantOfMoment(this._moment, this._model.now, clocks));
  }

  private get _clocks(): Clocks {
    return {shop: this._shop.zone, visitor: this._visitorZone ?? this._shop.zone};
  }

  private _enter(wall: number): void {
    this._moment = {kind: 'wall', wall, clock: this._clock};
  }

  private readonly _actions: MomentActions = {
    now: () => {
      this._time = undefined;
      this._moment = {kind: 'now'};
    },
    choose: (choice) => {
      this._time = undefined;
      this._moment = {kind: 'instant', at: this._view.choices.get(choice)!, choice};
    },
    type: ({target}) => {
      const {time} = fieldsOf(this._wall);
      const wall = wallOf({date: (target as HTMLInputElement).value, time});
      if (wall !== undefined) this._enter(wall);
    },
    shownTime: () => this._time ?? fieldsOf(this._wall).time,
    time: (value) => {
      const minute = minutesOf(value);
      if (Number.isNaN(minute)) this._time = value;
      else this._actions.minute(minute);
    },
    timeFocus: (isInside) => {
      if (this._time !== undefined && Number.isNaN(minutesOf(this._time))) return;
      this._time = isInside && this._moment.kind === 'now' ? fieldsOf(this._wall).time : undefined;
    },
    focus: (isInside) => (this._isTyping = isInside),
    clock: (clock) => {
      this._clock = clock;
      if (this._moment.kind === 'wall') this._moment = {...this._moment, clock};
    },
    minute: (minute) => {
      this._time = undefined;
      this._enter(withMinute(this._wall, minute));
    },
    day: (day) => this._enter(withDay(this._wall, day)),
  };

  private readonly _visitorActions: VisitorActions = {
    zone: (event) => {
      event.stopPropagation();
      const {timeZone: name} = event;
      this._visitorZone = name === this._shop.zone.name ? undefined : timeZone(name);
    },
    language: (tag) => (this._chosenLanguage = tag),
  };

  private readonly _stageActions: StageActions = {
    send: () => this._stage.send(this._model.strings.preview.testMessage),
    startOver: () => this._stage.clear(),
    retry: () => this._stage.retry(),
  };

  private _visitor(): VisitorView {
    return {
      clocks: this._view.clocks,
      language: this._language,
      languages: this._texts,
      shopLanguages: this._shopLanguages,
    };
  }

  override render(): unknown {
    const {strings} = this._model;
    const words = strings.preview;
    return html`<section class="card" aria-labelledby="title" @input=${stop} @change=${stop} @beforeinput=${stop}>
      <div class="card-head">
        <h2 id="title">${words.title}</h2>
        <p class="note">${words.note}</p>
      </div>
      <div class="columns">
        <div class="choices">
          ${renderQuickChoices(this._view, this._model, this._actions)}
          ${renderShopLanguages(this._visitor(), this._model, this._visitorActions)}
          <details>
            <summary><bdi>${words.more}</bdi></summary>
            <div class="more">
              ${renderVisitor(this._visitor(), this._model, this._visitorActions)}
              ${renderFields(this._view, this._model, this._actions, this._times)}
              ${renderSliders(this._view, this._model, this._actions)}
            </div>
          </details>
          ${renderAnswer(
            {
              ...this._visitor(),
              at: this._at,
              shown: this._shop.timeline,
              isAsked: this._isAsked,
              isHidden: this._isHidden,
            },
            this._model,
          )}
        </div>
        ${renderStage(this._stage.state, this._isHidden, this._model, this._stageActions)}
      </div>
    </section>`;
  }
}

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-editor-preview': EditorPreview;
  }
}
