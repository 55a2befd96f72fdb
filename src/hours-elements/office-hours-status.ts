// Whether somebody is there, in a line of the page.
import {element, setText} from '../chat-widget/page-load/elements.js';
import {statusLine} from '../i18n/status-wording.js';
import {HoursElement, type HoursState} from './hours-element.js';
import {statusStyles} from './office-hours-status.styles.js';

/**
 * Whether somebody is there, and until when or from when, in one line that stays true by itself. It looks like the text around
 * it. Without hours of its own it says those of the page's first `<chat-widget>`.
 *
 * @slot - What the page shows before the script has loaded, and where no hours are set.
 *
 * @csspart dot - The dot before the text: full while somebody is there, a ring while nobody is.
 * @csspart text - "We’re here until 17:00."
 * @csspart account-time - The same time where the shop is, where clocks differ.
 *
 * @cssproperty [--chat-open=#12823b] - The dot while somebody is there.
 * @cssproperty [--chat-closed=#79808c] - The dot while nobody is there.
 *
 * @fires {ChatErrorEvent} chat-error - Something that the page gave cannot be used: `event.source`, `event.message`,
 *   `event.problems`.
 */
export class OfficeHoursStatus extends HoursElement {
  static override styles = statusStyles;

  private readonly _dot = element('span', {part: 'dot'});
  private readonly _text = element('span', {part: 'text'});
  private readonly _accountTime = element('small', {part: 'account-time'});

  protected override _draw(state: HoursState, place: HTMLElement): number | undefined {
    const {availability, now, strings, wording, zone} = state;
    const line = statusLine(wording, strings, availability, now, zone);
    if (!line) return undefined;
    if (!place.firstChild) place.append(this._dot, this._text, ' ', this._accountTime);
    this._dot.className = availability.status;
    setText(this._text, line.text);
    setText(this._accountTime, line.accountTime ?? '');
    return line.until;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-status': OfficeHoursStatus;
  }
}
