import {expect} from '@open-wc/testing';
import {closureName} from '../../src/domain/closure-name.js';

const named = (name: string, de?: string) => ({
  ...{from: '2026-12-25', hours: [], name},
  ...(de && {translations: {de: {name: de}}}),
});
const closed = {status: 'closed', opensAt: null} as const;

describe('what people are told to be the reason', () => {
  it('is the exception of the date, in the reader’s language', () => {
    const exception = named('Christmas', 'Weihnachten');
    expect(closureName({...closed, exception}, 'de')).to.equal('Weihnachten');
    expect(closureName({...closed, exception, delayedBy: named('Stocktaking')}, 'fr')).to.equal('Christmas');
  });

  it('is the one that the opening waits for, where that of the date has no name, or there is none', () => {
    const delayedBy = named('Stocktaking', 'Inventur');
    expect(closureName({...closed, exception: named(' '), delayedBy}, 'de-AT')).to.equal('Inventur');
    expect(closureName({...closed, delayedBy}, 'en')).to.equal('Stocktaking');
  });

  it('is nothing where nothing has a name', () => {
    expect(closureName(closed, 'en')).to.equal(undefined);
    expect(closureName({...closed, exception: named('')}, 'en')).to.equal(undefined);
  });
});
