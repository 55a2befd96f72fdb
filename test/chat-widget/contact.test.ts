import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import type {OutgoingMessage} from '../../src/delivery/transport.js';
import type {ChatMessageEvent} from '../../src/events.js';
import {recordAnnouncements} from '../support/announcements.js';
import {english} from '../support/strings.js';
import {press, type} from '../support/keys.js';
import {closeTabs, openTab} from '../support/tab.js';
import {waitUntil} from '../support/wait.js';
import {
  active,
  at,
  button,
  composer,
  dialog,
  email,
  find,
  HOURS,
  leaveEmail,
  mount as mountWidget,
  name,
  open,
  said,
  settle,
  travel,
  TAKES_ALL,
  words,
} from '../support/widget.js';

const {saveEmail: SAVE, skipEmail: SKIP, leaveEmail: LEAVE, changeEmail: CHANGE, cancel: CANCEL} = english;
const TEXTS = {'office-hours': HOURS, 'offline-message': 'We are back {opens}.', 'online-message': 'One moment.'};
const KEPT = {storage: 'local', id: 'contact'};
const RECORD = 'office-hours-chat:contact:';
const MARIE = 'marie@shop.example';

/** Keeps something as what the visitor has left last. */
function keepContact(contact: unknown): void {
  const {id} = JSON.parse(localStorage.getItem(RECORD)!) as {id: string};
  localStorage.setItem(`${RECORD}${id}:0zzzzzzzzcx`, JSON.stringify(contact));
}
const TOMORROW = at('10:00') + 24 * 3_600_000;

/** Which of its buttons are there, by what they say. */
const offered = (element: ChatWidget) => [SAVE, SKIP, CANCEL, LEAVE, CHANGE].filter((each) => button(element, each));
/** What was said since the first message and the reply to it. */
const more = (element: ChatWidget) => said(element).slice(2);

