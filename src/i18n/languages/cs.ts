// Czech. The polite form, "vy", with a small letter. No past tense of the second person, which would tell a gender.
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** Where, in the locative. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'v Amsterdamu', Athens: 'v Athénách', Belgrade: 'v Bělehradě', Berlin: 'v Berlíně'},
  ...{Bratislava: 'v Bratislavě', Brussels: 'v Bruselu', Bucharest: 'v Bukurešti', Budapest: 'v Budapešti'},
  ...{Cairo: 'v Káhiře', Chicago: 'v Chicagu', Copenhagen: 'v Kodani', Dubai: 'v Dubaji', Dublin: 'v Dublinu'},
  ...{Helsinki: 'v Helsinkách', 'Hong Kong': 'v Hongkongu', Istanbul: 'v Istanbulu', Jerusalem: 'v Jeruzalémě'},
  ...{Kolkata: 'v Kalkatě', Kyiv: 'v Kyjevě', Lisbon: 'v Lisabonu', Ljubljana: 'v Lublani', London: 'v Londýně'},
  ...{'Los Angeles': 'v Los Angeles', Luxembourg: 'v Lucemburku', Madrid: 'v Madridu', Melbourne: 'v Melbourne'},
  ...{'Mexico City': 'v Ciudad de México', Moscow: 'v Moskvě', 'New York': 'v New Yorku', Oslo: 'v Oslu'},
  ...{Paris: 'v Paříži', Prague: 'v Praze', Riga: 'v Rize', Rome: 'v Římě', 'Sao Paulo': 'v São Paulu'},
  ...{Seoul: 'v Soulu', Shanghai: 'v Šanghaji', Singapore: 'v Singapuru', Sofia: 'v Sofii'},
  ...{Stockholm: 've Stockholmu', Sydney: 'v Sydney', Tallinn: 'v Tallinnu', Tokyo: 'v Tokiu', Toronto: 'v Torontu'},
  ...{Azores: 'na Azorách', Bangkok: 'v Bangkoku', Canary: 'na Kanárských ostrovech', Chisinau: 'v Kišiněvě'},
  ...{
    Denver: 'v Denveru',
    Kathmandu: 'v Káthmándú',
    Malta: 'na Maltě',
    Nicosia: 'v Nikósii',
    Reykjavik: 'v Reykjavíku',
  },
  ...{Sarajevo: 'v Sarajevu', Skopje: 've Skopji', Taipei: 'v Tchaj-peji', Tehran: 'v Teheránu', Tirane: 'v Tiraně'},
  ...{Vienna: 've Vídni', Vilnius: 've Vilniusu', Warsaw: 've Varšavě', Zagreb: 'v Záhřebu', Zurich: 'v Curychu'},
};

const ON = ['v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek', 'v sobotu', 'v neděli'];
const OF = ['pondělí', 'úterý', 'středy', 'čtvrtka', 'pátku', 'soboty', 'neděle'];
/** Hours whose words begin with sounds that "v" does not stand before: "ve dvě", "ve třináct", "ve dvacet". */
const AFTER_VE = [2, 3, 4, 12, 13, 14, 20, 21, 22, 23];

