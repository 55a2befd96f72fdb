// Ukrainian. The polite form, "ви", with a small letter. "У" and "в" go by the sounds around them. Where a city is not in the
// map, the zone’s own name stands: no Latin letters.
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

/** Where, in the locative. */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'в Амстердамі', Athens: 'в Афінах', Belgrade: 'у Белграді', Berlin: 'у Берліні'},
  ...{Bratislava: 'у Братиславі', Brussels: 'у Брюсселі', Bucharest: 'у Бухаресті', Budapest: 'у Будапешті'},
  ...{Cairo: 'у Каїрі', Chicago: 'у Чикаго', Chisinau: 'у Кишиневі', Copenhagen: 'у Копенгагені', Dubai: 'у Дубаї'},
  ...{Dublin: 'у Дубліні', Helsinki: 'у Гельсінкі', 'Hong Kong': 'у Гонконзі', Istanbul: 'у Стамбулі'},
  ...{Jerusalem: 'у Єрусалимі', Kolkata: 'у Колкаті', Kyiv: 'у Києві', Lisbon: 'у Лісабоні', Ljubljana: 'у Любляні'},
  ...{London: 'у Лондоні', 'Los Angeles': 'у Лос-Анджелесі', Luxembourg: 'у Люксембурзі', Madrid: 'у Мадриді'},
  ...{Melbourne: 'у Мельбурні', 'Mexico City': 'у Мехіко', 'New York': 'у Нью-Йорку', Oslo: 'в Осло'},
  ...{Paris: 'у Парижі', Prague: 'у Празі', Riga: 'у Ризі', Rome: 'у Римі', 'Sao Paulo': 'у Сан-Паулу'},
  ...{Seoul: 'у Сеулі', Shanghai: 'у Шанхаї', Singapore: 'у Сінгапурі', Sofia: 'у Софії', Stockholm: 'у Стокгольмі'},
  ...{Sydney: 'у Сіднеї', Tallinn: 'у Таллінні', Tbilisi: 'у Тбілісі', Tokyo: 'у Токіо', Toronto: 'у Торонто'},
  ...{Vienna: 'у Відні', Vilnius: 'у Вільнюсі', Warsaw: 'у Варшаві', Zagreb: 'у Загребі', Zurich: 'у Цюриху'},
};

const DAYS = ['понеділок', 'вівторок', 'середу', 'четвер', 'п’ятницю', 'суботу', 'неділю'];

/** After a pause or a number, "у"; after a vowel, "в", but not before a "в". */
const on = ({dayOfWeek}: Pick<Day, 'dayOfWeek'>, preposition = 'у') =>
  `${dayOfWeek === 2 ? 'у' : preposition} ${DAYS[dayOfWeek - 1]}`;
/** "о дев’ятій", but "об одинадцятій" */
const begin = ({hour, time}: ClockTime) => `${hour === 11 ? 'об' : 'о'} ${time}`;
/** Where it closes at midnight, a day ends. */
const end = ({twelve, time}: When) => `до ${twelve === 'midnight' ? '24:00' : time}`;
const tomorrow = (when: When) => (when.nightOf ? 'сьогодні опівночі' : `завтра ${begin(when)}`);
const date = (when: When) => `${when.date} ${begin(when)}`;
const where = (city: string | undefined) => (city && CITIES[city] ? ` ${CITIES[city]}` : '');
const there = (account: There) => account.time + (where(account.city) || `, ${account.zone}`);

