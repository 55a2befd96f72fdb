// Where answers are written. Each conversation keeps what was begun in it; an answer that did not get through comes back.
import {keepName, nameFor} from './memory.js';
import {sendAnswer, sendTyping} from './server.js';

const TYPING_EVERY = 3000;

const form = document.querySelector('#composer');
const {text, author, role} = form.elements;
const problem = document.querySelector('#problem');
const drafts = new Map();

let conversation;
let typingSince = -Infinity;
let queue = Promise.resolve();
let failed;

const isTouch = matchMedia('(pointer: coarse)').matches;
// Where there is no secure context the server makes one up; then only a repeat after a failure is not told apart.
const newId = () => crypto.randomUUID?.();

/** Shows what was begun in a conversation; undefined for none. */
export function openComposer(id) {
  if (id === conversation) return;
  drafts.set(conversation, text.value);
  conversation = id;
  text.value = drafts.get(id) ?? '';
  problem.textContent = '';
  typingSince = -Infinity;
  if (id !== undefined && !isTouch) text.focus(); // on a phone the keyboard would cover what one came to read
}

/** The same id for what is tried again unchanged: the first attempt may have arrived. */
function withId(answer) {
  const content = JSON.stringify(answer);
  const id = failed?.content === content ? failed.id : newId();
  return {answer: {...answer, id}, content};
}

function giveBack({conversation: id, text: unsent = ''}) {
  const join = (begun) => [unsent, begun].filter(Boolean).join('\n');
  if (id === conversation) text.value = join(text.value);
  else drafts.set(id, join(drafts.get(id)));
}

async function deliver({answer, content}) {
  try {
    await sendAnswer(answer);
    failed = undefined;
    if (answer.conversation === conversation) problem.textContent = '';
  } catch (error) {
    failed = {content, id: answer.id};
    giveBack(answer);
    problem.textContent = `Not sent. ${error.message}`;
  }
}

/** One after the other, so that answers arrive in the order in which they were written. */
function send(answer) {
  const parcel = withId(answer);
  queue = queue.then(() => deliver(parcel));
  return queue;
}

function submit() {
  if (!text.value.trim() || conversation === undefined) return;
  send({conversation, text: text.value, author: author.value.trim(), role: role.value});
  text.value = '';
  typingSince = -Infinity;
  text.focus();
}

function setRole(value) {
  role.value = value;
  author.value = nameFor(value);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});

text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});

text.addEventListener('input', () => {
  const isDue = performance.now() - typingSince > TYPING_EVERY;
  if (!isDue || !text.value.trim() || conversation === undefined) return;
  typingSince = performance.now();
  sendTyping(conversation, author.value.trim());
});

form.addEventListener('change', ({target}) => {
  if (target.name === 'role') setRole(target.value);
});
author.addEventListener('input', () => keepName(role.value, author.value));

let isHandingOver = false;
document.querySelector('#hand-over').addEventListener('click', async () => {
  if (isHandingOver || conversation === undefined) return;
  isHandingOver = true;
  setRole('agent'); // from here on people answer
  await send({conversation, handoff: true});
  isHandingOver = false;
});

setRole(role.value || 'agent');
