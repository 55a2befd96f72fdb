// Hungarian. The polite form, "Ön", mostly left unsaid. Days take their ending from how they are read: "2-án" (másodikán), "12-én".
import type {Language} from '../language.js';
import type {ClockTime, Day, Place, There, When} from '../strings.js';

/** "of Paris": with a small letter, unless the name is of several words or ends in a silent letter. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'amszterdami', Athens: 'athéni', Belgrade: 'belgrádi', Berlin: 'berlini', Bratislava: 'pozsonyi'},
  ...{Brussels: 'brüsszeli', Bucharest: 'bukaresti', Budapest: 'budapesti', Cairo: 'kairói', Chicago: 'chicagói'},
  ...{Copenhagen: 'koppenhágai', Dubai: 'dubaji', Dublin: 'dublini', Helsinki: 'helsinki', 'Hong Kong': 'hongkongi'},
  ...{Istanbul: 'isztambuli', Jerusalem: 'jeruzsálemi', Kolkata: 'kalkuttai', Kyiv: 'kijevi', Lisbon: 'lisszaboni'},
  ...{Ljubljana: 'ljubljanai', London: 'londoni', 'Los Angeles': 'Los Angeles-i', Luxembourg: 'luxembourgi'},
  ...{Madrid: 'madridi', Melbourne: 'melbourne-i', 'Mexico City': 'mexikóvárosi', Moscow: 'moszkvai'},
  ...{'New York': 'New York-i', Oslo: 'oslói', Paris: 'párizsi', Prague: 'prágai', Riga: 'rigai', Rome: 'római'},
  ...{'Sao Paulo': 'São Paulo-i', Seoul: 'szöuli', Shanghai: 'sanghaji', Singapore: 'szingapúri', Sofia: 'szófiai'},
  ...{Stockholm: 'stockholmi', Sydney: 'sydney-i', Tallinn: 'tallinni', Tokyo: 'tokiói', Toronto: 'torontói'},
  ...{Vienna: 'bécsi', Vilnius: 'vilniusi', Warsaw: 'varsói', Zagreb: 'zágrábi', Zurich: 'zürichi'},
};

const ON = ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'];
const DAYS = ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'];
const BACK_VOWELS = [2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30];

const on = ({dayOfWeek}: Day) => ON[dayOfWeek - 1]!;
/** "január 4-én" */
const onDate = ({date, day}: Day) =>
  `${date.replace(/\.$/, '')}-${BACK_VOWELS.includes(day) ? 'án' : day === 1 ? 'jén' : 'én'}`;
/** Where it closes at midnight, a day ends. */
const end = ({twelve, time}: When) => `${twelve === 'midnight' ? '24:00' : time}-ig`;
const tomorrow = (when: When) => (when.nightOf ? 'ma éjfélkor' : `holnap ${when.time}-kor`);
const weekday = (when: When) => `${on(when)} ${when.time}-kor`;
const date = (when: When) => `${onDate(when)} ${when.time}-kor`;
const local = (account: Place) =>
  account.city ? (CITIES[account.city] ? `${CITIES[account.city]} idő` : `helyi idő: ${account.city}`) : account.zone;
/** "9:00", also where a weekday stands before it. */
const bare = ({time}: ClockTime) => time.replace(/ 0(?=\d:)/, ' ');
/** The short forms of weekdays are single letters. */
const clock = (there: There) =>
  there.dayOfWeek ? bare(there).replace(/^\D+/, `${DAYS[there.dayOfWeek - 1]} `) : there.time;

