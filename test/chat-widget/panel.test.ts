import {expect, oneEvent} from '@open-wc/testing';
import {press, type} from '../support/keys.js';
import sinon from 'sinon';
import {waitUntil} from '../support/wait.js';
import {
  active,
  at,
  banner,
  button,
  composer,
  dialog,
  find,
  HOURS,
  launcher,
  launcherName,
  leaveEmail,
  mount,
  open,
  said,
  settle,
  TAKES_ALL,
  words,
} from '../support/widget.js';

describe('the panel by keyboard', () => {
  it('opens from the launcher with the focus in the text field; Escape closes and gives it back', async () => {
    const element = await mount(at('10:00'), {'office-hours': HOURS});
    launcher(element).focus();
    await press('Enter');
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    expect(active()).to.equal(composer(element));
    await press('Escape');
    await element.updateComplete;
    expect(element.open).to.equal(false);
    expect(dialog(element).open).to.equal(false);
    expect(active()).to.equal(launcher(element));
  });

  it('closes with Escape also while the focus is on the launcher', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    launcher(element).focus();
    await press('Escape');
    await element.updateComplete;
    expect(element.open).to.equal(false);
    expect(active()).to.equal(launcher(element));
  });

  it('follows a browser that closes the dialog by itself', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const closed = oneEvent(element, 'chat-close');
    dialog(element).close();
    await closed;
    expect(element.open).to.equal(false);
  });

  it('sends with Enter, breaks the line with Shift+Enter and keeps the focus', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    await type('Ola');
    await press('Enter', 'Shift');
    await type('hi');
    expect(composer(element).value).to.equal('Ola\nhi');
    await press('Enter');
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['visitor: Ola\nhi']);
    expect(composer(element).value).to.equal('');
    expect(active()).to.equal(composer(element));
  });

  it('does not send what an input method is still composing', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    composer(element).value = 'こん';
    composer(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}));
    expect(element.thread).to.deep.equal([]);
  });

  it('does not send at the Enter that ends a composition in Safari', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    composer(element).value = 'こん';
    const enter = new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true});
    composer(element).dispatchEvent(enter);
    expect(element.thread).to.deep.equal([]);
  });

  it('keeps what is typed from the shop’s own shortcuts', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await type('a/b');
    document.removeEventListener('keydown', listen);
    expect(composer(element).value).to.equal('a/b');
    expect(heard).to.deep.equal([]);
  });

  it('grows the text field with the text and shrinks it after sending', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const height = () => composer(element).getBoundingClientRect().height;
    const one = height();
    for (let i = 0; i < 3; i++) await press('Enter', 'Shift');
    expect(height()).to.be.greaterThan(one + 40);
    await type('x');
    await press('Enter');
    await element.updateComplete;
    expect(height()).to.equal(one);
  });

  it('goes to the launcher on closing where nothing had the focus at opening', async () => {
    const element = await mount(at('10:00'));
    (document.activeElement as HTMLElement | null)?.blur();
    await open(element);
    await press('Escape');
    await element.updateComplete;
    expect(active()).to.equal(launcher(element));
  });

  it('keeps a draft while the panel is closed', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    composer(element).value = 'Not yet';
    element.close();
    await open(element);
    expect(composer(element).value).to.equal('Not yet');
  });

  it('gives the focus back to the page’s own button that opened it', async () => {
    const element = await mount(at('10:00'));
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    await open(element);
    expect(active()).to.equal(composer(element));
    await press('Escape');
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  it('leaves the focus alone when it is closed from outside while the visitor is elsewhere', async () => {
    const element = await mount(at('10:00'));
    const field = document.createElement('input');
    element.before(field);
    await open(element);
    field.focus();
    element.close();
    await element.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('takes no focus when it is open as the page loads', async () => {
    const element = await mount(at('10:00'), {open: ''});
    expect(dialog(element).open).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('reaches close button, thread, text field and send button by Tab, and does not trap', async () => {
    const element = await mount(at('10:00'));
    const after = document.createElement('button');
    element.after(after);
    await open(element);
    find(element, '.close').focus();
    const stops: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      await press('Tab');
      stops.push(active());
    }
    expect(stops).to.deep.equal([
      find(element, '[role=log]'),
      composer(element),
      find(element, '[type=submit]'),
      after,
    ]);
  });

  it('reaches the button that ends a conversation before the one that closes, once there is one', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    element.send('Hello');
    await element.updateComplete;
    find(element, '.close').focus();
    await press('Tab', 'Shift');
    expect(active()).to.equal(button(element, 'End conversation'));
  });
});

describe('the panel for screen readers', () => {
  it('has no fault that axe finds: closed, open, with messages', async () => {
    const element = await mount(at('18:00'), {
      'office-hours': HOURS,
      'welcome-message': 'Hi!',
      'offline-message': 'Back {opens}',
    });
    await expect(element).to.be.accessible();
    await open(element);
    element.send('Hello');
    element.receive({text: 'Hi', author: 'Marie'});
    await settle(element);
    await expect(element).to.be.accessible();
  });

  it('is a dialog named by its heading, with a log that announces and a status that speaks', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS, heading: 'Ask a gardener'});
    await open(element);
    expect(words(find(element, `#${dialog(element).getAttribute('aria-labelledby')}`))).to.equal('Ask a gardener');
    expect(find(element, '[role=log]').getAttribute('aria-label')).to.equal('Messages');
    expect(words(find(element, '.banner strong'))).to.equal('We’re away');
  });

  it('says on the launcher whether it is open', async () => {
    const element = await mount(at('18:00'));
    expect(launcher(element).getAttribute('aria-expanded')).to.equal('false');
    await open(element);
    expect(launcher(element).getAttribute('aria-expanded')).to.equal('true');
    expect(launcherName(element), 'its name stays').to.equal('Open chat');
  });

  it('says of the text field what the keys do, in the language of the widget', async () => {
    const element = await mount(at('18:00'), {lang: 'nl'});
    await waitUntil(() => launcher(element).lang === 'nl');
    await open(element);
    expect(words(find(element, `#${composer(element).getAttribute('aria-describedby')}`))).to.equal(
      'Met Enter verstuur je het bericht, met Shift en Enter begin je een nieuwe regel.',
    );
  });

  it('says who said what, and when', async () => {
    const element = await mount(at('18:00'));
    await open(element);
    element.send('Hello');
    element.receive({text: 'Hi', author: 'Marie'});
    element.receive({text: 'Hi'});
    await element.updateComplete;
    const messages = [...element.shadowRoot!.querySelectorAll('.message')].map(words);
    expect(messages).to.deep.equal(['You 18:00 Hello', 'Marie 18:00 Hi', 'Our team 18:00 Hi']);
  });
});

