import './native-element.js';

const chat = document.createElement('native-chat');
globalThis.chat = {
  restore(messages) {
    document.body.append(chat);
    chat.toggle();
    chat.restore(messages);
  },
  append: (text) => chat.add({text}),
  list: () => chat.shadowRoot?.querySelector('ol'),
};
