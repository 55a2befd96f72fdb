import {expect} from '@open-wc/testing';
import {folded} from '../../../src/domain/editing/folded.js';

describe('a text for comparing', () => {
  for (const [text, expected] of [
    ['São Paulo', 'sao paulo'],
    ['ŁÓDŹ', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Großenhain', 'grossenhain'],
    ['Næstved', 'naestved'],
    ['Œuilly', 'oeuilly'],
    ['Đà Nẵng', 'da nang'],
    ['Diyarbakır', 'diyarbakir'],
    ['İzmir', 'izmir'],
    ['L’Aquila', 'laquila'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['Trinidad & Tobago', 'trinidad tobago'],
    ['America/North_Dakota/New_Salem', 'america north dakota new salem'],
    ['Frankfurt (Oder)', 'frankfurt oder'],
    ['Knox, Indiana', 'knox indiana'],
    ['24. – 26.12.', '24 26 12'],
    [' - ', ''],
  ] as const) {
    it(`is “${expected}” for “${text}”`, () => expect(folded(text)).to.equal(expected));
  }
});
