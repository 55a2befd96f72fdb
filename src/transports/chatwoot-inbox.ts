// Chatwoot's public client API: the requests, and what of the answers can be used. Knows nothing of the widget's
// conversations, remembers nothing.
import {type Contact, DeliveryError, type IncomingMessage} from '../delivery/transport.js';
import {RefusedError, refusal, request} from './answers.js';

/** A conversation of a contact. */
export interface Place {
  readonly contact: string;
  readonly conversation: number;
}

/** A message as it came, of which only the id has been looked at. */
export type RawMessage = Readonly<Record<string, unknown>> & {readonly id: number};

/** How many messages Chatwoot gives at a time. */
const PAGE_SIZE = 20;
const MAX_PAGES = 10;
/** The documentation calls the type a string; the service sends the number. */
const INCOMING: readonly unknown[] = [0, '0', 'incoming'];
const OUTGOING: readonly unknown[] = [1, '1', 'outgoing'];
const ASSISTANTS: readonly unknown[] = ['agent_bot', 'captain_assistant'];
/** What Chatwoot calls a contact who has said no name: two words and a number. */
const MADE_UP_NAME = /^[a-z]+-[a-z]+-\d+$/;
/** Browsers refuse larger bodies to requests that may outlive the page. */
const KEPT_ALIVE = 10_000;

export class ChatwootInbox {
  readonly socketUrl: string;
  private readonly _contacts: string;

