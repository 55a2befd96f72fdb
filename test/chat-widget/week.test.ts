import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {press} from '../support/keys.js';
import {waitUntil} from '../support/wait.js';
import {at, find, HOURS, mount, open, settle, travel, words} from '../support/widget.js';

const week = (element: ChatWidget) => find<HTMLDetailsElement>(element, '.week');
const rows = (element: ChatWidget) => [...element.shadowRoot!.querySelectorAll('.week tr')].map((row) => words(row));

async function chat(now: number, attributes: Record<string, string> = {}): Promise<ChatWidget> {
  const element = await mount(now, {'office-hours': HOURS, ...attributes});
  await open(element);
  return element;
}

async function show(element: ChatWidget): Promise<void> {
  find(element, '.week summary').focus();
  await press('Enter');
  await waitUntil(() => rows(element).length);
}

describe('the coming week in the panel', () => {
  it('is offered where hours are set, and drawn when somebody asks for it', async () => {
    const element = await chat(at('10:00'));
    expect(words(week(element))).to.equal('Our hours');
    await show(element);
    expect(rows(element)).to.deep.equal([
      ...['Tuesday · 24 November', 'Wednesday25 November', 'Thursday26 November', 'Friday27 November'].map(
        (day, i) => `${i ? '' : 'Today'}${day}09:00–12:0013:00–17:00`,
      ),
      ...['Saturday28 November', 'Sunday29 November'].map((day) => `${day}Closed`),
      'Monday30 November09:00–12:0013:00–17:00',
    ]);
    expect(find(element, '[aria-current=date]')).to.equal(find(element, '.week tr'));
    element.officeHours = null;
    await element.updateComplete;
    expect(week(element)).to.equal(null);
  });

  it('has the account’s time beside the visitor’s where clocks differ', async () => {
    const element = await chat(at('10:00'), {'visitor-timezone': 'Asia/Tokyo'});
    await show(element);
    expect(rows(element)[0]).to.equal(
      'TodayTuesday · 24 November17:00–20:0021:00–01:0009:00–12:00 (Paris time)13:00–17:00 (Paris time)',
    );
  });

  it('has no dot between weekday and date where that is a zero', async () => {
    const element = await chat(at('10:00'), {lang: 'ar-EG'});
    await waitUntil(() => words(week(element)) === 'أوقات عملنا');
    await show(element);
    expect(rows(element)[0]).to.contain('الثلاثاء، ٢٤ نوفمبر');
  });

  it('shows by a shadow, which the end of the table covers, that there is more', async () => {
    const element = await chat(at('10:00'));
    await show(element);
    const {backgroundAttachment, backgroundImage} = getComputedStyle(find(element, '.week > div'));
    expect(backgroundAttachment).to.equal('local, scroll');
    expect(backgroundImage.match(/linear-gradient/g)).to.have.length(2);
  });

  it('names what is closed or open otherwise', async () => {
    const element = await chat(Date.parse('2026-12-24T10:00+01:00'));
    await show(element);
    expect(rows(element)[1]).to.equal('Friday25 DecemberClosedChristmas');
  });

  it('goes on with the next day by itself', async () => {
    const element = await chat(at('23:59'));
    await show(element);
    await travel(element, at('23:59') + 120_000);
    expect(rows(element)[0]).to.contain('TodayWednesday');
    expect(rows(element).length).to.equal(7);
  });

  it('has no fault that axe finds', async () => {
    const element = await chat(at('10:00'), {'visitor-timezone': 'Asia/Tokyo'});
    await show(element);
    await settle(element);
    await expect(element).to.be.accessible();
  });
});
