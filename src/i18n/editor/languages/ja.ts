// Japanese. Polite (です・ます) in sentences, nouns on buttons, as business software has it. Hours are 対応時間, as in the widget; visitors
// are お客様.
import type {JsonMistake} from '../../../domain/exchange/json-mistake.js';
import type {LanguageTools} from '../../language.js';
import type {EditorStrings} from '../strings.js';
import type {From, Kind} from '../strings/messages-strings.js';
import type {RangeWords} from '../strings/parts.js';
import type {WordedHours} from '../strings/picture-strings.js';
import type {ClockWords, MomentWords} from '../strings/preview-strings.js';
import type {DayAndPosition} from '../strings/week-strings.js';
import type {WordedYearDay} from '../strings/year-strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{
    Amsterdam: 'アムステルダム',
    Athens: 'アテネ',
    Auckland: 'オークランド',
    Baghdad: 'バグダッド',
    Bangkok: 'バンコク',
  },
  ...{Berlin: 'ベルリン', Bogota: 'ボゴタ', Brussels: 'ブリュッセル', Bucharest: 'ブカレスト', Budapest: 'ブダペスト'},
  ...{
    'Buenos Aires': 'ブエノスアイレス',
    Cairo: 'カイロ',
    Chicago: 'シカゴ',
    Copenhagen: 'コペンハーゲン',
    Denver: 'デンバー',
  },
  ...{
    Dhaka: 'ダッカ',
    Dubai: 'ドバイ',
    Dublin: 'ダブリン',
    Guam: 'グアム',
    Helsinki: 'ヘルシンキ',
    Honolulu: 'ホノルル',
  },
  ...{
    'Ho Chi Minh': 'ホーチミン',
    'Hong Kong': '香港',
    Istanbul: 'イスタンブール',
    Jakarta: 'ジャカルタ',
    Jerusalem: 'エルサレム',
  },
  ...{
    Johannesburg: 'ヨハネスブルグ',
    Karachi: 'カラチ',
    Kathmandu: 'カトマンズ',
    Kolkata: 'コルカタ',
    'Kuala Lumpur': 'クアラルンプール',
  },
  ...{
    Kyiv: 'キーウ',
    Lagos: 'ラゴス',
    Lima: 'リマ',
    Lisbon: 'リスボン',
    London: 'ロンドン',
    'Los Angeles': 'ロサンゼルス',
  },
  ...{
    Luxembourg: 'ルクセンブルク',
    Madrid: 'マドリード',
    Manila: 'マニラ',
    Melbourne: 'メルボルン',
    'Mexico City': 'メキシコシティ',
  },
  ...{
    Moscow: 'モスクワ',
    Nairobi: 'ナイロビ',
    'New York': 'ニューヨーク',
    Oslo: 'オスロ',
    Paris: 'パリ',
    Perth: 'パース',
  },
  ...{
    Prague: 'プラハ',
    Riyadh: 'リヤド',
    Rome: 'ローマ',
    Santiago: 'サンティアゴ',
    'Sao Paulo': 'サンパウロ',
    Seoul: 'ソウル',
  },
  ...{Shanghai: '上海', Singapore: 'シンガポール', Sofia: 'ソフィア', Stockholm: 'ストックホルム', Sydney: 'シドニー'},
  ...{
    Taipei: '台北',
    Tehran: 'テヘラン',
    Tokyo: '東京',
    Toronto: 'トロント',
    Vancouver: 'バンクーバー',
    Vienna: 'ウィーン',
  },
  ...{Vladivostok: 'ウラジオストク', Warsaw: 'ワルシャワ', Yangon: 'ヤンゴン', Zurich: 'チューリッヒ'},
};

/** "2番目の時間帯"; where there is but one, it needs no number. */
const nth = ({position, count}: DayAndPosition) => (count < 2 ? '時間帯' : `${position}番目の時間帯`);
const span = ({opens, closes}: RangeWords) => `${opens}～${closes}`;

const week: EditorStrings['week'] = {
  title: '曜日ごとの対応時間',
  empty: '対応時間が設定されていません。設定がないと、お客様に対応状況は表示されず、自動返信も送られません。',
  start: '月曜日から金曜日、9時～17時で始める',
  import: '既存の時間をインポート…',
  closed: '対応なし',
  allDay: '24時間対応',
  opens: '開始',
  closes: '終了',
  closeAtMidnight: '深夜0時に終了する',
  overnight: ({closes, nextDay}) => `${nextDay.weekday} ${closes.time}まで`,
  overnightNextDay: ({time}) => `翌日 ${time}まで`,
  keys: 'Tabキーで時刻の間を、←→キーで横のボタンへ移動',
  addHours: '時間帯を追加',
  addHoursTo: ({day}) => `${day}に時間帯を追加`,
  hoursOf: (where) => `${where.day}、${nth(where)}`,
  remove: (where) => `${where.day}の${nth(where)}を削除`,
  menuOfHours: (where) => `${where.day}の${nth(where)}のその他の操作`,
  menuOfDay: ({weekday}) => `${weekday}のその他の操作`,
  duplicate: '複製',
  copyToNext: ({weekday}) => `${weekday}にコピー`,
  copyTo: '他の曜日にコピー…',
  addHoursToDays: 'この時間帯を他の曜日に追加…',
  open24Hours: '24時間対応',
  close: '終日対応なし',
  dayOpen24Hours: ({weekday}) => `${weekday}：24時間対応`,
  dayClosed: ({weekday}) => `${weekday}：終日対応なし`,
  copyDayTitle: ({weekday}) => `${weekday}の時間をコピー`,
  copyDayNote: '選択した曜日の時間と置き換わります。',
  copyHoursTitle: ({weekday, ...range}) => `${weekday} ${span(range)}を他の曜日に追加`,
  copyHoursNote: '選択した曜日の今の時間はそのまま残ります。',
  workdays: '平日',
  everyDay: '毎日',
  copy: 'コピー',
  addCopy: '追加',
  added: (where) => `${where.day}の${nth(where)}を追加しました`,
  removed: (where) => `${where.day}の${nth(where)}を削除しました`,
  changed: (where) => `${where.day}の${nth(where)}を変更しました`,
  duplicated: (where) => `${where.day}の${nth(where)}を複製しました`,
  copied: ({weekday, to}) => `${weekday}を${to}にコピーしました`,
  hoursCopied: ({weekday, to, ...range}) => `${weekday} ${span(range)}を${to}にコピーしました`,
  setAllDay: ({weekday}) => `${weekday}を24時間対応にしました`,
  setClosed: ({weekday}) => `${weekday}を対応なしにしました`,
  back: ({day}) => `${day}の以前の時間を元に戻しました`,
  started: '月曜日から金曜日を9時～17時に設定しました',
};

const timeZone = ({number}: LanguageTools): EditorStrings['timeZone'] => ({
  title: 'タイムゾーン',
  note: 'お客様がどこにいても、対応時間はこの現地時間で判断されます。',
  label: '対応時間のタイムゾーン',
  ownNote: 'これはお使いの端末のタイムゾーンです。対応時間が別の場所のものであれば、そちらを選択してください。',
  chosen: (zone) => `タイムゾーンを${zone}に設定しました`,
  placeholder: '都市、国、またはUTCとの時差',
  showAll: 'タイムゾーンを表示',
  searching: '検索中…',
  results: (count) => `${number(count)}件のタイムゾーン`,
  noResult: (query) =>
    `「${query}」に合うタイムゾーンはありません。大きな都市、国、またはUTCとの時差（UTC+1など）でお試しください。`,
  city: (name) => CITIES[name] ?? name,
  nowThere: ({time}) => `現地は現在${time}です。`,
  nowThereOnDay: ({time, weekday}) => `現地は現在、${weekday}の${time}です。`,
  nowHere: ({time}) => `お手元の時刻は${time}です。`,
  openUntil: {
    today: ({time}) => `${time}まで対応中です。`,
    midnight: () => '深夜0時まで対応中です。',
    tomorrow: ({time}) => `明日の${time}まで対応中です。`,
    weekday: ({weekday, time}) => `${weekday}の${time}まで対応中です。`,
    date: ({date, time}) => `${date}の${time}まで対応中です。`,
  },
  alwaysOpen: '24時間いつでも対応中です。',
  opens: {
    today: ({time}) => `対応時間外です。本日${time}に再開します。`,
    midnight: () => '対応時間外です。深夜0時に再開します。',
    tomorrow: ({time}) => `対応時間外です。明日の${time}に再開します。`,
    weekday: ({weekday, time}) => `対応時間外です。${weekday}の${time}に再開します。`,
    date: ({date, time}) => `対応時間外です。${date}の${time}に再開します。`,
  },
  neverOpens: '対応時間外です。今後1年間の対応時間は設定されていません。',
});

