import {expect} from '@open-wc/testing';
import {EditingSession} from '../../../src/domain/editing/editing-session.js';
import {setMessage} from '../../../src/domain/editing/edits.js';
import type {Configuration} from '../../../src/domain/types.js';

const PARIS = 'Europe/Paris';
const DOCUMENT: Configuration = {officeHours: {timezone: 'Asia/Tokyo', weekly: {}}, messages: {offline: 'Bye'}};

function sessionOf(value: unknown): EditingSession<string> {
  const session = new EditingSession<string>();
  session.load(value, PARIS);
  return session;
}
const say = (session: EditingSession<string>, text: string, tag?: string) =>
  session.apply(setMessage('offline', text), PARIS, `said ${text}`, tag);
const offline = ({document}: EditingSession<string>) => document.messages?.offline;

describe('one document on its way from being loaded to being saved', () => {
  it('begins with nothing, which is as it was saved', () => {
    const session = new EditingSession<string>();
    expect([session.document, session.isUnsaved, session.text, session.originalText]).to.deep.equal([
      ...[{}, false, '{}', ''],
    ]);
    expect([session.lost, session.undoes, session.redoes]).to.deep.equal([[], undefined, undefined]);
  });

  it('is given back as it was loaded', () => {
    for (const value of [DOCUMENT, JSON.stringify(DOCUMENT)]) {
      const session = sessionOf(value);
      expect([session.document, session.isUnsaved, session.lost]).to.deep.equal([DOCUMENT, false, []]);
      expect([session.text, session.originalText]).to.deep.equal([JSON.stringify(DOCUMENT), '']);
    }
  });

  it('knows what differs from what was saved, and that what was taken back does not', () => {
    const session = sessionOf(DOCUMENT);
    expect([say(session, 'Bye'), session.isUnsaved], 'the same text').to.deep.equal([false, false]);
    expect([say(session, 'See you'), session.isUnsaved]).to.deep.equal([true, true]);
    say(session, 'Bye');
    expect(session.isUnsaved, 'as it was').to.equal(false);
    say(session, 'Soon');
    const handed = session.document;
    say(session, 'Later');
    session.markSaved(handed);
    expect(session.isUnsaved, 'it went on while it was being saved').to.equal(true);
    session.undo();
    expect(session.isUnsaved).to.equal(false);
  });

  it('says what is taken back and done again', () => {
    const session = sessionOf(DOCUMENT);
    say(session, 'One');
    say(session, 'Two');
    expect([session.undoes, session.redoes]).to.deep.equal(['said Two', undefined]);
    expect([session.undo(), offline(session)]).to.deep.equal(['said Two', 'One']);
    expect([session.undoes, session.redoes]).to.deep.equal(['said One', 'said Two']);
    expect([session.undo(), session.undo(), offline(session)]).to.deep.equal(['said One', undefined, 'Bye']);
    expect([session.redo(), offline(session)]).to.deep.equal(['said One', 'One']);
    expect([session.redo(), session.redo(), offline(session)]).to.deep.equal(['said Two', undefined, 'Two']);
  });

  it('takes typing into one field as one step, until the person leaves it', () => {
    const session = sessionOf(DOCUMENT);
    expect(session.endStep(), 'nothing was typed').to.equal(false);
    for (const text of ['S', 'So', 'Soon']) say(session, text, 'offline');
    expect([session.endStep(), session.endStep()]).to.deep.equal([true, false]);
    say(session, 'Sooner', 'offline');
    session.undo();
    expect(offline(session)).to.equal('Soon');
    session.undo();
    expect(offline(session)).to.equal('Bye');
  });

  it('gives hours without a time zone the person’s own: a change that is not saved yet', () => {
    const session = sessionOf({officeHours: {weekly: {}}});
    expect(session.document.officeHours!.timezone).to.equal(PARIS);
    expect([session.isUnsaved, session.undoes], 'and nothing to take back').to.deep.equal([true, undefined]);
    session.apply((document) => ({...document, officeHours: {weekly: {}}}), 'Asia/Tokyo', 'cleared');
    expect(session.document.officeHours!.timezone).to.equal('Asia/Tokyo');
    expect(sessionOf({messages: {}}).document, 'none where there are no hours').to.deep.equal({messages: {}});
  });

  it('keeps what it cannot read as it was given, until somebody goes on without that', () => {
    const session = sessionOf('{"messages": {"offline": 5}}');
    expect(session.lost).to.have.length(1);
    expect([session.text, session.originalText]).to.deep.equal(Array(2).fill('{"messages": {"offline": 5}}'));
    session.acceptLoss();
    expect([session.lost, session.text, session.isUnsaved]).to.deep.equal([[], '{"messages":{}}', true]);
    session.markSaved(session.document);
    expect(session.isUnsaved).to.equal(false);
    expect(session.originalText, 'to be copied all the same').to.equal('{"messages": {"offline": 5}}');
    session.load(DOCUMENT, PARIS);
    expect([session.lost, session.originalText]).to.deep.equal([[], '']);
  });

  it('shows what was given as text, whatever that is', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const throwing = {
      get messages() {
        throw new Error('no data');
      },
    };
    for (const [value, text] of [
      [{messages: {offline: 5}}, '{\n  "messages": {\n    "offline": 5\n  }\n}'],
      ['{', '{'],
      [7, '7'],
      [() => 1, '() => 1'],
      [throwing, 'Error: no data'],
    ] as const) {
      expect(sessionOf(value).originalText).to.equal(text);
    }
    expect(sessionOf({messages: circle}).originalText).to.match(/^TypeError/);
  });

  it('is frozen through and through, since the page gets this very object', () => {
    const session = sessionOf({officeHours: {timezone: PARIS, exceptions: [{from: '2026-12-25', hours: []}]}});
    session.apply((document) => ({...document, questions: [{ask: 'Why?', answer: 'So.'}]}), PARIS, 'asked');
    const {officeHours, questions} = session.document;
    for (const part of [session.document, officeHours, officeHours!.exceptions![0], questions, questions![0]]) {
      expect(part).to.be.frozen;
    }
    expect(new EditingSession().document).to.be.frozen;
  });
});
