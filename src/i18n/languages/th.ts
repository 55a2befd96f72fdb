// Thai. Polite without a particle, which would tell who speaks. Clocks count to 24, with น. behind.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'อัมสเตอร์ดัม', Athens: 'เอเธนส์', Auckland: 'โอ๊คแลนด์', Bangkok: 'กรุงเทพฯ', Berlin: 'เบอร์ลิน'},
  ...{Brussels: 'บรัสเซลส์', Cairo: 'ไคโร', Chicago: 'ชิคาโก', Copenhagen: 'โคเปนเฮเกน', Dubai: 'ดูไบ', Dublin: 'ดับลิน'},
  ...{Helsinki: 'เฮลซิงกิ', 'Ho Chi Minh': 'โฮจิมินห์', 'Hong Kong': 'ฮ่องกง', Istanbul: 'อิสตันบูล', Jakarta: 'จาการ์ตา'},
  ...{Kathmandu: 'กาฐมาณฑุ', Kolkata: 'โกลกาตา', Kyiv: 'เคียฟ', Lisbon: 'ลิสบอน', London: 'ลอนดอน'},
  ...{'Los Angeles': 'ลอสแอนเจลิส', Madrid: 'มาดริด', Manila: 'มะนิลา', Melbourne: 'เมลเบิร์น', 'Mexico City': 'เม็กซิโกซิตี'},
  ...{Moscow: 'มอสโก', 'New York': 'นิวยอร์ก', Oslo: 'ออสโล', Paris: 'ปารีส', Prague: 'ปราก', Rome: 'โรม'},
  ...{'Sao Paulo': 'เซาเปาลู', Seoul: 'โซล', Shanghai: 'เซี่ยงไฮ้', Singapore: 'สิงคโปร์', Stockholm: 'สตอกโฮล์ม'},
  ...{Sydney: 'ซิดนีย์', Taipei: 'ไทเป', Tokyo: 'โตเกียว', Toronto: 'โทรอนโต', Vancouver: 'แวนคูเวอร์', Vienna: 'เวียนนา'},
  ...{Warsaw: 'วอร์ซอ', Zurich: 'ซูริก'},
};

const clock = ({time}: ClockTime) => `${time} น.`;
const begin = (when: When) => `เวลา ${clock(when)}`;
const DAYS = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'];
/** Where it closes at midnight, a day ends. */
const end = (when: When) => (when.nightOf ? '24:00 น.' : clock(when));
const endDay = (when: When) => when.nightOf ?? when;
const tomorrow = (when: When) =>
  when.nightOf ? `คืนนี้ (${when.nightOf.weekday}) เวลา 24:00 น.` : `พรุ่งนี้ (${when.weekday}) ${begin(when)}`;
/** "เวลาปารีส"; the platform's name of the zone begins with เวลา already. */
const placeTime = (account: Place) =>
  account.city && CITIES[account.city] ? `เวลา${CITIES[account.city]}` : account.zone;
const there = (place: There) =>
  `${place.dayOfWeek ? `วัน${DAYS[place.dayOfWeek - 1]} ` : ''}เวลา ${place.time.replace(/^\D+/, '')} น. ตาม${/^\w/.test(placeTime(place)) ? ' ' : ''}${placeTime(place)}`;

