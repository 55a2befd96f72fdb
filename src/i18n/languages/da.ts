// Danish. "Du", with a small letter.
import type {Language} from '../language.js';
import type {There, When} from '../strings.js';

/** With "på" where "i" is not said. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Algier', Athens: 'Athen', Azores: 'på Azorerne', Baghdad: 'Bagdad', Belgrade: 'Beograd'},
  ...{Brussels: 'Bruxelles', Canary: 'på De Kanariske Øer', 'Hong Kong': 'Hongkong', Madeira: 'på Madeira'},
  ...{Damascus: 'Damaskus', Malta: 'på Malta'},
  ...{Bucharest: 'Bukarest', Copenhagen: 'København', Faroe: 'Tórshavn', Lisbon: 'Lissabon', Moscow: 'Moskva'},
  ...{Prague: 'Prag', Rome: 'Rom', 'Sao Paulo': 'São Paulo', Tehran: 'Teheran', Vienna: 'Wien', Warsaw: 'Warszawa'},
  ...{Zurich: 'Zürich'},
};

const oclock = ({time}: When) => `kl. ${time}`;
/** Where it closes at midnight, a day ends. */
const end = (when: When) => (when.twelve === 'midnight' ? 'kl. 24.00' : oclock(when));
const tomorrow = (when: When) => (when.nightOf ? 'i nat ved midnat' : `i morgen ${oclock(when)}`);
const weekday = (when: When) => `på ${when.weekday} ${oclock(when)}`;
const date = (when: When) => `den ${when.date} ${oclock(when)}`;
const place = (city: string) => (CITIES[city] ?? city).replace(/^(?!på )/, 'i ');
/** "kl. 15.00", and where it is another day there: "torsdag kl. 15.00" */
const clock = ({dayOfWeek, instant, timeZone, time}: There) => {
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('da', {timeZone, weekday: 'long'}).format(instant)} ` : '';
  return `${day}kl. ${time.replace(/^\D+/, '')}`;
};
const there = (account: There) =>
  account.city ? `${clock(account)} ${place(account.city)}` : `${clock(account)}, ${account.zone}`;

const danish: Language = ({plural, number}) => ({
  locale: 'da',
  openChat: 'Åbn chatten',
  closeChat: 'Luk chatten',
  online: 'Vi er her',
  offline: 'Vi er her ikke lige nu',
  unread: (count) => plural(count, {one: '1 ny besked', other: `${number(count)} nye beskeder`}),
  count: number,
  heading: 'Skriv til os',
  back: {
    minutes: ({duration}) => `Vi er tilbage ${duration}.`,
    today: (when) => `Vi er tilbage i dag ${oclock(when)}.`,
    tomorrow: (when) => `Vi er tilbage ${tomorrow(when)}.`,
    weekday: (when) => `Vi er tilbage ${weekday(when)}.`,
    date: (when) => `Vi er tilbage ${date(when)}.`,
  },
  offlineFor: (exception) => `Vi er her ikke lige nu · ${exception}`,
  backUnknown: 'Læg en besked, så vender vi tilbage til dig.',
  openUntil: (when) => `Vi er her indtil ${when.twelve === 'midnight' ? 'midnat' : oclock(when)}.`,
  accountTime: (account) =>
    `Hos os (${account.city ? place(account.city) : account.zone}) svarer det til ${clock(account)}.`,
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
    today: (when) => `i dag, ${when.weekday}, indtil ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf
        ? `i dag, ${when.nightOf.weekday}, indtil ${end(when)}`
        : `indtil i morgen, ${when.weekday}, ${end(when)}`,
    weekday: (when) => `indtil ${(when.nightOf ?? when).weekday} ${end(when)}`,
    date: (when) => `indtil den ${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'frem til|lige til|indtil|til',
  timezone: (account) => (account.city ? `lokal tid ${place(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Beskeder',
  composer: 'Skriv en besked',
  send: 'Send',
  privacy: 'Privatlivspolitik',
  enterSends: 'Enter sender beskeden, Skift og Enter giver en ny linje.',
  fallback: 'Du kan også kontakte os her:',
  notArrived: 'Din besked er ikke nået frem til os endnu. Du kan også kontakte os her:',
  failed: 'Ikke sendt',
  earlier: 'Vis tidligere beskeder',
  sentAt: (time, day) => (day ? `${day} kl. ${time}` : time),
  sending: 'Sender …',
  sent: 'Sendt',
  messageFailed: (text) => `Beskeden blev ikke sendt: ${text}`,
  retry: 'Prøv igen',
  typing: (author) => `${author} skriver …`,
  tooLong: (excess) => `Beskeden er ${number(excess)} tegn for lang. Forkort den, eller send den i flere dele.`,
  removed: 'Tidligere beskeder er fjernet.',
  handedOver: 'Herfra tager vores team over. Du får svar {opens}.',
  saveChat: 'Gem samtalen som fil',
  endChat: 'Afslut samtalen',
  endQuestion: 'Vil du afslutte samtalen og slette den fra denne browser?',
  ended: 'Samtalen er afsluttet og slettet.',
  end: 'Afslut og slet',
  cancel: 'Annuller',
  visitor: 'Dig',
  agent: 'Vores team',
  assistant: 'Assistent',
  auto: 'Automatisk svar',
  questions: 'Ofte stillede spørgsmål',
  searchQuestions: 'Søg i spørgsmålene',
  questionsFound: (count) => `Fundne spørgsmål: ${number(count)}`,
  noQuestion: 'Ingen spørgsmål fundet. Skriv til os.',
  week: 'Vores åbningstider',
  today: 'I dag',
  dayClosed: 'Lukket',
  allDay: 'Åbent hele døgnet',
  clockTime: ({time}) => time,
  askPerson: 'Tal med et menneske',
  personWanted: 'Jeg vil gerne tale med et menneske.',
  askEmail: 'Skriv din e-mailadresse, så kan vi svare dig pr. e-mail, hvis du har forladt siden.',
  email: 'E-mailadresse',
  emailInvalid: 'Skriv en fuldstændig e-mailadresse, for eksempel navn@example.com.',
  name: 'Navn (valgfrit)',
  saveEmail: 'Gem',
  skipEmail: 'Nej tak',
  leaveEmail: 'Tilføj e-mailadresse',
  changeEmail: 'Ret e-mailadressen',
  contact: (email, name) => `${name ? `Jeg hedder ${name}. ` : ''}Du kan få fat i mig på ${email}.`,
});

export default danish;
