// What is wrong with the attributes, the texts and the schedule of an element, and what was probably meant. Loaded only where
// the element has found something odd.
import type {ReactiveElement} from '@lit/reactive-element';
import {instantOf} from '../../domain/calendar.js';
import {MESSAGE_TEXTS, translationsSchema} from '../../domain/configuration-schema.js';
import {questionsProblems} from '../../domain/configuration-problems.js';
import {whyNotJson} from '../../domain/json-advice.js';
import {parseOfficeHours} from '../../domain/parse-office-hours.js';
import {inWholeDocument, keyProblems, placeholderProblems, translationProblems} from '../../domain/problem.js';
import {timeZone} from '../../domain/time-zone.js';
import type {Problem} from '../../domain/types.js';
import {unknownAttributes} from '../../domain/unknown-names.js';
import type {PageSettings} from '../page-load/page-settings.js';
import {stringsProblems} from './strings-diagnosis.js';
import {NO_FALLBACK, saysSwallowed} from './swallowed.js';
import {warnOnce} from './warn-once.js';

/** The attribute of each text, the property, and its place in a document that `src` names. */
const TEXTS = [
  ['welcome-message', 'welcomeMessage', 'welcome'],
  ['online-message', 'onlineMessage', 'online'],
  ['offline-message', 'offlineMessage', 'offline'],
  ['handoff-message', 'handoffMessage', 'handoff'],
] as const;

/** Attributes that take one of a few words. Any other word counts as if the attribute were missing. */
export const CHOICES = [
  ['placement', 'placement', ['end', 'start']],
  ['outside-hours', 'outsideHours', ['show', 'hide']],
  ['status-override', 'statusOverride', ['online', 'offline']],
  ['ask-email', 'askEmail', ['offline', 'always', 'never']],
  ['storage', 'storage', ['local', 'session', 'none']],
] as const;

/** Properties without an attribute. */
const PROPERTIES = ['transport', 'now', 'strings', 'visitor', 'availability', 'thread', 'unread'];

/**
 * Warns, once each, of what in the settings has no meaning or cannot be used.
 *
 * @param isUnread the visitor writes, and nothing says where messages go.
 */
export function diagnoseSettings(widget: PageSettings, isUnread = false): void {
  if (isUnread) {
    warnOnce(
      widget,
      'endpoint',
      'messages go nowhere: nobody reads what visitors write. Set "endpoint" to the URL that takes them, or, where code ' +
        'of the page delivers them (also one that listens to "chat-message"), the property "transport": ' +
        'element.transport = {async send(message) { … }}.',
    );
  }
  diagnoseAttributes(widget);
  diagnoseChoices(widget);
  diagnoseTexts(widget);
  diagnoseTitles(widget);
  diagnoseContent(widget);
  diagnoseTranslations(widget);
  diagnoseQuestions(widget);
  for (const problem of stringsProblems(widget.strings)) warnOnce(widget, 'strings', problem);
  diagnoseOfficeHours(widget);
}

function diagnoseAttributes(widget: PageSettings): void {
  const known = (widget.constructor as typeof ReactiveElement).observedAttributes;
  for (const {typed, meant} of unknownAttributes(Element.prototype.getAttributeNames.call(widget), known)) {
    let advice = meant ? `you probably mean "${meant}"` : `known are ${[...known].sort().join(', ')}`;
    if (PROPERTIES.includes(typed)) advice = `it is a property, which a script sets: element.${typed} = …`;
    warnOnce(widget, typed, `there is no such attribute; ${advice}.`);
  }
}

function diagnoseChoices(widget: PageSettings): void {
  for (const [attribute, property, words] of CHOICES) {
    const value = widget[property];
    if (!value || (words as readonly string[]).includes(value)) continue;
    warnOnce(widget, attribute, `"${value}" is not known here; write "${words.join('" or "')}".`);
  }
  const {keepDays: days, visitorTimezone: zone, privacyUrl, statusOverride, statusOverrideUntil: until} = widget;
  if (until && !instantOf(until)) {
    const advice = 'write one with "Z" or an offset, such as "2026-11-28T10:30:00Z"';
    warnOnce(widget, 'status-override-until', `"${until}" is no instant in ISO 8601; ${advice}.`);
  }
  if (until && !statusOverride) {
    warnOnce(
      widget,
      'status-override-until',
      'it ends "status-override", which is not set: write "online" or "offline" there.',
    );
  }
  if (days && !(Number(days) > 0)) {
    const given = JSON.stringify(days);
    warnOnce(widget, 'keep-days', `${given} is no number of days, so 90 count; write one such as "30".`);
  }
  if (zone && !timeZone(zone)) {
    const advice = 'write an IANA name such as "Europe/Paris"';
    warnOnce(widget, 'visitor-timezone', `"${zone}" is no time zone; ${advice}.`);
  }
  if (privacyUrl && !/^https?:$/.test(protocolOf(privacyUrl))) {
    warnOnce(
      widget,
      'privacy-url',
      `"${privacyUrl}" is no address of the web; write one that begins with https://, or a path.`,
    );
  }
}