describe('the panel’s events and state', () => {
  it('are chat-open and chat-close, by whatever way it opened or closed', async () => {
    const element = await mount(at('10:00'));
    const events: string[] = [];
    for (const name of ['chat-open', 'chat-close']) {
      element.addEventListener(name, ({bubbles, composed}) => events.push(`${name} ${bubbles} ${composed}`));
    }
    element.toggle();
    await element.updateComplete;
    element.removeAttribute('open');
    await element.updateComplete;
    element.setAttribute('open', '');
    await element.updateComplete;
    find(element, '.close').click();
    await element.updateComplete;
    expect(events).to.deep.equal([
      'chat-open true false',
      'chat-close true false',
      'chat-open true false',
      'chat-close true false',
    ]);
    expect(element.hasAttribute('open')).to.equal(false);
  });

  it('show the panel by show() and wait for it in updateComplete', async () => {
    const element = await mount(at('10:00'));
    const opened = oneEvent(element, 'chat-open');
    element.show();
    await opened;
    expect(dialog(element).open).to.equal(true);
  });

  it('follow a change of heading, welcome text and strings at once', async () => {
    const element = await mount(at('10:00'), {'welcome-message': 'Hi'});
    await open(element);
    element.heading = 'New';
    element.welcomeMessage = 'Welcome';
    element.strings = {composer: 'Nachricht', openChat: 'Auf', closeChat: 'Zu'};
    await element.updateComplete;
    expect(words(find(element, 'h2'))).to.equal('New');
    expect(words(find(element, '.thread'))).to.equal('Welcome');
    expect(composer(element).placeholder).to.equal('Nachricht');
    expect(launcherName(element)).to.equal('Auf');
    expect(find(element, '.close').ariaLabel).to.equal('Zu');
  });

  it('word times in the page’s language, also when that changes', async () => {
    const element = await mount(at('18:00'), {'office-hours': HOURS});
    await open(element);
    expect(words(find(element, '.banner p'))).to.contain('09:00');
    element.lang = 'en-US';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(words(find(element, '.banner p'))).to.contain('9:00 AM');
  });

  it('show the newest message on opening, whatever came while it was closed', async () => {
    const element = await mount(at('10:00'));
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 30; i++) element.receive({text: `Line ${i}`});
      await element.updateComplete;
      await open(element);
      const {scrollHeight, scrollTop, clientHeight} = find(element, '.thread');
      expect(Math.round(scrollHeight - scrollTop - clientHeight)).to.equal(0);
      element.close();
      await element.updateComplete;
    }
  });

  it('survive texts that are wrong, one by one', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await mount(at('18:00'), {'office-hours': HOURS});
    element.strings = {locale: 'xx_YY', unread: 'new', back: {tomorrow: () => 'Morgen!'}, when: null} as never;
    await open(element);
    expect(banner(element)).to.equal('We’re away Morgen!');
    element.strings = {
      back: {
        tomorrow: () => {
          throw new Error('slip');
        },
      },
    };
    await element.updateComplete;
    expect(banner(element)).to.equal('We’re away We’ll be back tomorrow at 09:00.');
    const slips = warn.args.flat().filter((text) => String(text).includes('slip'));
    warn.restore();
    expect(slips).to.deep.equal(['<chat-widget> strings: Error: slip']);
  });

  it('survive functions among the texts that fail or give no text, wherever they are called', async () => {
    const warn = sinon.stub(console, 'warn');
    const slip = () => {
      throw new Error('slip');
    };
    const element = await mount(at('10:00'), {'office-hours': HOURS, 'ask-email': 'always'}, {transport: TAKES_ALL});
    element.strings = {unread: () => 7, contact: slip, typing: slip} as never;
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(launcherName(element)).to.include('1 new message');
    await open(element);
    element.send('One');
    await element.updateComplete;
    await leaveEmail(element, 'marie@shop.example');
    expect(said(element)).to.include('visitor: You can reach me at marie@shop.example.');
    expect(warn.args.flat().sort()).to.deep.equal([
      '<chat-widget> strings: Error: slip',
      '<chat-widget> strings: TypeError: unread gives no text',
    ]);
    warn.restore();
  });

  it('say name and time once for messages in one breath', async () => {
    const element = await mount(at('18:00'));
    await open(element);
    element.receive({text: 'One', author: 'Marie'});
    element.receive({text: 'Two', author: 'Marie'});
    element.receive({text: 'Three', author: 'Paul'});
    await element.updateComplete;
    const lines = [...element.shadowRoot!.querySelectorAll('.message small:has(time)')];
    expect(lines.map((line) => line.className)).to.deep.equal(['words', '', '']);
  });

  it('do not tell chat-open again when the element is moved', async () => {
    const element = await mount(at('10:00'));
    let count = 0;
    element.addEventListener('chat-open', () => count++);
    await open(element);
    document.body.append(element);
    await element.updateComplete;
    expect([count, dialog(element).open]).to.deep.equal([1, true]);
    element.remove();
  });

  it('scroll to what is new, but do not tear away somebody who reads further up', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    const thread = find(element, '.thread');
    const fromEnd = () => Math.round(thread.scrollHeight - thread.scrollTop - thread.clientHeight);
    for (let i = 0; i < 30; i++) element.receive({text: `Line ${i}`});
    await element.updateComplete;
    expect(fromEnd()).to.equal(0);
    thread.scrollTop = 0;
    element.receive({text: 'News'});
    await element.updateComplete;
    expect(thread.scrollTop).to.equal(0);
    element.send('Mine');
    await element.updateComplete;
    expect(fromEnd()).to.equal(0);
  });
});
