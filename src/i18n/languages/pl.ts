// Polish. Shops say "ty" to their visitors ("Napisz do nas"), with a capital in writing: "Ciebie", "Twój". No past tense of the
// second person, which would tell a gender.
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** Where, in the locative. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'w Amsterdamie', Athens: 'w Atenach', Belgrade: 'w Belgradzie', Berlin: 'w Berlinie'},
  ...{Bratislava: 'w Bratysławie', Brussels: 'w Brukseli', Bucharest: 'w Bukareszcie', Budapest: 'w Budapeszcie'},
  ...{Cairo: 'w Kairze', Chicago: 'w Chicago', Copenhagen: 'w Kopenhadze', Dubai: 'w Dubaju', Dublin: 'w Dublinie'},
  ...{Helsinki: 'w Helsinkach', 'Hong Kong': 'w Hongkongu', Istanbul: 'w Stambule', Jerusalem: 'w Jerozolimie'},
  ...{Kolkata: 'w Kalkucie', Kyiv: 'w Kijowie', Lisbon: 'w Lizbonie', Ljubljana: 'w Lublanie', London: 'w Londynie'},
  ...{'Los Angeles': 'w Los Angeles', Luxembourg: 'w Luksemburgu', Madrid: 'w Madrycie', Melbourne: 'w Melbourne'},
  ...{'Mexico City': 'w Meksyku', Minsk: 'w Mińsku', Moscow: 'w Moskwie', 'New York': 'w Nowym Jorku'},
  ...{Oslo: 'w Oslo', Paris: 'w Paryżu', Prague: 'w Pradze', Riga: 'w Rydze', Rome: 'w Rzymie'},
  ...{'Sao Paulo': 'w São Paulo', Seoul: 'w Seulu', Shanghai: 'w Szanghaju', Singapore: 'w Singapurze'},
  ...{Sofia: 'w Sofii', Stockholm: 'w Sztokholmie', Sydney: 'w Sydney', Tallinn: 'w Tallinnie', Tokyo: 'w Tokio'},
  ...{Toronto: 'w Toronto', Vienna: 'w Wiedniu', Vilnius: 'w Wilnie', Warsaw: 'w Warszawie', Zagreb: 'w Zagrzebiu'},
  ...{Zurich: 'w Zurychu'},
  ...{Azores: 'na Azorach', Bangkok: 'w Bangkoku', Canary: 'na Wyspach Kanaryjskich', Chisinau: 'w Kiszyniowie'},
  ...{Denver: 'w Denver', Kathmandu: 'w Katmandu', Malta: 'na Malcie', Nicosia: 'w Nikozji', Reykjavik: 'w Reykjavíku'},
  ...{Sarajevo: 'w Sarajewie', Skopje: 'w Skopje', Taipei: 'w Tajpej', Tehran: 'w Teheranie', Tirane: 'w Tiranie'},
};

const ON = ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'];

const on = ({dayOfWeek}: {dayOfWeek: number}) => ON[dayOfWeek - 1]!;
/** "9:00" */
const clock = ({hour, minute}: ClockTime) => `${hour}:${String(minute).padStart(2, '0')}`;
/** Where it closes at midnight, a day ends. */
const end = (when: When) => (when.twelve === 'midnight' ? '24:00' : clock(when));
const tomorrow = (when: When) => (when.nightOf ? 'dziś o północy' : `jutro o ${clock(when)}`);
const weekday = (when: When) => `${on(when)} o ${clock(when)}`;
/** "24 grudnia", "24 grudnia 2027 r." */
const dated = ({date, year}: Day) => (year ? `${date} r.` : date);
const date = (when: When) => `${dated(when)} o ${clock(when)}`;
/** "9:00", and where it is another day there: "czwartek, 9:00" */
const dayAndClock = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  const day = dayOfWeek ? `${new Intl.DateTimeFormat('pl', {timeZone, weekday: 'long'}).format(instant)}, ` : '';
  return day + clock(account);
};
const where = (city: string) => CITIES[city] ?? `czas: ${city}`;
const there = (account: There) => (account.city ? where(account.city) : account.zone);

