// Italian. "Tu", as in the widget and in the software of shops. Hours are "orario", one stretch of them a "fascia". Articles go
// by the hour and by the day: "alle 09:00", "all’01:00", "il 4 gennaio", "l’8 gennaio".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Addis Abeba', Algiers: 'Algeri', Asuncion: 'Asunción', Athens: 'Atene', Azores: 'Azzorre'},
  ...{Beirut: 'Beirut', Belgrade: 'Belgrado', Berlin: 'Berlino', Bermuda: 'Bermuda', Bishkek: 'Biškek'},
  ...{Bogota: 'Bogotá', Brussels: 'Bruxelles', Bucharest: 'Bucarest', Cairo: 'Il Cairo', Canary: 'Canarie'},
  ...{'Cape Verde': 'Capo Verde', Cayenne: 'Caienna', Christmas: 'Isola di Natale', Comoro: 'Comore'},
  ...{Copenhagen: 'Copenaghen', Damascus: 'Damasco', 'Dar es Salaam': 'Dar es Salaam', Djibouti: 'Gibuti'},
  ...{Dublin: 'Dublino', Dushanbe: 'Dušanbe', Easter: 'Isola di Pasqua', Famagusta: 'Famagosta', Faroe: 'Fær Øer'},
  ...{Fiji: 'Figi', Galapagos: 'Galápagos', Guadeloupe: 'Guadalupa', Havana: 'L’Avana', Jakarta: 'Giacarta'},
  ...{'Isle of Man': 'Isola di Man', Jamaica: 'Giamaica', Jerusalem: 'Gerusalemme', Kamchatka: 'Kamčatka'},
  ...{Kathmandu: 'Katmandu', Kolkata: 'Calcutta', Krasnoyarsk: 'Krasnojarsk', Kyiv: 'Kiev', Lisbon: 'Lisbona'},
  ...{Ljubljana: 'Lubiana', Lome: 'Lomé', London: 'Londra', Luxembourg: 'Lussemburgo', Macau: 'Macao'},
  ...{Maldives: 'Maldive', Martinique: 'Martinica', Mauritius: 'Mauritius', 'Mexico City': 'Città del Messico'},
  ...{Mogadishu: 'Mogadiscio', Moscow: 'Mosca', Muscat: 'Mascate', Noumea: 'Nouméa', Panama: 'Panama'},
  ...{Paris: 'Parigi', Prague: 'Praga', 'Puerto Rico': 'Portorico', Reunion: 'Riunione', Reykjavik: 'Reykjavík'},
  ...{Riyadh: 'Riad', Rome: 'Roma', 'Sao Paulo': 'San Paolo', 'Sao Tome': 'São Tomé', Seoul: 'Seul'},
  ...{
    Seychelles: 'Seychelles',
    Singapore: 'Singapore',
    Stockholm: 'Stoccolma',
    Tashkent: 'Tashkent',
    Tehran: 'Teheran',
  },
  ...{Tirane: 'Tirana', Tripoli: 'Tripoli', Tunis: 'Tunisi', Ulaanbaatar: 'Ulan Bator', Vatican: 'Città del Vaticano'},
  ...{Warsaw: 'Varsavia', Yakutsk: 'Jakutsk', Yekaterinburg: 'Ekaterinburg', Yerevan: 'Erevan', Zagreb: 'Zagabria'},
  ...{Zurich: 'Zurigo'},
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "alle 09:00", "all’01:00", "dalle 09:00", "dall’01:00" */
const clock = (article: 'le' | 'alle' | 'dalle', time: string) =>
  /^0?1\D/.test(time) ? `${article.slice(0, -1)}’${time}` : `${article} ${time}`;
