// The real widget in the preview's stage. Owns the widget, when it is brought up to date and that nothing of it leaves
// the stage; not what it shows.
import {afterPaint} from '../../controllers/after-paint.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ChatWidget} from '../../chat-widget/chat-widget.js';
import type {SeenSettings} from '../../domain/editing/preview-chat.js';
import {mailto} from '../../domain/exchange/snippet-parts.js';
import type {CommonQuestion, Messages, OfficeHoursInput, SnippetSettings} from '../../domain/types.js';
import type {SomeStrings} from '../../i18n/strings.js';

const WIDGET = 'chat-widget';

/** The widget's own events, and those of its text field, which cross shadow roots. */
const INSIDE = [
  ...['open', 'close', 'message', 'availability-change', 'handoff', 'delivery', 'error'].map((name) => `chat-${name}`),
  ...['beforeinput', 'input', 'change'],
];

export interface Scene {
  readonly officeHours: OfficeHoursInput | undefined;
  readonly messages: Messages;
  readonly questions: readonly CommonQuestion[] | undefined;
  readonly chat: SeenSettings;
  /** The mail link that is all there is; undefined: somebody gets what is written. */
  readonly mail: SnippetSettings['mail'];
  /** Nothing of the chat is shown to a visitor who has not written. */
  readonly isHidden: boolean;
  /** Where the clock stands, in epoch milliseconds; undefined: it goes. */
  readonly at: number | undefined;
  /** The true time while the clock goes, where the page knows it better than the browser. */
  readonly now: (() => number) | undefined;
  readonly timeZone: string;
  readonly language: string;
  readonly direction: string;
  readonly strings: SomeStrings | undefined;
}

/** As in a shop, where somebody gets what is written. */
const TAKES_ALL = {send: () => Promise.resolve()};

export type StageState = 'loading' | 'ready' | 'failed';

export class PreviewStage implements ReactiveController {
  state: StageState = 'loading';