const exceptions = ({number}: LanguageTools): EditorStrings['exceptions'] => ({
  title: '祝日と例外',
  note: '通常と異なる時間で対応する日です。例外は、その日の曜日ごとの対応時間と置き換わります。',
  empty: '例外はまだありません。毎週同じ時間です。',
  add: '例外を追加',
  addHolidays: '祝日を追加…',
  past: (count) => `過去の例外 ${number(count)}件`,
  more: ({next, hidden}) =>
    next < hidden ? `残り${number(hidden)}件のうち${number(next)}件を表示` : `残り${number(hidden)}件を表示`,
  named: ({name, dates}) => `${name}（${dates}）`,
  range: ({first, last}) => `${first}～${last}`,
  everyYear: '毎年',
  closed: '対応なし',
  hasMessage: '専用メッセージ',
  edit: (title) => `${title}を編集`,
  remove: (title) => `${title}を削除`,
  done: '完了',
  removeThis: '例外を削除',
  name: '名前',
  nameNote:
    'お客様にも表示されます（「ただいま対応時間外です · クリスマス」）。文中の {exception} もこの名前になります。',
  from: '最初の日',
  to: '最後の日',
  toNote: '1日だけの場合は空欄にしてください。',
  yearly: '毎年',
  yearlyNote: '毎年同じ月日に繰り返します。年は関係ありません。',
  overrules: (title) => `これらの日には「${title}」の代わりに適用されます。`,
  hours: 'これらの日の対応時間',
  closedAllDay: '対応なし',
  otherHours: '別の時間',
  message: 'これらの日のメッセージ',
  messageNote: '対応時間外の返信の代わりに送られます。空欄の場合は、対応時間外の返信が送られます。',
  added: (title) => `例外を追加しました：${title}`,
  removed: (title) => `例外を削除しました：${title}`,
});

const holidayNotes = ({number}: LanguageTools): EditorStrings['holidayNotes'] => ({
  language: '名称の言語',
  mayMove: '1日ずれる可能性あり',
  unsure: '日付は不確か（要確認）',
  notPublic: '法定の祝日ではない',
  leftOut: '以前に除外',
  moved: ({dates}) => `登録済み（${dates}）`,
  insteadOf: ({day}) => `${day}の振替休日`,
  takenOn: ({day, dayOff}) => `${day}：休みになるのは${dayOff}`,
  hoursOn: ({title}) => `${title}の対応時間`,
  openUntil: ({time}) => `${time}まで対応`,
  opensAt: ({time}) => `${time}から対応`,
  closedAnyway: 'もともと対応時間外',
  regional: 'この国では、ほとんどの地域に独自の祝日があります。地域を選択してください。',
  few: (count) => `この場所について確認できる祝日は${number(count)}件だけです。`,
  ended: ({names, year}) =>
    `${year}年までは掲載されていますが、その後はありません：${names}。廃止されたか、まだ発表されていない可能性があります。`,
  decreed: 'この国では、政府が毎年休日を移動または追加します。',
  lacksMoon: '月の満ち欠けに従う祝日が含まれていないか、日付が正しくありません。',
  compare: '公式のカレンダーと照らし合わせてください。',
  ending: (year) => `祝日は${year}年末まで登録されています。`,
  addNext: ({years}) => `${years}年の祝日を追加…`,
  notNeeded: '不要',
  notAdded: ({years}) => `${years}年の祝日は追加しません`,
});

const exceptionDraft: EditorStrings['exceptionDraft'] = {
  title: '新しい例外',
  accept: 'この例外を追加',
};

const time: EditorStrings['time'] = {
  noon: '正午 お昼 昼',
  midnight: '真夜中 零時',
  marks: '時 分',
  nextDay: '翌日',
  notAfter: '開始より後の時刻にしてください。',
};

const repeating = ({number}: LanguageTools): EditorStrings['repeating'] => ({
  open: '定期的な休みを追加…',
  title: '定期的な休みを追加',
  note: 'それぞれの日付が個別の例外になります。後から変更できます。',
  repeats: '繰り返し',
  weeks: '数週間ごと',
  weekdayOfMonth: '月の特定の曜日',
  dayOfMonth: '月の特定の日',
  howOften: '頻度',
  everyWeeks: (count) => (count === 1 ? '毎週' : `${number(count)}週間ごと`),
  everyMonths: (count) => (count === 1 ? '毎月' : `${number(count)}か月ごと`),
  weekday: '曜日',
  position: '何回目',
  positions: (position) => (position ? `第${position}` : '最終'),
  day: '日',
  lastDay: '末日',
  leftOut: 'この日がない月は対象外です。',
  from: '開始日',
  ends: '終了',
  onDate: '日付で指定',
  afterTimes: '回数で指定',
  lastDate: '終了日',
  times: '回数',
  closed: '対応なし',
  allDay: '終日',
  partOfDay: '一部の時間帯',
  partFrom: '休みの開始',
  partUntil: '休みの終了',
  list: '追加できる日付',
  there: ({title}) => `「${title}」が登録済みのため、そのまま残ります`,
  replaces: ({title}) => `「${title}」の代わりになります`,
  none: 'この期間に該当する日付はありません。',
  cut: (count) => `最初の${number(count)}件だけを表示しています。`,
  weekly: '1年を通して毎週ですか？その場合は曜日ごとの対応時間を変更してください。',
  add: (count) => (count ? `${number(count)}件の休みを追加` : '休みを追加'),
  added: (count) => `${number(count)}件の休みを追加しました`,
});

const holidays = ({number}: LanguageTools): EditorStrings['holidays'] => ({
  title: '祝日を追加',
  note: '選択した祝日はそれぞれ例外になり、曜日ごとの対応時間の代わりに終日対応なしになります。後から変更できます。',
  loading: '祝日を読み込んでいます…',
  failed: '祝日を読み込めませんでした。接続が切れている可能性があります。',
  retry: '再試行',
  country: '国',
  chooseCountry: '国を選択',
  state: '都道府県、州、または地域',
  wholeCountry: '国全体',
  region: '地区',
  wholeState: (state) => `${state}全体`,
  years: '年',
  list: '追加できる祝日',
  tickAll: 'すべて選択',
  tickNone: 'すべて解除',
  everyYear: '毎年',
  startsAt: ({time}) => `${time}から`,
  known: '登録済み',
  overruled: (year) => `${year}年の例外はそのまま残ります`,
  range: ({first, last}) => `${first}～${last}`,
  none: 'この条件では、今後の祝日が見つかりません。',
  chosen: ({ticked, count}) => `${number(count)}件中${number(ticked)}件を選択`,
  add: (count) => (count ? `${number(count)}件の祝日を追加` : '祝日を追加'),
  added: (count) => `${number(count)}件の祝日を追加しました`,
  credit: 'データ：date-holidays（CC BY-SA 3.0）',
});

/** "月曜日 9:00以降に" */
function since({nearness, time, weekday, date}: From): string {
  if (nearness === 'today') return `本日${time}以降に`;
  if (nearness === 'tomorrow') return `明日${time}以降に`;
  return `${nearness === 'weekday' ? weekday : date} ${time}以降に`;
}

const never = '現在の対応時間では、このメッセージが送られることはありません。';
const reply: Pick<Kind, 'now' | 'later' | 'never'> = {
  now: '今メッセージを送ったお客様への返信：',
  later: (from) => `${since(from)}メッセージを送ったお客様への返信：`,
  never,
};

