import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/i18n/direction.js';

describe('the direction of a language', () => {
  for (const [tag, direction] of [
    ...(['ar', 'ar-EG', 'he', 'he-IL', 'iw', 'fa', 'fa-IR', 'ur-PK', 'yi', 'ckb', 'ps', 'ug'] as const).map((tag) => [
      tag,
      'rtl',
    ]),
    ...(['az-Arab', 'az-Arab-IR', 'pa-Arab-PK', 'ar-Arab', 'ku-Arab'] as const).map((tag) => [tag, 'rtl']),
    ...(['en', 'en-GB', 'de', 'ja', 'arn', 'hi', 'heh', 'pa-PK', 'zh-Hant-HK', ''] as const).map((tag) => [tag, 'ltr']),
    ...(['ar-Latn', 'ur-Latn-PK', 'ug-Cyrl', 'AR-LATN'] as const).map((tag) => [tag, 'ltr']),
  ] as const) {
    it(`of "${tag}" is ${direction}`, () => {
      expect(directionOf(tag!)).to.equal(direction);
    });
  }
});
