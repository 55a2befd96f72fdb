import {expect} from '@open-wc/testing';
import {DeliveryError, type OutgoingMessage} from '../../src/delivery/transport.js';
import {FormTransport, type FormTransportOptions} from '../../src/transports/form.js';

const MESSAGE: OutgoingMessage = {
  id: 'message-1',
  conversation: 'conversation-1',
  sentAt: 1,
  text: 'Do you ship to Malmö? 5 & 6 = 11%',
  page: 'https://shop.example/vase?size=2',
  availability: {status: 'unset'},
};
const CONTACT = {email: 'mia@example.com', name: 'Mia'};

describe('messages to a contact form', () => {
  const {fetch} = globalThis;
  let posted: Request[];
  let answer: () => Response | Promise<Response>;

  beforeEach(() => {
    posted = [];
    answer = () => new Response('Thanks');
    globalThis.fetch = (input, options) => {
      posted.push(new Request(input, options));
      return Promise.resolve(answer());
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const send = (options: Partial<FormTransportOptions> = {}, message = MESSAGE) =>
    new FormTransport({action: '/contact', ...options}).send(message, new AbortController().signal);

  const fields = async () => Object.fromEntries(new URLSearchParams(await posted.at(-1)!.text()));

  /** An answer as fetch gives it, where `Response` itself cannot make one. */
  const seen = (properties: object) => Object.defineProperties(new Response(''), describeAll(properties));
  const describeAll = (properties: object) =>
    Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, {value: value as unknown}]));

  async function failure(work: Promise<unknown>): Promise<DeliveryError> {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(DeliveryError);
    return error as DeliveryError;
  }

  it('are posted as a browser posts a form', async () => {
    await send();
    const [request] = posted;
    expect(request).to.include({method: 'POST', url: new URL('/contact', location.href).href, redirect: 'manual'});
    expect(request!.headers.get('Content-Type')).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
    expect(await fields()).to.deep.equal({
      message: MESSAGE.text,
      page: MESSAGE.page,
      id: MESSAGE.id,
      conversation: MESSAGE.conversation,
    });
  });

  it('hold the visitor’s details once they are there', async () => {
    await send({}, {...MESSAGE, contact: CONTACT});
    expect(await fields()).to.include(CONTACT);
    await send({}, {...MESSAGE, contact: {email: 'mia@example.com'}});
    expect(await fields())
      .to.include({email: 'mia@example.com'})
      .and.not.have.property('name');
  });

  it('fill in the fields of a form as it is in many shops', async () => {
    const options = {
      fields: {
        text: 'contact[body]',
        email: 'contact[email]',
        name: 'contact[name]',
        page: '',
        id: '',
        conversation: '',
      },
      extra: {form_type: 'contact', utf8: '✓', 'contact[email]': 'chat@shop.example'},
    };
    await send(options);
    const fixed = {form_type: 'contact', utf8: '✓', 'contact[body]': MESSAGE.text};
    expect(await fields()).to.deep.equal({...fixed, 'contact[email]': 'chat@shop.example'});
    await send(options, {...MESSAGE, contact: CONTACT});
    expect(await fields()).to.deep.equal({...fixed, 'contact[email]': 'mia@example.com', 'contact[name]': 'Mia'});
  });

  it('are delivered by any 2xx and by a redirect', async () => {
    for (const code of [200, 201, 202, 204]) {
      answer = () => new Response(null, {status: code});
      await send();
    }
    answer = () => seen({type: 'opaqueredirect', status: 0, ok: false});
    await send();
  });

  it('of another origin count as sent when the browser hides the answer', async () => {
    answer = () => seen({type: 'opaque', status: 0, ok: false});
    await send({action: 'https://forms.example/f/1', crossOrigin: true});
    expect(posted[0]).to.include({mode: 'no-cors', redirect: 'follow', url: 'https://forms.example/f/1'});
  });

  it('are refused for good by a page that says no like any other', async () => {
    const accepts = ({url}: Response) => url.includes('contact_posted=true');
    answer = () => seen({url: 'https://shop.example/pages/contact?contact_posted=true#contact_form'});
    await send({accepts});
    expect(posted[0]!.redirect).to.equal('follow');
    answer = () => seen({url: 'https://shop.example/challenge'});
    expect((await failure(send({accepts}))).isFinal).to.equal(true);
  });

  for (const [code, isFinal] of [
    [400, true],
    [404, true],
    [422, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ] as const) {
    it(`are ${isFinal ? 'refused for good' : 'tried again'} after ${code}`, async () => {
      answer = () => new Response('', {status: code, headers: {'Retry-After': '3'}});
      expect(await failure(send())).to.include({isFinal, retryAfter: 3000});
    });
  }

  it('are tried again after the network failed', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure(send())).to.include({isFinal: false, retryAfter: 0});
  });

  it('are given up when aborted', async () => {
    globalThis.fetch = fetch;
    const giveUp = new AbortController();
    giveUp.abort();
    const sent = new FormTransport({action: '/contact'}).send(MESSAGE, giveUp.signal);
    expect(await sent.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('may outlive the page unless they are long', async () => {
    await send();
    await send({}, {...MESSAGE, text: 'x'.repeat(40_000)});
    expect(posted.map(({keepalive}) => keepalive)).to.deep.equal([true, false]);
  });

  it('need an address', () => {
    expect(() => new FormTransport({action: 'https://['})).to.throw(TypeError);
  });
});
