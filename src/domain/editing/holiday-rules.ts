// What the rule of a holiday, as the calendar library writes it, says beyond its dates.
import {dayNumber} from '../calendar.js';

/** Month and day come back each year, whatever a weekend does to it: then there may be another day besides. */
const FIXED =
  /^(?:substitutes )?(\d\d-\d\d)(?: \d\d:\d\d(?: if \w+ then 00:00)?)?(?: P\d+DT?(?:0H0M)?)?(?: and if .+?)?(?: since \d{4})?(?: #\d+)?$/;
/** Of another calendar that moves with ours. */
const FIXED_ELSEWHERE = /^(?:julian|bengali-revised) [\d-]+(?: P\d+D)?$/;

const ISLAMIC = /\b(?:Muharram|Safar|Rabi al-\w+|Jumada al-\w+|Rajab|Shaban|Ramadan|Shawwal|Dhu al-\w+)\b/;
/** East Asian and Hebrew months are worked out, and nobody looks at the sky. */
const COMPUTED =
  /^(?:substitutes )?(?:chinese|korean|vietnamese|\d+ (?:Nisan|Iyyar|Sivan|Tamuz|Av|Elul|Tishrei|Kislev|Adar))\b/;
/** English names of holidays of moon calendars that the library does not work out: somebody has written their dates down. */
const BY_THE_MOON =
  /\b(?:Eid|Id-ul|Milad|Mawlid|Prophet|Hari Raya|Ramadan|Ramazan|D[ie]e?(?:pava|wa|va)li|Holi|Phagwah?|Poya|Vesak|Waisak|Buddha|Bucha|Puja|Nyepi|Thaipusam|Shivarat\w*|Janmashtami|Dussehra|Ganesh|Ugadi)\b/i;

/** Whether the date comes back each year. */
export function isFixed(rule: string, date: string): boolean {
  return FIXED.exec(rule)?.[1] === date.slice(5, 10) || FIXED_ELSEWHERE.test(rule);
}

/** Whether it follows the moon, so that the day is certain only when it is near. */
export function followsMoon(rule: string, englishName: string): boolean {
  return ISLAMIC.test(rule) || (BY_THE_MOON.test(englishName) && !COMPUTED.test(rule));
}

/** Whether it follows the moon, but the library has the same date for each year: right for one year at most. */
export function isFrozen(rule: string, date: string, englishName: string): boolean {
  return BY_THE_MOON.test(englishName) && isFixed(rule, date);
}

/** The day (its number) on which a holiday of a fixed date falls in the year of another date, or in one beside it: the nearest. */
export function fixedDayNear(rule: string, day: number, year: number): number | undefined {
  const monthAndDay = /^(?:substitutes )?(\d\d-\d\d)\b/.exec(rule)?.[1];
  if (!monthAndDay) return undefined;
  const days = [year - 1, year, year + 1]
    .map((each) => dayNumber(`${each}-${monthAndDay}`))
    .filter((each) => !Number.isNaN(each));
  return days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0];
}