const messages = (): EditorStrings['messages'] => ({
  title: 'メッセージ',
  unset: '対応時間が設定されていないため、自動返信は送られません。ご挨拶だけが表示されます。',
  mistaken: '対応時間に誤りがあります。修正すると、これらのメッセージがいつ、どのように送られるかを確認できます。',
  welcome: {
    label: 'ご挨拶',
    when: 'まだ何も書かれていない会話の最初に表示されます。',
    blank: '空欄の場合は何も表示されません。',
    suggestion: 'こんにちは。ご用件をお聞かせください。',
    now: '今チャットを開いたお客様への表示：',
    later: (from) => `${since(from)}チャットを開いたお客様への表示：`,
    never,
  },
  online: {
    label: '対応時間内の返信',
    when: '対応時間ごとに1回、お客様の最初のメッセージへの返信として送られます。任意です。',
    blank: '空欄の場合、対応時間内には何も送られません。',
    suggestion: 'メッセージをありがとうございます。担当者がまもなく対応いたします。',
    ...reply,
  },
  offline: {
    label: '対応時間外の返信',
    when: '対応時間外に1回、お客様の最初のメッセージへの返信として送られます。',
    blank: '空欄の場合、専用メッセージのある日を除き、対応時間外には何も送られません。',
    suggestion: 'メッセージをありがとうございます。{opens}に再開し、お返事いたします。',
    ...reply,
  },
  handoff: {
    label: '引き継ぎ時のメッセージ',
    when: '対応時間外に、AIアシスタントが会話を担当者に引き継ぐときに送られます。',
    blank: '空欄の場合は、対応時間外の返信が送られます。',
    suggestion: 'ここからは担当者が対応いたします。{opens}に再開いたします。',
    now: '今引き継ぎがあった場合の、お客様への表示：',
    later: (from) => `${since(from)}引き継ぎがあった場合の、お客様への表示：`,
    never,
  },
  blankBoth: 'この欄と対応時間外の返信の両方が空欄のため、専用メッセージのある日を除き、何も送られません。',
  replacedBy: (name) => `現在は、代わりに「${name}」のメッセージが送られます。`,
  replacedByUnnamed: '現在は、代わりに本日の例外のメッセージが送られます。',
  leftOut: ({placeholders}) => `${placeholders}を含む文は、その時点で値がないため省かれます。`,
  nothingLeft: ({placeholders}) =>
    `送られるものはありません。${placeholders}にはその時点で値がなく、値のない項目を含む文は省かれます。`,
  insertInto: (label) => `「${label}」に挿入`,
  placeholders: {
    opens: '開始時刻',
    closes: '終了時刻',
    timezone: 'タイムゾーン',
    exception: '例外の名前',
  },
  suggest: '文例を挿入',
  suggestFor: (label) => `文例を挿入：${label}`,
  changed: (label) => `変更しました：${label}`,
  inserted: ({what, label}) => `「${what}」を挿入しました：${label}`,
  suggested: (label) => `文例を挿入しました：${label}`,
});

const hoursInWords = ({weekday, from, to, nextDay}: WordedHours) =>
  `${weekday} ${from}から${nextDay ? `${nextDay.weekday} ` : ''}${to}まで`;

const picture: EditorStrings['picture'] = {
  week: '1週間の図です。対応時間は下の一覧にあります。',
  hint: 'ここに対応時間を描けます',
  range: ({from, to}) => `${from}～${to}`,
  allDay: '24時間',
  dragged: ({weekday, hours}) => `${weekday} ${hours}`,
  tooltip: hoursInWords,
  overlap: ({from, to}) => `${from}から${to}まで重なっています。1つの対応時間として扱われます`,
  now: (time) => `現在：${time}`,
  drawn: (hours) => `${hoursInWords(hours)}を追加しました`,
  changed: hoursInWords,
  date: {
    open: ({date, hours, weekday}) => `${date}：${hours}（毎週${weekday}と同じ）。`,
    openInstead: ({date, hours, usual}) => `${date}：${hours}（通常は${usual}）。`,
    openInsteadOfClosed: ({date, hours}) => `${date}：${hours}（通常は対応なし）。`,
    openAlone: ({date, hours}) => `${date}：${hours}。`,
    closed: ({date, weekday}) => `${date}：対応なし（毎週${weekday}と同じ）。`,
    closedInstead: ({date, usual}) => `${date}：対応なし（通常は${usual}）。`,
    closedAlone: ({date}) => `${date}：対応なし。`,
    nightBefore: ({time}) => `前夜から引き続き${time}まで対応。`,
    unknown: '誤りを修正すると、ここに対応時間が表示されます。',
  },
};

const ruled = ({date, hours}: WordedYearDay) => `${date}：${hours ?? '対応なし'}`;

const year = ({number}: LanguageTools): EditorStrings['year'] => ({
  title: '年間カレンダー',
  note: '1日ごとの対応時間と、その根拠を確認できます。日付を選択すると、例外や期間を作成できます。',
  show: '年間カレンダーを表示',
  hide: '年間カレンダーを隠す',
  loading: '年間カレンダーを読み込んでいます…',
  failed: '年間カレンダーを読み込めませんでした。接続が切れている可能性があります。',
  previous: '前の年',
  next: '次の年',
  today: '今日',
  legend: {
    open: '対応時間：バーは0時から24時まで',
    season: '期間',
    opening: '例外（対応あり）',
    closure: '例外（対応なし）',
    wrong: '要修正',
  },
  keys: '矢印キーで日、Page UpキーとPage Downキーで月を移動できます。Shiftキーを押しながら矢印キーを使うと、複数の日を選択できます。Enterキーを押すと、選択した日に対する操作へ移動します。',
  pick: '日付を選択するか、ドラッグして複数の日を選択してください。',
  extend: '範囲を選択',
  extending: '最後の日を選択してください。',
  named: (name) => `「${name}」`,
  unnamed: {exception: '名前のない例外', season: '名前のない期間'},
  day: {
    usual: (day) => `${ruled(day)}。`,
    insteadOfWeek: ({rule, ...day}) => `${ruled(day)}（曜日ごとの対応時間の代わりに${rule}を適用）。`,
    insteadOf: ({rule, beaten, ...day}) => `${ruled(day)}（${beaten}の代わりに${rule}を適用）。`,
    contradiction: ({date, rules}) => `${date}：${rules}の内容が矛盾しています。`,
    unknown: ({date}) => `${date}：対応時間に誤りがあります。`,
  },
  range: ({dates, count}) => `${dates}：${number(count)}日間。`,
  there: (rules) => `このうちいくつかの日に適用：${rules}。`,
  more: (count) => `ほか${number(count)}件`,
});

const onClock = ({isDateKnown, date, time, place}: ClockWords) => {
  const there = `${time}（${place}）`;
  return isDateKnown ? there : `${date} ${there}`;
};

/** "12月24日木曜日 18:00（東京）／10:00（パリ）" */
const moment = ({visitor, shop}: MomentWords) => (shop ? `${onClock(visitor)}／${onClock(shop)}` : onClock(visitor));

