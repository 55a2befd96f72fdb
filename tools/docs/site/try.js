// The page to try it: hands the editor's document and the clock to the chat in the shop beside it.
import {fromInputValue, instantOf, nextClockChange, toInputValue, wallClock} from './zones.js';

const KEY = 'office-hours-chat:try';
const SECOND = 1000;
const QUARTER = 15 * 60 * SECOND;
const DAY = 24 * 60 * 60 * SECOND;
const EVERY_DAY = [
  {opens: '09:00', closes: '12:00'},
  {opens: '13:00', closes: '17:30'},
];
const EXAMPLE = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {
      monday: EVERY_DAY,
      tuesday: EVERY_DAY,
      wednesday: EVERY_DAY,
      thursday: EVERY_DAY,
      friday: [...EVERY_DAY, {opens: '20:00', closes: '02:00'}],
      saturday: [{opens: '10:00', closes: '14:00'}],
    },
    exceptions: [
      {from: '2026-12-24', yearly: true, name: 'Christmas Eve', hours: [{opens: '09:00', closes: '12:00'}]},
      {
        from: '2026-12-25',
        to: '2026-12-26',
        yearly: true,
        name: 'Christmas',
        hours: [],
        message: 'Merry Christmas! The greenhouse is quiet until we are back {opens}.',
      },
    ],
  },
  messages: {
    welcome: 'Hi! Which plant is it about?',
    online: 'One moment, somebody from the greenhouse will be with you shortly.',
    offline: 'Thanks for your message. We are back {opens}. Leave your email and we will write to you.',
  },
  questions: [
    {ask: 'Do you ship abroad?', answer: 'To all of Europe, in 2 to 4 days.'},
    {ask: 'My plant has yellow leaves', answer: 'A little less water, and a place away from the radiator.'},
  ],
  chat: {heading: 'Ask a gardener', replyTime: 'Usually replies in a few minutes'},
};
/** What the chat has where the document says nothing. */
const DEFAULTS = {
  ...{heading: '', placement: 'end', outsideHours: 'show', askEmail: 'offline', replyTime: ''},
  ...{assistant: false, privacyUrl: ''},
};
const ANSWERS = [
  'Hello, this is Marie. How can I help?',
  'Yes, we can do that. It leaves us on Wednesday and is with you by Friday.',
  'Give it a little less water and a place away from the radiator. It will recover.',
];
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];

const find = (selector) => document.querySelector(selector);
const editor = find('office-hours-editor');
const frame = find('iframe');
const slide = find('#slide');
const moment = find('#moment');
const said = find('.said');
const chat = () => frame.contentDocument?.querySelector('chat-widget:defined') ?? undefined;

/** Where a browser keeps nothing, the page works all the same. */
function stored(act) {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

// ---- The clock ----

/** The instant at which the clock was set, and when that was; undefined while it is the real one. */
let start;
let started;
const now = () => (start === undefined ? Date.now() : start + (Date.now() - started));

function account() {
  const zone = editor.value?.officeHours?.timezone;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Paris';
  }
}

function setClock(instant) {
  start = instant;
  started = Date.now();
  moment.value = toInputValue(account(), now()).slice(0, 16);
  tellTime();
  showTime();
}

/** A function of its own each time: nobody can know that the same one tells another time now. */
function tellTime() {
  for (const element of [editor, chat()]) {
    if (element) element.now = start === undefined ? undefined : () => now();
  }
}

