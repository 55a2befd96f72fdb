// Every text of the editor in a language, as admins read it: with the values at which languages differ. For readers
// (`sheets.mjs`) and for the tests. Works on the built modules in `dist/npm`.
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const built = (name) => import(pathToFileURL(path.resolve(import.meta.dirname, '../dist/npm', name)).href);
const {editorLanguages, loadEditorTexts} = await built('i18n/editor/languages.js');
const {editorStrings} = await built('i18n/editor/strings.js');
const formats = await built('i18n/editor/formats.js');
const {formatLocale} = await built('i18n/formats.js');
const {WEEKDAYS} = await built('domain/calendar.js');
const {endOnce} = await built('domain/end-once.js');

/** All that are shipped; some of them as read in a region with customs of its own. */
export const editorSheetLanguages = [
  ...['en-GB', 'en-US', 'en-CA'],
  ...editorLanguages,
  ...['de-CH', 'fr-CA', 'es-MX'].filter((tag) => editorLanguages.includes(tag.split('-')[0])),
];

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1000];
const MORE_COUNTS = COUNTS.slice(1);
/** Minutes since midnight: midnight, one o'clock by night and by day, noon, and others. */
const TIMES = [0, 60, 120, 540, 720, 780, 1050, 1260];
/** 2026-11-23, a Monday, in days. */
const MONDAY = Date.UTC(2026, 10, 23) / 86_400_000;
/** 2027-01-01, in days: the first of a month is written in a way of its own, and the eighth takes other articles. */
const NEW_YEAR = MONDAY + 39;
const DATES = [MONDAY + 3, MONDAY + 8, MONDAY + 31, MONDAY + 100];
const NAME = 'Noël';
const TITLED = [['', {title: NAME}]];
const LONG_DAY = {day: 'numeric', month: 'long', year: 'numeric'};
const SHORT_DAY = {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'};
const ZONE = 'Europe/Paris';
const CODE = 'opning';
const PATH = '$.officeHours.weekly';
const URL = 'https://xyz.example';

/** For each text that is a function: what it is given, each with what that is. By section and key, as the texts are. */
function samplesFor(locale, city) {
  const {weekdayWords, timeWords, formatTime, formatDay, formatList, dayWords, instantWords} = formats;
  const days = [1, 2, 3, 4, 5, 6, 7].map((number) => WEEKDAYS[number % 7]);
  const time = (minutes) => formatTime(minutes, locale);
  const weekdays = days.map((day) => weekdayWords(day, locale));
  const list = (items) => formatList(items, locale);
  const range = {opens: time(540), closes: time(720)};
  const inFull = (day) => formatDay(day, locale, LONG_DAY);
  const longDate = inFull(MONDAY + 31);
  const titles = [
    ...weekdays.map(({weekday, dayOfWeek}) => ({day: weekday, dayOfWeek})),
    {day: NAME, dayOfWeek: undefined},
    {day: longDate, dayOfWeek: undefined},
  ];
  const told = (values, nameOf = String) => values.map((value) => [nameOf(value), value]);
  const counted = told(COUNTS);
  const countedFromOne = told(MORE_COUNTS);
  const eachWeekday = told(weekdays, ({dayOfWeek}) => `day ${dayOfWeek}`);
  const eachTitle = told(titles, ({dayOfWeek, day}) => (dayOfWeek ? `day ${dayOfWeek}` : day));
  const eachTime = told(
    TIMES.map((minutes) => timeWords(minutes, locale)),
    ({hour24}) => `${hour24} h`,
  );
  const eachPosition = [
    ...titles.map((title) => ({...title, position: 1, count: 1})),
    ...[1, 2, 3, 4, 12].map((position) => ({...titles[1], position, count: 12})),
    {...titles[7], position: 2, count: 2},
  ].map((where) => [`${where.dayOfWeek ?? 'a date'}, ${where.position} of ${where.count}`, where]);
  const copied = weekdays.map((words, i) => {
    const toDays = [0, 1, 2].map((more) => ((i + 1 + more) % 7) + 1).slice(0, (i % 3) + 1);
    return [
      `day ${words.dayOfWeek} to ${toDays.join()}`,
      {...words, toDays, to: list(toDays.map((number) => weekdays[number - 1].weekday))},
    ];
  });
  const hoursOfDay = weekdays.map((words, i) => ({
    ...words,
    from: time(1320),
    to: time(60),
    nextDay: weekdays[(i + 1) % 7],
  }));
  const eachHours = told(
    [
      ...hoursOfDay,
      ...weekdays.slice(0, 2).map((words) => ({...words, from: time(540), to: time(1020), nextDay: undefined})),
    ],
    ({dayOfWeek, nextDay}) => `day ${dayOfWeek}${nextDay ? ' into the next' : ''}`,
  );
  const instant = (day, minutes, options) => instantWords(day * 86_400_000 + minutes * 60_000, locale, options);
  const eachInstant = [
    ...TIMES.map((minutes) => [MONDAY, minutes]),
    ...[1, 2, 3, 4, 5, 6].map((i) => [MONDAY + i, 540]),
    ...DATES.map((day) => [day, 780]),
  ].map(([day, minutes]) => {
    const words = instant(day, minutes, {day: 'numeric', month: 'long'});
    return [`${words.weekday} ${words.date}, ${words.hour24} h`, words];
  });
  const WITH_WEEKDAY = {weekday: 'long', day: 'numeric', month: 'long'};
  const from = [
    ...[540, 60, 0].map((minutes) => ({...instant(MONDAY, minutes, WITH_WEEKDAY), nearness: 'today'})),
    ...[540, 60, 0].map((minutes) => ({...instant(MONDAY + 1, minutes, WITH_WEEKDAY), nearness: 'tomorrow'})),
    ...[2, 3, 4, 5, 6, 7, 8].map((more) => ({
      ...instant(MONDAY + more, 540 + 240 * (more % 2), WITH_WEEKDAY),
      nearness: 'weekday',
    })),
    ...DATES.slice(1).map((day) => ({...instant(day, 60, WITH_WEEKDAY), nearness: 'date'})),
  ].map((words) => [`${words.nearness}, ${words.hour24} h`, words]);
  const clock = (day, minutes, zone, isDateKnown = false) => ({
    ...instant(day, minutes, {...WITH_WEEKDAY, year: day > MONDAY + 90 ? 'numeric' : undefined}),
    place: city(zone),
    isDateKnown,
  });
  const moments = [
    {visitor: clock(MONDAY, 780, 'Paris'), shop: undefined},
    {visitor: clock(MONDAY, 60, 'Vienna', true), shop: undefined},
    {visitor: clock(MONDAY + 31, 1080, 'Tokyo'), shop: clock(MONDAY + 31, 600, 'Paris', true)},
    {visitor: clock(MONDAY + 32, 60, 'Tokyo'), shop: clock(MONDAY + 31, 1020, 'Paris')},
    {visitor: clock(MONDAY + 6, 0, 'UTC'), shop: clock(MONDAY + 6, 60, 'Athens', true)},
    {visitor: clock(MONDAY + 400, 720, 'Cairo'), shop: undefined},
  ];
  const eachMoment = told(moments, ({visitor, shop}) => `${visitor.place}${shop ? `, shop in ${shop.place}` : ''}`);
  const dated = [0, 1, 2, 3, 4, 5, 6].map((more) => ({
    ...dayWords(MONDAY + 30 + more, locale, WITH_WEEKDAY),
    hours: list([`${time(540)}–${time(720)}`, `${time(780)}–${time(1020)}`]),
    usual: `${time(480)}–${time(1080)}`,
  }));
  const eachDate = told(dated, ({dayOfWeek}) => `day ${dayOfWeek}`);
  const yearDays = [`${time(540)}–${time(1020)}`, undefined].map((hours, i) => [
    hours ? 'open' : 'closed',
    {date: formatDay(MONDAY + 39 + i, locale, {...WITH_WEEKDAY, year: 'numeric'}), hours},
  ]);
  const ruledDays = yearDays.map(([what, day]) => [what, {...day, rule: NAME}]);
  const ladder = (...steps) => Object.fromEntries(steps.map((step) => [step, eachInstant]));
  const value = [['', {value: CODE}]];
  const season = [
    ['both', {from: longDate, to: formatDay(MONDAY + 90, locale, {dateStyle: 'long'})}],
    ['from', {from: longDate}],
    ['to', {to: longDate}],
  ];
  const nights = weekdays.map((day, i) => [
    `day ${day.dayOfWeek}`,
    {day, nextDay: weekdays[(i + 1) % 7], closes: timeWords(TIMES[i % 4], locale)},
  ]);
  const kind = {later: from};
  const placeholders = [
    ['1', {placeholders: '{opens}', count: 1}],
    ['2', {placeholders: list(['{opens}', '{exception}']), count: 2}],
    ['3', {placeholders: list(['{opens}', '{timezone}', '{exception}']), count: 3}],
  ];
  const named = [['', NAME]];
  const ends = [
    [
      '',
      {
        first: formatDay(MONDAY + 31, locale, {day: 'numeric', month: 'long'}),
        last: formatDay(MONDAY + 44, locale, {day: 'numeric', month: 'long'}),
      },
    ],
  ];
  return {
    general: {
      undoes: named,
      redoes: named,
      undone: named,
      redone: named,
      list: [['two', [`${time(540)}–${time(720)}`, `${time(780)}–${time(1020)}`]]],
    },
    week: {
      overnight: weekdays.map((nextDay, i) => [
        `day ${nextDay.dayOfWeek}`,
        {closes: timeWords(TIMES[i % 4], locale), nextDay},
      ]),
      overnightNextDay: eachTime.slice(0, 4),
      addHoursTo: eachTitle,
      ...Object.fromEntries(
        ['hoursOf', 'remove', 'menuOfHours', 'added', 'removed', 'changed', 'duplicated'].map((key) => [
          key,
          eachPosition,
        ]),
      ),
      ...Object.fromEntries(
        ['menuOfDay', 'copyToNext', 'dayOpen24Hours', 'dayClosed', 'copyDayTitle', 'setAllDay', 'setClosed'].map(
          (key) => [key, eachWeekday],
        ),
      ),
      copyHoursTitle: weekdays.map((words) => [`day ${words.dayOfWeek}`, {...words, ...range}]),
      copied,
      hoursCopied: copied.map(([what, words]) => [what, {...words, ...range}]),
      back: eachTitle,
    },
    timeZone: {
      chosen: [['', ZONE]],
      results: counted,
      noResult: named,
      city: [
        ['a city', 'Boise'],
        ['a zone without one', 'UTC'],
      ],
      nowThere: eachInstant.slice(0, 8),
      nowThereOnDay: eachInstant,
      nowHere: eachInstant.slice(0, 8),
      openUntil: {...ladder('today', 'tomorrow', 'weekday', 'date'), midnight: [['']]},
      opens: {...ladder('today', 'tomorrow', 'weekday', 'date'), midnight: [['']]},
    },
    exceptions: {
      past: countedFromOne,
      more: [
        ['all', {next: 5, hidden: 5}],
        ['one', {next: 1, hidden: 1}],
        ['some', {next: 20, hidden: 1000}],
        ['some', {next: 20, hidden: 21}],
      ],
      named: [['', {name: NAME, dates: longDate}]],
      range: ends,
      edit: named,
      remove: named,
      overrules: named,
      added: named,
      removed: named,
    },
    changes: {
      field: [['', {title: NAME, field: longDate}]],
      deed: [['', {title: NAME, deed: longDate}]],
    },
    exceptionSearch: {
      found: [0, 1, 2, 11, 1000].map((count) => [`${count} of 1000`, {count, total: 1000}]),
    },
    seasons: {past: countedFromOne, edit: named, remove: named, added: named, removed: named},
    delivery: {
      chosen: named,
      changed: named,
      test: {
        ...Object.fromEntries(
          [
            ...['delivered', 'redirected', 'webPage', 'cors', 'preflight', 'policy', 'insecure', 'unreachable'],
            ...['failed', 'testedFrom'],
          ].map((key) => [key, [['', URL]]]),
        ),
        refused: [['', {address: URL, status: 403}]],
        noAnswer: [['', {address: URL, seconds: 20}]],
        testedPath: [['', {path: '/opning', address: URL}]],
      },
      takeOut: named,
      takenOut: named,
      findings: Object.fromEntries(
        Object.keys(editorStrings.delivery.findings).map((code) => [
          code,
          editorStrings.delivery.findings[code].length ? [['', CODE]] : [['']],
        ]),
      ),
    },
    holidays: {
      wholeState: [['', 'Chatham']],
      startsAt: eachTime,
      overruled: [['', 2027]],
      range: ends,
      chosen: [
        ['1 of 21', {ticked: 1, count: 21}],
        ['0 of 1', {ticked: 0, count: 1}],
        ['1000 of 1000', {ticked: 1000, count: 1000}],
      ],
      add: counted,
      added: countedFromOne,
    },
    holidayNotes: {
      moved: [['', {dates: formatDay(MONDAY, locale, {day: 'numeric', month: 'long', year: 'numeric'})}]],
      insteadOf: [['', {day: formatDay(MONDAY + 5, locale, SHORT_DAY)}]],
      takenOn: [
        ['', {day: formatDay(MONDAY + 5, locale, SHORT_DAY), dayOff: formatDay(MONDAY + 7, locale, SHORT_DAY)}],
      ],
      hoursOn: TITLED,
      openUntil: eachTime,
      opensAt: eachTime,
      few: countedFromOne,
      ended: [['', {names: NAME, year: 2026}]],
      ending: [['', 2027]],
      addNext: [['', {years: '2028'}]],
      notAdded: [['', {years: '2028'}]],
    },
    repeating: {
      everyWeeks: countedFromOne,
      everyMonths: countedFromOne,
      positions: [0, 1, 2, 3, 4, 5].map((position) => [`position ${position}`, position]),
      there: TITLED,
      replaces: TITLED,
      cut: [['', 200]],
      add: counted,
      added: countedFromOne,
    },
    messages: {
      welcome: kind,
      online: kind,
      offline: kind,
      handoff: kind,
      replacedBy: named,
      leftOut: placeholders,
      nothingLeft: placeholders,
      insertInto: named,
      suggestFor: named,
      changed: named,
      inserted: [['', {what: ZONE, label: NAME}]],
      suggested: named,
    },
    questions: {
      most: [['', 12]],
      ...Object.fromEntries(['edit', 'remove', 'up', 'down', 'added', 'removed'].map((key) => [key, named])),
      untitled: [['', 3]],
      changed: [['', {field: ZONE, ask: NAME}]],
      moved: [['', {ask: NAME, position: 3, count: 11}]],
    },
    languages: {
      ...Object.fromEntries(
        ['taken', 'nextMissingIn', 'remove', 'ownTextIn', 'added', 'removed', 'ownChanged'].map((key) => [key, named]),
      ),
      missingOf: [0, 1, 2, 5, 11].map((missing) => [`${missing} of 12`, {missing, count: 12}]),
      dates: countedFromOne.slice(1),
      changed: [['', {label: ZONE, language: NAME}]],
    },
    picture: {
      range: [['', {from: time(540), to: time(1020)}]],
      dragged: weekdays.map((words) => [`day ${words.dayOfWeek}`, {...words, hours: `${time(540)}–${time(1020)}`}]),
      tooltip: eachHours,
      overlap: [
        ['', {from: time(540), to: time(720)}],
        ['one o’clock', {from: time(60), to: time(120)}],
      ],
      now: [
        ['', time(540)],
        ['one o’clock', time(60)],
      ],
      drawn: eachHours,
      changed: eachHours,
      date: {
        ...Object.fromEntries(
          ['open', 'openInstead', 'openInsteadOfClosed', 'openAlone', 'closed', 'closedInstead', 'closedAlone'].map(
            (key) => [key, eachDate],
          ),
        ),
        nightBefore: eachTime.slice(0, 4),
      },
    },
    year: {
      named,
      day: {
        usual: yearDays,
        insteadOfWeek: ruledDays,
        insteadOf: ruledDays.map(([what, day]) => [what, {...day, beaten: list([NAME, NAME])}]),
        contradiction: yearDays.slice(0, 1).map(([what, {date}]) => [what, {date, rules: list([NAME, NAME])}]),
        unknown: yearDays.slice(0, 1).map(([what, {date}]) => [what, {date}]),
      },
      range: [
        ...MORE_COUNTS.slice(1).map((count) => [String(count), {dates: longDate, count}]),
        ['from the first', {dates: formats.formatDays(NEW_YEAR, NEW_YEAR + 31, locale, LONG_DAY), count: 32}],
      ],
      there: named,
      more: countedFromOne,
    },
    preview: {
      shop: [['', city('Vienna')]],
      visitor: [['', city('Tokyo')]],
      at: eachMoment,
      openUntil: eachMoment,
      closedUntil: eachMoment,
      closedForUntil: eachMoment.map(([what, moment]) => [what, {name: NAME, moment}]),
      closedFor: named,
      inOtherLanguage: [['', {language: NAME, shown: 'Chatham', texts: ZONE}]],
      asWritten: [['', {language: NAME, texts: ZONE}]],
    },
    exchange: {
      downloaded: [['', 'chat.json']],
      longSnippet: told([201, 1000]),
      localScript: [['', 'http://localhost/chat-widget.js']],
      mendNote: [
        ['', CODE],
        ['with what was meant', CODE, 'opens'],
      ],
      tooLarge: [['', 5]],
      additions: {withTexts: [['', '…']], withSettings: [['', '…']]},
      datesTaken: [['', list([longDate, NAME])]],
      seasonDatesTaken: [['', list([longDate, NAME])]],
      otherTimeZone: [['', {theirs: 'Asia/Tokyo', yours: ZONE}]],
      look: countedFromOne,
      hours: [['', range]],
      overnight: [
        ['', {opens: time(1320), closes: time(120)}],
        ['one o’clock', {opens: time(1320), closes: time(60)}],
      ],
      days: weekdays.slice(0, 5).map((first, i) => [`day ${i + 1} to ${i + 3}`, {first, last: weekdays[i + 2]}]),
      seasons: countedFromOne,
      exceptions: countedFromOne,
      questions: countedFromOne,
      moreExceptions: countedFromOne,
      everyYear: [['', formatDay(MONDAY + 32, locale, {day: 'numeric', month: 'long'})]],
      timeZoneStays: [['', ZONE]],
      imported: [['', NAME]],
      notUnderstoodNotes: {
        ...Object.fromEntries(
          [
            'empty',
            'unknown-text',
            'unknown-json',
            'nothing-in-page',
            'bare-snippet',
            'no-hours',
            'public-holidays',
          ].map((code) => [code, [['', {}]]]),
        ),
        ...Object.fromEntries(Object.keys(editorStrings.exchange.notUnderstoodNotes).map((code) => [code, value])),
        'invalid-json': [
          'curly-quotes',
          'single-quotes',
          'line-break',
          'trailing-comma',
          'ends-early',
          'unexpected',
        ].flatMap((reason) => [
          [reason, {line: 12, reason, near: CODE}],
          [`${reason}, at the end`, {line: 1000, reason, near: ''}],
        ]),
        slip: [
          ['', {path: PATH, value: CODE}],
          ['with what was meant', {path: PATH, value: CODE, meant: 'opens'}],
        ],
        lost: [['', {path: PATH, value: CODE}]],
        mistakes: MORE_COUNTS.map((count) => [String(count), {count}]),
        'several-widgets': MORE_COUNTS.slice(1).map((count) => [String(count), {count}]),
        'assumed-times': [['', {value: CODE, ...range}]],
        'night-kept': nights,
        'night-dropped': nights,
        'unknown-key': [['', {key: CODE, value: PATH}]],
        'left-out': MORE_COUNTS.map((count) => [String(count), {count}]),
        season,
        'dates-dropped': season,
      },
    },
    importedSeasons: {sameDates: value, sameSeason: value},
    published: {timeZone: [['', ZONE]], yearly: [['', longDate], ...told([NEW_YEAR, NEW_YEAR + 7].map(inFull))]},
    problems: {
      count: countedFromOne,
      more: countedFromOne,
      mistakes: countedFromOne,
      title: countedFromOne,
      findings: {
        ...Object.fromEntries(Object.keys(editorStrings.problems.findings).map((code) => [code, [['', CODE]]])),
        'overlapping-hours': [['', `${time(540)}–${time(720)}`]],
        'duplicate-season': named,
        'duplicate-exception': named,
        'text-too-long': [['', '600']],
        'too-many-questions': [['', '12']],
        'unknown-key': [
          ['', CODE],
          ['with what was meant', CODE, 'opens'],
        ],
        'unknown-placeholder': [['', CODE]],
      },
      at: [['', {place: NAME, sentence: '…'}]],
      places: {translation: [['', {place: ZONE, language: NAME}]], season: named, exception: named, question: named},
      lost: {
        'invalid-json': [['', PATH, CODE]],
        'wrong-type': [['', PATH, CODE]],
      },
    },
  };
}

/** All that a text is given, also inside. */
export const valuesIn = (given) =>
  Object.values(given).flatMap((value) => (Object(value) === value ? valuesIn(value) : [value]));

/** Texts that are functions are called; one without a sample is a fault of this file. */
function rowsOf(texts, samples, before) {
  return Object.entries(texts).flatMap(([key, text]) => {
    const path = before ? `${before}.${key}` : key;
    if (typeof text === 'string') return [[path, text, []]];
    if (typeof text === 'object') return rowsOf(text, samples?.[key], path);
    if (!samples?.[key]) throw new Error(`editor-sheet.mjs has no values for the text ${path}`);
    return samples[key].map(([what, ...given]) => [
      what ? `${path} (${what})` : path,
      endOnce(text(...given), valuesIn(given)),
      given,
    ]);
  });
}

/**
 * @param tag of the page (BCP 47).
 * @returns its texts, by section; each row: what it is, the text, what the text was given.
 */
export async function editorSheetOf(tag) {
  const texts = (await loadEditorTexts(tag, [])) ?? editorStrings;
  const locale = formatLocale(tag, texts.locale, []);
  const samples = samplesFor(locale, texts.timeZone.city);
  const sectionsOf = (all) =>
    Object.fromEntries(
      Object.keys(all)
        .filter((name) => name !== 'locale')
        .map((name) => [name, rowsOf(all[name], samples[name], '')]),
    );
  return {
    tag,
    locale,
    texts,
    english: editorStrings,
    sections: sectionsOf(texts),
    englishSections: sectionsOf(editorStrings),
  };
}
