// Spanish. "Usted", or impersonal, everywhere. Hours are "horario", one stretch of them a "franja". The article of a time goes
// by the hour: "a la 1:00", "a las 2:00", which holds on clocks that count to twelve, too ("a la 1:00 p.m.").
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {TimeWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Adís Abeba', Algiers: 'Argel', Amman: 'Amán', Amsterdam: 'Ámsterdam', Asuncion: 'Asunción'},
  ...{Athens: 'Atenas', Azores: 'Azores', Baghdad: 'Bagdad', Bahrain: 'Baréin', Baku: 'Bakú', Beirut: 'Beirut'},
  ...{Belgrade: 'Belgrado', Belize: 'Belice', Berlin: 'Berlín', Bermuda: 'Bermudas', Bishkek: 'Biskek'},
  ...{Bogota: 'Bogotá', Brussels: 'Bruselas', Bucharest: 'Bucarest', Cairo: 'El Cairo', Canary: 'Canarias'},
  ...{Cancun: 'Cancún', 'Cape Verde': 'Cabo Verde', Cayenne: 'Cayena', Comoro: 'Comoras', Copenhagen: 'Copenhague'},
  ...{Cordoba: 'Córdoba', Curacao: 'Curazao', Damascus: 'Damasco', 'Dar es Salaam': 'Dar es-Salam', Dhaka: 'Daca'},
  ...{Djibouti: 'Yibuti', Dubai: 'Dubái', Dublin: 'Dublín', Dushanbe: 'Dusambé', Easter: 'Isla de Pascua'},
  ...{Faroe: 'Islas Feroe', Fiji: 'Fiyi', Galapagos: 'Galápagos', Guadeloupe: 'Guadalupe', Havana: 'La Habana'},
  ...{'Ho Chi Minh': 'Ciudad Ho Chi Minh', Honolulu: 'Honolulú', 'Isle of Man': 'Isla de Man', Istanbul: 'Estambul'},
  ...{Jakarta: 'Yakarta', Jerusalem: 'Jerusalén', Johannesburg: 'Johannesburgo', Kamchatka: 'Kamchatka'},
  ...{Kathmandu: 'Katmandú', Khartoum: 'Jartum', Kolkata: 'Calcuta', Krasnoyarsk: 'Krasnoyarsk', Kyiv: 'Kiev'},
  ...{Lisbon: 'Lisboa', Lome: 'Lomé', London: 'Londres', 'Los Angeles': 'Los Ángeles', Luxembourg: 'Luxemburgo'},
  ...{Macau: 'Macao', Maldives: 'Maldivas', Martinique: 'Martinica', Mauritius: 'Mauricio', Mazatlan: 'Mazatlán'},
  ...{Merida: 'Mérida', 'Mexico City': 'Ciudad de México', Mogadishu: 'Mogadiscio', Monaco: 'Mónaco', Moscow: 'Moscú'},
  ...{Muscat: 'Mascate', Ndjamena: 'Yamena', 'New York': 'Nueva York', Niamey: 'Niamey', Noumea: 'Numea'},
  ...{Nouakchott: 'Nuakchot', Novosibirsk: 'Novosibirsk', Panama: 'Panamá', Paris: 'París', 'Phnom Penh': 'Nom Pen'},
  ...{Prague: 'Praga', Pyongyang: 'Pionyang', Reunion: 'Reunión', Reykjavik: 'Reikiavik', Riyadh: 'Riad', Rome: 'Roma'},
  ...{
    'Sao Paulo': 'São Paulo',
    'Sao Tome': 'Santo Tomé',
    Seoul: 'Seúl',
    Seychelles: 'Seychelles',
    Shanghai: 'Shanghái',
  },
  ...{Singapore: 'Singapur', Sofia: 'Sofía', Stockholm: 'Estocolmo', Sydney: 'Sídney', Taipei: 'Taipéi'},
  ...{Tashkent: 'Taskent', Tbilisi: 'Tiflis', Tehran: 'Teherán', Thimphu: 'Timbu', Tijuana: 'Tijuana', Tokyo: 'Tokio'},
  ...{Tripoli: 'Trípoli', Tunis: 'Túnez', Ulaanbaatar: 'Ulán Bator', Vatican: 'Ciudad del Vaticano', Vienna: 'Viena'},
  ...{Vilnius: 'Vilna', Warsaw: 'Varsovia', Yangon: 'Rangún', Yekaterinburg: 'Ekaterimburgo', Yerevan: 'Ereván'},
  ...{Zurich: 'Zúrich'},
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "las 9:00", "la 1:00 p.m." */
const clock = ({hour, time}: Pick<TimeWords, 'hour' | 'time'>) => `${hour === 1 ? 'la' : 'las'} ${time}`;
/** A sentence, also after "p.m." */
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);
/** "jueves 24 de diciembre", which browsers write with a comma. */
const inSentence = (date: string) => date.replace(',', '');
/** "2.ª franja"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'franja horaria' : `${position}.ª franja`);
const hoursOf = (where: DayAndPosition) => `${capital(where.day)}, ${nth(where)}`;

const week: EditorStrings['week'] = {
  title: 'Horario semanal',
  empty: 'No hay ningún horario definido. Sin él, los visitantes no ven ningún estado ni reciben respuesta automática.',
  start: 'Empezar con lunes a viernes, de 9 a 17 h',
  import: 'Importar un horario existente…',
  closed: 'Cerrado',
  allDay: 'Abierto 24 horas',
  opens: 'Apertura',
  closes: 'Cierre',
  closeAtMidnight: 'Cerrar a medianoche',
  overnight: ({closes, nextDay}) => `hasta ${clock(closes)} del ${nextDay.weekday}`,
  overnightNextDay: (closes) => `hasta ${clock(closes)} del día siguiente`,
  keys: 'Tab pasa de una hora a otra; ← y → llegan a los botones de al lado',
  addHours: 'Añadir franja',
  addHoursTo: ({day}) => `${capital(day)}: añadir franja`,
  hoursOf,
  remove: (where) => `${capital(where.day)}: eliminar la ${nth(where)}`,
  menuOfHours: (where) => `${hoursOf(where)}: más acciones`,
  menuOfDay: ({weekday}) => `${capital(weekday)}: más acciones`,
  duplicate: 'Duplicar',
  copyToNext: ({weekday}) => `Copiar al ${weekday}`,
  copyTo: 'Copiar a otros días…',
  addHoursToDays: 'Añadir esta franja a otros días…',
  open24Hours: 'Abierto 24 horas',
  close: 'Cerrado todo el día',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}: abierto 24 horas`,
  dayClosed: ({weekday}) => `${capital(weekday)}: cerrado todo el día`,
  copyDayTitle: ({weekday}) => `Copiar el horario del ${weekday}`,
  copyDayNote: 'Sustituye el horario de los días que marque.',
  copyHoursTitle: ({weekday, opens, closes}) => `Añadir la franja ${opens}–${closes} del ${weekday} a otros días`,
  copyHoursNote: 'Los días que marque conservan lo que ya tienen.',
  workdays: 'De lunes a viernes',
  everyDay: 'Todos los días',
  copy: 'Copiar',
  addCopy: 'Añadir',
  added: (where) => `${capital(where.day)}: ${nth(where)} añadida`,
  removed: (where) => `${capital(where.day)}: ${nth(where)} eliminada`,
  changed: (where) => `${capital(where.day)}: ${nth(where)} modificada`,
  duplicated: (where) => `${capital(where.day)}: ${nth(where)} duplicada`,
  copied: ({weekday, to}) => `Horario del ${weekday} copiado a: ${to}`,
  hoursCopied: ({weekday, opens, closes, to}) => `Franja ${opens}–${closes} del ${weekday} copiada a: ${to}`,
  setAllDay: ({weekday}) => `${capital(weekday)}: abierto 24 horas`,
  setClosed: ({weekday}) => `${capital(weekday)}: cerrado`,
  back: ({day}) => `${capital(day)}: se ha recuperado el horario anterior`,
  started: 'Horario de lunes a viernes: de 9 a 17 h',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Zona horaria',
  note: 'Su horario se entiende en la hora local de esta zona, esté donde esté el visitante.',
  label: 'Zona horaria de su horario',
  ownNote: 'Es la zona horaria de su dispositivo. Elija otra si su horario corresponde a otro lugar.',
  chosen: (zone) => `Zona horaria elegida: ${zone}`,
  placeholder: 'Ciudad, país o diferencia',
  showAll: 'Mostrar zonas horarias',
  searching: 'Buscando…',
  results: (count) => plural(count, {one: `${number(count)} zona horaria`, other: `${number(count)} zonas horarias`}),
  noResult: (query) =>
    `No hay ninguna zona horaria para «${query}». Pruebe con una ciudad grande, un país o una diferencia como UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: (now) => sentence(`Allí ${now.hour === 1 ? 'es' : 'son'} ahora ${clock(now)}`),
  nowThereOnDay: (now) => `Allí ${now.hour === 1 ? 'es' : 'son'} ahora ${clock(now)} del ${now.weekday}.`,
  nowHere: (now) => sentence(`Para usted ${now.hour === 1 ? 'es' : 'son'} ${clock(now)}`),
  openUntil: {
    today: (when) => sentence(`Ahora está abierto, hasta ${clock(when)}`),
    midnight: () => 'Ahora está abierto, hasta la medianoche.',
    tomorrow: (when) => sentence(`Ahora está abierto, hasta mañana a ${clock(when)}`),
    weekday: (when) => sentence(`Ahora está abierto, hasta el ${when.weekday} a ${clock(when)}`),
    date: (when) => sentence(`Ahora está abierto, hasta el ${inSentence(when.date)} a ${clock(when)}`),
  },
  alwaysOpen: 'Siempre está abierto.',
  opens: {
    today: (when) => sentence(`Ahora está cerrado; abre hoy a ${clock(when)}`),
    midnight: () => 'Ahora está cerrado; abre a medianoche.',
    tomorrow: (when) => sentence(`Ahora está cerrado; abre mañana a ${clock(when)}`),
    weekday: (when) => sentence(`Ahora está cerrado; abre el ${when.weekday} a ${clock(when)}`),
    date: (when) => sentence(`Ahora está cerrado; abre el ${inSentence(when.date)} a ${clock(when)}`),
  },
  neverOpens: 'Ahora está cerrado y no hay ninguna apertura prevista en el próximo año.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Festivos y excepciones',
  note: 'Fechas en las que se aplica otro horario. Una excepción sustituye el horario semanal de sus días.',
  empty: 'Todavía no hay excepciones: todas las semanas son iguales.',
  add: 'Añadir excepción',
  addHolidays: 'Añadir días festivos…',
  past: (count) =>
    plural(count, {one: `${number(count)} excepción pasada`, other: `${number(count)} excepciones pasadas`}),
  more: ({next, hidden}) =>
    next < hidden ? `Mostrar ${number(next)} más de ${number(hidden)}` : `Mostrar ${number(hidden)} más`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'cada año',
  closed: 'Cerrado',
  hasMessage: 'con mensaje propio',
  edit: (title) => `Editar ${title}`,
  remove: (title) => `Eliminar ${title}`,
  done: 'Listo',
  removeThis: 'Eliminar excepción',
  name: 'Nombre',
  nameNote:
    'Los visitantes lo ven: «Ahora no estamos en línea · Navidad». También es lo que representa {exception} en un texto.',
  from: 'Primer día',
  to: 'Último día',
  toNote: 'Déjelo vacío si es un solo día.',
  yearly: 'Cada año',
  yearlyNote: 'Se repite ese día y ese mes; el año no importa.',
  overrules: (title) => `En estas fechas sustituye a «${title}».`,
  hours: 'Horario de cada uno de estos días',
  closedAllDay: 'Cerrado',
  otherHours: 'Otro horario',
  message: 'Mensaje para estos días',
  messageNote: 'Se envía en lugar de la respuesta fuera del horario. Si está vacío, se envía esa respuesta.',
  added: (title) => `Excepción añadida: ${title}`,
  removed: (title) => `Excepción eliminada: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Nombres en',
  mayMove: 'puede variar un día',
  unsure: 'fecha incierta, consúltela',
  notPublic: 'no es festivo oficial',
  leftOut: 'omitido anteriormente',
  moved: ({dates}) => `ya añadido: ${dates}`,
  insteadOf: ({day}) => `Día libre en lugar del ${day}`,
  takenOn: ({day, dayOff}) => `${capital(day)}: el día libre es el ${dayOff}`,
  hoursOn: ({title}) => `Horario: ${title}`,
  openUntil: (time) => `Abierto hasta ${clock(time)}`,
  opensAt: (time) => `Abierto desde ${clock(time)}`,
  closedAnyway: 'cerrado de todos modos',
  regional: 'La mayor parte de las regiones de este país tiene festivos propios: elija la suya.',
  few: (count) =>
    count === 1
      ? 'Solo se conoce un festivo para este lugar.'
      : `Solo se conocen ${number(count)} festivos para este lugar.`,
  ended: ({names, year}) =>
    `Figuran hasta ${year}, pero no después: ${names}. Quizá se hayan suprimido o aún no se hayan anunciado.`,
  decreed: 'Aquí el Gobierno traslada o añade días libres cada año.',
  lacksMoon: 'Aquí faltan los festivos que siguen la luna, o tienen una fecha equivocada.',
  compare: 'Compare la lista con el calendario oficial.',
  ending: (year) => `Sus festivos llegan hasta finales de ${year}.`,
  addNext: ({years}) => `Añadir los de ${years}…`,
  notNeeded: 'No hace falta',
  notAdded: ({years}) => `Sin festivos para ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nueva excepción',
  accept: 'Añadir esta excepción',
};

const time: EditorStrings['time'] = {
  noon: 'mediodía',
  midnight: 'medianoche',
  marks: 'h hs horas hora',
  nextDay: 'día siguiente',
  notAfter: 'Debe ser posterior al comienzo.',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Añadir cierre periódico…',
  title: 'Añadir un cierre periódico',
  note: 'Cada fecha se convierte en una excepción propia. Después podrá modificarla.',
  repeats: 'Repetición',
  weeks: 'Cada cierto número de semanas',
  weekdayOfMonth: 'Un día concreto de la semana, cada mes',
  dayOfMonth: 'Un día concreto del mes',
  howOften: 'Frecuencia',
  everyWeeks: (count) => (count === 1 ? 'cada semana' : `cada ${number(count)} semanas`),
  everyMonths: (count) => (count === 1 ? 'cada mes' : `cada ${number(count)} meses`),
  weekday: 'Día de la semana',
  position: 'Cuál',
  positions: (position) => (position ? `${position}.º` : 'último'),
  day: 'Día',
  lastDay: 'último día',
  leftOut: 'Se omiten los meses que no tienen ese día.',
  from: 'Desde',
  ends: 'Termina',
  onDate: 'En una fecha concreta',
  afterTimes: 'Tras un número determinado de veces',
  lastDate: 'Última fecha posible',
  times: 'Veces',
  closed: 'Cerrado',
  allDay: 'Todo el día',
  partOfDay: 'Parte del día',
  partFrom: 'Cerrado desde',
  partUntil: 'Cerrado hasta',
  list: 'Fechas que se añadirán',
  there: ({title}) => `«${title}» ya existe y se conserva`,
  replaces: ({title}) => `ocuparía el lugar de «${title}»`,
  none: 'No hay ninguna fecha así en este periodo.',
  cut: (count) => `Solo se muestran las primeras ${number(count)} fechas.`,
  weekly: '¿Cada semana, todo el año? Entonces es mejor cambiar el horario semanal.',
  add: (count) => (count === 1 ? 'Añadir un cierre' : count ? `Añadir ${number(count)} cierres` : 'Añadir cierres'),
  added: (count) => (count === 1 ? 'Se ha añadido un cierre' : `Se han añadido ${number(count)} cierres`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Añadir días festivos',
  note: 'Cada festivo se convierte en una excepción: cerrado todo el día, en lugar del horario semanal de ese día. Después podrá modificarla.',
  loading: 'Cargando los festivos…',
  failed: 'No se han podido cargar los festivos. Quizá se haya interrumpido la conexión.',
  retry: 'Reintentar',
  country: 'País',
  chooseCountry: 'Elija un país',
  state: 'Estado o región',
  wholeCountry: 'Todo el país',
  region: 'Zona',
  wholeState: (state) => `${state}: todo el territorio`,
  years: 'Años',
  list: 'Festivos que se añadirán',
  tickAll: 'Marcar todo',
  tickNone: 'Desmarcar todo',
  everyYear: 'cada año',
  startsAt: (time) => `solo desde ${clock(time)}`,
  known: 'ya añadido',
  overruled: (year) => `Se conserva su excepción de ${year}`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'No se conocen próximos festivos para esta selección.',
  chosen: ({ticked, count}) =>
    `${number(ticked)} de ${number(count)} ${plural(ticked, {one: 'marcado', other: 'marcados'})}`,
  add: (count) =>
    count ? plural(count, {one: 'Añadir un festivo', other: `Añadir ${number(count)} festivos`}) : 'Añadir festivos',
  added: (count) =>
    plural(count, {one: 'Se ha añadido un día festivo', other: `Se han añadido ${number(count)} días festivos`}),
  credit: 'Fechas de date-holidays, cuyos datos están bajo la licencia CC BY-SA 3.0',
});

/** "A partir del lunes a las 9:00," */
function since(from: From): string {
  const {nearness, weekday, date} = from;
  const days = {today: 'de hoy', tomorrow: 'de mañana', weekday: `del ${weekday}`, date: `del ${inSentence(date)}`};
  return `A partir ${days[nearness]} a ${clock(from)},`;
}

