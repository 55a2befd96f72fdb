import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {endStep, record, redo, startHistory, undo} from '../../../src/domain/editing/history.js';
import type {Configuration} from '../../../src/domain/types.js';

fc.configureGlobal({seed: 20_261_128}); // the same values at each run

const text = (offline: string): Configuration => ({messages: {offline}});

describe('undo and redo', () => {
  it('go back and forth through every document', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {maxLength: 30}), (texts) => {
        const documents = texts.map(text);
        let history = documents.reduce((past, document) => record(past, document, 'edit'), startHistory({}));
        for (const document of documents.toReversed()) {
          expect(history.present.document).to.equal(document);
          history = undo(history);
        }
        expect(history.present.document).to.deep.equal({});
        for (const document of documents) {
          history = redo(history);
          expect(history.present.document).to.equal(document);
        }
        for (const document of documents.toReversed()) {
          expect(history.present.document, 'back again').to.equal(document);
          history = undo(history);
        }
      }),
    );
  });

  it('take typing into one field as one step', () => {
    let history = record(startHistory({}), text('a'), 'typed', 'offline');
    history = record(history, text('ab'), 'typed', 'offline');
    expect(undo(history).present.document).to.deep.equal({});
  });

  it('begin a step where the person left the field, or typed into another', () => {
    let history = record(startHistory({}), text('a'), 'typed', 'offline');
    history = record(endStep(history), text('ab'), 'typed', 'offline');
    expect(undo(history).present.document).to.deep.equal(text('a'));
    history = record(history, text('abc'), 'typed', 'welcome');
    expect(undo(history).present.document).to.deep.equal(text('ab'));
  });

  it('begin a step after an undo', () => {
    let history = record(startHistory({}), text('a'), 'typed', 'offline');
    history = record(history, text('b'), 'pressed');
    history = record(undo(history), text('ab'), 'typed', 'offline');
    expect(undo(history).present.document).to.deep.equal(text('a'));
  });

  it('add no step for the same document', () => {
    const document = text('a');
    const history = record(startHistory(document), document, 'nothing');
    expect(history.past).to.have.length(0);
  });

  it('forget what was undone when there is a new edit', () => {
    const history = record(undo(record(startHistory({}), text('a'), 'one')), text('b'), 'two');
    expect(redo(history)).to.deep.equal(history);
  });

  it('stay where there is nothing to take back or to do again', () => {
    expect(undo(startHistory(text('a'))).present.document).to.deep.equal(text('a'));
    expect(redo(startHistory(text('a'))).present.document).to.deep.equal(text('a'));
  });

  it('say what each step was', () => {
    const history = record(startHistory({}), text('a'), 'Reply changed');
    expect(history.present.description).to.equal('Reply changed');
    expect(undo(history).future[0]!.description).to.equal('Reply changed');
  });

  it('remember a few hundred steps, and no more', () => {
    let history = startHistory({});
    for (let i = 0; i < 2000; i++) history = record(history, text(String(i)), 'edit');
    expect(history.past).to.have.length(500);
  });
});
