// What nobody means to give, and somebody will: values of any kind, HTML, endless and broken texts, and documents that are right
// but for one place.
import fc from 'fast-check';

/** Sets `globalThis.pwned` where it is taken for HTML. */
export const HTML = '<img src="x:" onerror="globalThis.pwned = true"><script>globalThis.pwned = true</script>';

const TEXTS = [
  HTML,
  `{opens}${HTML}{timezone}`,
  'javascript:globalThis.pwned=true',
  '__proto__',
  'constructor',
  '{',
  '{opens',
  '\u202e\ud800 \u0000',
  'a'.repeat(20_000),
  '{'.repeat(5000),
  '[1,{"a":',
  '0',
  '-1',
  '1e999',
  '\n',
];

/** A whole document, each key in use. */
export const DOCUMENT = {
  officeHours: {
    timezone: 'Europe/Paris',
    weekly: {tuesday: [{opens: '09:00', closes: '17:00'}], friday: [{opens: '22:00', closes: '02:00'}]},
    seasons: [
      {from: '06-01', to: '08-31', yearly: true, name: 'Summer', weekly: {monday: [{opens: '10:00', closes: '12:00'}]}},
    ],
    exceptions: [
      {
        from: '2026-12-25',
        yearly: true,
        name: 'Christmas',
        hours: [],
        message: 'Back {opens}.',
        translations: {de: {name: 'Weihnachten'}},
      },
    ],
  },
  messages: {
    welcome: 'Hello',
    online: 'Hi',
    offline: 'Back {opens}.',
    handoff: 'Somebody comes.',
    translations: {de: {welcome: 'Hallo'}},
  },
  questions: [{ask: 'Where?', answer: 'Here.', translations: {de: {ask: 'Wo?', answer: 'Hier.'}}}],
  chat: {heading: 'Ask us', placement: 'start', outsideHours: 'show', askEmail: 'always', replyTime: 'Soon'},
};

export const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({unit: 'binary', maxLength: 40}));

/** Anything that a script can hold, and that can be written as text at all. */
export const anything = fc
  .oneof(
    text,
    fc.anything({withBigInt: true, withDate: true, withSparseArray: true, withTypedArray: true}),
    fc.constantFrom<unknown>(
      NaN,
      Infinity,
      -0,
      8.64e15,
      () => HTML,
      () => {
        throw new Error(HTML);
      },
    ),
  )
  .filter(isPrintable);

function isPrintable(value: unknown): boolean {
  try {
    return typeof String(value) === 'string';
  } catch {
    return false;
  }
}

/** The places of a value: all keys within it. */
const placesIn = (value: unknown): [object, string][] =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
    ? Object.entries(value as object).flatMap(([key, inner]) => [[value, key] as [object, string], ...placesIn(inner)])
    : [];

/** A document of which one place or two hold something else. */
export const documents = fc
  .array(fc.tuple(fc.nat(), fc.oneof(anything, fc.constantFrom('2026-13-45', '24:00', 'Mars/Olympus', {}, []))), {
    minLength: 1,
    maxLength: 2,
  })
  .map((changes) => {
    const document = structuredClone(DOCUMENT);
    for (const [at, value] of changes) {
      const places = placesIn(document);
      const [holder, key] = places[at % places.length]!;
      Object.assign(holder, {[key]: value});
    }
    return document;
  });

/** A document as text, whole or cut. */
export const documentTexts = fc.tuple(documents, fc.nat({max: 1500})).map(([document, at]) => {
  const written = JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return at % 3 ? written : written.slice(0, at);
});
