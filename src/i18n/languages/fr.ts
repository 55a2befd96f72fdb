// French. The polite form, "vous"; in Canada "clavardage", "courriel", and no space before a question mark.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

/** With "de" where that is not just "de" or "d’" and the name. */
const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Addis-Abeba', Algiers: 'Alger', Athens: 'Athènes', Azores: 'des Açores', Baghdad: 'Bagdad'},
  ...{Andorra: 'Andorre', Bahrain: 'Bahreïn', Comoro: 'des Comores', Detroit: 'Détroit', Kuwait: 'Koweït'},
  ...{Beirut: 'Beyrouth', Bermuda: 'des Bermudes', Brussels: 'Bruxelles', Bucharest: 'Bucarest', Cairo: 'du Caire'},
  ...{Canary: 'des Canaries', Copenhagen: 'Copenhague', Damascus: 'Damas', Dubai: 'Dubaï', Havana: 'La Havane'},
  ...{Guadeloupe: 'de la Guadeloupe', Jamaica: 'de la Jamaïque', Jerusalem: 'Jérusalem', Kathmandu: 'Katmandou'},
  ...{Lisbon: 'Lisbonne', Lome: 'Lomé', London: 'Londres', Malta: 'Malte', Manila: 'Manille', Kolkata: 'Calcutta'},
  ...{Martinique: 'de la Martinique', Mauritius: 'de l’île Maurice', 'Mexico City': 'Mexico'},
  ...{Madeira: 'Madère', Marquesas: 'des Marquises', Ndjamena: 'N’Djamena', 'Port of Spain': 'Port-d’Espagne'},
  ...{Montreal: 'Montréal', Moscow: 'Moscou', Nicosia: 'Nicosie', Noumea: 'Nouméa', 'Puerto Rico': 'Porto Rico'},
  ...{Reunion: 'La Réunion', Riyadh: 'Riyad', 'Sao Paulo': 'São Paulo', Seoul: 'Séoul', Singapore: 'Singapour'},
  ...{'Santo Domingo': 'Saint-Domingue', 'St Barthelemy': 'Saint-Barthélemy'},
  ...{
    'St Johns': 'Saint-Jean de Terre-Neuve',
    Tashkent: 'Tachkent',
    Tbilisi: 'Tbilissi',
    Tehran: 'Téhéran',
    Vatican: 'du Vatican',
    Vienna: 'Vienne',
  },
  ...{Warsaw: 'Varsovie', Yerevan: 'Erevan'},
};

/** "de Paris", "d’Oslo", "du Caire" */
const of = (city: string) => {
  const name = CITIES[city] ?? city;
  return /^d/.test(name) ? name : `${/^(?:[AEIOU]|Hal|Hel|Hono)/.test(name) ? 'd’' : 'de '}${name}`;
};
/** "17 h", "17 h 30"; as `Intl` has it in the few countries whose clocks count to twelve there. */
const clock = ({twelve, hour, minute, time}: ClockTime) => {
  if (twelve === 'midnight') return 'minuit';
  if (hour === 12 && !minute) return 'midi';
  if (/m$/i.test(time)) return time.replace(/^\D+/, '');
  return `${hour}\u00A0h${minute ? `\u00A0${String(minute).padStart(2, '0')}` : ''}`;
};
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'ce soir à minuit' : `demain à ${clock(when)}`);
/** "samedi à minuit" may be either end of Saturday, "dans la nuit de samedi à dimanche" is not. */
const weekday = (when: When) =>
  when.nightOf
    ? `dans la nuit de ${when.nightOf.weekday} à ${when.weekday}, à minuit`
    : `${when.weekday} à ${clock(when)}`;
const date = (when: When) => {
  const {nightOf} = when;
  if (!nightOf) return `le ${when.date} à ${clock(when)}`;
  const eve = nightOf.month === when.month ? nightOf.date.split(' ')[0] : nightOf.date;
  return `dans la nuit du ${eve} au ${when.date}, à minuit`;
};
const today = (when: When) => `aujourd’hui ${(when.nightOf ?? when).weekday}`;
const zone = (account: Place) => (account.city ? `heure ${of(account.city)}` : account.zone);
const there = (account: There) => {
  const {twelve, dayOfWeek, instant, timeZone} = account;
  if (!dayOfWeek) return clock(account);
  const day = new Intl.DateTimeFormat('fr', {timeZone, weekday: 'long'}).format(instant);
  return `${day} à ${twelve === 'midnight' ? '0\u00A0h' : clock(account)}`;
};

