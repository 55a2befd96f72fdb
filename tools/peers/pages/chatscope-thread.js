import {mount} from './chatscope-panel.js';

let add;
globalThis.chat = {
  restore: (messages) => mount(messages, (way) => (add = way)),
  append: (text) => add(text),
  list: () => document.querySelector('.cs-message-list__scroll-wrapper'),
};
