import {expect} from '@open-wc/testing';
import {isBegun} from '../../../src/domain/editing/time-text.js';
import {formatTime} from '../../../src/i18n/editor/formats.js';
import {editorLanguages, loadEditorTexts} from '../../../src/i18n/editor/languages.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import {formatLength, readTypedTime} from '../../../src/i18n/editor/typed-time.js';

const wordsOf = async (locale: string) => ((await loadEditorTexts(locale, [])) ?? editorStrings).time;
const clock = (minutes: number) =>
  Number.isNaN(minutes) ? undefined : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** "24:00" is the end of the day; what is no time is undefined. */
const read = async (text: string, locale = 'en-GB', earliest?: number) =>
  clock(readTypedTime(text, await wordsOf(locale), locale, earliest));

describe('a typed time', () => {
  for (const [text, time] of Object.entries({
    '9': '9:00',
    '09': '9:00',
    '0': '0:00',
    '17': '17:00',
    '24': '24:00',
    '24:00': '24:00',
    '930': '9:30',
    '0930': '9:30',
    '1730': '17:30',
    '9:30': '9:30',
    '9.30': '9:30',
    '9,30': '9:30',
    '9 30': '9:30',
    '9:5': '9:05',
    ' 17:00 ': '17:00',
    '09:30:00': '9:30',
    '17h': '17:00',
    '17h30': '17:30',
    '17 h 30': '17:30',
    '5pm': '17:00',
    '5 p': '17:00',
    '5 P.M.': '17:00',
    '5:30pm': '17:30',
    '530p': '17:30',
    '12am': '0:00',
    '12 pm': '12:00',
    '17 pm': '17:00',
    '9 o’clock': '9:00',
    "9 o'clock": '9:00',
    '5 in the afternoon': '17:00',
    '2 in the morning': '2:00',
    '12 in the morning': '0:00',
    '3 in the evening': '15:00',
    '11 at night': '23:00',
    noon: '12:00',
    Midday: '12:00',
    '12 noon': '12:00',
    midnight: '24:00',
    '12 midnight': '0:00',
    '１７：３０': '17:30',
    '٩:٣٠': '9:30',
    '१७३०': '17:30',
  }))
    it(`"${text}" is ${time}`, async () => expect(await read(text)).to.equal(time));

  for (const text of [
    ...['', ' ', 'soon', '25', '24:01', '9:60', '960', '12345', '9:305', '9.5', '9-12', '9-30', '9/30', '-9', '+9'],
    ...['17 am', '0 pm', '13 noon', '9 x', 'x 9', '9:30 xm', '1:2:3', '9 am pm', '½', 'pm'],
  ])
    it(`"${text}" is none`, async () => expect(await read(text)).to.equal(undefined));

  for (const [locale, times] of Object.entries({
    de: {'9 Uhr': '9:00', '9 Uhr 30': '9:30', mittags: '12:00', '12 Uhr mittags': '12:00', Mitternacht: '24:00'},
    'de-AT': {'5 nachmittags': '17:00', '8 Uhr abends': '20:00', '7 morgens': '7:00'},
    es: {'9 h': '9:00', mediodía: '12:00', MEDIODIA: '12:00', medianoche: '24:00', '5 p. m.': '17:00'},
    'es-CO': {'5 p. m.': '17:00', '5 de la tarde': '17:00', '5': '5:00'},
    fr: {'17h': '17:00', '9 heures 30': '9:30', midi: '12:00', minuit: '24:00', '8 h du soir': '20:00'},
    it: {'ore 9': '9:00', mezzogiorno: '12:00', mezzanotte: '24:00'},
    ja: {'9時': '9:00', '17時30分': '17:30', 午後5時: '17:00', 午前9時半: undefined, 正午: '12:00', 真夜中: '24:00'},
    nl: {'9 uur': '9:00', '17u30': '17:30', '12 uur ’s middags': '12:00', middernacht: '24:00'},
    pl: {'godz. 9': '9:00', południe: '12:00', północ: '24:00'},
    'pt-BR': {'9h30': '9:30', 'meio-dia': '12:00', 'meia-noite': '24:00', '5 da tarde': '17:00'},
    'pt-PT': {'9 horas': '9:00', 'meio dia': '12:00', meianoite: '24:00'},
  }))
    it(`is read in the words of ${locale}`, async () => {
      for (const [text, time] of Object.entries(times)) expect(await read(text, locale), text).to.equal(time);
    });

  it('without a half of the day is the next one on a dial of twelve hours', async () => {
    const nine = 9 * 60 + 1;
    expect(await read('5', 'en-US', nine)).to.equal('17:00');
    expect(await read('530', 'en-US', nine)).to.equal('17:30');
    expect(await read('12', 'en-US', nine)).to.equal('12:00');
    expect(await read('9', 'en-US', nine)).to.equal('21:00');
    expect(await read('2', 'en-US', 22 * 60 + 1)).to.equal('2:00');
    expect(await read('9', 'en-US')).to.equal('9:00');
    expect(await read('12', 'en-US')).to.equal('12:00');
    expect(await read('5am', 'en-US', nine)).to.equal('5:00');
    expect(await read('05:00', 'en-US', nine)).to.equal('5:00');
    expect(await read('5', 'en-GB', nine)).to.equal('5:00');
  });

  it('is read as it is shown, in every form that a locale gives it', async () => {
    const others = ['en-US', 'en-CA', 'es-MX', 'es-CO', 'fr-CA', 'de-AT', 'pt-MZ', 'nl-BE'];
    const foreign = ['ar-EG', 'bg', 'da', 'el', 'fa', 'fi', 'he', 'hi', 'ko', 'mr', 'ru', 'sq', 'th', 'ur', 'zh-TW'];
    for (const locale of ['en', ...editorLanguages, ...others, ...foreign]) {
      const words = await wordsOf(locale);
      for (let minutes = 0; minutes < 1440; minutes += 5) {
        const shown = formatTime(minutes, locale);
        expect(readTypedTime(shown, words, locale, 1000), `${locale} ${shown}`).to.equal(minutes);
      }
    }
  });

  it('may be the beginning of another', () => {
    for (const text of ['1', '2', '0', '123', '093', '9:', '17:3', '17.', '9h'])
      expect(isBegun(text), text).to.equal(true);
    for (const text of ['9', '17', '930', '0930', '17:30', '5p']) expect(isBegun(text), text).to.equal(false);
  });
});

describe('a length of time', () => {
  it('is as short as the language has it', () => {
    expect(formatLength(480, 'en-GB')).to.equal('8 hrs');
    expect(formatLength(510, 'de')).to.equal('8 Std., 30 Min.');
    expect(formatLength(45, 'fr')).to.equal('45\u00a0min');
  });
});
