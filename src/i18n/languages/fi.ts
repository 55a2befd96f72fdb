// Finnish. Shops say "sinä" to their visitors.
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** Where, in the inessive, or the adessive where usage has it. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'Amsterdamissa', Athens: 'Ateenassa', Belgrade: 'Belgradissa', Berlin: 'Berliinissä'},
  ...{Bratislava: 'Bratislavassa', Brussels: 'Brysselissä', Bucharest: 'Bukarestissa', Budapest: 'Budapestissa'},
  ...{Cairo: 'Kairossa', Chicago: 'Chicagossa', Copenhagen: 'Kööpenhaminassa', Dubai: 'Dubaissa'},
  ...{Dublin: 'Dublinissa', Helsinki: 'Helsingissä', 'Hong Kong': 'Hongkongissa', Istanbul: 'Istanbulissa'},
  ...{Jerusalem: 'Jerusalemissa', Kolkata: 'Kalkutassa', Kyiv: 'Kiovassa', Lisbon: 'Lissabonissa'},
  ...{Ljubljana: 'Ljubljanassa', London: 'Lontoossa', 'Los Angeles': 'Los Angelesissa', Luxembourg: 'Luxemburgissa'},
  ...{Madrid: 'Madridissa', Mariehamn: 'Maarianhaminassa', Melbourne: 'Melbournessa', 'Mexico City': 'Méxicossa'},
  ...{Moscow: 'Moskovassa', 'New York': 'New Yorkissa', Oslo: 'Oslossa', Paris: 'Pariisissa', Prague: 'Prahassa'},
  ...{Reykjavik: 'Reykjavikissa', Riga: 'Riiassa', Rome: 'Roomassa', 'Sao Paulo': 'São Paulossa', Seoul: 'Soulissa'},
  ...{Shanghai: 'Shanghaissa', Singapore: 'Singaporessa', Sofia: 'Sofiassa', Stockholm: 'Tukholmassa'},
  ...{Sydney: 'Sydneyssä', Tallinn: 'Tallinnassa', Tokyo: 'Tokiossa', Toronto: 'Torontossa', Vienna: 'Wienissä'},
  ...{Vilnius: 'Vilnassa', Warsaw: 'Varsovassa', Zagreb: 'Zagrebissa', Zurich: 'Zürichissä'},
};

const on = ({weekday}: Day) => `${weekday}na`;
/** "keskiviikkoon", "tiistaihin" */
const to = ({dayOfWeek, weekday}: Day) => weekday + (dayOfWeek === 3 ? 'on' : 'hin');
/** "klo 17", "klo 17.30", "klo 0.00" */
const oclock = ({hour, minute, time}: ClockTime) => `klo ${minute || !hour ? time : hour}`;
/** Where it closes at midnight, a day ends. */
const end = (when: When) => `${when.twelve === 'midnight' ? 'klo 24' : oclock(when)} asti`;
const tomorrow = (when: When) => (when.nightOf ? 'tänään keskiyöllä' : `huomenna ${oclock(when)}`);
const weekday = (when: When) => `${on(when)} ${oclock(when)}`;
const date = (when: When) => `${when.date} ${oclock(when)}`;
const local = (city: string) => CITIES[city] ?? `(${city})`;
const there = (account: There) =>
  account.city && CITIES[account.city]
    ? `${account.time} ${CITIES[account.city]}`
    : `${account.time}, ${account.city ? `paikallinen aika: ${account.city}` : account.zone}`;

