// Japanese. Polite (です・ます), with お客様 for the visitor, as shops write.
import type {Language} from '../language.js';
import type {ClockTime, Place, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{
    Adelaide: 'アデレード',
    Almaty: 'アルマトイ',
    Amsterdam: 'アムステルダム',
    Anchorage: 'アンカレッジ',
    Athens: 'アテネ',
  },
  ...{Auckland: 'オークランド', Bangkok: 'バンコク', Berlin: 'ベルリン', Bogota: 'ボゴタ', Brisbane: 'ブリスベン'},
  ...{
    Brussels: 'ブリュッセル',
    Budapest: 'ブダペスト',
    'Buenos Aires': 'ブエノスアイレス',
    Cairo: 'カイロ',
    Chicago: 'シカゴ',
  },
  ...{Copenhagen: 'コペンハーゲン', Denver: 'デンバー', Dubai: 'ドバイ', Dublin: 'ダブリン', Edmonton: 'エドモントン'},
  ...{
    Halifax: 'ハリファックス',
    Helsinki: 'ヘルシンキ',
    'Ho Chi Minh': 'ホーチミン',
    Hobart: 'ホバート',
    'Hong Kong': '香港',
  },
  ...{
    Honolulu: 'ホノルル',
    Istanbul: 'イスタンブール',
    Jakarta: 'ジャカルタ',
    Jerusalem: 'エルサレム',
    Johannesburg: 'ヨハネスブルグ',
  },
  ...{Kathmandu: 'カトマンズ', Kolkata: 'コルカタ', Kyiv: 'キーウ', Lisbon: 'リスボン', London: 'ロンドン'},
  ...{
    'Los Angeles': 'ロサンゼルス',
    Madrid: 'マドリード',
    Manaus: 'マナウス',
    Manila: 'マニラ',
    Melbourne: 'メルボルン',
  },
  ...{'Mexico City': 'メキシコシティ', Moscow: 'モスクワ', 'New York': 'ニューヨーク', Oslo: 'オスロ', Paris: 'パリ'},
  ...{Perth: 'パース', Phoenix: 'フェニックス', Prague: 'プラハ', Recife: 'レシフェ', Rome: 'ローマ'},
  ...{
    'Sao Paulo': 'サンパウロ',
    Seoul: 'ソウル',
    Shanghai: '上海',
    Singapore: 'シンガポール',
    Stockholm: 'ストックホルム',
  },
  ...{Sydney: 'シドニー', Taipei: '台北', Tokyo: '東京', Toronto: 'トロント', Vancouver: 'バンクーバー'},
  ...{
    Vienna: 'ウィーン',
    Warsaw: 'ワルシャワ',
    Winnipeg: 'ウィニペグ',
    Yekaterinburg: 'エカテリンブルク',
    Zurich: 'チューリッヒ',
  },
};
const DAYS = '月火水木金土日';

const placeTime = (account: Place) =>
  account.city && CITIES[account.city] ? `${CITIES[account.city]}時間` : account.zone;
/** "木曜日 1:00", not "1:00 (木)" */
const clock = ({time}: ClockTime) => time.replace(/^(\S+)\s*\((.)\)$/, '$2曜日 $1');
/** "パリ時間の15:00", "シドニー時間の木曜日 1:00" */
const there = (place: There) =>
  `${placeTime(place)}の${place.dayOfWeek ? `${DAYS[place.dayOfWeek - 1]}曜日 ` : ''}${place.time.replace(/\s*\(.+$/, '')}`;
/** Where it closes at midnight, a day ends: "24:00". */
const end = (when: When) => (when.nightOf ? '24:00' : when.time);
const endDay = (when: When) => when.nightOf ?? when;
const today = (when: When) => `本日（${endDay(when).weekday}）${end(when)}`;
const tomorrow = (when: When) => (when.nightOf ? today(when) : `明日（${when.weekday}）${when.time}`);

