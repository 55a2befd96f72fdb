import {expect} from '@open-wc/testing';
import {checkDelivery, settingAt, STAND_IN} from '../../../src/domain/editing/check-delivery.js';
import type {Configuration} from '../../../src/domain/types.js';

const found = (document: Configuration) =>
  checkDelivery(document).map(({at, code, value}) => [at.join('.'), code, value]);
const codeOf = (endpoint: string) => checkDelivery({chat: {endpoint}})[0]?.code;

describe('what is odd about where messages go', () => {
  it('is a word that means nothing, at each setting that takes one of a few', () => {
    const chat = {placement: 'left', outsideHours: 'no', askEmail: '', storage: 'disk'} as unknown as object;
    expect(checkDelivery({chat})).to.deep.equal([
      {at: ['chat', 'placement'], code: 'unknown-choice', severity: 'warning', value: 'left'},
      {at: ['chat', 'outsideHours'], code: 'unknown-choice', severity: 'warning', value: 'no'},
      {at: ['chat', 'askEmail'], code: 'unknown-choice', severity: 'warning', value: ''},
      {at: ['chat', 'storage'], code: 'unknown-choice', severity: 'warning', value: 'disk'},
    ]);
    const known = {placement: 'start', outsideHours: 'hide', askEmail: 'always', storage: 'session'} as const;
    expect(found({chat: known})).to.deep.equal([]);
  });

  it('is looked for at every address, without the spaces around it', () => {
    const bad = ' mailto:x ';
    const document = {
      chat: {endpoint: bad, stream: bad, privacyUrl: bad},
      snippet: {
        ...{chatwoot: {baseUrl: bad}, mail: {address: ' help '}},
        form: {action: bad, extra: {'contact[email]': ' nobody '}},
      },
    };
    expect(found(document)).to.deep.equal([
      ['chat.endpoint', 'invalid-address', 'mailto:x'],
      ['chat.stream', 'invalid-address', 'mailto:x'],
      ['chat.privacyUrl', 'invalid-address', 'mailto:x'],
      ['snippet.chatwoot.baseUrl', 'invalid-address', 'mailto:x'],
      ['snippet.form.action', 'invalid-address', 'mailto:x'],
      ['snippet.mail.address', 'invalid-email', 'help'],
      ['snippet.form.extra.contact[email]', 'invalid-email', 'nobody'],
    ]);
    expect(settingAt(document, STAND_IN)).to.equal(' nobody ');
  });

  it('is no address that is blank, or no text', () => {
    const document = {chat: {endpoint: ' ', stream: 5}, snippet: {mail: {address: ' '}, form: null}};
    expect(found(document as unknown as Configuration)).to.deep.equal([]);
  });

  for (const [code, ...addresses] of [
    [
      'insecure-address',
      'http://shop.example/chat',
      'HTTP://shop.example',
      'http://localhost.example',
      'http://1.127.0.1',
    ],
    ['insecure-address', 'http://shop.example/a.localhost', 'http://localhosts'],
    [undefined, 'https://shop.example', 'http://localhost:3000/chat', 'http://localhost', 'http://127.0.0.1:8080'],
    [undefined, 'http://[::1]:3000', 'http://shop.localhost', 'http://shop.localhost:3000/chat', 'http://127.1'],
    [undefined, 'http://127.0.0.10:8080', 'https://shop.example/?next=http://other.example'],
    ['address-without-scheme', 'hooks.example.com/chat', 'shop.example', 'WWW.SHOP.EXAMPLE', 'my-shop.example?x=1'],
    ['address-without-scheme', 'shop.example#a', 'shop.example:8080', 'shop.example:8080/chat', 'a.b.c.example/x.y'],
    ['address-without-scheme', 'shop.example/contact.php', 'shop.example/a/form.json?b', 'shop.example?page=mail.cgi'],
    ['address-without-scheme', 'www.sklep.pl', 'sklep.pl/chat', 'müller.example', 'пример.рф/chat'],
    [
      undefined,
      'contact.php',
      'contact.php5?x=1',
      'contact.html#form',
      'contact.htm',
      'pages/contact.aspx',
      'mail.asp',
    ],
    [
      undefined,
      'mail.cgi',
      'mail.pl',
      'mail.pl?x=1',
      'mail.jsp/',
      'form.json',
      '/shop.example',
      './shop.example',
      'chat',
      'a b.c',
    ],
    [undefined, 'shop.e', 'shop.1', '.example', 'shop.example.'],
  ] as const) {
    it(`is ${code ?? 'nothing'} in ${addresses.join(' ')}`, () => {
      for (const address of addresses) expect(codeOf(address), address).to.equal(code);
    });
  }
});
