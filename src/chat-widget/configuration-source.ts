// The configuration as a JSON file on a URL (`src`). Loaded only where a page gives one. It fills in what the page has not
// set itself, keeps the last good configuration when a later look fails, and looks again when somebody comes back to the
// tab after an hour.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import type {ClockController} from '../controllers/clock-controller.js';
import type {Configuration} from '../domain/types.js';
import {warn} from './warn.js';

const HOUR = 3_600_000;

/** Which property takes what of the document, and the attribute that wins over it. */
const FIELDS = [
  ['officeHours', 'office-hours', ({officeHours}: Configuration) => officeHours],
  ['welcomeMessage', 'welcome-message', ({messages}: Configuration) => messages?.welcome],
  ['onlineMessage', 'online-message', ({messages}: Configuration) => messages?.online],
  ['offlineMessage', 'offline-message', ({messages}: Configuration) => messages?.offline],
  ['handoffMessage', 'handoff-message', ({messages}: Configuration) => messages?.handoff],
] as const;

export type SourceHost = ReactiveElement & {src: string | null} & Record<(typeof FIELDS)[number][0], unknown>;

export class ConfigurationSource implements ReactiveController {
  private _url: string | null = null;
  private _lookedAt = 0;
  /** What this has set: anything else there is the page's own. */
  private readonly _given = new Map<string, unknown>();

  /** @param _clock the host's clock; `read` gives epoch milliseconds. */
  constructor(
    private readonly _host: SourceHost,
    private readonly _clock: Pick<ClockController, 'read' | 'correct'>,
  ) {
    _host.addController(this);
    _host.requestUpdate(); // this came by itself, after the update that asked for it
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this._onReturn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this._onReturn);
  }

  hostUpdate(): void {
    const {src} = this._host;
    if (src === this._url) return;
    this._url = src;
    if (src) void this._look(src);
  }

  private readonly _onReturn = (): void => {
    const {_url: url} = this;
    if (url && !document.hidden && this._clock.read() - this._lookedAt >= HOUR) void this._look(url);
  };

  private async _look(url: string): Promise<void> {
    this._lookedAt = this._clock.read();
    try {
      const response = await fetch(url);
      // One from the browser's cache tells an old time.
      const [timing] = performance.getEntriesByName(response.url).slice(-1) as PerformanceResourceTiming[];
      if (timing?.transferSize) this._clock.correct(response.headers.get('Date'));
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const configuration: unknown = await response.json();
      if (Object(configuration) !== configuration || Array.isArray(configuration)) {
        throw new Error('it is no JSON object with "officeHours" and "messages"');
      }
      if (url === this._url) this._give(configuration as Configuration);
    } catch (error) {
      if (url === this._url) warn(this._host, 'src', `${url} could not be used: ${(error as Error).message}`);
    }
  }

  private _give(configuration: Configuration): void {
    for (const [property, attribute, valueIn] of FIELDS) {
      const current = this._host[property];
      const isOwn = this._host.hasAttribute(attribute) || (current && current !== this._given.get(property));
      if (isOwn) continue;
      const value = valueIn(configuration);
      this._given.set(property, value);
      this._host[property] = property === 'officeHours' || typeof value === 'string' ? value : '';
    }
  }
}
