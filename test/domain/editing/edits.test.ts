import {expect} from '@open-wc/testing';
import {
  addExceptions,
  addToDays,
  changeException,
  dayHours,
  removeException,
  setDayHours,
  setMessage,
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
