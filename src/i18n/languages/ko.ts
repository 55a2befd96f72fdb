// Korean. The formal polite style (합니다), as shops write. Clocks count to twelve.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{
    Amsterdam: '암스테르담',
    Athens: '아테네',
    Auckland: '오클랜드',
    Bangkok: '방콕',
    Berlin: '베를린',
    Bogota: '보고타',
  },
  ...{
    Brussels: '브뤼셀',
    Budapest: '부다페스트',
    'Buenos Aires': '부에노스아이레스',
    Cairo: '카이로',
    Chicago: '시카고',
  },
  ...{
    Copenhagen: '코펜하겐',
    Denver: '덴버',
    Dubai: '두바이',
    Dublin: '더블린',
    Helsinki: '헬싱키',
    'Ho Chi Minh': '호찌민',
  },
  ...{
    'Hong Kong': '홍콩',
    Istanbul: '이스탄불',
    Jakarta: '자카르타',
    Jerusalem: '예루살렘',
    Johannesburg: '요하네스버그',
  },
  ...{
    Kathmandu: '카트만두',
    Kolkata: '콜카타',
    Kyiv: '키이우',
    Lisbon: '리스본',
    London: '런던',
    'Los Angeles': '로스앤젤레스',
  },
  ...{Madrid: '마드리드', Manila: '마닐라', Melbourne: '멜버른', 'Mexico City': '멕시코시티', Moscow: '모스크바'},
  ...{'New York': '뉴욕', Oslo: '오슬로', Paris: '파리', Prague: '프라하', Rome: '로마', 'Sao Paulo': '상파울루'},
  ...{
    Seoul: '서울',
    Shanghai: '상하이',
    Singapore: '싱가포르',
    Stockholm: '스톡홀름',
    Sydney: '시드니',
    Taipei: '타이베이',
  },
  ...{Tokyo: '도쿄', Toronto: '토론토', Vancouver: '밴쿠버', Vienna: '빈', Warsaw: '바르샤바', Zurich: '취리히'},
};
const DAYS = ['월', '화', '수', '목', '금', '토', '일'];

const placeTime = (account: Place) =>
  account.city && CITIES[account.city] ? `${CITIES[account.city]} 시간` : account.zone;
/** Some browsers' data have "AM" for "오전". */
const inKorean = (time: string) => time.replace('AM', '오전').replace('PM', '오후');
/** "오전 9:00" */
const clock = ({hour24, minute}: ClockTime) =>
  `${hour24 < 12 ? '오전' : '오후'} ${((hour24 + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`;
const begin = (time: ClockTime) =>
  time.hour24 ? (time.twelve ? '정오' : clock(time)) : time.minute ? clock(time) : '0시';
/** Where it closes at midnight, a day ends. */
const end = (when: When) => (when.nightOf ? '밤 12시' : begin(when));
const endDay = (when: When) => when.nightOf ?? when;
const tomorrow = (when: When) =>
  when.nightOf ? `오늘(${when.nightOf.weekday}) 밤 12시` : `내일(${when.weekday}) ${begin(when)}`;
const there = (place: There) =>
  `${placeTime(place)} ${place.dayOfWeek ? `${DAYS[place.dayOfWeek - 1]}요일 ` : ''}${begin(place)}`;

