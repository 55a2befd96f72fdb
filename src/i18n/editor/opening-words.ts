// The words in which people write opening hours, in the languages that the import reads. Weekdays are those of `Intl`; the
// few others are here. Words are folded: no capitals, no accents.
import {WEEKDAYS} from '../../domain/calendar.js';
import {
  beginnings,
  ENGLISH_WORDS,
  folded,
  type Meaning,
  monthNumbers,
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
    filler:
      'from on at the opening business office store shop time times opens we_are we_re we_are_here we_re_here every each',
    scope:
      'phone telephone phone_support phone_lines support customer_service customer_support customer_care live_chat chat hotline our_phone_lines_are our_phone_lines',
    zone: 'ist aest aedt nzst nzdt sgt hkt pacific_time eastern_time central_time mountain_time uk_time',
    except: 'except excluding',
    appointment: 'by_appointment by_appointment_only appointment_only on_request by_arrangement',
    'all-day': 'all_day around_the_clock round_the_clock',
    hours: 'hours hour hrs hr',
    noon: 'noon midday',
    midnight: 'midnight',
    holiday: 'holiday holidays public_holiday public_holidays bank_holiday bank_holidays',
    'every-day': 'daily everyday every_day all_week',
    workdays: 'weekday weekdays every_weekday each_weekday',
    weekend: 'weekend weekends every_weekend',
  },
  de: {
    to: 'bis',
    and: 'und sowie u',
    closed: 'geschlossen ruhetag ruhetage',
    open: 'geoffnet offen',
    filler:
      'von ab am an um uhr offnungszeiten geschaftszeiten durchgehend wir_sind fur_sie_da sprechzeiten sprechzeit burozeiten ladenzeiten ladenoffnungszeiten servicezeiten schalterstunden sprechstunden erreichbar ist sind',
    scope: 'telefon telefonisch telefonzeiten hotline unsere_hotline kundenservice kundendienst kundenbetreuung',
    hours: 'stunden std',
    holiday: 'feiertag feiertags feiertage feiertagen gesetzlichen_feiertagen',
    'every-day': 'taglich tgl jeden_tag',
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
    filler: 'de du le les horaires ouverture d sans_interruption nous_sommes',
    scope: 'service_client service_clients telephone standard support assistance',
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
    open: 'abierto abierta abrimos',
    filler: 'de del desde los las el la horario horarios hs hrs',
    scope: 'telefono atencion_al_cliente servicio_al_cliente soporte',
    workdays: 'dias_laborables entre_semana',
    weekend: 'fin_de_semana fines_de_semana',
    hours: 'horas',
    holiday: 'festivo festivos feriado feriados',
    'every-day': 'diario diariamente todos_los_dias cada_dia',
    except: 'excepto salvo menos',
    appointment: 'con_cita_previa cita_previa',
  },
  it: {
    to: 'a al alle alla all alle_ore',
    and: 'e ed',
    closed: 'chiuso chiusa chiusura',
    open: 'aperto aperta',
    scope: 'telefono servizio_clienti assistenza',
    filler: 'dal dalle dalla dall da il la dalle_ore ore orario orari apertura di orario_continuato',
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
    filler: 'van op uur openingstijden wij_zijn we_zijn bereikbaar',
    scope: 'klantenservice telefonisch telefoon',
    workdays: 'werkdagen doordeweeks',
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
    filler: 'de da das dos horario horarios feira',
    scope: 'atendimento suporte telefone',
    workdays: 'dias_uteis',
    weekend: 'fim_de_semana fins_de_semana',
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

/**
 * Further languages: a text is read in one of them only where it is wholly in it, since "So" is Sunday in German and Saturday
 * in Czech.
 */
const ALONE: {readonly [language: string]: Words} = {
  sv: {
    to: 'till',
    and: 'och',
    closed: 'stangt stangda',
    open: 'oppet oppettider',
    filler: 'kl klockan fran',
    holiday: 'helgdagar helgdag',
    'every-day': 'dagligen alla_dagar varje_dag',
    workdays: 'vardagar vardag',
    weekend: 'helger helg',
  },
  da: {
    to: 'til',
    and: 'og',
    closed: 'lukket',
    open: 'abent abningstider',
    filler: 'kl klokken fra',
    holiday: 'helligdage helligdag',
    'every-day': 'dagligt alle_dage hver_dag',
    workdays: 'hverdage hverdag',
    weekend: 'weekend weekender',
  },
  nb: {
    to: 'til',
    and: 'og',
    closed: 'stengt',
    open: 'apent apningstider',
    filler: 'kl klokken fra',
    holiday: 'helligdager helligdag',
    'every-day': 'daglig alle_dager hver_dag',
    workdays: 'hverdager hverdag',
    weekend: 'helg helger',
  },
  fi: {
    and: 'ja',
    closed: 'suljettu',
    open: 'avoinna auki aukioloajat',
    filler: 'klo kello',
    'every-day': 'paivittain joka_paiva',
    workdays: 'arkisin arkipaivina',
    weekend: 'viikonloppuisin',
  },
  cs: {
    to: 'az do',
    and: 'a',
    closed: 'zavreno',
    open: 'otevreno oteviraci',
    filler: 'od hod hodin doba v',
    holiday: 'svatky svatek',
    'every-day': 'denne kazdy_den',
    weekend: 'vikend',
  },
  el: {
    to: 'εως ως μεχρι',
    and: 'και',
    closed: 'κλειστα',
    open: 'ανοιχτα',
    filler: 'απο ωραριο',
    'every-day': 'καθημερινα',
  },
  hu: {
    to: 'ig',
    and: 'es',
    closed: 'zarva',
    open: 'nyitva nyitvatartas',
    'every-day': 'naponta minden_nap',
    workdays: 'munkanapokon',
  },
  ro: {
    to: 'pana la',
    and: 'si',
    closed: 'inchis',
    open: 'deschis program',
    filler: 'de orele ora',
    'every-day': 'zilnic',
  },
  tr: {
    and: 've',
    closed: 'kapali',
    open: 'acik',
    filler: 'saat saatleri calisma arasi',
    'every-day': 'her_gun',
    workdays: 'hafta_ici',
    weekend: 'hafta_sonu',
  },
  uk: {
    to: 'до по',
    and: 'і та',
    closed: 'вихіднии зачинено вихідні',
    open: 'відчинено',
    filler: 'з від графік роботи',
    'every-day': 'щодня щоденно',
    weekend: 'вихідні',
  },
  ru: {
    to: 'до по',
    and: 'и',
    closed: 'выходнои закрыто',
    open: 'открыто',
    filler: 'с от часы режим работы',
    'every-day': 'ежедневно',
    workdays: 'будни по_будням',
  },
  id: {to: 'sampai hingga', and: 'dan', closed: 'tutup', open: 'buka', filler: 'pukul jam', 'every-day': 'setiap_hari'},
  zh: {
    to: '至 到',
    and: '和 及',
    closed: '休息 休业 关闭',
    open: '营业',
    filler: '营业时间 服务时间',
    'every-day': '每天 每日',
    workdays: '工作日',
    weekend: '周末',
  },
  ko: {
    and: '및',
    closed: '휴무 휴무일',
    open: '영업',
    filler: '영업시간 운영시간',
    'every-day': '매일',
    workdays: '평일',
    weekend: '주말',
    holiday: '공휴일',
  },
  ar: {to: 'إلى الى حتى', and: 'و', closed: 'مغلق', filler: 'من', 'every-day': 'يوميا'},
};

const made = new Map<string, OpeningWords>();

/** @param locale the editor's own language, which is read too. */
export function openingWords(locale: string): OpeningWords {
  const own = new Intl.Locale(locale).language;
  let words = made.get(own);
  if (!words) {
    const languages = [...new Set([...Object.keys(WORDS), own])];
    const alone = Object.keys(ALONE).filter((language) => language !== own);
    const [together, byThemselves] = [languages, alone].map((all) => all.map(vocabularyOf)) as [
      Vocabulary[],
      Vocabulary[],
    ];
    const months = [...languages, ...alone].map((language, i) => ({
      months: monthNames(language),
      vocabulary: [...together, ...byThemselves][i]!,
    }));
    words = Object.assign(together, {alone: byThemselves, months});
    made.set(own, words);
  }
  return words;
}

function vocabularyOf(language: string): Vocabulary {
  const given = Object.entries(WORDS[language] ?? ALONE[language] ?? {}) as [Meaning, string][];
  const words = given.flatMap(([meaning, all]) =>
    all.split(' ').map((word) => [word.replaceAll('_', ' '), meaning] as const),
  );
  const english = language === 'en' ? [...ENGLISH_WORDS[0]!] : [];
  return new Map([...words, ...dayNames(language), ...english]); // "we" is a weekday before it is anything else
}

/** By themselves and beside a day, where many languages bend them: "kwiecień", "1 kwietnia"; and short. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    {month: 'long'},
    {month: 'long', day: 'numeric'},
    {month: 'short'},
    {month: 'short', day: 'numeric'},
  ];
  const formats = styles.map((style) => new Intl.DateTimeFormat(language, {...style, timeZone: 'UTC'}));
  const names = formats.flatMap((format) =>
    Array.from({length: 12}, (_, i) => {
      const parts = format.formatToParts(Date.UTC(2024, i, 1));
      const name = parts.find(({type}) => type === 'month')?.value ?? '';
      return [folded(name).replace(/[^\p{L}].*$/u, ''), i + 1] as const;
    }),
  );
  return monthNumbers(names.filter(([name]) => name));
}

/** Languages in which names of days end in other ways within a sentence. */
const BENDING = ['pl', 'cs', 'uk', 'ru'];

/** Names as people shorten and bend them: "Mon", "mondays", "segunda", "月曜", "poniedziałku". */
function dayNames(language: string): [string, Meaning][] {
  const names = WEEKDAYS.map((day) => {
    // "segunda-feira" is "segunda" in a list.
    const [long = ''] = folded(weekdayName(day, language)).split('-');
    return [long, day] as [string, Meaning];
  });
  const short = WEEKDAYS.map((day) => [folded(weekdayName(day, language, 'short')).replace(/[^\p{L}].*$/u, ''), day]);
  const shared = beginnings(names);
  const stems = BENDING.includes(language) ? shared.filter(([word]) => `${word}*` === stemKey(word)) : [];
  return [
    ...shared,
    ...(short as [string, Meaning][]),
    ...names.map(([name, day]): [string, Meaning] => [`${name}s`, day]),
    ...stems.map(([word, day]): [string, Meaning] => [`${word}*`, day]),
  ];
}
