// Polish. Impersonal, as Polish software has it, with the capital "Ty" where the admin is meant. Hours are "godziny pracy", one
// stretch of them a "przedział".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {RangeWords, WeekdayWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Algier', Athens: 'Ateny', Azores: 'Azory', Baghdad: 'Bagdad', Beirut: 'Bejrut', Belgrade: 'Belgrad'},
  ...{Bratislava: 'Bratysława', Brussels: 'Bruksela', Bucharest: 'Bukareszt', Budapest: 'Budapeszt', Cairo: 'Kair'},
  ...{Canary: 'Wyspy Kanaryjskie', 'Cape Verde': 'Wyspy Zielonego Przylądka', Christmas: 'Wyspa Bożego Narodzenia'},
  ...{Comoro: 'Komory', Copenhagen: 'Kopenhaga', Damascus: 'Damaszek', Dubai: 'Dubaj', Dushanbe: 'Duszanbe'},
  ...{Easter: 'Wyspa Wielkanocna', Faroe: 'Wyspy Owcze', Fiji: 'Fidżi', Gibraltar: 'Gibraltar', Havana: 'Hawana'},
  ...{Helsinki: 'Helsinki', 'Hong Kong': 'Hongkong', Istanbul: 'Stambuł', Jakarta: 'Dżakarta', Jamaica: 'Jamajka'},
  ...{Jerusalem: 'Jerozolima', Kamchatka: 'Kamczatka', Karachi: 'Karaczi', Khartoum: 'Chartum', Kolkata: 'Kalkuta'},
  ...{Krasnoyarsk: 'Krasnojarsk', Kuwait: 'Kuwejt', Kyiv: 'Kijów', Lisbon: 'Lizbona', Ljubljana: 'Lublana'},
  ...{London: 'Londyn', Luxembourg: 'Luksemburg', Madrid: 'Madryt', Maldives: 'Malediwy', Malta: 'Malta'},
  ...{'Mexico City': 'Meksyk', Minsk: 'Mińsk', Monaco: 'Monako', Moscow: 'Moskwa', Muscat: 'Maskat'},
  ...{'New York': 'Nowy Jork', Nicosia: 'Nikozja', Novosibirsk: 'Nowosybirsk', Panama: 'Panama', Paris: 'Paryż'},
  ...{Prague: 'Praga', Riga: 'Ryga', Riyadh: 'Rijad', Rome: 'Rzym', 'Sao Paulo': 'São Paulo', Sarajevo: 'Sarajewo'},
  ...{Seoul: 'Seul', Seychelles: 'Seszele', Shanghai: 'Szanghaj', Singapore: 'Singapur', Stockholm: 'Sztokholm'},
  ...{
    Taipei: 'Tajpej',
    Tallinn: 'Tallinn',
    Tashkent: 'Taszkent',
    Tehran: 'Teheran',
    Tokyo: 'Tokio',
    Tripoli: 'Trypolis',
  },
  ...{Ulaanbaatar: 'Ułan Bator', Vatican: 'Watykan', Vienna: 'Wiedeń', Vilnius: 'Wilno', Vladivostok: 'Władywostok'},
  ...{Volgograd: 'Wołgograd', Warsaw: 'Warszawa', Yekaterinburg: 'Jekaterynburg', Yerevan: 'Erywań'},
  ...{Zagreb: 'Zagrzeb', Zurich: 'Zurych'},
};

const ON = ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'];
const OF = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli'];
const ACCUSATIVE = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'];
const EACH = [
  'w każdy poniedziałek',
  'w każdy wtorek',
  'w każdą środę',
  'w każdy czwartek',
  'w każdy piątek',
  'w każdą sobotę',
  'w każdą niedzielę',
];

const on = ({dayOfWeek}: Pick<WeekdayWords, 'dayOfWeek'>) => ON[dayOfWeek - 1]!;
const of = ({dayOfWeek}: Pick<WeekdayWords, 'dayOfWeek'>) => OF[dayOfWeek - 1]!;
const onto = ({dayOfWeek}: Pick<WeekdayWords, 'dayOfWeek'>) => ACCUSATIVE[dayOfWeek - 1]!;
/** "wtorek, środę i piątek", after "na" */
const ontoAll = (days: readonly number[]) => {
  const names = days.map((dayOfWeek) => onto({dayOfWeek}));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} i ${names.at(-1)}`;
};
/** For texts that begin with a weekday, which is small within a sentence. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "2. przedział"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'godziny' : `${position}. przedział`);
const span = ({opens, closes}: RangeWords) => `${opens}–${closes}`;

const week: EditorStrings['week'] = {
  title: 'Tygodniowe godziny pracy',
  empty: 'Nie podano godzin pracy. Bez nich odwiedzający nie widzą statusu i nie otrzymują automatycznej odpowiedzi.',
  start: 'Zacznij od: poniedziałek–piątek, 9–17',
  import: 'Importuj istniejące…',
  closed: 'Zamknięte',
  allDay: 'Otwarte całą dobę',
  opens: 'Otwarcie',
  closes: 'Zamknięcie',
  closeAtMidnight: 'Zamknij o północy',
  overnight: ({closes, nextDay}) => `do ${closes.time} ${on(nextDay)}`,
  overnightNextDay: ({time}) => `do ${time} następnego dnia`,
  keys: 'Tab przechodzi między godzinami, ← i → do przycisków obok',
  addHours: 'Dodaj godziny',
  addHoursTo: ({day}) => `${capital(day)}: dodaj godziny`,
  hoursOf: (where) => `${capital(where.day)}, ${nth(where)}`,
  remove: (where) => `Usuń: ${where.day}, ${nth(where)}`,
  menuOfHours: (where) => `${capital(where.day)}, ${nth(where)}: więcej działań`,
  menuOfDay: ({weekday}) => `${capital(weekday)}: więcej działań`,
  duplicate: 'Powiel',
  copyToNext: (day) => `Kopiuj na ${onto(day)}`,
  copyTo: 'Kopiuj na inne dni…',
  addHoursToDays: 'Dodaj te godziny do innych dni…',
  open24Hours: 'Otwarte całą dobę',
  close: 'Zamknięte cały dzień',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}: otwarte całą dobę`,
  dayClosed: ({weekday}) => `${capital(weekday)}: zamknięte cały dzień`,
  copyDayTitle: (day) => `Kopiowanie godzin ${of(day)}`,
  copyDayNote: 'Zastąpią one godziny zaznaczonych dni.',
  copyHoursTitle: ({weekday, ...range}) => `${capital(weekday)}, ${span(range)}: także w inne dni`,
  copyHoursNote: 'Zaznaczone dni zachowają to, co mają.',
  workdays: 'Od poniedziałku do piątku',
  everyDay: 'Wszystkie dni',
  copy: 'Kopiuj',
  addCopy: 'Dodaj',
  added: (where) => `${capital(where.day)}: dodano ${nth(where)}`,
  removed: (where) => `${capital(where.day)}: usunięto ${nth(where)}`,
  changed: (where) => `${capital(where.day)}: zmieniono ${nth(where)}`,
  duplicated: (where) => `${capital(where.day)}: powielono ${nth(where)}`,
  copied: ({weekday, toDays}) => `${capital(weekday)}: skopiowano na ${ontoAll(toDays)}`,
  hoursCopied: ({weekday, toDays, ...range}) => `${capital(weekday)}, ${span(range)}: skopiowano na ${ontoAll(toDays)}`,
  setAllDay: ({weekday}) => `${capital(weekday)}: otwarte całą dobę`,
  setClosed: ({weekday}) => `${capital(weekday)}: zamknięte`,
  back: ({day}) => `${capital(day)}: przywrócono poprzednie godziny`,
  started: 'Ustawiono: poniedziałek–piątek, 9–17',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Strefa czasowa',
  note: 'Godziny pracy obowiązują według tego czasu lokalnego, gdziekolwiek jest odwiedzający.',
  label: 'Strefa czasowa godzin pracy',
  ownNote: 'To strefa czasowa Twojego urządzenia. Wybierz inną, jeśli godziny pracy obowiązują gdzie indziej.',
  chosen: (zone) => `Ustawiono strefę czasową: ${zone}`,
  placeholder: 'Miasto, kraj lub różnica względem UTC',
  showAll: 'Pokaż strefy czasowe',
  searching: 'Wyszukiwanie…',
  results: (count) =>
    plural(count, {
      one: '1 strefa czasowa',
      few: `${number(count)} strefy czasowe`,
      other: `${number(count)} stref czasowych`,
    }),
  noResult: (query) =>
    `Brak strefy czasowej dla „${query}”. Spróbuj podać duże miasto, kraj lub różnicę względem UTC, na przykład UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Jest tam teraz ${time}.`,
  nowThereOnDay: ({time, weekday}) => `Jest tam teraz ${weekday}, ${time}.`,
  nowHere: ({time}) => `U Ciebie jest ${time}.`,
  openUntil: {
    today: ({time}) => `Otwarte do ${time}.`,
    midnight: () => 'Otwarte do północy.',
    tomorrow: ({time}) => `Otwarte do jutra, do ${time}.`,
    weekday: ({dayOfWeek, time}) => `Otwarte do ${of({dayOfWeek})}, do ${time}.`,
    date: ({date, time}) => `Otwarte do ${date}, do ${time}.`,
  },
  alwaysOpen: 'Otwarte całą dobę, każdego dnia.',
  opens: {
    today: ({time}) => `Zamknięte. Otwarcie dziś o ${time}.`,
    midnight: () => 'Zamknięte. Otwarcie o północy.',
    tomorrow: ({time}) => `Zamknięte. Otwarcie jutro o ${time}.`,
    weekday: ({dayOfWeek, time}) => `Zamknięte. Otwarcie ${on({dayOfWeek})} o ${time}.`,
    date: ({date, time}) => `Zamknięte. Otwarcie ${date} o ${time}.`,
  },
  neverOpens: 'Zamknięte, a na najbliższy rok nie podano żadnego otwarcia.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Święta i wyjątki',
  note: 'Dni, w które obowiązują inne godziny. Wyjątek zastępuje tygodniowe godziny swoich dni.',
  empty: 'Nie ma jeszcze wyjątków: każdy tydzień jest taki sam.',
  add: 'Dodaj wyjątek',
  addHolidays: 'Dodaj święta…',
  past: (count) =>
    plural(count, {
      one: '1 miniony wyjątek',
      few: `${number(count)} minione wyjątki`,
      other: `${number(count)} minionych wyjątków`,
    }),
  more: ({next, hidden}) =>
    next < hidden ? `Pokaż kolejne ${number(next)} z ${number(hidden)}` : `Pokaż pozostałe (${number(hidden)})`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'co roku',
  closed: 'Zamknięte',
  hasMessage: 'własny tekst',
  edit: (title) => `Edytuj: ${title}`,
  remove: (title) => `Usuń: ${title}`,
  done: 'Gotowe',
  removeThis: 'Usuń wyjątek',
  name: 'Nazwa',
  nameNote: 'Odwiedzający ją widzą: „W tej chwili nas nie ma · Boże Narodzenie”. Zastępuje też {exception} w tekstach.',
  from: 'Pierwszy dzień',
  to: 'Ostatni dzień',
  toNote: 'Zostaw puste, jeśli chodzi o jeden dzień.',
  yearly: 'Co roku',
  yearlyNote: 'Powtarza się w ten dzień i miesiąc; rok nie ma znaczenia.',
  overrules: (title) => `W te dni obowiązuje zamiast „${title}”.`,
  hours: 'Godziny w każdy z tych dni',
  closedAllDay: 'Zamknięte',
  otherHours: 'Inne godziny',
  message: 'Tekst na te dni',
  messageNote: 'Wysyłany zamiast odpowiedzi poza godzinami pracy. Gdy pole jest puste, wysyłana jest tamta odpowiedź.',
  added: (title) => `Dodano wyjątek: ${title}`,
  removed: (title) => `Usunięto wyjątek: ${title}`,
});

