import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {BrowserStore} from '../../src/conversation/browser-store.js';
import {Notes} from '../../src/conversation/notes.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const HOUR = 3_600_000;

describe('notes beside a conversation', () => {
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  const open = () => new Notes(new BrowserStore('local', 'notes-test', () => {}), () => NOW);
  const fill = () => sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));

  it('keep what is half typed for the next page, and nothing once it is gone', () => {
    open().draft = 'Where is';
    open().contactDraft = {email: 'marie@', name: 'Marie'};
    expect([open().draft, open().contactDraft]).to.deep.equal(['Where is', {email: 'marie@', name: 'Marie'}]);
    open().draft = '';
    open().contactDraft = {email: '', name: ''};
    expect([open().draft, open().contactDraft, localStorage.length]).to.deep.equal(['', undefined, 0]);
  });

  it('are forgotten where nobody has come back to what was half typed, an address too, for longer than they are kept', () => {
    const day = 24 * HOUR;
    for (const draft of ['Where is', '']) {
      open().draft = draft;
      open().contactDraft = {email: 'marie@'};
      open().visit(NOW + 89 * day, 90 * day);
      expect(open().contactDraft, draft).to.deep.equal({email: 'marie@'});
      open().visit(NOW + 91 * day, 90 * day);
      expect([open().draft, open().contactDraft, localStorage.length]).to.deep.equal(['', undefined, 0]);
    }
  });

  it('go along with what goes on: what was typed last, how long a server is to be left alone, and what the clock lacks', () => {
    const other = new Notes(new BrowserStore('local', 'notes-other', () => {}), () => NOW);
    open().draft = 'Old';
    open().goOnFrom(other);
    expect([open().draft, open().waitFrom(NOW) > 0]).to.deep.equal(['Old', false]);
    other.draft = 'Typed just now';
    other.wait(NOW, HOUR / 2);
    open().goOnFrom(other);
    expect([open().draft, open().waitFrom(NOW)]).to.deep.equal(['Typed just now', HOUR / 2]);
    other.wait(NOW, 1000);
    other.noteClockError(3 * HOUR, NOW + 3 * HOUR);
    open().goOnFrom(other);
    expect([open().waitFrom(NOW), open().clockErrorAt(NOW)]).to.deep.equal([HOUR / 2, 3 * HOUR]);
  });

  it('read nonsense as nothing', () => {
    for (const odd of ['{', '5', 'null', '[]', '{"email":5}']) {
      localStorage.setItem('notes-test:contact-draft', odd);
      expect(open().contactDraft, odd).to.equal(undefined);
    }
  });

  it('are in memory where there is no room, until there is', () => {
    const notes = open();
    notes.draft = 'Old';
    const full = fill();
    notes.draft = 'New';
    expect(notes.draft).to.equal('New');
    full.restore();
    notes.draft = 'Newer';
    expect([notes.draft, open().draft]).to.deep.equal(['Newer', 'Newer']);
  });

  it('in memory go with the conversation', () => {
    const notes = open();
    fill();
    notes.draft = 'Secret';
    notes.dropMemory();
    expect(notes.draft).to.equal('');
  });

  it('have no server waited for longer than an hour, whatever it asks for and whatever is kept', () => {
    for (const asked of [24 * HOUR, 1e308, Infinity]) {
      const notes = open();
      notes.wait(NOW, asked);
      expect([notes.waitFrom(NOW), open().waitFrom(NOW + HOUR)], String(asked)).to.deep.equal([HOUR, 0]);
    }
    for (const odd of ['Infinity,Infinity', '1e308,1e308', `${NOW + 24 * HOUR},${24 * HOUR}`, 'NaN', '-5,-5']) {
      localStorage.setItem('notes-test:wait', odd);
      expect(open().waitFrom(NOW), odd).to.be.at.most(0);
    }
  });
});
