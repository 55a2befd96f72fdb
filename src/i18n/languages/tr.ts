// Turkish. The polite form, "siz". A time takes its ending from how its last number is read: "17:00’de", "9:30’da", "15:00’te".
import type {Language} from '../language.js';
import type {ClockTime, Day, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Cezayir', Athens: 'Atina', Baghdad: 'Bağdat', Baku: 'Bakü', Belgrade: 'Belgrad', Brussels: 'Brüksel'},
  ...{Bucharest: 'Bükreş', Budapest: 'Budapeşte', Cairo: 'Kahire', Copenhagen: 'Kopenhag', Damascus: 'Şam'},
  ...{Istanbul: 'İstanbul', Jerusalem: 'Kudüs', Kathmandu: 'Katmandu', Kolkata: 'Kalküta', Kyiv: 'Kiev'},
  ...{Lisbon: 'Lizbon', London: 'Londra', Luxembourg: 'Lüksemburg', 'Mexico City': 'Meksiko', Moscow: 'Moskova'},
  ...{Nicosia: 'Lefkoşa', Prague: 'Prag', Riyadh: 'Riyad', Rome: 'Roma', 'Sao Paulo': 'São Paulo'},
  ...{Sarajevo: 'Saraybosna', Seoul: 'Seul', Shanghai: 'Şanghay', Singapore: 'Singapur', Skopje: 'Üsküp'},
  ...{Sofia: 'Sofya', Sydney: 'Sidney', Tbilisi: 'Tiflis', Tehran: 'Tahran', Tirane: 'Tiran', Tunis: 'Tunus'},
  ...{Vienna: 'Viyana', Warsaw: 'Varşova', Zurich: 'Zürih'},
};

/** Endings of numbers: "in" and "to", by the last digit, then by the last two where that is 0. */
const IN = ['da', 'de', 'de', 'te', 'te', 'te', 'da', 'de', 'de', 'da'];
const TO = ['a', 'e', 'ye', 'e', 'e', 'e', 'ya', 'ye', 'e', 'a'];
const IN_TENS = ['da', 'da', 'de', 'da', 'ta', 'de'];
const TO_TENS = ['a', 'a', 'ye', 'a', 'a', 'ye'];

/** Always to twenty-four: in Cyprus, "5:00 ÖS" would need an ending of another kind. */
const clock = ({instant, timeZone, time}: ClockTime) =>
  /\d$/.test(time) ? time : new Intl.DateTimeFormat('tr-TR', {timeStyle: 'short', timeZone}).format(instant);
/** "saat 17:00’de" */
const begin = (when: ClockTime) => `saat ${clock(when)}’${ending(when, IN, IN_TENS)}`;
/** "saat 17:00’ye kadar". Where it closes at midnight, a day ends. */
const end = (when: When) =>
  `saat ${when.twelve === 'midnight' ? '24:00’e' : `${clock(when)}’${ending(when, TO, TO_TENS)}`} kadar`;
const lower = ({weekday}: Day) => weekday.toLowerCase();
const weekday = (when: When) => `${lower(when)} günü ${begin(when)}`;
const date = (when: When) => `${when.date} ${begin(when)}`;
const place = (city: string) => CITIES[city] ?? city;
const there = (account: There) =>
  account.city ? `${place(account.city)} saatiyle ${account.time}` : `${account.time} ${account.zone}`;

