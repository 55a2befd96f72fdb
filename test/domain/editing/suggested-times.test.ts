import {expect} from '@open-wc/testing';
import {
  minutesIn,
  movedTime,
  OPENING,
  suggestedTimes,
  usualTime,
  writtenTime,
} from '../../../src/domain/editing/suggested-times.js';

const closing = (opens: number) => ({isClosing: true, opens});
const NINE = 540;

describe('the times that a field offers', () => {
  it('are the half hours of a day for an opening', () => {
    const times = suggestedTimes(NaN, OPENING);
    expect([times[0], times.at(-1), times.length]).to.deep.equal([0, 1410, 48]);
  });

  it('are those after the opening for a closing time, until the same time of the next day', () => {
    const times = suggestedTimes(NaN, closing(NINE));
    expect([times[0], times.at(-1)]).to.deep.equal([570, 540 + 1440 - 30]);
    expect(suggestedTimes(NaN, closing(0)).at(-1)).to.equal(1440);
    expect(suggestedTimes(NaN, closing(NaN)).at(-1)).to.equal(1440);
  });

  it('end with the day where they cannot be on the next one', () => {
    const use = {isClosing: true, opens: 1200, isSameDay: true};
    const times = suggestedTimes(minutesIn('10:00', use), use);
    expect([times[0], times.at(-1)]).to.deep.equal([1230, 1440]);
    expect(usualTime(use)).to.equal(1440);
    expect(movedTime(minutesIn('10:00', use), -1, false, use)).to.equal(1215);
  });

  it('have the one that is there among them', () => {
    expect(suggestedTimes(555, OPENING).slice(18, 21)).to.deep.equal([540, 555, 570]);
    expect(suggestedTimes(540, OPENING)).to.have.length(48);
    expect(suggestedTimes(500, closing(NINE))[0]).to.equal(570);
  });

  it('have the one that is there among them, also where the arrows do not go', () => {
    expect(suggestedTimes(1430, OPENING).slice(-2)).to.deep.equal([1410, 1430]);
    expect(suggestedTimes(1439, OPENING).slice(-2)).to.deep.equal([1410, 1439]);
    expect(suggestedTimes(541, closing(NINE))[0]).to.equal(541);
    expect(suggestedTimes(NINE + 1439, closing(NINE)).slice(-2)).to.deep.equal([1950, NINE + 1439]);
  });

  it('are none that would be a mistake', () => {
    expect(suggestedTimes(1440, OPENING).at(-1)).to.equal(1410);
    expect(suggestedTimes(NINE, closing(NINE))[0]).to.equal(570);
    expect(suggestedTimes(NINE + 1440, closing(NINE)).at(-1)).to.equal(1950);
    expect(suggestedTimes(1441, closing(0)).at(-1)).to.equal(1440);
  });
});

describe('the arrows of a field', () => {
  it('go to the next quarter of an hour, and by an hour in leaps', () => {
    expect(movedTime(540, 1, false, OPENING)).to.equal(555);
    expect(movedTime(541, 1, false, OPENING)).to.equal(555);
    expect(movedTime(541, -1, false, OPENING)).to.equal(540);
    expect(movedTime(541, 1, true, OPENING)).to.equal(601);
  });

  it('stay within the day, and after the opening', () => {
    expect(movedTime(0, -1, false, OPENING)).to.equal(0);
    expect(movedTime(1430, 1, true, OPENING)).to.equal(1425);
    expect(movedTime(555, -1, true, closing(NINE))).to.equal(555);
    expect(movedTime(540 + 1425, 1, false, closing(NINE))).to.equal(540 + 1425);
    expect(movedTime(1440, 1, false, closing(0))).to.equal(1440);
  });

  it('begin at the usual time where there is none', () => {
    expect(movedTime(NaN, -1, false, OPENING)).to.equal(NINE);
    expect(movedTime(NaN, 1, true, closing(NINE))).to.equal(usualTime(closing(NINE)));
  });
});

describe('a time of a field', () => {
  it('is on the next day where it closes before it opens', () => {
    expect(minutesIn('02:00', closing(1320))).to.equal(1560);
    expect(minutesIn('22:00', closing(1320)), 'a day later').to.equal(2760);
    expect(writtenTime(1560, closing(1320))).to.equal('02:00');
    expect(minutesIn('02:00', OPENING)).to.equal(120);
  });

  it('is written as midnight by what it is for', () => {
    expect(writtenTime(1440, OPENING)).to.equal('00:00');
    expect(writtenTime(1440, closing(NINE))).to.equal('24:00');
    expect(writtenTime(0, closing(NINE))).to.equal('24:00');
    expect(minutesIn('24:00', closing(NINE))).to.equal(1440);
  });
});
