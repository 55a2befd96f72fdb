// Hebrew. The visitor is addressed in the plural, which tells no gender.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'אמסטרדם', Athens: 'אתונה', Auckland: 'אוקלנד', Bangkok: 'בנגקוק', Berlin: 'ברלין', Brussels: 'בריסל'},
  ...{Bucharest: 'בוקרשט', Budapest: 'בודפשט', 'Buenos Aires': 'בואנוס איירס', Cairo: 'קהיר', Chicago: 'שיקגו'},
  ...{Copenhagen: 'קופנהגן', Dubai: 'דובאי', Dublin: 'דבלין', Helsinki: 'הלסינקי', 'Hong Kong': 'הונג קונג'},
  ...{Istanbul: 'איסטנבול', Jerusalem: 'ירושלים', Johannesburg: 'יוהנסבורג', Kathmandu: 'קטמנדו', Kolkata: 'קולקטה'},
  ...{
    Kyiv: 'קייב',
    Lisbon: 'ליסבון',
    London: 'לונדון',
    'Los Angeles': 'לוס אנג׳לס',
    Madrid: 'מדריד',
    Melbourne: 'מלבורן',
  },
  ...{
    'Mexico City': 'מקסיקו סיטי',
    Moscow: 'מוסקבה',
    'New York': 'ניו יורק',
    Oslo: 'אוסלו',
    Paris: 'פריז',
    Prague: 'פראג',
  },
  ...{Rome: 'רומא', 'Sao Paulo': 'סאו פאולו', Seoul: 'סיאול', Shanghai: 'שנגחאי', Singapore: 'סינגפור'},
  ...{Stockholm: 'שטוקהולם', Sydney: 'סידני', Tokyo: 'טוקיו', Toronto: 'טורונטו', Vancouver: 'ונקובר', Vienna: 'וינה'},
  ...{Warsaw: 'ורשה', Zurich: 'ציריך'},
};

/** What may be in other letters keeps its own order in the line. */
const isolated = (text: string) => `\u2068${text}\u2069`;
/** The platform's words for one are "בעוד דקה (1)". */
const inMinutes = ({minutes, duration}: When) => (minutes === 1 ? 'בעוד דקה' : duration);
const begin = ({time}: ClockTime) => `בשעה ${time}`;
/** Where it closes at midnight, a day ends: "24:00". */
const end = (when: When) => (when.nightOf ? '24:00' : when.time);
const endDay = (when: When) => when.nightOf ?? when;
const tomorrow = (when: When) =>
  when.nightOf ? `הלילה, ${when.nightOf.weekday}, בחצות` : `מחר, ${when.weekday}, ${begin(when)}`;
/** A vav that a prefix brings into the word is doubled: "בווינה". */
const inPlace = (account: Place) =>
  account.city && CITIES[account.city]
    ? `ב${CITIES[account.city]!.replace(/^ו/, 'וו')}`
    : `לפי ${isolated(account.zone)}`;
const there = (place: There) => `${place.time} ${inPlace(place)}`;

