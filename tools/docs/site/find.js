// What finds sections by words. Apart from the page's own code, so that it is tried without one.

export const MAX_RESULTS = 20;
const FEW_RESULTS = 5;
/** What questions have, and answers need not. */
const SMALL_WORDS = new Set(
  (
    'a all an and any are as at be but by can change chat do does doesn for from get has have how i if in is isn it its make me ' +
    'move my no not of on or our out put set should so t that the their there this to up use want was we what when where ' +
    'which who why widget will with you your'
  ).split(' '),
);

/** British and American spelling, singular and plural, "show" and "showing" are the same. */
function stem(word) {
  const singular = word
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=x|ch|sh|ss)es$/, '')
    .replace(/(?<=\p{L}{2}[^su\d])s$/u, '');
  return singular
    .replace(/is(?=(e|ed|ing|ation)$)/, 'iz')
    .replace(/(?<=\p{L}{3})our(?=(ed|ing)?$)/u, 'or')
    .replace(/(?<=\p{L}{3})tre$/u, 'ter')
    .replace(/(?<=licen)ce$/, 'se')
    .replace(/(?<=\p{L}{4})(ing|ed|ion)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
}

const inParts = (word) =>
  word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** "askEmail" and "ask-email" are found by "email", and by "askemail". */
function wordsIn(text) {
  return text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => {
    const parts = inParts(word);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

const forms = (word) => {
  const small = word.toLowerCase();
  return [...new Set([small, stem(small)])];
};

/** The words that mean something, or all where none does. */
function wordsAsked(text) {
  const all = inParts(text.replace(/['’]/g, ' ')).map((word) => word.toLowerCase());
  const meaningful = all.filter((word) => !SMALL_WORDS.has(word));
  return meaningful.length ? meaningful : all;
}

/** Adds results to what was found by other words: score, which words were asked for, and the terms in the section. */
function add(found, results, asked) {
  for (const {id, score, terms} of results) {
    const before = found.get(id) ?? {score: 0, asked: [], terms: []};
    found.set(id, {
      score: before.score + score,
      asked: new Set([...before.asked, ...asked]),
      terms: [...before.terms, ...terms],
    });
  }
}

/** The best first: who has more of the words, before who has one of them often. Enough that have all leave out the others. */
function ranked(found, words) {
  const rank = ({score, asked}) => score * asked.size ** 2;
  const all = [...found].sort(([, one], [, other]) => rank(other) - rank(one));
  const whole = all.filter(([, {asked}]) => asked.size === new Set(words).size);
  return (whole.length < FEW_RESULTS ? all : whole).slice(0, MAX_RESULTS);
}

/**
 * @param MiniSearch the library's class.
 * @param sections each with url, page, heading, text, and other words that people may ask with.
 * @returns what gives the sections for some words, the best first, each with the terms that were found in it.
 */
export function finder(MiniSearch, sections) {
  const index = new MiniSearch({
    fields: ['heading', 'page', 'other', 'text'],
    tokenize: wordsIn,
    processTerm: forms,
    searchOptions: {tokenize: (word) => [word], boost: {heading: 8, other: 8, page: 3}, prefix: true},
  });
  index.addAll(sections.map((section, id) => ({id, ...section})));

  /** Where nothing has the word itself, it may be a slip of the keys. */
  const look = (word) => {
    const results = index.search(word);
    return results.length || word.length < 5 ? results : index.search(word, {fuzzy: 0.2});
  };

  return (text) => {
    const words = wordsAsked(text);
    const found = new Map();
    for (const word of words) add(found, look(word), [word]);
    // "time zone" is "timezone", too.
    words.slice(1).forEach((word, at) => add(found, index.search(words[at] + word), [words[at], word]));
    return ranked(found, words).map(([id, {terms}]) => ({...sections[id], terms}));
  };
}

/** Whether a word of a text is among the terms that were found. */
export const isFound = (word, terms) => forms(word).some((form) => terms.includes(form));
