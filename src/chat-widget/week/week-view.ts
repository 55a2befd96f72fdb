// The coming seven days, below the banner. Loads when somebody asks for them.
import {comingWeek, type WeekSchedule} from '../../domain/coming-week.js';
import type {TimeZone} from '../../domain/time-zone.js';
import {type ChatStrings, mergeStrings, type PanelStrings, type SomeStrings} from '../../i18n/strings.js';
import {weekStrings} from '../../i18n/week-strings.js';
import {type WeekRow, weekRows} from '../../i18n/week-wording.js';
import type {Wording} from '../../i18n/wording.js';
import {element} from '../page-load/elements.js';

export {weekStyles} from './week.styles.js';

export interface WeekState {
  readonly schedule: WeekSchedule;
  readonly now: number;
  /** Of the one who reads. */
  readonly zone: TimeZone;
  readonly wording: Wording;
  /** Those of the panel, which are there already. */
  readonly strings: Pick<PanelStrings, 'timezone'>;
  /** The texts of the page's language; undefined: English. */
  readonly texts: ChatStrings | undefined;
  readonly ownStrings: SomeStrings | undefined;
}

export interface WeekActions {
  /** A text in the visitor's language; "": none. */
  readonly translate: (holder: object, key: string) => string;
  readonly onStringsError: (error: unknown) => void;
}

export class WeekView {
  private readonly _rows = element('tbody');
  private readonly _table = element('table', {'aria-labelledby': 'week'}, this._rows);
  /** What it was drawn from. */
  private _drawn = '';

  constructor(
    home: HTMLElement,
    private readonly _actions: WeekActions,
  ) {
    home.append(this._table);
  }

  /** Returns the instant at which it is another week, in epoch milliseconds. */
  update({schedule, now, zone, wording, strings, texts, ownStrings}: WeekState): number {
    const {_actions: actions} = this;
    const own = mergeStrings({...weekStrings, ...texts}, ownStrings, actions.onStringsError);
    const days = comingWeek(schedule, now, zone);
    const nameOf = (special: object) => actions.translate(special, 'name');
    const rows = weekRows(days, wording, {...own, timezone: strings.timezone}, nameOf);
    const drawn = JSON.stringify([rows, own.today]);
    if (drawn !== this._drawn) this._rows.replaceChildren(...rows.map((row, i) => rowOf(row, i ? '' : own.today)));
    this._drawn = drawn;
    return days[1]!.start;
  }
}

function rowOf({weekday, date, day, hours, there, names}: WeekRow, today: string): HTMLElement {
  const lines = (texts: readonly string[], tag: 'div' | 'small') => texts.map((text) => element(tag, {}, text));
  return element(
    'tr',
    today ? {'aria-current': 'date'} : {},
    element('th', {scope: 'row'}, element('div', {}, today || weekday), element('small', {}, today ? day : date)),
    element('td', {}, ...lines(hours, 'div'), ...lines(there, 'small'), ...lines(names, 'small')),
  );
}
