// German. The polite form, "Sie"; in Switzerland without "ß".
import type {Language} from '../language.js';
import type {ClockTime, There, When} from '../strings.js';

/** With "auf" where "in" is not said. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Algier', Athens: 'Athen', Azores: 'auf den Azoren', Baghdad: 'Bagdad', Belgrade: 'Belgrad'},
  ...{Brussels: 'Brüssel', Bucharest: 'Bukarest', Canary: 'auf den Kanaren', Damascus: 'Damaskus'},
  ...{Cairo: 'Kairo', Copenhagen: 'Kopenhagen', Havana: 'Havanna', 'Hong Kong': 'Hongkong'},
  ...{Kolkata: 'Kalkutta', Kyiv: 'Kiew', Lisbon: 'Lissabon'},
  ...{Luxembourg: 'Luxemburg', Madeira: 'auf Madeira', Malta: 'auf Malta', 'Mexico City': 'Mexiko-Stadt'},
  ...{Moscow: 'Moskau', Nicosia: 'Nikosia', Prague: 'Prag', Reykjavik: 'Reykjavík', Riyadh: 'Riad'},
  ...{Rome: 'Rom', 'Sao Paulo': 'São Paulo', Singapore: 'Singapur', Taipei: 'Taipeh'},
  ...{Tehran: 'Teheran', Tokyo: 'Tokio', Vienna: 'Wien'},
  ...{Warsaw: 'Warschau', Zurich: 'Zürich'},
};

/** "17 Uhr", "17:30 Uhr" */
const oclock = ({hour, minute}: ClockTime) => `${hour}${minute ? `:${String(minute).padStart(2, '0')}` : ''} Uhr`;
/** Where it opens at midnight, a day begins: "0 Uhr"; where it closes, one ends: "24 Uhr". */
const begin = (when: When) => `um ${oclock(when)}`;
const end = (when: When) => (when.twelve === 'midnight' ? '24 Uhr' : oclock(when));
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'heute um Mitternacht' : `morgen ${begin(when)}`);
const weekday = (when: When) => `am ${when.weekday} ${begin(when)}`;
const date = (when: When) => `am ${when.date} ${begin(when)}`;
const cityName = (city: string) => CITIES[city] ?? city;
const inCity = (city: string) => cityName(city).replace(/^(?!auf )/, 'in ');
/** "9 Uhr", and where it is another day there: "Mittwoch, 9 Uhr" */
const there = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  if (!dayOfWeek) return oclock(account);
  return `${new Intl.DateTimeFormat('de', {timeZone, weekday: 'long'}).format(instant)}, ${oclock(account)}`;
};

const german: Language = ({region, plural, number}) => ({
  locale: 'de',
  openChat: 'Chat öffnen',
  closeChat: /^(?:CH|LI)$/.test(region) ? 'Chat schliessen' : 'Chat schließen',
  online: 'Wir sind für Sie da',
  offline: 'Wir sind gerade nicht da',
  unread: (count) => plural(count, {one: '1 neue Nachricht', other: `${number(count)} neue Nachrichten`}),
  count: number,
  heading: 'Schreiben Sie uns',
  back: {
    minutes: ({duration}) => `Wir sind ${duration} wieder da.`,
    today: (when) => `Wir sind heute ${begin(when)} wieder da.`,
    tomorrow: (when) => `Wir sind ${tomorrow(when)} wieder da.`,
    weekday: (when) => `Wir sind ${weekday(when)} wieder da.`,
    date: (when) => `Wir sind ${date(when)} wieder da.`,
  },
  offlineFor: (exception) => `Wir sind gerade nicht da · ${exception}`,
  backUnknown: 'Hinterlassen Sie uns eine Nachricht, wir melden uns bei Ihnen.',
  openUntil: (when) => `Wir sind noch bis ${end(when)} für Sie da.`,
  accountTime: (account) =>
    account.city
      ? `${inCity(account.city).replace(/^./, (first) => first.toUpperCase())} ist es dann ${there(account)}.`
      : `Das entspricht ${there(account)} (${account.zone}).`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `heute, ${when.weekday}, ${begin(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `heute, ${when.nightOf.weekday}, um Mitternacht` : `morgen, ${when.weekday}, ${begin(when)}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `heute, ${when.weekday}, bis ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `heute, ${when.nightOf.weekday}, bis ${end(when)}` : `bis morgen, ${when.weekday}, ${end(when)}`,
    weekday: (when) => `bis ${(when.nightOf ?? when).weekday}, ${end(when)}`,
    date: (when) => `bis zum ${(when.nightOf ?? when).date}, ${end(when)}`,
  },
  until: 'bis',
  timezone: (account) => (account.city ? `Ortszeit ${cityName(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${account.city ? inCity(account.city) : account.zone}: ${there(account)})`,
  thread: 'Nachrichten',
  composer: 'Nachricht schreiben',
  send: 'Senden',
  privacy: 'Datenschutzerklärung',
  enterSends:
    'Mit der Eingabetaste senden Sie die Nachricht, mit Umschalt- und Eingabetaste beginnen Sie eine neue Zeile.',
  fallback: 'So erreichen Sie uns auch:',
  notArrived: 'Ihre Nachricht ist noch nicht bei uns angekommen. So erreichen Sie uns auch:',
  failed: 'Nicht gesendet',
  earlier: 'Frühere Nachrichten zeigen',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Wird gesendet …',
  sent: 'Gesendet',
  messageFailed: (text) => `Nachricht nicht gesendet: ${text}`,
  retry: 'Noch einmal senden',
  typing: (author) => `${author} schreibt …`,
  tooLong: (excess) =>
    `Die Nachricht ist um ${number(excess)} Zeichen zu lang. Bitte kürzen Sie sie, oder senden Sie sie in Teilen.`,
  removed: 'Frühere Nachrichten wurden entfernt.',
  handedOver: 'Ab hier übernimmt unser Team. Wir antworten Ihnen {opens}.',
  saveChat: 'Unterhaltung als Datei speichern',
  endChat: 'Unterhaltung beenden',
  endQuestion: 'Diese Unterhaltung beenden und in diesem Browser löschen?',
  ended: 'Die Unterhaltung wurde beendet und gelöscht.',
  end: 'Beenden und löschen',
  cancel: 'Abbrechen',
  visitor: 'Sie',
  agent: 'Unser Team',
  assistant: 'Assistent',
  auto: 'Automatische Antwort',
  questions: 'Häufige Fragen',
  searchQuestions: 'Fragen durchsuchen',
  questionsFound: (count) => `Gefundene Fragen: ${number(count)}`,
  noQuestion: 'Keine Frage gefunden. Schreiben Sie uns.',
  week: 'Unsere Zeiten',
  today: 'Heute',
  dayClosed: 'Geschlossen',
  allDay: 'Rund um die Uhr',
  clockTime: ({time}) => time,
  askPerson: 'Mit einem Menschen sprechen',
  personWanted: 'Ich möchte bitte mit einem Menschen sprechen.',
  askEmail:
    'Hinterlassen Sie Ihre E-Mail-Adresse, dann können wir Ihnen per E-Mail antworten, wenn Sie nicht mehr hier sind.',
  email: 'E-Mail-Adresse',
  emailInvalid: 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
  name: 'Name (freiwillig)',
  saveEmail: 'Speichern',
  skipEmail: 'Nein danke',
  leaveEmail: 'E-Mail-Adresse hinterlassen',
  changeEmail: 'E-Mail-Adresse ändern',
  contact: (email, name) =>
    name ? `Ich bin ${name} und unter ${email} zu erreichen.` : `Ich bin unter ${email} zu erreichen.`,
});

export default german;
