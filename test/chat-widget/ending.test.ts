import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {english} from '../support/strings.js';
import {press, type} from '../support/keys.js';
import {closeTabs, openTab} from '../support/tab.js';
import {waitUntil} from '../support/wait.js';
import {
  active,
  at,
  button,
  composer,
  email,
  find,
  HOURS,
  launcher,
  leaveEmail,
  mount as mountWidget,
  open,
  said,
  settle,
  TAKES_ALL,
  words,
  write,
} from '../support/widget.js';

const {saveChat: SAVE, endChat: BIN, end: END, cancel: CANCEL} = english;
const KEPT = {storage: 'local', id: 'ending'};

const question = (element: ChatWidget) => find(element, '[aria-labelledby=question]');
const keys = () => Object.keys(localStorage);

/** An open panel with a message in it. */
async function chat(attributes: Record<string, string> = {}): Promise<ChatWidget> {
  const element = await mount(at('18:00'), {'office-hours': HOURS, ...attributes});
  await open(element);
  element.send('Hello');
  await element.updateComplete;
  return element;
}

async function click(element: ChatWidget, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

/** An address is asked for where somebody gets it. */
const mount = (now: number, attributes: Record<string, string> = {}) =>
  mountWidget(now, attributes, {transport: TAKES_ALL});

describe('the end of a conversation', () => {
  afterEach(() => {
    closeTabs();
    localStorage.clear();
  });

  it('can be wished while there are messages, whoever has said them', async () => {
    const element = await mount(at('18:00'), {'welcome-message': 'Hi!'});
    await open(element);
    expect(button(element, BIN)).to.equal(undefined);
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(find(element, '[part=header]').contains(button(element, BIN)), 'in the header').to.equal(true);
    element.clear();
    await element.updateComplete;
    expect(button(element, BIN)).to.equal(undefined);
  });

  it('is asked about, with a name for the question, and the focus on the answer that does nothing', async () => {
    const element = await chat();
    expect(question(element)).to.equal(null);
    button(element, BIN).focus();
    await press('Enter');
    await element.updateComplete;
    const id = question(element).getAttribute('aria-labelledby')!;
    expect(words(find(element, `#${id}`))).to.equal('End this conversation and delete it from this browser?');
    expect([...question(element).querySelectorAll('button')].map(words)).to.deep.equal([END, CANCEL]);
    expect(active()).to.equal(button(element, CANCEL));
    expect(said(element)).to.deep.equal(['visitor: Hello']);
  });

  for (const key of ['Enter', ' ']) {
    it(`does not come with ${key === ' ' ? 'the space bar' : key} on Cancel; the focus is back on the bin`, async () => {
      const element = await chat(KEPT);
      composer(element).focus();
      await type('Not yet');
      button(element, BIN).focus();
      await press(key);
      expect(active()).to.equal(button(element, CANCEL));
      await press(key);
      await element.updateComplete;
      expect(question(element)).to.equal(null);
      expect(active()).to.equal(button(element, BIN));
      expect([said(element), composer(element).value]).to.deep.equal([['visitor: Hello'], 'Not yet']);
      await press(key);
      expect(active(), 'is asked about again').to.equal(button(element, CANCEL));
    });

    it(`comes by keyboard with ${key === ' ' ? 'the space bar' : key}; the focus is in the text field`, async () => {
      const element = await chat(KEPT);
      composer(element).focus();
      await type('Not yet');
      button(element, BIN).focus();
      await press(key);
      await press('Tab', 'Shift');
      expect(active()).to.equal(button(element, END));
      await press(key);
      await element.updateComplete;
      expect([question(element), button(element, BIN)]).to.deep.equal([null, undefined]);
      expect([element.thread, keys()]).to.deep.equal([[], []]);
      expect(active()).to.equal(composer(element));
      expect(composer(element).value).to.equal('');
      await type('Anew');
      expect(composer(element).value).to.equal('Anew');
    });
  }

  for (const focus of ['on an answer', 'in the text field']) {
    it(`does not come with Escape ${focus}, which says No; the next one closes the panel`, async () => {
      const element = await chat();
      await click(element, BIN);
      if (focus === 'in the text field') composer(element).focus();
      await press('Escape');
      await element.updateComplete;
      expect([element.open, question(element), element.thread.length]).to.deep.equal([true, null, 1]);
      expect(active()).to.equal(button(element, BIN));
      await press('Escape');
      await element.updateComplete;
      expect([element.open, element.thread.length]).to.deep.equal([false, 1]);
      expect(active()).to.equal(launcher(element));
    });
  }

  it('lets the question stand while the talk goes on', async () => {
    const element = await chat();
    await click(element, BIN);
    element.receive({text: 'Hi', author: 'Marie'});
    await element.updateComplete;
    expect(question(element)).not.to.equal(null);
    expect(active()).to.equal(button(element, CANCEL));
    await click(element, END);
    expect(element.thread).to.deep.equal([]);
  });

  it('makes the text field as low as its text again', async () => {
    const element = await chat();
    const height = () => composer(element).getBoundingClientRect().height;
    const one = height();
    for (let i = 0; i < 3; i++) await press('Enter', 'Shift');
    expect(height()).to.be.greaterThan(one + 40);
    await click(element, BIN);
    await click(element, END);
    expect(height()).to.equal(one);
  });

  it('forgets all: messages, draft, contact, what was seen, also after a reload', async () => {
    const element = await chat({...KEPT, 'welcome-message': 'Hi!'});
    await leaveEmail(element, 'marie@shop.example', 'Marie');
    composer(element).focus();
    await type('Draft');
    expect(Object.values(localStorage).join()).to.contain('Draft').and.to.contain('marie@shop.example');
    await click(element, BIN);
    await click(element, END);
    expect(keys()).to.deep.equal([]);
    expect([words(find(element, '.thread')), element.unread]).to.deep.equal(['Hi!', 0]);
    element.remove();
    const after = await mount(at('18:00'), {'office-hours': HOURS, ...KEPT});
    await open(after);
    expect([after.thread, composer(after).value, email(after)]).to.deep.equal([[], '', null]);
    after.send('Hello again');
    await after.updateComplete;
    expect(email(after).value, 'is asked for again').to.equal('');
  });

  it('is told to the transport, and the next message begins another conversation', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS});
    const sent: string[] = [];
    const forgotten: string[] = [];
    element.transport = {
      send: ({conversation}) => Promise.resolve(void sent.push(conversation)),
      forget: (conversation) => void forgotten.push(conversation),
    };
    await open(element);
    element.send('Hello');
    await waitUntil(() => sent.length);
    await element.updateComplete;
    await click(element, BIN);
    expect(forgotten).to.deep.equal([]);
    await click(element, END);
    expect(forgotten).to.deep.equal(sent);
    element.send('Hello again');
    await waitUntil(() => sent.length > 1);
    expect(sent[1]).not.to.equal(sent[0]);
  });

  it('comes in all tabs at once', async () => {
    const element = await chat(KEPT);
    await leaveEmail(element, 'marie@shop.example', 'Marie');
    const other = await openTab('id="ending" ask-email="always" open');
    other.transport = TAKES_ALL;
    await waitUntil(() => button(other, BIN), 'it goes on there');
    expect(said(other)).to.deep.equal(said(element));
    await click(other, BIN);
    await click(other, END);
    await waitUntil(() => !element.thread.length);
    await waitUntil(() => !button(element, BIN), 'nothing is left to end');
    expect(email(element)).to.equal(null);
    expect(button(element, english.changeEmail), 'the contact is forgotten').to.equal(undefined);
    expect(keys()).to.deep.equal([]);
    element.send('Anew');
    await waitUntil(() => said(other).join() === 'visitor: Anew');
    await waitUntil(() => email(other));
    expect(email(other).value).to.equal('');
  });

  it('empties the text field in all tabs', async () => {
    const element = await chat(KEPT);
    composer(element).focus();
    await type('Not yet');
    const other = await openTab('id="ending" open');
    await waitUntil(() => button(other, BIN), 'it goes on there');
    expect(composer(other).value).to.equal('Not yet');
    await click(other, BIN);
    await click(other, END);
    expect(composer(other).value).to.equal('');
    await waitUntil(() => !element.thread.length);
    await waitUntil(() => !composer(element).value, 'the draft goes, too');
  });

  it('takes the question with it, where another tab or the page’s own code has ended it', async () => {
    const element = await chat();
    await click(element, BIN);
    element.clear();
    await element.updateComplete;
    expect(question(element)).to.equal(null);
    element.send('Anew');
    await element.updateComplete;
    expect(question(element)).to.equal(null);
  });

  for (const [what, label] of [
    ['the button that saves', SAVE],
    ['the bin', BIN],
    ['an answer', CANCEL],
  ] as const) {
    it(`leaves whoever was on ${what} in the text field, where another tab or the page’s own code has ended it`, async () => {
      const element = await chat();
      if (label === CANCEL) await click(element, BIN);
      button(element, label).focus();
      element.clear();
      await element.updateComplete;
      expect(active()).to.equal(composer(element));
    });
  }

  it('leaves the focus alone that is elsewhere, where another tab or the page’s own code has ended it', async () => {
    const element = await chat();
    await click(element, BIN);
    const close = find(element, '.close');
    close.focus();
    element.clear();
    await element.updateComplete;
    expect([question(element), active()]).to.deep.equal([null, close]);
  });

  describe('takes along what is half typed', () => {
    it('where nothing had been said', async () => {
      const element = await mount(at('18:00'));
      await open(element);
      write(element, 'Secret');
      await settle(element); // the code has come
      element.clear();
      expect(composer(element).value).to.equal('');
    });

    it('where something else is said at once', async () => {
      const element = await chat();
      write(element, 'Secret');
      element.clear();
      element.receive({text: 'Welcome'});
      await element.updateComplete;
      expect([said(element), composer(element).value]).to.deep.equal([['agent: Welcome'], '']);
    });

    it('where the chat is closed, whatever is said before it opens', async () => {
      const element = await chat();
      write(element, 'Secret');
      element.close();
      await element.updateComplete;
      element.clear();
      element.receive({text: 'Welcome'});
      await element.updateComplete;
      await open(element);
      expect([said(element), composer(element).value]).to.deep.equal([['agent: Welcome'], '']);
    });

    it('in another tab, closed too', async () => {
      const element = await chat(KEPT);
      write(element, 'Secret');
      element.close();
      await element.updateComplete;
      const other = await openTab('id="ending" open');
      other.clear();
      await waitUntil(() => !composer(element).value); // a moment after the thread, once for all that was heard
      expect(element.thread).to.be.empty;
    });

    it('and leaves the text field as high as it was, and as its text is where the page puts one there', async () => {
      const element = await chat();
      const height = composer(element).offsetHeight;
      for (const text of ['', '', 'One\nTwo\nThree\nFour']) {
        write(element, 'Secret');
        element.close();
        await element.updateComplete;
        element.clear();
        if (text) element.show({text});
        await open(element);
        await settle(element);
        const {offsetHeight, scrollHeight, clientHeight} = composer(element);
        if (!text) expect(offsetHeight).to.equal(height);
        else expect([offsetHeight > height, scrollHeight > clientHeight]).to.deep.equal([true, false]);
      }
    });

    it('and not what the page puts there afterwards', async () => {
      for (const isOpen of [true, false]) {
        const element = await chat();
        element.open = isOpen;
        await element.updateComplete;
        element.clear();
        element.show({text: 'About this shirt: '});
        await element.updateComplete;
        expect(composer(element).value).to.equal('About this shirt: ');
        element.remove();
      }
    });

    for (const isOpen of [true, false]) {
      it(`an address, too, ${isOpen ? 'open' : 'closed'}`, async () => {
        const element = await chat({'ask-email': 'always'});
        await waitUntil(() => email(element));
        email(element).value = 'marie@shop';
        email(element).dispatchEvent(new Event('input', {bubbles: true}));
        element.open = isOpen;
        await element.updateComplete;
        element.clear();
        element.send('Anew');
        await open(element);
        await settle(element);
        expect(email(element).value).to.equal('');
      });
    }
  });

  it('is asked about in the page’s own words', async () => {
    const element = await chat();
    element.strings = {
      endChat: 'Unterhaltung beenden',
      endQuestion: 'Wirklich <b>beenden</b>?',
      end: 'Beenden',
      cancel: 'Abbrechen',
    };
    await element.updateComplete;
    await click(element, 'Unterhaltung beenden');
    expect(words(question(element).querySelector('p'))).to.equal('Wirklich <b>beenden</b>?');
    await click(element, 'Abbrechen');
    await click(element, 'Unterhaltung beenden');
    await click(element, 'Beenden');
    expect(element.thread).to.deep.equal([]);
  });

  it('has no fault that axe finds: with the bin, asked about, come', async () => {
    const element = await chat();
    for (const step of [BIN, END]) {
      await settle(element);
      await expect(element).to.be.accessible();
      await click(element, step);
    }
    await settle(element);
    await expect(element).to.be.accessible();
  });
});
