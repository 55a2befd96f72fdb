import {expect, html} from '@open-wc/testing';
import {waitUntil} from '../../support/wait.js';
import type {Configuration, ExceptionInput} from '../../../src/domain/types.js';
import {EditorHolidays} from '../../../src/office-hours-editor/holidays/holidays-dialog.js';
import {canonical} from '../../../src/i18n/editor/zones.js';
import {loadHolidays} from '../../../src/office-hours-editor/holidays/load-holidays.js';
import {stage} from '../../support/editor.js';
import {press} from '../../support/keys.js';

if (!customElements.get('office-hours-editor-holidays')) {
  customElements.define('office-hours-editor-holidays', EditorHolidays);
}

const BERLIN: Configuration = {officeHours: {timezone: 'Europe/Berlin'}};

async function draw(document: Configuration = BERLIN, initial: Parameters<typeof stage>[1] = {}) {
  return stage<EditorHolidays>(html`<office-hours-editor-holidays></office-hours-editor-holidays>`, {
    document,
    ...initial,
  });
}

async function opened(...given: Parameters<typeof draw>) {
  const drawn = await draw(...given);
  await drawn.part.open();
  await drawn.part.updateComplete;
  return drawn;
}

/** Platforms differ in whether they set a comma after a weekday. */
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[\s,]+/g, ' ').trim();
const find = <T extends Element = HTMLElement>(part: EditorHolidays, selector: string) =>
  part.shadowRoot!.querySelector<T>(selector)!;
const dialog = (part: EditorHolidays) => find<HTMLDialogElement>(part, 'dialog');
const selects = (part: EditorHolidays) => [...part.shadowRoot!.querySelectorAll<HTMLSelectElement>('.fields select')];
const half = (row: Element | undefined) => row!.querySelector<HTMLSelectElement>('select.half')!;
const rows = (part: EditorHolidays) => [...part.shadowRoot!.querySelectorAll('li')];
const box = (row: Element | undefined) => row!.querySelector('input')!;
const row = (part: EditorHolidays, text: string) => rows(part).find((each) => words(each).includes(text));
const button = (part: EditorHolidays, text: string) =>
  [...part.shadowRoot!.querySelectorAll('button')].find((each) => words(each) === text)!;
const add = (part: EditorHolidays) => find<HTMLButtonElement>(part, 'button.primary');

async function choose(part: EditorHolidays, index: number, value: string): Promise<void> {
  await pick(part, selects(part)[index]!, value);
}

async function pick(part: EditorHolidays, select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await part.updateComplete;
}

const languages = (part: EditorHolidays) => selects(part).find((each) => words(each.labels[0]).startsWith('Names in'))!;