const preview: EditorStrings['preview'] = {
  title: 'プレビュー',
  note: 'お客様に見えるものを、あらゆる時刻と場所で確認できます。',
  moment: '時点',
  now: '現在',
  tonight: '今夜',
  opening: '次の開始',
  closing: '次の終了',
  holiday: '次の祝日',
  'clock-change': '次の夏時間の切り替え',
  more: '別の時点、場所、または言語',
  date: '日付',
  time: '時刻',
  whoseClock: 'どちらの時刻ですか？',
  shop: (place) => `ショップ（${place}）`,
  visitor: (place) => `お客様（${place}）`,
  timeOfDay: '時刻',
  day: '日付',
  timeZone: 'お客様のタイムゾーン',
  language: 'お客様の言語',
  shopLanguages: 'ショップの言語',
  inOtherLanguage: ({language, shown, texts}) =>
    `翻訳がないため（${language}）、別の言語で表示されます（${shown}）：${texts}`,
  asWritten: ({language, texts}) => `翻訳がないため（${language}）、お書きになったとおりに表示されます：${texts}`,
  at: moment,
  openUntil: (until) => `対応中。${moment(until)}まで。`,
  alwaysOpen: '24時間いつでも対応。',
  closedUntil: (until) => `対応時間外。${moment(until)}に再開。`,
  closedForUntil: ({name, moment: until}) => `対応時間外：${name}。${moment(until)}に再開。`,
  closed: '対応時間外。再開の予定はわかっていません。',
  closedFor: (name) => `対応時間外：${name}。再開の予定はわかっていません。`,
  unset: '対応時間が設定されていません。お客様に対応状況は表示されず、自動返信も送られません。',
  reply: '最初のメッセージへの自動返信：',
  noReply: '最初のメッセージへの自動返信はありません。',
  mistakenKept: '対応時間に誤りがあります。修正されるまで、誤りのない最後の設定をプレビューに表示します。',
  mistaken: '対応時間に誤りがあります。修正されるまで、対応時間のないチャットをプレビューに表示します。',
  stage: 'お客様に見えるチャット',
  shopName: 'あなたのショップ',
  loading: 'プレビューを読み込んでいます…',
  failed: 'プレビューを読み込めませんでした。',
  retry: '再試行',
  send: 'テストメッセージを送信',
  testMessage: 'こんにちは。どなたかいらっしゃいますか？',
  startOver: 'チャットを消去',
  promise: 'ここでは送信も保存も一切行われません。',
  hidden: 'この時間、チャットは表示されません。会話を始めているお客様にだけ表示されます。',
};

const JSON_MISTAKES: {readonly [reason in JsonMistake['reason']]: string} = {
  'curly-quotes': 'ワープロで使われる曲がった引用符があります。JSONではまっすぐな引用符 (") が必要です',
  'single-quotes': '文字列が一重引用符で囲まれています。JSONでは二重引用符 (") が必要です',
  'line-break': '文字列が行末を越えているか、閉じる引用符がありません',
  'trailing-comma': '括弧の前に余分なコンマがあります',
  'ends-early': '途中で終わっています。一部しかコピーされていない可能性があります',
  unexpected: 'ここにあるはずのないものがあります',
};

const dates = ({from, to}: {from?: string | undefined; to?: string | undefined}) =>
  from && to ? `${from}から${to}まで` : from ? `${from}以降` : `${to}まで`;

