// Portuguese of Brazil. "Você", mostly unsaid. Hours are "horário", one stretch of them a "período". Times have their article:
// "às 09:00", "à 01:00".
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {WeekdayWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{'Addis Ababa': 'Adis Abeba', Algiers: 'Argel', Amman: 'Amã', Amsterdam: 'Amsterdã', Araguaina: 'Araguaína'},
  ...{Asuncion: 'Assunção', Athens: 'Atenas', Azores: 'Açores', Baghdad: 'Bagdá', Bahrain: 'Barein', Baku: 'Baku'},
  ...{Beirut: 'Beirute', Belem: 'Belém', Belgrade: 'Belgrado', Berlin: 'Berlim', Bermuda: 'Bermudas', Bogota: 'Bogotá'},
  ...{Brussels: 'Bruxelas', Bucharest: 'Bucareste', Budapest: 'Budapeste', Cairo: 'Cairo', Canary: 'Canárias'},
  ...{'Cape Verde': 'Cabo Verde', Cayenne: 'Caiena', Comoro: 'Comores', Copenhagen: 'Copenhague', Cordoba: 'Córdoba'},
  ...{Cuiaba: 'Cuiabá', Damascus: 'Damasco', Dhaka: 'Daca', Djibouti: 'Djibuti', Easter: 'Ilha de Páscoa'},
  ...{Faroe: 'Ilhas Faroé', Galapagos: 'Galápagos', Guadeloupe: 'Guadalupe', Havana: 'Havana', Helsinki: 'Helsinque'},
  ...{'Isle of Man': 'Ilha de Man', Istanbul: 'Istambul', Jakarta: 'Jacarta', Jerusalem: 'Jerusalém'},
  ...{Johannesburg: 'Joanesburgo', Kabul: 'Cabul', Kathmandu: 'Katmandu', Khartoum: 'Cartum', Kolkata: 'Calcutá'},
  ...{Kyiv: 'Kiev', Lisbon: 'Lisboa', London: 'Londres', Luxembourg: 'Luxemburgo', Macau: 'Macau', Maceio: 'Maceió'},
  ...{Madrid: 'Madri', Maldives: 'Maldivas', Martinique: 'Martinica', Mauritius: 'Maurício'},
  ...{'Mexico City': 'Cidade do México', Mogadishu: 'Mogadíscio', Monaco: 'Mônaco', Montevideo: 'Montevidéu'},
  ...{Moscow: 'Moscou', Muscat: 'Mascate', Nairobi: 'Nairóbi', 'New York': 'Nova York', Nicosia: 'Nicósia'},
  ...{
    Noronha: 'Fernando de Noronha',
    Panama: 'Panamá',
    Prague: 'Praga',
    'Puerto Rico': 'Porto Rico',
    Reunion: 'Reunião',
  },
  ...{Reykjavik: 'Reykjavík', Riyadh: 'Riad', Rome: 'Roma', Santarem: 'Santarém', 'Sao Paulo': 'São Paulo'},
  ...{'Sao Tome': 'São Tomé', Seoul: 'Seul', Shanghai: 'Xangai', Singapore: 'Singapura', Sofia: 'Sófia'},
  ...{Stockholm: 'Estocolmo', Tashkent: 'Tashkent', Tehran: 'Teerã', Tokyo: 'Tóquio', Tripoli: 'Trípoli'},
  ...{Tunis: 'Túnis', Ulaanbaatar: 'Ulan Bator', Vatican: 'Vaticano', Vienna: 'Viena', Warsaw: 'Varsóvia'},
  ...{Yangon: 'Yangon', Yekaterinburg: 'Ecaterimburgo', Yerevan: 'Ierevan', Zurich: 'Zurique'},
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Of 00:00 to 01:59, which take the article of one hour. */
const isSingular = (time: string) => /^0?[01]\D/.test(time);
const at = (time: string) => `${isSingular(time) ? 'à' : 'às'} ${time}`;
const until = (time: string) => `até ${isSingular(time) ? 'a' : 'as'} ${time}`;
const since = (time: string) => `${isSingular(time) ? 'da' : 'das'} ${time}`;
/** "1º de janeiro", which browsers may write "1 de janeiro". */
const inFull = (date: string) => date.replace(/\b1(?=\s|–)/g, '1º');
/** "até o dia 24 de dezembro"; a date with its weekday has no article. */
const untilDate = (date: string) => (/^\d/.test(date) ? `até o dia ${inFull(date)}` : `até ${inFull(date)},`);
const onDate = (date: string) => (/^\d/.test(date) ? `no dia ${inFull(date)}` : `${inFull(date)},`);
/** "na segunda-feira", "no sábado" */
const onWeekday = ({weekday, dayOfWeek}: WeekdayWords) => `${dayOfWeek > 5 ? 'no' : 'na'} ${weekday}`;
/** "2º período"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? 'período' : `${position}º período`);
const hoursOf = (where: DayAndPosition) => `${capital(where.day)}, ${nth(where)}`;

const week: EditorStrings['week'] = {
  title: 'Horário semanal',
  empty: 'Nenhum horário definido. Sem horário, os visitantes não veem o status nem recebem resposta automática.',
  start: 'Começar com segunda a sexta, das 9h às 17h',
  import: 'Importar um horário existente…',
  closed: 'Fechado',
  allDay: 'Aberto 24 horas',
  opens: 'Abertura',
  closes: 'Fechamento',
  closeAtMidnight: 'Fechar à meia-noite',
  overnight: ({closes, nextDay}) => `${until(closes.time)} de ${nextDay.weekday}`,
  overnightNextDay: ({time}) => `${until(time)} do dia seguinte`,
  keys: 'Tab passa de um horário a outro; ← e → levam aos botões ao lado',
  addHours: 'Adicionar período',
  addHoursTo: ({day}) => `${capital(day)}: adicionar período`,
  hoursOf,
  remove: (where) => `${capital(where.day)}: remover ${nth(where)}`,
  menuOfHours: (where) => `${hoursOf(where)}: mais ações`,
  menuOfDay: ({weekday}) => `${capital(weekday)}: mais ações`,
  duplicate: 'Duplicar',
  copyToNext: ({weekday}) => `Copiar para ${weekday}`,
  copyTo: 'Copiar para outros dias…',
  addHoursToDays: 'Adicionar este período a outros dias…',
  open24Hours: 'Aberto 24 horas',
  close: 'Fechado o dia todo',
  dayOpen24Hours: ({weekday}) => `${capital(weekday)}: aberto 24 horas`,
  dayClosed: ({weekday}) => `${capital(weekday)}: fechado o dia todo`,
  copyDayTitle: ({weekday}) => `Copiar o horário de ${weekday}`,
  copyDayNote: 'Substitui o horário dos dias selecionados.',
  copyHoursTitle: ({weekday, opens, closes}) => `Adicionar o período ${opens}–${closes} de ${weekday} a outros dias`,
  copyHoursNote: 'Os dias selecionados mantêm o que já têm.',
  workdays: 'De segunda a sexta',
  everyDay: 'Todos os dias',
  copy: 'Copiar',
  addCopy: 'Adicionar',
  added: (where) => `${capital(where.day)}: ${nth(where)} adicionado`,
  removed: (where) => `${capital(where.day)}: ${nth(where)} removido`,
  changed: (where) => `${capital(where.day)}: ${nth(where)} alterado`,
  duplicated: (where) => `${capital(where.day)}: ${nth(where)} duplicado`,
  copied: ({weekday, to}) => `Horário de ${weekday} copiado para ${to}`,
  hoursCopied: ({weekday, opens, closes, to}) => `Período ${opens}–${closes} de ${weekday} copiado para ${to}`,
  setAllDay: ({weekday}) => `${capital(weekday)}: aberto 24 horas`,
  setClosed: ({weekday}) => `${capital(weekday)}: fechado`,
  back: ({day}) => `${capital(day)}: o horário anterior foi recuperado`,
  started: 'Horário de segunda a sexta definido: das 9h às 17h',
};

const timeZone = ({plural, number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'Fuso horário',
  note: 'O seu horário vale na hora local deste fuso, onde quer que o visitante esteja.',
  label: 'Fuso horário do seu horário',
  ownNote: 'Este é o fuso horário do seu dispositivo. Escolha outro se o seu horário valer em outro lugar.',
  chosen: (zone) => `Fuso horário escolhido: ${zone}`,
  placeholder: 'Cidade, país ou diferença',
  showAll: 'Mostrar fusos horários',
  searching: 'Pesquisando…',
  results: (count) => plural(count, {one: `${number(count)} fuso horário`, other: `${number(count)} fusos horários`}),
  noResult: (query) =>
    `Nenhum fuso horário para “${query}”. Tente uma cidade grande, um país ou uma diferença como UTC+1.`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `Agora ${isSingular(time) ? 'é' : 'são'} ${time} nesse fuso.`,
  nowThereOnDay: ({time, weekday}) => `Agora ${isSingular(time) ? 'é' : 'são'} ${time} de ${weekday} nesse fuso.`,
  nowHere: ({time}) => `No seu dispositivo, ${isSingular(time) ? 'é' : 'são'} ${time}.`,
  openUntil: {
    today: ({time}) => `Aberto agora, ${until(time)}.`,
    midnight: () => 'Aberto agora, até a meia-noite.',
    tomorrow: ({time}) => `Aberto agora, até amanhã ${at(time)}.`,
    weekday: ({weekday, time}) => `Aberto agora, até ${weekday} ${at(time)}.`,
    date: ({date, time}) => `Aberto agora, ${untilDate(date)} ${at(time)}.`,
  },
  alwaysOpen: 'Sempre aberto.',
  opens: {
    today: ({time}) => `Fechado agora; abre hoje ${at(time)}.`,
    midnight: () => 'Fechado agora; abre à meia-noite.',
    tomorrow: ({time}) => `Fechado agora; abre amanhã ${at(time)}.`,
    weekday: ({time, ...day}) => `Fechado agora; abre ${onWeekday(day)} ${at(time)}.`,
    date: ({date, time}) => `Fechado agora; abre ${onDate(date)} ${at(time)}.`,
  },
  neverOpens: 'Fechado agora, e nenhuma abertura está prevista para o próximo ano.',
});

const exceptions = ({plural, number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: 'Feriados e exceções',
  note: 'Datas em que vale outro horário. Uma exceção substitui o horário semanal dos seus dias.',
  empty: 'Ainda não há exceções: todas as semanas são iguais.',
  add: 'Adicionar exceção',
  addHolidays: 'Adicionar feriados…',
  past: (count) =>
    plural(count, {one: `${number(count)} exceção passada`, other: `${number(count)} exceções passadas`}),
  more: ({next, hidden}) =>
    next < hidden ? `Mostrar mais ${number(next)} de ${number(hidden)}` : `Mostrar mais ${number(hidden)}`,
  named: ({name, dates}) => `${name}, ${dates}`,
  range: ({first, last}) => `${first} – ${last}`,
  everyYear: 'todos os anos',
  closed: 'Fechado',
  hasMessage: 'com mensagem própria',
  edit: (title) => `Editar ${title}`,
  remove: (title) => `Remover ${title}`,
  done: 'Concluir',
  removeThis: 'Remover exceção',
  name: 'Nome',
  nameNote:
    'Os visitantes o veem: “No momento, não estamos online · Natal”. Também é o que {exception} representa em um texto.',
  from: 'Primeiro dia',
  to: 'Último dia',
  toNote: 'Deixe vazio para um único dia.',
  yearly: 'Todos os anos',
  yearlyNote: 'Repete-se nesse dia e mês; o ano não importa.',
  overrules: (title) => `Nestas datas, substitui “${title}”.`,
  hours: 'Horário de cada um destes dias',
  closedAllDay: 'Fechado',
  otherHours: 'Outro horário',
  message: 'Mensagem para estes dias',
  messageNote: 'É enviada no lugar da resposta fora do horário. Se estiver vazia, é enviada essa resposta.',
  added: (title) => `Exceção adicionada: ${title}`,
  removed: (title) => `Exceção removida: ${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: 'Nomes em',
  mayMove: 'pode variar um dia',
  unsure: 'data incerta, consulte o calendário',
  notPublic: 'não é feriado oficial',
  leftOut: 'deixado de fora antes',
  moved: ({dates}) => `já existe: ${dates}`,
  insteadOf: ({day}) => `Folga no lugar de ${day}`,
  takenOn: ({day, dayOff}) => `${capital(day)}: o dia de folga é ${dayOff}`,
  hoursOn: ({title}) => `Horário: ${title}`,
  openUntil: ({time}) => `Aberto ${until(time)}`,
  opensAt: ({time}) => `Aberto a partir ${since(time)}`,
  closedAnyway: 'fechado de qualquer forma',
  regional: 'A maior parte das regiões deste país tem feriados próprios: escolha a sua.',
  few: (count) =>
    count === 1
      ? 'Só se conhece um feriado para este lugar.'
      : `Só se conhecem ${number(count)} feriados para este lugar.`,
  ended: ({names, year}) =>
    `Constam até ${year}, mas não depois: ${names}. Talvez tenham sido extintos ou ainda não anunciados.`,
  decreed: 'Aqui o governo muda ou acrescenta folgas todos os anos.',
  lacksMoon: 'Aqui faltam os feriados que seguem a lua, ou eles têm data errada.',
  compare: 'Compare com o calendário oficial.',
  ending: (year) => `Os seus feriados estão cadastrados até o fim de ${year}.`,
  addNext: ({years}) => `Adicionar os de ${years}…`,
  notNeeded: 'Não é preciso',
  notAdded: ({years}) => `Nenhum feriado para ${years}`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: 'Nova exceção',
  accept: 'Adicionar esta exceção',
};

const time: EditorStrings['time'] = {
  noon: 'meio-dia',
  midnight: 'meia-noite',
  marks: 'h hora horas',
  nextDay: 'dia seguinte',
  notAfter: 'Deve ser posterior ao início.',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: 'Adicionar fechamento recorrente…',
  title: 'Adicionar um fechamento recorrente',
  note: 'Cada data vira uma exceção própria. É possível alterá-la depois.',
  repeats: 'Repetição',
  weeks: 'A cada tantas semanas',
  weekdayOfMonth: 'Num certo dia da semana, todos os meses',
  dayOfMonth: 'Num certo dia do mês',
  howOften: 'Frequência',
  everyWeeks: (count) => (count === 1 ? 'toda semana' : `a cada ${number(count)} semanas`),
  everyMonths: (count) => (count === 1 ? 'todo mês' : `a cada ${number(count)} meses`),
  weekday: 'Dia da semana',
  position: 'Ocorrência',
  positions: (position) => (position ? `${position}ª` : 'última'),
  day: 'Dia',
  lastDay: 'último dia',
  leftOut: 'Os meses sem esse dia ficam de fora.',
  from: 'A partir de',
  ends: 'Término',
  onDate: 'Numa data específica',
  afterTimes: 'Depois de um certo número de vezes',
  lastDate: 'Última data possível',
  times: 'Vezes',
  closed: 'Fechado',
  allDay: 'O dia todo',
  partOfDay: 'Parte do dia',
  partFrom: 'Fechado a partir de',
  partUntil: 'Fechado até',
  list: 'Datas a adicionar',
  there: ({title}) => `“${title}” já existe e permanece`,
  replaces: ({title}) => `tomaria o lugar de “${title}”`,
  none: 'Não há nenhuma data assim neste período.',
  cut: (count) => `Só as primeiras ${number(count)} datas são listadas.`,
  weekly: 'Toda semana, o ano inteiro? Então é melhor alterar o horário semanal.',
  add: (count) =>
    count === 1
      ? 'Adicionar um fechamento'
      : count
        ? `Adicionar ${number(count)} fechamentos`
        : 'Adicionar fechamentos',
  added: (count) => (count === 1 ? 'Um fechamento adicionado' : `${number(count)} fechamentos adicionados`),
});

const holidays = ({plural, number}: LanguageTools): EditorStrings['holidays'] => ({
  title: 'Adicionar feriados',
  note: 'Cada feriado vira uma exceção: fechado o dia todo, no lugar do horário semanal desse dia. É possível alterá-la depois.',
  loading: 'Carregando os feriados…',
  failed: 'Não foi possível carregar os feriados. Talvez a conexão tenha sido interrompida.',
  retry: 'Tentar de novo',
  country: 'País',
  chooseCountry: 'Escolha um país',
  state: 'Estado ou região',
  wholeCountry: 'O país inteiro',
  region: 'Área',
  wholeState: (state) => `${state}: todo o território`,
  years: 'Anos',
  list: 'Feriados a adicionar',
  tickAll: 'Selecionar todos',
  tickNone: 'Desmarcar todos',
  everyYear: 'todos os anos',
  startsAt: ({time}) => `somente a partir ${since(time)}`,
  known: 'já existe',
  overruled: (year) => `A sua exceção de ${year} é mantida`,
  range: ({first, last}) => `${first} – ${last}`,
  none: 'Não se conhecem próximos feriados para esta escolha.',
  chosen: ({ticked, count}) =>
    `${number(ticked)} de ${number(count)} ${plural(ticked, {one: 'selecionado', other: 'selecionados'})}`,
  add: (count) =>
    count
      ? plural(count, {one: 'Adicionar um feriado', other: `Adicionar ${number(count)} feriados`})
      : 'Adicionar feriados',
  added: (count) => plural(count, {one: 'Um feriado adicionado', other: `${number(count)} feriados adicionados`}),
  credit: 'Datas de date-holidays, cujos dados têm a licença CC BY-SA 3.0',
});

/** "A partir de segunda-feira às 09:00," */
function from({nearness, time, weekday, date}: From): string {
  const days = {today: 'hoje', tomorrow: 'amanhã', weekday, date: `${inFull(date)},`};
  return `A partir de ${days[nearness]} ${at(time)},`;
}

const never = 'De acordo com o seu horário, não há nenhum momento em que este texto seria enviado.';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: 'Quem escrever agora vai ler:',
  later: (when) => `${from(when)} quem escrever vai ler:`,
  never,
};

