import {expect, html} from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/office-hours-editor.js';
import {dayNumber} from '../../../src/domain/calendar.js';
import {readImport} from '../../../src/domain/exchange/import-text.js';
import {publishedHours} from '../../../src/domain/exchange/published-hours.js';
import {publishedScript} from '../../../src/domain/exchange/published-script.js';
import {parseOfficeHours} from '../../../src/domain/parse-office-hours.js';
import type {Configuration, OfficeHoursInput} from '../../../src/domain/types.js';
import {editorStrings} from '../../../src/i18n/editor/strings.js';
import type {EditorPublished} from '../../../src/office-hours-editor/exchange/published-section.js';
import {MONDAY_AFTERNOON, stage} from '../../support/editor.js';
import {press, type} from '../../support/keys.js';
import {waitUntil} from '../../support/wait.js';

const words = editorStrings.published;
const {copied, pressKeys, incomplete} = editorStrings.exchange;
const week = {monday: [{opens: '09:00', closes: '17:00'}]};
const officeHours: OfficeHoursInput = {
  timezone: 'Europe/Paris',
  weekly: week,
  exceptions: [{from: '2026-12-24', yearly: true, name: 'Christmas', message: 'Away'}],
};
const shop: Configuration = {officeHours};

/** What is to be copied on a date. */
const dataOf = (hours: OfficeHoursInput, place = {}, today = '2026-11-23') => {
  const result = parseOfficeHours(hours);
  return result.ok ? publishedScript(publishedHours(result.value, dayNumber(today))!, place) : undefined;
};

async function section(document = shop, more = {}) {
  const template = html`<office-hours-editor-published></office-hours-editor-published>`;
  const made = await stage<EditorPublished>(template, {document, ...more});
  return {...made, summary: made.part.shadowRoot!.querySelector('summary')!};
}

/** The hours, once somebody has opened them. */
async function opened(document = shop, more = {}) {
  const made = await section(document, more);
  made.summary.click();
  const {part} = made;
  const root = part.shadowRoot!;
  await waitUntil(() => root.querySelector('.note'));
  const area = () => root.querySelector<HTMLTextAreaElement>('#data')!;
  const button = () => root.querySelector('button')!;
  const field = (id: string) => root.querySelector<HTMLInputElement>(`input#${id}`)!;
  const fill = async (id: string, text: string) => {
    field(id).select();
    field(id).focus();
    await press('Backspace');
    if (text) await type(text);
    await part.updateComplete;
  };
  const limits = () => [...root.querySelectorAll('.limits li')].map(({textContent}) => textContent);
  return {...made, root, area, button, field, fill, limits};
}

/** Hears of each time that something is loaded. */
function watched(part: EditorPublished): sinon.SinonSpy {
  const load = sinon.spy(part.load);
  part.load = load;
  return load;
}