/** "al 4 gennaio", "all’8 gennaio", "il 1º gennaio"; a date with its weekday has no article: "a giovedì 24 dicembre". */
const dated = (date: string, [bare, whole, elided]: readonly [string, string, string]) => {
  if (!/^\d/.test(date)) return bare + date.replace(/\b1(?=\s)/, '1º');
  return (/^(?:8|11)\b/.test(date) ? elided : whole) + date.replace(/^1(?=\s)/, '1º');
};
const onDate = (date: string) => dated(date, ['', 'il ', 'l’']);
const toDate = (date: string) => dated(date, ['a ', 'al ', 'all’']);
const fromDate = (date: string) => dated(date, ['da ', 'dal ', 'dall’']);
/** "2ª fascia"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'fascia oraria' : `${position}ª fascia`);
const hoursOf = (where: DayAndPosition) => `${capital(where.day)}, ${nth(where)}`;

const week: EditorStrings['week'] = {
  title: 'Orario settimanale',
  empty:
    'Nessun orario impostato. Senza un orario, i visitatori non vedono lo stato e non ricevono risposte automatiche.',
  start: 'Inizia con lunedì–venerdì, ore 9–17',
  import: 'Importa un orario esistente…',
  closed: 'Chiuso',
  allDay: 'Aperto 24 ore',
  opens: 'Apertura',
  closes: 'Chiusura',
  closeAtMidnight: 'Chiudi a mezzanotte',
  overnight: ({closes, nextDay}) => `fino ${clock('alle', closes.time)} di ${nextDay.weekday}`,
  overnightNextDay: ({time}) => `fino ${clock('alle', time)} del giorno dopo`,
  keys: 'Tab passa da un orario all’altro, ← e → portano ai pulsanti accanto',
  addHours: 'Aggiungi fascia',
  addHoursTo: ({day}) => `${capital(day)}: aggiungi fascia`,
  hoursOf,
  remove: (where) => `${capital(where.day)}: elimina ${nth(where)}`,
  menuOfHours: (where) => `${hoursOf(where)}: altre azioni`,
  menuOfDay: ({weekday}) => `${capital(weekday)}: altre azioni`,
  duplicate: 'Duplica',
  copyToNext: ({weekday}) => `Copia su ${weekday}`,
  copyTo: 'Copia su altri giorni…',
  addHoursToDays: 'Aggiungi questa fascia ad altri giorni…',
  open24Hours: 'Aperto 24 ore',
  close: 'Chiuso tutto il giorno',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}: aperto 24 ore`,
  dayClosed: ({weekday}) => `${capital(weekday)}: chiuso tutto il giorno`,
  copyDayTitle: ({weekday}) => `Copia l’orario di ${weekday}`,
  copyDayNote: 'Sostituisce l’orario dei giorni che selezioni.',
  copyHoursTitle: ({weekday, opens, closes}) => `Aggiungi la fascia ${opens}–${closes} di ${weekday} ad altri giorni`,
  copyHoursNote: 'I giorni che selezioni conservano quello che hanno.',
  workdays: 'Da lunedì a venerdì',
  everyDay: 'Tutti i giorni',
  copy: 'Copia',
  addCopy: 'Aggiungi',
  added: (where) => `${capital(where.day)}: ${nth(where)} aggiunta`,
  removed: (where) => `${capital(where.day)}: ${nth(where)} eliminata`,
  changed: (where) => `${capital(where.day)}: ${nth(where)} modificata`,
  duplicated: (where) => `${capital(where.day)}: ${nth(where)} duplicata`,
  copied: ({weekday, to}) => `Orario di ${weekday} copiato su ${to}`,
  hoursCopied: ({weekday, opens, closes, to}) => `Fascia ${opens}–${closes} di ${weekday} copiata su ${to}`,
  setAllDay: ({weekday}) => `${capital(weekday)}: aperto 24 ore`,
  setClosed: ({weekday}) => `${capital(weekday)}: chiuso`,
  back: ({day}) => `${capital(day)}: ripristinato l’orario di prima`,
  started: 'Orario da lunedì a venerdì impostato: ore 9–17',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Fuso orario',
  note: 'Il tuo orario vale secondo l’ora locale di questo fuso, ovunque si trovi il visitatore.',
  label: 'Fuso orario di riferimento',
  ownNote: 'È il fuso orario del tuo dispositivo. Scegline un altro se il tuo orario vale altrove.',
  chosen: (zone) => `Fuso orario scelto: ${zone}`,
  placeholder: 'Città, Paese o differenza da UTC',
  showAll: 'Mostra i fusi orari',
  searching: 'Ricerca in corso…',
  results: (count) => plural(count, {one: `${number(count)} fuso orario`, other: `${number(count)} fusi orari`}),
  noResult: (query) =>
    `Nessun fuso orario per “${query}”. Prova con una grande città, un Paese o una differenza da UTC, come UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Lì adesso ${/^0?1\D/.test(time) ? 'è' : 'sono'} ${clock('le', time)}.`,
  nowThereOnDay: ({time, weekday}) =>
    `Lì adesso ${/^0?1\D/.test(time) ? 'è' : 'sono'} ${clock('le', time)} di ${weekday}.`,
  nowHere: ({time}) => `Da te ${/^0?1\D/.test(time) ? 'è' : 'sono'} ${clock('le', time)}.`,
  openUntil: {
    today: ({time}) => `Ora è aperto, fino ${clock('alle', time)}.`,
    midnight: () => 'Ora è aperto, fino a mezzanotte.',
    tomorrow: ({time}) => `Ora è aperto, fino a domani ${clock('alle', time)}.`,
    weekday: ({weekday, time}) => `Ora è aperto, fino a ${weekday} ${clock('alle', time)}.`,
    date: ({date, time}) => `Ora è aperto, fino ${toDate(date)} ${clock('alle', time)}.`,
  },
  alwaysOpen: 'È sempre aperto.',
  opens: {
    today: ({time}) => `Ora è chiuso; apre oggi ${clock('alle', time)}.`,
    midnight: () => 'Ora è chiuso; apre a mezzanotte.',
    tomorrow: ({time}) => `Ora è chiuso; apre domani ${clock('alle', time)}.`,
    weekday: ({weekday, time}) => `Ora è chiuso; apre ${weekday} ${clock('alle', time)}.`,
    date: ({date, time}) => `Ora è chiuso; apre ${onDate(date)} ${clock('alle', time)}.`,
  },
  neverOpens: 'Ora è chiuso e non è prevista nessuna apertura nel prossimo anno.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Festività ed eccezioni',
  note: 'Le date in cui vale un altro orario. Un’eccezione sostituisce l’orario settimanale dei suoi giorni.',
  empty: 'Ancora nessuna eccezione: tutte le settimane sono uguali.',
  add: 'Aggiungi eccezione',
  addHolidays: 'Aggiungi festività…',
  past: (count) =>
    plural(count, {one: `${number(count)} eccezione passata`, other: `${number(count)} eccezioni passate`}),
  more: ({next, hidden}) =>
    next < hidden
      ? `Mostrane ${next === 1 ? 'un’altra' : `altre ${number(next)}`} su ${number(hidden)}`
      : `Mostrane ${hidden === 1 ? 'un’altra' : `altre ${number(hidden)}`}`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'ogni anno',
  closed: 'Chiuso',
  hasMessage: 'con messaggio proprio',
  edit: (title) => `Modifica ${title}`,
  remove: (title) => `Elimina ${title}`,
  done: 'Fine',
  removeThis: 'Elimina eccezione',
  name: 'Nome',
  nameNote:
    'I visitatori lo vedono: “Al momento non ci siamo · Natale”. È anche ciò che {exception} rappresenta in un testo.',
  from: 'Primo giorno',
  to: 'Ultimo giorno',
  toNote: 'Lascialo vuoto per un solo giorno.',
  yearly: 'Ogni anno',
  yearlyNote: 'Si ripete in quel giorno e in quel mese; l’anno non conta.',
  overrules: (title) => `In queste date sostituisce “${title}”.`,
  hours: 'Orario di ciascuno di questi giorni',
  closedAllDay: 'Chiuso',
  otherHours: 'Altro orario',
  message: 'Messaggio per questi giorni',
  messageNote: 'Viene inviato al posto della risposta fuori orario. Se è vuoto, viene inviata quella risposta.',
  added: (title) => `Eccezione aggiunta: ${title}`,
  removed: (title) => `Eccezione eliminata: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Nomi in',
  mayMove: 'può spostarsi di un giorno',
  unsure: 'data incerta, da verificare',
  notPublic: 'non è una festività ufficiale',
  leftOut: 'esclusa in precedenza',
  moved: ({dates}) => `già presente: ${dates}`,
  insteadOf: ({day}) => `Giorno libero al posto di ${day}`,
  takenOn: ({day, dayOff}) => `${capital(day)}: il giorno libero è ${dayOff}`,
  hoursOn: ({title}) => `Orario: ${title}`,
  openUntil: ({time}) => `Aperto fino ${clock('alle', time)}`,
  opensAt: ({time}) => `Aperto ${clock('dalle', time)}`,
  closedAnyway: 'comunque chiuso',
  regional: 'Quasi tutte le regioni di questo Paese hanno festività proprie: scegli la tua.',
  few: (count) =>
    count === 1
      ? 'Per questo luogo è nota una sola festività.'
      : `Per questo luogo sono note solo ${number(count)} festività.`,
  ended: ({names, year}) =>
    `Presenti fino al ${year}, ma non dopo: ${names}. Forse abolite, forse non ancora annunciate.`,
  decreed: 'Qui il governo sposta o aggiunge giorni liberi ogni anno.',
  lacksMoon: 'Qui le festività che seguono la luna mancano o hanno una data errata.',
  compare: 'Confronta l’elenco con il calendario ufficiale.',
  ending: (year) => `Le tue festività sono inserite fino alla fine del ${year}.`,
  addNext: ({years}) => `Aggiungi quelle del ${years}…`,
  notNeeded: 'Non serve',
  notAdded: ({years}) => `Nessuna festività per il ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nuova eccezione',
  accept: 'Aggiungi questa eccezione',
};

const time: EditorStrings['time'] = {
  noon: 'mezzogiorno',
  midnight: 'mezzanotte',
  marks: 'h ore ora',
  nextDay: 'giorno dopo',
  notAfter: 'Deve essere dopo l’inizio.',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Aggiungi chiusura ricorrente…',
  title: 'Aggiungi una chiusura ricorrente',
  note: 'Ogni data diventa un’eccezione a sé. Potrai modificarla in seguito.',
  repeats: 'Ripetizione',
  weeks: 'Ogni tot settimane',
  weekdayOfMonth: 'Un certo giorno della settimana, ogni mese',
  dayOfMonth: 'Un certo giorno del mese',
  howOften: 'Frequenza',
  everyWeeks: (count) => (count === 1 ? 'ogni settimana' : `ogni ${number(count)} settimane`),
  everyMonths: (count) => (count === 1 ? 'ogni mese' : `ogni ${number(count)} mesi`),
  weekday: 'Giorno della settimana',
  position: 'Quale',
  positions: (position) => (position ? `${position}º` : 'ultimo'),
  day: 'Giorno',
  lastDay: 'ultimo giorno',
  leftOut: 'I mesi senza questo giorno vengono saltati.',
  from: 'A partire dal',
  ends: 'Fine',
  onDate: 'In una data precisa',
  afterTimes: 'Dopo un certo numero di volte',
  lastDate: 'Ultima data possibile',
  times: 'Volte',
  closed: 'Chiuso',
  allDay: 'Tutto il giorno',
  partOfDay: 'Parte del giorno',
  partFrom: 'Chiuso dalle',
  partUntil: 'Chiuso fino alle',
  list: 'Date da aggiungere',
  there: ({title}) => `“${title}” è già presente e resta`,
  replaces: ({title}) => `prenderebbe il posto di “${title}”`,
  none: 'In questo periodo non c’è nessuna data di questo tipo.',
  cut: (count) => `Sono elencate solo le prime ${number(count)} date.`,
  weekly: 'Ogni settimana, tutto l’anno? Allora è meglio modificare l’orario settimanale.',
  add: (count) =>
    count === 1 ? 'Aggiungi una chiusura' : count ? `Aggiungi ${number(count)} chiusure` : 'Aggiungi chiusure',
  added: (count) => (count === 1 ? 'Una chiusura aggiunta' : `${number(count)} chiusure aggiunte`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Aggiungi festività',
  note: 'Ogni festività diventa un’eccezione: chiuso tutto il giorno, al posto dell’orario settimanale di quel giorno. Potrai modificarla in seguito.',
  loading: 'Caricamento delle festività…',
  failed: 'Non è stato possibile caricare le festività. Forse la connessione si è interrotta.',
  retry: 'Riprova',
  country: 'Paese',
  chooseCountry: 'Scegli un Paese',
  state: 'Stato o regione',
  wholeCountry: 'Tutto il Paese',
  region: 'Zona',
  wholeState: (state) => `${state}: tutto il territorio`,
  years: 'Anni',
  list: 'Festività da aggiungere',
  tickAll: 'Seleziona tutto',
  tickNone: 'Deseleziona tutto',
  everyYear: 'ogni anno',
  startsAt: ({time}) => `solo ${clock('dalle', time)}`,
  known: 'già presente',
  overruled: (year) => `La tua eccezione per il ${year} viene conservata`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'Per questa scelta non sono note festività in arrivo.',
  chosen: ({ticked, count}) =>
    `${number(ticked)} su ${number(count)} ${plural(ticked, {one: 'selezionata', other: 'selezionate'})}`,
  add: (count) =>
    count
      ? plural(count, {one: 'Aggiungi una festività', other: `Aggiungi ${number(count)} festività`})
      : 'Aggiungi festività',
  added: (count) => plural(count, {one: 'Una festività aggiunta', other: `${number(count)} festività aggiunte`}),
  credit: 'Date di date-holidays, i cui dati hanno licenza CC BY-SA 3.0',
});

/** "Da lunedì alle 09:00," */
function since({nearness, time, weekday, date}: From): string {
  const days = {today: 'da oggi', tomorrow: 'da domani', weekday: `da ${weekday}`, date: fromDate(date)};
  return `${capital(days[nearness])} ${clock('alle', time)},`;
}

