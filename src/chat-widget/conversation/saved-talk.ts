// Gives the visitor the conversation as a text file. Loads when somebody asks for it. Owns the address of the file, which is
// given back when it is not needed any more.
import type {ReactiveController} from '@lit/reactive-element';
import {transcriptOf, type TranscriptParts} from '../../i18n/transcript.js';
import {element} from '../page-load/elements.js';
import type {PanelHost} from '../panel/panel-host.js';
import type {ThreadWords} from './thread-words.js';

/** Without it, some programs take other letters than those of English for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

export class SavedTalk implements ReactiveController {
  private _url = '';

  constructor(private readonly _host: PanelHost) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this._revoke();
  }

  /** Gives them what was said, as of `now`: with the zone beside date and time, since it is read elsewhere. */
  save({messages, isTrimmed}: Pick<TranscriptParts, 'messages' | 'isTrimmed'>, words: ThreadWords, now: number): void {
    this._revoke(); // that of the last time; this one the browser may read a while after the press
    words.update(now);
    const {strings, wording} = words;
    const {ofPanel} = wording;
    const moment = (instant: number) => strings.sentAt(ofPanel.time(instant), wording.date(instant));
    const title = this._host.heading || strings.heading;
    const head = [title, location.host && location.origin, `${moment(now)} (${ofPanel.zone(now)})`];
    const text = transcriptOf({head, messages, isTrimmed, strings, moment, inARow: ofPanel.inARow});
    // Of the visitor's calendar.
    const date = new Date(ofPanel.wallAt(now)).toISOString().slice(0, 10);
    this._url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK + text], {type: 'text/plain;charset=utf-8'}));
    element('a', {href: this._url, download: `${location.hostname || 'chat'}-${date}.txt`}).click();
  }

  private _revoke(): void {
    URL.revokeObjectURL(this._url);
    this._url = '';
  }
}
