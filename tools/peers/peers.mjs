// What is measured. Each is put on the page as its own documents say, with nothing but what it needs to work.
//
// A path leads through open shadow roots: `host >>> inside`. `page` is what stands in the page's body; `pages/` has the script
// of a peer that is built, and beside it one for its threads, which gives the page a `chat`:
//
//   restore(messages)   makes the chat with these messages in it
//   append(text)        adds one message
//   list()              the element that has the messages as children
//   prepare(messages)   where it keeps them in the browser by itself: writes them, on a visit before

const officeHours = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: {
    monday: [
      {opens: '09:00', closes: '12:00'},
      {opens: '13:00', closes: '17:00'},
    ],
    tuesday: [{opens: '09:00', closes: '17:00'}],
    friday: [{opens: '22:00', closes: '02:00'}],
  },
  exceptions: [{from: '2026-12-25', yearly: true, name: 'Christmas', hours: []}],
});

const ours = {
  id: 'ours',
  name: 'office-hours-chat',
  about: 'launcher, panel, office hours, automatic replies, kept thread',
  files: 'dist/cdn',
  head: '<script type="module" src="/ours/files/chat-widget.js"></script>',
  page: `<chat-widget office-hours='${officeHours}' welcome-message="Hi! How can we help?"
    online-message="One moment, please." offline-message="Thanks. We are back {opens}." endpoint="/service/ours">
    <a href="mailto:help@shop.example">Write to us</a>
  </chat-widget>`,
  visible: 'chat-widget >>> [part=launcher]',
  opened: 'chat-widget >>> textarea',
  thread: {note: 'from the browser’s storage; draws the latest ones, and earlier ones when asked for'},
};

const references = [
  {id: 'blank', name: 'the page alone', about: 'no chat: what the page itself costs', visible: 'header'},
  {
    id: 'native',
    name: 'hand-written element',
    about: 'launcher, panel, list of messages, and nothing else; no product',
    page: '<native-chat></native-chat>',
    visible: 'native-chat >>> .launcher',
    opened: 'native-chat >>> textarea',
    thread: {note: 'given as an array; draws all'},
  },
  {
    id: 'lit',
    name: 'the same with Lit',
    about: 'as above, as one LitElement; no product',
    packages: ['lit'],
    page: '<lit-chat></lit-chat>',
    visible: 'lit-chat >>> .launcher',
    opened: 'lit-chat >>> textarea',
    thread: {note: 'given as an array; draws all'},
  },
];

const others = [
  {
    id: 'deep-chat',
    name: 'deep-chat',
    about: 'panel (a page brings its own launcher) for AI services',
    packages: ['deep-chat'],
    page: '<div class="panel"><deep-chat demo="true"></deep-chat></div>',
    visible: 'deep-chat >>> #text-input',
    thread: {note: 'by its property `history`; draws all'},
  },
  {
    id: 'ai-search-snippet',
    name: '@cloudflare/ai-search-snippet',
    about: 'launcher and panel for Cloudflare’s AI Search',
    packages: ['@cloudflare/ai-search-snippet'],
    page: '<chat-bubble-snippet api-url="/service/ai-search-snippet"></chat-bubble-snippet>',
    visible: 'chat-bubble-snippet >>> button',
    opened: 'chat-bubble-snippet >>> textarea',
    thread: {note: 'by its view’s `setMessages`, which is not public; draws all; one more is sent by the visitor'},
  },
  {
    id: 'open-chat-studio',
    name: 'open-chat-studio-widget',
    about: 'launcher and panel for Open Chat Studio',
    packages: ['open-chat-studio-widget'],
    // Its documents load the script that the package ships, which fetches its parts from beside itself.
    files: 'tools/peers/node_modules/open-chat-studio-widget/dist/open-chat-studio-widget',
    head: '<script type="module" src="/open-chat-studio/files/open-chat-studio-widget.esm.js"></script>',
    page: `<open-chat-studio-widget chatbot-id="shop" api-base-url="/service/open-chat-studio" button-text="Chat">
      </open-chat-studio-widget>`,
    visible: 'open-chat-studio-widget >>> button',
    opened: 'open-chat-studio-widget >>> textarea',
    thread: {note: 'from the browser’s storage; draws all', noAppend: 'a page has no way to add a message'},
  },
  {
    id: 'react-chatbotify',
    name: 'react-chatbotify',
    about: 'launcher and panel for scripted talks; with React',
    packages: ['react-chatbotify', 'react', 'react-dom'],
    visible: '.rcb-toggle-button',
    opened: '.rcb-chat-window textarea',
    thread: {note: 'by its hook `useMessages`; draws all'},
  },
  {
    id: 'n8n-chat',
    name: '@n8n/chat',
    about: 'launcher and panel for n8n; with Vue',
    // Asks for a version of n8n's design system that npm does not have, and has all of it that it needs in its own files:
    // package.json puts something small in its place.
    packages: ['@n8n/chat', 'vue'],
    visible: '.chat-window-toggle',
    opened: '.chat-window textarea',
    answer: ({searchParams}, text) =>
      text.includes('loadPreviousSession')
        ? {data: Array.from({length: Number(searchParams.get('messages'))}, (_, id) => n8nMessage(id))}
        : {output: 'Thank you.'},
    thread: {note: 'fetched by itself from a server; draws all; one more is sent by the visitor'},
  },
  {
    id: 'chatscope',
    name: '@chatscope/chat-ui-kit-react',
    about: 'panel of a kit (a page brings its own launcher); with React',
    packages: ['@chatscope/chat-ui-kit-react', '@chatscope/chat-ui-kit-styles', 'react', 'react-dom'],
    visible: '.cs-message-input',
    thread: {note: 'given as an array; draws all'},
  },
];

function n8nMessage(id) {
  const {text, isVisitor} = message(id);
  return {id: ['langchain_core', 'messages', isVisitor ? 'HumanMessage' : 'AIMessage'], kwargs: {content: text}};
}

/** The messages of a thread, the same for all. Every third one is the visitor's. */
export function message(id) {
  return {id, text: `Message number ${id}`, isVisitor: id % 3 === 0};
}

export const peers = [...references, ours, ...others];
