import {expect} from '@open-wc/testing';
import {FOREIGN_ATTRIBUTE, ODD_BRACE} from '../../src/domain/looks-odd.js';
import {PLACEHOLDERS, unknownAttributes, unknownPlaceholders} from '../../src/domain/unknown-names.js';

const KNOWN = [
  'office-hours',
  'online-message',
  'offline-message',
  'welcome-message',
  'handoff-message',
  'src',
  'heading',
  'placement',
  'open',
  'outside-hours',
  'status-override',
  'status-override-until',
  'assistant',
  'reply-time',
  'ask-email',
  'storage',
  'endpoint',
  'stream',
  'visitor-timezone',
];

describe('attributes that an element does not know', () => {
  for (const [typed, meant] of [
    ['officehours', 'office-hours'],
    ['office_hours', 'office-hours'],
    ['opening-hours', 'office-hours'],
    ['offlinemessage', 'offline-message'],
    ['offline_message', 'offline-message'],
    ['offline-mesage', 'offline-message'],
    ['onlinemessage', 'online-message'],
    ['online', 'online-message'],
    ['away-message', 'offline-message'],
    ['greeting', 'welcome-message'],
    ['end-point', 'endpoint'],
    ['endpiont', 'endpoint'],
    ['webhook', 'endpoint'],
    ['position', 'placement'],
    ['askemail', 'ask-email'],
    ['timezone', 'visitor-timezone'],
    ['scr', 'src'],
    ['asistant', 'assistant'],
    ['onlinetext', 'online-message'],
    ['handoff', 'handoff-message'],
    ['config', 'src'],
    ['href', 'src'],
    ['caption', 'heading'],
    ['label', 'heading'],
    ['sse', 'stream'],
    ['answers', 'stream'],
    ['email', 'ask-email'],
    ['response-time', 'reply-time'],
    ['override', 'status-override'],
    ['status', 'status-override'],
    ['back-at', 'status-override-until'],
    ['hours', 'office-hours'],
    ['classes', undefined],
    ['banner', undefined],
    ['xjsaction', undefined],
    ['jsactions', undefined],
    ['colour', undefined],
    ['transport', undefined],
  ] as const) {
    it(`${typed}: ${meant ?? 'nothing that is known'}`, () => {
      expect(unknownAttributes([typed], KNOWN)).to.deep.equal([{typed, meant}]);
      expect(FOREIGN_ATTRIBUTE.test(typed), 'is looked into').to.equal(false);
    });
  }

  it('are none of its own', () => expect(unknownAttributes(KNOWN, KNOWN)).to.deep.equal([]));

  for (const [whose, names] of [
    [
      'HTML',
      'id class style slot part exportparts lang dir hidden title tabindex role inert popover nonce is translate',
    ],
    [
      'HTML',
      'accesskey autofocus contenteditable draggable enterkeyhint inputmode itemprop itemscope spellcheck onclick',
    ],
    ['ARIA and data', 'aria-label aria-hidden data-id data-turbo-permanent data-v-7ba5bd90 data-astro-cid-x'],
    ['Vue', 'v-cloak v-if @click :open #default v-bind:open @chat-open.once key ref'],
    ['Angular', '_ngcontent-abc-12 _nghost-abc-12 [heading] (chat-open) *ngif ng-version ng-reflect-heading #chat'],
    [
      'Alpine, htmx, LiveView and Livewire',
      'x-data x-on:click hx-get hx-on::load phx-hook phx-update wire:id wire:ignore.self',
    ],
    ['Lit, Svelte, Astro and Qwik', '.heading ?open bind:open on:click client:load q:id'],
    ['Blazor and Unpoly', 'b-3xxtam6d07 up-keep'],
    ['tools of Google and extensions of browsers', 'jsaction jsname cz-shortcut-listen bis_skin_checked'],
  ] as const) {
    it(`are none that ${whose} may have put there: ${names}`, () => {
      expect(unknownAttributes(names.split(' '), KNOWN)).to.deep.equal([]);
    });
  }

  it('are looked into only where nothing else explains them, for what frameworks leave most', () => {
    const common =
      'class data-id aria-label v-cloak x-data hx-get phx-hook @click :open wire:id _ngcontent-abc ng-version';
    for (const name of common.split(' ')) expect(FOREIGN_ATTRIBUTE.test(name), name).to.equal(true);
  });
});

describe('placeholders that mean nothing', () => {
  for (const [text, typed, meant] of [
    ['Back {open}.', '{open}', '{opens}'],
    ['Back {opens }.', '{opens }', '{opens}'],
    ['Back { opens }.', '{ opens }', '{opens}'],
    ['Back {{opens}}.', '{{opens}}', '{opens}'],
    ['Back {{ opens }}.', '{{ opens }}', '{opens}'],
    ['Back {Opens}.', '{Opens}', '{opens}'],
    ['Back {OPENS}.', '{OPENS}', '{opens}'],
    ['Back {opening}.', '{opening}', '{opens}'],
    ['Back at {time}.', '{time}', '{opens}'],
    ['Back {date}.', '{date}', '{opens}'],
    ['Until {close}.', '{close}', '{closes}'],
    ['Until {closses}.', '{closses}', '{closes}'],
    ['In {time-zone}.', '{time-zone}', '{timezone}'],
    ['In {timeZone}.', '{timeZone}', '{timezone}'],
    ['Until {closing}.', '{closing}', '{closes}'],
    ['Until {closes_at}.', '{closes_at}', '{closes}'],
    ['In {tz}.', '{tz}', '{timezone}'],
    ['For {holiday}.', '{holiday}', '{exception}'],
    ['For {exeption}.', '{exeption}', '{exception}'],
    ['Hello {name}.', '{name}', undefined],
    ['Olá {nome_próprio}.', '{nome_próprio}', undefined],
  ] as const) {
    it(`${text} ${meant ? `means ${meant}` : 'means nothing that is known'}`, () => {
      expect(unknownPlaceholders(text)).to.deep.equal([{typed, meant}]);
      expect(ODD_BRACE.test(text), 'is looked into').to.equal(true);
    });
  }

  for (const text of [
    '',
    'Back soon.',
    ...PLACEHOLDERS.map((name) => `Here: {${name}}.`),
    '{opens}{closes}',
    'Curly {} and {"json": 1}',
  ]) {
    it(`are not in "${text}"`, () => {
      expect(unknownPlaceholders(text)).to.deep.equal([]);
      expect(ODD_BRACE.test(text), 'is not looked into').to.equal(false);
    });
  }

  it('are no braces around a text', () => expect(unknownPlaceholders('{we are closed} :-{ }')).to.deep.equal([]));

  it('are told once each, in order', () => {
    const found = unknownPlaceholders('{b} {a} {b} {opens} {a}').map(({typed}) => typed);
    expect(found).to.deep.equal(['{b}', '{a}']);
  });
});
