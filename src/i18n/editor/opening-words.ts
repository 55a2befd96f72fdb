// The words in which people write opening hours, in the languages that the import reads. Weekdays are those of `Intl`; the
// few others are here. Words are folded: no capitals, no accents.
import {WEEKDAYS} from '../../domain/calendar.js';
import {
  beginnings,
  ENGLISH_WORDS,
  folded,
  type Meaning,
  type OpeningWords,
  stemKey,
  type Vocabulary,
} from '../../domain/exchange/opening-words.js';
import {weekdayName} from './formats.js';

type Words = {readonly [meaning in Meaning]?: string};

const WORDS: {readonly [language: string]: Words} = {
  en: {
    to: 'to till til until thru through',
    and: 'and',
    filler: 'from on at the opening business office store shop time times opens',
    hours: 'hours hour hrs hr',
    noon: 'noon midday',
    midnight: 'midnight',
    holiday: 'holiday holidays',
    'every-day': 'daily everyday',
    workdays: 'weekdays',
    weekend: 'weekend weekends',
  },
  de: {
    to: 'bis',
    and: 'und sowie',
    closed: 'geschlossen ruhetag',
    open: 'geoffnet offen',
    filler: 'von ab am um uhr offnungszeiten geschaftszeiten',
    hours: 'stunden std',
    holiday: 'feiertag feiertags feiertage feiertagen',
    'every-day': 'taglich',
    weekend: 'wochenende wochenenden',
    saturday: 'sonnabend sonnabends',
  },
  fr: {
    to: 'a au jusqu jusque',
    and: 'et',
    closed: 'ferme fermee fermes fermeture',
    open: 'ouvert ouverte ouverts',
    filler: 'de du le les horaires ouverture d',
    hours: 'heures',
    noon: 'midi',
    midnight: 'minuit',
    holiday: 'feries ferie',
    weekend: 'week-end',
  },
  es: {
    to: 'a al hasta',
    and: 'y e',
    closed: 'cerrado cerrada cierra',
    open: 'abierto abierta',
    filler: 'de del desde los las el la horario horarios',
    hours: 'horas',
    holiday: 'festivo festivos feriado feriados',
    'every-day': 'diario diariamente',
  },
  it: {
    to: 'a al alle',
    and: 'e ed',
    closed: 'chiuso chiusa chiusura',
    open: 'aperto aperta',
    filler: 'dal dalle da il la ore orario orari apertura di',
    hours: 'ore',
    holiday: 'festivi festivo',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
  },
  nl: {
    to: 'tot t/m',
    and: 'en',
    closed: 'gesloten dicht',
    open: 'geopend',
    filler: 'van op uur openingstijden',
    hours: 'uur',
    holiday: 'feestdag feestdagen',
    'every-day': 'dagelijks',
    weekend: 'weekend',
  },
  pl: {
    to: 'do',
    and: 'i oraz',
    closed: 'zamkniete nieczynne nieczynny zamkniety',
    open: 'otwarte czynne',
    filler: 'od w godz godziny godzinach otwarcia',
    hours: 'godziny godzin',
    holiday: 'swieto swieta',
    'every-day': 'codziennie',
    weekend: 'weekend',
  },
  pt: {
    to: 'a as ate ao',
    and: 'e',
    closed: 'fechado fechada encerrado encerrada',
    open: 'aberto aberta',
    filler: 'de da das dos horario horarios',
    hours: 'horas',
    holiday: 'feriado feriados',
    'every-day': 'diariamente',
  },
  ja: {
    to: 'から より',
    and: 'と 及び',
    closed: '定休日 定休 休業 休業日 休み 休',
    open: '営業',
    filler: 'まで 営業時間',
    hours: '時間 時間営業',
    holiday: '祝日 祝 祭日',
    'every-day': '毎日',
    workdays: '平日',
  },
};

const made = new Map<string, OpeningWords>();

/** @param locale the editor's own language, which is read too. */
export function openingWords(locale: string): OpeningWords {
  const own = new Intl.Locale(locale).language;
  let words = made.get(own);
  if (!words) {
    const languages = [...new Set([...Object.keys(WORDS), own])];
    made.set(own, (words = languages.map(vocabularyOf)));
  }
  return words;
}

function vocabularyOf(language: string): Vocabulary {
  const given = Object.entries(WORDS[language] ?? {}) as [Meaning, string][];
  const words = given.flatMap(([meaning, all]) => all.split(' ').map((word) => [word, meaning] as const));
  const english = language === 'en' ? [...ENGLISH_WORDS[0]!] : [];
  return new Map([...words, ...dayNames(language), ...english]); // "we" is a weekday before it is anything else
}

/** Names as people shorten and bend them: "Mon", "mondays", "segunda", "月曜", "poniedziałku". */
function dayNames(language: string): [string, Meaning][] {
  const names = WEEKDAYS.map((day) => {
    // "segunda-feira" is "segunda" in a list.
    const [long = ''] = folded(weekdayName(day, language)).split('-');
    return [long, day] as [string, Meaning];
  });
  const short = WEEKDAYS.map((day) => [folded(weekdayName(day, language, 'short')).replace(/[^\p{L}].*$/u, ''), day]);
  const shared = beginnings(names);
  const stems = language === 'pl' ? shared.filter(([word]) => `${word}*` === stemKey(word)) : [];
  return [
    ...shared,
    ...(short as [string, Meaning][]),
    ...names.map(([name, day]): [string, Meaning] => [`${name}s`, day]),
    ...stems.map(([word, day]): [string, Meaning] => [`${word}*`, day]),
  ];
}
