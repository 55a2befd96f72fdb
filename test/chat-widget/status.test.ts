import {expect, oneEvent} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {ChatErrorEvent} from '../../src/events.js';
import {pause, waitUntil} from '../support/wait.js';
import {
  at,
  banner,
  find,
  HOURS,
  launcher,
  launcherName,
  mount,
  open,
  said,
  TAKES_ALL,
  travel,
  words,
} from '../support/widget.js';

/** The dot of the launcher, which is drawn without an element. */
const dotColor = (element: ChatWidget) => {
  const {content, borderTopColor} = getComputedStyle(launcher(element), '::after');
  return content === 'none' ? undefined : borderTopColor;
};

describe('the status', () => {
  it('is in words on the launcher: open, closed, or nothing where no hours are set', async () => {
    expect(launcherName(await mount(at('10:00'), {'office-hours': HOURS}))).to.equal('Open chat We’re online');
    expect(launcherName(await mount(at('18:00'), {'office-hours': HOURS}))).to.equal('Open chat We’re away');
    expect(launcherName(await mount(at('10:00')))).to.equal('Open chat');
  });

  it('is one answer for dot, banner and property, on both sides of a boundary', async () => {
    const style = '--chat-open: rgb(1, 2, 3); --chat-closed: rgb(4, 5, 6)';
    const element = await mount(at('11:59:59.999'), {'office-hours': HOURS, style});
    await open(element);
    expect(element.availability).to.deep.equal({status: 'open', closesAt: new Date(at('12:00'))});
    expect(dotColor(element)).to.equal('rgb(1, 2, 3)');
    expect(banner(element)).to.contain('We’re online');
    await travel(element, at('12:00'));
    expect(element.availability).to.deep.equal({status: 'closed', opensAt: new Date(at('13:00'))});
    expect(dotColor(element)).to.equal('rgb(4, 5, 6)');
    expect(banner(element)).to.equal('We’re away We’ll be back today at 13:00.');
  });

  it('flips by itself at the boundary, and says so once', async () => {
    const time = sinon.useFakeTimers({now: at('11:59:59'), toFake: ['Date', 'setTimeout', 'clearTimeout']});
    const element = document.createElement('chat-widget');
    element.setAttribute('office-hours', HOURS);
    document.body.append(element);
    await element.updateComplete;
    const answers: string[] = [];
    element.addEventListener('chat-availability-change', (event) => answers.push(event.availability.status));
    time.tick(999);
    await element.updateComplete;
    expect(answers).to.deep.equal([]);
    time.tick(1);
    await element.updateComplete;
    expect(answers).to.deep.equal(['closed']);
    time.tick(3_600_000);
    await element.updateComplete;
    expect(answers).to.deep.equal(['closed', 'open']);
    element.remove();
    expect(time.countTimers()).to.equal(0);
    time.restore();
  });

  it('answers for the schedule as it is set, before anything is drawn and off the page too', () => {
    const element = document.createElement('chat-widget');
    element.now = () => at('10:00');
    element.setAttribute('office-hours', HOURS);
    expect(element.availability.status).to.equal('open');
    element.removeAttribute('office-hours');
    expect(element.availability.status).to.equal('unset');
  });

  it('answers afresh when asked, whatever was drawn last', async () => {
    const element = await mount(at('11:00'), {'office-hours': HOURS});
    let now = at('11:00');
    element.now = () => now;
    now = at('12:00');
    expect(element.availability.status).to.equal('closed');
  });

  it('shows no banner and no dot where no hours are set', async () => {
    const element = await mount(at('10:00'), {'office-hours': '{"timezone":"Europe/Paris","weekly":{}}'});
    await open(element);
    expect(element.availability).to.deep.equal({status: 'unset'});
    expect(find(element, '.banner')).to.equal(null);
    expect(dotColor(element)).to.equal(undefined);
  });

  it('takes the schedule as an object too', async () => {
    const element = await mount(at('10:00'));
    element.officeHours = JSON.parse(HOURS) as NonNullable<typeof element.officeHours>;
    await element.updateComplete;
    expect(element.availability.status).to.equal('open');
  });

  it('survives what a page puts into the object, and does not hand it out', async () => {
    const exception: Record<string, unknown> = {from: '2026-11-24', name: 'Stocktaking', hours: []};
    exception['self'] = exception;
    const element = await mount(at('10:00'), {'office-hours': HOURS});
    element.officeHours = {
      timezone: 'Europe/Paris',
      weekly: {},
      exceptions: [exception, {from: '2027-01-01', hours: [{opens: '09:00', closes: '10:00'}]}],
    } as never;
    await element.updateComplete;
    const {availability} = element;
    expect(availability)
      .to.have.property('exception')
      .that.deep.equals({from: '2026-11-24', name: 'Stocktaking', hours: []});
    expect(Object.isFrozen((availability as {exception: object}).exception)).to.equal(true);
  });

  it('is named with the exception that closes the day', async () => {
    const element = await mount(Date.parse('2026-12-25T10:00:00+01:00'), {'office-hours': HOURS});
    await open(element);
    expect(banner(element)).to.contain('Christmas');
    expect(element.availability).to.have.nested.property('exception.name', 'Christmas');
  });

  it('shows the reply time only while somebody is there', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'reply-time': 'Replies in minutes'});
    await open(element);
    expect(banner(element)).to.contain('Replies in minutes');
    await travel(element, at('18:00'));
    expect(banner(element)).not.to.contain('Replies in minutes');
  });
});

