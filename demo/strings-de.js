// German texts for the widget, as a page would hand them over: element.strings = …

const CITIES = {
  ...{Athens: 'Athen', Brussels: 'Brüssel', Copenhagen: 'Kopenhagen', Kyiv: 'Kiew', Lisbon: 'Lissabon'},
  ...{Luxembourg: 'Luxemburg', 'Mexico City': 'Mexiko-Stadt', Moscow: 'Moskau', Prague: 'Prag', Rome: 'Rom'},
  ...{Singapore: 'Singapur', Tokyo: 'Tokio', Vienna: 'Wien', Warsaw: 'Warschau', Zurich: 'Zürich'},
};
const at = ({twelve, time}) => (twelve === 'midnight' ? 'um Mitternacht' : `um ${time} Uhr`);
const end = ({twelve, time}) => (twelve === 'midnight' ? '24 Uhr' : `${time} Uhr`);
const tomorrow = ({nightOf}) => (nightOf ? 'heute' : 'morgen');
const dayOf = (when) => (when.nightOf ?? when).weekday;
const there = ({time, city, zone}) => `${time} Uhr ${city ? `in ${CITIES[city] ?? city}` : zone}`;

export default {
  locale: 'de',
  openChat: 'Chat öffnen',
  closeChat: 'Chat schließen',
  online: 'Wir sind für Sie da',
  offline: 'Wir sind gerade nicht da',
  unread: (count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`),
  heading: 'Schreiben Sie uns',
  back: {
    minutes: ({duration}) => `Wir sind ${duration} wieder da.`,
    today: (when) => `Wir sind heute ${at(when)} wieder da.`,
    tomorrow: (when) => `Wir sind ${tomorrow(when)} ${at(when)} wieder da.`,
    weekday: ({weekday, time}) => `Wir sind am ${weekday} um ${time} Uhr wieder da.`,
    date: ({date, time}) => `Wir sind am ${date} um ${time} Uhr wieder da.`,
  },
  offlineFor: (exception) => `Wir sind gerade nicht da · ${exception}`,
  backUnknown: 'Hinterlassen Sie uns eine Nachricht, wir melden uns bei Ihnen.',
  openUntil: ({twelve, time}) => `Wir sind noch bis ${twelve === 'midnight' ? 'Mitternacht' : `${time} Uhr`} da.`,
  opens: {
    minutes: ({duration, weekday, time}) => `${duration}, am ${weekday} um ${time} Uhr`,
    today: (when) => `heute, ${dayOf(when)}, ${at(when)}`,
    tomorrow: (when) => `${tomorrow(when)}, ${dayOf(when)}, ${at(when)}`,
    weekday: ({weekday, time}) => `am ${weekday} um ${time} Uhr`,
    date: ({date, time}) => `am ${date} um ${time} Uhr`,
  },
  // After “bis”. What ends at midnight ends at 24 o’clock of the day before.
  closes: {
    today: (when) => `heute, ${dayOf(when)}, ${end(when)}`,
    tomorrow: (when) => `${tomorrow(when)}, ${dayOf(when)}, ${end(when)}`,
    weekday: (when) => `${dayOf(when)}, ${end(when)}`,
    date: (when) => `zum ${(when.nightOf ?? when).date}, ${end(when)}`,
  },
  whenThere: (when, account) => `${when} (${there(account)})`,
  accountTime: (account) => `Bei uns ist es dann ${there(account)}.`,
  thread: 'Nachrichten',
  earlier: 'Frühere Nachrichten zeigen',
  sending: 'Wird gesendet …',
  sent: 'Gesendet',
  failed: 'Nicht gesendet',
  retry: 'Noch einmal senden',
  typing: (author) => `${author} schreibt …`,
  fallback: 'So erreichen Sie uns auch:',
  tooLong: (excess) =>
    `Die Nachricht ist um ${excess} Zeichen zu lang. Bitte kürzen Sie sie, oder senden Sie sie in Teilen.`,
  notArrived: 'Ihre Nachricht ist noch nicht bei uns angekommen. So erreichen Sie uns auch:',
  removed: 'Frühere Nachrichten wurden entfernt.',
  handedOver: 'Ab hier übernimmt unser Team. Jemand ist {opens} für Sie da.',
  askEmail:
    'Hinterlassen Sie Ihre E-Mail-Adresse, dann können wir Ihnen dort antworten, wenn Sie nicht mehr hier sind.',
  email: 'E-Mail-Adresse',
  name: 'Name (freiwillig)',
  saveEmail: 'Speichern',
  skipEmail: 'Nein danke',
  leaveEmail: 'E-Mail-Adresse hinterlassen',
  changeEmail: 'E-Mail-Adresse ändern',
  contact: (email, name) =>
    name ? `Ich bin ${name} und unter ${email} zu erreichen.` : `Ich bin unter ${email} zu erreichen.`,
  endChat: 'Unterhaltung beenden',
  endQuestion: 'Diese Unterhaltung beenden und in diesem Browser löschen?',
  end: 'Beenden und löschen',
  cancel: 'Abbrechen',
  composer: 'Nachricht schreiben',
  send: 'Senden',
  visitor: 'Sie',
  agent: 'Unser Team',
  assistant: 'Assistent',
  auto: 'Automatische Antwort',
};
