import {expect} from '@open-wc/testing';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {shortForm} from './short-form.js';

const words = openingWords('en');

const read = (text: string) => readImport(text, {words, year: 2026});

const SUMMER = '04-01..10-31 mo-fr 09:00-18:00';
const WINTER = '11-01..03-31 mo-fr 10:00-16:00';
const REST = 'rest-of-year';

describe('parts of the year in opening hours as text', () => {
  const TABLE: {readonly [about: string]: readonly (readonly [text: string, expected: string])[]} = {
    English: [
      ['April to October: Mon–Fri 9–18; November–March: Mo-Fr 10-16', `${SUMMER} | ${WINTER}`],
      ['Apr-Oct Mo-Fr 09:00-18:00', `${SUMMER} | ${REST}`],
      ['1 May – 30 Sep: daily 10–20', `05-01..09-30 mo-su 10:00-20:00 | ${REST}`],
      ['May 1 - Sep 30: daily 10am-8pm', `05-01..09-30 mo-su 10:00-20:00 | ${REST}`],
      [
        'May 1st to September 30th\nMon-Fri 9am-6pm\nSat 10am-2pm',
        `05-01..09-30 mo-fr 09:00-18:00, sa 10:00-14:00 | ${REST}`,
      ],
      ['Summer (June to August): Mon-Sat 8:00-20:00', `(Summer) 06-01..08-31 mo-sa 08:00-20:00 | ${REST}`],
      ['Mon-Fri 9am-5pm\nJuly and August: Mon-Fri 8am-1pm', 'mo-fr 09:00-17:00 | 07-01..08-31 mo-fr 08:00-13:00'],
      ['Mon-Fri 9am-5pm\nDecember: daily 9am-9pm', 'mo-fr 09:00-17:00 | 12-01..12-31 mo-su 09:00-21:00'],
      ['April - October 2027: Mon-Fri 9:00-18:00', `2027-04-01..2027-10-31 mo-fr 09:00-18:00 | ${REST}`],
      ['2026-07-01 to 2026-08-31: Mon-Fri 8:00-13:00', `2026-07-01..2026-08-31 mo-fr 08:00-13:00 | ${REST}`],
      ['Nov 2026 – Mar 2027: Mon-Fri 10:00-16:00', `2026-11-01..2027-03-31 mo-fr 10:00-16:00 | ${REST}`],
      ['Mon-Fri 10:00-16:00\nMon-Fri 9:00-18:00 (April to October)', `mo-fr 10:00-16:00 | ${SUMMER}`],
      ['December to February: closed', `12-01..02-29 closed | ${REST}`],
      ['April to October: Mon-Fri 9-18, Sun closed', `${SUMMER} | ${REST}`],
      ['April to October: Mon-Fri 9-18\nApril to October: Sat 9-13', `${SUMMER}, sa 09:00-13:00 | ${REST}`],
      ['Summer (June to August)\nMon-Sat 8:00-20:00', `(Summer) 06-01..08-31 mo-sa 08:00-20:00 | ${REST}`],
      ['Summer (July): Mon-Sat 8:00-20:00', `(Summer) 07-01..07-31 mo-sa 08:00-20:00 | ${REST}`],
      ['December daily 9am-9pm', `12-01..12-31 mo-su 09:00-21:00 | ${REST}`],
      ['1 Mar – 15 Mar: Mon-Fri 9-18', `03-01..03-15 mo-fr 09:00-18:00 | ${REST}`],
      ['Open in April: Mon-Fri 9-18', `04-01..04-30 mo-fr 09:00-18:00 | ${REST}`],
      ['Closed: November to March', `11-01..03-31 closed | ${REST}`],
      ['July and December: closed', `07-01..07-31 closed | 12-01..12-31 closed | ${REST}`],
      ['July and August 8am-1pm', `07-01..08-31 mo-su 08:00-13:00 | every-day | ${REST}`],
      ['29 Feb - 1 Mar: closed', `02-29..03-01 closed | ${REST}`],
      ['15 April – 1 October 2027: Mon-Fri 9-18', `2027-04-15..2027-10-01 mo-fr 09:00-18:00 | ${REST}`],
      [
        '2026-07-01 to 2026-08-31: Mon-Fri 8-13\n2026-09-01 to 2026-10-31: Mon-Fri 9-14',
        `2026-07-01..2026-08-31 mo-fr 08:00-13:00 | 2026-09-01..2026-10-31 mo-fr 09:00-14:00 | ${REST}`,
      ],
      [
        'July–August: Mon-Fri 8-13\n2026-07-15 to 2026-07-31: closed',
        `07-01..08-31 mo-fr 08:00-13:00 | 2026-07-15..2026-07-31 closed | ${REST}`,
      ],
      [
        'January-June: Mon-Fri 9-18\nJuly-December: Mon-Fri 10-16',
        '01-01..06-30 mo-fr 09:00-18:00 | 07-01..12-31 mo-fr 10:00-16:00',
      ],
      [
        'January-June: Mon-Fri 9-18\nJuly-30 December: Mon-Fri 10-16',
        `01-01..06-30 mo-fr 09:00-18:00 | 07-01..12-30 mo-fr 10:00-16:00 | ${REST}`,
      ],
      [
        'January-February: Mon-Fri 9-18\nMarch-December: Mon-Fri 10-16',
        '01-01..02-29 mo-fr 09:00-18:00 | 03-01..12-31 mo-fr 10:00-16:00',
      ],
      ['Mon-Fri 9:00-18:00 (April to October).', `${SUMMER} | ${REST}`],
      ['Mon-Fri 9-18 (April to October). November to March: Mon-Fri 10-16', `${SUMMER} | ${WINTER}`],
      [
        'Mon-Fri 9-18 in April. May to October: Mon-Fri 10-16',
        `04-01..04-30 mo-fr 09:00-18:00 | 05-01..10-31 mo-fr 10:00-16:00 | ${REST}`,
      ],
      ['Mon-Fri 9-18 from April to October', `${SUMMER} | ${REST}`],
      [
        'January to March: closed; April to December: daily 10-18; PH closed',
        '01-01..03-31 closed | 04-01..12-31 mo-su 10:00-18:00 | public-holidays',
      ],
      ['January 1 to the 31st of March: Mon-Fri 9-18', `01-01..03-31 mo-fr 09:00-18:00 | ${REST}`],
      ['Closed from 24 December to 2 January', `12-24..01-02 closed | ${REST}`],
      ['24 Dec 2026 to 6 Jan 2027: closed', `2026-12-24..2027-01-06 closed | ${REST}`],
      [
        'Mon-Fri 9-17\nSummer (July–August): Mon-Fri 8-13\nWinter break (24 December – 6 January): closed',
        'mo-fr 09:00-17:00 | (Summer) 07-01..08-31 mo-fr 08:00-13:00 | (Winter break) 12-24..01-06 closed',
      ],
      ['Summer: 1 April – 31 October: Mon-Fri 9-18', `(Summer) ${SUMMER} | ${REST}`],
      ['High season (July – August) - daily 9-20', `(High season) 07-01..08-31 mo-su 09:00-20:00 | ${REST}`],
      ['July: Mon-Fri 8-13, in August closed', `07-01..07-31 mo-fr 08:00-13:00 | 08-01..08-31 closed | ${REST}`],
      ['April–October | Mon-Fri 9-18 | Sat 10-14', `${SUMMER}, sa 10:00-14:00 | ${REST}`],
      ['April to October,\nMon-Fri 9-18; Sat 10-14', `${SUMMER}, sa 10:00-14:00 | ${REST}`],
      ['April to October - Mon-Fri 9-18', `${SUMMER} | ${REST}`],
      ['Mon-Fri 9-18 (1 April - 31 Oct.)', `${SUMMER} | ${REST}`],
      ['may 1 - sep 30 9:00-18:00', `05-01..09-30 mo-su 09:00-18:00 | every-day | ${REST}`],
    ],
    'OpenStreetMap’s grammar': [
      [
        'Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 10:00-16:00',
        '04-01..09-30 mo-fr 09:00-17:00 | 10-01..03-31 mo-fr 10:00-16:00',
      ],
      ['Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 08:00-13:00', 'mo-fr 09:00-17:00 | 07-01..08-31 mo-fr 08:00-13:00'],
      [
        'Mo-Fr 09:00-17:00; Apr-Oct Sa 10:00-14:00',
        'mo-fr 09:00-17:00 | 04-01..10-31 mo-fr 09:00-17:00, sa 10:00-14:00 | other-days',
      ],
      ['Mo-Fr 09:00-17:00; Jan off', 'mo-fr 09:00-17:00 | 01-01..01-31 closed'],
      ['May 01-Sep 30: Mo-Su 10:00-20:00', `05-01..09-30 mo-su 10:00-20:00 | ${REST}`],
      ['Apr-Oct Mo-Fr 09:00-18:00; PH off', `${SUMMER} | public-holidays | ${REST}`],
      [
        'Apr-Oct: Mo-Fr 09:00-18:00, Sa 10:00-14:00',
        `04-01..10-31 mo-fr 09:00-18:00, sa 10:00-14:00 | same-season | ${REST}`, // by the letter, every Saturday
      ],
      [
        'Apr-Oct: Mo-Fr 09:00-18:00; Sa 10:00-14:00',
        `04-01..10-31 mo-fr 09:00-18:00, sa 10:00-14:00 | same-season | ${REST}`,
      ],
      ['April to October: Mon-Fri 9-18, Sat 10-14', `04-01..10-31 mo-fr 09:00-18:00, sa 10:00-14:00 | ${REST}`],
      [
        'Apr-May,Sep-Oct: Mo-Fr 09:00-18:00',
        `04-01..05-31 mo-fr 09:00-18:00 | 09-01..10-31 mo-fr 09:00-18:00 | ${REST}`,
      ],
      [
        'Sa 20:00-02:00; Dec 24-Jan 02 off',
        'sa 20:00-02:00 | 12-24..01-02 closed | night-kept', // of 23 December
      ],
      [
        'Apr-Sep Fr 20:00-02:00; Oct-Mar Sa 10:00-16:00',
        `04-01..09-30 fr 20:00-02:00 | 10-01..03-31 sa 10:00-16:00 | night-kept`, // of 30 September
      ],
      ['Mo-Fr 09:00-17:00 || Jul Mo-Fr 10:00-12:00', 'mo-fr 09:00-17:00 | part-of-year'],
      ['Jul Mo-Fr 10:00-12:00 || Mo-Fr 09:00-17:00', `07-01..07-31 mo-fr 10:00-12:00 | fallback | ${REST}`],
      ['Mo-Fr 09:00-17:00, Jul Mo-Fr 18:00-20:00', 'part-of-year'], // adds to the usual hours
      [
        'Jul Mo-Fr 10:00-12:00, Mo 14:00-16:00',
        `07-01..07-31 mo 10:00-12:00+14:00-16:00, tu-fr 10:00-12:00 | same-season | ${REST}`,
      ],
      ['Apr-Sep Mo-Fr 09:00-17:00, Jul Mo-Fr 18:00-20:00', 'same-dates'],
      ['Oct-Feb Mo-Fr 10:00-16:00', `10-01..02-29 mo-fr 10:00-16:00 | ${REST}`],
      ['Mo-Fr 09:00-17:00; Mar 01-Mar 15 off', 'mo-fr 09:00-17:00 | 03-01..03-15 closed'],
      [
        '1 Apr-31 Oct: Mo-Fr 09:00-18:00; Sa 10:00-14:00',
        `${SUMMER}, sa 10:00-14:00 | same-season | ${REST}`, // by the letter, every Saturday
      ],
      [
        'Mo-Fr 09:00-17:00; Jul Mo-We 10:00-12:00 || Th-Fr 09:00-12:00',
        'mo-fr 09:00-17:00 | 07-01..07-31 mo-we 10:00-12:00, th-fr 09:00-17:00 | fallback | other-days',
      ],
      ['Sa 20:00-02:00\nDec 24-Jan 02 off', 'sa 20:00-02:00 | 12-24..01-02 closed'], // nobody thinks of the letter here
      [
        'Fr 20:00-02:00; Sa 10:00-16:00 (Apr-Sep)',
        'fr 20:00-02:00 | 04-01..09-30 fr 20:00-02:00, sa 10:00-16:00 | other-days | night-kept',
      ],
      ['Fr 18:00-24:00; Dec 24-Jan 02 off', 'fr 18:00-24:00 | 12-24..01-02 closed'], // ends with its day
      [
        'Fr 20:00-02:00\nSa 10:00-16:00 (Apr-Sep)',
        'fr 20:00-02:00 | 04-01..09-30 fr 20:00-02:00, sa 10:00-16:00 | other-days',
      ],
      [
        'Apr-Sep Fr 20:00-02:00; Nov-Mar Sa 10:00-16:00', // nothing runs into November
        `04-01..09-30 fr 20:00-02:00 | 11-01..03-31 sa 10:00-16:00 | ${REST}`,
      ],
      ['Apr-Oct:\n\nMo-Fr 09:00-18:00', `${SUMMER} | ${REST}`],
    ],
    German: [
      ['April bis Oktober: Mo–Fr 9–18 Uhr; November bis März: Mo–Fr 10–16 Uhr', `${SUMMER} | ${WINTER}`],
      ['Mo-Fr 9-18 Uhr\nOktober bis März: geschlossen', 'mo-fr 09:00-18:00 | 10-01..03-31 closed'],
      ['vom 1.4. bis 31.10. Mo-Sa 9-19 Uhr', `04-01..10-31 mo-sa 09:00-19:00 | ${REST}`],
      [
        'Sommer (1. April – 31. Oktober): Mo-Fr 9-18 Uhr\nWinter (1. November – 31. März): Mo-Fr 10-16 Uhr',
        `(Sommer) ${SUMMER} | (Winter) ${WINTER}`,
      ],
      ['1.7.2026 – 31.8.2026: Mo-Do 8-13 Uhr', `2026-07-01..2026-08-31 mo-th 08:00-13:00 | ${REST}`],
      ['1.7.2026 – 31.8.2026: Di-Do 8-13 Uhr', 'ambiguous-day | part-of-year'], // no word tells the language
      ['Juli und August: Mo-Fr 8-13 Uhr', `07-01..08-31 mo-fr 08:00-13:00 | ${REST}`],
      ['Mo-Fr 9-17 Uhr im April', `04-01..04-30 mo-fr 09:00-17:00 | ${REST}`],
      ['vom 1. April bis zum 31. Oktober: Mo-Fr 9-18 Uhr', `${SUMMER} | ${REST}`],
      ['April bis Dezember: Mo-Fr 9-18 Uhr', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['1. 7. - 31. 8.: Mo-Fr 8-13 Uhr', `07-01..08-31 mo-fr 08:00-13:00 | ${REST}`],
      ['vom 1.10. bis 31.12.: Mo-Fr 10-16 Uhr', `10-01..12-31 mo-fr 10:00-16:00 | ${REST}`],
      ['Mo-Fr 9-17 Uhr. Vom 24. Dezember bis 6. Januar geschlossen.', 'mo-fr 09:00-17:00 | 12-24..01-06 closed'],
      [
        'Mo-Fr 9-17 Uhr\nMai-Sept. Mo-Fr 9-18 Uhr, Sa 9-13 Uhr',
        'mo-fr 09:00-17:00 | 05-01..09-30 mo-fr 09:00-18:00, sa 09:00-13:00',
      ],
    ],
    French: [
      ['du 1er avril au 30 septembre : du lundi au vendredi de 9h à 18h', `04-01..09-30 mo-fr 09:00-18:00 | ${REST}`],
      ['D’avril à octobre : lun-ven 9h-18h\nDe novembre à mars : lun-ven 10h-16h', `${SUMMER} | ${WINTER}`],
      ['Lundi à vendredi 9h-18h\nJuillet et août : fermé', 'mo-fr 09:00-18:00 | 07-01..08-31 closed'],
      ['D’avril à octobre : lun-ven 9h-18h ; sam 9h-12h', `${SUMMER}, sa 09:00-12:00 | ${REST}`],
      ['d’avril à décembre : lun-ven 9h-18h', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['du 1er avril jusqu’au 31 octobre : lun-ven 9h-18h', `${SUMMER} | ${REST}`],
      ['d’avril jusqu’à octobre : lun-ven 9h-18h', `${SUMMER} | ${REST}`],
      ['Mar, Jeu 9h-18h', 'tu 09:00-18:00, th 09:00-18:00'], // Tuesday, not March
      ['Mar. Jeu. 9h-12h', 'tu 09:00-12:00, th 09:00-12:00'],
      ['Été (juin à août) : lundi au samedi 8h-20h', `(Été) 06-01..08-31 mo-sa 08:00-20:00 | ${REST}`],
    ],
    Spanish: [
      ['de mayo a septiembre: lunes a viernes de 9:00 a 15:00', `05-01..09-30 mo-fr 09:00-15:00 | ${REST}`],
      ['de abril a diciembre: lunes a viernes 9:00-18:00', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['del 1 de abril al 31 de octubre: lunes a viernes 9:00-18:00', `${SUMMER} | ${REST}`],
      ['Lunes a viernes 9:00-18:00\nAgosto: cerrado', 'mo-fr 09:00-18:00 | 08-01..08-31 closed'],
      ['Verano (julio y agosto): lunes a viernes 8:00-15:00', `(Verano) 07-01..08-31 mo-fr 08:00-15:00 | ${REST}`],
    ],
    Italian: [
      ['da aprile a ottobre: lun-ven 9.00-18.00', `${SUMMER} | ${REST}`],
      ['da aprile a dicembre: lun-ven 9.00-18.00', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['dal 1° aprile al 31 ottobre: dal lunedì al venerdì dalle 9 alle 18', `${SUMMER} | ${REST}`],
      ['lun-ven 9.00-18.00; agosto: chiuso', 'mo-fr 09:00-18:00 | 08-01..08-31 closed'],
    ],
    Dutch: [
      ['april t/m oktober: ma t/m vr 9.00-18.00 uur', `${SUMMER} | ${REST}`],
      ['april tot december: ma-vr 9.00-18.00 uur', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['van 1 november tot en met 31 maart: ma-vr 10.00-16.00 uur', `${WINTER} | ${REST}`],
    ],
    Polish: [
      ['od kwietnia do października: pon.-pt. 9:00-18:00', `${SUMMER} | ${REST}`],
      ['1 listopada – 31 marca: pon.-pt. 10:00-16:00', `${WINTER} | ${REST}`],
      ['pon.-pt. 9:00-17:00\nlipiec–sierpień: nieczynne', 'mo-fr 09:00-17:00 | 07-01..08-31 closed'],
    ],
    Portuguese: [
      ['de abril a outubro: segunda a sexta das 9h às 18h', `${SUMMER} | ${REST}`],
      ['de abril a dezembro: segunda a sexta das 9h às 18h', `04-01..12-31 mo-fr 09:00-18:00 | ${REST}`],
      ['1 de novembro a 31 de março: segunda a sexta das 10h às 16h', `${WINTER} | ${REST}`],
    ],
    Japanese: [
      ['4月～10月：月〜金 9時〜18時\n11月～3月：月〜金 10時〜16時', `${SUMMER} | ${WINTER}`],
      ['夏(6月〜8月)：月〜金 9:00〜18:00', `(夏) 06-01..08-31 mo-fr 09:00-18:00 | ${REST}`],
      ['4月1日から10月31日まで：月〜金 9:00〜18:00', `${SUMMER} | ${REST}`],
      ['営業時間：4月～10月：月〜金 9:00〜18:00', `${SUMMER} | ${REST}`],
      ['2026年7月1日～2026年8月31日：月〜金 9:00〜13:00', `2026-07-01..2026-08-31 mo-fr 09:00-13:00 | ${REST}`],
      ['月〜金 9:00〜18:00（4月～10月）。11月～3月：月〜金 10:00〜16:00', `${SUMMER} | ${WINTER}`],
      ['月〜金 9:00〜18:00。8月：休業', 'mo-fr 09:00-18:00 | 08-01..08-31 closed'],
    ],
    'languages that are read alone': [
      ['april–oktober: måndag–fredag 9–18', `${SUMMER} | ${REST}`],
      ['duben–říjen: pondělí–pátek 9:00–18:00', `${SUMMER} | ${REST}`],
      ['с апреля по октябрь: понедельник-пятница 9:00-18:00', `${SUMMER} | ${REST}`],
      ['4月至10月：周一至周五 9:00-18:00', `${SUMMER} | ${REST}`],
      ['4월~10월: 월-금 9:00~18:00', `${SUMMER} | ${REST}`],
      ['od 1. dubna až do 31. října: po-pá 9:00-18:00', `${SUMMER} | ${REST}`],
      ['od 1. dubna az do 31. rijna: po-pa 9:00-18:00', `${SUMMER} | ${REST}`],
      ['1 aprilie până la 31 octombrie: luni-vineri 9:00-18:00', `${SUMMER} | ${REST}`],
      ['1 aprilie pana la 31 octombrie: luni-vineri 9:00-18:00', `${SUMMER} | ${REST}`],
      ['aprilie–octombrie: ma, jo 9:00-18:00', `04-01..10-31 tu 09:00-18:00, th 09:00-18:00 | ${REST}`], // a Finn's Monday
      ['duben–říjen: st 9:00–18:00', `04-01..10-31 we 09:00-18:00 | ${REST}`],
    ],
    'dates in all their forms': [
      ['July, August and December: closed', `07-01..08-31 closed | 12-01..12-31 closed | ${REST}`],
      ['July & August: closed', `07-01..08-31 closed | ${REST}`],
      ['Nov, Dec, Jan: Mon-Fri 10-16', `11-01..01-31 mo-fr 10:00-16:00 | ${REST}`],
      ['Nov, Dec, Feb: closed', `11-01..12-31 closed | 02-01..02-29 closed | ${REST}`],
      ['July 2026 and August 2026: closed', `2026-07-01..2026-08-31 closed | ${REST}`],
      ['July 2026 and August 2027: closed', `2026-07-01..2026-07-31 closed | 2027-08-01..2027-08-31 closed | ${REST}`],
      ['July to August, September: closed', `07-01..08-31 closed | 09-01..09-30 closed | ${REST}`],
      ['July 1 to 31 August: closed', `07-01..08-31 closed | ${REST}`],
      ['1st of July to 31st of August: closed', `07-01..08-31 closed | ${REST}`],
      ['July 1st, 2026 to August 31st, 2026: closed', `2026-07-01..2026-08-31 closed | ${REST}`],
      ['1. Juli 2026 bis 31. August 2026: geschlossen', `2026-07-01..2026-08-31 closed | ${REST}`],
      ['1 de julio de 2026 a 31 de agosto de 2026: cerrado', `2026-07-01..2026-08-31 closed | ${REST}`],
      ['10 July - 15 July 2027: closed', `2027-07-10..2027-07-15 closed | ${REST}`],
      ['15 July - 10 July 2027: closed', 'part-of-year'],
      ['31 July - 1 July: closed', `07-31..07-01 closed | ${REST}`], // nearly all of a year
      ['2026-08-31 to 2026-07-01: closed', 'part-of-year'],
      ['31 April to 5 May: closed', 'part-of-year'],
      ['31.4. - 5.5.: Mo-Fr 9-18', 'part-of-year'],
      ['0月～3月：月〜金 9:00〜18:00', 'unknown-hours'],
      ['13月～3月：月〜金 9:00〜18:00', 'unknown-hours'],
      ['1 July 2100 - 2 July 2100: closed', 'part-of-year'],
      ['July 9-17', 'part-of-year'],
      ['July 9:00-17:00', 'part-of-year'],
      ['July 9h-17h', 'part-of-year'],
      ['May 2030-2200', 'part-of-year'],
    ],
    'what is not clear, or not understood': [
      [
        'April to October: Mon–Fri 9–18; November–March: by arrangement',
        `${SUMMER} | unknown-hours | part-of-year | ${REST}`,
      ],
      ['Mon-Fri 9:00-17:00; mid May to September: Mon-Fri 8:00-13:00', 'mo-fr 09:00-17:00 | part-of-year'],
      ['April to October: Mon-Fri 9:00-18:00; October to March: Mon-Fri 10:00-16:00', 'same-dates'],
      ['1/4 - 5/6: Mon-Fri 9:00-18:00', 'unknown-hours'],
      ['April 9-17', 'part-of-year'],
      ['Mon-Sat 9:00-17:00 closed in July', 'part-of-year'],
      ['Mon-Sat 9:00-17:00 except in July', 'unknown-hours | part-of-year'],
      ['ab April: Mo-Fr 9-18 Uhr', 'part-of-year'],
      ['ab 1. Mai: Mo-Fr 9-18 Uhr', 'unknown-hours'],
      ['Closed November to March\nMon-Fri 9-18', `11-01..03-31 closed | part-of-year | ${REST}`],
      ['Closed November to March, Mon-Fri 9-18', 'part-of-year'],
      ['Mon-Fri 9-18 (April to October)\nSat 9-13', `${SUMMER} | part-of-year | ${REST}`],
      ['Mon-Fri 9:00-17:00\nAugust: by appointment', 'mo-fr 09:00-17:00 | unknown-hours | part-of-year'],
      ['April to October; Mon-Fri 9-18', 'part-of-year'],
      ['April to October: Mon-Fri 9-18; Sat 10-14\nSun 10-12', `${SUMMER}, sa 10:00-14:00 | part-of-year | ${REST}`],
      ['Mo-Fr 9-17 || Sa 10-12 Apr-Oct', 'mo-fr 09:00-17:00 | part-of-year'],
      ['Open in summer (June–August): Mon-Fri 9-18', 'part-of-year'],
      ['Sunday in summer (July): 10-12', 'part-of-year'],
      ['(April to October) Mon-Fri 9-18', 'part-of-year'],
      ['Mon-Fri 9-18 April to October, closed otherwise', 'part-of-year'],
      ['from May: closed', 'part-of-year'],
      ['24 Dec to 6 Jan 2027: closed', 'part-of-year'],
      ['24 December: closed', 'part-of-year'],
      ['December 24-26: closed', 'part-of-year'],
      ['Mon-Fri 9-17, August closed', 'part-of-year'],
      ['Mon-Fri 9-17 (closed in August)', 'part-of-year'],
      ['Lun-ven 9h-18h, fermé en août', 'part-of-year'],
      ['Mo-Fr 9-17 Uhr (außer Juli und August)', 'unknown-hours | part-of-year'],
      ['Mo-Fr 10:00-12:00, Aug Mo-Fr 14:00-16:00', 'part-of-year'],
      ['Mo-Fr 9-17 Uhr ab April', 'unknown-hours | part-of-year'],
      ['Mon-Fri 9-17 from April', 'part-of-year'],
      ['pon.-pt. 9-17 od kwietnia', 'unknown-hours'],
      ['Lunes a viernes 9-17 desde abril', 'unknown-hours | part-of-year'],
      ['Mon-Fri 9-17 (from April)', 'unknown-hours | part-of-year'],
      ['15 April to October: Mon-Fri 9-18', 'part-of-year'],
      ['April 2026 – March: Mon-Fri 9-18', 'part-of-year'],
      ['July 8am-1pm', 'part-of-year'],
      ['Mar: 9h-18h', 'ambiguous-day'],
      ['Nov – Mar 2027: by arrangement', 'part-of-year'],
      ['April to October: Sunday closed', 'part-of-year'],
      ['Mon-Fri 9-18 (April to October)\nSat 9-13 (April to October)', 'same-dates'],
      ['2026-07-01 to 2026-08-31: Mon-Fri 8-13\n2026-08-31 to 2026-10-31: Mon-Fri 9-14', 'same-dates'],
      ['Apr-Oct: Mo-Fr 09:00-18:00\nTel. 020 7946 0000', `${SUMMER} | part-of-year | ${REST}`],
      ['Apr-Oct: Mo-Fr 09:00-18:00\n020 7946 0000', `${SUMMER} | part-of-year | ${REST}`],
      ['Apr-Oct: Mo-Fr 09:00-18:00; SH off', `${SUMMER} | part-of-year | ${REST}`],
      ['Apr-Oct: Mo-Fr 09:00-18:00\nPublic holidays: closed', `${SUMMER} | part-of-year | ${REST}`],
      ['bis 30. September: Mo-Fr 9-18 Uhr', 'unknown-hours | part-of-year'],
      ['Mo-Fr 9 - 18. Im August geschlossen.', 'mo-fr 09:00-18:00 | 08-01..08-31 closed'],
      ['between April and October: Mon-Fri 9:00-17:00', 'part-of-year'],
      ['Apr-Oct: Mo-Fr 09:00-18:00\n\nSa 10:00-16:00', `${SUMMER} | part-of-year | ${REST}`],
      ['Mon-Fri 9am-5pm. Closed in August.', 'mo-fr 09:00-17:00 | 08-01..08-31 closed'],
      ['April, Mai, Juni: Mo-Fr 9-18 Uhr', `04-01..06-30 mo-fr 09:00-18:00 | ${REST}`],
      ['Nov – Mar 2027: Mon-Fri 10:00-16:00', 'part-of-year'],
      ['31 June – 31 August: Mon-Fri 10:00-16:00', 'part-of-year'],
      ['Mar-Sam 9h30-18h30', 'tu-sa 09:30-18:30'],
      ['Mar 10:00-12:00', 'ambiguous-day'],
      ['April to October: Mon-Fri 9:00-18:00\nSat 10:00-14:00', `${SUMMER} | part-of-year | ${REST}`],
      ['Apr-Oct Mo-Fr 09:00-18:00; Sa 10:00-14:00', `${SUMMER} | part-of-year | ${REST}`],
      ['Mon-Fri 9:00-17:00, Sat 10:00-14:00 (April to October)', 'part-of-year'],
    ],
  };
  for (const [about, rows] of Object.entries(TABLE)) {
    describe(about, () => {
      for (const [text, expected] of rows) {
        it(JSON.stringify(text), async () => {
          expect(shortForm(await read(text))).to.equal(expected);
        });
      }
    });
  }

  describe('what is said of a text', () => {
    const said = async (text: string) =>
      (await read(text)).notUnderstood.flatMap((note) => ('value' in note ? [`${note.code}: ${note.value}`] : []));

    for (const [about, text, ...expected] of [
      [
        'names each part that is not clear',
        'Nov – Mar 2027: Mon-Fri 10-16\n31 June – 31 August: closed',
        'part-of-year: Nov – Mar 2027: Mon-Fri 10-16',
        'part-of-year: 31 June – 31 August: closed',
      ],
      [
        'names what stands after a blank line',
        'Apr-Oct:\nMo-Fr 09:00-18:00\n\nSa 10:00-14:00; Su 10:00-12:00',
        'part-of-year: Sa 10:00-14:00',
        'part-of-year: Su 10:00-12:00',
      ],
      [
        'names both of those that meet',
        'Apr-Oct: Mo-Fr 9:00-18:00\n\n Oct-Dec: Mo-Fr 10:00-16:00',
        'same-dates: Apr-Oct: Mo-Fr 9:00-18:00',
        'same-dates: Oct-Dec: Mo-Fr 10:00-16:00',
      ],
      [
        'names the rule that grammar and people read differently',
        'Apr-Oct: Mo-Fr 09:00-18:00; Sa 10:00-14:00',
        'same-season: Sa 10:00-14:00',
      ],
      ['names the line, and not its spaces', 'Apr-Oct: Mo-Fr 9-18\n  by arrangement  ', 'part-of-year: by arrangement'],
    ] as const) {
      it(about, async () => expect(await said(text)).to.deep.equal(expected));
    }

    it('names a line that is too long for anybody to have written it, and reads the others', async () => {
      const result = await read(`Apr-Oct: Mo-Fr 9:00-18:00\n  Jul Sa 10:00-12:00 ${'x'.repeat(2000)}`);
      expect(shortForm(result)).to.equal(`${SUMMER} | unknown-hours | ${REST}`);
      const [note] = result.notUnderstood;
      expect((note as {value: string}).value).to.match(/^Jul Sa 10:00-12:00 x+…$/);
    });

    it('is all that comes of a text that is much too long', async () => {
      const openingHours = `Apr-Oct: Mo-Fr 9:00-18:00${'\n'.repeat(100_000)}`;
      expect(shortForm(await readImport(JSON.stringify({openingHours})))).to.equal('unknown-hours');
    });
  });

  it('are written down in the year that was asked for, and the next one where they go on over New Year', async () => {
    const dates = async (text: string, year: number) =>
      ((await readImport(text, {words, year})).configuration.officeHours?.seasons ?? []).map(
        ({from, to}) => `${from}..${to}`,
      );
    expect(await dates('15 April – 1 October: Mon-Fri 9-18', 2026)).to.deep.equal(['2026-04-15..2026-10-01']);
    expect(await dates('1 April – 15 April: Mon-Fri 9-18', 2027)).to.deep.equal(['2027-04-01..2027-04-15']);
    expect(await dates('November to March: Mon-Fri 9-18', 2026)).to.deep.equal(['2026-11-01..2027-03-31']);
    // The next one that has the date.
    expect(await dates('29 February – 15 March: Mon-Fri 9-18', 2026)).to.deep.equal(['2028-02-29..2028-03-15']);
    expect(await dates('December to February: Mon-Fri 9-18', 2026)).to.deep.equal(['2027-12-01..2028-02-29']);
  });
});
