// French. The polite form, "vous"; in Canada "clavardage", "courriel", and no space before a question mark. Hours are
// "horaires", one stretch of them a "plage".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Addis-Abeba', Algiers: 'Alger', Asuncion: 'Asunción', Athens: 'Athènes', Azores: 'Açores'},
  ...{Baghdad: 'Bagdad', Bahrain: 'Bahreïn', Baku: 'Bakou', Barbados: 'Barbade', Beirut: 'Beyrouth'},
  ...{Bermuda: 'Bermudes', Bishkek: 'Bichkek', Bogota: 'Bogota', Brussels: 'Bruxelles', Bucharest: 'Bucarest'},
  ...{Cairo: 'Le Caire', Canary: 'Canaries', 'Cape Verde': 'Cap-Vert', Cayenne: 'Cayenne', Christmas: 'Île Christmas'},
  ...{Comoro: 'Comores', Copenhagen: 'Copenhague', Damascus: 'Damas', 'Dar es Salaam': 'Dar es Salam'},
  ...{Dhaka: 'Dacca', Dubai: 'Dubaï', Dushanbe: 'Douchanbé', Easter: 'Île de Pâques', Famagusta: 'Famagouste'},
  ...{Faroe: 'Îles Féroé', Fiji: 'Fidji', Galapagos: 'Galápagos', Gaza: 'Gaza', Guam: 'Guam', Guyana: 'Guyana'},
  ...{Havana: 'La Havane', 'Ho Chi Minh': 'Hô Chi Minh-Ville', 'Hong Kong': 'Hong Kong', Irkutsk: 'Irkoutsk'},
  ...{
    'Isle of Man': 'Île de Man',
    Jamaica: 'Jamaïque',
    Jerusalem: 'Jérusalem',
    Kabul: 'Kaboul',
    Kamchatka: 'Kamtchatka',
  },
  ...{Kathmandu: 'Katmandou', Khartoum: 'Khartoum', Kolkata: 'Calcutta', Krasnoyarsk: 'Krasnoïarsk', Kuwait: 'Koweït'},
  ...{Kyiv: 'Kiev', Lisbon: 'Lisbonne', Lome: 'Lomé', London: 'Londres', Macau: 'Macao', Madeira: 'Madère'},
  ...{Mahe: 'Mahé', Malta: 'Malte', Manila: 'Manille', Mauritius: 'Île Maurice', 'Mexico City': 'Mexico'},
  ...{Mogadishu: 'Mogadiscio', Montreal: 'Montréal', Moscow: 'Moscou', Muscat: 'Mascate', Ndjamena: 'N’Djamena'},
  ...{Nicosia: 'Nicosie', Noumea: 'Nouméa', Novosibirsk: 'Novossibirsk', Panama: 'Panama', 'Puerto Rico': 'Porto Rico'},
  ...{Reunion: 'La Réunion', Riyadh: 'Riyad', 'Sao Paulo': 'São Paulo', 'Sao Tome': 'São Tomé', Seoul: 'Séoul'},
  ...{Singapore: 'Singapour', 'St Johns': 'Saint-Jean de Terre-Neuve', Tashkent: 'Tachkent', Tbilisi: 'Tbilissi'},
  ...{Tehran: 'Téhéran', Thimphu: 'Thimphou', Tirane: 'Tirana', Ulaanbaatar: 'Oulan-Bator', Vatican: 'Vatican'},
  ...{Vienna: 'Vienne', Volgograd: 'Volgograd', Warsaw: 'Varsovie', Yakutsk: 'Iakoutsk', Yangon: 'Rangoun'},
  ...{Yekaterinburg: 'Iekaterinbourg', Yerevan: 'Erevan', Zurich: 'Zurich'},
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "1er janvier", which browsers write "1 janvier". */
const inFull = (date: string) => date.replace(/\b1(?=\s|–)/g, '1er');
/** "2e plage"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) =>
  count < 2 ? 'plage horaire' : position === 1 ? '1re plage' : `${position}e plage`;
const hoursOf = (where: DayAndPosition) => `${capital(where.day)}, ${nth(where)}`;

const isCanadian = ({region}: LanguageTools) => region === 'CA';
const chatIn = (tools: LanguageTools) => (isCanadian(tools) ? 'clavardage' : 'chat');
const mailIn = (tools: LanguageTools) => (isCanadian(tools) ? 'courriel' : 'e-mail');
const askIn = (tools: LanguageTools) => (isCanadian(tools) ? '?' : '\u202F?');

const week: EditorStrings['week'] = {
  title: 'Horaires hebdomadaires',
  empty:
    'Aucun horaire n’est défini. Sans horaires, les visiteurs ne voient pas de statut et ne reçoivent pas de réponse automatique.',
  start: 'Commencer avec lundi–vendredi, 9\u00A0h–17\u00A0h',
  import: 'Importer des horaires existants…',
  closed: 'Fermé',
  allDay: 'Ouvert 24\u00A0h sur\u00A024',
  opens: 'Ouverture',
  closes: 'Fermeture',
  closeAtMidnight: 'Fermer à minuit',
  overnight: ({closes, nextDay}) => `jusqu’à ${closes.time} le ${nextDay.weekday}`,
  overnightNextDay: ({time}) => `jusqu’à ${time} le lendemain`,
  keys: 'Tab passe d’une heure à l’autre, ← et → mènent aux boutons voisins',
  addHours: 'Ajouter une plage',
  addHoursTo: ({day}) => `${capital(day)}\u00A0: ajouter une plage`,
  hoursOf,
  remove: (where) => `${capital(where.day)}\u00A0: supprimer la ${nth(where)}`,
  menuOfHours: (where) => `${hoursOf(where)}\u00A0: autres actions`,
  menuOfDay: ({weekday}) => `${capital(weekday)}\u00A0: autres actions`,
  duplicate: 'Dupliquer',
  copyToNext: ({weekday}) => `Copier vers ${weekday}`,
  copyTo: 'Copier vers d’autres jours…',
  addHoursToDays: 'Ajouter cette plage à d’autres jours…',
  open24Hours: 'Ouvert 24\u00A0h sur\u00A024',
  close: 'Fermé toute la journée',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}\u00A0: ouvert 24\u00A0h sur\u00A024`,
  dayClosed: ({weekday}) => `${capital(weekday)}\u00A0: fermé toute la journée`,
  copyDayTitle: ({weekday}) => `Copier les horaires du ${weekday}`,
  copyDayNote: 'Ils remplacent les horaires des jours que vous cochez.',
  copyHoursTitle: ({weekday, opens, closes}) => `Ajouter la plage ${opens}–${closes} du ${weekday} à d’autres jours`,
  copyHoursNote: 'Les jours que vous cochez conservent leurs horaires.',
  workdays: 'Du lundi au vendredi',
  everyDay: 'Tous les jours',
  copy: 'Copier',
  addCopy: 'Ajouter',
  added: (where) => `${capital(where.day)}\u00A0: ${nth(where)} ajoutée`,
  removed: (where) => `${capital(where.day)}\u00A0: ${nth(where)} supprimée`,
  changed: (where) => `${capital(where.day)}\u00A0: ${nth(where)} modifiée`,
  duplicated: (where) => `${capital(where.day)}\u00A0: ${nth(where)} dupliquée`,
  copied: ({weekday, to}) => `Horaires du ${weekday} copiés vers ${to}`,
  hoursCopied: ({weekday, opens, closes, to}) => `Plage ${opens}–${closes} du ${weekday} copiée vers ${to}`,
  setAllDay: ({weekday}) => `${capital(weekday)}\u00A0: ouvert 24\u00A0h sur\u00A024`,
  setClosed: ({weekday}) => `${capital(weekday)}\u00A0: fermé`,
  back: ({day}) => `${capital(day)}\u00A0: les horaires précédents sont rétablis`,
  started: 'Lundi à vendredi\u00A0: horaires fixés à 9\u00A0h–17\u00A0h',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Fuseau horaire',
  note: 'Vos horaires sont exprimés en heure locale de ce fuseau, où que se trouve le visiteur.',
  label: 'Fuseau horaire de vos horaires',
  ownNote: 'C’est le fuseau horaire de votre appareil. Choisissez-en un autre si vos horaires valent ailleurs.',
  chosen: (zone) => `Fuseau horaire choisi\u00A0: ${zone}`,
  placeholder: 'Ville, pays ou décalage',
  showAll: 'Afficher les fuseaux horaires',
  searching: 'Recherche en cours…',
  results: (count) =>
    plural(count, {one: `${number(count)} fuseau horaire`, other: `${number(count)} fuseaux horaires`}),
  noResult: (query) =>
    `Aucun fuseau horaire pour «\u00A0${query}\u00A0». Essayez une grande ville, un pays ou un décalage tel que UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Il est actuellement ${time} là-bas.`,
  nowThereOnDay: ({time, weekday}) => `Là-bas, c’est actuellement ${weekday} et il est ${time}.`,
  nowHere: ({time}) => `Chez vous, il est ${time}.`,
  openUntil: {
    today: ({time}) => `Actuellement ouvert, jusqu’à ${time}.`,
    midnight: () => 'Actuellement ouvert, jusqu’à minuit.',
    tomorrow: ({time}) => `Actuellement ouvert, jusqu’à demain à ${time}.`,
    weekday: ({weekday, time}) => `Actuellement ouvert, jusqu’à ${weekday} à ${time}.`,
    date: ({date, time}) => `Actuellement ouvert, jusqu’au ${inFull(date)} à ${time}.`,
  },
  alwaysOpen: 'Ouvert en permanence.',
  opens: {
    today: ({time}) => `Actuellement fermé. Ouverture aujourd’hui à ${time}.`,
    midnight: () => 'Actuellement fermé. Ouverture à minuit.',
    tomorrow: ({time}) => `Actuellement fermé. Ouverture demain à ${time}.`,
    weekday: ({weekday, time}) => `Actuellement fermé. Ouverture ${weekday} à ${time}.`,
    date: ({date, time}) => `Actuellement fermé. Ouverture le ${inFull(date)} à ${time}.`,
  },
  neverOpens: 'Actuellement fermé, et aucune ouverture n’est prévue dans l’année à venir.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Jours fériés et exceptions',
  note: 'Les dates où d’autres horaires s’appliquent. Une exception remplace les horaires hebdomadaires des jours concernés.',
  empty: 'Pas encore d’exception\u00A0: toutes les semaines se ressemblent.',
  add: 'Ajouter une exception',
  addHolidays: 'Ajouter des jours fériés…',
  past: (count) =>
    plural(count, {one: `${number(count)} exception passée`, other: `${number(count)} exceptions passées`}),
  more: ({next, hidden}) =>
    next < hidden
      ? `En afficher ${number(next)} de plus sur ${number(hidden)}`
      : `En afficher ${number(hidden)} de plus`,
  named: ({name, dates: on}) => `${name}, ${inFull(on)}`,
  range: ({first, last}) => `${inFull(first)} – ${inFull(last)}`,
  everyYear: 'chaque année',
  closed: 'Fermé',
  hasMessage: 'avec message',
  edit: (title) => `Modifier ${title}`,
  remove: (title) => `Supprimer ${title}`,
  done: 'Terminé',
  removeThis: 'Supprimer l’exception',
  name: 'Nom',
  nameNote:
    'Les visiteurs le voient\u00A0: «\u00A0Nous ne sommes pas là · Noël\u00A0». C’est aussi ce que {exception} représente dans un texte.',
  from: 'Premier jour',
  to: 'Dernier jour',
  toNote: 'Laissez ce champ vide pour un seul jour.',
  yearly: 'Chaque année',
  yearlyNote: 'Se répète à ce jour et à ce mois\u00A0: l’année n’a pas d’importance.',
  overrules: (title) => `À ces dates, elle remplace «\u00A0${title}\u00A0».`,
  hours: 'Horaires de chacun de ces jours',
  closedAllDay: 'Fermé',
  otherHours: 'Autres horaires',
  message: 'Message pour ces jours',
  messageNote:
    'Envoyé à la place de la réponse en dehors des heures d’ouverture. Si ce champ est vide, c’est cette réponse qui est envoyée.',
  added: (title) => `Exception ajoutée\u00A0: ${title}`,
  removed: (title) => `Exception supprimée\u00A0: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Noms en',
  mayMove: 'peut varier d’un jour',
  unsure: 'date incertaine, à vérifier',
  notPublic: 'pas un jour férié légal',
  leftOut: 'écarté auparavant',
  moved: ({dates: on}) => `déjà présent\u00A0: ${inFull(on)}`,
  insteadOf: ({day}) => `Jour chômé à la place du ${inFull(day)}`,
  takenOn: ({day, dayOff}) => `${capital(inFull(day))}\u00A0: le jour chômé est le ${inFull(dayOff)}`,
  hoursOn: ({title}) => `Horaires\u00A0: ${title}`,
  openUntil: ({time}) => `Ouvert jusqu’à ${time}`,
  opensAt: ({time}) => `Ouvert à partir de ${time}`,
  closedAnyway: 'fermé de toute façon',
  regional: 'La plupart des régions de ce pays ont leurs propres jours fériés\u00A0: choisissez la vôtre.',
  few: (count) =>
    count === 1
      ? 'Un seul jour férié est connu pour ce lieu.'
      : `Seuls ${number(count)} jours fériés sont connus pour ce lieu.`,
  ended: ({names, year}) =>
    `Présents jusqu’en ${year}, mais pas après\u00A0: ${names}. Peut-être supprimés, peut-être pas encore annoncés.`,
  decreed: 'Ici, le gouvernement déplace ou ajoute des jours chômés chaque année.',
  lacksMoon: 'Les fêtes qui suivent la lune manquent ici ou ont une date erronée.',
  compare: 'Veuillez comparer avec le calendrier officiel.',
  ending: (year) => `Vos jours fériés sont saisis jusqu’à fin ${year}.`,
  addNext: ({years}) => `Ajouter ceux de ${years}…`,
  notNeeded: 'Pas nécessaire',
  notAdded: ({years}) => `Aucun jour férié pour ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nouvelle exception',
  accept: 'Ajouter cette exception',
};

const time: EditorStrings['time'] = {
  noon: 'midi',
  midnight: 'minuit',
  marks: 'h heure heures',
  nextDay: 'le lendemain',
  notAfter: 'Doit venir après le début.',
};

const repeating = (tools: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Ajouter une fermeture récurrente…',
  title: 'Ajouter une fermeture récurrente',
  note: 'Chaque date devient une exception à part. Vous pourrez la modifier ensuite.',
  repeats: 'Répétition',
  weeks: 'À intervalle de quelques semaines',
  weekdayOfMonth: 'Un certain jour de la semaine, chaque mois',
  dayOfMonth: 'Un certain jour du mois',
  howOften: 'Fréquence',
  everyWeeks: (count) => (count === 1 ? 'chaque semaine' : `toutes les ${tools.number(count)} semaines`),
  everyMonths: (count) => (count === 1 ? 'chaque mois' : `tous les ${tools.number(count)} mois`),
  weekday: 'Jour de la semaine',
  position: 'Lequel',
  positions: (position) => (position ? (position === 1 ? '1er' : `${position}e`) : 'dernier'),
  day: 'Jour',
  lastDay: 'dernier jour',
  leftOut: 'Les mois sans ce jour sont laissés de côté.',
  from: 'À partir du',
  ends: 'Fin',
  onDate: 'À une date donnée',
  afterTimes: 'Après un certain nombre de fois',
  lastDate: 'Dernière date possible',
  times: 'Nombre de fois',
  closed: 'Fermé',
  allDay: 'Toute la journée',
  partOfDay: 'Une partie de la journée',
  partFrom: 'Fermé à partir de',
  partUntil: 'Fermé jusqu’à',
  list: 'Dates à ajouter',
  there: ({title}) => `«\u00A0${title}\u00A0» est déjà présent et reste`,
  replaces: ({title}) => `prendrait la place de «\u00A0${title}\u00A0»`,
  none: 'Il n’y a aucune date de ce genre dans cette période.',
  cut: (count) => `Seules les ${tools.number(count)} premières dates sont affichées.`,
  weekly: `Chaque semaine, toute l’année${askIn(tools)} Mieux vaut alors modifier les horaires hebdomadaires.`,
  add: (count) =>
    count === 1
      ? 'Ajouter une fermeture'
      : count
        ? `Ajouter ${tools.number(count)} fermetures`
        : 'Ajouter des fermetures',
  added: (count) => (count === 1 ? 'Une fermeture ajoutée' : `${tools.number(count)} fermetures ajoutées`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Ajouter des jours fériés',
  note: 'Chaque jour férié devient une exception\u00A0: fermé toute la journée, à la place des horaires hebdomadaires de ce jour. Vous pourrez la modifier ensuite.',
  loading: 'Chargement des jours fériés…',
  failed: 'Impossible de charger les jours fériés. La connexion a peut-être été interrompue.',
  retry: 'Réessayer',
  country: 'Pays',
  chooseCountry: 'Choisir un pays',
  state: 'État ou région',
  wholeCountry: 'Tout le pays',
  region: 'Zone',
  wholeState: (state) => `${state} en entier`,
  years: 'Années',
  list: 'Jours fériés à ajouter',
  tickAll: 'Tout cocher',
  tickNone: 'Tout décocher',
  everyYear: 'chaque année',
  startsAt: ({time}) => `à partir de ${time} seulement`,
  known: 'déjà présent',
  overruled: (year) => `Votre exception pour ${year} est conservée`,
  range: ({first, last}) => `${inFull(first)} – ${inFull(last)}`,
  none: 'Aucun jour férié à venir n’est connu pour ce choix.',
  chosen: ({ticked, count}) =>
    `${number(ticked)} sur ${number(count)} ${plural(ticked, {one: 'coché', other: 'cochés'})}`,
  add: (count) =>
    count
      ? plural(count, {one: 'Ajouter un jour férié', other: `Ajouter ${number(count)} jours fériés`})
      : 'Ajouter des jours fériés',
  added: (count) => plural(count, {one: 'Un jour férié ajouté', other: `${number(count)} jours fériés ajoutés`}),
  credit: 'Dates tirées de date-holidays, dont les données sont sous licence CC BY-SA 3.0',
});

/** "Lundi à partir de 09:00," */
function since({nearness, time, weekday, date}: From): string {
  const days = {today: 'aujourd’hui', tomorrow: 'demain', weekday, date: `le ${inFull(date)}`};
  return `${capital(days[nearness])} à partir de ${time},`;
}

