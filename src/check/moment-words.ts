// Says in English what visitors see at a moment: for developers, who read the rest of a check in English as well.
import {launcherStrings} from '../i18n/launcher-strings.js';
import {panelStrings} from '../i18n/panel-strings.js';
import {Wording} from '../i18n/wording.js';
import type {TimeZone} from '../domain/time-zone.js';
import type {Moment} from './document-check.js';

const LOCALE = 'en-GB';
const FORMAT = {weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'} as const;

/** "Mon, 30 Nov, 09:00 (17:00 here)": on the account's clock, and on the visitor's where that differs. */
function instantWords(at: number, account: TimeZone, visitor: TimeZone): string {
  const inZone = ({name}: TimeZone) => new Intl.DateTimeFormat(LOCALE, {...FORMAT, timeZone: name}).format(at);
  const there = inZone(account);
  const here = inZone(visitor);
  return there === here ? there : `${there} in ${account.name}, ${here} in ${visitor.name}`;
}

/** A line for each moment: when, and what the banner says to a visitor in the given zone. */
export function momentLines(moments: readonly Moment[], account: TimeZone, visitor: TimeZone): string[] {
  const wording = new Wording({...launcherStrings, ...panelStrings}, LOCALE, visitor, account);
  return moments.map(({at, availability}, i) => {
    const {status = '', detail = '', accountTime = ''} = wording.banner(availability, at) ?? {};
    const words = [status, detail, accountTime]
      .filter(Boolean)
      .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`));
    return `${i ? 'Then' : 'Now'} (${instantWords(at, account, visitor)}): ${words.join(' ')}`;
  });
}
