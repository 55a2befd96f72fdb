// The configuration as a JSON file on a URL (`src`). Loaded only where a page gives one. It fills in what the page has not
// set itself, keeps the last good configuration when a later look fails, and looks again when somebody comes back to the
// tab after an hour.
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import type {ClockController} from '../../controllers/clock-controller.js';
import {MINUTE} from '../../domain/calendar.js';
import {ODD_BRACE} from '../../domain/looks-odd.js';
import type {ChatSettings, Configuration, OfficeHoursInput} from '../../domain/types.js';
import {moveKept} from '../../conversation/move-kept.js';
import type {Keeper} from '../../conversation/storage-name.js';
import {warn} from '../../events/warn.js';

const HOUR = 3_600_000;

const MESSAGES = ['welcome', 'online', 'offline', 'handoff', 'translations'];

/** Which property takes what of the document, and the attribute that wins over it. */
const FIELDS = [
  ['officeHours', 'office-hours', ({officeHours}: Configuration) => officeHours],
  ['welcomeMessage', 'welcome-message', ({messages}: Configuration) => messages?.welcome],
  ['onlineMessage', 'online-message', ({messages}: Configuration) => messages?.online],
  ['offlineMessage', 'offline-message', ({messages}: Configuration) => messages?.offline],
  ['handoffMessage', 'handoff-message', ({messages}: Configuration) => messages?.handoff],
  ['questions', 'questions', ({questions}: Configuration) => questions],
] as const;

/** The properties that take more than a text. */
const STRUCTURES = ['officeHours', 'questions'];

/** The keys of `chat`, which are the properties' names, with what the property is when nobody sets it, and its other words. */
const SETTINGS = [
  ['heading', ''],
  ['placement', 'end', 'start'],
  ['outsideHours', 'show', 'hide'],
  ['askEmail', 'offline', 'always', 'never'],
  ['replyTime', ''],
  ['assistant', false],
  ['storage', 'local', 'session', 'none'],
  ['endpoint', ''],
  ['stream', ''],
  ['privacyUrl', ''],
] as const;

export type SourceHost = ReactiveElement & {src: string | null} & Partial<
    Record<(typeof FIELDS | typeof SETTINGS)[number][0] | 'translations', unknown>
  >;

export class ConfigurationSource implements ReactiveController {
  private _url: string | null = null;
  private _lookedAt = 0;
  /** What this has set: anything else there is the page's own. */
  private readonly _given = new Map<string, unknown>();

  /** @param _clock the host's clock; `read` gives epoch milliseconds. */
  constructor(
    private readonly _host: SourceHost,
    private readonly _clock: Pick<ClockController, 'read' | 'correct'>,
    /** The document of that address has come, and counts. */
    private readonly _onTaken: (url: string | null) => void,
    /** Whether the host's conversation has begun: where that is kept, stays. Undefined: it has none. */
    private readonly _hasBegun: (() => boolean) | undefined,
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
    let response: Response | undefined;
    let text: string | undefined;
    try {
      response = await fetch(url);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      text = await response.text();
      void this._correctClock(response);
      const document: unknown = JSON.parse(text);
      if (Object(document) !== document || Array.isArray(document)) throw new TypeError('it is no JSON object');
      if (url === this._url) this._take(document as Configuration, text);
    } catch (error) {
      if (url !== this._url) return;
      import('../diagnostics/source-diagnosis.js').then(
        ({diagnoseSource}) => diagnoseSource(this._host, url, error, response, text),
        () => warn(this._host, 'src', `${url} could not be used: ${(error as Error).message}`),
      );
    }
  }

  /** Takes the server's word for the time, but not that of an answer which was kept somewhere on the way. */
  private async _correctClock(response: Response): Promise<void> {
    const error = timeOf(response) - this._clock.read();
    if (!(Math.abs(error) > MINUTE)) return; // right enough, or not told
    const [timing] = performance.getEntriesByName(response.url).slice(-1) as PerformanceResourceTiming[];
    const isKept = timing?.encodedBodySize && !timing.transferSize;
    if (isKept && error < 0) return; // as old as it seems
    // Of another origin, browsers do not say whether they had it already: then it is asked for the time alone.
    const fresh = timing?.transferSize ? response : await askAnew(response.url);
    if (fresh?.ok) this._clock.correct(new Date(timeOf(fresh)).toUTCString());
  }