const thai: Language = ({number}) => ({
  locale: 'th',
  openChat: 'เปิดแชต',
  closeChat: 'ปิดแชต',
  online: 'เราพร้อมให้บริการ',
  offline: 'ขณะนี้อยู่นอกเวลาทำการ',
  unread: (count) => `ข้อความใหม่ ${number(count)} ข้อความ`,
  count: number,
  heading: 'แชตกับเรา',
  back: {
    minutes: ({minutes}) => `เราจะกลับมาในอีก ${number(minutes)} นาที`,
    today: (when) => `เราจะกลับมาวันนี้ ${begin(when)}`,
    tomorrow: (when) => `เราจะกลับมา${when.nightOf ? 'คืนนี้ เวลา 24:00 น.' : `พรุ่งนี้ ${begin(when)}`}`,
    weekday: (when) => `เราจะกลับมา${when.weekday} ${begin(when)}`,
    date: (when) => `เราจะกลับมาวันที่ ${when.date} ${begin(when)}`,
  },
  offlineFor: (exception) => `ขณะนี้อยู่นอกเวลาทำการ · ${exception}`,
  backUnknown: 'ฝากข้อความไว้ แล้วเราจะติดต่อกลับ',
  openUntil: (when) => `เราพร้อมให้บริการถึง ${end(when)}`,
  accountTime: (account) => `ตรงกับ${there(account)}`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `ในอีก ${number(when.minutes)} นาที (${when.weekday} ${begin(when)})`,
    today: (when) => `วันนี้ (${when.weekday}) ${begin(when)}`,
    tomorrow,
    weekday: (when) => `${when.weekday} ${begin(when)}`,
    date: (when) => `วันที่ ${when.date} ${begin(when)}`,
  },
  closes: {
    today: (when) => `วันนี้ (${when.weekday}) ถึง ${clock(when)}`,
    tomorrow: (when) => (when.nightOf ? `คืนนี้ (${when.nightOf.weekday}) ถึง 24:00 น.` : `ถึง${tomorrow(when)}`),
    weekday: (when) => `ถึง${endDay(when).weekday} เวลา ${end(when)}`,
    date: (when) => `ถึงวันที่ ${endDay(when).date} เวลา ${end(when)}`,
  },
  until: 'จนถึง|ถึง',
  timezone: placeTime,
  whenThere: (when, account) => `${when} ซึ่งตรงกับ${there(account)}`,
  thread: 'ข้อความ',
  composer: 'พิมพ์ข้อความ',
  send: 'ส่ง',
  privacy: 'นโยบายความเป็นส่วนตัว',
  enterSends: 'กด Enter เพื่อส่งข้อความ กด Shift และ Enter เพื่อขึ้นบรรทัดใหม่',
  fallback: 'ติดต่อเราได้อีกทางที่นี่:',
  notArrived: 'ข้อความของคุณยังส่งมาไม่ถึงเรา ติดต่อเราได้อีกทางที่นี่:',
  failed: 'ส่งไม่สำเร็จ',
  earlier: 'แสดงข้อความก่อนหน้า',
  sentAt: (time, date) => (date ? `${date} ${time}` : time),
  sending: 'กำลังส่ง…',
  sent: 'ส่งแล้ว',
  messageFailed: (text) => `ส่งข้อความไม่สำเร็จ: ${text}`,
  retry: 'ลองอีกครั้ง',
  typing: (author) => `${author} กำลังพิมพ์…`,
  tooLong: (excess) => `ข้อความยาวเกินไป ${number(excess)} ตัวอักษร โปรดย่อให้สั้นลงหรือแบ่งส่งหลายข้อความ`,
  removed: 'ข้อความก่อนหน้าถูกลบแล้ว',
  handedOver: 'จากนี้ทีมงานของเราจะดูแลต่อ\nจะมีผู้ตอบกลับ{opens}',
  saveChat: 'บันทึกการสนทนาเป็นไฟล์',
  endChat: 'จบการสนทนา',
  endQuestion: 'จบการสนทนานี้และลบออกจากเบราว์เซอร์นี้หรือไม่',
  ended: 'จบและลบการสนทนาแล้ว',
  end: 'จบและลบ',
  cancel: 'ยกเลิก',
  visitor: 'คุณ',
  agent: 'ทีมงานของเรา',
  assistant: 'ผู้ช่วย',
  auto: 'ตอบกลับอัตโนมัติ',
  questions: 'คำถามที่พบบ่อย',
  searchQuestions: 'ค้นหาคำถาม',
  questionsFound: (count) => `คำถามที่พบ: ${number(count)}`,
  noQuestion: 'ไม่พบคำถาม ส่งข้อความถึงเราได้',
  week: 'เวลาทำการของเรา',
  today: 'วันนี้',
  dayClosed: 'ปิดทำการ',
  allDay: 'เปิดตลอดวัน',
  clockTime: ({time}) => time,
  askPerson: 'คุยกับเจ้าหน้าที่',
  personWanted: 'ขอคุยกับเจ้าหน้าที่',
  askEmail: 'ฝากที่อยู่อีเมลไว้ เพื่อให้เราตอบกลับได้แม้คุณออกจากหน้านี้แล้ว',
  email: 'ที่อยู่อีเมล',
  emailInvalid: 'โปรดกรอกอีเมลให้ครบถ้วน เช่น name@example.com',
  name: 'ชื่อ (ไม่บังคับ)',
  saveEmail: 'บันทึก',
  skipEmail: 'ไม่เป็นไร',
  leaveEmail: 'ฝากที่อยู่อีเมล',
  changeEmail: 'เปลี่ยนที่อยู่อีเมล',
  contact: (email, name) => (name ? `ชื่อ ${name} ติดต่อได้ที่ ${email}` : `ติดต่อได้ที่ ${email}`),
});

export default thai;
