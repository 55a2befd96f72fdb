// Wall-clock times of a time zone, from what `Intl` knows: enough arithmetic for the demo's time travel. It is written
// apart from the widget's own code, so that the clocks in the bar are a second opinion.

const formats = new Map();

function partsOf(zone, instant) {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
}

/** The wall clock at an instant, as the milliseconds of a UTC date that shows the same digits. */
export function wallClock(zone, instant) {
  const {year, month, day, hour, minute, second} = partsOf(zone, instant);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const offsetAt = (zone, instant) => wallClock(zone, instant) - Math.floor(instant / 1000) * 1000;

const DAY = 86_400_000;

/** The instant of a wall clock: the first of two, and moved forward by the gap where there is none. */
export function instantOf(zone, wall) {
  const before = wall - offsetAt(zone, wall - DAY);
  const after = wall - offsetAt(zone, wall + DAY);
  const real = [before, after].filter((instant) => wallClock(zone, instant) === wall);
  return real.length ? Math.min(...real) : before;
}

/** The first instant after `from` with another offset from UTC, or undefined where clocks stay as they are. */
export function nextClockChange(zone, from) {
  const now = offsetAt(zone, from);
  for (let day = from; day < from + 400 * DAY; day += DAY) {
    if (offsetAt(zone, day + DAY) === now) continue;
    let [low, high] = [Math.floor(day / 1000), Math.ceil((day + DAY) / 1000)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(zone, middle * 1000) === now) low = middle;
      else high = middle;
    }
    return high * 1000;
  }
  return undefined;
}

/** `2026-12-24T14:00:00` for `<input type="datetime-local">`. */
export const toInputValue = (zone, instant) => new Date(wallClock(zone, instant)).toISOString().slice(0, 19);

/** The instant of `2026-12-24T14:00` in the zone, or of a text with its own offset; NaN for anything else. */
export function fromInputValue(zone, text) {
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return Date.parse(text);
  const wall = Date.parse(`${text}Z`);
  return Number.isNaN(wall) ? wall : instantOf(zone, wall);
}