async function click(element: ChatWidget, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

/** An open panel in which the visitor has said something: at 18:00, when nobody is there, if not told otherwise. */
async function chat(attributes: Record<string, string> = {}, now = at('18:00')): Promise<ChatWidget> {
  const element = await mount(now, {...TEXTS, ...attributes});
  await open(element);
  element.send('Hello');
  await untilTaken(element);
  return element;
}

/** A reply is there once the message that it answers was taken. */
async function untilTaken(element: ChatWidget): Promise<void> {
  await element.updateComplete; // what is sent first waits for the conversation's code
  await waitUntil(() => element.thread.length > 0 && element.thread.every(({delivery}) => delivery !== 'sending'));
  await element.updateComplete;
}

/** An address is asked for where somebody gets it. */
const mount = (now: number, attributes: Record<string, string> = {}) =>
  mountWidget(now, attributes, {transport: TAKES_ALL});

describe('the offer to leave an email address', () => {
  afterEach(() => localStorage.clear());

  it('is made once the visitor has said something', async () => {
    const element = await mount(at('18:00'), TEXTS);
    await open(element);
    element.receive({text: 'Anybody there?'});
    await element.updateComplete;
    expect(email(element)).to.equal(null);
    element.send('Hello');
    await element.updateComplete;
    expect(email(element)).to.be.an.instanceOf(HTMLInputElement);
    expect(words(find(element, '.thread'))).to.contain(english.askEmail);
  });

  for (const [ask, whileClosed, whileOpen, whileUnset] of [
    [undefined, true, false, false],
    ['', true, false, false],
    ['offline', true, false, false],
    ['always', true, true, true],
    ['never', false, false, false],
  ] as const) {
    it(`is made at the times of ask-email: ${ask === undefined ? 'missing' : `"${ask}"`}`, async () => {
      const attributes: Record<string, string> = ask === undefined ? {} : {'ask-email': ask};
      const isMade = async (now: number, also = {}) => Boolean(email(await chat({...attributes, ...also}, now)));
      expect(await isMade(at('18:00')), 'closed').to.equal(whileClosed);
      expect(await isMade(at('10:00')), 'open').to.equal(whileOpen);
      expect(await isMade(at('18:00'), {'office-hours': ''}), 'unset').to.equal(whileUnset);
      expect(await isMade(at('10:00'), {'status-override': 'offline'}), 'set offline').to.equal(whileClosed);
    });
  }

  it('is made as if ask-email were missing where its word is not known, with one warning', async () => {
    const warn = sinon.stub(console, 'warn');
    try {
      const element = await chat({'ask-email': 'sometimes'});
      expect(offered(element)).to.deep.equal([SAVE, SKIP]);
      await travel(element, TOMORROW);
      expect(offered(element)).to.deep.equal([]);
      await waitUntil(() => warn.called);
      expect(warn.args).to.deep.equal([
        ['<chat-widget> ask-email: "sometimes" is not known here; write "offline" or "always" or "never".'],
      ]);
    } finally {
      warn.restore();
    }
  });

  it('follows ask-email and the hours at once', async () => {
    const element = await chat({'ask-email': 'never'}, at('10:00'));
    element.askEmail = 'always';
    await element.updateComplete;
    expect(offered(element)).to.deep.equal([SAVE, SKIP]);
    element.askEmail = null;
    await element.updateComplete;
    expect(offered(element)).to.deep.equal([]);
    await travel(element, at('17:00'));
    expect(offered(element)).to.deep.equal([SAVE, SKIP]);
  });

  it('stands at the end of the thread and stays there, and takes no focus', async () => {
    const element = await chat();
    expect(active()).to.equal(composer(element));
    for (const text of ['And', 'another', 'thing']) element.send(text);
    await element.updateComplete;
    const last = [...element.shadowRoot!.querySelectorAll('.message')].at(-1)!;
    expect(words(last)).to.contain('thing');
    expect(last.compareDocumentPosition(email(element))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find(element, '.thread').contains(email(element)), 'in the thread').to.equal(true);
    expect(active()).to.equal(composer(element));
  });

  it('is in view after the visitor’s message', async () => {
    const element = await chat();
    for (let i = 0; i < 30; i++) element.send(`Line ${i}`);
    await settle(element);
    const [thread, skip] = [find(element, '.thread'), button(element, SKIP)].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(skip!.bottom).to.be.at.most(thread!.bottom);
    expect(skip!.top).to.be.at.least(thread!.top);
  });

  it('asks for an address, which a browser can fill in and checks, and for a name, which is not needed', async () => {
    const element = await chat();
    expect(email(element)).to.include({type: 'email', autocomplete: 'email', required: true});
    expect(name(element)).to.include({type: 'text', autocomplete: 'name', required: false});
    expect([email(element), name(element)].map(({labels}) => words(labels![0]!))).to.deep.equal([
      english.email,
      english.name,
    ]);
  });

  it('draws nothing afresh where nothing has changed', async () => {
    const element = await chat();
    const observer = new MutationObserver(() => {});
    observer.observe(find(element, '.thread'), {childList: true, characterData: true, subtree: true});
    element.requestUpdate();
    await element.updateComplete;
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });
});

describe('an email address', () => {
  afterEach(() => {
    closeTabs();
    localStorage.clear();
  });

  it('is left by keyboard alone, with a name, and the button to change it has the focus then', async () => {
    const element = await chat();
    for (const stop of [button(element, SKIP), button(element, SAVE), name(element), email(element)]) {
      await press('Tab', 'Shift');
      expect(active()).to.equal(stop);
    }
    await type(MARIE);
    await press('Tab');
    await type('Marie');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(more(element)).to.deep.equal([`visitor: I’m Marie. You can reach me at ${MARIE}.`]);
    expect(offered(element)).to.deep.equal([CHANGE]);
    expect(active()).to.equal(button(element, CHANGE));
  });

  it('is left with Enter, also without a name', async () => {
    const element = await chat();
    email(element).focus();
    await type(MARIE);
    await press('Enter');
    await element.updateComplete;
    expect(more(element)).to.deep.equal([`visitor: You can reach me at ${MARIE}.`]);
    expect(active()).to.equal(button(element, CHANGE));
  });

  it('takes the focus away from nobody who goes on writing afterwards', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE);
    composer(element).focus();
    await type('One more');
    await press('Enter');
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(active()).to.equal(composer(element));
  });

  it('is not taken while it is blank or none', async () => {
    const element = await chat();
    email(element).focus();
    await press('Enter');
    expect(active()).to.equal(email(element));
    for (const nonsense of ['marie', '@shop.example', 'marie@shop.example, paul@shop.example', '<b>@shop.example']) {
      email(element).value = nonsense;
      await press('Enter');
      await element.updateComplete;
      expect([more(element), offered(element)], nonsense).to.deep.equal([[], [SAVE, SKIP]]);
      expect(active()).to.equal(email(element));
    }
    email(element).value = '';
    name(element).value = 'Marie';
    await click(element, SAVE);
    expect([more(element), offered(element)]).to.deep.equal([[], [SAVE, SKIP]]);
  });

  it('is kept from the shop’s own shortcuts while it is typed', async () => {
    const element = await chat();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    email(element).focus();
    await type('a/b');
    document.removeEventListener('keydown', listen);
    expect(email(element).value).to.equal('a/b');
    expect(heard).to.deep.equal([]);
  });

  it('is a message of the visitor, of which the page is told, and which no automatic reply follows', async () => {
    const element = await chat({}, at('16:59'));
    await travel(element, at('17:00'));
    expect(said(element)).to.deep.equal(['visitor: Hello', 'auto: One moment.']);
    element.askEmail = 'always';
    await element.updateComplete;
    const told: string[] = [];
    element.addEventListener('chat-message', ({message}: ChatMessageEvent) => told.push(message.text));
    await leaveEmail(element, MARIE);
    expect(more(element)).to.deep.equal([`visitor: You can reach me at ${MARIE}.`]);
    expect(told).to.deep.equal([`You can reach me at ${MARIE}.`]);
    expect(element.unread).to.equal(0);
    element.send('When are you back?');
    await untilTaken(element);
    expect(said(element).at(-1)).to.equal('auto: We are back tomorrow, Wednesday, at 09:00.');
  });

  it('can be changed: the focus is in the field, which holds what was left', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE, 'Marie');
    await press('Enter'); // the button to change it has the focus
    await element.updateComplete;
    expect([email(element).value, name(element).value]).to.deep.equal([MARIE, 'Marie']);
    expect(active()).to.equal(email(element));
    expect(offered(element)).to.deep.equal([SAVE, CANCEL]);
    await leaveEmail(element, 'm@shop.example', '');
    expect(more(element).at(-1)).to.equal('visitor: You can reach me at m@shop.example.');
    await click(element, CHANGE);
    expect([email(element).value, name(element).value]).to.deep.equal(['m@shop.example', '']);
  });

  it('stays as it was after Cancel, and nothing is said', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE, 'Marie');
    await click(element, CHANGE);
    email(element).value = 'wrong';
    name(element).value = 'Wrong';
    button(element, CANCEL).focus();
    await press('Enter');
    await element.updateComplete;
    expect(more(element)).to.have.length(1);
    expect(active()).to.equal(button(element, CHANGE));
    await click(element, CHANGE);
    expect([email(element).value, name(element).value]).to.deep.equal([MARIE, 'Marie']);
  });

  it('is not said again where it was saved as it was', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE, 'Marie');
    await click(element, CHANGE);
    await click(element, SAVE);
    expect(more(element)).to.have.length(1);
    expect(offered(element)).to.deep.equal([CHANGE]);
    await click(element, CHANGE);
    await leaveEmail(element, MARIE, ' \t');
    expect(more(element).at(-1), 'a name that is taken back').to.equal(`visitor: You can reach me at ${MARIE}.`);
    expect(more(element)).to.have.length(2);
  });

  it('can still be changed while somebody is there', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE);
    await travel(element, TOMORROW);
    expect(offered(element)).to.deep.equal([CHANGE]);
    element.askEmail = 'never';
    await element.updateComplete;
    expect(offered(element)).to.deep.equal([CHANGE]);
  });

  it('need not be left: nothing is said, and a button for those who think again has the focus', async () => {
    const element = await chat();
    button(element, SKIP).focus();
    await press('Enter');
    await element.updateComplete;
    expect(more(element)).to.deep.equal([]);
    expect(offered(element)).to.deep.equal([LEAVE]);
    expect(active()).to.equal(button(element, LEAVE));
    element.send('Still there?');
    await element.updateComplete;
    expect(offered(element), 'is not asked again').to.deep.equal([LEAVE]);
    await travel(element, TOMORROW);
    expect(offered(element), 'somebody is there').to.deep.equal([]);
  });

  it('can be left after all by somebody who would rather not at first', async () => {
    const element = await chat();
    await click(element, SKIP);
    await press('Enter');
    await element.updateComplete;
    expect(active()).to.equal(email(element));
    expect([email(element).value, offered(element)]).to.deep.equal(['', [SAVE, CANCEL]]);
    await click(element, CANCEL);
    expect([offered(element), more(element)]).to.deep.equal([[LEAVE], []]);
    expect(active()).to.equal(button(element, LEAVE));
    await click(element, LEAVE);
    await leaveEmail(element, MARIE);
    expect([offered(element), more(element)]).to.deep.equal([[CHANGE], [`visitor: You can reach me at ${MARIE}.`]]);
  });

  it('that is half typed stays when the shop opens meanwhile, and can be left then', async () => {
    const element = await chat();
    email(element).focus();
    await type('marie@');
    await travel(element, TOMORROW);
    expect(email(element).value).to.equal('marie@');
    expect(active()).to.equal(email(element));
    element.receive({text: 'Good morning', author: 'Paul'});
    await element.updateComplete;
    expect(active()).to.equal(email(element));
    await type('shop.example');
    await press('Enter');
    await element.updateComplete;
    expect(said(element).at(-1)).to.equal(`visitor: You can reach me at ${MARIE}.`);
    expect(offered(element)).to.deep.equal([CHANGE]);
  });

  it('stays half typed also where only the name is there, or while the panel is closed', async () => {
    const element = await chat();
    name(element).value = 'Mar';
    await travel(element, TOMORROW);
    element.close();
    await element.updateComplete;
    await open(element);
    expect(name(element).value).to.equal('Mar');
    await click(element, SKIP);
    expect([offered(element), more(element)]).to.deep.equal([[], []]);
    expect(dialog(element).contains(active()), 'the focus is in the panel').to.equal(true);
  });

  it('says in words of the widget what is wrong with an address, and takes that back once it is right', async () => {
    const element = await chat({lang: 'de'});
    await waitUntil(() => words(find(element, '.save')) === 'Speichern');
    const transcript = recordAnnouncements(element);
    const sentence = 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.';
    const error = () => {
      const id = email(element).getAttribute('aria-describedby');
      if (!id) return null;
      const described = find(element, `#${id}`);
      expect(described, 'what describes it is there').to.exist;
      return described;
    };
    expect([error(), email(element).ariaInvalid]).to.deep.equal([null, 'false']);
    email(element).value = 'marie';
    await click(element, 'Speichern');
    expect([words(error()), email(element).ariaInvalid]).to.deep.equal([sentence, 'true']);
    expect(active()).to.equal(email(element));
    await waitUntil(() => transcript.includes(`status: ${sentence}`));
    expect(element.thread.some(({text}) => text.includes('marie'))).to.equal(false);
    await type('@shop.example');
    expect([error(), email(element).ariaInvalid]).to.deep.equal([null, 'false']);
    await click(element, 'Speichern');
    expect(element.thread.at(-1)!.text).to.contain(MARIE);
  });

  it('has nothing to say against an address that is skipped, and asks for one that is left out', async () => {
    const element = await chat();
    await click(element, SAVE);
    expect(words(find(element, '.error'))).to.equal(english.emailInvalid);
    await click(element, SKIP);
    expect(find(element, '.error')).to.equal(null);
    await click(element, LEAVE);
    expect(find(element, '.error')).to.equal(null);
  });

  it('stands outside of the log, which is not to say it', async () => {
    const element = await chat();
    expect(find(element, '[role=log]').contains(email(element))).to.equal(false);
  });

  it('is no longer asked for when the shop opens and nothing was typed; the focus stays in the panel', async () => {
    const element = await chat();
    email(element).focus();
    await travel(element, TOMORROW);
    expect(email(element)).to.equal(null);
    expect(active()).to.equal(find(element, '[role=log]'));
  });

  it('is kept over a reload, and so is that somebody would rather not', async () => {
    const before = await chat(KEPT);
    await leaveEmail(before, MARIE, 'Marie');
    before.remove();
    const after = await mount(at('18:00'), {...TEXTS, ...KEPT});
    await open(after);
    expect(offered(after)).to.deep.equal([CHANGE]);
    await click(after, CHANGE);
    expect([email(after).value, name(after).value]).to.deep.equal([MARIE, 'Marie']);
    await click(after, SAVE);
    expect(more(after), 'nothing has changed').to.have.length(1);
    after.clear();
    after.send('Hello');
    await after.updateComplete;
    await click(after, SKIP);
    after.remove();
    const later = await mount(at('18:00'), {...TEXTS, ...KEPT});
    await open(later);
    expect(offered(later)).to.deep.equal([LEAVE]);
  });

  it('that is half typed is kept over a reload, until it is left, dropped or the conversation ended', async () => {
    const reload = async (before: ChatWidget) => {
      before.remove();
      const after = await mount(at('18:00'), {...TEXTS, ...KEPT});
      await open(after);
      return after;
    };
    const fields = (element: ChatWidget) => [email(element).value, name(element).value];
    const write = (element: ChatWidget, address: string, called = '') => {
      Object.assign(email(element), {value: address});
      Object.assign(name(element), {value: called});
      email(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
    };
    let element = await chat(KEPT);
    write(element, 'marie@', 'Mar');
    element = await reload(element);
    expect([fields(element), offered(element)]).to.deep.equal([
      ['marie@', 'Mar'],
      [SAVE, SKIP],
    ]);
    await leaveEmail(element, MARIE, 'Marie');
    element = await reload(element);
    expect(offered(element)).to.deep.equal([CHANGE]);
    await click(element, CHANGE);
    write(element, 'm@shop', 'Marie');
    element = await reload(element);
    expect([fields(element), offered(element)]).to.deep.equal([
      ['m@shop', 'Marie'],
      [SAVE, CANCEL],
    ]);
    await click(element, CANCEL);
    element = await reload(element);
    expect(offered(element)).to.deep.equal([CHANGE]);
    await click(element, CHANGE);
    write(element, 'm@shop');
    element.clear();
    await element.updateComplete;
    element.send('Hello');
    await element.updateComplete;
    expect(fields(element)).to.deep.equal(['', '']);
    element = await reload(element);
    expect([fields(element), offered(element)]).to.deep.equal([
      ['', ''],
      [SAVE, SKIP],
    ]);
  });

  it('is there in other tabs as soon as it is left or changed in one', async () => {
    const element = await chat(KEPT);
    const other = await openTab('id="contact" ask-email="always" open');
    other.transport = TAKES_ALL;
    await waitUntil(() => button(other, SAVE), 'it is offered there');
    await leaveEmail(element, MARIE, 'Marie');
    await waitUntil(() => button(other, CHANGE), 'it was left there');
    expect(said(other)).to.deep.equal(said(element));
    await click(other, CHANGE);
    expect([email(other).value, name(other).value]).to.deep.equal([MARIE, 'Marie']);
    await leaveEmail(other, 'm@shop.example', 'Marie');
    await waitUntil(() => words(find(element, '.thread')).includes('m@shop.example'), 'it is drawn here, too');
    await element.updateComplete;
    await click(element, CHANGE);
    expect(email(element).value).to.equal('m@shop.example');
  });

  it('is forgotten with the conversation, also what is half typed or about to be changed', async () => {
    for (const prepare of [
      (element: ChatWidget) => leaveEmail(element, MARIE, 'Marie'),
      async (element: ChatWidget) => {
        await leaveEmail(element, MARIE, 'Marie');
        await click(element, CHANGE);
      },
      (element: ChatWidget) => {
        email(element).value = name(element).value = 'Half';
      },
      async (element: ChatWidget) => {
        name(element).value = 'Half';
        await click(element, SKIP);
      },
    ]) {
      const element = await chat(KEPT);
      await prepare(element);
      await element.updateComplete;
      element.clear();
      await element.updateComplete;
      expect([email(element), offered(element)]).to.deep.equal([null, []]);
      expect(Object.values(localStorage).join()).not.to.contain('arie');
      element.send('Hello again');
      await element.updateComplete;
      expect([email(element).value, name(element).value, offered(element)]).to.deep.equal(['', '', [SAVE, SKIP]]);
      element.clear();
      element.remove();
    }
  });

  it('is asked for in the page’s own words', async () => {
    const element = await mount(at('18:00'), TEXTS);
    element.strings = {
      askEmail: 'Wohin dürfen wir antworten?',
      email: 'E-Mail-Adresse',
      name: 'Name (freiwillig)',
      saveEmail: 'Speichern',
      skipEmail: 'Nein danke',
      leaveEmail: 'E-Mail-Adresse hinterlassen',
      changeEmail: 'Ändern',
      cancel: 'Abbrechen',
      contact: (address, called) => `${called || 'Jemand'}: ${address}`,
    };
    await open(element);
    element.send('Hallo');
    await element.updateComplete;
    const form = () => words(email(element).form);
    for (const text of ['Wohin dürfen wir antworten?', 'E-Mail-Adresse', 'Name (freiwillig)', 'Speichern']) {
      expect(form()).to.contain(text);
    }
    await click(element, 'Nein danke');
    await click(element, 'E-Mail-Adresse hinterlassen');
    expect(form()).to.contain('Abbrechen');
    email(element).value = MARIE;
    await click(element, 'Speichern');
    expect(said(element).at(-1)).to.equal(`visitor: Jemand: ${MARIE}`);
    await click(element, 'Ändern');
    name(element).value = 'Marie';
    element.strings = {saveEmail: 'Enregistrer'};
    await element.updateComplete;
    expect(form(), 'another language meanwhile').to.contain('Enregistrer');
    expect(email(element).value).to.equal(MARIE);
    await click(element, 'Enregistrer');
    expect(said(element).at(-1)).to.equal(`visitor: I’m Marie. You can reach me at ${MARIE}.`);
  });

  it('has no fault that axe finds: asked for, declined, left, being changed, wrong', async () => {
    const element = await chat();
    const check = async () => {
      await settle(element);
      await expect(element).to.be.accessible();
    };
    await check();
    email(element).value = 'wrong';
    email(element).form!.requestSubmit();
    await check();
    await click(element, SKIP);
    await check();
    await click(element, LEAVE);
    await leaveEmail(element, MARIE, 'Marie');
    await check();
    await click(element, CHANGE);
    await check();
  });
});

