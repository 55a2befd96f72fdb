// Hindi. The polite form, आप. The part of the day goes before the hour: "सुबह 9 बजे", "शाम 5:30 बजे".
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'एम्स्टर्डम', Athens: 'एथेंस', Auckland: 'ऑकलैंड', Bangkok: 'बैंकॉक', Berlin: 'बर्लिन', Brussels: 'ब्रसेल्स'},
  ...{Cairo: 'काहिरा', Chicago: 'शिकागो', Colombo: 'कोलंबो', Copenhagen: 'कोपेनहेगन', Dhaka: 'ढाका', Dubai: 'दुबई'},
  ...{Dublin: 'डबलिन', Helsinki: 'हेलसिंकी', 'Hong Kong': 'हांगकांग', Istanbul: 'इस्तांबुल', Jakarta: 'जकार्ता'},
  ...{Karachi: 'कराची', Kathmandu: 'काठमांडू', Kolkata: 'कोलकाता', Kyiv: 'कीव', Lisbon: 'लिस्बन', London: 'लंदन'},
  ...{'Los Angeles': 'लॉस एंजेलिस', Madrid: 'मैड्रिड', Manila: 'मनीला', Melbourne: 'मेलबर्न', 'Mexico City': 'मेक्सिको सिटी'},
  ...{Moscow: 'मॉस्को', 'New York': 'न्यूयॉर्क', Oslo: 'ओस्लो', Paris: 'पेरिस', Prague: 'प्राग', Rome: 'रोम'},
  ...{'Sao Paulo': 'साओ पाउलो', Seoul: 'सियोल', Shanghai: 'शंघाई', Singapore: 'सिंगापुर', Stockholm: 'स्टॉकहोम'},
  ...{Sydney: 'सिडनी', Tokyo: 'टोक्यो', Toronto: 'टोरंटो', Vancouver: 'वैंकूवर', Vienna: 'वियना', Warsaw: 'वारसॉ'},
  ...{Zurich: 'ज़्यूरिख'},
};
const DAYS = ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार'];

/** "शनिवार को रात 1 बजे" may be either end of Saturday, "तड़के" is its beginning. */
const partOfDay = (hour: number) =>
  hour < 4 ? 'तड़के' : hour < 12 ? 'सुबह' : hour < 16 ? 'दोपहर' : hour < 20 ? 'शाम' : 'रात';
const clock = ({hour24, minute, twelve}: ClockTime) => {
  const hour = ((hour24 + 11) % 12) + 1;
  return `${twelve === 'midnight' ? 'रात' : partOfDay(hour24)} ${hour}${minute ? `:${String(minute).padStart(2, '0')}` : ''} बजे`;
};
/** The midnight that ends a day is said to be in the night of that day. */
const day = (when: When) => when.nightOf ?? when;
const tomorrow = (when: When) => (when.nightOf ? 'आज' : 'कल');
const inPlace = (account: Place) =>
  account.city && CITIES[account.city] ? `${CITIES[account.city]} के समय` : account.zone;
const there = (place: There) => {
  const {dayOfWeek, twelve} = place;
  const ended = twelve === 'midnight' ? 5 : 6;
  return `${inPlace(place)} के अनुसार ${dayOfWeek ? `${DAYS[(dayOfWeek + ended) % 7]} ` : ''}${clock(place)}`;
};

