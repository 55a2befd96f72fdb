// Arabic texts for the widget, to see it from right to left: element.strings = …

const TWELVE = {midnight: 'منتصف الليل', noon: 'الظهر'};
const clock = ({twelve, time}) => TWELVE[twelve] ?? `الساعة ${time}`;
const at = (when) => (when.twelve ? `عند ${clock(when)}` : clock(when));
const tomorrow = ({nightOf}) => (nightOf ? 'الليلة' : 'غدًا');
const weekday = ({nightOf, weekday}) => (nightOf ? `مساء ${nightOf.weekday}` : `يوم ${weekday}`);
const date = ({nightOf, date}) => (nightOf ? `مساء ${nightOf.date}` : `في ${date}`);

export default {
  locale: 'ar',
  openChat: 'افتح المحادثة',
  closeChat: 'أغلق المحادثة',
  online: 'نحن متصلون الآن',
  offline: 'لسنا متصلين الآن',
  unread: (count) => (count === 1 ? 'رسالة جديدة واحدة' : `رسائل جديدة: ${count}`),
  heading: 'تحدث معنا',
  back: {
    minutes: ({duration}) => `سنعود ${duration}.`,
    today: (when) => `سنعود اليوم ${at(when)}.`,
    tomorrow: (when) => `سنعود ${tomorrow(when)} ${at(when)}.`,
    weekday: (when) => `سنعود ${weekday(when)} ${at(when)}.`,
    date: (when) => `سنعود ${date(when)} ${at(when)}.`,
  },
  offlineFor: (exception) => `لسنا متصلين الآن · ${exception}`,
  backUnknown: 'اترك لنا رسالة وسنرد عليك.',
  openUntil: (when) => `نحن هنا حتى ${clock(when)}.`,
  opens: {
    minutes: (when) => `${when.duration}، ${weekday(when)} ${at(when)}`,
    today: (when) => `اليوم، ${when.weekday}، ${at(when)}`,
    tomorrow: (when) => `${tomorrow(when)}، ${(when.nightOf ?? when).weekday}، ${at(when)}`,
    weekday: (when) => `${weekday(when)} ${at(when)}`,
    date: (when) => `${date(when)} ${at(when)}`,
  },
  // بعد «حتى»
  closes: {
    today: (when) => `${clock(when)} اليوم، ${when.weekday}`,
    tomorrow: (when) => `${clock(when)} ${tomorrow(when)}، ${(when.nightOf ?? when).weekday}`,
    weekday: (when) => `${clock(when)} ${weekday(when)}`,
    date: (when) => `${clock(when)} ${date(when)}`,
  },
  whenThere: (when, account) => `${when} (${clock(account)} بحسب ${account.zone})`,
  accountTime: (account) => `أي ${clock(account)} عندنا (${account.zone}).`,
  thread: 'الرسائل',
  earlier: 'عرض الرسائل السابقة',
  sending: 'جارٍ الإرسال…',
  sent: 'أُرسلت',
  failed: 'لم تُرسل',
  retry: 'إعادة المحاولة',
  typing: (author) => `${author} يكتب الآن…`,
  fallback: 'يمكنك أيضًا التواصل معنا هنا:',
  tooLong: (excess) => `رسالتك أطول من المسموح به (${excess}). يُرجى اختصارها أو إرسالها على أجزاء.`,
  notArrived: 'لم تصلنا رسالتك بعد. يمكنك أيضًا التواصل معنا هنا:',
  composer: 'اكتب رسالة',
  send: 'إرسال',
  visitor: 'أنت',
  agent: 'فريقنا',
  assistant: 'المساعد',
  auto: 'رد آلي',
};
