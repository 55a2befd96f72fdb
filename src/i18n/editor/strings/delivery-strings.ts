import type {SnippetTarget} from '../../../domain/exchange/snippet.js';
import type {DeliveryWay} from '../../../domain/types.js';

/** A field: its label, and what a person needs to know to fill it in. */
export interface FieldWords {
  readonly label: string;
  readonly note: string;
}

/** One of the ways that messages can go. */
export interface WayWords {
  readonly name: string;
  readonly note: string;
}

const ways: {readonly [way in DeliveryWay]: WayWords} = {
  endpoint: {
    name: 'An address of your own',
    note: 'Each message is posted as JSON: to your server, or to the webhook of an automation service.',
  },
  chatwoot: {
    name: 'Chatwoot',
    note: 'Your team answers in an inbox of Chatwoot, and the answers appear in the chat.',
  },
  form: {
    name: 'Your shop’s contact form',
    note: 'Each message is sent as if the visitor had filled in the form. You answer by mail.',
  },
  transport: {
    name: 'Your page’s own code',
    note: 'Code of yours sets the element’s “transport” and delivers messages as it likes.',
  },
  mail: {
    name: 'Only the visitor’s mail program',
    note: 'The chat delivers nothing itself. Visitors are offered a link that opens their mail program.',
  },
};

/** Until the fields of a way are filled in. */
const incomplete: {readonly [way in Exclude<DeliveryWay, 'transport'>]: string} = {
  endpoint: 'Give the address that takes messages. Until then, they go nowhere.',
  chatwoot: 'Give the address of Chatwoot and the inbox identifier. Until then, messages go nowhere.',
  form: 'Give the address that the form posts to. Until then, messages go nowhere.',
  mail: 'Give a mail address. Until then, visitors have no way to write to you.',
};

/** What a server's status means, and what to do; after `refused`. */
const statuses = {
  login: 'It wants a login or a token, but has to take messages from every visitor.',
  missing: 'Nothing takes messages there. Check the address.',
  method: 'It does not take POST, by which messages are sent. Check the address.',
  tooLarge: 'The message was too large for it. It has to take up to 64 kB.',
  type: 'It has to take JSON (“application/json”).',
  tooMany: 'It takes no more messages for now. Wait a little, then try again.',
  server: 'The fault is on the server. The chat would keep messages and try again.',
  other: 'It did not take the message. Messages are sent by POST.',
};

/** How a test message fared. `address` is a whole URL, `origin` the beginning of one ("https://shop.example"). */
const test = {
  button: 'Test the delivery',
  note: 'Really sends one message, which says that it is a test.',
  /** What is sent: the people of the shop read it in their inbox. */
  text: 'This is a test message from the settings of your chat. Nobody is waiting for an answer.',
  sending: 'The test message is on its way …',
  cancel: 'Cancel the test',
  cancelled: 'The test was cancelled. The message may have arrived all the same.',
  mistakes: 'Put right first what is marked in the fields above.',
  delivered: (address: string) => `Delivered: ${address} has taken the message.`,
  deliveredToChatwoot: 'Delivered: Chatwoot has taken the message. You find it in the inbox.',
  deliveredToForm: 'Delivered: the form has taken the message. It should arrive by mail.',
  /** The form is on another site, which hides its answer. */
  sentUnseen: 'Sent. What the form made of it cannot be seen from here: look whether it arrives by mail.',
  refused: ({address, status}: {address: string; status: number}) => `${address} answered with the status ${status}.`,
  statuses,
  redirected: (address: string) =>
    `${address} leads on to another address, and messages do not go along. Give the address that it leads to.`,
  webPage: (address: string) =>
    `${address} answered with a web page, and so takes no messages. Check the address; the answer may be empty or JSON.`,
  /** The form did not lead to its page of thanks. */
  notAccepted:
    'The form did not take the message. It may want more fields, or have asked for proof that no robot is writing.',
  /** The headers follow, a line each. */
  cors: (address: string) =>
    `${address} is there, but does not let pages of other addresses use it (CORS). Its answers need this header:`,
  /** After it, where the server must answer a question beforehand; the headers follow, a line each. */
  corsPreflight: 'Before that, browsers ask with OPTIONS. The answer to it needs a status from 200 to 299 and:',
  preflight: (address: string) =>
    `${address} is there, but refuses what browsers ask first (OPTIONS, the CORS preflight). The answer to it needs a status from 200 to 299 and:`,
  policy: (origin: string) =>
    `The Content-Security-Policy of this page forbids it. Allow ${origin} in connect-src, and on your shop’s pages too.`,
  insecure: (address: string) =>
    `${address} begins with “http:”, which browsers do not let a page with “https:” use. Give an address with “https:”.`,
  unreachable: (address: string) =>
    `Nothing answers at ${address}. Check the name and the certificate, whether the server is running, and whether something in this browser blocks it.`,
  noAnswer: ({address, seconds}: {address: string; seconds: number}) =>
    `${address} did not answer within ${seconds} seconds.`,
  offline: 'This device is offline. Try again once it is connected.',
  /** `reason` is technical, and in English. */
  failed: (reason: string) => `The test failed: ${reason}`,
  /** After a test of another site. */
  testedFrom: (origin: string) =>
    `This was tested from ${origin}. Your shop’s pages have an address of their own, which the server must allow as well.`,
  /** After a test of a path ("/chat"). */
  testedPath: ({path, address}: {path: string; address: string}) =>
    `“${path}” is a path: the test went to ${address}. On your shop, it leads to the shop’s own server.`,
  /** In place of the button. */
  transport:
    'Your page’s own code cannot be tested from here. Write a message on your shop, and see whether it arrives.',
  /** In place of the button; the link follows. */
  mail: 'A mail link cannot be tested from here. Follow it yourself, and see to whom it would write:',
};

