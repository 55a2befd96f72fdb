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

/** `_` stands for the space in a phrase. */
type Words = {readonly [meaning in Meaning]?: string};

const WORDS: {readonly [language: string]: Words} = {
  en: {
    to: 'to till til until thru through',
    and: 'and',
    filler: 'from on at the opening business office store shop time times opens we_are we_re',
    except: 'except excluding',
    appointment: 'by_appointment by_appointment_only appointment_only on_request',
    'all-day': 'all_day around_the_clock round_the_clock',
    hours: 'hours hour hrs hr',
    noon: 'noon midday',
    midnight: 'midnight',
    holiday: 'holiday holidays public_holiday public_holidays bank_holiday bank_holidays',
    'every-day': 'daily everyday every_day all_week',
    workdays: 'weekdays',
    weekend: 'weekend weekends',
  },
  de: {
    to: 'bis',
    and: 'und sowie',
    closed: 'geschlossen ruhetag',
    open: 'geoffnet offen',
    filler: 'von ab am an um uhr offnungszeiten geschaftszeiten durchgehend wir_sind fur_sie_da',
    hours: 'stunden std',
    holiday: 'feiertag feiertags feiertage feiertagen gesetzlichen_feiertagen',
    'every-day': 'taglich jeden_tag',
    except: 'außer ausser ausgenommen',
    appointment:
      'nach_vereinbarung nach_telefonischer_vereinbarung nach_absprache auf_anfrage nur_nach_vereinbarung nach_terminvereinbarung',
    'all-day': 'rund_um_die_uhr ganztags ganztagig',
    sunday: 'sonn',
    weekend: 'wochenende wochenenden',
    saturday: 'sonnabend sonnabends',
  },
  fr: {
    to: 'a au jusqu jusque',
    and: 'et',
    closed: 'ferme fermee fermes fermeture',
    open: 'ouvert ouverte ouverts',
    filler: 'de du le les horaires ouverture d sans_interruption',
    except: 'sauf hors excepte',
    appointment: 'sur_rendez_vous sur_rdv',
    'every-day': 'tous_les_jours chaque_jour',
    hours: 'heures',
    noon: 'midi',
    midnight: 'minuit',
    holiday: 'feries ferie jours_feries jour_ferie',
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
    'every-day': 'diario diariamente todos_los_dias cada_dia',
    except: 'excepto salvo menos',
    appointment: 'con_cita_previa cita_previa',
  },
  it: {
    to: 'a al alle',
    and: 'e ed',
    closed: 'chiuso chiusa chiusura',
    open: 'aperto aperta',
    filler: 'dal dalle da il la ore orario orari apertura di orario_continuato',
    'every-day': 'tutti_i_giorni ogni_giorno',
    except: 'tranne eccetto escluso',
    appointment: 'su_appuntamento',
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
    'every-day': 'dagelijks elke_dag iedere_dag alle_dagen',
    except: 'behalve uitgezonderd',
    appointment: 'op_afspraak alleen_op_afspraak',
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
    'every-day': 'codziennie kazdego_dnia',
    except: 'oprocz poza',
    'all-day': 'cała_dobe całodobowo cala_dobe calodobowo',
    monday: 'pn',
    tuesday: 'wt',
    thursday: 'czw',
    saturday: 'sob',
    sunday: 'nd ndz',
    weekend: 'weekend',
  },
  pt: {
    to: 'a as ate ao',
    and: 'e',
    closed: 'fechado fechada encerrado encerrada',
    open: 'aberto aberta',
    filler: 'de da das dos horario horarios',
    except: 'exceto excepto',
    appointment: 'com_hora_marcada por_marcacao com_marcacao',
    hours: 'horas',
    holiday: 'feriado feriados',
    'every-day': 'diariamente todos_os_dias',
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
  const words = given.flatMap(([meaning, all]) =>
    all.split(' ').map((word) => [word.replaceAll('_', ' '), meaning] as const),
  );
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
