import {expect, html} from '@open-wc/testing';
import {waitUntil} from '../../support/wait.js';
import {EditorPreview} from '../../../src/office-hours-editor/preview/preview-section.js';
import {stage} from '../../support/editor.js';

customElements.define('office-hours-editor-preview', EditorPreview);

// One after the other, for an element can be registered only once.
describe('the chat of a preview', () => {
  let part: EditorPreview;
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => part.renderRoot.querySelector<T>(selector);

  const state = () => find('.state')?.textContent ?? '';

  const load = EditorPreview.loadWidget;

  after(() => (EditorPreview.loadWidget = load));

  it('is waited for where the page is to bring it', async () => {
    EditorPreview.loadWidget = () => Promise.resolve();
    ({part} = await stage<EditorPreview>(html`<office-hours-editor-preview></office-hours-editor-preview>`));
    expect(state()).to.contain('loading');
    await expect(part).to.be.accessible();
  });

  it('may not load: that is said, and can be tried again', async () => {
    EditorPreview.loadWidget = () => Promise.reject(new Error('offline'));
    ({part} = await stage<EditorPreview>(html`<office-hours-editor-preview></office-hours-editor-preview>`));
    await part.updateComplete;
    expect(state()).to.contain('could not be loaded');
    await expect(part).to.be.accessible();
    EditorPreview.loadWidget = load;
    find<HTMLButtonElement>('.state button')!.click();
    await waitUntil(() => find('chat-widget'));
    await part.updateComplete;
    expect(find('.state')).to.equal(null);
  });

  it('is not loaded again where it is registered', async () => {
    let calls = 0;
    EditorPreview.loadWidget = () => Promise.resolve(calls++);
    ({part} = await stage<EditorPreview>(html`<office-hours-editor-preview></office-hours-editor-preview>`));
    await part.updateComplete;
    expect(find('chat-widget')).to.not.equal(null);
    expect(calls).to.equal(0);
  });
});
