import {expect} from '@open-wc/testing';
import {timeZone} from '../../src/domain/time-zone.js';
import type {Availability} from '../../src/domain/types.js';
import {formatLocale} from '../../src/i18n/formats.js';
import {launcherStrings} from '../../src/i18n/launcher-strings.js';
import {panelStrings} from '../../src/i18n/panel-strings.js';
import {Wording} from '../../src/i18n/wording.js';

const strings = {...launcherStrings, ...panelStrings};
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
/** Some versions of the platform set a narrow space before "AM". */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the banner', () => {
  const now = ms('2026-11-24T18:00:00+01:00');

  for (const [fact, opensAt, detail] of [
    ['says minutes when it is near', '2026-11-24T18:12:00+01:00', 'We’ll be back in 12 minutes.'],
    ['says one minute in the singular', '2026-11-24T18:00:20+01:00', 'We’ll be back in 1 minute.'],
    ['says today', '2026-11-24T22:00:00+01:00', 'We’ll be back today at 22:00.'],
    ['says tomorrow', '2026-11-25T09:00:00+01:00', 'We’ll be back tomorrow at 09:00.'],
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
    expect(plain(banner?.accountTime)).to.match(/^That’s 9:00 AM .+ where we are\.$/);
  });

  it('names the zone as it is on that day: summer time in summer', () => {
    const summer = ms('2027-06-30T22:00:00+02:00');
    const beside = (locale: string) =>
      wording(locale, 'Asia/Tokyo').banner(closed('2027-07-01T09:00:00+02:00'), summer)?.accountTime;
    expect(beside('en-GB')).to.equal('That’s 09:00 CEST where we are.');
    expect(beside('en-US')).not.to.contain('CET');
  });

  it('keeps the account’s time beside a closing time down to the last minute', () => {
    const banner = (now: string) =>
      wording('en-GB', 'America/New_York').banner(open('2026-11-24T17:00:00+01:00'), ms(now));
    for (const now of ['2026-11-24T16:00:00+01:00', '2026-11-24T16:30:00+01:00', '2026-11-24T16:59:59+01:00']) {
      expect(banner(now)).to.include({
        detail: 'We’re here until 11:00.',
        accountTime: 'That’s 17:00 CET where we are.',
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
    expect(banner?.accountTime).to.match(/^That’s Wed,? 13:00 .+ where we are\.$/);
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

  it('say the same as the banner', () => {
    const availability = closed('2026-11-25T09:00:00+01:00');
    expect(wording().fill('We are back {opens}.', availability, now)).to.equal('We are back tomorrow at 09:00.');
    const far = wording('en-GB', 'Asia/Tokyo').fill('We are back {opens}.', availability, now);
    expect(far).to.match(/^We are back today at 17:00 \(09:00 .+\)\.$/);
  });

  it('know the closing while open, the zone, and an exception while closed', () => {
    expect(wording().fill('We close {closes}.', open('2026-11-24T22:00:00+01:00'), now)).to.equal(
      'We close today at 22:00.',
    );
    const soon = wording().fill('Open until {closes}.', open('2026-11-24T18:30:00+01:00'), now);
    expect(soon, 'no minutes after "until"').to.equal('Open until today at 18:30.');
    expect(wording().fill('In {timezone}.', open(null), now)).to.match(/^In Central European (Standard )?Time\.$/);
    const exception = {from: '2026-12-25', name: 'Christmas', hours: []};
    expect(wording().fill('Closed for {exception}.', {...closed(null), exception} as Availability, now)).to.equal(
      'Closed for Christmas.',
    );
  });

  it('leave their sentence out where there is nothing to say', () => {
    expect(wording().fill('Hi. Back {opens}. We close {closes}.', closed(null), now)).to.equal('Hi.');
  });
});

describe('the locale of days and times', () => {
  for (const [page, texts, locale] of [
    ['en-GB', 'en', 'en-GB'],
    ['en', 'en', 'en'],
    ['de-AT', 'de', 'de-AT'],
    ['de', 'en', 'en'],
    ['', 'en', 'en'],
    ['not a language!', 'en', 'en'],
    ['en-GB', 'de_DE', 'en'],
  ] as const) {
    it(`is ${locale} on a page in "${page}" with texts in ${texts}: one language a sentence`, () => {
      expect(formatLocale(page, texts)).to.equal(locale);
    });
  }
});
