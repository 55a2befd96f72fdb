// The messages of the conversation that is open.
import {element, theirs} from './elements.js';
import {dayOf, nameOf, placeOf, safeAddress, statusOf, timeOf} from './words.js';

const scroller = document.querySelector('#scroll');
const earlier = document.querySelector('#earlier');
const details = document.querySelector('#thread-details');
const NEAR = 80;

let log = document.querySelector('#log');
let entries = [];

/** The number of the first message that is shown; undefined where there is none. */
export const firstNumber = () => entries[0]?.number;

function pageLink(page) {
  const href = safeAddress(page);
  const place = theirs('bdi', '', placeOf(page));
  return href ? element('a', {href, target: '_blank', rel: 'noreferrer noopener'}, place) : place;
}

/** Shows who the visitor is, how to reach them, and from where and when they wrote last. */
export function showVisitor(overview) {
  const {contact, page, availability} = overview;
  const status = statusOf(availability);
  document.querySelector('#thread-name').textContent = nameOf(overview);
  const email =
    contact && element('a', {href: `mailto:${encodeURIComponent(contact.email)}`, textContent: contact.email});
  details.replaceChildren(
    ...[
      status && element('span', {className: `status ${status.status}`, textContent: status.long}),
      email,
      page && element('span', {}, 'On ', pageLink(page)),
    ].filter(Boolean),
  );
}

function metaOf(entry, previous) {
  const {kind, role, author, sentAt, page, availability, handoff} = entry;
  const parts = [timeOf(sentAt)];
  if (kind === 'answer') {
    if (author) parts.unshift(author);
    if (role === 'assistant' && author !== 'Assistant') parts.unshift('Assistant');
  } else {
    if (handoff) parts.push('asks for a person');
    if (statusOf(availability)?.status === 'closed') parts.push('while closed');
    if (page && page !== previous?.page) parts.push(placeOf(page));
  }
  return parts.join(' · ');
}

function bubbleOf(entry, previous) {
  const {kind, role, text} = entry;
  if (kind === 'handoff')
    return element('p', {className: 'note', textContent: `Handed over to people · ${timeOf(entry.sentAt)}`});
  const who = kind === 'message' ? 'The visitor:' : 'Answer:';
  return element(
    'div',
    {className: `message ${kind} ${role ?? ''}`},
    element('span', {className: 'sr-only', textContent: who}),
    theirs('div', 'bubble', text),
    element('p', {className: 'meta', textContent: metaOf(entry, previous)}),
  );
}

function elementsOf(entry, previous, lastMessage) {
  const day = dayOf(entry.sentAt);
  const isNewDay = !previous || dayOf(previous.sentAt) !== day;
  const bubble = bubbleOf(entry, lastMessage);
  return isNewDay ? [element('p', {className: 'day', textContent: day}), bubble] : [bubble];
}

const lastMessageOf = (list) => list.findLast(({kind}) => kind === 'message');

function makeLog() {
  const made = element('div', {id: 'log', attributes: {role: 'log', 'aria-label': 'Messages'}});
  let lastMessage;
  entries.forEach((entry, index) => {
    made.append(...elementsOf(entry, entries[index - 1], lastMessage));
    if (entry.kind === 'message') lastMessage = entry;
  });
  return made;
}

/** A log of its own for each showing: one that is filled anew would be read out from its beginning. */
function replaceLog() {
  const made = makeLog();
  log.replaceWith(made);
  log = made;
}

const scrollToEnd = () => (scroller.scrollTop = scroller.scrollHeight);
const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;

/** Shows the latest messages of a conversation, at their end. */
export function showThread({conversation, entries: latest, hasEarlier}) {
  entries = latest;
  earlier.hidden = !hasEarlier;
  showVisitor(conversation);
  replaceLog();
  scrollToEnd();
}

/** Adds messages from before those that are shown; what is being read stays where it is. */
export function showEarlier({entries: older, hasEarlier}) {
  const distance = scroller.scrollHeight - scroller.scrollTop;
  entries = [...older, ...entries];
  earlier.hidden = !hasEarlier;
  replaceLog();
  scroller.scrollTop = scroller.scrollHeight - distance;
}

/** Adds a new entry, unless it is there; scrolls along where the end is in view, or the agent's own answer comes. */
export function addEntry(entry) {
  const previous = entries.at(-1);
  if (previous && entry.number <= previous.number) return;
  const follows = isAtEnd() || entry.kind !== 'message';
  log.append(...elementsOf(entry, previous, lastMessageOf(entries)));
  entries.push(entry);
  if (follows) scrollToEnd();
}

new ResizeObserver(() => {
  if (isAtEnd()) scrollToEnd(); // the composer grows with what is written
}).observe(scroller);
