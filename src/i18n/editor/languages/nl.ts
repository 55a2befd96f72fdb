// Dutch. "Je", as the widget and most Dutch software have it. Hours are "openingstijden", one stretch of them a "tijdvak".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {RangeWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Algiers', Athens: 'Athene', Azores: 'Azoren', Baghdad: 'Bagdad', Belgrade: 'Belgrado'},
  ...{Beirut: 'Beiroet', Berlin: 'Berlijn', Brussels: 'Brussel', Bucharest: 'Boekarest', Budapest: 'Boedapest'},
  ...{Busingen: 'Büsingen', Cairo: 'Caïro', Canary: 'Canarische Eilanden', 'Cape Verde': 'Kaapverdië'},
  ...{Christmas: 'Christmaseiland', Comoro: 'Comoren', Copenhagen: 'Kopenhagen', Curacao: 'Curaçao'},
  ...{Easter: 'Paaseiland', Faroe: 'Faeröer', Jerusalem: 'Jeruzalem', Kabul: 'Kaboel', Kamchatka: 'Kamtsjatka'},
  ...{Kolkata: 'Calcutta', Kralendijk: 'Bonaire', Krasnoyarsk: 'Krasnojarsk', Lisbon: 'Lissabon', London: 'Londen'},
  ...{'Lower Princes': 'Sint-Maarten', Luxembourg: 'Luxemburg', Maldives: 'Maldiven', Mauritius: 'Mauritius'},
  ...{'Mexico City': 'Mexico-Stad', Moscow: 'Moskou', Muscat: 'Masqat', Novosibirsk: 'Novosibirsk'},
  ...{Paris: 'Parijs', Prague: 'Praag', Reunion: 'Réunion', Reykjavik: 'Reykjavik', Riyadh: 'Riyad'},
  ...{'Sao Paulo': 'São Paulo', Seychelles: 'Seychellen', Tashkent: 'Tasjkent', Tehran: 'Teheran', Tokyo: 'Tokio'},
  ...{Ulaanbaatar: 'Ulaanbaatar', Vatican: 'Vaticaanstad', Vienna: 'Wenen', Vladivostok: 'Vladivostok'},
  ...{Warsaw: 'Warschau', Yekaterinburg: 'Jekaterinenburg', Yerevan: 'Jerevan', Zurich: 'Zürich'},
};

