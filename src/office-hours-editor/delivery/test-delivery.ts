// Sends one message as a shop's page would, and finds out what became of it. Loaded when somebody asks for it.
import {HttpTransport} from '../../delivery/http-transport.js';
import type {ChatTransport, DeliveryError, OutgoingMessage} from '../../delivery/transport.js';
import {ADDRESS_OF_WAY, isDelivering, type TestableWay} from '../../domain/delivery-settings.js';
import {settingAt} from '../../domain/editing/check-delivery.js';
import {newId} from '../../domain/new-id.js';
import {transportOf} from '../../domain/exchange/snippet-parts.js';
import type {Availability, Configuration} from '../../domain/types.js';
import type {TestOutcome} from '../../i18n/editor/delivery-words.js';
import {obstacleTo, wholeAddress} from '../../chat-widget/diagnostics/obstacle.js';
import {ChatwootTransport, type ChatwootTransportOptions} from '../../transports/chatwoot.js';
import {FormTransport, type FormTransportOptions} from '../../transports/form.js';

const TIMEOUT_SECONDS = 20;
/** What stands for the status of a redirect, which browsers do not tell. */
const REDIRECT = 300;

export interface Test {
  readonly configuration: Configuration;
  readonly way: TestableWay;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly availability: Availability;
}

/** Never rejects. */
export async function testDelivery(test: Test, cancelled: AbortSignal): Promise<TestOutcome> {
  const address = addressOf(test);
  if (!isDelivering(test.configuration, test.way) || !address) return {kind: 'mistakes'};
  const attempt = new AbortController();
  const {signal} = attempt;
  const cancel = () => attempt.abort();
  cancelled.addEventListener('abort', cancel);
  const timer = setTimeout(cancel, TIMEOUT_SECONDS * 1000);
  const givenUp = new Promise<TestOutcome>((resolve) => {
    signal.addEventListener('abort', () =>
      resolve(cancelled.aborted ? {kind: 'cancelled'} : {kind: 'no-answer', address, seconds: TIMEOUT_SECONDS}),
    );
  });
  if (cancelled.aborted) cancel();
  try {
    return await Promise.race([givenUp, send(test, address, signal)]);
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', cancel);
    attempt.abort();
  }
}

async function send(test: Test, address: string, signal: AbortSignal): Promise<TestOutcome> {
  const {way, configuration} = test;
  try {
    await transportFor(test).send(messageOf(test), signal);
    const isUnseen = way === 'form' && configuration.snippet?.form?.crossOrigin;
    return isUnseen ? {kind: 'sent-unseen'} : {kind: 'delivered', way, address};
  } catch (error) {
    return explain(error, way, address);
  }
}

async function explain(error: unknown, way: Test['way'], address: string): Promise<TestOutcome> {
  const {status = 0, isFinal, message = String(error)} = Object(error) as Partial<DeliveryError>;
  if (status === REDIRECT) return {kind: 'redirected', address};
  if (status > REDIRECT) return {kind: 'refused', address, status};
  if (status && isFinal) return {kind: 'web-page', address};
  if (isFinal && way === 'form') return {kind: 'not-accepted'};
  if (!navigator.onLine) return {kind: 'offline'};
  const headers: HeadersInit = way === 'form' ? {} : {'Content-Type': 'application/json'};
  const obstacle = await obstacleTo(address, {method: 'HEAD', headers});
  if (obstacle) return {kind: 'obstacle', address, obstacle, way};
  // It lets itself be asked, but not the answer to a message be read.
  const isElsewhere = new URL(address).origin !== location.origin;
  return isElsewhere && error instanceof TypeError
    ? {kind: 'obstacle', address, obstacle: 'cors', way}
    : {kind: 'failed', reason: message};
}

function addressOf({configuration, way}: Test): string | undefined {
  const written = settingAt(configuration, ADDRESS_OF_WAY[way]).trim();
  return written ? wholeAddress(written)?.href : undefined;
}

function transportFor({configuration, way}: Test): ChatTransport {
  const {options, accepts} = transportOf(configuration) ?? {};
  switch (way) {
    case 'endpoint': {
      const nobody = () => undefined;
      return new HttpTransport(configuration.chat!.endpoint!.trim(), '', nobody, nobody);
    }
    case 'chatwoot':
      return new ChatwootTransport({...(options as never as ChatwootTransportOptions), storage: 'none'});
    case 'form':
      return new FormTransport({
        ...(options as never as FormTransportOptions),
        ...(accepts && {accepts: ({url}: Response) => url.includes(accepts)}),
      });
  }
}

function messageOf({text, now, availability}: Test): OutgoingMessage {
  const {origin, pathname} = location;
  return {
    id: newId(),
    conversation: `test-${newId()}`,
    sentAt: now,
    text,
    page: origin + pathname,
    availability,
  };
}