const exchange = ({number}: LanguageTools): EditorStrings['exchange'] => ({
  title: 'ショップに設置',
  way: '設定の保存場所',
  inSnippet: 'すべてスニペットに含める',
  inSnippetNote: 'ほかに必要なものはありません。変更するたびに貼り直してください。',
  inFile: '設定をJSONファイルに置く',
  inFileNote: 'スニペットの貼り付けは1回だけです。変更するたびにファイルをアップロードし直してください。',
  fileUrl: 'JSONファイルのアドレス',
  fileUrlNote: 'JSONをダウンロードしてサイトにアップロードし、そのアドレスをここに入力してください。',
  incomplete: '文書の一部を読み取れませんでした。先に上部でその扱いを決めてください。',
  fileUrlMissing: 'JSONファイルのアドレスを入力してください。入力がないと、スニペットの参照先がありません。',
  snippet: 'スニペット',
  json: 'JSON文書',
  copySnippet: 'スニペットをコピー',
  copyJson: 'JSONをコピー',
  downloadJson: 'JSONをダウンロード',
  copied: 'コピーしました',
  snippetCopied: 'スニペットをコピーしました',
  jsonCopied: 'JSONをコピーしました',
  downloaded: (file) => `${file}をダウンロードしています`,
  pressKeys:
    'ブラウザーがこのボタンでのコピーを許可していません。テキストは選択済みです。Ctrl+C（Macでは⌘C）を押してください。',
  mistakes: '上に誤りがあります。先に修正してください。このままでは、お客様に対応時間がまったく表示されません。',
  mistakesInJson:
    'このJSONには誤りが含まれています。後で作業を続けるために保存できますが、ショップには設置しないでください。',
  unset: '対応時間が設定されていません。お客様に対応状況は表示されず、自動返信も送られません。',
  longSnippet: (lines) => `スニペットを表示（${number(lines)}行）`,
  localScript: (url) =>
    `ウィジェットは、このコンピューターからしか開けない${url}から読み込まれます。ご自身で設置したコピーのアドレスに変更してください。`,
  import: 'インポート…',
  dropHere: 'ここにファイルをドロップしてインポート',
  importTitle: 'インポート',
  importNote:
    '営業時間のテキスト、JSON文書、スニペット、schema.orgの営業時間を含むページのソース、またはGoogle、Chatwoot、spatie/opening-hoursの時間を貼り付けてください。変更される前に、読み取った内容を確認できます。',
  mendNote: (key, meant) =>
    meant
      ? `これは現在の文書です。「${key}」が選択されています。おそらく「${meant}」のことです。変更してから「読み取る」、「これを使用」の順に選択してください。`
      : `これは現在の文書です。「${key}」が選択されていますが、そこでは意味を持ちません。変更または削除してから「読み取る」、「これを使用」の順に選択してください。`,
  text: 'インポートするテキスト',
  textNote: 'ここにファイルをドロップすることもできます。',
  chooseFile: 'ファイルを選択…',
  read: '読み取る',
  use: 'これを使用',
  readingFailed:
    '読み取れませんでした。エディターの一部が読み込まれていません。接続を確認して、もう一度お試しください。',
  tooLarge: (megabytes) =>
    `このファイルは${number(megabytes)} MBを超えています。ページや文書とは考えにくい大きさです。`,
  kinds: {
    document: '文書全体',
    'office-hours': '対応時間',
    snippet: 'スニペット',
    'json-ld': 'ページの営業時間（schema.org）',
    program: '別のプログラムの営業時間',
    text: 'テキストの営業時間',
    nothing: '読み取れたものはありません',
  },
  effects: {
    document: 'このエディターの内容がすべて置き換わります。',
    snippet: '対応時間とメッセージが置き換わります。スニペットにないものは残ります。',
    hours: '曜日ごとの対応時間と例外が置き換わります。メッセージは残ります。',
    week: '曜日ごとの対応時間が置き換わります。例外とメッセージは残ります。',
    exceptions: '例外が置き換わります。曜日ごとの対応時間とメッセージは残ります。',
    neither: '対応時間とメッセージは残ります。',
  },
  briefEffects: {
    document: 'このエディターの内容をすべて置き換えます',
    snippet: '対応時間とメッセージを置き換えます',
    hours: '曜日ごとの対応時間と例外を置き換えます',
    week: '曜日ごとの対応時間を置き換えます',
    exceptions: '例外を置き換えます',
    neither: '対応時間とメッセージは残ります',
    added: '今の内容に追加します',
    fresh: '今の内容は何も置き換わりません',
    nothing: '何も変わりません',
  },
  additions: {
    hours: '今の時間はすべて残ります。インポートした時間は同じ曜日に、例外は今の例外に追加されます。',
    week: '今の時間はすべて残ります。インポートした時間は同じ曜日に追加されます。',
    exceptions: '今の時間はすべて残ります。インポートした例外は今の例外に追加されます。',
    neither: '対応時間は残ります。',
    withTexts: (sentences) => `${sentences}インポートしたメッセージは、空欄のところにだけ使われます。`,
    withSettings: (sentences) => `${sentences}インポートしたチャットの設定は、設定していない項目にだけ使われます。`,
  },
  mode: '今の内容をどうしますか？',
  modes: {replace: '置き換える', add: '追加する'},
  datesTaken: (taken) => `その日付にはすでに例外があるため、省きました：${taken}。`,
  seasonDatesTaken: (taken) => `その日付にはすでに期間があるため、省きました：${taken}。`,
  otherTimeZone: ({theirs, yours}) =>
    `時刻は${theirs}のものですが、そのまま追加されます。タイムゾーンは${yours}のままです。`,
  nothingAdded: 'すべてすでにあります。何も変わりません。',
  afterwards: '適用後の対応時間',
  look: (count) => `確認事項 ${number(count)}件`,
  place: '複数の場所の時間が含まれています。どの場所の時間を使いますか？',
  understood: '読み取った内容',
  notUnderstood: '読み取れなかったもの、または確認が必要なもの',
  closed: '対応なし',
  allDay: '24時間対応',
  hours: ({opens, closes}) => `${opens}～${closes}`,
  overnight: ({opens, closes}) => `${opens}～翌日 ${closes}`,
  days: ({first, last}) => `${first.weekday}～${last.weekday}`,
  week: '曜日ごとの対応時間',
  seasons: (count) => `期間 ${number(count)}件`,
  exceptions: (count) => `例外 ${number(count)}件`,
  questions: (count) => `よくある質問 ${number(count)}件`,
  moreExceptions: (count) => `…ほか${number(count)}件`,
  everyYear: (date) => `${date}（毎年）`,
  timeZone: 'タイムゾーン',
  timeZoneStays: (timezone) => `タイムゾーンの指定がないため、${timezone}のままです`,
  texts: {
    translations: 'メッセージの翻訳',
    welcome: 'ご挨拶',
    online: '対応時間内の返信',
    offline: '対応時間外の返信',
    handoff: '引き継ぎ時のメッセージ',
  },
  noText: 'なし',
  imported: (parts) => `インポートしました：${parts}`,
  nothingChanges: 'すでに同じ内容です。何も変わりませんでした。',
  notUnderstoodNotes: {
    empty: () => 'まだ何もありません。テキストを貼り付けるか、ファイルを選択してください。',
    'unknown-text': () =>
      'このテキストには営業時間が見つからず、JSONでもHTMLでもありません。「月～金 09:00–17:00」のように書くか、このエディターのJSON文書、<chat-widget> を含むスニペット、または営業時間のあるページのソースを貼り付けてください。',
    'unknown-json': () =>
      'これはJSONですが、ここで扱える対応時間がありません。このエディターのJSON文書、営業時間を含むschema.orgのデータ、またはGoogle、Chatwoot、spatie/opening-hoursの時間を貼り付けてください。',
    'nothing-in-page': () =>
      'このHTMLには <chat-widget> もschema.orgの営業時間もありません。ページに営業時間が表示されていれば、テキストとしてコピーしてください。',
    'bare-snippet': () => 'このスニペットには、対応時間もメッセージもありません。',
    'no-hours': () => 'schema.orgのデータに営業時間がありません。',
    address: ({value}) => `${value}はアドレスです。タブで開き、ページのソースをコピーして貼り付けてください。`,
    'invalid-json': ({line, reason, near}) =>
      `正しいJSONではありません。${number(line)}行目：${JSON_MISTAKES[reason]}${near ? `：${near}` : '。'}`,
    slip: ({path, meant, value}) =>
      meant
        ? `${path}は意味を持たないため使われません。おそらく「${meant}」のことです。内容：${value}`
        : `${path}はそこでは意味を持たないため使われません。内容：${value}`,
    lost: ({path, value}) => `${path}：${value}は値の種類が正しくないため取り込みません。`,
    mistakes: ({count}) => `誤りが${number(count)}件あります。エディターで場所を示します。`,
    file: ({value}) => `このスニペットは設定を${value}から読み込みます。そのファイルを開き、内容を貼り付けてください。`,
    'several-widgets': ({count}) => `スニペットが${number(count)}個あります。これは最初のものです。`,
    'unknown-day': ({value}) => `「${value}」は、ここで扱える曜日ではありません。`,
    'unknown-time': ({value}) => `「${value}」の時刻を読み取れませんでした。`,
    'equal-times': ({value}) => `「${value}」は開始と終了が同じ時刻です。`,
    'bad-dates': ({value}) => `「${value}」の日付は使用できません。`,
    'no-day': ({value}) => `「${value}」には曜日がありません。`,
    'no-dates': ({value}) => `「${value}」は特別な日のものですが、日付がありません。`,
    'unknown-hours': ({value}) => `「${value}」を対応時間として読み取れませんでした。`,
    'part-of-year': ({value}) =>
      `「${value}」は特定の日、週、月など、1年の一部だけのものです。取り込みません。「祝日と例外」で追加してください。`,
    'sun-times': ({value}) =>
      `「${value}」は日の出や日の入りによるもので、決まった時刻では表せません。取り込みません。`,
    'open-end': ({value}) => `「${value}」には終了時刻がありません。取り込みません。`,
    'unclear-times': ({value}) =>
      `「${value}」は朝とも夜とも取れます。取り込みません。09:00–17:00のように書いてください。`,
    'assumed-times': ({value, opens, closes}) => `「${value}」を${opens}～${closes}と読み取りました。ご確認ください。`,
    'ambiguous-day': ({value}) => `「${value}」は言語によって意味が異なります。曜日を省略せずに書いてください。`,
    'every-day': ({value}) => `「${value}」には曜日がないため、毎日のものとして扱いました。`,
    'never-open': ({value}) => `「${value}」には休みの時間だけがあり、営業時間がありません。取り込みません。`,
    'said-twice': ({value}) =>
      `「${value}」は使われません。同じ場所の詳しい時間（openingHoursSpecification）が別にあり、内容が異なります。`,
    'place-closed': ({value}) => `この場所は休業中とされています（${value}）。営業時間はそのまま読み取りました。`,
    replaced: ({value}) => `「${value}」は使われません。後に同じ日についての記述があり、最後のものが優先されます。`,
    contradiction: ({value}) => `「${value}」は同じ日の別の時間と矛盾するため、休みとして扱いました。`,
    overlap: ({value}) => `「${value}」は同じ日の別の時間と重なっています。すべて有効です。`,
    'run-together': ({value}) =>
      `「${value}」には区切りがありません。曜日ごとに新しい部分が始まるものとして扱いました。`,
    fallback: ({value}) => `「${value}」は、ほかに何もないときだけのものです。取り込みません。`,
    'night-kept': ({day, nextDay, closes}) =>
      `${day.weekday}は翌日の${closes.time}まで続きますが、${nextDay.weekday}には別の時間があるか、休みです。ご確認ください。`,
    'night-dropped': ({day, closes}) =>
      `${day.weekday}には後に別の時間があるか、休みのため、${closes.time}までの夜間は取り込みません。ご確認ください。`,
    'unknown-key': ({key, value}) => `「${key}」はここでは扱えないため、無視しました：${value}`,
    'left-out': ({count}) => `対応時間に必要な量を超えているため、残りの${number(count)}件は取り込みません。`,
    'public-holidays': () => '「祝日」の日付はここにはありません。「祝日と例外」で追加してください。',
    season: (season) => `${dates(season)}の別の時間は取り込まれていません。「期間」で追加してください。`,
    'dates-dropped': (season) => `この時間は${dates(season)}のものですが、毎週のものとして扱います。`,
    'repeated-key': ({value}) => `「${value}」が2回書かれています。最後のものだけが有効です。`,
    'offset-dropped': ({value}) => `時刻の後の「${value}」：時刻は設定したタイムゾーンのものとして扱います。`,
  },
});