const never = 'In base al tuo orario, non c’è nessun momento in cui questo testo verrebbe inviato.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Chi scrive adesso legge:',
  later: (from) => `${since(from)} chi scrive legge:`,
  never,
};

const messages = ({plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Messaggi',
  unset:
    'Nessun orario impostato: non verrà quindi inviata nessuna risposta automatica. Viene mostrato solo il testo di benvenuto.',
  mistaken:
    'Il tuo orario contiene un errore. Correggilo per vedere quando vengono inviati questi testi e come appaiono.',
  welcome: {
    label: 'Testo di benvenuto',
    when: 'Mostrato all’inizio di una conversazione vuota.',
    blank: 'Se è vuoto, non viene mostrato nulla.',
    suggestion: 'Ciao! Come possiamo aiutarti?',
    now: 'Chi apre la chat adesso legge:',
    later: (from) => `${since(from)} chi apre la chat legge:`,
    never,
  },
  online: {
    label: 'Risposta durante l’orario',
    when: 'Inviata una volta per ogni periodo di apertura, in risposta al primo messaggio di un visitatore. Facoltativa.',
    blank: 'Se è vuota, non viene inviato nulla durante l’apertura.',
    suggestion: 'Grazie per il tuo messaggio. Una persona del nostro team ti risponderà a breve.',
    ...reply,
  },
  offline: {
    label: 'Risposta fuori orario',
    when: 'Inviata una volta per ogni periodo di chiusura, in risposta al primo messaggio di un visitatore.',
    blank: 'Se è vuota, non viene inviato nulla durante la chiusura, tranne nei giorni che hanno un messaggio proprio.',
    suggestion: 'Grazie per il tuo messaggio. Torniamo {opens} e ti risponderemo allora.',
    ...reply,
  },
  handoff: {
    label: 'Testo per il passaggio al team',
    when: 'Inviato quando un assistente IA passa una conversazione al tuo team durante la chiusura.',
    blank: 'Se è vuoto, viene inviata al suo posto la risposta fuori orario.',
    suggestion: 'Da qui in poi ti segue il nostro team. Torniamo {opens}.',
    now: 'Al passaggio al team, adesso un visitatore legge:',
    later: (from) => `${since(from)} un visitatore legge, al passaggio al team:`,
    never,
  },
  blankBoth:
    'È vuoto, e lo è anche la risposta fuori orario: non viene inviato nulla, tranne nei giorni che hanno un messaggio proprio.',
  replacedBy: (name) => `Adesso viene inviato al suo posto il messaggio di “${name}”.`,
  replacedByUnnamed: 'Adesso viene inviato al suo posto il messaggio dell’eccezione di oggi.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `Le frasi con ${placeholders} vengono omesse: in quel momento il segnaposto non ha un valore.`,
      other: `Le frasi con ${placeholders} vengono omesse: in quel momento i segnaposto non hanno un valore.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Nulla: ${placeholders} non ha un valore in quel momento, e le frasi con un segnaposto senza valore vengono omesse.`,
      other: `Nulla: ${placeholders} non hanno un valore in quel momento, e le frasi con un segnaposto senza valore vengono omesse.`,
    }),
  insertInto: (label) => `Inserisci in “${label}”`,
  placeholders: {
    opens: 'Ora di apertura',
    closes: 'Ora di chiusura',
    timezone: 'Fuso orario',
    exception: 'Nome dell’eccezione',
  },
  suggest: 'Inserisci un suggerimento',
  suggestFor: (label) => `Inserisci un suggerimento: ${label}`,
  changed: (label) => `Testo modificato: ${label}`,
  inserted: ({what, label}) => `Inserimento di “${what}” in “${label}”`,
  suggested: (label) => `Suggerimento inserito: ${label}`,
});

/** "lunedì, dalle 09:00 alle 17:00"; "lunedì, dalle 22:00 alle 02:00 di martedì" */
const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday}, ${clock('dalle', from)} ${clock('alle', to)}${nextDay ? ` di ${nextDay.weekday}` : ''}`;

const picture: EditorStrings['picture'] = {
  week: 'La settimana in un’immagine; l’orario è nell’elenco qui sotto.',
  hint: 'Disegna qui l’orario',
  range: ({from, to}) => `${from}–${to}`,
  allDay: '24 ore',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: (hours) => capital(hoursInWords(hours)),
  overlap: ({from, to}) => `Sovrapposizione ${clock('dalle', from)} ${clock('alle', to)}: vale come un’unica apertura`,
  now: (time) => `Adesso: ${time}`,
  drawn: (hours) => `Fascia aggiunta: ${hoursInWords(hours)}`,
  changed: (hours) => capital(hoursInWords(hours)),
  date: {
    open: ({date, hours, weekday}) => `${capital(date)}: ${hours}, come ogni ${weekday}.`,
    openInstead: ({date, hours, usual}) => `${capital(date)}: ${hours} invece di ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${capital(date)}: ${hours} anziché chiuso.`,
    openAlone: ({date, hours}) => `${capital(date)}: ${hours}.`,
    closed: ({date, weekday}) => `${capital(date)}: chiuso, come ogni ${weekday}.`,
    closedInstead: ({date, usual}) => `${capital(date)}: chiuso invece di ${usual}.`,
    closedAlone: ({date}) => `${capital(date)}: chiuso.`,
    nightBefore: ({time}) => `Aperto dalla sera prima, ancora fino ${clock('alle', time)}.`,
    unknown: 'L’orario apparirà qui una volta corretti gli errori.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(date)}: ${hours ?? 'chiuso'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'L’anno',
  note: 'Ogni giorno con il suo orario e da dove viene. Seleziona dei giorni per farne un’eccezione o una stagione.',
  show: 'Mostra l’anno',
  hide: 'Nascondi l’anno',
  loading: 'Caricamento dell’anno…',
  failed: 'Non è stato possibile caricare l’anno. Forse la connessione si è interrotta.',
  previous: 'Anno precedente',
  next: 'Anno successivo',
  today: 'Oggi',
  legend: {
    open: 'Aperto: la barra è il giorno, da mezzanotte a mezzanotte',
    season: 'Stagione',
    opening: 'Eccezione con orario',
    closure: 'Eccezione, chiuso',
    wrong: 'Da correggere',
  },
  keys: 'I tasti freccia passano da un giorno all’altro, Pag su e Pag giù da un mese all’altro. Con Maiusc le frecce selezionano più giorni. Invio porta a ciò che se ne può fare.',
  pick: 'Seleziona un giorno o trascina su più giorni.',
  extend: 'Seleziona un periodo',
  extending: 'Scegli l’ultimo giorno.',
  named: (name) => `“${name}”`,
  unnamed: {exception: 'un’eccezione senza nome', season: 'una stagione senza nome'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} al posto dell’orario settimanale.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} invece di ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(date)}: ${rules} si contraddicono.`,
    unknown: ({date}) => `${capital(date)}: nell’orario c’è un errore.`,
  },
  range: ({dates, count}) => `${dates}: ${number(count)} giorni.`,
  there: (rules) => `In alcuni di questi giorni: ${rules}.`,
  more: (count) => (count === 1 ? 'e un’altra voce' : `e altre ${number(count)} voci`),
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) =>
  isDateKnown ? `${time} (${place})` : `${date} ${clock('alle', time)} (${place})`;

/** "giovedì 24 dicembre alle 18:00 (Tokyo) – 10:00 (Parigi)" */
const inWords = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));
/** "a giovedì …", "alle 18:00 …" */
const untilWords = (moment: MomentWords) =>
  moment.visitor.isDateKnown ? clock('alle', inWords(moment)) : `a ${inWords(moment)}`;
const opening = (moment: MomentWords) =>
  `Apre ${moment.visitor.isDateKnown ? clock('alle', inWords(moment)) : inWords(moment)}.`;