const messages = ({plural}: LanguageTools): EditorStrings['messages'] => ({
  title: 'Mensagens',
  unset:
    'Nenhum horário definido; por isso, nenhuma resposta automática será enviada. Apenas o texto de boas-vindas é mostrado.',
  mistaken: 'O seu horário contém um erro. Corrija-o para ver quando estes textos são enviados e como ficam.',
  welcome: {
    label: 'Texto de boas-vindas',
    when: 'Mostrado no início de uma conversa vazia.',
    blank: 'Se ficar vazio, nada é mostrado.',
    suggestion: 'Olá! Como podemos ajudar?',
    now: 'Quem abrir o chat agora vai ler:',
    later: (when) => `${from(when)} quem abrir o chat vai ler:`,
    never,
  },
  online: {
    label: 'Resposta dentro do horário',
    when: 'Enviada uma vez em cada período aberto, em resposta à primeira mensagem de um visitante. Opcional.',
    blank: 'Se ficar vazia, nada é enviado enquanto estiver aberto.',
    suggestion: 'Agradecemos a sua mensagem. Alguém da nossa equipe responderá em breve.',
    ...reply,
  },
  offline: {
    label: 'Resposta fora do horário',
    when: 'Enviada uma vez em cada período fechado, em resposta à primeira mensagem de um visitante.',
    blank: 'Se ficar vazia, nada é enviado enquanto estiver fechado, exceto nos dias com mensagem própria.',
    suggestion: 'Agradecemos a sua mensagem. Voltamos {opens} e responderemos então.',
    ...reply,
  },
  handoff: {
    label: 'Texto ao passar para a equipe',
    when: 'Enviado quando um assistente de IA passa uma conversa para a sua equipe enquanto está fechado.',
    blank: 'Se ficar vazio, é enviada no lugar dele a resposta fora do horário.',
    suggestion: 'A partir daqui, a nossa equipe continua a conversa. Voltamos {opens}.',
    now: 'Se a conversa passar agora para a equipe, o visitante vai ler:',
    later: (when) => `${from(when)} se a conversa passar para a equipe, o visitante vai ler:`,
    never,
  },
  blankBoth: 'Está vazio, assim como a resposta fora do horário: nada é enviado, exceto nos dias com mensagem própria.',
  replacedBy: (name) => `Agora, em seu lugar, é enviada a mensagem de “${name}”.`,
  replacedByUnnamed: 'Agora, em seu lugar, é enviada a mensagem da exceção de hoje.',
  leftOut: ({placeholders, count}) =>
    plural(count, {
      one: `As frases com ${placeholders} são omitidas: essa variável não tem valor nesse momento.`,
      other: `As frases com ${placeholders} são omitidas: essas variáveis não têm valor nesse momento.`,
    }),
  nothingLeft: ({placeholders, count}) =>
    plural(count, {
      one: `Nada: ${placeholders} não tem valor nesse momento, e uma frase sem o seu valor é omitida.`,
      other: `Nada: ${placeholders} não têm valor nesse momento, e uma frase sem o seu valor é omitida.`,
    }),
  insertInto: (label) => `Inserir em “${label}”`,
  placeholders: {
    opens: 'Hora de abertura',
    closes: 'Hora de fechamento',
    timezone: 'Fuso horário',
    exception: 'Nome da exceção',
  },
  suggest: 'Inserir uma sugestão',
  suggestFor: (label) => `Inserir uma sugestão: ${label}`,
  changed: (label) => `Texto alterado: ${label}`,
  inserted: ({what, label}) => `Inserção de “${what}” em “${label}”`,
  suggested: (label) => `Sugestão inserida: ${label}`,
});

