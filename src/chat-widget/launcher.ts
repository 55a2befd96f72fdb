// The round button, built by hand: a shop's page does not load a template library for one button.
import type {Availability} from '../domain/types.js';
import type {LauncherStrings} from '../i18n/strings.js';
import {element, icon, setText} from './elements.js';

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
  private readonly _icon = icon();
  /** The page's own icon, where it has one; what is in the slot is drawn only where the slot's name finds nothing. */
  private readonly _slot = element('slot', {}, this._icon.svg);
  private readonly _action = element('span', {class: 'words'});
  private readonly _dot = element('span', {class: 'dot'});
  private readonly _status = element('span', {class: 'words'});
  private readonly _badge = element('span', {class: 'unread'});
  private readonly _unread = element('span', {class: 'words'});
  /** Says new messages to a screen reader while the panel is closed. */
  private readonly _announcer = element('span', {class: 'words'});
  private readonly _button = element('button', {type: 'button', part: 'launcher'});

  constructor(root: ShadowRoot, onPress: () => void, onApproach: () => void) {
    this._badge.ariaHidden = this._slot.ariaHidden = 'true';
    this._announcer.role = 'status';
    const button = this._button;
    button.append(this._slot, this._action, this._dot, this._status, this._badge, this._unread);
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
    const closes = open && !isBusy;
    this._slot.name = closes ? 'none' : 'launcher-icon';
    this._icon.path.setAttribute('d', closes ? CHEVRON : BUBBLE);
    setText(this._action, open ? strings.closeChat : strings.openChat);
    this._dot.className = `dot ${status}`;
    setText(this._status, status === 'unset' ? '' : status === 'open' ? strings.online : strings.offline);
    const news = unread ? strings.unread(unread) : '';
    setText(this._badge, unread ? `${unread}` : '');
    setText(this._unread, news);
    setText(this._announcer, news);
  }
}