describe('the status by hand', () => {
  it('wins over the schedule until it is removed, and promises no time', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'status-override': 'offline'});
    await open(element);
    expect(element.availability).to.deep.equal({status: 'closed', opensAt: null});
    expect(banner(element)).to.equal('We’re away Leave us a message and we’ll get back to you.');
    element.setAttribute('status-override', 'online');
    await element.updateComplete;
    expect(element.availability).to.deep.equal({status: 'open', closesAt: null});
    element.removeAttribute('status-override');
    await element.updateComplete;
    expect(element.availability).to.deep.equal({status: 'open', closesAt: new Date(at('12:00'))});
  });

  it('begins a period of its own each time: a reply each time', async () => {
    const element = await mount(at('10:00'), {
      'office-hours': HOURS,
      'offline-message': 'Away.',
      'online-message': 'Here.',
    });
    for (const [time, status] of [
      ['10:00', 'offline'],
      ['10:10', 'online'],
      ['10:20', 'offline'],
      ['10:21', 'offline'],
    ] as const) {
      await travel(element, at(time));
      element.statusOverride = status;
      await element.updateComplete;
      element.send('Hello?');
      await element.updateComplete;
    }
    expect(said(element).filter((entry) => entry.startsWith('auto'))).to.deep.equal([
      'auto: Away.',
      'auto: Here.',
      'auto: Away.',
    ]);
  });

  it('holds whichever way the clock is moved', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS});
    element.statusOverride = 'offline';
    await travel(element, at('09:30'));
    expect(element.availability.status).to.equal('closed');
  });

  it('does not count a person who answered before it began', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'online-message': 'Here.'});
    element.receive({text: 'Hi'});
    await travel(element, at('20:00'));
    element.statusOverride = 'online';
    await element.updateComplete;
    element.send('Hello?');
    expect(said(element).at(-1)).to.equal('auto: Here.');
  });

  it('is ignored, with one warning, where its word is not known', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'status-override': 'closed'});
    await open(element);
    element.heading = 'Again';
    await element.updateComplete;
    expect(element.availability.status).to.equal('open');
    const told = (): unknown[] => warn.args.flat().filter((text) => !String(text).includes('messages go nowhere')); // of tests before
    await waitUntil(() => told().length);
    expect(told()).to.deep.equal([
      '<chat-widget> status-override: "closed" is not known here; write "online" or "offline".',
    ]);
    warn.restore();
  });
});

