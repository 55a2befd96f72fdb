// Chinese in traditional characters, in the words of Taiwan; the polite form, 您. Readers in Hong Kong count to twelve:
// `time` has 上午 and 下午 there.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: '阿姆斯特丹', Athens: '雅典', Auckland: '奧克蘭', Bangkok: '曼谷', Beijing: '北京', Berlin: '柏林'},
  ...{Bogota: '波哥大', Brussels: '布魯塞爾', Budapest: '布達佩斯', 'Buenos Aires': '布宜諾斯艾利斯', Cairo: '開羅'},
  ...{Chicago: '芝加哥', Copenhagen: '哥本哈根', Denver: '丹佛', Dubai: '杜拜', Dublin: '都柏林', Helsinki: '赫爾辛基'},
  ...{'Ho Chi Minh': '胡志明市', 'Hong Kong': '香港', Istanbul: '伊斯坦堡', Jakarta: '雅加達', Jerusalem: '耶路撒冷'},
  ...{
    Johannesburg: '約翰尼斯堡',
    Kathmandu: '加德滿都',
    Kolkata: '加爾各答',
    Kyiv: '基輔',
    Lisbon: '里斯本',
    London: '倫敦',
  },
  ...{'Los Angeles': '洛杉磯', Macau: '澳門', Madrid: '馬德里', Manila: '馬尼拉', Melbourne: '墨爾本'},
  ...{'Mexico City': '墨西哥城', Moscow: '莫斯科', 'New York': '紐約', Oslo: '奧斯陸', Paris: '巴黎', Prague: '布拉格'},
  ...{
    Rome: '羅馬',
    'Sao Paulo': '聖保羅',
    Seoul: '首爾',
    Shanghai: '上海',
    Singapore: '新加坡',
    Stockholm: '斯德哥爾摩',
  },
  ...{Sydney: '雪梨', Taipei: '台北', Tokyo: '東京', Toronto: '多倫多', Vancouver: '溫哥華', Vienna: '維也納'},
  ...{Warsaw: '華沙', Zurich: '蘇黎世'},
};
const DAYS = '一二三四五六日';

const placeTime = (account: Place) =>
  account.city && CITIES[account.city] ? `${CITIES[account.city]}時間` : account.zone;
/** Clocks that count to twelve say of noon and midnight what few people are sure of. */
const clock = ({twelve, hour, time}: ClockTime) =>
  twelve === 'noon' ? '中午12:00' : twelve && hour ? '凌晨0:00' : time.replace(/^[周週].\s*/, '');
/** Digits and Latin letters stand apart from characters. */
const spaced = (text: string) => text.replace(/^[\d\p{Script=Latin}]/u, ' $&');
const between = (time: string) => time.replace(/^\d.*/, ' $& ');
const there = (place: There) => {
  const zone = placeTime(place);
  const time = place.dayOfWeek ? `週${DAYS[place.dayOfWeek - 1]}${spaced(clock(place))}` : clock(place);
  return `${zone}${/\w$/.test(zone) ? ` ${time}` : spaced(time)}`;
};
const end = (when: When) => (when.nightOf ? '24:00' : clock(when));
const endDay = (when: When) => when.nightOf ?? when;

