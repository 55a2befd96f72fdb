// Dutch. "Je", as shops there write.
import type {Language} from '../language.js';
import type {ClockTime, There, When} from '../strings.js';

/** With "op" where "in" is not said. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Aruba: 'op Aruba', Athens: 'Athene', Azores: 'op de Azoren', Baghdad: 'Bagdad', Beirut: 'Beiroet'},
  ...{Belgrade: 'Belgrado', Berlin: 'Berlijn'},
  ...{Brussels: 'Brussel', Bucharest: 'Boekarest', Budapest: 'Boedapest', Cairo: 'Caïro', Copenhagen: 'Kopenhagen'},
  ...{
    Canary: 'op de Canarische Eilanden',
    Curacao: 'op Curaçao',
    'Hong Kong': 'Hongkong',
    Jerusalem: 'Jeruzalem',
    Kolkata: 'Calcutta',
    Kralendijk: 'op Bonaire',
    Madeira: 'op Madeira',
  },
  ...{Lisbon: 'Lissabon', London: 'Londen', 'Lower Princes': 'op Sint-Maarten', Luxembourg: 'Luxemburg'},
  ...{Malta: 'op Malta', 'Mexico City': 'Mexico-Stad', Moscow: 'Moskou', Paris: 'Parijs', Prague: 'Praag'},
  ...{Riyadh: 'Riyad', 'Sao Paulo': 'São Paulo', Tehran: 'Teheran', Tokyo: 'Tokio', Vatican: 'Vaticaanstad'},
  ...{Vienna: 'Wenen', Warsaw: 'Warschau', Zurich: 'Zürich'},
};

const inCity = (city: string) => {
  const name = CITIES[city] ?? city;
  return name.startsWith('op ') ? name : `in ${name}`;
};
/** "17 uur", "17:30 uur" */
const digits = ({hour, minute}: ClockTime) => `${hour}${minute ? `:${String(minute).padStart(2, '0')}` : ''} uur`;
const clock = (when: ClockTime) => (when.twelve ? 'middernacht' : digits(when));
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'vanavond om middernacht' : `morgen om ${digits(when)}`);
/** "zaterdag om middernacht" may be either end of Saturday, "in de nacht van zaterdag op zondag" is not. */
const weekday = (when: When) =>
  when.nightOf
    ? `in de nacht van ${when.nightOf.weekday} op ${when.weekday} om middernacht`
    : `${when.weekday} om ${digits(when)}`;
const date = (when: When) => {
  const {nightOf} = when;
  if (!nightOf) return `op ${when.date} om ${digits(when)}`;
  const eve = nightOf.month === when.month ? nightOf.day : nightOf.date;
  return `in de nacht van ${eve} op ${when.date} om middernacht`;
};
const today = (when: When) => `vandaag, ${(when.nightOf ?? when).weekday},`;
/** "donderdag 9 uur" */
const there = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  if (!dayOfWeek) return clock(account);
  return `${new Intl.DateTimeFormat('nl', {timeZone, weekday: 'long'}).format(instant)} ${digits(account)}`;
};
const placed = (account: There) =>
  account.city ? `${there(account)} ${inCity(account.city)}` : `${there(account)} (${account.zone})`;