const hungarian: Language = ({number}) => ({
  locale: 'hu',
  openChat: 'Csevegés megnyitása',
  closeChat: 'Csevegés bezárása',
  online: 'Itt vagyunk',
  offline: 'Most nem vagyunk itt',
  unread: (count) => `${number(count)} új üzenet`,
  count: number,
  heading: 'Írjon nekünk',
  back: {
    minutes: ({duration}) => `${duration} újra itt leszünk.`,
    today: (when) => `Legközelebb ma ${when.time}-kor leszünk itt.`,
    tomorrow: (when) => `Legközelebb ${tomorrow(when)} leszünk itt.`,
    weekday: (when) => `Legközelebb ${weekday(when)} leszünk itt.`,
    date: (when) => `Legközelebb ${date(when)} leszünk itt.`,
  },
  offlineFor: (exception) => `Most nem vagyunk itt · ${exception}`,
  backUnknown: 'Hagyjon nekünk üzenetet, és jelentkezünk.',
  openUntil: (when) => `Még ${when.twelve === 'midnight' ? 'éjfélig' : end(when)} itt vagyunk.`,
  accountTime: (account) => `Nálunk ekkor ${clock(account)} lesz (${local(account)}).`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `ma, ${weekday(when)}`,
    tomorrow: (when) => (when.nightOf ? `ma, ${on(when.nightOf)} 24:00-kor` : `holnap, ${weekday(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `ma, ${on(when)} ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `ma, ${on(when.nightOf)} ${end(when)}` : `holnap, ${when.weekday} ${end(when)}`,
    weekday: (when) => `${(when.nightOf ?? when).weekday} ${end(when)}`,
    date: (when) => `${onDate(when.nightOf ?? when)} ${end(when)}`,
  },
  until: '-ig|ig',
  timezone: local,
  whenThere: (when, account) => `${when} (${clock(account)}, ${local(account)})`,
  thread: 'Üzenetek',
  composer: 'Írjon üzenetet',
  send: 'Küldés',
  privacy: 'Adatkezelési tájékoztató',
  enterSends: 'Az Enter elküldi az üzenetet, a Shift és az Enter új sort kezd.',
  fallback: 'Itt is elér minket:',
  notArrived: 'Az üzenete még nem érkezett meg hozzánk. Itt is elér minket:',
  failed: 'Nem sikerült elküldeni',
  earlier: 'Korábbi üzenetek megjelenítése',
  sentAt: (time, day) => (day ? `${day} ${time}` : time),
  sending: 'Küldés…',
  sent: 'Elküldve',
  messageFailed: (text) => `Az üzenet nem ment el: ${text}`,
  retry: 'Újrapróbálás',
  typing: (author) => `${author} éppen ír…`,
  tooLong: (excess) =>
    `Az üzenet ${number(excess)} karakterrel hosszabb a megengedettnél. Kérjük, rövidítse le, vagy küldje el több részletben.`,
  removed: 'A korábbi üzenetek törlődtek.',
  handedOver: 'Innentől munkatársaink veszik át a beszélgetést. Válaszunk {opens} várható.',
  saveChat: 'Beszélgetés mentése fájlba',
  endChat: 'Beszélgetés befejezése',
  endQuestion: 'Befejezi ezt a beszélgetést, és törli ebből a böngészőből?',
  ended: 'A beszélgetés befejeződött, és törölve lett.',
  end: 'Befejezés és törlés',
  cancel: 'Mégse',
  visitor: 'Ön',
  agent: 'Csapatunk',
  assistant: 'Asszisztens',
  auto: 'Automatikus válasz',
  questions: 'Gyakori kérdések',
  searchQuestions: 'Keresés a kérdések között',
  questionsFound: (count) => `${number(count)} találat`,
  noQuestion: 'Nincs ilyen kérdés. Írjon nekünk.',
  week: 'Nyitvatartásunk',
  today: 'Ma',
  dayClosed: 'Zárva',
  allDay: 'Egész nap nyitva',
  clockTime: bare,
  askPerson: 'Beszélgetés egy munkatárssal',
  personWanted: 'Szeretnék egy munkatárssal beszélni.',
  askEmail: 'Adja meg e-mail-címét, hogy ott válaszolhassunk, ha már elhagyta ezt az oldalt.',
  email: 'E-mail-cím',
  emailInvalid: 'Kérjük, adjon meg egy teljes e-mail-címet, például nev@example.com.',
  name: 'Név (nem kötelező)',
  saveEmail: 'Mentés',
  skipEmail: 'Köszönöm, nem',
  leaveEmail: 'E-mail-cím megadása',
  changeEmail: 'E-mail-cím módosítása',
  contact: (email, name) => `${name ? `${name} vagyok. ` : ''}Az e-mail-címem: ${email}.`,
});

export default hungarian;
