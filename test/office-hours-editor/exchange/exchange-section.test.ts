import {expect, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../../support/wait.js';
import sinon from 'sinon';
import {documentText, snippet, SNIPPET_TARGETS} from '../../../src/domain/exchange/snippet.js';
import type {Configuration} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {EditorExchange} from '../../../src/office-hours-editor/exchange/exchange-section.js';
import {EditorImport} from '../../../src/office-hours-editor/exchange/import-dialog.js';
import {type Stage, stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';

if (!customElements.get('office-hours-editor-exchange')) {
  customElements.define('office-hours-editor-exchange', EditorExchange);
}
if (!customElements.get('office-hours-editor-import'))
  customElements.define('office-hours-editor-import', EditorImport);

const words = editorStrings.exchange;
const scriptUrl = 'https://cdn.example.com/chat-widget.js';
const shop: Configuration = {
  officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '17:00'}]}},
  messages: {offline: 'It’s "late"'},
};
const broken: Configuration = {
  officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '09:00'}]}},
};

async function mount(document: Configuration = shop, more = {}): Promise<{part: EditorExchange; stage: Stage}> {
  const template = html`<office-hours-editor-exchange script-url=${scriptUrl}></office-hours-editor-exchange>`;
  return stage<EditorExchange>(template, {document, ...more});
}

const find = <T extends HTMLElement = HTMLElement>(part: EditorExchange, selector: string): T =>
  part.shadowRoot!.querySelector<T>(selector)!;
const area = (part: EditorExchange, id = 'snippet') => find<HTMLTextAreaElement>(part, `textarea#${id}`);
const button = (part: EditorExchange, text: string): HTMLButtonElement =>
  [...part.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.trim() === text)!;
const text = (part: EditorExchange) => part.shadowRoot!.textContent;

