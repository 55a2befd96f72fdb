import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import sinon from 'sinon';
import {waitUntil} from '../../support/wait.js';
import '../../../src/i18n/editor/cities/cities.js'; // at once where the field asks for them
import {timeZoneStrings} from '../../../src/i18n/editor/strings/time-zone-strings.js';
import {zoneCatalog} from '../../../src/i18n/editor/zones.js';
import {EditorTimeZoneField, type ZoneChoiceEvent} from '../../../src/office-hours-editor/time-zone/time-zone-field.js';
import {press, type} from '../../support/keys.js';

if (!customElements.get('office-hours-editor-time-zone-field')) {
  customElements.define('office-hours-editor-time-zone-field', EditorTimeZoneField);
}

/** Monday, 23 November 2026, 14:32 in Paris. */
const NOW = Date.UTC(2026, 10, 23, 13, 32);
const PATH = '$.officeHours.timezone';

async function draw(properties: Partial<EditorTimeZoneField> = {}): Promise<EditorTimeZoneField> {
  const catalog = zoneCatalog('en-GB', NOW);
  while (catalog.step());
  const field = await fixture<EditorTimeZoneField>(
    html`<office-hours-editor-time-zone-field
      .value=${'Europe/Paris'}
      .label=${'Time zone'}
      .now=${NOW}
      .locale=${'en-GB'}
    ></office-hours-editor-time-zone-field>`,
  );
  Object.assign(field, properties);
  await field.updateComplete;
  return field;
}

const part = <T extends HTMLElement = HTMLElement>(field: EditorTimeZoneField, selector: string) =>
  field.shadowRoot!.querySelector<T>(selector)!;
