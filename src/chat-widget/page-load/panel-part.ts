// The panel's part of the code, and when it costs anything. Where somebody uses the page, it is fetched at idle, so that nobody
// waits for the network later. It is evaluated at the first sign that somebody is about to open
// the chat; where the page's own code asks for the conversation; and where one that was kept has something left to do. Owns
// the loading, what waits for it, and what is shown where it fails; nothing of what the panel does.
import type {ReactiveController} from '@lit/reactive-element';
import {element} from './elements.js';
import type {Panel, Task, WaitingTask} from '../panel/panel.js';
import type {PanelHost, PanelPowers} from '../panel/panel-host.js';
import {endKept, keepUnsent, UNSENT} from '../../conversation/early.js';
import {conversationName, namesOf, recallOpen, stored} from '../../conversation/storage-name.js';
import {ENDED} from '../../domain/conversation/ended.js';
import {warn} from '../../events/warn.js';

/** The file that holds it: the build for a script tag writes the name here. Bundlers fetch ahead in ways of their own. */
declare const PANEL_FILE: string | undefined;

/** Events that tell of somebody who does something on the page. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

export class PanelPart implements ReactiveController {
  /** Undefined until there are both its code and a place to draw. */
  panel: Panel | undefined;

  /** Whether a conversation was kept on an earlier page, as of the last update: of use until its code is there. */
  isKept = false;

  /** How many messages of the shop in it have not been seen, as far as is known. */
  unread = 0;

  /** The panel is open without anybody's doing on this page. */
  isQuiet = false;

  private _hasLookedBack = false;
  /** The conversation that has been looked into. */
  private _lookedInto = '';
  private _looking: Promise<void> | undefined;
  private _class: typeof Panel | undefined;
  private _loading: Promise<void> | undefined;
  /** What waits for the conversation's code, in the order of the calls: the panel does it when that is there. */
  private readonly _tasks: WaitingTask[] = [];
  /** The ids of what has ended, here or elsewhere: each tab that hears of it tells it again. */
  private readonly _ended = new Set<string>();
  /** What the page wants to have in the text field. */
  private _suggested = '';
  private _fallback: Element | undefined;
  /** After a failure it is asked for again, each time after twice as long, in milliseconds. */
  private _pause = 2500;

  constructor(
    private readonly _host: PanelHost,
    private readonly _powers: PanelPowers,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('click', this._follow);
    this._listenForLife(addEventListener);
    if (this._hasLookedBack) addEventListener('storage', this._onStorage);
    else if (this._host.open || document.hidden) this.lookBack();
    else requestAnimationFrame(() => this._hasLookedBack || setTimeout(this.lookBack)); // painted by then
    this._start();
  }

  hostDisconnected(): void {
    removeEventListener('click', this._follow);
    this._listenForLife(removeEventListener);
    removeEventListener('storage', this._onStorage);
  }

  /**
   * Looks for what earlier pages have left, once. The launcher is painted before: for the first use of a storage, and for the
   * first one who listens to it, a page waits until another process has read it.
   */
  readonly lookBack = (): void => {
    if (this._hasLookedBack || !this._host.isConnected) return;
    this._hasLookedBack = true;
    addEventListener('storage', this._onStorage);
    this._recall();
    // Who reloads the page may have closed the chat meanwhile.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (this._isMeant(location.hash) && visit?.type === 'navigate') this._host.show();
    this.isKept = this._has(':');
    if (this.isKept || this._has(UNSENT)) this._host.requestUpdate();
  };

  /** What the visitor did on the tab's page before wins over the markup; but no page begins covered by the panel. */
  private _recall(): void {
    const {_host: host} = this;
    const isDeclared = host.open;
    const recalled = isDeclared && host.hasUpdated ? undefined : recallOpen(host);
    if (recalled === undefined) return;
    this.isQuiet = host.open = recalled && (isDeclared || (innerWidth > 600 && innerHeight > 480));
    if (isDeclared && !host.open) void this.load(); // the same markup may come again, and opens nothing then
  }

  hostUpdate(): void {
    if (this.panel?.conversation) return;
    this.isKept = this._has(':');
    const name = `${conversationName(this._host)}:`;
    if (!this.isKept) this._lookedInto = '';
    if (this._lookedInto !== name) this.unread = 0;
  }

  hostUpdated(): void {
    if (this.panel?.conversation) return;
    const {_host: host} = this;
    const {open, stream, transport} = host;
    // What answers may come to; and what goes on elsewhere, since somebody has signed in.
    const isMoving = this.isKept && (stream || transport?.listen || this._has(':', namesOf(host).slice(0, -1)));
    // An open panel has looked itself, as it was drawn.
    if ((open && !this.panel) || isMoving || this._tasks.length || this._has(UNSENT)) this.look();
    else if (this.isKept && !open) this._lookInto(`${conversationName(host)}:`);
  }

  /** Goes on with the conversation, as far as there is anything to go on with. */
  look(): void {
    if (this.panel) this.panel.look();
    else void this.load();
  }

  /** Whether there is something under a key of any conversation that goes on. */
  private _has(key: string, names = namesOf(this._host)): boolean {
    return this._hasLookedBack && names.some((name) => stored(name + key, this._host.storage));
  }

  /** A conversation in which nothing is left to do needs its count only. */
  private _lookInto(name: string): void {
    if (this._lookedInto === name) return;
    this._lookedInto = name;
    this._looking = import('../when-needed/kept-unread.js')
      .then(({keptUnread}) => {
        if (this._lookedInto !== name) return;
        this.unread = keptUnread(this._host, name, this._powers.now());
        this._host.requestUpdate();
      })
      .catch(this.load);
  }

  /**
   * Fetches it, so that nobody waits for the network later: once there is somebody who does something on the page, and the page
   * has nothing else to do, where the network and the visitor let us. A browser compiles what is fetched like this: a page that
   * is only looked at does not pay for it.
   */
  private readonly _fetchAhead = (event: Event): void => {
    if (document.readyState !== 'complete') return; // the next sign will do
    // A browser tells a new page of a pointer that rests where the page has come up.
    const {type, movementX, movementY} = event as PointerEvent;
    if (type === 'pointermove' && !movementX && !movementY) return;
    this._listenForLife(removeEventListener);
    const file = typeof PANEL_FILE === 'undefined' ? undefined : PANEL_FILE;
    const {connection} = navigator as {connection?: {effectiveType?: string; saveData?: boolean}};
    if (!file || this._loading || connection?.effectiveType !== '4g' || connection.saveData) return;
    requestIdleCallback(() => {
      const link = element('link', {rel: 'modulepreload', href: String(new URL(file, import.meta.url))});
      // A policy that goes by nonces takes the page's own; an import carries it by itself.
      link.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
      link.onload = link.onerror = () => link.remove();
      this._host.renderRoot.append(link);
    });
  };

  private _listenForLife(change: typeof addEventListener): void {
    for (const type of SIGNS_OF_LIFE) change(type, this._fetchAhead, true);
  }

  /** Loads and begins it, once; where that fails, the next need tries again. */
  readonly load = (): Promise<void> =>
    (this._loading ??= import('../panel/panel.js').then(
      async ({Panel}) => {
        this._class = Panel;
        this._start();
        if (this._host.open) {
          this.panel?.makeReady();
          // To draw takes as long as what has been done: between them, the browser may do what waits.
          await (globalThis as {scheduler?: Partial<Scheduler>}).scheduler?.yield?.();
        }
        this._host.requestUpdate();
      },
      (error: unknown) => {
        this._loading = undefined;
        const {open} = this._host;
        if (open || this._tasks.length) warn(this._host, 'panel', `could not be loaded (${String(error)})`);
        if (open) this._showFallback();
        const again = () => this._host.requestUpdate();
        addEventListener('online', again, {once: true});
        setTimeout(again, (this._pause *= 2));
      },
    ));

  /**
   * Somebody comes near: what opening needs is made ready. Until it is, a page's modal is kept from the press that may follow, as
   * the panel's guard does later: such a modal may stop a press outside of it, close, or take back the focus that comes with it.
   */
  readonly approach = (): void => {
    for (const type of this.panel ? [] : ['touchstart', 'pointerdown', 'mousedown', 'focusin', 'click']) {
      const guard = (event: Event) => {
        if (!event.composedPath().includes(this._host)) return;
        if (type === 'click') event.stopPropagation = event.stopImmediatePropagation = () => {};
        else event.stopImmediatePropagation();
      };
      addEventListener(type, guard, {capture: true, once: true});
    }
    void this.load().then(() => this.panel?.drawAhead());
  };

  /**
   * Does something with the conversation of whoever is there now, at once where it is loaded, and in the order of the calls.
   */
  converse(task: Task): void {
    this._tasks.push({task, name: conversationName(this._host)});
    if (this.panel) this.panel.converse();
    else void this.load();
  }

  /** Has the text field hold a text for the visitor to go on with, once what they have typed themselves is known. */
  compose(text: string): void {
    if (this.panel) return this.panel.composer.suggest(text);
    this._suggested = text;
    void this.load();
  }

  /** Has the visitor say something; it is kept at once, also where the code of the conversation is still on its way. */
  say(text: unknown, now: number): void {
    if (typeof text !== 'string' || !text.trim()) return;
    const {_host: host} = this;
    const id = this.panel?.conversation ? undefined : keepUnsent(host, text, now, this._powers.delivers());
    this.converse((conversation) => void conversation.send(text, now, id));
  }

  /** Forgets the conversation, at once also where the code of conversations is still on its way: the page may be about to go. */
  clear(): void {
    if (this.panel?.conversation) {
      this.converse((conversation) => conversation.clear());
      return this.panel.composer.turn(); // also where nothing had been said
    }
    // What is said from now on, here or in another tab, is not ended by this.
    this._dropTasks(namesOf(this._host));
    const ended = endKept(this._host);
    this._noteEnd(JSON.stringify(ended));
    this.panel?.composer.turn();
    this.converse((conversation) => conversation.tellEnded(ended));
  }

  /** What was to be done with a conversation that has been ended goes with it. */
  private _dropTasks(names: readonly string[]): void {
    const others = this._tasks.filter(({name}) => !names.includes(name));
    this._tasks.splice(0, Infinity, ...others);
  }

  /**
   * Remembers what is told of an end; returns whether that is news: each is told again by all tabs that hear of it, this page's own,
   * too. What has moved goes on elsewhere.
   */
  private _noteEnd(told: string): boolean {
    const ids = told.match(/\w+/g) ?? [];
    const isKnown = ids.length && ids.every((id) => this._ended.has(id));
    for (const id of ids) this._ended.add(id);
    return !isKnown && told.startsWith('[');
  }

  /** Resolves when what was on its way is there and drawn. */
  async settled(): Promise<void> {
    this.lookBack();
    await this._looking;
    await this._loading;
    await this.panel?.drawn;
  }

  private _start(): void {
    if (!this._class || !this._host.renderRoot || this.panel) return;
    this.lookBack();
    this.panel = new this._class(this._host, this._powers, this._tasks, this.isQuiet);
    this._fallback?.remove();
    if (this._suggested) this.panel.composer.suggest(this._suggested);
  }

  private _isMeant(hash: string): boolean {
    return hash === '#chat' || hash === `#${this._host.id}`;
  }

  /** A link on this page to `#chat`, or to the element's id, opens the chat. */
  private readonly _follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => (each as Partial<HTMLAnchorElement>).hash) as HTMLAnchorElement;
    if (!link || !this._isMeant(link.hash) || link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '')) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target)
      return;
    event.preventDefault();
    this._host.show();
  };

  /** Another tab goes on with the conversation, or has ended it: this one hears of it too. */
  private readonly _onStorage = ({key, newValue}: StorageEvent): void => {
    if (newValue && key?.endsWith(`:${ENDED}`) && this._noteEnd(newValue))
      this._dropTasks([key.slice(0, -ENDED.length - 1)]);
    if (key?.startsWith(`${conversationName(this._host)}:`)) void this.load();
  };

  /** What the page holds for visitors without the chat, in the chat's place. */
  private _showFallback(): void {
    const {_host: host} = this;
    host.open = false;
    if (!host.querySelector(':scope>:not([slot])')) return;
    this._fallback ??= element('div', {}, element('slot'));
    this._fallback.className = `fallback ${host.placement === 'start' ? 'start' : ''}`;
    host.renderRoot.append(this._fallback);
  }
}
