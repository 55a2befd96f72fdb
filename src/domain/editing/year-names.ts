import type {DateStretch} from './dates.js';
import type {Rule, YearDay} from './year.js';

/** An entry of the document's lists, and days in a row on which it has a say. */
export interface NamedStretch extends DateStretch {
  readonly rule: Exclude<Rule, {kind: 'week'}>;
}

/** What is to be named beside some days in a row, a month of them for one: by first day, exceptions before seasons. */
export function stretchesByName(days: readonly YearDay[]): readonly NamedStretch[] {
  const stretches: {rule: NamedStretch['rule']; from: number; to: number}[] = [];
  const current = new Map<unknown, (typeof stretches)[number]>();
  for (const {day, rules} of days) {
    for (const rule of rules) {
      if (rule.kind === 'week') continue;
      const key = `${rule.kind} ${rule.index}`;
      const before = current.get(key);
      if (before?.to === day - 1) before.to = day;
      else {
        const stretch = {rule, from: day, to: day};
        current.set(key, stretch);
        stretches.push(stretch);
      }
    }
  }
  return stretches;
}

/** How a day is to look: what is wrong about it, or what its hours come from, and whether there are any. */
export type DayLook = 'wrong' | 'closure' | 'opening' | 'season' | 'week';

export function lookOf({hours, rules: [rule], conflicts}: YearDay): DayLook {
  if (!hours || conflicts.length) return 'wrong';
  if (rule!.kind !== 'exception') return rule!.kind;
  return hours.length ? 'opening' : 'closure';
}
