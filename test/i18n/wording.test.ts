import {expect} from '@open-wc/testing';
import {timeZone} from '../../src/domain/time-zone.js';
import type {Availability} from '../../src/domain/types.js';
import {formatLocale} from '../../src/i18n/formats.js';
import {mergeStrings, type There, type ThreadStrings, type When} from '../../src/i18n/strings.js';
import {ThreadWording} from '../../src/i18n/thread-wording.js';
import {shippedLanguages} from '../../src/i18n/shipped-languages.js';
import {Wording} from '../../src/i18n/wording.js';
import {english as strings} from '../support/strings.js';
import {loadTexts} from '../../src/i18n/languages.js';

const ms = (iso: string) => Date.parse(iso);
const closed = (opensAt: string | null): Availability => ({
  status: 'closed',
  opensAt: opensAt === null ? null : new Date(opensAt),
});
const open = (closesAt: string | null): Availability => ({
  status: 'open',
  closesAt: closesAt === null ? null : new Date(closesAt),
});
const wording = (locale = 'en-GB', visitor = 'Europe/Paris', account: string | undefined = 'Europe/Paris') =>
  new Wording(strings, locale, timeZone(visitor)!, timeZone(account));
const threadWording = (...of: Parameters<typeof wording>) => new ThreadWording(wording(...of), strings);
/** Some versions of the platform set a narrow space before "AM". */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

/** Whether this browser's data write a time of the locale with a full stop at its end: "9:00 a.m."; some have 24 hours there. */
const timeEndsInStop = (locale: string) =>
  new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone: 'UTC'}).format(0).endsWith('.');