/** "segunda-feira, das 09:00 às 17:00"; "segunda-feira, das 22:00 às 02:00 de terça-feira" */
const hoursInWords = ({weekday, from: opens, to, nextDay}: WordedHours) =>
  `${weekday}, ${since(opens)} ${at(to)}${nextDay ? ` de ${nextDay.weekday}` : ''}`;

const picture: EditorStrings['picture'] = {
  week: 'A semana em uma imagem; o horário está na lista abaixo.',
  hint: 'Desenhe aqui o horário',
  range: ({from: opens, to}) => `${opens}–${to}`,
  allDay: '24 horas',
  dragged: ({weekday, hours}) => `${capital(weekday)} ${hours}`,
  tooltip: (hours) => capital(hoursInWords(hours)),
  overlap: ({from: opens, to}) => `Sobreposição ${since(opens)} ${at(to)}: conta como uma só abertura`,
  now: (time) => `Agora: ${time}`,
  drawn: (hours) => `Período adicionado: ${hoursInWords(hours)}`,
  changed: (hours) => capital(hoursInWords(hours)),
  date: {
    open: ({date, hours, weekday, dayOfWeek}) =>
      `${capital(inFull(date))}: ${hours}, como ${dayOfWeek > 5 ? 'todo' : 'toda'} ${weekday}.`,
    openInstead: ({date, hours, usual}) => `${capital(inFull(date))}: ${hours} em vez de ${usual}.`,
    openInsteadOfClosed: ({date, hours}) => `${capital(inFull(date))}: ${hours} em vez de fechado.`,
    openAlone: ({date, hours}) => `${capital(inFull(date))}: ${hours}.`,
    closed: ({date, weekday, dayOfWeek}) =>
      `${capital(inFull(date))}: fechado, como ${dayOfWeek > 5 ? 'todo' : 'toda'} ${weekday}.`,
    closedInstead: ({date, usual}) => `${capital(inFull(date))}: fechado em vez de ${usual}.`,
    closedAlone: ({date}) => `${capital(inFull(date))}: fechado.`,
    nightBefore: ({time}) => `Ainda aberto ${until(time)}, desde a noite anterior.`,
    unknown: 'O horário aparecerá aqui quando os erros forem corrigidos.',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${capital(inFull(date))}: ${hours ?? 'fechado'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: 'O ano',
  note: 'Cada dia com o seu horário e de onde ele vem. Selecione dias para transformá-los em uma exceção ou uma temporada.',
  show: 'Mostrar o ano',
  hide: 'Ocultar o ano',
  loading: 'Carregando o ano…',
  failed: 'Não foi possível carregar o ano. Talvez a conexão tenha sido interrompida.',
  previous: 'Ano anterior',
  next: 'Próximo ano',
  today: 'Hoje',
  legend: {
    open: 'Aberto: a barra é o dia, da meia-noite à meia-noite',
    season: 'Temporada',
    opening: 'Exceção com horário',
    closure: 'Exceção, fechado',
    wrong: 'A corrigir',
  },
  keys: 'As setas vão de um dia ao outro; Page Up e Page Down, de um mês ao outro. Com Shift, as setas selecionam vários dias. Enter leva ao que se pode fazer com eles.',
  pick: 'Selecione um dia ou arraste sobre vários.',
  extend: 'Selecionar um período',
  extending: 'Escolha o último dia.',
  named: (name) => `“${name}”`,
  unnamed: {exception: 'uma exceção sem nome', season: 'uma temporada sem nome'},
  day: {
    usual: (day) => `${ruled(day)}.`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}, ${rule} no lugar do horário semanal.`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}, ${rule} em vez de ${beaten}.`,
    contradiction: ({date, rules}) => `${capital(inFull(date))}: ${rules} se contradizem.`,
    unknown: ({date}) => `${capital(inFull(date))}: há um erro no horário.`,
  },
  range: ({dates, count}) => `${inFull(dates)}: ${number(count)} dias.`,
  there: (rules) => `Em alguns deles: ${rules}.`,
  more: (count) => `e mais ${number(count)}`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) =>
  isDateKnown ? `${time} (${place})` : `${inFull(date)}, ${at(time)} (${place})`;

/** "quinta-feira, 24 de dezembro, às 18:00 (Tóquio) – 10:00 (Paris)" */
const inWords = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)} – ${onClock(shop)}` : onClock(visitor));
const untilWords = (moment: MomentWords) =>
  moment.visitor.isDateKnown ? until(inWords(moment)) : `até ${inWords(moment)}`;
const opening = (moment: MomentWords) => `Abre ${moment.visitor.isDateKnown ? at(inWords(moment)) : inWords(moment)}.`;

const preview: EditorStrings['preview'] = {
  title: 'Pré-visualização',
  note: 'O que um visitante vê, a qualquer momento e em qualquer lugar.',
  moment: 'Momento',
  now: 'Agora',
  tonight: 'Hoje à noite',
  opening: 'Próxima abertura',
  closing: 'Próximo fechamento',
  holiday: 'Próximo feriado',
  'clock-change': 'Próxima mudança de hora',
  more: 'Outro momento, lugar ou idioma',
  date: 'Data',
  time: 'Hora',
  whoseClock: 'De quem é essa hora?',
  shop: (place) => `Da sua loja (${place})`,
  visitor: (place) => `Do visitante (${place})`,
  timeOfDay: 'Hora do dia',
  day: 'Dia',
  timeZone: 'Fuso horário do visitante',
  language: 'Idioma do visitante',
  shopLanguages: 'Idiomas da sua loja',
  inOtherLanguage: ({language, shown, texts}) =>
    `Sem tradução (${language}) e, por isso, mostrado em outro idioma (${shown}): ${texts}.`,
  asWritten: ({language, texts}) => `Sem tradução (${language}) e, por isso, mostrado como você escreveu: ${texts}.`,
  at: (moment) => capital(inWords(moment)),
  openUntil: (moment) => `Aberto ${untilWords(moment)}.`,
  alwaysOpen: 'Aberto 24 horas por dia.',
  closedUntil: (moment) => `Fechado. ${opening(moment)}`,
  closedForUntil: ({name, moment}) => `Fechado: ${name}. ${opening(moment)}`,
  closed: 'Fechado. Não se conhece nenhuma abertura.',
  closedFor: (name) => `Fechado: ${name}. Não se conhece nenhuma abertura.`,
  unset: 'Nenhum horário definido: os visitantes não veem o status nem recebem resposta automática.',
  reply: 'Resposta automática a uma primeira mensagem:',
  noReply: 'Uma primeira mensagem não recebe resposta automática.',
  mistakenKept:
    'O horário contém um erro. Até que seja corrigido, a pré-visualização mostra o último horário sem erros.',
  mistaken: 'O horário contém um erro. Até que seja corrigido, a pré-visualização mostra um chat sem horário.',
  stage: 'O chat como um visitante o vê',
  shopName: 'A sua loja',
  loading: 'Carregando a pré-visualização…',
  failed: 'Não foi possível carregar a pré-visualização.',
  retry: 'Tentar de novo',
  send: 'Enviar uma mensagem de teste',
  testMessage: 'Olá, tem alguém aí?',
  startOver: 'Limpar o chat',
  promise: 'Aqui nada é enviado nem armazenado.',
  hidden: 'Nesse momento, o chat fica oculto. Só o vê quem já começou uma conversa.',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'há aspas curvas, como as dos processadores de texto; o JSON precisa de aspas retas (")',
  'single-quotes': 'um texto está entre aspas simples; o JSON precisa de aspas duplas (")',
  'line-break': 'um texto passa do fim da linha, ou faltam as aspas finais',
  'trailing-comma': 'há uma vírgula a mais antes do colchete ou da chave',
  'ends-early': 'o texto termina cedo demais; talvez não tenha sido copiado por inteiro',
  unexpected: 'há algo que não era esperado ali',
};

const dates = ({from: first, to}: {from?: string | undefined; to?: string | undefined}) =>
  first && to
    ? `de ${inFull(first)} a ${inFull(to)}`
    : first
      ? `a partir de ${inFull(first)}`
      : `até ${inFull(to ?? '')}`;

const exchange = ({plural, number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'Instalar na sua loja',
  way: 'Onde ficam as suas configurações',
  inSnippet: 'Tudo no trecho de código',
  inSnippetNote: 'Nada mais é necessário. Cole-o de novo após cada alteração.',
  inFile: 'Configurações em um arquivo JSON',
  inFileNote: 'Cole o trecho uma única vez. Após cada alteração, envie o arquivo de novo.',
  fileUrl: 'Endereço do arquivo JSON',
  fileUrlNote: 'Baixe o JSON, envie-o para o seu site e indique aqui o endereço que ele tem lá.',
  incomplete: 'Partes do documento não puderam ser lidas. Decida primeiro, no topo, o que fazer com elas.',
  fileUrlMissing: 'Indique o endereço do arquivo JSON: sem ele, o trecho não apontaria para lugar nenhum.',
  snippet: 'Trecho de código',
  json: 'Documento JSON',
  copySnippet: 'Copiar o trecho',
  copyJson: 'Copiar o JSON',
  downloadJson: 'Baixar o JSON',
  copied: 'Copiado',
  snippetCopied: 'O trecho de código foi copiado',
  jsonCopied: 'O JSON foi copiado',
  downloaded: (file) => `Baixando ${file}`,
  pressKeys:
    'O navegador não permite que este botão copie. O texto está selecionado: pressione Ctrl+C ou, em um Mac, ⌘C.',
  mistakes: 'Há erros mais acima. Corrija-os primeiro: com eles, os visitantes não veriam nenhum horário.',
  mistakesInJson: 'O JSON contém os erros. Guarde-o para continuar mais tarde, mas não o instale na sua loja.',
  unset: 'Nenhum horário definido: os visitantes não verão o status nem receberão resposta automática.',
  longSnippet: (lines) => `Mostrar o trecho (${number(lines)} ${plural(lines, {one: 'linha', other: 'linhas'})})`,
  localScript: (url) =>
    `O widget é carregado de ${url}, que só este computador consegue acessar. Coloque ali o endereço da sua própria cópia.`,
  import: 'Importar…',
  dropHere: 'Solte um arquivo para importá-lo',
  importTitle: 'Importar',
  importNote:
    'Cole um horário de funcionamento como texto, um documento JSON, um trecho de código, o código-fonte de uma página com horários do schema.org, ou horários do Google, do Chatwoot ou do spatie/opening-hours. Antes que algo mude, é mostrado o que foi entendido.',
  mendNote: (key, meant) =>
    meant
      ? `Este é o seu documento. “${key}” está selecionado: provavelmente, a intenção era “${meant}”. Corrija e escolha “Ler” e depois “Usar”.`
      : `Este é o seu documento. “${key}” está selecionado e não tem significado ali. Altere ou remova e escolha “Ler” e depois “Usar”.`,
  text: 'Texto a importar',
  textNote: 'Também é possível soltar um arquivo aqui.',
  chooseFile: 'Escolher um arquivo…',
  read: 'Ler',
  use: 'Usar',
  readingFailed:
    'Não foi possível ler: uma parte do editor não foi carregada. Verifique a sua conexão e tente de novo.',
  tooLarge: (megabytes) =>
    `Este arquivo tem mais de ${number(megabytes)} MB: dificilmente é uma página ou um documento.`,
  kinds: {
    document: 'Um documento completo',
    'office-hours': 'Um horário',
    snippet: 'Um trecho de código',
    'json-ld': 'O horário de uma página (schema.org)',
    program: 'O horário de outro programa',
    text: 'Um horário como texto',
    nothing: 'Nada pôde ser entendido',
  },
  effects: {
    document: 'Substitui tudo neste editor.',
    snippet: 'Substitui o seu horário e os seus textos. O que o trecho não contém é mantido.',
    hours: 'Substitui o seu horário semanal e as suas exceções. Os seus textos são mantidos.',
    week: 'Substitui o seu horário semanal. As suas exceções e os seus textos são mantidos.',
    exceptions: 'Substitui as suas exceções. O seu horário semanal e os seus textos são mantidos.',
    neither: 'O seu horário e os seus textos são mantidos.',
  },
  briefEffects: {
    document: 'Substitui tudo neste editor',
    snippet: 'Substitui o seu horário e os seus textos',
    hours: 'Substitui o seu horário semanal e as suas exceções',
    week: 'Substitui o seu horário semanal',
    exceptions: 'Substitui as suas exceções',
    neither: 'O seu horário e os seus textos são mantidos',
    added: 'Acrescenta ao que já existe aqui',
    fresh: 'Não substitui nada do que existe aqui',
    nothing: 'Nada mudaria',
  },
  additions: {
    hours:
      'Todo o seu horário é mantido. O horário semanal importado é adicionado aos mesmos dias da semana, e as exceções importadas, às suas.',
    week: 'Todo o seu horário é mantido. O horário semanal importado é adicionado aos mesmos dias da semana.',
    exceptions: 'Todo o seu horário é mantido. As exceções importadas são adicionadas às suas.',
    neither: 'O seu horário é mantido.',
    withTexts: (sentences) => `${sentences} Os textos importados só são usados onde ainda não há nenhum.`,
    withSettings: (sentences) =>
      `${sentences} As configurações do chat importadas só são usadas onde você ainda não definiu nada.`,
  },
  mode: 'O que fazer com o que já existe aqui?',
  modes: {replace: 'Substituir', add: 'Completar'},
  datesTaken: (taken) => `Omitido, pois já há exceções nessas datas: ${taken}.`,
  seasonDatesTaken: (taken) => `Omitido, pois já há temporadas nessas datas: ${taken}.`,
  otherTimeZone: ({theirs, yours}) =>
    `Os horários importados valem para ${theirs}, mas são adicionados como estão: o seu fuso horário continua sendo ${yours}.`,
  nothingAdded: 'Tudo isso já está aqui: nada mudaria.',
  afterwards: 'O seu horário ficaria assim',
  look: (count) =>
    plural(count, {one: `${number(count)} ponto a verificar`, other: `${number(count)} pontos a verificar`}),
  place: 'Há horários de vários locais. Qual deles usar?',
  understood: 'O que foi entendido',
  notUnderstood: 'O que não foi entendido ou precisa ser verificado',
  closed: 'Fechado',
  allDay: 'Aberto 24 horas',
  hours: ({opens, closes}) => `${opens}–${closes}`,
  overnight: ({opens, closes}) => `${opens}–${closes} do dia seguinte`,
  days: ({first, last}) => `de ${first.weekday} a ${last.weekday}`,
  week: 'Horário semanal',
  seasons: (count) => plural(count, {one: `${number(count)} temporada`, other: `${number(count)} temporadas`}),
  exceptions: (count) => plural(count, {one: `${number(count)} exceção`, other: `${number(count)} exceções`}),
  questions: (count) =>
    plural(count, {one: `${number(count)} pergunta frequente`, other: `${number(count)} perguntas frequentes`}),
  moreExceptions: (count) => `… e mais ${number(count)}`,
  everyYear: (date) => `${inFull(date)}, todos os anos`,
  timeZone: 'Fuso horário',
  timeZoneStays: (timezone) => `Nenhum fuso horário indicado: ${timezone} é mantido`,
  texts: {
    translations: 'Traduções dos textos',
    welcome: 'Texto de boas-vindas',
    online: 'Resposta dentro do horário',
    offline: 'Resposta fora do horário',
    handoff: 'Texto ao passar para a equipe',
  },
  noText: 'Nenhum',
  imported: (parts) => `Importado: ${parts}`,
  nothingChanges: 'Isso já está aqui. Nada mudou.',
  notUnderstoodNotes: {
    empty: () => 'Ainda não há nada aqui. Cole um texto ou escolha um arquivo.',
    'unknown-text': () =>
      'Não foi encontrado nenhum horário de funcionamento neste texto, e ele não é JSON nem HTML. Escreva-o como “seg–sex 09:00–17:00” ou use um documento JSON deste editor, um trecho de código com <chat-widget> ou o código-fonte de uma página com horários.',
    'unknown-json': () =>
      'Isto é JSON, mas não contém horários em um formato conhecido aqui. Use um documento JSON deste editor, dados do schema.org com horários de funcionamento, ou horários do Google, do Chatwoot ou do spatie/opening-hours.',
    'nothing-in-page': () =>
      'Este HTML não contém <chat-widget> nem horários do schema.org. Se a página mostra o horário, copie-o de lá como texto.',
    'bare-snippet': () => 'Este trecho de código não contém horário nem textos.',
    'no-hours': () => 'Os dados do schema.org não indicam nenhum horário de funcionamento.',
    address: ({value}) => `${value} é um endereço. Abra-o em uma aba, copie o código-fonte da página e cole-o aqui.`,
    'invalid-json': ({line, reason, near}) =>
      `Isto não é JSON válido. Na linha ${number(line)}, ${JSON_MISTAKES[reason]}${near ? `: ${near}` : '.'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path} não tem significado e não é usado: provavelmente, a intenção era “${meant}”. Contém ${value}`
        : `${path} não tem significado ali e não é usado. Contém ${value}`,
    lost: ({path, value}) => `${path}: ${value} é do tipo errado e é omitido.`,
    mistakes: ({count}) =>
      plural(count, {
        one: 'Contém um erro. O editor mostrará onde está.',
        other: `Contém ${number(count)} erros. O editor mostrará onde estão.`,
      }),
    file: ({value}) =>
      `O trecho de código obtém as suas configurações de ${value}. Abra esse arquivo e cole aqui o conteúdo.`,
    'several-widgets': ({count}) => `Contém ${number(count)} trechos de código. Este é o primeiro.`,
    'unknown-day': ({value}) => `“${value}” não é um dia da semana conhecido aqui.`,
    'unknown-time': ({value}) => `“${value}”: estas horas não puderam ser lidas.`,
    'equal-times': ({value}) => `“${value}” abre e fecha no mesmo horário.`,
    'bad-dates': ({value}) => `“${value}”: estas datas não puderam ser usadas.`,
    'no-day': ({value}) => `“${value}” não indica nenhum dia da semana.`,
    'no-dates': ({value}) => `“${value}” trata de dias especiais, mas não indica nenhuma data.`,
    'unknown-hours': ({value}) => `“${value}” não pôde ser lido como horário de funcionamento.`,
    'part-of-year': ({value}) =>
      `“${value}” vale apenas para uma parte do ano: datas, semanas ou meses. É omitido. Adicione-o em “Feriados e exceções”.`,
    'sun-times': ({value}) => `“${value}” segue o sol, o que nenhuma hora fixa pode expressar. É omitido.`,
    'open-end': ({value}) => `“${value}” não tem hora de fechamento. É omitido.`,
    'unclear-times': ({value}) => `“${value}” pode indicar a manhã ou a noite. É omitido. Escreva como 09:00–17:00.`,
    'assumed-times': ({value, opens, closes}) => `“${value}” foi lido como ${opens}–${closes}. É bom verificar.`,
    'ambiguous-day': ({value}) =>
      `“${value}” tem significados diferentes em idiomas diferentes. Escreva os dias da semana por extenso.`,
    'every-day': ({value}) => `“${value}” não indica nenhum dia da semana. Foi aplicado a todos os dias.`,
    'never-open': ({value}) => `“${value}” diz quando está fechado, mas nunca quando está aberto. É omitido.`,
    'said-twice': ({value}) =>
      `“${value}” não é usado: o mesmo local também indica o horário em detalhe (openingHoursSpecification), e de outro modo.`,
    'place-closed': ({value}) => `O local está marcado como fechado (${value}). O horário foi lido mesmo assim.`,
    replaced: ({value}) =>
      `“${value}” não é usado: o que vem depois trata dos mesmos dias, e para cada dia vale a última indicação.`,
    contradiction: ({value}) =>
      `“${value}” contradiz outro horário dos mesmos dias. Esses dias foram considerados fechados.`,
    overlap: ({value}) => `“${value}” se sobrepõe a outros períodos dos mesmos dias. Todos contam.`,
    'run-together': ({value}) =>
      `Em “${value}”, não há nada entre as partes. Cada dia da semana foi considerado o início de uma nova parte.`,
    fallback: ({value}) => `“${value}” vale apenas quando nada mais vale. É omitido.`,
    'night-kept': ({day, nextDay, closes}) =>
      `O horário de ${day.weekday} vai ${until(closes.time)} do dia seguinte, embora ${onWeekday(nextDay)} haja outro horário ou esteja fechado. É bom verificar.`,
    'night-dropped': ({day, closes}) =>
      `${capital(onWeekday(day))}, há outro horário mais adiante ou está fechado: a noite ${until(closes.time)} é omitida. É bom verificar.`,
    'unknown-key': ({key, value}) => `“${key}” não é conhecido aqui e não foi considerado: ${value}`,
    'left-out': ({count}) =>
      plural(count, {
        one: `Há mais do que um horário de funcionamento precisa: mais ${number(count)} entrada é omitida.`,
        other: `Há mais do que um horário de funcionamento precisa: mais ${number(count)} entradas são omitidas.`,
      }),
    'public-holidays': () => 'Os “feriados” não têm data aqui. Adicione-os em “Feriados e exceções”.',
    season: (season) => `Outro horário ${dates(season)}: não foi importado. Adicione-o em “Temporadas”.`,
    'dates-dropped': (season) => `O horário é indicado ${dates(season)}. É aplicado a todas as semanas.`,
    'repeated-key': ({value}) => `“${value}” aparece duas vezes. Só vale a última.`,
    'offset-dropped': ({value}) => `“${value}” após as horas: as horas valem no seu fuso horário.`,
  },
});

const problems = ({plural, number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) =>
    plural(count, {one: `${number(count)} ponto a verificar`, other: `${number(count)} pontos a verificar`}),
  more: (count) => `… e mais ${number(count)}`,
  mistakes: (count) => plural(count, {one: `${number(count)} erro`, other: `${number(count)} erros`}),
  title: (count) => plural(count, {one: `Há ${number(count)} erro`, other: `Há ${number(count)} erros`}),
  note: 'Enquanto isso não for corrigido, não é possível salvar.',
  warningsTitle: 'A verificar',
  findings: {
    missing: () => 'Este campo está vazio: preencha-o.',
    'unknown-time-zone': (value) => `“${value}” não é um fuso horário conhecido aqui. Escolha um da lista.`,
    'invalid-time': (value) => `“${value}” não é uma hora. Indique horas e minutos, por exemplo, 09:30.`,
    'equal-times': () => 'Abre e fecha no mesmo horário. Para um dia inteiro, escolha “Aberto 24 horas”.',
    'invalid-date': (value) => `“${value}” não é uma data do calendário.`,
    'reversed-range': () => 'O último dia é anterior ao primeiro.',
    'duplicate-season': (other) => `“${other}” já tem esta data. Mantenha apenas uma temporada por data.`,
    'duplicate-exception': (other) => `“${other}” já tem esta data. Mantenha apenas uma exceção por data.`,
    'overlapping-hours': (value) => `Há sobreposição com ${value}. Os dois juntos contam como uma só abertura.`,
    'blank-text': () => 'Este campo está vazio: uma pergunta só é oferecida junto com a resposta.',
    'same-question': () => 'Isto já é perguntado mais acima: só a primeira é oferecida.',
    'too-many-questions': (value) => `Aos visitantes são oferecidas no máximo ${value} perguntas: esta fica de fora.`,
    'minute-before-midnight': () => 'Fechado no último minuto do dia.',
    'text-too-long': (value) => `É longo para um chat: mais de ${number(Number(value))} caracteres.`,
    'unknown-key': (value, meant) =>
      meant
        ? `No JSON, “${value}” não tem significado e não é usado: provavelmente, a intenção era “${meant}”.`
        : `No JSON, “${value}” não tem significado nesse lugar e não é usado.`,
    'unknown-placeholder': (value) =>
      `${value} não é uma variável e ficará como está. As variáveis são {opens}, {closes}, {timezone} e {exception}.`,
  },
  at: ({place, sentence}) => `${capital(place)}: ${sentence}`,
  places: {
    translation: ({place, language}) => `${place} (${language})`,
    timezone: 'Fuso horário',
    season: (name) => `Temporada “${name}”`,
    exception: (name) => `Exceção “${name}”`,
    question: (ask) => `Pergunta “${ask}”`,
    welcome: 'Texto de boas-vindas',
    online: 'Resposta dentro do horário',
    offline: 'Resposta fora do horário',
    handoff: 'Texto ao passar para a equipe',
  },
  lostTitle: 'Partes deste documento não puderam ser lidas',
  lostNote: 'Nada foi substituído ainda. Continue com o que pôde ser lido, ou corrija o original e carregue-o de novo.',
  lost: {
    'invalid-json': (_path, reason) => `Isto não é JSON válido (${reason}).`,
    'wrong-type': (path, value) => `${path}: ${value} é do tipo errado e foi omitido.`,
  },
  acceptLoss: 'Continuar com o que pôde ser lido',
  copyOriginal: 'Copiar o original',
  original: 'O original',
  originalCopied: 'O original foi copiado',
});

const seasons = ({plural, number}: LanguageTools): EditorStrings['seasons'] => ({
  title: 'Temporadas',
  note: 'Uma parte do ano com a sua própria semana, por exemplo, o horário de verão da loja. Substitui o horário semanal; as exceções prevalecem sobre ambos.',
  empty: 'Nenhuma temporada: o horário semanal vale o ano todo.',
  add: 'Adicionar temporada',
  past: (count) =>
    plural(count, {one: `${number(count)} temporada passada`, other: `${number(count)} temporadas passadas`}),
  now: 'em curso',
  edit: (title) => `Editar ${title}`,
  remove: (title) => `Remover ${title}`,
  draft: 'Nova temporada',
  accept: 'Adicionar esta temporada',
  done: 'Concluir',
  removeThis: 'Remover temporada',
  nameNote: 'Para uso próprio e para os visitantes que consultam os próximos dias.',
  toNote: 'Inclusive. Pode ser no ano seguinte.',
  hours: 'Horário de cada dia da semana',
  takeWeekly: 'Partir do horário semanal',
  clear: 'Sempre fechado',
  closed: 'Sempre fechado',
  added: (title) => `Temporada adicionada: ${title}`,
  removed: (title) => `Temporada removida: ${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'Perguntas frequentes',
  note: 'Os visitantes as encontram como botões em um chat vazio e fora do horário. A resposta chega na hora, sem que ninguém precise intervir.',
  empty:
    'Ainda não há perguntas. Comece por aquilo a que você responde todos os dias: onde está um pacote, como devolver um produto.',
  add: 'Adicionar pergunta',
  most: (count) =>
    `Já são ${count}, e os visitantes não veem mais do que isso: diante de uma lista longa, as pessoas preferem escrever. Para adicionar outra, remova uma.`,
  edit: (ask) => `Editar: ${ask}`,
  remove: (ask) => `Remover: ${ask}`,
  up: (ask) => `Mover para cima: ${ask}`,
  down: (ask) => `Mover para baixo: ${ask}`,
  draft: 'Nova pergunta',
  accept: 'Adicionar esta pergunta',
  done: 'Concluir',
  removeThis: 'Remover pergunta',
  ask: 'Pergunta',
  askNote: 'Nas palavras de um visitante, e curta: é o texto do botão.',
  answer: 'Resposta',
  answerNote: 'Endereços da web e de e-mail viram links.',
  untitled: (position) => `Pergunta ${position}`,
  added: (ask) => `Pergunta adicionada: ${ask}`,
  removed: (ask) => `Pergunta removida: ${ask}`,
  changed: ({field, ask}) => `${field} alterada: ${ask}`,
  moved: ({ask, position, count}) => `Agora na posição ${position} de ${count}: ${ask}`,
};

