// The one definition of the configuration document (docs/document.md). What is validated here is what the published
// JSON Schema says; rules that JSON Schema cannot say (dates that exist, times that differ) are checks beside the shape.
// A message in this file is a problem's code: `parse-office-hours.ts` has the sentences.
import * as v from 'valibot';
import {dayNumber, WEEKDAYS, yearlyDay} from './calendar.js';
import type {DateRange} from './date-ranges.js';
import {addressFault, CHAT_CHOICES, DELIVERY_WAYS} from './delivery-settings.js';
import {timeZone} from './time-zone.js';
import type {Exception, FormField, ProblemCode} from './types.js';

const code = (name: ProblemCode) => name;

const text = (description: string) => v.pipe(v.string(code('wrong-type')), v.description(description));

/** valibot takes a list for an object without keys, or with numbers for keys; JSON Schema and this product do not. */
const noList = <const Schema extends v.GenericSchema>(schema: Schema): Schema => {
  const run: Schema['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    v._addIssue(schema as never, 'type', dataset, config);
    return dataset as ReturnType<Schema['~run']>;
  };
  return {...schema, '~run': run};
};

const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  noList(v.object(entries, code('wrong-type')));

/** Any keys, each with a value of the same kind. */
const dictionary = <const Value extends v.GenericSchema>(value: Value) =>
  noList(v.record(v.string(), value, code('wrong-type')));

const time = (pattern: RegExp, description: string) =>
  v.pipe(v.string(code('wrong-type')), v.regex(pattern, code('invalid-time')), v.description(description));

export const intervalSchema = v.pipe(
  record({
    opens: time(/^([01]\d|2[0-3]):[0-5]\d$/, 'Wall-clock time at which it opens, "00:00" to "23:59".'),
    closes: time(
      /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
      'Wall-clock time at which it closes, not included, up to "24:00". Earlier than `opens`: on the next day.',
    ),
  }),
  v.check(({opens, closes}) => opens !== closes, code('equal-times')),
  v.title('Interval'),
);

const intervals = v.array(intervalSchema, code('wrong-type'));

const date = (description: string) =>
  v.pipe(
    v.string(code('wrong-type')),
    v.regex(/^\d{4}-\d\d-\d\d$/, code('invalid-date')),
    v.check((value) => !Number.isNaN(dayNumber(value)), code('invalid-date')),
    v.description(description),
  );

/**
 * Texts in other languages. What is of the wrong kind is a warning, and takes nothing else with it: the text stands untranslated.
 */
export const translationsSchema = <const Key extends string>(keys: readonly Key[]) =>
  dictionary(record(v.entriesFromList(keys, v.optional(v.string(code('wrong-type'))))));

const translations = <const Key extends string>(keys: readonly Key[]) =>
  v.optional(
    v.pipe(
      v.fallback(v.optional(translationsSchema(keys)), undefined),
      v.description('The same texts in other languages, by BCP 47 tag: the best match for the widget’s language wins.'),
    ),
  );

export const SEASON_TEXTS = ['name'] as const;
export const EXCEPTION_TEXTS = ['name', 'message'] as const;
export const QUESTION_TEXTS = ['ask', 'answer'] as const;
/** More than a visitor wants to look through. */
export const MAX_QUESTIONS = 12;
const FORM_FIELDS = ['text', 'email', 'name', 'page', 'id', 'conversation'] as const satisfies readonly FormField[];
export const MESSAGE_TEXTS = ['welcome', 'online', 'offline', 'handoff'] as const;

export const weeklySchema = v.pipe(
  record(
    v.entriesFromList(
      // Monday first, as people write weeks.
      [...WEEKDAYS.slice(1), WEEKDAYS[0]],
      v.optional(intervals),
    ),
  ),
  v.description('The openings that start on each weekday, in any number and order. A missing day is closed.'),
);

const yearly = v.optional(
  v.pipe(v.boolean(code('wrong-type')), v.description('Repeats every year by month and day; may wrap over New Year.')),
);

/** A yearly range may wrap over New Year. */
const isForward = ({from, to = from, yearly}: Pick<Exception, 'from' | 'to' | 'yearly'>) =>
  yearly || dayNumber(from) <= dayNumber(to);