const problems = ({number}: LanguageTools): EditorStrings['problems'] => ({
  count: (count) => `確認事項 ${number(count)}件`,
  more: (count) => `…ほか${number(count)}件`,
  mistakes: (count) => `誤り ${number(count)}件`,
  title: (count) => `誤りが${number(count)}件あります`,
  note: '修正するまで保存できません。',
  warningsTitle: 'ご確認ください',
  findings: {
    missing: () => '空欄です。入力してください。',
    'unknown-time-zone': (value) =>
      `「${value}」は、ここで扱えるタイムゾーンではありません。一覧から選択してください。`,
    'invalid-time': (value) => `「${value}」は時刻ではありません。09:30のように時と分を入力してください。`,
    'equal-times': () => '開始と終了が同じ時刻です。終日の場合は「24時間対応」を選択してください。',
    'invalid-date': (value) => `「${value}」は存在しない日付です。`,
    'reversed-range': () => '最後の日が最初の日より前です。',
    'duplicate-season': (other) => `この日付にはすでに「${other}」があります。期間は日付ごとに1つにしてください。`,
    'duplicate-exception': (other) => `この日付にはすでに「${other}」があります。例外は日付ごとに1つにしてください。`,
    'overlapping-hours': (value) => `${value}と重なっています。合わせて1つの対応時間として扱われます。`,
    'blank-text': () => 'この欄が空です。質問は、回答とそろって初めて表示されます。',
    'same-question': () => '同じ質問が上にあります。表示されるのは最初のものだけです。',
    'too-many-questions': (value) => `お客様に表示される質問は${value}件までです。この質問は表示されません。`,
    'minute-before-midnight': () => '1日の最後の1分間が対応時間外になります。',
    'text-too-long': (value) => `${number(Number(value))}文字を超えており、チャットには長すぎます。`,
    'unknown-key': (value, meant) =>
      meant
        ? `JSONの「${value}」は意味を持たないため使われません。おそらく「${meant}」のことです。`
        : `JSONの「${value}」はその場所では意味を持たないため使われません。`,
    'unknown-placeholder': (value) =>
      `${value}は差し込み項目ではないため、そのまま残ります。使えるのは {opens}、{closes}、{timezone}、{exception} です。`,
  },
  at: ({place, sentence}) => `${place}：${sentence}`,
  places: {
    translation: ({place, language}) => `${place}（${language}）`,
    timezone: 'タイムゾーン',
    season: (name) => `期間「${name}」`,
    exception: (name) => `例外「${name}」`,
    question: (ask) => `質問「${ask}」`,
    welcome: 'ご挨拶',
    online: '対応時間内の返信',
    offline: '対応時間外の返信',
    handoff: '引き継ぎ時のメッセージ',
  },
  lostTitle: 'この文書の一部を読み取れませんでした',
  lostNote: 'まだ何も上書きされていません。読み取れた内容で続けるか、元の文書を修正してもう一度読み込んでください。',
  lost: {
    'invalid-json': (_path, reason) => `正しいJSONではありません（${reason}）。`,
    'wrong-type': (path, value) => `${path}：${value}は値の種類が正しくないため省かれました。`,
  },
  acceptLoss: '読み取れた内容で続ける',
  copyOriginal: '元の文書をコピー',
  original: '元の文書',
  originalCopied: '元の文書をコピーしました',
});

const seasons = ({number}: LanguageTools): EditorStrings['seasons'] => ({
  title: '期間',
  note: '夏の時間など、1年のうち一定の期間だけ使う1週間分の対応時間です。曜日ごとの対応時間と置き換わります。例外はどちらよりも優先されます。',
  empty: '期間はありません。曜日ごとの対応時間が1年を通して適用されます。',
  add: '期間を追加',
  past: (count) => `過去の期間 ${number(count)}件`,
  now: '現在',
  edit: (title) => `${title}を編集`,
  remove: (title) => `${title}を削除`,
  draft: '新しい期間',
  accept: 'この期間を追加',
  done: '完了',
  removeThis: '期間を削除',
  nameNote: 'ご自身と、今後の対応時間をご覧になるお客様のための名前です。',
  toNote: 'この日を含みます。翌年の日付でもかまいません。',
  hours: '各曜日の対応時間',
  takeWeekly: '曜日ごとの対応時間から始める',
  clear: '期間中は対応なし',
  closed: '期間中は対応なし',
  added: (title) => `期間を追加しました：${title}`,
  removed: (title) => `期間を削除しました：${title}`,
});

const questions: EditorStrings['questions'] = {
  title: 'よくある質問',
  note: 'まだ会話のないチャットと、対応時間外のチャットに、ボタンとして表示されます。担当者がいなくても、すぐに回答が表示されます。',
  empty: 'まだ質問がありません。荷物の場所や返品の方法など、毎日答えている質問から始めてください。',
  add: '質問を追加',
  most: (count) =>
    `質問が${count}件になりました。お客様に表示されるのはここまでです。一覧が長いと、探すより直接尋ねたくなるためです。別の質問を追加するには、どれかを削除してください。`,
  edit: (ask) => `編集：${ask}`,
  remove: (ask) => `削除：${ask}`,
  up: (ask) => `上へ移動：${ask}`,
  down: (ask) => `下へ移動：${ask}`,
  draft: '新しい質問',
  accept: 'この質問を追加',
  done: '完了',
  removeThis: '質問を削除',
  ask: '質問',
  askNote: 'お客様の言葉で、短く書いてください。ボタンに表示されます。',
  answer: '回答',
  answerNote: 'ウェブやメールのアドレスはリンクになります。',
  untitled: (position) => `質問${position}`,
  added: (ask) => `質問を追加しました：${ask}`,
  removed: (ask) => `質問を削除しました：${ask}`,
  changed: ({field, ask}) => `${field}を変更しました：${ask}`,
  moved: ({ask, position, count}) => `${count}件中${position}番目に移動しました：${ask}`,
};

const languages = ({number}: LanguageTools): EditorStrings['languages'] => ({
  title: '言語',
  note: '翻訳した文はお客様の言語で、それ以外はお書きになったとおりに表示されます。',
  add: '言語を追加',
  own: '元の文の言語：',
  unknown: '未設定',
  changeOwn: '元の文の言語を変更',
  choice: '言語の選択',
  otherLanguage: 'その他の言語…',
  tag: '言語コード',
  tagNote: 'ウェブページの「lang」と同じ書き方です。「gsw」はスイスドイツ語、「es-MX」はメキシコのスペイン語です。',
  noTag: 'これは言語コードではありません。',
  taken: (language) => `すでにあります：${language}`,
  accept: 'この言語を使う',
  missingOf: ({missing, count}) => (missing ? `${number(count)}件中${number(missing)}件が未翻訳` : 'すべて翻訳済み'),
  nextMissing: '次の未翻訳へ',
  nextMissingIn: (language) => `次の未翻訳へ：${language}`,
  remove: (language) => `${language}を削除`,
  nothing: '翻訳するものはまだありません。メッセージ、質問、祝日の名前がここに並びます。',
  placeholders: '{opens} などの差し込み項目は、そのまま残してください。',
  ownText: '元の文',
  ownTextIn: (language) => `元の文：${language}`,
  noOwnText: '元の文なし',
  missing: '未翻訳',
  dates: (count) => `${number(count)}件の日付`,
  mixed: 'すべての日付で同じではありません。',
  useForAll: 'すべてに使う',
  added: (language) => `言語を追加しました：${language}`,
  removed: (language) => `言語を削除しました：${language}`,
  ownChanged: (language) => `元の文の言語：${language}`,
  changed: ({label, language}) => `${label}（${language}）を変更しました`,
});