const languages = ({plural, number}: LanguageTools): EditorStrings['languages'] => ({
  title: 'Idiomas',
  note: 'Os visitantes leem seus textos no idioma deles quando você os traduz e, senão, como você os escreveu.',
  add: 'Adicionar idioma',
  own: 'Idioma dos seus textos:',
  unknown: 'ainda não indicado',
  changeOwn: 'Alterar o idioma dos seus textos',
  choice: 'Idioma',
  otherLanguage: 'Outro idioma…',
  tag: 'Código do idioma',
  tagNote: 'Como em “lang” nas páginas da web: “gsw” é o alemão da Suíça, “es-MX” o espanhol do México.',
  noTag: 'Isto não é um código de idioma.',
  taken: (language) => `Já existe: ${language}`,
  accept: 'Usar este idioma',
  missingOf: ({missing, count}) => {
    if (!missing) return 'Completo';
    return missing === 1 ? `Falta 1 de ${number(count)}` : `Faltam ${number(missing)} de ${number(count)}`;
  },
  nextMissing: 'Próximo que falta',
  nextMissingIn: (language) => `Próximo que falta: ${language}`,
  remove: (language) => `Remover: ${language}`,
  nothing:
    'Ainda não há nada para traduzir: suas mensagens, suas perguntas e os nomes dos seus feriados aparecerão aqui.',
  placeholders: 'Variáveis como {opens} ficam como estão.',
  ownText: 'Seu texto',
  ownTextIn: (language) => `Seu texto: ${language}`,
  noOwnText: 'Sem texto',
  missing: 'falta',
  dates: (count) => plural(count, {one: `em ${number(count)} data`, other: `em ${number(count)} datas`}),
  mixed: 'Não é igual em todas essas datas.',
  useForAll: 'Usar em todas',
  added: (language) => `Idioma adicionado: ${language}`,
  removed: (language) => `Idioma removido: ${language}`,
  ownChanged: (language) => `Idioma dos seus textos: ${language}`,
  changed: ({label, language}) => `${label} (${language}): texto alterado`,
});

