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