const never = 'D’après vos horaires, il n’y a aucun moment où ce texte serait envoyé.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Un visiteur qui écrit maintenant lit\u00A0:',
  later: (from) => `${since(from)} un visiteur qui écrit lit\u00A0:`,
  never,
};

const messages = (tools: LanguageTools): EditorStrings['messages'] => {
  const {plural} = tools;
  const chat = chatIn(tools);
  return {
    title: 'Messages',
    unset:
      'Aucun horaire n’est défini\u00A0: aucune réponse automatique ne sera donc envoyée. Seul le texte d’accueil s’affiche.',
    mistaken:
      'Vos horaires contiennent une erreur. Corrigez-la pour voir quand ces textes sont envoyés et comment ils se lisent.',
    welcome: {
      label: 'Texte d’accueil',
      when: 'Affiché en haut d’une conversation vide.',
      blank: 'Si ce champ est vide, rien ne s’y affiche.',
      suggestion: isCanadian(tools)
        ? 'Bonjour! Comment pouvons-nous vous aider?'
        : 'Bonjour\u202F! Comment pouvons-nous vous aider\u202F?',
      now: `Un visiteur qui ouvre le ${chat} maintenant lit\u00A0:`,
      later: (from) => `${since(from)} un visiteur qui ouvre le ${chat} lit\u00A0:`,
      never,
    },
    online: {
      label: 'Réponse pendant les heures d’ouverture',
      when: 'Envoyée une fois par période d’ouverture, en réponse au premier message d’un visiteur. Facultative.',
      blank: 'Si ce champ est vide, rien n’est envoyé pendant l’ouverture.',
      suggestion: 'Merci pour votre message. Quelqu’un de notre équipe va vous répondre sous peu.',
      ...reply,
    },
    offline: {
      label: 'Réponse en dehors des heures d’ouverture',
      when: 'Envoyée une fois par période de fermeture, en réponse au premier message d’un visiteur.',
      blank:
        'Si ce champ est vide, rien n’est envoyé pendant la fermeture, sauf les jours qui ont leur propre message.',
      suggestion: 'Merci pour votre message. Nous serons de retour {opens} et vous répondrons alors.',
      ...reply,
    },
    handoff: {
      label: 'Texte lors d’un passage de relais',
      when: 'Envoyé lorsqu’un assistant IA confie une conversation à votre équipe pendant la fermeture.',
      blank: 'Si ce champ est vide, la réponse en dehors des heures d’ouverture est envoyée à la place.',
      suggestion: 'Notre équipe prend le relais. Nous serons de retour {opens}.',
      now: 'Lors d’un passage de relais, un visiteur lit maintenant\u00A0:',
      later: (from) => `${since(from)} un visiteur lit, lors d’un passage de relais\u00A0:`,
      never,
    },
    blankBoth:
      'Ce champ est vide, tout comme la réponse en dehors des heures d’ouverture\u00A0: rien n’est envoyé, sauf les jours qui ont leur propre message.',
    replacedBy: (name) => `En ce moment, le message de «\u00A0${name}\u00A0» est envoyé à la place.`,
    replacedByUnnamed: 'En ce moment, le message de l’exception du jour est envoyé à la place.',
    leftOut: ({placeholders, count}) =>
      plural(count, {
        one: `Les phrases contenant ${placeholders} sont omises\u00A0: cette variable n’a pas de valeur à ce moment-là.`,
        other: `Les phrases contenant ${placeholders} sont omises\u00A0: ces variables n’ont pas de valeur à ce moment-là.`,
      }),
    nothingLeft: ({placeholders, count}) =>
      plural(count, {
        one: `Rien\u00A0: ${placeholders} n’a pas de valeur à ce moment-là, et les phrases dont la variable est sans valeur sont omises.`,
        other: `Rien\u00A0: ${placeholders} n’ont pas de valeur à ce moment-là, et les phrases dont une variable est sans valeur sont omises.`,
      }),
    insertInto: (label) => `Insérer dans «\u00A0${label}\u00A0»`,
    placeholders: {
      opens: 'Heure d’ouverture',
      closes: 'Heure de fermeture',
      timezone: 'Fuseau horaire',
      exception: 'Nom de l’exception',
    },
    suggest: 'Insérer une suggestion',
    suggestFor: (label) => `Insérer une suggestion\u00A0: ${label}`,
    changed: (label) => `Champ modifié\u00A0: ${label}`,
    inserted: ({what, label}) => `Insertion de «\u00A0${what}\u00A0» dans «\u00A0${label}\u00A0»`,
    suggested: (label) => `Suggestion insérée\u00A0: ${label}`,
  };
};

