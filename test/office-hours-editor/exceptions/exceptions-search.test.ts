import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {ExceptionInput} from '../../../src/domain/types.js';
import type {EditorException} from '../../../src/office-hours-editor/exceptions/exception-form.js';
import type {EditorExceptions} from '../../../src/office-hours-editor/exceptions/exceptions-section.js';
import {stage} from '../../support/editor.js';
import {press} from '../../support/keys.js';
import {waitUntil} from '../../support/wait.js';

/** One a day from 1 December 2026 on, named after its number; and one that is over. */
const many = (count: number): ExceptionInput[] => [
  {from: '2025-12-31', name: 'Old', hours: []},
  ...Array.from({length: count - 1}, (_, i) => ({
    from: new Date(Date.UTC(2026, 11, 1 + i)).toISOString().slice(0, 10),
    name: i % 2 ? `Odd ${i}` : `Even ${i}`,
    hours: [],
  })),
];

async function section(count: number) {
  const {part, stage: made} = await stage<EditorExceptions>(
    html`<office-hours-editor-exceptions></office-hours-editor-exceptions>`,
    {document: {officeHours: {timezone: 'Europe/Paris', exceptions: many(count)}}},
  );
  const root = part.shadowRoot!;
  const field = () => root.querySelector<HTMLInputElement>('#search')!;
  const search = async (query: string) => {
    field().value = query;
    field().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await part.updateComplete;
  };
  const click = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await part.updateComplete;
    await form()?.updateComplete;
  };
  const form = () => root.querySelector<EditorException>('office-hours-editor-exception');
  const names = () => [...root.querySelectorAll('.entry strong')].map(({textContent}) => textContent);
  const note = () => root.querySelector('.search .note')!.textContent.trim();
  return {part, made, root, field, search, click, form, names, note};
}

describe('the search of exceptions', () => {
  it('is there where they are many', async () => {
    expect((await section(10)).field()).to.equal(null);
    const {field, made, search, part, names} = await section(11);
    expect(field()).not.to.equal(null);
    // … and stays while something is searched for, whatever becomes of them.
    await search('even 2');
    made.set({document: {officeHours: {exceptions: many(4)}}});
    await part.updateComplete;
    expect(field().value).to.equal('even 2');
    expect(names()).to.deep.equal(['Even 2']);
  });

  it('finds by name and by date, and says how many once typing has paused', async () => {
    const {search, names, note, root} = await section(60);
    const news = () => root.querySelector('.search [role=status]')!.textContent;
    await search('odd 5');
    expect(names()).to.deep.equal(['Odd 5', 'Odd 35', 'Odd 51', 'Odd 53', 'Odd 55', 'Odd 57']); // 35: on a fifth
    expect(note()).to.equal('6 of 60 found');
    expect(news()).to.equal('');
    await search('24.12.');
    expect(names()).to.deep.equal(['Odd 23']);
    await waitUntil(() => news() === '1 of 60 found');
    await search('nothing like that');
    expect(note()).to.equal('Nothing found');
    expect(news()).to.equal('');
  });

  it('shows past ones, where only these are found', async () => {
    const {search, root, names, part} = await section(20);
    await search('2025');
    await part.updateComplete;
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(names()).to.deep.equal(['Old']);
    await search('');
    expect(root.querySelector('details')!.open).to.equal(false);
  });

  it('is cleared by its button and by Escape, with the focus in the field', async () => {
    const {search, click, root, field, names, part} = await section(20);
    await search('odd');
    await click('.search button');
    expect(root.activeElement).to.equal(field());
    expect([field().value, names().length, root.querySelector('.search button')]).to.deep.equal(['', 19, null]);
    await search('odd');
    await press('Escape');
    await part.updateComplete;
    expect([field().value, names().length]).to.deep.equal(['', 19]);
  });

  it('lets nothing vanish under the hand: what is edited stays, until something else is searched for', async () => {
    const {search, click, form, names, root, part} = await section(20);
    await search('odd 7');
    await click('.entry button');
    const name = form()!.shadowRoot!.querySelector<HTMLInputElement>('#name')!;
    name.value = 'Renamed';
    name.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await part.updateComplete;
    expect(form()!.isConnected).to.equal(true);
    form()!.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await part.updateComplete;
    expect(names()).to.deep.equal(['Renamed']);
    expect(root.activeElement?.id).to.equal('edit-8');
    await search('odd 9');
    expect(names()).to.deep.equal(['Odd 9']);
  });

  it('keeps the focus near when what was found is removed', async () => {
    const {search, click, root, field, names, part} = await section(20);
    await search('odd');
    await click('.entry .danger');
    expect(names()[0]).to.equal('Odd 3');
    expect(root.activeElement?.getAttribute('aria-label')).to.contain('Odd 3');
    await search('odd 13');
    await click('.entry .danger');
    await part.updateComplete;
    expect(names()).to.deep.equal([]);
    expect(root.activeElement).to.equal(field());
  });

  it('ends with the document that it was made in, and is no edit of it', async () => {
    const {search, made, part, field} = await section(20);
    let inputs = 0;
    part.addEventListener('input', () => inputs++);
    await search('odd');
    expect([inputs, made.descriptions.length]).to.deep.equal([0, 0]);
    made.set({loads: 1, document: {officeHours: {exceptions: many(30)}}});
    await part.updateComplete;
    expect(field().value).to.equal('');
  });
});
