import {expect} from '@open-wc/testing';
import {
  addExceptions,
  addSeason,
  addToDays,
  changeException,
  changeSeason,
  dayHours,
  editDayHours,
  editExceptionHours,
  editSeasonHours,
  removeException,
  removeSeason,
  setDayHours,
  setMessage,
  setSetting,
  setTimeZone,
  startWithWorkdays,
  withTimeZone,
} from '../../../src/domain/editing/edits.js';
import type {Configuration} from '../../../src/domain/types.js';

const MORNING = {opens: '09:00', closes: '12:00'};
const CHRISTMAS = {from: '2026-12-25', yearly: true, name: 'Christmas', hours: []};
const BASE = {
  version: 3,
  officeHours: {timezone: 'Europe/Paris', weekly: {friday: [MORNING], note: 'x'}, exceptions: [CHRISTMAS], team: 'a'},
  messages: {offline: 'Bye', footer: 'y'},
} as Configuration;

describe('edits of the document', () => {
  it('keep unknown keys at every level', () => {
    const edited = [
      setDayHours(['monday'], [MORNING]),
      setMessage('online', 'Hi'),
      addExceptions([{from: '2027-01-01'}]),
    ];
    const result = edited.reduce((document, edit) => edit(document), BASE) as unknown as Record<string, never>;
    expect(result).to.deep.equal({
      version: 3,
      officeHours: {
        timezone: 'Europe/Paris',
        weekly: {monday: [MORNING], friday: [MORNING], note: 'x'},
        exceptions: [CHRISTMAS, {from: '2027-01-01'}],
        team: 'a',
      },
      messages: {offline: 'Bye', footer: 'y', online: 'Hi'},
    });
  });

  it('leave what they do not touch the same object', () => {
    const edited = setMessage('online', 'Hi')(BASE);
    expect(edited.officeHours).to.equal(BASE.officeHours);
    const [exception] = changeException(0, {name: 'Noël'})(
      addExceptions([CHRISTMAS])(BASE),
    ).officeHours!.exceptions!.slice(1);
    expect(exception).to.equal(CHRISTMAS);
  });

  for (const [name, edit] of [
    ['the same zone', setTimeZone('Europe/Paris')],
    ['the same text', setMessage('offline', 'Bye')],
    ['blank where there is no text', setMessage('welcome', '')],
    ['closing a closed day', setDayHours(['sunday'], [])],
    ['copying to a day that has it', addToDays(['friday'], {...MORNING})],
    ['no exceptions', addExceptions([])],
    ['an exception that is not there', removeException(5)],
    ['a change to an exception that is not there', changeException(5, {name: 'x'})],
    ['the same name', changeException(0, {name: 'Christmas'})],
    ['a zone where there is one', withTimeZone('Asia/Tokyo')],
  ] as const) {
    it(`give the same document for ${name}`, () => expect(edit(BASE)).to.equal(BASE));
  }

  it('start an empty document with Monday to Friday, nine to five', () => {
    const {officeHours} = startWithWorkdays({});
    expect(Object.keys(officeHours!.weekly!)).to.deep.equal(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);
    expect(dayHours({officeHours}, 'friday')).to.deep.equal([{opens: '09:00', closes: '17:00'}]);
  });

  it('write the days in order, whatever the order of the edits, and leave closed ones out', () => {
    const one = setDayHours(['sunday'], [MORNING])({});
    const two = setDayHours(['monday', 'wednesday'], [MORNING])(one);
    expect(Object.keys(two.officeHours!.weekly!)).to.deep.equal(['monday', 'wednesday', 'sunday']);
    expect(Object.keys(setDayHours(['wednesday'], [])(two).officeHours!.weekly!)).to.deep.equal(['monday', 'sunday']);
    expect(Object.keys(setDayHours(['sunday'], [])(two).officeHours!.weekly!)).to.deep.equal(['monday', 'wednesday']);
  });

  it('set a time zone and a text, also in an empty document', () => {
    expect(setTimeZone('Asia/Tokyo')({})).to.deep.equal({officeHours: {timezone: 'Asia/Tokyo'}});
    expect(setTimeZone('Asia/Tokyo')(BASE).officeHours).to.deep.equal({...BASE.officeHours, timezone: 'Asia/Tokyo'});
    expect(setMessage('offline', 'Bye')({})).to.deep.equal({messages: {offline: 'Bye'}});
  });

  it('add one opening to the days that do not have it', () => {
    const edited = addToDays(['thursday', 'friday'], MORNING)(BASE);
    expect(edited.officeHours!.weekly).to.deep.include({thursday: [MORNING], friday: [MORNING]});
  });

  it('take an emptied field out of an exception, but keep a first day that was emptied as a mistake', () => {
    const edit = (change: object) => changeException(0, change)(BASE).officeHours!.exceptions![0];
    expect(edit({name: ''})).to.deep.equal({from: '2026-12-25', yearly: true, hours: []});
    expect(edit({yearly: false})).to.deep.equal({from: '2026-12-25', name: 'Christmas', hours: []});
    expect(edit({from: ''})).to.deep.equal({...CHRISTMAS, from: ''});
  });

  it('change an exception where only one of the given fields differs', () => {
    const edited = changeException(0, {name: 'Christmas', message: 'Merry Christmas!'})(BASE);
    expect(edited.officeHours!.exceptions).to.deep.equal([{...CHRISTMAS, message: 'Merry Christmas!'}]);
  });

  it('take one exception out', () => {
    const two = addExceptions([{from: '2027-01-01'}])(BASE);
    expect(removeException(0)(two).officeHours!.exceptions).to.deep.equal([{from: '2027-01-01'}]);
  });

  it('keep a blank name that came with the document while another field changes', () => {
    const document = {officeHours: {timezone: 'UTC', exceptions: [{from: '2026-01-01', name: '', hours: []}]}};
    expect(changeException(0, {message: 'Hi'})(document).officeHours!.exceptions![0]).to.deep.equal({
      from: '2026-01-01',
      name: '',
      hours: [],
      message: 'Hi',
    });
  });

  it('give hours without a zone one, first in the document', () => {
    const {officeHours} = withTimeZone('Asia/Tokyo')(startWithWorkdays({}));
    expect(Object.keys(officeHours!)).to.deep.equal(['timezone', 'weekly']);
    expect(withTimeZone('Asia/Tokyo')({messages: {}})).to.deep.equal({messages: {}});
  });
});

