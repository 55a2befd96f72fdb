// The editor in the states in which there is something to look at: documents, and what a person has done.
import {button, choose, click, EXCEPTIONS, EXCHANGE, mistakes, openChoices, section, unfold, WEEK} from './editor.mjs';

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];
/** A bit of everything: shifts, nights, a whole day, an overlap, equal times, long names, past days, two on one date. */
export const FULL = {
  officeHours: {
    timezone: 'America/Argentina/ComodRivadavia',
    weekly: {
      monday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '13:00', closes: '17:00'},
        {opens: '22:00', closes: '02:00'},
      ],
      tuesday: [
        {opens: '09:00', closes: '12:00'},
        {opens: '11:00', closes: '17:00'},
      ],
      wednesday: [{opens: '09:00', closes: '09:00'}],
      thursday: [{opens: '00:00', closes: '24:00'}],
      friday: NINE_TO_FIVE,
    },
    exceptions: [
      {from: '2025-12-25', hours: [], name: 'Last Christmas'},
      {
        from: '2026-12-24',
        to: '2027-01-06',
        hours: [],
        name: 'Christmas and everything that comes after it',
        message: 'x',
      },
      {
        from: '2026-12-25',
        yearly: true,
        hours: [{opens: '10:00', closes: '12:00'}],
        name: 'Weihnachtsfeiertagsvertretung',
      },
      {from: '2026-12-31', hours: [], name: 'New Year’s Eve'},
    ],
  },
  messages: {
    welcome: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband',
    offline: 'Back {opens} or {never}. '.repeat(12),
  },
};

/** Brings the editor into a state in which there is something to look at; in each nothing may be wrong. */
export const STATES = {
  'an empty editor': {value: undefined, act: () => {}},
  'everything at once': {
    value: FULL,
    async act(page) {
      await openChoices(page);
      const exceptions = section(page, EXCEPTIONS);
      await unfold(exceptions, '1 past exception');
      await exceptions.getByRole('button', {name: /^Edit Weihnacht/}).click();
      await section(page, EXCHANGE).getByRole('radio', {name: 'Settings in a JSON file'}).check();
      await mistakes(page).waitFor();
    },
  },
  'the list of time zones': {
    value: FULL,
    async act(page) {
      const field = page.getByRole('combobox', {name: 'Time zone of your hours'});
      const cities = page.waitForEvent('requestfinished', (request) => /cities/.test(request.url()));
      await field.click();
      await field.fill('america');
      // Cities come in a file of their own, and zones are looked through bit by bit: what is found first may give way.
      await cities;
      const options = page.getByRole('option');
      await options.first().waitFor();
      for (let before, now = ''; before !== now;) {
        before = now;
        await page.waitForTimeout(400);
        now = (await options.allTextContents()).join();
      }
    },
  },
  'the dialog that copies': {
    value: FULL,
    async act(page) {
      await choose(section(page, WEEK), 'More for Monday', 'Copy to other days…');
      await page.getByRole('dialog', {name: 'Copy the hours of Monday'}).waitFor();
    },
  },
  'the dialog of public holidays': {
    value: FULL,
    async act(page) {
      await section(page, EXCEPTIONS).getByRole('button', {name: 'Add public holidays…'}).click();
      const dialog = page.getByRole('dialog', {name: 'Add public holidays'});
      await dialog.getByRole('combobox', {name: /^Country/}).selectOption({label: 'Germany'});
      await dialog.getByRole('combobox', {name: /^State or region/}).selectOption({label: 'Bayern'});
      await dialog.getByRole('listitem').first().waitFor();
    },
  },
  'the dialog of the import': {
    value: FULL,
    async act(page) {
      await click(section(page, EXCHANGE), 'Import…');
      const dialog = page.getByRole('dialog', {name: 'Import', exact: true});
      await dialog.getByLabel('Text to import').fill(JSON.stringify(FULL));
      await button(dialog, 'Read it').click();
      await dialog.getByRole('heading', {level: 3}).waitFor();
    },
  },
  'the hours for search engines': {
    value: {
      officeHours: {
        ...FULL.officeHours,
        weekly: {friday: NINE_TO_FIVE},
        exceptions: FULL.officeHours.exceptions.slice(0, 3),
      },
    },
    async act(page) {
      const exchange = section(page, EXCHANGE);
      await unfold(exchange, 'Hours for search engines');
      await exchange.getByRole('textbox', {name: 'Data'}).waitFor();
    },
  },
  'a document that could not be read': {
    value: `{"officeHours": {"weekly": {"monday": "${'9 to 5 '.repeat(20)}"}}}`,
    act: (page) => page.getByRole('region', {name: 'Parts of this document could not be read'}).waitFor(),
  },
};