const finnish: Language = ({plural, number}) => ({
  locale: 'fi',
  openChat: 'Avaa chat',
  closeChat: 'Sulje chat',
  online: 'Olemme paikalla',
  offline: 'Emme ole nyt paikalla',
  unread: (count) => plural(count, {one: '1 uusi viesti', other: `${number(count)} uutta viestiä`}),
  count: number,
  heading: 'Kirjoita meille',
  back: {
    minutes: ({duration}) => `Palaamme ${duration}.`,
    today: (when) => `Palaamme tänään ${oclock(when)}.`,
    tomorrow: (when) => `Palaamme ${tomorrow(when)}.`,
    weekday: (when) => `Palaamme ${weekday(when)}.`,
    date: (when) => `Palaamme ${date(when)}.`,
  },
  offlineFor: (exception) => `Emme ole nyt paikalla · ${exception}`,
  backUnknown: 'Jätä meille viesti, niin palaamme asiaan.',
  openUntil: (when) => `Olemme paikalla ${when.twelve === 'midnight' ? 'keskiyöhön asti' : end(when)}.`,
  accountTime: (account) =>
    `Silloin ${account.city ? `paikallinen aika ${local(account.city)}` : 'kello meillä'} on ${account.time}${account.city ? '' : ` (${account.zone})`}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `tänään ${weekday(when)}`,
    tomorrow: (when) => (when.nightOf ? `tänään ${on(when.nightOf)} klo 24` : `huomenna ${weekday(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `tänään ${on(when)} ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `tänään ${on(when.nightOf)} ${end(when)}` : `huomiseen ${to(when)} ${end(when)}`,
    weekday: (when) => `${to(when.nightOf ?? when)} ${end(when)}`,
    date: (when) => `${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'asti|saakka',
  timezone: (account) =>
    account.city
      ? `paikallinen aika${CITIES[account.city] ? ` ${CITIES[account.city]}` : `: ${account.city}`}`
      : account.zone,
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Viestit',
  composer: 'Kirjoita viesti',
  send: 'Lähetä',
  privacy: 'Tietosuojaseloste',
  enterSends: 'Enter lähettää viestin, Vaihto ja Enter aloittavat uuden rivin.',
  fallback: 'Tavoitat meidät myös näin:',
  notArrived: 'Viestisi ei ole vielä tullut perille. Tavoitat meidät myös näin:',
  failed: 'Ei lähetetty',
  earlier: 'Näytä aiemmat viestit',
  sentAt: (time, day) => (day ? `${day} klo ${time}` : time),
  sending: 'Lähetetään …',
  sent: 'Lähetetty',
  messageFailed: (text) => `Viestiä ei lähetetty: ${text}`,
  retry: 'Yritä uudelleen',
  typing: (author) => `${author} kirjoittaa …`,
  tooLong: (excess) =>
    `Viesti on ${plural(excess, {one: 'yhden merkin', other: `${number(excess)} merkkiä`})} liian pitkä. Lyhennä sitä tai lähetä se osissa.`,
  removed: 'Aiemmat viestit on poistettu.',
  handedOver: 'Tästä eteenpäin sinua palvelee tiimimme. Vastaamme {opens}.',
  saveChat: 'Tallenna keskustelu tiedostoon',
  endChat: 'Lopeta keskustelu',
  endQuestion: 'Lopetetaanko tämä keskustelu ja poistetaanko se tästä selaimesta?',
  ended: 'Keskustelu on lopetettu ja poistettu.',
  end: 'Lopeta ja poista',
  cancel: 'Peruuta',
  visitor: 'Sinä',
  agent: 'Tiimimme',
  assistant: 'Avustaja',
  auto: 'Automaattinen vastaus',
  questions: 'Usein kysyttyä',
  searchQuestions: 'Hae kysymyksistä',
  questionsFound: (count) => `Löytyneitä kysymyksiä: ${number(count)}`,
  noQuestion: 'Kysymystä ei löytynyt. Kirjoita meille.',
  week: 'Aukioloaikamme',
  today: 'Tänään',
  dayClosed: 'Suljettu',
  allDay: 'Avoinna vuorokauden ympäri',
  clockTime: ({time}) => time,
  askPerson: 'Keskustele ihmisen kanssa',
  personWanted: 'Haluaisin keskustella ihmisen kanssa.',
  askEmail: 'Jätä sähköpostiosoitteesi, niin voimme vastata sähköpostitse, jos et ole enää tällä sivulla.',
  email: 'Sähköpostiosoite',
  emailInvalid: 'Anna koko sähköpostiosoite, esimerkiksi nimi@example.com.',
  name: 'Nimi (valinnainen)',
  saveEmail: 'Tallenna',
  skipEmail: 'Ei kiitos',
  leaveEmail: 'Jätä sähköpostiosoite',
  changeEmail: 'Vaihda sähköpostiosoite',
  contact: (email, name) => `${name ? `Nimeni on ${name}. ` : ''}Sähköpostiosoitteeni on ${email}.`,
});

export default finnish;
