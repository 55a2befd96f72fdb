// More opening hours as shops' pages and programs have them, in the same notation as `CORPUS`.
import type {Row} from './field-corpus.js';

const json = (data: unknown) => JSON.stringify(data);
const page = (data: object) =>
  `<script type="application/ld+json">${json({'@context': 'https://schema.org', '@type': 'LocalBusiness', name: 'X', ...data})}</script>`;
const WORKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

export const MORE: {readonly [about: string]: readonly Row[]} = {
  'more English text': [
    [
      'Mon–Thu: 11.30am–2.30pm & 5.30pm–10pm\nFri–Sat: 11.30am–11pm\nSun: Closed',
      'mo-th 11:30-14:30+17:30-22:00, fr-sa 11:30-23:00',
    ],
    [
      'Our phone lines are open 8.30am to 6pm Monday to Friday and 9am to 1pm on Saturday.',
      'mo-fr 08:30-18:00, sa 09:00-13:00',
    ],
    [
      'MON 9-5 | TUE 9-5 | WED 9-1 | THU 9-5 | FRI 9-5 | SAT CLOSED | SUN CLOSED',
      'mo-tu 09:00-17:00, we 09:00-13:00, th-fr 09:00-17:00',
    ],
    ['Mon, Tue: 10-18; Wed: 10-20; Thu, Fri: 10-18', 'mo-tu 10:00-18:00, we 10:00-20:00, th-fr 10:00-18:00'],
    ['Monday to Thursday 09h00 – 17h00, Friday 09h00 – 16h00', 'mo-th 09:00-17:00, fr 09:00-16:00'],
    ['Mon-Sat: 10am to 8pm; Sun & Public Holidays: 11am to 6pm', 'mo-sa 10:00-20:00, su 11:00-18:00 !'],
    ['Open Tue–Sat 10–5 (Thu until 8)', 'tu-we 10:00-17:00, th 10:00-20:00, fr-sa 10:00-17:00'],
    [
      'Weekdays 7am-10pm, Saturdays 8am-10pm, Sundays and holidays 9am-9pm',
      'mo-fr 07:00-22:00, sa 08:00-22:00, su 09:00-21:00 !',
    ],
    ['Mon-Fri 9am - 5pm (closed 1pm - 2pm)', 'mo-fr 09:00-13:00+14:00-17:00'],
    [
      'Tues 12pm – 6pm\nWeds 12pm – 6pm\nThurs 12pm – 9pm\nFri 12pm – 9pm\nSat 10am – 6pm',
      'tu-we 12:00-18:00, th-fr 12:00-21:00, sa 10:00-18:00',
    ],
    ['Live chat hours: Monday-Friday 6:00 a.m. to 6:00 p.m. Pacific Time', 'mo-fr 06:00-18:00 !'],
    ['Mon to Fri 9 AM to 6 PM IST', 'mo-fr 09:00-18:00 !'],
    [
      'Business Hours\n\nMonday\t8:00 AM - 5:00 PM\nTuesday\t8:00 AM - 5:00 PM\nWednesday\t8:00 AM - 5:00 PM\nThursday\t8:00 AM - 5:00 PM\nFriday\t8:00 AM - 4:00 PM\nSaturday\tClosed\nSunday\tClosed',
      'mo-th 08:00-17:00, fr 08:00-16:00',
    ],
    [
      'Monday: Closed\nTuesday–Thursday: 5 p.m.–9:30 p.m.\nFriday–Saturday: 5 p.m.–10:30 p.m.\nSunday: 10 a.m.–2 p.m., 5 p.m.–9 p.m.',
      'tu-th 17:00-21:30, fr-sa 17:00-22:30, su 10:00-14:00+17:00-21:00',
    ],
    ['Open from Monday through Friday between 9:00 and 17:30', 'mo-fr 09:00-17:30'],
    ['Hours: 10am–6pm Tue–Sat; 12–4pm Sun; closed Mon', 'tu-sa 10:00-18:00, su 12:00-16:00'],
    ['Sun-Thu 9am-10pm / Fri-Sat 9am-11pm', 'su-th 09:00-22:00, fr-sa 09:00-23:00'],
    [
      'Mon 08:00–12:00, 14:00–18:00\nTue 08:00–12:00\nWed –\nThu 14:00–20:00',
      'mo 08:00-12:00+14:00-18:00, tu 08:00-12:00, th 14:00-20:00',
    ],
    ['Winter hours (Oct–Mar): Mon-Fri 9-4', '!'],
    ['Mon-Fri 9am-5pm, Sat 9am-1pm (Jun-Aug only)', 'mo-fr 09:00-17:00 !'],
    ['By appointment only: Mon-Fri 9am-5pm', 'mo-fr 09:00-17:00 !'],
    ['Alternate Saturdays 9am-12pm, Mon-Fri 9am-5pm', 'mo-fr 09:00-17:00 !'],
    ['Mon-Fri 9am-5pm; closed Wednesdays from 1pm', 'mo-tu 09:00-17:00, we 09:00-13:00, th-fr 09:00-17:00'],
    [
      'Monday - Friday: 10am - 6pm. Saturday: 10am - 4pm. Sunday: Closed. Bank holidays: Closed.',
      'mo-fr 10:00-18:00, sa 10:00-16:00 !',
    ],
    ['Every weekday 9am–5:30pm; weekends by arrangement', 'mo-fr 09:00-17:30 !'],
    [
      'Mon/Wed/Fri 8am–12pm, Tue/Thu 1pm–5pm',
      'mo 08:00-12:00, tu 13:00-17:00, we 08:00-12:00, th 13:00-17:00, fr 08:00-12:00',
    ],
    ['M T W Th F 9-5', 'mo-fr 09:00-17:00'],
    ['Mon-Fri 8-5 (lunch 12-1)', 'mo-fr 08:00-12:00+13:00-17:00 !'],
    ['9:00-17:00 Mon-Fri, excluding bank holidays', 'mo-fr 09:00-17:00 !'],
    ['Mon - Fri 9am - 5pm, Sat - Sun Closed, 24 hr emergency line', 'mo-fr 09:00-17:00 !'],
    ['Mon-Thu 24h, Fri 00:00-18:00', 'mo-th 00:00-24:00, fr 00:00-18:00'],
    ['Open until 8pm Monday-Friday', '!'],
    ['Mon-Fri 9am-5pm\nExcept 24 December: 9am-12pm', 'mo-fr 09:00-17:00 !'],
    ['Fri-Sun 22:00-05:00', 'fr-su 22:00-05:00'],
    ['Monday thru Sunday 6am to 1am', 'mo-su 06:00-01:00'],
    ['Mon-Fri 9am-5pm, half day Sat 9am-12pm', 'mo-fr 09:00-17:00, sa 09:00-12:00'],
    ['Mon-Fri 9am-5pm. Sat-Sun 10am-4pm from May to September.', 'mo-fr 09:00-17:00 !'],
    ['Mon-Fri 9-12.30 & 1.30-5', 'mo-fr 09:00-12:30+13:30-17:00'],
    ['Mon-Fri 8am-6pm (phones answered from 9am)', 'mo-fr 08:00-18:00 !'],
    ['Mon–Fri, 09:00–17:00 (UTC+2)', 'mo-fr 09:00-17:00 !'],
  ],
  'more German text': [
    ['Mo u. Di 8–12 Uhr, Mi u. Fr 8–13 Uhr', 'mo-tu 08:00-12:00, we 08:00-13:00, fr 08:00-13:00'],
    [
      'Mo, Di, Do 8–12 u. 14–18 Uhr, Mi u. Fr 8–12 Uhr',
      'mo-tu 08:00-12:00+14:00-18:00, we 08:00-12:00, th 08:00-12:00+14:00-18:00, fr 08:00-12:00',
    ],
    [
      'Mo, Di, Do, Fr 8.30 – 12.30 und 14.30 – 18.30 Uhr, Mi und Sa 8.30 – 12.30 Uhr',
      'mo-tu 08:30-12:30+14:30-18:30, we 08:30-12:30, th-fr 08:30-12:30+14:30-18:30, sa 08:30-12:30',
    ],
    ['Montag bis Donnerstag von 8:00 bis 16:30 Uhr, freitags bis 14:00 Uhr', 'mo-th 08:00-16:30 !'],
    [
      'Sprechzeiten: Mo 8-12 und 15-18, Di 8-12, Mi geschlossen, Do 8-12 und 15-19, Fr 8-13',
      'mo 08:00-12:00+15:00-18:00, tu 08:00-12:00, th 08:00-12:00+15:00-19:00, fr 08:00-13:00',
    ],
    ['Mo–Sa 6.30–20.00, So 7.30–17.00 (Bäckerei)', 'mo-sa 06:30-20:00, su 07:30-17:00 !'],
    ['Di-Fr 10-13 & 14-18:30, Sa 10-15, Mo geschlossen', 'tu-fr 10:00-13:00+14:00-18:30, sa 10:00-15:00'],
    [
      'Unsere Hotline ist Montag - Freitag von 09:00 - 18:00 Uhr und Samstag von 10:00 - 14:00 Uhr erreichbar.',
      'mo-fr 09:00-18:00, sa 10:00-14:00',
    ],
    [
      'Mo - Fr: 10:00 - 19:00 Uhr\nSa: 10:00 - 18:00 Uhr\nSo & Feiertag: geschlossen',
      'mo-fr 10:00-19:00, sa 10:00-18:00 !',
    ],
    ['Geöffnet Donnerstag bis Sonntag, 12 bis 22 Uhr, Montag bis Mittwoch Ruhetage', 'th-su 12:00-22:00'],
    ['jeden ersten Samstag im Monat 10–14 Uhr, sonst Mo–Fr 9–17 Uhr', 'mo-fr 09:00-17:00 !'],
    ['Mo bis Fr 8 bis 17 Uhr, Mittagspause 12 bis 13 Uhr', 'mo-fr 08:00-12:00+13:00-17:00 !'],
    [
      'April–Oktober: Di–So 10–18 Uhr\nNovember–März: Di–So 10–16 Uhr',
      '; season 04-01 10-31 tu-su 10:00-18:00; season 11-01 03-31 tu-su 10:00-16:00',
    ],
    ['tgl. 9-21 Uhr', 'mo-su 09:00-21:00'],
    ['Mo-So 0-24 Uhr', 'mo-su 00:00-24:00'],
    ['Mo.–Fr. 9.00–18.00 h / Sa. 9.00–13.00 h', 'mo-fr 09:00-18:00, sa 09:00-13:00'],
    ['Mo-Fr 9-18 Uhr (an Heiligabend geschlossen)', 'mo-fr 09:00-18:00 !'],
    ['Freitag 14 Uhr bis Samstag 2 Uhr', 'fr 14:00-02:00'],
    ['Mo-Fr 8-18, Mi nur bis 13 Uhr', 'mo-tu 08:00-18:00, we 08:00-13:00, th-fr 08:00-18:00'],
  ],
  'more French text': [
    ['Du lundi au vendredi : 8h30-12h / 13h30-17h30', 'mo-fr 08:30-12:00+13:30-17:30'],
    ['Lundi : fermé – Mardi au samedi : 10h-12h30 et 14h-19h', 'tu-sa 10:00-12:30+14:00-19:00'],
    ['Ouvert du mardi au samedi de 9 h 30 à 19 h sans interruption', 'tu-sa 09:30-19:00'],
    ['Lun - Ven 9h00 à 18h00, Sam 10h00 à 16h00, Dim fermé', 'mo-fr 09:00-18:00, sa 10:00-16:00'],
    [
      'mar., jeu. : 14 h – 18 h ; mer., sam. : 10 h – 12 h',
      'tu 14:00-18:00, we 10:00-12:00, th 14:00-18:00, sa 10:00-12:00',
    ],
    ['Fermé le lundi matin. Lun-sam 10h-19h', 'tu-sa 10:00-19:00 !'],
    ['Service client : lundi-vendredi, 9h-18h (hors jours fériés)', 'mo-fr 09:00-18:00 !'],
    ['Tous les jours de midi à 22h', 'mo-su 12:00-22:00'],
    ['de 9h à 17h du lundi au vendredi', 'mo-fr 09:00-17:00'],
    ['Du 1er avril au 30 septembre : tous les jours 10h-19h', '!'],
    ['lundi au vendredi 9h/12h - 14h/18h', 'mo-fr 09:00-12:00+14:00-18:00'],
  ],
  'more Spanish text': [
    [
      'Lunes a viernes de 10:00 a 14:00 y de 17:00 a 20:30. Sábados de 10:00 a 14:00.',
      'mo-fr 10:00-14:00+17:00-20:30, sa 10:00-14:00',
    ],
    ['De lunes a jueves de 8:30 a 17:30 h; viernes de 8:30 a 15:00 h', 'mo-th 08:30-17:30, fr 08:30-15:00'],
    ['Lun a Sáb 9:00 a 21:00 hrs, Dom 10:00 a 18:00 hrs', 'mo-sa 09:00-21:00, su 10:00-18:00'],
    ['Todos los días de 12:00 a 00:00', 'mo-su 12:00-24:00'],
    ['Martes a domingo de 13 a 16 y de 20 a 24 hs. Lunes cerrado', 'tu-su 13:00-16:00+20:00-24:00'],
    ['Lunes, miércoles y viernes: 16:00–20:00', 'mo 16:00-20:00, we 16:00-20:00, fr 16:00-20:00'],
    [
      'Lunes a viernes 9 a.m. a 6 p.m., sábados 9 a.m. a 1 p.m., domingos y festivos cerrado',
      'mo-fr 09:00-18:00, sa 09:00-13:00 !',
    ],
    ['Horario de verano: lunes a viernes 8:00-15:00', '!'],
    ['Lunes a viernes de 9 a 18 (agosto cerrado)', '!'],
  ],
  'more Italian text': [
    ['Aperto tutti i giorni dalle ore 8.00 alle ore 20.00', 'mo-su 08:00-20:00'],
    ['Dal lunedì al venerdì dalle ore 9 alle ore 13 e dalle ore 15 alle ore 19', 'mo-fr 09:00-13:00+15:00-19:00'],
    ['Lun-Ven 9.00-13.00 / 15.30-19.30; Sab 9.00-13.00; Dom chiuso', 'mo-fr 09:00-13:00+15:30-19:30, sa 09:00-13:00'],
    [
      'Dal martedì alla domenica dalle 12.00 alle 14.30 e dalle 19.00 alle 23.00. Lunedì chiuso.',
      'tu-su 12:00-14:30+19:00-23:00',
    ],
    ['Lunedì mattina chiuso; lun-sab 9-13 15-19', '!'],
    ['Da lunedì a venerdì: ore 8:30 - 12:30 e 14:00 - 18:00', 'mo-fr 08:30-12:30+14:00-18:00'],
    ['Chiuso il mercoledì pomeriggio, lun-ven 8-12 14-18', '!'],
  ],
  'more Portuguese text': [
    ['Segunda a sexta, das 8h às 18h. Sábado, das 8h às 12h.', 'mo-fr 08:00-18:00, sa 08:00-12:00'],
    ['Seg a Sex: 09h00 - 18h00 | Sáb: 09h00 - 13h00', 'mo-fr 09:00-18:00, sa 09:00-13:00'],
    ['De terça a domingo das 11h30 às 15h e das 18h30 às 23h', 'tu-su 11:30-15:00+18:30-23:00'],
    ['Atendimento: seg–sex 9h–18h (horário de Brasília)', 'mo-fr 09:00-18:00 !'],
    ['Dias úteis das 9h às 18h', 'mo-fr 09:00-18:00'],
    ['2ª a 6ª feira: 9h30-13h / 14h-18h30', 'mo-fr 09:30-13:00+14:00-18:30'],
  ],
  'more Dutch text': [
    ['Wij zijn bereikbaar op werkdagen van 8.30 tot 17.00 uur', 'mo-fr 08:30-17:00'],
    ['Op maandag zijn wij niet bereikbaar van 12 tot 13 uur', '!'],
    ['Ma t/m vr 08.30 – 17.00 uur, za 10.00 – 16.00 uur, zo gesloten', 'mo-fr 08:30-17:00, sa 10:00-16:00'],
    ['Elke dag geopend van 9 tot 17 uur, behalve zondag', 'mo-sa 09:00-17:00'],
    [
      'ma, di, do: 9-12 en 13-17; wo en vr: 9-12',
      'mo-tu 09:00-12:00+13:00-17:00, we 09:00-12:00, th 09:00-12:00+13:00-17:00, fr 09:00-12:00',
    ],
    ['Donderdag koopavond tot 21:00, ma-za 9:00-18:00', 'mo-we 09:00-18:00, th 09:00-21:00, fr-sa 09:00-18:00'],
  ],
  'more languages': [
    ['pon.–pt. 9:00–17:00, sob. 10:00–14:00, niedz. nieczynne', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
    ['Od poniedziałku do piątku w godz. 8-16', 'mo-fr 08:00-16:00'],
    ['Mån–fre 10–18, lör 10–15, sön stängt', 'mo-fr 10:00-18:00, sa 10:00-15:00'],
    ['Vardagar 9-17', 'mo-fr 09:00-17:00'],
    ['Man-tor 9.00-16.00, fre 9.00-15.00', 'mo-th 09:00-16:00, fr 09:00-15:00'],
    ['Hverdage kl. 10-17, lørdag kl. 10-14', 'mo-fr 10:00-17:00, sa 10:00-14:00'],
    ['Man–fre 10–17, lør 10–15, søn stengt', 'mo-fr 10:00-17:00, sa 10:00-15:00'],
    ['Ma–pe 9–17, la 10–15, su suljettu', 'mo-fr 09:00-17:00, sa 10:00-15:00'],
    ['Po–Pá 8:00–16:00, So 9:00–12:00', 'mo-fr 08:00-16:00, sa 09:00-12:00'],
    ['Pondělí až pátek od 8 do 16 hodin', 'mo-fr 08:00-16:00'],
    ['平日9時〜17時30分', 'mo-fr 09:00-17:30'],
    ['営業時間 11:00～20:00 定休日：水曜日', 'mo-tu 11:00-20:00, th-su 11:00-20:00'],
    ['周一至周五 9:00-18:00，周六 10:00-16:00', 'mo-fr 09:00-18:00, sa 10:00-16:00'],
    ['星期一至五：上午9時至下午6時', 'mo-fr 09:00-18:00'],
    ['평일 09:00 ~ 18:00 (점심시간 12:00 ~ 13:00) 주말 및 공휴일 휴무', 'mo-fr 09:00-12:00+13:00-18:00 !'],
    ['Пн–Пт 10:00–19:00, Сб 10:00–16:00, Нд — вихідний', 'mo-fr 10:00-19:00, sa 10:00-16:00'],
    ['Ежедневно с 10:00 до 22:00', 'mo-su 10:00-22:00'],
    ['Pzt-Cum 09:00-18:00, Cmt 10:00-14:00', 'mo-fr 09:00-18:00, sa 10:00-14:00'],
    ['Hafta içi 09.00-18.00', 'mo-fr 09:00-18:00'],
    ['الأحد - الخميس: 9:00 - 17:00', 'su-th 09:00-17:00'],
    ['Δευτέρα–Παρασκευή 09:00–17:00, Σάββατο 10:00–14:00', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
    ['Hétfő–Péntek: 8:00–16:30', 'mo-fr 08:00-16:30'],
    ['Luni - Vineri: 9:00 - 18:00, Sâmbătă: 10:00 - 14:00, Duminică: închis', 'mo-fr 09:00-18:00, sa 10:00-14:00'],
    ['Senin - Jumat 08.00 - 17.00', 'mo-fr 08:00-17:00'],
  ],
  'more opening_hours of OpenStreetMap': [
    ['Mo,Tu,Th,Fr 10:00-18:00; We off; Sa[1] 10:00-14:00', 'mo-tu 10:00-18:00, th-fr 10:00-18:00 !'],
    ['Mo-Su 10:00-20:00; Dec 24 off', 'mo-su 10:00-20:00 !'],
    [
      'Tu-Su 12:00-14:30,18:00-23:00; We 18:00-23:00',
      'tu 12:00-14:30+18:00-23:00, we 18:00-23:00, th-su 12:00-14:30+18:00-23:00',
    ],
    ['Fr-Sa 18:00-06:00; Su 10:00-22:00', 'fr-sa 18:00-06:00, su 10:00-22:00 !'],
    ['Mo-Fr 07:30-18:00; Jul-Aug Mo-Fr 08:00-14:00', 'mo-fr 07:30-18:00; season 07-01 08-31 mo-fr 08:00-14:00'],
    ['Mo-Fr 10:00-19:00; Mo-Fr 12:30-13:30 off', 'mo-fr 10:00-12:30+13:30-19:00'],
    ['Su-Tu 11:00-01:00, We-Sa 11:00-03:00', 'su-tu 11:00-01:00, we-sa 11:00-03:00'],
    ['Mo-Fr 09:00-18:00 open; Sa unknown', 'mo-fr 09:00-18:00 !'],
    [
      'Mo-Fr 09:00-12:30, Tu,Th 14:00-18:00',
      'mo 09:00-12:30, tu 09:00-12:30+14:00-18:00, we 09:00-12:30, th 09:00-12:30+14:00-18:00, fr 09:00-12:30',
    ],
    ['PH,Mo-Su 10:00-18:00', 'mo-su 10:00-18:00 !'],
    ['Mo-Fr 08:00-20:00; SH Mo-Fr 10:00-18:00', 'mo-fr 08:00-20:00 !'],
    ['2026 Mo-Fr 09:00-17:00', '!'],
    ['Mo-Fr (sunrise+01:00)-18:00', '!'],
  ],
  'more JSON-LD': [
    [page({openingHours: 'Mo-Fr 09:00-17:00,Sa 10:00-14:00'}), 'mo-fr 09:00-17:00, sa 10:00-14:00'],
    [
      page({
        department: [{'@type': 'Pharmacy', name: 'P', openingHours: 'Mo-Sa 08:00-20:00'}],
        openingHours: 'Mo-Su 07:00-22:00',
      }),
      'mo-su 07:00-22:00',
    ],
    [
      page({
        openingHoursSpecification: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: WORKDAYS,
            opens: '09:00:00+02:00',
            closes: '18:00:00+02:00',
          },
        ],
      }),
      'mo-fr 09:00-18:00 !',
    ],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: {'@type': 'DayOfWeek', name: 'Saturday'}, opens: '10:00', closes: '16:00'},
        ],
      }),
      'sa 10:00-16:00',
    ],
    [
      page({
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          hoursAvailable: {'@type': 'OpeningHoursSpecification', dayOfWeek: WORKDAYS, opens: '08:00', closes: '20:00'},
        },
      }),
      'mo-fr 08:00-20:00',
    ],
    [page({openingHoursSpecification: [{dayOfWeek: WORKDAYS, opens: '09.00', closes: '17.00'}]}), 'mo-fr 09:00-17:00'],
    [page({openingHoursSpecification: [{dayOfWeek: 'Monday', opens: 900, closes: 1700}]}), '!'],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: WORKDAYS, opens: '09:00', closes: '17:00'},
          {dayOfWeek: 'Sunday', opens: null, closes: null},
        ],
      }),
      'mo-fr 09:00-17:00',
    ],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: WORKDAYS, opens: '09:00', closes: '17:00', validFrom: '2026-01-01', validThrough: '2026-12-31'},
        ],
        specialOpeningHoursSpecification: [
          {opens: '10:00', closes: '14:00', validFrom: '2026-12-24', validThrough: '2026-12-24'},
        ],
      }),
      'mo-fr 09:00-17:00; 2026-12-24 10:00-14:00 !',
    ],
    [page({openingHours: 'Monday-Friday: 9am-5pm; Saturday: Closed'}), 'mo-fr 09:00-17:00'],
    [
      page({openingHoursSpecification: [{dayOfWeek: 'Fri, Sat', opens: '18:00', closes: '00:00'}]}),
      'fr-sa 18:00-24:00',
    ],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: WORKDAYS, opens: '09:00', closes: '12:00'},
          {dayOfWeek: WORKDAYS, opens: '13:30', closes: '18:00'},
          {dayOfWeek: ['Saturday', 'Sunday'], opens: '00:00', closes: '00:00'},
        ],
      }),
      'mo-fr 09:00-12:00+13:30-18:00',
    ],
    [
      page({openingHours: ['Mo-Fr 10:00-19:00', 'Sa 10:00-22:00', 'Su 10:00-21:00'], hasMap: 'x'}),
      'mo-fr 10:00-19:00, sa 10:00-22:00, su 10:00-21:00',
    ],
    [page({openingHours: 'Mo-Fr 09:00-17:00 (lunch 12:00-13:00)'}), 'mo-fr 09:00-12:00+13:00-17:00 !'],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: WORKDAYS, opens: '09:00', closes: '17:00', validFrom: '2026-06-01', validThrough: '2026-08-31'},
          {dayOfWeek: WORKDAYS, opens: '08:00', closes: '18:00'},
        ],
      }),
      'mo-fr 08:00-18:00; season 2026-06-01 2026-08-31 mo-fr 09:00-17:00',
    ],
  ],
  'more microdata, RDFa and HTML': [
    [
      '<p itemscope itemtype="http://schema.org/Restaurant"><meta itemprop="openingHours" content="Tu-Sa 11:30-14:00"><meta itemprop="openingHours" content="Tu-Sa 17:30-22:00">Lunch and dinner</p>',
      'tu-sa 11:30-14:00+17:30-22:00',
    ],
    [
      '<div vocab="https://schema.org/" typeof="Store"><div property="openingHoursSpecification" typeof="OpeningHoursSpecification"><link property="dayOfWeek" href="https://schema.org/Friday"><time property="opens" content="12:00">noon</time>–<time property="closes" content="20:00">8</time></div></div>',
      'fr 12:00-20:00',
    ],
    [
      '<div itemscope itemtype="https://schema.org/LocalBusiness"><div itemprop="openingHoursSpecification" itemscope itemtype="https://schema.org/OpeningHoursSpecification"><span itemprop="dayOfWeek">Monday</span>: <span itemprop="opens">9am</span> to <span itemprop="closes">5pm</span></div></div>',
      'mo 09:00-17:00',
    ],
    [
      '<table class="hours"><tbody><tr><th>Mon</th><td>9:00 AM – 6:00 PM</td></tr><tr><th>Tue – Fri</th><td>9:00 AM – 8:00 PM</td></tr><tr class="closed"><th>Sat – Sun</th><td>Closed</td></tr></tbody></table>',
      'mo 09:00-18:00, tu-fr 09:00-20:00',
    ],
    [
      '<footer><h4>Visit us</h4><p>12 High Street, London</p><p>Tel 020 7946 0000</p><ul><li>Mon–Sat 10am–6pm</li><li>Sun 11am–5pm</li></ul></footer>',
      'mo-sa 10:00-18:00, su 11:00-17:00 !',
    ],
  ],
  'more of Google': [
    [
      json({
        regularHours: {
          periods: [
            ...WORKDAYS.map((d) => ({
              openDay: d.toUpperCase(),
              openTime: {hours: 8, minutes: 30},
              closeDay: d.toUpperCase(),
              closeTime: {hours: 18},
            })),
            {openDay: 'SATURDAY', openTime: {hours: 18}, closeDay: 'SUNDAY', closeTime: {hours: 2}},
          ],
        },
        specialHours: {
          specialHourPeriods: [
            {
              startDate: {year: 2026, month: 12, day: 24},
              openTime: {hours: 9},
              endDate: {year: 2026, month: 12, day: 24},
              closeTime: {hours: 13},
            },
            {startDate: {year: 2027, month: 1, day: 1}, closed: true},
          ],
        },
      }),
      'mo-fr 08:30-18:00, sa 18:00-02:00; 2026-12-24 09:00-13:00; 2027-01-01 closed',
    ],
    [
      json({
        regularOpeningHours: {
          openNow: true,
          periods: [1, 2, 3, 4, 5].map((d) => ({
            open: {day: d, hour: 9, minute: 0},
            close: {day: d, hour: 17, minute: 30},
          })),
          weekdayDescriptions: ['Monday: 9:00 AM – 5:30 PM'],
        },
      }),
      'mo-fr 09:00-17:30',
    ],
    ['Monday: 9:00 AM – 5:00 PM\nTuesday: Open 24 hours\nWednesday: Closed', 'mo 09:00-17:00, tu 00:00-24:00'],
    [json({result: {opening_hours: {periods: [{open: {day: 0, time: '0000'}}]}}}), 'mo-su 00:00-24:00'],
  ],
  'more spatie arrays': [
    [
      "[\n 'monday' => ['09:00-12:00','13:00-18:00'],\n 'tuesday' => ['09:00-18:00'],\n 'sunday' => [],\n 'exceptions' => ['2026-11-11' => ['09:00-12:00'], '2026-12-24 to 2026-12-26' => []],\n]",
      'mo 09:00-12:00+13:00-18:00, tu 09:00-18:00; 2026-11-11 09:00-12:00; 2026-12-24 closed',
    ],
    ["['monday' => ['09:00-18:00'], 'filters' => [function ($date) { return []; }]]", '!'],
    [
      json({monday: [{hours: '09:00-12:00', data: 'x'}], exceptions: {'2026-05-01': {hours: [], data: 'Labour Day'}}}),
      'mo 09:00-12:00; 2026-05-01 closed',
    ],
  ],
  'more of Chatwoot': [
    [
      json({
        id: 1,
        timezone: 'Europe/Berlin',
        working_hours_enabled: true,
        out_of_office_message: null,
        working_hours: [
          {
            day_of_week: 1,
            closed_all_day: false,
            open_hour: 8,
            open_minutes: 15,
            close_hour: 16,
            close_minutes: 45,
            open_all_day: false,
          },
          {
            day_of_week: 2,
            closed_all_day: false,
            open_hour: null,
            open_minutes: null,
            close_hour: null,
            close_minutes: null,
            open_all_day: true,
          },
        ],
      }),
      'mo 08:15-16:45, tu 00:00-24:00',
    ],
  ],
  'plugins of WordPress': [
    [
      json([{weekdays: {monday: '1', tuesday: '1', saturday: '0'}, time: {start: '9:00 AM', end: '5:00 PM'}}]),
      'mo-tu 09:00-17:00',
    ],
    [
      json({
        sets: [
          {
            name: 'Opening Hours',
            periods: [
              {weekday: 1, timeStart: '09:00', timeEnd: '17:00'},
              {weekday: 2, timeStart: '09:00', timeEnd: '17:00'},
            ],
          },
        ],
      }),
      'mo-tu 09:00-17:00',
    ],
    [
      json({
        opening_hours_monday_from: '09:00',
        opening_hours_monday_to: '17:00',
        opening_hours_sunday_from: 'closed',
        opening_hours_sunday_to: 'closed',
      }),
      'mo 09:00-17:00',
    ],
    ['["Mo 09:00-17:00","Tu 09:00-17:00,18:00-20:00"],["UTC":"+1"]', 'mo 09:00-17:00, tu 09:00-17:00+18:00-20:00'],
  ],
  'further programs and formats': [
    [
      json({
        hours: {
          monday: {openIntervals: [{start: '09:00', end: '17:00'}]},
          sunday: {isClosed: true},
          holidayHours: [{date: '2026-12-25', isClosed: true}],
        },
      }),
      'mo 09:00-17:00; 2026-12-25 closed',
    ],
    [
      json({
        hours: {
          normalHours: [
            {day: 'MONDAY', intervals: [{start: 900, end: 1700}], isClosed: false},
            {day: 'SUNDAY', intervals: [], isClosed: true},
          ],
        },
      }),
      'mo 09:00-17:00',
    ],
    [
      json({hours: {display: 'Mon-Fri 9:00 AM-5:00 PM', regular: [{close: '1700', day: 1, open: '0900'}]}}),
      'mo-fr 09:00-17:00',
    ],
    [
      json({
        openingHoursByDay: [
          {day: 'MONDAY', times: [{startTime: '09:00', endTime: '17:00'}]},
          {day: 'SUNDAY', times: []},
        ],
      }),
      'mo 09:00-17:00',
    ],
    [
      json({schedule: {name: 'S', time_zone: 'Berlin', intervals: [{start_time: 1980, end_time: 2460}]}}),
      'mo 09:00-17:00',
    ],
    [
      json({
        business_hours: {
          working_hours: {monday: {beginning_of_workday: '9:00 am', end_of_workday: '5:00 pm'}},
          time_zone: 'Berlin',
        },
      }),
      'mo 09:00-17:00',
    ],
    [
      json({
        schedule: [
          {day: 'monday', start: '09:00', end: '17:00', enabled: true},
          {day: 'sunday', start: '09:00', end: '17:00', enabled: false},
        ],
      }),
      'mo 09:00-17:00',
    ],
    [
      json({
        service_availability: [
          {
            day_of_week: 'monday',
            time_periods: [
              {start_time: '10:30', end_time: '14:00'},
              {start_time: '17:00', end_time: '22:00'},
            ],
          },
        ],
      }),
      'mo 10:30-14:00+17:00-22:00',
    ],
    [json({hours: {week_ranges: [[{open_time: 540, close_time: 1020}], [], [], [], [], [], []]}}), '!'],
    [json({open_hours: [{day_index: 'MON', start_time: '07:00', end_time: '21:00'}]}), 'mo 07:00-21:00'],
    [
      json({
        openingHours: [
          {
            text: ['Mon-Fri: 09:00 - 17:00'],
            isOpen: true,
            structured: [{start: 'T090000', duration: 'PT08H00M', recurrence: 'FREQ:DAILY;BYDAY:MO,TU,WE,TH,FR'}],
          },
        ],
      }),
      'mo-fr 09:00-17:00',
    ],
    [
      json({
        openingHours: {
          mode: 'nextSevenDays',
          timeRanges: [
            {startTime: {date: '2026-03-02', hour: 9, minute: 0}, endTime: {date: '2026-03-02', hour: 17, minute: 0}},
          ],
        },
      }),
      '!',
    ],
    [
      json({
        config: [
          {day_of_week: 'MONDAY', mode: 'OPEN_24_HOURS'},
          {day_of_week: 'TUESDAY', mode: 'SPECIFIC_HOURS', open_time: '0900', close_time: '1700'},
          {day_of_week: 'SUNDAY', mode: 'CLOSED'},
        ],
      }),
      'mo 00:00-24:00, tu 09:00-17:00',
    ],
    [
      json({
        businessHours: [
          {day: 'monday', timeSlots: [{startTime: '08:00:00.0000000', endTime: '17:00:00.0000000'}]},
          {day: 'sunday', timeSlots: []},
        ],
      }),
      'mo 08:00-17:00',
    ],
    [
      json({
        rules: [
          {type: 'wday', wday: 'monday', intervals: [{from: '09:00', to: '17:00'}]},
          {type: 'wday', wday: 'sunday', intervals: []},
        ],
        timezone: 'Europe/Paris',
      }),
      'mo 09:00-17:00',
    ],
    [json({availability: [{days: [1, 2, 3, 4, 5], startTime: '09:00:00', endTime: '17:00:00'}]}), '!'],
    [json([{day: 'MONDAY_TO_FRIDAY', start: '9:00', finish: '17:00'}]), 'mo-fr 09:00-17:00'],
    ["businessHours: { daysOfWeek: [ 1, 2, 3, 4 ], startTime: '10:00', endTime: '18:00' }", '!'],
    [
      json({monday: {open: true, from: '09:00', to: '17:00'}, tuesday: {open: false, from: '09:00', to: '17:00'}}),
      'mo 09:00-17:00',
    ],
    [json({mon: '0900-1700', tue: 'Closed', wed: 'By appointment'}), 'mo 09:00-17:00 !'],
    ['Day,Open,Close\nMonday,09:00,17:00\nTuesday,09:00,17:00\nSunday,closed,closed', 'mo-tu 09:00-17:00'],
    ['monday:\n  - 09:00-17:00\ntuesday:\n  - 09:00-17:00\nsunday: []', 'mo-tu 09:00-17:00'],
    ['| Day | Hours |\n|---|---|\n| Mon | 9-5 |\n| Tue | 10-6 |', 'mo 09:00-17:00, tu 10:00-18:00'],
    ['BEGIN:VEVENT\nDTSTART:20260302T090000\nDTEND:20260302T170000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE\nEND:VEVENT', '!'],
  ],
  'texts of all kinds': [
    [
      'Monday 10–6, Tuesday 10–6, Wednesday closed, Thursday 10–8, Friday 10–6, Saturday 11–4',
      'mo-tu 10:00-18:00, th 10:00-20:00, fr 10:00-18:00, sa 11:00-16:00',
    ],
    ['Shop hours: Wed–Sun, 11am to 5pm', 'we-su 11:00-17:00'],
    [
      'Mon – Fri 7:00am – 3:30pm\nSat – Sun 8:00am – 2:00pm\nPublic holidays 9:00am – 1:00pm',
      'mo-fr 07:00-15:30, sa-su 08:00-14:00 !',
    ],
    ['Customer support: Mon–Fri 8am–8pm CET, Sat 9am–1pm CET', 'mo-fr 08:00-20:00, sa 09:00-13:00 !'],
    ['We’re here Monday to Saturday, 9:00 – 18:00, and closed on Sundays.', 'mo-sa 09:00-18:00'],
    [
      'Mon-Thu 10:00-22:00 | Fri 10:00-23:00 | Sat 09:00-23:00 | Sun 09:00-22:00',
      'mo-th 10:00-22:00, fr 10:00-23:00, sa 09:00-23:00, su 09:00-22:00',
    ],
    ['Open late Thursdays until 9pm. Mon-Sat 9:30am-6pm', 'mo-we 09:30-18:00, th 09:30-21:00, fr-sa 09:30-18:00'],
    ['Tue & Wed 4–9 pm, Thu–Sat 12–10 pm', 'tu-we 16:00-21:00, th-sa 12:00-22:00'],
    ['Every Friday 17:00-21:00', 'fr 17:00-21:00'],
    ['2nd and 4th Saturday 9am-12pm; Mon-Fri 8am-5pm', 'mo-fr 08:00-17:00 !'],
    ['Mon-Fri 10am-7pm (last admission 6pm)', 'mo-fr 10:00-19:00 !'],
    ['Closed for renovation until March. Mon-Fri 9am-5pm', 'mo-fr 09:00-17:00 !'],
    [
      'Mo-Fr 8:00-18:00 Uhr\nSa 9:00-13:00 Uhr\n(telefonisch nur Mo-Do 9-16 Uhr)',
      'mo-fr 08:00-18:00, sa 09:00-13:00 !',
    ],
    [
      'Bürozeiten: Montag bis Donnerstag 7.30 – 16.30 Uhr, Freitag 7.30 – 13.00 Uhr',
      'mo-th 07:30-16:30, fr 07:30-13:00',
    ],
    ['Mi + Do 14–18 Uhr, Sa 10–13 Uhr', 'we-th 14:00-18:00, sa 10:00-13:00'],
    ['Mo–Fr 10–18 Uhr, jeden 1. Samstag 10–14 Uhr', 'mo-fr 10:00-18:00 !'],
    [
      'Montag und Dienstag Ruhetag, Mittwoch bis Sonntag 11:30–14:00 und 17:30–22:00 Uhr',
      'we-su 11:30-14:00+17:30-22:00',
    ],
    ['Mo. bis Sa.: 08:30 bis 20:00 Uhr', 'mo-sa 08:30-20:00'],
    ['In den Ferien: Mo-Fr 9-13 Uhr', '!'],
    [
      'Lundi – jeudi : 8 h 30 – 17 h\nVendredi : 8 h 30 – 16 h\nSamedi et dimanche : fermé',
      'mo-th 08:30-17:00, fr 08:30-16:00',
    ],
    ['Ouvert 6j/7 de 9h à 19h, fermé le mardi', 'mo 09:00-19:00, we-su 09:00-19:00'],
    ['Nous sommes ouverts du mercredi au dimanche, de 12h à 14h et de 19h à 22h', 'we-su 12:00-14:00+19:00-22:00'],
    ['Lunes a jueves: 9:00–14:00 / 16:00–19:00. Viernes: 9:00–15:00', 'mo-th 09:00-14:00+16:00-19:00, fr 09:00-15:00'],
    ['Atención al cliente: lunes a viernes, 9:00 a 18:00', 'mo-fr 09:00-18:00 !'],
    ['Abrimos de martes a sábado de 10 a 20 h', 'tu-sa 10:00-20:00'],
    ['Dal lunedì al venerdì 9:00–18:00 orario continuato; sabato 9:00–12:30', 'mo-fr 09:00-18:00, sa 09:00-12:30'],
    ['Chiuso domenica e lunedì. Mar-Sab 10-19', 'tu-sa 10:00-19:00'],
    ['Segunda a quinta 12h–15h e 19h–23h; sexta e sábado 12h–00h', 'mo-th 12:00-15:00+19:00-23:00, fr-sa 12:00-24:00'],
    ['Maandag gesloten, dinsdag t/m zaterdag 9.30–17.30 uur', 'tu-sa 09:30-17:30'],
    ['Wo-vr 10-18, za 10-17, eerste zondag van de maand 12-17', 'we-fr 10:00-18:00, sa 10:00-17:00 !'],
    ['wt.–sob. 12–20, niedz. 12–18, pon. nieczynne', 'tu-sa 12:00-20:00, su 12:00-18:00'],
    ['Öppettider: Måndag–fredag kl. 9–18, lördag kl. 10–15, söndag stängt', 'mo-fr 09:00-18:00, sa 10:00-15:00'],
    ['Åbent hverdage 9-16, weekend lukket', 'mo-fr 09:00-16:00'],
    ['Ti–pe 11–18, la 11–15, su–ma suljettu', 'tu-fr 11:00-18:00, sa 11:00-15:00'],
    ['Út–Pá 10:00–18:00, So–Po zavřeno', 'tu-fr 10:00-18:00'],
    ['火〜日 11:00-19:00 月曜定休', 'tu-su 11:00-19:00'],
    ['Вт–Вс 12:00–23:00, Пн выходной', 'tu-su 12:00-23:00'],
    ['So 9:00-12:00, Po zavřeno', 'sa 09:00-12:00'],
    ['Mo-Sa 09:00-19:00; Su 11:00-17:00; Dec 25-Jan 1 off', 'mo-sa 09:00-19:00, su 11:00-17:00; season 12-25 01-01'],
    ['Mo-We,Fr 10:00-18:00; Th 10:00-20:00; Sa,Su,PH off', 'mo-we 10:00-18:00, th 10:00-20:00, fr 10:00-18:00 !'],
    ['Mo-Fr 06:00-22:00, Sa-Su 08:00-20:00, PH closed', 'mo-fr 06:00-22:00, sa-su 08:00-20:00 !'],
    ['Fr 22:00-04:00, Sa 22:00-06:00; Su off', 'fr 22:00-04:00, sa 22:00-06:00 !'],
    [
      'Mo-Fr 09:00-13:00,14:00-18:00; We 14:00-18:00 off',
      'mo-tu 09:00-13:00+14:00-18:00, we 09:00-13:00, th-fr 09:00-13:00+14:00-18:00',
    ],
    [
      page({
        openingHoursSpecification: [
          {'@type': 'OpeningHoursSpecification', dayOfWeek: ['Mo', 'Tu', 'We'], opens: '9:30', closes: '18:00'},
          {dayOfWeek: 'First Thursday', opens: '10:00', closes: '12:00'},
        ],
      }),
      'mo-we 09:30-18:00 !',
    ],
    [
      page({openingHours: ['Mo 08:00-12:00', 'Mo 13:00-17:00', 'Tu-Fr 08:00-17:00']}),
      'mo 08:00-12:00+13:00-17:00, tu-fr 08:00-17:00',
    ],
    [
      page({openingHoursSpecification: {dayOfWeek: ['Tuesday', 'Wednesday'], opens: '17:00', closes: '01:00:00'}}),
      'tu-we 17:00-01:00',
    ],
    [
      page({
        openingHoursSpecification: [
          {dayOfWeek: ['Monday', 'Friday'], opens: '10:00', closes: '18:00'},
          {validFrom: '2026-05-01', validThrough: '2026-05-01', opens: '12:00', closes: '16:00'},
        ],
      }),
      'mo 10:00-18:00, fr 10:00-18:00; 2026-05-01 12:00-16:00',
    ],
    [
      '<div itemscope itemtype="https://schema.org/Bakery"><time itemprop="openingHours" datetime="Mo-Fr 07:00-18:00">Weekdays</time><time itemprop="openingHours" datetime="Sa 07:00-13:00">Sat</time></div>',
      'mo-fr 07:00-18:00, sa 07:00-13:00',
    ],
    [
      '<ul class="hours"><li><b>Mon</b><i>9am - 1pm</i></li><li><b>Tue</b><i>9am - 1pm, 2pm - 6pm</i></li><li><b>Wed</b><i>Closed</i></li></ul>',
      'mo 09:00-13:00, tu 09:00-13:00+14:00-18:00',
    ],
    [
      json({
        hours: {
          monday: {
            open_intervals: [
              {start: '08:00', end: '12:00'},
              {start: '13:00', end: '17:00'},
            ],
          },
          tuesday: {is_closed: true},
        },
      }),
      'mo 08:00-12:00+13:00-17:00',
    ],
    [json({monday_from: '08:00', monday_to: '16:00', tuesday_from: '', tuesday_to: ''}), 'mo 08:00-16:00 !'],
    [
      json({mondayOpen: '9:00 AM', mondayClose: '5:00 PM', sundayOpen: 'Closed', sundayClose: 'Closed'}),
      'mo 09:00-17:00',
    ],
    [
      json([
        {dayOfWeek: 'MONDAY', periods: [{open: '09:00', close: '17:00'}]},
        {dayOfWeek: 'SUNDAY', periods: [], closed: true},
      ]),
      'mo 09:00-17:00',
    ],
    [
      json({
        regularHours: {periods: [{openDay: 'THURSDAY', openTime: '10:00', closeDay: 'THURSDAY', closeTime: '24:00'}]},
      }),
      'th 10:00-24:00',
    ],
    [
      json({weekdayDescriptions: ['Monday: 10:00 AM – 10:00 PM', 'Friday: 10:00 AM – 12:00 AM', 'Sunday: Closed']}),
      'mo 10:00-22:00, fr 10:00-24:00',
    ],
    [
      "['tuesday' => ['08:30-12:00', '13:00-17:30'], 'wednesday' => [], 'exceptions' => ['2026-08-03' => []]]",
      'tu 08:30-12:00+13:00-17:30; 2026-08-03 closed',
    ],
    [json({availability: {mon: ['10:00', '18:00'], tue: ['10:00', '18:00'], wed: []}}), 'mo-tu 10:00-18:00'],
    [
      json({
        schedule: {
          monday: {start: '09:00', end: '17:00', active: true},
          tuesday: {start: '09:00', end: '17:00', active: false},
        },
      }),
      'mo 09:00-17:00',
    ],
    ['Day\tOpens\tCloses\nMonday\t8:00\t16:00\nTuesday\t8:00\t16:00', 'mo-tu 08:00-16:00'],
    ['wednesday: 9am-5pm\nthursday: 9am-5pm\nfriday: by appointment', 'we-th 09:00-17:00 !'],
    ['Lunch 12-2 Mon-Fri, dinner 6-10 Fri-Sat', 'mo-fr 12:00-14:00, fr-sa 18:00-22:00 !'],
  ],
};