/** Stands in for the clipboard, which tests may not use. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

describe('hours for search engines', () => {
  afterEach(() => {
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('are neither loaded nor drawn before somebody opens them', async () => {
    const {part, summary} = await section();
    const load = watched(part);
    expect(summary.textContent).to.equal(words.title);
    expect(part.shadowRoot!.querySelector('details')!.textContent.trim()).to.equal(words.title);
    await expect(part).to.be.accessible();
    summary.focus();
    await press('Enter');
    await waitUntil(() => load.called);
  });

  it('can be tried for again where they did not load', async () => {
    const {part, summary} = await section();
    const load = part.load;
    part.load = () => Promise.reject(new Error('no network'));
    summary.click();
    const retry = () => part.shadowRoot!.querySelector<HTMLButtonElement>('.retry');
    await waitUntil(retry);
    expect(part.shadowRoot!.querySelector('[role=alert]')!.textContent).to.equal(words.failed);
    await expect(part).to.be.accessible();
    part.load = load;
    retry()!.click();
    expect(part.shadowRoot!.activeElement).to.equal(summary);
    await waitUntil(() => part.shadowRoot!.querySelector('.note'));
    expect(retry()).to.equal(null);
  });

  it('load once, however often they are opened', async () => {
    const {part, summary} = await opened();
    const load = watched(part);
    summary.click();
    await waitUntil(() => !part.shadowRoot!.querySelector('.note'));
    summary.click();
    await waitUntil(() => part.shadowRoot!.querySelector('.note'));
    expect(load.called, 'loaded again').to.be.false;
  });

  it('are in a labelled field that cannot be changed, and accessible', async () => {
    const {part, area, field} = await opened();
    expect(area().value).to.equal(dataOf(officeHours));
    expect(area().readOnly).to.be.true;
    expect(area().dir).to.equal('ltr');
    expect(area().labels[0]!.textContent).to.equal(words.data);
    expect(field('name').labels![0]!.textContent).to.equal(words.name);
    expect(field('type').labels![0]!.textContent).to.equal(words.type);
    await expect(part).to.be.accessible();
  });

  it('come back through the import as they are', async () => {
    const {area} = await opened();
    const {configuration} = await readImport(area().value);
    expect(configuration.officeHours).to.deep.equal({
      weekly: week,
      exceptions: [
        {from: '2026-12-24', name: 'Christmas', hours: []},
        {from: '2027-12-24', name: 'Christmas', hours: []},
      ],
    });
  });

  it('follow the document, and the day of the account’s zone', async () => {
    const {part, area, stage} = await opened();
    const changed = {...officeHours, weekly: {tuesday: week.monday}};
    stage.set({document: {officeHours: changed}});
    await part.updateComplete;
    expect(area().value).to.equal(dataOf(changed));
    // In Auckland it is New Year's Day already.
    const there = {...officeHours, timezone: 'Pacific/Auckland'};
    stage.set({document: {officeHours: there}, now: Date.UTC(2026, 11, 31, 12)});
    await part.updateComplete;
    expect(area().value).to.equal(dataOf(there, {}, '2027-01-01'));
    expect(area().value).to.contain('2028-12-24');
  });

  it('are those of the zone that the editor shows, where the document has none', async () => {
    const {area, limits} = await opened({officeHours: {weekly: week}}, {ownTimeZone: 'Asia/Tokyo'});
    expect(area().value).to.equal(dataOf({timezone: 'Asia/Tokyo', weekly: week}));
    expect(limits()).to.include(words.timeZone('Asia/Tokyo'));
  });

  it('have the name and the type of the shop, which are no edits; another shop’s editor has its own', async () => {
    const {area, fill, part, stage} = await opened();
    const heard = sinon.fake();
    part.addEventListener('input', heard);
    await fill('name', 'Krüger </script>');
    await fill('type', 'Bakery');
    const place = {name: 'Krüger </script>', type: 'Bakery'};
    expect(area().value).to.equal(dataOf(officeHours, place));
    expect(heard.called).to.be.false;
    expect(stage.descriptions).to.deep.equal([]);
    await expect(part).to.be.accessible();
    expect((await opened()).area().value).to.equal(dataOf(officeHours));
    await fill('name', '');
    await fill('type', '');
    expect(area().value).to.equal(dataOf(officeHours));
  });

  it('are copied, which is said until the focus goes on', async () => {
    const writeText = sinon.fake.resolves(undefined);
    clipboard(writeText);
    const {part, button, area, stage} = await opened();
    button().focus();
    await press('Enter');
    await waitUntil(() => button().textContent.trim() === copied);
    expect(writeText.args).to.deep.equal([[area().value]]);
    expect(stage.announcements).to.deep.equal([words.copied]);
    await press('Tab', 'Shift');
    await part.updateComplete;
    expect(button().textContent.trim()).to.equal(words.copy);
  });

  it('are no longer “copied” once they are others', async () => {
    clipboard(() => Promise.resolve());
    const {part, button, stage} = await opened();
    button().click();
    await waitUntil(() => button().textContent.trim() === copied);
    stage.set({document: {officeHours: {...officeHours, exceptions: []}}});
    await part.updateComplete;
    expect(button().textContent.trim()).to.equal(words.copy);
  });

  it('are selected where the browser refuses to copy', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const {part, root, button, area, stage} = await opened();
    button().click();
    await waitUntil(() => root.activeElement === area());
    expect([area().selectionStart, area().selectionEnd]).to.deep.equal([0, area().value.length]);
    await waitUntil(() => stage.announcements.length);
    expect(stage.announcements).to.deep.equal([pressKeys]);
    expect(root.querySelector('.by-hand')!.textContent).to.equal(pressKeys);
    await expect(part).to.be.accessible();
  });

  it('say what they leave unsaid, and only that', async () => {
    const {part, limits, stage} = await opened();
    const always = [words.anew, words.timeZone('Europe/Paris')];
    expect(limits()).to.deep.equal([...always, words.yearly('31 December 2027'), words.texts]);
    stage.set({document: {officeHours: {...officeHours, exceptions: [{from: '2026-05-01'}]}}});
    await part.updateComplete;
    expect(limits()).to.deep.equal([...always, words.past]);
    stage.set({document: {officeHours: {timezone: 'Europe/Paris', weekly: week}}});
    await part.updateComplete;
    expect(limits()).to.deep.equal(always);
  });

  it('are not there, which is said, without hours, with mistakes, and while the document is not whole', async () => {
    const {part, root, area, stage} = await opened({});
    const finding = () => root.querySelector('.finding')?.textContent;
    expect([finding(), area()]).to.deep.equal([words.unset, null]);
    stage.set({document: {officeHours: {timezone: 'Europe/Paris', exceptions: [{from: '2026-12-24'}]}}});
    await part.updateComplete;
    expect([finding(), area()]).to.deep.equal([words.unset, null]);
    stage.set({document: {officeHours: {...officeHours, weekly: {monday: [{opens: '09:00', closes: '09:00'}]}}}});
    await part.updateComplete;
    expect([finding(), area()]).to.deep.equal([words.mistakes, null]);
    await expect(part).to.be.accessible();
    stage.set({document: shop, isIncomplete: true});
    await part.updateComplete;
    expect([finding(), area()]).to.deep.equal([incomplete, null]);
    // A mistake in another part has nothing to do with the hours.
    stage.set({document: {...shop, chat: {endpoint: 'mailto:x@shop.example'}}, isIncomplete: false});
    await part.updateComplete;
    expect(finding()).to.equal(undefined);
    expect(area().value).to.equal(dataOf(officeHours));
  });

  it('can be copied in a disabled editor', async () => {
    const {button} = await opened(shop, {isDisabled: true, now: MONDAY_AFTERNOON});
    expect(button().disabled).to.be.false;
  });

  it('stay inside of 320 pixels', async () => {
    const {part, root} = await opened();
    part.style.inlineSize = '320px';
    await part.updateComplete;
    for (const element of root.querySelectorAll('p, li, h3, label, small, input, textarea, button')) {
      expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(
        part.getBoundingClientRect().right + 0.5,
      );
    }
  });
});