const never = 'Según su horario, no hay ningún momento en que se enviaría este texto.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Quien escriba ahora leerá:',
  later: (from) => `${since(from)} quien escriba leerá:`,
  never,
};

const messages = ({region, plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Mensajes',
  unset:
    'No hay ningún horario definido, así que no se enviará ninguna respuesta automática. Solo se muestra el texto de bienvenida.',
  mistaken: 'Su horario contiene un error. Corríjalo para ver cuándo se envían estos textos y cómo quedan.',
  welcome: {
    label: 'Texto de bienvenida',
    when: 'Se muestra al principio de una conversación vacía.',
    blank: 'Si está vacío, no se muestra nada.',
    suggestion: region === 'ES' ? '¡Hola! ¿En qué podemos ayudarte?' : '¡Hola! ¿En qué podemos ayudarle?',
    now: 'Quien abra el chat ahora leerá:',
    later: (from) => `${since(from)} quien abra el chat leerá:`,
    never,
  },
  online: {
    label: 'Respuesta dentro del horario',
    when: 'Se envía una vez en cada periodo de apertura, en respuesta al primer mensaje de un visitante. Opcional.',
    blank: 'Si está vacía, no se envía nada mientras está abierto.',
    suggestion: 'Gracias por escribirnos. Alguien de nuestro equipo responderá enseguida.',
    ...reply,
  },
  offline: {
    label: 'Respuesta fuera del horario',
    when: 'Se envía una vez en cada periodo de cierre, en respuesta al primer mensaje de un visitante.',
    blank: 'Si está vacía, no se envía nada mientras está cerrado, salvo en los días que tienen un mensaje propio.',
    suggestion: 'Gracias por escribirnos. Volvemos {opens} y responderemos entonces.',
    ...reply,
  },
  handoff: {
    label: 'Texto en un traspaso',
    when: 'Se envía cuando un asistente de IA pasa una conversación a su equipo mientras está cerrado.',
    blank: 'Si está vacío, se envía en su lugar la respuesta fuera del horario.',
    suggestion: 'A partir de aquí continúa nuestro equipo. Volvemos {opens}.',
    now: 'Si se produce un traspaso ahora, el visitante leerá:',
    later: (from) => `${since(from)} si se produce un traspaso, el visitante leerá:`,
    never,
  },
  blankBoth:
    'Está vacío, igual que la respuesta fuera del horario: no se envía nada, salvo en los días que tienen un mensaje propio.',
  replacedBy: (name) => `Ahora se envía en su lugar el mensaje de «${name}».`,
  replacedByUnnamed: 'Ahora se envía en su lugar el mensaje de la excepción de hoy.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `Las frases con ${placeholders} se omiten: esa variable no tiene valor en ese momento.`,
      other: `Las frases con ${placeholders} se omiten: esas variables no tienen valor en ese momento.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Nada: ${placeholders} no tiene valor en ese momento, y una frase sin su valor se omite.`,
      other: `Nada: ${placeholders} no tienen valor en ese momento, y una frase sin su valor se omite.`,
    }),
  insertInto: (label) => `Insertar en «${label}»`,
  placeholders: {
    opens: 'Hora de apertura',
    closes: 'Hora de cierre',
    timezone: 'Zona horaria',
    exception: 'Nombre de la excepción',
  },
  suggest: 'Insertar una sugerencia',
  suggestFor: (label) => `Insertar una sugerencia: ${label}`,
  changed: (label) => `Texto modificado: ${label}`,
  inserted: ({what, label}) => `Se ha insertado «${what}» en «${label}»`,
  suggested: (label) => `Sugerencia insertada: ${label}`,
});