const delivery = ({number}: LanguageTools): EditorStrings['delivery'] => ({
  title: 'Para onde vão as mensagens',
  note: 'O que os visitantes escrevem tem de chegar a algum lugar. Tudo isto passa a fazer parte do trecho de código.',
  way: 'Enviar as mensagens para',
  ways: {
    endpoint: {
      name: 'Um endereço próprio',
      note: 'Cada mensagem é enviada como JSON: ao seu servidor ou ao webhook de um serviço de automação.',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: 'A sua equipe responde em uma caixa de entrada do Chatwoot, e as respostas aparecem no chat.',
    },
    form: {
      name: 'O formulário de contato da sua loja',
      note: 'Cada mensagem é enviada como se o visitante tivesse preenchido o formulário. A resposta é dada por e-mail.',
    },
    transport: {
      name: 'O código da sua própria página',
      note: 'O seu código define “transport” no elemento e entrega as mensagens do jeito dele.',
    },
    mail: {
      name: 'Apenas o programa de e-mail do visitante',
      note: 'O chat não entrega nada por si. É oferecido aos visitantes um link que abre o programa de e-mail deles.',
    },
  },
  nowhere: 'O que os visitantes escrevem não chegaria a ninguém: escolha para onde vai.',
  incomplete: {
    endpoint: 'Indique o endereço que recebe as mensagens. Até lá, elas não vão para lugar nenhum.',
    chatwoot:
      'Indique o endereço do Chatwoot e o identificador da caixa de entrada. Até lá, as mensagens não vão para lugar nenhum.',
    form: 'Indique o endereço para o qual o formulário é enviado. Até lá, as mensagens não vão para lugar nenhum.',
    mail: 'Indique um endereço de e-mail. Até lá, os visitantes não têm como escrever para a loja.',
  },
  nowhereInSnippet: 'Com este trecho de código, as mensagens ainda não vão para lugar nenhum.',
  choose: 'Escolher para onde vão as mensagens',
  chosen: (way) => `Destino das mensagens: ${way}`,
  changed: (label) => `Campo alterado: ${label}`,
  endpoint: {
    label: 'Endereço que recebe as mensagens',
    note: 'Começa com https://, ou com / se for um caminho da sua loja.',
  },
  stream: {
    label: 'Endereço de onde vêm as respostas',
    note: 'Um fluxo de eventos enviados pelo servidor (server-sent events). Sem ele, a resposta é dada por e-mail.',
  },
  baseUrl: {
    label: 'Endereço do Chatwoot',
    note: 'https://app.chatwoot.com, ou o da sua própria instalação do Chatwoot.',
  },
  inbox: {
    label: 'Identificador da caixa de entrada',
    note: 'De uma caixa de entrada do canal “API”: no Chatwoot, em Configurações → Caixas de entrada → Configuração. Não é secreto.',
  },
  action: {
    label: 'Endereço para o qual o formulário é enviado',
    note: 'O que diz o atributo “action” do formulário, por exemplo, /contact.',
  },
  formKind: 'Tipo de formulário',
  formKinds: {shopify: 'Formulário de contato da Shopify', other: 'Outro formulário'},
  standIn: {
    label: 'Endereço de e-mail para os visitantes que não deixam nenhum',
    note: 'O formulário da Shopify exige um. Use um seu: ele vale até que o visitante deixe o dele.',
  },
  fieldNames: 'Nomes dos campos do formulário',
  fieldNamesNote:
    'O que diz o atributo “name” deles no formulário. Se um campo ficar vazio, vale o que aparece nele em cinza.',
  fields: {text: 'Mensagem', email: 'Endereço de e-mail', name: 'Nome'},
  crossOrigin: {
    label: 'O formulário está em outro site',
    note: 'Nesse caso, o navegador esconde o que o formulário responde: uma mensagem é dada como entregue assim que é enviada.',
  },
  mail: {label: 'Endereço de e-mail', note: 'É oferecido aos visitantes um link para escrever para este endereço.'},
  mailBesides: 'Oferecido como link onde o chat não carrega ou uma mensagem não pode ser entregue.',
  mailText: {label: 'Texto do link de e-mail', note: 'Se ficar vazio, é mostrado o endereço.'},
  optional: 'opcional',
  test: {
    button: 'Testar a entrega',
    note: 'Envia de fato uma mensagem, que diz que é um teste.',
    text: 'Esta é uma mensagem de teste enviada das configurações do seu chat. Ninguém espera uma resposta.',
    sending: 'Enviando a mensagem de teste…',
    cancel: 'Cancelar o teste',
    cancelled: 'O teste foi cancelado. A mensagem pode ter chegado mesmo assim.',
    mistakes: 'Corrija primeiro o que está assinalado nos campos acima.',
    delivered: (address) => `Entregue: ${address} aceitou a mensagem.`,
    deliveredToChatwoot: 'Entregue: o Chatwoot aceitou a mensagem. Ela está na caixa de entrada.',
    deliveredToForm: 'Entregue: o formulário aceitou a mensagem. Ela deve chegar por e-mail.',
    sentUnseen: 'Enviada. Daqui não dá para ver o que o formulário fez com ela: verifique se chega por e-mail.',
    refused: ({address, status}) => `${address} respondeu com o status ${status}.`,
    statuses: {
      login: 'Exige um login ou um token, mas precisa aceitar mensagens de qualquer visitante.',
      missing: 'Nada recebe mensagens ali. Verifique o endereço.',
      method: 'Não aceita POST, o método com que as mensagens são enviadas. Verifique o endereço.',
      tooLarge: 'A mensagem era grande demais. É preciso aceitar até 64 kB.',
      type: 'É preciso aceitar JSON (“application/json”).',
      tooMany: 'Por enquanto, não aceita mais mensagens. Espere um pouco e tente de novo.',
      server: 'O erro está no servidor. O chat guardaria as mensagens e tentaria de novo.',
      other: 'Não aceitou a mensagem. As mensagens são enviadas por POST.',
    },
    redirected: (address) =>
      `${address} leva a outro endereço, e as mensagens não acompanham esse redirecionamento. Indique o endereço a que ele leva.`,
    webPage: (address) =>
      `${address} respondeu com uma página da web e, portanto, não recebe mensagens. Verifique o endereço; a resposta pode ser vazia ou JSON.`,
    notAccepted:
      'O formulário não aceitou a mensagem. Talvez exija mais campos, ou a prova de que não é um robô que escreve.',
    cors: (address) =>
      `${address} responde, mas não permite que páginas de outros endereços o usem (CORS). As respostas precisam deste cabeçalho:`,
    corsPreflight:
      'Antes disso, os navegadores enviam uma requisição OPTIONS. A resposta a ela precisa de um status de 200 a 299 e:',
    preflight: (address) =>
      `${address} responde, mas recusa a requisição prévia dos navegadores (OPTIONS, preflight de CORS). A resposta a ela precisa de um status de 200 a 299 e:`,
    policy: (origin) =>
      `A Content-Security-Policy desta página proíbe isso. Permita ${origin} em connect-src, também nas páginas da sua loja.`,
    insecure: (address) =>
      `${address} começa com “http:”, o que os navegadores não permitem a uma página com “https:”. Indique um endereço com “https:”.`,
    unreachable: (address) =>
      `Nada responde em ${address}. Verifique o nome e o certificado, se o servidor está funcionando e se algo neste navegador o bloqueia.`,
    noAnswer: ({address, seconds}) => `${address} não respondeu em ${number(seconds)} segundos.`,
    offline: 'Este dispositivo está offline. Tente de novo quando houver conexão.',
    failed: (reason) => `O teste falhou: ${reason}`,
    testedFrom: (origin) =>
      `O teste foi feito a partir de ${origin}. As páginas da sua loja têm um endereço próprio, que o servidor também precisa permitir.`,
    testedPath: ({path, address}) =>
      `“${path}” é um caminho: o teste foi enviado para ${address}. Na sua loja, ele leva ao servidor da própria loja.`,
    transport:
      'O código da sua página não pode ser testado daqui. Escreva uma mensagem na sua loja e veja se ela chega.',
    mail: 'Um link de e-mail não pode ser testado daqui. Abra-o e veja para quem a mensagem iria:',
  },
  more: 'Mais configurações do chat',
  heading: {
    label: 'Título do chat',
    note: 'Fica no topo do chat aberto. Se ficar vazio, é mostrada uma saudação no idioma do visitante.',
  },
  placement: {label: 'Canto', note: 'Nos idiomas escritos da direita para a esquerda, é o contrário.'},
  placements: {end: 'À direita', start: 'À esquerda'},
  outsideHours: {
    label: 'Enquanto está fechado',
    note: 'Uma conversa já iniciada continua visível em qualquer caso.',
  },
  outsideHoursChoices: {show: 'Mostrar o chat', hide: 'Ocultar o chat'},
  askEmail: {
    label: 'Pedir um endereço de e-mail',
    note: 'Depois que o visitante escreve algo. Ele pode recusar.',
  },
  askEmailChoices: {offline: 'Enquanto está fechado', always: 'Sempre', never: 'Nunca'},
  replyTime: {
    label: 'Tempo de resposta',
    note: 'Uma linha como “Costuma responder em poucos minutos”, mostrada enquanto está aberto.',
  },
  privacyUrl: {
    label: 'Endereço da sua política de privacidade',
    note: 'Um link para ela fica abaixo do campo de mensagens até que o visitante escreva.',
  },
  storage: {
    label: 'Onde uma conversa é guardada',
    note: 'Para que ainda esteja lá na página seguinte.',
  },
  storages: {
    local: 'No navegador do visitante',
    session: 'Na aba do navegador, até que seja fechada',
    none: 'Em lugar nenhum: termina com a página',
  },
  assistant: {
    label: 'Um assistente de IA responde primeiro',
    note: 'As respostas automáticas esperam, então, que ele passe a conversa para uma pessoa.',
  },
  kept: 'Do seu trecho de código anterior',
  keptNote: 'Não há campos para isto aqui. É mantido como estava.',
  keptAttributes: 'Outros atributos',
  keptContent: 'Conteúdo entre as tags',
  takeOut: (what) => `Retirar: ${what}`,
  takenOut: (what) => `Retirado: ${what}`,
  findings: {
    'invalid-address': (value) =>
      `“${value}” não é um endereço da web. Escreva um que comece com https://, ou um caminho da sua loja que comece com /.`,
    'address-with-password': () =>
      'Antes da “@” há um nome ou uma senha, que nenhum navegador envia. Retire essa parte.',
    'insecure-address': () => 'Começa com “http:”. Uma loja com “https:” não pode usá-lo: escreva “https:”.',
    'address-without-scheme': (value) =>
      `“${value}” é entendido como um caminho da sua loja. Para outro site, escreva https://${value}`,
    'invalid-email': (value) => `“${value}” não é um endereço de e-mail. Escreva um como ajuda@loja.example.`,
    'unknown-choice': (value) => `No JSON, “${value}” não tem significado ali. Escolha uma opção da lista.`,
  },
  imported: {
    way: 'Destino das mensagens',
    settings: 'Configurações do chat',
    kept: 'Mantido sem alterações',
    content: 'conteúdo entre as tags',
  },
  scriptNotRead:
    'Um script do trecho indica para onde vão as mensagens (“transport”), de um modo que não pôde ser lido. Mantenha-o na sua página ou escolha de novo em “Para onde vão as mensagens”.',
  target: 'O trecho é para',
  targets: {
    page: 'Qualquer página',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      'Copie o trecho abaixo. Ele acompanha tudo o que for editado aqui.',
      'Cole-o no fim das suas páginas, antes de </body>.',
    ].join('\n'),
    shopify: [
      'Na Shopify, abra Loja virtual → Temas → Editar tema.',
      'Adicione ao rodapé uma seção ou um bloco “Liquid personalizado”, cole ali o trecho e salve. Assim, o chat fica em todas as páginas.',
    ].join('\n'),
    wordpress: [
      'Abra o rodapé: em Aparência → Editor ou, com um tema clássico, em Aparência → Widgets.',
      'Adicione um bloco “HTML personalizado”, cole ali o trecho e salve. Assim, o chat fica em todas as páginas.',
      'Veja o seu site. Se o chat não aparecer, o WordPress retirou o script e o elemento porque a sua conta não tem a permissão “unfiltered_html”; sobram no máximo o link de e-mail e linhas soltas. Remova-os e peça a um administrador (em uma rede de sites, ao da rede) que cole o trecho no tema ou em um plugin para código no rodapé.',
    ].join('\n'),
    'tag-manager': [
      'Crie uma tag do tipo “HTML personalizado” e cole nela o trecho.',
      'Atribua a ela o acionador “All Pages” (todas as páginas), salve e publique o contêiner.',
    ].join('\n'),
    react: [
      'Salve o trecho no seu projeto como ShopChat.jsx.',
      'Use <ShopChat /> uma única vez, no que todas as páginas compartilham. Ele vem de: import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'Salve o trecho no seu projeto como ShopChat.vue.',
      'Use <ShopChat /> uma única vez, no que todas as páginas compartilham. Ele vem de: import ShopChat from "./ShopChat.vue";',
      'Não há nada para configurar: “isCustomElement” só é necessário em modelos que contêm eles próprios <chat-widget>.',
    ].join('\n'),
  },
  inlineScript:
    'O trecho contém um script. Se a Content-Security-Policy da sua loja proíbe isso, coloque as linhas dele em um arquivo da sua loja e carregue-o com <script type="module" src="…">.',
});