const preview: EditorStrings['preview'] = {
  title: 'Anteprima',
  note: 'Quello che vede un visitatore, in qualsiasi momento e ovunque.',
  moment: 'Momento',
  now: 'Adesso',
  tonight: 'Stasera',
  opening: 'Prossima apertura',
  closing: 'Prossima chiusura',
  holiday: 'Prossima festività',
  'clock-change': 'Prossimo cambio dell’ora',
  more: 'Altro momento, luogo o lingua',
  date: 'Data',
  time: 'Ora',
  whoseClock: 'Secondo quale orologio?',
  shop: (place) => `Quello del tuo negozio (${place})`,
  visitor: (place) => `Quello del visitatore (${place})`,
  timeOfDay: 'Ora del giorno',
  day: 'Giorno',
  timeZone: 'Fuso orario del visitatore',
  language: 'Lingua del visitatore',
  shopLanguages: 'Lingue del tuo negozio',
  inOtherLanguage: ({language, shown, texts}) =>
    `Non tradotto (${language}), quindi mostrato in un’altra lingua (${shown}): ${texts}.`,
  asWritten: ({language, texts}) => `Non tradotto (${language}), quindi mostrato come l’hai scritto: ${texts}.`,
  at: (moment) => capital(inWords(moment)),
  openUntil: (moment) => `Aperto fino ${untilWords(moment)}.`,
  alwaysOpen: 'Aperto 24 ore su 24.',
  closedUntil: (moment) => `Chiuso. ${opening(moment)}`,
  closedForUntil: ({name, moment}) => `Chiuso: ${name}. ${opening(moment)}`,
  closed: 'Chiuso. Nessuna apertura nota.',
  closedFor: (name) => `Chiuso: ${name}. Nessuna apertura nota.`,
  unset: 'Nessun orario impostato: i visitatori non vedono lo stato e non ricevono risposte automatiche.',
  reply: 'Risposta automatica a un primo messaggio:',
  noReply: 'Un primo messaggio non riceve risposta automatica.',
  mistakenKept:
    'L’orario contiene un errore. Finché non viene corretto, l’anteprima mostra l’ultimo orario senza errori.',
  mistaken: 'L’orario contiene un errore. Finché non viene corretto, l’anteprima mostra una chat senza orario.',
  stage: 'La chat come la vede un visitatore',
  shopName: 'Il tuo negozio',
  loading: 'Caricamento dell’anteprima…',
  failed: 'Non è stato possibile caricare l’anteprima.',
  retry: 'Riprova',
  send: 'Invia un messaggio di prova',
  testMessage: 'Ciao, c’è qualcuno?',
  startOver: 'Svuota la chat',
  promise: 'Qui non viene mai inviato né salvato nulla.',
  hidden: 'In quel momento la chat è nascosta. La vede solo chi ha già iniziato una conversazione.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes':
    'ci sono virgolette tipografiche, come le mettono i programmi di scrittura; JSON vuole quelle dritte (")',
  'single-quotes': 'un testo è tra virgolette semplici; JSON vuole quelle doppie (")',
  'line-break': 'un testo va oltre la fine della riga, oppure mancano le virgolette di chiusura',
  'trailing-comma': 'c’è una virgola di troppo prima della parentesi',
  'ends-early': 'il testo finisce troppo presto; forse non è stato copiato tutto',
  unexpected: 'c’è qualcosa che lì non era previsto',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `${fromDate(from)} ${toDate(to)}` : from ? `a partire ${fromDate(from)}` : `fino ${toDate(to ?? '')}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'Inserisci nel tuo negozio',
  way: 'Dove si trovano le tue impostazioni',
  inSnippet: 'Tutto nello snippet',
  inSnippetNote: 'Non serve altro. Incollalo di nuovo dopo ogni modifica.',
  inFile: 'Impostazioni in un file JSON',
  inFileNote: 'Incolla lo snippet una sola volta. Dopo ogni modifica, carica di nuovo il file.',
  fileUrl: 'Indirizzo del file JSON',
  fileUrlNote: 'Scarica il JSON, caricalo sul tuo sito e indica qui l’indirizzo a cui si trova.',
  incomplete: 'Alcune parti del documento non sono leggibili. Decidi prima, in alto, che cosa farne.',
  fileUrlMissing: 'Indica l’indirizzo del file JSON: altrimenti lo snippet non porterebbe da nessuna parte.',
  snippet: 'Snippet',
  json: 'Documento JSON',
  copySnippet: 'Copia lo snippet',
  copyJson: 'Copia il JSON',
  downloadJson: 'Scarica il JSON',
  copied: 'Copiato',
  snippetCopied: 'Lo snippet è stato copiato',
  jsonCopied: 'Il JSON è stato copiato',
  downloaded: (file) => `Download di ${file} in corso`,
  pressKeys:
    'Il browser non permette di copiare con questo pulsante. Il testo è selezionato: premi Ctrl+C oppure, su un Mac, ⌘C.',
  mistakes: 'Più in alto ci sono errori. Correggili prima: altrimenti i visitatori non vedrebbero nessun orario.',
  mistakesInJson: 'Il JSON contiene gli errori. Conservalo per continuare più tardi, ma non inserirlo nel tuo negozio.',
  unset: 'Nessun orario impostato: i visitatori non vedranno lo stato e non riceveranno risposte automatiche.',
  longSnippet: (lines) => `Mostra lo snippet (${number(lines)} ${plural(lines, {one: 'riga', other: 'righe'})})`,
  localScript: (url) =>
    `Il widget viene caricato da ${url}, raggiungibile solo da questo computer. Sostituiscilo con l’indirizzo della tua copia.`,
  import: 'Importa…',
  dropHere: 'Rilascia un file per importarlo',
  importTitle: 'Importa',
  importNote:
    'Incolla orari di apertura come testo, un documento JSON, uno snippet, il codice sorgente di una pagina con orari schema.org, oppure orari di Google, Chatwoot o spatie/opening-hours. Prima che qualcosa cambi, vedrai che cosa è stato compreso.',
  mendNote: (key, meant) =>
    meant
      ? `Questo è il tuo documento. È selezionato “${key}”: probabilmente intendi “${meant}”. Correggilo, poi scegli “Leggi” e infine “Usa”.`
      : `Questo è il tuo documento. È selezionato “${key}”, che lì non ha alcun significato. Modificalo o rimuovilo, poi scegli “Leggi” e infine “Usa”.`,
  text: 'Testo da importare',
  textNote: 'Puoi anche trascinare qui un file.',
  chooseFile: 'Scegli un file…',
  read: 'Leggi',
  use: 'Usa',
  readingFailed:
    'Lettura non riuscita: una parte dell’editor non è stata caricata. Controlla la connessione e riprova.',
  tooLarge: (megabytes) => `Questo file supera i ${number(megabytes)} MB: difficilmente è una pagina o un documento.`,
  kinds: {
    document: 'Un documento intero',
    'office-hours': 'Un orario',
    snippet: 'Uno snippet',
    'json-ld': 'L’orario di una pagina (schema.org)',
    program: 'L’orario di un altro programma',
    text: 'Un orario come testo',
    nothing: 'Non è stato compreso nulla',
  },
  effects: {
    document: 'Sostituisce tutto ciò che c’è in questo editor.',
    snippet: 'Sostituisce il tuo orario e i tuoi testi. Ciò che lo snippet non contiene resta.',
    hours: 'Sostituisce il tuo orario settimanale e le tue eccezioni. I tuoi testi restano.',
    week: 'Sostituisce il tuo orario settimanale. Le tue eccezioni e i tuoi testi restano.',
    exceptions: 'Sostituisce le tue eccezioni. Il tuo orario settimanale e i tuoi testi restano.',
    neither: 'Il tuo orario e i tuoi testi restano.',
  },
  briefEffects: {
    document: 'Sostituisce tutto ciò che c’è in questo editor',
    snippet: 'Sostituisce il tuo orario e i tuoi testi',
    hours: 'Sostituisce il tuo orario settimanale e le tue eccezioni',
    week: 'Sostituisce il tuo orario settimanale',
    exceptions: 'Sostituisce le tue eccezioni',
    neither: 'Il tuo orario e i tuoi testi restano',
    added: 'Si aggiunge a ciò che hai qui',
    fresh: 'Non sostituisce nulla di ciò che hai qui',
    nothing: 'Non cambierebbe nulla',
  },
  additions: {
    hours:
      'Tutto il tuo orario resta. L’orario settimanale importato si aggiunge agli stessi giorni della settimana, le eccezioni importate alle tue.',
    week: 'Tutto il tuo orario resta. L’orario settimanale importato si aggiunge agli stessi giorni della settimana.',
    exceptions: 'Tutto il tuo orario resta. Le eccezioni importate si aggiungono alle tue.',
    neither: 'Il tuo orario resta.',
    withTexts: (sentences) => `${sentences} I testi importati vengono usati solo dove non ne hai.`,
    withSettings: (sentences) =>
      `${sentences} Le impostazioni della chat importate vengono usate solo dove non hai impostato nulla.`,
  },
  mode: 'Che cosa fare di ciò che hai qui?',
  modes: {replace: 'Sostituirlo', add: 'Completarlo'},
  datesTaken: (taken) => `Omesso, perché in queste date hai già eccezioni: ${taken}.`,
  seasonDatesTaken: (taken) => `Omesso, perché in queste date hai già stagioni: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `Gli orari importati valgono per ${theirs}, ma vengono aggiunti così come sono: il tuo fuso orario resta ${yours}.`,
  nothingAdded: 'È già tutto qui: non cambierebbe nulla.',
  afterwards: 'Il tuo orario sarebbe quindi',
  look: (count) =>
    plural(count, {one: `${number(count)} punto da verificare`, other: `${number(count)} punti da verificare`}),
  place: 'Contiene gli orari di più sedi. Quale vuoi usare?',
  understood: 'Che cosa è stato compreso',
  notUnderstood: 'Che cosa non è stato compreso o è da verificare',
  closed: 'Chiuso',
  allDay: 'Aperto 24 ore',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} del giorno dopo`,
  days: ({first, last}) => `da ${first.weekday} a ${last.weekday}`,
  week: 'Orario settimanale',
  seasons: (count) => plural(count, {one: `${number(count)} stagione`, other: `${number(count)} stagioni`}),
  exceptions: (count) => plural(count, {one: `${number(count)} eccezione`, other: `${number(count)} eccezioni`}),
  questions: (count) =>
    plural(count, {one: `${number(count)} domanda frequente`, other: `${number(count)} domande frequenti`}),
  moreExceptions: (count) => (count === 1 ? '… e un’altra' : `… e altre ${number(count)}`),
  everyYear: (date) => `${date}, ogni anno`,
  timeZone: 'Fuso orario',
  timeZoneStays: (timezone) => `Nessun fuso orario indicato: resta ${timezone}`,
  texts: {
    translations: 'Traduzioni dei testi',
    welcome: 'Testo di benvenuto',
    online: 'Risposta durante l’orario',
    offline: 'Risposta fuori orario',
    handoff: 'Testo per il passaggio al team',
  },
  noText: 'Nessuno',
  imported: (parts) => `Importato: ${parts}`,
  nothingChanges: 'È quello che hai già qui. Non è cambiato nulla.',
  notUnderstoodNotes: {
    empty: () => 'Qui non c’è ancora nulla. Incolla un testo o scegli un file.',
    'unknown-text': () =>
      'In questo testo non sono stati trovati orari di apertura, e non è né JSON né HTML. Scrivili come “lun–ven 09:00–17:00”, oppure usa un documento JSON di questo editor, uno snippet con <chat-widget> o il codice sorgente di una pagina con orari.',
    'unknown-json': () =>
      'È JSON, ma non contiene orari in una forma nota qui. Usa un documento JSON di questo editor, dati schema.org con orari di apertura, oppure orari di Google, Chatwoot o spatie/opening-hours.',
    'nothing-in-page': () =>
      'Questo HTML non contiene né <chat-widget> né orari di apertura schema.org. Se la pagina mostra i suoi orari, copiali da lì come testo.',
    'bare-snippet': () => 'Questo snippet non contiene né orari né testi.',
    'no-hours': () => 'I dati schema.org non indicano orari di apertura.',
    address: ({value}) =>
      `${value} è un indirizzo. Aprilo in una scheda, copia il codice sorgente della pagina e incollalo qui.`,
    'invalid-json': ({line, reason, near}) =>
      `Non è JSON valido. Alla riga ${number(line)} ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} non ha alcun significato e non viene usato: probabilmente intendi “${meant}”. Contiene ${value}`
        : `${path} lì non ha alcun significato e non viene usato. Contiene ${value}`,
    lost: ({path, value}) => `${path}: ${value} è del tipo sbagliato e viene omesso.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Contiene un errore. L’editor ti mostrerà dove.',
        other: `Contiene ${number(count)} errori. L’editor ti mostrerà dove.`,
      }),
    file: ({value}) => `Lo snippet prende le sue impostazioni da ${value}. Apri quel file e incolla qui il contenuto.`,
    'several-widgets': ({count}) => `Contiene ${number(count)} snippet. Questo è il primo.`,
    'unknown-day': ({value}) => `“${value}” non è un giorno della settimana noto qui.`,
    'unknown-time': ({value}) => `“${value}”: questi orari non sono leggibili.`,
    'equal-times': ({value}) => `“${value}” apre e chiude alla stessa ora.`,
    'bad-dates': ({value}) => `“${value}”: queste date non sono utilizzabili.`,
    'no-day': ({value}) => `“${value}” non indica nessun giorno della settimana.`,
    'no-dates': ({value}) => `“${value}” riguarda giorni particolari, ma non indica nessuna data.`,
    'unknown-hours': ({value}) => `“${value}” non è leggibile come orario di apertura.`,
    'part-of-year': ({value}) =>
      `“${value}” vale solo per una parte dell’anno: date, settimane o mesi. Viene omesso. Aggiungilo in “Festività ed eccezioni”.`,
    'sun-times': ({value}) => `“${value}” segue il sole, cosa che nessun orario fisso può esprimere. Viene omesso.`,
    'open-end': ({value}) => `“${value}” non ha un’ora di chiusura. Viene omesso.`,
    'unclear-times': ({value}) =>
      `“${value}” può indicare la mattina o la sera. Viene omesso. Scrivilo come 09:00–17:00.`,
    'assumed-times': ({value, opens, closes}) => `“${value}” è stato letto come ${opens}–${closes}. Da verificare.`,
    'ambiguous-day': ({value}) =>
      `“${value}” ha significati diversi in lingue diverse. Scrivi per intero i giorni della settimana.`,
    'every-day': ({value}) =>
      `“${value}” non indica nessun giorno della settimana. È stato applicato a tutti i giorni.`,
    'never-open': ({value}) => `“${value}” dice quando è chiuso, ma mai quando è aperto. Viene omesso.`,
    'said-twice': ({value}) =>
      `“${value}” non viene usato: la stessa sede indica i suoi orari anche in dettaglio (openingHoursSpecification), e in modo diverso.`,
    'place-closed': ({value}) =>
      `La sede è contrassegnata come chiusa (${value}). I suoi orari sono stati letti comunque.`,
    replaced: ({value}) =>
      `“${value}” non viene usato: ciò che segue riguarda gli stessi giorni, e per ogni giorno conta l’ultima indicazione.`,
    contradiction: ({value}) =>
      `“${value}” contraddice altri orari degli stessi giorni. Questi giorni risultano quindi chiusi.`,
    overlap: ({value}) => `“${value}” si sovrappone ad altri orari degli stessi giorni. Valgono tutti.`,
    'run-together': ({value}) =>
      `In “${value}” non c’è nulla tra le parti. Ogni giorno della settimana è stato considerato l’inizio di una nuova parte.`,
    fallback: ({value}) => `“${value}” vale solo dove non vale nient’altro. Viene omesso.`,
    'night-kept': ({day, nextDay, closes}) =>
      `L’orario di ${day.weekday} arriva fino ${clock('alle', closes.time)} del giorno dopo, benché ${nextDay.weekday} ci sia un altro orario o sia chiuso. Da verificare.`,
    'night-dropped': ({day, closes}) =>
      `${capital(day.weekday)} c’è più avanti un altro orario o è chiuso: la notte fino ${clock('alle', closes.time)} viene omessa. Da verificare.`,
    'unknown-key': ({key, value}) => `“${key}” non è noto qui e non è stato considerato: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: 'C’è più di quanto serva per un orario di apertura: un’altra voce viene omessa.',
        other: `C’è più di quanto serva per un orario di apertura: altre ${number(count)} voci vengono omesse.`,
      }),
    'public-holidays': () => 'I “giorni festivi” qui non hanno date. Aggiungili in “Festività ed eccezioni”.',
    season: (season) => `Altro orario ${dates(season)}: non è stato importato. Aggiungilo in “Stagioni”.`,
    'dates-dropped': (season) => `L’orario è indicato ${dates(season)}. Viene applicato a tutte le settimane.`,
    'repeated-key': ({value}) => `“${value}” compare due volte. Vale solo l’ultima.`,
    'offset-dropped': ({value}) => `“${value}” dopo gli orari: gli orari valgono nel tuo fuso orario.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) =>
    plural(count, {one: `${number(count)} punto da verificare`, other: `${number(count)} punti da verificare`}),
  more: (count) => (count === 1 ? '… e un altro' : `… e altri ${number(count)}`),
  mistakes: (count) => plural(count, {one: `${number(count)} errore`, other: `${number(count)} errori`}),
  title: (count) => plural(count, {one: `C’è ${number(count)} errore`, other: `Ci sono ${number(count)} errori`}),
  note: 'Finché non viene corretto, non è possibile salvare.',
  warningsTitle: 'Da verificare',
  findings: {
    missing: () => 'Questo campo è vuoto: compilalo.',
    'unknown-time-zone': (value) => `“${value}” non è un fuso orario noto qui. Scegline uno dall’elenco.`,
    'invalid-time': (value) => `“${value}” non è un’ora. Indica ore e minuti, per esempio 09:30.`,
    'equal-times': () => 'Apre e chiude alla stessa ora. Per un giorno intero scegli “Aperto 24 ore”.',
    'invalid-date': (value) => `“${value}” non è una data valida.`,
    'reversed-range': () => 'L’ultimo giorno precede il primo.',
    'duplicate-season': (other) => `“${other}” ha già questa data. Tieni una sola stagione per data.`,
    'duplicate-exception': (other) => `“${other}” ha già questa data. Tieni una sola eccezione per data.`,
    'overlapping-hours': (value) => `Si sovrappone a ${value}. Insieme valgono come un’unica apertura.`,
    'blank-text': () => 'Questo campo è vuoto: una domanda viene proposta solo insieme alla risposta.',
    'same-question': () => 'Questa domanda c’è già più in alto: viene proposta solo la prima.',
    'too-many-questions': (value) => `Ai visitatori si propongono al massimo ${value} domande: questa resta esclusa.`,
    'minute-before-midnight': () => 'Chiuso nell’ultimo minuto del giorno.',
    'text-too-long': (value) => `È lungo per una chat: più di ${number(Number(value))} caratteri.`,
    'unknown-key': (value, meant) =>
      meant
        ? `Nel JSON, “${value}” non ha alcun significato e non viene usato: probabilmente intendi “${meant}”.`
        : `Nel JSON, “${value}” in quel punto non ha alcun significato e non viene usato.`,
    'unknown-placeholder': (value) =>
      `${value} non è un segnaposto e resterà così com’è. I segnaposto sono {opens}, {closes}, {timezone} e {exception}.`,
  },
  at: ({place, sentence}) => `${capital(place)}: ${sentence}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Fuso orario',
    season: (name) => `Stagione “${name}”`,
    exception: (name) => `Eccezione “${name}”`,
    question: (ask) => `Domanda “${ask}”`,
    welcome: 'Testo di benvenuto',
    online: 'Risposta durante l’orario',
    offline: 'Risposta fuori orario',
    handoff: 'Testo per il passaggio al team',
  },
  lostTitle: 'Alcune parti di questo documento non sono leggibili',
  lostNote:
    'Non è stato ancora sovrascritto nulla. Continua con ciò che è stato letto, oppure correggi l’originale e caricalo di nuovo.',
  lost: {
    'invalid-json': (_path, reason) => `Non è JSON valido (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} è del tipo sbagliato ed è stato omesso.`,
  },
  acceptLoss: 'Continua con ciò che è stato letto',
  copyOriginal: 'Copia l’originale',
  original: 'L’originale',
  originalCopied: 'L’originale è stato copiato',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Stagioni',
  note: 'Una parte dell’anno con una settimana propria, per esempio l’orario estivo. Sostituisce l’orario settimanale; le eccezioni prevalgono su entrambi.',
  empty: 'Nessuna stagione: l’orario settimanale vale tutto l’anno.',
  add: 'Aggiungi stagione',
  past: (count) =>
    plural(count, {one: `${number(count)} stagione passata`, other: `${number(count)} stagioni passate`}),
  now: 'in corso',
  edit: (title) => `Modifica ${title}`,
  remove: (title) => `Elimina ${title}`,
  draft: 'Nuova stagione',
  accept: 'Aggiungi questa stagione',
  done: 'Fine',
  removeThis: 'Elimina stagione',
  nameNote: 'Per te e per i visitatori che guardano i prossimi giorni.',
  toNote: 'Incluso. Può cadere nell’anno successivo.',
  hours: 'Orario di ogni giorno della settimana',
  takeWeekly: 'Parti dall’orario settimanale',
  clear: 'Sempre chiuso',
  closed: 'Sempre chiuso',
  added: (title) => `Stagione aggiunta: ${title}`,
  removed: (title) => `Stagione eliminata: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Domande frequenti',
  note: 'I visitatori le trovano come pulsanti in una chat vuota e durante la chiusura. La risposta arriva subito, senza che nessuno debba intervenire.',
  empty:
    'Ancora nessuna domanda. Inizia da ciò a cui rispondi ogni giorno: dov’è un pacco, come si restituisce un articolo.',
  add: 'Aggiungi domanda',
  most: (count) =>
    `Sono già ${count}, e ai visitatori non se ne propongono di più: davanti a un lungo elenco si preferisce scrivere. Per aggiungerne un’altra, eliminane una.`,
  edit: (ask) => `Modifica: ${ask}`,
  remove: (ask) => `Elimina: ${ask}`,
  up: (ask) => `Sposta in su: ${ask}`,
  down: (ask) => `Sposta in giù: ${ask}`,
  draft: 'Nuova domanda',
  accept: 'Aggiungi questa domanda',
  done: 'Fine',
  removeThis: 'Elimina domanda',
  ask: 'Domanda',
  askNote: 'Con le parole di un visitatore, e breve: è il testo del pulsante.',
  answer: 'Risposta',
  answerNote: 'Gli indirizzi web ed email diventano link.',
  untitled: (position) => `Domanda ${position}`,
  added: (ask) => `Domanda aggiunta: ${ask}`,
  removed: (ask) => `Domanda eliminata: ${ask}`,
  changed: ({field, ask}) => `${field} modificata: ${ask}`,
  moved: ({ask, position, count}) => `Ora in posizione ${position} di ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Lingue',
  note: 'I visitatori leggono i tuoi testi nella loro lingua se li traduci, altrimenti come li hai scritti.',
  add: 'Aggiungi lingua',
  own: 'Lingua dei tuoi testi:',
  unknown: 'non ancora indicata',
  changeOwn: 'Cambia la lingua dei tuoi testi',
  choice: 'Lingua',
  otherLanguage: 'Un’altra lingua…',
  tag: 'Codice della lingua',
  tagNote: 'Come in “lang” nelle pagine web: “gsw” è lo svizzero tedesco, “es-MX” lo spagnolo del Messico.',
  noTag: 'Questo non è un codice di lingua.',
  taken: (language) => `C’è già: ${language}`,
  accept: 'Usa questa lingua',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Completo';
    return missing === 1 ? `Ne manca 1 su ${number(count)}` : `Ne mancano ${number(missing)} su ${number(count)}`;
  },
  nextMissing: 'Prossimo mancante',
  nextMissingIn: (language) => `Prossimo mancante: ${language}`,
  remove: (language) => `Elimina: ${language}`,
  nothing:
    'Non c’è ancora nulla da tradurre: qui compariranno i tuoi messaggi, le tue domande e i nomi delle tue festività.',
  placeholders: 'I segnaposto come {opens} restano così come sono.',
  ownText: 'Il tuo testo',
  ownTextIn: (language) => `Il tuo testo: ${language}`,
  noOwnText: 'Nessun testo',
  missing: 'manca',
  dates: (count) => plural(count, {one: `in ${number(count)} data`, other: `in ${number(count)} date`}),
  mixed: 'Non è uguale in tutte queste date.',
  useForAll: 'Usa per tutte',
  added: (language) => `Lingua aggiunta: ${language}`,
  removed: (language) => `Lingua eliminata: ${language}`,
  ownChanged: (language) => `Lingua dei tuoi testi: ${language}`,
  changed: ({label, language}) => `${label} (${language}): testo modificato`,
});

const delivery = ({number}: LanguageTools): EditorStrings['delivery'] => ({
  title: 'Dove vanno i messaggi',
  note: 'Ciò che scrivono i visitatori deve arrivare da qualche parte. Tutto questo entra a far parte dello snippet.',
  way: 'Invia i messaggi a',
  ways: {
    endpoint: {
      name: 'Un tuo indirizzo',
      note: 'Ogni messaggio viene inviato come JSON: al tuo server o al webhook di un servizio di automazione.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'Il tuo team risponde in un’inbox di Chatwoot e le risposte appaiono nella chat.',
    },
    form: {
      name: 'Il modulo di contatto del tuo negozio',
      note: 'Ogni messaggio viene inviato come se il visitatore avesse compilato il modulo. Tu rispondi via email.',
    },
    transport: {
      name: 'Il codice della tua pagina',
      note: 'Il tuo codice imposta “transport” sull’elemento e recapita i messaggi a modo suo.',
    },
    mail: {
      name: 'Solo il programma di posta del visitatore',
      note: 'La chat non recapita nulla da sé. Ai visitatori viene offerto un link che apre il loro programma di posta.',
    },
  },
  nowhere: 'Ciò che scrivono i visitatori non arriverebbe a nessuno: scegli dove deve andare.',
  incomplete: {
    endpoint: 'Indica l’indirizzo che riceve i messaggi. Fino ad allora non vanno da nessuna parte.',
    chatwoot:
      'Indica l’indirizzo di Chatwoot e l’identificatore dell’inbox. Fino ad allora i messaggi non vanno da nessuna parte.',
    form: 'Indica l’indirizzo a cui viene inviato il modulo. Fino ad allora i messaggi non vanno da nessuna parte.',
    mail: 'Indica un indirizzo email. Fino ad allora i visitatori non hanno modo di scriverti.',
  },
  nowhereInSnippet: 'Con questo snippet i messaggi non vanno ancora da nessuna parte.',
  choose: 'Scegli dove vanno i messaggi',
  chosen: (way) => `Destinazione dei messaggi: ${way}`,
  changed: (label) => `Campo modificato: ${label}`,
  endpoint: {
    label: 'Indirizzo che riceve i messaggi',
    note: 'Inizia con https://, oppure con / per un percorso del tuo negozio.',
  },
  stream: {
    label: 'Indirizzo da cui arrivano le risposte',
    note: 'Un flusso di eventi inviati dal server (server-sent events). Senza, rispondi via email.',
  },
  baseUrl: {
    label: 'Indirizzo di Chatwoot',
    note: 'https://app.chatwoot.com, oppure quello della tua installazione di Chatwoot.',
  },
  inbox: {
    label: 'Identificatore dell’inbox',
    note: 'Quello di un’inbox per il canale “API”: in Chatwoot in Impostazioni → Inbox → Configurazione. Non è segreto.',
  },
  action: {
    label: 'Indirizzo a cui viene inviato il modulo',
    note: 'Ciò che indica l’attributo “action” del modulo, per esempio /contact.',
  },
  formKind: 'Tipo di modulo',
  formKinds: {shopify: 'Modulo di contatto di Shopify', other: 'Un altro modulo'},
  standIn: {
    label: 'Indirizzo email per i visitatori che non ne lasciano uno',
    note: 'Il modulo di Shopify ne richiede uno. Usane uno tuo: vale finché il visitatore non ha lasciato il proprio.',
  },
  fieldNames: 'Nomi dei campi del modulo',
  fieldNamesNote:
    'Ciò che indica il loro attributo “name” nel modulo. Se un campo è vuoto, vale ciò che vi appare in grigio.',
  fields: {text: 'Messaggio', email: 'Indirizzo email', name: 'Nome'},
  crossOrigin: {
    label: 'Il modulo è su un altro sito',
    note: 'In tal caso il browser nasconde la risposta del modulo: un messaggio si considera recapitato appena inviato.',
  },
  mail: {label: 'Indirizzo email', note: 'Ai visitatori viene offerto un link per scrivere a questo indirizzo.'},
  mailBesides: 'Offerto come link dove la chat non si carica o un messaggio non può essere recapitato.',
  mailText: {label: 'Testo del link email', note: 'Se è vuoto, viene mostrato l’indirizzo.'},
  optional: 'facoltativo',
  test: {
    button: 'Prova il recapito',
    note: 'Invia davvero un messaggio, che dice di essere una prova.',
    text: 'Questo è un messaggio di prova inviato dalle impostazioni della tua chat. Nessuno aspetta una risposta.',
    sending: 'Invio del messaggio di prova…',
    cancel: 'Annulla la prova',
    cancelled: 'La prova è stata annullata. Il messaggio potrebbe essere arrivato lo stesso.',
    mistakes: 'Correggi prima ciò che è segnalato nei campi qui sopra.',
    delivered: (address) => `Recapitato: ${address} ha accettato il messaggio.`,
    deliveredToChatwoot: 'Recapitato: Chatwoot ha accettato il messaggio. Lo trovi nell’inbox.',
    deliveredToForm: 'Recapitato: il modulo ha accettato il messaggio. Dovrebbe arrivare via email.',
    sentUnseen: 'Inviato. Da qui non si vede che cosa ne ha fatto il modulo: controlla se arriva via email.',
    refused: ({address, status}) => `${address} ha risposto con lo stato ${status}.`,
    statuses: {
      login: 'Richiede un accesso o un token, ma deve accettare i messaggi di qualsiasi visitatore.',
      missing: 'Lì non c’è nulla che riceva messaggi. Controlla l’indirizzo.',
      method: 'Non accetta POST, con cui vengono inviati i messaggi. Controlla l’indirizzo.',
      tooLarge: 'Il messaggio era troppo grande. Deve accettarne fino a 64 kB.',
      type: 'Deve accettare JSON (“application/json”).',
      tooMany: 'Per ora non accetta altri messaggi. Aspetta un po’ e riprova.',
      server: 'L’errore è del server. La chat conserverebbe i messaggi e riproverebbe.',
      other: 'Non ha accettato il messaggio. I messaggi vengono inviati con POST.',
    },
    redirected: (address) =>
      `${address} porta a un altro indirizzo, e i messaggi non vengono inoltrati. Indica l’indirizzo a cui porta.`,
    webPage: (address) =>
      `${address} ha risposto con una pagina web, quindi non riceve messaggi. Controlla l’indirizzo; la risposta può essere vuota o in JSON.`,
    notAccepted:
      'Il modulo non ha accettato il messaggio. Forse richiede altri campi, o la prova che a scrivere non è un robot.',
    cors: (address) =>
      `${address} è raggiungibile, ma non consente l’uso da pagine di altri indirizzi (CORS). Le sue risposte hanno bisogno di questa intestazione:`,
    corsPreflight: 'Prima i browser inviano una richiesta OPTIONS. La risposta deve avere uno stato da 200 a 299 e:',
    preflight: (address) =>
      `${address} è raggiungibile, ma rifiuta la richiesta preliminare dei browser (OPTIONS, preflight CORS). La risposta deve avere uno stato da 200 a 299 e:`,
    policy: (origin) =>
      `La Content-Security-Policy di questa pagina lo vieta. Consenti ${origin} in connect-src, anche nelle pagine del tuo negozio.`,
    insecure: (address) =>
      `${address} inizia con “http:”, e i browser non ne permettono l’uso a una pagina con “https:”. Indica un indirizzo con “https:”.`,
    unreachable: (address) =>
      `All’indirizzo ${address} non risponde nulla. Controlla il nome e il certificato, se il server è in funzione e se qualcosa in questo browser lo blocca.`,
    noAnswer: ({address, seconds}) => `${address} non ha risposto entro ${number(seconds)} secondi.`,
    offline: 'Questo dispositivo è offline. Riprova quando sarà connesso.',
    failed: (reason) => `La prova non è riuscita: ${reason}`,
    testedFrom: (origin) =>
      `La prova è stata fatta da ${origin}. Le pagine del tuo negozio hanno un proprio indirizzo, che il server deve ugualmente consentire.`,
    testedPath: ({path, address}) =>
      `“${path}” è un percorso: la prova è andata a ${address}. Nel tuo negozio porta al server del negozio.`,
    transport:
      'Il codice della tua pagina non si può provare da qui. Scrivi un messaggio nel tuo negozio e controlla se arriva.',
    mail: 'Un link email non si può provare da qui. Aprilo e controlla a chi sarebbe indirizzato il messaggio:',
  },
  more: 'Altre impostazioni della chat',
  heading: {
    label: 'Titolo della chat',
    note: 'Appare in alto nella chat aperta. Se è vuoto, viene mostrato un saluto nella lingua del visitatore.',
  },
  placement: {label: 'Angolo', note: 'Nelle lingue che si scrivono da destra a sinistra, il contrario.'},
  placements: {end: 'A destra', start: 'A sinistra'},
  outsideHours: {
    label: 'Durante la chiusura',
    note: 'Una conversazione già iniziata resta comunque visibile.',
  },
  outsideHoursChoices: {show: 'Mostra la chat', hide: 'Nascondi la chat'},
  askEmail: {
    label: 'Chiedi un indirizzo email',
    note: 'Una volta che il visitatore ha scritto qualcosa. Può rifiutare.',
  },
  askEmailChoices: {offline: 'Durante la chiusura', always: 'Sempre', never: 'Mai'},
  replyTime: {
    label: 'In quanto tempo rispondi',
    note: 'Una riga come “Di solito risponde in pochi minuti”, mostrata durante l’apertura.',
  },
  privacyUrl: {
    label: 'Indirizzo della tua informativa sulla privacy',
    note: 'Un link all’informativa appare sotto il campo dei messaggi finché il visitatore non ha scritto.',
  },
  storage: {
    label: 'Dove viene conservata una conversazione',
    note: 'Perché ci sia ancora nella pagina successiva.',
  },
  storages: {
    local: 'Nel browser del visitatore',
    session: 'Nella scheda del browser, finché non viene chiusa',
    none: 'Da nessuna parte: finisce con la pagina',
  },
  assistant: {
    label: 'Prima risponde un assistente IA',
    note: 'In tal caso le risposte automatiche aspettano che l’assistente passi la conversazione a una persona.',
  },
  kept: 'Dal tuo snippet precedente',
  keptNote: 'Qui non ci sono campi per questo. Viene conservato così com’era.',
  keptAttributes: 'Altri attributi',
  keptContent: 'Contenuto tra i tag',
  takeOut: (what) => `Rimuovi: ${what}`,
  takenOut: (what) => `Rimosso: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `“${value}” non è un indirizzo web. Scrivine uno che inizi con https://, oppure un percorso del tuo negozio che inizi con /.`,
    'address-with-password': () =>
      'Prima della “@” c’è un nome o una password, che nessun browser invia. Rimuovi quella parte.',
    'insecure-address': () => 'Inizia con “http:”. Un negozio con “https:” non può usarlo: scrivi “https:”.',
    'address-without-scheme': (value) =>
      `“${value}” viene inteso come un percorso del tuo negozio. Per un altro sito scrivi https://${value}`,
    'invalid-email': (value) => `“${value}” non è un indirizzo email. Scrivine uno come aiuto@negozio.example.`,
    'unknown-choice': (value) => `Nel JSON, “${value}” lì non ha alcun significato. Scegli una voce dall’elenco.`,
  },
  imported: {
    way: 'Destinazione dei messaggi',
    settings: 'Impostazioni della chat',
    kept: 'Conservato senza modifiche',
    content: 'contenuto tra i tag',
  },
  scriptNotRead:
    'Uno script al suo interno indica dove vanno i messaggi (“transport”), in un modo che non è leggibile. Conservalo nella tua pagina, oppure scegli di nuovo in “Dove vanno i messaggi”.',
  target: 'Lo snippet è per',
  targets: {
    page: 'Qualsiasi pagina',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Copia lo snippet qui sotto. Riflette tutto ciò che modifichi qui.',
      'Incollalo alla fine delle tue pagine, prima di </body>.',
    ].join('\n'),
    shopify: [
      'In Shopify, apri Negozio online → Temi → Modifica tema.',
      'Aggiungi al piè di pagina una sezione o un blocco “Liquid personalizzato”, incollaci lo snippet e salva. La chat sarà così su ogni pagina.',
    ].join('\n'),
    wordpress: [
      'Apri il piè di pagina: in Aspetto → Editor o, con un tema classico, in Aspetto → Widget.',
      'Aggiungi un blocco “HTML personalizzato”, incollaci lo snippet e salva. La chat sarà così su ogni pagina.',
      'Guarda il tuo sito. Se la chat manca, WordPress ha tolto lo script e l’elemento perché il tuo account non ha il permesso “unfiltered_html”; al massimo restano il link email e qualche riga sparsa. Toglili e chiedi a un amministratore (in una rete di siti, a quello della rete) di incollare lo snippet nel tema o in un plugin per il codice a piè di pagina.',
    ].join('\n'),
    'tag-manager': [
      'Crea un tag di tipo “HTML personalizzato” e incollaci lo snippet.',
      'Assegnagli l’attivatore “All Pages” (tutte le pagine), salva e pubblica il contenitore.',
    ].join('\n'),
    react: [
      'Salva lo snippet nel tuo progetto come ShopChat.jsx.',
      'Usa <ShopChat /> una volta sola, in ciò che tutte le pagine condividono. Si ottiene con: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Salva lo snippet nel tuo progetto come ShopChat.vue.',
      'Usa <ShopChat /> una volta sola, in ciò che tutte le pagine condividono. Si ottiene con: import ShopChat from "./ShopChat.vue";',
      'Non c’è nulla da configurare: “isCustomElement” serve solo ai template che contengono essi stessi <chat-widget>.',
    ].join('\n'),
  },
  inlineScript:
    'Lo snippet contiene uno script. Se la Content-Security-Policy del tuo negozio lo vieta, sposta le sue righe in un file del tuo negozio e caricalo con <script type="module" src="…">.',
});