  private _widget: ChatWidget | undefined;
  /** What is to be shown, and what is. */
  private _scene: Scene | undefined;
  private _shown: Scene | undefined;
  /** Whether the panel was open before the chat was hidden. */
  private _reopens: boolean | undefined;
  private _cancel: (() => void) | undefined;
  private _loading: Promise<unknown> | undefined;
  private _whenSettled: PromiseWithResolvers | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _needs: {
      /** Where the widget goes. */
      readonly box: () => HTMLElement;
      /** Registers the widget, where the page has not done so. */
      readonly load: () => Promise<unknown>;
    },
  ) {
    _host.addController(this);
  }

  get widget(): ChatWidget | undefined {
    return this._widget;
  }

  /** Fulfilled as soon as the widget shows what it is to show, or cannot. */
  async settled(): Promise<void> {
    await this._whenSettled?.promise;
    await this._widget?.updateComplete;
  }

  hostConnected(): void {
    if (this._scene) this._schedule();
  }

  hostDisconnected(): void {
    this._cancel?.();
    this._settle();
  }

  /** Shows a scene, once what is being edited has been drawn: the preview may be late, the edit may not. */
  show(scene: Scene): void {
    this._scene = scene;
    this._schedule();
  }

  /** Says something as the visitor; a closed panel is opened where it is, without taking the focus. */
  send(text: string): void {
    const {_widget: widget} = this;
    if (!widget) return;
    this._reopens = undefined;
    this._open(widget);
    widget.send(text);
  }

  /** Forgets what has been said. */
  clear(): void {
    this._widget?.clear();
    if (this._scene) this._schedule(); // what was shown for the sake of the conversation may be hidden again
  }

  private _open(widget: ChatWidget): void {
    if (widget.open) return;
    widget.remove(); // a panel that comes open takes neither the focus nor the screen
    widget.open = true;
    this._needs.box().append(widget);
  }

  /** Tries to load the widget again. */
  retry(): void {
    this._setState('loading');
    this._schedule();
  }

  private _schedule(): void {
    this._cancel?.();
    if (!this._host.isConnected) return; // `hostConnected` will
    this._whenSettled ??= withResolvers();
    this._cancel = afterPaint(() => void this._update());
  }

  private async _update(): Promise<void> {
    if (this._widget || (await this._load())) this._play(this._scene!);
    this._settle();
  }

  private _settle(): void {
    this._whenSettled?.resolve();
    this._whenSettled = undefined;
  }

  private async _load(): Promise<boolean> {
    if (!customElements.get(WIDGET)) {
      try {
        // Once: what two would register is one and the same element.
        await (this._loading ??= this._needs.load());
      } catch {
        this._loading = undefined;
        this._setState('failed');
        return false;
      }
    }
    if (!customElements.get(WIDGET)) {
      // It waits for time zones, or the page's own script is still to come.
      void customElements.whenDefined(WIDGET).then(() => this._schedule());
      return false;
    }
    this._widget ??= this._create();
    this._setState('ready');
    return true;
  }

  private _create(): ChatWidget {
    const widget = document.createElement(WIDGET);
    widget.setAttribute('storage', 'none');
    widget.addEventListener('chat-error', (event) => event.preventDefault()); // the editor says itself what is wrong
    widget.open = true;
    const box = this._needs.box();
    for (const type of INSIDE) box.addEventListener(type, stop);
    return widget;
  }

  private _play(scene: Scene): void {
    const widget = this._widget!;
    const before = this._shown;
    this._shown = scene;
    const {officeHours, messages, questions, chat, mail, at, now, timeZone, language, direction, strings} = scene;
    Object.assign(widget, chat, {
      officeHours,
      questions,
      transport: mail ? undefined : TAKES_ALL,
      welcomeMessage: messages.welcome ?? '',
      onlineMessage: messages.online ?? '',
      offlineMessage: messages.offline ?? '',
      handoffMessage: messages.handoff ?? '',
      translations: messages.translations,
      visitorTimezone: timeZone,
      lang: language,
      dir: direction,
      strings,
    });
    if (before?.mail !== mail) widget.replaceChildren(...(mail?.address?.trim() ? [linkTo(mail)] : []));
    // A clock that stands elsewhere must be a new one, so that the widget looks at once.
    if (!before || before.at !== at || before.now !== now) widget.now = at === undefined ? now : () => at;
    const box = this._needs.box();
    if (widget.parentNode !== box) box.append(widget);
    if (before && isOther(before, scene) && widget.thread.length) widget.clear();
    this._hide(widget, scene.isHidden && !widget.thread.length);
  }

  /** An open panel would show what a visitor does not get to see. */
  private _hide(widget: ChatWidget, isHidden: boolean): void {
    if (isHidden) {
      this._reopens ??= widget.open;
      widget.open = false;
    } else {
      if (this._reopens) this._open(widget);
      this._reopens = undefined;
    }
  }

  private _setState(state: StageState): void {
    if (this.state === state) return;
    this.state = state;
    this._host.requestUpdate();
  }
}

const stop = (event: Event): void => event.stopPropagation();

function linkTo({address = '', text}: NonNullable<Scene['mail']>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = mailto(address);
  link.textContent = text?.trim() || address.trim();
  return link;
}

/** Whether what has been said so far belongs to another situation. */
function isOther(before: Scene, scene: Scene): boolean {
  const {messages} = scene;
  const isSame = (key: keyof Scene) => before[key] === scene[key];
  return !(
    (['officeHours', 'at', 'timeZone', 'language'] as const).every(isSame) &&
    before.chat.assistant === scene.chat.assistant &&
    !before.mail === !scene.mail &&
    (['welcome', 'online', 'offline', 'handoff', 'translations'] as const).every(
      (kind) => before.messages[kind] === messages[kind],
    )
  );
}

/** `Promise.withResolvers`, which browsers of 2023 do not have. */
interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve!: () => void;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return {promise, resolve};
}
