import {expect} from '@open-wc/testing';
import {timeZone} from '../../src/domain/time-zone.js';
import type {Availability} from '../../src/domain/types.js';
import {loadTexts} from '../../src/i18n/languages.js';
import {shippedLanguages} from '../../src/i18n/shipped-languages.js';
import {statusLine} from '../../src/i18n/status-wording.js';
import {Wording} from '../../src/i18n/wording.js';
import {english} from '../support/strings.js';

const ms = (iso: string) => Date.parse(iso);
const NOW = ms('2026-11-24T10:00:00+01:00');

async function said(availability: Availability, {visitor = 'Europe/Paris', language = 'en-GB', now = NOW} = {}) {
  const strings = {...english, ...(await loadTexts(language, []))};
  const zone = timeZone(visitor)!;
  return statusLine(new Wording(strings, language, zone, timeZone('Europe/Paris')), strings, availability, now, zone);
}
const open = (closesAt: string | null): Availability => ({
  status: 'open',
  closesAt: closesAt === null ? null : new Date(closesAt),
});
const closed = (opensAt: string | null, name?: string): Availability => ({
  status: 'closed',
  opensAt: opensAt === null ? null : new Date(opensAt),
  ...(name && {exception: {from: '2026-11-24', to: '2026-11-24', name, hours: []}}),
});

describe('the status in one line', () => {
  for (const [availability, text] of [
    [open('2026-11-24T17:00:00+01:00'), 'We’re here until 17:00.'],
    [open('2026-11-24T10:20:00+01:00'), 'We’re here until 10:20.'],
    [open('2026-11-25T00:00:00+01:00'), 'We’re here until midnight.'],
    [open('2026-11-25T02:00:00+01:00'), 'We’re online · until 02:00 tomorrow, Wednesday'],
    [open('2026-11-27T17:00:00+01:00'), 'We’re online · until 17:00 on Friday'],
    [open('2026-12-24T17:00:00+01:00'), 'We’re online · until 17:00 on 24 December'],
    [open(null), 'We’re online'],
    [closed('2026-11-24T10:12:00+01:00'), 'We’ll be back in 12 minutes.'],
    [closed('2026-11-30T09:00:00+01:00'), 'We’ll be back on Monday at 09:00.'],
    [closed('2026-11-25T09:00:00+01:00', 'Stocktaking'), 'We’re away · Stocktaking · We’ll be back tomorrow at 09:00.'],
    [closed(null), 'We’re away'],
    [closed(null, 'Holidays'), 'We’re away · Holidays'],
  ] as const) {
    it(`says “${text}”`, async () => {
      expect((await said(availability))?.text).to.equal(text);
    });
  }

  it('sets no dot beside Arabic digits, where it is a zero', async () => {
    const name = 'ثورة ٢٣ يوليو ٢٠٢٦';
    for (const availability of [closed('2026-11-25T09:00:00+01:00', name), closed(null, '٢٣ يوليو')]) {
      const {text} = (await said(availability, {language: 'ar-EG'}))!;
      expect(text).to.match(/٢٣/).and.not.to.contain('·');
    }
    expect((await said(closed('2026-11-25T09:00:00+01:00', name), {language: 'ar-EG'}))!.text).to.contain(
      '، سنعود غدًا',
    );
  });

  it('says nothing where no hours are set', async () => {
    expect(await said({status: 'unset'})).to.equal(undefined);
  });

  it('has the shop’s time beside the visitor’s where clocks differ', async () => {
    const line = await said(open('2026-11-24T17:00:00+01:00'), {visitor: 'America/New_York'});
    expect(line).to.include({text: 'We’re here until 11:00.', accountTime: 'That’s 17:00 in Paris.'});
    expect((await said(open('2026-11-24T17:00:00+01:00')))?.accountTime).to.equal(undefined);
  });

  it('holds until a day begins on which the closing is another day', async () => {
    expect((await said(open('2026-11-27T17:00:00+01:00')))?.until).to.equal(ms('2026-11-25T00:00:00+01:00'));
  });

  it('holds no longer than until closing', async () => {
    const closesAt = '2026-11-24T10:20:00+01:00';
    expect((await said(open(closesAt)))?.until).to.be.at.most(ms(closesAt));
    expect((await said(open(null)))?.until).to.equal(Infinity);
  });

  for (const language of shippedLanguages) {
    it(`names when it closes and opens in ${language}`, async () => {
      for (const availability of [
        ...['2026-11-24T17:07:00+01:00', '2026-11-25T17:07:00+01:00', '2026-11-27T17:07:00+01:00'].map(open),
        ...['2026-11-24T17:07:00+01:00', '2026-11-25T17:07:00+01:00', '2026-11-27T17:07:00+01:00'].map((at) =>
          closed(at),
        ),
      ]) {
        const {text} = (await said(availability, {language}))!;
        const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
        expect(digits, text).to.match(/07/);
        expect(text, text).not.to.match(/undefined|\{|\.\.| · $/);
      }
    });
  }
});

/** The value of a decimal digit of any script: each has its ten in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