const french: Language = ({region, plural, number}) => {
  const isCanadian = region === 'CA';
  const chat = isCanadian ? 'clavardage' : 'chat';
  const email = isCanadian ? 'adresse courriel' : 'adresse e-mail';
  return {
    locale: 'fr',
    openChat: `Ouvrir le ${chat}`,
    closeChat: `Fermer le ${chat}`,
    online: 'Nous sommes là pour vous',
    offline: 'Nous ne sommes pas là pour le moment',
    unread: (count) => `${number(count)} ${plural(count, {one: 'nouveau message', other: 'nouveaux messages'})}`,
    count: number,
    heading: 'Écrivez-nous',
    back: {
      minutes: ({duration}) => `Nous serons de retour ${duration}.`,
      today: (when) => `Nous serons de retour aujourd’hui à ${clock(when)}.`,
      tomorrow: (when) => `Nous serons de retour ${tomorrow(when)}.`,
      weekday: (when) => `Nous serons de retour ${weekday(when)}.`,
      date: (when) => `Nous serons de retour ${date(when)}.`,
    },
    offlineFor: (exception) => `Nous ne sommes pas là · ${exception}`,
    backUnknown: 'Laissez-nous un message, nous vous répondrons.',
    openUntil: (when) => `Nous sommes là jusqu’à ${clock(when)}.`,
    accountTime: (account) => `Soit ${there(account)}${account.city ? `, ${zone(account)}` : ` (${account.zone})`}.`,
    weekdayName: (day) => day.weekday,
    dateName: (day) => (day.day === 1 ? day.date.replace(/^1(?=\s)/, '1er') : day.date),
    opens: {
      minutes: (when) => `${when.duration}, ${weekday(when)}`,
      today: (when) => `${today(when)} à ${clock(when)}`,
      tomorrow: (when) =>
        when.nightOf ? `ce soir ${when.nightOf.weekday} à minuit` : `demain ${when.weekday} à ${clock(when)}`,
      weekday,
      date,
    },
    closes: {
      today: (when) => `${today(when)} jusqu’à ${clock(when)}`,
      tomorrow: (when) =>
        when.nightOf ? `${today(when)} jusqu’à minuit` : `jusqu’à demain ${when.weekday} à ${clock(when)}`,
      weekday: ({nightOf, ...when}) =>
        nightOf ? `jusqu’à ${nightOf.weekday} à 24\u00A0h` : `jusqu’à ${when.weekday} à ${clock(when)}`,
      date: ({nightOf, ...when}) =>
        nightOf ? `jusqu’au ${nightOf.date} à 24\u00A0h` : `jusqu’au ${when.date} à ${clock(when)}`,
    },
    until: 'jusqu.(?:à|au)',
    timezone: zone,
    whenThere: (when, account) => `${when} (${there(account)}, ${zone(account)})`,
    thread: 'Messages',
    composer: 'Écrire un message',
    send: 'Envoyer',
    privacy: 'Politique de confidentialité',
    enterSends: 'Entrée envoie le message, Maj et Entrée passent à la ligne.',
    fallback: 'Vous pouvez aussi nous joindre ici\u00A0:',
    notArrived: 'Votre message ne nous est pas encore parvenu. Vous pouvez aussi nous joindre ici\u00A0:',
    failed: 'Non envoyé',
    earlier: 'Afficher les messages précédents',
    sentAt: (time, day) => (day ? `${day}, ${time}` : time),
    sending: 'Envoi en cours…',
    sent: 'Envoyé',
    messageFailed: (text) => `Message non envoyé\u00A0: ${text}`,
    retry: 'Réessayer',
    typing: (author) => `${author} écrit…`,
    tooLong: (excess) =>
      `Ce message compte ${number(excess)} ${plural(excess, {one: 'caractère', other: 'caractères'})} de trop. Veuillez le raccourcir ou l’envoyer en plusieurs fois.`,
    removed: 'Les messages précédents ont été supprimés.',
    handedOver: 'Notre équipe prend le relais. Quelqu’un vous répondra {opens}.',
    saveChat: 'Enregistrer la conversation dans un fichier',
    endChat: 'Terminer la conversation',
    endQuestion: `Terminer cette conversation et la supprimer de ce navigateur${isCanadian ? '' : '\u202F'}?`,
    ended: 'La conversation est terminée et supprimée.',
    end: 'Terminer et supprimer',
    cancel: 'Annuler',
    visitor: 'Vous',
    agent: 'Notre équipe',
    assistant: 'Assistant',
    auto: 'Réponse automatique',
    questions: 'Questions fréquentes',
    searchQuestions: 'Chercher dans les questions',
    questionsFound: (count) => `Questions trouvées\u00A0: ${number(count)}`,
    noQuestion: 'Aucune question trouvée. Écrivez-nous.',
    week: 'Nos horaires',
    today: 'Aujourd’hui',
    dayClosed: 'Fermé',
    allDay: 'Ouvert toute la journée',
    clockTime: ({time}) => time,
    askPerson: 'Parler à une personne',
    personWanted: 'J’aimerais parler à une personne, s’il vous plaît.',
    askEmail: `Laissez-nous votre ${email} pour recevoir notre réponse même si vous avez quitté cette page.`,
    email: email.replace('a', 'A'),
    emailInvalid: `Veuillez saisir une ${email} complète, par exemple nom@example.com.`,
    name: 'Nom (facultatif)',
    saveEmail: 'Enregistrer',
    skipEmail: 'Non, merci',
    leaveEmail: `Laisser une ${email}`,
    changeEmail: `Modifier l’${email}`,
    contact: (address, name) => `${name && `Je suis ${name}. `}Vous pouvez me joindre à l’adresse ${address}.`,
  };
};

export default french;