/** "lunes, de 9:00 a 17:00"; "lunes, de 22:00 a 2:00 del martes" */
const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday}, de ${from} a ${to}${nextDay ? ` del ${nextDay.weekday}` : ''}`;

const picture: EditorStrings['picture'] = {
  week: 'La semana en una imagen; el horario está en la lista de abajo.',
  hint: 'Dibuje aquí el horario',
  range: ({from, to}) => `${from}–${to}`,
  allDay: '24 horas',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: (hours) => capital(hoursInWords(hours)),
  overlap: ({from, to}) => `Solapamiento de ${from} a ${to}: cuenta como una sola apertura`,
  now: (time) => `Ahora: ${time}`,
  drawn: (hours) => `Franja añadida: ${hoursInWords(hours)}`,
  changed: (hours) => capital(hoursInWords(hours)),
  date: {
    open: ({date, hours, weekday}) => sentence(`${capital(date)}: ${hours}, como cada ${weekday}`),
    openInstead: ({date, hours, usual}) => sentence(`${capital(date)}: ${hours} en lugar de ${usual}`),
    openInsteadOfClosed: ({date, hours}) => `${capital(date)}: ${hours} en lugar de cerrado.`,
    openAlone: ({date, hours}) => sentence(`${capital(date)}: ${hours}`),
    closed: ({date, weekday}) => `${capital(date)}: cerrado, como cada ${weekday}.`,
    closedInstead: ({date, usual}) => sentence(`${capital(date)}: cerrado en lugar de ${usual}`),
    closedAlone: ({date}) => `${capital(date)}: cerrado.`,
    nightBefore: (until) => `Todavía abierto hasta ${clock(until)} desde la noche anterior.`,
    unknown: 'El horario se mostrará aquí cuando se corrijan los errores.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(date)}: ${hours ?? 'cerrado'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'El año',
  note: 'Cada día con su horario y de dónde procede. Seleccione días para convertirlos en una excepción o una temporada.',
  show: 'Mostrar el año',
  hide: 'Ocultar el año',
  loading: 'Cargando el año…',
  failed: 'No se ha podido cargar el año. Quizá se haya interrumpido la conexión.',
  previous: 'Año anterior',
  next: 'Año siguiente',
  today: 'Hoy',
  legend: {
    open: 'Abierto: la barra es el día, de medianoche a medianoche',
    season: 'Temporada',
    opening: 'Excepción con horario',
    closure: 'Excepción, cerrado',
    wrong: 'Por corregir',
  },
  keys: 'Las teclas de flecha van de un día a otro; Re Pág y Av Pág, de un mes a otro. Con Mayús, las flechas seleccionan varios días. Intro lleva a lo que se puede hacer con ellos.',
  pick: 'Seleccione un día o arrastre sobre varios.',
  extend: 'Seleccionar un periodo',
  extending: 'Elija el último día.',
  named: (name) => `«${name}»`,
  unnamed: {exception: 'una excepción sin nombre', season: 'una temporada sin nombre'},
  day: {
    usual: (day) => sentence(ruled(day)),
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} en lugar del horario semanal.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} en lugar de ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(date)}: ${rules} se contradicen.`,
    unknown: ({date}) => `${capital(date)}: hay un error en su horario.`,
  },
  range: ({dates, count}) => `${dates}: ${number(count)} días.`,
  there: (rules) => `En algunos de ellos: ${rules}.`,
  more: (count) => `y ${number(count)} más`,
});

const onClock = (moment: ClockWords) => {
  const {isDateKnown, date, time, place} = moment;
  return isDateKnown ? `${time} (${place})` : `${inSentence(date)} a ${clock(moment)} (${place})`;
};

/** "jueves 24 de diciembre a las 18:00 (Tokio) – 10:00 (París)" */
const inWords = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));
/** "el jueves …", "las 18:00 …" */
const withArticle = (moment: MomentWords) => {
  const {isDateKnown, hour} = moment.visitor;
  return `${isDateKnown ? (hour === 1 ? 'la' : 'las') : 'el'} ${inWords(moment)}`;
};
const opening = (moment: MomentWords) => `Abre ${moment.visitor.isDateKnown ? 'a ' : ''}${withArticle(moment)}.`;

