import {expect} from '@open-wc/testing';
import {
  addressFault,
  deliveryWay,
  isDelivering,
  isMailAddress,
  isTestable,
} from '../../src/domain/delivery-settings.js';
import type {Configuration, DeliveryWay} from '../../src/domain/types.js';

describe('an address that messages go to', () => {
  for (const address of [
    'https://shop.example/chat',
    'http://localhost:8080',
    '/chat',
    'chat.php',
    '//shop.example/x',
  ]) {
    it(`can be ${address}`, () => {
      expect(addressFault(address)).to.equal(undefined);
    });
  }

  for (const address of ['', ' \n ']) {
    it(`is none, and no mistake, where it is "${address}"`, () => {
      expect(addressFault(address)).to.equal(undefined);
    });
  }

  for (const address of [
    'mailto:a@shop.example',
    'ftp://shop.example',
    'xhttps://shop.example',
    'https://',
    'https://shop.example:99999',
  ]) {
    it(`cannot be ${address}`, () => {
      expect(addressFault(address)).to.equal('invalid-address');
    });
  }

  for (const address of [
    'https://anna@shop.example',
    'https://:secret@shop.example',
    'https://anna:secret@shop.example',
  ]) {
    it(`cannot hold a password: ${address}`, () => {
      expect(addressFault(address)).to.equal('address-with-password');
    });
  }
});

describe('a mail address', () => {
  for (const address of ['help@shop.example', ' help@shop.example\n', 'grüße@käse.example', 'root@localhost']) {
    it(`is ${JSON.stringify(address)}`, () => {
      expect(isMailAddress(address)).to.equal(true);
    });
  }

  for (const address of [
    '',
    'help',
    '@shop.example',
    'help@',
    'a b@shop.example',
    'a@b@c',
    'a@shop.example, b@shop.example',
  ]) {
    it(`is not ${JSON.stringify(address)}`, () => {
      expect(isMailAddress(address)).to.equal(false);
    });
  }
});

const chat = {endpoint: 'https://shop.example/chat'};

describe('the way of messages', () => {
  for (const [fact, document, way] of [
    ['none in an empty document', {}, undefined],
    ['the endpoint', {chat}, 'endpoint'],
    ['none where nothing is said of it', {chat: {}, snippet: {mail: {}}}, undefined],
    ['none where the endpoint is blank', {chat: {endpoint: ' '}}, undefined],
    ['what the snippet sends by, before an endpoint', {chat, snippet: {delivery: 'chatwoot'}}, 'chatwoot'],
    ['a form before an endpoint', {chat, snippet: {delivery: 'form'}}, 'form'],
    ['the page’s own code before an endpoint', {chat, snippet: {delivery: 'transport'}}, 'transport'],
    ['an endpoint before a mail link', {chat, snippet: {delivery: 'mail'}}, 'endpoint'],
    ['an endpoint that has no address yet', {snippet: {delivery: 'endpoint'}}, 'endpoint'],
    ['a mail link', {snippet: {mail: {address: 'help@shop.example'}}}, 'mail'],
    ['no mail link that is blank', {snippet: {mail: {address: ' '}}}, undefined],
    ['a mail link in HTML of the page', {snippet: {content: '<a HREF = "MailTo:a@shop.example">'}}, 'mail'],
    ['a mail link in HTML without quotation marks', {snippet: {content: '<a href=mailto:a@shop.example>'}}, 'mail'],
    ['no mail link without HTML', {snippet: {}}, undefined],
    ['no mail link in other HTML', {snippet: {content: '<a href="/mailto">'}}, undefined],
    ['no way that nobody knows', {snippet: {delivery: 'pigeon' as DeliveryWay}}, undefined],
  ] as readonly [string, Configuration, DeliveryWay | undefined][]) {
    it(`is ${fact}`, () => {
      expect(deliveryWay(document)).to.equal(way);
    });
  }

  it('can be tried out where a server takes what is sent', () => {
    const ways = ['endpoint', 'chatwoot', 'form', 'transport', 'mail', undefined] as const;
    expect(ways.filter(isTestable)).to.deep.equal(['endpoint', 'chatwoot', 'form']);
  });
});

describe('all that a way needs', () => {
  const shop = 'https://shop.example';
  for (const [way, complete, ...incomplete] of [
    ['endpoint', {chat}, {}, {chat: {}}, {chat: {endpoint: ' '}}, {chat: {endpoint: 'mailto:a@b'}}],
    [
      'chatwoot',
      {snippet: {chatwoot: {baseUrl: shop, inbox: 'x1'}}},
      ...[
        {},
        {snippet: {}},
        {snippet: {chatwoot: {baseUrl: shop}}},
        {snippet: {chatwoot: {baseUrl: shop, inbox: ' '}}},
      ],
      {snippet: {chatwoot: {inbox: 'x1'}}},
    ],
    ['form', {snippet: {form: {action: shop}}}, {}, {snippet: {}}, {snippet: {form: {action: 'ftp://shop.example'}}}],
    ['transport', {}],
    ['mail', {snippet: {mail: {address: 'a@b'}}}, {}, {snippet: {mail: {address: 'a'}}}, {snippet: {content: ' '}}],
    ['mail', {snippet: {content: '<b>Write to us</b>'}}],
  ] as unknown as readonly [DeliveryWay, ...Configuration[]][]) {
    it(`are there: ${way} with ${JSON.stringify(complete)}`, () => {
      expect(isDelivering(complete!, way)).to.equal(true);
      for (const each of incomplete) expect(isDelivering(each, way), JSON.stringify(each)).to.equal(false);
    });
  }
});
