// Every locale that the platform has: long lists, in which only the platform's data can make a difference.
import {expect} from '@open-wc/testing';
import {timeZone} from '../../src/domain/time-zone.js';
import {loadTexts} from '../../src/i18n/languages.js';
import {ThreadWording} from '../../src/i18n/thread-wording.js';
import {Wording} from '../../src/i18n/wording.js';
import {english as strings} from '../support/strings.js';

const german = (await loadTexts('de', []))!;
const arabic = (await loadTexts('ar', []))!;

const ms = (iso: string) => Date.parse(iso);

describe('in every language that the platform knows', () => {
  /** All languages, scripts and regions: a few hundred locales. */
  const locales = (() => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const languages = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
    const regional = ['CA', 'MX', 'CO', 'US', 'GB', 'IN', 'DE', 'BR', 'TW', 'HK', 'EG', 'AU', 'PH', 'ZA'];
    const known = Intl.DateTimeFormat.supportedLocalesOf(languages);
    return [
      ...known,
      ...Intl.DateTimeFormat.supportedLocalesOf(
        ['en', 'es', 'fr', 'pt', 'ar', 'zh-Hant', 'hi', 'fil', 'de', 'sr-Latn'].flatMap((language) =>
          regional.map((region) => `${language}-${region}`),
        ),
      ),
    ];
  })();
  /** Near and far, at midnight and noon, at one o’clock, over a new year. */
  const ahead = [1, 30, 59, 61, 240, 360, 420, 900, 1140, 1440, 1860, 2580, 4320, 8640, 10_080, 60_000, 450_000];
  const now = ms('2026-11-24T17:00:00Z');
  const odd = /\.\.|\. \.|،\.|[{}]|undefined|null|NaN|^\s|\s$| {2}/;

  it('there are enough of them for this to say something', () => {
    expect(locales.length).to.be.greaterThan(200);
    expect(locales).to.include.members(['en-CA', 'es-MX', 'bg', 'ar', 'bn', 'el', 'ko', 'hu']);
  });

  // Shipped texts are never read with the times of another language (`formatLocale`); a page's own are built on English.
  for (const [name, texts, language] of [
    ['the built-in texts', strings, /./],
    ['the German ones', german, /^de\b/],
    ['the Arabic ones', arabic, /^ar\b/],
  ] as const) {
    it(`no sentence of ${name} has two full stops, an unfilled place or a gap`, () => {
      const said = 'Back {opens}. Until {closes}. In {timezone}. For {exception}.';
      const exception = {from: '2026-11-24', name: 'Inventory dept.', hours: []};
      const own = locales.filter((locale) => language.test(locale));
      expect(own.length).to.be.greaterThan(10);
      for (const locale of own) {
        for (const account of ['Europe/Paris', 'Asia/Tokyo']) {
          const words = new Wording(texts, locale, timeZone('Europe/Paris')!, timeZone(account));
          for (const minutes of ahead) {
            const then = new Date(now + minutes * 60_000);
            for (const availability of [
              {status: 'closed', opensAt: then, exception},
              {status: 'open', closesAt: then},
            ] as const) {
              const {status, detail = '', accountTime = ''} = words.banner(availability, now)!;
              for (const text of [
                status,
                detail,
                accountTime,
                new ThreadWording(words, texts).fill(said, availability, now),
              ]) {
                if (odd.test(text)) expect.fail(`${locale}, ${minutes} minutes ahead: “${text}”`);
              }
            }
          }
        }
      }
    });
  }
});
