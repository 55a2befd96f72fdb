import {expect} from '@open-wc/testing';
import {HoursInForce, type HoursSettings} from '../../src/domain/hours-in-force.js';

const MONDAY = {timezone: 'UTC', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}};
const [MORNING, NOON, EVENING] = ['07:00', '12:00', '20:00'].map((time) => Date.parse(`2026-11-30T${time}Z`)) as [
  ...[number, number, number],
];
const at = (time: string) => new Date(`2026-11-30T${time}Z`);
const nextMonday = new Date('2026-12-07T09:00Z');

function inForce(settings: Partial<HoursSettings> = {}) {
  const all = {officeHours: MONDAY, statusOverride: null, statusOverrideUntil: null, ...settings};
  return {hours: new HoursInForce(() => all), all};
}
const answer = (settings: Partial<HoursSettings>, instant: number) => inForce(settings).hours.availabilityAt(instant);

describe('the hours in force', () => {
  it('are those of the schedule where nobody has set a status', () => {
    expect(answer({}, NOON)).to.deep.equal({status: 'open', closesAt: at('17:00')});
    expect(answer({}, EVENING)).to.deep.equal({status: 'closed', opensAt: nextMonday});
    expect(answer({statusOverride: 'lunch'}, NOON), 'no status').to.deep.equal({status: 'open', closesAt: at('17:00')});
  });

  it('are unset where no hours are set, and so they are after a pause', () => {
    for (const officeHours of [undefined, null, '', {}, {timezone: 'UTC'}]) {
      expect(answer({officeHours}, NOON)).to.deep.equal({status: 'unset'});
    }
    const pause = {officeHours: null, statusOverride: 'offline', statusOverrideUntil: '2026-11-30T12:30Z'};
    expect(answer(pause, NOON)).to.deep.equal({status: 'closed', opensAt: at('12:30')});
    expect(answer(pause, +at('12:30'))).to.deep.equal({status: 'unset'});
  });

  it('are what somebody has set, without an end that is known', () => {
    expect(answer({statusOverride: 'online'}, EVENING)).to.deep.equal({status: 'open', closesAt: null});
    expect(answer({statusOverride: 'offline'}, NOON)).to.deep.equal({status: 'closed', opensAt: null});
    expect(answer({statusOverride: 'offline', officeHours: null}, NOON).status).to.equal('closed');
  });

  it('tell since when it was set, which is for ever where the page came with it', () => {
    const {hours} = inForce({statusOverride: 'offline'});
    expect(hours.stretchAt(NOON)).to.deep.equal({until: Infinity, change: Infinity, isOpen: false, since: -Infinity});
    hours.overriddenAt = MORNING;
    expect(hours.stretchAt(NOON)?.since).to.equal(MORNING);
  });

  it('are those of the schedule again from the very end of a pause', () => {
    const pause = {statusOverride: 'offline', statusOverrideUntil: '2026-11-30T13:00+01:00'};
    expect(answer(pause, NOON - 1)).to.deep.equal({status: 'closed', opensAt: new Date(NOON)});
    expect(answer(pause, NOON)).to.deep.equal({status: 'open', closesAt: at('17:00')});
  });

  it('promise the next opening where the pause ends while it is closed, and no closing in between', () => {
    expect(answer({statusOverride: 'offline', statusOverrideUntil: '2026-11-30T18:00Z'}, NOON)).to.deep.equal({
      ...{status: 'closed', opensAt: nextMonday},
    });
    expect(answer({statusOverride: 'online', statusOverrideUntil: '2026-11-30T12:00Z'}, MORNING)).to.deep.equal({
      ...{status: 'open', closesAt: at('17:00')},
    });
  });

  it('take no notice of an end that is none, or of one without a status', () => {
    expect(answer({statusOverride: 'offline', statusOverrideUntil: 'soon'}, NOON)).to.deep.equal({
      ...{status: 'closed', opensAt: null},
    });
    expect(answer({statusOverrideUntil: '2026-11-30T18:00Z'}, NOON)).to.deep.equal({
      ...{status: 'open', closesAt: at('17:00')},
    });
  });

  it('follow the settings at once, and compile a schedule that stays only once', () => {
    const {hours, all} = inForce();
    const {timeline} = hours;
    expect(hours.timeline).to.equal(timeline);
    all.officeHours = {timezone: 'UTC', weekly: {monday: []}};
    expect(hours.availabilityAt(NOON)).to.deep.equal({status: 'unset'});
    all.officeHours = MONDAY;
    expect(hours.availabilityAt(NOON).status).to.equal('open');
  });
});