describe('the status by hand until an instant', () => {
  const until = (time: string, status = 'offline') => ({
    'office-hours': HOURS,
    'status-override': status,
    'status-override-until': new Date(at(time)).toISOString(),
  });

  it('is promised, and over by itself then, to the millisecond', async () => {
    const element = await mount(at('10:00'), until('10:30'));
    await open(element);
    expect(element.availability).to.deep.equal({status: 'closed', opensAt: new Date(at('10:30'))});
    expect(banner(element)).to.equal('We’re away We’ll be back in 30 minutes.');
    await travel(element, at('10:29:59.999'));
    expect(element.availability.status).to.equal('closed');
    await travel(element, at('10:30'));
    expect(element.availability).to.deep.equal({status: 'open', closesAt: new Date(at('12:00'))});
    expect(banner(element)).not.to.contain('away');
  });

  it('goes on where the schedule then says the same', async () => {
    const lunch = await mount(at('11:30'), until('12:10'));
    expect(lunch.availability).to.deep.equal({status: 'closed', opensAt: new Date(at('13:00'))});
    const early = await mount(at('08:30'), until('09:00', 'online'));
    expect(early.availability).to.deep.equal({status: 'open', closesAt: new Date(at('12:00'))});
    const late = await mount(at('18:00'), until('19:00', 'online'));
    expect(late.availability).to.deep.equal({status: 'open', closesAt: new Date(at('19:00'))});
  });

  it('is said in a reply once, also over a reload, and with the instant typed another way', async () => {
    const element = await mount(at('10:00'), {...until('10:30'), 'offline-message': 'Back {opens}.'});
    element.send('Hello?');
    await travel(element, at('10:05'));
    element.statusOverrideUntil = element.statusOverrideUntil!.replace('.000Z', '+00:00');
    element.send('Anybody?');
    await element.updateComplete;
    expect(said(element).filter((entry) => entry.startsWith('auto'))).to.have.length(1);
    expect(said(element).find((entry) => entry.startsWith('auto'))).to.match(/^auto: Back .*10:30/);
  });

  it('counts without hours too, and is over from the start where it has passed', async () => {
    const alone = {...until('10:30'), 'office-hours': ''};
    const element = await mount(at('10:00'), alone);
    expect(element.availability).to.deep.equal({status: 'closed', opensAt: new Date(at('10:30'))});
    await travel(element, at('10:30'));
    expect(element.availability).to.deep.equal({status: 'unset'});
    expect((await mount(at('10:00'), until('09:59'))).availability.status).to.equal('open');
  });

  for (const [what, value] of [
    ['a date', '2026-06-08'],
    ['a time without an offset', '2026-06-08T10:30'],
    ['nonsense', 'soon'],
    ['a time that does not exist', '2026-06-08T25:30Z'],
  ] as const) {
    it(`is without end, with one warning, where that is ${what}`, async () => {
      const warn = sinon.stub(console, 'warn');
      const element = await mount(at('10:00'), {...until('10:30'), 'status-override-until': value});
      await open(element);
      expect(element.availability).to.deep.equal({status: 'closed', opensAt: null});
      await waitUntil(() => warn.args.flat().join().includes(`"${value}" is no instant in ISO 8601`));
      warn.restore();
    });
  }
});

describe('outside-hours="hide"', () => {
  const hidden = {'office-hours': HOURS, 'outside-hours': 'hide'};

  it('removes the launcher while closed and brings it back at opening', async () => {
    const element = await mount(at('08:59:59.999'), hidden);
    expect(launcher(element).hidden).to.equal(true);
    expect(launcher(element).getClientRects().length).to.equal(0);
    await travel(element, at('09:00'));
    expect(launcher(element).hidden).to.equal(false);
  });

  it('never hides a conversation that has messages, nor a panel that is open', async () => {
    const element = await mount(at('16:59'), hidden);
    await open(element);
    await travel(element, at('17:00'));
    expect(launcher(element).hidden).to.equal(false);
    element.send('Hello');
    element.close();
    await element.updateComplete;
    expect(launcher(element).hidden).to.equal(false);
    element.clear();
    await element.updateComplete;
    expect(launcher(element).hidden).to.equal(true);
  });

  it('does not hide a shop without hours', async () => {
    const element = await mount(at('08:00'), {'outside-hours': 'hide'});
    expect(launcher(element).hidden).to.equal(false);
  });
});

