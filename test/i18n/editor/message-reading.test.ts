import {expect} from '@open-wc/testing';
import {timelineOf} from '../../../src/domain/availability.js';
import type {MessageKey} from '../../../src/domain/types.js';
import {timeZone} from '../../../src/domain/time-zone.js';
import {readMessage, wordingFor} from '../../../src/i18n/editor/message-reading.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import type {VisitorTexts} from '../../../src/i18n/editor/visitor-languages.js';

const workdays = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{opens: '09:00', closes: '17:00'}]]),
);
const christmas = {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', message: 'Merry Christmas!'};
const HOURS = {timezone: 'Europe/Paris', weekly: workdays, exceptions: [christmas]};

interface Options {
  readonly now?: string;
  readonly hours?: unknown;
  readonly locale?: string;
  readonly texts?: VisitorTexts;
}

function read(
  kind: MessageKey,
  text: string,
  {now = '2026-11-23T14:32+01:00', hours = HOURS, locale = 'en-GB', texts = {}}: Options = {},
) {
  const timeline = timelineOf(hours);
  const reader = {timeline, zone: timeZone('Europe/Paris')!, now: Date.parse(now), strings: editorStrings, locale};
  return readMessage(kind, text, wordingFor(reader, texts), reader);
}

describe('how a visitor would read a text', () => {
  it('is as of now where it would be sent now', () => {
    expect(read('offline', 'Back {opens}.', {now: '2026-11-23T18:00+01:00'})).to.deep.equal({
      introduction: 'A visitor who writes now reads:',
      text: 'Back tomorrow, Tuesday, at 09:00.',
      notes: [],
    });
  });

  it('is as of closing while open', () => {
    expect(read('offline', 'Back {opens}.')).to.deep.equal({
      introduction: 'From today 17:00 on, a visitor who writes reads:',
      text: 'Back tomorrow, Tuesday, at 09:00.',
      notes: [],
    });
  });

  for (const [fact, now, introduction] of [
    ['tomorrow', '2026-11-23T18:00+01:00', 'From tomorrow 09:00 on, a visitor who writes reads:'],
    ['a weekday', '2026-11-27T18:00+01:00', 'From Monday 09:00 on, a visitor who writes reads:'],
    ['today, also within the hour', '2026-11-23T08:30+01:00', 'From today 09:00 on, a visitor who writes reads:'],
  ] as const) {
    it(`begins with the next opening during hours: ${fact}`, () => {
      const reading = read('online', 'Here until {closes}.', {now});
      expect(reading!.introduction).to.equal(introduction);
      expect(reading!.text).to.match(/^Here until 17:00 today, (Mon|Tues)day\.$/);
    });
  }

  it('names a date beyond a week', () => {
    const hours = {
      ...HOURS,
      weekly: {},
      exceptions: [{from: '2026-12-07', hours: [{opens: '09:00', closes: '12:00'}]}],
    };
    const {introduction} = read('online', 'Here.', {hours})!;
    expect(introduction).to.match(/^From Monday,? 7 December, 09:00 on, a visitor who writes reads:$/);
  });

  it('says which sentences are left out for lack of a value', () => {
    const reading = read('offline', 'Back {opens}. It is {exception}.');
    expect(reading!.text).to.equal('Back tomorrow, Tuesday, at 09:00.');
    expect(reading!.notes).to.deep.equal(['Sentences with {exception} are left out: it has no value at that moment.']);
  });

  it('says that nothing is left where every sentence is left out', () => {
    const reading = read('offline', 'Until {closes} it is {exception}.');
    expect(reading!.text).to.equal('');
    expect(reading!.notes.join()).to.match(/^Nothing: \{closes\} and \{exception\} have no value/);
  });

  it('says which exception’s text is sent now instead', () => {
    const reading = read('offline', 'Back {opens}.', {now: '2026-12-24T12:00+01:00'});
    expect(reading!.notes).to.deep.equal(['Now the text of Christmas is sent instead.']);
    expect(reading!.introduction).to.match(/^From Sunday 00:00 on/);
  });

  it('is none for a reply where no hours are set, and only the welcome text is shown', () => {
    expect(read('offline', 'Back {opens}.', {hours: {}})).to.equal(undefined);
    expect(read('welcome', 'Hi! Back {opens}.', {hours: {}})).to.deep.include({text: 'Hi!'});
  });

  it('is none where the text is blank', () => {
    expect(read('welcome', ' \n')).to.equal(undefined);
  });

  it('says where there is no moment at which it would be sent', () => {
    const always = Object.fromEntries(
      [...Object.keys(workdays), 'saturday', 'sunday'].map((day) => [day, [{opens: '00:00', closes: '24:00'}]]),
    );
    const reading = read('offline', 'Back {opens}.', {hours: {...HOURS, weekly: always, exceptions: []}});
    expect(reading).to.deep.equal({introduction: editorStrings.messages.offline.never, text: '', notes: []});
  });

  it('is in the admin’s language where the page gives texts in it', () => {
    const texts = {de: {locale: 'de', opens: {tomorrow: ({time}: {time: string}) => `morgen um ${time} Uhr`}}};
    expect(read('offline', 'Zurück {opens}.', {locale: 'de-DE', texts})!.text).to.equal('Zurück morgen um 09:00 Uhr.');
  });

  it('keeps the admin’s clock where the texts are English', () => {
    expect(read('offline', 'Back {opens}.', {locale: 'fr-FR'})!.text).to.equal('Back tomorrow, Tuesday, at 09:00.');
    expect(read('offline', 'Back {opens}.', {locale: 'en-US'})!.text).to.match(
      /^Back tomorrow, Tuesday, at 9:00\sAM\.$/,
    );
  });

  it('is in English where one of the page’s own texts fails', () => {
    const fails = () => {
      throw new Error('no');
    };
    const texts = {'en-GB': {opens: {tomorrow: fails}}};
    expect(read('offline', 'Back {opens}.', {texts})!.text).to.equal('Back tomorrow, Tuesday, at 09:00.');
  });
});
