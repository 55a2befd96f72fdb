// Romanian. The polite form, the plural. Numbers from 20 take "de": `plural` has a form for them.
import type {Language} from '../language.js';
import type {ClockTime, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Alger', Athens: 'Atena', Azores: 'Insulele Azore', Baghdad: 'Bagdad', Belgrade: 'Belgrad'},
  ...{Brussels: 'Bruxelles', Bucharest: 'București', Budapest: 'Budapesta', Canary: 'Insulele Canare'},
  ...{Chisinau: 'Chișinău', Copenhagen: 'Copenhaga', Damascus: 'Damasc', Jerusalem: 'Ierusalim', Kyiv: 'Kiev'},
  ...{Kolkata: 'Calcutta', Kuwait: 'Kuweit', Podgorica: 'Podgorița', Yerevan: 'Erevan'},
  ...{Lisbon: 'Lisabona', London: 'Londra', Luxembourg: 'Luxemburg', 'Mexico City': 'Ciudad de México'},
  ...{Moscow: 'Moscova', Prague: 'Praga', Riyadh: 'Riad', Rome: 'Roma', 'Sao Paulo': 'São Paulo', Seoul: 'Seul'},
  ...{Tehran: 'Teheran', Vienna: 'Viena', Warsaw: 'Varșovia', Zurich: 'Zürich'},
};

const cityName = (city: string) => CITIES[city] ?? city;
/** "la Paris" */
const inCity = (city: string) => `${/^Insul/.test(cityName(city)) ? 'în' : 'la'} ${cityName(city)}`;
const clock = ({hour, minute}: ClockTime) => `ora ${hour}:${String(minute).padStart(2, '0')}`;
const until = (when: When) => `până la ${when.twelve ? 'miezul nopții' : clock(when)}`;
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'astăzi, la miezul nopții' : `mâine la ${clock(when)}`);
/** "sâmbătă la miezul nopții" may be either end of Saturday, "în noaptea de sâmbătă spre duminică" is not. */
const weekday = (when: When) =>
  when.nightOf
    ? `în noaptea de ${when.nightOf.weekday} spre ${when.weekday}, la miezul nopții`
    : `${when.weekday} la ${clock(when)}`;
