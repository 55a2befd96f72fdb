// Spanish. In Spain "tú", as shops there write; elsewhere "usted". The article of a time goes by the hour: "a la 1:00", "a las
// 2:00", which holds on clocks that count to twelve, too ("a la 1:00 p.m.").
import type {Language} from '../language.js';
import type {ClockTime, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Argel', Amsterdam: 'Ámsterdam', Asuncion: 'Asunción', Athens: 'Atenas', Azores: 'las Azores'},
  ...{Baghdad: 'Bagdad', 'Bahia Banderas': 'Bahía de Banderas', 'Ciudad Juarez': 'Ciudad Juárez', Damascus: 'Damasco'},
  ...{
    Belgrade: 'Belgrado',
    Belize: 'Belice',
    Berlin: 'Berlín',
    Bogota: 'Bogotá',
    Brussels: 'Bruselas',
    Bucharest: 'Bucarest',
  },
  ...{Cairo: 'El Cairo', Canary: 'Canarias', Cancun: 'Cancún', Copenhagen: 'Copenhague', Cordoba: 'Córdoba'},
  ...{Dubai: 'Dubái', Dublin: 'Dublín', Easter: 'la Isla de Pascua', Galapagos: 'las Galápagos', Havana: 'La Habana'},
  ...{Honolulu: 'Honolulú', Jakarta: 'Yakarta', Ljubljana: 'Liubliana', 'Port of Spain': 'Puerto España'},
  ...{'Port-au-Prince': 'Puerto Príncipe', Reykjavik: 'Reikiavik', 'Rio Gallegos': 'Río Gallegos', Riyadh: 'Riad'},
  ...{Sofia: 'Sofía', Taipei: 'Taipéi', Tallinn: 'Tallin', Tehran: 'Teherán', Tucuman: 'Tucumán', Vilnius: 'Vilna'},
  ...{Istanbul: 'Estambul', Jerusalem: 'Jerusalén', Johannesburg: 'Johannesburgo', Kyiv: 'Kiev', Kolkata: 'Calcuta'},
  ...{Kathmandu: 'Katmandú', Lisbon: 'Lisboa', London: 'Londres', 'Los Angeles': 'Los Ángeles'},
  ...{Luxembourg: 'Luxemburgo', Mazatlan: 'Mazatlán', Merida: 'Mérida', 'Mexico City': 'Ciudad de México'},
  ...{Monaco: 'Mónaco', Moscow: 'Moscú', 'New York': 'Nueva York', Panama: 'Panamá', Paris: 'París', Prague: 'Praga'},
  ...{Rome: 'Roma', 'Sao Paulo': 'São Paulo', Seoul: 'Seúl', Shanghai: 'Shanghái', Singapore: 'Singapur'},
  ...{Stockholm: 'Estocolmo', Sydney: 'Sídney', Tokyo: 'Tokio', Tunis: 'Túnez', Vienna: 'Viena', Warsaw: 'Varsovia'},
  ...{Zurich: 'Zúrich'},
};

/** "las 9:00", "la 1:00 p.m."; without the weekday that may stand before it. */
const clock = ({twelve, hour, time}: ClockTime) =>
  twelve
    ? `las 12 ${twelve === 'noon' ? 'del mediodía' : 'de la noche'}`
    : `${hour === 1 ? 'la' : 'las'} ${time.replace(/^\D+/, '')}`;
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'esta noche a las 12' : `mañana a ${clock(when)}`);
/** "el sábado a medianoche" may be either end of Saturday, "la noche del sábado al domingo" is not. */
const weekday = (when: When) =>
  when.nightOf
    ? `la noche del ${when.nightOf.weekday} al ${when.weekday}, a las 12`
    : `el ${when.weekday} a ${clock(when)}`;
const date = (when: When) => {
  const {nightOf} = when;
  if (!nightOf) return `el ${when.date} a ${clock(when)}`;
  const eve = nightOf.month === when.month ? nightOf.day : nightOf.date;
  return `la noche del ${eve} al ${when.date}, a las 12`;
};
const today = (when: When) => `hoy, ${(when.nightOf ?? when).weekday}`;
const cityName = (city: string) => CITIES[city] ?? city;
/** "las 9:00 del jueves" */
const there = (account: There) => {
  const {twelve, dayOfWeek, instant, timeZone} = account;
  if (!dayOfWeek) return clock(account);
  const time = twelve === 'midnight' ? 'las 0:00' : clock(account);
  return `${time} del ${new Intl.DateTimeFormat('es', {timeZone, weekday: 'long'}).format(instant)}`;
};

