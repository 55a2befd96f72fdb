// Where messages go and what else the chat is told, as a document has it: the words that mean something, and what is no
// address. Whether a message really arrives is not known here.
import type {Configuration, DeliveryWay} from './types.js';

export const DELIVERY_WAYS = [
  'endpoint',
  'chatwoot',
  'form',
  'transport',
  'mail',
] as const satisfies readonly DeliveryWay[];

/** The ways on which a message can be sent from anywhere, to see whether it arrives. */
export type TestableWay = Exclude<DeliveryWay, 'transport' | 'mail'>;

/** Where a document has the address that each of these sends to. */
export const ADDRESS_OF_WAY = {
  endpoint: ['chat', 'endpoint'],
  chatwoot: ['snippet', 'chatwoot', 'baseUrl'],
  form: ['snippet', 'form', 'action'],
} as const satisfies {readonly [way in TestableWay]: readonly string[]};

export const isTestable = (way: DeliveryWay | undefined): way is TestableWay =>
  way !== undefined && way in ADDRESS_OF_WAY;

/** The keys of `chat` that take one of a few words. The first word is what a missing key means. */
export const CHAT_CHOICES = {
  placement: ['end', 'start'],
  outsideHours: ['show', 'hide'],
  askEmail: ['offline', 'always', 'never'],
  storage: ['local', 'session', 'none'],
} as const;

/** Why browsers do not send to an address. */
export type AddressFault = 'invalid-address' | 'address-with-password';

/** What is wrong with an address of the web, or a path of the shop's own site. Blank is no address, and no mistake. */
export function addressFault(address: string): AddressFault | undefined {
  try {
    // A blank one is the site itself.
    const {protocol, username, password} = new URL(address, 'https://shop.example');
    if (!/^https?:$/.test(protocol)) return 'invalid-address';
    return username || password ? 'address-with-password' : undefined;
  } catch {
    return 'invalid-address';
  }
}

/** "hooks.example.com/chat", "müller.example" */
const BARE_HOST = /^([\p{L}\p{M}\d_-]+\.)+\p{L}{2,}(:\d+)?([/?#]|$)/u;
/** "contact.php": a file of a shop. In "www.sklep.pl" and "sklep.pl/chat", ".pl" is Poland and no script. */
const FILE = /^([^/?#]+\.(php|html?|aspx?|jsp|cgi|json)([/?#]|$)|[^/?#.]+\.pl([?#]|$))/i;
const LOCAL = /^https?:\/\/(localhost|127(\.\d+){1,3}|\[::1\]|[^/]+\.localhost)([:/?#]|$)/i;

/** Whether it names a host without "https://" before it: then it is read as a path of the page's own site. */
export const lacksScheme = (address: string): boolean => BARE_HOST.test(address.trim()) && !FILE.test(address.trim());

/** Whether it leads to the device of whoever asks: to a developer's own server, and to no visitor's. */
export const isOnThisDevice = (address: string): boolean => LOCAL.test(address.trim());

/** Whether it looks like a mail address; only a mail can tell whether it is one. */
export const isMailAddress = (address: string): boolean => /^[^\s@,;<>"()]+@[^\s@,;<>"()]+$/.test(address.trim());

/** The way on which a document sends messages; undefined where it says nothing of it. */
export function deliveryWay({chat, snippet}: Configuration): DeliveryWay | undefined {
  const {delivery, mail, content} = snippet ?? {};
  // The widget, too, takes a transport before an endpoint.
  if (delivery === 'chatwoot' || delivery === 'form' || delivery === 'transport') return delivery;
  if (chat?.endpoint?.trim()) return 'endpoint';
  const isMail = mail?.address?.trim() || /href\s*=\s*["']?mailto:/i.test(content ?? '');
  return delivery && DELIVERY_WAYS.includes(delivery) ? delivery : isMail ? 'mail' : undefined;
}

/** Whether all is there that this way needs, as far as can be told without trying. */
export function isDelivering({chat, snippet}: Configuration, way: DeliveryWay): boolean {
  const {chatwoot, form, mail, content} = snippet ?? {};
  const isAddress = (address = '') => Boolean(address.trim()) && !addressFault(address);
  switch (way) {
    case 'endpoint':
      return isAddress(chat?.endpoint);
    case 'chatwoot':
      return isAddress(chatwoot?.baseUrl) && Boolean(chatwoot?.inbox?.trim());
    case 'form':
      return isAddress(form?.action);
    case 'transport':
      return true; // what the page's code needs, only that code knows
    case 'mail':
      return isMailAddress(mail?.address ?? '') || Boolean(content?.trim());
  }
}