describe('the dialog of public holidays', () => {
  it('starts with the country of the time zone, this year and the next, and all that is still to come', async () => {
    const {part} = await opened();
    expect(dialog(part).open).to.equal(true);
    expect(selects(part)[0]!.value).to.equal('DE');
    expect(
      rows(part)
        .filter((each) => box(each).checked)
        .map(words),
    ).to.deep.equal([
      '25 Dec 1. Weihnachtstag every year',
      '26 Dec 2. Weihnachtstag every year',
      '1 Jan Neujahr every year',
      'Fri 26 Mar Karfreitag 2027',
      'Mon 29 Mar Ostermontag 2027',
      '1 May Maifeiertag every year',
      'Thu 6 May Christi Himmelfahrt 2027',
      'Mon 17 May Pfingstmontag 2027',
      '3 Oct Tag der Deutschen Einheit every year',
    ]);
    expect(words(add(part))).to.equal('Add 9 holidays');
    await expect(part).to.be.accessible();
  });

  it('adds what is ticked in one edit and closes', async () => {
    const {part, stage} = await opened();
    box(row(part, 'Ostermontag')).click();
    box(row(part, 'Maifeiertag')).click();
    await part.updateComplete;
    expect(words(find(part, '.head [role=status]'))).to.equal('7 of 13 ticked');
    add(part).click();
    expect(dialog(part).open).to.equal(false);
    expect(stage.descriptions).to.deep.equal(['7 public holidays added']);
    expect(stage.document.officeHours!.exceptions!.slice(0, 4)).to.deep.equal([
      {from: '2026-12-25', yearly: true, name: '1. Weihnachtstag', hours: []},
      {from: '2026-12-26', yearly: true, name: '2. Weihnachtstag', hours: []},
      {from: '2027-01-01', yearly: true, name: 'Neujahr', hours: []},
      {from: '2027-03-26', name: 'Karfreitag', hours: []},
    ]);
  });

  it('is worked by keys alone, and gives the focus back', async () => {
    const {part, stage} = await draw();
    const opener = document.createElement('button');
    part.before(opener);
    opener.focus();
    await part.open();
    expect(part.shadowRoot!.activeElement === selects(part)[0]).to.equal(true);
    box(row(part, '1. Weihnachtstag')).focus();
    await press(' ');
    await part.updateComplete;
    expect(words(add(part))).to.equal('Add 8 holidays');
    await press('Enter');
    expect(dialog(part).open).to.equal(false);
    expect(stage.descriptions).to.deep.equal(['8 public holidays added']);
    expect(document.activeElement).to.equal(opener);
  });

  it('changes nothing when it is cancelled, by its button or by Escape', async () => {
    const {part, stage} = await opened();
    button(part, 'Cancel').click();
    expect(dialog(part).open).to.equal(false);
    await part.open();
    await waitUntil(() => dialog(part).open && dialog(part).matches(':focus-within'));
    await press('Escape');
    await waitUntil(() => !dialog(part).open);
    expect(stage.descriptions).to.deep.equal([]);
    expect(stage.document).to.equal(BERLIN);
  });

  it('knows what was added before, and offers only the rest', async () => {
    const {part, stage} = await opened();
    box(row(part, 'Ostermontag')).click();
    await part.updateComplete;
    add(part).click();
    await part.open();
    await part.updateComplete;
    expect(words(row(part, '1. Weihnachtstag'))).to.equal('25 Dec 1. Weihnachtstag every year already there');
    expect(box(row(part, '1. Weihnachtstag'))).to.include({checked: false, disabled: true});
    // Left out once, it is offered, but not proposed again.
    expect(words(row(part, 'Ostermontag'))).to.contain('left out before');
    expect(box(row(part, 'Ostermontag'))).to.include({checked: false, disabled: false});
    expect(add(part).disabled).to.equal(true);
    await expect(part).to.be.accessible();
    box(row(part, 'Ostermontag')).click();
    await part.updateComplete;
    expect(words(add(part))).to.equal('Add one holiday');
    add(part).click();
    expect(stage.descriptions.at(-1)).to.equal('One public holiday added');
    expect(stage.document.officeHours!.exceptions).to.have.length(9);
  });

  it('says where an exception of one year wins over one for each year', async () => {
    const exceptions = [{from: '2026-12-24', to: '2027-01-03', hours: []}];
    const {part} = await opened({officeHours: {timezone: 'Europe/Berlin', exceptions}});
    expect(words(row(part, 'Neujahr'))).to.equal('1 Jan Neujahr Your exception for 2027 is kept every year');
    expect(box(row(part, 'Neujahr')).checked).to.equal(true);
    await expect(part).to.be.accessible();
  });

  it('has the names below each other', async () => {
    const {part} = await opened();
    await choose(part, 1, 'BY');
    for (const selector of ['.date', '.name']) {
      const starts = rows(part).map((each) => each.querySelector(selector)!.getBoundingClientRect().left);
      expect(new Set(starts.map(Math.round)).size, selector).to.equal(1);
    }
    const ends = rows(part).map((each) => each.querySelector('.tags')!.getBoundingClientRect().right);
    expect(new Set(ends.map(Math.round)).size).to.equal(1);
  });

  it('ticks all and none', async () => {
    const {part} = await opened();
    button(part, 'Untick all').click();
    await part.updateComplete;
    expect(rows(part).some((each) => box(each).checked)).to.equal(false);
    expect(add(part).disabled).to.equal(true);
    button(part, 'Tick all').click();
    await part.updateComplete;
    expect(rows(part).every((each) => box(each).checked)).to.equal(true);
    expect(add(part).disabled).to.equal(false);
  });

  it('asks for the state and the part of it where that makes a difference', async () => {
    const {part} = await opened();
    expect(selects(part)).to.have.length(3);
    await choose(part, 1, 'BY');
    expect(row(part, 'Fronleichnam')).to.not.equal(undefined);
    expect(selects(part)).to.have.length(4);
    expect(
      selects(part)
        .slice(0, 3)
        .map((select) => words(select.options[0])),
    ).to.deep.equal(['Choose a country', 'The whole country', 'All of Bayern']);
    expect(words(selects(part)[2]!.labels[0])).to.match(/^Area /);
    await choose(part, 2, 'A');
    expect(rows(part).map(words).join()).to.contain('8 Aug');
    await expect(part).to.be.accessible();
    await choose(part, 0, 'JP');
    expect(selects(part)).to.have.length(2);
    expect(row(part, '成人の日')).to.not.equal(undefined);
  });

  it('forgets what was ticked when the place changes', async () => {
    const {part} = await opened();
    button(part, 'Untick all').click();
    await part.updateComplete;
    await choose(part, 0, 'AT');
    expect(box(rows(part)[0]).checked).to.equal(true);
  });

  it('lists the years that are ticked', async () => {
    const {part} = await opened();
    const years = () => [...part.shadowRoot!.querySelectorAll<HTMLInputElement>('.choices input')];
    expect(years().map(({checked}) => checked)).to.deep.equal([true, true, false]);
    years()[2]!.click();
    await part.updateComplete;
    expect(row(part, '2028')).to.not.equal(undefined);
    for (const year of years()) if (year.checked) year.click();
    await part.updateComplete;
    expect(rows(part)).to.have.length(0);
    expect(part.shadowRoot!.textContent).to.contain('No holidays are known for this choice');
    await expect(part).to.be.accessible();
  });

  it('closes for a part of the day where that is what the law, or the person, says', async () => {
    const nine = [{opens: '09:00', closes: '17:00'}];
    const weekly = {thursday: nine, friday: nine};
    const {part, stage} = await opened({officeHours: {timezone: 'Europe/Berlin', weekly}});
    const eve = row(part, 'Heiliger Abend')!;
    expect(words(eve)).to.contain('2026 not a public holiday');
    expect(box(eve).checked).to.equal(false);
    expect(words(half(eve).selectedOptions[0])).to.equal('Open until 14:00');
    expect(half(eve).getAttribute('aria-label')).to.match(/^Hours on Heiliger Abend, Thu,? 24 Dec$/);
    await pick(part, half(eve), 'Open until 12:00');
    expect(box(row(part, 'Heiliger Abend')).checked).to.equal(true);
    expect(words(row(part, 'Heiliger Abend'))).to.contain('2026 only from 14:00 not a public holiday');
    await expect(part).to.be.accessible();
    button(part, 'Untick all').click();
    await part.updateComplete;
    box(row(part, 'Heiliger Abend')).click();
    await part.updateComplete;
    add(part).click();
    expect(stage.document.officeHours!.exceptions).to.deep.equal([
      {from: '2026-12-24', name: 'Heiliger Abend', hours: [{opens: '09:00', closes: '12:00'}]},
    ]);
  });

  it('proposes half a public holiday, but not where nobody would be there anyway', async () => {
    const hours = [{opens: '08:00', closes: '16:00'}];
    const checked = async (weekly: object) => {
      const {part} = await opened({officeHours: {timezone: 'Atlantic/Reykjavik', weekly}});
      return box(row(part, '24 Dec')).checked;
    };
    expect(await checked({thursday: hours})).to.equal(true);
    expect(await checked({monday: hours})).to.equal(false);
  });

  it('has names in the language that is chosen, the country’s own to begin with', async () => {
    const {part} = await opened();
    expect(words(languages(part).selectedOptions[0])).to.equal('German');
    await pick(part, languages(part), 'en');
    expect(words(row(part, '25 Dec'))).to.contain('Christmas Day');
    await choose(part, 0, 'AT');
    expect(words(row(part, '25 Dec'))).to.contain('Christmas Day');
  });

  it('names a country’s own language where the browser has no name for it', async () => {
    const {part} = await opened();
    for (const [country, code, name] of [
      ['GL', 'kl', 'Kalaallisut'],
      ['MA', 'ber', 'Tamaziɣt'],
    ] as const) {
      await choose(part, 0, country);
      const option = [...languages(part).options].find(({value}) => value === code);
      // Some browsers have a name, whichever that is.
      const known = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(code);
      expect(words(option)).to.equal(known ?? name);
    }
  });

  it('begins with the editor’s language where it is one of the country’s', async () => {
    const {part} = await opened({officeHours: {timezone: 'Europe/Zurich'}}, {locale: 'fr-CH'});
    expect(languages(part).value).to.equal('fr');
  });

  it('says what may move, what counts, and what is doubtful', async () => {
    const {part} = await opened({officeHours: {timezone: 'Asia/Singapore'}});
    expect(words(row(part, 'Hari Raya Haji'))).to.contain('2027 may move by a day');
    expect(words(find(part, '.doubts'))).to.contain('Listed up to 2026 not after: Vesak Day.');
    await choose(part, 0, 'GB');
    expect(part.shadowRoot!.querySelector('.doubts')).to.equal(null);
    expect(part.shadowRoot!.textContent).to.contain('Most parts of this country have holidays of their own');
    expect(words(row(part, 'Christmas Day (substitute day)'))).to.contain('Day off in place of Sat 25 Dec 2027');
    expect(words(row(part, '25 Dec'))).to.contain('Sat 25 Dec 2027: the day off is Mon 27 Dec 2027');
  });

  it('goes on with the place and language of the last import', async () => {
    const importedHolidays = [{country: 'CH', state: 'ZH', language: 'it', years: [2026]}];
    const {part} = await opened({officeHours: {timezone: 'Europe/Berlin', importedHolidays}});
    expect(
      selects(part)
        .slice(0, 2)
        .map(({value}) => value),
    ).to.deep.equal(['CH', 'ZH']);
    expect(languages(part).value).to.equal('it');
    // Another one, whose years are over, though this one was shown last.
    await part.open([2027], {country: 'DE', state: 'BY', language: 'en', years: [2026]});
    await part.updateComplete;
    expect(
      selects(part)
        .slice(0, 2)
        .map(({value}) => value),
    ).to.deep.equal(['DE', 'BY']);
    expect(languages(part).value).to.equal('en');
  });

  it('names countries and holidays in the editor’s language', async () => {
    const {part} = await opened(BERLIN, {locale: 'de'});
    expect(words(selects(part)[0]!.selectedOptions[0])).to.equal('Deutschland');
    expect(words(row(part, '25. Dez.'))).to.equal('25. Dez. 1. Weihnachtstag every year');
  });

  for (const [timezone, locale, country] of [
    ['America/New_York', 'en-GB', 'US'],
    ['Asia/Kolkata', 'en-GB', 'IN'],
    ['Asia/Calcutta', 'en-GB', 'IN'],
    ['Europe/Zurich', 'de-CH', 'CH'],
    ['UTC', 'en-GB', ''],
    ['Etc/GMT', 'en-GB', ''],
    ['UTC', 'en', ''],
  ] as const) {
    it(`begins with ${country || 'no country'} in ${timezone} for ${locale}`, async function () {
      // Some platforms do not tell that two names are one zone.
      if (timezone === 'Asia/Calcutta' && canonical(timezone) !== canonical('Asia/Kolkata')) this.skip();
      const {part} = await opened({officeHours: {timezone}}, {locale});
      expect(selects(part)[0]!.value).to.equal(country);
      if (!country) {
        expect(rows(part)).to.have.length(0);
        expect(add(part).disabled).to.equal(true);
        await expect(part).to.be.accessible();
      }
    });
  }

  it('makes no mistake with a document that has exceptions without dates', async () => {
    const exceptions = [{from: ''}, {from: '2026-12-25', to: 'never'}] as unknown as ExceptionInput[];
    const {part} = await opened({officeHours: {timezone: 'Europe/Berlin', exceptions}});
    expect(words(add(part))).to.equal('Add 9 holidays');
  });

  it('says nothing to the page while somebody chooses', async () => {
    const {part} = await opened();
    const seen: string[] = [];
    for (const name of ['input', 'change']) part.addEventListener(name, () => seen.push(name));
    box(rows(part)[0]).click();
    await choose(part, 0, 'FR');
    expect(seen).to.deep.equal([]);
  });
});