const on = ({dayOfWeek}: Pick<Day, 'dayOfWeek'>) => ON[dayOfWeek - 1]!;
const of = ({dayOfWeek}: Pick<Day, 'dayOfWeek'>) => OF[dayOfWeek - 1]!;
const begin = ({hour, time}: ClockTime) => `${AFTER_VE.includes(hour) ? 've' : 'v'} ${time}`;
/** Where it closes at midnight, a day ends. */
const end = ({twelve, time}: When) => `do ${twelve === 'midnight' ? '24:00' : time}`;
const tomorrow = (when: When) => (when.nightOf ? 'dnes o půlnoci' : `zítra ${begin(when)}`);
const weekday = (when: When) => `${on(when)} ${begin(when)}`;
const date = (when: When) => `${when.date} ${begin(when)}`;
/** "9:00", and where it is another day there: "čtvrtek 9:00" */
const clock = ({dayOfWeek, instant, timeZone, time}: There) => {
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('cs', {timeZone, weekday: 'long'}).format(instant)} ` : '';
  return day + time.replace(/^\D+/, '');
};
const there = (account: There) =>
  account.city ? (CITIES[account.city] ?? `místní čas: ${account.city}`) : account.zone;

const czech: Language = ({plural, number}) => ({
  locale: 'cs',
  openChat: 'Otevřít chat',
  closeChat: 'Zavřít chat',
  online: 'Jsme tu pro vás',
  offline: 'Právě tu nejsme',
  unread: (count) =>
    `${number(count)} ${plural(count, {one: 'nová zpráva', few: 'nové zprávy', other: 'nových zpráv'})}`,
  count: number,
  heading: 'Napište nám',
  back: {
    minutes: ({duration}) => `Budeme zpět ${duration}.`,
    today: (when) => `Budeme zpět dnes ${begin(when)}.`,
    tomorrow: (when) => `Budeme zpět ${tomorrow(when)}.`,
    weekday: (when) => `Budeme zpět ${weekday(when)}.`,
    date: (when) => `Budeme zpět ${date(when)}.`,
  },
  offlineFor: (exception) => `Právě tu nejsme · ${exception}`,
  backUnknown: 'Zanechte nám zprávu a my se vám ozveme.',
  openUntil: (when) => `Jsme tu ještě do ${when.twelve === 'midnight' ? 'půlnoci' : when.time}.`,
  accountTime: (account) => `U nás (${there(account)}) bude tou dobou ${clock(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `dnes, ${on(when)}, ${begin(when)}`,
    tomorrow: (when) => (when.nightOf ? `dnes, ${on(when.nightOf)}, ve 24:00` : `zítra, ${on(when)}, ${begin(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `dnes, ${on(when)}, ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf
        ? `dnes, ${on(when.nightOf)}, ${end(when)}`
        : `do zítřejší${[3, 6, 7].includes(when.dayOfWeek) ? '' : 'ho'} ${of(when)} ${end(when)}`,
    weekday: (when) => `do ${of(when.nightOf ?? when)} ${end(when)}`,
    date: (when) => `do ${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'až do|do',
  timezone: (account) =>
    account.city
      ? `místní čas${CITIES[account.city] ? ` ${CITIES[account.city]}` : `: ${account.city}`}`
      : account.zone,
  whenThere: (when, account) =>
    `${when} (${clock(account)}${account.city && CITIES[account.city] ? '' : ','} ${there(account)})`,
  thread: 'Zprávy',
  composer: 'Napište zprávu',
  send: 'Odeslat',
  privacy: 'Ochrana osobních údajů',
  enterSends: 'Enter zprávu odešle, Shift a Enter vloží nový řádek.',
  fallback: 'Spojit se s námi můžete také zde:',
  notArrived: 'Vaše zpráva k nám zatím nedorazila. Spojit se s námi můžete také zde:',
  failed: 'Neodesláno',
  earlier: 'Zobrazit starší zprávy',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Odesílá se…',
  sent: 'Odesláno',
  messageFailed: (text) => `Zpráva nebyla odeslána: ${text}`,
  retry: 'Zkusit znovu',
  typing: (author) => `${author} píše…`,
  tooLong: (excess) =>
    `Zpráva je o ${number(excess)} ${plural(excess, {one: 'znak', few: 'znaky', other: 'znaků'})} delší, než je povoleno. Zkraťte ji, nebo ji pošlete po částech.`,
  removed: 'Starší zprávy byly odstraněny.',
  handedOver: 'Od této chvíle se vám věnuje náš tým. Ozveme se {opens}.',
  saveChat: 'Uložit konverzaci do souboru',
  endChat: 'Ukončit konverzaci',
  endQuestion: 'Ukončit tuto konverzaci a smazat ji z tohoto prohlížeče?',
  ended: 'Konverzace byla ukončena a smazána.',
  end: 'Ukončit a smazat',
  cancel: 'Zrušit',
  visitor: 'Vy',
  agent: 'Náš tým',
  assistant: 'Asistent',
  auto: 'Automatická odpověď',
  questions: 'Časté dotazy',
  searchQuestions: 'Hledat v dotazech',
  questionsFound: (count) => `Nalezené dotazy: ${number(count)}`,
  noQuestion: 'Nenašli jsme žádný dotaz. Napište nám.',
  week: 'Kdy jsme tu',
  today: 'Dnes',
  dayClosed: 'Zavřeno',
  allDay: 'Nepřetržitě',
  clockTime: ({time}) => time,
  askPerson: 'Spojit s člověkem',
  personWanted: 'Spojte mě prosím s člověkem.',
  askEmail: 'Zanechte nám svůj e-mail a odpovíme vám na něj, pokud už na této stránce nebudete.',
  email: 'E-mailová adresa',
  emailInvalid: 'Zadejte prosím celou e-mailovou adresu, například jmeno@example.com.',
  name: 'Jméno (nepovinné)',
  saveEmail: 'Uložit',
  skipEmail: 'Ne, děkuji',
  leaveEmail: 'Zadat e-mailovou adresu',
  changeEmail: 'Změnit e-mailovou adresu',
  contact: (email, name) => `${name ? `Jmenuji se ${name}. ` : ''}Můj e-mail je ${email}.`,
});

export default czech;
