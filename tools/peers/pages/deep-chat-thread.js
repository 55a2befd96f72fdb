import 'deep-chat';

const place = document.createElement('div');
place.className = 'panel';
document.body.append(place);
let chat;
globalThis.chat = {
  restore(messages) {
    chat = document.createElement('deep-chat');
    chat.setAttribute('demo', 'true');
    chat.history = messages.map(({text, isVisitor}) => ({role: isVisitor ? 'user' : 'ai', text}));
    place.append(chat);
  },
  append: (text) => chat.addMessage({role: 'ai', text}),
  list: () => chat?.shadowRoot?.querySelector('#messages'),
};