describe('loading the holidays', () => {
  it('is asked for only when the dialog opens, said, and done once', async () => {
    const {part} = await draw();
    let loads = 0;
    let go: () => void = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    part.load = async () => {
      loads++;
      await gate;
      return loadHolidays();
    };
    await part.updateComplete;
    expect(loads).to.equal(0);
    const isOpen = part.open();
    await part.updateComplete;
    expect(words(find(part, '[role=status]'))).to.equal('Loading the holidays…');
    expect(selects(part)).to.have.length(0);
    await expect(part).to.be.accessible();
    go();
    await isOpen;
    expect(part.shadowRoot!.activeElement === selects(part)[0]).to.equal(true);
    expect(find(part, '[role=status]').hidden).to.equal(true);
    button(part, 'Cancel').click();
    await part.open();
    expect(loads).to.equal(1);
  });

  it('can be tried again after it has failed', async () => {
    const {part} = await draw();
    part.load = () => Promise.reject(new Error('offline'));
    await part.open();
    await part.updateComplete;
    expect(words(find(part, '[role=alert]'))).to.contain('could not be loaded');
    expect(add(part).disabled).to.equal(true);
    await expect(part).to.be.accessible();
    part.load = loadHolidays;
    button(part, 'Try again').focus();
    await press('Enter');
    await part.updateComplete;
    await waitUntil(() => rows(part).length === 13, 'no holidays');
    expect(part.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    await waitUntil(() => part.shadowRoot!.activeElement === selects(part)[0], 'no focus');
  });
});
