// Greek. The polite plural. Clocks count to twelve: "στις 5:00 μ.μ.", but "στη 1:00 μ.μ." by how it is read. Where a city is not in
// the map, the zone’s own name stands: no Latin letters.
import type {Language} from '../language.js';
import type {ClockTime, Day, Place, There, When} from '../strings.js';

/** "of Paris" */
const CITIES: Readonly<Record<string, string>> = {
  ...{Amsterdam: 'Άμστερνταμ', Athens: 'Αθήνας', Belgrade: 'Βελιγραδίου', Berlin: 'Βερολίνου'},
  ...{Bratislava: 'Μπρατισλάβας', Brussels: 'Βρυξελλών', Bucharest: 'Βουκουρεστίου', Budapest: 'Βουδαπέστης'},
  ...{Cairo: 'Καΐρου', Chicago: 'Σικάγου', Copenhagen: 'Κοπεγχάγης', Dubai: 'Ντουμπάι', Dublin: 'Δουβλίνου'},
  ...{Helsinki: 'Ελσίνκι', 'Hong Kong': 'Χονγκ Κονγκ', Istanbul: 'Κωνσταντινούπολης', Jerusalem: 'Ιερουσαλήμ'},
  ...{Kolkata: 'Καλκούτας', Kyiv: 'Κιέβου', Lisbon: 'Λισαβόνας', Ljubljana: 'Λιουμπλιάνας', London: 'Λονδίνου'},
  ...{'Los Angeles': 'Λος Άντζελες', Luxembourg: 'Λουξεμβούργου', Madrid: 'Μαδρίτης', Melbourne: 'Μελβούρνης'},
  ...{'Mexico City': 'Πόλης του Μεξικού', Moscow: 'Μόσχας', 'New York': 'Νέας Υόρκης', Nicosia: 'Λευκωσίας'},
  ...{Oslo: 'Όσλο', Paris: 'Παρισιού', Prague: 'Πράγας', Rome: 'Ρώμης', 'Sao Paulo': 'Σάο Πάολο', Seoul: 'Σεούλ'},
  ...{Shanghai: 'Σανγκάης', Singapore: 'Σιγκαπούρης', Skopje: 'Σκοπίων', Sofia: 'Σόφιας', Stockholm: 'Στοκχόλμης'},
  ...{Sydney: 'Σίδνεϊ', Tirane: 'Τιράνων', Tokyo: 'Τόκιο', Toronto: 'Τορόντο', Vienna: 'Βιέννης'},
  ...{Warsaw: 'Βαρσοβίας', Zagreb: 'Ζάγκρεμπ', Zurich: 'Ζυρίχης'},
};

const ON = ['τη Δευτέρα', 'την Τρίτη', 'την Τετάρτη', 'την Πέμπτη', 'την Παρασκευή', 'το Σάββατο', 'την Κυριακή'];
const OF = ['Δευτέρας', 'Τρίτης', 'Τετάρτης', 'Πέμπτης', 'Παρασκευής', 'Σαββάτου', 'Κυριακής'];

const on = ({dayOfWeek}: Day) => ON[dayOfWeek - 1]!;
const of = ({dayOfWeek}: Day) => OF[dayOfWeek - 1]!;
/** "την 1η Μαΐου", "τις 4 Μαΐου" */
const theDate = ({day, date}: Day) => (day === 1 ? `την ${date.replace('1', '1η')}` : `τις ${date}`);
const onDate = (day: Day) => theDate(day).replace(/^τις/, 'στις');
/** "12:00 μ.μ." is not clear to everybody. */
const clock = ({twelve, time}: ClockTime) => (twelve === 'noon' ? '12:00 το μεσημέρι' : time);
/** "τις 5:00 μ.μ.", "τη 1:00 μ.μ.", "τα μεσάνυχτα" */
const the = (when: When) =>
  when.twelve === 'midnight' ? 'τα μεσάνυχτα' : `${when.hour === 1 ? 'τη' : 'τις'} ${clock(when)}`;