  constructor(baseUrl: string, inbox: string) {
    if (!baseUrl || !inbox) throw new TypeError('Chatwoot needs a baseUrl and the identifier of an inbox');
    const base = new URL(baseUrl.replace(/\/*$/, '/'), document.baseURI);
    this._contacts = new URL(`public/api/v1/inboxes/${encodeURIComponent(inbox)}/contacts`, base).href;
    const socket = new URL('cable', base);
    socket.protocol = base.protocol === 'http:' ? 'ws:' : 'wss:';
    this.socketUrl = socket.href;
  }

  /** @param identifier a contact that has it already is given again, so that a repeat makes no second one. */
  async createContact(
    identifier: string,
    signal: AbortSignal,
  ): Promise<{contact: string; token: string; person: number}> {
    const answer = await this._read('POST', '', signal, {source_id: identifier});
    const {source_id: contact, pubsub_token: token} = fieldsOf(answer);
    if (typeof contact !== 'string' || !contact) throw new DeliveryError('Chatwoot gave no contact');
    return {contact, token: typeof token === 'string' ? token : '', person: idOf(answer)};
  }

  /**
   * Gives a contact an address and a name. Whom the shop knows by that address is the contact from then on; a name that the
   * shop has given is kept, there and where somebody of the shop has named the contact meanwhile.
   *
   * @param person Chatwoot's id of the contact, as far as it is known.
   * @param told the name that we have given the contact, if any.
   */
  async updateContact(
    contact: string,
    {name, email}: Partial<Contact>,
    person: number | undefined,
    told: unknown,
    signal: AbortSignal,
  ): Promise<void> {
    const path = `/${encodeURIComponent(contact)}`;
    const answer = await this._read('PATCH', path, signal, {email});
    const [found, known] = [idOf(answer), fieldsOf(answer).name];
    const isOther = person && found && found !== person;
    const isNamed = typeof known === 'string' && known && known !== told && !MADE_UP_NAME.test(known);
    if (name && !isOther && !isNamed) await this._ask('PATCH', path, signal, {name});
  }

  /** The visitor has had all messages before their eyes. */
  async tellSeen(place: Place, signal: AbortSignal): Promise<void> {
    await this._ask('POST', `${pathOf(place)}/update_last_seen`, signal, {});
  }

  async tellTyping(place: Place, isTyping: boolean, signal: AbortSignal): Promise<void> {
    await this._ask('POST', `${pathOf(place)}/toggle_typing`, signal, {typing_status: isTyping ? 'on' : 'off'});
  }

  /** The contact's newest conversation. */
  async findConversation(contact: string, signal: AbortSignal): Promise<number | undefined> {
    const found = await this._read('GET', pathTo(contact), signal);
    return withIds(found).at(-1)?.id;
  }

  async createConversation(contact: string, page: string, signal: AbortSignal): Promise<number> {
    const id = idOf(await this._read('POST', pathTo(contact), signal, {custom_attributes: {page}}));
    if (!id) throw new DeliveryError('Chatwoot gave no conversation');
    return id;
  }

  /** @returns Chatwoot's id of the message. */
  async createMessage(place: Place, content: string, echo: string, signal: AbortSignal): Promise<number> {
    const id = idOf(await this._read('POST', pathTo(place), signal, {content, echo_id: echo}));
    if (!id) throw new DeliveryError('Chatwoot did not say that it took the message');
    return id;
  }

  /**
   * The newest messages, oldest first: one page, and those before it down to the first one that is known, as far as is
   * reasonable.
   */
  async messages(place: Place, isKnown: (id: number) => boolean, signal: AbortSignal): Promise<RawMessage[]> {
    const messages: RawMessage[] = [];
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      const oldest = messages[0]?.id;
      const query = oldest ? `?before=${oldest}` : '';
      const page = withIds(await this._read('GET', pathTo(place) + query, signal));
      // A service that does not know `before` gives the same page again.
      const older = page.filter(({id}) => !oldest || id < oldest);
      messages.unshift(...older);
      if (older.length < PAGE_SIZE || older.some(({id}) => isKnown(id))) break;
    }
    return messages;
  }

  private async _read(method: string, path: string, signal: AbortSignal, body?: object): Promise<unknown> {
    const answer = await this._ask(method, path, signal, body);
    try {
      return await answer.json();
    } catch (error) {
      if (signal.aborted) throw error;
      throw new DeliveryError(`${answer.url} broke off or is no JSON`);
    }
  }

  private async _ask(method: string, path: string, signal: AbortSignal, body?: object): Promise<Response> {
    const text = body && JSON.stringify(body);
    const answer = await request(this._contacts + path, {
      method,
      signal,
      credentials: 'omit',
      headers: {Accept: 'application/json', ...(text && {'Content-Type': 'application/json'})},
      ...(text && {body: text, keepalive: text.length < KEPT_ALIVE}),
    });
    if (answer.ok) return answer;
    throw (await isFlooded(answer))
      ? new RefusedError('Chatwoot takes no more for now', 429, false, 60_000)
      : refusal(answer);
  }
}

/**
 * The words of an agent or an assistant; nothing for the visitor's own, private notes, activities and templates. What a rule
 * or a campaign has sent is nobody's answer.
 */
export function answerIn(message: RawMessage): IncomingMessage | undefined {
  const {id, content, message_type: type, created_at: createdAt, sender} = message;
  const {deleted: isDeleted, automation_rule_id: rule} = fieldsOf(message.content_attributes);
  const {campaign_id: campaign} = fieldsOf(message.additional_attributes);
  if (!OUTGOING.includes(type) || message.private || isDeleted) return undefined;
  const text = [content, ...filesOf(message)].filter((part) => typeof part === 'string' && part.trim()).join('\n');
  if (!text) return undefined;
  const {name, available_name: publicName, type: kind} = fieldsOf(sender);
  const author = [publicName, name].find((part) => typeof part === 'string' && part) as string | undefined;
  return {
    id: answerId(id),
    // Campaigns speak in the name of somebody who has not written it.
    role: rule || campaign ? 'system' : ASSISTANTS.includes(kind) ? 'assistant' : kind === 'user' ? 'agent' : 'system',
    text,
    ...(author && {author}),
    ...timeOf(createdAt),
  };
}

/** What a message of Chatwoot is called in the thread. */
export const answerId = (id: number): string => `chatwoot-${id}`;

/** Whether a message is the visitor's, with this text. */
export function isFromVisitor({message_type: type, content}: RawMessage, text: string): boolean {
  return INCOMING.includes(type) && typeof content === 'string' && folded(content) === folded(text);
}

/** An object's fields; none for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) === value ? (value as Record<string, unknown>) : {};
}

/** The id of a message or conversation, or 0. */
export function idOf(value: unknown): number {
  const id = Number(fieldsOf(value).id);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

/** What of a list has an id, by that id. */
function withIds(list: unknown): RawMessage[] {
  if (!Array.isArray(list)) throw new DeliveryError('Chatwoot gave no list');
  const found = list.map((item) => ({...fieldsOf(item), id: idOf(item)})).filter(({id}) => id);
  return found.sort((a, b) => a.id - b.id);
}

/** Seconds as the service sends them, or a date in words. */
function timeOf(value: unknown): Pick<IncomingMessage, 'sentAt'> {
  const seconds = Number(value);
  if (seconds > 0) return {sentAt: seconds * 1000};
  return typeof value === 'string' ? {sentAt: value} : {};
}

/** Where an agent's pictures and files are: all that a text can hold of them. */
function filesOf({attachments}: RawMessage): unknown[] {
  return Array.isArray(attachments) ? attachments.map((file) => fieldsOf(file).data_url) : [];
}

function pathTo(place: Place | string): string {
  return typeof place === 'string' ? `/${encodeURIComponent(place)}/conversations` : `${pathOf(place)}/messages`;
}

const pathOf = ({contact, conversation}: Place): string => `${pathTo(contact)}/${conversation}`;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Chatwoot's limit for one conversation in a minute comes as a mistake in the message, which it is not. */
async function isFlooded(answer: Response): Promise<boolean> {
  return (
    answer.status === 422 &&
    /too many messages/i.test(
      await answer
        .clone()
        .text()
        .catch(() => ''),
    )
  );
}
