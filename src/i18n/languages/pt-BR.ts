// Portuguese of Brazil. "Você". Times have their article: "às 9h", "à 1h", "ao meio-dia".
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** With an article where the name has one. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Argel', Amsterdam: 'Amsterdã', Araguaina: 'Araguaína', Asuncion: 'Assunção', Athens: 'Atenas'},
  ...{Amman: 'Amã', Baghdad: 'Bagdá', Beirut: 'Beirute', Belgrade: 'Belgrado', Cancun: 'Cancún'},
  ...{Cordoba: 'Córdoba', Damascus: 'Damasco', Jakarta: 'Jacarta', Ljubljana: 'Liubliana', Nicosia: 'Nicósia'},
  ...{Panama: 'o Panamá', 'Puerto Rico': 'Porto Rico', Riyadh: 'Riade', Tehran: 'Teerã', Tunis: 'Túnis'},
  ...{Azores: 'os Açores', Bahia: 'a Bahia', Belem: 'Belém', Berlin: 'Berlim', Bogota: 'Bogotá', Brussels: 'Bruxelas'},
  ...{
    Bucharest: 'Bucareste',
    Budapest: 'Budapeste',
    Cairo: 'o Cairo',
    Canary: 'as Canárias',
    Kathmandu: 'Katmandu',
    Kolkata: 'Calcutá',
    'Cape Verde': 'Cabo Verde',
    Cuiaba: 'Cuiabá',
  },
  ...{Copenhagen: 'Copenhague', Helsinki: 'Helsinque', Istanbul: 'Istambul', Jerusalem: 'Jerusalém'},
  ...{Johannesburg: 'Joanesburgo', Kyiv: 'Kiev', Lisbon: 'Lisboa', London: 'Londres', Luxembourg: 'Luxemburgo'},
  ...{Maceio: 'Maceió', Madeira: 'a Madeira', Madrid: 'Madri', 'Mexico City': 'a Cidade do México', Monaco: 'Mônaco'},
  ...{Montevideo: 'Montevidéu', Moscow: 'Moscou', 'New York': 'Nova York', Noronha: 'Fernando de Noronha'},
  ...{Prague: 'Praga', Rome: 'Roma', Santarem: 'Santarém', 'Sao Paulo': 'São Paulo', Seoul: 'Seul', Sofia: 'Sófia'},
  ...{Shanghai: 'Xangai', Singapore: 'Singapura', Stockholm: 'Estocolmo', Tokyo: 'Tóquio', Vienna: 'Viena'},
  ...{Warsaw: 'Varsóvia', Zurich: 'Zurique'},
};

/** "em Paris", "no Cairo"; "de Paris", "do Cairo" */
const joined = (to: 'em' | 'de', city: string) => {
  const name = CITIES[city] ?? city;
  return /^[ao]s? /.test(name) ? (to === 'em' ? 'n' : 'd') + name : `${to} ${name}`;
};
/** "9h", "17h30" */
const digits = ({hour, minute}: ClockTime) => `${hour}h${minute ? String(minute).padStart(2, '0') : ''}`;
const isNoon = ({hour, minute}: ClockTime) => hour === 12 && !minute;
/** With an article for each gender and number of it: "às 9h", "à 1h", "à meia-noite", "ao meio-dia". */
const clock = (when: ClockTime, [one, several, noon]: readonly [string, string, string]) => {
  if (when.twelve === 'midnight') return `${one}meia-noite`;
  if (isNoon(when)) return `${noon}meio-dia`;
  return (when.hour < 2 ? one : several) + digits(when);
};
const at = (when: ClockTime) => clock(when, ['à ', 'às ', 'ao ']);
const until = (when: ClockTime) => `até ${clock(when, ['a ', 'as ', 'o '])}`;
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'hoje à meia-noite' : `amanhã ${at(when)}`);
const on = ({dayOfWeek, weekday}: Pick<Day, 'dayOfWeek' | 'weekday'>) => `${dayOfWeek > 5 ? 'no' : 'na'} ${weekday}`;
/** "sábado à meia-noite" may be either end of Saturday, "à meia-noite de sábado para domingo" is not. */
const nightTo = (when: When) => `meia-noite de ${when.nightOf!.weekday} para ${when.weekday}`;
const nightToDate = ({nightOf, date, month}: When) =>
  `meia-noite de ${nightOf!.month === month ? nightOf!.date.split(' ')[0]! : nightOf!.date} para ${date}`;
const weekday = (when: When) => (when.nightOf ? `à ${nightTo(when)}` : `${on(when)} ${at(when)}`);
const date = (when: When) => (when.nightOf ? `à ${nightToDate(when)}` : `no dia ${when.date} ${at(when)}`);
const today = (when: When) => `hoje, ${(when.nightOf ?? when).weekday}`;
/** "9h de quinta-feira" */
const there = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  if (!dayOfWeek) return clock(account, ['', '', '']);
  return `${digits(account)} de ${new Intl.DateTimeFormat('pt', {timeZone, weekday: 'long'}).format(instant)}`;
};
const inSentence = (zone: string) => zone.replace(/^H(?=or)/, 'h');