const hebrew: Language = ({plural, number}) => ({
  locale: 'he',
  openChat: 'פתיחת הצ׳אט',
  closeChat: 'סגירת הצ׳אט',
  online: 'אנחנו כאן',
  offline: 'אנחנו לא זמינים כרגע',
  unread: (count) =>
    plural(count, {one: 'הודעה חדשה אחת', two: 'שתי הודעות חדשות', other: `${number(count)} הודעות חדשות`}),
  count: number,
  heading: 'דברו איתנו',
  back: {
    minutes: (when) => `נחזור ${inMinutes(when)}.`,
    today: (when) => `נחזור היום ${begin(when)}.`,
    tomorrow: (when) => `נחזור ${when.nightOf ? 'הלילה בחצות' : `מחר ${begin(when)}`}.`,
    weekday: (when) => `נחזור ב${when.weekday} ${begin(when)}.`,
    date: (when) => `נחזור ב־${when.date} ${begin(when)}.`,
  },
  offlineFor: (exception) => `אנחנו לא זמינים כרגע · ${isolated(exception)}`,
  backUnknown: 'השאירו לנו הודעה ונחזור אליכם.',
  openUntil: (when) => `אנחנו כאן עד ${when.nightOf ? 'חצות' : when.time}.`,
  accountTime: (account) => `כלומר ${there(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${inMinutes(when)}, ב${when.weekday} ${begin(when)}`,
    today: (when) => `היום, ${when.weekday}, ${begin(when)}`,
    tomorrow,
    weekday: (when) => `ב${when.weekday} ${begin(when)}`,
    date: (when) => `ב־${when.date} ${begin(when)}`,
  },
  closes: {
    today: (when) => `עד השעה ${when.time} היום, ${when.weekday}`,
    tomorrow: (when) => `עד ${tomorrow(when)}`,
    weekday: (when) => `עד ${endDay(when).weekday} בשעה ${end(when)}`,
    date: (when) => `עד ה־${endDay(when).date} בשעה ${end(when)}`,
  },
  until: 'עד',
  timezone: (account) =>
    account.city && CITIES[account.city] ? `שעון ${CITIES[account.city]}` : isolated(account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'הודעות',
  composer: 'כתיבת הודעה',
  send: 'שליחה',
  privacy: 'מדיניות הפרטיות',
  enterSends: `‏${isolated('Enter')} שולח את ההודעה, ${isolated('Shift')} ו־${isolated('Enter')} פותחים שורה חדשה.`,
  fallback: 'אפשר לפנות אלינו גם כאן:',
  notArrived: 'ההודעה שלכם עדיין לא הגיעה אלינו. אפשר לפנות אלינו גם כאן:',
  failed: 'לא נשלחה',
  earlier: 'הצגת הודעות קודמות',
  sentAt: (time, date) => (date ? `${date}, ${time}` : time),
  sending: 'בשליחה…',
  sent: 'נשלחה',
  messageFailed: (text) => `ההודעה לא נשלחה: ${isolated(text)}`,
  retry: 'שליחה חוזרת',
  typing: (author) => `${isolated(author)} · בהקלדה…`,
  tooLong: (excess) =>
    `ההודעה ארוכה מדי ב${plural(excess, {one: 'תו אחד', two: 'שני תווים', other: `־${number(excess)} תווים`})}. קצרו אותה או שלחו אותה בחלקים.`,
  removed: 'ההודעות הקודמות הוסרו.',
  handedOver: 'מכאן הצוות שלנו ממשיך איתכם. תקבלו תשובה {opens}.',
  saveChat: 'שמירת השיחה בקובץ',
  endChat: 'סיום השיחה',
  endQuestion: 'לסיים את השיחה ולמחוק אותה מהדפדפן הזה?',
  ended: 'השיחה הסתיימה ונמחקה.',
  end: 'סיום ומחיקה',
  cancel: 'ביטול',
  visitor: 'אתם',
  agent: 'הצוות שלנו',
  assistant: 'העוזר הדיגיטלי',
  auto: 'תשובה אוטומטית',
  questions: 'שאלות נפוצות',
  searchQuestions: 'חיפוש בשאלות',
  questionsFound: (count) => `שאלות שנמצאו: ${number(count)}`,
  noQuestion: 'לא נמצאה שאלה. כתבו לנו.',
  week: 'שעות הפעילות שלנו',
  today: 'היום',
  dayClosed: 'סגור',
  allDay: 'פתוח כל היום',
  clockTime: ({time}) => time,
  askPerson: 'שיחה עם נציג אנושי',
  personWanted: 'אפשר לדבר עם נציג אנושי, בבקשה?',
  askEmail: 'השאירו כתובת אימייל, וכך נוכל לענות גם אם כבר עזבתם את הדף.',
  email: 'כתובת אימייל',
  emailInvalid: `נא להזין כתובת אימייל מלאה, למשל ${isolated('name@example.com')}.`,
  name: 'שם (לא חובה)',
  saveEmail: 'שמירה',
  skipEmail: 'לא, תודה',
  leaveEmail: 'השארת כתובת אימייל',
  changeEmail: 'שינוי כתובת האימייל',
  contact: (email, name) =>
    name
      ? `שמי ${isolated(name)}. אפשר להשיג אותי בכתובת ${isolated(email)}.`
      : `אפשר להשיג אותי בכתובת ${isolated(email)}.`,
});

export default hebrew;