/** For texts that begin with a weekday, which is small within a sentence. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "2e tijdvak"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'tijdvak' : `${position}e tijdvak`);
const span = ({opens, closes}: RangeWords) => `${opens}–${closes}`;

const week: EditorStrings['week'] = {
  title: 'Wekelijkse openingstijden',
  empty:
    'Er zijn geen openingstijden ingevuld. Zonder openingstijden zien bezoekers geen status en krijgen ze geen automatisch antwoord.',
  start: 'Begin met maandag tot en met vrijdag, 9 tot 17 uur',
  import: 'Bestaande tijden importeren…',
  closed: 'Gesloten',
  allDay: '24 uur open',
  opens: 'Open vanaf',
  closes: 'Open tot',
  closeAtMidnight: 'Sluiten om middernacht',
  overnight: ({closes, nextDay}) => `tot ${nextDay.weekday} ${closes.time}`,
  overnightNextDay: ({time}) => `tot ${time} de volgende dag`,
  keys: 'Tab gaat van tijd naar tijd, ← en → gaan naar de knoppen ernaast',
  addHours: 'Tijdvak toevoegen',
  addHoursTo: ({day}) => `${capital(day)}: tijdvak toevoegen`,
  hoursOf: (where) => `${capital(where.day)}, ${nth(where)}`,
  remove: (where) => `${capital(where.day)}: ${nth(where)} verwijderen`,
  menuOfHours: (where) => `${capital(where.day)}, ${nth(where)}: meer acties`,
  menuOfDay: ({weekday}) => `${capital(weekday)}: meer acties`,
  duplicate: 'Dupliceren',
  copyToNext: ({weekday}) => `Kopiëren naar ${weekday}`,
  copyTo: 'Kopiëren naar andere dagen…',
  addHoursToDays: 'Dit tijdvak ook op andere dagen…',
  open24Hours: '24 uur open',
  close: 'Hele dag gesloten',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}: 24 uur open`,
  dayClosed: ({weekday}) => `${capital(weekday)}: hele dag gesloten`,
  copyDayTitle: ({weekday}) => `Openingstijden van ${weekday} kopiëren`,
  copyDayNote: 'Ze vervangen de openingstijden van de dagen die je aanvinkt.',
  copyHoursTitle: ({weekday, ...range}) => `${capital(weekday)} ${span(range)} ook op andere dagen`,
  copyHoursNote: 'De dagen die je aanvinkt, houden wat ze hebben.',
  workdays: 'Maandag t/m vrijdag',
  everyDay: 'Alle dagen',
  copy: 'Kopiëren',
  addCopy: 'Toevoegen',
  added: (where) => `${capital(where.day)}: ${nth(where)} toegevoegd`,
  removed: (where) => `${capital(where.day)}: ${nth(where)} verwijderd`,
  changed: (where) => `${capital(where.day)}: ${nth(where)} gewijzigd`,
  duplicated: (where) => `${capital(where.day)}: ${nth(where)} gedupliceerd`,
  copied: ({weekday, to}) => `${capital(weekday)} gekopieerd naar ${to}`,
  hoursCopied: ({weekday, to, ...range}) => `${capital(weekday)} ${span(range)} gekopieerd naar ${to}`,
  setAllDay: ({weekday}) => `${capital(weekday)}: 24 uur open`,
  setClosed: ({weekday}) => `${capital(weekday)}: gesloten`,
  back: ({day}) => `${capital(day)}: de vorige openingstijden zijn terug`,
  started: 'Maandag tot en met vrijdag ingesteld op 9 tot 17 uur',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Tijdzone',
  note: 'Je openingstijden gelden in deze plaatselijke tijd, waar een bezoeker ook is.',
  label: 'Tijdzone van je openingstijden',
  ownNote: 'Dit is de tijdzone van je apparaat. Kies een andere als je openingstijden ergens anders gelden.',
  chosen: (zone) => `Tijdzone ingesteld op ${zone}`,
  placeholder: 'Stad, land of verschil met UTC',
  showAll: 'Tijdzones tonen',
  searching: 'Bezig met zoeken…',
  results: (count) => plural(count, {one: '1 tijdzone', other: `${number(count)} tijdzones`}),
  noResult: (query) =>
    `Geen tijdzone gevonden voor ‘${query}’. Probeer een grote stad, een land of het verschil met UTC, bijvoorbeeld UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Daar is het nu ${time}.`,
  nowThereOnDay: ({time, weekday}) => `Daar is het nu ${weekday} ${time}.`,
  nowHere: ({time}) => `Bij jou is het ${time}.`,
  openUntil: {
    today: ({time}) => `Je bent open tot ${time}.`,
    midnight: () => 'Je bent open tot middernacht.',
    tomorrow: ({time}) => `Je bent open tot morgen ${time}.`,
    weekday: ({weekday, time}) => `Je bent open tot ${weekday} ${time}.`,
    date: ({date, time}) => `Je bent open tot ${date}, ${time}.`,
  },
  alwaysOpen: 'Je bent dag en nacht open.',
  opens: {
    today: ({time}) => `Je bent gesloten en gaat vandaag om ${time} open.`,
    midnight: () => 'Je bent gesloten en gaat om middernacht open.',
    tomorrow: ({time}) => `Je bent gesloten en gaat morgen om ${time} open.`,
    weekday: ({weekday, time}) => `Je bent gesloten en gaat ${weekday} om ${time} open.`,
    date: ({date, time}) => `Je bent gesloten en gaat op ${date} om ${time} open.`,
  },
  neverOpens: 'Je bent gesloten, en voor het komende jaar is geen opening ingevuld.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Feestdagen en uitzonderingen',
  note: 'Dagen waarop andere tijden gelden. Een uitzondering vervangt de wekelijkse openingstijden van die dagen.',
  empty: 'Nog geen uitzonderingen: elke week is hetzelfde.',
  add: 'Uitzondering toevoegen',
  addHolidays: 'Feestdagen toevoegen…',
  past: (count) => plural(count, {one: '1 afgelopen uitzondering', other: `${number(count)} afgelopen uitzonderingen`}),
  more: ({next, hidden}) =>
    next < hidden ? `Nog ${number(next)} van ${number(hidden)} tonen` : `Nog ${number(hidden)} tonen`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'elk jaar',
  closed: 'Gesloten',
  hasMessage: 'eigen tekst',
  edit: (title) => `${title} bewerken`,
  remove: (title) => `${title} verwijderen`,
  done: 'Klaar',
  removeThis: 'Uitzondering verwijderen',
  name: 'Naam',
  nameNote:
    'Bezoekers zien deze naam: ‘We zijn er even niet · Kerst’. {exception} in een tekst staat ook voor deze naam.',
  from: 'Eerste dag',
  to: 'Laatste dag',
  toNote: 'Laat leeg voor één dag.',
  yearly: 'Elk jaar',
  yearlyNote: 'Wordt herhaald op deze dag en maand; het jaar doet er niet toe.',
  overrules: (title) => `Op deze dagen geldt deze uitzondering in plaats van ‘${title}’.`,
  hours: 'Openingstijden op elk van deze dagen',
  closedAllDay: 'Gesloten',
  otherHours: 'Andere tijden',
  message: 'Tekst voor deze dagen',
  messageNote:
    'Wordt verstuurd in plaats van het antwoord buiten openingstijden. Laat je dit leeg, dan wordt dat antwoord verstuurd.',
  added: (title) => `Uitzondering toegevoegd: ${title}`,
  removed: (title) => `Uitzondering verwijderd: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Namen in het',
  mayMove: 'kan een dag verschuiven',
  unsure: 'datum onzeker, zoek deze op',
  notPublic: 'geen officiële feestdag',
  leftOut: 'eerder weggelaten',
  moved: ({dates}) => `al aanwezig op ${dates}`,
  insteadOf: ({day}) => `Vrije dag in plaats van ${day}`,
  takenOn: ({day, dayOff}) => `${capital(day)}: de vrije dag is ${dayOff}`,
  hoursOn: ({title}) => `Openingstijden op ${title}`,
  openUntil: ({time}) => `Open tot ${time}`,
  opensAt: ({time}) => `Open vanaf ${time}`,
  closedAnyway: 'dan toch al gesloten',
  regional: 'De meeste delen van dit land hebben eigen feestdagen: kies het jouwe.',
  few: (count) =>
    count === 1
      ? 'Voor deze plaats is maar één feestdag bekend.'
      : `Voor deze plaats zijn maar ${number(count)} feestdagen bekend.`,
  ended: ({names, year}) =>
    `Vermeld tot en met ${year}, daarna niet meer: ${names}. Misschien afgeschaft, misschien nog niet aangekondigd.`,
  decreed: 'Hier verplaatst de overheid elk jaar vrije dagen of voegt ze toe.',
  lacksMoon: 'Feestdagen die de maan volgen, ontbreken hier of hebben een verkeerde datum.',
  compare: 'Vergelijk met de officiële kalender.',
  ending: (year) => `Je feestdagen zijn ingevoerd tot eind ${year}.`,
  addNext: ({years}) => `Die van ${years} toevoegen…`,
  notNeeded: 'Niet nodig',
  notAdded: ({years}) => `Geen feestdagen voor ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nieuwe uitzondering',
  accept: 'Deze uitzondering toevoegen',
};

const time: EditorStrings['time'] = {
  noon: 'middag middags',
  midnight: 'middernacht',
  marks: 'u uur',
  nextDay: 'volgende dag',
  notAfter: 'Moet na het begin liggen.',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Terugkerende sluiting…',
  title: 'Terugkerende sluiting toevoegen',
  note: 'Elke datum wordt een eigen uitzondering. Je kunt die daarna wijzigen.',
  repeats: 'Herhaling',
  weeks: 'Om de zoveel weken',
  weekdayOfMonth: 'Op een vaste weekdag van de maand',
  dayOfMonth: 'Op een vaste dag van de maand',
  howOften: 'Hoe vaak',
  everyWeeks: (count) => (count === 1 ? 'elke week' : `elke ${number(count)} weken`),
  everyMonths: (count) => (count === 1 ? 'elke maand' : `elke ${number(count)} maanden`),
  weekday: 'Weekdag',
  position: 'Welke',
  positions: (position) => (position ? `${position}e` : 'laatste'),
  day: 'Dag',
  lastDay: 'laatste dag',
  leftOut: 'Maanden zonder deze dag worden overgeslagen.',
  from: 'Vanaf',
  ends: 'Eindigt',
  onDate: 'Op een bepaalde datum',
  afterTimes: 'Na een aantal keren',
  lastDate: 'Uiterste datum',
  times: 'Aantal keren',
  closed: 'Gesloten',
  allDay: 'De hele dag',
  partOfDay: 'Een deel van de dag',
  partFrom: 'Gesloten vanaf',
  partUntil: 'Gesloten tot',
  list: 'Datums om toe te voegen',
  there: ({title}) => `‘${title}’ is al aanwezig en blijft staan`,
  replaces: ({title}) => `zou de plaats innemen van ‘${title}’`,
  none: 'In deze periode komt zo’n datum niet voor.',
  cut: (count) => `Alleen de eerste ${number(count)} datums staan in de lijst.`,
  weekly: 'Elke week, het hele jaar door? Wijzig dan liever de wekelijkse openingstijden.',
  add: (count) =>
    count === 1 ? 'Eén sluiting toevoegen' : count ? `${number(count)} sluitingen toevoegen` : 'Sluitingen toevoegen',
  added: (count) => (count === 1 ? 'Eén sluiting toegevoegd' : `${number(count)} sluitingen toegevoegd`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Feestdagen toevoegen',
  note: 'Elke feestdag wordt een uitzondering: de hele dag gesloten, in plaats van de wekelijkse openingstijden. Je kunt ze daarna wijzigen.',
  loading: 'Feestdagen worden geladen…',
  failed: 'De feestdagen konden niet worden geladen. Misschien is de verbinding verbroken.',
  retry: 'Opnieuw proberen',
  country: 'Land',
  chooseCountry: 'Kies een land',
  state: 'Provincie, deelstaat of regio',
  wholeCountry: 'Het hele land',
  region: 'Gebied',
  wholeState: (state) => `Heel ${state}`,
  years: 'Jaren',
  list: 'Feestdagen om toe te voegen',
  tickAll: 'Alles aanvinken',
  tickNone: 'Alles uitvinken',
  everyYear: 'elk jaar',
  startsAt: ({time}) => `pas vanaf ${time}`,
  known: 'al aanwezig',
  overruled: (year) => `Je uitzondering voor ${year} blijft staan`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'Voor deze keuze zijn geen komende feestdagen bekend.',
  chosen: ({ticked, count}) => `${number(ticked)} van ${number(count)} aangevinkt`,
  add: (count) =>
    count
      ? plural(count, {one: '1 feestdag toevoegen', other: `${number(count)} feestdagen toevoegen`})
      : 'Feestdagen toevoegen',
  added: (count) => plural(count, {one: '1 feestdag toegevoegd', other: `${number(count)} feestdagen toegevoegd`}),
  credit: 'Gegevens van date-holidays, onder licentie CC BY-SA 3.0',
});

/** "Vanaf maandag 09:00" */
function since({nearness, time, weekday, date}: From): string {
  if (nearness === 'today') return `Vanaf vandaag ${time}`;
  if (nearness === 'tomorrow') return `Vanaf morgen ${time}`;
  return `Vanaf ${nearness === 'weekday' ? weekday : date} ${time}`;
}

const never = 'Volgens je openingstijden is er geen moment waarop deze tekst zou worden verstuurd.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Wie nu schrijft, leest:',
  later: (from) => `${since(from)} leest een bezoeker die schrijft:`,
  never,
};

