import {expect, html} from '@open-wc/testing';
import type {Configuration} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {EditorDelivery} from '../../../src/office-hours-editor/delivery/delivery-section.js';
import {stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';
import {words} from '../../support/widget.js';

if (!customElements.get('office-hours-editor-delivery')) {
  customElements.define('office-hours-editor-delivery', EditorDelivery);
}

const {delivery} = editorStrings;

async function mount(document: Configuration = {}, rest: object = {}) {
  const {part, stage: frame} = await stage<EditorDelivery>(
    html`<office-hours-editor-delivery></office-hours-editor-delivery>`,
    {document, ...rest},
  );
  const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
    part.renderRoot.querySelector<T>(selector)!;
  const choose = async (way: string) => {
    find(`#way-${way}`).click();
    await part.updateComplete;
  };
  const select = async (id: string, value: string) => {
    const field = find<HTMLSelectElement>(id);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await part.updateComplete;
  };
  return {part, frame, find, choose, select, warning: () => words(find('.nowhere'))};
}

const CHATWOOT = {baseUrl: 'https://app.chatwoot.com', inbox: 'abc'};

describe('where messages go', () => {
  for (const [state, document, rest] of [
    ['empty', {}, {}],
    ['with an endpoint', {chat: {endpoint: '/chat', stream: '/answers'}}, {}],
    ['with Chatwoot', {snippet: {delivery: 'chatwoot', chatwoot: CHATWOOT}}, {}],
    ['with a form', {snippet: {delivery: 'form', form: {action: '/contact'}}}, {}],
    ['with Shopify’s form', {snippet: {delivery: 'form', form: {extra: {form_type: 'contact'}}}}, {}],
    ['with a mail link', {snippet: {delivery: 'mail', mail: {address: 'a@b.example'}}}, {}],
    ['with mistakes', {chat: {endpoint: 'mailto:x', placement: 'left'}} as unknown as Configuration, {}],
    ['with what came of a snippet', {snippet: {attributes: {id: 'x'}, content: '<img>'}}, {}],
    ['disabled', {chat: {endpoint: '/chat'}}, {isDisabled: true}],
  ] as const) {
    it(`is accessible ${state}`, async () => {
      const {part, find} = await mount(document, rest);
      find<HTMLDetailsElement>('details').open = true;
      await expect(part).to.be.accessible();
    });
  }

  it('tells of a change in any of its fields by the label that the field has', async () => {
    const documents: readonly Configuration[] = [
      {chat: {endpoint: '/chat'}},
      {snippet: {delivery: 'chatwoot', chatwoot: CHATWOOT}},
      {snippet: {delivery: 'form', form: {action: '/contact'}}},
      {snippet: {delivery: 'form', form: {extra: {form_type: 'contact'}}}},
      {snippet: {delivery: 'mail', mail: {address: 'a@b.example'}}},
    ];
    const seen = new Set<string>();
    for (const document of documents) {
      const {part, frame} = await mount(document);
      for (const field of part.renderRoot.querySelectorAll<HTMLInputElement>('[data-path], #form-kind')) {
        const label = words(field.labels![0]!).replace(` (${delivery.optional})`, '');
        const isText = field.matches('input[type=text]');
        if (field.matches('[type=checkbox]')) field.checked = !field.checked;
        else if (isText) field.value += 'x';
        else field.value = [...field.querySelectorAll('option')].find(({selected}) => !selected)!.value;
        field.dispatchEvent(new Event(isText ? 'input' : 'change'));
        expect(frame.descriptions.at(-1)).to.equal(delivery.changed(label));
        seen.add(field.id);
      }
    }
    expect(seen.size).to.equal(21);
  });

  it('is nowhere until something is chosen and filled in', async () => {
    const {find, choose, warning, frame} = await mount();
    expect(warning()).to.equal(delivery.nowhere);
    await choose('chatwoot');
    expect(warning()).to.equal(delivery.incomplete.chatwoot);
    expect(frame.descriptions).to.deep.equal([delivery.chosen('Chatwoot')]);
    find('[data-path="$.snippet.chatwoot.baseUrl"]').focus();
    await type('https://chat.shop.example');
    find('[data-path="$.snippet.chatwoot.inbox"]').focus();
    await type('abc');
    expect(find('.nowhere')).to.equal(null);
    expect(frame.document).to.deep.equal({
      snippet: {delivery: 'chatwoot', chatwoot: {baseUrl: 'https://chat.shop.example', inbox: 'abc'}},
    });
  });

  it('can be code of the page, which is neither warned of nor tested from here', async () => {
    const {part, find, choose, frame} = await mount({chat: {endpoint: '/chat'}});
    await choose('transport');
    expect(frame.document.snippet).to.deep.equal({delivery: 'transport'});
    expect(frame.document.chat?.endpoint).to.equal(undefined);
    expect(find('.nowhere')).to.equal(null);
    expect(words(find('.test'))).to.equal(delivery.test.transport);
    expect(find('button:not(.quiet)')).to.equal(null);
    await expect(part).to.be.accessible();
  });

  it('keeps the address for whoever tries another way and comes back', async () => {
    const document: Configuration = {chat: {heading: 'Hi', endpoint: '/chat', stream: '/answers'}};
    const {choose, frame} = await mount(document);
    await choose('mail');
    expect(frame.document).to.deep.equal({chat: {heading: 'Hi'}, snippet: {delivery: 'mail'}});
    await choose('endpoint');
    expect(frame.document.chat).to.deep.equal(document.chat);
  });

  it('is one step to undo for each field, and nothing once it is erased', async () => {
    const {find, frame} = await mount();
    const field = find('[data-path="$.snippet.mail.address"]');
    field.focus();
    await type('a@');
    expect(frame.document).to.deep.equal({snippet: {mail: {address: 'a@'}}});
    for (let i = 0; i < 2; i++) await press('Backspace');
    await press('Tab');
    expect(frame.document).to.deep.equal({});
    expect(frame.commits).to.equal(1);
  });

  it('says what is wrong with an address as it is left, not before', async () => {
    const {part, find, frame} = await mount({snippet: {delivery: 'endpoint'}});
    const field = find('[data-path="$.chat.endpoint"]');
    field.focus();
    await type('https://');
    await part.updateComplete;
    expect([field.getAttribute('aria-invalid'), frame.announcements]).to.deep.equal(['false', []]);
    await press('Tab');
    await part.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const sentence = delivery.findings['invalid-address']('https://');
    expect(words(find(`#${field.getAttribute('aria-describedby')!.trim().split(/\s+/).at(-1)}`))).to.equal(sentence);
    expect(frame.announcements).to.deep.equal([sentence]);
  });

  it('knows Shopify’s form, and forgets it again', async () => {
    const {select, find, frame} = await mount({snippet: {delivery: 'form', form: {fields: {text: 'body'}}}});
    await select('#form-kind', 'shopify');
    const {form} = frame.document.snippet!;
    expect([form!.action, form!.fields!.text, form!.fields!.id, form!.accepts]).to.deep.equal([
      '/contact',
      'contact[body]',
      '',
      'contact_posted=true',
    ]);
    const standIn = find('[data-path="$.snippet.form.extra[\\"contact[email]\\"]"]');
    standIn.focus();
    await type('a@b.example');
    expect(frame.document.snippet!.form!.extra).to.deep.include({
      form_type: 'contact',
      'contact[email]': 'a@b.example',
    });
    await select('#form-kind', 'other');
    expect(JSON.parse(JSON.stringify(frame.document.snippet!.form))).to.deep.equal({action: '/contact'});
  });

  it('writes down no more than what was chosen', async () => {
    const {select, find, frame} = await mount();
    await select('#chat-placement', 'start');
    find('#chat-assistant').click();
    expect(frame.document).to.deep.equal({chat: {placement: 'start', assistant: true}});
    await select('#chat-placement', 'end');
    find('#chat-assistant').click();
    expect(frame.document).to.deep.equal({});
  });

  it('shows a word that means nothing, which a choice takes the place of', async () => {
    const {select, find, frame} = await mount({chat: {askEmail: 'sometimes'}} as unknown as Configuration);
    expect(find<HTMLSelectElement>('#chat-askEmail').value).to.equal('sometimes');
    expect(find('#chat-askEmail').getAttribute('aria-invalid')).to.equal('true');
    await select('#chat-askEmail', 'never');
    expect(frame.document).to.deep.equal({chat: {askEmail: 'never'}});
  });

  it('takes out what came of an imported snippet, and only that', async () => {
    const {part, find, frame} = await mount({snippet: {attributes: {id: 'x'}, content: '<img>'}});
    find<HTMLDetailsElement>('details').open = true;
    await part.updateComplete;
    const [attributes, content] = [...part.renderRoot.querySelectorAll('textarea')].map(({value}) => value);
    expect([attributes, content]).to.deep.equal(['id="x"', '<img>']);
    find(`button[aria-label="${delivery.takeOut(delivery.keptAttributes)}"]`).click();
    await part.updateComplete;
    expect(frame.document).to.deep.equal({snippet: {content: '<img>'}});
  });
});
