// The search: looks through all sections of all pages, in the browser.
import MiniSearch from './minisearch.js';

const MOST_RESULTS = 20;
const FEW_RESULTS = 5;
const EXCERPT = 140;
/** What questions have, and answers need not. */
const SMALL_WORDS = new Set(
  'a an and are can do does for how i in is it my of on or the this to we what when where with you'.split(' '),
);
const root = document.body.dataset.root;

/** Sections, and what finds them. */
async function load() {
  const response = await fetch(new URL('search.json', import.meta.url));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  const sections = await response.json();
  const index = new MiniSearch({
    fields: ['heading', 'page', 'text'],
    // "askEmail" is found by "email", and "--chat-accent" by "accent".
    tokenize: (text) => text.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^\p{L}\p{N}]+/u),
    processTerm: (term) => (SMALL_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: {heading: 4, page: 2},
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    },
  });
  index.addAll(sections.map((section, id) => ({id, ...section})));
  return (words) => {
    const all = index.search(words, {combineWith: 'AND'});
    // What has all words first; where that is little, what has some of them.
    const some = all.length < FEW_RESULTS ? index.search(words, {combineWith: 'OR'}) : [];
    const found = new Map([...all, ...some].map((result) => [result.id, result]));
    return [...found.values()].slice(0, MOST_RESULTS).map(({id, terms}) => ({...sections[id], terms}));
  };
}

/** A text with what was found in it marked. */
function marked(text, terms) {
  const fragment = document.createDocumentFragment();
  const found = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
  if (!found.length) return text;
  const parts = text.split(new RegExp(`(${found.sort((one, other) => other.length - one.length).join('|')})`, 'giu'));
  parts.forEach((part, index) => {
    if (index % 2 === 0) return fragment.append(part);
    const mark = document.createElement('mark');
    mark.textContent = part;
    return fragment.append(mark);
  });
  return fragment;
}

/** The words around the first of what was found. */
function excerpt(text, terms) {
  const places = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 40);
  const from = places.length && start ? text.indexOf(' ', start) + 1 : 0;
  const part = text.slice(from, from + EXCERPT);
  return (from ? '… ' : '') + part + (from + EXCERPT < text.length ? ' …' : '');
}

function itemOf({url, page, heading, text, terms}) {
  const link = document.createElement('a');
  link.href = root + url;
  const title = document.createElement('strong');
  title.append(marked(heading, terms));
  link.append(title);
  for (const words of [page === heading ? '' : page, excerpt(text, terms)].filter(Boolean)) {
    const line = document.createElement('small');
    line.append(marked(words, terms));
    link.append(line);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** @param form with the field and the place for what is found. */
export async function useSearch(form) {
  const field = form.querySelector('input');
  const results = form.querySelector('#results');
  const status = results.querySelector('[role=status]');
  const list = results.querySelector('ul');
  const links = () => [...list.querySelectorAll('a')];
  let find;

  const show = () => {
    const words = field.value.trim();
    results.hidden = !words;
    if (!words || !find) return;
    const found = find(words);
    list.replaceChildren(...found.map(itemOf));
    status.textContent = found.length
      ? `${found.length === MOST_RESULTS ? 'The first ' : ''}${found.length} ${found.length === 1 ? 'place' : 'places'}`
      : `Nothing is found for “${words}”.`;
  };
  const close = () => (results.hidden = true);

  field.addEventListener('input', show);
  field.addEventListener('focus', show);
  form.addEventListener('submit', () => links()[0]?.click());
  form.addEventListener('focusout', ({relatedTarget}) => {
    if (!form.contains(relatedTarget)) close();
  });
  results.addEventListener('click', close);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault(); // browsers would empty the field
      close();
      field.focus();
      close();
    }
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step || results.hidden) return;
    event.preventDefault();
    const stops = [field, ...links()];
    stops[stops.indexOf(document.activeElement) + step]?.focus();
  });

  try {
    find = await load();
  } catch {
    status.textContent = 'The search could not be loaded.';
  }
  show();
}
