// German. The polite form, "Sie". Hours are "Öffnungszeiten", one stretch of them an "Öffnungszeit".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {RangeWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{
    Algiers: 'Algier',
    Asuncion: 'Asunción',
    Athens: 'Athen',
    Azores: 'Azoren',
    Baghdad: 'Bagdad',
    Belgrade: 'Belgrad',
  },
  ...{Bogota: 'Bogotá', Brussels: 'Brüssel', Bucharest: 'Bukarest', Busingen: 'Büsingen', Cairo: 'Kairo'},
  ...{Canary: 'Kanaren', 'Cape Verde': 'Kap Verde', Christmas: 'Weihnachtsinsel', Comoro: 'Komoren'},
  ...{Copenhagen: 'Kopenhagen', Damascus: 'Damaskus', 'Dar es Salaam': 'Daressalam', Djibouti: 'Dschibuti'},
  ...{Dushanbe: 'Duschanbe', Easter: 'Osterinsel', Faroe: 'Färöer', Fiji: 'Fidschi', Havana: 'Havanna'},
  ...{
    'Hong Kong': 'Hongkong',
    Kamchatka: 'Kamtschatka',
    Karachi: 'Karatschi',
    Khartoum: 'Khartum',
    Kolkata: 'Kalkutta',
  },
  ...{Krasnoyarsk: 'Krasnojarsk', Kyiv: 'Kiew', Lisbon: 'Lissabon', Luxembourg: 'Luxemburg', Maldives: 'Malediven'},
  ...{'Mexico City': 'Mexiko-Stadt', Mogadishu: 'Mogadischu', Moscow: 'Moskau', Muscat: 'Maskat', Nicosia: 'Nikosia'},
  ...{Novosibirsk: 'Nowosibirsk', Prague: 'Prag', Pyongyang: 'Pjöngjang', Reunion: 'Réunion', Reykjavik: 'Reykjavík'},
  ...{Riyadh: 'Riad', Rome: 'Rom', 'Sao Paulo': 'São Paulo', Singapore: 'Singapur', Tashkent: 'Taschkent'},
  ...{Tbilisi: 'Tiflis', Tehran: 'Teheran', Tokyo: 'Tokio', Tripoli: 'Tripolis', Ulaanbaatar: 'Ulan-Bator'},
  ...{Vatican: 'Vatikanstadt', Vienna: 'Wien', Vladivostok: 'Wladiwostok', Volgograd: 'Wolgograd', Warsaw: 'Warschau'},
  ...{Yangon: 'Rangun', Yekaterinburg: 'Jekaterinburg', Yerevan: 'Eriwan', Zurich: 'Zürich'},
};