const holidayNotes = ({plural, number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Język nazw',
  mayMove: 'może się przesunąć o dzień',
  unsure: 'data niepewna, sprawdź ją',
  notPublic: 'nie jest dniem wolnym z urzędu',
  leftOut: 'wcześniej pominięte',
  moved: ({dates}) => `już jest: ${dates}`,
  insteadOf: ({day}) => `Dzień wolny zamiast: ${day}`,
  takenOn: ({day, dayOff}) => `${capital(day)}: dzień wolny to ${dayOff}`,
  hoursOn: ({title}) => `Godziny: ${title}`,
  openUntil: ({time}) => `Otwarte do ${time}`,
  opensAt: ({time}) => `Otwarte od ${time}`,
  closedAnyway: 'wtedy i tak zamknięte',
  regional: 'Większość części tego kraju ma własne święta: wybierz swoją.',
  few: (count) =>
    plural(count, {
      one: 'Dla tego miejsca znane jest tylko 1 święto.',
      few: `Dla tego miejsca znane są tylko ${number(count)} święta.`,
      other: `Dla tego miejsca znanych jest tylko ${number(count)} świąt.`,
    }),
  ended: ({names, year}) =>
    `Na liście do roku ${year}, później już nie: ${names}. Może zniesione, a może jeszcze nieogłoszone.`,
  decreed: 'Tutaj rząd co roku przenosi lub dodaje dni wolne.',
  lacksMoon: 'Święta zależne od księżyca są tu nieobecne albo mają błędną datę.',
  compare: 'Porównaj z oficjalnym kalendarzem.',
  ending: (year) => `Twoje święta są wpisane do końca roku ${year}.`,
  addNext: ({years}) => `Dodaj święta na ${years}…`,
  notNeeded: 'Niepotrzebne',
  notAdded: ({years}) => `Bez świąt na ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nowy wyjątek',
  accept: 'Dodaj ten wyjątek',
};

const time: EditorStrings['time'] = {
  noon: 'południe południu',
  midnight: 'północ północy',
  marks: 'godz godzina h',
  nextDay: 'następnego dnia',
  notAfter: 'Koniec musi być późniejszy niż początek.',
};

const repeating = ({plural, number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Dodaj powtarzające się zamknięcie…',
  title: 'Dodawanie powtarzającego się zamknięcia',
  note: 'Każda data staje się osobnym wyjątkiem. Później można go zmienić.',
  repeats: 'Powtarzanie',
  weeks: 'Co kilka tygodni',
  weekdayOfMonth: 'W wybrany dzień tygodnia w miesiącu',
  dayOfMonth: 'W wybrany dzień miesiąca',
  howOften: 'Jak często',
  everyWeeks: (count) =>
    count === 1
      ? 'co tydzień'
      : plural(count, {
          one: 'co tydzień',
          few: `co ${number(count)} tygodnie`,
          other: `co ${number(count)} tygodni`,
        }),
  everyMonths: (count) =>
    count === 1
      ? 'co miesiąc'
      : plural(count, {
          one: 'co miesiąc',
          few: `co ${number(count)} miesiące`,
          other: `co ${number(count)} miesięcy`,
        }),
  weekday: 'Dzień tygodnia',
  position: 'Który z kolei',
  positions: (position) => (position ? `${position}.` : 'ostatni'),
  day: 'Dzień',
  lastDay: 'ostatni dzień',
  leftOut: 'Miesiące bez tego dnia są pomijane.',
  from: 'Od',
  ends: 'Koniec',
  onDate: 'W określonym dniu',
  afterTimes: 'Po określonej liczbie razy',
  lastDate: 'Ostatnia możliwa data',
  times: 'Liczba razy',
  closed: 'Zamknięte',
  allDay: 'Cały dzień',
  partOfDay: 'Część dnia',
  partFrom: 'Zamknięte od',
  partUntil: 'Zamknięte do',
  list: 'Daty do dodania',
  there: ({title}) => `„${title}” już jest i pozostaje`,
  replaces: ({title}) => `zastąpi: „${title}”`,
  none: 'W tym czasie nie ma takiej daty.',
  cut: (count) => `Lista zawiera tylko pierwsze daty (${number(count)}).`,
  weekly: 'Co tydzień, przez cały rok? Lepiej wtedy zmienić tygodniowe godziny.',
  add: (count) =>
    count
      ? plural(count, {
          one: 'Dodaj 1 zamknięcie',
          few: `Dodaj ${number(count)} zamknięcia`,
          other: `Dodaj ${number(count)} zamknięć`,
        })
      : 'Dodaj zamknięcia',
  added: (count) =>
    plural(count, {
      one: 'Dodano 1 zamknięcie',
      few: `Dodano ${number(count)} zamknięcia`,
      other: `Dodano ${number(count)} zamknięć`,
    }),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Dodawanie świąt',
  note: 'Każde święto staje się wyjątkiem: zamknięte cały dzień, zamiast tygodniowych godzin. Później można je zmienić.',
  loading: 'Wczytywanie świąt…',
  failed: 'Nie udało się wczytać świąt. Być może nie ma połączenia.',
  retry: 'Spróbuj ponownie',
  country: 'Kraj',
  chooseCountry: 'Wybierz kraj',
  state: 'Województwo, kraj związkowy lub region',
  wholeCountry: 'Cały kraj',
  region: 'Obszar',
  wholeState: (state) => `${state}: całość`,
  years: 'Lata',
  list: 'Święta do dodania',
  tickAll: 'Zaznacz wszystkie',
  tickNone: 'Odznacz wszystkie',
  everyYear: 'co roku',
  startsAt: ({time}) => `dopiero od ${time}`,
  known: 'już jest',
  overruled: (year) => `Twój wyjątek na rok ${year} pozostaje`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'Dla tego wyboru nie są znane nadchodzące święta.',
  chosen: ({ticked, count}) => `Zaznaczono ${number(ticked)} z ${number(count)}`,
  add: (count) =>
    count
      ? plural(count, {
          one: 'Dodaj 1 święto',
          few: `Dodaj ${number(count)} święta`,
          other: `Dodaj ${number(count)} świąt`,
        })
      : 'Dodaj święta',
  added: (count) =>
    plural(count, {
      one: 'Dodano 1 święto',
      few: `Dodano ${number(count)} święta`,
      other: `Dodano ${number(count)} świąt`,
    }),
  credit: 'Dane z date-holidays, na licencji CC BY-SA 3.0',
});

/** "Od poniedziałku, od 09:00,"; "Od czwartku, 24 grudnia, od 09:00,": the date begins with its weekday. */
function since({nearness, time, dayOfWeek, date}: From): string {
  if (nearness === 'today') return `Od dziś, od ${time},`;
  if (nearness === 'tomorrow') return `Od jutra, od ${time},`;
  const day = nearness === 'weekday' ? of({dayOfWeek}) : date.replace(/^\p{L}+/u, of({dayOfWeek}));
  return `Od ${day}, od ${time},`;
}

const never = 'Przy tych godzinach pracy nie ma chwili, w której ten tekst zostałby wysłany.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Kto napisze teraz, przeczyta:',
  later: (from) => `${since(from)} odwiedzający, który napisze, przeczyta:`,
  never,
};

const messages = ({plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Wiadomości',
  unset: 'Nie podano godzin pracy, więc nie jest wysyłana automatyczna odpowiedź. Wyświetlane jest tylko powitanie.',
  mistaken: 'W godzinach pracy jest błąd. Popraw go, aby zobaczyć, kiedy te teksty są wysyłane i jak brzmią.',
  welcome: {
    label: 'Powitanie',
    when: 'Wyświetlane na początku pustej rozmowy.',
    blank: 'Gdy pole jest puste, nic się tam nie wyświetla.',
    suggestion: 'Dzień dobry! W czym możemy pomóc?',
    now: 'Kto otworzy czat teraz, przeczyta:',
    later: (from) => `${since(from)} odwiedzający, który otworzy czat, przeczyta:`,
    never,
  },
  online: {
    label: 'Odpowiedź w godzinach pracy',
    when: 'Wysyłana raz w każdym okresie otwarcia, w odpowiedzi na pierwszą wiadomość odwiedzającego. Nieobowiązkowa.',
    blank: 'Gdy pole jest puste, w godzinach pracy nic nie jest wysyłane.',
    suggestion: 'Dziękujemy za wiadomość. Ktoś z naszego zespołu zaraz się odezwie.',
    ...reply,
  },
  offline: {
    label: 'Odpowiedź poza godzinami pracy',
    when: 'Wysyłana raz, gdy jest zamknięte, w odpowiedzi na pierwszą wiadomość odwiedzającego.',
    blank: 'Gdy pole jest puste, poza godzinami pracy nic nie jest wysyłane, z wyjątkiem dni z własnym tekstem.',
    suggestion: 'Dziękujemy za wiadomość. Wrócimy {opens} i wtedy odpowiemy.',
    ...reply,
  },
  handoff: {
    label: 'Tekst przy przekazaniu rozmowy',
    when: 'Wysyłany, gdy asystent AI przekazuje rozmowę zespołowi, a jest zamknięte.',
    blank: 'Gdy pole jest puste, wysyłana jest odpowiedź poza godzinami pracy.',
    suggestion: 'Rozmowę przejmuje teraz nasz zespół. Wrócimy {opens}.',
    now: 'Przy przekazaniu rozmowy odwiedzający przeczyta teraz:',
    later: (from) => `${since(from)} przy przekazaniu rozmowy odwiedzający przeczyta:`,
    never,
  },
  blankBoth:
    'To pole i odpowiedź poza godzinami pracy są puste: nic nie jest wysyłane, z wyjątkiem dni z własnym tekstem.',
  replacedBy: (name) => `Obecnie zamiast tego wysyłany jest tekst wyjątku „${name}”.`,
  replacedByUnnamed: 'Obecnie zamiast tego wysyłany jest tekst dzisiejszego wyjątku.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `Zdania z ${placeholders} są pomijane: ten symbol zastępczy nie ma wtedy wartości.`,
      other: `Zdania z ${placeholders} są pomijane: te symbole zastępcze nie mają wtedy wartości.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Nic: ${placeholders} nie ma wtedy wartości, a zdania z symbolem bez wartości są pomijane.`,
      other: `Nic: ${placeholders} nie mają wtedy wartości, a zdania z symbolem bez wartości są pomijane.`,
    }),
  insertInto: (label) => `Wstaw do pola „${label}”`,
  placeholders: {
    opens: 'Kiedy otwarcie',
    closes: 'Kiedy zamknięcie',
    timezone: 'Strefa czasowa',
    exception: 'Nazwa wyjątku',
  },
  suggest: 'Wstaw propozycję',
  suggestFor: (label) => `Wstaw propozycję: ${label}`,
  changed: (label) => `Zmieniono: ${label}`,
  inserted: ({what, label}) => `Wstawiono „${what}”: ${label}`,
  suggested: (label) => `Wstawiono propozycję: ${label}`,
});

const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday}, od ${from} do ${to}${nextDay ? ` ${on(nextDay)}` : ''}`;

const picture: EditorStrings['picture'] = {
  week: 'Tydzień jako obraz; godziny pracy są na liście poniżej.',
  hint: 'Tutaj można narysować godziny pracy',
  range: ({from, to}) => `${from}–${to}`,
  allDay: 'cała doba',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: (hours) => capital(hoursInWords(hours)),
  overlap: ({from, to}) => `Nakładają się od ${from} do ${to}: liczą się jako jedno otwarcie`,
  now: (time) => `Teraz: ${time}`,
  drawn: (hours) => `Dodano: ${hoursInWords(hours)}`,
  changed: (hours) => capital(hoursInWords(hours)),
  date: {
    open: ({date, hours, dayOfWeek}) => `${capital(date)}: ${hours}, jak ${EACH[dayOfWeek - 1]!}.`,
    openInstead: ({date, hours, usual}) => `${capital(date)}: ${hours}, zwykle ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${capital(date)}: ${hours}, choć zwykle zamknięte.`,
    openAlone: ({date, hours}) => `${capital(date)}: ${hours}.`,
    closed: ({date, dayOfWeek}) => `${capital(date)}: zamknięte, jak ${EACH[dayOfWeek - 1]!}.`,
    closedInstead: ({date, usual}) => `${capital(date)}: zamknięte, zwykle ${usual}.`,
    closedAlone: ({date}) => `${capital(date)}: zamknięte.`,
    nightBefore: ({time}) => `Otwarte od poprzedniego wieczoru, jeszcze do ${time}.`,
    unknown: 'Godziny pojawią się tutaj, gdy błędy zostaną poprawione.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(date)}: ${hours ?? 'zamknięte'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'Rok',
  note: 'Każdy dzień z godzinami i tym, skąd się biorą. Zaznacz dni, aby utworzyć z nich wyjątek lub sezon.',
  show: 'Pokaż rok',
  hide: 'Ukryj rok',
  loading: 'Wczytywanie roku…',
  failed: 'Nie udało się wczytać roku. Być może nie ma połączenia.',
  previous: 'Poprzedni rok',
  next: 'Następny rok',
  today: 'Dzisiaj',
  legend: {
    open: 'Otwarte: pasek to doba, od północy do północy',
    season: 'Sezon',
    opening: 'Wyjątek z godzinami',
    closure: 'Wyjątek, zamknięte',
    wrong: 'Do poprawienia',
  },
  keys: 'Klawisze strzałek przechodzą między dniami, Page Up i Page Down między miesiącami. Z klawiszem Shift strzałki zaznaczają kilka dni. Enter prowadzi do tego, co można z nimi zrobić.',
  pick: 'Zaznacz dzień lub przeciągnij po kilku dniach.',
  extend: 'Zaznacz okres',
  extending: 'Wybierz ostatni dzień.',
  named: (name) => `„${name}”`,
  unnamed: {exception: 'wyjątek bez nazwy', season: 'sezon bez nazwy'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} zamiast tygodniowych godzin.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule}, a nie ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(date)}: ${rules} są ze sobą sprzeczne.`,
    unknown: ({date}) => `${capital(date)}: w godzinach jest błąd.`,
  },
  range: ({dates, count}) => `${dates}: ${number(count)} dni.`,
  there: (rules) => `W niektóre z nich: ${rules}.`,
  more: (count) => `i jeszcze ${number(count)}`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) => {
  const there = `${time} (${place})`;
  return isDateKnown ? there : `${date}, ${there}`;
};

/** "czwartek, 24 grudnia, 18:00 (Tokio) – 10:00 (Paryż)" */
const moment = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));

const preview: EditorStrings['preview'] = {
  title: 'Podgląd',
  note: 'Co widzi odwiedzający, o każdej porze i w każdym miejscu.',
  moment: 'Chwila',
  now: 'Teraz',
  tonight: 'Dziś wieczorem',
  opening: 'Najbliższe otwarcie',
  closing: 'Najbliższe zamknięcie',
  holiday: 'Najbliższe święto',
  'clock-change': 'Najbliższa zmiana czasu',
  more: 'Inna chwila, miejsce lub język',
  date: 'Data',
  time: 'Godzina',
  whoseClock: 'Według czyjego zegara?',
  shop: (place) => `Sklepu (${place})`,
  visitor: (place) => `Odwiedzającego (${place})`,
  timeOfDay: 'Pora dnia',
  day: 'Dzień',
  timeZone: 'Strefa czasowa odwiedzającego',
  language: 'Język odwiedzającego',
  shopLanguages: 'Języki sklepu',
  inOtherLanguage: ({language, shown, texts}) =>
    `Bez tłumaczenia (${language}), dlatego w innym języku (${shown}): ${texts}.`,
  asWritten: ({language, texts}) => `Bez tłumaczenia (${language}), dlatego tak, jak napisano: ${texts}.`,
  at: (at) => capital(moment(at)),
  openUntil: (until) => `Otwarte. Zamknięcie: ${moment(until)}.`,
  alwaysOpen: 'Otwarte całą dobę, każdego dnia.',
  closedUntil: (until) => `Zamknięte. Otwarcie: ${moment(until)}.`,
  closedForUntil: ({name, moment: until}) => `Zamknięte: ${name}. Otwarcie: ${moment(until)}.`,
  closed: 'Zamknięte. Nie jest znane żadne otwarcie.',
  closedFor: (name) => `Zamknięte: ${name}. Nie jest znane żadne otwarcie.`,
  unset: 'Nie podano godzin pracy: odwiedzający nie widzą statusu i nie otrzymują automatycznej odpowiedzi.',
  reply: 'Automatyczna odpowiedź na pierwszą wiadomość:',
  noReply: 'Na pierwszą wiadomość nie ma automatycznej odpowiedzi.',
  mistakenKept:
    'W godzinach pracy jest błąd. Dopóki nie zostanie poprawiony, podgląd pokazuje ostatnie poprawne godziny.',
  mistaken: 'W godzinach pracy jest błąd. Dopóki nie zostanie poprawiony, podgląd pokazuje czat bez godzin pracy.',
  stage: 'Czat tak, jak widzi go odwiedzający',
  shopName: 'Twój sklep',
  loading: 'Wczytywanie podglądu…',
  failed: 'Nie udało się wczytać podglądu.',
  retry: 'Spróbuj ponownie',
  send: 'Wyślij wiadomość testową',
  testMessage: 'Dzień dobry, czy ktoś tam jest?',
  startOver: 'Wyczyść czat',
  promise: 'Nic stąd nie jest wysyłane ani zapisywane.',
  hidden: 'Czat jest wtedy ukryty. Widzi go tylko ten, kto już zaczął rozmowę.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'są tam cudzysłowy drukarskie, jakie wstawiają edytory tekstu; JSON wymaga prostych (")',
  'single-quotes': 'tekst jest ujęty w apostrofy; JSON wymaga cudzysłowów (")',
  'line-break': 'tekst wychodzi poza koniec wiersza albo brakuje zamykającego cudzysłowu',
  'trailing-comma': 'przed nawiasem jest o jeden przecinek za dużo',
  'ends-early': 'tekst kończy się za wcześnie; może nie wszystko zostało skopiowane',
  unexpected: 'tego się tu nie spodziewano',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `od ${from} do ${to}` : from ? `od ${from}` : `do ${to}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'Umieszczenie w sklepie',
  way: 'Gdzie są przechowywane ustawienia',
  inSnippet: 'Wszystko we fragmencie kodu',
  inSnippetNote: 'Nic więcej nie trzeba. Po każdej zmianie wklej go na nowo.',
  inFile: 'Ustawienia w pliku JSON',
  inFileNote: 'Wklej fragment kodu raz. Po każdej zmianie prześlij plik na nowo.',
  fileUrl: 'Adres pliku JSON',
  fileUrlNote: 'Pobierz JSON, prześlij go na swoją witrynę i podaj tutaj adres, pod którym się tam znajduje.',
  incomplete: 'Nie udało się odczytać części dokumentu. Najpierw zdecyduj u góry, co z nimi zrobić.',
  fileUrlMissing: 'Podaj adres pliku JSON: inaczej fragment kodu nie wskazywałby niczego.',
  snippet: 'Fragment kodu',
  json: 'Dokument JSON',
  copySnippet: 'Kopiuj fragment kodu',
  copyJson: 'Kopiuj JSON',
  downloadJson: 'Pobierz JSON',
  copied: 'Skopiowano',
  snippetCopied: 'Skopiowano fragment kodu',
  jsonCopied: 'Skopiowano JSON',
  downloaded: (file) => `Pobieranie pliku ${file}`,
  pressKeys:
    'Przeglądarka nie pozwala temu przyciskowi kopiować. Tekst jest zaznaczony: naciśnij Ctrl+C, a na Macu ⌘C.',
  mistakes: 'Powyżej są błędy. Popraw je najpierw: z nimi odwiedzający nie zobaczyliby żadnych godzin pracy.',
  mistakesInJson: 'W pliku JSON są te błędy. Zachowaj go, aby wrócić do pracy, ale nie umieszczaj go w sklepie.',
  unset: 'Nie podano godzin pracy: odwiedzający nie zobaczą statusu i nie otrzymają automatycznej odpowiedzi.',
  longSnippet: (lines) =>
    plural(lines, {
      one: `Pokaż fragment kodu (${number(lines)} wiersz)`,
      few: `Pokaż fragment kodu (${number(lines)} wiersze)`,
      other: `Pokaż fragment kodu (${number(lines)} wierszy)`,
    }),
  localScript: (url) =>
    `Widżet jest wczytywany z ${url}, do którego ma dostęp tylko ten komputer. Wstaw tam adres własnej kopii.`,
  import: 'Importuj…',
  dropHere: 'Upuść tu plik, aby go zaimportować',
  importTitle: 'Import',
  importNote:
    'Wklej godziny pracy jako tekst, dokument JSON, fragment kodu, źródło strony z godzinami według schema.org albo godziny z Google, Chatwoot lub spatie/opening-hours. Zanim cokolwiek się zmieni, zobaczysz, co zostało zrozumiane.',
  mendNote: (key, meant) =>
    meant
      ? `To jest Twój dokument. Zaznaczono „${key}”: prawdopodobnie chodzi o „${meant}”. Zmień to, wczytaj i użyj.`
      : `To jest Twój dokument. Zaznaczono „${key}”, co nic tam nie oznacza. Zmień to lub usuń, wczytaj i użyj.`,
  text: 'Tekst do zaimportowania',
  textNote: 'Można tu też upuścić plik.',
  chooseFile: 'Wybierz plik…',
  read: 'Wczytaj',
  use: 'Użyj tego',
  readingFailed:
    'Nie udało się tego odczytać: część edytora nie została wczytana. Sprawdź połączenie i spróbuj ponownie.',
  tooLarge: (megabytes) => `Ten plik jest większy niż ${number(megabytes)} MB: to raczej nie strona ani dokument.`,
  kinds: {
    document: 'Cały dokument',
    'office-hours': 'Godziny pracy',
    snippet: 'Fragment kodu',
    'json-ld': 'Godziny pracy ze strony (schema.org)',
    program: 'Godziny pracy z innego programu',
    text: 'Godziny pracy jako tekst',
    nothing: 'Nic z tego nie zostało zrozumiane',
  },
  effects: {
    document: 'Zastąpi wszystko w tym edytorze.',
    snippet: 'Zastąpi Twoje godziny i teksty. Czego fragment kodu nie zawiera, pozostanie.',
    hours: 'Zastąpi Twoje tygodniowe godziny i wyjątki. Teksty pozostaną.',
    week: 'Zastąpi Twoje tygodniowe godziny. Wyjątki i teksty pozostaną.',
    exceptions: 'Zastąpi Twoje wyjątki. Tygodniowe godziny i teksty pozostaną.',
    neither: 'Twoje godziny i teksty pozostaną.',
  },
  briefEffects: {
    document: 'Zastąpi wszystko w tym edytorze',
    snippet: 'Zastąpi Twoje godziny i teksty',
    hours: 'Zastąpi Twoje tygodniowe godziny i wyjątki',
    week: 'Zastąpi Twoje tygodniowe godziny',
    exceptions: 'Zastąpi Twoje wyjątki',
    neither: 'Twoje godziny i teksty pozostaną',
    added: 'Zostanie dodane do tego, co już jest',
    fresh: 'Nie zastąpi niczego, co już jest',
    nothing: 'Nic by się nie zmieniło',
  },
  additions: {
    hours:
      'Wszystkie Twoje godziny pozostaną. Zaimportowane zostaną dodane do tych samych dni tygodnia, a zaimportowane wyjątki do Twoich.',
    week: 'Wszystkie Twoje godziny pozostaną. Zaimportowane zostaną dodane do tych samych dni tygodnia.',
    exceptions: 'Wszystkie Twoje godziny pozostaną. Zaimportowane wyjątki zostaną dodane do Twoich.',
    neither: 'Twoje godziny pozostaną.',
    withTexts: (sentences) => `${sentences} Zaimportowane teksty będą użyte tylko tam, gdzie nie masz żadnych.`,
    withSettings: (sentences) =>
      `${sentences} Zaimportowane ustawienia czatu będą użyte tylko tam, gdzie nie masz własnych.`,
  },
  mode: 'Co ma się stać z tym, co już jest?',
  modes: {replace: 'Zastąp', add: 'Uzupełnij'},
  datesTaken: (taken) => `Pominięto, ponieważ masz tam już wyjątki: ${taken}.`,
  seasonDatesTaken: (taken) => `Pominięto, ponieważ masz tam już sezony: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `Godziny dotyczą strefy ${theirs}, ale zostaną dodane bez zmian: Twoja strefa czasowa to nadal ${yours}.`,
  nothingAdded: 'To wszystko już tu jest: nic by się nie zmieniło.',
  afterwards: 'Twoje godziny wyglądałyby wtedy tak',
  look: (count) =>
    plural(count, {
      one: '1 rzecz do sprawdzenia',
      few: `${number(count)} rzeczy do sprawdzenia`,
      other: `${number(count)} rzeczy do sprawdzenia`,
    }),
  place: 'Są tu godziny kilku miejsc. Które wybrać?',
  understood: 'Co zostało zrozumiane',
  notUnderstood: 'Czego nie zrozumiano lub co trzeba sprawdzić',
  closed: 'Zamknięte',
  allDay: 'Otwarte całą dobę',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} następnego dnia`,
  days: ({first, last}) => `od ${of(first)} do ${of(last)}`,
  week: 'Tygodniowe godziny pracy',
  seasons: (count) =>
    plural(count, {one: '1 sezon', few: `${number(count)} sezony`, other: `${number(count)} sezonów`}),
  exceptions: (count) =>
    plural(count, {one: '1 wyjątek', few: `${number(count)} wyjątki`, other: `${number(count)} wyjątków`}),
  questions: (count) =>
    plural(count, {
      one: `${number(count)} częste pytanie`,
      few: `${number(count)} częste pytania`,
      other: `${number(count)} częstych pytań`,
    }),
  moreExceptions: (count) => `… i jeszcze ${number(count)}`,
  everyYear: (date) => `${date}, co roku`,
  timeZone: 'Strefa czasowa',
  timeZoneStays: (timezone) => `Nie podano strefy czasowej: pozostaje ${timezone}`,
  texts: {
    translations: 'Tłumaczenia tekstów',
    welcome: 'Powitanie',
    online: 'Odpowiedź w godzinach pracy',
    offline: 'Odpowiedź poza godzinami pracy',
    handoff: 'Tekst przy przekazaniu rozmowy',
  },
  noText: 'Brak',
  imported: (parts) => `Zaimportowano: ${parts}`,
  nothingChanges: 'To już tu jest. Nic się nie zmieniło.',
  notUnderstoodNotes: {
    empty: () => 'Nic tu jeszcze nie ma. Wklej tekst lub wybierz plik.',
    'unknown-text': () =>
      'W tym tekście nie znaleziono godzin pracy, a nie jest to ani JSON, ani HTML. Zapisz je jak „pn–pt 09:00–17:00” albo podaj dokument JSON z tego edytora, fragment kodu z <chat-widget> lub źródło strony z godzinami pracy.',
    'unknown-json': () =>
      'To jest JSON, ale nie ma w nim godzin pracy, które są tu znane. Podaj dokument JSON z tego edytora, dane schema.org z godzinami otwarcia albo godziny z Google, Chatwoot lub spatie/opening-hours.',
    'nothing-in-page': () =>
      'W tym HTML nie ma <chat-widget> ani godzin według schema.org. Jeśli strona pokazuje godziny, skopiuj je z niej jako tekst.',
    'bare-snippet': () => 'W tym fragmencie kodu nie ma ani godzin pracy, ani tekstów.',
    'no-hours': () => 'Dane schema.org nie mówią nic o godzinach otwarcia.',
    address: ({value}) => `${value} to adres. Otwórz go w karcie, skopiuj źródło strony i wklej je tutaj.`,
    'invalid-json': ({line, reason, near}) =>
      `To nie jest poprawny JSON, wiersz ${number(line)}: ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} nic nie oznacza i nie jest używane: prawdopodobnie chodzi o „${meant}”. Wartość: ${value}`
        : `${path} nic tam nie oznacza i nie jest używane. Wartość: ${value}`,
    lost: ({path, value}) => `${path}: ${value} jest niewłaściwego rodzaju i zostanie pominięte.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Jest w tym błąd. Edytor go wskaże.',
        few: `Są w tym ${number(count)} błędy. Edytor je wskaże.`,
        other: `Jest w tym ${number(count)} błędów. Edytor je wskaże.`,
      }),
    file: ({value}) => `Fragment kodu bierze ustawienia z ${value}. Otwórz ten plik i wklej jego zawartość.`,
    'several-widgets': ({count}) =>
      plural(count, {
        one: `Jest tu ${number(count)} fragment kodu.`,
        few: `Są tu ${number(count)} fragmenty kodu. To pierwszy z nich.`,
        other: `Jest tu ${number(count)} fragmentów kodu. To pierwszy z nich.`,
      }),
    'unknown-day': ({value}) => `„${value}” nie jest znanym tu dniem tygodnia.`,
    'unknown-time': ({value}) => `„${value}”: nie udało się odczytać tych godzin.`,
    'equal-times': ({value}) => `„${value}”: otwarcie i zamknięcie są o tej samej godzinie.`,
    'bad-dates': ({value}) => `„${value}”: nie można użyć tych dat.`,
    'no-day': ({value}) => `„${value}” nie podaje dnia tygodnia.`,
    'no-dates': ({value}) => `„${value}” dotyczy szczególnych dni, ale nie podaje dat.`,
    'unknown-hours': ({value}) => `„${value}”: nie udało się odczytać tego jako godzin pracy.`,
    'part-of-year': ({value}) =>
      `„${value}” obowiązuje tylko przez część roku: w określone dni, tygodnie lub miesiące. Zostanie pominięte. Dodaj to w części „Święta i wyjątki”.`,
    'sun-times': ({value}) => `„${value}” zależy od słońca, czego nie wyrazi żadna stała godzina. Zostanie pominięte.`,
    'open-end': ({value}) => `„${value}” nie ma godziny zamknięcia. Zostanie pominięte.`,
    'unclear-times': ({value}) =>
      `„${value}” może oznaczać godziny poranne lub wieczorne. Zostanie pominięte. Zapisz to jak 09:00–17:00.`,
    'assumed-times': ({value, opens, closes}) => `„${value}” odczytano jako ${opens}–${closes}. Sprawdź to.`,
    'ambiguous-day': ({value}) =>
      `„${value}” w różnych językach znaczy co innego. Zapisz nazwy dni tygodnia w całości.`,
    'every-day': ({value}) => `„${value}” nie podaje dnia tygodnia. Przyjęto, że chodzi o każdy dzień.`,
    'never-open': ({value}) =>
      `„${value}” mówi, kiedy jest zamknięte, ale nigdy, kiedy jest otwarte. Zostanie pominięte.`,
    'said-twice': ({value}) =>
      `„${value}” nie jest używane: to samo miejsce podaje też szczegółowe godziny (openingHoursSpecification), które są inne.`,
    'place-closed': ({value}) => `Miejsce jest oznaczone jako zamknięte (${value}). Mimo to godziny odczytano.`,
    replaced: ({value}) =>
      `„${value}” nie jest używane: to, co następuje po nim, dotyczy tych samych dni, a liczy się ostatni wpis dotyczący danego dnia.`,
    contradiction: ({value}) =>
      `„${value}” jest sprzeczne z innymi godzinami tych samych dni. Przyjęto, że w te dni jest zamknięte.`,
    overlap: ({value}) => `„${value}” nakłada się na inne godziny tych samych dni. Liczą się wszystkie.`,
    'run-together': ({value}) =>
      `W „${value}” nic nie rozdziela części. Przyjęto, że każdy dzień tygodnia zaczyna nową.`,
    fallback: ({value}) => `„${value}” obowiązuje tylko wtedy, gdy nie obowiązuje nic innego. Zostanie pominięte.`,
    'night-kept': ({day, nextDay, closes}) =>
      `Godziny ${of(day)} trwają do ${closes.time} następnego dnia, choć ${on(nextDay)} są inne godziny lub jest zamknięte. Sprawdź to.`,
    'night-dropped': ({day, closes}) =>
      `${capital(on(day))} są później inne godziny lub jest zamknięte: noc do ${closes.time} zostanie pominięta. Sprawdź to.`,
    'unknown-key': ({key, value}) => `„${key}” nie jest tu znane i zostało pominięte: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: 'Jest tego więcej, niż potrzeba do godzin pracy: pominięto jeszcze 1 wpis.',
        few: `Jest tego więcej, niż potrzeba do godzin pracy: pominięto jeszcze ${number(count)} wpisy.`,
        other: `Jest tego więcej, niż potrzeba do godzin pracy: pominięto jeszcze ${number(count)} wpisów.`,
      }),
    'public-holidays': () => 'Dla „dni świątecznych” nie ma tu dat. Dodaj je w części „Święta i wyjątki”.',
    season: (season) => `Inne godziny ${dates(season)}: nie zostały przejęte. Dodaj je w części „Sezony”.`,
    'dates-dropped': (season) => `Godziny dotyczą okresu ${dates(season)}. Przyjęto je dla każdego tygodnia.`,
    'repeated-key': ({value}) => `„${value}” występuje dwa razy. Liczy się tylko ostatnie wystąpienie.`,
    'offset-dropped': ({value}) => `„${value}” za godzinami: liczą się one w Twojej strefie czasowej.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) => plural(count, {one: '1 uwaga', few: `${number(count)} uwagi`, other: `${number(count)} uwag`}),
  more: (count) => `… i jeszcze ${number(count)}`,
  mistakes: (count) => plural(count, {one: '1 błąd', few: `${number(count)} błędy`, other: `${number(count)} błędów`}),
  title: (count) =>
    plural(count, {
      one: 'Jest 1 błąd',
      few: `Są ${number(count)} błędy`,
      other: `Jest ${number(count)} błędów`,
    }),
  note: 'Dopóki nie zostanie to poprawione, nie można zapisać.',
  warningsTitle: 'Warto sprawdzić',
  findings: {
    missing: () => 'To pole jest puste: uzupełnij je.',
    'unknown-time-zone': (value) => `„${value}” nie jest znaną tu strefą czasową. Wybierz ją z listy.`,
    'invalid-time': (value) => `„${value}” nie jest godziną. Podaj godziny i minuty, na przykład 09:30.`,
    'equal-times': () => 'Otwarcie i zamknięcie są o tej samej godzinie. Dla całego dnia wybierz „Otwarte całą dobę”.',
    'invalid-date': (value) => `„${value}” nie jest prawidłową datą.`,
    'reversed-range': () => 'Ostatni dzień jest przed pierwszym.',
    'duplicate-season': (other) => `Na tę datę jest już „${other}”. Zostaw jeden sezon na każdą datę.`,
    'duplicate-exception': (other) => `Na tę datę jest już „${other}”. Zostaw jeden wyjątek na każdą datę.`,
    'overlapping-hours': (value) => `Nakłada się na ${value}. Razem liczą się jako jedno otwarcie.`,
    'blank-text': () => 'To pole jest puste: pytanie pojawia się tylko razem z odpowiedzią.',
    'same-question': () => 'To pytanie jest już wyżej: pojawia się tylko pierwsze z nich.',
    'too-many-questions': (value) => `Odwiedzający widzą najwyżej ${value} pytań: to się już nie mieści.`,
    'minute-before-midnight': () => 'Zamknięte w ostatniej minucie dnia.',
    'text-too-long': (value) => `Jak na czat to długo: ponad ${number(Number(value))} znaków.`,
    'unknown-key': (value, meant) =>
      meant
        ? `„${value}” w JSON nic nie oznacza i nie jest używane: prawdopodobnie chodzi o „${meant}”.`
        : `„${value}” w JSON nic w tym miejscu nie oznacza i nie jest używane.`,
    'unknown-placeholder': (value) =>
      `${value} nie jest symbolem zastępczym i pozostanie bez zmian. Dostępne są {opens}, {closes}, {timezone} i {exception}.`,
  },
  at: ({place, sentence}) => `${place}: ${sentence}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Strefa czasowa',
    season: (name) => `Sezon „${name}”`,
    exception: (name) => `Wyjątek „${name}”`,
    question: (ask) => `Pytanie „${ask}”`,
    welcome: 'Powitanie',
    online: 'Odpowiedź w godzinach pracy',
    offline: 'Odpowiedź poza godzinami pracy',
    handoff: 'Tekst przy przekazaniu rozmowy',
  },
  lostTitle: 'Nie udało się odczytać części tego dokumentu',
  lostNote:
    'Nic jeszcze nie zostało nadpisane. Kontynuuj z tym, co udało się odczytać, albo popraw oryginał i wczytaj go ponownie.',
  lost: {
    'invalid-json': (_path, reason) => `To nie jest poprawny JSON (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} jest niewłaściwego rodzaju i zostało pominięte.`,
  },
  acceptLoss: 'Kontynuuj z tym, co udało się odczytać',
  copyOriginal: 'Kopiuj oryginał',
  original: 'Oryginał',
  originalCopied: 'Skopiowano oryginał',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Sezony',
  note: 'Część roku z własnym tygodniem, na przykład godziny letnie. Zastępuje tygodniowe godziny; wyjątki mają pierwszeństwo przed jednym i drugim.',
  empty: 'Brak sezonów: tygodniowe godziny obowiązują cały rok.',
  add: 'Dodaj sezon',
  past: (count) =>
    plural(count, {
      one: '1 miniony sezon',
      few: `${number(count)} minione sezony`,
      other: `${number(count)} minionych sezonów`,
    }),
  now: 'teraz',
  edit: (title) => `Edytuj: ${title}`,
  remove: (title) => `Usuń: ${title}`,
  draft: 'Nowy sezon',
  accept: 'Dodaj ten sezon',
  done: 'Gotowe',
  removeThis: 'Usuń sezon',
  nameNote: 'Dla Ciebie i dla odwiedzających, którzy sprawdzają najbliższe dni.',
  toNote: 'Włącznie. Może przypadać w następnym roku.',
  hours: 'Godziny w poszczególne dni tygodnia',
  takeWeekly: 'Zacznij od godzin tygodniowych',
  clear: 'Zamknięte przez cały czas',
  closed: 'Zamknięte przez cały czas',
  added: (title) => `Dodano sezon: ${title}`,
  removed: (title) => `Usunięto sezon: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Częste pytania',
  note: 'Odwiedzający widzą je jako przyciski w pustym czacie i wtedy, gdy jest zamknięte. Odpowiedź pojawia się od razu, bez niczyjego udziału.',
  empty: 'Nie ma jeszcze pytań. Zacznij od tego, na co odpowiadasz codziennie: gdzie jest paczka, jak coś zwrócić.',
  add: 'Dodaj pytanie',
  most: (count) =>
    `Jest ich ${count} i więcej odwiedzający nie zobaczą: kto musi przeszukiwać długą listę, woli zapytać. Aby dodać inne, usuń jedno z nich.`,
  edit: (ask) => `Edytuj: ${ask}`,
  remove: (ask) => `Usuń: ${ask}`,
  up: (ask) => `Przesuń w górę: ${ask}`,
  down: (ask) => `Przesuń w dół: ${ask}`,
  draft: 'Nowe pytanie',
  accept: 'Dodaj to pytanie',
  done: 'Gotowe',
  removeThis: 'Usuń pytanie',
  ask: 'Pytanie',
  askNote: 'Słowami odwiedzającego i krótko: to napis na przycisku.',
  answer: 'Odpowiedź',
  answerNote: 'Adresy stron i adresy e-mail stają się linkami.',
  untitled: (position) => `Pytanie ${position}`,
  added: (ask) => `Dodano pytanie: ${ask}`,
  removed: (ask) => `Usunięto pytanie: ${ask}`,
  changed: ({field, ask}) => `${field}, zmieniono: ${ask}`,
  moved: ({ask, position, count}) => `Teraz na miejscu ${position} z ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Języki',
  note: 'Odwiedzający czytają teksty w swoim języku, jeśli są przetłumaczone, a poza tym tak, jak je napisano.',
  add: 'Dodaj język',
  own: 'Język tekstów:',
  unknown: 'jeszcze nie podano',
  changeOwn: 'Zmień język tekstów',
  choice: 'Język',
  otherLanguage: 'Inny język…',
  tag: 'Kod języka',
  tagNote: 'Jak w „lang” na stronach internetowych: „gsw” to szwajcarski niemiecki, „es-MX” – hiszpański z Meksyku.',
  noTag: 'To nie jest kod języka.',
  taken: (language) => `Już jest: ${language}`,
  accept: 'Użyj tego języka',
  missingOf: ({missing, count}) => (missing ? `Brakuje ${number(missing)} z ${number(count)}` : 'Komplet'),
  nextMissing: 'Następny brakujący',
  nextMissingIn: (language) => `Następny brakujący: ${language}`,
  remove: (language) => `Usuń: ${language}`,
  nothing: 'Nie ma jeszcze nic do przetłumaczenia: tu pojawią się wiadomości, pytania i nazwy świąt.',
  placeholders: 'Symbole takie jak {opens} zostają bez zmian.',
  ownText: 'Twój tekst',
  ownTextIn: (language) => `Twój tekst: ${language}`,
  noOwnText: 'Brak tekstu',
  missing: 'brak',
  dates: (count) => plural(count, {one: `w ${number(count)} terminie`, other: `w ${number(count)} terminach`}),
  mixed: 'Nie we wszystkich tych terminach jest taki sam.',
  useForAll: 'Użyj we wszystkich',
  added: (language) => `Dodano język: ${language}`,
  removed: (language) => `Usunięto język: ${language}`,
  ownChanged: (language) => `Język tekstów: ${language}`,
  changed: ({label, language}) => `${label} (${language}): zmieniono tekst`,
});

