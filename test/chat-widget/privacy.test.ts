import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {waitUntil} from '../support/wait.js';
import {at, dialog, HOURS, mount, open, TAKES_ALL} from '../support/widget.js';

const link = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLAnchorElement>('.privacy a');

describe('the link to the privacy notice', () => {
  it('stands below the composer until the visitor has written', async () => {
    const element = await mount(
      at('10:00'),
      {'office-hours': HOURS, 'privacy-url': '/privacy?a=1'},
      {transport: TAKES_ALL},
    );
    await open(element);
    expect(link(element)!.textContent).to.equal('Privacy policy');
    expect(link(element)!.href).to.equal(`${location.origin}/privacy?a=1`);
    expect(link(element)!.rel).to.equal('noopener');
    const form = element.shadowRoot!.querySelector('form')!;
    expect(form.compareDocumentPosition(link(element)!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    // Not while it appears: what is half transparent is hard to read.
    await Promise.all(
      dialog(element)
        .getAnimations({subtree: true})
        .map(({finished}) => finished),
    );
    await expect(dialog(element)).to.be.accessible();
    element.receive({text: 'Hello'});
    await element.updateComplete;
    expect(link(element), 'the shop has written, not the visitor').to.not.equal(null);
    element.send('Hello');
    await waitUntil(() => !link(element));
    element.clear();
    await waitUntil(() => link(element));
  });

  it('is not there without an address, and follows it', async () => {
    const element = await mount(at('10:00'));
    await open(element);
    expect(link(element)).to.equal(null);
    element.privacyUrl = 'https://shop.example/privacy';
    await element.updateComplete;
    expect(link(element)!.href).to.equal('https://shop.example/privacy');
    element.lang = 'de';
    await waitUntil(() => link(element)!.textContent === 'Datenschutzerklärung');
    element.privacyUrl = null;
    await element.updateComplete;
    expect(link(element)).to.equal(null);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'mailto:a@shop.example']) {
    it(`is none for ${address}, which is said`, async () => {
      const warn = sinon.stub(console, 'warn');
      const element = await mount(at('10:00'), {'privacy-url': address});
      await open(element);
      await waitUntil(() => warn.args.flat().some((text) => String(text).includes('privacy-url')));
      sinon.restore();
      expect(link(element)).to.equal(null);
    });
  }
});
