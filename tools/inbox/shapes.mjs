// What the reference inbox takes. Each check returns a copy of what it knows, without any other keys, or throws a Refusal
// that says where something is wrong, what is there, and what would be right.

/** Why a request is refused: the HTTP status, and a sentence for whoever has written the client. */
export class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const LATEST_TIME = 8.64e15; // the last moment that a Date can hold
const number = new Intl.NumberFormat('en');

function describe(value) {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'string') return value.trim() ? `has ${number.format(value.length)} characters` : 'is blank';
  return typeof value === 'object' ? 'is an object' : `is the ${typeof value} ${value}`;
}

function refuse(path, value, expected) {
  throw new Refusal(400, `${path} ${describe(value)}; it must be ${expected}.`);
}

const string =
  (longest, {blank = false} = {}) =>
  (value, path) => {
    const isFine = typeof value === 'string' && value.length <= longest && (blank || value.trim() !== '');
    if (isFine) return value;
    return refuse(path, value, `text of ${blank ? 'at most' : '1 to'} ${number.format(longest)} characters`);
  };

const oneOf =
  (...values) =>
  (value, path) =>
    values.includes(value)
      ? value
      : refuse(path, value, values.map((each) => JSON.stringify(each)).join(values.length > 2 ? ', or ' : ' or '));

const optional = (check) => (value, path) => (value === undefined ? undefined : check(value, path));

function time(value, path) {
  if (typeof value === 'number' && value >= 0 && value <= LATEST_TIME) return value;
  return refuse(path, value, 'a time in milliseconds since 1970, such as 1764072000000');
}

function moment(value, path) {
  const isFine = value === null || (typeof value === 'string' && value.length <= 40 && !isNaN(Date.parse(value)));
  return isFine ? value : refuse(path, value, 'null or a time such as "2026-11-25T08:00:00.000Z"');
}

const object = (checks) => (value, path) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse(path, value, 'an object');
  const entries = Object.entries(checks).map(([key, check]) => [key, check(value[key], `${path}.${key}`)]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
};

const name = string(100);
const author = string(100, {blank: true});
const text = string(10_000);
const role = oneOf('agent', 'assistant');

const incoming = {
  id: name,
  conversation: name,
  sentAt: time,
  text,
  contact: optional(object({email: string(320), name: optional(string(200, {blank: true}))})),
  page: string(8_000, {blank: true}),
  availability: object({
    status: oneOf('open', 'closed', 'unset'),
    opensAt: optional(moment),
    closesAt: optional(moment),
  }),
  handoff: optional(oneOf(true)),
};

const checks = {
  incoming: object(incoming),
  typing: object({conversation: name, author}),
  answer: object({conversation: name, id: optional(name), text, author, role, handoff: optional(oneOf(true, false))}),
  handoff: object({conversation: name, id: optional(name), handoff: oneOf(true)}),
};

/** A visitor's message as the widget posts it. */
export const checkMessage = (value) => checks.incoming(value, '$');

/** A sign that somebody writes: `{conversation, author}`. */
export const checkTyping = (value) => checks.typing(value, '$');

/** An answer `{conversation, id?, text, author, role, handoff?}`, or a handoff without words `{conversation, id?, handoff}`. */
export function checkAnswer(value) {
  const isWordless = value?.handoff === true && (value.text ?? '') === '';
  return (isWordless ? checks.handoff : checks.answer)(value, '$');
}

const records = {
  message: object({...incoming, kind: oneOf('message'), receivedAt: time}),
  answer: object({kind: oneOf('answer'), conversation: name, id: string(120), role, author, text, sentAt: time}),
  handoff: object({kind: oneOf('handoff'), conversation: name, id: string(120), sentAt: time}),
};

/** Whether a line of the file can be used: people open such files in editors. */
export function isRecord(value) {
  try {
    const check = Object.hasOwn(records, value.kind) && records[value.kind];
    return Boolean(check && check(value, '$'));
  } catch {
    return false;
  }
}