const general: EditorStrings['general'] = {
  jumpTo: 'Vai a',
  undo: 'Annulla',
  redo: 'Ripristina',
  undoes: (description) => `Annulla: ${description}`,
  redoes: (description) => `Ripristina: ${description}`,
  undone: (description) => `Annullato: ${description}`,
  redone: (description) => `Ripristinato: ${description}`,
  save: 'Salva',
  saving: 'Salvataggio…',
  saved: 'Salvato',
  submitted: 'Inviato con il modulo',
  saveFailed: 'Salvataggio non riuscito',
  saveFailedNote: 'Non è andato perso nulla: è ancora tutto qui.',
  tryAgain: 'Riprova',
  unconfirmed: 'Questa pagina non ha confermato il salvataggio',
  heldUp: 'Non inviato: prima va corretto un altro campo di questo modulo',
  notSaved: 'Correggi ciò che è segnalato prima di salvare',
  savedAll: 'Tutto salvato',
  unsaved: 'Modifiche non salvate',
  cancel: 'Annulla',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Altre azioni',
  sectionKeys: 'F6 porta alla sezione successiva, Maiusc+F6 alla precedente.',
};

const exceptionSearch = ({plural, number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Cerca tra le eccezioni',
  placeholder: 'Nome, 24/12 o dicembre',
  clear: 'Cancella la ricerca',
  found: ({count, total}) =>
    count
      ? `${number(count)} su ${number(total)} ${plural(count, {one: 'trovata', other: 'trovate'})}`
      : 'Nessun risultato',
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: modificato “${field}”`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Orari per i motori di ricerca',
  note: 'I tuoi orari di apertura come dati (schema.org), che i motori di ricerca leggono nel codice sorgente della tua pagina. Descrivono un luogo che si può visitare: gli orari della sola chat non vanno inseriti.',
  loading: 'Caricamento degli orari per i motori di ricerca…',
  failed: 'Non è stato possibile caricare gli orari per i motori di ricerca. Forse la connessione si è interrotta.',
  unset: 'Nessun orario è impostato: un motore di ricerca non avrebbe nulla da mostrare.',
  mistakes: 'Negli orari ci sono degli errori. Correggili prima.',
  name: 'Nome del tuo negozio',
  type: 'Tipo di luogo',
  typeNote: 'Un tipo di schema.org, in inglese: Store, Bakery, Dentist…',
  cases:
    'Se la tua pagina descrive già il tuo negozio (il suo codice sorgente contiene application/ld+json con il tuo indirizzo), inserisci lì openingHoursSpecification e specialOpeningHoursSpecification, al posto di quelli già presenti.\nIn caso contrario, incolla tutto prima di </body> e aggiungi il tuo indirizzo, che i motori di ricerca si aspettano.',
  data: 'Dati',
  copy: 'Copia i dati',
  copied: 'I dati sono stati copiati',
  limits: 'Che cosa è bene sapere',
  anew: 'Le modifiche successive non arrivano da sole: incolla di nuovo i dati dopo ognuna.',
  timeZone: (timezone) =>
    `Dati di questo tipo non prevedono un fuso orario: gli orari sono quelli del luogo. I tuoi sono quelli di ${timezone}.`,
  yearly: (date) =>
    `Ciò che si ripete ogni anno è riportato fino ${toDate(date)} compreso. Incolla di nuovo i dati prima di allora.`,
  past: 'Le stagioni e le eccezioni passate sono omesse.',
  texts: 'I messaggi e le traduzioni sono omessi.',
};

const italian = (tools: LanguageTools): EditorStrings => ({
  locale: 'it',
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
    otherDays:
      'Una stagione indica solo alcuni giorni della settimana. Gli altri mantengono l’orario abituale. Controlla.',
    restOfYear:
      'Tutto l’orario vale solo per una parte dell’anno. Nelle altre date vale l’orario settimanale che hai qui.',
    sameDates: ({value}) =>
      `“${value}” ha date in comune con un’altra parte dell’anno. Vengono omesse entrambe. Indica ogni data una sola volta.`,
    sameSeason: ({value}) => `“${value}” è stato attribuito alla stessa parte dell’anno di ciò che precede. Controlla.`,
    replaces:
      'Sostituisce le parti del tuo orario che l’importazione contiene, comprese le tue stagioni. Tutto il resto rimane.',
    replacesBriefly: 'Sostituisce le tue stagioni e quant’altro contiene',
    adds: 'Tutto il tuo orario resta. Si aggiungono l’orario settimanale, le stagioni e le eccezioni importati.',
  },
  messages: messages(tools),
  questions,
  languages: languages(tools),
  delivery: delivery(tools),
  picture,
  year: year(tools),
  preview,
  exchange: exchange(tools),
  published,
  problems: problems(tools),
});

export default italian;
