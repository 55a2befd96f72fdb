import {expect} from '@open-wc/testing';
import {whyNotJson} from '../../src/domain/json-advice.js';

describe('a text that was to be JSON', () => {
  const GENERAL = 'check quotation marks, commas and brackets';

  for (const [fact, text, advice] of [
    ['ends too early', '{"timezone": "Europe/Paris"', GENERAL],
    [
      'has curly quotation marks',
      '{“timezone”: “Europe/Paris”}',
      'write straight quotation marks (") for the curly ones',
    ],
    ['has some of them', '{"timezone": „Europe/Paris“}', 'write straight quotation marks (") for the curly ones'],
    ['has them within a text', '{"name": "Say: “hello”",}', GENERAL],
    ['has single ones', "{'timezone': 'Europe/Paris'}", 'write double quotation marks (") for the single ones'],
    ['has single ones within a text', `{"name": "Hi, 'friend'",}`, GENERAL],
    [
      'is written as HTML',
      '{&quot;timezone&quot;: 5}',
      'its quotation marks are written as HTML once too often: write " for &quot;',
    ],
    [
      'comes from a template',
      '{{ shop.metafields.hours }}',
      'a template has left its own marks in it: have what stands between them put in',
    ],
    [
      'comes from a script of PHP',
      '<?= json_encode($hours) ?>',
      'a template has left its own marks in it: have what stands between them put in',
    ],
    ['is UTF-16', '{\0"\0}\0', 'save the file as UTF-8'],
    ['is UTF-16, read as UTF-8', '\uFFFD\uFFFD{', 'save the file as UTF-8'],
  ] as const) {
    it(`${fact}: says what to do`, () => {
      let error: unknown;
      try {
        JSON.parse(text);
      } catch (thrown) {
        error = thrown;
      }
      expect(whyNotJson(text, error)).to.equal(`(${(error as Error).message}); ${advice}`);
    });
  }
});
