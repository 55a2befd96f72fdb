import {expect} from '@open-wc/testing';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {openingWords} from '../../../src/i18n/editor/opening-words.js';
import {shownWeek} from './shown-week.js';

const words = openingWords('en');

/** "mo-fr 09:00-17:00 | the codes of what was not understood" */
async function read(text: string): Promise<string> {
  const result = await readImport(text, {words});
  const codes = result.notUnderstood.map(({code}) => code);
  return [shownWeek(result.configuration.officeHours?.weekly), ...codes].filter(Boolean).join(' | ');
}

describe('opening hours as text', () => {
  const TABLE: {readonly [about: string]: readonly (readonly [text: string, expected: string])[]} = {
    English: [
      ['Mon–Fri 9am–5pm', 'mo-fr 09:00-17:00'],
      [
        'Monday: 9:00 AM – 5:00 PM\nTuesday: Closed\nWednesday: 10:00 AM – 12:00 PM, 1:00 PM – 5:00 PM',
        'mo 09:00-17:00, we 10:00-12:00+13:00-17:00',
      ],
      ['Monday\n9 am–5 pm\nTuesday\nClosed\nWednesday\nOpen 24 hours', 'mo 09:00-17:00, we 00:00-24:00'],
      ['Opening hours:\nTue. - Sat. 10 a.m. to 6 p.m.', 'tu-sa 10:00-18:00'],
      ['Mon & Wed 9a-5p', 'mo 09:00-17:00, we 09:00-17:00'],
      ['Mon-Thu: 9:00-17:00 | Fri: 9:00-16:00', 'mo-th 09:00-17:00, fr 09:00-16:00'],
      ['Weekdays 9am - noon, weekends closed', 'mo-fr 09:00-12:00'],
      ['Saturdays 6pm to midnight', 'sa 18:00-24:00'],
      ['Daily 10am-10pm, closed on Mondays', 'tu-su 10:00-22:00'],
      ['Monday - closed\nTuesday - 8:30 to 16:30', 'tu 08:30-16:30'],
      ['24 hours a day, 7 days a week', 'mo-su 00:00-24:00'],
      ['Thursday 22:00 – Friday 04:00', 'th 22:00-04:00'],
      ['Fri 10pm to Sat 4am, Sun 10am-2pm', 'fr 22:00-04:00, su 10:00-14:00'],
      ['Sunday 20:00 - Monday 02:00', 'su 20:00-02:00'],
      ['Mon 9:00 – Fri 17:00', 'unknown-hours'],
      ['Thursday 10:00 – Friday 12:00', 'unknown-hours'],
      ['Mon-Fri 22:00 – Sat 04:00', 'unknown-hours'],
      ['Mon 12am-12am', 'mo 00:00-24:00'],
      ['Mon 12pm-12pm', 'unknown-hours'],
      ['Closed Thurs. Mon 9:00-17:00', 'unknown-hours'],
    ],
    German: [
      ['Montag bis Freitag 9 bis 17 Uhr', 'mo-fr 09:00-17:00'],
      ['Mo. – Fr. 9.00 – 18.00 Uhr, Sa. 10.00 – 14.00 Uhr', 'mo-fr 09:00-18:00, sa 10:00-14:00'],
      [
        'Öffnungszeiten\nMo, Di, Do, Fr 9-18 Uhr\nMi 9-13 Uhr\nSa+So geschlossen',
        'mo-tu 09:00-18:00, we 09:00-13:00, th-fr 09:00-18:00',
      ],
      ['Mo–Do von 9–12 und 14–18 Uhr', 'mo-th 09:00-12:00+14:00-18:00'],
      ['Dienstags bis samstags 10–19 Uhr, Ruhetag: Montag', 'tu-sa 10:00-19:00'],
    ],
    French: [
      ['Du lundi au vendredi de 9h à 12h et de 14h à 18h30', 'mo-fr 09:00-12:00+14:00-18:30'],
      ['lundi: 9h00–12h30 / 14h00–19h00\ndimanche: fermé', 'mo 09:00-12:30+14:00-19:00'],
      ['Mar-Ven 9 h 30 - 19 h, Sam 10h-18h', 'tu-fr 09:30-19:00, sa 10:00-18:00'],
      ['Fermé le lundi. Mar-Sam 9h30-18h30', 'tu-sa 09:30-18:30'],
      ['Du mardi 20h au mercredi 2h', 'tu 20:00-02:00'],
    ],
    Spanish: [
      ['Lunes a viernes de 9:00 a 14:00 y de 16:00 a 20:00', 'mo-fr 09:00-14:00+16:00-20:00'],
      ['Sábados de 10 a 14 h, domingos cerrado', 'sa 10:00-14:00'],
      ['Cerrado los lunes. Martes a sábado 10:00-20:00', 'tu-sa 10:00-20:00'],
    ],
    Italian: [
      ['Dal lunedì al venerdì dalle 9 alle 18', 'mo-fr 09:00-18:00'],
      ['lun-ven 9.00-13.00 / 15.00-19.30; sab 9-13; dom chiuso', 'mo-fr 09:00-13:00+15:00-19:30, sa 09:00-13:00'],
    ],
    Dutch: [
      ['ma t/m vr 9.00–17.30, za 10:00-16:00', 'mo-fr 09:00-17:30, sa 10:00-16:00'],
      ['maandag tot vrijdag van 9.00 tot 17.30 uur\nzondag gesloten', 'mo-fr 09:00-17:30'],
    ],
    Polish: [
      ['pon.–pt. 9:00–17:00', 'mo-fr 09:00-17:00'],
      ['Od poniedziałku do piątku 9-17, sobota 10–14, niedziela nieczynne', 'mo-fr 09:00-17:00, sa 10:00-14:00'],
    ],
    Portuguese: [
      ['segunda a sexta das 9h às 18h', 'mo-fr 09:00-18:00'],
      [
        'Segunda-feira a sexta-feira: 09:00–18:00\nSábado: 09h às 13h\nDomingo: fechado',
        'mo-fr 09:00-18:00, sa 09:00-13:00',
      ],
    ],
    Japanese: [
      ['月曜日～金曜日 ９：００～１８：００', 'mo-fr 09:00-18:00'],
      ['月〜金 10時〜19時、土 10時30分〜17時、日曜定休', 'mo-fr 10:00-19:00, sa 10:30-17:00'],
      ['月曜日\t9時00分～17時00分\n火曜日\t定休日', 'mo 09:00-17:00'],
    ],
    'rules that replace, add and close': [
      ['Mo-Su 10:00-18:00; Tu off', 'mo 10:00-18:00, we-su 10:00-18:00'],
      ['Mo-Fr 08:30-17:00; Sa 08:30-12:00; 12:00-12:40 closed', 'mo-fr 08:30-12:00+12:40-17:00, sa 08:30-12:00'],
      ['Mo-Fr 09:00-17:00; We 10:00-12:00', 'mo-tu 09:00-17:00, we 10:00-12:00, th-fr 09:00-17:00'],
      ['Mo-Fr 09:00-12:00, We 14:00-18:00', 'mo-tu 09:00-12:00, we 09:00-12:00+14:00-18:00, th-fr 09:00-12:00'],
      ['Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00', 'mo-fr 13:00-17:00 | replaced'],
      ['Mo-Fr 09:00-12:00\nMo-Fr 13:00-17:00', 'mo-fr 09:00-12:00+13:00-17:00'],
      [
        'Mo-Fr 09:00-17:00\nWe 09:00-12:00',
        'mo-tu 09:00-17:00, we 09:00-12:00+09:00-17:00, th-fr 09:00-17:00 | overlap',
      ],
      ['Tu off; Mo-Su 10:00-18:00', 'mo-su 10:00-18:00 | replaced'],
      ['Tu closed\nMo-Su 10:00-18:00', 'mo 10:00-18:00, we-su 10:00-18:00 | contradiction'],
      ['24/7; Su off', 'mo-sa 00:00-24:00 | contradiction'],
      ['Mo-Su 20:00-04:00; 02:00-03:00 off', 'mo-su 03:00-04:00+20:00-02:00'],
      ['Fr 22:00-02:00; Sa off', 'fr 22:00-02:00 | night-kept'],
      ['Fr 20:00-26:00', 'fr 20:00-02:00'],
      ['Fr 18:00-23:59; Sa 00:00-03:00', 'fr 18:00-24:00, sa 00:00-03:00'],
      ['Mo-Fr 09:00-17:00 || Sa 10:00-12:00', 'mo-fr 09:00-17:00 | fallback'],
      ['Mo-Fr 09:00-17:00 || closed', 'mo-fr 09:00-17:00'],
    ],
    closures: [
      ['24/7 closed', 'never-open'],
      ['closed', 'never-open'],
      ['Mo-Su off', 'never-open'],
      ['Sunday closed', 'never-open'],
      ['Mo-Fr 09:00-17:00, 12:00-13:00 off', 'unknown-hours'],
      ['Mo-Fr 09:00-17:00 closed Sa', 'mo-fr 09:00-17:00'],
      ['Su closed 10:00-12:00', 'unknown-hours'],
    ],
    'times that can be meant in two ways': [
      ['Mon-Fri 9-5', 'mo-fr 09:00-17:00 | assumed-times'],
      ['10-6', 'mo-su 10:00-18:00 | assumed-times | every-day'],
      ['Mon-Fri 3-11', 'unclear-times'],
      ['Sat 11-3', 'unclear-times'],
      ['Mon 9:00-5:00', 'unclear-times'],
      ['Mon 09:00-05:00', 'mo 09:00-05:00'],
      ['Mon 9-17', 'mo 09:00-17:00'],
      ['Mon 22-5', 'mo 22:00-05:00'],
      ['Mon 6-23', 'unclear-times'],
      ['Mon 9-5pm', 'mo 09:00-17:00'],
      ['Mon 9am-5', 'mo 09:00-17:00'],
      ['Thu 5–10 pm', 'th 17:00-22:00 | assumed-times'],
      ['Thu 8–10 pm', 'unclear-times'],
      ['Mon 8-8', 'unknown-hours'],
    ],
    'days that differ between languages': [
      ['Di 9-12', 'ambiguous-day'],
      ['Do 9-12', 'ambiguous-day'],
      ['Mar 10:00-12:00', 'ambiguous-day'],
      ['Mo, Di 9-12', 'mo-tu 09:00-12:00'],
      ['Sam, Dim 9-12', 'sa-su 09:00-12:00'],
      ['Ma-Do 9:00-12:00', 'ambiguous-day'],
      ['Ma-Vr 9:00-12:00', 'mo-fr 09:00-12:00'],
    ],
    'what no week can hold': [
      ['Mo-Fr 09:00-17:00; PH off', 'mo-fr 09:00-17:00 | public-holidays'],
      ['Mo-Fr 09:00-17:00; Dec 25 off', 'mo-fr 09:00-17:00 | part-of-year'],
      ['Mo-Fr 09:00-17:00; week 1-10 off', 'mo-fr 09:00-17:00 | part-of-year'],
      ['Mo-Fr 09:00-17:00; SH off', 'mo-fr 09:00-17:00 | part-of-year'],
      ['easter off; Mo 09:00-17:00', 'mo 09:00-17:00 | part-of-year'],
      ['Mo-Fr sunrise-sunset', 'sun-times'],
      ['Mo-Fr (sunrise+01:00)-17:00', 'sun-times'],
      ['Fr 18:00+', 'open-end'],
      ['PH Mo 09:00-12:00; Tu 09:00-12:00', 'tu 09:00-12:00 | part-of-year'],
      ['Mo[1] 09:00-12:00; Tu 09:00-12:00', 'tu 09:00-12:00 | unknown-hours'],
      ['Mo-Fr 09:00-17:00; Sa "on request"', 'mo-fr 09:00-17:00 | unknown-hours'],
      ['Mo-Fr 09:00-17:00; Sa unknown', 'mo-fr 09:00-17:00 | unknown-hours'],
      ['Mo-Fr 09:00-17:00; 14:00-18:00', 'mo-fr 09:00-17:00 | no-day'],
      ['Mo-Fr 9-17 Uhr und nach Vereinbarung', 'mo-fr 09:00-17:00 | unknown-hours'],
      ['Mo-Fr 9-17 Uhr nach Vereinbarung', 'unknown-hours'],
      ['2026 Mo 09:00-12:00; Tu 09:00-12:00', 'tu 09:00-12:00 | unknown-hours'],
      ['Monday\nTuesday 9:00-17:00', 'tu 09:00-17:00 | unknown-hours'],
      ['09:00-17:00', 'mo-su 09:00-17:00 | every-day'],
    ],
    'no hours at all': [
      ['We are open from nine to five.', 'unknown-text'],
      ['Call 555-1234', 'unknown-text'],
      ['Öffnungszeiten', 'unknown-text'],
    ],
  };
  for (const [about, rows] of Object.entries(TABLE)) {
    describe(about, () => {
      for (const [text, expected] of rows) {
        it(JSON.stringify(text), async () => {
          expect(await read(text)).to.equal(expected);
        });
      }
    });
  }

  it('is read in the editor’s own language too', async () => {
    const {configuration} = await readImport('esmaspäev 09:00-17:00', {words: openingWords('et')});
    expect(configuration.officeHours?.weekly).to.have.keys('monday');
    expect(await read('esmaspäev 09:00-17:00')).to.equal('unknown-text');
  });
});