const hindi: Language = ({plural, number}) => ({
  locale: 'hi',
  openChat: 'चैट खोलें',
  closeChat: 'चैट बंद करें',
  online: 'हम ऑनलाइन हैं',
  offline: 'हम अभी उपलब्ध नहीं हैं',
  unread: (count) => plural(count, {one: `${number(count)} नया संदेश`, other: `${number(count)} नए संदेश`}),
  count: number,
  heading: 'हमसे चैट करें',
  back: {
    minutes: ({minutes}) => `हम ${number(minutes)} मिनट में वापस आएँगे।`,
    today: (when) => `हम आज ${clock(when)} वापस आएँगे।`,
    tomorrow: (when) => `हम ${tomorrow(when)} ${clock(when)} वापस आएँगे।`,
    weekday: (when) => `हम ${day(when).weekday} को ${clock(when)} वापस आएँगे।`,
    date: (when) => `हम ${day(when).date} को ${clock(when)} वापस आएँगे।`,
  },
  offlineFor: (exception) => `हम अभी उपलब्ध नहीं हैं · ${exception}`,
  backUnknown: 'हमारे लिए संदेश छोड़ें, हम आपको जवाब देंगे।',
  openUntil: (when) => `हम ${clock(when)} तक यहाँ हैं।`,
  accountTime: (account) => `यानी ${there(account)}।`,
  weekdayName: (each) => each.weekday,
  dateName: (each) => each.date,
  opens: {
    minutes: (when) => `${number(when.minutes)} मिनट में (${when.weekday}, ${clock(when)})`,
    today: (when) => `आज, ${when.weekday}, ${clock(when)}`,
    tomorrow: (when) => `${tomorrow(when)}, ${day(when).weekday}, ${clock(when)}`,
    weekday: (when) => `${day(when).weekday} को ${clock(when)}`,
    date: (when) => `${day(when).date} को ${clock(when)}`,
  },
  closes: {
    today: (when) => `आज, ${when.weekday}, ${clock(when)} तक`,
    tomorrow: (when) => `${tomorrow(when)}, ${day(when).weekday}, ${clock(when)} तक`,
    weekday: (when) => `${day(when).weekday} ${clock(when)} तक`,
    date: (when) => `${day(when).date}, ${clock(when)} तक`,
  },
  until: 'तक',
  timezone: (account) => (account.city && CITIES[account.city] ? `${CITIES[account.city]} का समय` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`.replace(') (', ', '),
  thread: 'संदेश',
  composer: 'संदेश लिखें',
  send: 'भेजें',
  privacy: 'गोपनीयता नीति',
  enterSends: 'Enter से संदेश भेजा जाता है, Shift और Enter से नई पंक्ति शुरू होती है।',
  fallback: 'आप हमसे यहाँ भी संपर्क कर सकते हैं:',
  notArrived: 'आपका संदेश अभी हम तक नहीं पहुँचा है। आप हमसे यहाँ भी संपर्क कर सकते हैं:',
  failed: 'नहीं भेजा गया',
  earlier: 'पुराने संदेश दिखाएँ',
  sentAt: (time, date) => (date ? `${date}, ${time}` : time),
  sending: 'भेजा जा रहा है…',
  sent: 'भेजा गया',
  messageFailed: (text) => `संदेश नहीं भेजा गया: ${text}`,
  retry: 'फिर से भेजें',
  typing: (author) => `${author}: लिखा जा रहा है…`,
  tooLong: (excess) => `यह संदेश तय सीमा से ${number(excess)} अक्षर ज़्यादा लंबा है। कृपया इसे छोटा करें या कई हिस्सों में भेजें।`,
  removed: 'पुराने संदेश हटा दिए गए हैं।',
  handedOver: 'अब आगे हमारी टीम आपकी मदद करेगी। {opens} आपको जवाब मिलेगा।',
  saveChat: 'बातचीत को फ़ाइल में सहेजें',
  endChat: 'बातचीत समाप्त करें',
  endQuestion: 'क्या यह बातचीत समाप्त करके इस ब्राउज़र से हटा दी जाए?',
  ended: 'बातचीत समाप्त करके हटा दी गई है।',
  end: 'समाप्त करें और हटाएँ',
  cancel: 'रद्द करें',
  visitor: 'आप',
  agent: 'हमारी टीम',
  assistant: 'सहायक',
  auto: 'स्वचालित उत्तर',
  questions: 'आम सवाल',
  searchQuestions: 'सवालों में खोजें',
  questionsFound: (count) => `${number(count)} ${plural(count, {one: 'सवाल मिला', other: 'सवाल मिले'})}`,
  noQuestion: 'कोई सवाल नहीं मिला। हमें लिखें।',
  week: 'कामकाज का समय',
  today: 'आज',
  dayClosed: 'बंद',
  allDay: 'पूरे दिन खुला',
  // The midnight of another day keeps its figures: "गुरु रात 12 बजे" may be either end of Thursday.
  clockTime: (each) =>
    each.twelve || each.hour24 || each.minute ? each.time.replace(/\d.*$/, clock(each)) : each.time,
  askPerson: 'किसी व्यक्ति से बात करें',
  personWanted: 'कृपया मेरी बात किसी व्यक्ति से कराएँ।',
  askEmail: 'अपना ईमेल पता दें, ताकि इस पेज से जाने के बाद भी हम आपको जवाब दे सकें।',
  email: 'ईमेल पता',
  emailInvalid: 'कृपया पूरा ईमेल पता लिखें, जैसे name@example.com।',
  name: 'नाम (वैकल्पिक)',
  saveEmail: 'सहेजें',
  skipEmail: 'नहीं, धन्यवाद',
  leaveEmail: 'ईमेल पता दें',
  changeEmail: 'ईमेल पता बदलें',
  contact: (email, name) =>
    name ? `मेरा नाम ${name} है। मुझसे ${email} पर संपर्क किया जा सकता है।` : `मुझसे ${email} पर संपर्क किया जा सकता है।`,
});

export default hindi;