const begin = (when: When) => (when.twelve === 'midnight' ? '' : 'σ') + the(when);
/** A midnight is between two days. */
const weekday = (when: When) =>
  when.nightOf ? `τα μεσάνυχτα ${of(when.nightOf)} προς ${when.weekday}` : `${on(when)} ${begin(when)}`;
const night = ({nightOf, ...when}: When) =>
  nightOf && `τα μεσάνυχτα της ${nightOf.date.replace(/^\d+/, '$&ης')} προς ${theDate(when)}`;
const date = (when: When) => night(when) ?? `${onDate(when)} ${begin(when)}`;
const local = (account: Place) =>
  account.city && CITIES[account.city]
    ? `ώρα ${CITIES[account.city]}`
    : account.zone.replace(/^Ώρα \((.+)\)$/, 'ώρα: $1').replace(/^Ώρα/, 'ώρα');
/** "Πέμ 5:00 μ.μ.", "Πέμ 00:00", "μεσάνυχτα" */
const there = (account: There) => {
  const {twelve, dayOfWeek, time} = account;
  const midnight = dayOfWeek ? '00:00' : 'μεσάνυχτα';
  const clear = {midnight, noon: clock(account), '': '$&'}[twelve ?? ''];
  return `${time.replace(/\d.*$/, clear)}, ${local(account)}`;
};

