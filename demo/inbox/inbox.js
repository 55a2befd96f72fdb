// The agent's page of the reference inbox: which conversation is open, and what happens when something new comes.
import {openComposer} from './composer.js';
import {addressOf, markOpen, showList, showRow} from './list.js';
import {keepSeen, onSeenElsewhere, unreadOf} from './memory.js';
import {follow, readConversation, readList} from './server.js';
import {addEntry, firstNumber, showEarlier, showThread, showVisitor} from './thread.js';
import {nameOf} from './words.js';

const TITLE = document.title;
const RETRY_AFTER = 5000;

const find = (selector) => document.querySelector(selector);
const overviews = new Map();
let openId;
let isShown = false;

const nothingOpen = find('#nothing-open');
const [nothingTitle, nothingText] = nothingOpen.children;

function showConnection(isLive, words = isLive ? 'Live' : 'Connecting again…') {
  const connection = find('#connection');
  connection.classList.toggle('live', isLive);
  if (connection.textContent !== words) connection.textContent = words;
}

function showCounts() {
  const unread = [...overviews.values()].filter((overview) => unreadOf(overview) > 0).length;
  document.title = unread ? `(${unread}) ${TITLE}` : TITLE;
  find('#nothing-yet').hidden = overviews.size > 0;
  nothingOpen.classList.toggle('quiet', overviews.size === 0);
}

/** What is open in a tab that is in view counts as read. */
function markSeen() {
  const overview = isShown && document.visibilityState === 'visible' && overviews.get(openId);
  if (overview && keepSeen(overview)) showRow(overview, false);
  showCounts();
}

function showNothing(title = 'No conversation is open', text = 'Choose one from the list.') {
  nothingTitle.firstElementChild.textContent = title;
  nothingText.textContent = text;
  nothingOpen.hidden = false;
  find('#thread').hidden = true;
  isShown = false;
}

async function load(id) {
  try {
    const answer = await readConversation(id);
    if (id !== openId) return; // another one was opened meanwhile
    nothingOpen.hidden = true;
    find('#thread').hidden = false;
    isShown = true;
    showThread(answer);
    openComposer(id);
    markSeen();
  } catch (error) {
    if (id === openId) showNothing('This conversation cannot be shown', error.message);
  }
}

function idInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

function openFromAddress() {
  const previous = openId;
  openId = idInAddress();
  isShown = false;
  document.body.dataset.view = openId === undefined ? 'list' : 'thread';
  markOpen(openId);
  if (openId !== undefined) return load(openId);
  openComposer(undefined);
  showNothing();
  // Back on the list, where one came from.
  if (previous !== undefined) find(`#list a[href="${CSS.escape(addressOf(previous))}"]`)?.focus();
}

function announce({entry, conversation}) {
  const isInView = entry.conversation === openId && document.visibilityState === 'visible';
  if (entry.kind === 'message' && !isInView) find('#news').textContent = `New message from ${nameOf(conversation)}`;
}

function takeNews({entry, conversation}) {
  overviews.set(conversation.id, conversation);
  showRow(conversation, true);
  if (conversation.id === openId) {
    markOpen(openId);
    if (isShown) {
      addEntry(entry);
      showVisitor(conversation);
    } else load(openId);
  }
  markSeen();
  announce({entry, conversation});
}

function showAll({count, conversations}) {
  overviews.clear();
  for (const overview of conversations) overviews.set(overview.id, overview);
  showList(conversations);
  const note = find('#list-note');
  note.hidden = count <= conversations.length;
  note.textContent = `The latest ${conversations.length} of ${count} conversations.`;
  showCounts();
}

async function start() {
  try {
    const answer = await readList();
    showAll(answer);
    openFromAddress();
    follow(answer.number, {entry: takeNews, reset: start, connection: showConnection});
  } catch (error) {
    showConnection(false, error.message);
    setTimeout(start, RETRY_AFTER);
  }
}

find('#earlier').addEventListener('click', async () => {
  const id = openId;
  const answer = await readConversation(id, firstNumber()).catch(() => undefined);
  if (!answer || id !== openId) return;
  showEarlier(answer);
  if (!answer.hasEarlier) find('#scroll').focus({preventScroll: true});
});

addEventListener('hashchange', openFromAddress);
document.addEventListener('visibilitychange', markSeen);
onSeenElsewhere(() => {
  for (const overview of overviews.values()) showRow(overview, false);
  showCounts();
});
start();
