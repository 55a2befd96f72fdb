import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {CommonQuestion} from '../../../src/domain/types.js';
import type {EditorQuestion} from '../../../src/office-hours-editor/questions/question-form.js';
import type {EditorQuestions} from '../../../src/office-hours-editor/questions/questions-section.js';
import {stage} from '../../support/editor.js';
import {press as pressKey} from '../../support/keys.js';

const PARCEL = {ask: 'Where is my parcel?', answer: 'On its way.'};
const RETURN = {ask: 'How do I return it?', answer: 'With the label.'};
const GIFT = {ask: 'Do you wrap gifts?', answer: 'Yes.'};
const many = (count: number) => Array.from({length: count}, (_, i) => ({ask: `Question ${i}?`, answer: 'Yes.'}));

async function section(questions: readonly CommonQuestion[] | undefined, more: object = {}) {
  const {part, stage: made} = await stage<EditorQuestions>(
    html`<office-hours-editor-questions></office-hours-editor-questions>`,
    {document: questions ? {questions} : {}, ...more},
  );
  const root = part.shadowRoot!;
  const form = () => root.querySelector<EditorQuestion>('office-hours-editor-question');
  const settled = async () => {
    await part.updateComplete;
    await form()?.updateComplete;
    await part.updateComplete;
  };
  await settled();
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settled();
  };
  const pressInForm = async (text: string) => {
    const buttons = [...form()!.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.trim().startsWith(text))!.click();
    await settled();
  };
  const field = (id: 'ask' | 'answer') => form()!.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  const enter = async (id: 'ask' | 'answer', value: string) => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled();
  };
  const findings = () => [...form()!.shadowRoot!.querySelectorAll('.finding')].map(({textContent}) => textContent);
  const asked = () => [...root.querySelectorAll('.entry strong')].map(({textContent}) => textContent);
  return {part, made, root, form, field, enter, press, pressInForm, findings, asked, settled};
}

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at!;
};

