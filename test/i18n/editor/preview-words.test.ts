import {expect} from '@open-wc/testing';
import {timelineOf} from '../../../src/domain/availability.js';
import {timeZone} from '../../../src/domain/time-zone.js';
import {wordAnswer, wordMoment, wordReply} from '../../../src/i18n/editor/preview-words.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';

const workdays = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{opens: '09:00', closes: '17:00'}]]),
);
const christmas = {from: '2026-12-24', to: '2026-12-26', name: 'Christmas', message: 'Merry Christmas! Back {opens}.'};
const HOURS = {timezone: 'Europe/Paris', weekly: workdays, exceptions: [christmas]};
const now = Date.parse('2026-11-23T14:32+01:00');
const clocks = (visitor: string) => ({shop: timeZone('Europe/Paris')!, visitor: timeZone(visitor)!});
const words = (visitor: string) => ({strings: editorStrings, locale: 'en-GB', clocks: clocks(visitor), now});
/** Platforms differ in a comma after the weekday. */
const plain = (text: string) => text.replace(/(day),/g, '$1');

describe('a moment in words', () => {
  const moment = (at: string, visitor: string) => plain(wordMoment(Date.parse(at), words(visitor)));

  it('is said once where the clocks show the same', () => {
    expect(moment('2026-12-24T18:00+01:00', 'Europe/Berlin')).to.equal('Thursday 24 December, 18:00 in Berlin');
  });

  it('is said on both clocks, the visitor’s first', () => {
    expect(moment('2026-12-24T18:00+09:00', 'Asia/Tokyo')).to.equal(
      'Thursday 24 December, 18:00 in Tokyo – 10:00 in Paris',
    );
  });

  it('names both dates where they differ', () => {
    expect(moment('2026-12-24T18:00+01:00', 'Asia/Tokyo')).to.equal(
      'Friday 25 December, 02:00 in Tokyo – Thursday 24 December, 18:00 in Paris',
    );
  });

  it('has a year where it is far away', () => {
    expect(moment('2028-12-24T18:00+01:00', 'Europe/Paris')).to.equal('Sunday 24 December 2028, 18:00 in Paris');
  });
});

describe('the answer in words', () => {
  const answer = (at: string, hours: unknown = HOURS, visitor = 'Europe/Paris') =>
    plain(wordAnswer(timelineOf(hours), Date.parse(at), words(visitor)));

  for (const [fact, at, expected] of [
    ['is until when it is open, on the same day', '2026-11-23T14:32+01:00', 'Open until 17:00 in Paris.'],
    ['is when it opens', '2026-11-23T17:00+01:00', 'Closed. Opens Tuesday 24 November, 09:00 in Paris.'],
    [
      'names what it is closed for',
      '2026-12-24T12:00+01:00',
      'Closed: Christmas. Opens Monday 28 December, 09:00 in Paris.',
    ],
  ] as const) {
    it(fact, () => expect(answer(at)).to.equal(expected));
  }

  it('is said on both clocks', () => {
    expect(answer('2026-12-24T18:00+09:00', HOURS, 'Asia/Tokyo')).to.equal(
      'Closed: Christmas. Opens Monday 28 December, 17:00 in Tokyo – 09:00 in Paris.',
    );
  });

  it('says where there are no hours, no opening and no closing', () => {
    const {preview} = editorStrings;
    const always = Object.fromEntries(
      [...Object.keys(workdays), 'saturday', 'sunday'].map((day) => [day, [{opens: '00:00', closes: '24:00'}]]),
    );
    const over = {...HOURS, weekly: {}, exceptions: [{from: '2026-01-02', hours: [{opens: '09:00', closes: '12:00'}]}]};
    expect(answer('2026-11-23T14:32Z', {})).to.equal(preview.unset);
    expect(answer('2026-11-23T14:32Z', {...HOURS, weekly: always})).to.match(/^Open until|^Open around/);
    expect(answer('2026-11-23T14:32Z', {...HOURS, weekly: always, exceptions: []})).to.equal(preview.alwaysOpen);
    expect(answer('2026-11-23T14:32Z', over)).to.equal(preview.closed);
  });
});

interface Some {
  readonly hours?: object;
  readonly visitor?: string;
  readonly language?: string;
  readonly assistant?: boolean;
}

describe('the automatic reply in words', () => {
  const replies = {online: '', offline: 'Back {opens}.', handoff: ''};
  const reply = (
    at: string,
    {hours = HOURS, visitor = 'Europe/Paris', language = 'en-GB', assistant = false}: Some = {},
  ) =>
    wordReply(Date.parse(at), {
      timeline: timelineOf(hours),
      replies,
      assistant,
      clocks: clocks(visitor),
      language,
      languages: {},
    });

  it('is the text for outside hours while closed', () => {
    expect(reply('2026-11-23T18:00+01:00')).to.equal('Back tomorrow, Tuesday, at 09:00.');
  });

  it('is the exception’s own text on its dates, in the visitor’s zone', () => {
    expect(reply('2026-12-24T18:00+09:00', {visitor: 'Asia/Tokyo'})).to.equal(
      'Merry Christmas! Back on Monday at 17:00 (09:00 in Paris).',
    );
  });

  it('is worded as the visitor’s language reads clocks', () => {
    expect(reply('2026-11-23T18:00+01:00', {language: 'en-US'})).to.match(/^Back tomorrow, Tuesday, at 9:00\sAM\.$/);
  });

  it('is the exception’s text in the visitor’s language', () => {
    const exception = {from: '2026-11-24', message: 'Back {opens}.', translations: {de: {message: 'Zu bis {opens}.'}}};
    const hours = {...HOURS, exceptions: [exception]};
    expect(reply('2026-11-24T10:00+01:00', {hours, language: 'de-AT'})).to.match(/^Zu bis /);
  });

  it('is none while an assistant answers', () => {
    expect(reply('2026-11-23T18:00+01:00', {assistant: true})).to.equal('');
  });

  it('is none where the text is blank, and none without hours', () => {
    expect(reply('2026-11-23T14:00+01:00')).to.equal('');
    expect(reply('2026-11-23T18:00+01:00', {hours: {}})).to.equal('');
  });
});