describe('the banner', () => {
  const now = ms('2026-11-24T18:00:00+01:00');

  for (const [fact, opensAt, detail] of [
    ['says minutes when it is near', '2026-11-24T18:12:00+01:00', 'We’ll be back in 12 minutes.'],
    ['says one minute in the singular', '2026-11-24T18:00:20+01:00', 'We’ll be back in 1 minute.'],
    ['says today', '2026-11-24T22:00:00+01:00', 'We’ll be back today at 22:00.'],
    ['says tomorrow', '2026-11-25T09:00:00+01:00', 'We’ll be back tomorrow at 09:00.'],
    ['takes midnight for the end of a day', '2026-11-25T00:00:00+01:00', 'We’ll be back tonight at midnight.'],
    ['names the night of a midnight', '2026-11-29T00:00:00+01:00', 'We’ll be back on Saturday night at midnight.'],
    ['dates the night of one beyond', '2027-01-04T00:00+01:00', 'We’ll be back on the night of 3 January at midnight.'],
    ['names a weekday within a week', '2026-11-30T09:30:00+01:00', 'We’ll be back on Monday at 09:30.'],
    ['names a date beyond', '2027-01-04T09:00:00+01:00', 'We’ll be back on 4 January at 09:00.'],
    ['does not invent a time', null, 'Leave us a message and we’ll get back to you.'],
  ] as const) {
    it(`${fact} while closed`, () => {
      expect(wording().banner(closed(opensAt), now)).to.include({status: 'We’re away', detail});
    });
  }

  it('names what closes the day beside the status', () => {
    const exception = {from: '2026-11-24', name: 'Stocktaking', hours: []};
    const banner = wording().banner({...closed('2026-11-25T09:00:00+01:00'), exception} as Availability, now);
    expect(banner?.status).to.equal('We’re away · Stocktaking');
  });

  it('makes no format for words that its texts do not ask for: the first name of a zone is slow to come', () => {
    const asked: (Intl.DateTimeFormatOptions | undefined)[] = [];
    const {DateTimeFormat} = Intl;
    try {
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions]) {
          asked.push(options);
          return new target(locale, options);
        },
      });
      const tomorrow = closed('2026-11-26T09:00:00+01:00'); // in Tokyo it is the 25th already
      const banner = wording('en-NZ', 'Asia/Tokyo', 'Europe/Paris').banner(tomorrow, now);
      expect(banner).to.deep.include({
        detail: 'We’ll be back tomorrow at 5:00 pm.',
        accountTime: 'That’s 9:00 am in Paris.',
      });
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    // Zones without `Temporal` have formats of their own.
    expect(asked.filter((options) => options?.timeStyle)).to.have.lengthOf(2);
    expect(asked.filter((options) => options?.timeZoneName ?? options?.weekday ?? options?.dateStyle)).to.deep.equal(
      [],
    );
  });

  it('is silent where no hours are set', () => {
    expect(wording().banner({status: 'unset'}, now)).to.equal(undefined);
  });

  it('announces the closing in the last hour only, and never for a shop that never closes', () => {
    const banner = (from: string) => wording().banner(open('2026-11-24T17:00:00+01:00'), ms(from));
    expect(banner('2026-11-24T15:59:59.999+01:00')).to.deep.equal({
      status: 'We’re online',
      until: ms('2026-11-24T16:00:00+01:00'),
    });
    expect(banner('2026-11-24T16:00:00+01:00')).to.include({
      detail: 'We’re here until 17:00.',
      until: ms('2026-11-24T17:00:00+01:00'),
    });
    expect(wording().banner(open(null), now)).to.deep.equal({status: 'We’re online', until: Infinity});
  });

  it('speaks the visitor’s time, with the account’s beside it where the clocks differ', () => {
    const banner = wording('en-US', 'Asia/Tokyo').banner(closed('2026-11-25T09:00:00+01:00'), now);
    expect(plain(banner?.detail)).to.equal('We’ll be back today at 5:00 PM.');
    expect(plain(banner?.accountTime)).to.equal('That’s 9:00 AM in Paris.');
  });

  for (const [zone, time] of [
    ['America/New_York', '3:00 AM in New York'],
    ['America/Argentina/Buenos_Aires', '5:00 AM in Buenos Aires'],
    ['Europe/Kiev', '10:00 AM in Kyiv'],
    ['Asia/Calcutta', '1:30 PM in Kolkata'],
    ['Etc/UTC', '8:00 AM UTC'],
    ['UTC', '8:00 AM UTC'],
    ['Etc/GMT+5', '3:00 AM GMT-5'],
    ['US/Eastern', '3:00 AM EST'],
    ['Etc/GMT-4', 'noon GMT+4'],
    ['Asia/Dubai', 'noon in Dubai'],
    ['America/Los_Angeles', 'midnight in Los Angeles'],
  ] as const) {
    it(`names the account’s place rather than its zone: ${time} for ${zone}`, () => {
      const banner = wording('en-US', 'Europe/Paris', zone).banner(closed('2026-11-25T09:00:00+01:00'), now);
      expect(plain(banner?.accountTime)).to.equal(`That’s ${time}.`);
    });
  }

  it('hands a text the zone in its own language, as it is on that day: summer time in summer', () => {
    const own = mergeStrings(strings, {accountTime: ({time, zone}: There) => `${time} ${zone}`});
    const beside = (locale: string, account: string, on: string) =>
      new Wording(own, locale, timeZone('Asia/Seoul')!, timeZone(account)).banner(closed(on), ms(on) - 7_200_000)
        ?.accountTime;
    expect(beside('de', 'Europe/Paris', '2027-07-01T09:00:00+02:00')).to.equal('09:00 MESZ');
    expect(beside('de', 'Europe/Paris', '2027-01-04T09:00:00+01:00')).to.equal('09:00 MEZ');
    expect(beside('ar', 'Europe/Paris', '2027-01-04T09:00:00+01:00')).to.contain('فرنسا');
  });

  for (const tag of ['ar', 'el', 'he', 'hi', 'ja', 'ko', 'th', 'uk', 'zh-Hans', 'zh-Hant']) {
    it(`has one name for a place, which is not half in Latin letters (${tag})`, async () => {
      const texts = (await loadTexts(tag, []))!;
      const own = mergeStrings(texts, {
        accountTime: ({zone}: There) => zone,
        timezone: ({zone}: {zone: string}) => zone,
      });
      const account = ['Australia/Brisbane', 'America/Phoenix', 'America/Halifax', 'Asia/Almaty', 'US/Eastern', 'CET'];
      for (const name of account) {
        const inZone = new Wording(own, tag, timeZone('Asia/Kathmandu')!, timeZone(name));
        const zone = inZone.accountTime(now)!;
        expect(zone).not.to.match(/[A-Za-z].*[^\P{L}\p{Script=Latin}]|[^\P{L}\p{Script=Latin}].*[A-Za-z]/u);
        expect(inZone.place(now)!.zone).to.equal(zone);
      }
    });
  }

  for (const tag of ['ar', 'ja']) {
    it(`names cities of which browsers have no name (${tag})`, async () => {
      const texts = (await loadTexts(tag, []))!;
      for (const city of [
        ...['Australia/Brisbane', 'Australia/Perth', 'Australia/Adelaide', 'Australia/Hobart', 'America/Phoenix'],
        ...['Pacific/Honolulu', 'America/Anchorage', 'America/Halifax', 'America/Edmonton', 'America/Winnipeg'],
        ...[
          'America/Recife',
          'America/Manaus',
          'Asia/Yekaterinburg',
          'Asia/Almaty',
          'America/Chicago',
          'America/Denver',
        ],
      ]) {
        const inZone = new Wording(texts, tag, timeZone('Asia/Kathmandu')!, timeZone(city));
        // Some browsers do have one: it is not asked for.
        expect(texts.timezone({...inZone.place(now)!, zone: 'Unnamed'}), city).not.to.match(/[A-Za-z]/);
      }
    });
  }

  for (const tag of ['el', 'es-CO', 'es-US', 'ar-EG', 'hi', 'ko']) {
    it(`tells the account’s midnight and noon by no half of the day, on another day neither (${tag})`, async () => {
      const texts = (await loadTexts(tag, []))!;
      for (const visitor of ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati']) {
        const inZone = new Wording(texts, tag, timeZone(visitor)!, timeZone('Europe/Paris'));
        for (const opensAt of ['2026-11-26T00:00:00+01:00', '2026-11-26T12:00:00+01:00']) {
          const {accountTime} = inZone.banner(closed(opensAt), now)!;
          expect(accountTime, visitor)
            .to.match(/./)
            .and.not.match(/(?:12|١٢):(?:00|٠٠)\s(?:[ap]\.|[πμ]\.|[صم])|오[전후] 12:00/);
        }
      }
    });
  }

  it('says noon and midnight where clocks count to twelve, and midnight everywhere', () => {
    const sentence = (locale: string, opensAt: string) =>
      plain(wording(locale).banner(closed(opensAt), ms('2026-11-24T08:00:00+01:00'))?.detail);
    expect(sentence('en-US', '2026-11-24T12:00:00+01:00')).to.equal('We’ll be back today at noon.');
    expect(sentence('en-GB', '2026-11-24T12:00:00+01:00')).to.equal('We’ll be back today at 12:00.');
    expect(sentence('en-US', '2026-11-24T12:30:00+01:00')).to.equal('We’ll be back today at 12:30 PM.');
    expect(sentence('en-US', '2026-11-25T00:00:00+01:00')).to.equal('We’ll be back tonight at midnight.');
    expect(sentence('en-US', '2026-11-25T00:30:00+01:00')).to.equal('We’ll be back tomorrow at 12:30 AM.');
    const until = (locale: string, closesAt: string) =>
      wording(locale).banner(open(closesAt), ms(closesAt) - 60_000)?.detail;
    expect(until('en-US', '2026-11-25T00:00:00+01:00')).to.equal('We’re here until midnight.');
    expect(until('en-GB', '2026-11-25T00:00:00+01:00')).to.equal('We’re here until midnight.');
    expect(until('en-US', '2026-11-24T12:00:00+01:00')).to.equal('We’re here until noon.');
  });

  it('tells a text the hour as it is written, for languages that count it', () => {
    const own = mergeStrings(strings, {back: {today: ({time, hour}: When) => `a la${hour === 1 ? '' : 's'} ${time}`}});
    const at = (locale: string, opensAt: string) =>
      plain(
        new Wording(own, locale, timeZone('UTC')!, timeZone('UTC')).banner(closed(opensAt), ms('2026-11-24T00:00Z'))
          ?.detail,
      );
    if (timeEndsInStop('es-MX')) {
      expect(at('es-MX', '2026-11-24T13:00Z')).to.equal('a la 1:00 p.m.');
      expect(at('es-MX', '2026-11-24T14:00Z')).to.equal('a las 2:00 p.m.');
    }
    expect(at('es-ES', '2026-11-24T13:00Z')).to.equal('a las 13:00');
    expect(at('es-ES', '2026-11-24T01:00Z')).to.equal('a la 1:00');
  });

  it('names the break that is to come where the opening waits for it, unless the day has an exception of its own', () => {
    const christmas = {from: '2026-12-24', name: 'Christmas break', hours: []};
    const eve = {from: '2026-12-23', name: 'Short Wednesday', hours: [{opens: '09:00', closes: '12:00'}]};
    const status = (more: object) => wording().banner({...closed('2027-01-02T09:00:00+01:00'), ...more}, now)?.status;
    expect(status({delayedBy: christmas})).to.equal('We’re away · Christmas break');
    expect(status({exception: eve, delayedBy: christmas})).to.equal('We’re away · Short Wednesday');
    expect(status({exception: eve})).to.equal('We’re away · Short Wednesday');
    expect(status({exception: christmas, delayedBy: eve})).to.equal('We’re away · Christmas break');
    expect(status({exception: {...christmas, name: ''}, delayedBy: eve})).to.equal('We’re away · Short Wednesday');
    expect(status({})).to.equal('We’re away');
    const text = threadWording().fill(
      'Closed for {exception}.',
      {...closed(null), delayedBy: christmas} as Availability,
      now,
    );
    expect(text).to.equal('Closed for Christmas break.');
  });

  it('keeps the account’s time beside a closing time down to the last minute', () => {
    const banner = (now: string) =>
      wording('en-GB', 'America/New_York').banner(open('2026-11-24T17:00:00+01:00'), ms(now));
    for (const now of ['2026-11-24T16:00:00+01:00', '2026-11-24T16:30:00+01:00', '2026-11-24T16:59:59+01:00']) {
      expect(banner(now)).to.include({
        detail: 'We’re here until 11:00.',
        accountTime: 'That’s 17:00 in Paris.',
      });
    }
  });

  it('names the year of a date that is nearly a year away', () => {
    const now = ms('2026-03-02T20:00:00+01:00');
    expect(wording().banner(closed('2027-03-02T09:00:00+01:00'), now)?.detail).to.equal(
      'We’ll be back on 2 March 2027 at 09:00.',
    );
  });

  it('adds the weekday to the account’s time where it is another day there', () => {
    const banner = wording('en-GB', 'Pacific/Kiritimati').banner(closed('2026-11-25T13:00:00+01:00'), now);
    expect(banner?.detail).to.equal('We’ll be back tomorrow at 02:00.');
    expect(banner?.accountTime).to.match(/^That’s Wed,? 13:00 in Paris\.$/);
  });

  it('leaves the account’s time out where another zone’s clocks show the same', () => {
    const banner = wording('en-GB', 'Europe/Berlin').banner(closed('2026-11-25T09:00:00+01:00'), now);
    expect(banner?.accountTime).to.equal(undefined);
  });

  it('says when it has to be worded afresh', () => {
    const until = (opensAt: string) => wording().banner(closed(opensAt), now)?.until;
    expect(until('2026-11-24T18:12:00+01:00')).to.equal(ms('2026-11-24T18:01:00+01:00'));
    expect(until('2026-11-25T09:00:00+01:00')).to.equal(ms('2026-11-25T00:00:00+01:00'));
    expect(until('2026-11-24T20:00:00+01:00')).to.equal(ms('2026-11-24T19:01:00+01:00'));
  });
});