const delivery: EditorStrings['delivery'] = {
  title: 'Dokąd trafiają wiadomości',
  note: 'To, co piszą odwiedzający, musi gdzieś dotrzeć. Wszystko stąd staje się częścią fragmentu kodu.',
  way: 'Odbiór wiadomości',
  ways: {
    endpoint: {
      name: 'Własny adres',
      note: 'Każda wiadomość jest wysyłana jako JSON: na Twój serwer lub do webhooka usługi automatyzującej.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'Twój zespół odpowiada w skrzynce Chatwoot, a odpowiedzi pojawiają się w czacie.',
    },
    form: {
      name: 'Formularz kontaktowy sklepu',
      note: 'Każda wiadomość jest wysyłana tak, jakby odwiedzający wypełnił formularz. Odpowiadasz e-mailem.',
    },
    transport: {
      name: 'Własny kod strony',
      note: 'Twój kod ustawia „transport” elementu i dostarcza wiadomości po swojemu.',
    },
    mail: {
      name: 'Tylko program pocztowy odwiedzającego',
      note: 'Czat sam niczego nie dostarcza. Odwiedzający dostają link, który otwiera ich program pocztowy.',
    },
  },
  nowhere: 'To, co piszą odwiedzający, nie dotarłoby do nikogo: wybierz, dokąd ma trafiać.',
  incomplete: {
    endpoint: 'Podaj adres, który przyjmuje wiadomości. Do tego czasu nigdzie nie trafią.',
    chatwoot: 'Podaj adres Chatwoot i identyfikator skrzynki. Do tego czasu wiadomości nigdzie nie trafią.',
    form: 'Podaj adres, na który wysyłany jest formularz. Do tego czasu wiadomości nigdzie nie trafią.',
    mail: 'Podaj adres e-mail. Do tego czasu odwiedzający nie mają jak do Ciebie napisać.',
  },
  nowhereInSnippet: 'Z tym fragmentem kodu wiadomości jeszcze nigdzie nie trafiają.',
  choose: 'Wskaż, dokąd trafiają wiadomości',
  chosen: (way) => `Odbiór wiadomości: ${way}`,
  changed: (label) => `Zmieniono: ${label}`,
  endpoint: {
    label: 'Adres, który przyjmuje wiadomości',
    note: 'Zaczyna się od https:// albo, w przypadku ścieżki Twojego sklepu, od /.',
  },
  stream: {
    label: 'Adres, z którego przychodzą odpowiedzi',
    note: 'Strumień server-sent events. Bez niego odpowiadasz e-mailem.',
  },
  baseUrl: {label: 'Adres Chatwoot', note: 'https://app.chatwoot.com albo miejsce, gdzie działa Twój własny Chatwoot.'},
  inbox: {
    label: 'Identyfikator skrzynki',
    note: 'Skrzynki dla kanału „API”: w Chatwoot w Ustawienia → Skrzynki odbiorcze → Konfiguracja. Nie jest tajny.',
  },
  action: {
    label: 'Adres, na który wysyłany jest formularz',
    note: 'To, co podaje „action” formularza, na przykład /contact.',
  },
  formKind: 'Rodzaj formularza',
  formKinds: {shopify: 'Formularz kontaktowy Shopify', other: 'Inny formularz'},
  standIn: {
    label: 'Adres e-mail dla odwiedzających, którzy nie zostawiają swojego',
    note: 'Formularz Shopify go wymaga. Podaj jeden ze swoich: obowiązuje, dopóki odwiedzający nie zostawi własnego.',
  },
  fieldNames: 'Nazwy pól formularza',
  fieldNamesNote: 'To, co w formularzu podaje „name”. Gdy pole jest puste, obowiązuje to, co widnieje w nim na szaro.',
  fields: {text: 'Wiadomość', email: 'Adres e-mail', name: 'Imię i nazwisko'},
  crossOrigin: {
    label: 'Formularz jest w innej witrynie',
    note: 'Wtedy przeglądarka ukrywa odpowiedź formularza: wiadomość uznaje się za dostarczoną, gdy tylko zostanie wysłana.',
  },
  mail: {label: 'Adres e-mail', note: 'Odwiedzający widzą link, którym mogą na niego napisać.'},
  mailBesides: 'Pokazywany jako link tam, gdzie czat się nie wczytuje lub wiadomości nie da się dostarczyć.',
  mailText: {label: 'Tekst linku e-mail', note: 'Gdy pole jest puste, wyświetla się adres.'},
  optional: 'nieobowiązkowe',
  test: {
    button: 'Przetestuj dostarczanie',
    note: 'Naprawdę wysyła jedną wiadomość, w której jest napisane, że to test.',
    text: 'To jest wiadomość testowa z ustawień Twojego czatu. Nikt nie czeka na odpowiedź.',
    sending: 'Wiadomość testowa jest w drodze…',
    cancel: 'Przerwij test',
    cancelled: 'Test przerwano. Wiadomość mogła mimo to dotrzeć.',
    mistakes: 'Najpierw popraw to, co zaznaczono w polach powyżej.',
    delivered: (address) => `Dostarczono: wiadomość przyjął ${address}.`,
    deliveredToChatwoot: 'Dostarczono: Chatwoot przyjął wiadomość. Znajdziesz ją w skrzynce.',
    deliveredToForm: 'Dostarczono: formularz przyjął wiadomość. Powinna dotrzeć e-mailem.',
    sentUnseen: 'Wysłano. Co formularz z nią zrobił, stąd nie widać: sprawdź, czy dotarła e-mailem.',
    refused: ({address, status}) => `Odpowiedź z ${address} ma status ${status}.`,
    statuses: {
      login: 'Wymaga logowania lub tokenu, a musi przyjmować wiadomości od każdego odwiedzającego.',
      missing: 'Nic tam nie przyjmuje wiadomości. Sprawdź adres.',
      method: 'Nie przyjmuje metody POST, którą wysyłane są wiadomości. Sprawdź adres.',
      tooLarge: 'Wiadomość była za duża. Trzeba przyjmować wiadomości do 64\u00A0kB.',
      type: 'Trzeba przyjmować JSON („application/json”).',
      tooMany: 'Na razie nie przyjmuje więcej wiadomości. Odczekaj chwilę i spróbuj ponownie.',
      server: 'Błąd leży po stronie serwera. Czat zachowałby wiadomości i spróbował ponownie.',
      other: 'Wiadomość nie została przyjęta. Wiadomości są wysyłane metodą POST.',
    },
    redirected: (address) =>
      `${address} przekierowuje na inny adres, a wiadomości za nim nie idą. Podaj adres, na który przekierowuje.`,
    webPage: (address) =>
      `${address} odpowiada stroną internetową, więc nie przyjmuje wiadomości. Sprawdź adres; odpowiedź może być pusta albo w formacie JSON.`,
    notAccepted: 'Formularz nie przyjął wiadomości. Może wymaga więcej pól albo dowodu, że nie pisze robot.',
    cors: (address) =>
      `${address} jest dostępny, ale nie zezwala na dostęp stronom z innych adresów (CORS). Jego odpowiedzi muszą mieć ten nagłówek:`,
    corsPreflight:
      'Wcześniej przeglądarki wysyłają zapytanie OPTIONS. Odpowiedź na nie musi mieć status od 200 do 299 oraz:',
    preflight: (address) =>
      `${address} jest dostępny, ale odrzuca wstępne zapytanie przeglądarek (OPTIONS, CORS preflight). Odpowiedź na nie musi mieć status od 200 do 299 oraz:`,
    policy: (origin) =>
      `Zabrania tego Content-Security-Policy tej strony. Zezwól na ${origin} w connect-src, także na stronach sklepu.`,
    insecure: (address) =>
      `${address} zaczyna się od „http:”, a przeglądarki nie pozwalają stronom z „https:” z niego korzystać. Podaj adres z „https:”.`,
    unreachable: (address) =>
      `Pod adresem ${address} nic nie odpowiada. Sprawdź nazwę i certyfikat oraz to, czy serwer działa i czy coś w tej przeglądarce go nie blokuje.`,
    noAnswer: ({address, seconds}) => `Brak odpowiedzi z ${address} w ciągu ${seconds} s.`,
    offline: 'To urządzenie jest offline. Spróbuj ponownie, gdy będzie połączone.',
    failed: (reason) => `Test się nie powiódł: ${reason}`,
    testedFrom: (origin) =>
      `Test przeprowadzono z ${origin}. Strony Twojego sklepu mają własny adres, który serwer też musi dopuszczać.`,
    testedPath: ({path, address}) =>
      `„${path}” to ścieżka: test wysłano na ${address}. W sklepie prowadzi ona do serwera sklepu.`,
    transport: 'Własnego kodu strony nie da się stąd przetestować. Napisz wiadomość w sklepie i sprawdź, czy dotrze.',
    mail: 'Linku e-mail nie da się stąd przetestować. Otwórz go i sprawdź, do kogo trafiłaby wiadomość:',
  },
  more: 'Więcej ustawień czatu',
  heading: {
    label: 'Tytuł czatu',
    note: 'Widoczny u góry otwartego czatu. Gdy pole jest puste, wyświetla się powitanie w języku odwiedzającego.',
  },
  placement: {label: 'Róg', note: 'W językach pisanych od prawej do lewej odwrotnie.'},
  placements: {end: 'Po prawej', start: 'Po lewej'},
  outsideHours: {label: 'Gdy jest zamknięte', note: 'Rozpoczęta rozmowa pozostaje widoczna w każdym przypadku.'},
  outsideHoursChoices: {show: 'Pokazuj czat', hide: 'Ukrywaj czat'},
  askEmail: {
    label: 'Pytanie o adres e-mail',
    note: 'Gdy odwiedzający coś napisze. Może odmówić.',
  },
  askEmailChoices: {offline: 'Gdy jest zamknięte', always: 'Zawsze', never: 'Nigdy'},
  replyTime: {
    label: 'Jak szybko odpowiadasz',
    note: 'Tekst taki jak „Zwykle odpowiadamy w kilka minut”, widoczny w godzinach pracy.',
  },
  privacyUrl: {
    label: 'Adres polityki prywatności',
    note: 'Link do niej jest widoczny pod polem wiadomości, dopóki odwiedzający nie napisze.',
  },
  storage: {label: 'Gdzie przechowywana jest rozmowa', note: 'Aby była nadal widoczna na następnej stronie.'},
  storages: {
    local: 'W przeglądarce odwiedzającego',
    session: 'W karcie przeglądarki, do jej zamknięcia',
    none: 'Nigdzie: kończy się wraz ze stroną',
  },
  assistant: {
    label: 'Najpierw odpowiada asystent AI',
    note: 'Automatyczne odpowiedzi czekają wtedy, aż przekaże on rozmowę człowiekowi.',
  },
  kept: 'Z wcześniejszego fragmentu kodu',
  keptNote: 'Nie ma tu na to pól. Zostanie zachowane bez zmian.',
  keptAttributes: 'Inne atrybuty',
  keptContent: 'Zawartość między znacznikami',
  takeOut: (what) => `Usuń: ${what}`,
  takenOut: (what) => `Usunięto: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `„${value}” nie jest adresem internetowym. Wpisz taki, który zaczyna się od https://, albo ścieżkę sklepu zaczynającą się od /.`,
    'address-with-password': () =>
      'Przed „@” znajduje się nazwa lub hasło, których żadna przeglądarka nie wysyła. Usuń tę część.',
    'insecure-address': () => 'Zaczyna się od „http:”. Sklep z „https:” nie może go używać: wpisz „https:”.',
    'address-without-scheme': (value) =>
      `„${value}” jest rozumiane jako ścieżka sklepu. Dla innej witryny wpisz https://${value}`,
    'invalid-email': (value) => `„${value}” nie jest adresem e-mail. Wpisz taki jak pomoc@shop.example.`,
    'unknown-choice': (value) => `„${value}” w JSON nic tam nie oznacza. Wybierz coś z listy.`,
  },
  imported: {
    way: 'Odbiór wiadomości',
    settings: 'Ustawienia czatu',
    kept: 'Zachowane bez zmian',
    content: 'zawartość między znacznikami',
  },
  scriptNotRead:
    'Skrypt w nim podaje, dokąd trafiają wiadomości („transport”), w sposób, którego nie udało się odczytać. Zachowaj go na swojej stronie albo wybierz na nowo w części „Dokąd trafiają wiadomości”.',
  target: 'Fragment kodu jest dla',
  targets: {
    page: 'Dowolnej strony',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Skopiuj poniższy fragment kodu. Uwzględnia on wszystko, co tu zmienisz.',
      'Wklej go na końcu swoich stron, przed </body>.',
    ].join('\n'),
    shopify: [
      'W Shopify otwórz Sklep online → Motywy → Edytuj motyw.',
      'Dodaj do stopki sekcję lub blok „Niestandardowy kod Liquid”, wklej tam fragment kodu i zapisz. Czat będzie wtedy na każdej stronie.',
    ].join('\n'),
    wordpress: [
      'Otwórz stopkę: w Wygląd → Edytor, a w motywie klasycznym w Wygląd → Widżety.',
      'Dodaj blok „Własny HTML”, wklej tam fragment kodu i zapisz. Czat będzie wtedy na każdej stronie.',
      'Obejrzyj swoją witrynę. Jeśli czatu nie ma, WordPress usunął skrypt i element, bo Twoje konto nie ma uprawnienia „unfiltered_html”; zostają najwyżej link e-mail i pojedyncze wiersze. Usuń je i poproś administratora (w sieci witryn: administratora sieci), aby wkleił fragment kodu do motywu lub do wtyczki dodającej kod w stopce.',
    ].join('\n'),
    'tag-manager': [
      'Utwórz tag typu „Niestandardowy kod HTML” i wklej do niego fragment kodu.',
      'Przypisz mu regułę „Wszystkie strony”, zapisz i opublikuj kontener.',
    ].join('\n'),
    react: [
      'Zapisz fragment kodu w projekcie jako ShopChat.jsx.',
      'Użyj <ShopChat /> raz, w tym, co wspólne dla wszystkich stron. Importujesz go tak: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Zapisz fragment kodu w projekcie jako ShopChat.vue.',
      'Użyj <ShopChat /> raz, w tym, co wspólne dla wszystkich stron. Importujesz go tak: import ShopChat from "./ShopChat.vue";',
      'Niczego nie trzeba ustawiać: „isCustomElement” jest potrzebne tylko szablonom, które same zawierają <chat-widget>.',
    ].join('\n'),
  },
  inlineScript:
    'We fragmencie kodu jest skrypt. Jeśli zabrania tego Content-Security-Policy sklepu, przenieś jego wiersze do pliku sklepu i wczytaj go przez <script type="module" src="…">.',
};

