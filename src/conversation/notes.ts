// What is kept beside the conversation, each under a key that is overwritten: what is half typed, how long a server wants to
// be left alone, and what the visitor's clock lacks.
import {DAY, MINUTE} from '../domain/calendar.js';
import {readContact} from '../domain/conversation/thread.js';
import {asked} from '../domain/conversation/wait.js';
import {readJson} from '../domain/conversation/record.js';
import type {Contact} from '../domain/message.js';
import type {BrowserStore} from './browser-store.js';

export class Notes {
  /** What found no room. */
  private readonly _memory = new Map<string, string>();

  constructor(
    private readonly _store: BrowserStore,
    private readonly _now: () => number,
  ) {}

  /** What was typed and not sent. */
  get draft(): string {
    return this._get('draft');
  }

  set draft(text: string) {
    this._set('draft', text);
    this._noteTyped();
  }

  /** Somebody comes back at `now`: drafts are forgotten where nobody did for longer than `keepFor`, and else kept for as long again. */
  visit(now: number, keepFor: number): void {
    const [typed] = this._numbers('typed');
    if (!typed || now - typed <= keepFor) return this._noteTyped();
    this.draft = '';
    this.contactDraft = undefined;
  }

  /** What was typed of how the visitor can be reached, and not left. */
  get contactDraft(): Contact | undefined {
    return readContact(readJson(this._get('contact-draft')));
  }

  set contactDraft(contact: Contact | undefined) {
    this._set('contact-draft', contact?.email || contact?.name ? JSON.stringify(contact) : '');
    this._noteTyped();
  }

  /** How long a server has asked not to be asked from `now` on, in milliseconds. */
  waitFrom(now: number): number {
    const [until, duration] = this._numbers('wait');
    // A wait that has become longer was noted by a clock that has been put right since.
    return until - now <= asked(duration) ? until - now : 0;
  }

  /** Keeps what a server has asked for at `now`, over reloads. */
  wait(now: number, duration: number): void {
    this._set('wait', `${now + asked(duration)},${asked(duration)}`);
  }

  /** What the visitor's clock, which shows `now`, lacked when a server last told the time, in milliseconds. */
  clockErrorAt(now: number): number {
    const [error, instant] = this._numbers('clock');
    const since = now + error - instant;
    // Time does not run backwards: where it seems to, the clock has been put right.
    return since > -MINUTE && since < DAY ? error : 0;
  }

  /** @param now the true time, as told by a server. */
  noteClockError(error: number, now: number): void {
    const [known, instant] = this._numbers('clock');
    const isNews = Math.abs(error - known) > MINUTE || (known && now - instant > 60 * MINUTE);
    if (isNews && !Number.isNaN(error)) this._set('clock', `${error},${now}`);
  }

  /** Takes what others note of another conversation, with which this one goes on: what was typed last, and what the server has said. */
  goOnFrom(other: Notes): void {
    const now = this._now();
    this.draft = other.draft || this.draft;
    const wait = other.waitFrom(now);
    if (wait > this.waitFrom(now)) this.wait(now, wait);
    const [error, instant] = other._numbers('clock');
    if (error) this.noteClockError(error, instant);
  }

  /** The conversation has been ended: what is in memory goes too. */
  dropMemory(): void {
    this._memory.clear();
  }

  /** Drafts have an end of their own: there may be no conversation yet. */
  private _noteTyped(): void {
    const now = this._now();
    if (!this._get('draft') && !this._get('contact-draft')) this._set('typed', '');
    else if (!(Math.abs(now - Number(this._get('typed'))) < DAY)) this._set('typed', `${now}`); // to the day is enough
  }

  private _get(key: string): string {
    return this._memory.get(key) ?? this._store.get(key) ?? '';
  }

  private _set(key: string, value: string): void {
    this._memory.delete(key);
    if (!value) this._store.remove(key);
    else if (!this._store.set(key, value)) this._memory.set(key, value);
  }

  private _numbers(key: string): [number, number] {
    const [first = 0, second = 0] = this._get(key).split(',').map(Number);
    return [first, second];
  }
}
