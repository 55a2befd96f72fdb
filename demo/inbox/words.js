// How people, moments and places are named on the page.

const LOCALE = document.documentElement.lang;
const clock = new Intl.DateTimeFormat(LOCALE, {hour: '2-digit', minute: '2-digit'});
const shortDay = new Intl.DateTimeFormat(LOCALE, {day: 'numeric', month: 'short'});
const longDay = new Intl.DateTimeFormat(LOCALE, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
const dayAndTime = new Intl.DateTimeFormat(LOCALE, {weekday: 'short', hour: '2-digit', minute: '2-digit'});

const WEEK = 7 * 24 * 3600 * 1000;

/** "18:00". @param {number} at epoch milliseconds. */
export const timeOf = (at) => clock.format(at);

/** "Tuesday 24 November 2026": the same text for all moments of one day. @param {number} at epoch milliseconds. */
export const dayOf = (at) => longDay.format(at);

/** The time for today, and the day for any other. @param {number} at epoch milliseconds. */
export const whenOf = (at) => (dayOf(at) === dayOf(Date.now()) ? timeOf(at) : shortDay.format(at));

/** Who a visitor is: a name, an address, or the end of the conversation's id. */
export const nameOf = ({id, contact}) => contact?.name?.trim() || contact?.email || `Visitor ${id.slice(-4)}`;

/** A page as a visitor would say it: the path of an address, or whatever else was sent. */
export function placeOf(page) {
  if (!URL.canParse(page)) return page;
  const {pathname, search} = new URL(page);
  return pathname + search;
}

/** The address, where a click on it can do no harm; undefined for anything that is not a web page. */
export function safeAddress(page) {
  return URL.canParse(page) && ['http:', 'https:'].includes(new URL(page).protocol) ? page : undefined;
}

/** Whether the shop was open when something was written, in two words and in many; undefined where no hours are set. */
export function statusOf({status, opensAt} = {}) {
  if (status === 'open') return {status, short: 'Open', long: 'Written while open'};
  if (status !== 'closed') return undefined;
  const at = opensAt ? Date.parse(opensAt) : NaN;
  if (isNaN(at)) return {status, short: 'Closed', long: 'Written while closed'};
  const isNear = Math.abs(at - Date.now()) < WEEK;
  const opens = isNear ? dayAndTime.format(at) : `${shortDay.format(at)}, ${timeOf(at)}`;
  return {status, short: 'Closed', long: `Written while closed, until ${opens}`};
}

/** The latest entry of a conversation in one line. */
export function lineOf({kind, role, author, text}) {
  if (kind === 'handoff') return 'Handed over to people';
  if (kind === 'message') return text;
  return `${author || (role === 'assistant' ? 'Assistant' : 'You')}: ${text}`;
}
