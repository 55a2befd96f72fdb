// The built-in delivery: messages are posted to `endpoint` as JSON, answers come with the reply and from `stream`, as
// server-sent events. What it says on the wire is in docs/delivery.md.
import {isFinalStatus, retryAfter} from './http-answer.js';
import {
  type ChatTransport,
  type DeliveryAnswer,
  DeliveryError,
  type OutgoingMessage,
  type TransportEvents,
} from './transport.js';

const FIRST_PAUSE = 1000;
const MAX_PAUSE = 60_000;
/** Browsers let a page that is being closed send this many bytes, and no more. */
const MAX_KEPT_ALIVE = 60_000;
/** What comes with a yes is waited for this long, in milliseconds, and read up to so many characters. */
const ANSWER_TIMEOUT = 20_000;
const MAX_ANSWER = 1_000_000;
/** A stream that does not open within this time is asked for again, in milliseconds; after a drop later, since a server may have asked for a pause. */
const STREAM_TIMEOUT = 30_000;
const RETURN_TIMEOUT = 300_000;
/** What stands for the status of a redirect, which browsers do not tell. */
const REDIRECT = 300;
/** What a page with https may not ask, unless it has such addresses upgraded. */
const INSECURE = /^http:\/\/(?!localhost|127\.|\[|[^/]+\.localhost[:/])/;

export class HttpTransport implements ChatTransport {
  constructor(
    private readonly _endpoint: string,
    private readonly _stream: string,
    /** Is told each answer's `Date`. */
    private readonly _onDate: (date: string | null) => void,
    /** Is told how often in a row the stream was refused, or did not open. */
    private readonly _onRefusal: (count: number) => void,
  ) {}

  /** The message whose answer broke off. */
  private _brokenOff = '';

  async send(message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryAnswer | undefined> {
    const body = JSON.stringify(message);
    const headers = {'Content-Type': 'application/json'};
    const keepalive = new Blob([body]).size < MAX_KEPT_ALIVE;
    // A browser that follows a redirect mostly asks with GET: whatever comes of that, the message is not there.
    const redirect = 'manual';
    let response: Response;
    let isImpossible = true;
    try {
      const {url} = new Request(this._endpoint); // throws for what is no address, and for a name and a password in one
      if (!/^https?:/.test(url)) throw new TypeError(url);
      isImpossible = location.protocol === 'https:' && INSECURE.test(url);
      response = await fetch(this._endpoint, {method: 'POST', headers, body, signal, keepalive, redirect});
    } catch (error) {
      // No other time will do better: neither the visitor nor the shop should wait for it.
      throw isImpossible ? new DeliveryError(String(error), true) : error;
    }
    const status = response.type === 'opaqueredirect' ? REDIRECT : response.status;
    this._onDate(response.headers.get('Date'));
    if (!response.ok) {
      const message = `the server answered ${status}`;
      throw new DeliveryError(message, isFinalStatus(status), retryAfter(response.headers), status);
    }
    let text: string;
    try {
      text = await readAnswer(response);
    } catch (error) {
      // The message is there, but not what was said to it: that is asked for again, once.
      if (this._brokenOff === message.id) return undefined;
      this._brokenOff = message.id;
      throw error;
    }
    if (isPage(text, response.headers)) throw new DeliveryError('the server answered with a web page', true, 0, status);
    const answer = parse(text);
    return typeof answer === 'object' ? (answer as DeliveryAnswer) : undefined;
  }

  listen(conversation: string, events: TransportEvents): () => void {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = FIRST_PAUSE;
    let latest = '';
    let refusals = 0;
    const open = (): void => {
      const url = new URL(this._stream, document.baseURI);
      url.searchParams.set('conversation', conversation);
      // A connection that the browser has given up is a new one to it: where it broke off has to be said here.
      if (latest) url.searchParams.set('lastEventId', latest);
      source = new EventSource(url);
      const on = (type: string, act: (data: unknown, id: string) => void) =>
        source!.addEventListener(type, ({data, lastEventId}: MessageEvent<string>) => {
          latest = lastEventId || latest;
          act(parse(data), lastEventId);
        });
      on('message', (data) => events.message(data as never));
      on('typing', (data) => events.typing((Object(data) as {author?: string}).author));
      on('handoff', (_, id) => events.handoff(id));
      // A server that never answers would be waited for for ever.
      const waitFor = (patience: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          source!.close();
          this._onRefusal(++refusals);
          open();
        }, patience);
      };
      waitFor(STREAM_TIMEOUT);
      source.onopen = () => {
        clearTimeout(timer);
        pause = FIRST_PAUSE;
        refusals = 0;
      };
      source.onerror = () => {
        // The browser tries again by itself, except after a refusal.
        if (source!.readyState !== EventSource.CLOSED) return waitFor(RETURN_TIMEOUT);
        clearTimeout(timer);
        this._onRefusal(++refusals);
        // Never the same for all visitors of a server that was down.
        timer = setTimeout(open, pause * (0.5 + Math.random() / 2));
        pause = Math.min(2 * pause, MAX_PAUSE);
      };
    };
    if (this._stream) open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }
}

async function readAnswer({body}: Response): Promise<string> {
  if (!body) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  // Browsers have few connections to a server: none is left open. What was cut off is no JSON.
  const cancel = () => void reader.cancel();
  const timer = setTimeout(cancel, ANSWER_TIMEOUT);
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      if (text.length > MAX_ANSWER) cancel();
    }
  } finally {
    clearTimeout(timer);
  }
  return text;
}

/** Whether it is a page of HTML, as a shop shows at any address. Not by the type alone: it is what PHP says of everything. */
const isPage = (text: string, headers: Headers): boolean =>
  /^\s*<(!doctype )?html/i.test(text) || (/html/i.test(headers.get('Content-Type') ?? '') && /^\s*</.test(text));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // no message: whoever takes it says so
  }
}