describe('placeholders in texts', () => {
  const now = ms('2026-11-24T18:00:00+01:00');

  for (const [opensAt, text] of [
    ['2026-11-24T18:12:00+01:00', 'in 12 minutes, at 18:12 on Tuesday'],
    ['2026-11-24T22:00:00+01:00', 'today, Tuesday, at 22:00'],
    ['2026-11-25T09:00:00+01:00', 'tomorrow, Wednesday, at 09:00'],
    ['2026-11-25T00:00:00+01:00', 'tonight, Tuesday night, at midnight'],
    ['2026-11-30T09:30:00+01:00', 'on Monday at 09:30'],
    ['2026-11-29T00:00:00+01:00', 'on Saturday night at midnight'],
    ['2027-01-04T09:00:00+01:00', 'on 4 January at 09:00'],
    ['2027-01-04T00:00:00+01:00', 'on the night of 3 January at midnight'],
  ] as const) {
    it(`say the opening so that it is true when it is read later: ${text}`, () => {
      expect(threadWording().fill('Back {opens}.', closed(opensAt), now)).to.equal(`Back ${text}.`);
    });
  }

  for (const [closesAt, text] of [
    ['2026-11-24T18:30:00+01:00', '18:30 today, Tuesday'],
    ['2026-11-24T22:00:00+01:00', '22:00 today, Tuesday'],
    ['2026-11-25T00:00:00+01:00', 'midnight tonight, Tuesday night'],
    ['2026-11-25T02:00:00+01:00', '02:00 tomorrow, Wednesday'],
    ['2026-11-28T17:00:00+01:00', '17:00 on Saturday'],
    ['2026-11-29T00:00:00+01:00', 'midnight on Saturday night'],
    ['2027-01-04T17:00:00+01:00', '17:00 on 4 January'],
  ] as const) {
    it(`say the closing as it stands after “until”: ${text}`, () => {
      expect(threadWording().fill('Here until {closes}.', open(closesAt), now)).to.equal(`Here until ${text}.`);
    });
  }

  it('have the account’s time beside them where the clocks differ', () => {
    const far = threadWording('en-GB', 'Asia/Tokyo');
    expect(far.fill('Back {opens}.', closed('2026-11-25T09:00:00+01:00'), now)).to.equal(
      'Back today, Wednesday, at 17:00 (09:00 in Paris).',
    );
    expect(far.fill('Here until {closes}.', open('2026-11-24T20:00:00+01:00'), now)).to.match(
      /^Here until 04:00 today, Wednesday \(Tue,? 20:00 in Paris\)\.$/,
    );
  });

  it('end a sentence with one full stop where times end in one, and leave other marks as they are', () => {
    const monday = closed('2026-11-30T09:00:00+01:00');
    const locales = ['en-CA', 'es-MX', 'es-CO'].filter(timeEndsInStop);
    expect(locales).not.to.be.empty;
    for (const locale of locales) {
      const fill = (text: string) => plain(threadWording(locale).fill(text, monday, now))!;
      expect(fill('Back {opens}.')).to.match(/\d a\. ?m\.$/);
      expect(fill('Back {opens}?')).to.match(/\d a\. ?m\.\?$/);
      expect(fill('Back {opens}…')).to.match(/\d a\. ?m\.…$/);
      expect(fill('Back {opens}...')).to.match(/\d a\. ?m\.\.\.\.$/);
      expect(fill('Back {opens}. Bye..')).to.match(/\d a\. ?m\. Bye\.\.$/);
      expect(plain(wording(locale).banner(monday, now)?.detail)).to.match(/\d a\. ?m\.$/);
      expect(plain(wording(locale).banner(open('2026-11-24T18:30+01:00'), now)?.detail)).to.match(/\d p\. ?m\.$/);
      const own = mergeStrings(strings, {accountTime: ({time}: There) => `(${time}.)`});
      const beside = new Wording(own, locale, timeZone('Asia/Tokyo')!, timeZone('Europe/Paris'));
      expect(plain(beside.banner(monday, now)?.accountTime)).to.match(/\d a\. ?m\.\)$/);
    }
    const exception = {from: '2026-11-24', name: 'Dept. & Co.', hours: []};
    const text = threadWording().fill('Closed: {exception}.', {...monday, exception} as Availability, now);
    expect(text).to.equal('Closed: Dept. & Co.');
  });

  for (const tag of shippedLanguages) {
    it(`have no two brackets in a row (${tag})`, async () => {
      const texts = (await loadTexts(tag, []))!;
      for (const minutes of [40, 200, 1000, 5000, 20_000]) {
        const opensAt = {...closed(null), opensAt: new Date(now + minutes * 60_000)} as Availability;
        const inZone = new Wording(texts, tag, timeZone('Asia/Tokyo')!, timeZone('Europe/Berlin'));
        expect(new ThreadWording(inZone, texts).fill('{opens}', opensAt, now)).not.to.match(/[)）]\s*[(（]/);
      }
    });
  }

  it('know the zone, and an exception while closed', () => {
    expect(threadWording().fill('We are on {timezone}.', open(null), now)).to.equal('We are on Paris time.');
    expect(threadWording('en-GB', 'Europe/Paris', 'Etc/UTC').fill('In {timezone}.', open(null), now)).to.match(
      /^In (UTC|GMT)\.$/,
    );
    const exception = {from: '2026-12-25', name: 'Christmas', hours: []};
    expect(threadWording().fill('Closed for {exception}.', {...closed(null), exception} as Availability, now)).to.equal(
      'Closed for Christmas.',
    );
  });

  it('begin a sentence with a capital letter', () => {
    const fill = (text: string) => threadWording().fill(text, closed('2026-11-25T09:00:00+01:00'), now);
    expect(fill('{opens} we are back.')).to.equal('Tomorrow, Wednesday, at 09:00 we are back.');
    expect(fill('Hi. {opens}, we are back.')).to.equal('Hi. Tomorrow, Wednesday, at 09:00, we are back.');
    expect(fill('Back {opens}.')).to.equal('Back tomorrow, Wednesday, at 09:00.');
    expect(fill('{opens}')).to.equal('tomorrow, Wednesday, at 09:00');
    const turkish = new ThreadWording(wording('tr'), {
      ...strings,
      opens: {...strings.opens, tomorrow: () => 'ilk gün'},
    });
    expect(turkish.fill('{opens} buradayız.', closed('2026-11-25T09:00:00+01:00'), now)).to.equal('İlk gün buradayız.');
  });

  it('say “until” once, whether or not the author has', () => {
    const until = (text: string, more: Partial<ThreadStrings> = {}) =>
      new ThreadWording(wording(), {...strings, ...more}).fill(text, open('2026-11-24T20:00:00+01:00'), now);
    const said = 'We are here until 20:00 today, Tuesday.';
    expect(until('We are here {closes}.')).to.equal(said);
    expect(until('We are here until {closes}.')).to.equal(said);
    expect(until('We are here till {closes}.')).to.equal(said);
    expect(until('Pistil {closes}')).to.equal('Pistil until 20:00 today, Tuesday');
    const closes = {...strings.closes, today: ({time}: When) => `${time}まで`};
    expect(until('本日は{closes}までです。', {closes, until: 'まで'})).to.equal('本日は20:00までです。');
    expect(until('We are here until {closes}.', {until: ''})).to.equal('We are here until until 20:00 today, Tuesday.');
  });

  it('leave their sentence out where there is nothing to say', () => {
    expect(threadWording().fill('Hi. Back {opens}. We close {closes}.', closed(null), now)).to.equal('Hi.');
  });
});