const messages = ({plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Berichten',
  unset:
    'Er zijn geen openingstijden ingevuld, dus wordt er geen automatisch antwoord verstuurd. Alleen de begroeting wordt getoond.',
  mistaken:
    'Er zit een fout in je openingstijden. Los die op om te zien wanneer deze teksten worden verstuurd en hoe ze luiden.',
  welcome: {
    label: 'Begroeting',
    when: 'Staat bovenaan in een leeg gesprek.',
    blank: 'Laat je dit leeg, dan staat daar niets.',
    suggestion: 'Hallo! Waarmee kunnen we je helpen?',
    now: 'Wie de chat nu opent, leest:',
    later: (from) => `${since(from)} leest een bezoeker die de chat opent:`,
    never,
  },
  online: {
    label: 'Antwoord tijdens openingstijden',
    when: 'Wordt één keer per openingsperiode verstuurd, als antwoord op het eerste bericht van een bezoeker. Niet verplicht.',
    blank: 'Laat je dit leeg, dan wordt er niets verstuurd zolang je open bent.',
    suggestion: 'Bedankt voor je bericht. Er is zo iemand van ons team voor je.',
    ...reply,
  },
  offline: {
    label: 'Antwoord buiten openingstijden',
    when: 'Wordt één keer verstuurd zolang je gesloten bent, als antwoord op het eerste bericht van een bezoeker.',
    blank:
      'Laat je dit leeg, dan wordt er niets verstuurd zolang je gesloten bent, behalve op dagen met een eigen tekst.',
    suggestion: 'Bedankt voor je bericht. We zijn er {opens} weer en antwoorden je dan.',
    ...reply,
  },
  handoff: {
    label: 'Tekst bij een overdracht',
    when: 'Wordt verstuurd wanneer een AI-assistent een gesprek aan je team overdraagt terwijl je gesloten bent.',
    blank: 'Laat je dit leeg, dan wordt het antwoord buiten openingstijden verstuurd.',
    suggestion: 'Vanaf hier neemt ons team het over. We zijn er {opens} weer.',
    now: 'Bij een overdracht leest een bezoeker nu:',
    later: (from) => `${since(from)} leest een bezoeker bij een overdracht:`,
    never,
  },
  blankBoth:
    'Dit veld en het antwoord buiten openingstijden zijn leeg: er wordt niets verstuurd, behalve op dagen met een eigen tekst.',
  replacedBy: (name) => `Op dit moment wordt in plaats daarvan de tekst van ‘${name}’ verstuurd.`,
  replacedByUnnamed: 'Op dit moment wordt in plaats daarvan de tekst van de uitzondering van vandaag verstuurd.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `Zinnen met ${placeholders} vallen weg: de plaatshouder heeft op dat moment geen waarde.`,
      other: `Zinnen met ${placeholders} vallen weg: de plaatshouders hebben op dat moment geen waarde.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Niets: ${placeholders} heeft op dat moment geen waarde, en een zin zonder die waarde valt weg.`,
      other: `Niets: ${placeholders} hebben op dat moment geen waarde, en een zin zonder die waarde valt weg.`,
    }),
  insertInto: (label) => `Invoegen in ‘${label}’`,
  placeholders: {
    opens: 'Wanneer je opengaat',
    closes: 'Wanneer je sluit',
    timezone: 'Tijdzone',
    exception: 'Naam van de uitzondering',
  },
  suggest: 'Voorstel invullen',
  suggestFor: (label) => `Voorstel invullen: ${label}`,
  changed: (label) => `Gewijzigd: ${label}`,
  inserted: ({what, label}) => `‘${what}’ ingevoegd: ${label}`,
  suggested: (label) => `Voorstel ingevuld: ${label}`,
});

const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${capital(weekday)} ${from} tot ${nextDay ? `${nextDay.weekday} ` : ''}${to}`;

const picture: EditorStrings['picture'] = {
  week: 'De week als afbeelding; de openingstijden staan in de lijst eronder.',
  hint: 'Teken hier openingstijden',
  range: ({from, to}) => `${from}–${to}`,
  allDay: '24 uur',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: hoursInWords,
  overlap: ({from, to}) => `Overlapt van ${from} tot ${to}: telt als één opening`,
  now: (time) => `Nu: ${time}`,
  drawn: (hours) => `${hoursInWords(hours)}, toegevoegd`,
  changed: hoursInWords,
  date: {
    open: ({date, hours, weekday}) => `${capital(date)}: ${hours}, zoals elke ${weekday}.`,
    openInstead: ({date, hours, usual}) => `${capital(date)}: ${hours} in plaats van ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${capital(date)}: ${hours} in plaats van gesloten.`,
    openAlone: ({date, hours}) => `${capital(date)}: ${hours}.`,
    closed: ({date, weekday}) => `${capital(date)}: gesloten, zoals elke ${weekday}.`,
    closedInstead: ({date, usual}) => `${capital(date)}: gesloten in plaats van ${usual}.`,
    closedAlone: ({date}) => `${capital(date)}: gesloten.`,
    nightBefore: ({time}) => `Vanaf de avond ervoor nog open tot ${time}.`,
    unknown: 'De openingstijden verschijnen hier zodra de fouten zijn opgelost.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(date)}: ${hours ?? 'gesloten'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'Het jaar',
  note: 'Elke dag met de openingstijden en waar die vandaan komen. Selecteer dagen om er een uitzondering of een seizoen van te maken.',
  show: 'Jaar tonen',
  hide: 'Jaar verbergen',
  loading: 'Het jaar wordt geladen…',
  failed: 'Het jaar kon niet worden geladen. Misschien is de verbinding verbroken.',
  previous: 'Vorig jaar',
  next: 'Volgend jaar',
  today: 'Vandaag',
  legend: {
    open: 'Open: de balk is de dag, van middernacht tot middernacht',
    season: 'Seizoen',
    opening: 'Uitzondering met openingstijden',
    closure: 'Uitzondering, gesloten',
    wrong: 'Te corrigeren',
  },
  keys: 'Met de pijltoetsen ga je van dag naar dag, met Page Up en Page Down van maand naar maand. Met Shift selecteren de pijltoetsen meerdere dagen. Enter brengt je naar wat je ermee kunt doen.',
  pick: 'Selecteer een dag of sleep over meerdere dagen.',
  extend: 'Periode selecteren',
  extending: 'Kies de laatste dag.',
  named: (name) => `‘${name}’`,
  unnamed: {exception: 'een uitzondering zonder naam', season: 'een seizoen zonder naam'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} in plaats van de wekelijkse openingstijden.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} in plaats van ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(date)}: ${rules} spreken elkaar tegen.`,
    unknown: ({date}) => `${capital(date)}: er zit een fout in de openingstijden.`,
  },
  range: ({dates, count}) => `${dates}: ${number(count)} dagen.`,
  there: (rules) => `Op sommige van deze dagen: ${rules}.`,
  more: (count) => `en nog ${number(count)}`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) => {
  const there = `${time} (${place})`;
  return isDateKnown ? there : `${date}, ${there}`;
};

/** "donderdag 24 december, 18:00 (Tokio) – 10:00 (Parijs)" */
const moment = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));

