import {expect} from '@open-wc/testing';
import {chooseWay, formKind, setFormKind} from '../../../src/domain/editing/delivery-edits.js';
import type {Configuration} from '../../../src/domain/types.js';

const ENDPOINTS = {endpoint: 'https://shop.example/chat', stream: 'https://shop.example/answers'};
const POSTED: Configuration = {chat: {heading: 'Ask', ...ENDPOINTS}, snippet: {mail: {address: 'help@shop.example'}}};
const SHOPIFY = {
  action: '/contact',
  fields: {
    ...{text: 'contact[body]', email: 'contact[email]', name: 'contact[name]', page: 'contact[page]'},
    ...{id: '', conversation: ''},
  },
  extra: {form_type: 'contact', utf8: '✓'},
  accepts: 'contact_posted=true',
};

describe('edits of where messages go', () => {
  it('choose a way: what was typed for others stays, apart from the endpoint, which would be posted to all the same', () => {
    const chosen = chooseWay('mail', ENDPOINTS)(POSTED);
    expect(chosen).to.deep.equal({
      chat: {heading: 'Ask'},
      snippet: {mail: {address: 'help@shop.example'}, delivery: 'mail'},
    });
    expect(chooseWay('endpoint', ENDPOINTS)(chosen), 'back again').to.deep.equal({
      chat: {heading: 'Ask', ...ENDPOINTS},
      snippet: {mail: {address: 'help@shop.example'}, delivery: 'endpoint'},
    });
    expect(chooseWay('endpoint')({})).to.deep.equal({snippet: {delivery: 'endpoint'}});
  });

  it('give the same document back where messages go that way', () => {
    expect(chooseWay('endpoint', {endpoint: '/other'})(POSTED)).to.equal(POSTED);
  });

  it('have addresses asked for at any time where a form sends the messages, unless the document says when', () => {
    const form = chooseWay('form')({});
    expect(form).to.deep.equal({snippet: {delivery: 'form'}, chat: {askEmail: 'always'}});
    expect(chooseWay('mail')(form), 'and leave that as it is').to.deep.equal({
      snippet: {delivery: 'mail'},
      chat: {askEmail: 'always'},
    });
    const never = {chat: {askEmail: 'never' as const}};
    expect(chooseWay('form')(never)).to.deep.equal({snippet: {delivery: 'form'}, ...never});
  });

  it('fill in what a shop’s contact form asks for, and keep its address', () => {
    expect(setFormKind('shopify')({}).snippet!.form).to.deep.equal(SHOPIFY);
    expect(setFormKind('shopify')({snippet: {form: {action: '/pages/contact'}}}).snippet!.form).to.deep.equal({
      ...SHOPIFY,
      action: '/pages/contact',
    });
    expect(formKind(setFormKind('shopify')({}))).to.equal('shopify');
  });

  it('leave of it what another form has, too', () => {
    const document: Configuration = {snippet: {form: {...SHOPIFY, crossOrigin: true}}};
    expect(setFormKind('other')(document).snippet!.form).to.deep.equal({action: '/contact', crossOrigin: true});
    expect(formKind({snippet: {form: {extra: {form_type: 'newsletter'}}}})).to.equal('other');
  });

  it('give the same document back where the form is of that kind', () => {
    for (const [kind, document] of [
      ['other', {}],
      ['other', {snippet: {delivery: 'form'}}],
      ['other', {snippet: {form: {action: '/mail.php', fields: {text: 'body'}}}}],
      ['shopify', {snippet: {form: {...SHOPIFY, action: '/a'}}}],
    ] as const) {
      expect(setFormKind(kind)(document)).to.equal(document);
    }
  });
});