const delivery: EditorStrings['delivery'] = {
  title: 'メッセージの送り先',
  note: 'お客様が書いたものは、どこかに届く必要があります。ここでの設定はすべてスニペットに含まれます。',
  way: 'メッセージの送り先',
  ways: {
    endpoint: {
      name: '独自のアドレス',
      note: 'メッセージはJSONで、お使いのサーバーや自動化サービスのWebhookに送られます。',
    },
    chatwoot: {
      name: 'Chatwoot',
      note: '担当者がChatwootの受信トレイで返信すると、チャットに表示されます。',
    },
    form: {
      name: 'ショップのお問い合わせフォーム',
      note: 'お客様がフォームに入力したのと同じように送られます。返信はメールで行います。',
    },
    transport: {
      name: 'ページ側のコード',
      note: 'お使いのコードが要素の「transport」を設定し、独自の方法でメッセージを届けます。',
    },
    mail: {
      name: 'お客様のメールソフトのみ',
      note: 'チャットからは何も送られません。お客様のメールソフトを開くリンクが表示されます。',
    },
  },
  nowhere: 'このままでは、お客様が書いたものは誰にも届きません。送り先を選択してください。',
  incomplete: {
    endpoint: 'メッセージを受け取るアドレスを入力してください。それまではどこにも届きません。',
    chatwoot: 'Chatwootのアドレスと受信トレイの識別子を入力してください。それまではどこにも届きません。',
    form: 'フォームの送信先アドレスを入力してください。それまではどこにも届きません。',
    mail: 'メールアドレスを入力してください。それまではお客様からの連絡手段がありません。',
  },
  nowhereInSnippet: 'このスニペットでは、メッセージはまだどこにも届きません。',
  choose: 'メッセージの送り先を指定',
  chosen: (way) => `メッセージの送り先：${way}`,
  changed: (label) => `変更しました：${label}`,
  endpoint: {
    label: 'メッセージを受け取るアドレス',
    note: 'https:// で始めてください。ショップ内のパスの場合は / で始めます。',
  },
  stream: {
    label: '返信が届くアドレス',
    note: 'Server-Sent Eventsのストリームです。ない場合は、返信はメールで行います。',
  },
  baseUrl: {label: 'Chatwootのアドレス', note: 'https://app.chatwoot.com、またはご自身のChatwootのアドレスです。'},
  inbox: {
    label: '受信トレイの識別子',
    note: '「API」チャネルの受信トレイのものです。Chatwootの「設定」→「受信トレイ」→「設定」にあります。秘密の情報ではありません。',
  },
  action: {
    label: 'フォームの送信先アドレス',
    note: 'フォームの「action」の値です。例：/contact',
  },
  formKind: 'フォームの種類',
  formKinds: {shopify: 'Shopifyのお問い合わせフォーム', other: 'その他のフォーム'},
  standIn: {
    label: 'お客様の入力がない場合に使うメールアドレス',
    note: 'Shopifyのフォームでは必須です。ご自身のアドレスを入力してください。お客様がアドレスを入力するまで、代わりに使われます。',
  },
  fieldNames: 'フォームの項目名',
  fieldNamesNote: 'フォームの「name」の値です。空欄の場合は、薄く表示されているものが使われます。',
  fields: {text: 'メッセージ', email: 'メールアドレス', name: 'お名前'},
  crossOrigin: {
    label: 'フォームは別のサイトにある',
    note: 'その場合、フォームの応答はブラウザーに隠されるため、送信した時点で届いたものと見なします。',
  },
  mail: {label: 'メールアドレス', note: 'このアドレスにメールを書くリンクが表示されます。'},
  mailBesides: 'チャットが読み込まれないときや、メッセージを届けられないときに、リンクとして表示されます。',
  mailText: {label: 'メールリンクの文字', note: '空欄の場合はアドレスが表示されます。'},
  optional: '任意',
  test: {
    button: '送信をテスト',
    note: 'テストである旨を書いたメッセージを、実際に1通送ります。',
    text: 'これはチャットの設定画面からのテストメッセージです。返信は必要ありません。',
    sending: 'テストメッセージを送信しています…',
    cancel: 'テストを中止',
    cancelled: 'テストを中止しました。メッセージは届いている可能性があります。',
    mistakes: '先に、上の欄の誤りを修正してください。',
    delivered: (address) => `届きました。${address}がメッセージを受け取りました。`,
    deliveredToChatwoot: '届きました。Chatwootがメッセージを受け取りました。受信トレイでご確認ください。',
    deliveredToForm: '届きました。フォームがメッセージを受け取りました。メールで届くはずです。',
    sentUnseen: '送信しました。フォームでの処理結果はここからは見えません。メールで届くかご確認ください。',
    refused: ({address, status}) => `${address}がステータス${status}を返しました。`,
    statuses: {
      login: 'ログインまたはトークンが求められていますが、どのお客様のメッセージも受け取れる必要があります。',
      missing: 'そこにはメッセージを受け取るものがありません。アドレスをご確認ください。',
      method: 'メッセージの送信に使うPOSTが受け付けられません。アドレスをご確認ください。',
      tooLarge: 'メッセージが大きすぎました。64 kBまで受け取れる必要があります。',
      type: 'JSON（application/json）を受け取れる必要があります。',
      tooMany: '現在はこれ以上受け付けていません。しばらくしてからもう一度お試しください。',
      server: 'サーバー側の不具合です。チャットはメッセージを保管し、再度送信します。',
      other: 'メッセージは受け取られませんでした。メッセージはPOSTで送られます。',
    },
    redirected: (address) =>
      `${address}は別のアドレスに転送されますが、メッセージは転送されません。転送先のアドレスを入力してください。`,
    webPage: (address) =>
      `${address}はウェブページを返しており、メッセージを受け取っていません。アドレスをご確認ください。応答は空またはJSONにしてください。`,
    notAccepted:
      'フォームはメッセージを受け取りませんでした。ほかの項目や、ロボットでないことの証明が必要な可能性があります。',
    cors: (address) =>
      `${address}には接続できますが、別のアドレスのページからの利用が許可されていません（CORS）。応答に次のヘッダーが必要です：`,
    corsPreflight:
      'その前に、ブラウザーはOPTIONSで確認します。その応答には、200～299のステータスと次のものが必要です：',
    preflight: (address) =>
      `${address}には接続できますが、ブラウザーの事前確認（OPTIONS、CORSプリフライト）が拒否されます。その応答には、200～299のステータスと次のものが必要です：`,
    policy: (origin) =>
      `このページのContent-Security-Policyで禁止されています。ショップのページも含め、connect-srcで${origin}を許可してください。`,
    insecure: (address) =>
      `${address}は「http:」で始まるため、「https:」のページからは使えません。「https:」のアドレスを入力してください。`,
    unreachable: (address) =>
      `${address}から応答がありません。名前と証明書、サーバーが動作しているか、このブラウザーで遮断されていないかをご確認ください。`,
    noAnswer: ({address, seconds}) => `${address}から${seconds}秒以内に応答がありませんでした。`,
    offline: 'この端末はオフラインです。接続してからもう一度お試しください。',
    failed: (reason) => `テストに失敗しました：${reason}`,
    testedFrom: (origin) =>
      `${origin}からテストしました。ショップのページのアドレスは別のため、サーバーでそちらも許可する必要があります。`,
    testedPath: ({path, address}) =>
      `「${path}」はパスのため、テストは${address}に送られました。ショップでは、ショップのサーバーに送られます。`,
    transport: 'ページ側のコードはここからテストできません。ショップでメッセージを送り、届くか確認してください。',
    mail: 'メールリンクはここからはテストできません。リンクを開き、宛先をご確認ください：',
  },
  more: 'チャットのその他の設定',
  heading: {
    label: 'チャットのタイトル',
    note: '開いたチャットの上部に表示されます。空欄の場合は、お客様の言語でのあいさつ文になります。',
  },
  placement: {label: '表示位置', note: '右から左に書く言語では逆になります。'},
  placements: {end: '右', start: '左'},
  outsideHours: {label: '対応時間外', note: '始まっている会話は、いずれの場合も表示されたままです。'},
  outsideHoursChoices: {show: 'チャットを表示', hide: 'チャットを非表示'},
  askEmail: {label: 'メールアドレスを尋ねる', note: 'お客様が何か書いた後に表示されます。入力は任意です。'},
  askEmailChoices: {offline: '対応時間外のみ', always: '常に', never: '表示しない'},
  replyTime: {
    label: '返信までの目安',
    note: '「通常は数分で返信します」のような1行です。対応時間内に表示されます。',
  },
  privacyUrl: {
    label: 'プライバシーポリシーのアドレス',
    note: 'お客様が書き始めるまで、入力欄の下にリンクが表示されます。',
  },
  storage: {label: '会話の保存場所', note: '次のページでも会話が残るようにするためです。'},
  storages: {
    local: 'お客様のブラウザー',
    session: 'ブラウザーのタブ（閉じるまで）',
    none: '保存しない（ページを離れると終了）',
  },
  assistant: {
    label: '最初にAIアシスタントが応答する',
    note: '担当者に引き継ぐまで、自動返信は送られません。',
  },
  kept: '以前のスニペットの内容',
  keptNote: 'ここには該当する欄がありません。元のまま出力されます。',
  keptAttributes: 'その他の属性',
  keptContent: 'タグの間の内容',
  takeOut: (what) => `取り除く：${what}`,
  takenOut: (what) => `取り除きました：${what}`,
  findings: {
    'invalid-address': (value) =>
      `「${value}」はウェブのアドレスではありません。https:// で始まるアドレスか、/ で始まるショップ内のパスを入力してください。`,
    'address-with-password': () =>
      '「@」の前に名前またはパスワードがありますが、ブラウザーは送信しません。取り除いてください。',
    'insecure-address': () =>
      '「http:」で始まっています。「https:」のショップでは使えません。「https:」にしてください。',
    'address-without-scheme': (value) =>
      `「${value}」はショップ内のパスと見なされます。別のサイトの場合は https://${value} と入力してください`,
    'invalid-email': (value) =>
      `「${value}」はメールアドレスではありません。help@shop.example のように入力してください。`,
    'unknown-choice': (value) => `JSONの「${value}」はその場所では意味を持ちません。一覧から選択してください。`,
  },
  imported: {
    way: 'メッセージの送り先',
    settings: 'チャットの設定',
    kept: 'そのまま出力されるもの',
    content: 'タグの間の内容',
  },
  scriptNotRead:
    'スクリプトで送り先（transport）が指定されていますが、読み取れませんでした。ページに残しておくか、「メッセージの送り先」で選び直してください。',
  target: 'スニペットの設置先',
  targets: {
    page: '任意のページ',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google タグ マネージャー',
    react: 'React',
    vue: 'Vue',
  },
  targetSteps: {
    page: [
      '下のスニペットをコピーします。ここでの編集がすべて反映されます。',
      '各ページの最後、</body>の前に貼り付けます。',
    ].join('\n'),
    shopify: [
      'Shopifyで「オンラインストア」→「テーマ」→「テーマを編集」を開きます。',
      'フッターに「カスタムLiquid」のセクションまたはブロックを追加し、スニペットを貼り付けて保存します。すべてのページにチャットが表示されます。',
    ].join('\n'),
    wordpress: [
      'フッターを開きます。「外観」→「エディター」、クラシックテーマでは「外観」→「ウィジェット」です。',
      '「カスタムHTML」ブロックを追加し、スニペットを貼り付けて保存します。すべてのページにチャットが表示されます。',
      'サイトを確認してください。チャットが表示されない場合は、お使いのアカウントに「unfiltered_html」の権限がないため、WordPressがスクリプトと要素を取り除いています。残るのはメールのリンクと余分な行だけです。それらを削除し、管理者（サイトネットワークではネットワーク管理者）に、スニペットをテーマまたはフッターにコードを追加するプラグインに貼り付けてもらってください。',
    ].join('\n'),
    'tag-manager': [
      '「カスタムHTML」のタグを作成し、スニペットを貼り付けます。',
      '「すべてのページ」のトリガーを設定して保存し、コンテナを公開します。',
    ].join('\n'),
    react: [
      'スニペットをプロジェクトにShopChat.jsxとして保存します。',
      '全ページ共通の部分で<ShopChat />を1回使います。読み込みは次のとおりです：import {ShopChat} from "./ShopChat.jsx";',
    ].join('\n'),
    vue: [
      'スニペットをプロジェクトにShopChat.vueとして保存します。',
      '全ページ共通の部分で<ShopChat />を1回使います。読み込みは次のとおりです：import ShopChat from "./ShopChat.vue";',
      '設定は不要です。「isCustomElement」が必要なのは、<chat-widget>を直接書いたテンプレートだけです。',
    ].join('\n'),
  },
  inlineScript:
    'スニペットにはスクリプトが含まれています。ショップのContent-Security-Policyで禁止されている場合は、その内容をショップのファイルに移し、<script type="module" src="…"> で読み込んでください。',
};

