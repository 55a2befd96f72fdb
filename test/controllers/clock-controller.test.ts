import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {ClockController} from '../../src/controllers/clock-controller.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-24T08:00:00Z');

class Host {
  updates = 0;
  readonly clock: ClockController;
  constructor(trueTime?: () => number | undefined) {
    this.clock = new ClockController(this, trueTime ?? (() => undefined));
  }
  readonly updateComplete = Promise.resolve(true);
  addController() {}
  removeController() {}
  requestUpdate() {
    this.updates++;
  }
}

describe('the clock', () => {
  let time: sinon.SinonFakeTimers;
  const hosts: Host[] = [];
  const connected = (trueTime?: () => number | undefined) => {
    const host = new Host(trueTime);
    hosts.push(host);
    host.clock.hostConnected();
    host.updates = 0;
    return host;
  };

  beforeEach(() => {
    time = sinon.useFakeTimers({now: START, toFake: ['Date', 'setTimeout', 'clearTimeout']});
  });

  afterEach(() => {
    for (const host of hosts.splice(0)) host.clock.hostDisconnected();
    expect(time.countTimers(), 'no timer is left').to.equal(0);
    time.restore();
  });

  it('wakes its host at the due millisecond, once', () => {
    const host = connected();
    host.clock.sleepUntil(START + 1000);
    time.tick(999);
    expect(host.updates).to.equal(0);
    time.tick(1);
    expect(host.updates).to.equal(1);
    time.tick(HOUR);
    expect(host.updates).to.equal(1);
  });

  it('never asks for a longer sleep than an hour, and does not wake its host in between', () => {
    const host = connected();
    const sleeps = sinon.spy(globalThis, 'setTimeout');
    host.clock.sleepUntil(START + 40 * 24 * HOUR);
    time.tick(26 * 24 * HOUR);
    expect(Math.max(...sleeps.args.map(([, delay]) => delay!))).to.equal(HOUR);
    expect(sleeps.callCount).to.be.at.most(26 * 24 + 1);
    expect(host.updates).to.equal(0);
    time.tick(14 * 24 * HOUR);
    expect(host.updates).to.equal(1);
    sleeps.restore();
  });

  it('has one timer for all hosts of the page', () => {
    const [a, b] = [connected(), connected()];
    a.clock.sleepUntil(START + 5000);
    b.clock.sleepUntil(START + 2000);
    expect(time.countTimers()).to.equal(1);
    time.tick(2000);
    expect([a.updates, b.updates]).to.deep.equal([0, 1]);
    time.tick(3000);
    expect([a.updates, b.updates]).to.deep.equal([1, 1]);
  });

  it('goes by the true time where the host knows it', () => {
    const host = connected(() => Date.now() + 600_000);
    expect(host.clock.read()).to.equal(START + 600_000);
    host.clock.sleepUntil(START + 601_000);
    time.tick(1000);
    expect(host.updates).to.equal(1);
  });

  it('takes a Date for the true time, and survives a function that throws', () => {
    expect(connected(() => new Date(START + 5) as never).clock.read()).to.equal(START + 5);
    const failing = connected(() => {
      throw new Error('no');
    });
    expect(failing.clock.read()).to.equal(START);
  });

  it('does not poll a true time that stands still just before it is due', () => {
    const host = connected(() => START - 1);
    host.clock.sleepUntil(START);
    const sleeps = sinon.spy(globalThis, 'setTimeout');
    time.tick(10_000);
    expect(sleeps.callCount).to.be.at.most(25);
    sleeps.restore();
  });

  it('falls back to the visitor’s clock where the true time is none', () => {
    for (const nonsense of [NaN, Infinity, undefined, 9e15]) {
      expect(connected(() => nonsense).clock.read()).to.equal(START);
    }
  });

  for (const [name, target] of [
    ['visibilitychange', document],
    ['pageshow', window],
    ['focus', window],
  ] as const) {
    it(`looks afresh on ${name}`, () => {
      const host = connected();
      target.dispatchEvent(new Event(name));
      expect(host.updates).to.equal(1);
    });
  }

  it('does not look again as the page comes for the first time', () => {
    const host = connected();
    for (const persisted of [false, true]) dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));
    expect(host.updates).to.equal(1);
  });

  it('leaves no listener behind, however often its host comes and goes', () => {
    const host = connected();
    for (let i = 0; i < 3; i++) {
      host.clock.hostConnected();
      host.clock.hostDisconnected();
    }
    host.updates = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(host.updates).to.equal(0);
  });

  it('wakes late rather than never when a timer was throttled', () => {
    const host = connected();
    host.clock.sleepUntil(START + 1000);
    time.setSystemTime(START + HOUR); // the machine slept; timers have not run
    document.dispatchEvent(new Event('visibilitychange'));
    expect(host.updates).to.equal(1);
  });

  describe('told the time by a server', () => {
    /** A `Date` header of a server whose clock is so much ahead. */
    const date = (ahead: number) => new Date(Date.now() + ahead).toUTCString();

    for (const [name, ahead] of [
      ['an hour ahead', HOUR],
      ['an hour behind', -HOUR],
      ['two minutes ahead', 120_000],
    ] as const) {
      it(`goes by it where that is ${name}, and has its host look afresh`, () => {
        const host = connected();
        host.clock.correct(date(ahead));
        expect(host.clock.read()).to.equal(START + ahead);
        expect(host.updates).to.equal(1);
        time.tick(5000);
        expect(host.clock.read()).to.equal(START + ahead + 5000);
      });
    }

    it('wakes its host by it', () => {
      const host = connected();
      host.clock.correct(date(HOUR));
      host.updates = 0;
      host.clock.sleepUntil(START + HOUR + 1000);
      time.tick(999);
      expect(host.updates).to.equal(0);
      time.tick(1);
      expect(host.updates).to.equal(1);
    });

    for (const ahead of [0, 30_000, -30_000, 60_000, -60_000]) {
      it(`keeps to the visitor’s clock where the two are ${ahead / 1000} s apart`, () => {
        const host = connected();
        host.clock.correct(date(ahead));
        expect(host.clock.read()).to.equal(START);
        expect(host.updates).to.equal(0);
      });
    }

    it('does not move for the seconds that each answer is on its way', () => {
      const host = connected();
      host.clock.correct(date(HOUR));
      for (const late of [-1000, -5000, -30_000, -59_000]) host.clock.correct(date(HOUR + late));
      expect(host.clock.read()).to.equal(START + HOUR);
      expect(host.updates).to.equal(1);
    });

    it('is not impressed by nonsense', () => {
      const host = connected();
      for (const nonsense of [null, '', 'soon', 'Tue, 99 Foo 2026']) host.clock.correct(nonsense);
      expect(host.clock.read()).to.equal(START);
      expect(host.updates).to.equal(0);
    });

    it('keeps what it knows when an answer says nothing of the time', () => {
      for (const nonsense of [null, '', 'soon']) {
        const host = connected();
        host.clock.correct(date(HOUR));
        host.clock.correct(nonsense);
        expect(host.clock.read(), String(nonsense)).to.equal(START + HOUR);
        expect(host.updates, String(nonsense)).to.equal(1);
      }
    });

    it('follows a visitor who puts the clock right', () => {
      const host = connected();
      host.clock.correct(date(HOUR));
      time.setSystemTime(START + HOUR);
      host.clock.correct(date(0));
      expect(host.clock.read()).to.equal(START + HOUR);
      expect(host.updates).to.equal(2);
    });

    it('takes the page’s word over the server’s', () => {
      const host = connected(() => START + 600_000);
      host.clock.correct(date(HOUR));
      expect(host.clock.read()).to.equal(START + 600_000);
    });

    it('goes by the server’s where the page’s own word is none', () => {
      const host = connected(() => NaN);
      host.clock.correct(date(HOUR));
      expect(host.clock.read()).to.equal(START + HOUR);
    });

    it('corrects one host only', () => {
      const [a, b] = [connected(), connected()];
      a.clock.correct(date(HOUR));
      expect([a.clock.read(), b.clock.read()]).to.deep.equal([START + HOUR, START]);
    });
  });
});
