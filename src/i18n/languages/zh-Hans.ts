// Chinese in simplified characters. The polite form, 您. Readers in Singapore count to twelve: `time` has 上午 and 下午 there.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: '阿姆斯特丹', Athens: '雅典', Auckland: '奥克兰', Bangkok: '曼谷', Beijing: '北京', Berlin: '柏林'},
  ...{Bogota: '波哥大', Brussels: '布鲁塞尔', Budapest: '布达佩斯', 'Buenos Aires': '布宜诺斯艾利斯', Cairo: '开罗'},
  ...{Chicago: '芝加哥', Copenhagen: '哥本哈根', Denver: '丹佛', Dubai: '迪拜', Dublin: '都柏林', Helsinki: '赫尔辛基'},
  ...{'Ho Chi Minh': '胡志明市', 'Hong Kong': '香港', Istanbul: '伊斯坦布尔', Jakarta: '雅加达', Jerusalem: '耶路撒冷'},
  ...{
    Johannesburg: '约翰内斯堡',
    Kathmandu: '加德满都',
    Kolkata: '加尔各答',
    Kyiv: '基辅',
    Lisbon: '里斯本',
    London: '伦敦',
  },
  ...{'Los Angeles': '洛杉矶', Macau: '澳门', Madrid: '马德里', Manila: '马尼拉', Melbourne: '墨尔本'},
  ...{'Mexico City': '墨西哥城', Moscow: '莫斯科', 'New York': '纽约', Oslo: '奥斯陆', Paris: '巴黎', Prague: '布拉格'},
  ...{
    Rome: '罗马',
    'Sao Paulo': '圣保罗',
    Seoul: '首尔',
    Shanghai: '上海',
    Singapore: '新加坡',
    Stockholm: '斯德哥尔摩',
  },
  ...{Sydney: '悉尼', Taipei: '台北', Tokyo: '东京', Toronto: '多伦多', Vancouver: '温哥华', Vienna: '维也纳'},
  ...{Warsaw: '华沙', Zurich: '苏黎世'},
};
const DAYS = '一二三四五六日';

/** "巴黎时间"; the platform's name of the zone has the word already. */
const placeTime = (account: Place) =>
  account.city && CITIES[account.city] ? `${CITIES[account.city]}时间` : account.zone;
/** Clocks that count to twelve say of noon and midnight what few people are sure of. */
const clock = ({twelve, hour, time}: ClockTime) =>
  twelve === 'noon' ? '中午12:00' : twelve && hour ? '凌晨0:00' : time.replace(/^[周週].\s*/, '');
/** Digits and Latin letters stand apart from characters. */
const spaced = (text: string) => text.replace(/^[\d\p{Script=Latin}]/u, ' $&');
const between = (time: string) => time.replace(/^\d.*/, ' $& ');
const there = (place: There) => {
  const zone = placeTime(place);
  const time = place.dayOfWeek ? `周${DAYS[place.dayOfWeek - 1]}${spaced(clock(place))}` : clock(place);
  return `${zone}${/\w$/.test(zone) ? ` ${time}` : spaced(time)}`;
};
/** Where it closes at midnight, a day ends: "24:00". */
const end = (when: When) => (when.nightOf ? '24:00' : clock(when));
const endDay = (when: When) => when.nightOf ?? when;

const chinese: Language = ({number}) => ({
  locale: 'zh-Hans',
  openChat: '打开聊天',
  closeChat: '关闭聊天',
  online: '我们在线',
  offline: '我们暂时不在线',
  unread: (count) => `${number(count)} 条新消息`,
  count: number,
  heading: '联系我们',
  back: {
    minutes: ({minutes}) => `我们将在 ${number(minutes)} 分钟后回来。`,
    today: (when) => `我们将于今天${between(clock(when))}回来。`,
    tomorrow: (when) => `我们将于${when.nightOf ? '今晚 24:00 ' : `明天${between(clock(when))}`}回来。`,
    weekday: (when) => `我们将于${when.weekday}${between(clock(when))}回来。`,
    date: (when) => `我们将于${when.date}${between(clock(when))}回来。`,
  },
  offlineFor: (exception) => `我们暂时不在线 · ${exception}`,
  backUnknown: '请给我们留言，我们会回复您。',
  openUntil: (when) => `我们在线至${spaced(end(when))}。`,
  accountTime: (account) => `即${spaced(there(account))}。`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${number(when.minutes)} 分钟后（${when.weekday}${spaced(clock(when))}）`,
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
  thread: '消息',
  composer: '输入消息',
  send: '发送',
  privacy: '隐私政策',
  enterSends: '按 Enter 发送，按 Shift 和 Enter 换行。',
  fallback: '您也可以通过以下方式联系我们：',
  notArrived: '您的消息尚未送达。您也可以通过以下方式联系我们：',
  failed: '未发送',
  earlier: '显示更早的消息',
  sentAt: (time, date) => (date ? `${date} ${time}` : time),
  sending: '发送中…',
  sent: '已发送',
  messageFailed: (text) => `消息未发送：${text}`,
  retry: '重试',
  typing: (author) => `${author.replace(/\p{Script=Latin}$/u, '$& ')}正在输入…`,
  tooLong: (excess) => `消息超出 ${number(excess)} 个字符。请缩短内容，或分成几条发送。`,
  removed: '更早的消息已被移除。',
  handedOver: '接下来由我们的团队为您服务。{opens}，会有人回复您。',
  saveChat: '将对话保存为文件',
  endChat: '结束对话',
  endQuestion: '要结束此对话并从此浏览器中删除吗？',
  ended: '对话已结束并删除。',
  end: '结束并删除',
  cancel: '取消',
  visitor: '您',
  agent: '我们的团队',
  assistant: '智能助手',
  auto: '自动回复',
  questions: '常见问题',
  searchQuestions: '搜索问题',
  questionsFound: (count) => `找到 ${number(count)} 个相关问题`,
  noQuestion: '没有找到相关问题。请给我们留言。',
  week: '服务时间',
  today: '今天',
  dayClosed: '休息',
  allDay: '全天服务',
  clockTime: ({twelve, time}) =>
    twelve ? {midnight: '午夜', noon: '中午12:00'}[twelve] : time.replace(/^周.(?=\d)/, '$& '),
  askPerson: '转接人工客服',
  personWanted: '我想联系人工客服。',
  askEmail: '请留下您的电子邮箱，即使您已离开此页面，我们也能回复您。',
  email: '电子邮箱',
  emailInvalid: '请输入完整的邮箱地址，例如 name@example.com。',
  name: '姓名（选填）',
  saveEmail: '保存',
  skipEmail: '不用了',
  leaveEmail: '留下电子邮箱',
  changeEmail: '更改电子邮箱',
  contact: (email, name) => (name ? `我是${spaced(name)}，可以通过 ${email} 联系我。` : `可以通过 ${email} 联系我。`),
});

export default chinese;
