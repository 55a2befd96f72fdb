// The round button, built by hand: a shop's page does not load a template library for one button. What can be drawn by CSS
// alone (the dot) has no element: every page that shows a launcher pays for each.
import type {Availability} from '../../domain/types.js';
import type {LauncherStrings} from '../../i18n/strings.js';
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
  /** Some of them came while the page was there: the others are told by the button's name alone. */
  readonly isNews: boolean | undefined;
  readonly strings: LauncherStrings;
}

export class Launcher {
  private readonly _icon = icon();
  /** The page's own icon, where it has one; what is in the slot is drawn only where the slot's name finds nothing. */
  private readonly _slot = element('slot', {'aria-hidden': 'true'}, this._icon.svg);
  /** How many messages are unread: there only where any are. */
  private readonly _badge = element('span', {class: 'unread', 'aria-hidden': 'true'});
  /** Says new messages to a screen reader while the panel is closed. */
  private readonly _announcer = element('span', {class: 'words', role: 'status'});
  private readonly _button = element('button', {type: 'button', part: 'launcher'}, this._slot);

  constructor(root: ShadowRoot, onPress: () => void, onApproach: () => void) {
    const button = this._button;
    button.onclick = onPress;
    button.onpointerenter = button.onfocus = onApproach;
    root.append(button, this._announcer);
  }

  update({open, isHidden, isBusy, placement, status, unread, isNews, strings}: LauncherState): void {
    const button = this._button;
    button.className = `launcher ${status} ${placement}`;
    button.hidden = isHidden;
    button.ariaExpanded = `${open}`;
    button.ariaBusy = `${isBusy}`;
    const closes = open && !isBusy;
    this._slot.name = closes ? 'none' : 'launcher-icon';
    this._icon.path.setAttribute('d', closes ? CHEVRON : BUBBLE);
    button.lang = strings.locale;
    const state = status === 'unset' ? '' : status === 'open' ? strings.online : strings.offline;
    const news = unread ? strings.unread(unread) : '';
    // A name, not words inside: for those a browser would load a typeface on each page, and nobody sees them.
    button.ariaLabel = [strings.openChat, state, news].filter(Boolean).join(' ');
    setText(this._announcer, isNews ? news : '');
    setText(this._badge, strings.count(unread));
    if (unread) button.append(this._badge);
    else this._badge.remove();
  }
}