function protocolOf(url: string): string {
  try {
    return new URL(url, document.baseURI).protocol;
  } catch {
    return '';
  }
}

function diagnoseTexts(widget: PageSettings): void {
  for (const [attribute, property, key] of TEXTS) {
    const isFromDocument = widget.src && !widget.hasAttribute(attribute);
    const text: unknown = widget[property];
    if (typeof (text ?? '') !== 'string') {
      const kind = typeof text;
      warnOnce(widget, attribute, `${property} is of the wrong kind (${kind}) and counts as none; set a text.`);
    }
    for (const problem of placeholderProblems(widget[property], ['messages', key])) {
      const {message} = problem;
      if (isFromDocument) warnOnce(widget, 'src', message, [problem]);
      else warnOnce(widget, attribute, message.replace(/^\S+: /, ''));
    }
  }
}

/** Only messages have placeholders: anywhere else visitors would read them as they are. */
function diagnoseTitles(widget: PageSettings): void {
  for (const [attribute, text] of [
    ['heading', widget.heading],
    ['reply-time', widget.replyTime],
  ] as const) {
    const [placeholder] = /\{(opens|closes|timezone|exception)\}/.exec(String(text ?? '')) ?? [];
    if (placeholder) {
      warnOnce(widget, attribute, `${placeholder} stays as it is here: placeholders are for messages. Leave it out.`);
    }
  }
}

/** An element that was not closed. */
function diagnoseContent(widget: PageSettings): void {
  const held = widget.querySelector(NO_FALLBACK);
  if (held) warnOnce(widget, 'content', saysSwallowed(held, widget));
}

function diagnoseTranslations(widget: PageSettings): void {
  let {translations} = widget;
  if (typeof translations === 'string') {
    try {
      translations = JSON.parse(translations) as unknown;
    } catch (error) {
      return warnOnce(widget, 'translations', notJson(String(translations), error));
    }
  }
  const problems = [
    ...translationProblems(translations ?? undefined, MESSAGE_TEXTS, []),
    ...keyProblems(translations, translationsSchema(MESSAGE_TEXTS)),
  ];
  for (const problem of problems) {
    warnOnce(widget, 'translations', problem.message, [problem]);
  }
}

const notJson = (text: string, error: unknown): string => `this is not JSON ${whyNotJson(text, error)}.`;

/** Those of a document are looked at with it. */
function diagnoseQuestions(widget: PageSettings): void {
  let {questions} = widget;
  if (!questions || (widget.src && !widget.hasAttribute('questions'))) return;
  if (typeof questions === 'string') {
    try {
      questions = JSON.parse(questions) as unknown;
    } catch (error) {
      return warnOnce(widget, 'questions', notJson(String(questions), error));
    }
  }
  for (const problem of questionsProblems(questions)) warnOnce(widget, 'questions', problem.message, [problem]);
}

function diagnoseOfficeHours(widget: PageSettings): void {
  const {officeHours} = widget;
  if (!officeHours || (typeof officeHours === 'string' && !officeHours.trim())) return;
  const isFromDocument = widget.src && !widget.hasAttribute('office-hours') && typeof officeHours === 'object';
  const placed = (problem: Problem): Problem => (isFromDocument ? inWholeDocument(problem) : problem);
  const tell = (problems: readonly Problem[]) => {
    const sentences = problems.map(({message}) => message).join('\n');
    warnOnce(widget, isFromDocument ? 'src' : 'office-hours', sentences, problems);
  };
  const result = parseOfficeHours(officeHours);
  if (!result.ok) tell(result.problems.map(placed));
  // The hours work meanwhile, and each slip is put right by itself.
  else for (const warning of result.warnings) tell([placed(warning)]);
}
