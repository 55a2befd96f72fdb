// The coming seven days, in a place of the page.
import {element, setText} from '../chat-widget/page-load/elements.js';
import {addStyles} from '../chat-widget/panel/styles.js';
import {WeekView} from '../chat-widget/week/week-view.js';
import {weekStyles} from '../chat-widget/week/week.styles.js';
import {translated} from '../domain/translated.js';
import {HoursElement, type HoursState} from './hours-element.js';
import {tableStyles} from './office-hours-week.styles.js';

/**
 * The coming seven days from today, in the visitor's time, with the shop's beside it where clocks differ, and exceptions and
 * seasons by name. It looks like the text around it, and moves on by itself at midnight. Without hours of its own it shows those of
 * the page's first `<chat-widget>`.
 *
 * @slot - What the page shows before the script has loaded, and where no hours are set.
 *
 * @csspart table - The table. Its rows and cells look as a page's own where it sets what they inherit.
 *
 * @cssproperty [--chat-border] - The lines between the days: the colour of the text, fainter.
 *
 * @fires {ChatErrorEvent} chat-error - Something that the page gave cannot be used: `event.source`, `event.message`,
 *   `event.problems`.
 */
export class OfficeHoursWeek extends HoursElement {
  static override styles = tableStyles;

  private readonly _name = element('span', {id: 'week', hidden: ''});
  private readonly _home = element('div', {class: 'week'});
  private _locale = '';
  private readonly _view = new WeekView(this._home, {
    translate: (holder, key) => translated(holder, key, this._locale) ?? '',
    onStringsError: this._warnOfStrings,
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    addStyles(root, weekStyles);
    return root;
  }

  protected override _draw({timeline: schedule, ...state}: HoursState, place: HTMLElement): number | undefined {
    if (!schedule) return undefined;
    this._locale = state.wording.locale;
    if (!place.firstChild) place.append(this._name, this._home);
    setText(this._name, state.strings.week);
    return this._view.update({schedule, ...state});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours-week': OfficeHoursWeek;
  }
}