const input = (field: EditorTimeZoneField) => part<HTMLInputElement>(field, 'input');
const options = (field: EditorTimeZoneField) => [...field.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const active = (field: EditorTimeZoneField) => {
  const id = input(field).getAttribute('aria-activedescendant');
  return id ? field.shadowRoot!.getElementById(id)?.dataset['zone'] : undefined;
};
const isOpen = (field: EditorTimeZoneField) => part(field, '.popup').matches(':popover-open');
const status = (field: EditorTimeZoneField) => words(part(field, '[role=status]'));

async function typed(field: EditorTimeZoneField, text: string): Promise<void> {
  input(field).focus();
  input(field).select();
  await type(text);
  await field.updateComplete;
}

describe('the field for a time zone', () => {
  it('shows its value and is closed', async () => {
    const field = await draw();
    expect(input(field).value).to.equal('Europe/Paris');
    expect(input(field).getAttribute('aria-expanded')).to.equal('false');
    expect(isOpen(field)).to.equal(false);
    await expect(field).to.be.accessible();
  });

  it('finds by what is typed, says how many, and chooses with Enter', async () => {
    const field = await draw();
    await typed(field, 'tokyo');
    expect(options(field).map((option) => option.dataset['zone'])).to.deep.equal(['Asia/Tokyo']);
    expect(words(options(field)[0])).to.match(/^Tokyo 22:32 .*Japan Standard Time UTC\+9$/);
    expect(active(field)).to.equal('Asia/Tokyo');
    await expect(field).to.be.accessible();
    const choice = oneEvent<ZoneChoiceEvent>(field, 'zone-choice');
    await press('Enter');
    const event = await choice;
    expect(event.timeZone).to.equal('Asia/Tokyo');
    expect(event).to.include({bubbles: true, composed: false});
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
    expect(field.shadowRoot!.activeElement).to.equal(input(field));
  });

  it('finds by a large city, which it shows by the name that was typed, and chooses its zone', async () => {
    const field = await draw();
    await typed(field, 'münchen');
    // The cities load when somebody comes to the field: what has been typed by then is looked for again.
    await waitUntil(() => options(field).length === 1, 'no city');
    await field.updateComplete;
    expect(words(options(field)[0])).to.match(/^München 14:32 .*Europe\/Berlin UTC\+1$/);
    expect(active(field)).to.equal('Europe/Berlin');
    await waitUntil(() => status(field) === 'One time zone');
    await expect(field).to.be.accessible();
    const choice = oneEvent<ZoneChoiceEvent>(field, 'zone-choice');
    await press('Enter');
    expect((await choice).timeZone).to.equal('Europe/Berlin');
  });

  it('keeps its value until it is given another', async () => {
    const field = await draw();
    await typed(field, 'tokyo');
    await press('Enter');
    await field.updateComplete;
    expect(input(field).value).to.equal('Europe/Paris');
    field.value = 'Asia/Tokyo';
    await field.updateComplete;
    expect(input(field).value).to.equal('Asia/Tokyo');
  });

  it('opens with an arrow, at its value, likely ones first', async () => {
    const field = await draw({quickChoices: ['America/New_York', 'Europe/Paris']});
    input(field).focus();
    expect(isOpen(field)).to.equal(false);
    await press('ArrowDown');
    await field.updateComplete;
    expect(isOpen(field)).to.equal(true);
    const names = options(field).map((option) => option.dataset['zone']);
    expect(names.slice(0, 3)).to.deep.equal(['Europe/Paris', 'America/New_York', 'Africa/Abidjan']);
    await waitUntil(() => options(field).length > 300, 'no more options'); // drawn little by little
    expect(active(field)).to.equal('Europe/Paris');
    expect(options(field)[0]!.getAttribute('aria-current')).to.equal('true');
  });

  it('is walked with the arrows, around the ends', async () => {
    const field = await draw();
    await typed(field, 'portugal');
    await expect(field).to.be.accessible();
    const names = options(field).map((option) => option.dataset['zone']);
    expect(names).to.include.members(['Atlantic/Azores', 'Atlantic/Madeira', 'Europe/Lisbon']);
    const walk = async (key: string) => {
      await press(key);
      await field.updateComplete;
      return active(field);
    };
    expect(active(field)).to.equal(names[0]);
    expect(await walk('ArrowDown')).to.equal(names[1]);
    expect(await walk('ArrowUp')).to.equal(names[0]);
    expect(await walk('ArrowUp')).to.equal(names.at(-1));
    expect(await walk('ArrowDown')).to.equal(names[0]);
    expect(await walk('PageDown')).to.equal(names.at(-1));
    expect(await walk('PageUp')).to.equal(names[0]);
  });

  it('gives Home and End to the caret', async () => {
    const field = await draw();
    await typed(field, 'berlin');
    await press('Home');
    await field.updateComplete;
    expect(active(field)).to.equal(undefined);
    expect(input(field).selectionStart).to.equal(0);
    await press('End');
    expect(input(field).selectionStart).to.equal(6);
    expect(input(field).value).to.equal('berlin');
  });

  it('puts its value back with Escape, and lets the next Escape through', async () => {
    const field = await draw();
    const seen: string[] = [];
    field.parentElement!.addEventListener('keydown', ({key}) => seen.push(key));
    await typed(field, 'berlin');
    await press('Escape');
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
    expect(input(field).value).to.equal('Europe/Paris');
    expect(seen).to.not.include('Escape');
    await press('Escape');
    expect(seen).to.include('Escape');
  });

  it('puts its value back when it is left', async () => {
    const field = await draw();
    const button = document.createElement('button');
    field.after(button);
    let choices = 0;
    field.addEventListener('zone-choice', () => choices++);
    await typed(field, 'berlin');
    await press('Tab');
    await field.updateComplete;
    expect(document.activeElement).to.equal(button);
    expect(input(field).value).to.equal('Europe/Paris');
    expect(isOpen(field)).to.equal(false);
    expect(choices).to.equal(0);
  });

  it('chooses with a press, without losing the focus', async () => {
    const field = await draw();
    await typed(field, 'berlin');
    const [option] = options(field);
    const down = new MouseEvent('mousedown', {bubbles: true, composed: true, cancelable: true});
    option!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    option!.firstElementChild!.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true); // what would take the focus away
    const choice = oneEvent<ZoneChoiceEvent>(field, 'zone-choice');
    option!.firstElementChild!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect((await choice).timeZone).to.equal('Europe/Berlin');
  });

  it('opens and closes by its button', async () => {
    const field = await draw();
    const button = part<HTMLButtonElement>(field, 'button');
    button.click();
    await field.updateComplete;
    expect(isOpen(field)).to.equal(true);
    expect(field.shadowRoot!.activeElement).to.equal(input(field));
    button.click();
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
  });

  it('opens by a press on the text, which is selected then', async () => {
    const field = await draw();
    input(field).focus();
    input(field).click();
    await field.updateComplete;
    expect(isOpen(field)).to.equal(true);
    expect(input(field).selectionEnd).to.equal('Europe/Paris'.length);
  });

  for (const value of ['Europe/Kiev', 'Europe/Kyiv']) {
    it(`shows ${value} by its name of today, and chooses the older one, which more browsers know`, async () => {
      const field = await draw({value});
      expect(input(field).value).to.equal('Europe/Kyiv');
      input(field).click();
      await field.updateComplete;
      const named = options(field).filter((option) => words(option.querySelector('.city')) === 'Kyiv');
      expect(named.map(({dataset}) => dataset['zone'])).to.deep.equal(['Europe/Kiev']);
      expect(named[0]!.getAttribute('aria-current')).to.equal('true');
      expect(active(field)).to.equal('Europe/Kiev');
      const chosen = oneEvent(field, 'zone-choice') as unknown as Promise<ZoneChoiceEvent>;
      named[0]!.click();
      expect((await chosen).timeZone).to.equal('Europe/Kiev');
      expect(field.value).to.equal(value);
    });
  }

  it('says how many were found once somebody has paused, not between two keys', async () => {
    const field = await draw();
    const told: string[] = [];
    new MutationObserver(() => told.push(status(field))).observe(part(field, '[role=status]'), {
      ...{childList: true, characterData: true, subtree: true},
    });
    // A clock of the test's own: a busy machine takes longer between two keys than anybody.
    const time = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      await typed(field, 't');
      for (const key of 'okyo') {
        time.tick(999);
        await type(key);
        await field.updateComplete;
      }
      time.tick(999);
      await field.updateComplete;
      expect(told.filter(Boolean)).to.deep.equal([]);
      time.tick(1);
      await waitUntil(() => told.some(Boolean));
      expect(told.filter(Boolean)).to.deep.equal(['One time zone']);
      await type('x');
      time.tick(1000);
      await waitUntil(() => told.at(-1) === timeZoneStrings.noResult('tokyox'));
      input(field).blur();
      await field.updateComplete;
      expect(status(field)).to.equal('');
    } finally {
      time.restore();
    }
  });

  it('says that nothing was found', async () => {
    const field = await draw();
    await typed(field, 'atlantis');
    expect(options(field)).to.have.length(0);
    expect(isOpen(field)).to.equal(true);
    expect(words(part(field, '.none'))).to.equal(timeZoneStrings.noResult('atlantis'));
    expect(input(field).getAttribute('aria-expanded')).to.equal('false');
    await expect(field).to.be.accessible();
    await press('Enter'); // chooses nothing
    expect(isOpen(field)).to.equal(true);
  });

  it('offers a name that no list has', async () => {
    const field = await draw();
    await typed(field, 'kolkata');
    expect(options(field).map((option) => option.dataset['zone'])).to.include('Asia/Kolkata');
  });

  it('shows a zone that is not known as it is, with what is wrong, and never offers it', async () => {
    const field = await draw({
      value: 'Mars/Base',
      path: PATH,
      findings: [{severity: 'error', sentence: 'Not a time zone.'}],
    });
    expect(input(field).value).to.equal('Mars/Base');
    expect(input(field).getAttribute('aria-invalid')).to.equal('true');
    expect(input(field).dataset['path']).to.equal(PATH);
    const described = input(field).getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => words(field.shadowRoot!.getElementById(id)))).to.include('Not a time zone.');
    await expect(field).to.be.accessible();
    await typed(field, 'mars');
    input(field).blur();
    await field.updateComplete;
    expect(input(field).value).to.equal('Mars/Base');
  });

  it('says nothing to the page while somebody searches', async () => {
    const field = await draw();
    // Somewhere to go: out of the last field of a page, Firefox takes the focus out of the page for all tests to come.
    field.after(document.createElement('button'));
    const seen: string[] = [];
    for (const name of ['input', 'change']) field.addEventListener(name, () => seen.push(name));
    await typed(field, 'berlin');
    await press('Tab');
    expect(seen).to.deep.equal([]);
  });

  it('leaves undoing what is being typed to the browser, and else to the editor', async () => {
    const field = await draw();
    const seen: string[] = [];
    field.addEventListener('keydown', ({key}) => seen.push(key));
    const undo = () => new KeyboardEvent('keydown', {key: 'z', ctrlKey: true, bubbles: true, composed: true});
    await typed(field, 'ber');
    seen.length = 0;
    input(field).dispatchEvent(undo());
    expect(seen).to.deep.equal([]);
    await press('Escape');
    input(field).dispatchEvent(undo());
    expect(seen).to.deep.equal(['z']);
  });

  it('does not take the Enter that ends a composition', async () => {
    const field = await draw();
    await typed(field, 'tokyo');
    let choices = 0;
    field.addEventListener('zone-choice', () => choices++);
    input(field).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}));
    expect(choices).to.equal(0);
  });

  it('closes when it is disabled, and does not open then', async () => {
    const field = await draw();
    await typed(field, 'berlin');
    field.disabled = true;
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
    expect(input(field).disabled).to.equal(true);
    expect(part<HTMLButtonElement>(field, 'button').disabled).to.equal(true);
    await expect(field).to.be.accessible();
  });

  it('takes the focus as a whole', async () => {
    const field = await draw();
    field.focus();
    expect(field.shadowRoot!.activeElement).to.equal(input(field));
  });

  it('finds countries a moment after the page has loaded, without another key', async () => {
    const field = await draw();
    field.locale = 'sv'; // no words yet
    await field.updateComplete;
    await typed(field, 'mitteleuropa'); // of no use in Swedish
    const none = () => words(part(field, '.none')) === timeZoneStrings.noResult('mitteleuropa');
    await waitUntil(none, 'still searching');
    await typed(field, 'centraleuropeisk');
    expect(options(field).length).to.be.greaterThan(3);
    expect(active(field)).to.equal(options(field)[0]!.dataset['zone']);
  });

  it('goes on when it was taken out of the page and put back while it was open', async () => {
    const field = await draw();
    const home = field.parentElement!;
    await typed(field, 'berlin');
    field.remove();
    home.append(field);
    await field.updateComplete;
    await typed(field, 'tokyo');
    expect(isOpen(field)).to.equal(true);
  });
});