const japanese: Language = ({number}) => ({
  locale: 'ja',
  openChat: 'チャットを開く',
  closeChat: 'チャットを閉じる',
  online: 'ただいま対応可能です',
  offline: 'ただいま対応時間外です',
  unread: (count) => `新着メッセージ ${number(count)}件`,
  count: number,
  heading: 'お問い合わせ',
  back: {
    minutes: ({minutes}) => `${number(minutes)}分後に対応を再開いたします。`,
    today: ({time}) => `本日 ${time}より対応いたします。`,
    tomorrow: (when) => `${when.nightOf ? '本日 24:00' : `明日 ${when.time}`}より対応いたします。`,
    weekday: ({weekday, time}) => `${weekday} ${time}より対応いたします。`,
    date: ({date, time}) => `${date} ${time}より対応いたします。`,
  },
  offlineFor: (exception) => `ただいま対応時間外です · ${exception}`,
  backUnknown: 'メッセージをお残しください。追ってご連絡いたします。',
  openUntil: (when) => `${end(when)}まで対応しております。`,
  accountTime: (account) => `${there(account)}です。`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: ({minutes, weekday, time}) => `${number(minutes)}分後（${weekday} ${time}）`,
    today: ({weekday, time}) => `本日（${weekday}）${time}`,
    tomorrow,
    weekday: ({weekday, time}) => `${weekday} ${time}`,
    date: ({date, time}) => `${date} ${time}`,
  },
  closes: {
    today: (when) => `${today(when)}まで`,
    tomorrow: (when) => `${tomorrow(when)}まで`,
    weekday: (when) => `${endDay(when).weekday} ${end(when)}まで`,
    date: (when) => `${endDay(when).date} ${end(when)}まで`,
  },
  until: 'まで',
  timezone: placeTime,
  whenThere: (when, account) => `${when}（${there(account)}）`.replace('）（', '、'),
  thread: 'メッセージ',
  composer: 'メッセージを入力',
  send: '送信',
  privacy: 'プライバシーポリシー',
  enterSends: 'Enterキーで送信、ShiftとEnterで改行します。',
  fallback: '次の方法でもご連絡いただけます。',
  notArrived: 'メッセージがまだ届いておりません。次の方法でもご連絡いただけます。',
  failed: '未送信',
  earlier: '以前のメッセージを表示',
  sentAt: (time, date) => (date ? `${date} ${time}` : time),
  sending: '送信中…',
  sent: '送信済み',
  messageFailed: (text) => `メッセージを送信できませんでした：${text}`,
  retry: '再送信',
  typing: (author) => `${author}が入力中です…`,
  tooLong: (excess) => `文字数の上限を${number(excess)}文字超えています。短くするか、分けて送信してください。`,
  removed: '以前のメッセージは削除されました。',
  handedOver: 'ここからは担当者が対応いたします。{opens}以降にお返事いたします。',
  saveChat: '会話をファイルに保存',
  endChat: '会話を終了',
  endQuestion: 'この会話を終了し、このブラウザーから削除しますか？',
  ended: '会話を終了し、削除しました。',
  end: '終了して削除',
  cancel: 'キャンセル',
  visitor: 'お客様',
  agent: '担当者',
  assistant: 'アシスタント',
  auto: '自動返信',
  questions: 'よくある質問',
  searchQuestions: '質問を検索',
  questionsFound: (count) => `見つかった質問：${number(count)}件`,
  noQuestion: '質問が見つかりませんでした。メッセージでお問い合わせください。',
  week: '対応時間',
  today: '本日',
  dayClosed: '休み',
  allDay: '終日対応',
  clockTime: clock,
  askPerson: '担当者と話す',
  personWanted: '担当者とお話ししたいです。',
  askEmail: 'メールアドレスをお知らせいただければ、このページを離れた後でもお返事いたします。',
  email: 'メールアドレス',
  emailInvalid: 'メールアドレスを正しく入力してください（例：name@example.com）。',
  name: 'お名前（任意）',
  saveEmail: '保存',
  skipEmail: '今はしない',
  leaveEmail: 'メールアドレスを入力',
  changeEmail: 'メールアドレスを変更',
  contact: (email, name) => (name ? `${name}です。連絡先は ${email} です。` : `連絡先は ${email} です。`),
});

export default japanese;