const ukrainian: Language = ({plural, number}) => ({
  locale: 'uk',
  openChat: 'Відкрити чат',
  closeChat: 'Закрити чат',
  online: 'Ми на зв’язку',
  offline: 'Зараз ми не на зв’язку',
  unread: (count) =>
    `${number(count)} ${plural(count, {one: 'нове повідомлення', few: 'нові повідомлення', other: 'нових повідомлень'})}`,
  count: number,
  heading: 'Напишіть нам',
  back: {
    minutes: ({duration}) => `Повернемося ${duration}.`,
    today: (when) => `Повернемося сьогодні ${begin(when)}.`,
    tomorrow: (when) => `Повернемося ${tomorrow(when)}.`,
    weekday: (when) => `Повернемося ${on(when, 'в')} ${begin(when)}.`,
    date: (when) => `Повернемося ${date(when)}.`,
  },
  offlineFor: (exception) => `Зараз ми не на зв’язку · ${exception}`,
  backUnknown: 'Залиште нам повідомлення, і ми вам відповімо.',
  openUntil: (when) => `Ми на зв’язку до ${when.twelve === 'midnight' ? 'опівночі' : when.time}.`,
  accountTime: (account) => `У нас (${where(account.city).trim() || account.zone}) тоді буде ${account.time}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${on(when)} ${begin(when)}`,
    today: (when) => `сьогодні, ${on(when)}, ${begin(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `сьогодні, ${on(when.nightOf)}, о 24:00` : `завтра, ${on(when)}, ${begin(when)}`,
    weekday: (when) => `${on(when)} ${begin(when)}`,
    date,
  },
  closes: {
    today: (when) => `сьогодні, ${on(when)}, ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `сьогодні, ${on(when.nightOf)}, ${end(when)}` : `${end(when)} завтра, ${on(when)}`,
    weekday: (when) => `${end(when)} ${on(when.nightOf ?? when)}`,
    date: (when) => `${end(when)} ${(when.nightOf ?? when).date}`,
  },
  until: 'аж до|до',
  timezone: (account) => (where(account.city) ? `за місцевим часом${where(account.city)}` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Повідомлення',
  composer: 'Напишіть повідомлення',
  send: 'Надіслати',
  privacy: 'Політика конфіденційності',
  enterSends: 'Enter надсилає повідомлення, Shift і Enter починають новий рядок.',
  fallback: 'З нами також можна зв’язатися тут:',
  notArrived: 'Ваше повідомлення ще не надійшло до нас. З нами також можна зв’язатися тут:',
  failed: 'Не надіслано',
  earlier: 'Показати попередні повідомлення',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Надсилається…',
  sent: 'Надіслано',
  messageFailed: (text) => `Повідомлення не надіслано: ${text}`,
  retry: 'Спробувати ще раз',
  typing: (author) => `${author} пише…`,
  tooLong: (excess) =>
    `Повідомлення задовге на ${number(excess)} ${plural(excess, {one: 'символ', few: 'символи', other: 'символів'})}. Скоротіть його або надішліть частинами.`,
  removed: 'Попередні повідомлення видалено.',
  handedOver: 'Далі розмову веде наша команда. Ми відповімо вам {opens}.',
  saveChat: 'Зберегти розмову у файл',
  endChat: 'Завершити розмову',
  endQuestion: 'Завершити цю розмову й видалити її з цього браузера?',
  ended: 'Розмову завершено й видалено.',
  end: 'Завершити й видалити',
  cancel: 'Скасувати',
  visitor: 'Ви',
  agent: 'Наша команда',
  assistant: 'Помічник',
  auto: 'Автоматична відповідь',
  questions: 'Часті запитання',
  searchQuestions: 'Пошук у запитаннях',
  questionsFound: (count) => `Знайдено запитань: ${number(count)}`,
  noQuestion: 'Запитання не знайдено. Напишіть нам.',
  week: 'Наш графік',
  today: 'Сьогодні',
  dayClosed: 'Зачинено',
  allDay: 'Цілодобово',
  clockTime: ({time}) => time,
  askPerson: 'Поговорити з людиною',
  personWanted: 'Прошу з’єднати мене з людиною.',
  askEmail: 'Залиште адресу електронної пошти, і ми надішлемо відповідь на неї, якщо вас уже не буде на цій сторінці.',
  email: 'Електронна пошта',
  emailInvalid: 'Введіть повну адресу електронної пошти, наприклад name@example.com.',
  name: 'Ім’я (необов’язково)',
  saveEmail: 'Зберегти',
  skipEmail: 'Ні, дякую',
  leaveEmail: 'Залишити електронну пошту',
  changeEmail: 'Змінити електронну пошту',
  contact: (email, name) => `${name ? `Мене звати ${name}. ` : ''}Моя електронна пошта: ${email}.`,
});

export default ukrainian;
