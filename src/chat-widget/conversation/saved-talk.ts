// Gives the visitor the conversation as a text file. Loads when somebody asks for it. Owns the address of the file, which is
// given back when it is not needed any more.
import type {ReactiveController} from '@lit/reactive-element';
import {transcriptOf, type TranscriptParts} from '../../i18n/transcript.js';
import {element} from '../page-load/elements.js';
import type {PanelHost} from '../panel/panel-host.js';

/** Without it, some programs take other letters than those of English for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

export class SavedTalk implements ReactiveController {
  private _url = '';

  constructor(host: PanelHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this._revoke();
  }

  /** @param date of the visitor's calendar, as in ISO 8601: a part of the file's name. */
  save(parts: TranscriptParts, date: string): void {
    this._revoke(); // that of the last time; this one the browser may read a while after the press
    const text = BYTE_ORDER_MARK + transcriptOf(parts);
    this._url = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
    element('a', {href: this._url, download: `${location.hostname || 'chat'}-${date}.txt`}).click();
  }

  private _revoke(): void {
    URL.revokeObjectURL(this._url);
    this._url = '';
  }
}