const spanish: Language = ({region, plural, number}) => {
  const say = (spain: string, elsewhere: string) => (region === 'ES' ? spain : elsewhere);
  return {
    locale: 'es',
    openChat: 'Abrir el chat',
    closeChat: 'Cerrar el chat',
    online: 'Estamos en línea',
    offline: 'Ahora no estamos en línea',
    unread: (count) => `${number(count)} ${plural(count, {one: 'mensaje nuevo', other: 'mensajes nuevos'})}`,
    count: number,
    heading: say('Escríbenos', 'Escríbanos'),
    back: {
      minutes: ({duration}) => `Volvemos ${duration}.`,
      today: (when) => `Volvemos hoy a ${clock(when)}.`,
      tomorrow: (when) => `Volvemos ${tomorrow(when)}.`,
      weekday: (when) => `Volvemos ${weekday(when)}.`,
      date: (when) => `Volvemos ${date(when)}.`,
    },
    offlineFor: (exception) => `Ahora no estamos en línea · ${exception}`,
    backUnknown: say('Déjanos un mensaje y te responderemos.', 'Déjenos un mensaje y le responderemos.'),
    openUntil: (when) => `Estamos en línea hasta ${clock(when)}.`,
    accountTime: (account) => {
      const will = account.hour === 1 ? 'será' : 'serán';
      return account.city
        ? `En ${cityName(account.city)} ${will} ${there(account)}.`
        : `Entonces ${will} ${there(account)} ${account.zone}.`;
    },
    weekdayName: (day) => day.weekday,
    dateName: (day) => day.date,
    opens: {
      minutes: (when) => `${when.duration}, ${weekday(when)}`,
      today: (when) => `${today(when)}, a ${clock(when)}`,
      tomorrow: (when) =>
        when.nightOf ? `${today(when)}, a ${clock(when)}` : `mañana, ${when.weekday}, a ${clock(when)}`,
      weekday,
      date,
    },
    closes: {
      today: (when) => `${today(when)}, hasta ${clock(when)}`,
      tomorrow: (when) =>
        when.nightOf ? `${today(when)}, hasta ${clock(when)}` : `hasta mañana, ${when.weekday}, a ${clock(when)}`,
      weekday: (when) => `hasta ${weekday(when)}`,
      date: (when) => `hasta ${date(when)}`,
    },
    until: 'hasta(?: el| las?)?',
    timezone: (account) => (account.city ? `hora de ${cityName(account.city)}` : account.zone),
    whenThere: (when, account) =>
      `${when} (${there(account)}${account.city ? ` en ${cityName(account.city)}` : ` ${account.zone}`})`,
    thread: 'Mensajes',
    composer: say('Escribe un mensaje', 'Escriba un mensaje'),
    send: 'Enviar',
    privacy: 'Política de privacidad',
    enterSends: say(
      'Intro envía el mensaje; Mayús e Intro empiezan una línea nueva.',
      'Enter envía el mensaje; Mayús y Enter empiezan una línea nueva.',
    ),
    fallback: 'Otras formas de contacto:',
    notArrived: say(
      'Tu mensaje todavía no nos ha llegado. Otras formas de contacto:',
      'Su mensaje todavía no nos ha llegado. Otras formas de contacto:',
    ),
    failed: 'No enviado',
    earlier: 'Ver mensajes anteriores',
    sentAt: (time, day) => (day ? `${day}, ${time}` : time),
    sending: 'Enviando…',
    sent: 'Enviado',
    messageFailed: (text) => `Mensaje no enviado: ${text}`,
    retry: 'Reintentar',
    typing: (author) => `${author} está escribiendo…`,
    tooLong: (excess) =>
      `A este mensaje le ${plural(excess, {one: 'sobra', other: 'sobran'})} ${number(excess)} ${plural(excess, {one: 'carácter', other: 'caracteres'})}. ${say('Acórtalo o envíalo', 'Acórtelo o envíelo')} en partes.`,
    removed: 'Se eliminaron los mensajes anteriores.',
    handedOver: say(
      'A partir de aquí continúa nuestro equipo. Alguien te responderá {opens}.',
      'A partir de aquí continúa nuestro equipo. Alguien le responderá {opens}.',
    ),
    saveChat: 'Guardar la conversación en un archivo',
    endChat: 'Finalizar la conversación',
    endQuestion: '¿Finalizar esta conversación y borrarla de este navegador?',
    ended: 'La conversación ha finalizado y se ha borrado.',
    end: 'Finalizar y borrar',
    cancel: 'Cancelar',
    visitor: say('Tú', 'Usted'),
    agent: 'Nuestro equipo',
    assistant: 'Asistente',
    auto: 'Respuesta automática',
    questions: 'Preguntas frecuentes',
    searchQuestions: 'Buscar en las preguntas',
    questionsFound: (count) => `Preguntas encontradas: ${number(count)}`,
    noQuestion: say('No hay ninguna pregunta así. Escríbenos.', 'No hay ninguna pregunta así. Escríbanos.'),
    week: 'Nuestro horario',
    today: 'Hoy',
    dayClosed: 'Cerrado',
    allDay: 'Abierto todo el día',
    clockTime: ({twelve, time}) => (twelve ? {midnight: 'medianoche', noon: 'mediodía'}[twelve] : time),
    askPerson: 'Hablar con una persona',
    personWanted: 'Me gustaría hablar con una persona, por favor.',
    askEmail: say(
      'Déjanos tu correo electrónico y podremos responderte por ese medio si ya has salido de esta página.',
      'Déjenos su correo electrónico y podremos responderle por ese medio si ya salió de esta página.',
    ),
    email: 'Correo electrónico',
    emailInvalid: say(
      'Escribe una dirección de correo completa, por ejemplo, nombre@example.com.',
      'Escriba una dirección de correo completa, por ejemplo, nombre@example.com.',
    ),
    name: 'Nombre (opcional)',
    saveEmail: 'Guardar',
    skipEmail: 'No, gracias',
    leaveEmail: 'Dejar un correo electrónico',
    changeEmail: 'Cambiar el correo electrónico',
    contact: (email, name) => `${name && `Soy ${name}. `}Mi correo electrónico es ${email}.`,
  };
};

export default spanish;