/** "2. Öffnungszeit"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'Öffnungszeit' : `${position}. Öffnungszeit`);
const span = ({opens, closes}: RangeWords) => `${opens}–${closes} Uhr`;

const week: EditorStrings['week'] = {
  title: 'Wöchentliche Öffnungszeiten',
  empty:
    'Es sind keine Öffnungszeiten eingetragen. Ohne sie sehen Besucher keinen Status und erhalten keine automatische Antwort.',
  start: 'Mit Montag bis Freitag, 9–17 Uhr beginnen',
  import: 'Vorhandene Zeiten importieren …',
  closed: 'Geschlossen',
  allDay: '24 Stunden geöffnet',
  opens: 'Öffnet',
  closes: 'Schließt',
  closeAtMidnight: 'Um Mitternacht schließen',
  overnight: ({closes, nextDay}) => `bis ${nextDay.weekday}, ${closes.time} Uhr`,
  overnightNextDay: ({time}) => `bis ${time} Uhr am nächsten Tag`,
  keys: 'Tab führt von Zeit zu Zeit, ← und → zu den Schaltflächen daneben',
  addHours: 'Öffnungszeit hinzufügen',
  addHoursTo: ({day}) => `${day}: Öffnungszeit hinzufügen`,
  hoursOf: (where) => `${where.day}, ${nth(where)}`,
  remove: (where) => `${where.day}: ${nth(where)} entfernen`,
  menuOfHours: (where) => `${where.day}, ${nth(where)}: weitere Aktionen`,
  menuOfDay: ({weekday}) => `${weekday}: weitere Aktionen`,
  duplicate: 'Duplizieren',
  copyToNext: ({weekday}) => `Auf ${weekday} übertragen`,
  copyTo: 'Auf andere Tage übertragen …',
  addHoursToDays: 'Diese Öffnungszeit auch an anderen Tagen …',
  open24Hours: '24 Stunden geöffnet',
  close: 'Ganztägig geschlossen',
  dayOpen24Hours: ({weekday}) => `${weekday}: 24 Stunden geöffnet`,
  dayClosed: ({weekday}) => `${weekday}: ganztägig geschlossen`,
  copyDayTitle: ({weekday}) => `Öffnungszeiten von ${weekday} übertragen`,
  copyDayNote: 'Sie ersetzen die Öffnungszeiten der Tage, die Sie auswählen.',
  copyHoursTitle: ({weekday, ...range}) => `${weekday}, ${span(range)}, auch an anderen Tagen`,
  copyHoursNote: 'Die Tage, die Sie auswählen, behalten, was sie haben.',
  workdays: 'Montag bis Freitag',
  everyDay: 'Alle Tage',
  copy: 'Übertragen',
  addCopy: 'Hinzufügen',
  added: (where) => `${where.day}: ${nth(where)} hinzugefügt`,
  removed: (where) => `${where.day}: ${nth(where)} entfernt`,
  changed: (where) => `${where.day}: ${nth(where)} geändert`,
  duplicated: (where) => `${where.day}: ${nth(where)} dupliziert`,
  copied: ({weekday, to}) => `${weekday} auf ${to} übertragen`,
  hoursCopied: ({weekday, to, ...range}) => `${weekday}, ${span(range)}, auf ${to} übertragen`,
  setAllDay: ({weekday}) => `${weekday}: 24 Stunden geöffnet`,
  setClosed: ({weekday}) => `${weekday}: geschlossen`,
  back: ({day}) => `${day}: die vorherigen Öffnungszeiten sind wieder da`,
  started: 'Montag bis Freitag auf 9–17 Uhr gesetzt',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Zeitzone',
  note: 'Ihre Öffnungszeiten gelten in dieser Ortszeit, wo immer ein Besucher ist.',
  label: 'Zeitzone Ihrer Öffnungszeiten',
  ownNote: 'Dies ist die Zeitzone Ihres Geräts. Wählen Sie eine andere, wenn Ihre Öffnungszeiten anderswo gelten.',
  chosen: (zone) => `Zeitzone auf ${zone} gesetzt`,
  placeholder: 'Stadt, Land oder Abstand zu UTC',
  showAll: 'Zeitzonen anzeigen',
  searching: 'Suche läuft …',
  results: (count) => plural(count, {one: 'Eine Zeitzone', other: `${number(count)} Zeitzonen`}),
  noResult: (query) =>
    `Keine Zeitzone zu „${query}“. Versuchen Sie es mit einer Großstadt, einem Land oder dem Abstand zu UTC, zum Beispiel UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Dort ist es jetzt ${time} Uhr.`,
  nowThereOnDay: ({time, weekday}) => `Dort ist es jetzt ${weekday}, ${time} Uhr.`,
  nowHere: ({time}) => `Bei Ihnen ist es ${time} Uhr.`,
  openUntil: {
    today: ({time}) => `Sie haben bis ${time} Uhr geöffnet.`,
    midnight: () => 'Sie haben bis Mitternacht geöffnet.',
    tomorrow: ({time}) => `Sie haben bis morgen um ${time} Uhr geöffnet.`,
    weekday: ({weekday, time}) => `Sie haben bis ${weekday} um ${time} Uhr geöffnet.`,
    date: ({date, time}) => `Sie haben bis zum ${date} um ${time} Uhr geöffnet.`,
  },
  alwaysOpen: 'Sie haben rund um die Uhr geöffnet.',
  opens: {
    today: ({time}) => `Sie haben geschlossen und öffnen heute um ${time} Uhr.`,
    midnight: () => 'Sie haben geschlossen und öffnen um Mitternacht.',
    tomorrow: ({time}) => `Sie haben geschlossen und öffnen morgen um ${time} Uhr.`,
    weekday: ({weekday, time}) => `Sie haben geschlossen und öffnen am ${weekday} um ${time} Uhr.`,
    date: ({date, time}) => `Sie haben geschlossen und öffnen am ${date} um ${time} Uhr.`,
  },
  neverOpens: 'Sie haben geschlossen, und für das kommende Jahr ist keine Öffnung eingetragen.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Feiertage und Ausnahmen',
  note: 'Tage, an denen andere Zeiten gelten. Eine Ausnahme ersetzt die wöchentlichen Öffnungszeiten ihrer Tage.',
  empty: 'Noch keine Ausnahmen: Jede Woche ist wie die andere.',
  add: 'Ausnahme hinzufügen',
  addHolidays: 'Gesetzliche Feiertage hinzufügen …',
  past: (count) => plural(count, {one: '1 vergangene Ausnahme', other: `${number(count)} vergangene Ausnahmen`}),
  more: ({next, hidden}) =>
    next < hidden ? `${number(next)} von ${number(hidden)} weiteren anzeigen` : `${number(hidden)} weitere anzeigen`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'jedes Jahr',
  closed: 'Geschlossen',
  hasMessage: 'eigener Text',
  edit: (title) => `${title} bearbeiten`,
  remove: (title) => `${title} entfernen`,
  done: 'Fertig',
  removeThis: 'Ausnahme entfernen',
  name: 'Name',
  nameNote: 'Besucher sehen ihn: „Wir sind gerade nicht da · Weihnachten“. Auch {exception} in einem Text steht dafür.',
  from: 'Erster Tag',
  to: 'Letzter Tag',
  toNote: 'Für einen einzelnen Tag leer lassen.',
  yearly: 'Jedes Jahr',
  yearlyNote: 'Wiederholt sich an diesem Tag und Monat; das Jahr spielt keine Rolle.',
  overrules: (title) => `An diesen Tagen gilt sie anstelle von „${title}“.`,
  hours: 'Öffnungszeiten an jedem dieser Tage',
  closedAllDay: 'Geschlossen',
  otherHours: 'Andere Zeiten',
  message: 'Text für diese Tage',
  messageNote:
    'Wird anstelle der Antwort außerhalb der Öffnungszeiten gesendet. Ist das Feld leer, wird diese gesendet.',
  added: (title) => `Ausnahme hinzugefügt: ${title}`,
  removed: (title) => `Ausnahme entfernt: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Namen auf',
  mayMove: 'kann sich um einen Tag verschieben',
  unsure: 'Datum unsicher, bitte nachsehen',
  notPublic: 'kein gesetzlicher Feiertag',
  leftOut: 'früher weggelassen',
  moved: ({dates}) => `schon vorhanden: ${dates}`,
  insteadOf: ({day}) => `Frei anstelle von ${day}`,
  takenOn: ({day, dayOff}) => `${day}: frei ist ${dayOff}`,
  hoursOn: ({title}) => `Öffnungszeiten: ${title}`,
  openUntil: ({time}) => `Geöffnet bis ${time} Uhr`,
  opensAt: ({time}) => `Geöffnet ab ${time} Uhr`,
  closedAnyway: 'dann ohnehin geschlossen',
  regional: 'Die meisten Teile dieses Landes haben eigene Feiertage: Wählen Sie Ihren aus.',
  few: (count) =>
    count === 1
      ? 'Für diesen Ort ist nur ein Feiertag bekannt.'
      : `Für diesen Ort sind nur ${number(count)} Feiertage bekannt.`,
  ended: ({names, year}) =>
    `Bis ${year} verzeichnet, danach nicht mehr: ${names}. Vielleicht abgeschafft, vielleicht noch nicht angekündigt.`,
  decreed: 'Hier verlegt oder ergänzt die Regierung jedes Jahr freie Tage.',
  lacksMoon: 'Feiertage, die sich nach dem Mond richten, fehlen hier oder haben ein falsches Datum.',
  compare: 'Bitte vergleichen Sie mit dem amtlichen Kalender.',
  ending: (year) => `Ihre Feiertage sind bis Ende ${year} eingetragen.`,
  addNext: ({years}) => `Die von ${years} hinzufügen …`,
  notNeeded: 'Nicht nötig',
  notAdded: ({years}) => `Keine Feiertage für ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Neue Ausnahme',
  accept: 'Diese Ausnahme hinzufügen',
};

const time: EditorStrings['time'] = {
  noon: 'mittag mittags',
  midnight: 'mitternacht mitternachts',
  marks: 'h uhr',
  nextDay: 'am nächsten Tag',
  notAfter: 'Muss nach dem Beginn liegen.',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Wiederkehrende Schließung …',
  title: 'Wiederkehrende Schließung hinzufügen',
  note: 'Jeder Termin wird eine eigene Ausnahme. Sie können sie danach ändern.',
  repeats: 'Wiederholung',
  weeks: 'Alle paar Wochen',
  weekdayOfMonth: 'An einem bestimmten Wochentag im Monat',
  dayOfMonth: 'An einem bestimmten Tag im Monat',
  howOften: 'Wie oft',
  everyWeeks: (count) => (count === 1 ? 'jede Woche' : `alle ${number(count)} Wochen`),
  everyMonths: (count) => (count === 1 ? 'jeden Monat' : `alle ${number(count)} Monate`),
  weekday: 'Wochentag',
  position: 'Welcher',
  positions: (position) => (position ? `${position}.` : 'letzter'),
  day: 'Tag',
  lastDay: 'letzter Tag',
  leftOut: 'Monate ohne diesen Tag werden ausgelassen.',
  from: 'Ab',
  ends: 'Ende',
  onDate: 'An einem bestimmten Datum',
  afterTimes: 'Nach einer bestimmten Anzahl',
  lastDate: 'Spätestes Datum',
  times: 'Anzahl',
  closed: 'Geschlossen',
  allDay: 'Den ganzen Tag',
  partOfDay: 'Einen Teil des Tages',
  partFrom: 'Geschlossen ab',
  partUntil: 'Geschlossen bis',
  list: 'Termine zum Hinzufügen',
  there: ({title}) => `„${title}“ ist schon vorhanden und bleibt`,
  replaces: ({title}) => `träte an die Stelle von „${title}“`,
  none: 'In dieser Zeit gibt es keinen solchen Termin.',
  cut: (count) => `Nur die ersten ${number(count)} Termine sind aufgeführt.`,
  weekly: 'Jede Woche, das ganze Jahr? Dann ändern Sie besser die wöchentlichen Öffnungszeiten.',
  add: (count) =>
    count === 1
      ? 'Eine Schließung hinzufügen'
      : count
        ? `${number(count)} Schließungen hinzufügen`
        : 'Schließungen hinzufügen',
  added: (count) => (count === 1 ? 'Eine Schließung hinzugefügt' : `${number(count)} Schließungen hinzugefügt`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Gesetzliche Feiertage hinzufügen',
  note: 'Jeder wird zu einer Ausnahme: ganztägig geschlossen, anstelle der wöchentlichen Öffnungszeiten. Sie können sie danach ändern.',
  loading: 'Die Feiertage werden geladen …',
  failed: 'Die Feiertage konnten nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  retry: 'Erneut versuchen',
  country: 'Land',
  chooseCountry: 'Land auswählen',
  state: 'Bundesland oder Region',
  wholeCountry: 'Das ganze Land',
  region: 'Gebiet',
  wholeState: (state) => `Ganz ${state}`,
  years: 'Jahre',
  list: 'Feiertage zum Hinzufügen',
  tickAll: 'Alle auswählen',
  tickNone: 'Auswahl aufheben',
  everyYear: 'jedes Jahr',
  startsAt: ({time}) => `erst ab ${time} Uhr`,
  known: 'schon vorhanden',
  overruled: (year) => `Ihre Ausnahme für ${year} bleibt erhalten`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'Zu dieser Auswahl sind keine kommenden Feiertage bekannt.',
  chosen: ({ticked, count}) => `${number(ticked)} von ${number(count)} ausgewählt`,
  add: (count) =>
    count
      ? plural(count, {one: 'Einen Feiertag hinzufügen', other: `${number(count)} Feiertage hinzufügen`})
      : 'Feiertage hinzufügen',
  added: (count) =>
    plural(count, {
      one: 'Einen gesetzlichen Feiertag hinzugefügt',
      other: `${number(count)} gesetzliche Feiertage hinzugefügt`,
    }),
  credit: 'Daten von date-holidays, lizenziert unter CC BY-SA 3.0',
});

/** "Ab Montag, 09:00 Uhr," */
function since({nearness, time, weekday, date}: From): string {
  if (nearness === 'today') return `Ab heute, ${time} Uhr,`;
  if (nearness === 'tomorrow') return `Ab morgen, ${time} Uhr,`;
  return `Ab ${nearness === 'weekday' ? weekday : date}, ${time} Uhr,`;
}

const never = 'Nach Ihren Öffnungszeiten gibt es keinen Moment, in dem der Text gesendet würde.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Wer jetzt schreibt, liest:',
  later: (from) => `${since(from)} liest, wer schreibt:`,
  never,
};