const korean: Language = ({number}) => ({
  locale: 'ko',
  openChat: '채팅 열기',
  closeChat: '채팅 닫기',
  online: '지금 상담 가능합니다',
  offline: '지금은 상담 시간이 아닙니다',
  unread: (count) => `새 메시지 ${number(count)}개`,
  count: number,
  heading: '문의하기',
  back: {
    minutes: ({minutes}) => `${number(minutes)}분 후에 다시 상담해 드립니다.`,
    today: (when) => `오늘 ${begin(when)}에 다시 상담해 드립니다.`,
    tomorrow: (when) => `${when.nightOf ? '오늘 밤 12시' : `내일 ${begin(when)}`}에 다시 상담해 드립니다.`,
    weekday: (when) => `${when.weekday} ${begin(when)}에 다시 상담해 드립니다.`,
    date: (when) => `${when.date} ${begin(when)}에 다시 상담해 드립니다.`,
  },
  offlineFor: (exception) => `지금은 상담 시간이 아닙니다 · ${exception}`,
  backUnknown: '메시지를 남겨 주시면 답변해 드리겠습니다.',
  openUntil: (when) => `${end(when)}까지 상담해 드립니다.`,
  accountTime: (account) => `${there(account)}입니다.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${number(when.minutes)}분 후(${when.weekday} ${begin(when)})`,
    today: (when) => `오늘(${when.weekday}) ${begin(when)}`,
    tomorrow,
    weekday: (when) => `${when.weekday} ${begin(when)}`,
    date: (when) => `${when.date} ${begin(when)}`,
  },
  closes: {
    today: (when) => `오늘(${when.weekday}) ${begin(when)}까지`,
    tomorrow: (when) => `${tomorrow(when)}까지`,
    weekday: (when) => `${endDay(when).weekday} ${end(when)}까지`,
    date: (when) => `${endDay(when).date} ${end(when)}까지`,
  },
  until: '까지',
  timezone: placeTime,
  whenThere: (when, account) => `${when}(${there(account)})`.replace(')(', ', '),
  thread: '메시지',
  composer: '메시지를 입력하세요',
  send: '보내기',
  privacy: '개인정보 처리방침',
  enterSends: 'Enter 키로 보내고, Shift와 Enter로 줄을 바꿉니다.',
  fallback: '다음 방법으로도 연락하실 수 있습니다:',
  notArrived: '메시지가 아직 전달되지 않았습니다. 다음 방법으로도 연락하실 수 있습니다:',
  failed: '전송되지 않음',
  earlier: '이전 메시지 보기',
  sentAt: (time, date) => (date ? `${date} ` : '') + inKorean(time),
  sending: '보내는 중…',
  sent: '보냄',
  messageFailed: (text) => `메시지를 보내지 못했습니다: ${text}`,
  retry: '다시 보내기',
  typing: (author) => `${author} 입력 중…`,
  tooLong: (excess) => `메시지가 ${number(excess)}자 초과되었습니다. 줄이거나 나누어 보내 주세요.`,
  removed: '이전 메시지가 삭제되었습니다.',
  handedOver: '이제부터 담당자가 상담해 드립니다. {opens}에 답변해 드리겠습니다.',
  saveChat: '대화를 파일로 저장',
  endChat: '대화 끝내기',
  endQuestion: '이 대화를 끝내고 이 브라우저에서 삭제할까요?',
  ended: '대화를 끝내고 삭제했습니다.',
  end: '끝내고 삭제',
  cancel: '취소',
  visitor: '나',
  agent: '상담원',
  assistant: '도우미',
  auto: '자동 답변',
  questions: '자주 묻는 질문',
  searchQuestions: '질문 검색',
  questionsFound: (count) => `질문 ${number(count)}개를 찾았습니다`,
  noQuestion: '질문을 찾지 못했습니다. 메시지를 보내 주세요.',
  week: '운영 시간',
  today: '오늘',
  dayClosed: '휴무',
  allDay: '종일 운영',
  clockTime: ({twelve, time}) => (twelve ? {midnight: '자정', noon: '정오'}[twelve] : inKorean(time)),
  askPerson: '상담원과 대화하기',
  personWanted: '상담원과 대화하고 싶습니다.',
  askEmail: '이메일 주소를 남겨 주시면 이 페이지를 떠나신 후에도 답변해 드릴 수 있습니다.',
  email: '이메일 주소',
  emailInvalid: '이메일 주소를 정확히 입력해 주세요. 예: name@example.com',
  name: '이름(선택)',
  saveEmail: '저장',
  skipEmail: '괜찮습니다',
  leaveEmail: '이메일 주소 남기기',
  changeEmail: '이메일 주소 변경',
  contact: (email, name) => `${name ? `${name}입니다. ` : ''}제 이메일 주소는 ${email}입니다.`,
});

export default korean;