const turkish: Language = ({number}) => ({
  locale: 'tr',
  openChat: 'Sohbeti aç',
  closeChat: 'Sohbeti kapat',
  online: 'Buradayız',
  offline: 'Şu anda burada değiliz',
  unread: (count) => `${number(count)} yeni mesaj`,
  count: number,
  heading: 'Bize yazın',
  back: {
    minutes: ({duration}) => `${duration} yeniden buradayız.`,
    today: (when) => `Bugün ${begin(when)} yeniden buradayız.`,
    tomorrow: (when) => `${when.nightOf ? 'Bu gece yarısı' : `Yarın ${begin(when)}`} yeniden buradayız.`,
    weekday: (when) => `${when.weekday} günü ${begin(when)} yeniden buradayız.`,
    date: (when) => `${date(when)} yeniden buradayız.`,
  },
  offlineFor: (exception) => `Şu anda burada değiliz · ${exception}`,
  backUnknown: 'Bize mesaj bırakın, size geri dönelim.',
  openUntil: (when) => `${when.twelve === 'midnight' ? 'Gece yarısına kadar' : end(when).replace('s', 'S')} buradayız.`,
  accountTime: (account) => `Bu, ${there(account)} demek.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `bugün, ${weekday(when)}`,
    tomorrow: (when) => (when.nightOf ? `bugün, ${lower(when.nightOf)} günü saat 24:00’te` : `yarın, ${weekday(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `bugün, ${lower(when)} günü ${end(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `bugün, ${lower(when.nightOf)} günü ${end(when)}` : `yarın, ${lower(when)} günü ${end(when)}`,
    weekday: (when) => `${lower(when.nightOf ?? when)} günü ${end(when)}`,
    date: (when) => `${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'kadar|dek|değin',
  timezone: (account) => (account.city ? `${place(account.city)} saati` : account.zone),
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Mesajlar',
  composer: 'Mesaj yazın',
  send: 'Gönder',
  privacy: 'Gizlilik politikası',
  enterSends: 'Enter mesajı gönderir, Shift ve Enter yeni satıra geçer.',
  fallback: 'Bize buradan da ulaşabilirsiniz:',
  notArrived: 'Mesajınız henüz bize ulaşmadı. Bize buradan da ulaşabilirsiniz:',
  failed: 'Gönderilemedi',
  earlier: 'Önceki mesajları göster',
  sentAt: (time, day) => (day ? `${day} ${time}` : time),
  sending: 'Gönderiliyor…',
  sent: 'Gönderildi',
  messageFailed: (text) => `Mesaj gönderilemedi: ${text}`,
  retry: 'Yeniden dene',
  typing: (author) => `${author} yazıyor…`,
  tooLong: (excess) =>
    `Mesajınız sınırı ${number(excess)} karakter aşıyor. Lütfen kısaltın veya bölümler hâlinde gönderin.`,
  removed: 'Önceki mesajlar kaldırıldı.',
  handedOver: 'Bundan sonra ekibimiz sizinle ilgilenecek. Size {opens} yanıt vereceğiz.',
  saveChat: 'Görüşmeyi dosyaya kaydet',
  endChat: 'Görüşmeyi bitir',
  endQuestion: 'Bu görüşme bitirilsin ve bu tarayıcıdan silinsin mi?',
  ended: 'Görüşme bitirildi ve silindi.',
  end: 'Bitir ve sil',
  cancel: 'Vazgeç',
  visitor: 'Siz',
  agent: 'Ekibimiz',
  assistant: 'Asistan',
  auto: 'Otomatik yanıt',
  questions: 'Sık sorulan sorular',
  searchQuestions: 'Sorularda arayın',
  questionsFound: (count) => `Bulunan soru: ${number(count)}`,
  noQuestion: 'Soru bulunamadı. Bize yazın.',
  week: 'Çalışma saatlerimiz',
  today: 'Bugün',
  dayClosed: 'Kapalı',
  allDay: 'Gün boyu açık',
  clockTime: ({time}) => time,
  askPerson: 'Bir temsilciyle görüş',
  personWanted: 'Bir temsilciyle görüşmek istiyorum.',
  askEmail: 'E-posta adresinizi bırakın, bu sayfadan ayrılırsanız size oradan yanıt verelim.',
  email: 'E-posta adresi',
  emailInvalid: 'Lütfen tam bir e-posta adresi girin, örneğin ad@example.com.',
  name: 'Ad (isteğe bağlı)',
  saveEmail: 'Kaydet',
  skipEmail: 'Hayır, teşekkürler',
  leaveEmail: 'E-posta adresi ekle',
  changeEmail: 'E-posta adresini değiştir',
  contact: (email, name) => `${name ? `Ben ${name}. ` : ''}E-posta adresim: ${email}.`,
});

export default turkish;

function ending(when: ClockTime, ones: readonly string[], tens: readonly string[]): string {
  const [hour, minute] = clock(when).split(/\D/).map(Number);
  const last = (minute || hour)!;
  return (last % 10 ? ones[last % 10] : tens[last / 10])!;
}