/** What to do with it: a step in each line. */
const targetSteps: {readonly [target in SnippetTarget]: string} = {
  page: [
    'Copy the snippet below. It follows everything that you edit here.',
    'Paste it at the end of your pages, before </body>.',
  ].join('\n'),
  shopify: [
    'In Shopify, open Online Store → Themes → Edit theme.',
    'Add a section or block “Custom Liquid” to the footer, paste the snippet into it, and save. The chat is then on every page.',
  ].join('\n'),
  wordpress: [
    'Open the footer: under Appearance → Editor, or in a classic theme under Appearance → Widgets.',
    'Add a block “Custom HTML”, paste the snippet into it, and save. The chat is then on every page.',
    'Look at your site. If there is no chat, WordPress has removed script and element, since your account lacks the right “unfiltered_html”; at most the mail link and loose lines are left. Take them out, and have an administrator (in a network of sites, the network’s) paste the snippet into the theme or into a plugin for code in the footer.',
  ].join('\n'),
  'tag-manager': [
    'Add a tag of the type “Custom HTML”, and paste the snippet into it.',
    'Give it the trigger “All Pages”, save, and publish the container.',
  ].join('\n'),
  react: [
    'Save the snippet in your project as ShopChat.jsx.',
    'Use <ShopChat /> once, in what all pages share. You get it by: import {ShopChat} from "./ShopChat.jsx";',
  ].join('\n'),
  vue: [
    'Save the snippet in your project as ShopChat.vue.',
    'Use <ShopChat /> once, in what all pages share. You get it by: import ShopChat from "./ShopChat.vue";',
    'There is nothing to set up: “isCustomElement” is only needed by templates that name <chat-widget> themselves.',
  ].join('\n'),
};