const general: EditorStrings['general'] = {
  jumpTo: 'Ir para',
  undo: 'Desfazer',
  redo: 'Refazer',
  undoes: (description) => `Desfazer: ${description}`,
  redoes: (description) => `Refazer: ${description}`,
  undone: (description) => `Desfeito: ${description}`,
  redone: (description) => `Refeito: ${description}`,
  save: 'Salvar',
  saving: 'Salvando…',
  saved: 'Salvo',
  submitted: 'Enviado com o formulário',
  saveFailed: 'Não foi possível salvar',
  saveFailedNote: 'Nada se perdeu: tudo continua aqui.',
  tryAgain: 'Tentar de novo',
  unconfirmed: 'Esta página não confirmou que foi salvo',
  heldUp: 'Não enviado: primeiro é preciso corrigir outro campo deste formulário',
  notSaved: 'Corrija o que está assinalado antes de salvar',
  savedAll: 'Tudo salvo',
  unsaved: 'Alterações não salvas',
  cancel: 'Cancelar',
  list: (items) => items.join(', '),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'Mais ações',
  sectionKeys: 'F6 leva à próxima seção; Shift+F6, à anterior.',
};

const exceptionSearch = ({plural, number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: 'Buscar exceções',
  placeholder: 'Nome, 24/12 ou dezembro',
  clear: 'Limpar a busca',
  found: ({count, total}) =>
    count
      ? `${number(count)} de ${number(total)} ${plural(count, {one: 'encontrada', other: 'encontradas'})}`
      : 'Nada encontrado',
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}: “${field}” alterado`,
  deed: ({title, deed}) => `${title}: ${deed}`,
};

const published: EditorStrings['published'] = {
  title: 'Horário para os buscadores',
  note: 'O seu horário de funcionamento como dados (schema.org), que os buscadores leem no código-fonte da sua página. Eles descrevem um lugar que se pode visitar: o horário só do chat não deve constar neles.',
  loading: 'Carregando o horário para os buscadores…',
  failed: 'Não foi possível carregar o horário para os buscadores. Talvez a conexão tenha sido interrompida.',
  unset: 'Nenhum horário foi definido: um buscador não teria nada para mostrar.',
  mistakes: 'Há erros no horário. Corrija-os primeiro.',
  name: 'Nome da sua loja',
  type: 'Tipo de lugar',
  typeNote: 'Um tipo do schema.org, em inglês: Store, Bakery, Dentist…',
  cases:
    'Se a sua página já descreve a sua loja (o código-fonte contém application/ld+json com o seu endereço), coloque ali openingHoursSpecification e specialOpeningHoursSpecification, no lugar dos que já existirem.\nCaso contrário, cole tudo antes de </body> e acrescente o seu endereço, que os buscadores também esperam.',
  data: 'Dados',
  copy: 'Copiar os dados',
  copied: 'Os dados foram copiados',
  limits: 'O que convém saber',
  anew: 'As alterações posteriores não entram sozinhas: cole os dados de novo após cada uma.',
  timeZone: (timezone) =>
    `Dados deste tipo não têm fuso horário: as horas são as do lugar. As suas são as de ${timezone}.`,
  yearly: (date) =>
    `O que se repete todo ano está detalhado até ${inFull(date)}, inclusive. Cole os dados de novo antes dessa data.`,
  past: 'As temporadas e exceções passadas foram omitidas.',
  texts: 'As mensagens e traduções foram omitidas.',
};

const portuguese = (tools: LanguageTools): EditorStrings => ({
  locale: 'pt-BR',
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
    otherDays: 'Uma temporada indica apenas alguns dias da semana. Os outros mantêm o horário habitual. Verifique.',
    restOfYear:
      'Todo o horário vale apenas para uma parte do ano. Nas outras datas vale o horário semanal que você tem aqui.',
    sameDates: ({value}) =>
      `“${value}” tem datas em comum com outra parte do ano. Ambas são omitidas. Indique cada data uma só vez.`,
    sameSeason: ({value}) =>
      `Entendeu-se que “${value}” vale para a mesma parte do ano que o que vem antes. Verifique.`,
    replaces:
      'Do seu horário, a importação substitui o que ela própria contém, inclusive as suas temporadas. Todo o resto é mantido.',
    replacesBriefly: 'Substitui as suas temporadas e o que mais contém',
    adds: 'Todo o seu horário é mantido. O horário semanal, as temporadas e as exceções importados são adicionados.',
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

export default portuguese;