const preview: EditorStrings['preview'] = {
  title: 'Vista previa',
  note: 'Lo que ve un visitante, en cualquier momento y lugar.',
  moment: 'Momento',
  now: 'Ahora',
  tonight: 'Esta noche',
  opening: 'Próxima apertura',
  closing: 'Próximo cierre',
  holiday: 'Próximo festivo',
  'clock-change': 'Próximo cambio de hora',
  more: 'Otro momento, lugar o idioma',
  date: 'Fecha',
  time: 'Hora',
  whoseClock: '¿De quién es esa hora?',
  shop: (place) => `De su tienda (${place})`,
  visitor: (place) => `Del visitante (${place})`,
  timeOfDay: 'Hora del día',
  day: 'Día',
  timeZone: 'Zona horaria del visitante',
  language: 'Idioma del visitante',
  shopLanguages: 'Idiomas de su tienda',
  inOtherLanguage: ({language, shown, texts}) =>
    `Sin traducir (${language}), por lo que se muestra en otro idioma (${shown}): ${texts}.`,
  asWritten: ({language, texts}) => `Sin traducir (${language}), por lo que se muestra tal como lo escribió: ${texts}.`,
  at: (moment) => capital(inWords(moment)),
  openUntil: (moment) => `Abierto hasta ${withArticle(moment)}.`,
  alwaysOpen: 'Abierto las 24 horas.',
  closedUntil: (moment) => `Cerrado. ${opening(moment)}`,
  closedForUntil: ({name, moment}) => `Cerrado: ${name}. ${opening(moment)}`,
  closed: 'Cerrado. No se conoce ninguna apertura.',
  closedFor: (name) => `Cerrado: ${name}. No se conoce ninguna apertura.`,
  unset: 'No hay ningún horario definido: los visitantes no ven ningún estado ni reciben respuesta automática.',
  reply: 'Respuesta automática a un primer mensaje:',
  noReply: 'Un primer mensaje no recibe respuesta automática.',
  mistakenKept:
    'El horario contiene un error. Hasta que se corrija, la vista previa muestra el último horario sin errores.',
  mistaken: 'El horario contiene un error. Hasta que se corrija, la vista previa muestra un chat sin horario.',
  stage: 'El chat tal como lo ve un visitante',
  shopName: 'Su tienda',
  loading: 'Cargando la vista previa…',
  failed: 'No se ha podido cargar la vista previa.',
  retry: 'Reintentar',
  send: 'Enviar un mensaje de prueba',
  testMessage: 'Hola, ¿hay alguien ahí?',
  startOver: 'Vaciar el chat',
  promise: 'Aquí nunca se envía ni se guarda nada.',
  hidden: 'En ese momento, el chat está oculto. Solo lo ve quien ya ha empezado una conversación.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes':
    'hay comillas tipográficas, como las que ponen los procesadores de texto; JSON exige comillas rectas (")',
  'single-quotes': 'un texto está entre comillas simples; JSON exige comillas dobles (")',
  'line-break': 'un texto pasa del final de la línea o le faltan las comillas de cierre',
  'trailing-comma': 'sobra una coma antes del corchete o de la llave',
  'ends-early': 'el texto termina antes de tiempo; quizá no se haya copiado entero',
  unexpected: 'hay algo que no se esperaba en ese lugar',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `del ${from} al ${to}` : from ? `a partir del ${from}` : `hasta el ${to}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'Ponerlo en su tienda',
  way: 'Dónde se guarda la configuración',
  inSnippet: 'Todo en el fragmento de código',
  inSnippetNote: 'No hace falta nada más. Péguelo de nuevo después de cada cambio.',
  inFile: 'Configuración en un archivo JSON',
  inFileNote: 'Pegue el fragmento una sola vez. Después de cada cambio, vuelva a subir el archivo.',
  fileUrl: 'Dirección del archivo JSON',
  fileUrlNote: 'Descargue el JSON, súbalo a su sitio web e indique aquí la dirección que tiene allí.',
  incomplete: 'No se han podido leer algunas partes del documento. Decida primero, arriba, qué hacer con ellas.',
  fileUrlMissing: 'Indique la dirección del archivo JSON: sin ella, el fragmento no apuntaría a ningún sitio.',
  snippet: 'Fragmento de código',
  json: 'Documento JSON',
  copySnippet: 'Copiar el fragmento',
  copyJson: 'Copiar el JSON',
  downloadJson: 'Descargar el JSON',
  copied: 'Copiado',
  snippetCopied: 'Se ha copiado el fragmento de código',
  jsonCopied: 'Se ha copiado el JSON',
  downloaded: (file) => `Descargando ${file}`,
  pressKeys:
    'El navegador no permite copiar con este botón. El texto está seleccionado: pulse Ctrl+C o, en un Mac, ⌘C.',
  mistakes: 'Hay errores más arriba. Corríjalos primero: con ellos, los visitantes no verían ningún horario.',
  mistakesInJson: 'El JSON contiene los errores. Guárdelo para continuar más adelante, pero no lo ponga en su tienda.',
  unset: 'No hay ningún horario definido: los visitantes no verán ningún estado ni recibirán respuesta automática.',
  longSnippet: (lines) => `Mostrar el fragmento (${number(lines)} ${plural(lines, {one: 'línea', other: 'líneas'})})`,
  localScript: (url) =>
    `El widget se carga desde ${url}, que solo es accesible desde este equipo. Ponga ahí la dirección de su propia copia.`,
  import: 'Importar…',
  dropHere: 'Suelte un archivo para importarlo',
  importTitle: 'Importar',
  importNote:
    'Pegue un horario de apertura como texto, un documento JSON, un fragmento de código, el código fuente de una página con horarios de schema.org, o un horario de Google, Chatwoot o spatie/opening-hours. Verá lo que se ha entendido antes de que cambie nada.',
  mendNote: (key, meant) =>
    meant
      ? `Este es su documento. Está seleccionado «${key}»: probablemente quiera decir «${meant}». Cámbielo y elija «Leer» y después «Usar».`
      : `Este es su documento. Está seleccionado «${key}», que ahí no tiene ningún significado. Cámbielo o quítelo y elija «Leer» y después «Usar».`,
  text: 'Texto que se va a importar',
  textNote: 'También puede soltar aquí un archivo.',
  chooseFile: 'Elegir un archivo…',
  read: 'Leer',
  use: 'Usar',
  readingFailed:
    'No se ha podido leer: una parte del editor no se ha cargado. Compruebe su conexión e inténtelo de nuevo.',
  tooLarge: (megabytes) =>
    `Este archivo supera los ${number(megabytes)} MB: difícilmente será una página o un documento.`,
  kinds: {
    document: 'Un documento completo',
    'office-hours': 'Un horario',
    snippet: 'Un fragmento de código',
    'json-ld': 'El horario de una página (schema.org)',
    program: 'El horario de otro programa',
    text: 'Un horario como texto',
    nothing: 'No se ha podido entender nada',
  },
  effects: {
    document: 'Sustituye todo lo que hay en este editor.',
    snippet: 'Sustituye su horario y sus textos. Se conserva lo que el fragmento no contiene.',
    hours: 'Sustituye su horario semanal y sus excepciones. Sus textos se conservan.',
    week: 'Sustituye su horario semanal. Sus excepciones y sus textos se conservan.',
    exceptions: 'Sustituye sus excepciones. Su horario semanal y sus textos se conservan.',
    neither: 'Su horario y sus textos se conservan.',
  },
  briefEffects: {
    document: 'Sustituye todo lo que hay en este editor',
    snippet: 'Sustituye su horario y sus textos',
    hours: 'Sustituye su horario semanal y sus excepciones',
    week: 'Sustituye su horario semanal',
    exceptions: 'Sustituye sus excepciones',
    neither: 'Su horario y sus textos se conservan',
    added: 'Se añade a lo que ya tiene aquí',
    fresh: 'No sustituye nada de lo que tiene aquí',
    nothing: 'No cambiaría nada',
  },
  additions: {
    hours:
      'Todo su horario se conserva. El horario semanal importado se añade a los mismos días de la semana, y las excepciones importadas, a las suyas.',
    week: 'Todo su horario se conserva. El horario semanal importado se añade a los mismos días de la semana.',
    exceptions: 'Todo su horario se conserva. Las excepciones importadas se añaden a las suyas.',
    neither: 'Su horario se conserva.',
    withTexts: (sentences) => `${sentences} Los textos importados solo se usan donde usted no tiene ninguno.`,
    withSettings: (sentences) =>
      `${sentences} Las opciones del chat importadas solo se usan donde usted no ha elegido nada.`,
  },
  mode: '¿Qué hacer con lo que tiene aquí?',
  modes: {replace: 'Sustituirlo', add: 'Completarlo'},
  datesTaken: (taken) => `Se omite, porque ya tiene excepciones en esas fechas: ${taken}.`,
  seasonDatesTaken: (taken) => `Se omite, porque ya tiene temporadas en esas fechas: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `Las horas importadas corresponden a ${theirs}, pero se añaden tal cual: su zona horaria sigue siendo ${yours}.`,
  nothingAdded: 'Ya lo tiene todo aquí: no cambiaría nada.',
  afterwards: 'Su horario quedaría así',
  look: (count) =>
    plural(count, {one: `${number(count)} punto por revisar`, other: `${number(count)} puntos por revisar`}),
  place: 'Contiene el horario de varios lugares. ¿Cuál quiere usar?',
  understood: 'Lo que se ha entendido',
  notUnderstood: 'Lo que no se ha entendido o conviene revisar',
  closed: 'Cerrado',
  allDay: 'Abierto 24 horas',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} del día siguiente`,
  days: ({first, last}) => `de ${first.weekday} a ${last.weekday}`,
  week: 'Horario semanal',
  seasons: (count) => plural(count, {one: `${number(count)} temporada`, other: `${number(count)} temporadas`}),
  exceptions: (count) => plural(count, {one: `${number(count)} excepción`, other: `${number(count)} excepciones`}),
  questions: (count) =>
    plural(count, {one: `${number(count)} pregunta frecuente`, other: `${number(count)} preguntas frecuentes`}),
  moreExceptions: (count) => `… y ${number(count)} más`,
  everyYear: (date) => `${date}, cada año`,
  timeZone: 'Zona horaria',
  timeZoneStays: (timezone) => `No se indicaba ninguna zona horaria: se mantiene ${timezone}`,
  texts: {
    translations: 'Traducciones de los textos',
    welcome: 'Texto de bienvenida',
    online: 'Respuesta dentro del horario',
    offline: 'Respuesta fuera del horario',
    handoff: 'Texto en un traspaso',
  },
  noText: 'Ninguno',
  imported: (parts) => `Importado: ${parts}`,
  nothingChanges: 'Eso ya lo tiene aquí. No ha cambiado nada.',
  notUnderstoodNotes: {
    empty: () => 'Aquí todavía no hay nada. Pegue un texto o elija un archivo.',
    'unknown-text': () =>
      'En este texto no se ha encontrado ningún horario de apertura, y no es JSON ni HTML. Escríbalo como «lun–vie 09:00–17:00» o use un documento JSON de este editor, un fragmento de código con <chat-widget> o el código fuente de una página con horarios.',
    'unknown-json': () =>
      'Es JSON, pero no contiene ningún horario que se conozca aquí. Use un documento JSON de este editor, datos de schema.org con horarios de apertura, o un horario de Google, Chatwoot o spatie/opening-hours.',
    'nothing-in-page': () =>
      'Este HTML no contiene <chat-widget> ni horarios de schema.org. Si la página muestra su horario, cópielo de allí como texto.',
    'bare-snippet': () => 'Este fragmento de código no contiene ni horario ni textos.',
    'no-hours': () => 'Los datos de schema.org no indican ningún horario de apertura.',
    address: ({value}) =>
      `${value} es una dirección. Ábrala en una pestaña, copie el código fuente de la página y péguelo aquí.`,
    'invalid-json': ({line, reason, near}) =>
      `No es JSON válido. En la línea ${number(line)}, ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} no tiene ningún significado y no se usa: probablemente quiera decir «${meant}». Contiene ${value}`
        : `${path} no tiene ahí ningún significado y no se usa. Contiene ${value}`,
    lost: ({path, value}) => `${path}: ${value} no es del tipo correcto y se omite.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Contiene un error. El editor le mostrará dónde está.',
        other: `Contiene ${number(count)} errores. El editor le mostrará dónde están.`,
      }),
    file: ({value}) =>
      `El fragmento de código toma su configuración de ${value}. Abra ese archivo y pegue aquí su contenido.`,
    'several-widgets': ({count}) => `Contiene ${number(count)} fragmentos de código. Este es el primero.`,
    'unknown-day': ({value}) => `«${value}» no es un día de la semana que se conozca aquí.`,
    'unknown-time': ({value}) => `«${value}»: no se han podido leer estas horas.`,
    'equal-times': ({value}) => `«${value}» abre y cierra a la misma hora.`,
    'bad-dates': ({value}) => `«${value}»: no se han podido usar estas fechas.`,
    'no-day': ({value}) => `«${value}» no indica ningún día de la semana.`,
    'no-dates': ({value}) => `«${value}» se refiere a días especiales, pero no indica ninguna fecha.`,
    'unknown-hours': ({value}) => `«${value}» no se ha podido leer como horario de apertura.`,
    'part-of-year': ({value}) =>
      `«${value}» se aplica solo durante una parte del año: fechas, semanas o meses. Se omite. Añádalo en «Festivos y excepciones».`,
    'sun-times': ({value}) => `«${value}» depende del sol, algo que ninguna hora fija puede expresar. Se omite.`,
    'open-end': ({value}) => `«${value}» no tiene hora de cierre. Se omite.`,
    'unclear-times': ({value}) =>
      `«${value}» puede referirse a la mañana o a la tarde. Se omite. Escríbalo como 09:00–17:00, o con «a. m.» o «p. m.».`,
    'assumed-times': ({value, opens, closes}) => `«${value}» se ha leído como ${opens}–${closes}. Conviene revisarlo.`,
    'ambiguous-day': ({value}) =>
      `«${value}» significa cosas distintas en distintos idiomas. Escriba los días de la semana completos.`,
    'every-day': ({value}) => `«${value}» no indica ningún día de la semana. Se ha aplicado a todos los días.`,
    'never-open': ({value}) => `«${value}» indica cuándo está cerrado, pero nunca cuándo está abierto. Se omite.`,
    'said-twice': ({value}) =>
      `«${value}» no se usa: el mismo lugar indica también su horario en detalle (openingHoursSpecification), y es distinto.`,
    'place-closed': ({value}) => `El lugar figura como cerrado (${value}). Su horario se ha leído de todos modos.`,
    replaced: ({value}) =>
      `«${value}» no se usa: lo que viene después trata de los mismos días, y para cada día cuenta la última indicación.`,
    contradiction: ({value}) =>
      `«${value}» contradice otro horario de los mismos días. Esos días se han tomado como cerrados.`,
    overlap: ({value}) => `«${value}» se solapa con otras franjas de los mismos días. Cuentan todas.`,
    'run-together': ({value}) =>
      `En «${value}» no hay nada entre las partes. Se ha supuesto que cada día de la semana empieza una nueva.`,
    fallback: ({value}) => `«${value}» se aplica solo cuando no se aplica nada más. Se omite.`,
    'night-kept': ({day, nextDay, closes}) =>
      `El ${day.weekday} dura hasta ${clock(closes)} del día siguiente, aunque el ${nextDay.weekday} tiene su propio horario o está cerrado. Conviene revisarlo.`,
    'night-dropped': ({day, closes}) =>
      `El ${day.weekday} tiene más adelante otro horario o está cerrado: su noche hasta ${clock(closes)} se omite. Conviene revisarlo.`,
    'unknown-key': ({key, value}) => `«${key}» no se conoce aquí y no se ha tenido en cuenta: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: `Hay más de lo que necesita un horario de apertura: se omite ${number(count)} entrada más.`,
        other: `Hay más de lo que necesita un horario de apertura: se omiten ${number(count)} entradas más.`,
      }),
    'public-holidays': () => 'Los «días festivos» no tienen fecha aquí. Añádalos en «Festivos y excepciones».',
    season: (season) => `Otro horario ${dates(season)}: no se ha importado. Añádalo en «Temporadas».`,
    'dates-dropped': (season) => `El horario se indica ${dates(season)}. Se aplica a todas las semanas.`,
    'repeated-key': ({value}) => `«${value}» aparece dos veces. Solo cuenta la última.`,
    'offset-dropped': ({value}) => `«${value}» detrás de las horas: las horas se entienden en su zona horaria.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) =>
    plural(count, {one: `${number(count)} punto por revisar`, other: `${number(count)} puntos por revisar`}),
  more: (count) => `… y ${number(count)} más`,
  mistakes: (count) => plural(count, {one: `${number(count)} error`, other: `${number(count)} errores`}),
  title: (count) => plural(count, {one: `Hay ${number(count)} error`, other: `Hay ${number(count)} errores`}),
  note: 'Mientras no se corrija, no se puede guardar.',
  warningsTitle: 'Conviene revisarlo',
  findings: {
    missing: () => 'Este campo está vacío: rellénelo.',
    'unknown-time-zone': (value) => `«${value}» no es una zona horaria que se conozca aquí. Elija una de la lista.`,
    'invalid-time': (value) => `«${value}» no es una hora. Indique horas y minutos, por ejemplo, 09:30.`,
    'equal-times': () => 'Abre y cierra a la misma hora. Para un día entero, elija «Abierto 24 horas».',
    'invalid-date': (value) => `«${value}» no es una fecha del calendario.`,
    'reversed-range': () => 'El último día es anterior al primero.',
    'duplicate-season': (other) => `«${other}» ya tiene esta fecha. Deje una sola temporada por fecha.`,
    'duplicate-exception': (other) => `«${other}» ya tiene esta fecha. Deje una sola excepción por fecha.`,
    'overlapping-hours': (value) => `Se solapa con ${value}. Las dos juntas cuentan como una sola apertura.`,
    'blank-text': () => 'Este campo está vacío: una pregunta solo se ofrece junto con su respuesta.',
    'same-question': () => 'Esto ya se pregunta más arriba: solo se ofrece la primera.',
    'too-many-questions': (value) =>
      `A los visitantes se les ofrecen ${value} preguntas como máximo: esta queda fuera.`,
    'minute-before-midnight': () => 'Cerrado durante el último minuto del día.',
    'text-too-long': (value) => `Es largo para un chat: más de ${number(Number(value))} caracteres.`,
    'unknown-key': (value, meant) =>
      meant
        ? `En el JSON, «${value}» no tiene ningún significado y no se usa: probablemente quiera decir «${meant}».`
        : `En el JSON, «${value}» no tiene ningún significado en ese lugar y no se usa.`,
    'unknown-placeholder': (value) =>
      `${value} no es una variable y quedará tal cual. Las variables son {opens}, {closes}, {timezone} y {exception}.`,
  },
  at: ({place, sentence: problem}) => `${capital(place)}: ${problem}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Zona horaria',
    season: (name) => `Temporada «${name}»`,
    exception: (name) => `Excepción «${name}»`,
    question: (ask) => `Pregunta «${ask}»`,
    welcome: 'Texto de bienvenida',
    online: 'Respuesta dentro del horario',
    offline: 'Respuesta fuera del horario',
    handoff: 'Texto en un traspaso',
  },
  lostTitle: 'No se han podido leer algunas partes de este documento',
  lostNote:
    'Todavía no se ha sobrescrito nada. Continúe con lo que se ha podido leer, o corrija el original y vuelva a cargarlo.',
  lost: {
    'invalid-json': (_path, reason) => `No es JSON válido (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} no es del tipo correcto y se ha omitido.`,
  },
  acceptLoss: 'Continuar con lo que se ha podido leer',
  copyOriginal: 'Copiar el original',
  original: 'El original',
  originalCopied: 'Se ha copiado el original',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Temporadas',
  note: 'Una parte del año con su propia semana, por ejemplo, el horario de verano. Sustituye el horario semanal; las excepciones prevalecen sobre ambos.',
  empty: 'No hay temporadas: el horario semanal se aplica todo el año.',
  add: 'Añadir temporada',
  past: (count) =>
    plural(count, {one: `${number(count)} temporada pasada`, other: `${number(count)} temporadas pasadas`}),
  now: 'en curso',
  edit: (title) => `Editar ${title}`,
  remove: (title) => `Eliminar ${title}`,
  draft: 'Nueva temporada',
  accept: 'Añadir esta temporada',
  done: 'Listo',
  removeThis: 'Eliminar temporada',
  nameNote: 'Para usted y para los visitantes que consulten los próximos días.',
  toNote: 'Incluido. Puede ser del año siguiente.',
  hours: 'Horario de cada día de la semana',
  takeWeekly: 'Partir del horario semanal',
  clear: 'Cerrado siempre',
  closed: 'Cerrado siempre',
  added: (title) => `Temporada añadida: ${title}`,
  removed: (title) => `Temporada eliminada: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Preguntas frecuentes',
  note: 'Los visitantes las encuentran como botones en un chat vacío y fuera del horario. La respuesta llega al instante, sin que intervenga nadie.',
  empty:
    'Todavía no hay preguntas. Empiece por lo que responde a diario: dónde está un paquete, cómo se devuelve un artículo.',
  add: 'Añadir pregunta',
  most: (count) =>
    `Ya son ${count}, y a los visitantes no se les ofrecen más: ante una lista larga, se prefiere escribir. Para añadir otra, elimine una.`,
  edit: (ask) => `Editar: ${ask}`,
  remove: (ask) => `Eliminar: ${ask}`,
  up: (ask) => `Subir: ${ask}`,
  down: (ask) => `Bajar: ${ask}`,
  draft: 'Nueva pregunta',
  accept: 'Añadir esta pregunta',
  done: 'Listo',
  removeThis: 'Eliminar pregunta',
  ask: 'Pregunta',
  askNote: 'Con las palabras de un visitante, y breve: es el texto del botón.',
  answer: 'Respuesta',
  answerNote: 'Las direcciones web y de correo se convierten en enlaces.',
  untitled: (position) => `Pregunta ${position}`,
  added: (ask) => `Pregunta añadida: ${ask}`,
  removed: (ask) => `Pregunta eliminada: ${ask}`,
  changed: ({field, ask}) => `${field} modificada: ${ask}`,
  moved: ({ask, position, count}) => `Ahora en la posición ${position} de ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Idiomas',
  note: 'Los visitantes leen sus textos en su propio idioma si usted los traduce y, si no, tal como los escribió.',
  add: 'Añadir idioma',
  own: 'Idioma de sus textos:',
  unknown: 'aún sin indicar',
  changeOwn: 'Cambiar el idioma de sus textos',
  choice: 'Idioma',
  otherLanguage: 'Otro idioma…',
  tag: 'Código del idioma',
  tagNote: 'Como en «lang» en las páginas web: «gsw» es el alemán de Suiza, «es-MX» el español de México.',
  noTag: 'Esto no es un código de idioma.',
  taken: (language) => `Ya está: ${language}`,
  accept: 'Usar este idioma',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Completo';
    return missing === 1 ? `Falta 1 de ${number(count)}` : `Faltan ${number(missing)} de ${number(count)}`;
  },
  nextMissing: 'Siguiente que falta',
  nextMissingIn: (language) => `Siguiente que falta: ${language}`,
  remove: (language) => `Eliminar: ${language}`,
  nothing:
    'Todavía no hay nada que traducir: aquí aparecerán sus mensajes, sus preguntas y los nombres de sus festivos.',
  placeholders: 'Las variables como {opens} se dejan tal cual.',
  ownText: 'Su texto',
  ownTextIn: (language) => `Su texto: ${language}`,
  noOwnText: 'Sin texto',
  missing: 'falta',
  dates: (count) => plural(count, {one: `en ${number(count)} fecha`, other: `en ${number(count)} fechas`}),
  mixed: 'No es igual en todas estas fechas.',
  useForAll: 'Usar en todas',
  added: (language) => `Idioma añadido: ${language}`,
  removed: (language) => `Idioma eliminado: ${language}`,
  ownChanged: (language) => `Idioma de sus textos: ${language}`,
  changed: ({label, language}) => `${label} (${language}): texto modificado`,
});

const delivery = ({number}: LanguageTools): EditorStrings['delivery'] => ({
  title: 'Adónde van los mensajes',
  note: 'Lo que escriben los visitantes tiene que llegar a alguna parte. Todo esto pasa a formar parte del fragmento de código.',
  way: 'Enviar los mensajes a',
  ways: {
    endpoint: {
      name: 'Una dirección propia',
      note: 'Cada mensaje se envía como JSON: a su servidor o al webhook de un servicio de automatización.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'Su equipo responde en una bandeja de entrada de Chatwoot, y las respuestas aparecen en el chat.',
    },
    form: {
      name: 'El formulario de contacto de su tienda',
      note: 'Cada mensaje se envía como si el visitante hubiera rellenado el formulario. Usted responde por correo.',
    },
    transport: {
      name: 'El código de su propia página',
      note: 'Su código establece «transport» en el elemento y entrega los mensajes a su manera.',
    },
    mail: {
      name: 'Solo el programa de correo del visitante',
      note: 'El chat no entrega nada por sí mismo. Se ofrece a los visitantes un enlace que abre su programa de correo.',
    },
  },
  nowhere: 'Lo que escriban los visitantes no llegaría a nadie: elija adónde debe ir.',
  incomplete: {
    endpoint: 'Indique la dirección que recibe los mensajes. Hasta entonces, no van a ninguna parte.',
    chatwoot:
      'Indique la dirección de Chatwoot y el identificador de la bandeja de entrada. Hasta entonces, los mensajes no van a ninguna parte.',
    form: 'Indique la dirección a la que se envía el formulario. Hasta entonces, los mensajes no van a ninguna parte.',
    mail: 'Indique una dirección de correo. Hasta entonces, los visitantes no tienen forma de escribirle.',
  },
  nowhereInSnippet: 'Con este fragmento de código, los mensajes todavía no van a ninguna parte.',
  choose: 'Elegir adónde van los mensajes',
  chosen: (way) => `Destino de los mensajes: ${way}`,
  changed: (label) => `Campo modificado: ${label}`,
  endpoint: {
    label: 'Dirección que recibe los mensajes',
    note: 'Empieza por https://, o por / si es una ruta de su tienda.',
  },
  stream: {
    label: 'Dirección de la que llegan las respuestas',
    note: 'Un flujo de eventos enviados por el servidor (server-sent events). Sin él, usted responde por correo.',
  },
  baseUrl: {
    label: 'Dirección de Chatwoot',
    note: 'https://app.chatwoot.com, o la de su propia instalación de Chatwoot.',
  },
  inbox: {
    label: 'Identificador de la bandeja de entrada',
    note: 'El de una bandeja de entrada del canal «API»: en Chatwoot, en Ajustes → Bandejas de entrada → Configuración. No es secreto.',
  },
  action: {
    label: 'Dirección a la que se envía el formulario',
    note: 'Lo que indica el atributo «action» del formulario, por ejemplo, /contact.',
  },
  formKind: 'Tipo de formulario',
  formKinds: {shopify: 'Formulario de contacto de Shopify', other: 'Otro formulario'},
  standIn: {
    label: 'Dirección de correo para los visitantes que no dejan ninguna',
    note: 'El formulario de Shopify exige una. Use una suya: se emplea hasta que el visitante deja la propia.',
  },
  fieldNames: 'Nombres de los campos del formulario',
  fieldNamesNote:
    'Lo que indica su atributo «name» en el formulario. Si un campo está vacío, vale lo que aparece en él en gris.',
  fields: {text: 'Mensaje', email: 'Correo electrónico', name: 'Nombre'},
  crossOrigin: {
    label: 'El formulario está en otro sitio web',
    note: 'En ese caso, el navegador oculta lo que responde el formulario: un mensaje se da por entregado en cuanto se envía.',
  },
  mail: {label: 'Dirección de correo', note: 'Se ofrece a los visitantes un enlace para escribir a esta dirección.'},
  mailBesides: 'Se ofrece como enlace cuando el chat no se carga o no se puede entregar un mensaje.',
  mailText: {label: 'Texto del enlace de correo', note: 'Si está vacío, se muestra la dirección.'},
  optional: 'opcional',
  test: {
    button: 'Probar la entrega',
    note: 'Envía de verdad un mensaje, que dice que es una prueba.',
    text: 'Este es un mensaje de prueba enviado desde la configuración de su chat. Nadie espera una respuesta.',
    sending: 'Enviando el mensaje de prueba…',
    cancel: 'Cancelar la prueba',
    cancelled: 'Se ha cancelado la prueba. Puede que el mensaje haya llegado de todos modos.',
    mistakes: 'Corrija primero lo que está señalado en los campos de arriba.',
    delivered: (address) => `Entregado: ${address} ha aceptado el mensaje.`,
    deliveredToChatwoot: 'Entregado: Chatwoot ha aceptado el mensaje. Lo encontrará en la bandeja de entrada.',
    deliveredToForm: 'Entregado: el formulario ha aceptado el mensaje. Debería llegar por correo.',
    sentUnseen:
      'Enviado. Desde aquí no se puede ver qué ha hecho el formulario con el mensaje: compruebe si llega por correo.',
    refused: ({address, status}) => `${address} ha respondido con el estado ${status}.`,
    statuses: {
      login: 'Exige iniciar sesión o un token, pero debe aceptar mensajes de cualquier visitante.',
      missing: 'Allí nada recibe mensajes. Compruebe la dirección.',
      method: 'No acepta POST, que es como se envían los mensajes. Compruebe la dirección.',
      tooLarge: 'El mensaje era demasiado grande. Debe aceptar hasta 64 kB.',
      type: 'Debe aceptar JSON («application/json»).',
      tooMany: 'Por ahora no acepta más mensajes. Espere un poco y vuelva a intentarlo.',
      server: 'El fallo está en el servidor. El chat guardaría los mensajes y volvería a intentarlo.',
      other: 'No ha aceptado el mensaje. Los mensajes se envían por POST.',
    },
    redirected: (address) =>
      `${address} lleva a otra dirección, y los mensajes no siguen esa redirección. Indique la dirección a la que lleva.`,
    webPage: (address) =>
      `${address} ha respondido con una página web, así que no recibe mensajes. Compruebe la dirección; la respuesta puede estar vacía o ser JSON.`,
    notAccepted:
      'El formulario no ha aceptado el mensaje. Quizá exija más campos o haya pedido demostrar que no escribe un robot.',
    cors: (address) =>
      `${address} responde, pero no permite que la usen páginas de otras direcciones (CORS). Sus respuestas necesitan esta cabecera:`,
    corsPreflight:
      'Antes, los navegadores preguntan con OPTIONS. La respuesta a esa petición necesita un estado de 200 a 299 y:',
    preflight: (address) =>
      `${address} responde, pero rechaza lo que los navegadores preguntan antes (OPTIONS, la comprobación previa de CORS). La respuesta a esa petición necesita un estado de 200 a 299 y:`,
    policy: (origin) =>
      `La Content-Security-Policy de esta página lo prohíbe. Permita ${origin} en connect-src, también en las páginas de su tienda.`,
    insecure: (address) =>
      `${address} empieza por «http:», y los navegadores no permiten que la use una página con «https:». Indique una dirección con «https:».`,
    unreachable: (address) =>
      `Nada responde en ${address}. Compruebe el nombre y el certificado, si el servidor está en marcha y si algo lo bloquea en este navegador.`,
    noAnswer: ({address, seconds}) => `${address} no ha respondido en ${number(seconds)} segundos.`,
    offline: 'Este dispositivo está sin conexión. Inténtelo de nuevo cuando la recupere.',
    failed: (reason) => `La prueba ha fallado: ${reason}`,
    testedFrom: (origin) =>
      `La prueba se ha hecho desde ${origin}. Las páginas de su tienda tienen su propia dirección, que el servidor también debe permitir.`,
    testedPath: ({path, address}) =>
      `«${path}» es una ruta: la prueba se ha enviado a ${address}. En su tienda, lleva al servidor de la propia tienda.`,
    transport:
      'El código de su propia página no se puede probar desde aquí. Escriba un mensaje en su tienda y compruebe si llega.',
    mail: 'Un enlace de correo no se puede probar desde aquí. Ábralo y compruebe a quién iría dirigido el mensaje:',
  },
  more: 'Más opciones del chat',
  heading: {
    label: 'Título del chat',
    note: 'Figura en la parte superior del chat abierto. Si está vacío, se muestra un saludo en el idioma del visitante.',
  },
  placement: {label: 'Esquina', note: 'En los idiomas que se escriben de derecha a izquierda, al revés.'},
  placements: {end: 'A la derecha', start: 'A la izquierda'},
  outsideHours: {
    label: 'Mientras está cerrado',
    note: 'Una conversación ya empezada sigue visible en cualquier caso.',
  },
  outsideHoursChoices: {show: 'Mostrar el chat', hide: 'Ocultar el chat'},
  askEmail: {
    label: 'Pedir una dirección de correo',
    note: 'Cuando el visitante ya ha escrito algo. Puede negarse.',
  },
  askEmailChoices: {offline: 'Mientras está cerrado', always: 'Siempre', never: 'Nunca'},
  replyTime: {
    label: 'Con qué rapidez responde',
    note: 'Una línea como «Suele responder en unos minutos», que se muestra mientras está abierto.',
  },
  privacyUrl: {
    label: 'Dirección de su política de privacidad',
    note: 'Debajo del campo de mensajes hay un enlace a ella hasta que el visitante escribe.',
  },
  storage: {
    label: 'Dónde se guarda una conversación',
    note: 'Para que siga ahí en la página siguiente.',
  },
  storages: {
    local: 'En el navegador del visitante',
    session: 'En la pestaña del navegador, hasta que se cierre',
    none: 'En ninguna parte: termina con la página',
  },
  assistant: {
    label: 'Primero responde un asistente de IA',
    note: 'En ese caso, las respuestas automáticas esperan a que el asistente pase la conversación a una persona.',
  },
  kept: 'De su fragmento de código anterior',
  keptNote: 'Aquí no hay campos para esto. Se conserva tal como estaba.',
  keptAttributes: 'Otros atributos',
  keptContent: 'Contenido entre las etiquetas',
  takeOut: (what) => `Quitar: ${what}`,
  takenOut: (what) => `Quitado: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `«${value}» no es una dirección web. Escriba una que empiece por https://, o una ruta de su tienda que empiece por /.`,
    'address-with-password': () =>
      'Antes de la «@» hay un nombre o una contraseña, que ningún navegador envía. Quítelo.',
    'insecure-address': () => 'Empieza por «http:». Una tienda con «https:» no puede usarla: escriba «https:».',
    'address-without-scheme': (value) =>
      `«${value}» se entiende como una ruta de su tienda. Para otro sitio web, escriba https://${value}`,
    'invalid-email': (value) => `«${value}» no es una dirección de correo. Escriba una como ayuda@tienda.example.`,
    'unknown-choice': (value) =>
      `En el JSON, «${value}» no tiene ahí ningún significado. Elija una opción de la lista.`,
  },
  imported: {
    way: 'Destino de los mensajes',
    settings: 'Opciones del chat',
    kept: 'Se conserva sin cambios',
    content: 'contenido entre las etiquetas',
  },
  scriptNotRead:
    'Un script del fragmento indica adónde van los mensajes («transport») de una manera que no se ha podido leer. Consérvelo en su página o vuelva a elegir en «Adónde van los mensajes».',
  target: 'El fragmento es para',
  targets: {
    page: 'Cualquier página',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Copie el fragmento de abajo. Refleja todo lo que edite aquí.',
      'Péguelo al final de sus páginas, antes de </body>.',
    ].join('\n'),
    shopify: [
      'En Shopify, abra Tienda online → Temas → Editar tema.',
      'Añada al pie de página una sección o un bloque «Liquid personalizado», pegue allí el fragmento y guarde. El chat estará así en todas las páginas.',
    ].join('\n'),
    wordpress: [
      'Abra el pie de página: en Apariencia → Editor o, con un tema clásico, en Apariencia → Widgets.',
      'Añada un bloque «HTML personalizado», pegue allí el fragmento y guarde. El chat estará así en todas las páginas.',
      'Mire su sitio. Si falta el chat, WordPress ha quitado el script y el elemento porque su cuenta no tiene el permiso «unfiltered_html»; como mucho quedan el enlace de correo y algunas líneas sueltas. Quítelas y pida a un administrador (en una red de sitios, al de la red) que pegue el fragmento en el tema o en un plugin para código en el pie de página.',
    ].join('\n'),
    'tag-manager': [
      'Cree una etiqueta del tipo «HTML personalizado» y pegue en ella el fragmento.',
      'Asígnele el activador «All Pages» (todas las páginas), guarde y publique el contenedor.',
    ].join('\n'),
    react: [
      'Guarde el fragmento en su proyecto como ShopChat.jsx.',
      'Use <ShopChat /> una sola vez, en lo que comparten todas las páginas. Se obtiene con: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Guarde el fragmento en su proyecto como ShopChat.vue.',
      'Use <ShopChat /> una sola vez, en lo que comparten todas las páginas. Se obtiene con: import ShopChat from "./ShopChat.vue";',
      'No hay nada que configurar: «isCustomElement» solo hace falta en las plantillas que contienen ellas mismas <chat-widget>.',
    ].join('\n'),
  },
  inlineScript:
    'El fragmento contiene un script. Si la Content-Security-Policy de su tienda lo prohíbe, ponga sus líneas en un archivo de su tienda y cárguelo con <script type="module" src="…">.',
});

