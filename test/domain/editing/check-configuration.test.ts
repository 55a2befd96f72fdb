import {expect} from '@open-wc/testing';
import {checkConfiguration, findingsAt} from '../../../src/domain/editing/check-configuration.js';
import {parseOfficeHours} from '../../../src/domain/parse-office-hours.js';
import type {Configuration} from '../../../src/domain/types.js';

const MORNING = {opens: '09:00', closes: '12:00'};
const hours = (officeHours: object): Configuration => ({officeHours: {timezone: 'Europe/Paris', ...officeHours}});
const found = (document: Configuration) =>
  checkConfiguration(document).map(({path, code, severity}) => `${severity} ${code} ${path}`);

describe('what is wrong with a document', () => {
  for (const [name, document, ...findings] of [
    ['nothing, in an empty one', {}],
    ['nothing, in a good one', hours({weekly: {monday: [MORNING]}, exceptions: [{from: '2026-12-25', yearly: true}]})],
    ['an unknown zone', {officeHours: {timezone: 'Mars/Base'}}, 'error unknown-time-zone $.officeHours.timezone'],
    [
      'times that are none, or missing',
      hours({weekly: {monday: [{opens: '9:00', closes: ''}]}}),
      'error invalid-time $.officeHours.weekly.monday[0].opens',
      'error missing $.officeHours.weekly.monday[0].closes',
    ],
    [
      'equal times',
      hours({weekly: {friday: [MORNING, {opens: '14:00', closes: '14:00'}]}}),
      'error equal-times $.officeHours.weekly.friday[1]',
    ],
    [
      'common questions that say nothing, that are asked twice, and that are too many',
      {
        questions: [
          {ask: 'Why?', answer: ' '},
          {ask: ' Why? ', answer: 'So {open}.'},
          {ask: '', answer: ''},
          ...Array.from({length: 10}, (_, i) => ({ask: String(i), answer: 'Yes.'})),
        ],
      },
      'error blank-text $.questions[0].answer',
      'warning unknown-placeholder $.questions[1].answer',
      'warning same-question $.questions[1]',
      'error blank-text $.questions[2].ask',
      'error blank-text $.questions[2].answer',
      'warning too-many-questions $.questions[12]',
    ],
    [
      'settings that mean nothing, without keeping anybody from saving',
      {
        chat: {
          ...({placement: 'left', askEmail: 'yes'} as object),
          ...{endpoint: 'mailto:a@b.example', stream: 'https://me:secret@b.example', privacyUrl: 'https://'},
        },
      },
      'warning unknown-choice $.chat.placement',
      'warning unknown-choice $.chat.askEmail',
      'warning invalid-address $.chat.endpoint',
      'warning address-with-password $.chat.stream',
      'warning invalid-address $.chat.privacyUrl',
    ],
    [
      'addresses that will hardly do',
      {
        chat: {endpoint: 'http://b.example/chat', stream: 'hooks.example.com/x'},
        snippet: {mail: {address: 'help'}, form: {action: 'www.shop.example', extra: {'contact[email]': 'a b@c'}}},
      },
      'warning insecure-address $.chat.endpoint',
      'warning address-without-scheme $.chat.stream',
      'warning address-without-scheme $.snippet.form.action',
      'warning invalid-email $.snippet.mail.address',
      'warning invalid-email $.snippet.form.extra["contact[email]"]',
    ],
    [
      'not addresses that do',
      {
        chat: {endpoint: ' https://b.example/chat ', stream: '/chat', privacyUrl: ''},
        snippet: {
          chatwoot: {baseUrl: 'http://localhost:3000'},
          form: {action: 'contact.php?x=1'},
          mail: {address: 'help@shop.example'},
        },
      },
    ],
    [
      'hours that overlap, at the later one',
      hours({weekly: {friday: [MORNING, {opens: '11:00', closes: '14:00'}]}}),
      'warning overlapping-hours $.officeHours.weekly.friday[1]',
    ],
    [
      'a closing one minute before midnight, and not one at midnight',
      hours({weekly: {friday: [{opens: '09:00', closes: '23:59'}], sunday: [{opens: '09:00', closes: '24:00'}]}}),
      'warning minute-before-midnight $.officeHours.weekly.friday[0]',
    ],
    ['not hours that touch', hours({weekly: {friday: [MORNING, {opens: '12:00', closes: '14:00'}]}})],
    [
      'not hours that touch, the later ones first',
      hours({weekly: {friday: [{opens: '12:00', closes: '14:00'}, MORNING]}}),
    ],
    [
      'dates that are none, or missing',
      hours({exceptions: [{from: '2026-02-30'}, {from: ''}]}),
      'error invalid-date $.officeHours.exceptions[0].from',
      'error missing $.officeHours.exceptions[1].from',
    ],
    [
      'a range that ends before it starts',
      hours({exceptions: [{from: '2026-12-28', to: '2026-12-24'}]}),
      'error reversed-range $.officeHours.exceptions[0].to',
    ],
    ['not a yearly range over New Year', hours({exceptions: [{from: '2026-12-28', to: '2026-01-02', yearly: true}]})],
    [
      'two exceptions on one date, at the later one',
      hours({exceptions: [{from: '2026-02-30'}, {from: '2026-12-20', to: '2026-12-26'}, {from: '2026-12-24'}]}),
      'error invalid-date $.officeHours.exceptions[0].from',
      'error duplicate-exception $.officeHours.exceptions[2].from',
    ],
    [
      'mistakes of a season, and in its week',
      hours({
        seasons: [
          {from: '2026-07-01', to: '2026-06-01', weekly: {monday: [{opens: '14:00', closes: '14:00'}]}},
          {from: '2026-08-32', to: '', weekly: {friday: [MORNING, {opens: '11:00', closes: '14:00'}]}},
        ],
      }),
      'error reversed-range $.officeHours.seasons[0].to',
      'error equal-times $.officeHours.seasons[0].weekly.monday[0]',
      'error invalid-date $.officeHours.seasons[1].from',
      'error missing $.officeHours.seasons[1].to',
      'warning overlapping-hours $.officeHours.seasons[1].weekly.friday[1]',
    ],
    [
      'two seasons on one date, at the later one, and not an exception within',
      hours({
        seasons: [
          {from: '2026-07-01', to: '2026-07-31'},
          {from: '2026-07-31', to: '2026-08-31'},
        ],
        exceptions: [{from: '2026-07-14'}],
      }),
      'error duplicate-season $.officeHours.seasons[1].from',
    ],
    [
      'not a dated one on a yearly one',
      hours({exceptions: [{from: '2026-12-24'}, {from: '2020-12-24', yearly: true}]}),
    ],
    [
      'hours of an exception',
      hours({exceptions: [{from: '2026-12-24', hours: [{opens: '10:00', closes: '10:00'}]}]}),
      'error equal-times $.officeHours.exceptions[0].hours[0]',
    ],
    [
      'unknown placeholders, once each',
      {messages: {offline: 'Back {open}, {open}, {opens} or {Later}. { }'}},
      'warning unknown-placeholder $.messages.offline',
      'warning unknown-placeholder $.messages.offline',
    ],
    [
      'keys that look like slips, and no others',
      {officeHours: {weekly: {Monday: []}, note: 'x'}, version: 2} as Configuration,
      'warning unknown-key $.officeHours.weekly.Monday',
    ],
    ['long texts', {messages: {welcome: 'a'.repeat(601)}}, 'warning text-too-long $.messages.welcome'],
    [
      'texts of an exception',
      hours({exceptions: [{from: '2026-12-24', name: 'n'.repeat(81), message: '{x}'}]}),
      'warning text-too-long $.officeHours.exceptions[0].name',
      'warning unknown-placeholder $.officeHours.exceptions[0].message',
    ],
  ] as [string, Configuration, ...string[]][]) {
    it(`is ${name}`, () => expect(found(document)).to.deep.equal(findings));
  }

  it('is found by the place it is at, and not by one that begins alike', () => {
    const equal = {opens: '10:00', closes: '10:00'};
    const weekly = {monday: Array.from({length: 12}, () => equal)};
    const all = checkConfiguration(hours({weekly}));
    expect(findingsAt(all, '$.officeHours.weekly.monday[1]')).to.have.length(1);
    expect(findingsAt(all, '$.officeHours.weekly.monday')).to.have.length(12);
    expect(findingsAt(all, '$.officeHours.weekly.mon')).to.have.length(0);
  });

  it('is an error exactly where the engine would not take the hours', () => {
    for (const document of [
      hours({weekly: {monday: [MORNING, MORNING]}}),
      hours({weekly: {monday: [{opens: '24:00', closes: '01:00'}]}}),
      hours({exceptions: [{from: '2026-12-24'}, {from: '2026-12-24'}]}),
      hours({exceptions: [{from: '2025-02-29', yearly: true}]}),
    ]) {
      const hasErrors = checkConfiguration(document).some(({severity}) => severity === 'error');
      expect(hasErrors).to.equal(!parseOfficeHours(document.officeHours).ok);
    }
  });
});

