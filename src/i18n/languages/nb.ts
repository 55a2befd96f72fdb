// Norwegian (bokmål), for readers of nynorsk, too. "Du", with a small letter.
import type {Language} from '../language.js';
import type {There, When} from '../strings.js';

/** With "på" where "i" is not said. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Alger', Athens: 'Athen', Azores: 'på Asorene', Baghdad: 'Bagdad', Belgrade: 'Beograd'},
  ...{Brussels: 'Brussel', Canary: 'på Kanariøyene', 'Hong Kong': 'Hongkong', Madeira: 'på Madeira'},
  ...{Damascus: 'Damaskus', Malta: 'på Malta'},
  ...{Bucharest: 'București', Cairo: 'Kairo', Copenhagen: 'København', Havana: 'Havanna', Kathmandu: 'Katmandu'},
  ...{Lisbon: 'Lisboa', 'Mexico City': 'Mexico by', Moscow: 'Moskva', Prague: 'Praha', Rome: 'Roma'},
  ...{'Sao Paulo': 'São Paulo', Tehran: 'Teheran', Vienna: 'Wien', Warsaw: 'Warszawa', Zurich: 'Zürich'},
};

const oclock = ({time}: When) => `kl. ${time}`;
/** Where it closes at midnight, a day ends. */
const end = (when: When) => (when.twelve === 'midnight' ? 'kl. 24:00' : oclock(when));
const tomorrow = (when: When) => (when.nightOf ? 'i natt ved midnatt' : `i morgen ${oclock(when)}`);
const weekday = (when: When) => `på ${when.weekday} ${oclock(when)}`;
const date = (when: When) => `${when.date} ${oclock(when)}`;
const place = (city: string) => (CITIES[city] ?? city).replace(/^(?!på )/, 'i ');
/** "kl. 15:00", and where it is another day there: "torsdag kl. 15:00" */
const clock = ({dayOfWeek, instant, timeZone, time}: There) => {
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('nb', {timeZone, weekday: 'long'}).format(instant)} ` : '';
  return `${day}kl. ${time.replace(/^\D+/, '')}`;
};
const there = (account: There) =>
  account.city ? `${clock(account)} ${place(account.city)}` : `${clock(account)}, ${account.zone}`;

const norwegian: Language = ({plural, number}) => ({
  locale: 'nb',
  openChat: 'Åpne chatten',
  closeChat: 'Lukk chatten',
  online: 'Vi er her',
  offline: 'Vi er ikke her akkurat nå',
  unread: (count) => plural(count, {one: '1 ny melding', other: `${number(count)} nye meldinger`}),
  count: number,
  heading: 'Skriv til oss',
  back: {
    minutes: ({duration}) => `Vi er tilbake ${duration}.`,
    today: (when) => `Vi er tilbake i dag ${oclock(when)}.`,
    tomorrow: (when) => `Vi er tilbake ${tomorrow(when)}.`,
    weekday: (when) => `Vi er tilbake ${weekday(when)}.`,
    date: (when) => `Vi er tilbake ${date(when)}.`,
  },
  offlineFor: (exception) => `Vi er ikke her akkurat nå · ${exception}`,
  backUnknown: 'Legg igjen en melding, så tar vi kontakt med deg.',
  openUntil: (when) => `Vi er her til ${when.twelve === 'midnight' ? 'midnatt' : oclock(when)}.`,
  accountTime: (account) =>
    `Hos oss (${account.city ? place(account.city) : account.zone}) tilsvarer det ${clock(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${when.weekday} ${oclock(when)}`,
    today: (when) => `i dag, ${when.weekday}, ${oclock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `i dag, ${when.nightOf.weekday}, ${end(when)}` : `i morgen, ${when.weekday}, ${oclock(when)}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `i dag, ${when.weekday}, til ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `i dag, ${when.nightOf.weekday}, til ${end(when)}` : `til i morgen, ${when.weekday}, ${end(when)}`,
    weekday: (when) => `til ${(when.nightOf ?? when).weekday} ${end(when)}`,
    date: (when) => `til ${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'fram til|frem til|helt til|inntil|til',
  timezone: (account) => (account.city ? `lokal tid ${place(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Meldinger',
  composer: 'Skriv en melding',
  send: 'Send',
  privacy: 'Personvernerklæring',
  enterSends: 'Enter sender meldingen, Skift og Enter gir ny linje.',
  fallback: 'Du kan også nå oss her:',
  notArrived: 'Meldingen din har ikke kommet fram til oss ennå. Du kan også nå oss her:',
  failed: 'Ikke sendt',
  earlier: 'Vis tidligere meldinger',
  sentAt: (time, day) => (day ? `${day} kl. ${time}` : time),
  sending: 'Sender …',
  sent: 'Sendt',
  messageFailed: (text) => `Meldingen ble ikke sendt: ${text}`,
  retry: 'Prøv igjen',
  typing: (author) => `${author} skriver …`,
  tooLong: (excess) => `Meldingen er ${number(excess)} tegn for lang. Kort den ned, eller send den i flere deler.`,
  removed: 'Tidligere meldinger er fjernet.',
  handedOver: 'Herfra tar teamet vårt over. Du får svar {opens}.',
  saveChat: 'Lagre samtalen som fil',
  endChat: 'Avslutt samtalen',
  endQuestion: 'Vil du avslutte samtalen og slette den fra denne nettleseren?',
  ended: 'Samtalen er avsluttet og slettet.',
  end: 'Avslutt og slett',
  cancel: 'Avbryt',
  visitor: 'Du',
  agent: 'Teamet vårt',
  assistant: 'Assistent',
  auto: 'Automatisk svar',
  questions: 'Vanlige spørsmål',
  searchQuestions: 'Søk i spørsmålene',
  questionsFound: (count) => `Fant ${number(count)} spørsmål`,
  noQuestion: 'Fant ingen spørsmål. Skriv til oss.',
  week: 'Våre åpningstider',
  today: 'I dag',
  dayClosed: 'Stengt',
  allDay: 'Døgnåpent',
  clockTime: ({time}) => time,
  askPerson: 'Snakk med et menneske',
  personWanted: 'Jeg vil gjerne snakke med et menneske.',
  askEmail: 'Legg igjen e-postadressen din, så kan vi svare deg på e-post hvis du har forlatt siden.',
  email: 'E-postadresse',
  emailInvalid: 'Skriv inn en fullstendig e-postadresse, for eksempel navn@example.com.',
  name: 'Navn (valgfritt)',
  saveEmail: 'Lagre',
  skipEmail: 'Nei takk',
  leaveEmail: 'Legg igjen en e-postadresse',
  changeEmail: 'Endre e-postadressen',
  contact: (email, name) => `${name ? `Jeg heter ${name}. ` : ''}Du kan nå meg på ${email}.`,
});

export default norwegian;