const preview: EditorStrings['preview'] = {
  title: 'Voorbeeld',
  note: 'Wat een bezoeker ziet, op elk moment en op elke plek.',
  moment: 'Moment',
  now: 'Nu',
  tonight: 'Vanavond',
  opening: 'Volgende opening',
  closing: 'Volgende sluiting',
  holiday: 'Volgende feestdag',
  'clock-change': 'Volgende klokverzetting',
  more: 'Ander moment, andere plek of taal',
  date: 'Datum',
  time: 'Tijd',
  whoseClock: 'Wiens klok is bedoeld?',
  shop: (place) => `Die van je winkel (${place})`,
  visitor: (place) => `Die van de bezoeker (${place})`,
  timeOfDay: 'Tijdstip op de dag',
  day: 'Dag',
  timeZone: 'Tijdzone van de bezoeker',
  language: 'Taal van de bezoeker',
  shopLanguages: 'Talen van je winkel',
  inOtherLanguage: ({language, shown, texts}) =>
    `Niet vertaald (${language}), dus te lezen in een andere taal (${shown}): ${texts}.`,
  asWritten: ({language, texts}) => `Niet vertaald (${language}), dus te lezen zoals je het hebt geschreven: ${texts}.`,
  at: (at) => capital(moment(at)),
  openUntil: (until) => `Open tot ${moment(until)}.`,
  alwaysOpen: 'Dag en nacht open.',
  closedUntil: (until) => `Gesloten. Weer open: ${moment(until)}.`,
  closedForUntil: ({name, moment: until}) => `Gesloten: ${name}. Weer open: ${moment(until)}.`,
  closed: 'Gesloten. Er is geen opening bekend.',
  closedFor: (name) => `Gesloten: ${name}. Er is geen opening bekend.`,
  unset: 'Er zijn geen openingstijden ingevuld: bezoekers zien geen status en krijgen geen automatisch antwoord.',
  reply: 'Automatisch antwoord op een eerste bericht:',
  noReply: 'Op een eerste bericht volgt geen automatisch antwoord.',
  mistakenKept:
    'Er zit een fout in de openingstijden. Tot die is opgelost, toont het voorbeeld de laatste tijden zonder fout.',
  mistaken:
    'Er zit een fout in de openingstijden. Tot die is opgelost, toont het voorbeeld een chat zonder openingstijden.',
  stage: 'De chat zoals een bezoeker die ziet',
  shopName: 'Je winkel',
  loading: 'Het voorbeeld wordt geladen…',
  failed: 'Het voorbeeld kon niet worden geladen.',
  retry: 'Opnieuw proberen',
  send: 'Testbericht versturen',
  testMessage: 'Hallo, is er iemand?',
  startOver: 'Chat leegmaken',
  promise: 'Hier wordt niets verstuurd of opgeslagen.',
  hidden: 'De chat is dan verborgen. Alleen wie al een gesprek is begonnen, ziet hem nog.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'er staan gekrulde aanhalingstekens, zoals tekstverwerkers ze maken; JSON heeft rechte nodig (")',
  'single-quotes': 'een tekst staat tussen enkele aanhalingstekens; JSON heeft dubbele nodig (")',
  'line-break': 'een tekst loopt door voorbij het einde van de regel, of het sluitende aanhalingsteken ontbreekt',
  'trailing-comma': 'er staat een komma te veel vóór het haakje',
  'ends-early': 'de tekst houdt te vroeg op; misschien is niet alles gekopieerd',
  unexpected: 'dit werd hier niet verwacht',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `van ${from} tot en met ${to}` : from ? `vanaf ${from}` : `tot en met ${to}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'In je winkel plaatsen',
  way: 'Waar je instellingen staan',
  inSnippet: 'Alles in het codefragment',
  inSnippetNote: 'Meer is niet nodig. Plak het na elke wijziging opnieuw.',
  inFile: 'Instellingen in een JSON-bestand',
  inFileNote: 'Plak het codefragment één keer. Upload het bestand na elke wijziging opnieuw.',
  fileUrl: 'Adres van het JSON-bestand',
  fileUrlNote: 'Download de JSON, upload die naar je website en geef hier het adres ervan op.',
  incomplete: 'Delen van het document konden niet worden gelezen. Beslis daar eerst over, bovenaan.',
  fileUrlMissing: 'Geef het adres van het JSON-bestand op: het codefragment zou anders nergens naar verwijzen.',
  snippet: 'Codefragment',
  json: 'JSON-document',
  copySnippet: 'Codefragment kopiëren',
  copyJson: 'JSON kopiëren',
  downloadJson: 'JSON downloaden',
  copied: 'Gekopieerd',
  snippetCopied: 'Het codefragment is gekopieerd',
  jsonCopied: 'De JSON is gekopieerd',
  downloaded: (file) => `${file} wordt gedownload`,
  pressKeys: 'De browser laat deze knop niet kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of op een Mac op ⌘C.',
  mistakes:
    'Hierboven staan nog fouten. Los die eerst op: anders zouden bezoekers helemaal geen openingstijden krijgen.',
  mistakesInJson:
    'De fouten staan ook in de JSON. Bewaar die om later verder te gaan, maar plaats hem niet in je winkel.',
  unset: 'Er zijn geen openingstijden ingevuld: bezoekers zien geen status en krijgen geen automatisch antwoord.',
  longSnippet: (lines) => `Codefragment tonen (${number(lines)} regels)`,
  localScript: (url) =>
    `De widget wordt geladen van ${url}, dat alleen deze computer kan bereiken. Zet daar het adres van je eigen kopie neer.`,
  import: 'Importeren…',
  dropHere: 'Zet hier een bestand neer om het te importeren',
  importTitle: 'Importeren',
  importNote:
    'Plak openingstijden als tekst, een JSON-document, een codefragment, de broncode van een pagina met openingstijden volgens schema.org, of tijden van Google, Chatwoot of spatie/opening-hours. Je ziet wat er is begrepen voordat er iets verandert.',
  mendNote: (key, meant) =>
    meant
      ? `Dit is je document. ‘${key}’ is geselecteerd: waarschijnlijk bedoel je ‘${meant}’. Wijzig het en kies dan ‘Lezen’ en ‘Dit gebruiken’.`
      : `Dit is je document. ‘${key}’ is geselecteerd en heeft daar geen betekenis. Wijzig of verwijder het en kies dan ‘Lezen’ en ‘Dit gebruiken’.`,
  text: 'Tekst om te importeren',
  textNote: 'Je kunt hier ook een bestand neerzetten.',
  chooseFile: 'Bestand kiezen…',
  read: 'Lezen',
  use: 'Dit gebruiken',
  readingFailed:
    'De tekst kon niet worden gelezen: een deel van de editor is niet geladen. Controleer je verbinding en probeer het opnieuw.',
  tooLarge: (megabytes) =>
    `Dit bestand is groter dan ${number(megabytes)} MB: dat kan haast geen pagina of document zijn.`,
  kinds: {
    document: 'Een heel document',
    'office-hours': 'Openingstijden',
    snippet: 'Een codefragment',
    'json-ld': 'Openingstijden van een pagina (schema.org)',
    program: 'Openingstijden uit een ander programma',
    text: 'Openingstijden als tekst',
    nothing: 'Niets ervan is begrepen',
  },
  effects: {
    document: 'Het vervangt alles in deze editor.',
    snippet: 'Het vervangt je openingstijden en teksten. Wat het codefragment niet heeft, blijft.',
    hours: 'Het vervangt je wekelijkse openingstijden en uitzonderingen. Je teksten blijven.',
    week: 'Het vervangt je wekelijkse openingstijden. Je uitzonderingen en teksten blijven.',
    exceptions: 'Het vervangt je uitzonderingen. Je wekelijkse openingstijden en teksten blijven.',
    neither: 'Je openingstijden en teksten blijven.',
  },
  briefEffects: {
    document: 'Vervangt alles in deze editor',
    snippet: 'Vervangt je openingstijden en teksten',
    hours: 'Vervangt je wekelijkse openingstijden en uitzonderingen',
    week: 'Vervangt je wekelijkse openingstijden',
    exceptions: 'Vervangt je uitzonderingen',
    neither: 'Je openingstijden en teksten blijven',
    added: 'Wordt toegevoegd aan wat je hier hebt',
    fresh: 'Vervangt niets van wat je hier hebt',
    nothing: 'Er zou niets veranderen',
  },
  additions: {
    hours:
      'Al je openingstijden blijven. De geïmporteerde komen er op dezelfde weekdagen bij, de geïmporteerde uitzonderingen bij de jouwe.',
    week: 'Al je openingstijden blijven. De geïmporteerde komen er op dezelfde weekdagen bij.',
    exceptions: 'Al je openingstijden blijven. De geïmporteerde uitzonderingen komen bij de jouwe.',
    neither: 'Je openingstijden blijven.',
    withTexts: (sentences) => `${sentences} Geïmporteerde teksten worden alleen gebruikt waar je er geen hebt.`,
    withSettings: (sentences) =>
      `${sentences} Geïmporteerde instellingen van de chat worden alleen gebruikt waar je zelf niets hebt ingesteld.`,
  },
  mode: 'Wat moet er gebeuren met wat je hebt?',
  modes: {replace: 'Vervangen', add: 'Aanvullen'},
  datesTaken: (taken) => `Weggelaten, omdat je daar al uitzonderingen hebt: ${taken}.`,
  seasonDatesTaken: (taken) => `Weggelaten, omdat je daar al seizoenen hebt: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `De tijden zijn bedoeld voor ${theirs}, maar worden ongewijzigd toegevoegd: je tijdzone blijft ${yours}.`,
  nothingAdded: 'Dit staat hier allemaal al: er zou niets veranderen.',
  afterwards: 'Je openingstijden zouden dan zijn',
  look: (count) => plural(count, {one: '1 punt om te bekijken', other: `${number(count)} punten om te bekijken`}),
  place: 'Er staan openingstijden van verschillende plekken in. Welke wil je gebruiken?',
  understood: 'Wat is begrepen',
  notUnderstood: 'Wat niet is begrepen of nog moet worden bekeken',
  closed: 'Gesloten',
  allDay: '24 uur open',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} de volgende dag`,
  days: ({first, last}) => `${first.weekday} tot en met ${last.weekday}`,
  week: 'Wekelijkse openingstijden',
  seasons: (count) => plural(count, {one: '1 seizoen', other: `${number(count)} seizoenen`}),
  exceptions: (count) => plural(count, {one: '1 uitzondering', other: `${number(count)} uitzonderingen`}),
  questions: (count) => plural(count, {one: '1 veelgestelde vraag', other: `${number(count)} veelgestelde vragen`}),
  moreExceptions: (count) => `… en nog ${number(count)}`,
  everyYear: (date) => `${date}, elk jaar`,
  timeZone: 'Tijdzone',
  timeZoneStays: (timezone) => `Er is geen tijdzone opgegeven: ${timezone} blijft`,
  texts: {
    translations: 'Vertalingen van de teksten',
    welcome: 'Begroeting',
    online: 'Antwoord tijdens openingstijden',
    offline: 'Antwoord buiten openingstijden',
    handoff: 'Tekst bij een overdracht',
  },
  noText: 'Geen',
  imported: (parts) => `Geïmporteerd: ${parts}`,
  nothingChanges: 'Dit heb je hier al. Er is niets veranderd.',
  notUnderstoodNotes: {
    empty: () => 'Hier staat nog niets. Plak een tekst of kies een bestand.',
    'unknown-text': () =>
      'In deze tekst zijn geen openingstijden gevonden, en het is geen JSON of HTML. Schrijf ze zoals ‘ma–vr 09:00–17:00’, of geef een JSON-document van deze editor, een codefragment met <chat-widget> of de broncode van een pagina met openingstijden.',
    'unknown-json': () =>
      'Dit is JSON, maar zonder openingstijden die hier bekend zijn. Geef een JSON-document van deze editor, gegevens volgens schema.org met openingstijden, of tijden van Google, Chatwoot of spatie/opening-hours.',
    'nothing-in-page': () =>
      'Deze HTML bevat geen <chat-widget> en geen openingstijden volgens schema.org. Toont de pagina openingstijden, kopieer ze dan daar als tekst.',
    'bare-snippet': () => 'In dit codefragment staan geen openingstijden en geen teksten.',
    'no-hours': () => 'In de gegevens volgens schema.org staan geen openingstijden.',
    address: ({value}) =>
      `${value} is een adres. Open het in een tabblad, kopieer de broncode van de pagina en plak die hier.`,
    'invalid-json': ({line, reason, near}) =>
      `Dit is geen geldige JSON, regel ${number(line)}: ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} heeft geen betekenis en wordt niet gebruikt: waarschijnlijk bedoel je ‘${meant}’. Er staat ${value}`
        : `${path} heeft daar geen betekenis en wordt niet gebruikt. Er staat ${value}`,
    lost: ({path, value}) => `${path}: ${value} heeft het verkeerde type en wordt weggelaten.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Er zit een fout in. De editor wijst hem aan.',
        other: `Er zitten ${number(count)} fouten in. De editor wijst ze aan.`,
      }),
    file: ({value}) =>
      `Het codefragment haalt zijn instellingen uit ${value}. Open dat bestand en plak wat erin staat.`,
    'several-widgets': ({count}) => `Er staan ${number(count)} codefragmenten in. Dit is het eerste.`,
    'unknown-day': ({value}) => `‘${value}’ is geen weekdag die hier bekend is.`,
    'unknown-time': ({value}) => `‘${value}’: deze tijden konden niet worden gelezen.`,
    'equal-times': ({value}) => `‘${value}’ opent en sluit op hetzelfde moment.`,
    'bad-dates': ({value}) => `‘${value}’: deze datums zijn niet bruikbaar.`,
    'no-day': ({value}) => `‘${value}’ noemt geen weekdag.`,
    'no-dates': ({value}) => `‘${value}’ geldt voor bijzondere dagen, maar noemt geen datum.`,
    'unknown-hours': ({value}) => `‘${value}’ kon niet als openingstijd worden gelezen.`,
    'part-of-year': ({value}) =>
      `‘${value}’ geldt maar voor een deel van het jaar: bepaalde dagen, weken of maanden. Het wordt weggelaten. Voeg het toe onder ‘Feestdagen en uitzonderingen’.`,
    'sun-times': ({value}) => `‘${value}’ volgt de zon, wat geen vaste tijd kan uitdrukken. Het wordt weggelaten.`,
    'open-end': ({value}) => `‘${value}’ heeft geen sluitingstijd. Het wordt weggelaten.`,
    'unclear-times': ({value}) =>
      `‘${value}’ kan ochtend of avond betekenen. Het wordt weggelaten. Schrijf het als 09:00–17:00.`,
    'assumed-times': ({value, opens, closes}) => `‘${value}’ is gelezen als ${opens}–${closes}. Controleer dit.`,
    'ambiguous-day': ({value}) =>
      `‘${value}’ betekent in verschillende talen iets anders. Schrijf de weekdagen voluit.`,
    'every-day': ({value}) => `‘${value}’ noemt geen weekdag. Het is voor elke dag overgenomen.`,
    'never-open': ({value}) =>
      `‘${value}’ zegt wanneer het gesloten is, maar nooit wanneer het open is. Het wordt weggelaten.`,
    'said-twice': ({value}) =>
      `‘${value}’ wordt niet gebruikt: dezelfde plek geeft de tijden ook uitgebreid op (openingHoursSpecification), en die wijken af.`,
    'place-closed': ({value}) => `De plek is als gesloten aangemerkt (${value}). De openingstijden zijn toch gelezen.`,
    replaced: ({value}) =>
      `‘${value}’ wordt niet gebruikt: wat erna komt, gaat over dezelfde dagen, en de laatste vermelding van een dag telt.`,
    contradiction: ({value}) =>
      `‘${value}’ is in strijd met andere tijden van dezelfde dagen. Die dagen zijn als gesloten overgenomen.`,
    overlap: ({value}) => `‘${value}’ overlapt met andere tijden van dezelfde dagen. Ze tellen allemaal.`,
    'run-together': ({value}) =>
      `In ‘${value}’ staat niets tussen de delen. Aangenomen is dat met elke weekdag een nieuw deel begint.`,
    fallback: ({value}) => `‘${value}’ geldt alleen waar niets anders geldt. Het wordt weggelaten.`,
    'night-kept': ({day, nextDay, closes}) =>
      `${capital(day.weekday)} duurt tot ${closes.time} de volgende dag, hoewel ${nextDay.weekday} eigen tijden heeft of gesloten is. Controleer dit.`,
    'night-dropped': ({day, closes}) =>
      `${capital(day.weekday)} heeft verderop andere tijden of is gesloten: de nacht tot ${closes.time} wordt weggelaten. Controleer dit.`,
    'unknown-key': ({key, value}) => `‘${key}’ is hier niet bekend en is genegeerd: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: 'Dit is meer dan er voor openingstijden nodig is: nog 1 onderdeel wordt weggelaten.',
        other: `Dit is meer dan er voor openingstijden nodig is: nog ${number(count)} onderdelen worden weggelaten.`,
      }),
    'public-holidays': () =>
      'Voor ‘feestdagen’ staan er geen datums. Voeg ze toe onder ‘Feestdagen en uitzonderingen’.',
    season: (season) =>
      `Andere tijden ${dates(season)}: die zijn hier niet overgenomen. Voeg ze toe onder ‘Seizoenen’.`,
    'dates-dropped': (season) => `De tijden zijn bedoeld ${dates(season)}. Ze worden voor elke week overgenomen.`,
    'repeated-key': ({value}) => `‘${value}’ staat er twee keer. Alleen de laatste telt.`,
    'offset-dropped': ({value}) => `‘${value}’ achter de tijden: ze gelden in je tijdzone.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) => plural(count, {one: '1 opmerking', other: `${number(count)} opmerkingen`}),
  more: (count) => `… en nog ${number(count)}`,
  mistakes: (count) => plural(count, {one: '1 fout', other: `${number(count)} fouten`}),
  title: (count) => plural(count, {one: 'Er is 1 fout', other: `Er zijn ${number(count)} fouten`}),
  note: 'Tot dat is opgelost, kan er niets worden opgeslagen.',
  warningsTitle: 'Even bekijken',
  findings: {
    missing: () => 'Dit is leeg: vul het in.',
    'unknown-time-zone': (value) => `‘${value}’ is geen tijdzone die hier bekend is. Kies er een uit de lijst.`,
    'invalid-time': (value) => `‘${value}’ is geen tijd. Geef uren en minuten op, bijvoorbeeld 09:30.`,
    'equal-times': () => 'Opent en sluit op hetzelfde moment. Kies voor een hele dag ‘24 uur open’.',
    'invalid-date': (value) => `‘${value}’ is geen bestaande datum.`,
    'reversed-range': () => 'De laatste dag ligt vóór de eerste.',
    'duplicate-season': (other) => `Voor deze datum is er al ‘${other}’. Houd één seizoen per datum.`,
    'duplicate-exception': (other) => `Voor deze datum is er al ‘${other}’. Houd één uitzondering per datum.`,
    'overlapping-hours': (value) => `Overlapt met ${value}. Samen tellen ze als één opening.`,
    'blank-text': () => 'Dit veld is leeg: een vraag wordt alleen samen met het antwoord getoond.',
    'same-question': () => 'Dit wordt hierboven al gevraagd: alleen de eerste wordt getoond.',
    'too-many-questions': (value) => `Bezoekers krijgen hoogstens ${value} vragen te zien: deze valt erbuiten.`,
    'minute-before-midnight': () => 'In de laatste minuut van de dag gesloten.',
    'text-too-long': (value) => `Dit is lang voor een chat: meer dan ${number(Number(value))} tekens.`,
    'unknown-key': (value, meant) =>
      meant
        ? `‘${value}’ in de JSON heeft geen betekenis en wordt niet gebruikt: waarschijnlijk bedoel je ‘${meant}’.`
        : `‘${value}’ in de JSON heeft op die plek geen betekenis en wordt niet gebruikt.`,
    'unknown-placeholder': (value) =>
      `${value} is geen plaatshouder en blijft zo staan. Er zijn {opens}, {closes}, {timezone} en {exception}.`,
  },
  at: ({place, sentence}) => `${place}: ${sentence}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Tijdzone',
    season: (name) => `Seizoen ‘${name}’`,
    exception: (name) => `Uitzondering ‘${name}’`,
    question: (ask) => `Vraag ‘${ask}’`,
    welcome: 'Begroeting',
    online: 'Antwoord tijdens openingstijden',
    offline: 'Antwoord buiten openingstijden',
    handoff: 'Tekst bij een overdracht',
  },
  lostTitle: 'Delen van dit document konden niet worden gelezen',
  lostNote:
    'Er is nog niets overschreven. Ga verder met wat kon worden gelezen, of herstel het origineel en laad het opnieuw.',
  lost: {
    'invalid-json': (_path, reason) => `Dit is geen geldige JSON (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} heeft het verkeerde type en is weggelaten.`,
  },
  acceptLoss: 'Verdergaan met wat kon worden gelezen',
  copyOriginal: 'Origineel kopiëren',
  original: 'Het origineel',
  originalCopied: 'Het origineel is gekopieerd',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Seizoenen',
  note: 'Een deel van het jaar met een eigen week, zoals andere tijden in de zomer. Het vervangt de wekelijkse openingstijden; uitzonderingen gaan voor op beide.',
  empty: 'Geen seizoenen: de wekelijkse openingstijden gelden het hele jaar.',
  add: 'Seizoen toevoegen',
  past: (count) => plural(count, {one: '1 afgelopen seizoen', other: `${number(count)} afgelopen seizoenen`}),
  now: 'nu',
  edit: (title) => `${title} bewerken`,
  remove: (title) => `${title} verwijderen`,
  draft: 'Nieuw seizoen',
  accept: 'Dit seizoen toevoegen',
  done: 'Klaar',
  removeThis: 'Seizoen verwijderen',
  nameNote: 'Voor jezelf, en voor bezoekers die de komende dagen bekijken.',
  toNote: 'Tot en met deze dag. Hij mag in het volgende jaar liggen.',
  hours: 'Openingstijden per weekdag',
  takeWeekly: 'Beginnen met de wekelijkse openingstijden',
  clear: 'De hele tijd gesloten',
  closed: 'De hele tijd gesloten',
  added: (title) => `Seizoen toegevoegd: ${title}`,
  removed: (title) => `Seizoen verwijderd: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Veelgestelde vragen',
  note: 'Bezoekers zien ze als knoppen in een lege chat en zolang je gesloten bent. Het antwoord komt meteen, zonder dat iemand iets hoeft te doen.',
  empty: 'Nog geen vragen. Begin met wat je elke dag beantwoordt: waar een pakket is, hoe iemand iets terugstuurt.',
  add: 'Vraag toevoegen',
  most: (count) =>
    `Dit zijn er ${count}, en meer krijgen bezoekers er niet te zien: wie een lange lijst moet doorzoeken, vraagt het liever zelf. Verwijder er een om een andere toe te voegen.`,
  edit: (ask) => `Bewerken: ${ask}`,
  remove: (ask) => `Verwijderen: ${ask}`,
  up: (ask) => `Omhoog: ${ask}`,
  down: (ask) => `Omlaag: ${ask}`,
  draft: 'Nieuwe vraag',
  accept: 'Deze vraag toevoegen',
  done: 'Klaar',
  removeThis: 'Vraag verwijderen',
  ask: 'Vraag',
  askNote: 'In de woorden van een bezoeker, en kort: het is de tekst van de knop.',
  answer: 'Antwoord',
  answerNote: 'Web- en e-mailadressen worden links.',
  untitled: (position) => `Vraag ${position}`,
  added: (ask) => `Vraag toegevoegd: ${ask}`,
  removed: (ask) => `Vraag verwijderd: ${ask}`,
  changed: ({field, ask}) => `${field} gewijzigd: ${ask}`,
  moved: ({ask, position, count}) => `Nu op plaats ${position} van ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Talen',
  note: 'Bezoekers lezen je teksten in hun eigen taal waar je ze vertaalt, en anders zoals je ze hebt geschreven.',
  add: 'Taal toevoegen',
  own: 'Taal van je teksten:',
  unknown: 'nog niet aangegeven',
  changeOwn: 'Taal van je teksten wijzigen',
  choice: 'Taal',
  otherLanguage: 'Een andere taal…',
  tag: 'Code van de taal',
  tagNote: 'Zoals in ‘lang’ op webpagina’s: ‘gsw’ is Zwitserduits, ‘es-MX’ het Spaans van Mexico.',
  noTag: 'Dit is geen code van een taal.',
  taken: (language) => `Is er al: ${language}`,
  accept: 'Deze taal gebruiken',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Compleet';
    return missing === 1 ? `1 van ${number(count)} ontbreekt` : `${number(missing)} van ${number(count)} ontbreken`;
  },
  nextMissing: 'Volgende ontbrekende',
  nextMissingIn: (language) => `Volgende ontbrekende: ${language}`,
  remove: (language) => `${language} verwijderen`,
  nothing: 'Er is nog niets te vertalen: hier komen je berichten, je vragen en de namen van je feestdagen te staan.',
  placeholders: 'Plaatshouders zoals {opens} blijven zoals ze zijn.',
  ownText: 'Jouw tekst',
  ownTextIn: (language) => `Jouw tekst: ${language}`,
  noOwnText: 'Geen tekst',
  missing: 'ontbreekt',
  dates: (count) => plural(count, {one: 'op 1 datum', other: `op ${number(count)} datums`}),
  mixed: 'Niet op al deze datums hetzelfde.',
  useForAll: 'Voor alle gebruiken',
  added: (language) => `Taal toegevoegd: ${language}`,
  removed: (language) => `Taal verwijderd: ${language}`,
  ownChanged: (language) => `Taal van je teksten: ${language}`,
  changed: ({label, language}) => `${label} (${language}) gewijzigd`,
});

const delivery: EditorStrings['delivery'] = {
  title: 'Waar berichten naartoe gaan',
  note: 'Wat bezoekers schrijven, moet ergens aankomen. Dit alles wordt deel van het codefragment.',
  way: 'Berichten gaan naar',
  ways: {
    endpoint: {
      name: 'Een eigen adres',
      note: 'Elk bericht wordt als JSON verstuurd: naar je server, of naar de webhook van een automatiseringsdienst.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'Je team antwoordt in een inbox van Chatwoot, en de antwoorden verschijnen in de chat.',
    },
    form: {
      name: 'Het contactformulier van je winkel',
      note: 'Elk bericht wordt verstuurd alsof de bezoeker het formulier heeft ingevuld. Je antwoordt per e-mail.',
    },
    transport: {
      name: 'De eigen code van je pagina',
      note: 'Je code stelt ‘transport’ van het element in en bezorgt berichten op zijn eigen manier.',
    },
    mail: {
      name: 'Alleen het mailprogramma van de bezoeker',
      note: 'De chat bezorgt zelf niets. Bezoekers krijgen een link die hun mailprogramma opent.',
    },
  },
  nowhere: 'Niemand zou krijgen wat bezoekers schrijven: kies waar het naartoe gaat.',
  incomplete: {
    endpoint: 'Geef het adres op dat berichten aanneemt. Tot dan gaan ze nergens naartoe.',
    chatwoot: 'Geef het adres van Chatwoot en de identifier van de inbox op. Tot dan gaan berichten nergens naartoe.',
    form: 'Geef het adres op waar het formulier naartoe wordt verstuurd. Tot dan gaan berichten nergens naartoe.',
    mail: 'Geef een e-mailadres op. Tot dan kunnen bezoekers je niet schrijven.',
  },
  nowhereInSnippet: 'Met dit codefragment gaan berichten nog nergens naartoe.',
  choose: 'Aangeven waar berichten naartoe gaan',
  chosen: (way) => `Berichten gaan naar: ${way}`,
  changed: (label) => `Gewijzigd: ${label}`,
  endpoint: {
    label: 'Adres dat berichten aanneemt',
    note: 'Het begint met https://, of met / voor een pad van je winkel.',
  },
  stream: {
    label: 'Adres waar antwoorden vandaan komen',
    note: 'Een stroom van server-sent events. Zonder zo’n stroom antwoord je per e-mail.',
  },
  baseUrl: {label: 'Adres van Chatwoot', note: 'https://app.chatwoot.com, of waar je eigen Chatwoot staat.'},
  inbox: {
    label: 'Identifier van de inbox',
    note: 'Van een inbox voor het kanaal ‘API’: in Chatwoot onder Instellingen → Inboxen → Configuratie. Hij is niet geheim.',
  },
  action: {
    label: 'Adres waar het formulier naartoe wordt verstuurd',
    note: 'Wat in ‘action’ van het formulier staat, bijvoorbeeld /contact.',
  },
  formKind: 'Soort formulier',
  formKinds: {shopify: 'Contactformulier van Shopify', other: 'Een ander formulier'},
  standIn: {
    label: 'E-mailadres voor bezoekers die er geen achterlaten',
    note: 'Het formulier van Shopify vereist er een. Neem er een van jezelf: het geldt tot een bezoeker een eigen adres heeft achtergelaten.',
  },
  fieldNames: 'Namen van de formuliervelden',
  fieldNamesNote: 'Wat in het formulier als ‘name’ staat. Laat je een veld leeg, dan geldt wat er in grijs staat.',
  fields: {text: 'Bericht', email: 'E-mailadres', name: 'Naam'},
  crossOrigin: {
    label: 'Het formulier staat op een andere website',
    note: 'Dan verbergt de browser wat het formulier antwoordt: een bericht geldt als bezorgd zodra het is verstuurd.',
  },
  mail: {label: 'E-mailadres', note: 'Bezoekers krijgen een link om ernaar te schrijven.'},
  mailBesides: 'Als link aangeboden waar de chat niet laadt of een bericht niet kan worden bezorgd.',
  mailText: {label: 'Tekst van de e-maillink', note: 'Laat je dit leeg, dan staat er het adres.'},
  optional: 'optioneel',
  test: {
    button: 'Bezorging testen',
    note: 'Verstuurt echt een bericht, waarin staat dat het een test is.',
    text: 'Dit is een testbericht uit de instellingen van je chat. Niemand wacht op antwoord.',
    sending: 'Het testbericht is onderweg…',
    cancel: 'Test afbreken',
    cancelled: 'De test is afgebroken. Het bericht kan toch zijn aangekomen.',
    mistakes: 'Los eerst op wat in de velden hierboven is aangegeven.',
    delivered: (address) => `Bezorgd: ${address} heeft het bericht aangenomen.`,
    deliveredToChatwoot: 'Bezorgd: Chatwoot heeft het bericht aangenomen. Je vindt het in de inbox.',
    deliveredToForm: 'Bezorgd: het formulier heeft het bericht aangenomen. Het zou per e-mail moeten aankomen.',
    sentUnseen:
      'Verstuurd. Wat het formulier ermee heeft gedaan, is hiervandaan niet te zien: kijk of het per e-mail aankomt.',
    refused: ({address, status}) => `${address} antwoordde met status ${status}.`,
    statuses: {
      login: 'Het vraagt om een login of een token, maar moet berichten van elke bezoeker aannemen.',
      missing: 'Daar neemt niets berichten aan. Controleer het adres.',
      method: 'Het neemt geen POST aan, waarmee berichten worden verstuurd. Controleer het adres.',
      tooLarge: 'Het bericht was te groot. Er moet tot 64 kB worden aangenomen.',
      type: 'Het moet JSON (‘application/json’) aannemen.',
      tooMany: 'Het neemt nu geen berichten meer aan. Wacht even en probeer het opnieuw.',
      server: 'De fout ligt bij de server. De chat zou berichten bewaren en het opnieuw proberen.',
      other: 'Het heeft het bericht niet aangenomen. Berichten worden met POST verstuurd.',
    },
    redirected: (address) =>
      `${address} verwijst door naar een ander adres, en berichten worden niet doorgestuurd. Geef het adres op waar het naartoe verwijst.`,
    webPage: (address) =>
      `${address} antwoordde met een webpagina en neemt dus geen berichten aan. Controleer het adres; het antwoord mag leeg zijn, of JSON.`,
    notAccepted:
      'Het formulier heeft het bericht niet aangenomen. Misschien wil het meer velden, of een bewijs dat er geen robot schrijft.',
    cors: (address) =>
      `${address} is bereikbaar, maar staat pagina’s van andere adressen niet toe (CORS). De antwoorden hebben deze header nodig:`,
    corsPreflight:
      'Vooraf vragen browsers met OPTIONS. Het antwoord daarop heeft een status van 200 tot en met 299 nodig, en:',
    preflight: (address) =>
      `${address} is bereikbaar, maar weigert wat browsers eerst vragen (OPTIONS, de CORS-preflight). Het antwoord daarop heeft een status van 200 tot en met 299 nodig, en:`,
    policy: (origin) =>
      `De Content-Security-Policy van deze pagina verbiedt het. Sta ${origin} toe in connect-src, ook op de pagina’s van je winkel.`,
    insecure: (address) =>
      `${address} begint met ‘http:’, wat browsers een pagina met ‘https:’ niet laten gebruiken. Geef een adres met ‘https:’ op.`,
    unreachable: (address) =>
      `Op ${address} antwoordt niets. Controleer de naam en het certificaat, of de server draait en of iets in deze browser hem blokkeert.`,
    noAnswer: ({address, seconds}) => `${address} antwoordde niet binnen ${seconds} seconden.`,
    offline: 'Dit apparaat is offline. Probeer het opnieuw zodra het verbonden is.',
    failed: (reason) => `De test is mislukt: ${reason}`,
    testedFrom: (origin) =>
      `Er is getest vanaf ${origin}. De pagina’s van je winkel hebben een eigen adres, dat de server ook moet toestaan.`,
    testedPath: ({path, address}) =>
      `‘${path}’ is een pad: de test ging naar ${address}. In je winkel leidt het naar de server van de winkel zelf.`,
    transport:
      'De eigen code van je pagina kan hier niet worden getest. Schrijf een bericht in je winkel en kijk of het aankomt.',
    mail: 'Een e-maillink kan hiervandaan niet worden getest. Open hem zelf en kijk aan wie het bericht gericht zou zijn:',
  },
  more: 'Meer instellingen van de chat',
  heading: {
    label: 'Titel van de chat',
    note: 'Staat bovenaan in de geopende chat. Laat je dit leeg, dan is het een begroeting in de taal van de bezoeker.',
  },
  placement: {label: 'Hoek', note: 'In talen die van rechts naar links worden geschreven andersom.'},
  placements: {end: 'Rechts', start: 'Links'},
  outsideHours: {
    label: 'Terwijl je gesloten bent',
    note: 'Een gesprek dat is begonnen, blijft in elk geval zichtbaar.',
  },
  outsideHoursChoices: {show: 'Chat tonen', hide: 'Chat verbergen'},
  askEmail: {
    label: 'Om een e-mailadres vragen',
    note: 'Zodra een bezoeker iets heeft geschreven. Invullen is niet verplicht.',
  },
  askEmailChoices: {offline: 'Terwijl je gesloten bent', always: 'Altijd', never: 'Nooit'},
  replyTime: {
    label: 'Hoe snel je antwoordt',
    note: 'Een regel zoals ‘Antwoordt meestal binnen een paar minuten’, zichtbaar terwijl je open bent.',
  },
  privacyUrl: {
    label: 'Adres van je privacyverklaring',
    note: 'Een link ernaar staat onder het berichtveld tot de bezoeker heeft geschreven.',
  },
  storage: {
    label: 'Waar een gesprek wordt bewaard',
    note: 'Zodat het er op de volgende pagina nog is.',
  },
  storages: {
    local: 'In de browser van de bezoeker',
    session: 'In het tabblad van de browser, tot het wordt gesloten',
    none: 'Nergens: het eindigt met de pagina',
  },
  assistant: {
    label: 'Eerst antwoordt een AI-assistent',
    note: 'Automatische antwoorden wachten dan tot die het gesprek aan een mens overdraagt.',
  },
  kept: 'Uit je eerdere codefragment',
  keptNote: 'Hiervoor zijn hier geen velden. Het blijft ongewijzigd behouden.',
  keptAttributes: 'Andere attributen',
  keptContent: 'Inhoud tussen de tags',
  takeOut: (what) => `Eruit halen: ${what}`,
  takenOut: (what) => `Eruit gehaald: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `‘${value}’ is geen webadres. Schrijf er een die met https:// begint, of een pad van je winkel dat met / begint.`,
    'address-with-password': () =>
      'Vóór de ‘@’ staat een naam of een wachtwoord. Browsers sturen dat niet mee: laat het weg.',
    'insecure-address': () =>
      'Het begint met ‘http:’. Een winkel met ‘https:’ kan het niet gebruiken: schrijf ‘https:’.',
    'address-without-scheme': (value) =>
      `‘${value}’ wordt opgevat als een pad van je winkel. Schrijf voor een andere website https://${value}`,
    'invalid-email': (value) => `‘${value}’ is geen e-mailadres. Schrijf er een zoals hulp@shop.example.`,
    'unknown-choice': (value) => `‘${value}’ in de JSON heeft daar geen betekenis. Kies iets uit de lijst.`,
  },
  imported: {
    way: 'Berichten gaan naar',
    settings: 'Instellingen van de chat',
    kept: 'Blijft ongewijzigd behouden',
    content: 'inhoud tussen de tags',
  },
  scriptNotRead:
    'Een script erin geeft aan waar berichten naartoe gaan (‘transport’), op een manier die niet kon worden gelezen. Laat het op je pagina staan, of kies opnieuw onder ‘Waar berichten naartoe gaan’.',
  target: 'Het codefragment is voor',
  targets: {
    page: 'Een willekeurige pagina',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Kopieer het codefragment hieronder. Alles wat je hier wijzigt, werkt erin door.',
      'Plak het aan het einde van je pagina’s, vóór </body>.',
    ].join('\n'),
    shopify: [
      'Open in Shopify Webshop → Thema’s → Thema bewerken.',
      'Voeg aan de voettekst een sectie of blok ‘Aangepaste Liquid’ toe, plak het codefragment daarin en sla op. De chat staat dan op elke pagina.',
    ].join('\n'),
    wordpress: [
      'Open de voettekst: onder Weergave → Editor, of bij een klassiek thema onder Weergave → Widgets.',
      'Voeg een blok ‘Aangepaste HTML’ toe, plak het codefragment daarin en sla op. De chat staat dan op elke pagina.',
      'Bekijk je site. Ontbreekt de chat, dan heeft WordPress script en element verwijderd, omdat je account het recht ‘unfiltered_html’ niet heeft; hooguit blijven de e-maillink en losse regels over. Haal die weg en laat een beheerder (in een netwerk van sites die van het netwerk) het codefragment in het thema plakken, of in een plugin voor code in de voettekst.',
    ].join('\n'),
    'tag-manager': [
      'Maak een tag van het type ‘Aangepaste HTML’ en plak het codefragment daarin.',
      'Geef die de trigger ‘Alle pagina’s’, sla op en publiceer de container.',
    ].join('\n'),
    react: [
      'Bewaar het codefragment in je project als ShopChat.jsx.',
      'Gebruik <ShopChat /> één keer, in wat alle pagina’s delen. Je krijgt het met: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Bewaar het codefragment in je project als ShopChat.vue.',
      'Gebruik <ShopChat /> één keer, in wat alle pagina’s delen. Je krijgt het met: import ShopChat from "./ShopChat.vue";',
      'Er valt niets in te stellen: ‘isCustomElement’ is alleen nodig voor templates waarin <chat-widget> zelf staat.',
    ].join('\n'),
  },
  inlineScript:
    'In het codefragment staat een script. Verbiedt de Content-Security-Policy van je winkel dat, zet de regels ervan dan in een bestand van je winkel en laad dat met <script type="module" src="…">.',
};

