import {expect} from '@open-wc/testing';
import {checkConfiguration, type Finding} from '../../../src/domain/editing/check-configuration.js';
import {newFindings} from '../../../src/domain/editing/new-findings.js';
import type {Interval} from '../../../src/domain/types.js';

const GOOD = {opens: '09:00', closes: '17:00'};
const EQUAL = {opens: '09:00', closes: '09:00'};

const onMonday = (...monday: Interval[]): readonly Finding[] =>
  checkConfiguration({officeHours: {timezone: 'UTC', weekly: {monday}}});
const codes = (findings: readonly Finding[]) => findings.map(({code}) => code);

describe('what has come up as a mistake', () => {
  it('is what was not wrong before', () => {
    expect(codes(newFindings(onMonday(GOOD), onMonday(EQUAL)))).to.deep.equal(['equal-times']);
    expect(newFindings(onMonday(EQUAL), onMonday(EQUAL))).to.deep.equal([]);
    expect(newFindings(onMonday(EQUAL), onMonday(GOOD))).to.deep.equal([]);
  });

  it('is not what stands elsewhere by now', () => {
    const [before, after] = [onMonday({opens: '01:00', closes: '02:00'}, EQUAL), onMonday(EQUAL)];
    expect(before[0]!.path).not.to.equal(after[0]!.path);
    expect(newFindings(before, after)).to.deep.equal([]);
    const many = Array.from({length: 11}, (_, hour) => ({opens: `0${hour % 10}:00`, closes: `0${hour % 10}:30`}));
    const [eleventh, tenth] = [onMonday(...many.slice(0, 10), EQUAL), onMonday(...many.slice(0, 9), EQUAL)];
    expect(eleventh[0]!.path).to.contain('[10]');
    expect(newFindings(eleventh, tenth)).to.deep.equal([]);
  });

  it('is a second one of the same kind', () => {
    const found = newFindings(onMonday(EQUAL), onMonday(EQUAL, {opens: '20:00', closes: '20:00'}));
    expect(codes(found)).to.deep.equal(['equal-times']);
    expect(found[0]!.path).to.contain('[1]');
    expect(codes(newFindings(onMonday(EQUAL), onMonday(EQUAL, EQUAL, EQUAL)))).to.deep.equal([
      ...['equal-times', 'equal-times'],
    ]);
    expect(newFindings(onMonday(EQUAL, EQUAL), onMonday(EQUAL, EQUAL))).to.deep.equal([]);
  });

  it('is told apart by the day', () => {
    const tuesday = checkConfiguration({officeHours: {timezone: 'UTC', weekly: {monday: [GOOD], tuesday: [EQUAL]}}});
    expect(codes(newFindings(onMonday(EQUAL), tuesday))).to.deep.equal(['equal-times']);
  });
});
