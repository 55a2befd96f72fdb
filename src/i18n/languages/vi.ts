// Vietnamese. "Bạn" and "chúng tôi". The hour goes before its day: "lúc 09:00 thứ Năm".
import type {Language} from '../language.js';
import type {ClockTime, Day, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Azores: 'quần đảo Azores', Canary: 'quần đảo Canary', 'Ho Chi Minh': 'TP. Hồ Chí Minh'},
  ...{'Hong Kong': 'Hồng Kông', 'Mexico City': 'Thành phố Mexico'},
  ...{Moscow: 'Moskva', Macau: 'Ma Cao', Saigon: 'TP. Hồ Chí Minh', 'Sao Paulo': 'São Paulo'},
  ...{Shanghai: 'Thượng Hải', Taipei: 'Đài Bắc', Urumqi: 'Ürümqi', Vientiane: 'Viêng Chăn', Zurich: 'Zürich'},
};

/** Without the weekday that may stand after it. */
const clock = ({time}: ClockTime) => time.split(' ')[0]!;
/** A day that ends at midnight ends at 24:00, one that begins then does at 00:00. */
const end = (when: When) => (when.nightOf ? '24:00' : clock(when));
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? '24:00 hôm nay' : `${clock(when)} ngày mai`);
const dayAndMonth = ({day, month, year}: Day) => `ngày ${day} tháng ${month}${year ? ` năm ${year}` : ''}`;
const today = (when: When) => `${end(when)} hôm nay, ${(when.nightOf ?? when).weekday}`;
const weekday = (when: When) => `lúc ${clock(when)} ${when.weekday}`;
const date = (when: When) => `lúc ${clock(when)} ${dayAndMonth(when)}`;
const inSentence = (weekday: string) => weekday.replace(/^T(?=hứ)/, 't');
/** "09:00", "09:00 thứ Năm": the short form of the weekday would be "Thứ 5". */
const clockAndDay = (told: ClockTime) => {
  const {instant, timeZone, time} = told;
  const day = / (?:Th|CN)/.test(time) && new Intl.DateTimeFormat('vi', {timeZone, weekday: 'long'}).format(instant);
  return clock(told) + (day ? ` ${inSentence(day)}` : '');
};
/** "giờ Paris" */
const zone = (account: Place) =>
  `giờ ${account.city ? (CITIES[account.city] ?? account.city) : account.zone.replace(/^Giờ /, '')}`;
/** "09:00 thứ Năm theo giờ Paris" */
const there = (account: There) => `${clockAndDay(account)} theo ${zone(account)}`;

