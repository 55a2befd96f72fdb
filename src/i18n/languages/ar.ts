// Arabic. The visitor is addressed in the polite plural, which tells no gender. Digits and the twelve or 24 hours are those of
// the reader's region.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Adelaide: 'أديلايد', Algiers: 'الجزائر', Almaty: 'ألماتي', Amman: 'عمّان', Amsterdam: 'أمستردام'},
  ...{Anchorage: 'أنكوريج', Athens: 'أثينا', Baghdad: 'بغداد', Bahrain: 'البحرين', Bangkok: 'بانكوك'},
  ...{Beirut: 'بيروت', Berlin: 'برلين', Brisbane: 'بريزبن', Brussels: 'بروكسل', Cairo: 'القاهرة'},
  ...{Casablanca: 'الدار البيضاء', Chicago: 'شيكاغو', Copenhagen: 'كوبنهاغن', Damascus: 'دمشق', Denver: 'دنفر'},
  ...{Dubai: 'دبي', Dublin: 'دبلن', Edmonton: 'إدمنتون', Halifax: 'هاليفاكس', Hobart: 'هوبارت'},
  ...{'Hong Kong': 'هونغ كونغ', Honolulu: 'هونولولو', Istanbul: 'إسطنبول', Jakarta: 'جاكرتا', Jerusalem: 'القدس'},
  ...{Johannesburg: 'جوهانسبرغ', Kathmandu: 'كاتماندو', Kolkata: 'كولكاتا', Kuwait: 'الكويت', Kyiv: 'كييف'},
  ...{Lisbon: 'لشبونة', London: 'لندن', 'Los Angeles': 'لوس أنجلوس', Madrid: 'مدريد', Manaus: 'ماناوس'},
  ...{'Mexico City': 'مكسيكو سيتي', Moscow: 'موسكو', Muscat: 'مسقط', 'New York': 'نيويورك', Oslo: 'أوسلو'},
  ...{Paris: 'باريس', Perth: 'بيرث', Phoenix: 'فينيكس', Prague: 'براغ', Qatar: 'قطر'},
  ...{Recife: 'ريسيفي', Riyadh: 'الرياض', Rome: 'روما', 'Sao Paulo': 'ساو باولو', Seoul: 'سول'},
  ...{Shanghai: 'شنغهاي', Singapore: 'سنغافورة', Stockholm: 'ستوكهولم', Sydney: 'سيدني', Tokyo: 'طوكيو'},
  ...{Toronto: 'تورونتو', Tripoli: 'طرابلس', Tunis: 'تونس', Vienna: 'فيينا', Warsaw: 'وارسو'},
  ...{Winnipeg: 'وينيبيغ', Yekaterinburg: 'يكاترينبورغ', Zurich: 'زيورخ'},
};

const DAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

/** What may be in other letters keeps its own order in the line. */
const isolated = (text: string) => `\u2068${text}\u2069`;
const clock = ({twelve, time}: ClockTime) =>
  twelve ? {midnight: 'منتصف الليل', noon: 'الساعة الثانية عشرة ظهرًا'}[twelve] : `الساعة ${time}`;
const at = (when: When) => (when.twelve === 'midnight' ? 'عند منتصف الليل' : clock(when));
/** The midnight that ends a day is in the night of that day, and the day that follows is named with it. */
const between = (ended: string, begun: string) => `منتصف ليلة ${ended} إلى ${begun}`;
const onWeekday = (when: When) =>
  when.nightOf ? between(when.nightOf.weekday, when.weekday) : `يوم ${when.weekday} ${clock(when)}`;
const onDate = (when: When) =>
  when.nightOf ? `منتصف الليل في نهاية يوم ${when.nightOf.date}` : `يوم ${when.date} ${clock(when)}`;
const thereAt = (place: There) => {
  const {dayOfWeek, twelve, time} = place;
  if (!dayOfWeek) return clock(place);
  const weekday = DAYS[dayOfWeek - 1]!;
  return twelve === 'midnight'
    ? between(DAYS[(dayOfWeek + 5) % 7]!, weekday)
    : `يوم ${weekday} ${clock({...place, time: time.replace(/^\P{Nd}+/u, '')})}`;
};
const there = (place: There) => `${thereAt(place)} ${inPlace(place)}`;
const inPlace = (account: Place) =>
  account.city && CITIES[account.city] ? `بتوقيت ${CITIES[account.city]}` : `بحسب ${isolated(account.zone)}`;

