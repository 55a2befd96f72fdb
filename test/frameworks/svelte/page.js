// The page around the examples of docs/frameworks/svelte.md.
import Chat from './src/Chat.svelte';
import SupportChat from './src/SupportChat.svelte';

const customer = {id: '7', email: 'ada@shop.example'};

export const pages = {
  Chat: [Chat, {}],
  SupportChat: [SupportChat, {customer, onMessage: (text) => globalThis.heard.push(text)}],
};