const general: EditorStrings['general'] = {
  jumpTo: 'Ir a',
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoes: (description) => `Deshacer: ${description}`,
  redoes: (description) => `Rehacer: ${description}`,
  undone: (description) => `Deshecho: ${description}`,
  redone: (description) => `Rehecho: ${description}`,
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado',
  submitted: 'Enviado con el formulario',
  saveFailed: 'No se ha podido guardar',
  saveFailedNote: 'No se ha perdido nada: todo sigue aquí.',
  tryAgain: 'Reintentar',
  unconfirmed: 'Esta página no ha confirmado que se haya guardado',
  heldUp: 'No enviado: primero hay que corregir otro campo de este formulario',
  notSaved: 'Corrija lo que está señalado antes de guardar',
  savedAll: 'Todo guardado',
  unsaved: 'Cambios sin guardar',
  cancel: 'Cancelar',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Más acciones',
  sectionKeys: 'F6 lleva a la sección siguiente y Mayús+F6, a la anterior.',
};

const exceptionSearch = ({plural, number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Buscar excepciones',
  placeholder: 'Nombre, 24/12 o diciembre',
  clear: 'Borrar la búsqueda',
  found: ({count, total}) =>
    count
      ? `${number(count)} de ${number(total)} ${plural(count, {one: 'encontrada', other: 'encontradas'})}`
      : 'Ningún resultado',
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: se ha modificado «${field}»`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Horario para los buscadores',
  note: 'Su horario de apertura en forma de datos (schema.org), que los buscadores leen en el código fuente de su página. Son para un lugar que se puede visitar: el horario de un chat no debe figurar en ellos.',
  loading: 'Cargando el horario para los buscadores…',
  failed: 'No se ha podido cargar el horario para los buscadores. Quizá se haya interrumpido la conexión.',
  unset: 'No hay ningún horario definido: un buscador no podría mostrar nada.',
  mistakes: 'Hay errores en el horario. Corríjalos primero.',
  name: 'Nombre de su tienda',
  type: 'Tipo de lugar',
  typeNote: 'Un tipo de schema.org, en inglés: Store, Bakery, Dentist…',
  cases:
    'Si su página ya describe su tienda (en su código fuente aparece application/ld+json con su dirección), ponga ahí openingHoursSpecification y specialOpeningHoursSpecification, en lugar de los que tenga.\nSi no es así, péguelo todo antes de </body> y añada su dirección, que los buscadores también esperan.',
  data: 'Datos',
  copy: 'Copiar los datos',
  copied: 'Se han copiado los datos',
  limits: 'Lo que conviene saber',
  anew: 'Los cambios posteriores no llegan por sí solos: pegue los datos de nuevo después de cada cambio.',
  timeZone: (timezone) =>
    `Estos datos no admiten zona horaria: sus horas son las del lugar. Las suyas son las de ${timezone}.`,
  yearly: (date) =>
    `Lo que se repite cada año está desarrollado hasta el ${date}, incluido. Pegue los datos de nuevo antes de esa fecha.`,
  past: 'Se omiten las temporadas y las excepciones pasadas.',
  texts: 'Se omiten los mensajes y las traducciones.',
};

const spanish = (tools: LanguageTools): EditorStrings => ({
  locale: 'es',
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
      'Una temporada solo nombra algunos días de la semana. Los demás conservan en ella su horario habitual. Compruébelo.',
    restOfYear:
      'Todo el horario es solo para una parte del año. En las demás fechas vale el horario semanal que tiene aquí.',
    sameDates: ({value}) =>
      `«${value}» comparte fechas con otra parte del año. Se omiten ambas. Indique cada fecha una sola vez.`,
    sameSeason: ({value}) =>
      `Se ha entendido que «${value}» corresponde a la misma parte del año que lo anterior. Compruébelo.`,
    replaces:
      'De su horario, la importación sustituye lo que ella misma contiene, incluidas sus temporadas. Todo lo demás se conserva.',
    replacesBriefly: 'Sustituye sus temporadas y lo demás que contiene',
    adds: 'Todo su horario se conserva. Se añaden el horario semanal, las temporadas y las excepciones importados.',
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

export default spanish;
