import {expect} from '@open-wc/testing';
import {endOnce} from '../../src/domain/end-once.js';
import {fillPlaceholders} from '../../src/domain/placeholders.js';

describe('placeholders', () => {
  const values = {opens: 'tomorrow at 09:00', timezone: 'France Time', closes: undefined, exception: ''};
  const fill = (text: string, changes: Partial<Record<keyof typeof values, string>> = {}) => {
    const {opens, closes, timezone, exception} = {...values, ...changes};
    const given = {opens: () => opens, closes: () => closes, timezone: () => timezone, exception: () => exception};
    return fillPlaceholders(text, given, endOnce);
  };

  for (const [fact, text, filled] of [
    ['stand for their value', 'We are back {opens}.', 'We are back tomorrow at 09:00.'],
    ['may come more than once', '{opens}, {opens}', 'tomorrow at 09:00, tomorrow at 09:00'],
    ['stay as typed when unknown', 'Hello {name}, {Opens}.', 'Hello {name}, {Opens}.'],
    ['take their sentence with them when they have no value', 'Thanks! Closed for {exception}. Bye.', 'Thanks! Bye.'],
    ['take only that sentence', 'We are here until {closes}. We are back {opens}', 'We are back tomorrow at 09:00'],
    ['take a sentence that ends with a line', 'Closed for {exception}\nBack {opens}', 'Back tomorrow at 09:00'],
    ['know a quotation that ends with its sentence', '「また{closes}。」どうも。', 'どうも。'],
    ['know the ends of other scripts', 'ご連絡ありがとう。{closes}まで。また。', 'ご連絡ありがとう。また。'],
    [
      'do not take a decimal point for an end',
      'Version 1.5 is here {opens}.',
      'Version 1.5 is here tomorrow at 09:00.',
    ],
    ['take a sentence with a decimal point whole', 'Version 1.5 comes {closes}. Bye.', 'Bye.'],
    ['take all marks that end a sentence', '{closes}！！また。', 'また。'],
    ['can leave nothing', 'We close {closes}.', ''],
    ['keep line breaks', 'Thanks.\n\nBack {opens}.', 'Thanks.\n\nBack tomorrow at 09:00.'],
    ['are not read in a value', 'In {timezone}.', 'In France Time.'],
  ] as const) {
    it(fact, () => {
      expect(fill(text)).to.equal(filled);
    });
  }

  for (const [fact, text, filled] of [
    ['end their sentence with their own full stop', 'Back {opens}. Bye.', 'Back at 3 p.m. Bye.'],
    ['end it likewise twice in a text', '{opens}. {opens}.', 'at 3 p.m. at 3 p.m.'],
    ['leave a question mark after it', 'Back {opens}?', 'Back at 3 p.m.?'],
    ['leave an ellipsis after it', 'Back {opens}…', 'Back at 3 p.m.…'],
    ['leave three dots after it', 'Back {opens}...', 'Back at 3 p.m....'],
    ['leave two dots that somebody typed', 'Hm.. Back {opens}, bye..', 'Hm.. Back at 3 p.m., bye..'],
  ] as const) {
    it(fact, () => {
      expect(fill(text, {opens: 'at 3 p.m.'})).to.equal(filled);
    });
  }

  it('are told whether they begin a sentence, which alone they do not: then they are for one around them', () => {
    const beginnings = (text: string) => {
      const told: boolean[] = [];
      const opens = (isBeginning: boolean) => {
        told.push(isBeginning);
        return 'tomorrow';
      };
      const none = () => undefined;
      fillPlaceholders(text, {opens, closes: none, timezone: none, exception: none}, endOnce);
      return told;
    };
    expect(beginnings('{opens} we are back. Yes, {opens}. {opens} again.')).to.deep.equal([true, false, true]);
    expect(beginnings('{opens}')).to.deep.equal([false]);
    expect(beginnings('{opens}.')).to.deep.equal([true]);
  });

  it('are filled at once in 100,000 characters', () => {
    for (const piece of ['.', '."', '. ', '。', '\n', ' ', '{opens}', '{opens}.', '{', 'a']) {
      for (const end of ['', 'a', '{closes}']) {
        const time = (length: number) => {
          const text = piece.repeat(length / piece.length) + end;
          const start = performance.now();
          fill(text, {opens: 'at 3 p.m.'});
          return performance.now() - start;
        };
        let took = time(100_000);
        if (took >= 500) took = Math.min(time(100_000), time(100_000), time(100_000));
        // On a busy machine it may take longer: then a quarter of the text has to take a quarter of it, or so.
        const limit = took < 500 ? 500 : 10 * Math.max(time(25_000), time(25_000));
        expect(took, `${piece} … ${end}`).to.be.below(limit);
      }
    }
  });

  it('insert a value as it is', () => {
    expect(fill('Closed: {exception}', {exception: '$& {opens} <b>'})).to.equal('Closed: $& {opens} <b>');
  });

  it('take a blank value for none', () => {
    expect(fill('Thanks. Closed for {exception}.')).to.equal('Thanks.');
  });
});
