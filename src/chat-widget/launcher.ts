// The round button, built by hand: a shop's page does not load a template library for one button.
import type {Availability} from '../domain/types.js';
import type {LauncherStrings} from '../i18n/strings.js';

const BUBBLE = 'M21 12a8 8 0 0 1-11.6 7.1L4 20l1-4.6A8 8 0 1 1 21 12Z';
const CHEVRON = 'm6 9 6 6 6-6';

export interface LauncherState {
  readonly open: boolean;
  readonly isHidden: boolean;
  /** Opened, but the panel is still on its way. */
  readonly isBusy: boolean;
  readonly placement: string;
  readonly status: Availability['status'];
  readonly unread: number;
  readonly strings: LauncherStrings;
}

export class Launcher {
  private readonly _path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  private readonly _action = span('words');
  private readonly _dot = span('dot');
  private readonly _status = span('words');
  private readonly _badge = span('unread');
  private readonly _unread = span('words');
  /** Says new messages to a screen reader while the panel is closed. */
  private readonly _announcer = span('words');
  private readonly _button = document.createElement('button');

  constructor(root: ShadowRoot, onPress: () => void, onApproach: () => void) {
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.setAttribute('viewBox', '0 0 24 24');
    icon.append(this._path);
    this._badge.ariaHidden = 'true';
    this._announcer.role = 'status';
    const button = this._button;
    button.type = 'button';
    button.part.add('launcher');
    button.append(icon, this._action, this._dot, this._status, this._badge, this._unread);
    button.addEventListener('click', onPress);
    button.addEventListener('pointerenter', onApproach);
    button.addEventListener('focus', onApproach);
    root.append(button, this._announcer);
  }

  update({open, isHidden, isBusy, placement, status, unread, strings}: LauncherState): void {
    const button = this._button;
    button.className = `launcher ${placement}`;
    button.hidden = isHidden;
    button.ariaExpanded = `${open}`;
    button.ariaBusy = `${isBusy}`;
    this._path.setAttribute('d', open && !isBusy ? CHEVRON : BUBBLE);
    setText(this._action, open ? strings.closeChat : strings.openChat);
    this._dot.className = `dot ${status}`;
    setText(this._status, status === 'unset' ? '' : status === 'open' ? strings.online : strings.offline);
    const news = unread ? strings.unread(unread) : '';
    setText(this._badge, unread ? `${unread}` : '');
    setText(this._unread, news);
    setText(this._announcer, news);
  }
}

function span(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}

/** Setting the same text again would have a screen reader say it again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