/** "lundi, de 09:00 à 17:00"; over midnight "du lundi à 22:00 au mardi à 02:00" */
const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  nextDay ? `du ${weekday} à ${from} au ${nextDay.weekday} à ${to}` : `${weekday}, de ${from} à ${to}`;

const picture: EditorStrings['picture'] = {
  week: 'La semaine en image. Les horaires figurent dans la liste ci-dessous.',
  hint: 'Dessinez des horaires ici',
  range: ({from, to}) => `${from}–${to}`,
  allDay: '24 heures',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: (hours) => capital(hoursInWords(hours)),
  overlap: ({from, to}) => `Chevauchement de ${from} à ${to}\u00A0: compte comme une seule ouverture`,
  now: (time) => `Maintenant\u00A0: ${time}`,
  drawn: (hours) => `Plage ajoutée\u00A0: ${hoursInWords(hours)}`,
  changed: (hours) => capital(hoursInWords(hours)),
  date: {
    open: ({date, hours, weekday}) => `${capital(inFull(date))}\u00A0: ${hours}, comme chaque ${weekday}.`,
    openInstead: ({date, hours, usual}) => `${capital(inFull(date))}\u00A0: ${hours} au lieu de ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${capital(inFull(date))}\u00A0: ${hours}, au lieu d’être fermé.`,
    openAlone: ({date, hours}) => `${capital(inFull(date))}\u00A0: ${hours}.`,
    closed: ({date, weekday}) => `${capital(inFull(date))}\u00A0: fermé, comme chaque ${weekday}.`,
    closedInstead: ({date, usual}) => `${capital(inFull(date))}\u00A0: fermé au lieu de ${usual}.`,
    closedAlone: ({date}) => `${capital(inFull(date))}\u00A0: fermé.`,
    nightBefore: ({time}) => `Encore ouvert jusqu’à ${time}, depuis la veille au soir.`,
    unknown: 'Les horaires s’afficheront ici une fois les erreurs corrigées.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(inFull(date))}\u00A0: ${hours ?? 'fermé'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'L’année',
  note: 'Chaque jour avec ses horaires, et ce dont ils proviennent. Sélectionnez des jours pour en faire une exception ou une saison.',
  show: 'Afficher l’année',
  hide: 'Masquer l’année',
  loading: 'Chargement de l’année…',
  failed: 'Impossible de charger l’année. La connexion a peut-être été interrompue.',
  previous: 'Année précédente',
  next: 'Année suivante',
  today: 'Aujourd’hui',
  legend: {
    open: 'Ouvert\u00A0: la barre représente la journée, de minuit à minuit',
    season: 'Saison',
    opening: 'Exception avec horaires',
    closure: 'Exception, fermé',
    wrong: 'À corriger',
  },
  keys: 'Les touches fléchées vont d’un jour à l’autre, Page précédente et Page suivante d’un mois à l’autre. Avec Maj, les flèches sélectionnent plusieurs jours. Entrée mène à ce que l’on peut en faire.',
  pick: 'Sélectionnez un jour, ou faites glisser sur plusieurs.',
  extend: 'Sélectionner une période',
  extending: 'Choisissez le dernier jour.',
  named: (name) => `«\u00A0${name}\u00A0»`,
  unnamed: {exception: 'une exception sans nom', season: 'une saison sans nom'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} au lieu des horaires hebdomadaires.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} à la place de ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(inFull(date))}\u00A0: ${rules} se contredisent.`,
    unknown: ({date}) => `${capital(inFull(date))}\u00A0: ses horaires contiennent une erreur.`,
  },
  range: ({dates, count}) => `${inFull(dates)}\u00A0: ${number(count)} jours.`,
  there: (rules) => `Certains de ces jours\u00A0: ${rules}.`,
  more: (count) => `et ${number(count)} de plus`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) => {
  const there = `${time} (${place})`;
  return isDateKnown ? there : `${inFull(date)} à ${there}`;
};

/** "jeudi 24 décembre à 18:00 (Tokyo) – 10:00 (Paris)" */
const moment = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));
const openUntil = (until: MomentWords) => `Ouvert jusqu’${until.visitor.isDateKnown ? 'à' : 'au'} ${moment(until)}.`;
const opening = (at: MomentWords) => `Ouverture ${at.visitor.isDateKnown ? 'à' : 'le'} ${moment(at)}.`;

const preview = (tools: LanguageTools): EditorStrings['preview'] => {
  const chat = chatIn(tools);
  const ask = askIn(tools);
  return {
    title: 'Aperçu',
    note: 'Ce que voit un visiteur, à tout moment et en tout lieu.',
    moment: 'Moment',
    now: 'Maintenant',
    tonight: 'Ce soir',
    opening: 'Prochaine ouverture',
    closing: 'Prochaine fermeture',
    holiday: 'Prochain jour férié',
    'clock-change': 'Prochain changement d’heure',
    more: 'Autre moment, lieu ou langue',
    date: 'Date',
    time: 'Heure',
    whoseClock: `De quelle heure s’agit-il${ask}`,
    shop: (place) => `Celle de votre boutique (${place})`,
    visitor: (place) => `Celle du visiteur (${place})`,
    timeOfDay: 'Heure de la journée',
    day: 'Jour',
    timeZone: 'Fuseau horaire du visiteur',
    language: 'Langue du visiteur',
    shopLanguages: 'Langues de votre boutique',
    inOtherLanguage: ({language, shown, texts}) =>
      `Sans traduction (${language}), donc affiché dans une autre langue (${shown})\u00A0: ${texts}.`,
    asWritten: ({language, texts}) =>
      `Sans traduction (${language}), donc affiché tel que vous l’avez écrit\u00A0: ${texts}.`,
    at: (at) => capital(moment(at)),
    openUntil,
    alwaysOpen: 'Ouvert 24 heures sur 24.',
    closedUntil: (until) => `Fermé. ${opening(until)}`,
    closedForUntil: ({name, moment: until}) => `Fermé\u00A0: ${name}. ${opening(until)}`,
    closed: 'Fermé. Aucune ouverture n’est connue.',
    closedFor: (name) => `Fermé\u00A0: ${name}. Aucune ouverture n’est connue.`,
    unset:
      'Aucun horaire n’est défini\u00A0: les visiteurs ne voient pas de statut et ne reçoivent pas de réponse automatique.',
    reply: 'Réponse automatique à un premier message\u00A0:',
    noReply: 'Un premier message ne reçoit pas de réponse automatique.',
    mistakenKept:
      'Les horaires contiennent une erreur. Jusqu’à sa correction, l’aperçu montre les derniers horaires sans erreur.',
    mistaken: `Les horaires contiennent une erreur. Jusqu’à sa correction, l’aperçu montre un ${chat} sans horaires.`,
    stage: `Le ${chat} tel que le voit un visiteur`,
    shopName: 'Votre boutique',
    loading: 'Chargement de l’aperçu…',
    failed: 'Impossible de charger l’aperçu.',
    retry: 'Réessayer',
    send: 'Envoyer un message de test',
    testMessage: `Bonjour, il y a quelqu’un${ask}`,
    startOver: `Vider le ${chat}`,
    promise: 'Rien n’est jamais envoyé ni enregistré ici.',
    hidden: `Le ${chat} est alors masqué. Seuls les visiteurs qui ont déjà commencé une conversation le voient encore.`,
  };
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes':
    'des guillemets typographiques, comme en mettent les traitements de texte, là où JSON exige des guillemets droits (")',
  'single-quotes': 'un texte entre guillemets simples, là où JSON exige des guillemets doubles (")',
  'line-break': 'un texte qui dépasse la fin de la ligne, ou dont le guillemet fermant manque',
  'trailing-comma': 'une virgule de trop avant le crochet ou l’accolade',
  'ends-early': 'une fin prématurée\u00A0: tout n’a peut-être pas été copié',
  unexpected: 'un élément inattendu à cet endroit',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to
    ? `du ${inFull(from)} au ${inFull(to)}`
    : from
      ? `à partir du ${inFull(from)}`
      : `jusqu’au ${inFull(to ?? '')}`;

const exchange = (tools: LanguageTools): EditorStrings['exchange'] => {
  const {plural, number} = tools;
  const chat = chatIn(tools);
  const ask = askIn(tools);
  return {
    title: 'Installer dans votre boutique',
    way: 'Où sont conservés vos réglages',
    inSnippet: 'Tout dans l’extrait de code',
    inSnippetNote: 'Rien d’autre n’est nécessaire. Collez-le de nouveau après chaque modification.',
    inFile: 'Réglages dans un fichier JSON',
    inFileNote: 'Collez l’extrait une seule fois. Après chaque modification, téléversez de nouveau le fichier.',
    fileUrl: 'Adresse du fichier JSON',
    fileUrlNote:
      'Téléchargez le JSON, téléversez-le sur votre site et indiquez ici l’adresse à laquelle il s’y trouve.',
    incomplete:
      'Certaines parties du document n’ont pas pu être lues. Décidez d’abord, en haut, ce qu’il faut en faire.',
    fileUrlMissing: 'Indiquez l’adresse du fichier JSON\u00A0: sans elle, l’extrait ne mènerait nulle part.',
    snippet: 'Extrait de code',
    json: 'Document JSON',
    copySnippet: 'Copier l’extrait',
    copyJson: 'Copier le JSON',
    downloadJson: 'Télécharger le JSON',
    copied: 'Copié',
    snippetCopied: 'L’extrait de code a été copié',
    jsonCopied: 'Le JSON a été copié',
    downloaded: (file) => `Téléchargement de ${file} en cours`,
    pressKeys:
      'Le navigateur ne permet pas à ce bouton de copier. Le texte est sélectionné\u00A0: appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.',
    mistakes:
      'Il y a des erreurs plus haut. Corrigez-les d’abord\u00A0: sinon, les visiteurs ne verraient aucun horaire.',
    mistakesInJson:
      'Le JSON contient ces erreurs. Conservez-le pour continuer plus tard, mais ne l’installez pas dans votre boutique.',
    unset:
      'Aucun horaire n’est défini\u00A0: les visiteurs ne verront pas de statut et ne recevront pas de réponse automatique.',
    longSnippet: (lines) => `Afficher l’extrait (${number(lines)} ${plural(lines, {one: 'ligne', other: 'lignes'})})`,
    localScript: (url) =>
      `Le widget est chargé depuis ${url}, que seul cet ordinateur peut atteindre. Mettez-y l’adresse de votre propre copie.`,
    import: 'Importer…',
    dropHere: 'Déposez un fichier pour l’importer',
    importTitle: 'Importer',
    importNote:
      'Collez des horaires d’ouverture sous forme de texte, un document JSON, un extrait de code, le code source d’une page avec des horaires schema.org, ou des horaires de Google, Chatwoot ou spatie/opening-hours. Vous verrez ce qui a été compris avant toute modification.',
    mendNote: (key, meant) =>
      meant
        ? `Voici votre document. «\u00A0${key}\u00A0» y est sélectionné\u00A0: vous pensez sans doute à «\u00A0${meant}\u00A0». Corrigez-le, puis choisissez «\u00A0Analyser\u00A0» et «\u00A0Utiliser\u00A0».`
        : `Voici votre document. «\u00A0${key}\u00A0» y est sélectionné et n’a pas de sens à cet endroit. Modifiez-le ou supprimez-le, puis choisissez «\u00A0Analyser\u00A0» et «\u00A0Utiliser\u00A0».`,
    text: 'Texte à importer',
    textNote: 'Vous pouvez aussi déposer un fichier ici.',
    chooseFile: 'Choisir un fichier…',
    read: 'Analyser',
    use: 'Utiliser',
    readingFailed:
      'Lecture impossible\u00A0: une partie de l’éditeur n’a pas été chargée. Vérifiez votre connexion et réessayez.',
    tooLarge: (megabytes) =>
      `Ce fichier dépasse ${number(megabytes)} Mo\u00A0: il ne peut guère s’agir d’une page ou d’un document.`,
    kinds: {
      document: 'Un document entier',
      'office-hours': 'Des horaires',
      snippet: 'Un extrait de code',
      'json-ld': 'Les horaires d’une page (schema.org)',
      program: 'Les horaires d’un autre logiciel',
      text: 'Des horaires sous forme de texte',
      nothing: 'Rien n’a pu être compris',
    },
    effects: {
      document: 'L’import remplace tout ce que contient cet éditeur.',
      snippet: 'L’import remplace vos horaires et vos textes. Ce que l’extrait ne contient pas est conservé.',
      hours: 'L’import remplace vos horaires hebdomadaires et vos exceptions. Vos textes sont conservés.',
      week: 'L’import remplace vos horaires hebdomadaires. Vos exceptions et vos textes sont conservés.',
      exceptions: 'L’import remplace vos exceptions. Vos horaires hebdomadaires et vos textes sont conservés.',
      neither: 'Vos horaires et vos textes sont conservés.',
    },
    briefEffects: {
      document: 'Remplace tout ce que contient cet éditeur',
      snippet: 'Remplace vos horaires et vos textes',
      hours: 'Remplace vos horaires hebdomadaires et vos exceptions',
      week: 'Remplace vos horaires hebdomadaires',
      exceptions: 'Remplace vos exceptions',
      neither: 'Vos horaires et vos textes sont conservés',
      added: 'S’ajoute à ce que vous avez ici',
      fresh: 'Ne remplace rien de ce que vous avez ici',
      nothing: 'Rien ne changerait',
    },
    additions: {
      hours:
        'Tous vos horaires sont conservés. Les horaires importés s’ajoutent aux mêmes jours de la semaine, et les exceptions importées aux vôtres.',
      week: 'Tous vos horaires sont conservés. Les horaires importés s’ajoutent aux mêmes jours de la semaine.',
      exceptions: 'Tous vos horaires sont conservés. Les exceptions importées s’ajoutent aux vôtres.',
      neither: 'Vos horaires sont conservés.',
      withTexts: (sentences) => `${sentences} Les textes importés ne servent que là où vous n’en avez pas.`,
      withSettings: (sentences) =>
        `${sentences} Les réglages du ${chat} importés ne servent que là où vous n’avez rien réglé.`,
    },
    mode: `Que faire de ce que vous avez ici${ask}`,
    modes: {replace: 'Le remplacer', add: 'Le compléter'},
    datesTaken: (taken) => `Omis, car vous avez déjà des exceptions à ces dates\u00A0: ${taken}.`,
    seasonDatesTaken: (taken) => `Omis, car vous avez déjà des saisons à ces dates\u00A0: ${taken}.`,
    otherTimeZone: ({theirs, yours}) =>
      `Les heures importées valent pour ${theirs}, mais sont ajoutées telles quelles\u00A0: votre fuseau horaire reste ${yours}.`,
    nothingAdded: 'Tout est déjà ici\u00A0: rien ne changerait.',
    afterwards: 'Vos horaires seraient alors',
    look: (count) =>
      plural(count, {one: `${number(count)} point à vérifier`, other: `${number(count)} points à vérifier`}),
    place: `Le texte contient les horaires de plusieurs lieux. Lequel choisir${ask}`,
    understood: 'Ce qui a été compris',
    notUnderstood: 'Ce qui n’a pas été compris ou reste à vérifier',
    closed: 'Fermé',
    allDay: 'Ouvert 24\u00A0h sur\u00A024',
    hours: ({opens, closes}) => `${opens}–${closes}`,
    overnight: ({opens, closes}) => `${opens}–${closes} le lendemain`,
    days: ({first, last}) => `du ${first.weekday} au ${last.weekday}`,
    week: 'Horaires hebdomadaires',
    seasons: (count) => plural(count, {one: `${number(count)} saison`, other: `${number(count)} saisons`}),
    exceptions: (count) => plural(count, {one: `${number(count)} exception`, other: `${number(count)} exceptions`}),
    questions: (count) =>
      plural(count, {one: `${number(count)} question fréquente`, other: `${number(count)} questions fréquentes`}),
    moreExceptions: (count) =>
      plural(count, {one: `… et ${number(count)} autre`, other: `… et ${number(count)} autres`}),
    everyYear: (date) => `${inFull(date)}, chaque année`,
    timeZone: 'Fuseau horaire',
    timeZoneStays: (timezone) => `Aucun fuseau horaire n’était indiqué\u00A0: ${timezone} est conservé`,
    texts: {
      translations: 'Traductions des textes',
      welcome: 'Texte d’accueil',
      online: 'Réponse pendant les heures d’ouverture',
      offline: 'Réponse en dehors des heures d’ouverture',
      handoff: 'Texte lors d’un passage de relais',
    },
    noText: 'Aucun',
    imported: (parts) => `Importé\u00A0: ${parts}`,
    nothingChanges: 'Vous avez déjà tout cela ici. Rien n’a changé.',
    notUnderstoodNotes: {
      empty: () => 'Il n’y a encore rien ici. Collez un texte ou choisissez un fichier.',
      'unknown-text': () =>
        'Aucun horaire d’ouverture n’a été trouvé dans ce texte, qui n’est ni du JSON ni du HTML. Écrivez les horaires sous la forme «\u00A0lun–ven 09:00–17:00\u00A0», ou fournissez un document JSON de cet éditeur, un extrait de code avec <chat-widget> ou le code source d’une page contenant des horaires.',
      'unknown-json': () =>
        'C’est bien du JSON, mais il ne contient pas d’horaires sous une forme connue ici. Fournissez un document JSON de cet éditeur, des données schema.org avec des horaires d’ouverture, ou des horaires de Google, Chatwoot ou spatie/opening-hours.',
      'nothing-in-page': () =>
        'Ce HTML ne contient ni <chat-widget> ni horaires d’ouverture schema.org. Si la page affiche ses horaires, copiez-les à partir de là sous forme de texte.',
      'bare-snippet': () => 'Cet extrait de code ne contient ni horaires ni textes.',
      'no-hours': () => 'Les données schema.org n’indiquent pas d’horaires d’ouverture.',
      address: ({value}) =>
        `${value} est une adresse. Ouvrez-la dans un onglet, puis copiez le code source de la page et collez-le ici.`,
      'invalid-json': ({line, reason, near}) =>
        `Ce n’est pas du JSON valide. À la ligne ${number(line)}, il y a ${JSON_MISTAKES[reason]}${near ? `\u00A0: ${near}` : '.'}`,
      slip: ({path, meant, value}) =>
        meant
          ? `${path} n’a pas de sens et n’est pas utilisé\u00A0: vous pensez sans doute à «\u00A0${meant}\u00A0». Son contenu\u00A0: ${value}`
          : `${path} n’a pas de sens à cet endroit et n’est pas utilisé. Son contenu\u00A0: ${value}`,
      lost: ({path, value}) => `${path}\u00A0: ${value} n’est pas du bon type et est omis.`,
      mistakes: ({count}) =>
        plural(count, {
          one: 'Le contenu comporte une erreur. L’éditeur vous l’indiquera.',
          other: `Le contenu comporte ${number(count)} erreurs. L’éditeur vous les indiquera.`,
        }),
      file: ({value}) =>
        `L’extrait de code prend ses réglages dans ${value}. Ouvrez ce fichier et collez ici ce qu’il contient.`,
      'several-widgets': ({count}) => `Le texte contient ${number(count)} extraits de code. Voici le premier.`,
      'unknown-day': ({value}) => `«\u00A0${value}\u00A0» n’est pas un jour de la semaine connu ici.`,
      'unknown-time': ({value}) => `«\u00A0${value}\u00A0»\u00A0: ces heures n’ont pas pu être lues.`,
      'equal-times': ({value}) => `«\u00A0${value}\u00A0» ouvre et ferme à la même heure.`,
      'bad-dates': ({value}) => `«\u00A0${value}\u00A0»\u00A0: ces dates n’ont pas pu être utilisées.`,
      'no-day': ({value}) => `«\u00A0${value}\u00A0» n’indique aucun jour de la semaine.`,
      'no-dates': ({value}) => `«\u00A0${value}\u00A0» concerne des jours particuliers, mais n’indique aucune date.`,
      'unknown-hours': ({value}) => `«\u00A0${value}\u00A0» n’a pas pu être lu comme des horaires d’ouverture.`,
      'part-of-year': ({value}) =>
        `«\u00A0${value}\u00A0» ne vaut que pour une partie de l’année\u00A0: des dates, des semaines ou des mois. Cette indication est omise. Ajoutez-la sous «\u00A0Jours fériés et exceptions\u00A0».`,
      'sun-times': ({value}) =>
        `«\u00A0${value}\u00A0» dépend du soleil, ce qu’aucune heure fixe ne peut exprimer. Cette indication est omise.`,
      'open-end': ({value}) => `«\u00A0${value}\u00A0» n’a pas d’heure de fermeture. Cette indication est omise.`,
      'unclear-times': ({value}) =>
        `«\u00A0${value}\u00A0» peut désigner le matin ou le soir. Cette indication est omise. Écrivez-la sous la forme 09:00–17:00.`,
      'assumed-times': ({value, opens, closes}) =>
        `«\u00A0${value}\u00A0» a été lu comme ${opens}–${closes}. À vérifier.`,
      'ambiguous-day': ({value}) =>
        `«\u00A0${value}\u00A0» n’a pas le même sens dans toutes les langues. Écrivez les jours de la semaine en toutes lettres.`,
      'every-day': ({value}) =>
        `«\u00A0${value}\u00A0» n’indique aucun jour de la semaine. L’indication a été reprise pour tous les jours.`,
      'never-open': ({value}) =>
        `«\u00A0${value}\u00A0» indique quand c’est fermé, mais jamais quand c’est ouvert. Cette indication est omise.`,
      'said-twice': ({value}) =>
        `«\u00A0${value}\u00A0» n’est pas utilisé\u00A0: le même lieu donne aussi ses horaires en détail (openingHoursSpecification), et ils sont différents.`,
      'place-closed': ({value}) => `Le lieu est indiqué comme fermé (${value}). Ses horaires ont tout de même été lus.`,
      replaced: ({value}) =>
        `«\u00A0${value}\u00A0» n’est pas utilisé\u00A0: la suite concerne les mêmes jours, et c’est la dernière indication pour un jour qui compte.`,
      contradiction: ({value}) =>
        `«\u00A0${value}\u00A0» contredit d’autres horaires des mêmes jours. Ces jours ont été repris comme fermés.`,
      overlap: ({value}) => `«\u00A0${value}\u00A0» chevauche d’autres horaires des mêmes jours. Tous comptent.`,
      'run-together': ({value}) =>
        `Dans «\u00A0${value}\u00A0», rien ne sépare les parties. Chaque jour de la semaine a été pris pour le début d’une nouvelle partie.`,
      fallback: ({value}) =>
        `«\u00A0${value}\u00A0» ne vaut que lorsque rien d’autre ne s’applique. Cette indication est omise.`,
      'night-kept': ({day, nextDay, closes}) =>
        `${capital(day.weekday)} dure jusqu’à ${closes.time} le lendemain, bien que ${nextDay.weekday} ait ses propres horaires ou soit fermé. À vérifier.`,
      'night-dropped': ({day, closes}) =>
        `${capital(day.weekday)} a d’autres horaires plus loin, ou est fermé\u00A0: sa nuit jusqu’à ${closes.time} est omise. À vérifier.`,
      'unknown-key': ({key, value}) =>
        `«\u00A0${key}\u00A0» n’est pas connu ici et n’a pas été pris en compte\u00A0: ${value}`,
      'left-out': ({count}) =>
        plural(count, {
          one: `Le contenu dépasse ce qu’il faut pour des horaires d’ouverture\u00A0: ${number(count)} autre entrée est omise.`,
          other: `Le contenu dépasse ce qu’il faut pour des horaires d’ouverture\u00A0: ${number(count)} autres entrées sont omises.`,
        }),
      'public-holidays': () =>
        'Les «\u00A0jours fériés\u00A0» n’ont pas de date ici. Ajoutez-les sous «\u00A0Jours fériés et exceptions\u00A0».',
      season: (season) =>
        `Autres horaires ${dates(season)}\u00A0: ils n’ont pas été repris. Ajoutez-les dans «\u00A0Saisons\u00A0».`,
      'dates-dropped': (season) => `Ces horaires valent ${dates(season)}. Ils sont repris pour toutes les semaines.`,
      'repeated-key': ({value}) => `«\u00A0${value}\u00A0» apparaît deux fois. Seule la dernière compte.`,
      'offset-dropped': ({value}) =>
        `«\u00A0${value}\u00A0» après les heures\u00A0: celles-ci s’entendent dans votre fuseau horaire.`,
    },
  };
};

const problems = (tools: LanguageTools): EditorStrings['problems'] => {
  const {plural, number} = tools;
  return {
    count: (count) =>
      plural(count, {one: `${number(count)} point à vérifier`, other: `${number(count)} points à vérifier`}),
    more: (count) => plural(count, {one: `… et ${number(count)} autre`, other: `… et ${number(count)} autres`}),
    mistakes: (count) => plural(count, {one: `${number(count)} erreur`, other: `${number(count)} erreurs`}),
    title: (count) => plural(count, {one: `Il y a ${number(count)} erreur`, other: `Il y a ${number(count)} erreurs`}),
    note: 'Tant que ce n’est pas corrigé, l’enregistrement est impossible.',
    warningsTitle: 'À vérifier',
    findings: {
      missing: () => 'Ce champ est vide\u00A0: remplissez-le.',
      'unknown-time-zone': (value) =>
        `«\u00A0${value}\u00A0» n’est pas un fuseau horaire connu ici. Choisissez-en un dans la liste.`,
      'invalid-time': (value) =>
        `«\u00A0${value}\u00A0» n’est pas une heure. Indiquez les heures et les minutes, par exemple 09:30.`,
      'equal-times': () =>
        'L’ouverture et la fermeture sont à la même heure. Pour une journée entière, choisissez «\u00A0Ouvert 24\u00A0h sur\u00A024\u00A0».',
      'invalid-date': (value) => `«\u00A0${value}\u00A0» n’existe pas dans le calendrier.`,
      'reversed-range': () => 'Le dernier jour précède le premier.',
      'duplicate-season': (other) =>
        `«\u00A0${other}\u00A0» porte déjà sur cette date. Ne gardez qu’une saison par date.`,
      'duplicate-exception': (other) =>
        `«\u00A0${other}\u00A0» porte déjà sur cette date. Ne gardez qu’une exception par date.`,
      'overlapping-hours': (value) => `Chevauche ${value}. Les deux ensemble comptent comme une seule ouverture.`,
      'blank-text': () => 'Ce champ est vide\u00A0: une question n’est proposée qu’avec sa réponse.',
      'same-question': () => 'Cette question figure déjà plus haut\u00A0: seule la première est proposée.',
      'too-many-questions': (value) =>
        `Les visiteurs se voient proposer ${value} questions au plus\u00A0: celle-ci n’en fait pas partie.`,
      'minute-before-midnight': () => 'Fermé pendant la dernière minute de la journée.',
      'text-too-long': (value) =>
        `C’est long pour ${isCanadian(tools) ? 'un clavardage' : 'un chat'}\u00A0: plus de ${number(Number(value))} caractères.`,
      'unknown-key': (value, meant) =>
        meant
          ? `Dans le JSON, «\u00A0${value}\u00A0» n’a pas de sens et n’est pas utilisé\u00A0: vous pensez sans doute à «\u00A0${meant}\u00A0».`
          : `Dans le JSON, «\u00A0${value}\u00A0» n’a pas de sens à cet endroit et n’est pas utilisé.`,
      'unknown-placeholder': (value) =>
        `${value} n’est pas une variable et restera tel quel. Les variables sont {opens}, {closes}, {timezone} et {exception}.`,
    },
    at: ({place, sentence}) => `${capital(place)}\u00A0: ${sentence}`,
    places: {
      translation: ({place, language}) => `${place} (${language})`,
      timezone: 'Fuseau horaire',
      season: (name) => `Saison «\u00A0${name}\u00A0»`,
      exception: (name) => `Exception «\u00A0${name}\u00A0»`,
      question: (ask) => `Question «\u00A0${ask}\u00A0»`,
      welcome: 'Texte d’accueil',
      online: 'Réponse pendant les heures d’ouverture',
      offline: 'Réponse en dehors des heures d’ouverture',
      handoff: 'Texte lors d’un passage de relais',
    },
    lostTitle: 'Certaines parties de ce document n’ont pas pu être lues',
    lostNote:
      'Rien n’est encore écrasé. Continuez avec ce qui a pu être lu, ou corrigez l’original et chargez-le de nouveau.',
    lost: {
      'invalid-json': (_path, reason) => `Ce n’est pas du JSON valide (${reason}).`,
      'wrong-type': (path, value) => `${path}\u00A0: ${value} n’est pas du bon type et a été omis.`,
    },
    acceptLoss: 'Continuer avec ce qui a pu être lu',
    copyOriginal: 'Copier l’original',
    original: 'L’original',
    originalCopied: 'L’original a été copié',
  };
};

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Saisons',
  note: 'Une partie de l’année avec sa propre semaine, par exemple des horaires d’été. Elle remplace les horaires hebdomadaires. Les exceptions l’emportent sur les deux.',
  empty: 'Aucune saison\u00A0: les horaires hebdomadaires valent toute l’année.',
  add: 'Ajouter une saison',
  past: (count) => plural(count, {one: `${number(count)} saison passée`, other: `${number(count)} saisons passées`}),
  now: 'en cours',
  edit: (title) => `Modifier ${title}`,
  remove: (title) => `Supprimer ${title}`,
  draft: 'Nouvelle saison',
  accept: 'Ajouter cette saison',
  done: 'Terminé',
  removeThis: 'Supprimer la saison',
  nameNote: 'Pour vous, et pour les visiteurs qui consultent les jours à venir.',
  toNote: 'Inclus. Il peut tomber l’année suivante.',
  hours: 'Horaires de chaque jour de la semaine',
  takeWeekly: 'Partir des horaires hebdomadaires',
  clear: 'Toujours fermé',
  closed: 'Toujours fermé',
  added: (title) => `Saison ajoutée\u00A0: ${title}`,
  removed: (title) => `Saison supprimée\u00A0: ${title}`,
});

const questions = (tools: LanguageTools): EditorStrings['questions'] => ({
  title: 'Questions fréquentes',
  note: `Les visiteurs les trouvent sous forme de boutons dans un ${chatIn(tools)} vide et pendant la fermeture. La réponse vient aussitôt, sans que personne n’ait à intervenir.`,
  empty:
    'Pas encore de questions. Commencez par celles auxquelles vous répondez chaque jour\u00A0: où se trouve un colis, comment faire un retour.',
  add: 'Ajouter une question',
  most: (count) =>
    `Il y en a ${count}, et les visiteurs ne s’en voient pas proposer davantage\u00A0: devant une longue liste, on préfère écrire. Supprimez-en une pour en ajouter une autre.`,
  edit: (ask) => `Modifier\u00A0: ${ask}`,
  remove: (ask) => `Supprimer\u00A0: ${ask}`,
  up: (ask) => `Monter\u00A0: ${ask}`,
  down: (ask) => `Descendre\u00A0: ${ask}`,
  draft: 'Nouvelle question',
  accept: 'Ajouter cette question',
  done: 'Terminé',
  removeThis: 'Supprimer la question',
  ask: 'Question posée',
  askNote: 'Avec les mots d’un visiteur, et en peu de mots\u00A0: c’est le texte du bouton.',
  answer: 'Réponse',
  answerNote: `Les adresses web et ${mailIn(tools)} deviennent des liens.`,
  untitled: (position) => `Question nº\u00A0${position}`,
  added: (ask) => `Question ajoutée\u00A0: ${ask}`,
  removed: (ask) => `Question supprimée\u00A0: ${ask}`,
  changed: ({field, ask}) => `${field}, texte modifié\u00A0: ${ask}`,
  moved: ({ask, position, count}) => `Maintenant en position ${position} sur ${count}\u00A0: ${ask}`,
});

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Langues',
  note: 'Les visiteurs lisent vos textes dans leur langue lorsque vous les traduisez, et sinon tels que vous les avez écrits.',
  add: 'Ajouter une langue',
  own: 'Langue de vos textes\u00A0:',
  unknown: 'pas encore indiquée',
  changeOwn: 'Changer la langue de vos textes',
  choice: 'Langue',
  otherLanguage: 'Une autre langue…',
  tag: 'Code de la langue',
  tagNote:
    'Comme dans «\u00A0lang\u00A0» sur les pages web\u00A0: «\u00A0gsw\u00A0» est le suisse allemand, «\u00A0es-MX\u00A0» l’espagnol du Mexique.',
  noTag: 'Ce n’est pas un code de langue.',
  taken: (language) => `Déjà présente\u00A0: ${language}`,
  accept: 'Utiliser cette langue',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Complet';
    return missing === 1 ? `1 sur ${number(count)} manque` : `${number(missing)} sur ${number(count)} manquent`;
  },
  nextMissing: 'Prochain manquant',
  nextMissingIn: (language) => `Prochain manquant\u00A0: ${language}`,
  remove: (language) => `Supprimer\u00A0: ${language}`,
  nothing:
    'Il n’y a encore rien à traduire\u00A0: vos messages, vos questions et les noms de vos jours fériés apparaîtront ici.',
  placeholders: 'Les variables comme {opens} restent telles quelles.',
  ownText: 'Votre texte',
  ownTextIn: (language) => `Votre texte\u00A0: ${language}`,
  noOwnText: 'Pas de texte',
  missing: 'manquant',
  dates: (count) => plural(count, {one: `à ${number(count)} date`, other: `à ${number(count)} dates`}),
  mixed: 'N’est pas identique à toutes ces dates.',
  useForAll: 'Utiliser partout',
  added: (language) => `Langue ajoutée\u00A0: ${language}`,
  removed: (language) => `Langue supprimée\u00A0: ${language}`,
  ownChanged: (language) => `Langue de vos textes\u00A0: ${language}`,
  changed: ({label, language}) => `${label} (${language}), texte modifié`,
});

const delivery = (tools: LanguageTools): EditorStrings['delivery'] => {
  const chat = chatIn(tools);
  const mail = mailIn(tools);
  return {
    title: 'Destination des messages',
    note: 'Ce qu’écrivent les visiteurs doit arriver quelque part. Tout cela fait partie de l’extrait de code.',
    way: 'Envoyer les messages vers',
    ways: {
      endpoint: {
        name: 'Votre propre adresse',
        note: 'Chaque message est envoyé en JSON\u00A0: à votre serveur ou au webhook d’un service d’automatisation.',
      },
      chatwoot: {
        name: 'Chatwoot',
        note: `Votre équipe répond dans une boîte de réception de Chatwoot, et les réponses s’affichent dans le ${chat}.`,
      },
      form: {
        name: 'Le formulaire de contact de votre boutique',
        note: `Chaque message est envoyé comme si le visiteur avait rempli le formulaire. Vous répondez par ${mail}.`,
      },
      transport: {
        name: 'Le code de votre page',
        note: 'Votre code définit «\u00A0transport\u00A0» sur l’élément et transmet les messages à sa façon.',
      },
      mail: {
        name: 'Uniquement le logiciel de messagerie du visiteur',
        note: `Le ${chat} ne transmet rien lui-même. Les visiteurs se voient proposer un lien qui ouvre leur logiciel de messagerie.`,
      },
    },
    nowhere: 'Ce qu’écrivent les visiteurs ne parviendrait à personne\u00A0: choisissez-en la destination.',
    incomplete: {
      endpoint: 'Indiquez l’adresse qui reçoit les messages. D’ici là, ils ne vont nulle part.',
      chatwoot:
        'Indiquez l’adresse de Chatwoot et l’identifiant de la boîte de réception. D’ici là, les messages ne vont nulle part.',
      form: 'Indiquez l’adresse à laquelle le formulaire est envoyé. D’ici là, les messages ne vont nulle part.',
      mail: `Indiquez une adresse ${mail}. D’ici là, les visiteurs n’ont aucun moyen de vous écrire.`,
    },
    nowhereInSnippet: 'Avec cet extrait de code, les messages ne vont encore nulle part.',
    choose: 'Choisir la destination des messages',
    chosen: (way) => `Destination des messages\u00A0: ${way}`,
    changed: (label) => `Champ modifié\u00A0: ${label}`,
    endpoint: {
      label: 'Adresse qui reçoit les messages',
      note: 'Elle commence par https://, ou par / pour un chemin de votre boutique.',
    },
    stream: {
      label: 'Adresse d’où viennent les réponses',
      note: `Un flux d’événements envoyés par le serveur (server-sent events). Sans lui, vous répondez par ${mail}.`,
    },
    baseUrl: {
      label: 'Adresse de Chatwoot',
      note: 'https://app.chatwoot.com, ou l’adresse de votre propre instance de Chatwoot.',
    },
    inbox: {
      label: 'Identifiant de la boîte de réception',
      note: 'Celui d’une boîte de réception du canal «\u00A0API\u00A0»\u00A0: dans Chatwoot, sous Paramètres → Boîtes de réception → Configuration. Il n’est pas secret.',
    },
    action: {
      label: 'Adresse à laquelle le formulaire est envoyé',
      note: 'La valeur de l’attribut «\u00A0action\u00A0» du formulaire, par exemple /contact.',
    },
    formKind: 'Type de formulaire',
    formKinds: {shopify: 'Formulaire de contact de Shopify', other: 'Un autre formulaire'},
    standIn: {
      label: `Adresse ${mail} pour les visiteurs qui n’en laissent pas`,
      note: 'Le formulaire de Shopify en exige une. Prenez l’une des vôtres\u00A0: elle sert tant que le visiteur n’a pas laissé la sienne.',
    },
    fieldNames: 'Noms des champs du formulaire',
    fieldNamesNote:
      'La valeur de leur attribut «\u00A0name\u00A0» dans le formulaire. Si un champ est vide, c’est ce qui y figure en gris qui vaut.',
    fields: {text: 'Message', email: `Adresse ${mail}`, name: 'Nom'},
    crossOrigin: {
      label: 'Le formulaire est sur un autre site',
      note: 'Le navigateur cache alors la réponse du formulaire\u00A0: un message est considéré comme transmis dès qu’il est envoyé.',
    },
    mail: {label: `Adresse ${mail}`, note: 'Les visiteurs se voient proposer un lien pour y écrire.'},
    mailBesides: `Proposée sous forme de lien lorsque le ${chat} ne se charge pas ou qu’un message ne peut pas être transmis.`,
    mailText: {label: `Texte du lien ${mail}`, note: 'Si ce champ est vide, l’adresse s’affiche.'},
    optional: 'facultatif',
    test: {
      button: 'Tester l’envoi',
      note: 'Envoie réellement un message, qui précise qu’il s’agit d’un test.',
      text: `Ceci est un message de test envoyé depuis les réglages de votre ${chat}. Personne n’attend de réponse.`,
      sending: 'Envoi du message de test…',
      cancel: 'Annuler le test',
      cancelled: 'Le test a été annulé. Le message est peut-être arrivé malgré tout.',
      mistakes: 'Corrigez d’abord ce qui est signalé dans les champs ci-dessus.',
      delivered: (address) => `Message transmis\u00A0: ${address} l’a accepté.`,
      deliveredToChatwoot:
        'Message transmis\u00A0: Chatwoot l’a accepté. Vous le trouverez dans la boîte de réception.',
      deliveredToForm: `Message transmis\u00A0: le formulaire l’a accepté. Il devrait arriver par ${mail}.`,
      sentUnseen: `Message envoyé. Ce que le formulaire en a fait ne se voit pas d’ici\u00A0: vérifiez s’il arrive par ${mail}.`,
      refused: ({address, status}) => `${address} a répondu avec le statut ${status}.`,
      statuses: {
        login:
          'Une connexion ou un jeton est exigé, alors que les messages de tous les visiteurs doivent être acceptés.',
        missing: 'Rien n’y reçoit de messages. Vérifiez l’adresse.',
        method: 'POST, par lequel les messages sont envoyés, n’est pas accepté. Vérifiez l’adresse.',
        tooLarge: 'Le message était trop volumineux. Jusqu’à 64\u00A0ko doivent être acceptés.',
        type: 'Le JSON («\u00A0application/json\u00A0») doit être accepté.',
        tooMany: 'Plus aucun message n’est accepté pour le moment. Attendez un peu, puis réessayez.',
        server: `L’erreur vient du serveur. Le ${chat} garderait les messages et réessaierait.`,
        other: 'Le message n’a pas été accepté. Les messages sont envoyés par POST.',
      },
      redirected: (address) =>
        `${address} mène à une autre adresse, où les messages ne suivent pas. Indiquez l’adresse à laquelle elle mène.`,
      webPage: (address) =>
        `${address} a répondu par une page web et ne reçoit donc pas de messages. Vérifiez l’adresse. La réponse peut être vide ou en JSON.`,
      notAccepted:
        'Le formulaire n’a pas accepté le message. Il exige peut-être d’autres champs, ou la preuve que ce n’est pas un robot qui écrit.',
      cors: (address) =>
        `${address} répond, mais n’admet pas les pages d’autres adresses (CORS). Ses réponses doivent porter cet en-tête\u00A0:`,
      corsPreflight:
        'Auparavant, les navigateurs envoient une requête OPTIONS. La réponse doit avoir un statut de 200 à 299 et\u00A0:',
      preflight: (address) =>
        `${address} répond, mais refuse la requête préalable des navigateurs (OPTIONS, preflight CORS). La réponse à celle-ci doit avoir un statut de 200 à 299 et\u00A0:`,
      policy: (origin) =>
        `La Content-Security-Policy de cette page l’interdit. Autorisez ${origin} dans connect-src, y compris sur les pages de votre boutique.`,
      insecure: (address) =>
        `${address} commence par «\u00A0http:\u00A0», ce que les navigateurs n’autorisent pas à une page en «\u00A0https:\u00A0». Indiquez une adresse en «\u00A0https:\u00A0».`,
      unreachable: (address) =>
        `Rien ne répond à l’adresse ${address}. Vérifiez le nom et le certificat, que le serveur fonctionne et que rien ne le bloque dans ce navigateur.`,
      noAnswer: ({address, seconds}) => `${address} n’a pas répondu en ${tools.number(seconds)} secondes.`,
      offline: 'Cet appareil est hors ligne. Réessayez une fois la connexion rétablie.',
      failed: (reason) => `Le test a échoué\u00A0: ${reason}`,
      testedFrom: (origin) =>
        `Le test a été effectué depuis ${origin}. Les pages de votre boutique ont leur propre adresse, que le serveur doit également autoriser.`,
      testedPath: ({path, address}) =>
        `«\u00A0${path}\u00A0» est un chemin\u00A0: le test a été envoyé à ${address}. Dans votre boutique, ce chemin mène au serveur de la boutique.`,
      transport:
        'Le code de votre page ne peut pas être testé d’ici. Écrivez un message sur votre boutique et vérifiez qu’il arrive.',
      mail: `Un lien ${mail} ne peut pas être testé d’ici. Suivez-le vous-même et vérifiez à qui le message serait adressé\u00A0:`,
    },
    more: `Autres réglages du ${chat}`,
    heading: {
      label: `Titre du ${chat}`,
      note: `Figure en haut du ${chat} ouvert. Si ce champ est vide, c’est une formule d’accueil dans la langue du visiteur.`,
    },
    placement: {label: 'Coin', note: 'Dans les langues qui s’écrivent de droite à gauche, c’est l’inverse.'},
    placements: {end: 'À droite', start: 'À gauche'},
    outsideHours: {
      label: 'Pendant la fermeture',
      note: 'Une conversation déjà commencée reste visible dans tous les cas.',
    },
    outsideHoursChoices: {show: `Afficher le ${chat}`, hide: `Masquer le ${chat}`},
    askEmail: {
      label: `Demander une adresse ${mail}`,
      note: 'Une fois que le visiteur a écrit quelque chose. Il peut refuser.',
    },
    askEmailChoices: {offline: 'Pendant la fermeture', always: 'Toujours', never: 'Jamais'},
    replyTime: {
      label: 'Votre délai de réponse',
      note: 'Une ligne telle que «\u00A0Répond généralement en quelques minutes\u00A0», affichée pendant l’ouverture.',
    },
    privacyUrl: {
      label: 'Adresse de votre politique de confidentialité',
      note: 'Un lien vers celle-ci figure sous le champ de saisie jusqu’à ce que le visiteur ait écrit.',
    },
    storage: {
      label: 'Où une conversation est conservée',
      note: 'Pour qu’elle soit encore là à la page suivante.',
    },
    storages: {
      local: 'Dans le navigateur du visiteur',
      session: 'Dans l’onglet du navigateur, jusqu’à sa fermeture',
      none: 'Nulle part\u00A0: elle se termine avec la page',
    },
    assistant: {
      label: 'Un assistant IA répond en premier',
      note: 'Dans ce cas, les réponses automatiques attendent que l’assistant passe le relais à une personne.',
    },
    kept: 'De votre extrait de code précédent',
    keptNote: 'Aucun champ n’y correspond ici. Tout cela est conservé tel quel.',
    keptAttributes: 'Autres attributs',
    keptContent: 'Contenu entre les balises',
    takeOut: (what) => `Retirer\u00A0: ${what}`,
    takenOut: (what) => `Retiré\u00A0: ${what}`,
    findings: {
      'invalid-address': (value) =>
        `«\u00A0${value}\u00A0» n’est pas une adresse web. Saisissez-en une qui commence par https://, ou un chemin de votre boutique qui commence par /.`,
      'address-with-password': () =>
        'Avant le «\u00A0@\u00A0» figure un nom ou un mot de passe, qu’aucun navigateur n’envoie. Retirez-le.',
      'insecure-address': () =>
        'Elle commence par «\u00A0http:\u00A0». Une boutique en «\u00A0https:\u00A0» ne peut pas l’utiliser\u00A0: écrivez «\u00A0https:\u00A0».',
      'address-without-scheme': (value) =>
        `«\u00A0${value}\u00A0» est compris comme un chemin de votre boutique. Pour un autre site, écrivez https://${value}`,
      'invalid-email': (value) =>
        `«\u00A0${value}\u00A0» n’est pas une adresse ${mail}. Saisissez-en une telle que aide@boutique.example.`,
      'unknown-choice': (value) =>
        `Dans le JSON, «\u00A0${value}\u00A0» n’a pas de sens à cet endroit. Choisissez une valeur de la liste.`,
    },
    imported: {
      way: 'Destination des messages',
      settings: `Réglages du ${chat}`,
      kept: 'Conservé sans changement',
      content: 'contenu entre les balises',
    },
    scriptNotRead:
      'Un script y indique où vont les messages («\u00A0transport\u00A0»), d’une manière qui n’a pas pu être lue. Conservez-le sur votre page, ou refaites votre choix sous «\u00A0Destination des messages\u00A0».',
    target: 'L’extrait est destiné à',
    targets: {
      page: 'N’importe quelle page',
      shopify: 'Shopify',
      wordpress: 'WordPress',
      'tag-manager': 'Google Tag Manager',
      react: 'React',
      vue: 'Vue',
    },
    targetSteps: {
      page: [
        'Copiez l’extrait ci-dessous. Il tient compte de tout ce que vous modifiez ici.',
        'Collez-le à la fin de vos pages, avant </body>.',
      ].join('\n'),
      shopify: [
        'Dans Shopify, ouvrez Boutique en ligne → Thèmes → Modifier le thème.',
        `Ajoutez au pied de page une section ou un bloc «\u00A0Liquid personnalisé\u00A0», collez-y l’extrait et enregistrez. Le ${chat} figure alors sur toutes les pages.`,
      ].join('\n'),
      wordpress: [
        'Ouvrez le pied de page\u00A0: sous Apparence → Éditeur ou, avec un thème classique, sous Apparence → Widgets.',
        `Ajoutez un bloc «\u00A0HTML personnalisé\u00A0», collez-y l’extrait et enregistrez. Le ${chat} figure alors sur toutes les pages.`,
        `Regardez votre site. Si le ${chat} manque, WordPress a retiré le script et l’élément, car votre compte n’a pas le droit «\u00A0unfiltered_html\u00A0». Il reste tout au plus le lien ${mail} et quelques lignes isolées. Retirez-les et demandez à un administrateur (dans un réseau de sites, à celui du réseau) de coller l’extrait dans le thème ou dans une extension pour du code en pied de page.`,
      ].join('\n'),
      'tag-manager': [
        'Créez une balise de type «\u00A0HTML personnalisé\u00A0» et collez-y l’extrait.',
        'Donnez-lui le déclencheur «\u00A0All Pages\u00A0» (toutes les pages), enregistrez et publiez le conteneur.',
      ].join('\n'),
      react: [
        'Enregistrez l’extrait dans votre projet sous le nom ShopChat.jsx.',
        'Utilisez <ShopChat /> une seule fois, dans ce que toutes les pages ont en commun. Il s’obtient par\u00A0: import {ShopChat} from "./ShopChat.jsx";',
      ].join('\n'),
      vue: [
        'Enregistrez l’extrait dans votre projet sous le nom ShopChat.vue.',
        'Utilisez <ShopChat /> une seule fois, dans ce que toutes les pages ont en commun. Il s’obtient par\u00A0: import ShopChat from "./ShopChat.vue";',
        'Il n’y a rien à régler\u00A0: «\u00A0isCustomElement\u00A0» ne sert qu’aux modèles qui contiennent eux-mêmes <chat-widget>.',
      ].join('\n'),
    },
    inlineScript:
      'L’extrait de code contient un script. Si la Content-Security-Policy de votre boutique l’interdit, placez ses lignes dans un fichier de votre boutique et chargez-le avec <script type="module" src="…">.',
  };
};