export const seasonSchema = v.pipe(
  record({
    from: date('The first date, in the account’s zone.'),
    to: date('The last date, included.'),
    yearly,
    name: v.optional(text('What the season is called.')),
    weekly: v.optional(weeklySchema, {}),
    translations: translations(SEASON_TEXTS),
  }),
  v.check((dates) => isForward(dates), code('reversed-range')),
  v.title('Season'),
);

export const exceptionSchema = v.pipe(
  record({
    from: date('The first date, in the account’s zone.'),
    to: v.optional(date('The last date, included; `from` when missing.')),
    yearly,
    name: v.optional(text('What {exception} in a text stands for.')),
    hours: v.pipe(
      v.optional(intervals, []),
      v.description('The openings that start on each of these dates, in place of the weekly ones. Empty: closed.'),
    ),
    message: v.optional(text('Said in place of the offline message on these dates.')),
    translations: translations(EXCEPTION_TEXTS),
  }),
  v.check((dates) => isForward(dates), code('reversed-range')),
  v.title('Exception'),
);

export const dateRange = ({from, to = from, yearly}: Pick<Exception, 'from' | 'to' | 'yearly'>): DateRange => ({
  from: dayNumber(from),
  to: dayNumber(to),
  yearly,
});

/**
 * The ranges (of exceptions, or of seasons) that share a date with another one of their kind (yearly or dated): the index of the
 * later one in the list, with that of the earlier one.
 */
export function duplicateRanges(ranges: readonly DateRange[]): Map<number, number> {
  const duplicates = new Map<number, number>();
  const clash = (i: number, j: number) => duplicates.set(Math.max(i, j), Math.min(i, j));
  const dates = ranges.map((range, index) => ({...range, index}));

  const yearly = new Map<number, number>();
  for (const {index, from, to} of dates.filter(({yearly}) => yearly)) {
    for (let day = yearlyDay(from), last = yearlyDay(to); ; day = (day + 1) % 366) {
      const other = yearly.get(day);
      if (other === undefined) yearly.set(day, index);
      else clash(other, index);
      if (day === last) break;
    }
  }

  let latest: (typeof dates)[number] | undefined;
  for (const range of dates.filter(({yearly}) => !yearly).sort((a, b) => a.from - b.from)) {
    if (latest && range.from <= latest.to) clash(latest.index, range.index);
    if (!latest || range.to > latest.to) latest = range;
  }
  return duplicates;
}

export const officeHoursSchema = v.pipe(
  record({
    timezone: v.pipe(
      v.string(code('wrong-type')),
      v.check((name) => Boolean(timeZone(name)), code('unknown-time-zone')),
      v.description('The account’s IANA time zone, for example "Europe/Paris". All times are wall-clock times in it.'),
    ),
    weekly: v.optional(weeklySchema, {}),
    seasons: v.optional(
      v.pipe(
        v.array(seasonSchema, code('wrong-type')),
        v.description('Dates on which another week holds. A dated season beats a yearly one, exceptions beat both.'),
      ),
    ),
    exceptions: v.pipe(
      v.optional(v.array(exceptionSchema, code('wrong-type')), []),
      v.description('Dates on which other hours hold. A dated exception beats a yearly one.'),
    ),
  }),
  v.title('Office hours'),
);

const saying = (description: string) =>
  v.pipe(v.string(code('wrong-type')), v.regex(/\S/, code('blank-text')), v.description(description));

export const questionSchema = v.pipe(
  record({
    ask: saying('What a visitor asks: the words of a button.'),
    answer: saying('What is answered. It may hold placeholders and links.'),
    translations: translations(QUESTION_TEXTS),
  }),
  v.title('Common question'),
);

export const questionsSchema = v.pipe(
  v.array(questionSchema, code('wrong-type')),
  v.maxLength(MAX_QUESTIONS, code('too-many-questions')),
  v.description('Common questions, answered without anybody; offered in an empty thread and while closed.'),
);

/** One of a few words. Another one is pointed at and means as little as none: it is no text of the wrong kind. */
const choice = <const Words extends readonly string[]>(words: Words, description: string) =>
  v.optional(v.pipe(v.string(code('wrong-type')), v.values(words, code('unknown-choice')), v.description(description)));