describe('common questions', () => {
  it('say what they are for where there are none', async () => {
    const {root} = await section(undefined);
    expect(root.querySelector('.empty')!.textContent).to.match(/^No questions yet/);
  });

  it('are listed in the order in which visitors are offered them', async () => {
    const {asked, root} = await section([PARCEL, RETURN]);
    expect(asked()).to.deep.equal(['Where is my parcel?', 'How do I return it?']);
    expect(root.querySelector('.answer')!.textContent).to.equal('On its way.');
  });

  it('begin as a draft, of which nothing is said before it is to be added; the document has it once it is whole', async () => {
    const {part, press, pressInForm, enter, field, made, findings, root} = await section([PARCEL]);
    await press('.add');
    expect(focused()).to.equal(field('ask'));
    expect(findings()).to.deep.equal([]);
    expect(part.hasDraft).to.equal(false);
    await enter('ask', 'Do you wrap gifts?');
    expect(part.hasDraft).to.equal(true);
    await pressInForm('Add this question');
    expect(made.document.questions, 'it has no answer yet').to.deep.equal([PARCEL]);
    expect(focused()).to.equal(field('answer'));
    expect(field('answer').getAttribute('aria-invalid')).to.equal('true');
    expect(findings()).to.deep.equal(['This is empty: a question is offered only together with its answer.']);
    await enter('answer', 'Yes.');
    expect(findings()).to.deep.equal([]);
    await pressInForm('Add this question');
    expect(made.document.questions).to.deep.equal([PARCEL, GIFT]);
    expect(made.descriptions).to.deep.equal(['Question added: Do you wrap gifts?']);
    expect(focused()).to.equal(root.querySelector('#edit-1'));
  });

  for (const [way, leave] of [
    ['Cancel', ({pressInForm}: Awaited<ReturnType<typeof section>>) => pressInForm('Cancel')],
    [
      'Escape',
      async ({settled}: Awaited<ReturnType<typeof section>>) => {
        await pressKey('Escape');
        await settled();
      },
    ],
  ] as const) {
    it(`are dropped by ${way}, and the document is the same object as before`, async () => {
      const made = await section([PARCEL]);
      const before = made.made.document;
      await made.press('.add');
      await made.enter('ask', 'Not meant');
      await leave(made);
      expect(made.made.document).to.equal(before);
      expect(made.form()).to.equal(null);
      expect(focused().className).to.equal('add');
    });
  }

  it('with blanks only are no draft that anybody could lose', async () => {
    const {part, press, enter} = await section(undefined);
    await press('.add');
    await enter('ask', 'x');
    await enter('ask', '  ');
    expect(part.hasDraft).to.equal(false);
  });

  it('are no more than twelve, and it says why', async () => {
    const {root, press} = await section(many(12));
    expect(root.querySelector('.add')).to.equal(null);
    expect(root.querySelector('.most')!.textContent).to.match(/^These are 12, and visitors are offered no more/);
    await press('#remove-11');
    expect(root.querySelector('.add')).to.exist;
  });

  it('that are too many, or asked twice, are pointed at', async () => {
    const {press, findings, root} = await section([...many(12), {ask: ' Question 3? ', answer: 'No.'}]);
    expect([...root.querySelectorAll('.badge')].map(({textContent}) => textContent)).to.deep.equal(['2 to look at']);
    await press('#edit-12');
    expect(findings()).to.deep.equal([
      'This is asked further up already: only the first one is offered.',
      'Visitors are offered 12 questions at most: this one is left out.',
    ]);
  });

  it('change places by their buttons, which keep the focus and say where it has gone', async () => {
    const {press, asked, made, root} = await section([PARCEL, RETURN, GIFT]);
    expect([...root.querySelectorAll<HTMLButtonElement>('[id^=up], [id^=down]')].map(({disabled}) => disabled)).to.eql([
      ...[true, false, false],
      ...[false, false, true],
    ]);
    await press('#down-0');
    expect(asked()).to.deep.equal([RETURN.ask, PARCEL.ask, GIFT.ask]);
    expect(focused()).to.equal(root.querySelector('#down-1'));
    await press('#down-1');
    expect(focused(), 'at the end, the way back').to.equal(root.querySelector('#up-2'));
    await press('#up-2');
    await press('#up-1');
    expect(focused()).to.equal(root.querySelector('#down-0'));
    expect(made.document.questions).to.deep.equal([PARCEL, RETURN, GIFT]);
    expect(made.descriptions).to.deep.equal([
      'Moved to place 2 of 3: Where is my parcel?',
      'Moved to place 3 of 3: Where is my parcel?',
      'Moved to place 2 of 3: Where is my parcel?',
      'Moved to place 1 of 3: Where is my parcel?',
    ]);
  });

  it('cannot be moved where there is only one', async () => {
    const {root} = await section([PARCEL]);
    expect(root.querySelectorAll('.buttons button')).to.have.length(2);
  });

  it('are edited in place; a placeholder goes where the caret is', async () => {
    const {press, pressInForm, enter, field, made, root} = await section([PARCEL]);
    await press('#edit-0');
    await enter('ask', 'Where is it?');
    field('answer').setSelectionRange(0, 0);
    await pressInForm('Opening time');
    expect(made.document.questions).to.deep.equal([{ask: 'Where is it?', answer: '{opens}On its way.'}]);
    expect(made.descriptions).to.deep.equal(['Question changed: Where is it?', 'Opening time inserted into Answer']);
    await pressInForm('Done');
    expect(focused()).to.equal(root.querySelector('#edit-0'));
  });

  it('say at once what is wrong with a text', async () => {
    const {press, enter, findings} = await section([PARCEL]);
    await press('#edit-0');
    await enter('answer', 'Back {open}.');
    await enter('ask', ' ');
    expect(findings()).to.deep.equal([
      'This is empty: a question is offered only together with its answer.',
      '{open} is no placeholder and will stay as it is. There are {opens}, {closes}, {timezone} and {exception}.',
    ]);
  });

  it('are removed with the focus on the next one', async () => {
    const {press, made, root} = await section([PARCEL, {ask: '', answer: 'x'}]);
    await press('#remove-0');
    expect(focused()).to.equal(root.querySelector('#edit-0'));
    await press('#remove-0');
    expect(focused()).to.equal(root.querySelector('.add'));
    expect(made.descriptions).to.deep.equal(['Question removed: Where is my parcel?', 'Question removed: Question 1']);
  });

  it('are removed with the focus on the form that is open in the place of the next one', async () => {
    const {press, field} = await section([PARCEL, RETURN]);
    await press('#edit-1');
    await press('#remove-0');
    expect(focused()).to.equal(field('ask'));
    expect(field('ask').value).to.equal(RETURN.ask);
  });

  it('are removed with the focus on the draft where none is left', async () => {
    const {press, field, root} = await section([PARCEL]);
    await press('.add');
    root.querySelector<HTMLElement>('#remove-0')!.focus();
    await press('#remove-0');
    expect(focused()).to.equal(field('ask'));
  });

  it('keep the form with its question where the list changes around it', async () => {
    const {press, field, made, settled, form} = await section([PARCEL, RETURN]);
    await press('#edit-1');
    made.set({document: {questions: [RETURN, PARCEL]}});
    await settled();
    expect(field('ask').value).to.equal(RETURN.ask);
    expect(field('ask').dataset['path']).to.equal('$.questions[0].ask');
    made.set({document: {questions: [PARCEL, GIFT]}});
    await settled();
    expect(form()).to.equal(null);
  });

  it('can be found by the path of a mistake', async () => {
    const {part, field} = await section([PARCEL, RETURN]);
    await part.reveal('$.questions[1].answer');
    expect(field('answer').dataset['path']).to.equal('$.questions[1].answer');
  });

  it('cannot be changed while the editor is disabled', async () => {
    const {root} = await section([PARCEL, RETURN], {isDisabled: true});
    expect([...root.querySelectorAll('button')].filter(({disabled}) => !disabled)).to.deep.equal([]);
  });

  it('are accessible: none, listed, open, and a draft', async () => {
    await expect((await section(undefined)).part).to.be.accessible();
    const {part, press, pressInForm} = await section([PARCEL, RETURN]);
    await expect(part).to.be.accessible();
    await press('#edit-0');
    await press('.add');
    await pressInForm('Done');
    await press('#edit-0');
    await expect(part).to.be.accessible();
  });
});
