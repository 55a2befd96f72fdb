import {expect} from '@open-wc/testing';
import {nearness} from '../../src/domain/moment.js';
import {timeZone} from '../../src/domain/time-zone.js';

const ms = (iso: string) => Date.parse(iso);

describe('nearness', () => {
  for (const [fact, instant, now, zone, rung, until] of [
    ['counts minutes below an hour', '12:00:00Z', '11:00:01Z', 'UTC', 'today', '11:01:00Z'],
    ['changes from a clock time to minutes at 59', '12:00:00Z', '11:01:00Z', 'UTC', 'minutes', '11:02:00Z'],
    ['rounds minutes up', '12:00:00Z', '11:59:59.999Z', 'UTC', 'minutes', '12:00:00Z'],
    ['is today until midnight of the reader', '12:00:00Z', '02:00:00Z', 'UTC', 'today', '11:01:00Z'],
  ] as const) {
    it(fact, () => {
      const near = nearness(ms(`2026-11-24T${instant}`), ms(`2026-11-24T${now}`), timeZone(zone)!);
      expect([near.rung, new Date(near.until).toISOString()]).to.deep.equal([
        rung,
        new Date(ms(`2026-11-24T${until}`)).toISOString(),
      ]);
    });
  }

  it('says 1 minute for the last millisecond and 59 for 59 minutes', () => {
    const instant = ms('2026-11-24T12:00:00Z');
    expect(nearness(instant, instant - 1, timeZone('UTC')!).minutes).to.equal(1);
    expect(nearness(instant, instant - 59 * 60_000, timeZone('UTC')!).minutes).to.equal(59);
  });

  it('counts dates in the reader’s zone, not in the account’s', () => {
    const instant = ms('2026-11-24T08:00:00Z');
    const now = ms('2026-11-23T14:30:00Z');
    expect(nearness(instant, now, timeZone('Europe/Paris')!).rung).to.equal('tomorrow');
    expect(nearness(instant, now, timeZone('Asia/Tokyo')!).rung).to.equal('tomorrow');
    expect(nearness(instant, now, timeZone('Pacific/Kiritimati')!).rung).to.equal('today');
  });

  it('names weekdays up to six dates ahead, then dates', () => {
    const now = ms('2026-11-24T23:00:00Z');
    const rung = (iso: string) => nearness(ms(iso), now, timeZone('UTC')!).rung;
    expect(rung('2026-11-26T00:00:00Z')).to.equal('weekday');
    expect(rung('2026-11-30T23:59:00Z')).to.equal('weekday');
    expect(rung('2026-12-01T00:00:00Z')).to.equal('date');
  });

  it('has tomorrow end at a midnight that a clock change removes', () => {
    // In Beirut the clock went from 00:00 to 01:00 on 29 March 2026.
    const near = nearness(ms('2026-03-29T12:00:00Z'), ms('2026-03-28T12:00:00Z'), timeZone('Asia/Beirut')!);
    expect(near.rung).to.equal('tomorrow');
    expect(new Date(near.until).toISOString()).to.equal('2026-03-28T22:00:00.000Z');
  });
});