const greek: Language = ({plural, number}) => ({
  locale: 'el',
  openChat: 'Άνοιγμα συνομιλίας',
  closeChat: 'Κλείσιμο συνομιλίας',
  online: 'Είμαστε εδώ για εσάς',
  offline: 'Αυτή τη στιγμή λείπουμε',
  unread: (count) => `${number(count)} ${plural(count, {one: 'νέο μήνυμα', other: 'νέα μηνύματα'})}`,
  count: number,
  heading: 'Γράψτε μας',
  back: {
    minutes: ({duration}) => `Επιστρέφουμε ${duration}.`,
    today: (when) => `Επιστρέφουμε σήμερα ${begin(when)}.`,
    tomorrow: (when) => `Επιστρέφουμε ${when.nightOf ? 'απόψε' : 'αύριο'} ${begin(when)}.`,
    weekday: (when) => `Επιστρέφουμε ${weekday(when)}.`,
    date: (when) => `Επιστρέφουμε ${date(when)}.`,
  },
  offlineFor: (exception) => `Αυτή τη στιγμή λείπουμε · ${exception}`,
  backUnknown: 'Αφήστε μας ένα μήνυμα και θα επικοινωνήσουμε μαζί σας.',
  openUntil: (when) => `Είμαστε εδώ έως ${the(when)}.`,
  accountTime: (account) => `Σε εμάς θα είναι ${there(account)}.`,
  weekdayName: (day) => day.weekday,
  dateName: (day) => day.date,
  opens: {
    minutes: (when) => `${when.duration}, ${weekday(when)}`,
    today: (when) => `σήμερα, ${when.weekday}, ${begin(when)}`,
    tomorrow: (when) => (when.nightOf ? `απόψε, ${weekday(when)}` : `αύριο, ${when.weekday}, ${begin(when)}`),
    weekday,
    date,
  },
  closes: {
    today: (when) => `σήμερα, ${when.weekday}, έως ${the(when)}`,
    tomorrow: (when) =>
      when.nightOf ? `απόψε, ${when.nightOf.weekday}, έως ${the(when)}` : `έως αύριο, ${when.weekday}, ${begin(when)}`,
    weekday: (when) => `έως ${weekday(when)}`,
    date: (when) => `έως ${night(when) ?? `${theDate(when)} ${begin(when)}`}`,
  },
  until: 'έως και|έως|μέχρι και|μέχρι|ως',
  timezone: local,
  whenThere: (when, account) => `${when} (${there(account)})`,
  thread: 'Μηνύματα',
  composer: 'Γράψτε ένα μήνυμα',
  send: 'Αποστολή',
  privacy: 'Πολιτική απορρήτου',
  enterSends: 'Το Enter στέλνει το μήνυμα, το Shift με το Enter αλλάζει γραμμή.',
  fallback: 'Μπορείτε επίσης να μας βρείτε εδώ:',
  notArrived: 'Το μήνυμά σας δεν έχει φτάσει ακόμη σε εμάς. Μπορείτε επίσης να μας βρείτε εδώ:',
  failed: 'Δεν στάλθηκε',
  earlier: 'Προβολή παλαιότερων μηνυμάτων',
  sentAt: (time, day) => (day ? `${day}, ${time}` : time),
  sending: 'Αποστολή…',
  sent: 'Στάλθηκε',
  messageFailed: (text) => `Το μήνυμα δεν στάλθηκε: ${text}`,
  retry: 'Δοκιμάστε ξανά',
  typing: (author) => `${author} γράφει…`,
  tooLong: (excess) =>
    `Το μήνυμα είναι μεγαλύτερο από το όριο κατά ${number(excess)} ${plural(excess, {one: 'χαρακτήρα', other: 'χαρακτήρες'})}. Συντομεύστε το ή στείλτε το τμηματικά.`,
  removed: 'Τα παλαιότερα μηνύματα αφαιρέθηκαν.',
  handedOver: 'Από εδώ και πέρα αναλαμβάνει η ομάδα μας. Θα σας απαντήσουμε {opens}.',
  saveChat: 'Αποθήκευση συνομιλίας σε αρχείο',
  endChat: 'Τερματισμός συνομιλίας',
  endQuestion: 'Να τερματιστεί αυτή η συνομιλία και να διαγραφεί από αυτό το πρόγραμμα περιήγησης;',
  ended: 'Η συνομιλία τερματίστηκε και διαγράφηκε.',
  end: 'Τερματισμός και διαγραφή',
  cancel: 'Άκυρο',
  visitor: 'Εσείς',
  agent: 'Η ομάδα μας',
  assistant: 'Βοηθός',
  auto: 'Αυτόματη απάντηση',
  questions: 'Συχνές ερωτήσεις',
  searchQuestions: 'Αναζήτηση στις ερωτήσεις',
  questionsFound: (count) => `Ερωτήσεις που βρέθηκαν: ${number(count)}`,
  noQuestion: 'Δεν βρέθηκε ερώτηση. Γράψτε μας.',
  week: 'Το ωράριό μας',
  today: 'Σήμερα',
  dayClosed: 'Κλειστά',
  allDay: 'Όλο το 24ωρο',
  clockTime: (each) => (each.twelve === 'midnight' ? 'μεσάνυχτα' : clock(each)),
  askPerson: 'Συνομιλία με άνθρωπο',
  personWanted: 'Θα ήθελα να μιλήσω με έναν άνθρωπο, παρακαλώ.',
  askEmail: 'Αφήστε μας την ηλεκτρονική σας διεύθυνση, για να σας απαντήσουμε εκεί αν έχετε φύγει από αυτή τη σελίδα.',
  email: 'Ηλεκτρονική διεύθυνση',
  emailInvalid: 'Γράψτε μια πλήρη ηλεκτρονική διεύθυνση, για παράδειγμα name@example.com.',
  name: 'Όνομα (προαιρετικά)',
  saveEmail: 'Αποθήκευση',
  skipEmail: 'Όχι, ευχαριστώ',
  leaveEmail: 'Προσθήκη ηλεκτρονικής διεύθυνσης',
  changeEmail: 'Αλλαγή ηλεκτρονικής διεύθυνσης',
  contact: (email, name) => `${name ? `Με λένε ${name}. ` : ''}Η ηλεκτρονική μου διεύθυνση είναι ${email}.`,
});

export default greek;