const general: EditorStrings['general'] = {
  jumpTo: 'Ga naar',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  undoes: (description) => `Ongedaan maken: ${description}`,
  redoes: (description) => `Opnieuw uitvoeren: ${description}`,
  undone: (description) => `Ongedaan gemaakt: ${description}`,
  redone: (description) => `Opnieuw uitgevoerd: ${description}`,
  save: 'Opslaan',
  saving: 'Wordt opgeslagen…',
  saved: 'Opgeslagen',
  submitted: 'Met het formulier verstuurd',
  saveFailed: 'Opslaan is mislukt',
  saveFailedNote: 'Er is niets verloren: alles staat hier nog.',
  tryAgain: 'Opnieuw proberen',
  unconfirmed: 'Deze pagina heeft niet bevestigd dat het is opgeslagen',
  heldUp: 'Niet verstuurd: eerst moet een ander veld van dit formulier worden gecorrigeerd',
  notSaved: 'Los op wat is aangegeven voordat je opslaat',
  savedAll: 'Alles opgeslagen',
  unsaved: 'Niet-opgeslagen wijzigingen',
  cancel: 'Annuleren',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Meer acties',
  sectionKeys: 'F6 gaat naar het volgende onderdeel, Shift+F6 naar het vorige.',
};

const exceptionSearch = ({number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Uitzonderingen zoeken',
  placeholder: 'Naam, 24-12 of december',
  clear: 'Zoekopdracht wissen',
  found: ({count, total}) => (count ? `${number(count)} van ${number(total)} gevonden` : 'Niets gevonden'),
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: ‘${field}’ gewijzigd`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Openingstijden voor zoekmachines',
  note: 'Je openingstijden als gegevens (schema.org) die zoekmachines in de broncode van je pagina lezen. Ze zijn voor een plek waar mensen langs kunnen komen: tijden van alleen de chat horen er niet in.',
  loading: 'De openingstijden voor zoekmachines worden geladen…',
  failed: 'De openingstijden voor zoekmachines konden niet worden geladen. Misschien is de verbinding verbroken.',
  unset: 'Er zijn geen openingstijden ingevuld: een zoekmachine zou niets kunnen tonen.',
  mistakes: 'Er staan fouten in de openingstijden. Los die eerst op.',
  name: 'Naam van je winkel',
  type: 'Soort plek',
  typeNote: 'Een type van schema.org, in het Engels: Store, Bakery, Dentist…',
  cases:
    'Beschrijft je pagina je winkel al (de broncode bevat application/ld+json met je adres), zet dan openingHoursSpecification en specialOpeningHoursSpecification daarin, in plaats van wat er al staat.\nZo niet, plak dan alles vóór </body> en voeg je adres toe, dat zoekmachines ook verwachten.',
  data: 'Gegevens',
  copy: 'Gegevens kopiëren',
  copied: 'De gegevens zijn gekopieerd',
  limits: 'Goed om te weten',
  anew: 'Latere wijzigingen komen er niet vanzelf in: plak de gegevens na elke wijziging opnieuw.',
  timeZone: (timezone) =>
    `Dit soort gegevens kent geen tijdzone: de tijden zijn die van de plek zelf. Die van jou gelden in ${timezone}.`,
  yearly: (date) =>
    `Wat elk jaar terugkomt, is uitgeschreven tot en met ${date}. Plak de gegevens vóór die tijd opnieuw.`,
  past: 'Afgelopen seizoenen en uitzonderingen zijn weggelaten.',
  texts: 'Berichten en vertalingen zijn weggelaten.',
};

const dutch = (tools: LanguageTools): EditorStrings => ({
  locale: 'nl',
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
    otherDays: 'Een seizoen noemt maar enkele weekdagen. Op de andere gelden dan je gewone tijden. Controleer dat.',
    restOfYear:
      'Alle tijden gelden maar voor een deel van het jaar. Op alle andere dagen gelden de wekelijkse openingstijden die je hier hebt.',
    sameDates: ({value}) =>
      `‘${value}’ heeft datums gemeen met een ander deel van het jaar. Beide worden weggelaten. Noem elke datum maar één keer.`,
    sameSeason: ({value}) =>
      `‘${value}’ is opgevat als horend bij hetzelfde deel van het jaar als wat ervoor staat. Controleer dat.`,
    replaces: 'Van je openingstijden wordt vervangen wat de import zelf bevat, ook je seizoenen. Al het andere blijft.',
    replacesBriefly: 'Vervangt je seizoenen en wat het verder bevat',
    adds: 'Al je openingstijden blijven. De geïmporteerde wekelijkse openingstijden, seizoenen en uitzonderingen komen erbij.',
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

export default dutch;