describe('what a visitor or a storage gives as an email address', () => {
  let warn: sinon.SinonStub;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });

  afterEach(() => {
    warn.restore();
    localStorage.clear();
  });

  it('is text, never HTML', async () => {
    const element = await chat();
    await leaveEmail(element, MARIE, '<img src=x onerror=alert(1)>');
    expect(find(element, '.thread img, .thread b')).to.equal(null);
    expect(said(element).at(-1)).to.contain('I’m <img src=x onerror=alert(1)>.');
    await click(element, CHANGE);
    expect(name(element).value).to.equal('<img src=x onerror=alert(1)>');
  });

  it('is said as it was typed, also with braces in it', async () => {
    const element = await chat({'ask-email': 'always'}, at('10:00'));
    await leaveEmail(element, '{opens}@shop.example', 'Marie {exception} {closes}');
    expect(said(element).at(-1)).to.equal(
      'visitor: I’m Marie {exception} {closes}. You can reach me at {opens}@shop.example.',
    );
  });

  it('can be typed at a reasonable length only', async () => {
    const element = await chat();
    expect([email(element).maxLength, name(element).maxLength]).to.deep.equal([254, 100]);
  });

  it('does not widen the thread, however long it is', async () => {
    const element = await chat();
    const local = 'm'.repeat(64);
    const long = `${local}@${'s'.repeat(60)}.${'s'.repeat(60)}.${'s'.repeat(60)}.example`;
    await leaveEmail(element, long.slice(0, 254), 'W'.repeat(100));
    const isWide = () => {
      const {scrollWidth, clientWidth} = find(element, '.thread');
      return scrollWidth > clientWidth;
    };
    await settle(element);
    expect(said(element).at(-1)).to.contain(local);
    expect(isWide()).to.equal(false);
    await click(element, CHANGE);
    expect(isWide()).to.equal(false);
  });

  for (const contact of [
    ...[null, 5, true, 'marie', [], {}],
    ...[{email: 5}, {email: null, name: 7}, {email: {}, name: []}, {email: ['a@b.example']}],
    ...[
      {email: MARIE, name: 5},
      {email: MARIE, name: {}},
      {email: MARIE, text: 'Not mine', id: 'x', page: 'y'},
    ],
  ] as unknown[]) {
    it(`breaks nothing where ${JSON.stringify(contact)} is kept`, async () => {
      const before = await chat(KEPT);
      await waitUntil(() => before.thread[0]?.delivery === 'sent');
      before.remove();
      keepContact(contact);
      const sent: OutgoingMessage[] = [];
      const element = await mount(at('18:00'), {...TEXTS, ...KEPT});
      element.transport = {send: (message) => Promise.resolve(void sent.push(message))};
      await open(element);
      expect(said(element)[0]).to.equal('visitor: Hello');
      element.send('Two');
      await waitUntil(() => sent.length);
      // What goes to a shop is of the right kind, whatever was kept.
      const {email: address, name: called} = sent[0]!.contact ?? {email: ''};
      expect([typeof address, typeof (called ?? '')]).to.deep.equal(['string', 'string']);
      expect(Object.keys(sent[0]!.contact ?? {}).filter((key) => key !== 'email' && key !== 'name')).to.deep.equal([]);
      for (const each of [CHANGE, LEAVE]) if (button(element, each)) await click(element, each);
      await leaveEmail(element, 'paul@shop.example', 'Paul');
      await waitUntil(() => sent.length > 1);
      expect(sent[1]).to.deep.include({
        text: 'I’m Paul. You can reach me at paul@shop.example.',
        contact: {email: 'paul@shop.example', name: 'Paul'},
      });
    });
  }

  it('breaks nothing where what is kept is very long', async () => {
    const before = await chat(KEPT);
    before.remove();
    const contact = {email: `${'m'.repeat(100_000)}@shop.example`, name: 'W'.repeat(100_000)};
    keepContact(contact);
    const element = await mount(at('18:00'), {...TEXTS, ...KEPT});
    await open(element);
    const {scrollWidth, clientWidth} = find(element, '.thread');
    expect(scrollWidth).to.equal(clientWidth);
    await click(element, CHANGE);
    await leaveEmail(element, MARIE);
    expect(said(element).at(-1)).to.equal(`visitor: You can reach me at ${MARIE}.`);
  });
});
