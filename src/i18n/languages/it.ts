// Italian. "Tu", as shops on the web write. Articles go by the hour and by the day: "alle 9:00", "all’1:00", "il 4 gennaio",
// "l’8 gennaio".
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** With an article where the name has one. */
const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Addis Abeba', Algiers: 'Algeri', Athens: 'Atene', Azores: 'le Azzorre', Belgrade: 'Belgrado'},
  ...{Berlin: 'Berlino', Bogota: 'Bogotá', Brussels: 'Bruxelles', Bucharest: 'Bucarest', Cairo: 'il Cairo'},
  ...{Canary: 'le Canarie', Copenhagen: 'Copenaghen', Damascus: 'Damasco', Dublin: 'Dublino', Gibraltar: 'Gibilterra'},
  ...{Havana: 'l’Avana', Jakarta: 'Giacarta', Tehran: 'Teheran'},
  ...{Jerusalem: 'Gerusalemme', Kyiv: 'Kiev', Lisbon: 'Lisbona', Ljubljana: 'Lubiana', London: 'Londra'},
  ...{Kolkata: 'Calcutta', Luxembourg: 'Lussemburgo', 'Mexico City': 'Città del Messico', Moscow: 'Mosca'},
  ...{Paris: 'Parigi', Prague: 'Praga', Riyadh: 'Riad', Rome: 'Roma', 'Sao Paulo': 'San Paolo', Seoul: 'Seul'},
  ...{Stockholm: 'Stoccolma', Tunis: 'Tunisi', Vatican: 'Città del Vaticano', Warsaw: 'Varsavia', Zagreb: 'Zagabria'},
  ...{Zurich: 'Zurigo'},
};

/** "a Parigi", "ad Atene", "al Cairo"; "di Parigi", "del Cairo" */
const joined = (to: 'a' | 'di', city: string) => {
  const name = CITIES[city] ?? city;
  if (/^[il]/.test(name)) return `${to === 'a' ? 'al' : 'del'}${name.replace('il', '')}`;
  return `${to === 'a' && name.startsWith('A') ? 'ad' : to} ${name}`;
};
const digits = ({hour, minute}: ClockTime) => `${hour}:${String(minute).padStart(2, '0')}`;
const at = (clock: ClockTime) => {
  if (clock.twelve) return 'a mezzanotte';
  return `${clock.hour === 1 ? 'all’' : 'alle '}${digits(clock)}`;
};
/** "il 4 gennaio", "l’8 gennaio"; "al 4 gennaio", "all’8 gennaio" */
const the = ({day}: Day, words: string, [elided, whole] = ['l’', 'il ']) =>
  (day === 8 || day === 11 ? elided : whole) + words;
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'stanotte a mezzanotte' : `domani ${at(when)}`);
/** "sabato a mezzanotte" may be either end of Saturday, "nella notte tra sabato e domenica" is not. */
const weekday = (when: When) =>
  when.nightOf
    ? `nella notte tra ${when.nightOf.weekday} e ${when.weekday}, a mezzanotte`
    : `${when.weekday} ${at(when)}`;
const date = (when: When) => {
  const {nightOf} = when;
  if (!nightOf) return `${the(when, when.date)} ${at(when)}`;
  const eve = nightOf.month === when.month ? nightOf.date.split(' ')[0]! : nightOf.date;
  return `nella notte tra ${the(nightOf, eve)} e ${the(when, when.date)}, a mezzanotte`;
};
const today = (when: When) => `oggi, ${(when.nightOf ?? when).weekday}`;
/** "le 9:00 di giovedì" */
const there = (account: There) => {
  const {twelve, hour, dayOfWeek, instant, timeZone} = account;
  if (twelve && !dayOfWeek) return 'mezzanotte';
  const time = `${hour === 1 ? 'l’' : 'le '}${digits(account)}`;
  return dayOfWeek ? `${time} di ${new Intl.DateTimeFormat('it', {timeZone, weekday: 'long'}).format(instant)}` : time;
};
const inSentence = (zone: string) => zone.replace(/^O(?=ra )/, 'o');