describe('a schedule with a mistake', () => {
  /** Nothing would announce a warning that does not come: until what would warn is there, and a while. */
  async function quiet(): Promise<void> {
    await import('../../src/chat-widget/diagnostics/settings-diagnosis.js');
    await pause(50);
  }

  let warn: sinon.SinonStub;
  beforeEach(() => (warn = sinon.stub(console, 'warn')));
  afterEach(() => warn.restore());

  it('leaves the chat working, fires chat-error and warns once with path and reason', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS}, {transport: TAKES_ALL});
    element.send('Before');
    await element.updateComplete;
    const error = oneEvent(element, 'chat-error');
    element.setAttribute('office-hours', HOURS.replace('09:00', '9 o’clock'));
    const {source, problems} = (await error) as unknown as ChatErrorEvent;
    expect(source).to.equal('office-hours');
    expect(problems[0]).to.include({path: '$.weekly.monday[0].opens', code: 'invalid-time'});
    // What an element before this one was refused may still be looked into.
    const [warning, ...others] = warn.args.flat().filter((text) => /^<chat-widget> office-hours:/.test(String(text)));
    expect(others).to.deep.equal([]);
    expect(warning).to.match(/^<chat-widget> office-hours: \$\.weekly\.monday\[0\]\.opens: "9 o’clock"/);
    expect(element.availability.status).to.equal('unset');
    await open(element);
    element.send('After');
    await element.updateComplete;
    expect(element.thread.map(({text}) => text)).to.deep.equal(['Before', 'After']);
    expect(words(find(element, '.thread'))).to.contain('After');
    element.setAttribute('office-hours', HOURS);
    await element.updateComplete;
    expect(element.availability.status).to.equal('open');
  });

  for (const [name, value, reason] of [
    ['broken JSON', '{"timezone": "Europe/Paris",', /this is not JSON/],
    ['an unknown zone', '{"timezone": "Mars/Olympus"}', /\$\.timezone: "Mars\/Olympus" is not a time zone/],
    [
      'one misspelt day among others',
      HOURS.replace('tuesday', 'Tuesday'),
      /\$\.weekly\.Tuesday: .*you probably mean "tuesday"/,
    ],
    ['the whole document', `{"officeHours": ${HOURS}}`, /\$\.officeHours: .*give only what is inside/],
    [
      'no day that is known',
      '{"timezone": "UTC", "weekly": {"Monday": []}}',
      /\$\.weekly\.Monday: .*you probably mean "monday"/,
    ],
  ] as const) {
    it(`is explained: ${name}`, async () => {
      const element = await mount(at('10:00'));
      const error = oneEvent(element, 'chat-error');
      element.setAttribute('office-hours', value);
      expect(((await error) as unknown as ChatErrorEvent).message).to.match(reason);
    });
  }

  it('is not warned of once it has been put right', async () => {
    const element = await mount(at('10:00'));
    element.officeHours = '{';
    element['performUpdate'](); // the explanation is on its way
    element.officeHours = HOURS;
    await element.updateComplete;
    await quiet();
    expect(warn.callCount).to.equal(0);
  });

  it('is not warned of where the attribute is blank, as a template leaves it', async () => {
    const element = await mount(at('10:00'), {'office-hours': ' \n'});
    await quiet();
    expect(element.availability.status).to.equal('unset');
    expect(warn.callCount).to.equal(0);
  });
});
