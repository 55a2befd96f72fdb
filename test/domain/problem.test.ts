import {expect} from '@open-wc/testing';
import {inWholeDocument, placeholderAdvice, problem, show} from '../../src/domain/problem.js';
import type {ProblemCode} from '../../src/domain/types.js';

describe('a problem in words', () => {
  for (const [code, value, detail, sentence] of [
    ['invalid-json', '{', '(too short); close it', 'this is not JSON (too short); close it'],
    ['wrong-type', 5, 'Object', '5 is of the wrong kind; expected an object in { }'],
    ['wrong-type', {}, 'Array', 'an object is of the wrong kind; expected a list in [ ]'],
    ['wrong-type', [], 'string', 'a list is of the wrong kind; expected a text in quotation marks'],
    ['wrong-type', 'yes', 'boolean', '"yes" is of the wrong kind; expected true or false'],
    ['wrong-type', null, 'number', 'null is of the wrong kind; expected number'],
    ['missing', undefined, null, 'a value is missing; add it'],
    ['missing', undefined, '"hours"', '"hours" is missing; add it'],
    ['missing', undefined, '"timezone"', '"timezone" is missing; write for example "timezone": "Europe/Paris"'],
    ['missing', undefined, '"opens"', '"opens" is missing; write for example "opens": "09:00"'],
    ['missing', undefined, '"closes"', '"closes" is missing; write for example "closes": "17:00"'],
    ['missing', undefined, '"from"', '"from" is missing; write for example "from": "2026-12-25"'],
    ['missing', undefined, '"to"', '"to" is missing; write for example "to": "2026-12-31"'],
    ['missing', 'open', '"opens"', '"opens" is missing; "open" stands there, which has no meaning'],
    [
      ...(['unknown-time-zone', 'Mars', null] as const),
      '"Mars" is not a time zone known here; write an IANA name such as "Europe/Paris", not an offset',
    ],
    [
      ...(['invalid-time', '9am', null] as const),
      '"9am" is not a time; write hours and minutes such as "09:30" ("24:00" only as closes)',
    ],
    [
      ...(['equal-times', {opens: '09:00', closes: '09:00'}, null] as const),
      '09:00 to 09:00 opens and closes at the same time; a whole day is "00:00" to "24:00"',
    ],
    [
      ...(['invalid-date', '30.2.', null] as const),
      '"30.2." is not a date of the calendar; write year, month and day such as "2026-12-25"',
    ],
    [
      ...(['reversed-range', '2026-01-01', null] as const),
      'the range ends on "2026-01-01", before it starts; swap "from" and "to"',
    ],
    [
      ...(['duplicate-season', '2026-07-01', '$.seasons[0]'] as const),
      'the season from "2026-07-01" shares a date with $.seasons[0]; keep one season for each date',
    ],
    [
      ...(['duplicate-exception', '2026-12-25', '$.exceptions[0]'] as const),
      'the exception from "2026-12-25" shares a date with $.exceptions[0]; keep one exception for each date',
    ],
    [
      ...(['overlapping-hours', {opens: '09:00', closes: '12:00'}, '11:00 to 13:00'] as const),
      '09:00 to 12:00 overlaps with 11:00 to 13:00; both together count as one opening',
    ],
    ['unknown-key', 'tz', 'say what', '"tz" has no meaning here and is ignored; say what'],
    ['unknown-choice', 'top', '("end" | "start")', '"top" is not known here; write "end" or "start"'],
    ['blank-text', ' ', null, '" " says nothing; write what visitors are to read, or leave the question out'],
    [
      ...(['too-many-questions', [], '<=12'] as const),
      'these are more than 12 questions; the first ones are offered, and the others left out',
    ],
    [
      ...(['invalid-address', 'a b', null] as const),
      '"a b" is no address of the web; it must begin with "https://", or be a path of the site',
    ],
    [
      ...(['address-with-password', 'https://a@b', null] as const),
      '"https://a@b" holds a name or a password before the "@", which browsers let no page send; leave that out',
    ],
    ['not-wrapped', 'officeHours', null, 'these are bare office hours; write {"officeHours": { … }} around them'],
    ['unknown-placeholder', '{x}', 'say what', '"{x}" is no placeholder and stays as it is; say what'],
  ] as readonly (readonly [ProblemCode, unknown, string | null, string])[]) {
    it(`says where, what, and what would be right: ${sentence}`, () => {
      const found = problem(['weekly', 'monday', 0], code, value, detail);
      expect(found).to.deep.equal({path: '$.weekly.monday[0]', code, message: `$.weekly.monday[0]: ${sentence}.`});
      expect(Object.isFrozen(found)).to.equal(true);
    });
  }

  it('shows any value in a few words', () => {
    const values = [5n, undefined, null, {opens: '09:00'}, {closes: '17:00'}, 'x'.repeat(58), 'x'.repeat(59)];
    expect(values.map(show)).to.deep.equal([
      ...['a big integer', 'nothing', 'null', 'an object', 'an object', `"${'x'.repeat(58)}"`, `"${'x'.repeat(59)}…`],
    ]);
  });

  it('names the placeholder that is meant, or those that there are', () => {
    expect(placeholderAdvice('{opens}')).to.equal('you probably mean {opens}');
    expect(placeholderAdvice(undefined)).to.equal('known are {opens}, {closes}, {timezone}, {exception}');
  });

  it('of the hours has its place in the whole document, wherever the sentence names one', () => {
    const code = 'duplicate-season';
    const moved = (path: string, message: string) => inWholeDocument({path, code, message});
    expect(moved('$.seasons[1]', '$.seasons[1]: it shares a date with $.seasons[0].')).to.deep.equal({
      ...{path: '$.officeHours.seasons[1]', code},
      message: '$.officeHours.seasons[1]: it shares a date with $.officeHours.seasons[0].',
    });
    expect(moved('$', '$: it costs $5, "$x".')).to.deep.equal({
      ...{path: '$.officeHours', code, message: '$.officeHours: it costs $5, "$x".'},
    });
    expect(moved('$["a b"]', 'at $')).to.deep.equal({
      ...{path: '$.officeHours["a b"]', code, message: 'at $.officeHours'},
    });
  });
});
