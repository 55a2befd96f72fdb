// What `<office-hours-status>` and `<office-hours-week>` show, and whose hours they go by.
import {expect, fixture, html} from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/office-hours-status.js';
import '../../src/office-hours-week.js';
import type {HoursElement} from '../../src/hours-elements/hours-element.js';
import type {ChatErrorEvent} from '../../src/events.js';
import {waitUntil} from '../support/wait.js';
import {at, HOURS, mount as mountChat, travel as travelChat, words} from '../support/widget.js';

type Tag = 'office-hours-status' | 'office-hours-week';

async function mount(
  tag: Tag,
  now: number | undefined,
  attributes: Record<string, string> = {},
): Promise<HoursElement> {
  const element: HoursElement = document.createElement(tag);
  if (now !== undefined) element.now = () => now;
  element.lang = 'en-GB';
  element.visitorTimezone = 'Europe/Paris';
  element.textContent = 'Mon–Fri 9–17';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const home = await fixture(html`<div></div>`);
  home.append(element);
  await element.updateComplete;
  return element;
}

const part = (element: HoursElement, name: string) => words(element.shadowRoot!.querySelector(`[part=${name}]`));
const text = (element: HoursElement) => part(element, 'text');
const rows = (element: HoursElement) => [...element.shadowRoot!.querySelectorAll('tr')].map((row) => words(row));
/** What is not slotted is not drawn, and has no inner text. */
const isFallbackSeen = (element: HoursElement) => element.innerText.includes('Mon–Fri');

async function travel(element: HoursElement, now: number): Promise<void> {
  element.now = () => now;
  await element.updateComplete;
}

describe('<office-hours-status>', () => {
  it('says until when somebody is there, and when they are back', async () => {
    const element = await mount('office-hours-status', at('10:00'), {'office-hours': HOURS});
    expect(text(element)).to.equal('We’re here until 12:00.');
    expect(element.shadowRoot!.querySelector('[part=dot]')!.className).to.equal('open');
    await travel(element, at('12:00'));
    expect(text(element)).to.equal('We’ll be back today at 13:00.');
    expect(element.shadowRoot!.querySelector('[part=dot]')!.className).to.equal('closed');
    expect(isFallbackSeen(element)).to.equal(false);
  });

  it('changes by itself at the very instant', async () => {
    const time = sinon.useFakeTimers({now: at('11:59:59'), toFake: ['Date', 'setTimeout', 'clearTimeout']});
    try {
      const element = await mount('office-hours-status', undefined, {'office-hours': HOURS});
      element.now = () => Date.now();
      await element.updateComplete;
      time.tick(999);
      await element.updateComplete;
      expect(text(element)).to.equal('We’re here until 12:00.');
      time.tick(1);
      await element.updateComplete;
      expect(text(element)).to.equal('We’ll be back today at 13:00.');
      element.remove();
    } finally {
      time.restore();
    }
  });

  it('has the shop’s time beside the visitor’s where clocks differ', async () => {
    const element = await mount('office-hours-status', at('10:00'), {
      'office-hours': HOURS,
      'visitor-timezone': 'America/New_York',
    });
    expect(text(element)).to.equal('We’re here until 06:00.');
    expect(part(element, 'account-time')).to.equal('That’s 12:00 in Paris.');
  });

  it('shows what the page holds where no hours are set, or none that can be used, and says why', async () => {
    const element = await mount('office-hours-status', at('10:00'));
    expect(isFallbackSeen(element)).to.equal(true);
    expect(element.shadowRoot!.querySelector('div')!.checkVisibility()).to.equal(false);
    const problems: ChatErrorEvent[] = [];
    element.addEventListener('chat-error', (event) => {
      event.preventDefault(); // it is known here
      problems.push(event);
    });
    element.officeHours =
      '{"timezone": "Europe/Pariss", "weekly": {"monday": [{"opens": "09:00", "closes": "17:00"}]}}';
    await waitUntil(() => problems.length);
    expect(problems[0]!.message).to.contain('Europe/Pariss');
    expect(isFallbackSeen(element)).to.equal(true);
  });

  it('names an attribute that it does not know', async () => {
    const problems: ChatErrorEvent[] = [];
    const take = (event: Event) => {
      event.preventDefault();
      problems.push(event as ChatErrorEvent);
    };
    document.addEventListener('chat-error', take);
    try {
      await mount('office-hours-status', at('10:00'), {'office-hour': HOURS});
      await waitUntil(() => problems.length);
      expect(problems[0]!.message).to.contain('"office-hours"');
    } finally {
      document.removeEventListener('chat-error', take);
    }
  });

  it('speaks the language of the page, and follows it', async () => {
    const element = await mount('office-hours-status', at('10:00'), {'office-hours': HOURS, lang: 'de'});
    await waitUntil(() => text(element) === 'Wir sind noch bis 12 Uhr für Sie da.');
    const place = element.shadowRoot!.querySelector('div')!;
    expect(place.lang).to.equal('de');
    element.lang = 'ar';
    await waitUntil(() => place.lang === 'ar');
    expect(place.dir).to.equal('rtl');
  });

  it('obeys a status that is set by hand until it ends', async () => {
    const element = await mount('office-hours-status', at('10:00'), {
      'office-hours': HOURS,
      'status-override': 'offline',
      'status-override-until': '2026-11-24T10:30:00+01:00',
    });
    expect(text(element)).to.equal('We’ll be back in 30 minutes.');
    await travel(element, at('10:30'));
    expect(text(element)).to.equal('We’re here until 12:00.');
  });

  it('takes texts of the page’s own', async () => {
    const element = await mount('office-hours-status', at('10:00'), {'office-hours': HOURS});
    element.strings = {openUntil: ({time}) => `Open until ${time}`};
    await element.updateComplete;
    expect(text(element)).to.equal('Open until 12:00');
  });

  it('loads a document of its own', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify({officeHours: JSON.parse(HOURS) as object})]));
    const element = await mount('office-hours-status', at('10:00'), {src: url});
    await waitUntil(() => text(element) === 'We’re here until 12:00.');
    URL.revokeObjectURL(url);
  });

  for (const attributes of [{}, {'visitor-timezone': 'Asia/Tokyo'}, {lang: 'ar'}] as Record<string, string>[]) {
    it(`has no fault that axe finds: ${JSON.stringify(attributes)}`, async () => {
      const element = await mount('office-hours-status', at('10:00'), {'office-hours': HOURS, ...attributes});
      await expect(element).to.be.accessible();
    });
  }
});