const address = (description: string) =>
  v.optional(
    v.pipe(
      v.string(code('wrong-type')),
      v.check((url) => addressFault(url) !== 'invalid-address', code('invalid-address')),
      v.check((url) => addressFault(url) !== 'address-with-password', code('address-with-password')),
      v.description(description),
    ),
  );

const flag = (description: string) => v.optional(v.pipe(v.boolean(code('wrong-type')), v.description(description)));
const line = (description: string) => v.optional(text(description));
const texts = (description: string) =>
  v.optional(v.pipe(dictionary(v.string(code('wrong-type'))), v.description(description)));

const chatSchema = v.pipe(
  record({
    heading: line('The panel’s title.'),
    placement: choice(CHAT_CHOICES.placement, 'The corner: at the end of a line (right in English), or at its start.'),
    outsideHours: choice(CHAT_CHOICES.outsideHours, '"hide" removes the launcher while nobody is there.'),
    askEmail: choice(CHAT_CHOICES.askEmail, 'When a visitor who has written is offered to leave an email address.'),
    replyTime: line('A line such as "Usually replies in a few minutes", shown while somebody is there.'),
    assistant: flag('An AI answers first: automatic replies wait for the handoff.'),
    storage: choice(
      CHAT_CHOICES.storage,
      'Where the conversation is kept. The attribute is surer: a document may come after the conversation has begun.',
    ),
    endpoint: address('The URL to which messages are posted; a relative one counts from the page.'),
    stream: address('The URL of a stream of server-sent events, from which answers come.'),
    privacyUrl: address('The address of the privacy notice.'),
  }),
  v.description('What the attributes of the same names hold; those on the element win.'),
);

const snippetSchema = v.pipe(
  record({
    delivery: choice(DELIVERY_WAYS, 'On which way messages go.'),
    chatwoot: v.optional(
      v.pipe(
        record({
          baseUrl: address('Where Chatwoot is.'),
          inbox: line('The identifier of an inbox for the channel "API".'),
          storage: line('Where the contact’s identifiers are kept.'),
        }),
        v.description('What the page gives to `ChatwootTransport`.'),
      ),
    ),
    form: v.optional(
      v.pipe(
        record({
          action: address('Where the form posts to.'),
          fields: v.optional(
            v.pipe(
              record(v.entriesFromList(FORM_FIELDS, v.optional(v.string(code('wrong-type'))))),
              v.description('Other names of the form’s fields; a blank name leaves a field out.'),
            ),
          ),
          extra: texts('Fixed fields.'),
          crossOrigin: flag('The form is on another origin and sends no CORS headers.'),
          accepts: line('A part of the address to which the form leads once it has taken a message.'),
        }),
        v.description('What the page gives to `FormTransport`.'),
      ),
    ),
    mail: v.optional(
      v.pipe(
        record({address: line('To whom it writes.'), text: line('The words of the link; the address when missing.')}),
        v.description('A link that writes a mail, between the element’s tags.'),
      ),
    ),
    attributes: texts('Further attributes of the element, by name.'),
    content: line('Further HTML between the element’s tags.'),
  }),
  v.description(
    'What only a page can say, for which the element has no attribute. The editor writes it into its snippet; the widget does not look at it.',
  ),
);

export const configurationSchema = v.pipe(
  record({
    officeHours: v.optional(officeHoursSchema),
    messages: v.optional(
      v.pipe(
        record({
          welcome: v.optional(text('The first line of an empty thread.')),
          online: v.optional(text('Automatic reply during office hours. Blank: none.')),
          offline: v.optional(text('Automatic reply outside office hours. Blank: none.')),
          handoff: v.optional(text('Said when an assistant hands over while closed. Blank: the offline message.')),
          translations: translations(MESSAGE_TEXTS),
        }),
        v.description('Texts may hold {opens}, {closes}, {timezone} and {exception}.'),
      ),
    ),
    questions: v.optional(questionsSchema),
    chat: v.optional(chatSchema),
    snippet: v.optional(snippetSchema),
  }),
  v.title('Configuration of office-hours-chat'),
);
