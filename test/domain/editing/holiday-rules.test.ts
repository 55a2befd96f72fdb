import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/domain/calendar.js';
import {dateText} from '../../../src/domain/editing/dates.js';
import {fixedDayNear, followsMoon, isFixed, isFrozen} from '../../../src/domain/editing/holiday-rules.js';

describe('the rule of a holiday', () => {
  it('has a date that comes back each year, whatever a weekend does to it', () => {
    for (const rule of [
      '12-25',
      'substitutes 12-25',
      '12-25 14:00',
      '12-25 14:00 if sunday then 00:00',
      '12-25 P3D',
      '12-25 P10D',
      '12-25 P0DT0H0M',
      '12-25 P3DT0H0M',
      '12-25 and if sunday then next monday',
      '12-25 since 1990',
      '12-25 #1',
      '12-25 #12',
      '12-25 P2D and if saturday then next monday if sunday then next tuesday since 2010 #2',
    ]) {
      expect(isFixed(rule, '2026-12-25 00:00:00'), rule).to.equal(true);
      expect(isFixed(rule, '2026-12-28 00:00:00'), `${rule}: the day in its place`).to.equal(false);
    }
    for (const elsewhere of ['julian 12-25', 'bengali-revised 1-1', 'julian 12-25 P2D', 'julian 12-25 P10D']) {
      expect(isFixed(elsewhere, '2027-01-07'), elsewhere).to.equal(true);
    }
  });

  it('has another date in another year where it says more', () => {
    for (const rule of [
      ...['easter', 'easter -2', '1st monday in January', '12-25 if sunday then next monday', '12-25 in even years'],
      ...['12-25 14:00 if sunday then 12:00', '12-25 since 90', '12-25 #x', '2026-12-25', '12-25 and then', '12-25 P3'],
      ...['x 12-25', 'monday after 12-25', '12-25 prior to 2000', '12-25 PD', '12-25 14:0', '12-25 #'],
      ...['julian easter', 'x julian 12-25', 'julian 12-25 if sunday then next monday', 'julian 12-25 PD'],
    ]) {
      expect(isFixed(rule, '2026-12-25'), rule).to.equal(false);
    }
  });

  it('follows the moon where its month is one of the Islamic calendar', () => {
    for (const month of [
      ...['Muharram', 'Safar', 'Rabi al-awwal', 'Rabi al-thani', 'Jumada al-awwal', 'Rajab', 'Shaban', 'Ramadan'],
      ...['Shawwal', 'Dhu al-Hijjah', 'Dhu al-Qidah'],
    ]) {
      expect(followsMoon(`1 ${month}`, 'New Year'), month).to.equal(true);
    }
    for (const rule of ['1 Ramadanish', '1 Rabi', '1 NotSafar', '05-01']) {
      expect(followsMoon(rule, 'New Year'), rule).to.equal(false);
    }
  });

  it('follows the moon where its name says so and nobody works its date out', () => {
    for (const name of [
      ...[
        'Eid al-Fitr',
        'Id-ul-Adha',
        'Milad un-Nabi',
        'Mawlid',
        'The Prophet’s Birthday',
        'Hari Raya Puasa',
        'Ramadan',
      ],
      ...[
        'Ramazan Bayrami',
        'Deepavali',
        'Diwali',
        'Dipavali',
        'Divali',
        'Deewali',
        'Holi',
        'Phagwa',
        'Phagwah',
        'Poya Day',
      ],
      ...['Vesak', 'Waisak', 'Buddha’s Birthday', 'Makha Bucha', 'Durga Puja', 'Nyepi', 'Thaipusam', 'Maha Shivaratri'],
      ...['Shivarat', 'Janmashtami', 'Dussehra', 'Ganesh Chaturthi', 'Ugadi', 'EID'],
    ]) {
      expect(followsMoon('2026-03-20', name), name).to.equal(true);
      expect(isFrozen('03-20', '2026-03-20', name), `${name}, the same date each year`).to.equal(true);
      expect(isFrozen('2026-03-20', '2026-03-20', name), `${name}, dates written down`).to.equal(false);
    }
    for (const name of ['Christmas', 'Holiday', 'Aneid', 'Pujas', 'Eids', 'Hari', 'Deepali']) {
      expect(followsMoon('2026-03-20', name), name).to.equal(false);
      expect(isFrozen('03-20', '2026-03-20', name), name).to.equal(false);
    }
  });

  it('is worked out in East Asian and Hebrew months', () => {
    for (const rule of [
      ...['chinese 4-0-8', 'korean 4-0-8', 'vietnamese 4-0-8', 'substitutes chinese 4-0-8', '15 Nisan', '5 Iyyar'],
      ...['6 Sivan', '17 Tamuz', '9 Av', '1 Elul', '10 Tishrei', '25 Kislev', '14 Adar'],
    ]) {
      expect(followsMoon(rule, 'Buddha’s Birthday'), rule).to.equal(false);
    }
    for (const rule of ['Nisan', 'x chinese 4-0-8', '15 Nisans', 'chineses', '1 January', 'x Av']) {
      expect(followsMoon(rule, 'Buddha’s Birthday'), rule).to.equal(true);
    }
  });

  it('has a day in the same year as another one, or over New Year: the nearest', () => {
    const near = (rule: string, date: string, year = 2026) => {
      const day = fixedDayNear(rule, dayNumber(date), year);
      return day === undefined ? undefined : dateText(day);
    };
    expect(near('12-25 and if sunday then next monday', '2026-12-28')).to.equal('2026-12-25');
    expect(near('substitutes 01-01 if sunday then next monday', '2027-12-31', 2027)).to.equal('2028-01-01');
    expect(near('12-31 if sunday then next monday', '2027-01-02', 2027)).to.equal('2026-12-31');
    expect(near('07-04', '2026-07-03')).to.equal('2026-07-04');
    for (const none of ['easter 1', '1st monday in May', 'x 12-25', '12-256']) {
      expect(near(none, '2026-04-06'), none).to.equal(undefined);
    }
    expect(near('02-29', '2028-03-01', 2028), 'in leap years').to.equal('2028-02-29');
    expect(near('02-30', '2028-03-01', 2028)).to.equal(undefined);
  });
});