const chinese: Language = ({number}) => ({
  locale: 'zh-Hant',
  openChat: '開啟聊天',
  closeChat: '關閉聊天',
  online: '我們在線上',
  offline: '我們暫時不在線上',
  unread: (count) => `${number(count)} 則新訊息`,
  count: number,
  heading: '聯絡我們',
  back: {
    minutes: ({minutes}) => `我們將在 ${number(minutes)} 分鐘後回來。`,
    today: (when) => `我們將於今天${between(clock(when))}回來。`,
    tomorrow: (when) => `我們將於${when.nightOf ? '今晚 24:00 ' : `明天${between(clock(when))}`}回來。`,
    weekday: (when) => `我們將於${when.weekday}${between(clock(when))}回來。`,
    date: (when) => `我們將於${when.date}${between(clock(when))}回來。`,
  },
  offlineFor: (exception) => `我們暫時不在線上 · ${exception}`,
  backUnknown: '請留言給我們，我們會回覆您。',
  openUntil: (when) => `線上服務至${spaced(end(when))}。`,
  accountTime: (account) => `即${spaced(there(account))}。`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${number(when.minutes)} 分鐘後（${when.weekday}${spaced(clock(when))}）`,
    today: (when) => `今天（${when.weekday}）${clock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `今晚（${when.nightOf.weekday}）24:00` : `明天（${when.weekday}）${clock(when)}`,
    weekday: (when) => `${when.weekday}${spaced(clock(when))}`,
    date: (when) => `${when.date}${spaced(clock(when))}`,
  },
  closes: {
    today: (when) => `至今天（${when.weekday}）${clock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `至今晚（${when.nightOf.weekday}）24:00` : `至明天（${when.weekday}）${clock(when)}`,
    weekday: (when) => `至${endDay(when).weekday}${spaced(end(when))}`,
    date: (when) => `至${endDay(when).date}${spaced(end(when))}`,
  },
  until: '直到|到|至',
  timezone: placeTime,
  whenThere: (when, account) => `${when}（${there(account)}）`.replace('）（', '，'),
  thread: '訊息',
  composer: '輸入訊息',
  send: '傳送',
  privacy: '隱私權政策',
  enterSends: '按 Enter 傳送，按 Shift 和 Enter 換行。',
  fallback: '您也可以透過以下方式聯絡我們：',
  notArrived: '您的訊息尚未送達。您也可以透過以下方式聯絡我們：',
  failed: '未傳送',
  earlier: '顯示較早的訊息',
  sentAt: (time, date) => (date ? `${date} ${time}` : time),
  sending: '傳送中…',
  sent: '已傳送',
  messageFailed: (text) => `訊息未傳送：${text}`,
  retry: '重試',
  typing: (author) => `${author.replace(/\p{Script=Latin}$/u, '$& ')}正在輸入…`,
  tooLong: (excess) => `訊息超出 ${number(excess)} 個字元。請縮短內容，或分成幾則傳送。`,
  removed: '較早的訊息已移除。',
  handedOver: '接下來由我們的團隊為您服務。{opens}，會有人回覆您。',
  saveChat: '將對話儲存為檔案',
  endChat: '結束對話',
  endQuestion: '要結束此對話並從這個瀏覽器中刪除嗎？',
  ended: '對話已結束並刪除。',
  end: '結束並刪除',
  cancel: '取消',
  visitor: '您',
  agent: '我們的團隊',
  assistant: '智慧助理',
  auto: '自動回覆',
  questions: '常見問題',
  searchQuestions: '搜尋問題',
  questionsFound: (count) => `找到 ${number(count)} 個相關問題`,
  noQuestion: '找不到相關問題。請留言給我們。',
  week: '服務時間',
  today: '今天',
  dayClosed: '休息',
  allDay: '全天服務',
  clockTime: ({twelve, time}) => (twelve ? {midnight: '午夜', noon: '中午12:00'}[twelve] : time),
  askPerson: '轉接真人客服',
  personWanted: '我想與真人客服對話。',
  askEmail: '請留下您的電子郵件地址，即使您已離開此頁面，我們也能回覆您。',
  email: '電子郵件地址',
  emailInvalid: '請輸入完整的電子郵件地址，例如 name@example.com。',
  name: '姓名（選填）',
  saveEmail: '儲存',
  skipEmail: '不用了',
  leaveEmail: '留下電子郵件地址',
  changeEmail: '更改電子郵件地址',
  contact: (email, name) => (name ? `我是${spaced(name)}，可以透過 ${email} 聯絡我。` : `可以透過 ${email} 聯絡我。`),
});

export default chinese;
