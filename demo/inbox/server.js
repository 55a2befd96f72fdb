// What the page asks of the server. Failures are errors whose message can be shown to a person.

const NO_SERVER = 'The inbox’s server does not answer. Start it with “npm start”; what you wrote stays here.';

async function answerOf(request) {
  const response = await request.catch(() => {
    throw new Error(NO_SERVER);
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new Error(body.error ?? NO_SERVER);
}

const post = (path, body) =>
  answerOf(fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)}));

/** The list: `{number, count, conversations}`, latest first. */
export const readList = () => answerOf(fetch('conversations'));

/** One conversation: `{conversation, entries, hasEarlier}`, up to the entry numbered `before`. */
export function readConversation(id, before) {
  const query = new URLSearchParams({conversation: id, ...(before && {before})});
  return answerOf(fetch(`conversations?${query}`));
}

/** Stores an answer, once for one `id`. */
export const sendAnswer = (answer) => post('answers', answer);

/** Tells the visitor that somebody writes. Nothing is lost where that fails. */
export const sendTyping = (conversation, author) => post('typing', {conversation, author}).catch(() => {});

/**
 * Follows everything that is new after the entry with this number.
 *
 * @param {{entry: Function, reset: Function, connection: Function}} act `reset` when the inbox was started over,
 *   `connection` with whether there is one.
 */
export function follow(number, act) {
  const source = new EventSource(`events?after=${number}`);
  source.addEventListener('message', ({data}) => act.entry(JSON.parse(data)));
  source.addEventListener('open', () => act.connection(true));
  source.addEventListener('error', () => {
    act.connection(false);
    // A refusal ends it for good; a lost connection comes back by itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(act.reset, 5000);
  });
  source.addEventListener('reset', () => {
    source.close();
    act.reset();
  });
}