const date = (when: When) => {
  const {nightOf} = when;
  if (!nightOf) return `pe ${when.date} la ${clock(when)}`;
  const eve = nightOf.month === when.month ? nightOf.day : nightOf.date;
  return `în noaptea de ${eve} spre ${when.date}, la miezul nopții`;
};
const today = (when: When) => `astăzi, ${(when.nightOf ?? when).weekday},`;
/** "joi, ora 9:00" */
const there = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('ro', {timeZone, weekday: 'long'}).format(instant)}, ` : '';
  return day + clock(account);
};
const inSentence = (zone: string) => zone.replace(/^O(?=ra )/, 'o');

const romanian: Language = ({plural, number}) => ({
  locale: 'ro',
  openChat: 'Deschideți chatul',
  closeChat: 'Închideți chatul',
  online: 'Suntem aici pentru dumneavoastră',
  offline: 'Momentan nu suntem aici',
  unread: (count) => `${number(count)} ${plural(count, {one: 'mesaj nou', few: 'mesaje noi', other: 'de mesaje noi'})}`,
  count: number,
  heading: 'Scrieți-ne',
  back: {
    minutes: ({duration}) => `Revenim ${duration}.`,
    today: (when) => `Revenim astăzi la ${clock(when)}.`,
    tomorrow: (when) => `Revenim ${tomorrow(when)}.`,
    weekday: (when) => `Revenim ${weekday(when)}.`,
    date: (when) => `Revenim ${date(when)}.`,
  },
  offlineFor: (exception) => `Momentan nu suntem aici · ${exception}`,
  backUnknown: 'Lăsați-ne un mesaj și vă vom răspunde.',
  openUntil: (when) => `Suntem aici ${until(when)}.`,
  accountTime: (account) =>
    account.city
      ? `${inCity(account.city).replace(/^./, (first) => first.toUpperCase())} va fi ${there(account)}.`
      : `Atunci va fi ${there(account)} (${inSentence(account.zone)}).`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `${today(when)} la ${clock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)} la miezul nopții` : `mâine, ${when.weekday}, la ${clock(when)}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `${today(when)} ${until(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)} ${until(when)}` : `până mâine, ${when.weekday}, la ${clock(when)}`,
    weekday: ({nightOf, ...when}) =>
      nightOf ? `până ${nightOf.weekday} la ora 24:00` : `până ${when.weekday} la ${clock(when)}`,
    date: ({nightOf, ...when}) =>
      nightOf ? `până pe ${nightOf.date} la ora 24:00` : `până pe ${when.date} la ${clock(when)}`,
  },
  until: 'p[aâî]n[aă](?: la(?: ora)?| pe)?',
  timezone: (account) => (account.city ? `ora din ${cityName(account.city)}` : inSentence(account.zone)),
  whenThere: (when, account) =>
    `${when} (${there(account)}${account.city ? ` ${inCity(account.city)}` : `, ${inSentence(account.zone)}`})`,
  thread: 'Mesaje',
  composer: 'Scrieți un mesaj',
  send: 'Trimiteți',
  privacy: 'Politica de confidențialitate',
  enterSends: 'Enter trimite mesajul, Shift și Enter încep un rând nou.',
  fallback: 'Ne puteți contacta și aici:',
  notArrived: 'Mesajul dumneavoastră nu a ajuns încă la noi. Ne puteți contacta și aici:',
  failed: 'Netrimis',
  earlier: 'Afișați mesajele anterioare',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Se trimite…',
  sent: 'Trimis',
  messageFailed: (text) => `Mesajul nu a fost trimis: ${text}`,
  retry: 'Încercați din nou',
  typing: (author) => `${author} scrie…`,
  tooLong: (excess) =>
    `Mesajul depășește limita cu ${number(excess)} ${plural(excess, {one: 'caracter', few: 'caractere', other: 'de caractere'})}. Scurtați-l sau trimiteți-l în mai multe părți.`,
  removed: 'Mesajele anterioare au fost șterse.',
  handedOver: 'De aici înainte, echipa noastră preia conversația. Cineva vă va răspunde {opens}.',
  saveChat: 'Salvați conversația într-un fișier',
  endChat: 'Încheiați conversația',
  endQuestion: 'Încheiați această conversație și o ștergeți din acest browser?',
  ended: 'Conversația a fost încheiată și ștearsă.',
  end: 'Încheiați și ștergeți',
  cancel: 'Anulați',
  visitor: 'Dumneavoastră',
  agent: 'Echipa noastră',
  assistant: 'Asistent',
  auto: 'Răspuns automat',
  questions: 'Întrebări frecvente',
  searchQuestions: 'Căutați printre întrebări',
  questionsFound: (count) => `Întrebări găsite: ${number(count)}`,
  noQuestion: 'Nu am găsit nicio întrebare. Scrieți-ne.',
  week: 'Programul nostru',
  today: 'Astăzi',
  dayClosed: 'Închis',
  allDay: 'Deschis toată ziua',
  clockTime: ({time}) => time,
  askPerson: 'Vorbiți cu o persoană',
  personWanted: 'Aș dori să vorbesc cu o persoană, vă rog.',
  askEmail: 'Lăsați-ne adresa de e-mail, ca să vă putem răspunde chiar dacă ați părăsit această pagină.',
  email: 'Adresă de e-mail',
  emailInvalid: 'Introduceți o adresă de e-mail completă, de exemplu nume@example.com.',
  name: 'Nume (opțional)',
  saveEmail: 'Salvați',
  skipEmail: 'Nu, mulțumesc',
  leaveEmail: 'Lăsați o adresă de e-mail',
  changeEmail: 'Schimbați adresa de e-mail',
  contact: (email, name) => `${name && `Sunt ${name}. `}Mă puteți contacta la ${email}.`,
});

export default romanian;
