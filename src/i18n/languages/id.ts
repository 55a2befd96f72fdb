// Indonesian. The polite form, "Anda".
import type {Language} from '../language.js';
import type {ClockTime, There, When} from '../strings.js';

const CITIES: Readonly<Record<string, string>> = {
  ...{Algiers: 'Aljir', Athens: 'Athena', Azores: 'Kepulauan Azores', Baghdad: 'Bagdad', Belgrade: 'Beograd'},
  ...{Brussels: 'Brussel', Bucharest: 'Bukares', Cairo: 'Kairo', Canary: 'Kepulauan Canary', Damascus: 'Damaskus'},
  ...{Copenhagen: 'Kopenhagen', Jerusalem: 'Yerusalem', Lisbon: 'Lisboa', Luxembourg: 'Luksemburg', Macau: 'Makau'},
  ...{'Mexico City': 'Kota Meksiko', Moscow: 'Moskwa', Prague: 'Praha', Rome: 'Roma', 'Sao Paulo': 'São Paulo'},
  ...{Singapore: 'Singapura', Tehran: 'Teheran', Vatican: 'Vatikan', Vienna: 'Wina', Warsaw: 'Warsawa'},
  ...{Zurich: 'Zürich'},
};

const cityName = (city: string) => CITIES[city] ?? city;
/** "pukul 09.00", without the weekday that may stand before it. */
const clock = ({time}: ClockTime) => `pukul ${time.replace(/^\D+/, '')}`;
/** A day that ends at midnight ends at 24.00, one that begins then does at 00.00. */
const end = (when: When) => (when.nightOf ? 'pukul 24.00' : clock(when));
/** The midnight that ends today is no time of tomorrow to people. */
const tomorrow = (when: When) => (when.nightOf ? 'malam ini pukul 24.00' : `besok ${clock(when)}`);
const weekday = (when: When) => `hari ${when.weekday} ${clock(when)}`;
const date = (when: When) => `tanggal ${when.date} ${clock(when)}`;
const today = (when: When) => `hari ini, ${(when.nightOf ?? when).weekday},`;
/** "hari Kamis pukul 09.00" */
const there = (account: There) => {
  const {dayOfWeek, instant, timeZone} = account;
  const day = dayOfWeek && new Intl.DateTimeFormat('id', {timeZone, weekday: 'long'}).format(instant);
  return (day ? `hari ${day} ` : '') + clock(account);
};

const indonesian: Language = ({number}) => ({
  locale: 'id',
  openChat: 'Buka chat',
  closeChat: 'Tutup chat',
  online: 'Kami siap membantu',
  offline: 'Kami sedang tidak di tempat',
  unread: (count) => `${number(count)} pesan baru`,
  count: number,
  heading: 'Chat dengan kami',
  back: {
    minutes: ({duration}) => `Kami akan kembali ${duration}.`,
    today: (when) => `Kami akan kembali hari ini ${clock(when)}.`,
    tomorrow: (when) => `Kami akan kembali ${tomorrow(when)}.`,
    weekday: (when) => `Kami akan kembali ${weekday(when)}.`,
    date: (when) => `Kami akan kembali ${date(when)}.`,
  },
  offlineFor: (exception) => `Kami sedang tidak di tempat · ${exception}`,
  backUnknown: 'Tinggalkan pesan dan kami akan membalasnya.',
  openUntil: (when) => `Kami siap membantu sampai ${end(when)}.`,
  accountTime: (account) =>
    `Saat itu ${there(account)} ${account.city ? `di ${cityName(account.city)}` : account.zone}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `${today(when)} ${clock(when)}`,
    tomorrow: (when) => (when.nightOf ? `${today(when)} ${end(when)}` : `besok, ${when.weekday}, ${clock(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `${today(when)} sampai ${clock(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `${today(when)} sampai ${end(when)}` : `sampai besok, ${when.weekday}, ${clock(when)}`,
    weekday: (when) => `sampai hari ${(when.nightOf ?? when).weekday} ${end(when)}`,
    date: (when) => `sampai tanggal ${(when.nightOf ?? when).date} ${end(when)}`,
  },
  until: 'sampai(?: dengan)?|hingga|s/d',
  timezone: (account) => (account.city ? `waktu ${cityName(account.city)}` : account.zone),
  whenThere: (when, account) =>
    `${when} (${there(account)} ${account.city ? `di ${cityName(account.city)}` : account.zone})`,
  thread: 'Pesan',
  composer: 'Tulis pesan',
  send: 'Kirim',
  privacy: 'Kebijakan Privasi',
  enterSends: 'Tekan Enter untuk mengirim, Shift dan Enter untuk baris baru.',
  fallback: 'Anda juga dapat menghubungi kami di sini:',
  notArrived: 'Pesan Anda belum sampai kepada kami. Anda juga dapat menghubungi kami di sini:',
  failed: 'Tidak terkirim',
  earlier: 'Tampilkan pesan sebelumnya',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Mengirim…',
  sent: 'Terkirim',
  messageFailed: (text) => `Pesan tidak terkirim: ${text}`,
  retry: 'Coba lagi',
  typing: (author) => `${author} sedang mengetik…`,
  tooLong: (excess) =>
    `Pesan ini kelebihan ${number(excess)} karakter. Mohon dipersingkat atau dikirim dalam beberapa bagian.`,
  removed: 'Pesan sebelumnya telah dihapus.',
  handedOver: 'Selanjutnya, tim kami yang akan membantu Anda. Kami akan membalas {opens}.',
  saveChat: 'Simpan percakapan ke file',
  endChat: 'Akhiri percakapan',
  endQuestion: 'Akhiri percakapan ini dan hapus dari browser ini?',
  ended: 'Percakapan telah diakhiri dan dihapus.',
  end: 'Akhiri dan hapus',
  cancel: 'Batal',
  visitor: 'Anda',
  agent: 'Tim kami',
  assistant: 'Asisten',
  auto: 'Balasan otomatis',
  questions: 'Pertanyaan umum',
  searchQuestions: 'Cari pertanyaan',
  questionsFound: (count) => `Pertanyaan yang ditemukan: ${number(count)}`,
  noQuestion: 'Pertanyaan tidak ditemukan. Silakan kirim pesan kepada kami.',
  week: 'Jam layanan kami',
  today: 'Hari ini',
  dayClosed: 'Tutup',
  allDay: 'Buka sepanjang hari',
  clockTime: ({time}) => time,
  askPerson: 'Bicara dengan staf kami',
  personWanted: 'Saya ingin berbicara dengan staf Anda.',
  askEmail: 'Tinggalkan alamat email Anda agar kami dapat membalas ke sana jika Anda sudah meninggalkan halaman ini.',
  email: 'Alamat email',
  emailInvalid: 'Masukkan alamat email yang lengkap, misalnya nama@example.com.',
  name: 'Nama (opsional)',
  saveEmail: 'Simpan',
  skipEmail: 'Tidak, terima kasih',
  leaveEmail: 'Tinggalkan alamat email',
  changeEmail: 'Ubah alamat email',
  contact: (email, name) => `${name && `Saya ${name}. `}Saya dapat dihubungi di ${email}.`,
});

export default indonesian;