describe('the list of the field for a time zone', () => {
  it('stays within the window and over everything else, and scrolls', async () => {
    const field = await draw();
    field.parentElement!.style.cssText = 'overflow: hidden; block-size: 60px; transform: translateY(20px)';
    input(field).focus();
    await press('ArrowDown');
    await field.updateComplete;
    const popup = part(field, '.popup');
    const box = popup.getBoundingClientRect();
    expect(box.top).to.be.at.least(0);
    expect(box.left).to.be.at.least(0);
    expect(box.bottom).to.be.at.most(innerHeight);
    expect(box.right).to.be.at.most(innerWidth);
    const list = part(field, '[role=listbox]');
    expect(list.scrollHeight).to.be.greaterThan(list.clientHeight);
    expect(list.clientHeight).to.be.at.most(popup.clientHeight);
    expect(field.shadowRoot!.elementFromPoint(box.left + 30, box.top + 30)!.closest('.popup')).to.equal(popup);
  });

  it('goes above the field where there is no room below', async () => {
    const field = await draw();
    field.style.cssText = 'position: fixed; inset-block-end: 0';
    input(field).focus();
    await press('ArrowDown');
    await field.updateComplete;
    const box = part(field, '.popup').getBoundingClientRect();
    expect(box.bottom).to.be.at.most(input(field).getBoundingClientRect().top);
    expect(box.top).to.be.at.least(0);
  });

  it('brings the option into view that the keys are at', async () => {
    const field = await draw();
    input(field).focus();
    await press('ArrowDown');
    await press('ArrowUp'); // the last one of all
    await field.updateComplete;
    await nextFrame();
    const popup = part(field, '.popup').getBoundingClientRect();
    const option = part(field, '[aria-selected=true]').getBoundingClientRect();
    expect(option.bottom).to.be.at.most(popup.bottom + 1.5);
    expect(option.top).to.be.at.least(popup.top - 1);
  });
});
