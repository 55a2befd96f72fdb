import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {at, find, HOURS, launcher, launcherName, mount, open, words} from '../support/widget.js';

describe('the element', () => {
  it('has the documented defaults', () => {
    const element = document.createElement('chat-widget');
    expect(element).to.include({open: false, placement: 'end', outsideHours: 'show', assistant: false, unread: 0});
    expect(element.askEmail).to.equal('offline');
    expect(element.thread).to.deep.equal([]);
    expect(element.availability).to.deep.equal({status: 'unset'});
    expect(element.attributes.length).to.equal(0);
  });

  it('gives the same whether it is set up before or after it is on the page', async () => {
    const before = await mount(at('10:00'), {'office-hours': HOURS, heading: 'Hi'});
    const after = await mount(at('10:00'));
    after.setAttribute('office-hours', HOURS);
    after.setAttribute('heading', 'Hi');
    await Promise.all([open(before), open(after)]);
    // Ids and the like apart, what is drawn is the same.
    expect(words(find(after, 'dialog'))).to.equal(words(find(before, 'dialog')));
    expect(launcherName(after)).to.equal(launcherName(before));
  });

  it('takes up properties that were set before its script was there', async () => {
    const early = document.createElement('late-chat-widget') as ChatWidget;
    document.body.append(early);
    Object.assign(early, {heading: 'Early', officeHours: HOURS, now: () => at('10:00')});
    customElements.define('late-chat-widget', class extends ChatWidget {});
    customElements.upgrade(early);
    await early.updateComplete;
    expect(early.heading).to.equal('Early');
    expect(early.availability.status).to.equal('open');
    early.remove();
  });

  it('hides the page’s fallback once it works', async () => {
    const element = await mount(at('10:00'));
    const link = document.createElement('a');
    link.textContent = 'Write to us';
    element.append(link);
    expect(link.getClientRects().length).to.equal(0);
  });

  it('is hidden whole by the standard attribute', async () => {
    const element = await mount(at('10:00'));
    element.hidden = true;
    expect(launcher(element).getClientRects().length).to.equal(0);
  });

  it('leaves nothing behind when it comes and goes ten times', async () => {
    const added: string[] = [];
    const spies = [window, document, document.documentElement, window.visualViewport!].flatMap((target) => [
      sinon.stub(target, 'addEventListener').callsFake(function (this: EventTarget, type: string, ...rest) {
        added.push(type);
        return EventTarget.prototype.addEventListener.call(this, type, ...(rest as [EventListener]));
      }),
      sinon.stub(target, 'removeEventListener').callsFake(function (this: EventTarget, type: string, ...rest) {
        const index = added.indexOf(type);
        if (index >= 0) added.splice(index, 1);
        return EventTarget.prototype.removeEventListener.call(this, type, ...(rest as [EventListener]));
      }),
    ]);
    const element = document.createElement('chat-widget');
    element.setAttribute('office-hours', HOURS);
    for (let i = 0; i < 10; i++) {
      document.body.append(element);
      await open(element);
      element.remove();
      await element.updateComplete;
    }
    for (const spy of spies) spy.restore();
    expect(added).to.deep.equal([]);
    expect(document.body.querySelector('chat-widget')).to.equal(null);
  });

  it('adds nothing to the page around it, stores nothing where it may not, and no cookie anywhere', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const before = document.head.innerHTML + [...document.body.children].map(({localName}) => localName).join();
    const element = document.createElement('chat-widget');
    element.storage = 'none';
    document.body.append(element);
    await open(element);
    element.send('Hello');
    await element.updateComplete;
    element.remove();
    expect(document.head.innerHTML + [...document.body.children].map(({localName}) => localName).join()).to.equal(
      before,
    );
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('registers nothing when the package is imported for its class and types', async () => {
    const define = sinon.spy(customElements, 'define');
    await import('../../src/index.js');
    expect(define.callCount).to.equal(0);
    define.restore();
  });
});