const polish: Language = ({plural, number}) => ({
  locale: 'pl',
  openChat: 'Otwórz czat',
  closeChat: 'Zamknij czat',
  online: 'Jesteśmy online',
  offline: 'W tej chwili nas nie ma',
  unread: (count) =>
    `${number(count)} ${plural(count, {one: 'nowa wiadomość', few: 'nowe wiadomości', other: 'nowych wiadomości'})}`,
  count: number,
  heading: 'Napisz do nas',
  back: {
    minutes: ({duration}) => `Wrócimy ${duration}.`,
    today: (when) => `Wrócimy dziś o ${clock(when)}.`,
    tomorrow: (when) => `Wrócimy ${tomorrow(when)}.`,
    weekday: (when) => `Wrócimy ${weekday(when)}.`,
    date: (when) => `Wrócimy ${date(when)}.`,
  },
  offlineFor: (exception) => `W tej chwili nas nie ma · ${exception}`,
  backUnknown: 'Zostaw nam wiadomość, a odezwiemy się do Ciebie.',
  openUntil: (when) => `Jesteśmy tu jeszcze do ${when.twelve === 'midnight' ? 'północy' : clock(when)}.`,
  accountTime: (account) => `U nas (${there(account)}) będzie wtedy ${dayAndClock(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `dziś, ${on(when)}, o ${clock(when)}`,
    tomorrow: (when) => (when.nightOf ? `dziś, ${on(when.nightOf)}, o 24:00` : `jutro, ${on(when)}, o ${clock(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `dziś, ${on(when)}, do ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `dziś, ${on(when.nightOf)}, do ${end(when)}` : `do ${end(when)} jutro, ${on(when)}`,
    weekday: (when) => `do ${end(when)} ${on(when.nightOf ?? when)}`,
    date: (when) => `do ${end(when)} w dniu ${dated(when.nightOf ?? when)}`,
  },
  until: 'aż do|do',
  timezone: (account) =>
    account.city
      ? `czas lokalny${CITIES[account.city] ? ` ${CITIES[account.city]}` : `: ${account.city}`}`
      : account.zone,
  whenThere: (when, account) =>
    `${when} (${dayAndClock(account)}${account.city && CITIES[account.city] ? '' : ','} ${there(account)})`,
  thread: 'Wiadomości',
  composer: 'Napisz wiadomość',
  send: 'Wyślij',
  privacy: 'Polityka prywatności',
  enterSends: 'Enter wysyła wiadomość, Shift i Enter zaczynają nowy wiersz.',
  fallback: 'Możesz też skontaktować się z nami tutaj:',
  notArrived: 'Twoja wiadomość jeszcze do nas nie dotarła. Możesz też skontaktować się z nami tutaj:',
  failed: 'Nie wysłano',
  earlier: 'Pokaż wcześniejsze wiadomości',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Wysyłanie…',
  sent: 'Wysłano',
  messageFailed: (text) => `Nie wysłano wiadomości: ${text}`,
  retry: 'Spróbuj ponownie',
  typing: (author) => `${author} pisze…`,
  tooLong: (excess) =>
    `Wiadomość jest za długa o ${number(excess)} ${plural(excess, {one: 'znak', few: 'znaki', other: 'znaków'})}. Skróć ją lub wyślij w częściach.`,
  removed: 'Wcześniejsze wiadomości zostały usunięte.',
  handedOver: 'Od teraz rozmowę prowadzi nasz zespół. Odezwiemy się {opens}.',
  saveChat: 'Zapisz rozmowę w pliku',
  endChat: 'Zakończ rozmowę',
  endQuestion: 'Zakończyć tę rozmowę i usunąć ją z tej przeglądarki?',
  ended: 'Rozmowa została zakończona i usunięta.',
  end: 'Zakończ i usuń',
  cancel: 'Anuluj',
  visitor: 'Ty',
  agent: 'Nasz zespół',
  assistant: 'Asystent',
  auto: 'Odpowiedź automatyczna',
  questions: 'Częste pytania',
  searchQuestions: 'Szukaj w pytaniach',
  questionsFound: (count) => `Znalezione pytania: ${number(count)}`,
  noQuestion: 'Nie znaleziono żadnych pytań. Napisz do nas.',
  week: 'Nasze godziny pracy',
  today: 'Dzisiaj',
  dayClosed: 'Zamknięte',
  allDay: 'Czynne całą dobę',
  clockTime: ({time}) => time,
  askPerson: 'Porozmawiaj z pracownikiem',
  personWanted: 'Proszę o rozmowę z pracownikiem.',
  askEmail: 'Zostaw swój adres e-mail, a odpowiemy Ci e-mailem, jeśli nie będzie Cię już na tej stronie.',
  email: 'Adres e-mail',
  emailInvalid: 'Podaj pełny adres e-mail, na przykład nazwa@example.com.',
  name: 'Imię (opcjonalnie)',
  saveEmail: 'Zapisz',
  skipEmail: 'Nie, dziękuję',
  leaveEmail: 'Zostaw adres e-mail',
  changeEmail: 'Zmień adres e-mail',
  contact: (email, name) => `${name ? `Mam na imię ${name}. ` : ''}Mój adres e-mail to ${email}.`,
});

export default polish;
