import {expect} from '@open-wc/testing';
import {configurationSchema} from '../../src/domain/configuration-schema.js';
import {slipOf, slipsIn} from '../../src/domain/unknown-keys.js';

/** A whole document in which a key stands where its kind of key belongs. */
const places = {
  document: (key: string) => ({[key]: 5}),
  hours: (key: string) => ({officeHours: {[key]: 5}}),
  season: (key: string) => ({officeHours: {seasons: [{[key]: 5}]}}),
  exception: (key: string) => ({officeHours: {exceptions: [{[key]: 5}]}}),
  interval: (key: string) => ({officeHours: {weekly: {monday: [{[key]: 5}]}}}),
  messages: (key: string) => ({messages: {[key]: 5}}),
  question: (key: string) => ({questions: [{[key]: 5}]}),
  chat: (key: string) => ({chat: {[key]: 5}}),
};

describe('what people write in place of a key', () => {
  for (const [place, meant, words] of [
    ['hours', 'timezone', 'tz zone time_zone Timezone timezon'],
    ['hours', 'weekly', 'week weekdays days schedule hours openingHours regular regular-hours'],
    ['hours', 'seasons', 'season seasonal seasonalHours'],
    ['hours', 'exceptions', 'holidays closures specialDays special_hours overrides'],
    ['exception', 'from', 'date day start begin begins'],
    ['exception', 'to', 'end ends until till through'],
    ['exception', 'yearly', 'annual annually recurring repeat repeats everyYear'],
    ['exception', 'name', 'title label reason'],
    ['exception', 'hours', 'intervals openings times periods'],
    ['exception', 'message', 'text'],
    ['season', 'weekly', 'schedule'],
    ['interval', 'opens', 'opening start from begin'],
    ['interval', 'closes', 'closing end to until'],
    ['document', 'officeHours', 'hours openingHours businessHours schedule'],
    ['document', 'messages', 'texts'],
    ['document', 'questions', 'faq faqs question commonQuestions qa'],
    ['document', 'chat', 'widget'],
    ['messages', 'offline', 'away offlineMessage'],
    ['messages', 'online', 'onlineMessage'],
    ['messages', 'welcome', 'greeting welcomeMessage'],
    ['question', 'ask', 'question q text title'],
    ['question', 'answer', 'a reply response'],
    ['chat', 'heading', 'title header headline caption'],
    ['chat', 'placement', 'position side corner align'],
    ['chat', 'outsideHours', 'offHours whileClosed'],
    ['chat', 'askEmail', 'email'],
    ['chat', 'replyTime', 'responseTime'],
    ['chat', 'assistant', 'ai bot'],
    ['chat', 'endpoint', 'webhook action api server postUrl messagesUrl'],
    ['chat', 'stream', 'answers events sse'],
    ['chat', 'privacyUrl', 'privacy privacyPolicy privacyNotice'],
  ] as const) {
    it(`is understood as "${meant}": ${words}`, () => {
      for (const word of words.split(' ')) {
        const slips = slipsIn(places[place](word), configurationSchema);
        expect(
          slips.map((slip) => slip.meant),
          word,
        ).to.deep.equal([meant]);
      }
    });
  }

  it('means another key where the one that it is like is there already', () => {
    const meant = (hours: object) => slipsIn({officeHours: hours}, configurationSchema).map((slip) => slip.meant);
    expect(meant({weekly: {}, Weekly: {}})).to.deep.equal(['weekly']);
    expect(meant({weekly: {}, days: {}})).to.deep.equal([]);
    expect(meant({weekly: {monday: [], Monday: []}})).to.deep.equal(['monday']);
  });

  it('stands in the place of what is missing', () => {
    expect(slipOf('timezone', {weekly: {}, tz: 'UTC'})).to.equal('tz');
    expect(slipOf('timezone', {weekly: {}})).to.equal(undefined);
  });
});

describe('a key that is right elsewhere', () => {
  for (const [place, keys, hint] of [
    ['hours', 'monday tuesday wednesday thursday friday saturday sunday Monday', 'write it inside of "weekly"'],
    ['exception', 'opens closes open opening', 'write "hours": [{"opens": "09:00", "closes": "17:00"}]'],
    [
      ...(['exception', 'closed isClosed'] as const),
      'a date without "hours" is closed; leave the key out, or write its openings as "hours"',
    ],
    ['document', 'timezone weekly seasons exceptions', 'write it inside of "officeHours"'],
    ['document', 'welcome online offline handoff', 'write it inside of "messages"'],
    ['hours', 'questions', 'write it beside "officeHours"'],
    [
      ...(['document', 'heading placement outsideHours askEmail replyTime assistant storage endpoint'] as const),
      'write it inside of "chat"',
    ],
    ['hours', 'stream privacyUrl', 'write it inside of "chat"'],
    ['messages', 'heading', 'write it inside of "chat"'],
  ] as const) {
    it(`is told of: ${place}, ${keys}`, () => {
      for (const key of keys.split(' ')) {
        const slips = slipsIn(places[place](key), configurationSchema);
        expect(
          slips.map((slip) => [slip.meant, slip.hint]),
          key,
        ).to.deep.equal([[undefined, hint]]);
      }
    });
  }

  it('claims nothing where it may be something else', () => {
    for (const place of ['exception', 'interval'] as const) {
      expect(slipsIn(places[place]('heading'), configurationSchema), place).to.deep.equal([]);
    }
  });
});

describe('a key that nobody knows', () => {
  const found = (hours: object) => slipsIn({officeHours: hours}, configurationSchema).map(({path}) => path.at(-1));

  it('is named where what it holds looks like hours', () => {
    const [interval, date] = [{opens: '09:00', closes: '17:00'}, {from: '2026-12-25'}];
    for (const held of [interval, [interval], {closes: '17:00'}, date, [date], {sunday: []}, [5, {monday: 1}]]) {
      expect(found({colour: held}), JSON.stringify(held)).to.deep.equal(['colour']);
    }
    for (const held of [null, 5, 'opens', [], {}, [[]], {to: '2026-12-25'}, undefined]) {
      expect(found({colour: held}), JSON.stringify(held)).to.deep.equal([]);
    }
  });

  it('is no slip where it is a note', () => {
    const hours = [{opens: '09:00'}];
    const notes = {$colour: hours, _colour: hours, 'x-colour': hours, '//colour': hours};
    expect(found({...notes, 'xx-colour': hours, colour$: hours, 'a//': hours})).to.deep.equal([
      ...['xx-colour', 'colour$', 'a//'],
    ]);
  });

  it('is not looked for in what is of another kind', () => {
    for (const odd of [
      null,
      5,
      'text',
      [[]],
      [{weekly: {}}],
      {officeHours: []},
      {officeHours: {exceptions: {x: {from: 1}}}},
    ]) {
      expect(slipsIn(odd, configurationSchema), JSON.stringify(odd)).to.deep.equal([]);
    }
  });

  it('tells of hours in it only where it is nothing else', () => {
    const slips = slipsIn(
      {officeHours: {weekly: {Monday: [{opens: '09:00'}]}, sunday: [{opens: '09:00'}]}},
      configurationSchema,
    );
    expect(slips.map(({holdsHours}) => holdsHours)).to.deep.equal([undefined, undefined]);
  });

  it('tells what is known there', () => {
    const [slip] = slipsIn({officeHours: {weekly: {lundi: [{opens: '09:00'}]}}}, configurationSchema);
    expect(slip).to.deep.equal({
      ...{path: ['officeHours', 'weekly', 'lundi'], key: 'lundi', meant: undefined, hint: undefined, holdsHours: true},
      known: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    });
  });
});