  /** Uses what can be used, and has explained what cannot. */
  private _take(document: Configuration, text: string): void {
    const isBare = !('officeHours' in document) && ('timezone' in document || 'weekly' in document);
    this._give(isBare ? {officeHours: document as OfficeHoursInput} : document);
    this._onTaken(this._url);
    const {officeHours, messages = {}, questions = [], chat = {}} = document;
    const isPlain =
      officeHours !== null &&
      Object.keys(document).every((key) => ['officeHours', 'messages', 'questions', 'chat', 'snippet'].includes(key)) &&
      isPlainChat(chat) &&
      isPlainList(questions) &&
      Object.entries(messages).every(
        ([key, value]) => MESSAGES.includes(key) && typeof value === (key === 'translations' ? 'object' : 'string'),
      );
    if (isPlain && !ODD_BRACE.test(text)) return;
    import('../diagnostics/source-diagnosis.js').then(
      ({diagnoseDocument}) => diagnoseDocument(this._host, document),
      (error: unknown) => warn(this._host, 'src', String(error)),
    );
  }

  private _give(configuration: Configuration): void {
    for (const [property, attribute, valueIn] of FIELDS) {
      const current = this._host[property];
      const isOwn = this._host.hasAttribute(attribute) || (current && current !== this._given.get(property));
      if (isOwn) continue;
      const value = valueIn(configuration);
      this._given.set(property, value);
      this._host[property] = STRUCTURES.includes(property) || typeof value === 'string' ? value : '';
    }
    this._translate(configuration);
    this._set(Object(configuration.chat) as ChatSettings);
  }

  /** A default is nobody's wish. What has gone from the document is the default again. */
  private _set(chat: ChatSettings): void {
    for (const [property, usual, ...others] of SETTINGS) {
      const {[property]: current = usual} = this._host;
      const given = this._given.has(property) ? this._given.get(property) : usual;
      const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (this._host.hasAttribute(attribute) || (current !== given && current !== null)) continue;
      const value = isUsable(chat[property], usual, others) ? chat[property] : usual;
      if (property === 'storage' && value !== current && !this._moveTo(String(value))) continue;
      this._given.set(property, value);
      if (value !== current) this._host[property] = value;
    }
  }

  /**
   * Moves what was kept before the document has come to where that has it kept; what cannot go there stays where it is found again.
   * Returns whether nothing does.
   */
  private _moveTo(kind: string): boolean {
    if (!this._hasBegun) return true;
    const isMoved = !this._hasBegun() && moveKept(this._host as Keeper, kind);
    const advice = `write storage="${kind}" on the element as well`;
    if (!isMoved) warn(this._host, 'storage', `what was kept before the document came stays where it is; ${advice}`);
    return isMoved;
  }

  /** A text that the page has set itself is not to be replaced by the translation of another one. */
  private _translate({messages}: Configuration): void {
    const {translations: current} = this._host;
    if (current && current !== this._given.get('translations')) return;
    const isGiven = (key: string) => this._given.has(`${key}Message`);
    const languages = Object.entries(Object(messages?.translations) as object).map(([tag, texts]): [string, object] => [
      tag,
      Object.fromEntries(Object.entries(Object(texts) as object).filter(([key]) => isGiven(key))),
    ]);
    const translations = Object.fromEntries(languages);
    this._given.set('translations', translations);
    this._host.translations = translations;
  }
}

/** Whether a value is one that the property takes: of the kind of its default, or one of the words where there are some. */
const isUsable = (value: unknown, usual: unknown, others: readonly unknown[]): boolean =>
  others.length ? value === usual || others.includes(value) : typeof value === typeof usual;

const isPlainChat = (chat: unknown): boolean =>
  Object(chat) === chat &&
  Object.entries(chat as object).every(([key, value]) => {
    const [property, usual, ...others] = SETTINGS.find(([name]) => name === key) ?? [];
    return property && isUsable(value, usual, others);
  });

const isPlainList = (questions: unknown): boolean =>
  Array.isArray(questions) && questions.length <= 12 && questions.every(isPlainQuestion);

const isPlainQuestion = (question: unknown): boolean => {
  const {ask, answer, translations = {}, ...others} = Object(question) as Record<string, unknown>;
  const areTexts = [ask, answer].every((text) => typeof text === 'string' && text.trim());
  return areTexts && Object(translations) === translations && !Object.keys(others).length;
};

/** The time that a server tells, in epoch milliseconds; NaN where it does not, or where browsers hide it. */
function timeOf({headers}: Response): number {
  return Date.parse(headers.get('Date') ?? '') + 1000 * Number(headers.get('Age') ?? 0);
}

async function askAnew(url: string): Promise<Response | undefined> {
  try {
    return await fetch(url, {method: 'HEAD', cache: 'no-store'});
  } catch {
    return undefined;
  }
}