const general: EditorStrings['general'] = {
  jumpTo: '移動',
  undo: '元に戻す',
  redo: 'やり直す',
  undoes: (description) => `元に戻す：${description}`,
  redoes: (description) => `やり直す：${description}`,
  undone: (description) => `元に戻しました：${description}`,
  redone: (description) => `やり直しました：${description}`,
  save: '保存',
  saving: '保存しています…',
  saved: '保存しました',
  submitted: 'フォームと一緒に送信しました',
  saveFailed: '保存できませんでした',
  saveFailedNote: '内容は失われていません。すべてここに残っています。',
  tryAgain: '再試行',
  unconfirmed: 'このページから保存完了の確認がありません',
  heldUp: '送信されていません。先に、このフォームの別の項目を修正してください',
  notSaved: '保存する前に、印の付いた箇所を修正してください',
  savedAll: 'すべて保存済み',
  unsaved: '保存していない変更があります',
  cancel: 'キャンセル',
  list: (items) => items.join('、'),
};

const toolbar: EditorStrings['toolbar'] = {
  more: 'その他の操作',
  sectionKeys: 'F6で次のセクション、Shift+F6で前のセクションに移動します。',
};

const exceptionSearch = ({number}: LanguageTools): EditorStrings['exceptionSearch'] => ({
  label: '例外を検索',
  placeholder: '名前、12月24日、12月など',
  clear: '検索をクリア',
  found: ({count, total}) =>
    count ? `${number(total)}件中${number(count)}件が見つかりました` : '見つかりませんでした',
});

const changes: EditorStrings['changes'] = {
  field: ({title, field}) => `${title}：「${field}」を変更しました`,
  deed: ({title, deed}) => `${title}：${deed}`,
};

const published: EditorStrings['published'] = {
  title: '検索エンジン向けの営業時間',
  note: '検索エンジンがページのソースから読み取るデータ（schema.org）です。来店できる場所の営業時間を表すもので、チャットだけの対応時間には使えません。',
  loading: '検索エンジン向けの営業時間を読み込んでいます…',
  failed: '検索エンジン向けの営業時間を読み込めませんでした。接続が切れている可能性があります。',
  unset: '対応時間が設定されていないため、検索エンジンに表示できるものがありません。',
  mistakes: '対応時間に誤りがあります。先に修正してください。',
  name: '店舗の名前',
  type: '場所の種類',
  typeNote: 'schema.orgの型を英語で入力してください（例：Store、Bakery、Dentist）。',
  cases:
    'ページにすでに店舗の情報がある場合（ソースのapplication/ld+jsonに住所がある場合）は、そこにあるopeningHoursSpecificationとspecialOpeningHoursSpecificationを、このデータのものに置き換えてください。ない場合はそこに追加してください。\n店舗の情報がない場合は、全体を</body>の前に貼り付け、検索エンジンが必要とする住所も追加してください。',
  data: 'データ',
  copy: 'データをコピー',
  copied: 'データをコピーしました',
  limits: 'ご注意',
  anew: '以後の変更は自動では反映されません。変更するたびに貼り直してください。',
  timeZone: (timezone) =>
    `この形式のデータにはタイムゾーンがなく、時刻はその場所の現地時間とみなされます。ここでの時刻は${timezone}のものです。`,
  yearly: (date) => `毎年繰り返すものは${date}までの分が書き出されています。それまでに貼り直してください。`,
  past: '過去の期間と例外は含まれていません。',
  texts: 'メッセージと翻訳は含まれていません。',
};

const japanese = (tools: LanguageTools): EditorStrings => ({
  locale: 'ja',
  general,
  toolbar,
  week,
  timeZone: timeZone(tools),
  seasons: seasons(tools),
  exceptions: exceptions(tools),
  changes,
  exceptionSearch: exceptionSearch(tools),
  holidays: holidays(tools),
  holidayNotes: holidayNotes(tools),
  repeating: repeating(tools),
  time,
  exceptionDraft,
  importedSeasons: {
    otherDays: 'この期間には一部の曜日の時間しかありません。ほかの曜日は通常の時間のままです。確認してください。',
    restOfYear:
      '含まれる時間はすべて、1年のうち一部の期間だけのものです。それ以外の日付には、ここにある曜日ごとの対応時間が使われます。',
    sameDates: ({value}) =>
      `「${value}」には、ほかの期間と重なる日付があります。どちらも取り込みません。同じ日付は一度だけ指定してください。`,
    sameSeason: ({value}) => `「${value}」は、その前と同じ期間のものとして読み取りました。確認してください。`,
    replaces: '今の時間のうち、インポートに含まれるものが、期間も含めて置き換わります。それ以外は残ります。',
    replacesBriefly: '期間と、ほかに含まれる時間を置き換えます',
    adds: '今の時間はすべて残ります。インポートした曜日ごとの対応時間、期間、例外が追加されます。',
  },
  messages: messages(),
  questions,
  languages: languages(tools),
  delivery,
  picture,
  year: year(tools),
  preview,
  exchange: exchange(tools),
  published,
  problems: problems(tools),
});

export default japanese;
