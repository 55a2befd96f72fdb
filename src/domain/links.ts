// What can be followed in a text: addresses of the web and of mail, and telephone numbers. Pure: a link is drawn elsewhere.
//
// One expression finds them all, in a time that is linear in the text's length: once something begins to look like a link, it
// is taken or left as a whole, and what is tried from each of many places is short.

export interface Link {
  /** Where it stands in the text, as for `slice`. */
  readonly start: number;
  readonly end: number;
  /** http, https, mailto or tel: no other scheme becomes a link. */
  readonly href: string;
}

/**
 * Scripts whose words follow an address without a space: "https://a.example/bをご覧ください". After a letter or digit of ASCII
 * they are such a word; elsewhere ("/路徑") they belong to the address.
 */
const ATTACHED = '\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}\\p{sc=Hang}';
const ASCII = `[a-z\\d](?![${ATTACHED}])`;
const LABEL = `(?=[\\p{L}\\p{N}_])(?:${ASCII}|[_-]|[^\\0-\\x7F\\P{L}]|[^\\0-\\x7F\\P{N}]|\\p{M})*[a-z\\d]?`;
const NAME = `${LABEL}(?:\\.${LABEL})*`;
/** Not in an address: white space, quotation marks, brackets, emoji, what cannot be seen, other scripts' punctuation … */
const OUTSIDE = '\\s<>"`\\p{C}\\p{So}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}…‥—、。，！？；：．｡､～〜،؛؟۔।။၊።';
/** … and at its end neither, since it belongs to the sentence there. */
const MARKS = ".,:;!?'*";
/** Two addresses with nothing but this between them are two. */
const NEXT = '(?![,;]https?://)';
/** What may come after a host and one of `starts`. A pair of brackets that are both in it belongs to it. */
const pathFrom = (starts: string) =>
  `(?:(?=[${starts}])(?:${NEXT}[${MARKS}]*(?:${ASCII}|[^a-z\\d${OUTSIDE}${MARKS}]|` +
  `\\((?:[^${OUTSIDE}]|\\([^${OUTSIDE}]*\\))*\\)|\\[[^${OUTSIDE}]*\\]))*(?:${NEXT}[${MARKS}]*[a-z\\d])?)?`;

const LINK = new RegExp(
  `(?:https?://|(www\\.))(${NAME}|\\[[\\da-f:.]{2,45}\\])((?::[^\\s/?#@]{0,99})?@)?(?::\\d+)?${pathFrom('/?#')}|` +
    `(mailto:)?\\b\\w[\\p{sc=Latn}\\w.%+-]{0,63}@(${NAME})${pathFrom('?')}|` +
    // With + and a country, of 8 to 15 digits: others may as well be an order, a date, a price or an account.
    `\\+[1-9](?:(?:[ \\u00A0\\u202F./-]|[ -]?\\(|\\)[ -]?)?\\d){7,14}` +
    `(?!\\p{N}|[^\\P{L}${ATTACHED}]|[ .,:/-]\\d|\\s?[%\\p{Sc}])`,
  'giu',
);
/** After one of these, it is the end of something else. */
const INSIDE = /[\p{sc=Latn}\d@+]/u;
const TOP_LEVEL_DOMAIN = /\.[\p{L}\p{M}]{2,}$/u;
/** Goes on in a way in which no host does: what was found is only the beginning of something else. */
const BROKEN_OFF = /^(:\/\/|\.[./]\w)/;
/** Before an apostrophe: "l'info@…" is two words, "o'brien@…" is one, of which no mailbox is to be cut off. */
const ELISION = /(^|[^\p{L}])([cdlst]|qu|un|\p{L}*ll)['’]$/iu;
/** A number to count with: "+48.856613", "+12.345.678". */
const DECIMAL = /^\+\d+(\.\d+){1,2}$/;

/** The links of a text, in order. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const found of text.matchAll(LINK)) {
    const {index: start, 0: written, 1: www, 2: webHost, 3: credentials, 4: mailto, 5: mailHost} = found;
    const host = webHost ?? mailHost ?? '';
    const needsDomain = www || mailHost;
    if (
      INSIDE.test(text[start - 1] ?? '') ||
      credentials || // "https://shop.example@elsewhere.example": made to deceive
      // So may be letters of two scripts, since those of these look alike.
      (/\p{sc=Latn}/u.test(host) && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(host)) ||
      (needsDomain && !TOP_LEVEL_DOMAIN.test(host)) ||
      DECIMAL.test(written) ||
      BROKEN_OFF.test(text.slice(start + written.length, start + written.length + 3)) ||
      (mailHost && isCutOff(text.slice(Math.max(0, start - 12), start)))
    ) {
      continue;
    }
    const prefix = www ? 'https://' : mailHost && !mailto ? 'mailto:' : '';
    const href = host ? prefix + written : `tel:${written.replace('(0)', '').replace(/[^+\d]/g, '')}`;
    if (isAddress(href)) links.push({start, end: start + written.length, href});
  }
  return links;
}

const isCutOff = (before: string): boolean => /\p{L}['’]$/u.test(before) && !ELISION.test(before);

/** Whether a browser would go there: "https://a.example:99999" looks like an address and is none. */
function isAddress(href: string): boolean {
  try {
    return Boolean(new URL(href));
  } catch {
    return false;
  }
}