describe('the locale of days and times', () => {
  for (const [page, texts, languages, locale] of [
    ['en-GB', 'en', ['en-US'], 'en-GB'],
    ['en', 'en', ['en-GB', 'en-US'], 'en-GB'],
    ['en', 'en', ['fr-FR', 'en', 'en-AU'], 'en-AU'],
    ['en', 'en', ['fr-FR'], 'en'],
    ['en', 'en', [], 'en'],
    ['en', 'en-US', ['en-GB'], 'en-US'],
    ['en-GB', 'en-US', [], 'en-GB'],
    ['de-AT', 'de', ['de-DE'], 'de-AT'],
    ['de', 'en', ['de-DE', 'en-GB'], 'en-GB'],
    ['de-DE', 'en', [], 'en'],
    ['', 'en', ['en-GB'], 'en-GB'],
    ['', 'en', [], 'en'],
    ['zh-TW', 'zh-Hans', ['zh-HK', 'zh-SG'], 'zh-SG'],
    ['sr-Latn-RS', 'sr', ['sr-RS'], 'sr-RS'],
    ['not a language!', 'en', ['nor this!'], 'en'],
    ['en-GB', 'de_DE', [], 'en'],
  ] as const) {
    it(`is ${locale} on a page in "${page}" with texts in ${texts}, read by ${languages.join() || 'nobody knows whom'}`, () => {
      expect(formatLocale(page, texts, languages)).to.equal(locale);
    });
  }
});
