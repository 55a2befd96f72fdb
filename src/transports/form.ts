// Delivery to a contact form: one form-encoded POST for each message, as if the visitor had filled the form in.
import {type ChatTransport, DeliveryError, type OutgoingMessage} from '../delivery/transport.js';
import {refusal, request} from './answers.js';

/** What of a message goes into which field. */
export interface FormFields {
  /** What the visitor wrote; `message` where missing. */
  readonly text?: string;
  /** Sent where the visitor has left an address; `email` where missing. */
  readonly email?: string;
  /** Sent where the visitor has left a name; `name` where missing. */
  readonly name?: string;
  /** The URL of the page; `page` where missing. */
  readonly page?: string;
  /** The message's id, the same at each attempt; `id` where missing. */
  readonly id?: string;
  /** The conversation's id; `conversation` where missing. */
  readonly conversation?: string;
}

export interface FormTransportOptions {
  /** Where the form posts to: a URL, also a relative one. */
  readonly action: string;
  /** Other names of the fields. A blank name leaves a field out. */
  readonly fields?: FormFields;
  /** Fixed fields. What the visitor gives wins over one of the same name. */
  readonly extra?: Readonly<Record<string, string>>;
  /**
   * For a form on another origin that sends no CORS headers. The browser then hides the answer: a success means "sent",
   * not "taken", and a form that refuses the message looks the same.
   */
  readonly crossOrigin?: boolean;
  /**
   * Looks at the final answer, after all redirects, of a form that says "no" with a page like any other. `false` is final:
   * the visitor sees the message as failed. Not asked with `crossOrigin`.
   */
  readonly accepts?: (answer: Response) => boolean;
}

const NAMES = {
  text: 'message',
  email: 'email',
  name: 'name',
  page: 'page',
  id: 'id',
  conversation: 'conversation',
} as const satisfies Required<FormFields>;

/** Browsers refuse larger bodies to requests that may outlive the page. */
const KEPT_ALIVE = 30_000;

/**
 * Posts each message to a contact form, form-encoded. There are no answers: the shop writes back by mail. Nor is there an
 * assistant, so that nobody has to be asked for a person.
 *
 * A redirect and any 2xx count as delivered. 408, 425, 429, 5xx and a network that fails are tried again, other 4xx are
 * not. When the answer to a message that was taken gets lost, it is posted again: only a form that keeps the field `id`
 * can tell.
 *
 * @throws {TypeError} when `action` is no URL.
 *
 * @example
 * // A form of one's own, with its usual fields `name`, `email` and `message`.
 * widget.transport = new FormTransport({action: '/contact.php'});
 *
 * @example
 * // Shopify's contact form. It asks for an address, so there is one for visitors who leave none; and it sends those it takes
 * // for robots to a page with a puzzle, which nobody would see here.
 * widget.transport = new FormTransport({
 *   action: '/contact',
 *   fields: {text: 'contact[body]', email: 'contact[email]', name: 'contact[name]', page: 'contact[page]', id: '', conversation: ''},
 *   extra: {form_type: 'contact', utf8: '✓', 'contact[email]': 'chat@shop.example'},
 *   accepts: (answer) => answer.url.includes('contact_posted=true'),
 * });
 */
export class FormTransport implements ChatTransport {
  private readonly _action: string;

  constructor(private readonly _options: FormTransportOptions) {
    this._action = new URL(_options.action, document.baseURI).href;
  }

  async send(message: OutgoingMessage, signal: AbortSignal): Promise<void> {
    const {crossOrigin, accepts} = this._options;
    const body = this._fill(message);
    const answer = await request(this._action, {
      method: 'POST',
      body,
      signal,
      mode: crossOrigin ? 'no-cors' : 'cors',
      // The page of thanks is of interest only to `accepts`, and may be where it cannot be read.
      redirect: crossOrigin || accepts ? 'follow' : 'manual',
      keepalive: body.toString().length < KEPT_ALIVE,
    });
    if (answer.type === 'opaque' || answer.type === 'opaqueredirect') return;
    if (!answer.ok) throw refusal(answer);
    if (accepts && !accepts(answer)) throw new DeliveryError(`${this._action} did not take the message`, true);
  }

  private _fill(message: OutgoingMessage): URLSearchParams {
    const names = {...NAMES, ...this._options.fields};
    const values = {...message, ...message.contact};
    const body = new URLSearchParams(this._options.extra);
    for (const field of Object.keys(NAMES) as (keyof FormFields)[]) {
      const name = names[field];
      const value = values[field];
      if (name && value) body.set(name, value);
    }
    return body;
  }
}