const dutch: Language = ({plural, number}) => ({
  locale: 'nl',
  openChat: 'Chat openen',
  closeChat: 'Chat sluiten',
  online: 'We zijn er voor je',
  offline: 'We zijn er even niet',
  unread: (count) => `${number(count)} ${plural(count, {one: 'nieuw bericht', other: 'nieuwe berichten'})}`,
  count: number,
  heading: 'Chat met ons',
  back: {
    minutes: ({duration}) => `We zijn ${duration} terug.`,
    today: (when) => `We zijn vandaag om ${digits(when)} terug.`,
    tomorrow: (when) => `We zijn ${tomorrow(when)} terug.`,
    weekday: (when) => `We zijn ${weekday(when)} terug.`,
    date: (when) => `We zijn ${date(when)} terug.`,
  },
  offlineFor: (exception) => `We zijn er even niet · ${exception}`,
  backUnknown: 'Laat een bericht achter, dan hoor je van ons.',
  openUntil: (when) => `We zijn er tot ${clock(when)}.`,
  accountTime: (account) => `Dan is het ${placed(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `${today(when)} om ${digits(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)} om middernacht` : `morgen, ${when.weekday}, om ${digits(when)}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `${today(when)} tot ${clock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)} tot ${clock(when)}` : `tot morgen, ${when.weekday}, ${digits(when)}`,
    weekday: ({nightOf, ...when}) =>
      nightOf ? `tot ${nightOf.weekday} 24 uur` : `tot ${when.weekday} ${digits(when)}`,
    date: ({nightOf, ...when}) => (nightOf ? `tot ${nightOf.date}, 24 uur` : `tot ${when.date}, ${digits(when)}`),
  },
  until: 'tot(?: en met)?',
  timezone: (account) => (account.city ? `plaatselijke tijd ${inCity(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${account.city ? placed(account) : `${there(account)}, ${account.zone}`})`,
  thread: 'Berichten',
  composer: 'Schrijf een bericht',
  send: 'Versturen',
  privacy: 'Privacyverklaring',
  enterSends: 'Met Enter verstuur je het bericht, met Shift en Enter begin je een nieuwe regel.',
  fallback: 'Je kunt ons ook hier bereiken:',
  notArrived: 'Je bericht is nog niet bij ons aangekomen. Je kunt ons ook hier bereiken:',
  failed: 'Niet verstuurd',
  earlier: 'Eerdere berichten tonen',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Wordt verstuurd…',
  sent: 'Verstuurd',
  messageFailed: (text) => `Bericht niet verstuurd: ${text}`,
  retry: 'Opnieuw proberen',
  typing: (author) => `${author} is aan het typen…`,
  tooLong: (excess) =>
    `Dit bericht is ${number(excess)} ${plural(excess, {one: 'teken', other: 'tekens'})} te lang. Maak het korter of verstuur het in delen.`,
  removed: 'Eerdere berichten zijn verwijderd.',
  handedOver: 'Vanaf hier neemt ons team het over. We zijn er weer {opens}.',
  saveChat: 'Gesprek opslaan als bestand',
  endChat: 'Gesprek beëindigen',
  endQuestion: 'Dit gesprek beëindigen en uit deze browser verwijderen?',
  ended: 'Het gesprek is beëindigd en verwijderd.',
  end: 'Beëindigen en verwijderen',
  cancel: 'Annuleren',
  visitor: 'Jij',
  agent: 'Ons team',
  assistant: 'Assistent',
  auto: 'Automatisch antwoord',
  questions: 'Veelgestelde vragen',
  searchQuestions: 'Zoeken in de vragen',
  questionsFound: (count) => `Gevonden vragen: ${number(count)}`,
  noQuestion: 'Geen vraag gevonden. Stuur ons een bericht.',
  week: 'Onze openingstijden',
  today: 'Vandaag',
  dayClosed: 'Gesloten',
  allDay: 'De hele dag open',
  clockTime: ({time}) => time,
  askPerson: 'Met een medewerker praten',
  personWanted: 'Ik wil graag met een medewerker praten.',
  askEmail: 'Laat je e-mailadres achter, dan kunnen we je per e-mail antwoorden als je deze pagina hebt verlaten.',
  email: 'E-mailadres',
  emailInvalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@example.com.',
  name: 'Naam (optioneel)',
  saveEmail: 'Opslaan',
  skipEmail: 'Nee, bedankt',
  leaveEmail: 'E-mailadres achterlaten',
  changeEmail: 'E-mailadres wijzigen',
  contact: (email, name) => `${name && `Ik ben ${name}. `}Jullie kunnen me bereiken via ${email}.`,
});

export default dutch;