const general: EditorStrings['general'] = {
  jumpTo: 'Przejdź do',
  undo: 'Cofnij',
  redo: 'Ponów',
  undoes: (description) => `Cofnij: ${description}`,
  redoes: (description) => `Ponów: ${description}`,
  undone: (description) => `Cofnięto: ${description}`,
  redone: (description) => `Ponowiono: ${description}`,
  save: 'Zapisz',
  saving: 'Zapisywanie…',
  saved: 'Zapisano',
  submitted: 'Wysłano z formularzem',
  saveFailed: 'Nie udało się zapisać',
  saveFailedNote: 'Nic nie przepadło: wszystko nadal tu jest.',
  tryAgain: 'Spróbuj ponownie',
  unconfirmed: 'Ta strona nie potwierdziła zapisania',
  heldUp: 'Nie wysłano: najpierw trzeba poprawić inne pole tego formularza',
  notSaved: 'Przed zapisaniem popraw to, co zaznaczono',
  savedAll: 'Wszystko zapisane',
  unsaved: 'Niezapisane zmiany',
  cancel: 'Anuluj',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Więcej działań',
  sectionKeys: 'F6 przenosi do następnej sekcji, Shift+F6 do poprzedniej.',
};

const exceptionSearch = ({number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Szukaj wyjątków',
  placeholder: 'Nazwa, 24.12 lub grudzień',
  clear: 'Wyczyść wyszukiwanie',
  found: ({count, total}) => (count ? `Znaleziono ${number(count)} z ${number(total)}` : 'Nic nie znaleziono'),
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: zmieniono „${field}”`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Godziny dla wyszukiwarek',
  note: 'Godziny otwarcia jako dane (schema.org), które wyszukiwarki odczytują ze źródła strony. Dotyczą miejsca, do którego można przyjść: nie należy podawać w nich godzin samego czatu.',
  loading: 'Wczytywanie godzin dla wyszukiwarek…',
  failed: 'Nie udało się wczytać godzin dla wyszukiwarek. Być może nie ma połączenia.',
  unset: 'Nie podano godzin pracy: wyszukiwarka nie miałaby czego pokazać.',
  mistakes: 'W godzinach są błędy. Najpierw je popraw.',
  name: 'Nazwa sklepu',
  type: 'Rodzaj miejsca',
  typeNote: 'Typ schema.org, po angielsku: Store, Bakery, Dentist…',
  cases:
    'Jeśli strona już opisuje sklep (w jej źródle jest application/ld+json z adresem), wstaw tam openingHoursSpecification i specialOpeningHoursSpecification w miejsce tych, które już są.\nJeśli nie, wklej całość przed </body> i dodaj adres, którego wyszukiwarki też oczekują.',
  data: 'Dane',
  copy: 'Kopiuj dane',
  copied: 'Skopiowano dane',
  limits: 'Co warto wiedzieć',
  anew: 'Późniejsze zmiany nie trafią tam same: po każdej zmianie wklej dane na nowo.',
  timeZone: (timezone) =>
    `Takie dane nie zawierają strefy czasowej: podane w nich godziny to czas miejscowy. Twoje godziny są podane w strefie ${timezone}.`,
  yearly: (date) =>
    `To, co powtarza się co roku, rozpisano do ${date} włącznie. Przed upływem tego terminu wklej dane na nowo.`,
  past: 'Minione sezony i wyjątki zostały pominięte.',
  texts: 'Wiadomości i tłumaczenia zostały pominięte.',
};

const polish = (tools: LanguageTools): EditorStrings => ({
  locale: 'pl',
  general,
  toolbar,
  week,
  timeZone: timeZone(tools),
  seasons: seasons(tools),
  exceptions: exceptions(tools),
  changes,
  exceptionSearch: exceptionSearch(tools),
  holidays: holidays(tools),
  holidayNotes: holidayNotes(tools),
  repeating: repeating(tools),
  time,
  exceptionDraft,
  importedSeasons: {
    otherDays: 'Sezon wymienia tylko niektóre dni tygodnia. W pozostałe obowiązują zwykłe godziny. Sprawdź to.',
    restOfYear:
      'Wszystkie godziny dotyczą tylko części roku. W pozostałe dni obowiązują tygodniowe godziny, które masz tutaj.',
    sameDates: ({value}) =>
      `„${value}” ma wspólne dni z inną częścią roku. Obie zostaną pominięte. Podaj każdą datę tylko raz.`,
    sameSeason: ({value}) => `„${value}” przypisano do tej samej części roku co wpis przed nim. Sprawdź to.`,
    replaces: 'Z Twoich godzin zastąpi to, co sam import zawiera, w tym Twoje sezony. Cała reszta pozostanie.',
    replacesBriefly: 'Zastąpi Twoje sezony i to, co jeszcze zawiera',
    adds: 'Wszystkie Twoje godziny pozostaną. Zaimportowane godziny tygodniowe, sezony i wyjątki zostaną dodane.',
  },
  messages: messages(tools),
  questions,
  languages: languages(tools),
  delivery,
  picture,
  year: year(tools),
  preview,
  exchange: exchange(tools),
  published,
  problems: problems(tools),
});

export default polish;
