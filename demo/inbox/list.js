// The list of conversations.
import {element, theirs} from './elements.js';
import {unreadOf} from './memory.js';
import {lineOf, nameOf, placeOf, statusOf, whenOf} from './words.js';

const list = document.querySelector('#list');
const rows = new Map();

/** The part of the page's address that opens a conversation. */
export const addressOf = (id) => `#${encodeURIComponent(id)}`;

function factsOf({contact, page, availability}) {
  const status = statusOf(availability);
  const facts = element('span', {className: 'facts'});
  if (status) facts.append(element('span', {className: `status ${status.status}`, textContent: status.short}));
  const email = contact?.name?.trim() ? contact.email : undefined; // otherwise it is the name
  for (const fact of [email, page && placeOf(page)]) {
    if (!fact) continue;
    if (facts.hasChildNodes()) facts.append(' · ');
    facts.append(theirs('bdi', '', fact));
  }
  return facts;
}

function fill(link, overview) {
  const unread = unreadOf(overview);
  const {last} = overview;
  link.classList.toggle('unread', unread > 0);
  link.replaceChildren(
    theirs('span', 'name', nameOf(overview)),
    element('time', {textContent: whenOf(last.sentAt), dateTime: new Date(last.sentAt).toISOString()}),
    theirs('span', 'line', lineOf(last)),
    element(
      'span',
      unread ? {className: 'unread-count'} : {},
      unread ? element('span', {textContent: unread}) : undefined,
      unread ? element('span', {className: 'sr-only', textContent: ' unread'}) : undefined,
    ),
    factsOf(overview),
  );
}

function rowOf({id}) {
  if (!rows.has(id)) rows.set(id, element('li', {}, element('a', {className: 'row', href: addressOf(id)})));
  return rows.get(id);
}

/** Shows a conversation as it is now; with `isNews` at the top, whoever has the focus keeps it. */
export function showRow(overview, isNews) {
  const row = rowOf(overview);
  fill(row.firstElementChild, overview);
  if (!isNews || list.firstElementChild === row) return;
  const focused = document.activeElement;
  list.prepend(row);
  if (row.contains(focused)) focused.focus({preventScroll: true});
}

/** Shows the whole list afresh, in this order. */
export function showList(overviews) {
  rows.clear();
  for (const overview of overviews) showRow(overview, false);
  list.replaceChildren(...rows.values());
}

/** Marks the conversation that is open, if any. */
export function markOpen(id) {
  for (const [each, row] of rows) {
    if (each === id) row.firstElementChild.setAttribute('aria-current', 'true');
    else row.firstElementChild.removeAttribute('aria-current');
  }
}