describe('edits of hours', () => {
  const AFTERNOON = {opens: '14:00', closes: '17:00'};
  const add = (hours: readonly object[]) => [...hours, AFTERNOON] as (typeof AFTERNOON)[];

  it('change those of one weekday, from none where it was closed', () => {
    expect(editDayHours('friday', add)(BASE).officeHours!.weekly!.friday).to.deep.equal([MORNING, AFTERNOON]);
    expect(editDayHours('monday', add)({}).officeHours!.weekly).to.deep.equal({monday: [AFTERNOON]});
  });

  it('close several weekdays at once, also where one of them is closed', () => {
    const edited = setDayHours(['monday', 'friday'], [])(BASE);
    expect(edited.officeHours!.weekly).to.deep.equal({note: 'x'});
  });

  it('add an opening that differs in one of its times', () => {
    for (const other of [
      {...MORNING, opens: '08:00'},
      {...MORNING, closes: '13:00'},
    ]) {
      expect(addToDays(['friday'], other)(BASE).officeHours!.weekly!.friday).to.deep.equal([MORNING, other]);
    }
  });

  it('change those of an exception', () => {
    const edited = editExceptionHours(0, add)(BASE);
    expect(edited.officeHours!.exceptions).to.deep.equal([{...CHRISTMAS, hours: [AFTERNOON]}]);
    const bare = {officeHours: {exceptions: [{from: '2026-12-24'}]}};
    expect(editExceptionHours(0, add)(bare).officeHours!.exceptions![0]!.hours).to.deep.equal([AFTERNOON]);
    expect(editExceptionHours(5, add)(BASE)).to.equal(BASE);
  });
});