const general: EditorStrings['general'] = {
  jumpTo: 'Aller à',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoes: (description) => `Annuler\u00A0: ${description}`,
  redoes: (description) => `Rétablir\u00A0: ${description}`,
  undone: (description) => `Annulé\u00A0: ${description}`,
  redone: (description) => `Rétabli\u00A0: ${description}`,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  submitted: 'Envoyé avec le formulaire',
  saveFailed: 'Échec de l’enregistrement',
  saveFailedNote: 'Rien n’est perdu\u00A0: tout est encore ici.',
  tryAgain: 'Réessayer',
  unconfirmed: 'Cette page n’a pas confirmé l’enregistrement',
  heldUp: 'Non envoyé\u00A0: un autre champ de ce formulaire doit d’abord être corrigé',
  notSaved: 'Corrigez ce qui est signalé avant d’enregistrer',
  savedAll: 'Tout est enregistré',
  unsaved: 'Modifications non enregistrées',
  cancel: 'Annuler',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Autres actions',
  sectionKeys: 'F6 mène à la section suivante, Maj+F6 à la précédente.',
};

const exceptionSearch = ({plural, number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Rechercher une exception',
  placeholder: 'Nom, 24/12 ou décembre',
  clear: 'Effacer la recherche',
  found: ({count, total}) =>
    count
      ? `${number(count)} sur ${number(total)} ${plural(count, {one: 'trouvée', other: 'trouvées'})}`
      : 'Aucun résultat',
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}\u00A0: «\u00A0${field}\u00A0» modifié`,
  deed: ({title, deed}) => `${title}\u00A0: ${deed}`,
};

const published = (tools: LanguageTools): EditorStrings['published'] => ({
  title: 'Horaires pour les moteurs de recherche',
  note: `Vos horaires d’ouverture sous forme de données (schema.org), que les moteurs de recherche lisent dans le code source de votre page. Elles décrivent un lieu où l’on peut se rendre\u00A0: les horaires du ${chatIn(tools)} seul n’y ont pas leur place.`,
  loading: 'Chargement des horaires pour les moteurs de recherche…',
  failed: 'Impossible de charger les horaires pour les moteurs de recherche. La connexion a peut-être été interrompue.',
  unset: 'Aucun horaire n’est défini\u00A0: un moteur de recherche n’aurait rien à afficher.',
  mistakes: 'Les horaires contiennent des erreurs. Corrigez-les d’abord.',
  name: 'Nom de votre boutique',
  type: 'Type de lieu',
  typeNote: 'Un type de schema.org, en anglais\u00A0: Store, Bakery, Dentist…',
  cases:
    'Si votre page décrit déjà votre boutique (son code source contient application/ld+json avec votre adresse), mettez-y openingHoursSpecification et specialOpeningHoursSpecification, à la place de ceux qui s’y trouvent.\nSinon, collez le tout avant </body> et ajoutez votre adresse, que les moteurs de recherche attendent aussi.',
  data: 'Données',
  copy: 'Copier les données',
  copied: 'Les données ont été copiées',
  limits: 'Bon à savoir',
  anew: 'Les données ne suivent pas vos modifications\u00A0: collez-les de nouveau après chacune d’elles.',
  timeZone: (timezone) =>
    `Ce type de données ne connaît pas de fuseau horaire\u00A0: les heures sont celles du lieu. Les vôtres suivent le fuseau ${timezone}.`,
  yearly: (date) =>
    `Ce qui revient chaque année est détaillé jusqu’au ${inFull(date)} inclus. Collez de nouveau les données avant cette date.`,
  past: 'Les saisons et exceptions passées sont omises.',
  texts: 'Les messages et les traductions sont omis.',
});

const french = (tools: LanguageTools): EditorStrings => ({
  locale: 'fr',
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
      'Une saison n’indique que certains jours de la semaine. Les autres y gardent leurs horaires habituels. Vérifiez-le.',
    restOfYear:
      'Tous ces horaires ne valent qu’une partie de l’année. Aux autres dates, ce sont les horaires hebdomadaires que vous avez ici qui comptent.',
    sameDates: ({value}) =>
      `«\u00A0${value}\u00A0» a des dates en commun avec une autre partie de l’année. Les deux sont omises. N’indiquez chaque date qu’une fois.`,
    sameSeason: ({value}) =>
      `«\u00A0${value}\u00A0» a été compris comme valable pour la même partie de l’année que ce qui précède. Vérifiez-le.`,
    replaces:
      'L’import remplace, parmi vos horaires, ce qu’il contient lui-même, y compris vos saisons. Tout le reste est conservé.',
    replacesBriefly: 'Remplace vos saisons et ce qu’il contient d’autre',
    adds: 'Tous vos horaires sont conservés. Les horaires hebdomadaires, saisons et exceptions importés s’y ajoutent.',
  },
  messages: messages(tools),
  questions: questions(tools),
  languages: languages(tools),
  delivery: delivery(tools),
  picture,
  year: year(tools),
  preview: preview(tools),
  exchange: exchange(tools),
  published: published(tools),
  problems: problems(tools),
});

export default french;