/** The Monday, on the shop's wall, of the week that the clock is in. */
function monday() {
  const wall = wallClock(account(), now());
  const day = Math.floor(wall / DAY) * DAY;
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

function words(zone) {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(now());
}

const place = (zone) => zone.split('/').at(-1).replaceAll('_', ' ');

function showTime() {
  const zone = account();
  find('#wall').textContent = `${words(zone)} in ${place(zone)}`;
  slide.value = String(Math.round((wallClock(zone, now()) - monday()) / QUARTER));
  slide.setAttribute('aria-valuetext', words(zone));
  if (document.activeElement !== moment) moment.value = toInputValue(zone, now()).slice(0, 16);
}

slide.addEventListener('input', () => {
  setClock(instantOf(account(), monday() + Number(slide.value) * QUARTER));
});
moment.addEventListener('change', () => {
  const instant = fromInputValue(account(), moment.value);
  if (!Number.isNaN(instant)) setClock(instant);
});

/** The next instant at which the chat opens or closes, by what it says itself. */
async function boundary(key) {
  const widget = chat();
  for (let turn = 0; turn < 2 && widget; turn++) {
    const {opensAt, closesAt} = widget.availability;
    const found = {opensAt, closesAt}[key];
    if (found) return Number(found) - 10 * SECOND;
    const next = opensAt ?? closesAt;
    if (!next) break;
    setClock(Number(next));
    await widget.updateComplete;
  }
  return undefined;
}

const JUMPS = {
  now: () => null,
  opening: () => boundary('opensAt'),
  closing: () => boundary('closesAt'),
  christmas() {
    const year = new Date(now()).getUTCFullYear();
    return instantOf(account(), Date.UTC(year, 11, 25, 14));
  },
  change() {
    const change = nextClockChange(account(), now() + DAY);
    return change && change - 30 * SECOND;
  },
};
const NO_JUMP = {
  opening: 'No opening is known from here.',
  closing: 'No closing is known from here.',
  change: 'The clocks never change there.',
};

for (const button of document.querySelectorAll('[data-jump]')) {
  const {jump} = button.dataset;
  button.addEventListener('click', async () => {
    const instant = await JUMPS[jump]();
    if (instant === undefined) said.textContent = NO_JUMP[jump];
    else setClock(instant ?? undefined);
  });
}

// ---- The visitor ----

const zones = find('#zone');
zones.append(
  new Option('where this browser is', ''),
  ...ZONES.map((zone) => new Option(zone.replaceAll('_', ' '), zone)),
);
zones.addEventListener('change', showInShop);

// ---- The document ----

function showInShop() {
  const widget = chat();
  if (!widget) return;
  const {officeHours, messages = {}, questions, chat: settings = {}} = editor.value ?? {};
  const known = Object.keys(DEFAULTS).map((key) => [key, settings[key] ?? DEFAULTS[key]]);
  Object.assign(widget, Object.fromEntries(known), {
    officeHours,
    questions,
    welcomeMessage: messages.welcome ?? '',
    onlineMessage: messages.online ?? '',
    offlineMessage: messages.offline ?? '',
    handoffMessage: messages.handoff ?? '',
    translations: messages.translations,
    visitorTimezone: zones.value || undefined,
  });
  showTime();
}

function sayStatus() {
  const {status, opensAt, closesAt} = chat()?.availability ?? {};
  if (!status) return;
  const until = opensAt ?? closesAt;
  const format = {timeZone: account(), weekday: 'long', hour: '2-digit', minute: '2-digit'};
  const time = until && new Intl.DateTimeFormat('en-GB', format).format(until);
  const sentence = {open: 'Somebody is there', closed: 'Nobody is there', unset: 'No office hours are set'}[status];
  said.textContent = `${sentence}${time ? `, until ${time}` : ''}.`;
}

/** A frame that has loaded before this script is as good as one that loads now. */
async function connect() {
  const {contentWindow: shop} = frame;
  await shop.customElements.whenDefined('chat-widget');
  if (shop !== frame.contentWindow || !chat()) return;
  shop.document.addEventListener('chat-availability-change', sayStatus);
  showInShop();
  tellTime();
  await chat().updateComplete;
  sayStatus();
}

await customElements.whenDefined('office-hours-editor');
editor.value = stored((storage) => storage.getItem(KEY)) ?? EXAMPLE;
editor.addEventListener('input', showInShop);
editor.addEventListener('save', (event) => {
  const isKept = stored((storage) => (storage.setItem(KEY, JSON.stringify(event.document)), true));
  event.waitUntil(isKept ? undefined : Promise.reject(new Error('This browser keeps nothing.')));
});

find('#answer').addEventListener('click', () => {
  const widget = chat();
  if (!widget) return;
  const count = widget.thread.filter(({role}) => role === 'agent').length;
  widget.receive({text: ANSWERS[count % ANSWERS.length], author: 'Marie'});
});
find('#forget').addEventListener('click', () => chat()?.clear());
find('#over').addEventListener('click', () => {
  stored((storage) => storage.removeItem(KEY));
  editor.value = EXAMPLE;
  showInShop();
  setClock(undefined);
});

frame.addEventListener('load', connect);
if (frame.contentDocument?.readyState === 'complete' && frame.contentWindow.location.href !== 'about:blank') connect();
setClock(undefined);
setInterval(showTime, SECOND);