describe('edits of seasons', () => {
  const SUMMER = {from: '2026-07-01', to: '2026-08-31', name: 'Summer', weekly: {friday: [MORNING], note: 'x'}};
  const WINTER = {from: '2026-12-01', to: '2027-02-28'};
  const SEASONS = addSeason(WINTER)(addSeason(SUMMER)(BASE));
  const seasons = ({officeHours}: Configuration) => officeHours!.seasons;

  it('add one after the others, and take one out', () => {
    expect(seasons(SEASONS)).to.deep.equal([SUMMER, WINTER]);
    expect(seasons(addSeason(WINTER)({}))).to.deep.equal([WINTER]);
    expect(seasons(removeSeason(0)(SEASONS))).to.deep.equal([WINTER]);
    expect(removeSeason(2)(SEASONS)).to.equal(SEASONS);
    expect(removeSeason(0)(BASE)).to.equal(BASE);
  });

  it('keep both of its days where they are emptied, as mistakes to be shown; a name goes', () => {
    const edited = changeSeason(0, {from: '', to: '', name: ''})(SEASONS);
    expect(seasons(edited)).to.deep.equal([{from: '', to: '', weekly: SUMMER.weekly}, WINTER]);
    expect(changeSeason(0, {to: '2026-08-31', name: 'Summer'})(SEASONS), 'as it is').to.equal(SEASONS);
    expect(changeSeason(2, {name: 'x'})(SEASONS), 'not there').to.equal(SEASONS);
  });

  it('change the hours of one weekday of it, and leave closed ones out', () => {
    const edit = (index: number, day: 'monday' | 'friday', hours: (typeof MORNING)[]) =>
      seasons(editSeasonHours(index, day, (before) => [...hours, ...before])(SEASONS))![index]!.weekly;
    expect(edit(0, 'monday', [MORNING])).to.deep.equal({monday: [MORNING], friday: [MORNING], note: 'x'});
    expect(Object.keys(edit(0, 'monday', [MORNING])!)).to.deep.equal(['monday', 'friday', 'note']);
    expect(edit(1, 'friday', [MORNING]), 'it had no hours').to.deep.equal({friday: [MORNING]});
    const closed = editSeasonHours(0, 'friday', () => [])(SEASONS);
    expect(seasons(closed)![0]!.weekly).to.deep.equal({note: 'x'});
    expect(editSeasonHours(5, 'friday', () => [MORNING])(SEASONS)).to.equal(SEASONS);
  });
});

describe('edits of settings', () => {
  const DOCUMENT = {
    version: 3,
    chat: {heading: 'Ask', assistant: true},
    snippet: {form: {action: '/contact', extra: {lang: 'de'}}},
  } as Configuration;
  const set = (path: readonly string[], value: unknown) => setSetting(path, value)(DOCUMENT);

  it('set what is not there, at any depth', () => {
    expect(setSetting(['snippet', 'form', 'extra', 'lang'], 'de')({})).to.deep.equal({
      snippet: {form: {extra: {lang: 'de'}}},
    });
    expect(set(['chat', 'replyTime'], 'Soon.')).to.deep.equal({
      ...DOCUMENT,
      chat: {heading: 'Ask', assistant: true, replyTime: 'Soon.'},
    });
    expect(set(['chat', 'heading'], 'Help').chat).to.deep.equal({heading: 'Help', assistant: true});
    expect(set(['snippet', 'form', 'extra'], {}).snippet!.form, 'as it is given').to.deep.equal({
      action: '/contact',
      extra: {},
    });
  });

  it('take out what is blank, false or undefined, and what holds nothing any more', () => {
    expect(set(['chat', 'assistant'], false).chat).to.deep.equal({heading: 'Ask'});
    expect(set(['snippet', 'form', 'extra', 'lang'], '').snippet).to.deep.equal({form: {action: '/contact'}});
    const bare = setSetting(['snippet', 'form', 'extra', 'lang'], undefined)({snippet: {form: {extra: {lang: 'de'}}}});
    expect(bare).to.deep.equal({});
  });

  it('give the same document back where nothing changes', () => {
    for (const [path, value] of [
      [['chat', 'heading'], 'Ask'],
      [['chat', 'replyTime'], ''],
      [['chat', 'replyTime'], undefined],
      [['snippet', 'mail', 'address'], ''],
      [['snippet', 'form', 'action'], '/contact'],
    ] as const)
      expect(set(path, value), path.join()).to.equal(DOCUMENT);
  });

  it('take nothing for a setting that every object has', () => {
    expect(setSetting(['chat', 'toString'], 'x')({chat: {}})).to.deep.equal({chat: {toString: 'x'}});
    expect(setSetting(['chat', 'toString', 'x'], 'y')({chat: {}})).to.deep.equal({chat: {toString: {x: 'y'}}});
  });
});