/** Stands in for the clipboard, which tests may not use. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

describe('the way out', () => {
  afterEach(() => {
    sinon.restore();
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('shows the snippet in a labelled field that cannot be changed, and is accessible', async () => {
    const {part} = await mount();
    expect(area(part).value).to.equal(snippet(shop, {scriptUrl}));
    expect(area(part).readOnly).to.be.true;
    expect(area(part).dir).to.equal('ltr');
    expect(area(part).labels[0]!.textContent).to.equal(words.snippet);
    await expect(part).to.be.accessible();
  });

  it('follows the document', async () => {
    const {part, stage} = await mount();
    const document = {...shop, messages: {offline: 'Gone'}};
    stage.set({document});
    await part.updateComplete;
    expect(area(part).value).to.equal(snippet(document, {scriptUrl}));
  });

  it('gives hours without a time zone the one that the editor shows', async () => {
    const {part} = await mount({officeHours: {weekly: shop.officeHours!.weekly}}, {ownTimeZone: 'Asia/Tokyo'});
    expect(area(part).value).to.contain('"timezone": "Asia/Tokyo"');
    expect(text(part)).not.to.contain(words.unset);
  });

  it('copies the snippet, says so, and shows it until the focus goes on', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part, stage} = await mount();
    const copy = button(part, words.copySnippet);
    copy.focus();
    await press('Enter');
    await part.updateComplete;
    expect(writeText.args).to.deep.equal([[snippet(shop, {scriptUrl})]]);
    expect(stage.announcements).to.deep.equal([words.snippetCopied]);
    expect(copy.textContent.trim()).to.equal(words.copied);
    await press('Tab');
    await part.updateComplete;
    expect(copy.textContent.trim()).to.equal(words.copySnippet);
  });

  it('no longer says that it is copied once the document has changed', async () => {
    clipboard(() => Promise.resolve());
    const {part, stage} = await mount();
    button(part, words.copySnippet).click();
    await waitUntil(() => button(part, words.copied));
    stage.set({now: Date.UTC(2026, 11, 1)}); // time goes by
    await part.updateComplete;
    expect(button(part, words.copied)).to.exist;
    stage.set({document: {}});
    await part.updateComplete;
    expect(button(part, words.copied)).not.to.exist;
  });

  it('is for the kind of page that is chosen, says what to do there, and remembers it for the page’s life', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {targets, targetSteps, inlineScript} = editorStrings.delivery;
    const form: Configuration = {...shop, snippet: {delivery: 'form', form: {action: '/contact'}}};
    const {part} = await mount(form);
    const field = find<HTMLSelectElement>(part, '#target');
    expect(field.labels[0]!.textContent).to.equal(editorStrings.delivery.target);
    expect([...field.options].map((option) => option.text)).to.deep.equal(Object.values(targets));
    for (const target of [...SNIPPET_TARGETS].reverse()) {
      field.value = target;
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await part.updateComplete;
      expect(area(part).value).to.equal(snippet(form, {scriptUrl, target}));
      const steps = find(part, `#${field.getAttribute('aria-describedby')}`);
      expect([...steps.children].map(({textContent}) => textContent)).to.deep.equal(targetSteps[target].split('\n'));
      expect(text(part).includes(inlineScript), target).to.equal(['page', 'shopify', 'wordpress'].includes(target));
      button(part, words.copySnippet).click();
      expect(writeText.lastCall.args).to.deep.equal([area(part).value]);
      await waitUntil(() => button(part, words.copied));
      if (target !== 'vue') continue;
      await expect(part).to.be.accessible();
      const {part: another} = await mount(form);
      expect(find<HTMLSelectElement>(another, '#target').value).to.equal('vue');
      expect(area(another).value).to.equal(area(part).value);
    }
  });

  it('copies the JSON', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part, stage} = await mount();
    button(part, words.copyJson).click();
    await waitUntil(() => stage.announcements.length);
    expect(writeText.args).to.deep.equal([[documentText(shop)]]);
    expect(stage.announcements).to.deep.equal([words.jsonCopied]);
  });

  it('selects the text where the browser refuses to copy, and says which keys to press', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const {part, stage} = await mount();
    for (const [name, id] of [
      [words.copySnippet, 'snippet'],
      [words.copyJson, 'json'],
    ] as const) {
      button(part, name).click();
      await waitUntil(() => area(part, id) === part.shadowRoot!.activeElement);
      const field = area(part, id);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(stage.announcements.at(-1)).to.equal(words.pressKeys);
      expect(text(part)).to.contain(words.pressKeys);
    }
    expect(area(part, 'json').value).to.equal(documentText(shop));
    await expect(part).to.be.accessible();
  });

  it('selects the text where there is no clipboard at all: a page without https', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const {part} = await mount();
    button(part, words.copySnippet).click();
    await waitUntil(() => part.shadowRoot!.activeElement === area(part));
  });

  it('downloads the JSON as a file, and gives its address back at the next one and when it goes', async () => {
    const made: Blob[] = [];
    sinon.stub(URL, 'createObjectURL').callsFake((blob) => `blob:file-${made.push(blob as Blob)}`);
    const revoke = sinon.stub(URL, 'revokeObjectURL');
    const links: [string, string][] = [];
    sinon.stub(HTMLAnchorElement.prototype, 'click').callsFake(function (this: HTMLAnchorElement) {
      links.push([this.href, this.download]);
    });
    const {part, stage} = await mount();
    button(part, words.downloadJson).click();
    button(part, words.downloadJson).click();
    expect(links).to.deep.equal([
      ['blob:file-1', 'office-hours.json'],
      ['blob:file-2', 'office-hours.json'],
    ]);
    expect(revoke.args).to.deep.equal([['blob:file-1']]);
    expect(await made[1]!.text()).to.equal(documentText(shop));
    expect(made[1]!.type).to.equal('application/json');
    expect(stage.announcements.at(-1)).to.equal(words.downloaded('office-hours.json'));
    part.remove();
    expect(revoke.args).to.deep.equal([['blob:file-1'], ['blob:file-2']]);
  });

  it('points at a file when that is chosen, once its address is given', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part, stage} = await mount();
    find<HTMLInputElement>(part, '#in-snippet').focus();
    await press('ArrowDown');
    await part.updateComplete;
    expect(area(part)).to.equal(null);
    expect(text(part)).to.contain(words.fileUrlMissing);
    await expect(part).to.be.accessible();
    button(part, words.copySnippet).click();
    expect(writeText.called, 'copied').to.be.false;
    expect(stage.announcements).to.deep.equal([words.fileUrlMissing]);

    find<HTMLInputElement>(part, '#file-url').focus();
    await type('/files/hours.json');
    await part.updateComplete;
    expect(area(part).value).to.equal(snippet(shop, {scriptUrl, source: '/files/hours.json'}));
    await expect(part).to.be.accessible();
  });

  it('says so in place of a snippet with mistakes, and copies none', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part, stage} = await mount(broken);
    expect(area(part)).to.equal(null);
    expect(text(part)).to.contain(words.mistakes);
    const copy = button(part, words.copySnippet);
    expect(copy.getAttribute('aria-disabled')).to.equal('true');
    expect(find(part, `#${copy.getAttribute('aria-describedby')}`).textContent).to.equal(words.mistakes);
    copy.click();
    expect(writeText.called, 'copied').to.be.false;
    expect(stage.announcements).to.deep.equal([words.mistakes]);
    await expect(part).to.be.accessible();

    stage.set({document: shop});
    await part.updateComplete;
    expect(area(part).value).to.equal(snippet(shop, {scriptUrl}));
  });

  it('lets JSON with mistakes go, with a warning that belongs to the buttons', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part} = await mount(broken);
    for (const name of [words.copyJson, words.downloadJson]) {
      const id = button(part, name).getAttribute('aria-describedby');
      expect(find(part, `#${id}`).textContent).to.equal(words.mistakesInJson);
    }
    button(part, words.copyJson).click();
    expect(writeText.args).to.deep.equal([[documentText(broken)]]);
  });

  it('warns that nobody will be answered where no hours are set', async () => {
    const {part} = await mount({});
    expect(text(part)).to.contain(words.unset);
    expect((await mount()).part.shadowRoot!.textContent).not.to.contain(words.unset);
  });

  it('warns of a script that only this computer can reach', async () => {
    const {part} = await mount();
    expect(text(part)).not.to.contain('only this computer');
    for (const url of ['http://localhost:8080/chat-widget.js', 'file:///tmp/chat-widget.js', 'http://127.0.0.1/x.js']) {
      part.scriptUrl = url;
      await part.updateComplete;
      expect(text(part)).to.contain(words.localScript(url));
    }
  });

  it('keeps its own typing to itself', async () => {
    const {part} = await mount();
    const heard = sinon.fake();
    for (const event of ['input', 'change', 'beforeinput']) part.addEventListener(event, heard);
    find<HTMLInputElement>(part, '#in-file').click();
    await part.updateComplete;
    find<HTMLInputElement>(part, '#file-url').focus();
    await type('x');
    await press('Tab');
    expect(heard.called).to.be.false;
  });

  it('can still be copied from when the editor is disabled, but nothing imported', async () => {
    const {part} = await mount(shop, {isDisabled: true});
    expect(button(part, words.copySnippet).disabled).to.be.false;
    expect(button(part, words.import).disabled).to.be.true;
  });

  it('folds a snippet of a thousand exceptions away, and unfolds it for copying by hand', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const from = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    const exceptions = Array.from({length: 1000}, (_, i) => ({from: from(i), hours: []}));
    const {part} = await mount({officeHours: {...shop.officeHours, exceptions}});
    expect(area(part)).to.equal(null);
    await expect(part).to.be.accessible();
    button(part, words.copySnippet).click();
    await waitUntil(() => area(part) && part.shadowRoot!.activeElement === area(part));
    expect(find<HTMLDetailsElement>(part, 'details').open).to.be.true;
    expect(area(part).rows).to.equal(16);
    expect(area(part).value.match(/"from"/g)).to.have.length(1000);
    find(part, 'summary').click();
    await waitUntil(() => !area(part));
  });
});

describe('a file over the section', () => {
  const drag = (name: string, files: File[] = [], more: DragEventInit = {}) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    return new DragEvent(name, {dataTransfer, bubbles: true, composed: true, cancelable: true, ...more});
  };
  const file = new File([documentText({messages: {welcome: 'From a file'}})], 'hours.json');

  it('is shown as welcome, and no longer when it has left', async () => {
    const {part} = await mount();
    const card = find(part, '.card');
    const over = drag('dragover', [file]);
    area(part).dispatchEvent(over);
    expect(over.defaultPrevented).to.be.true;
    await part.updateComplete;
    expect(card.classList.contains('over')).to.be.true;
    expect(text(part)).to.contain(words.dropHere);
    area(part).dispatchEvent(drag('dragleave', [file], {relatedTarget: card}));
    await part.updateComplete;
    expect(card.classList.contains('over'), 'still inside').to.be.true;
    card.dispatchEvent(drag('dragleave', [file], {relatedTarget: document.body}));
    await part.updateComplete;
    expect(card.classList.contains('over')).to.be.false;
  });

  it('is read when it is dropped, and asked about first', async () => {
    const {part, stage} = await mount();
    const drop = drag('drop', [file]);
    area(part).dispatchEvent(drop);
    expect(drop.defaultPrevented).to.be.true;
    const dialog = find<EditorImport>(part, 'office-hours-editor-import').shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.be.true;
    await waitUntil(() => dialog.textContent.includes('From a file'));
    expect(stage.document).to.equal(shop);
    setTimeout(() => dialog.close());
    await oneEvent(find(part, 'office-hours-editor-import'), 'close');
    expect(part.shadowRoot!.activeElement).to.equal(find(part, '.import'));
  });

  it('is left alone when the editor is disabled', async () => {
    const {part} = await mount(shop, {isDisabled: true});
    find(part, '.card').dispatchEvent(drag('drop', [file]));
    expect(find<EditorImport>(part, 'office-hours-editor-import').shadowRoot!.querySelector('dialog')!.open).to.be
      .false;
  });
});
