// The panel's part of the code, and when it costs anything. At idle it is fetched at most, so that nobody waits for the
// network later. It is evaluated, and the conversation begun, at the first sign that somebody is about to open the chat;
// where the page's own code asks for the conversation; and where one that was kept has something left to do. Owns the
// loading, what waits for it, and what is shown where it fails; nothing of what the panel does.
import type {ReactiveController} from '@lit/reactive-element';
import {element} from './elements.js';
import {type KeptConversation, keptConversation} from './kept-conversation.js';
import type {Panel} from './panel.js';
import type {PanelHost} from './panel-host.js';
import {storageName} from './storage-name.js';
import {warn} from './warn.js';

/** The file that holds it: the build for a script tag writes the name here. Bundlers fetch ahead in ways of their own. */
declare const PANEL_FILE: string | undefined;

export class PanelPart implements ReactiveController {
  /** Undefined until there are both its code and a place to draw. */
  panel: Panel | undefined;

  /** What was kept on an earlier page, as of the last update: of use until there is a conversation, which knows better. */
  kept: KeptConversation | undefined;

  private _class: typeof Panel | undefined;
  private _loading: Promise<void> | undefined;
  private readonly _tasks: ((panel: Panel) => void)[] = [];
  private _fallback: Element | undefined;

  constructor(
    private readonly _host: PanelHost,
    private readonly _make: (panelClass: typeof Panel) => Panel,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this._onStorage);
    this._start();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this._onStorage);
  }

  hostUpdate(): void {
    if (!this.panel?.conversation) this.kept = keptConversation(this._host);
  }

  hostUpdated(): void {
    if (this.panel) return;
    const {open, stream, transport} = this._host;
    const {isThere, isUnsettled} = this.kept!;
    if (open || isUnsettled || (isThere && (stream || transport?.listen))) void this.load();
  }

  /** Fetches it once the page has nothing else to do, where the network and the visitor let us. */
  fetchWhenIdle(): void {
    const file = typeof PANEL_FILE === 'undefined' ? undefined : PANEL_FILE;
    const {connection} = navigator as {connection?: {effectiveType?: string; saveData?: boolean}};
    if (!file || connection?.effectiveType !== '4g' || connection.saveData) return;
    const whenIdle = () =>
      requestIdleCallback(() => {
        const link = element('link', {rel: 'modulepreload', href: new URL(file, import.meta.url).href});
        // A policy that goes by nonces takes the page's own; an import carries it by itself.
        link.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
        link.onload = link.onerror = () => link.remove();
        this._host.renderRoot.append(link);
      });
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, {once: true});
  }

  /** Loads and begins it, once; where that fails, the next need tries again. */
  readonly load = (): Promise<void> =>
    (this._loading ??= import('./panel.js').then(
      ({Panel}) => {
        this._class = Panel;
        this._start();
      },
      (error: unknown) => {
        this._loading = undefined;
        const {open} = this._host;
        if (open || this._tasks.length) warn(this._host, 'panel', `could not be loaded (${String(error)})`);
        if (open) this._showFallback();
      },
    ));

  /** Does something with the panel, at once where it is loaded, and in the order of the calls. */
  use(task: (panel: Panel) => void): void {
    if (this.panel) return task(this.panel);
    this._tasks.push(task);
    void this.load();
  }

  /** Resolves when what was on its way is there and drawn. */
  async settled(): Promise<void> {
    await this._loading;
    await this.panel?.drawn;
  }

  private _start(): void {
    if (!this._class || !this._host.renderRoot || this.panel) return;
    this.panel = this._make(this._class);
    this._fallback?.remove();
    for (const task of this._tasks.splice(0)) task(this.panel);
    this._host.requestUpdate();
  }

  /** Another tab goes on with the conversation: this one hears of it too. */
  private readonly _onStorage = ({key}: StorageEvent): void => {
    if (key?.startsWith(`${storageName(this._host)}:`)) void this.load();
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