const messages = ({plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Nachrichten',
  unset:
    'Es sind keine Öffnungszeiten eingetragen, deshalb wird keine automatische Antwort gesendet. Nur die Begrüßung wird angezeigt.',
  mistaken:
    'Ihre Öffnungszeiten enthalten einen Fehler. Beheben Sie ihn, um zu sehen, wann diese Texte gesendet werden und wie sie lauten.',
  welcome: {
    label: 'Begrüßung',
    when: 'Steht am Anfang einer leeren Unterhaltung.',
    blank: 'Bleibt das Feld leer, steht dort nichts.',
    suggestion: 'Guten Tag! Wie können wir Ihnen helfen?',
    now: 'Wer den Chat jetzt öffnet, liest:',
    later: (from) => `${since(from)} liest, wer den Chat öffnet:`,
    never,
  },
  online: {
    label: 'Antwort während der Öffnungszeiten',
    when: 'Wird je Öffnungszeit einmal gesendet, als Antwort auf die erste Nachricht eines Besuchers. Optional.',
    blank: 'Bleibt das Feld leer, wird nichts gesendet, solange Sie geöffnet haben.',
    suggestion: 'Vielen Dank für Ihre Nachricht. Jemand aus unserem Team ist gleich für Sie da.',
    ...reply,
  },
  offline: {
    label: 'Antwort außerhalb der Öffnungszeiten',
    when: 'Wird einmal gesendet, solange geschlossen ist, als Antwort auf die erste Nachricht eines Besuchers.',
    blank:
      'Bleibt das Feld leer, wird nichts gesendet, solange Sie geschlossen haben, außer an Tagen mit einem eigenen Text.',
    suggestion: 'Vielen Dank für Ihre Nachricht. Wir sind {opens} wieder da und antworten Ihnen dann.',
    ...reply,
  },
  handoff: {
    label: 'Text bei einer Übergabe',
    when: 'Wird gesendet, wenn ein KI-Assistent eine Unterhaltung an Ihr Team übergibt, während Sie geschlossen haben.',
    blank: 'Bleibt das Feld leer, wird stattdessen die Antwort außerhalb der Öffnungszeiten gesendet.',
    suggestion: 'Ab hier übernimmt unser Team. Wir sind {opens} wieder da.',
    now: 'Bei einer Übergabe liest ein Besucher jetzt:',
    later: (from) => `${since(from)} liest ein Besucher bei einer Übergabe:`,
    never,
  },
  blankBoth:
    'Dieses Feld und die Antwort außerhalb der Öffnungszeiten sind leer: Es wird nichts gesendet, außer an Tagen mit einem eigenen Text.',
  replacedBy: (name) => `Zurzeit wird stattdessen der Text von „${name}“ gesendet.`,
  replacedByUnnamed: 'Zurzeit wird stattdessen der Text der heutigen Ausnahme gesendet.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `Sätze mit ${placeholders} entfallen: Der Platzhalter hat in diesem Moment keinen Wert.`,
      other: `Sätze mit ${placeholders} entfallen: Die Platzhalter haben in diesem Moment keinen Wert.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Nichts: ${placeholders} hat in diesem Moment keinen Wert, und Sätze mit einem Platzhalter ohne Wert entfallen.`,
      other: `Nichts: ${placeholders} haben in diesem Moment keinen Wert, und Sätze mit einem Platzhalter ohne Wert entfallen.`,
    }),
  insertInto: (label) => `In „${label}“ einfügen`,
  placeholders: {
    opens: 'Wann Sie öffnen',
    closes: 'Wann Sie schließen',
    timezone: 'Zeitzone',
    exception: 'Name der Ausnahme',
  },
  suggest: 'Vorschlag einfügen',
  suggestFor: (label) => `Vorschlag einfügen: ${label}`,
  changed: (label) => `Geändert: ${label}`,
  inserted: ({what, label}) => `„${what}“ eingefügt: ${label}`,
  suggested: (label) => `Vorschlag eingefügt: ${label}`,
});

const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday}, ${from} Uhr bis ${nextDay ? `${nextDay.weekday}, ` : ''}${to} Uhr`;

const picture: EditorStrings['picture'] = {
  week: 'Die Woche als Bild; die Öffnungszeiten stehen in der Liste darunter.',
  hint: 'Öffnungszeiten hier einzeichnen',
  range: ({from, to}) => `${from}–${to}`,
  allDay: '24 Stunden',
  dragged: ({weekday, hours}) => `${weekday} ${hours}`,
  tooltip: hoursInWords,
  overlap: ({from, to}) => `Überschneidung von ${from} bis ${to} Uhr: zählt als eine Öffnung`,
  now: (time) => `Jetzt: ${time} Uhr`,
  drawn: (hours) => `${hoursInWords(hours)}, hinzugefügt`,
  changed: hoursInWords,
  date: {
    open: ({date, hours, weekday}) => `${date}: ${hours}, wie jeden ${weekday}.`,
    openInstead: ({date, hours, usual}) => `${date}: ${hours} statt ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${date}: ${hours} statt geschlossen.`,
    openAlone: ({date, hours}) => `${date}: ${hours}.`,
    closed: ({date, weekday}) => `${date}: geschlossen, wie jeden ${weekday}.`,
    closedInstead: ({date, usual}) => `${date}: geschlossen statt ${usual}.`,
    closedAlone: ({date}) => `${date}: geschlossen.`,
    nightBefore: ({time}) => `Von der Nacht davor noch bis ${time} Uhr geöffnet.`,
    unknown: 'Die Öffnungszeiten erscheinen hier, sobald die Fehler behoben sind.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${date}: ${hours ?? 'geschlossen'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'Das Jahr',
  note: 'Jeder Tag mit seinen Öffnungszeiten und woher sie kommen. Wählen Sie Tage aus, um daraus eine Ausnahme oder eine Saison zu machen.',
  show: 'Jahr anzeigen',
  hide: 'Jahr ausblenden',
  loading: 'Das Jahr wird geladen …',
  failed: 'Das Jahr konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  previous: 'Voriges Jahr',
  next: 'Nächstes Jahr',
  today: 'Heute',
  legend: {
    open: 'Geöffnet: Der Balken ist der Tag, von Mitternacht bis Mitternacht',
    season: 'Saison',
    opening: 'Ausnahme mit Öffnungszeiten',
    closure: 'Ausnahme, geschlossen',
    wrong: 'Zu korrigieren',
  },
  keys: 'Die Pfeiltasten führen von Tag zu Tag, Bild auf und Bild ab von Monat zu Monat. Mit der Umschalttaste wählen die Pfeiltasten mehrere Tage aus. Die Eingabetaste führt zu dem, was sich daraus machen lässt.',
  pick: 'Wählen Sie einen Tag aus, oder ziehen Sie über mehrere.',
  extend: 'Zeitraum auswählen',
  extending: 'Wählen Sie den letzten Tag aus.',
  named: (name) => `„${name}“`,
  unnamed: {exception: 'Ausnahme ohne Namen', season: 'Saison ohne Namen'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} statt der wöchentlichen Öffnungszeiten.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} statt ${beaten}.`,
    contradiction: ({date, rules}) => `${date}: ${rules} widersprechen sich.`,
    unknown: ({date}) => `${date}: In den Öffnungszeiten ist ein Fehler.`,
  },
  range: ({dates, count}) => `${dates}: ${number(count)} Tage.`,
  there: (rules) => `An einigen davon: ${rules}.`,
  more: (count) => `und ${number(count)} weitere`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) => {
  const there = `${time} Uhr (${place})`;
  return isDateKnown ? there : `${date}, ${there}`;
};

/** "Donnerstag, 24. Dezember, 18:00 Uhr (Tokio) – 10:00 Uhr (Paris)" */
const moment = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));

