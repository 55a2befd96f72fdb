import {expect} from '@open-wc/testing';
import {fillPlaceholders} from '../../src/domain/placeholders.js';

describe('placeholders', () => {
  const values = {opens: 'tomorrow at 09:00', timezone: 'France Time', closes: undefined, exception: ''};
  const fill = (text: string, changes: Partial<Record<keyof typeof values, string>> = {}) => {
    const {opens, closes, timezone, exception} = {...values, ...changes};
    return fillPlaceholders(text, {
      opens: () => opens,
      closes: () => closes,
      timezone: () => timezone,
      exception: () => exception,
    });
  };

  for (const [fact, text, filled] of [
    ['stand for their value', 'We are back {opens}.', 'We are back tomorrow at 09:00.'],
    ['may come more than once', '{opens}, {opens}', 'tomorrow at 09:00, tomorrow at 09:00'],
    ['stay as typed when unknown', 'Hello {name}, {Opens}.', 'Hello {name}, {Opens}.'],
    ['take their sentence with them when they have no value', 'Thanks! Closed for {exception}. Bye.', 'Thanks! Bye.'],
    ['take only that sentence', 'We are here until {closes}. We are back {opens}', 'We are back tomorrow at 09:00'],
    ['take a sentence that ends with a line', 'Closed for {exception}\nBack {opens}', 'Back tomorrow at 09:00'],
    ['know the ends of other scripts', 'ご連絡ありがとう。{closes}まで。また。', 'ご連絡ありがとう。また。'],
    [
      'do not take a decimal point for an end',
      'Version 1.5 is here {opens}.',
      'Version 1.5 is here tomorrow at 09:00.',
    ],
    ['can leave nothing', 'We close {closes}.', ''],
    ['keep line breaks', 'Thanks.\n\nBack {opens}.', 'Thanks.\n\nBack tomorrow at 09:00.'],
    ['are not read in a value', 'In {timezone}.', 'In France Time.'],
  ] as const) {
    it(fact, () => {
      expect(fill(text)).to.equal(filled);
    });
  }

  it('insert a value as it is', () => {
    expect(fill('Closed: {exception}', {exception: '$& {opens} <b>'})).to.equal('Closed: $& {opens} <b>');
  });

  it('take a blank value for none', () => {
    expect(fill('Thanks. Closed for {exception}.')).to.equal('Thanks.');
  });
});
