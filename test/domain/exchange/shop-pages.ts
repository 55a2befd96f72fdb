// Made-up shops that write their opening hours as real ones do, each in the manner of another tool.

/** A graph as SEO plugins write it, closed days as midnight to midnight, hours by reference. */
export const bakery = `<!DOCTYPE html>
<html lang="de">
<head>
<title>Backstube Krume &amp; Kruste</title>
<script>window.dataLayer = window.dataLayer || []; if (1 < 2) dataLayer.push('<b>');</script>
<script type="application/ld+json" class="seo-graph">{
  "@context": "https://schema.org",
  "@graph": [
    {"@type": "WebPage", "@id": "https://krume.example/#page", "name": "Start"},
    {
      "@type": ["Organization", "Place", "Bakery"],
      "@id": "https://krume.example/#shop",
      "name": "Krume & Kruste",
      "openingHoursSpecification": [{"@id": "#week"}, {"@id": "#saturday"}, {"@id": "#sunday"}]
    },
    {"@type": "OpeningHoursSpecification", "@id": "#week",
     "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "opens": "06:30", "closes": "18:00"},
    {"@type": "OpeningHoursSpecification", "@id": "#saturday",
     "dayOfWeek": ["Saturday"], "opens": "07:00", "closes": "13:00"},
    {"@type": "OpeningHoursSpecification", "@id": "#sunday",
     "dayOfWeek": ["Sunday"], "opens": "00:00", "closes": "00:00"}
  ]
}</script>
</head>
<body><p>Brot.</p></body>
</html>`;

/** A bar: one item a day, addresses for days, seconds, nights beyond midnight. */
export const bar = JSON.stringify({
  '@context': 'http://schema.org/',
  '@type': 'BarOrPub',
  name: 'The Late Lamp',
  openingHoursSpecification: [
    ['Tuesday', '17:00:00', '00:00:00'],
    ['Wednesday', '17:00:00', '23:59:59'],
    ['Thursday', '17:00:00', '01:00:00'],
    ['Friday', '17:00:00', '02:00:00'],
    ['Saturday', '15:00:00', '02:00:00'],
  ].map(([day, opens, closes]) => ({
    '@type': 'OpeningHoursSpecification',
    closes,
    dayOfWeek: `http://schema.org/${day}`,
    opens,
  })),
});

/** A museum: a holiday, a closure over New Year with one open day in it, a long summer, public holidays. */
export const museum = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Museum',
  name: 'Museum of Small Clocks',
  openingHoursSpecification: [
    {dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '10:00', closes: '17:00'},
    {dayOfWeek: ['Saturday', 'Sunday', 'PublicHolidays'], opens: '10:00', closes: '18:00'},
    {dayOfWeek: 'Thursday', opens: '18:00', closes: '21:00'},
    {dayOfWeek: ['Tuesday'], opens: '10:00', closes: '20:00', validFrom: '2026-06-01', validThrough: '2026-08-31'},
  ],
  specialOpeningHoursSpecification: [
    {opens: '00:00', closes: '00:00', validFrom: '2026-12-23', validThrough: '2027-01-05', name: 'Winter break'},
    {
      opens: '10:00',
      closes: '14:00',
      validFrom: '2026-12-31',
      validThrough: '2026-12-31',
      description: 'New Year’s Eve',
    },
    {validFrom: '2026-05-01T00:00:00+02:00', validThrough: '2026-05-01T23:59:59+02:00'},
    {
      dayOfWeek: ['Monday', 'Wednesday'],
      opens: '09:00',
      closes: '12:00',
      validFrom: '2026-10-05',
      validThrough: '2026-10-16',
    },
  ],
});

/** A chain: the head office has none, each branch its own; a telephone line too. */
export const chain = JSON.stringify([
  {'@type': 'WebSite', name: 'Plank & Peg'},
  {
    '@type': 'Organization',
    name: 'Plank & Peg',
    openingHours: '',
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'customer service',
      hoursAvailable: {dayOfWeek: 'Mo-Fr', opens: '8', closes: '20'},
    },
    department: [
      {'@type': 'HardwareStore', name: 'Plank & Peg Leeds', openingHours: ['Mo-Sa 08:00-18:00', 'Su 10:00-16:00']},
      {'@type': 'HardwareStore', name: 'Plank & Peg York', openingHours: 'Mo-Fr 07:30-17:00'},
      {'@type': 'HardwareStore', name: 'Plank & Peg York', openingHours: 'Mo-Fr 07:30-17:00'},
    ],
  },
]);
