import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {type ChatTransport, DeliveryError, type TransportEvents} from '../../src/delivery/transport.js';
import {waitUntil} from '../support/wait.js';
import {at, button, composer, dialog, email, find, HOURS, mount, open, settle, travel} from '../support/widget.js';

const log = (element: ChatWidget) => find(element, '.thread');
const fromEnd = (element: ChatWidget) => {
  const {scrollHeight, scrollTop, clientHeight} = log(element);
  return scrollHeight - scrollTop - clientHeight;
};

/** Until what was done has been painted. */
async function frames(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

/** Where each message stands below the upper edge of the thread. */
function places(element: ChatWidget): Map<string, number> {
  const {top} = log(element).getBoundingClientRect();
  const boxes = [...log(element).querySelectorAll('.message')];
  return new Map(boxes.map((box) => [box.querySelector('p')!.textContent, box.getBoundingClientRect().top - top]));
}

interface Stage {
  readonly element: ChatWidget;
  /** Has the shop refuse the message that is on its way. */
  readonly refuse: () => void;
  readonly shop: TransportEvents;
}

function typeLines(element: ChatWidget, count: number): void {
  composer(element).value = Array.from({length: count}, (_, i) => `Line ${i}`).join('\n');
  composer(element).dispatchEvent(new Event('input', {bubbles: true}));
}

/** All that changes a height in the panel while somebody reads. */
const CAUSES: Record<string, (stage: Stage) => unknown> = {
  'the banner grows at a live closing': async ({element}) => {
    const {height} = find(element, '.banner').getBoundingClientRect();
    await travel(element, at('17:00'));
    await waitUntil(() => find(element, '.banner').getBoundingClientRect().height > height);
  },
  'the card for an address comes': async ({element}) => {
    element.askEmail = 'always';
    await element.updateComplete;
    expect(email(element)).to.be.an('HTMLInputElement');
  },
  'a draft grows to seven lines': ({element}) => {
    const {height} = composer(element).getBoundingClientRect();
    typeLines(element, 7);
    expect(composer(element).getBoundingClientRect().height).to.be.greaterThan(height + 60);
  },
  'a message turns out not to have been sent': async ({element, refuse}) => {
    refuse();
    await waitUntil(() => button(element, 'Try again'));
  },
  'somebody begins to type': async ({element, shop}) => {
    shop.typing('Marie');
    await element.updateComplete;
    expect(find(element, '.typing').textContent).to.contain('Marie');
  },
  'the question about the end is asked': ({element}) => button(element, 'End conversation').click(),
  'the title needs a second line': async ({element}) => {
    element.heading = 'Questions about plants, parcels, pots and everything else that grows';
    await element.updateComplete;
  },
  'a typeface comes that is larger': ({element}) => element.style.setProperty('--chat-font-size', '18px'),
  'a keyboard covers half of it': ({element}) => (dialog(element).style.blockSize = '300px'),
  'it is higher for a moment, as while a window is made smaller': ({element}) => {
    for (const height of ['700px', '300px']) {
      dialog(element).style.blockSize = height;
      log(element).getBoundingClientRect(); // so that it is laid out
    }
  },
  'it becomes narrower': ({element}) => element.style.setProperty('--chat-width', '320px'),
};

describe('the thread', () => {
  let warn: sinon.SinonStub;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });

  afterEach(() => warn.restore());

  /** A panel with a long talk, whose first message is still on its way. */
  async function talk(): Promise<Stage> {
    let refuse: (() => void) | undefined;
    let events: TransportEvents | undefined;
    const transport: ChatTransport = {
      send: ({text}) =>
        text === 'First'
          ? new Promise((_, reject) => (refuse = () => reject(new DeliveryError('no', true))))
          : undefined!,
      listen: (_, listener) => {
        events = listener;
        return () => {};
      },
    };
    const element = await mount(at('14:00'), {'office-hours': HOURS, 'ask-email': 'never'});
    element.transport = transport;
    await open(element);
    await settle(element);
    element.send('First');
    await element.updateComplete;
    for (let i = 0; i < 30; i++) element.receive({text: `Line ${i}${'\nand more'.repeat(i % 4)}`, author: `${i % 3}`});
    await element.updateComplete;
    await waitUntil(() => refuse && events);
    await frames();
    return {element, refuse: refuse!, shop: events!};
  }

  for (const [cause, act] of Object.entries(CAUSES)) {
    it(`stays at its end where ${cause}`, async () => {
      const stage = await talk();
      expect(fromEnd(stage.element)).to.be.at.most(1);
      await act(stage);
      await frames();
      expect(fromEnd(stage.element)).to.be.at.most(1);
    });

    it(`leaves somebody who has scrolled up to the middle where they are, where ${cause}`, async () => {
      const stage = await talk();
      log(stage.element).scrollTop = log(stage.element).scrollHeight / 2;
      await frames();
      const before = places(stage.element);
      // The one that the upper edge cuts: what comes below it may be laid out anew, by another typeface for example.
      const [read, top] = [...before].findLast((each) => each[1] < 0)!;
      await act(stage);
      await frames();
      const after = places(stage.element);
      expect(after.get(read)).to.be.closeTo(top, 1.5);
    });
  }

  /** What takes less room than before: whatever is below the reader shrinks as well. */
  const SHRINKING: Record<string, (element: ChatWidget) => void> = {
    'a smaller typeface comes': (element) => element.style.setProperty('--chat-font-size', '11px'),
    'a phone is turned': (element) => {
      dialog(element).style.inlineSize = '700px';
      dialog(element).style.blockSize = '350px';
    },
  };

  for (const [cause, act] of Object.entries(SHRINKING)) {
    it(`leaves somebody who has scrolled up a little where they are, where ${cause}`, async () => {
      const {element} = await talk();
      for (let i = 0; i < 20; i++) element.receive({text: `A line that is long enough to be wrapped, ${i}`});
      await element.updateComplete;
      await frames();
      log(element).scrollTop -= 500;
      await frames();
      const [read, top] = [...places(element)].findLast((each) => each[1] < 0)!;
      act(element);
      await frames();
      expect(places(element).get(read)).to.be.closeTo(top, 1.5);
      element.receive({text: 'News'});
      await element.updateComplete;
      await frames();
      expect(places(element).get(read)).to.be.closeTo(top, 1.5);
    });
  }

  it('takes somebody along to its end where there is so much room that they see it', async () => {
    const {element} = await talk();
    dialog(element).style.blockSize = '300px'; // a keyboard
    await frames();
    log(element).scrollTop -= 60;
    await frames();
    dialog(element).style.blockSize = '500px';
    await frames();
    expect(fromEnd(element)).to.be.at.most(1);
    element.receive({text: 'News'});
    await element.updateComplete;
    await frames();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('stays at its end as a conversation of any length grows, line by line and message by message', async () => {
    const {element} = await talk();
    for (let i = 1; i < 8; i++) {
      typeLines(element, i);
      element.receive({text: `Meanwhile ${i}`});
      await frames();
      expect(fromEnd(element), `${i} lines`).to.be.at.most(1);
    }
  });

  it('leaves somebody who has gone up by one key, and takes them along again once they are back', async () => {
    const {element} = await talk();
    log(element).scrollTop -= 40;
    await frames();
    element.receive({text: 'News'});
    await element.updateComplete;
    await frames();
    expect(fromEnd(element)).to.be.greaterThan(40);
    log(element).scrollTop = log(element).scrollHeight;
    await frames();
    element.receive({text: 'More news'});
    await element.updateComplete;
    await frames();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('takes nobody to its end for a message that comes in the very moment in which they begin to scroll up', async () => {
    const {element} = await talk();
    log(element).scrollTop -= 200; // its event is still to come
    element.receive({text: 'News'});
    await element.updateComplete;
    await frames();
    expect(fromEnd(element)).to.be.greaterThan(150);
  });

  it('is where it was left when the panel is closed and opened again', async () => {
    const {element} = await talk();
    log(element).scrollTop = log(element).scrollHeight / 2;
    await frames();
    const before = places(element);
    element.close();
    await element.updateComplete;
    await frames();
    await open(element);
    await settle(element);
    await frames();
    expect([...places(element).values()][10]).to.be.closeTo([...before.values()][10]!, 1.5);
  });

  it('goes to its end for a message of the visitor’s own, and opens there with one that came meanwhile', async () => {
    const {element} = await talk();
    for (const act of [() => element.send('Mine'), () => element.receive({text: 'Theirs'})]) {
      log(element).scrollTop = 300;
      await frames();
      element.close();
      await element.updateComplete;
      act();
      await open(element);
      await frames();
      expect(fromEnd(element)).to.be.at.most(1);
    }
  });
});