const italian: Language = ({plural, number}) => ({
  locale: 'it',
  openChat: 'Apri la chat',
  closeChat: 'Chiudi la chat',
  online: 'Siamo qui per te',
  offline: 'Al momento non ci siamo',
  unread: (count) => `${number(count)} ${plural(count, {one: 'nuovo messaggio', other: 'nuovi messaggi'})}`,
  count: number,
  heading: 'Scrivici',
  back: {
    minutes: ({duration}) => `Torniamo ${duration}.`,
    today: (when) => `Torniamo oggi ${at(when)}.`,
    tomorrow: (when) => `Torniamo ${tomorrow(when)}.`,
    weekday: (when) => `Torniamo ${weekday(when)}.`,
    date: (when) => `Torniamo ${date(when)}.`,
  },
  offlineFor: (exception) => `Al momento non ci siamo · ${exception}`,
  backUnknown: 'Lasciaci un messaggio e ti risponderemo.',
  openUntil: (when) => `Siamo qui fino ${at(when)}.`,
  accountTime: (account) => {
    const will = there(account).startsWith('le') ? 'saranno' : 'sarà';
    const place = account.city ? joined('a', account.city).replace('a', 'A') : undefined;
    return place
      ? `${place} ${will} ${there(account)}.`
      : `In quel momento ${will} ${there(account)} (${inSentence(account.zone)}).`;
  },
  weekdayName: (day) => day.weekday,
  dateName: (day) => (day.day === 1 ? day.date.replace(/^1(?=\s)/, '1º') : day.date),
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `${today(when)}, ${at(when)}`,
    tomorrow: (when) => (when.nightOf ? `${today(when)}, ${at(when)}` : `domani, ${when.weekday}, ${at(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `${today(when)}, fino ${at(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)}, fino ${at(when)}` : `fino a domani, ${when.weekday}, ${at(when)}`,
    weekday: ({nightOf, ...when}) =>
      nightOf ? `fino a ${nightOf.weekday} alle 24:00` : `fino a ${when.weekday} ${at(when)}`,
    date: ({nightOf, ...when}) => {
      const day = nightOf ?? when;
      return `fino ${the(day, day.date, ['all’', 'al '])} ${nightOf ? 'alle 24:00' : at(when)}`;
    },
  },
  until: 'fino(?: a(?:l|lle|ll.)?)?',
  timezone: (account) => (account.city ? `ora ${joined('di', account.city)}` : inSentence(account.zone)),
  whenThere: (when, account) =>
    `${when} (${there(account)}${account.city ? ` ${joined('a', account.city)}` : `, ${inSentence(account.zone)}`})`,
  thread: 'Messaggi',
  composer: 'Scrivi un messaggio',
  send: 'Invia',
  privacy: 'Informativa sulla privacy',
  enterSends: 'Con Invio si invia il messaggio, con Maiusc e Invio si va a capo.',
  fallback: 'Puoi contattarci anche qui:',
  notArrived: 'Il tuo messaggio non ci è ancora arrivato. Puoi contattarci anche qui:',
  failed: 'Non inviato',
  earlier: 'Mostra i messaggi precedenti',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Invio in corso…',
  sent: 'Inviato',
  messageFailed: (text) => `Messaggio non inviato: ${text}`,
  retry: 'Riprova',
  typing: (author) => `${author} sta scrivendo…`,
  tooLong: (excess) =>
    `Il messaggio ha ${number(excess)} ${plural(excess, {one: 'carattere', other: 'caratteri'})} di troppo. Accorcialo o invialo in più parti.`,
  removed: 'I messaggi precedenti sono stati eliminati.',
  handedOver: 'Da qui in poi ti segue il nostro team. Qualcuno ti risponderà {opens}.',
  saveChat: 'Salva la conversazione in un file',
  endChat: 'Termina la conversazione',
  endQuestion: 'Terminare questa conversazione ed eliminarla da questo browser?',
  ended: 'La conversazione è terminata ed è stata eliminata.',
  end: 'Termina ed elimina',
  cancel: 'Annulla',
  visitor: 'Tu',
  agent: 'Il nostro team',
  assistant: 'Assistente',
  auto: 'Risposta automatica',
  questions: 'Domande frequenti',
  searchQuestions: 'Cerca tra le domande',
  questionsFound: (count) => `Domande trovate: ${number(count)}`,
  noQuestion: 'Nessuna domanda trovata. Scrivici.',
  week: 'I nostri orari',
  today: 'Oggi',
  dayClosed: 'Chiuso',
  allDay: 'Aperto tutto il giorno',
  clockTime: ({time}) => time,
  askPerson: 'Parla con una persona',
  personWanted: 'Vorrei parlare con una persona, per favore.',
  askEmail: 'Lasciaci il tuo indirizzo email: potremo risponderti anche quando non sarai più su questa pagina.',
  email: 'Indirizzo email',
  emailInvalid: 'Inserisci un indirizzo email completo, per esempio nome@example.com.',
  name: 'Nome (facoltativo)',
  saveEmail: 'Salva',
  skipEmail: 'No, grazie',
  leaveEmail: 'Lascia un indirizzo email',
  changeEmail: 'Cambia indirizzo email',
  contact: (email, name) => `${name && `Sono ${name}. `}Potete scrivermi a ${email}.`,
});

export default italian;