const portuguese: Language = ({plural, number}) => ({
  locale: 'pt-BR',
  openChat: 'Abrir o chat',
  closeChat: 'Fechar o chat',
  online: 'Estamos online',
  offline: 'No momento, não estamos online',
  unread: (count) => `${number(count)} ${plural(count, {one: 'nova mensagem', other: 'novas mensagens'})}`,
  count: number,
  heading: 'Fale com a gente',
  back: {
    minutes: ({duration}) => `Voltamos ${duration}.`,
    today: (when) => `Voltamos hoje ${at(when)}.`,
    tomorrow: (when) => `Voltamos ${tomorrow(when)}.`,
    weekday: (when) => `Voltamos ${weekday(when)}.`,
    date: (when) => `Voltamos ${date(when)}.`,
  },
  offlineFor: (exception) => `No momento, não estamos online · ${exception}`,
  backUnknown: 'Deixe sua mensagem e responderemos assim que possível.',
  openUntil: (when) => `Estamos aqui ${until(when)}.`,
  accountTime: (account) => {
    const will = account.hour > 1 && !/^mei/.test(there(account)) ? 'serão' : 'será';
    return account.city
      ? `${joined('em', account.city).replace(/^./, (first) => first.toUpperCase())} ${will} ${there(account)}.`
      : `Nesse momento ${will} ${there(account)} (${inSentence(account.zone)}).`;
  },
  weekdayName: (day) => day.weekday,
  dateName: (day) => (day.day === 1 ? day.date.replace(/^1(?=\s)/, '1º') : day.date),
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `${today(when)}, ${at(when)}`,
    tomorrow: (when) => (when.nightOf ? `${today(when)}, ${at(when)}` : `amanhã, ${when.weekday}, ${at(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `${today(when)}, ${until(when)}`,
    tomorrow: (when) => (when.nightOf ? `${today(when)}, ${until(when)}` : `até amanhã, ${when.weekday}, ${at(when)}`),
    weekday: (when) => (when.nightOf ? `até a ${nightTo(when)}` : `até ${when.weekday} ${at(when)}`),
    date: (when) => (when.nightOf ? `até a ${nightToDate(when)}` : `até o dia ${when.date} ${at(when)}`),
  },
  until: 'até(?: [aoàá]s?| ao)?',
  timezone: (account) => (account.city ? `horário ${joined('de', account.city)}` : inSentence(account.zone)),
  whenThere: (when, account) =>
    `${when} (${there(account)}${account.city ? ` ${joined('em', account.city)}` : `, ${inSentence(account.zone)}`})`,
  thread: 'Mensagens',
  composer: 'Escreva uma mensagem',
  send: 'Enviar',
  privacy: 'Política de Privacidade',
  enterSends: 'Enter envia a mensagem; Shift e Enter começam uma nova linha.',
  fallback: 'Você também pode falar com a gente por aqui:',
  notArrived: 'Sua mensagem ainda não chegou até nós. Você também pode falar com a gente por aqui:',
  failed: 'Não enviada',
  earlier: 'Mostrar mensagens anteriores',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Enviando…',
  sent: 'Enviada',
  messageFailed: (text) => `Mensagem não enviada: ${text}`,
  retry: 'Tentar de novo',
  typing: (author) => `${author} está digitando…`,
  tooLong: (excess) =>
    `A mensagem passou do limite em ${number(excess)} ${plural(excess, {one: 'caractere', other: 'caracteres'})}. Encurte o texto ou envie em partes.`,
  removed: 'As mensagens anteriores foram removidas.',
  handedOver: 'A partir daqui, nossa equipe continua a conversa. Alguém vai responder a você {opens}.',
  saveChat: 'Salvar a conversa em um arquivo',
  endChat: 'Encerrar a conversa',
  endQuestion: 'Encerrar esta conversa e apagá-la deste navegador?',
  ended: 'A conversa foi encerrada e apagada.',
  end: 'Encerrar e apagar',
  cancel: 'Cancelar',
  visitor: 'Você',
  agent: 'Nossa equipe',
  assistant: 'Assistente',
  auto: 'Resposta automática',
  questions: 'Perguntas frequentes',
  searchQuestions: 'Buscar nas perguntas',
  questionsFound: (count) => `Perguntas encontradas: ${number(count)}`,
  noQuestion: 'Nenhuma pergunta encontrada. Escreva para nós.',
  week: 'Nosso horário',
  today: 'Hoje',
  dayClosed: 'Fechado',
  allDay: 'Aberto o dia todo',
  clockTime: ({time}) => time,
  askPerson: 'Falar com uma pessoa',
  personWanted: 'Gostaria de falar com uma pessoa, por favor.',
  askEmail: 'Deixe seu e-mail e poderemos responder por lá se você já tiver saído desta página.',
  email: 'E-mail',
  emailInvalid: 'Digite um endereço de e-mail completo, por exemplo, nome@example.com.',
  name: 'Nome (opcional)',
  saveEmail: 'Salvar',
  skipEmail: 'Agora não',
  leaveEmail: 'Deixar um e-mail',
  changeEmail: 'Alterar o e-mail',
  contact: (email, name) => `${name && `Meu nome é ${name}. `}Meu e-mail é ${email}.`,
});

export default portuguese;