describe('what is told of a finding', () => {
  const told = (document: Configuration) =>
    checkConfiguration(document).map(({code, value, meant, other}) => ({
      ...{code, value},
      ...(meant !== undefined && {meant}),
      ...(other !== undefined && {other}),
    }));

  for (const [name, document, ...findings] of [
    ['the zone', {officeHours: {timezone: 'Mars/Base'}}, {code: 'unknown-time-zone', value: 'Mars/Base'}],
    [
      'the time that is none, nothing where it is missing, and that of both where they are equal',
      hours({
        weekly: {
          monday: [
            {opens: '9:00', closes: ''},
            {opens: '14:00', closes: '14:00'},
          ],
        },
      }),
      {code: 'invalid-time', value: '9:00'},
      {code: 'missing', value: ''},
      {code: 'equal-times', value: '14:00'},
    ],
    [
      'the date that is none, and the last day where it comes before the first',
      hours({exceptions: [{from: '2026-02-30'}, {from: '2026-12-28', to: '2026-12-24'}]}),
      {code: 'invalid-date', value: '2026-02-30'},
      {code: 'reversed-range', value: '2026-12-24'},
    ],
    [
      'the opening that is overlapped',
      hours({weekly: {friday: [MORNING, {opens: '11:00', closes: '23:59'}]}}),
      {code: 'overlapping-hours', value: '09:00–12:00'},
      {code: 'minute-before-midnight', value: '23:59'},
    ],
    [
      'the other one of two with a date in common',
      hours({
        seasons: [
          {from: 'x', to: 'y'},
          {from: '2026-07-01', to: '2026-07-31'},
          {from: '2026-07-31', to: '2026-08-31'},
        ],
        exceptions: [{from: '2026-12-24'}, {from: '2026-12-24'}],
      }),
      {code: 'invalid-date', value: 'x'},
      {code: 'invalid-date', value: 'y'},
      {code: 'duplicate-season', value: '2026-07-31', other: 1},
      {code: 'duplicate-exception', value: '2026-12-24', other: 0},
    ],
    [
      'the question that is asked twice, and how many there may be',
      {
        questions: [
          ...[
            {ask: 'Why? ', answer: 'So.'},
            {ask: ' Why?', answer: 'So.'},
          ],
          ...Array.from({length: 11}, (_, i) => ({ask: `${i}?`, answer: 'Yes.'})),
        ],
      },
      {code: 'same-question', value: 'Why?'},
      {code: 'too-many-questions', value: '12'},
    ],
    [
      'not that two are blank alike',
      {questions: Array(2).fill({ask: ' ', answer: 'So.'})},
      ...Array(2).fill({
        ...{code: 'blank-text', value: ' '},
      }),
    ],
    ['the placeholder', {messages: {offline: 'Back {open}.'}}, {code: 'unknown-placeholder', value: '{open}'}],
    [
      'the key that was meant, where there is one that is like it',
      {officeHours: {weekly: {Monday: []}}, exceptions: []} as object,
      {code: 'unknown-key', value: 'Monday', meant: 'monday'},
      {code: 'unknown-key', value: 'exceptions'},
    ],
  ] as [string, Configuration, ...object[]][]) {
    it(`is ${name}`, () => expect(told(document)).to.deep.equal(findings));
  }

  it('is how long a text may be: a name or a question less than an answer, in every language', () => {
    const texts = (long: number, short: number): Configuration => {
      const [text, name] = ['a'.repeat(long), 'n'.repeat(short)];
      return {
        ...hours({
          seasons: [{from: '2026-07-01', to: '2026-07-31', name, translations: {de: {name}}}],
          exceptions: [{from: '2026-12-24', name, message: text, translations: {de: {name, message: text}}}],
        }),
        messages: {welcome: text, online: text, offline: text, handoff: text, translations: {de: {offline: text}}},
        questions: [{ask: name, answer: text, translations: {de: {ask: name, answer: text}}}],
      };
    };
    expect(checkConfiguration(texts(600, 80))).to.deep.equal([]);
    const [season, exception] = ['$.officeHours.seasons[0].', '$.officeHours.exceptions[0].'];
    expect(
      checkConfiguration(texts(601, 81)).map(({path, code, severity, value}) => `${severity} ${code} ${path} ${value}`),
    ).to.deep.equal(
      [
        ...[`${season}name 80`, `${season}translations.de.name 80`],
        ...[`${exception}name 80`, `${exception}message 600`],
        ...[`${exception}translations.de.name 80`, `${exception}translations.de.message 600`],
        ...['$.messages.welcome 600', '$.messages.online 600', '$.messages.offline 600', '$.messages.handoff 600'],
        '$.messages.translations.de.offline 600',
        ...['$.questions[0].ask 80', '$.questions[0].answer 600'],
        ...['$.questions[0].translations.de.ask 80', '$.questions[0].translations.de.answer 600'],
      ].map((at) => `warning text-too-long ${at}`),
    );
  });

  it('is nothing of a translation that is no text', () => {
    const translations = {de: {offline: 5}, fr: 'x', it: null};
    expect(told({messages: {translations}} as unknown as Configuration)).to.deep.equal([]);
  });
});
