import {expect} from '@open-wc/testing';
import {
  addHours,
  changeHours,
  duplicateHours,
  intervalOf,
  isOvernight,
  joined,
  removeHours,
  spanOf,
  WHOLE_DAY,
} from '../../../src/domain/editing/intervals.js';

const MORNING = {opens: '09:00', closes: '12:00'};
const AFTERNOON = {opens: '13:00', closes: '17:00'};
const NIGHT = {opens: '22:00', closes: '02:00'};

describe('hours of a day, edited', () => {
  it('begin with nine to five', () => expect(addHours([])).to.deep.equal([{opens: '09:00', closes: '17:00'}]));

  it('go on an hour after the others', () => expect(addHours([MORNING])).to.deep.equal([MORNING, AFTERNOON]));

  it('are added within the day, however late the others end', () => {
    expect(addHours([NIGHT]).at(-1)).to.deep.equal({opens: '23:00', closes: '24:00'});
    expect(addHours([{opens: '', closes: ''}]).at(-1)).to.deep.equal({opens: '01:00', closes: '05:00'});
  });

  it('are duplicated after the original, with the same length and unknown keys', () => {
    const original = {...MORNING, desk: 3};
    expect(duplicateHours([original], 0)[1]).to.deep.equal({opens: '13:00', closes: '16:00', desk: 3});
  });

  it('are duplicated as they are where the times are none', () => {
    expect(duplicateHours([{opens: '', closes: '17:00'}], 0)[1]).to.deep.equal({opens: '', closes: '17:00'});
  });

  it('are removed by their place', () => {
    expect(removeHours([MORNING, AFTERNOON], 0)).to.deep.equal([AFTERNOON]);
  });

  it('end with the day where they close at midnight', () => {
    expect(changeHours([AFTERNOON], 0, {closes: '00:00'})).to.deep.equal([{opens: '13:00', closes: '24:00'}]);
  });

  it('may be without a time while somebody types', () => {
    expect(changeHours([MORNING], 0, {opens: ''})).to.deep.equal([{opens: '', closes: '12:00'}]);
  });

  for (const [name, edit] of [
    ['the same time again', (list: (typeof MORNING)[]) => changeHours(list, 0, {opens: '09:00'})],
    ['an opening that is not there', (list: (typeof MORNING)[]) => changeHours(list, 7, {opens: '10:00'})],
    ['removing what is not there', (list: (typeof MORNING)[]) => removeHours(list, 7)],
    ['duplicating what is not there', (list: (typeof MORNING)[]) => duplicateHours(list, 7)],
  ] as const) {
    it(`stay the same list for ${name}`, () => {
      const list = [MORNING];
      expect(edit(list)).to.equal(list);
    });
  }

  it('of several lists are in order, each once', () => {
    const early = {opens: '09:00', closes: '10:00'};
    expect(joined([AFTERNOON, NIGHT, {...MORNING}, MORNING, early, AFTERNOON])).to.deep.equal([
      ...[early, MORNING, AFTERNOON, NIGHT],
    ]);
    expect(joined([])).to.deep.equal([]);
  });

  it('are duplicated right after the original, within the day', () => {
    expect(duplicateHours([MORNING, NIGHT], 0)).to.deep.equal([MORNING, {opens: '13:00', closes: '16:00'}, NIGHT]);
    expect(duplicateHours([{opens: '18:00', closes: '22:00'}], 0)[1]).to.deep.equal({opens: '23:00', closes: '24:00'});
    expect(addHours([{opens: '09:00', closes: '20:00'}]).at(-1)).to.deep.equal({opens: '21:00', closes: '24:00'});
    expect(addHours([AFTERNOON, MORNING]).at(-1), 'after the last of them').to.deep.equal({
      ...{opens: '18:00', closes: '22:00'},
    });
  });

  it('run past midnight where they close earlier than they open', () => {
    expect(spanOf(NIGHT)).to.deep.equal({opens: 1320, closes: 1560});
    expect([NIGHT, MORNING, {opens: '18:00', closes: '24:00'}].map(isOvernight)).to.deep.equal([true, false, false]);
    expect(intervalOf(1320, 1560)).to.deep.equal(NIGHT);
    expect(intervalOf(0, 1440)).to.deep.equal({opens: '00:00', closes: '24:00'});
  });

  it('are a whole day from midnight to midnight', () => {
    expect(WHOLE_DAY).to.deep.equal({opens: '00:00', closes: '24:00'});
    expect(isOvernight(WHOLE_DAY)).to.equal(false);
  });
});