const preview: EditorStrings['preview'] = {
  title: 'Vorschau',
  note: 'Was ein Besucher sieht, zu jeder Zeit und an jedem Ort.',
  moment: 'Zeitpunkt',
  now: 'Jetzt',
  tonight: 'Heute Abend',
  opening: 'Nächste Öffnung',
  closing: 'Nächste Schließung',
  holiday: 'Nächster Feiertag',
  'clock-change': 'Nächste Zeitumstellung',
  more: 'Anderer Zeitpunkt, Ort oder andere Sprache',
  date: 'Datum',
  time: 'Uhrzeit',
  whoseClock: 'Wessen Uhr ist gemeint?',
  shop: (place) => `Die Ihres Shops (${place})`,
  visitor: (place) => `Die des Besuchers (${place})`,
  timeOfDay: 'Tageszeit',
  day: 'Tag',
  timeZone: 'Zeitzone des Besuchers',
  language: 'Sprache des Besuchers',
  shopLanguages: 'Sprachen Ihres Shops',
  inOtherLanguage: ({language, shown, texts}) =>
    `Nicht übersetzt (${language}) und daher in einer anderen Sprache zu lesen (${shown}): ${texts}.`,
  asWritten: ({language, texts}) =>
    `Nicht übersetzt (${language}) und daher so zu lesen, wie Sie es geschrieben haben: ${texts}.`,
  at: moment,
  openUntil: (until) => `Geöffnet bis ${moment(until)}.`,
  alwaysOpen: 'Rund um die Uhr geöffnet.',
  closedUntil: (until) => `Geschlossen. Nächste Öffnung: ${moment(until)}.`,
  closedForUntil: ({name, moment: until}) => `Geschlossen: ${name}. Nächste Öffnung: ${moment(until)}.`,
  closed: 'Geschlossen. Es ist keine Öffnung bekannt.',
  closedFor: (name) => `Geschlossen: ${name}. Es ist keine Öffnung bekannt.`,
  unset:
    'Es sind keine Öffnungszeiten eingetragen: Besucher sehen keinen Status und erhalten keine automatische Antwort.',
  reply: 'Automatische Antwort auf eine erste Nachricht:',
  noReply: 'Auf eine erste Nachricht folgt keine automatische Antwort.',
  mistakenKept:
    'Die Öffnungszeiten enthalten einen Fehler. Bis er behoben ist, zeigt die Vorschau die letzten ohne Fehler.',
  mistaken:
    'Die Öffnungszeiten enthalten einen Fehler. Bis er behoben ist, zeigt die Vorschau einen Chat ohne Öffnungszeiten.',
  stage: 'Der Chat, wie ein Besucher ihn sieht',
  shopName: 'Ihr Shop',
  loading: 'Die Vorschau wird geladen …',
  failed: 'Die Vorschau konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  send: 'Testnachricht senden',
  testMessage: 'Hallo, ist jemand da?',
  startOver: 'Chat leeren',
  promise: 'Hier wird nichts verschickt oder gespeichert.',
  hidden: 'Der Chat ist dann ausgeblendet. Nur wer schon eine Unterhaltung begonnen hat, sieht ihn noch.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'Dort stehen typografische Anführungszeichen, wie Textprogramme sie setzen; JSON braucht gerade (")',
  'single-quotes': 'Ein Text steht in einfachen Anführungszeichen; JSON braucht doppelte (")',
  'line-break': 'Ein Text geht über das Zeilenende hinaus, oder sein schließendes Anführungszeichen fehlt',
  'trailing-comma': 'Vor der Klammer steht ein Komma zu viel',
  'ends-early': 'Der Text endet zu früh; vielleicht wurde nicht alles kopiert',
  unexpected: 'Das wurde an dieser Stelle nicht erwartet',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `vom ${from} bis zum ${to}` : from ? `ab dem ${from}` : `bis zum ${to}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'In Ihren Shop einbauen',
  way: 'Wo Ihre Einstellungen stehen',
  inSnippet: 'Alles im Snippet',
  inSnippetNote: 'Mehr ist nicht nötig. Fügen Sie es nach jeder Änderung neu ein.',
  inFile: 'Einstellungen in einer JSON-Datei',
  inFileNote: 'Fügen Sie das Snippet einmal ein. Laden Sie die Datei nach jeder Änderung neu hoch.',
  fileUrl: 'Adresse der JSON-Datei',
  fileUrlNote:
    'Laden Sie das JSON herunter, legen Sie es auf Ihrer Website ab, und geben Sie hier die Adresse an, unter der es dort zu finden ist.',
  incomplete: 'Teile des Dokuments waren nicht lesbar. Entscheiden Sie zuerst oben, was damit geschehen soll.',
  fileUrlMissing: 'Geben Sie die Adresse der JSON-Datei an: Das Snippet würde sonst ins Leere zeigen.',
  snippet: 'Snippet',
  json: 'JSON-Dokument',
  copySnippet: 'Snippet kopieren',
  copyJson: 'JSON kopieren',
  downloadJson: 'JSON herunterladen',
  copied: 'Kopiert',
  snippetCopied: 'Das Snippet wurde kopiert',
  jsonCopied: 'Das JSON wurde kopiert',
  downloaded: (file) => `${file} wird heruntergeladen`,
  pressKeys:
    'Der Browser lässt das Kopieren per Schaltfläche nicht zu. Der Text ist markiert: Drücken Sie Strg+C, auf einem Mac ⌘C.',
  mistakes:
    'Weiter oben sind noch Fehler. Beheben Sie sie zuerst: Sonst würden Besucher überhaupt keine Öffnungszeiten sehen.',
  mistakesInJson:
    'Das JSON enthält die Fehler. Bewahren Sie es auf, um später weiterzuarbeiten, aber bauen Sie es nicht in Ihren Shop ein.',
  unset:
    'Es sind keine Öffnungszeiten eingetragen: Besucher sehen keinen Status und erhalten keine automatische Antwort.',
  longSnippet: (lines) => `Snippet anzeigen (${number(lines)} Zeilen)`,
  localScript: (url) =>
    `Das Widget wird von ${url} geladen, was nur dieser Computer erreicht. Setzen Sie dort die Adresse Ihrer eigenen Kopie ein.`,
  import: 'Importieren …',
  dropHere: 'Datei hier ablegen, um sie zu importieren',
  importTitle: 'Importieren',
  importNote:
    'Fügen Sie Öffnungszeiten als Text ein, ein JSON-Dokument, ein Snippet, den Quelltext einer Seite mit Öffnungszeiten nach schema.org oder Zeiten von Google, Chatwoot oder spatie/opening-hours. Bevor sich etwas ändert, sehen Sie, was verstanden wurde.',
  mendNote: (key, meant) =>
    meant
      ? `Dies ist Ihr Dokument. „${key}“ ist markiert: Wahrscheinlich meinen Sie „${meant}“. Ändern Sie es, lassen Sie das Dokument einlesen, und übernehmen Sie es.`
      : `Dies ist Ihr Dokument. „${key}“ ist markiert und hat dort keine Bedeutung. Ändern oder entfernen Sie es, lassen Sie das Dokument einlesen, und übernehmen Sie es.`,
  text: 'Text zum Importieren',
  textNote: 'Sie können hier auch eine Datei ablegen.',
  chooseFile: 'Datei auswählen …',
  read: 'Einlesen',
  use: 'Übernehmen',
  readingFailed:
    'Der Text konnte nicht eingelesen werden: Ein Teil des Editors wurde nicht geladen. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
  tooLarge: (megabytes) =>
    `Diese Datei ist größer als ${number(megabytes)} MB: Das ist kaum eine Seite oder ein Dokument.`,
  kinds: {
    document: 'Ein ganzes Dokument',
    'office-hours': 'Öffnungszeiten',
    snippet: 'Ein Snippet',
    'json-ld': 'Öffnungszeiten einer Seite (schema.org)',
    program: 'Öffnungszeiten aus einem anderen Programm',
    text: 'Öffnungszeiten als Text',
    nothing: 'Nichts davon wurde verstanden',
  },
  effects: {
    document: 'Es ersetzt alles in diesem Editor.',
    snippet: 'Es ersetzt Ihre Öffnungszeiten und Texte. Was das Snippet nicht enthält, bleibt.',
    hours: 'Es ersetzt Ihre wöchentlichen Öffnungszeiten und Ausnahmen. Ihre Texte bleiben.',
    week: 'Es ersetzt Ihre wöchentlichen Öffnungszeiten. Ihre Ausnahmen und Texte bleiben.',
    exceptions: 'Es ersetzt Ihre Ausnahmen. Ihre wöchentlichen Öffnungszeiten und Texte bleiben.',
    neither: 'Ihre Öffnungszeiten und Texte bleiben.',
  },
  briefEffects: {
    document: 'Ersetzt alles in diesem Editor',
    snippet: 'Ersetzt Ihre Öffnungszeiten und Texte',
    hours: 'Ersetzt Ihre wöchentlichen Öffnungszeiten und Ausnahmen',
    week: 'Ersetzt Ihre wöchentlichen Öffnungszeiten',
    exceptions: 'Ersetzt Ihre Ausnahmen',
    neither: 'Ihre Öffnungszeiten und Texte bleiben',
    added: 'Wird zu dem hinzugefügt, was Sie hier haben',
    fresh: 'Ersetzt nichts von dem, was Sie hier haben',
    nothing: 'Es würde sich nichts ändern',
  },
  additions: {
    hours:
      'Ihre Öffnungszeiten bleiben alle erhalten. Die importierten kommen an denselben Wochentagen hinzu, die importierten Ausnahmen zu Ihren.',
    week: 'Ihre Öffnungszeiten bleiben alle erhalten. Die importierten kommen an denselben Wochentagen hinzu.',
    exceptions: 'Ihre Öffnungszeiten bleiben alle erhalten. Die importierten Ausnahmen kommen zu Ihren hinzu.',
    neither: 'Ihre Öffnungszeiten bleiben.',
    withTexts: (sentences) => `${sentences} Importierte Texte werden nur verwendet, wo Sie keine haben.`,
    withSettings: (sentences) =>
      `${sentences} Importierte Einstellungen des Chats werden nur verwendet, wo Sie selbst nichts eingestellt haben.`,
  },
  mode: 'Was soll mit dem geschehen, was Sie hier haben?',
  modes: {replace: 'Ersetzen', add: 'Ergänzen'},
  datesTaken: (taken) => `Ausgelassen, da Sie dort schon Ausnahmen haben: ${taken}.`,
  seasonDatesTaken: (taken) => `Ausgelassen, da Sie dort schon Saisonzeiten haben: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `Die Zeiten sind für ${theirs} gemeint, werden aber unverändert hinzugefügt: Ihre Zeitzone bleibt ${yours}.`,
  nothingAdded: 'Alles davon ist schon vorhanden: Es würde sich nichts ändern.',
  afterwards: 'Ihre Öffnungszeiten wären danach',
  look: (count) => plural(count, {one: '1 Punkt zu prüfen', other: `${number(count)} Punkte zu prüfen`}),
  place: 'Darin stehen die Öffnungszeiten mehrerer Orte. Welchen möchten Sie verwenden?',
  understood: 'Was verstanden wurde',
  notUnderstood: 'Was nicht verstanden wurde oder zu prüfen ist',
  closed: 'Geschlossen',
  allDay: '24 Stunden geöffnet',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} am nächsten Tag`,
  days: ({first, last}) => `${first.weekday} bis ${last.weekday}`,
  week: 'Wöchentliche Öffnungszeiten',
  seasons: (count) => plural(count, {one: '1 Saison', other: `${number(count)} Saisons`}),
  exceptions: (count) => plural(count, {one: '1 Ausnahme', other: `${number(count)} Ausnahmen`}),
  questions: (count) => plural(count, {one: '1 häufige Frage', other: `${number(count)} häufige Fragen`}),
  moreExceptions: (count) => `… und ${number(count)} weitere`,
  everyYear: (date) => `${date}, jedes Jahr`,
  timeZone: 'Zeitzone',
  timeZoneStays: (timezone) => `Es war keine Zeitzone angegeben: ${timezone} bleibt`,
  texts: {
    translations: 'Übersetzungen der Texte',
    welcome: 'Begrüßung',
    online: 'Antwort während der Öffnungszeiten',
    offline: 'Antwort außerhalb der Öffnungszeiten',
    handoff: 'Text bei einer Übergabe',
  },
  noText: 'Keiner',
  imported: (parts) => `Importiert: ${parts}`,
  nothingChanges: 'Das haben Sie hier schon. Nichts hat sich geändert.',
  notUnderstoodNotes: {
    empty: () => 'Hier steht noch nichts. Fügen Sie einen Text ein, oder wählen Sie eine Datei aus.',
    'unknown-text': () =>
      'In diesem Text wurden keine Öffnungszeiten gefunden, und er ist weder JSON noch HTML. Schreiben Sie sie wie „Mo–Fr 09:00–17:00“, oder verwenden Sie ein JSON-Dokument aus diesem Editor, ein Snippet mit <chat-widget> oder den Quelltext einer Seite mit Öffnungszeiten.',
    'unknown-json': () =>
      'Das ist JSON, enthält aber keine hier bekannten Öffnungszeiten. Verwenden Sie ein JSON-Dokument aus diesem Editor, Daten nach schema.org mit Öffnungszeiten oder Zeiten von Google, Chatwoot oder spatie/opening-hours.',
    'nothing-in-page': () =>
      'Dieses HTML enthält weder <chat-widget> noch Öffnungszeiten nach schema.org. Wenn die Seite Öffnungszeiten zeigt, kopieren Sie sie dort als Text.',
    'bare-snippet': () => 'Dieses Snippet enthält weder Öffnungszeiten noch Texte.',
    'no-hours': () => 'Die Daten nach schema.org enthalten keine Öffnungszeiten.',
    address: ({value}) =>
      `${value} ist eine Adresse. Öffnen Sie sie in einem Tab, kopieren Sie den Quelltext der Seite, und fügen Sie ihn hier ein.`,
    'invalid-json': ({line, reason, near}) =>
      `Das ist kein gültiges JSON, Zeile ${number(line)}: ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} hat keine Bedeutung und wird nicht verwendet: Wahrscheinlich meinen Sie „${meant}“. Es enthält ${value}`
        : `${path} hat dort keine Bedeutung und wird nicht verwendet. Es enthält ${value}`,
    lost: ({path, value}) => `${path}: ${value} hat den falschen Typ und wird ausgelassen.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Es ist ein Fehler darin. Der Editor zeigt, wo.',
        other: `Es sind ${number(count)} Fehler darin. Der Editor zeigt, wo.`,
      }),
    file: ({value}) =>
      `Das Snippet nimmt seine Einstellungen aus ${value}. Öffnen Sie diese Datei, und fügen Sie ihren Inhalt hier ein.`,
    'several-widgets': ({count}) => `Es sind ${number(count)} Snippets darin. Dies ist das erste.`,
    'unknown-day': ({value}) => `„${value}“ ist kein hier bekannter Wochentag.`,
    'unknown-time': ({value}) => `„${value}“: Diese Zeiten waren nicht lesbar.`,
    'equal-times': ({value}) => `„${value}“ öffnet und schließt zur selben Zeit.`,
    'bad-dates': ({value}) => `„${value}“: Diese Datumsangaben sind nicht verwendbar.`,
    'no-day': ({value}) => `„${value}“ nennt keinen Wochentag.`,
    'no-dates': ({value}) => `„${value}“ gilt für besondere Tage, nennt aber kein Datum.`,
    'unknown-hours': ({value}) => `„${value}“ war nicht als Öffnungszeit lesbar.`,
    'part-of-year': ({value}) =>
      `„${value}“ gilt nur für einen Teil des Jahres: bestimmte Tage, Wochen oder Monate. Es wird ausgelassen. Fügen Sie es unter „Feiertage und Ausnahmen“ hinzu.`,
    'sun-times': ({value}) =>
      `„${value}“ richtet sich nach der Sonne, was keine feste Uhrzeit ausdrücken kann. Es wird ausgelassen.`,
    'open-end': ({value}) => `„${value}“ hat keine Schließzeit. Es wird ausgelassen.`,
    'unclear-times': ({value}) =>
      `„${value}“ kann Vormittag oder Abend bedeuten. Es wird ausgelassen. Schreiben Sie es wie 09:00–17:00.`,
    'assumed-times': ({value, opens, closes}) => `„${value}“ wurde als ${opens}–${closes} gelesen. Bitte prüfen.`,
    'ambiguous-day': ({value}) =>
      `„${value}“ bedeutet in verschiedenen Sprachen Verschiedenes. Schreiben Sie die Wochentage aus.`,
    'every-day': ({value}) => `„${value}“ nennt keinen Wochentag. Es wurde für jeden Tag übernommen.`,
    'never-open': ({value}) =>
      `„${value}“ sagt, wann geschlossen ist, aber nie, wann geöffnet ist. Es wird ausgelassen.`,
    'said-twice': ({value}) =>
      `„${value}“ wird nicht verwendet: Derselbe Ort nennt seine Zeiten auch im Einzelnen (openingHoursSpecification), und diese weichen ab.`,
    'place-closed': ({value}) =>
      `Der Ort ist als geschlossen gekennzeichnet (${value}). Seine Öffnungszeiten wurden trotzdem gelesen.`,
    replaced: ({value}) =>
      `„${value}“ wird nicht verwendet: Was danach kommt, betrifft dieselben Tage, und die letzte Angabe zu einem Tag zählt.`,
    contradiction: ({value}) =>
      `„${value}“ widerspricht anderen Zeiten derselben Tage. Diese Tage wurden als geschlossen übernommen.`,
    overlap: ({value}) => `„${value}“ überschneidet sich mit anderen Zeiten derselben Tage. Sie zählen alle.`,
    'run-together': ({value}) =>
      `In „${value}“ steht nichts zwischen den Teilen. Mit jedem Wochentag beginnt vermutlich ein neuer.`,
    fallback: ({value}) => `„${value}“ gilt nur, wo nichts anderes gilt. Es wird ausgelassen.`,
    'night-kept': ({day, nextDay, closes}) =>
      `${day.weekday} dauert bis ${closes.time} Uhr am nächsten Tag, obwohl ${nextDay.weekday} eigene Zeiten hat oder geschlossen ist. Bitte prüfen.`,
    'night-dropped': ({day, closes}) =>
      `${day.weekday} hat später andere Zeiten oder ist geschlossen: Die Nacht bis ${closes.time} Uhr wird ausgelassen. Bitte prüfen.`,
    'unknown-key': ({key, value}) => `„${key}“ ist hier nicht bekannt und wurde nicht beachtet: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: 'Es ist mehr, als für Öffnungszeiten nötig ist: 1 weiterer Eintrag wird ausgelassen.',
        other: `Es ist mehr, als für Öffnungszeiten nötig ist: ${number(count)} weitere Einträge werden ausgelassen.`,
      }),
    'public-holidays': () =>
      'Für „gesetzliche Feiertage“ steht hier kein Datum. Fügen Sie sie unter „Feiertage und Ausnahmen“ hinzu.',
    season: (season) =>
      `Andere Zeiten ${dates(season)}: Sie wurden nicht übernommen. Fügen Sie sie unter „Saisonzeiten“ hinzu.`,
    'dates-dropped': (season) => `Die Zeiten sind ${dates(season)} gemeint. Sie werden für jede Woche übernommen.`,
    'repeated-key': ({value}) => `„${value}“ kommt zweimal vor. Nur das letzte Vorkommen zählt.`,
    'offset-dropped': ({value}) => `„${value}“ nach den Uhrzeiten: Sie gelten in Ihrer Zeitzone.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) => plural(count, {one: '1 Hinweis', other: `${number(count)} Hinweise`}),
  more: (count) => plural(count, {one: '… und 1 weiterer', other: `… und ${number(count)} weitere`}),
  mistakes: (count) => plural(count, {one: '1 Fehler', other: `${number(count)} Fehler`}),
  title: (count) => plural(count, {one: 'Es gibt 1 Fehler', other: `Es gibt ${number(count)} Fehler`}),
  note: 'Bevor das behoben ist, lässt sich nichts speichern.',
  warningsTitle: 'Bitte prüfen',
  findings: {
    missing: () => 'Dieses Feld ist leer: Füllen Sie es aus.',
    'unknown-time-zone': (value) => `„${value}“ ist keine hier bekannte Zeitzone. Wählen Sie eine aus der Liste.`,
    'invalid-time': (value) => `„${value}“ ist keine Uhrzeit. Geben Sie Stunden und Minuten an, zum Beispiel 09:30.`,
    'equal-times': () => 'Öffnet und schließt zur selben Zeit. Wählen Sie für einen ganzen Tag „24 Stunden geöffnet“.',
    'invalid-date': (value) => `„${value}“ ist kein gültiges Datum.`,
    'reversed-range': () => 'Der letzte Tag liegt vor dem ersten.',
    'duplicate-season': (other) => `Für dieses Datum gibt es schon „${other}“. Behalten Sie je Datum nur eine Saison.`,
    'duplicate-exception': (other) =>
      `Für dieses Datum gibt es schon „${other}“. Behalten Sie je Datum nur eine Ausnahme.`,
    'overlapping-hours': (value) => `Überschneidet sich mit ${value}. Beide zusammen zählen als eine Öffnung.`,
    'blank-text': () => 'Dieses Feld ist leer: Eine Frage wird nur zusammen mit ihrer Antwort angeboten.',
    'same-question': () => 'Das wird weiter oben schon gefragt: Nur die erste dieser Fragen wird angeboten.',
    'too-many-questions': (value) =>
      `Besuchern werden höchstens ${value} Fragen angeboten: Diese gehört nicht mehr dazu.`,
    'minute-before-midnight': () => 'In der letzten Minute des Tages geschlossen.',
    'text-too-long': (value) => `Für einen Chat ist das lang: mehr als ${number(Number(value))} Zeichen.`,
    'unknown-key': (value, meant) =>
      meant
        ? `„${value}“ im JSON hat keine Bedeutung und wird nicht verwendet: Wahrscheinlich meinen Sie „${meant}“.`
        : `„${value}“ im JSON hat an seiner Stelle keine Bedeutung und wird nicht verwendet.`,
    'unknown-placeholder': (value) =>
      `${value} ist kein Platzhalter und bleibt so stehen. Es gibt {opens}, {closes}, {timezone} und {exception}.`,
  },
  at: ({place, sentence}) => `${place}: ${sentence}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Zeitzone',
    season: (name) => `Saison „${name}“`,
    exception: (name) => `Ausnahme „${name}“`,
    question: (ask) => `Frage „${ask}“`,
    welcome: 'Begrüßung',
    online: 'Antwort während der Öffnungszeiten',
    offline: 'Antwort außerhalb der Öffnungszeiten',
    handoff: 'Text bei einer Übergabe',
  },
  lostTitle: 'Teile dieses Dokuments waren nicht lesbar',
  lostNote:
    'Noch ist nichts überschrieben. Arbeiten Sie mit dem weiter, was lesbar war, oder korrigieren Sie das Original, und laden Sie es erneut.',
  lost: {
    'invalid-json': (_path, reason) => `Das ist kein gültiges JSON (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} hat den falschen Typ und wurde ausgelassen.`,
  },
  acceptLoss: 'Mit dem weiterarbeiten, was lesbar war',
  copyOriginal: 'Original kopieren',
  original: 'Das Original',
  originalCopied: 'Das Original wurde kopiert',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Saisonzeiten',
  note: 'Ein Teil des Jahres mit einer eigenen Woche, zum Beispiel Sommeröffnungszeiten. Er ersetzt die wöchentlichen Zeiten; Ausnahmen gehen beiden vor.',
  empty: 'Keine Saisonzeiten: Die wöchentlichen Zeiten gelten das ganze Jahr.',
  add: 'Saison hinzufügen',
  past: (count) => plural(count, {one: '1 vergangene Saison', other: `${number(count)} vergangene Saisons`}),
  now: 'jetzt',
  edit: (title) => `${title} bearbeiten`,
  remove: (title) => `${title} entfernen`,
  draft: 'Neue Saison',
  accept: 'Diese Saison hinzufügen',
  done: 'Fertig',
  removeThis: 'Saison entfernen',
  nameNote: 'Für Sie und für Besucher, die sich die kommenden Tage ansehen.',
  toNote: 'Einschließlich. Er darf im nächsten Jahr liegen.',
  hours: 'Zeiten an den Wochentagen',
  takeWeekly: 'Mit den wöchentlichen Zeiten beginnen',
  clear: 'Durchgehend geschlossen',
  closed: 'Durchgehend geschlossen',
  added: (title) => `Saison hinzugefügt: ${title}`,
  removed: (title) => `Saison entfernt: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Häufige Fragen',
  note: 'Besucher finden sie als Schaltflächen in einem leeren Chat und solange geschlossen ist. Die Antwort kommt sofort, ganz ohne Ihr Team.',
  empty:
    'Noch keine Fragen. Beginnen Sie mit dem, was Sie jeden Tag beantworten: wo ein Paket ist, wie man etwas zurückschickt.',
  add: 'Frage hinzufügen',
  most: (count) =>
    `Das sind ${count}, und mehr werden Besuchern nicht angeboten: Wer eine lange Liste durchsuchen muss, fragt lieber selbst. Entfernen Sie eine, um eine andere hinzuzufügen.`,
  edit: (ask) => `Bearbeiten: ${ask}`,
  remove: (ask) => `Entfernen: ${ask}`,
  up: (ask) => `Nach oben: ${ask}`,
  down: (ask) => `Nach unten: ${ask}`,
  draft: 'Neue Frage',
  accept: 'Diese Frage hinzufügen',
  done: 'Fertig',
  removeThis: 'Frage entfernen',
  ask: 'Frage',
  askNote: 'In den Worten eines Besuchers, und kurz: So ist die Schaltfläche beschriftet.',
  answer: 'Antwort',
  answerNote: 'Web- und E-Mail-Adressen werden zu Links.',
  untitled: (position) => `Frage ${position}`,
  added: (ask) => `Frage hinzugefügt: ${ask}`,
  removed: (ask) => `Frage entfernt: ${ask}`,
  changed: ({field, ask}) => `${field} geändert: ${ask}`,
  moved: ({ask, position, count}) => `Jetzt an Stelle ${position} von ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Sprachen',
  note: 'Besucher lesen Ihre Texte in ihrer eigenen Sprache, wo Sie sie übersetzen, und sonst so, wie Sie sie geschrieben haben.',
  add: 'Sprache hinzufügen',
  own: 'Sprache Ihrer Texte:',
  unknown: 'noch nicht angegeben',
  changeOwn: 'Sprache Ihrer Texte ändern',
  choice: 'Sprache',
  otherLanguage: 'Eine andere Sprache …',
  tag: 'Kürzel der Sprache',
  tagNote: 'Wie in „lang“ auf Webseiten: „gsw“ ist Schweizerdeutsch, „es-MX“ das Spanische in Mexiko.',
  noTag: 'Das ist kein Kürzel einer Sprache.',
  taken: (language) => `Schon vorhanden: ${language}`,
  accept: 'Diese Sprache verwenden',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Vollständig';
    return missing === 1 ? `1 von ${number(count)} fehlt` : `${number(missing)} von ${number(count)} fehlen`;
  },
  nextMissing: 'Nächste Lücke',
  nextMissingIn: (language) => `Nächste Lücke: ${language}`,
  remove: (language) => `${language} entfernen`,
  nothing:
    'Noch gibt es nichts zu übersetzen: Hier stehen dann Ihre Nachrichten, Ihre Fragen und die Namen Ihrer Feiertage.',
  placeholders: 'Platzhalter wie {opens} bleiben, wie sie sind.',
  ownText: 'Ihr Text',
  ownTextIn: (language) => `Ihr Text: ${language}`,
  noOwnText: 'Kein Text',
  missing: 'fehlt',
  dates: (count) => plural(count, {one: 'an 1 Termin', other: `an ${number(count)} Terminen`}),
  mixed: 'Nicht an allen diesen Terminen gleich.',
  useForAll: 'Für alle verwenden',
  added: (language) => `Sprache hinzugefügt: ${language}`,
  removed: (language) => `Sprache entfernt: ${language}`,
  ownChanged: (language) => `Sprache Ihrer Texte: ${language}`,
  changed: ({label, language}) => `${label} (${language}) geändert`,
});

const delivery: EditorStrings['delivery'] = {
  title: 'Wohin Nachrichten gehen',
  note: 'Was Besucher schreiben, muss irgendwo ankommen. Alles hier wird Teil des Snippets.',
  way: 'Nachrichten gehen an',
  ways: {
    endpoint: {
      name: 'Eine eigene Adresse',
      note: 'Jede Nachricht wird als JSON gesendet: an Ihren Server oder an den Webhook eines Automatisierungsdienstes.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'Ihr Team antwortet in einem Posteingang von Chatwoot, und die Antworten erscheinen im Chat.',
    },
    form: {
      name: 'Das Kontaktformular Ihres Shops',
      note: 'Jede Nachricht wird gesendet, als hätte der Besucher das Formular ausgefüllt. Sie antworten per E-Mail.',
    },
    transport: {
      name: 'Eigener Code Ihrer Seite',
      note: 'Ihr Code setzt „transport“ am Element und stellt Nachrichten auf seine Weise zu.',
    },
    mail: {
      name: 'Nur das E-Mail-Programm des Besuchers',
      note: 'Der Chat stellt selbst nichts zu. Besucher erhalten einen Link, der ihr E-Mail-Programm öffnet.',
    },
  },
  nowhere: 'Was Besucher schreiben, würde niemanden erreichen: Wählen Sie, wohin es geht.',
  incomplete: {
    endpoint: 'Geben Sie die Adresse an, die Nachrichten annimmt. Bis dahin gehen sie ins Leere.',
    chatwoot:
      'Geben Sie die Adresse von Chatwoot und die Kennung des Posteingangs an. Bis dahin gehen Nachrichten ins Leere.',
    form: 'Geben Sie die Adresse an, an die das Formular gesendet wird. Bis dahin gehen Nachrichten ins Leere.',
    mail: 'Geben Sie eine E-Mail-Adresse an. Bis dahin können Besucher Ihnen nicht schreiben.',
  },
  nowhereInSnippet: 'Mit diesem Snippet gehen Nachrichten noch ins Leere.',
  choose: 'Angeben, wohin Nachrichten gehen',
  chosen: (way) => `Nachrichten gehen an: ${way}`,
  changed: (label) => `Geändert: ${label}`,
  endpoint: {
    label: 'Adresse, die Nachrichten annimmt',
    note: 'Sie beginnt mit https:// oder, bei einem Pfad Ihres Shops, mit /.',
  },
  stream: {
    label: 'Adresse, von der Antworten kommen',
    note: 'Ein Strom von Server-Sent Events. Ohne ihn antworten Sie per E-Mail.',
  },
  baseUrl: {
    label: 'Adresse von Chatwoot',
    note: 'https://app.chatwoot.com, oder wo Ihr eigenes Chatwoot läuft.',
  },
  inbox: {
    label: 'Kennung des Posteingangs',
    note: 'Von einem Posteingang für den Kanal „API“: in Chatwoot unter Einstellungen → Posteingänge → Konfiguration. Sie ist nicht geheim.',
  },
  action: {
    label: 'Adresse, an die das Formular gesendet wird',
    note: 'Was in „action“ des Formulars steht, zum Beispiel /contact.',
  },
  formKind: 'Art des Formulars',
  formKinds: {shopify: 'Kontaktformular von Shopify', other: 'Ein anderes Formular'},
  standIn: {
    label: 'E-Mail-Adresse für Besucher, die keine hinterlassen',
    note: 'Das Formular von Shopify verlangt eine. Nehmen Sie eine eigene: Sie gilt, bis ein Besucher seine hinterlassen hat.',
  },
  fieldNames: 'Namen der Formularfelder',
  fieldNamesNote: 'Was im Formular als „name“ steht. Bleibt ein Feld leer, gilt, was dort grau steht.',
  fields: {text: 'Nachricht', email: 'E-Mail-Adresse', name: 'Name'},
  crossOrigin: {
    label: 'Das Formular liegt auf einer anderen Website',
    note: 'Dann verbirgt der Browser, was das Formular antwortet: Eine Nachricht gilt als zugestellt, sobald sie gesendet ist.',
  },
  mail: {label: 'E-Mail-Adresse', note: 'Besucher erhalten einen Link, der eine E-Mail an diese Adresse öffnet.'},
  mailBesides: 'Als Link angeboten, wo der Chat nicht lädt oder eine Nachricht nicht zugestellt werden kann.',
  mailText: {label: 'Text des E-Mail-Links', note: 'Bleibt das Feld leer, steht dort die Adresse.'},
  optional: 'optional',
  test: {
    button: 'Zustellung testen',
    note: 'Sendet wirklich eine Nachricht, in der steht, dass sie ein Test ist.',
    text: 'Dies ist eine Testnachricht aus den Einstellungen Ihres Chats. Niemand wartet auf eine Antwort.',
    sending: 'Die Testnachricht ist unterwegs …',
    cancel: 'Test abbrechen',
    cancelled: 'Der Test wurde abgebrochen. Die Nachricht kann trotzdem angekommen sein.',
    mistakes: 'Beheben Sie zuerst, was in den Feldern darüber gekennzeichnet ist.',
    delivered: (address) => `Zugestellt: ${address} hat die Nachricht angenommen.`,
    deliveredToChatwoot: 'Zugestellt: Chatwoot hat die Nachricht angenommen. Sie finden sie im Posteingang.',
    deliveredToForm: 'Zugestellt: Das Formular hat die Nachricht angenommen. Sie sollte per E-Mail ankommen.',
    sentUnseen:
      'Gesendet. Was das Formular damit gemacht hat, ist von hier nicht zu sehen: Prüfen Sie, ob sie per E-Mail ankommt.',
    refused: ({address, status}) => `${address} hat mit dem Status ${status} geantwortet.`,
    statuses: {
      login: 'Verlangt wird eine Anmeldung oder ein Token, die Adresse muss aber Nachrichten jedes Besuchers annehmen.',
      missing: 'Dort nimmt nichts Nachrichten an. Prüfen Sie die Adresse.',
      method: 'POST wird nicht angenommen, womit Nachrichten gesendet werden. Prüfen Sie die Adresse.',
      tooLarge: 'Die Nachricht war zu groß. Bis zu 64 kB müssen angenommen werden.',
      type: 'JSON („application/json“) muss angenommen werden.',
      tooMany: 'Zurzeit werden keine weiteren Nachrichten angenommen. Warten Sie etwas, und versuchen Sie es erneut.',
      server: 'Der Fehler liegt beim Server. Der Chat würde Nachrichten aufheben und es erneut versuchen.',
      other: 'Die Nachricht wurde nicht angenommen. Nachrichten werden mit POST gesendet.',
    },
    redirected: (address) =>
      `${address} führt zu einer anderen Adresse, und Nachrichten werden dabei nicht weitergeleitet. Geben Sie die Adresse an, zu der sie führt.`,
    webPage: (address) =>
      `${address} hat mit einer Webseite geantwortet und nimmt also keine Nachrichten an. Prüfen Sie die Adresse; die Antwort darf leer oder JSON sein.`,
    notAccepted:
      'Das Formular hat die Nachricht nicht angenommen. Vielleicht verlangt es weitere Felder oder einen Nachweis, dass kein Roboter schreibt.',
    cors: (address) =>
      `${address} ist erreichbar, lässt aber keine Seiten anderer Adressen zu (CORS). Die Antworten brauchen diesen Header:`,
    corsPreflight: 'Vorher fragen Browser mit OPTIONS. Die Antwort darauf braucht einen Status von 200 bis 299 und:',
    preflight: (address) =>
      `${address} ist erreichbar, lehnt aber ab, was Browser zuerst fragen (OPTIONS, CORS-Preflight). Die Antwort darauf braucht einen Status von 200 bis 299 und:`,
    policy: (origin) =>
      `Die Content-Security-Policy dieser Seite verbietet es. Erlauben Sie ${origin} in connect-src, auch auf den Seiten Ihres Shops.`,
    insecure: (address) =>
      `${address} beginnt mit „http:“, was Browser einer Seite mit „https:“ nicht erlauben. Geben Sie eine Adresse mit „https:“ an.`,
    unreachable: (address) =>
      `Unter ${address} antwortet nichts. Prüfen Sie den Namen und das Zertifikat, ob der Server läuft und ob etwas in diesem Browser ihn sperrt.`,
    noAnswer: ({address, seconds}) => `${address} hat ${seconds} Sekunden lang nicht geantwortet.`,
    offline: 'Dieses Gerät ist offline. Versuchen Sie es erneut, sobald es verbunden ist.',
    failed: (reason) => `Der Test ist fehlgeschlagen: ${reason}`,
    testedFrom: (origin) =>
      `Getestet wurde von ${origin} aus. Die Seiten Ihres Shops haben eine eigene Adresse, die der Server ebenfalls zulassen muss.`,
    testedPath: ({path, address}) =>
      `„${path}“ ist ein Pfad: Der Test ging an ${address}. In Ihrem Shop führt er zum Server des Shops.`,
    transport:
      'Der eigene Code Ihrer Seite lässt sich von hier aus nicht testen. Schreiben Sie in Ihrem Shop eine Nachricht, und sehen Sie nach, ob sie ankommt.',
    mail: 'Ein E-Mail-Link lässt sich von hier nicht testen. Folgen Sie ihm selbst, und prüfen Sie, an wen die E-Mail ginge:',
  },
  more: 'Weitere Einstellungen des Chats',
  heading: {
    label: 'Titel des Chats',
    note: 'Steht oben im geöffneten Chat. Bleibt das Feld leer, ist es eine Begrüßung in der Sprache des Besuchers.',
  },
  placement: {label: 'Ecke', note: 'In Sprachen, die von rechts nach links geschrieben werden, umgekehrt.'},
  placements: {end: 'Rechts', start: 'Links'},
  outsideHours: {
    label: 'Während geschlossen ist',
    note: 'Eine begonnene Unterhaltung bleibt in jedem Fall sichtbar.',
  },
  outsideHoursChoices: {show: 'Chat anzeigen', hide: 'Chat ausblenden'},
  askEmail: {
    label: 'Nach einer E-Mail-Adresse fragen',
    note: 'Sobald ein Besucher etwas geschrieben hat. Die Angabe ist freiwillig.',
  },
  askEmailChoices: {offline: 'Während geschlossen ist', always: 'Immer', never: 'Nie'},
  replyTime: {
    label: 'Wie schnell Sie antworten',
    note: 'Eine Zeile wie „Antwortet meist in wenigen Minuten“, sichtbar, während Sie geöffnet haben.',
  },
  privacyUrl: {
    label: 'Adresse Ihrer Datenschutzerklärung',
    note: 'Ein Link dorthin steht unter dem Nachrichtenfeld, bis der Besucher geschrieben hat.',
  },
  storage: {
    label: 'Wo eine Unterhaltung aufbewahrt wird',
    note: 'Damit sie auf der nächsten Seite noch da ist.',
  },
  storages: {
    local: 'Im Browser des Besuchers',
    session: 'Im Browser-Tab, bis dieser geschlossen wird',
    none: 'Nirgends: Sie endet mit der Seite',
  },
  assistant: {
    label: 'Zuerst antwortet ein KI-Assistent',
    note: 'Automatische Antworten warten dann, bis er die Unterhaltung an einen Menschen übergibt.',
  },
  kept: 'Aus Ihrem früheren Snippet',
  keptNote: 'Dafür gibt es hier keine Felder. Es wird unverändert wieder ausgegeben.',
  keptAttributes: 'Weitere Attribute',
  keptContent: 'Inhalt zwischen den Tags',
  takeOut: (what) => `Herausnehmen: ${what}`,
  takenOut: (what) => `Herausgenommen: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `„${value}“ ist keine Adresse im Web. Schreiben Sie eine, die mit https:// beginnt, oder einen Pfad Ihres Shops, der mit / beginnt.`,
    'address-with-password': () =>
      'Vor dem „@“ steht ein Name oder ein Passwort. Browser senden das nicht mit: Lassen Sie es weg.',
    'insecure-address': () =>
      'Sie beginnt mit „http:“. Ein Shop mit „https:“ kann sie nicht verwenden: Schreiben Sie „https:“.',
    'address-without-scheme': (value) =>
      `„${value}“ wird als Pfad Ihres Shops verstanden. Für eine andere Website schreiben Sie https://${value}`,
    'invalid-email': (value) => `„${value}“ ist keine E-Mail-Adresse. Schreiben Sie eine wie hilfe@shop.example.`,
    'unknown-choice': (value) => `„${value}“ im JSON hat dort keine Bedeutung. Wählen Sie etwas aus der Liste.`,
  },
  imported: {
    way: 'Nachrichten gehen an',
    settings: 'Einstellungen des Chats',
    kept: 'Wird unverändert wieder ausgegeben',
    content: 'Inhalt zwischen den Tags',
  },
  scriptNotRead:
    'Ein Skript darin gibt an, wohin Nachrichten gehen („transport“), auf eine Weise, die nicht lesbar war. Lassen Sie es auf Ihrer Seite stehen, oder wählen Sie unter „Wohin Nachrichten gehen“ neu.',
  target: 'Das Snippet ist für',
  targets: {
    page: 'Eine beliebige Seite',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Kopieren Sie das Snippet unten. Es berücksichtigt alles, was Sie hier bearbeiten.',
      'Setzen Sie es am Ende Ihrer Seiten ein, vor </body>.',
    ].join('\n'),
    shopify: [
      'Öffnen Sie in Shopify Onlineshop → Themes → Theme bearbeiten.',
      'Fügen Sie der Fußzeile einen Abschnitt oder Block „Benutzerdefiniertes Liquid“ hinzu, setzen Sie das Snippet dort ein, und speichern Sie. Der Chat ist dann auf jeder Seite.',
    ].join('\n'),
    wordpress: [
      'Öffnen Sie die Fußzeile: unter Design → Editor, in einem klassischen Theme unter Design → Widgets.',
      'Fügen Sie einen Block „Individuelles HTML“ hinzu, setzen Sie das Snippet dort ein, und speichern Sie. Der Chat ist dann auf jeder Seite.',
      'Sehen Sie sich Ihre Website an. Fehlt der Chat, hat WordPress Skript und Element entfernt, weil Ihrem Konto das Recht „unfiltered_html“ fehlt; übrig bleiben höchstens der E-Mail-Link und einzelne Zeilen. Nehmen Sie diese heraus, und bitten Sie einen Administrator (in einem Netzwerk von Websites den des Netzwerks), das Snippet in das Theme oder in ein Plugin für Code in der Fußzeile einzusetzen.',
    ].join('\n'),
    'tag-manager': [
      'Legen Sie ein Tag vom Typ „Benutzerdefiniertes HTML“ an, und setzen Sie das Snippet ein.',
      'Geben Sie ihm den Trigger „Alle Seiten“, speichern Sie, und veröffentlichen Sie den Container.',
    ].join('\n'),
    react: [
      'Speichern Sie das Snippet in Ihrem Projekt als ShopChat.jsx.',
      'Verwenden Sie <ShopChat /> einmal, in dem, was alle Seiten gemeinsam haben. Sie erhalten es durch: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Speichern Sie das Snippet in Ihrem Projekt als ShopChat.vue.',
      'Verwenden Sie <ShopChat /> einmal, in dem, was alle Seiten gemeinsam haben. Sie erhalten es durch: import ShopChat from "./ShopChat.vue";',
      'Einzurichten ist nichts: „isCustomElement“ brauchen nur Vorlagen, in denen <chat-widget> selbst steht.',
    ].join('\n'),
  },
  inlineScript:
    'Das Snippet enthält ein Skript. Wo die Content-Security-Policy Ihres Shops das verbietet, legen Sie dessen Zeilen in eine Datei Ihres Shops, und laden Sie sie mit <script type="module" src="…">.',
};

