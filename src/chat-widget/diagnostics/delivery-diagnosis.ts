// Why messages do not arrive, or answers do not come, and what to do about it. Loaded only where that happens.
import type {DeliveryError} from '../../delivery/transport.js';
import type {PanelHost} from '../panel/panel-host.js';
import {adviceOn, obstacleTo, wholeAddress} from './obstacle.js';
import {warnOnce} from './warn-once.js';

/** Refusals that pass, and that a server means. */
const PASSING = [408, 425, 429];
/** What fails so often in a row is not over in a moment. */
const OFTEN = 3;
/** As the endpoint is asked, except that nothing is sent. */
const LIKE_A_MESSAGE = {method: 'HEAD', headers: {'Content-Type': 'application/json'}};
const TIMEOUT = 10_000;

/**
 * Says why messages are not taken, or why the stream does not open.
 *
 * @param failures how many attempts in a row have failed.
 * @param error with which a message was not taken; undefined: it is the stream.
 */
export async function diagnoseDelivery(
  widget: PanelHost,
  conversation: string,
  failures: number,
  error?: unknown,
): Promise<void> {
  await (error === undefined && !widget.transport
    ? diagnoseStream(widget, conversation)
    : diagnoseSending(widget, error, failures));
}

async function diagnoseSending(widget: PanelHost, error: unknown, failures: number): Promise<void> {
  const {isFinal, status, message, retryAfter} = Object(error) as Partial<DeliveryError>;
  const isOften = failures >= OFTEN;
  if (widget.transport) {
    if (isFinal || isOften) warnOnce(widget, 'transport', `messages are not taken: ${String(error)}`);
    return;
  }
  const address = widget.endpoint!;
  const tell = (what: string) => warnOnce(widget, 'endpoint', `${shown(address)} ${what}`);
  if (status) {
    const advice = adviceOnStatus(status);
    // A server that says when it will be back is away on purpose.
    if (advice && (!retryAfter || isOften)) tell(advice);
    return;
  }
  if (!navigator.onLine) return;
  const obstacle = await obstacleTo(address, LIKE_A_MESSAGE);
  if (obstacle === 'unreachable' && !isOften) return; // a tunnel, perhaps
  if (obstacle) tell(adviceOn(obstacle, true));
  else if (isOften) tell(`does not take messages: ${message}.`);
}

function adviceOnStatus(status: number): string | undefined {
  if (PASSING.includes(status)) return undefined;
  const answer = `answered ${status}`;
  if (status < 300)
    return 'answered with a web page: it is no place that takes messages. Write the address that does; it may answer with nothing or with JSON.';
  if (status < 400) return 'redirects: write the address that it redirects to, or messages stay here.';
  if (status >= 500) return `${answer}: messages wait here, and are sent again until it takes them.`;
  const advice: Record<number, string> = {
    401: 'it must take messages from every visitor, without a login',
    403: "it must take messages from every visitor, without a login or a form's token",
    404: 'nothing takes messages there; check the address',
    405: 'messages are sent by POST; check the address, or allow POST there',
    410: 'nothing takes messages there any more',
    413: 'it must take up to 64 kB',
    415: 'messages are sent as "application/json", which it must take',
  };
  return `${answer}; ${advice[status] ?? 'messages are sent by POST, as JSON, which it must take'}.`;
}

async function diagnoseStream(widget: PanelHost, conversation: string): Promise<void> {
  const address = widget.stream!;
  const tell = (what: string) => warnOnce(widget, 'stream', `${shown(address)} ${what}`);
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT);
  try {
    const url = new URL(address, document.baseURI);
    url.searchParams.set('conversation', conversation);
    const {ok, status, headers} = await fetch(url, {headers: {Accept: 'text/event-stream'}, signal: attempt.signal});
    const type = headers.get('Content-Type')?.split(';')[0];
    if (!ok) {
      tell(`answered ${status}; it must be a stream of server-sent events ("text/event-stream"). Check the address.`);
    } else if (ok && type !== 'text/event-stream') {
      tell(
        `sends ${type ? `"${type}"` : 'no Content-Type'}; answers come as server-sent events ("text/event-stream").`,
      );
    }
  } catch {
    if (attempt.signal.aborted) tell('does not answer; it must open a stream of server-sent events at once.');
    else if (navigator.onLine) {
      const obstacle = await obstacleTo(address, {method: 'GET'});
      if (obstacle) tell(adviceOn(obstacle, false));
    }
  } finally {
    clearTimeout(timer);
    attempt.abort();
  }
}

const shown = (address: string) => wholeAddress(address)?.href ?? `"${address}"`;
