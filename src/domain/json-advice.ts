// What is most likely wrong with a text that was to be JSON, beside what the platform's parser says of it.

/** The parser's words, and what to do: to be put after "this is not JSON". */
export const whyNotJson = (text: string, error: unknown): string =>
  `(${(error as Error).message}); ${jsonAdvice(text)}`;

const MARKS: readonly (readonly [found: RegExp, advice: string])[] = [
  [/\{\{|\{%|<[?%]/, 'a template has left its own marks in it: have what stands between them put in'],
  // Half of each letter is a NUL, or nothing that UTF-8 has.
  [/\0|^\uFFFD/, 'save the file as UTF-8'],
  [/&(quot|apos|amp|#\d+|#x[\da-f]+);/i, 'its quotation marks are written as HTML once too often: write " for &quot;'],
  // Where a key or a value begins: within a text they are right.
  [
    /^\s*[{[]\s*[\u2018-\u201f\u00ab\u00bb]|"\s*:\s*[\u2018-\u201f\u00ab\u00bb]/,
    'write straight quotation marks (") for the curly ones',
  ],
  [/^\s*[{[]\s*'|"\s*:\s*'/, 'write double quotation marks (") for the single ones'],
];

function jsonAdvice(text: string): string {
  return MARKS.find(([found]) => found.test(text))?.[1] ?? 'check quotation marks, commas and brackets';
}
