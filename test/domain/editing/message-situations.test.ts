import {expect} from '@open-wc/testing';
import {timelineOf} from '../../../src/domain/availability.js';
import type {MessageKey} from '../../../src/domain/types.js';
import {nextSituation, placeholdersIn, stateOfHours} from '../../../src/domain/editing/message-situations.js';

const WORKDAYS = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{opens: '09:00', closes: '17:00'}]]),
);
const ALWAYS = Object.fromEntries(
  [...Object.keys(WORKDAYS), 'saturday', 'sunday'].map((day) => [day, [{opens: '00:00', closes: '24:00'}]]),
);
const shop = (weekly: object, exceptions: object[] = []) => timelineOf({timezone: 'Europe/Paris', weekly, exceptions});
const situation = (kind: MessageKey, now: string, timeline = shop(WORKDAYS)) => {
  const found = nextSituation(kind, timeline, Date.parse(now));
  return (
    found && {at: new Date(found.at).toISOString().slice(0, 16), isNow: found.isNow, status: found.availability.status}
  );
};

describe('the moment at which a text is said next', () => {
  for (const [fact, kind, now, at, isNow, status] of [
    ['the welcome text is shown now while open', 'welcome', '2026-11-23T13:32Z', '2026-11-23T13:32', true, 'open'],
    ['the welcome text is shown now while closed', 'welcome', '2026-11-23T19:00Z', '2026-11-23T19:00', true, 'closed'],
    ['the reply during hours is sent now while open', 'online', '2026-11-23T13:32Z', '2026-11-23T13:32', true, 'open'],
    ['… and at the next opening while closed', 'online', '2026-11-27T16:00Z', '2026-11-30T08:00', false, 'open'],
    [
      'the reply outside hours is sent now while closed',
      'offline',
      '2026-11-23T16:00Z',
      '2026-11-23T16:00',
      true,
      'closed',
    ],
    ['… and from closing on while open', 'offline', '2026-11-23T13:32Z', '2026-11-23T16:00', false, 'closed'],
    ['the text at a handoff goes the same way', 'handoff', '2026-11-23T13:32Z', '2026-11-23T16:00', false, 'closed'],
  ] as const) {
    it(fact, () => expect(situation(kind, now)).to.deep.equal({at, isNow, status}));
  }

  it('is none for replies where no hours are set, and now for the welcome text', () => {
    const none = shop({});
    for (const kind of ['online', 'offline', 'handoff'] as const) {
      expect(nextSituation(kind, none, 0), kind).to.equal(undefined);
    }
    expect(nextSituation('welcome', none, 0)!.availability).to.deep.equal({status: 'unset'});
  });

  it('is none outside hours where the shop never closes', () => {
    expect(situation('offline', '2026-11-23T13:32Z', shop(ALWAYS))).to.equal(undefined);
    expect(situation('handoff', '2026-11-23T13:32Z', shop(ALWAYS))).to.equal(undefined);
  });

  it('is none during hours where no opening is known', () => {
    const over = shop({}, [{from: '2026-01-02', hours: [{opens: '09:00', closes: '12:00'}]}]);
    expect(situation('online', '2026-11-23T13:32Z', over)).to.equal(undefined);
    expect(situation('offline', '2026-11-23T13:32Z', over)?.isNow).to.equal(true);
  });

  describe('on a date with a text of its own', () => {
    const christmas = {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', message: 'Merry Christmas!'};
    const timeline = shop(WORKDAYS, [christmas]);

    it('is after it for the reply outside hours, and says what is sent instead', () => {
      const found = nextSituation('offline', timeline, Date.parse('2026-12-24T12:00Z'))!;
      expect(new Date(found.at).toISOString()).to.equal('2026-12-26T23:00:00.000Z');
      expect(found.replacedBy?.name).to.equal('Christmas');
      expect(found.isNow).to.equal(false);
    });

    it('is now at a handoff, where that text is not sent', () => {
      const found = nextSituation('handoff', timeline, Date.parse('2026-12-24T12:00Z'))!;
      expect(found.isNow).to.equal(true);
      expect(found.replacedBy).to.equal(undefined);
    });

    for (const [how, message] of [
      ['blank', ' '],
      ['missing', undefined],
    ] as const) {
      it(`is now where that text is ${how}`, () => {
        const silent = shop(WORKDAYS, [{...christmas, message}]);
        const found = nextSituation('offline', silent, Date.parse('2026-12-24T12:00Z'))!;
        expect(found.isNow).to.equal(true);
        expect(found.replacedBy).to.equal(undefined);
      });
    }

    it('is none where every closed date has one', () => {
      const all = shop({}, [
        {from: '2026-01-01', hours: [{opens: '09:00', closes: '12:00'}]},
        {from: '2026-01-02', to: '2029-12-31', message: 'Gone fishing.'},
      ]);
      expect(situation('offline', '2026-12-24T12:00Z', all)).to.equal(undefined);
    });
  });
});

describe('the state of the hours', () => {
  const state = (officeHours: object) => stateOfHours({officeHours}, timelineOf(officeHours));
  const hours = [{opens: '09:00', closes: '17:00'}];

  it('is set where they can be used', () => {
    expect(state({timezone: 'Europe/Paris', weekly: {monday: hours}})).to.equal('set');
  });

  it('is unset where there are none', () => {
    expect(stateOfHours({}, undefined)).to.equal('unset');
    expect(state({timezone: 'Europe/Paris', weekly: {monday: []}, exceptions: [{from: '2026-12-24'}]})).to.equal(
      'unset',
    );
  });

  it('is mistaken where there are some that cannot be used', () => {
    expect(state({timezone: 'Nowhere', weekly: {monday: hours}})).to.equal('mistaken');
    expect(state({timezone: 'Europe/Paris', exceptions: [{from: '2026-02-30', hours}]})).to.equal('mistaken');
  });
});

describe('the placeholders of a text', () => {
  it('are the known ones, each once', () => {
    expect(placeholdersIn('{closes} {opens} {opens} {name}')).to.deep.equal(['opens', 'closes']);
  });
});
