// What is odd in `chat` and `snippet`. All of it is a warning: the widget leaves such a value out and works, and nobody has
// to find an address before they may save their hours.
import {
  type AddressFault,
  addressFault,
  CHAT_CHOICES,
  isMailAddress,
  isOnThisDevice,
  lacksScheme,
} from '../delivery-settings.js';
import type {Configuration} from '../types.js';

type Path = readonly string[];

export interface DeliveryFinding {
  readonly at: Path;
  readonly code: AddressFault | 'unknown-choice' | 'insecure-address' | 'address-without-scheme' | 'invalid-email';
  readonly severity: 'warning';
  readonly value: string;
}

/** Where Shopify's form, which wants an address, finds one for visitors who leave none. */
export const STAND_IN: Path = ['snippet', 'form', 'extra', 'contact[email]'];

const ADDRESSES: readonly Path[] = [
  ['chat', 'endpoint'],
  ['chat', 'stream'],
  ['chat', 'privacyUrl'],
  ['snippet', 'chatwoot', 'baseUrl'],
  ['snippet', 'form', 'action'],
];
const MAIL_ADDRESSES: readonly Path[] = [['snippet', 'mail', 'address'], STAND_IN];

export function checkDelivery(document: Configuration): DeliveryFinding[] {
  return [
    ...Object.entries(CHAT_CHOICES).flatMap(([key, words]) => {
      const value = document.chat?.[key as keyof typeof CHAT_CHOICES];
      const isKnown = value === undefined || (words as readonly string[]).includes(value);
      return isKnown ? [] : [warning(['chat', key], 'unknown-choice', value)];
    }),
    ...ADDRESSES.flatMap((at) => checkAddress(at, settingAt(document, at))),
    ...MAIL_ADDRESSES.flatMap((at) => {
      const value = settingAt(document, at).trim();
      return !value || isMailAddress(value) ? [] : [warning(at, 'invalid-email', value)];
    }),
  ];
}

function checkAddress(at: Path, value: string): DeliveryFinding[] {
  const address = value.trim();
  // A host with a port would be taken for an address with another scheme.
  const code = lacksScheme(address)
    ? 'address-without-scheme'
    : (addressFault(address) ?? (isInsecure(address) ? 'insecure-address' : undefined));
  return code ? [warning(at, code, address)] : [];
}

/** Browsers take this device for safe. */
const isInsecure = (address: string): boolean => /^http:\/\//i.test(address) && !isOnThisDevice(address);

/** The text at a place of a document; "" where there is none. */
export function settingAt(document: Configuration, path: Path): string {
  const value = path.reduce<unknown>((part, key) => (Object(part) as Record<string, unknown>)[key], document);
  return typeof value === 'string' ? value : '';
}

const warning = (at: Path, code: DeliveryFinding['code'], value: string): DeliveryFinding => ({
  at,
  code,
  severity: 'warning',
  value,
});