const arabic: Language = ({plural, number}) => ({
  locale: 'ar',
  openChat: 'فتح المحادثة',
  closeChat: 'إغلاق المحادثة',
  online: 'نحن متصلون الآن',
  offline: 'لسنا متصلين الآن',
  unread: (count) =>
    plural(count, {
      ...{zero: 'لا رسائل جديدة', one: 'رسالة جديدة واحدة', two: 'رسالتان جديدتان'},
      ...{few: `${number(count)} رسائل جديدة`, many: `${number(count)} رسالة جديدة`},
      other: `${number(count)} رسالة جديدة`,
    }),
  count: number,
  heading: 'تحدثوا معنا',
  back: {
    minutes: ({duration}) => `سنعود ${duration}.`,
    today: (when) => `سنعود اليوم ${at(when)}.`,
    tomorrow: (when) => `سنعود ${when.nightOf ? 'الليلة' : 'غدًا'} ${at(when)}.`,
    weekday: (when) => `سنعود ${onWeekday(when)}.`,
    date: (when) => `سنعود ${onDate(when)}.`,
  },
  offlineFor: (exception) => `لسنا متصلين الآن – ${isolated(exception)}`,
  backUnknown: 'اتركوا لنا رسالة وسنرد عليكم.',
  openUntil: (when) => `نحن هنا حتى ${clock(when)}.`,
  accountTime: (account) => `أي ${there(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}، يوم ${when.weekday} ${clock(when)}`,
    today: (when) => `اليوم، ${when.weekday}، ${at(when)}`,
    tomorrow: (when) => `${when.nightOf ? 'الليلة' : 'غدًا'}، ${(when.nightOf ?? when).weekday}، ${at(when)}`,
    weekday: onWeekday,
    date: onDate,
  },
  closes: {
    today: (when) => `حتى ${clock(when)} اليوم، ${when.weekday}`,
    tomorrow: (when) =>
      when.nightOf ? `الليلة، ${when.nightOf.weekday}، حتى ${clock(when)}` : `حتى ${clock(when)} غدًا، ${when.weekday}`,
    weekday: (when) => `حتى ${onWeekday(when)}`,
    date: (when) => `حتى ${onDate(when)}`,
  },
  until: 'حتى|إلى',
  timezone: (account) =>
    account.city && CITIES[account.city] ? `توقيت ${CITIES[account.city]}` : isolated(account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'الرسائل',
  composer: 'اكتبوا رسالة',
  send: 'إرسال',
  privacy: 'سياسة الخصوصية',
  enterSends: `مفتاح ${isolated('Enter')} يرسل الرسالة، و${isolated('Shift')} مع ${isolated('Enter')} يبدأ سطرًا جديدًا.`,
  fallback: 'يمكنكم أيضًا التواصل معنا هنا:',
  notArrived: 'لم تصلنا رسالتكم بعد. يمكنكم أيضًا التواصل معنا هنا:',
  failed: 'لم تُرسَل',
  earlier: 'عرض الرسائل السابقة',
  sentAt: (time, date) => (date ? `${isolated(date)}، ${isolated(time)}` : time),
  sending: 'جارٍ الإرسال…',
  sent: 'أُرسلت',
  messageFailed: (text) => `لم تُرسَل الرسالة: ${isolated(text)}`,
  retry: 'إعادة الإرسال',
  typing: (author) => `${isolated(author)}: جارٍ الكتابة…`,
  tooLong: (excess) =>
    `رسالتكم أطول من المسموح به بمقدار ${plural(excess, {
      ...{one: 'حرف واحد', two: 'حرفين', few: `${number(excess)} أحرف`, many: `${number(excess)} حرفًا`},
      other: `${number(excess)} حرف`,
    })}. يُرجى اختصارها أو إرسالها على أجزاء.`,
  removed: 'أُزيلت الرسائل السابقة.',
  handedOver: 'سيتولى فريقنا المحادثة معكم من الآن. سيصلكم الرد {opens}.',
  saveChat: 'حفظ المحادثة في ملف',
  endChat: 'إنهاء المحادثة',
  endQuestion: 'هل تريدون إنهاء هذه المحادثة وحذفها من هذا المتصفح؟',
  ended: 'تم إنهاء المحادثة وحذفها.',
  end: 'إنهاء وحذف',
  cancel: 'إلغاء',
  visitor: 'أنتم',
  agent: 'فريقنا',
  assistant: 'المساعد الآلي',
  auto: 'رد آلي',
  questions: 'الأسئلة الشائعة',
  searchQuestions: 'ابحثوا في الأسئلة',
  questionsFound: (count) => `عدد الأسئلة التي عُثر عليها: ${number(count)}`,
  noQuestion: 'لم يُعثر على أي سؤال. اكتبوا إلينا.',
  week: 'أوقات عملنا',
  today: 'اليوم',
  dayClosed: 'مغلق',
  allDay: 'طوال اليوم',
  clockTime: ({twelve, time}) => (twelve ? {midnight: 'منتصف الليل', noon: `${number(12)} ظهرًا`}[twelve] : time),
  askPerson: 'التحدث إلى أحد موظفينا',
  personWanted: 'أود التحدث إلى أحد موظفيكم من فضلكم.',
  askEmail: 'اتركوا عنوان بريدكم الإلكتروني لنرد عليكم حتى بعد مغادرة هذه الصفحة.',
  email: 'البريد الإلكتروني',
  emailInvalid: `يُرجى إدخال عنوان بريد إلكتروني كامل، مثل ${isolated('name@example.com')}.`,
  name: 'الاسم (اختياري)',
  saveEmail: 'حفظ',
  skipEmail: 'لا، شكرًا',
  leaveEmail: 'إضافة البريد الإلكتروني',
  changeEmail: 'تغيير البريد الإلكتروني',
  contact: (email, name) =>
    name
      ? `اسمي ${isolated(name)}، ويمكن التواصل معي على ${isolated(email)}.`
      : `يمكن التواصل معي على ${isolated(email)}.`,
});

export default arabic;
