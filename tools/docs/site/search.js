// The search: looks through all sections of all pages, in the browser.
import {finder, isFound, MAX_RESULTS} from './find.js';
import MiniSearch from './minisearch.js';

const EXCERPT = 140;
const root = document.body.dataset.root;

/** What finds sections by words. */
async function load() {
  const response = await fetch(new URL('search.json', import.meta.url));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return finder(MiniSearch, await response.json());
}

/** A text in pieces, each with whether it was found: a word, or a part of one in camel case. */
function piecesOf(text, terms) {
  const pieces = text.split(/([\p{L}\p{N}]+)/u).flatMap((piece) => (isFound(piece, terms) ? [piece] : inCase(piece)));
  return pieces.filter(Boolean).map((piece) => ({piece, isMarked: isFound(piece, terms)}));
}

const inCase = (word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u);

/** A text with what was found in it marked. */
function marked(text, terms) {
  const fragment = document.createDocumentFragment();
  for (const {piece, isMarked} of piecesOf(text, terms)) {
    const mark = document.createElement('mark');
    mark.textContent = piece;
    fragment.append(isMarked ? mark : piece);
  }
  return fragment;
}

/** The words around the first of what was found. */
function excerpt(text, terms) {
  const pieces = piecesOf(text, terms);
  const first = pieces.findIndex(({isMarked}) => isMarked);
  const before = pieces.slice(0, Math.max(0, first)).map(({piece}) => piece);
  const start = Math.max(0, before.join('').length - 40);
  const from = start ? text.indexOf(' ', start) + 1 : 0;
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
      ? `${found.length === MAX_RESULTS ? 'The first ' : ''}${found.length} ${found.length === 1 ? 'place' : 'places'}`
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
