// Edits of where messages go.
import {deliveryWay} from '../delivery-settings.js';
import type {ChatSettings, Configuration, DeliveryWay} from '../types.js';
import {type Edit, setSetting} from './edits.js';

/** What of a document has messages posted, whatever else it says: it cannot stay where they go another way. */
export type Endpoints = Pick<ChatSettings, 'endpoint' | 'stream'>;

/**
 * Has messages go another way. What was typed for the other ways stays, apart from the endpoint. What a form sends is answered by
 * mail: then visitors are asked for an address at any time, unless the document says when.
 *
 * @param endpoints those that were there before, for whoever comes back.
 */
export const chooseWay =
  (way: DeliveryWay, endpoints: Endpoints = {}): Edit =>
  (document) => {
    if (deliveryWay(document) === way) return document;
    const {endpoint, stream} = way === 'endpoint' ? endpoints : {};
    return inTurn(
      document,
      setSetting(['snippet', 'delivery'], way),
      setSetting(['chat', 'endpoint'], endpoint),
      setSetting(['chat', 'stream'], stream),
      setSetting(['chat', 'askEmail'], document.chat?.askEmail ?? (way === 'form' ? 'always' : undefined)),
    );
  };

/** Shopify's contact form, as its themes have it. Those it takes for robots are led to another page. */
const SHOPIFY = {
  fields: {
    text: 'contact[body]',
    email: 'contact[email]',
    name: 'contact[name]',
    page: 'contact[page]',
    id: '',
    conversation: '',
  },
  extra: {form_type: 'contact', utf8: '✓'},
  accepts: 'contact_posted=true',
};
const SHOPIFY_ACTION = '/contact';

export type FormKind = 'shopify' | 'other';

export const formKind = ({snippet}: Configuration): FormKind =>
  snippet?.form?.extra?.['form_type'] === SHOPIFY.extra.form_type ? 'shopify' : 'other';

export const setFormKind =
  (kind: FormKind): Edit =>
  (document) => {
    if (formKind(document) === kind) return document;
    const {action, crossOrigin} = document.snippet?.form ?? {};
    const form = kind === 'shopify' ? {action: action ?? SHOPIFY_ACTION, ...SHOPIFY} : {action, crossOrigin};
    return setSetting(['snippet', 'form'], form)(document);
  };

const inTurn = (document: Configuration, ...edits: readonly Edit[]): Configuration =>
  edits.reduce((edited, edit) => edit(edited), document);
