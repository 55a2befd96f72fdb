// Swedish. "Du", with a small letter.
import type {Language} from '../language.js';
import type {There, When} from '../strings.js';

/** With "på" where "i" is not said. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Alger', Athens: 'Aten', Azores: 'på Azorerna', Baghdad: 'Bagdad', Belgrade: 'Belgrad'},
  ...{Brussels: 'Bryssel', Canary: 'på Kanarieöarna', 'Hong Kong': 'Hongkong', Madeira: 'på Madeira'},
  ...{Damascus: 'Damaskus', Malta: 'på Malta'},
  ...{Bucharest: 'Bukarest', Cairo: 'Kairo', Copenhagen: 'Köpenhamn', Havana: 'Havanna', Helsinki: 'Helsingfors'},
  ...{Kathmandu: 'Katmandu', Kyiv: 'Kyjiv', Lisbon: 'Lissabon', Luxembourg: 'Luxemburg', Moscow: 'Moskva'},
  ...{Prague: 'Prag', Rome: 'Rom', 'Sao Paulo': 'São Paulo', Tehran: 'Teheran', Vienna: 'Wien', Warsaw: 'Warszawa'},
  ...{Zurich: 'Zürich'},
};

const oclock = ({time}: When) => `kl. ${time}`;
/** Where it closes at midnight, a day ends. */
const end = ({twelve, time}: When) => `kl. ${twelve === 'midnight' ? time.replace(/^0+/, '24') : time}`;
const tomorrow = (when: When) => (when.nightOf ? 'i natt vid midnatt' : `i morgon ${oclock(when)}`);
const weekday = (when: When) => `på ${when.weekday} ${oclock(when)}`;
const date = (when: When) => `den ${when.date} ${oclock(when)}`;
const place = (city: string) => (CITIES[city] ?? city).replace(/^(?!på )/, 'i ');
/** "kl. 15:00", and where it is another day there: "torsdag kl. 15:00" */
const clock = ({dayOfWeek, instant, timeZone, time}: There) => {
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('sv', {timeZone, weekday: 'long'}).format(instant)} ` : '';
  return `${day}kl. ${time.replace(/^\D+/, '')}`;
};
const there = (account: There) =>
  account.city ? `${clock(account)} ${place(account.city)}` : `${clock(account)}, ${account.zone}`;

const swedish: Language = ({plural, number}) => ({
  locale: 'sv',
  openChat: 'Öppna chatten',
  closeChat: 'Stäng chatten',
  online: 'Vi är här',
  offline: 'Vi är inte här just nu',
  unread: (count) => plural(count, {one: '1 nytt meddelande', other: `${number(count)} nya meddelanden`}),
  count: number,
  heading: 'Skriv till oss',
  back: {
    minutes: ({duration}) => `Vi är tillbaka ${duration}.`,
    today: (when) => `Vi är tillbaka i dag ${oclock(when)}.`,
    tomorrow: (when) => `Vi är tillbaka ${tomorrow(when)}.`,
    weekday: (when) => `Vi är tillbaka ${weekday(when)}.`,
    date: (when) => `Vi är tillbaka ${date(when)}.`,
  },
  offlineFor: (exception) => `Vi är inte här just nu · ${exception}`,
  backUnknown: 'Lämna ett meddelande så hör vi av oss.',
  openUntil: (when) => `Vi är här till ${when.twelve === 'midnight' ? 'midnatt' : oclock(when)}.`,
  accountTime: (account) =>
    `Hos oss (${account.city ? place(account.city) : account.zone}) motsvarar det ${clock(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${when.weekday} ${oclock(when)}`,
    today: (when) => `i dag, ${when.weekday}, ${oclock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `i dag, ${when.nightOf.weekday}, ${end(when)}` : `i morgon, ${when.weekday}, ${oclock(when)}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `i dag, ${when.weekday}, till ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf
        ? `i dag, ${when.nightOf.weekday}, till ${end(when)}`
        : `till i morgon, ${when.weekday}, ${end(when)}`,
    weekday: (when) => `till ${(when.nightOf ?? when).weekday} ${end(when)}`,
    date: (when) => `till den ${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'fram till|ända till|till|tills',
  timezone: (account) => (account.city ? `lokal tid ${place(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Meddelanden',
  composer: 'Skriv ett meddelande',
  send: 'Skicka',
  privacy: 'Integritetspolicy',
  enterSends: 'Enter skickar meddelandet, Skift och Enter ger en ny rad.',
  fallback: 'Du når oss även här:',
  notArrived: 'Ditt meddelande har inte kommit fram till oss än. Du når oss även här:',
  failed: 'Inte skickat',
  earlier: 'Visa tidigare meddelanden',
  sentAt: (time, day) => (day ? `${day} kl. ${time}` : time),
  sending: 'Skickar …',
  sent: 'Skickat',
  messageFailed: (text) => `Meddelandet skickades inte: ${text}`,
  retry: 'Försök igen',
  typing: (author) => `${author} skriver …`,
  tooLong: (excess) => `Meddelandet är ${number(excess)} tecken för långt. Korta ned det eller skicka det i delar.`,
  removed: 'Tidigare meddelanden har tagits bort.',
  handedOver: 'Härifrån tar vårt team över. Du får svar {opens}.',
  saveChat: 'Spara konversationen som fil',
  endChat: 'Avsluta konversationen',
  endQuestion: 'Vill du avsluta konversationen och radera den från den här webbläsaren?',
  ended: 'Konversationen har avslutats och raderats.',
  end: 'Avsluta och radera',
  cancel: 'Avbryt',
  visitor: 'Du',
  agent: 'Vårt team',
  assistant: 'Assistent',
  auto: 'Automatiskt svar',
  questions: 'Vanliga frågor',
  searchQuestions: 'Sök bland frågorna',
  questionsFound: (count) => plural(count, {one: '1 fråga hittades', other: `${number(count)} frågor hittades`}),
  noQuestion: 'Ingen fråga hittades. Skriv till oss.',
  week: 'Våra öppettider',
  today: 'I dag',
  dayClosed: 'Stängt',
  allDay: 'Öppet dygnet runt',
  clockTime: ({time}) => time,
  askPerson: 'Prata med en människa',
  personWanted: 'Jag vill gärna prata med en människa.',
  askEmail: 'Lämna din e-postadress, så kan vi svara dig via e-post om du har lämnat sidan.',
  email: 'E-postadress',
  emailInvalid: 'Ange en fullständig e-postadress, till exempel namn@example.com.',
  name: 'Namn (frivilligt)',
  saveEmail: 'Spara',
  skipEmail: 'Nej tack',
  leaveEmail: 'Lämna en e-postadress',
  changeEmail: 'Ändra e-postadress',
  contact: (email, name) => `${name ? `Jag heter ${name}. ` : ''}Du når mig på ${email}.`,
});

export default swedish;
