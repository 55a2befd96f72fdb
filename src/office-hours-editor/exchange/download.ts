// Gives the person a text as a file. Owns the address of the file, which is given back when it is not needed any more.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class Download implements ReactiveController {
  private _url = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this._revoke();
  }

  start(text: string, name: string, type: string): void {
    this._revoke(); // that of the last time; this one the browser may read a while after the press
    this._url = URL.createObjectURL(new Blob([text], {type}));
    const link = document.createElement('a');
    link.href = this._url;
    link.download = name;
    link.click();
  }

  private _revoke(): void {
    if (this._url) URL.revokeObjectURL(this._url);
    this._url = '';
  }
}