/** Where messages go, and what else the chat can be told. */
export const deliveryStrings = {
  title: 'Where messages go',
  note: 'What visitors write has to arrive somewhere. All of this becomes part of the snippet.',
  way: 'Messages go to',
  ways,
  /** No way has been chosen. */
  nowhere: 'Nobody would get what visitors write: choose where it goes.',
  incomplete,
  /** Beside the snippet, with a button that leads to the section. */
  nowhereInSnippet: 'With this snippet, messages go nowhere yet.',
  choose: 'Say where messages go',
  /** For the undo button. `way` is the name of one of the ways. */
  chosen: (way: string) => `Messages go to: ${way}`,
  /** For the undo button. `label` is that of a field. */
  changed: (label: string) => `${label} changed`,

  endpoint: {
    label: 'Address that takes messages',
    note: 'It begins with https://, or with / for a path of your shop.',
  },
  stream: {
    label: 'Address that answers come from',
    note: 'A stream of server-sent events. Without one, you answer by mail.',
  },
  baseUrl: {
    label: 'Address of Chatwoot',
    note: 'https://app.chatwoot.com, or where a Chatwoot of your own is.',
  },
  inbox: {
    label: 'Inbox identifier',
    note: 'Of an inbox for the channel “API”: in Chatwoot under Settings → Inboxes → Configuration. It is no secret.',
  },
  action: {
    label: 'Address that the form posts to',
    note: 'What the form’s “action” says, for example /contact.',
  },
  formKind: 'Kind of form',
  formKinds: {shopify: 'Shopify’s contact form', other: 'Another form'},
  standIn: {
    label: 'Mail address for visitors who leave none',
    note: 'Shopify’s form wants one. Take one of yours: it stands in until a visitor has left theirs.',
  },
  fieldNames: 'Names of the form’s fields',
  fieldNamesNote: 'What their “name” says in the form. Left empty, it is what stands there in grey.',
  fields: {text: 'Message', email: 'Email address', name: 'Name'},
  crossOrigin: {
    label: 'The form is on another site',
    note: 'Then the browser hides what the form answers: a message counts as delivered once it is sent.',
  },
  mail: {
    label: 'Mail address',
    note: 'Visitors are offered a link that writes to it.',
  },
  /** In place of that note, with all other ways. */
  mailBesides: 'Offered as a link where the chat does not load, or a message cannot be delivered.',
  mailText: {
    label: 'Words of the mail link',
    note: 'Left empty, it is the address.',
  },
  optional: 'optional',
  test,

  more: 'More settings of the chat',
  heading: {
    label: 'Title of the chat',
    note: 'Stands at the top of the open chat. Left empty, it is a greeting in the visitor’s language.',
  },
  placement: {
    label: 'Corner',
    note: 'In languages that are written from right to left, the other way round.',
  },
  placements: {end: 'On the right', start: 'On the left'},
  outsideHours: {
    label: 'While you are closed',
    note: 'A conversation that has begun stays visible in any case.',
  },
  outsideHoursChoices: {show: 'Show the chat', hide: 'Hide the chat'},
  askEmail: {
    label: 'Ask for an email address',
    note: 'Once a visitor has written something. They may decline.',
  },
  askEmailChoices: {offline: 'While you are closed', always: 'Always', never: 'Never'},
  replyTime: {
    label: 'How fast you answer',
    note: 'A line such as “Usually replies in a few minutes”, shown while you are open.',
  },
  privacyUrl: {
    label: 'Address of your privacy notice',
    note: 'A link to it stands below the field for messages until the visitor has written.',
  },
  storage: {
    label: 'Where a conversation is kept',
    note: 'So that it is still there on the next page.',
  },
  storages: {
    local: 'In the visitor’s browser',
    session: 'In the browser’s tab, until it is closed',
    none: 'Nowhere: it ends with the page',
  },
  assistant: {
    label: 'An AI assistant answers first',
    note: 'Automatic replies then wait until it hands over to a person.',
  },

  /** What an imported snippet held that has no field here. */
  kept: 'From your earlier snippet',
  keptNote: 'There are no fields for this here. It comes out again as it was.',
  keptAttributes: 'Other attributes',
  keptContent: 'Content between the tags',
  takeOut: (what: string) => `Take out: ${what}`,
  takenOut: (what: string) => `Taken out: ${what}`,

  /** What is wrong in one of these fields. */
  findings: {
    'invalid-address': (value: string) =>
      `“${value}” is no address of the web. Write one that begins with https://, or a path of your shop that begins with /.`,
    'address-with-password': () =>
      'Before the “@” stands a name or a password, which no browser sends along. Leave that out.',
    'insecure-address': () => 'It begins with “http:”. A shop with “https:” cannot use it: write “https:”.',
    'address-without-scheme': (value: string) =>
      `“${value}” is taken for a path of your shop. For another site, write https://${value}`,
    'invalid-email': (value: string) => `“${value}” is no mail address. Write one such as help@shop.example.`,
    'unknown-choice': (value: string) => `“${value}” in the JSON has no meaning there. Choose one of the list.`,
  },

  /** What an import has understood. */
  imported: {
    way: 'Messages go to',
    settings: 'Settings of the chat',
    kept: 'Comes out again unchanged',
    content: 'content between the tags',
  },
  /** What could not be understood: a script that says in code where messages go. */
  scriptNotRead:
    'A script in it says where messages go (“transport”), in a way that could not be read. Keep it on your page, or choose anew under “Where messages go”.',

  /** For what kind of page the snippet is. */
  target: 'The snippet is for',
  targets: {
    page: 'Any page',
    shopify: 'Shopify',
    wordpress: 'WordPress',
    'tag-manager': 'Google Tag Manager',
    react: 'React',
    vue: 'Vue',
  },
  /** What to do with the snippet, step by step; the names of menus are those of these programs in their own translation. */
  targetSteps,
  /** The snippet for a page has an inline script. */
  inlineScript:
    'The snippet has a script in it. Where your shop’s Content-Security-Policy forbids that, move its lines into a file of your shop and load it with <script type="module" src="…">.',
};