const general: EditorStrings['general'] = {
  jumpTo: 'Gehe zu',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoes: (description) => `Rückgängig machen: ${description}`,
  redoes: (description) => `Wiederholen: ${description}`,
  undone: (description) => `Rückgängig gemacht: ${description}`,
  redone: (description) => `Wiederholt: ${description}`,
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  submitted: 'Mit dem Formular gesendet',
  saveFailed: 'Speichern fehlgeschlagen',
  saveFailedNote: 'Nichts ist verloren: Alle Eingaben sind noch hier.',
  tryAgain: 'Erneut versuchen',
  unconfirmed: 'Diese Seite hat nicht bestätigt, dass gespeichert wurde',
  heldUp: 'Nicht gesendet: Zuerst ist ein anderes Feld dieses Formulars zu korrigieren',
  notSaved: 'Beheben Sie vor dem Speichern, was gekennzeichnet ist',
  savedAll: 'Alles gespeichert',
  unsaved: 'Nicht gespeicherte Änderungen',
  cancel: 'Abbrechen',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Weitere Aktionen',
  sectionKeys: 'F6 führt zum nächsten Abschnitt, Umschalt+F6 zum vorigen.',
};

const exceptionSearch = ({number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Ausnahmen durchsuchen',
  placeholder: 'Name, 24.12. oder Dezember',
  clear: 'Suche leeren',
  found: ({count, total}) => (count ? `${number(count)} von ${number(total)} gefunden` : 'Nichts gefunden'),
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: „${field}“ geändert`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Öffnungszeiten für Suchmaschinen',
  note: 'Ihre Öffnungszeiten als Daten (schema.org), die Suchmaschinen im Quelltext Ihrer Seite lesen. Sie gelten für einen Ort, den man besuchen kann: Zeiten, zu denen nur der Chat besetzt ist, gehören nicht hinein.',
  loading: 'Die Öffnungszeiten für Suchmaschinen werden geladen …',
  failed:
    'Die Öffnungszeiten für Suchmaschinen konnten nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  unset: 'Es sind keine Öffnungszeiten eingetragen: Es gibt nichts, was eine Suchmaschine anzeigen könnte.',
  mistakes: 'In den Öffnungszeiten sind noch Fehler. Beheben Sie sie zuerst.',
  name: 'Name Ihres Geschäfts',
  type: 'Art des Ortes',
  typeNote: 'Ein Typ von schema.org, auf Englisch: Store, Bakery, Dentist …',
  cases:
    'Beschreibt Ihre Seite Ihr Geschäft schon (in ihrem Quelltext steht application/ld+json mit Ihrer Adresse), setzen Sie dort openingHoursSpecification und specialOpeningHoursSpecification ein, anstelle derer, die schon dort stehen.\nWenn nicht, fügen Sie alles vor </body> ein, und ergänzen Sie Ihre Adresse, die Suchmaschinen ebenfalls erwarten.',
  data: 'Daten',
  copy: 'Daten kopieren',
  copied: 'Die Daten wurden kopiert',
  limits: 'Was Sie dazu wissen sollten',
  anew: 'Spätere Änderungen kommen nicht von selbst hinein: Fügen Sie die Daten nach jeder Änderung neu ein.',
  timeZone: (timezone) =>
    `Daten dieser Art kennen keine Zeitzone: Die Zeiten darin sind die Ortszeiten. Ihre gelten in ${timezone}.`,
  yearly: (date) =>
    `Was sich jedes Jahr wiederholt, ist bis einschließlich ${date} ausgeschrieben. Fügen Sie die Daten vorher neu ein.`,
  past: 'Vergangene Saisonzeiten und Ausnahmen sind weggelassen.',
  texts: 'Nachrichten und Übersetzungen sind weggelassen.',
};

const german = (tools: LanguageTools): EditorStrings => ({
  locale: 'de',
  general,
  toolbar,
  week,
  timeZone: timeZone(tools),
  seasons: seasons(tools),
  exceptions: exceptions(tools),
  changes,
  exceptionSearch: exceptionSearch(tools),
  holidays: holidays(tools),
  holidayNotes: holidayNotes(tools),
  repeating: repeating(tools),
  time,
  exceptionDraft,
  importedSeasons: {
    otherDays:
      'Saisonzeiten nennen nur einige Wochentage. An den anderen gelten darin die üblichen Zeiten. Bitte prüfen Sie das.',
    restOfYear:
      'Alle Zeiten darin gelten nur für einen Teil des Jahres. An allen anderen Tagen gelten die wöchentlichen Öffnungszeiten, die Sie hier haben.',
    sameDates: ({value}) =>
      `„${value}“ hat Tage mit einem anderen Teil des Jahres gemeinsam. Beide werden ausgelassen. Bitte nennen Sie jeden Tag nur einmal.`,
    sameSeason: ({value}) =>
      `„${value}“ wurde demselben Teil des Jahres zugeordnet wie das, was davor steht. Bitte prüfen Sie das.`,
    replaces:
      'Von Ihren Öffnungszeiten wird ersetzt, was der Import selbst enthält, auch Ihre Saisonzeiten. Alles andere bleibt.',
    replacesBriefly: 'Ersetzt Ihre Saisonzeiten und was es sonst enthält',
    adds: 'Ihre Öffnungszeiten bleiben alle erhalten. Die importierten wöchentlichen Öffnungszeiten, Saisonzeiten und Ausnahmen kommen hinzu.',
  },
  messages: messages(tools),
  questions,
  languages: languages(tools),
  delivery,
  picture,
  year: year(tools),
  preview,
  exchange: exchange(tools),
  published,
  problems: problems(tools),
});

export default german;
