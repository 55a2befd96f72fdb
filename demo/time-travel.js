// The bar above the demo pages: it sets the clock, the visitor's time zone and the language of every chat widget on the
// page, and plays the shop's side of a conversation. It is no part of the product and of no shop.
//
// Its choices are kept in the query, so a reload or a shared link starts at the same moment:
// ?at=2026-12-24T14:00 (account time, or with Z) &zone=Asia/Tokyo &lang=de &closed=1 &bar=open

import messages from './messages.js';
import {fromInputValue, instantOf, nextClockChange, toInputValue, wallClock} from './zones.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const ANSWERS = [
  'Hello, this is Marie. How can I help?',
  'Yes, we can do that. It leaves us on Wednesday and is with you by Friday.',
  'Give it a little less water and a place away from the radiator. It will recover.',
];
const LANGUAGES = {
  ...{'en-GB': 'English (UK)', 'en-US': 'English (US)', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano'},
  ...{'pt-BR': 'Português (Brasil)', 'pt-PT': 'Português (Portugal)', nl: 'Nederlands', pl: 'Polski', cs: 'Čeština'},
  ...{uk: 'Українська', fi: 'Suomi', sv: 'Svenska', da: 'Dansk', nb: 'Norsk', hu: 'Magyar', ro: 'Română'},
  ...{el: 'Ελληνικά', tr: 'Türkçe', ar: 'العربية', he: 'עברית', hi: 'हिन्दी', th: 'ไทย', vi: 'Tiếng Việt'},
  ...{id: 'Bahasa Indonesia', ja: '日本語', ko: '한국어', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文'},
};
const RIGHT_TO_LEFT = ['ar', 'he'];
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
];

const widgets = () => [...document.querySelectorAll('chat-widget')];
const defined = customElements.whenDefined('chat-widget');

/** Properties wait for the element's own accessors: set before, they would hide them. */
const whenReady = (change) => defined.then(() => widgets().forEach(change));

function element(name, properties = {}, ...children) {
  const {attributes = {}, ...rest} = properties;
  const made = Object.assign(document.createElement(name), rest);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

// ---- State ----

const query = new URLSearchParams(location.search);
const pageLanguage = document.documentElement.lang;
const pageDirection = document.documentElement.dir;
const state = {
  choice: query.get('choice') ?? '',
  zone: ZONES.includes(query.get('zone')) ? query.get('zone') : '',
  language: query.get('lang') in LANGUAGES ? query.get('lang') : '',
  closed: query.has('closed'),
  bar: query.get('bar') ?? '',
};

/** The zone of the first widget on the page that has office hours. */
function accountZone() {
  for (const widget of widgets()) {
    try {
      const {timezone} = JSON.parse(widget.getAttribute('office-hours'));
      return new Intl.DateTimeFormat('en', {timeZone: timezone}).resolvedOptions().timeZone;
    } catch {
      // No schedule, or not a usable one: ask the next.
    }
  }
  return 'Europe/Paris';
}

const account = accountZone();
const visitorZone = () => state.zone || new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where the simulated clock was set, and when; undefined while it is the real one. */
let start;
let started;
const now = () => (start === undefined ? Date.now() : start + (Date.now() - started));

function setClock(instant) {
  start = instant;
  started = Date.now();
  // A function of its own each time: the widget cannot know that the same function tells another time now.
  whenReady((widget) => (widget.now = start === undefined ? undefined : () => now()));
}

function remember() {
  const next = new URLSearchParams(location.search);
  const put = (key, value) => (value ? next.set(key, value) : next.delete(key));
  put('at', start === undefined ? '' : new Date(start).toISOString());
  put('choice', start === undefined ? '' : state.choice);
  put('zone', state.zone);
  put('lang', state.language);
  put('closed', state.closed ? '1' : '');
  put('bar', state.bar);
  const search = next.size ? `?${next}`.replaceAll('%3A', ':').replaceAll('%2F', '/') : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

// ---- Quick choices: each gives an instant, undefined for the real time, or a sentence on why there is none ----

/** The instant of a time of day in the account's zone, on the first date from today on that `fits`. */
function nextDay(hour, fits) {
  const today = Math.floor(wallClock(account, Date.now()) / DAY) * DAY;
  let date = today;
  while (!fits(new Date(date))) date += DAY;
  return instantOf(account, date + hour * HOUR);
}

/** Moves the first widget's clock, and reads what it makes of that moment. */
async function availabilityAt(widget, instant) {
  widget.now = () => instant;
  await widget.updateComplete;
  return widget.availability;
}

/** The next instant from here at which the first widget opens or closes. */
async function nextBoundary(key) {
  const [widget] = widgets();
  const other = key === 'opensAt' ? 'closesAt' : 'opensAt';
  let availability = await availabilityAt(widget, now());
  if (availability[key] === undefined && availability[other]) {
    availability = await availabilityAt(widget, Number(availability[other]));
  }
  return availability[key] ? Number(availability[key]) : undefined;
}

async function justBefore(key, sentence) {
  await defined;
  if (!widgets().length) return sentence;
  setClosed(false); // "close now" would hide the schedule
  const boundary = await nextBoundary(key);
  return boundary === undefined ? sentence : boundary - 10 * SECOND;
}

const CHOICES = {
  now: {label: 'Now', find: () => undefined},
  tonight: {label: 'Tonight', find: () => nextDay(22, () => true)},
  sunday: {label: 'Sunday', find: () => nextDay(11, (date) => date.getUTCDay() === 0)},
  christmas: {
    label: '24 December',
    find: () => nextDay(14, (date) => date.getUTCMonth() === 11 && date.getUTCDate() === 24),
  },
  'clock-change': {
    label: 'Clock change',
    title: '30 seconds before the clocks change in the night',
    find: () => {
      const change = nextClockChange(account, Date.now());
      return change === undefined ? `The clocks never change in ${account}.` : change - 30 * SECOND;
    },
  },
  opening: {
    label: '10 s before opening',
    find: () => justBefore('opensAt', 'No opening is known from this moment on.'),
  },
  closing: {
    label: '10 s before closing',
    find: () => justBefore('closesAt', 'No closing is known from this moment on.'),
  },
};

async function choose(name) {
  const found = await CHOICES[name].find();
  if (typeof found === 'string') {
    setClock(start === undefined ? undefined : now());
    say(found);
    return;
  }
  travel(found, name);
}

function travel(instant, name = '') {
  state.choice = name;
  setClock(instant);
  moment.value = toInputValue(account, now());
  say('');
  remember();
  show();
}

// ---- Zone, language and "close now" ----

function setZone(zone) {
  state.zone = zone;
  whenReady((widget) => (widget.visitorTimezone = zone || undefined));
}

function setClosed(closed) {
  state.closed = closed;
  for (const widget of widgets()) {
    if (closed) widget.setAttribute('status-override', 'offline');
    else widget.removeAttribute('status-override');
  }
}

const originals = new WeakMap();

/** The page's own texts, before any of them was replaced. */
function originalsOf(widget) {
  const names = [...Object.keys(messages.de), 'office-hours'].filter((name) => widget.hasAttribute(name));
  if (!originals.has(widget)) originals.set(widget, new Map(names.map((name) => [name, widget.getAttribute(name)])));
  return originals.get(widget);
}

/** The chat follows `<html lang>`; what the page itself says stays in the page's language, also for a screen reader. */
function keepPageLanguage() {
  for (const part of document.body.children) {
    const ours = part.matches('chat-widget, script, [lang]') || part.querySelector('chat-widget');
    if (!ours) part.lang = pageLanguage;
  }
}

async function setLanguage(language) {
  state.language = language;
  const wanted = language || pageLanguage;
  document.documentElement.lang = wanted;
  document.documentElement.dir = language ? (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr') : pageDirection;
  keepPageLanguage();
  await defined;
  if (wanted !== document.documentElement.lang) return; // chosen again meanwhile
  for (const widget of widgets()) {
    for (const [name, text] of originalsOf(widget)) widget.setAttribute(name, translated(name, text, language));
  }
}

/** An attribute in another language; of a schedule, the names and messages of its exceptions. */
function translated(name, text, language) {
  const texts = messages[language];
  if (name !== 'office-hours' || !texts?.exceptions) return texts?.[name] ?? text;
  try {
    const hours = JSON.parse(text);
    const exceptions = hours.exceptions?.map((exception) => ({...exception, ...texts.exceptions[exception.name]}));
    return JSON.stringify({...hours, exceptions});
  } catch {
    return text; // the page about broken JSON
  }
}

// ---- The bar ----

let answers = 0;
const actions = {
  answer: (widget) => widget.receive({text: ANSWERS[answers++ % ANSWERS.length], role: 'agent', author: 'Marie'}),
  handoff: (widget) => widget.handoff(),
  clear: (widget) => widget.clear(),
};

async function act(name, sentence) {
  await defined;
  for (const widget of widgets()) actions[name](widget);
  say(sentence);
}

const button = (label, onclick, attributes = {}) => element('button', {type: 'button', onclick, attributes}, label);
const labelled = (label, control) => element('label', {}, element('span', {}, label), control);
const group = (label, ...children) =>
  element(
    'div',
    {className: 'group', attributes: {role: 'group', 'aria-label': label}},
    element('span', {className: 'title', attributes: {'aria-hidden': 'true'}}, label),
    ...children,
  );
const select = (options, value, onchange) => {
  const made = element('select', {}, ...options.map(([key, text]) => element('option', {value: key}, text)));
  return Object.assign(made, {value, onchange: () => onchange(made.value)});
};

const note = element('p', {className: 'note', attributes: {role: 'status'}});
const say = (sentence) => (note.textContent = sentence);

const chips = new Map(
  Object.entries(CHOICES).map(([name, {label, title}]) => [
    name,
    button(label, () => choose(name), title ? {title} : {}),
  ]),
);
const moment = element('input', {type: 'datetime-local', step: 1, max: '9999-12-31T23:59', required: true});
const momentForm = element(
  'form',
  {
    onsubmit: (event) => {
      event.preventDefault();
      const instant = fromInputValue(account, moment.value);
      if (!Number.isNaN(instant)) travel(instant);
    },
  },
  labelled('Shop time', moment),
  element('button', {}, 'Go'),
);
const closeNow = button('Close now', () => {
  setClosed(!state.closed);
  remember();
  show();
});

const panel = element(
  'div',
  {className: 'panel', id: 'panel'},
  group('Travel to', ...chips.values(), momentForm),
  group(
    'Visitor',
    labelled(
      'Time zone',
      select([['', "Browser's own"], ...ZONES.map((zone) => [zone, zone.replace('_', ' ')])], state.zone, (zone) => {
        setZone(zone);
        remember();
        show();
      }),
    ),
    labelled(
      'Language',
      select([['', "Page's own"], ...Object.entries(LANGUAGES)], state.language, (language) => {
        setLanguage(language);
        remember();
      }),
    ),
  ),
  group(
    'Play the shop',
    button('Agent answers', () => act('answer', 'Marie has answered.')),
    button('Handoff', () => act('handoff', 'Handed over to a person.')),
    closeNow,
    button('Clear', () => act('clear', 'The conversation is cleared.')),
  ),
  note,
);

const toggle = button('Demo controls', () => {
  const open = panel.hidden;
  state.bar = open === wide.matches ? '' : open ? 'open' : 'closed';
  remember();
  show();
});
toggle.className = 'toggle';
toggle.setAttribute('aria-controls', 'panel');

const clock = (label) => ({name: element('span', {className: 'name'}, label), time: element('time')});
const accountClock = clock('Shop');
const visitorClock = clock('Visitor');
const status = element('span', {className: 'status'});
const strip = element(
  'div',
  {className: 'strip'},
  toggle,
  element('p', {className: 'clock'}, accountClock.name, ' ', accountClock.time),
  element('p', {className: 'clock visitor'}, visitorClock.name, ' ', visitorClock.time),
  status,
  element('a', {href: 'scenarios.html', className: 'link'}, 'All pages'),
);

const wide = matchMedia('(min-width: 60em)');

function show() {
  panel.hidden = state.bar ? state.bar === 'closed' : !wide.matches;
  toggle.setAttribute('aria-expanded', String(!panel.hidden));
  for (const [name, chip] of chips) {
    chip.setAttribute('aria-pressed', String(name === 'now' ? start === undefined : name === state.choice));
  }
  closeNow.setAttribute('aria-pressed', String(state.closed));
  accountClock.name.textContent = `Shop · ${account.replace('_', ' ')}`;
  visitorClock.name.textContent = `Visitor · ${visitorZone().replace('_', ' ')}`;
  showTime();
}

function wordClock({time}, zone) {
  time.dateTime = new Date(now()).toISOString();
  time.textContent = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(now());
}

function wordStatus() {
  const {status: word, opensAt, closesAt} = widgets()[0]?.availability ?? {};
  const until = opensAt ?? closesAt;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: account,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  status.dataset.status = word ?? '';
  status.textContent = word ? `${word}${until ? ` until ${format.format(until)}` : ''}` : '';
}

function showTime() {
  wordClock(accountClock, account);
  wordClock(visitorClock, visitorZone());
  wordStatus();
}

function tick() {
  showTime();
  setTimeout(tick, SECOND - (now() % SECOND));
}

/** A shadow root keeps the shop's styles, kind or hostile, out of the bar. */
function build() {
  const bar = element('div', {lang: 'en', dir: 'ltr', attributes: {role: 'region', 'aria-label': 'Demo controls'}});
  const styles = element('link', {rel: 'stylesheet', href: new URL('time-travel.css', import.meta.url).href});
  styles.onload = () => (strip.hidden = false);
  strip.hidden = panel.hidden = true;
  bar.attachShadow({mode: 'open'}).append(styles, strip, panel);
  document.body.prepend(bar);
  // Pages keep their own sticky headers below it.
  new ResizeObserver(([{borderBoxSize}]) => {
    document.documentElement.style.setProperty('--demo-bar-size', `${borderBoxSize[0].blockSize}px`);
  }).observe(bar);
  wide.addEventListener('change', show);
  document.addEventListener('chat-availability-change', showTime);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden || wide.matches || !bar.matches(':focus-within')) return;
    toggle.click();
    toggle.focus();
  });
}

const at = query.has('at') ? fromInputValue(account, query.get('at')) : NaN;
if (!Number.isNaN(at)) setClock(at);
if (state.zone) setZone(state.zone);
if (state.closed) setClosed(true);
if (state.language) setLanguage(state.language);
moment.value = toInputValue(account, now());
build();
show();
tick();
defined.then(showTime);