const vietnamese: Language = ({number}) => ({
  locale: 'vi',
  openChat: 'Mở khung trò chuyện',
  closeChat: 'Đóng khung trò chuyện',
  online: 'Chúng tôi đang trực tuyến',
  offline: 'Hiện chúng tôi không trực tuyến',
  unread: (count) => `${number(count)} tin nhắn mới`,
  count: number,
  heading: 'Trò chuyện với chúng tôi',
  back: {
    minutes: ({duration}) => `Chúng tôi sẽ trở lại ${duration}.`,
    today: (when) => `Chúng tôi sẽ trở lại lúc ${clock(when)} hôm nay.`,
    tomorrow: (when) => `Chúng tôi sẽ trở lại lúc ${tomorrow(when)}.`,
    weekday: (when) => `Chúng tôi sẽ trở lại ${weekday(when)}.`,
    date: (when) => `Chúng tôi sẽ trở lại ${date(when)}.`,
  },
  offlineFor: (exception) => `Hiện chúng tôi không trực tuyến · ${exception}`,
  backUnknown: 'Hãy để lại tin nhắn, chúng tôi sẽ trả lời bạn.',
  openUntil: (when) => `Chúng tôi trực tuyến đến ${end(when)}.`,
  accountTime: (account) => `Lúc đó là ${there(account)}.`,
  weekdayName: (day) => inSentence(day.weekday),
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `lúc ${today(when)}`,
    tomorrow: (when) => `lúc ${when.nightOf ? today(when) : `${clock(when)} ngày mai, ${when.weekday}`}`,
    weekday,
    date,
  },
  closes: {
    today: (when) => `đến ${today(when)}`,
    tomorrow: (when) => `đến ${when.nightOf ? today(when) : `${clock(when)} ngày mai, ${when.weekday}`}`,
    weekday: (when) => `đến ${end(when)} ${(when.nightOf ?? when).weekday}`,
    date: (when) => `đến ${end(when)} ${dayAndMonth(when.nightOf ?? when)}`,
  },
  until: 'cho đến|cho tới|đến|tới',
  timezone: zone,
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Tin nhắn',
  composer: 'Nhập tin nhắn',
  send: 'Gửi',
  privacy: 'Chính sách quyền riêng tư',
  enterSends: 'Nhấn Enter để gửi, Shift và Enter để xuống dòng.',
  fallback: 'Bạn cũng có thể liên hệ với chúng tôi tại đây:',
  notArrived: 'Tin nhắn của bạn chưa đến được với chúng tôi. Bạn cũng có thể liên hệ với chúng tôi tại đây:',
  failed: 'Chưa gửi được',
  earlier: 'Xem các tin nhắn trước đó',
  sentAt: (time, day) => (day ? `${time}, ${day}` : time),
  sending: 'Đang gửi…',
  sent: 'Đã gửi',
  messageFailed: (text) => `Tin nhắn chưa gửi được: ${text}`,
  retry: 'Thử lại',
  typing: (author) => `${author} đang soạn tin…`,
  tooLong: (excess) => `Tin nhắn này thừa ${number(excess)} ký tự. Vui lòng rút ngắn hoặc chia thành nhiều tin để gửi.`,
  removed: 'Các tin nhắn trước đó đã bị xóa.',
  handedOver: 'Từ đây, đội ngũ của chúng tôi sẽ hỗ trợ bạn. Sẽ có người trả lời bạn {opens}.',
  saveChat: 'Lưu cuộc trò chuyện vào tệp',
  endChat: 'Kết thúc cuộc trò chuyện',
  endQuestion: 'Kết thúc cuộc trò chuyện này và xóa khỏi trình duyệt này?',
  ended: 'Cuộc trò chuyện đã kết thúc và được xóa.',
  end: 'Kết thúc và xóa',
  cancel: 'Hủy',
  visitor: 'Bạn',
  agent: 'Đội ngũ của chúng tôi',
  assistant: 'Trợ lý',
  auto: 'Trả lời tự động',
  questions: 'Câu hỏi thường gặp',
  searchQuestions: 'Tìm câu hỏi',
  questionsFound: (count) => `Số câu hỏi tìm thấy: ${number(count)}`,
  noQuestion: 'Không tìm thấy câu hỏi nào. Hãy nhắn tin cho chúng tôi.',
  week: 'Giờ làm việc',
  today: 'Hôm nay',
  dayClosed: 'Đóng cửa',
  allDay: 'Mở cửa cả ngày',
  clockTime: clockAndDay,
  askPerson: 'Nói chuyện với nhân viên',
  personWanted: 'Tôi muốn nói chuyện với nhân viên.',
  askEmail: 'Hãy để lại địa chỉ email để chúng tôi có thể trả lời khi bạn đã rời trang này.',
  email: 'Địa chỉ email',
  emailInvalid: 'Vui lòng nhập địa chỉ email đầy đủ, ví dụ ten@example.com.',
  name: 'Tên (không bắt buộc)',
  saveEmail: 'Lưu',
  skipEmail: 'Không, cảm ơn',
  leaveEmail: 'Để lại địa chỉ email',
  changeEmail: 'Thay đổi địa chỉ email',
  contact: (email, name) => `${name && `Tôi là ${name}. `}Xin liên hệ với tôi qua ${email}.`,
});

export default vietnamese;