describe('<office-hours-week>', () => {
  it('shows seven days from today, and moves on at midnight', async () => {
    const element = await mount('office-hours-week', at('10:00'), {'office-hours': HOURS});
    expect(rows(element).length).to.equal(7);
    expect(rows(element)[0]).to.equal('TodayTuesday · 24 November09:00–12:0013:00–17:00');
    await travel(element, at('23:59') + 60_000);
    expect(rows(element)[0]).to.equal('TodayWednesday · 25 November09:00–12:0013:00–17:00');
  });

  it('has the shop’s time beside the visitor’s, and exceptions by name', async () => {
    const element = await mount('office-hours-week', Date.parse('2026-12-24T10:00:00+01:00'), {
      'office-hours': HOURS,
      'visitor-timezone': 'America/New_York',
    });
    expect(rows(element)[0]).to.contain('03:00–06:00').and.contain('09:00–12:00 (Paris time)');
    expect(rows(element)[1]).to.equal('Friday25 DecemberClosedChristmas');
  });

  it('is a table with a name of its own', async () => {
    const element = await mount('office-hours-week', at('10:00'), {'office-hours': HOURS});
    const table = element.shadowRoot!.querySelector('table')!;
    const label = element.shadowRoot!.getElementById(table.getAttribute('aria-labelledby')!);
    expect(label!.textContent).to.equal('Our hours');
    expect(label!.checkVisibility()).to.equal(false);
  });

  it('shows the schedule, whatever status is set by hand', async () => {
    const element = await mount('office-hours-week', at('10:00'), {
      'office-hours': HOURS,
      'status-override': 'offline',
    });
    expect(rows(element)[0]).to.contain('09:00–12:00');
  });

  it('shows what the page holds where no hours are set', async () => {
    const element = await mount('office-hours-week', at('10:00'));
    expect(isFallbackSeen(element)).to.equal(true);
    element.officeHours = HOURS;
    await element.updateComplete;
    expect(isFallbackSeen(element)).to.equal(false);
    element.officeHours = null;
    await element.updateComplete;
    expect(isFallbackSeen(element)).to.equal(true);
  });

  for (const attributes of [{}, {'visitor-timezone': 'Asia/Tokyo'}, {lang: 'ar'}] as Record<string, string>[]) {
    it(`has no fault that axe finds: ${JSON.stringify(attributes)}`, async () => {
      const element = await mount('office-hours-week', at('10:00'), {'office-hours': HOURS, ...attributes});
      await expect(element).to.be.accessible();
    });
  }
});

describe('beside a chat', () => {
  it('both say its hours where they have none of their own, by its clock', async () => {
    const chat = await mountChat(at('10:00'), {'office-hours': HOURS});
    const status = await mount('office-hours-status', undefined);
    const week = await mount('office-hours-week', undefined);
    expect(text(status)).to.equal('We’re here until 12:00.');
    expect(rows(week)[0]).to.contain('24 November');
    await travelChat(chat, at('12:00'));
    await waitUntil(() => text(status) === 'We’ll be back today at 13:00.');
  });

  it('follow it: its status by hand, its texts, other hours, and its leaving', async () => {
    const chat = await mountChat(at('10:00'), {'office-hours': HOURS});
    const status = await mount('office-hours-status', undefined);
    chat.statusOverride = 'offline';
    await waitUntil(() => text(status) === 'We’re away');
    chat.statusOverride = null;
    await waitUntil(() => text(status) === 'We’re here until 12:00.');
    chat.officeHours = HOURS.replaceAll('"12:00"', '"11:30"');
    await waitUntil(() => text(status) === 'We’re here until 11:30.');
    chat.remove();
    status.requestUpdate();
    await status.updateComplete;
    expect(isFallbackSeen(status)).to.equal(true);
  });

  it('take it up where it comes later', async () => {
    const status = await mount('office-hours-status', undefined);
    expect(isFallbackSeen(status)).to.equal(true);
    await mountChat(at('10:00'), {'office-hours': HOURS});
    await waitUntil(() => text(status) === 'We’re here until 12:00.');
  });

  it('keep to hours of their own', async () => {
    await mountChat(at('10:00'), {'office-hours': HOURS});
    const status = await mount('office-hours-status', at('10:00'), {
      'office-hours': HOURS.replaceAll('"12:00"', '"11:30"'),
    });
    expect(text(status)).to.equal('We’re here until 11:30.');
  });
});
