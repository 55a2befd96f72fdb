// What the shop would write in its own words, for the languages that the demo bar offers. Only attributes that a page
// has set are replaced, and the page's own texts come back with the page's own language.

export default {
  de: {
    heading: 'Haben Sie eine Frage zu Ihren Zimmerpflanzen?',
    'welcome-message':
      'Herzlich willkommen in der Pflanzensprechstunde! Wobei dürfen wir Ihnen heute behilflich sein – bei der Auswahl, bei der Bestellung oder bei der Pflege?',
    'online-message':
      'Vielen Dank für Ihre Nachricht. Einen kleinen Augenblick bitte, jemand aus unserem Team meldet sich gleich bei Ihnen.',
    'offline-message':
      'Vielen Dank für Ihre Nachricht. Wir sind {opens} wieder für Sie da. Hinterlassen Sie uns gern Ihre E-Mail-Adresse, dann schreiben wir Ihnen, sobald unser Gewächshaus wieder besetzt ist.',
    'handoff-message':
      'Das beantwortet Ihnen am besten eine Gärtnerin oder ein Gärtner. Wir sind {opens} wieder da und übernehmen dann Ihr Gespräch.',
    'reply-time': 'Antwortet üblicherweise innerhalb weniger Minuten',
    exceptions: {
      'Christmas Eve': {
        name: 'Heiligabend',
        message: 'An Heiligabend sind wir nur von 9 bis 12 Uhr da. Wir sind {opens} wieder da.',
      },
      Christmas: {
        name: 'Weihnachten',
        message: 'Frohe Weihnachten! Im Gewächshaus ist es still, bis wir {opens} wieder da sind.',
      },
      Stocktaking: {
        name: 'Inventur',
        message: 'Wir zählen diese Woche Töpfe und antworten zwischen 10 und 14 Uhr. Wir sind {opens} wieder da.',
      },
      'New Year’s Day': {name: 'Neujahr'},
    },
  },
  ar: {
    heading: 'اسألنا عن النباتات',
    'welcome-message': 'مرحبًا! كيف يمكننا مساعدتك؟',
    'online-message': 'لحظة من فضلك، سيجيبك أحد أعضاء فريقنا قريبًا.',
    'offline-message': 'شكرًا على رسالتك. سنعود {opens}. اترك بريدك الإلكتروني وسنكتب إليك.',
    'handoff-message': 'سيجيبك أحد البستانيين عن هذا السؤال. سنعود {opens}.',
    'reply-time': 'نجيب عادةً خلال دقائق',
    exceptions: {
      'Christmas Eve': {name: 'ليلة عيد الميلاد', message: 'ليلة عيد الميلاد نحن هنا من 9 إلى 12 فقط. سنعود {opens}.'},
      Christmas: {name: 'عيد الميلاد', message: 'عيد ميلاد سعيد! سنعود {opens}.'},
      Stocktaking: {name: 'الجرد السنوي', message: 'نقوم بالجرد هذا الأسبوع ونجيب بين 10 و 14. سنعود {opens}.'},
      'New Year’s Day': {name: 'رأس السنة'},
    },
  },
};
