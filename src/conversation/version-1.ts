// Turns what version 1 of the widget has kept into facts. It kept each message whole, with its delivery, and the rest in a
// record.
import {
  CONTACT,
  FORGOTTEN,
  HANDOVER,
  keyOf,
  placeAfter,
  REFUSED,
  replyFactId,
  ROLES,
  SEEN,
  TAKEN,
  tryId,
} from '../domain/conversation/fact.js';
import {readJson, type Store} from '../domain/conversation/shared-log.js';
import type {Message} from '../domain/message.js';

const KEY = /^([^:>]+):([0-9a-z]{9})\.(.+)$/s;
/** Before all messages. */
const FIRST = placeAfter('', 0);

interface Record1 {
  readonly id?: string;
  readonly handledBy?: string;
  readonly handoffs?: readonly string[];
  readonly contact?: object;
}

export function adopt(store: Store): void {
  const record = Object(readJson(store.get(''))) as Record1;
  const conversation = String(record.id);
  let last = FIRST;
  const add = (kind: string, place: string, id = '', value = '') =>
    store.set(keyOf({conversation, place, kind, id}), value);
  for (const key of store.keys().sort()) {
    const [, of, place, id] = KEY.exec(key) ?? [];
    if (of !== conversation) continue;
    const {role, delivery, ...message} = Object(readJson(store.get(key))) as Message;
    const page = store.get(`>${key}`) ?? undefined;
    const kind = delivery ? 'v' : Object.keys(ROLES).findLast((each) => ROLES[each] === role && each !== 'v');
    if (!kind) continue; // broken
    const old = store.get(key)!;
    store.remove(key); // there may be room for one only
    if (!add(kind, place!, kind === 'r' ? replyFactId('', id!) : id, JSON.stringify({...message, page}))) {
      store.set(key, old);
      continue;
    }
    store.remove(`>${key}`);
    if (delivery === 'sent') add(TAKEN, place!, id);
    if (delivery === 'failed') add(REFUSED, place!, tryId(1, id!));
    last = place!;
  }
  const {contact, handledBy, handoffs} = record;
  if (contact) add(CONTACT, last, '', JSON.stringify(contact));
  if (Array.isArray(handoffs)) for (const id of handoffs) if (typeof id === 'string') add(HANDOVER, FIRST, id);
  if (handledBy) add(HANDOVER, handledBy === 'people' ? last : FIRST);
  if (store.get('seen')) add(SEEN, store.get('seen')!);
  if (store.get('trimmed')) add(FORGOTTEN, FIRST);
  for (const key of ['seen', 'trimmed']) store.remove(key);
  store.set('', JSON.stringify({version: 2, id: conversation}));
}
