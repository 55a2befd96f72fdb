import './lit-element.js';

const chat = document.createElement('lit-chat');
globalThis.chat = {
  restore(messages) {
    chat.messages = messages;
    chat.open = true;
    document.body.append(chat);
  },
  append: (text) => chat.add({text}),
  list: () => chat.shadowRoot?.querySelector('ol'),
};
