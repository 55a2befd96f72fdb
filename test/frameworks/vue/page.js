// The page around the examples of docs/frameworks/vue.md.
import {h} from 'vue';
import Chat from './src/Chat.vue';
import SupportChat from './src/SupportChat.vue';

const customer = {id: '7', email: 'ada@shop.example'};

export const pages = {
  Chat: {render: () => h(Chat)},
  SupportChat: {render: () => h(SupportChat, {customer, onMessage: (text) => globalThis.heard.push(text)})},
};
