import {createElement, useEffect} from 'react';
import {createRoot} from 'react-dom/client';
import ChatBot, {ChatBotProvider, useMessages} from 'react-chatbotify';
import {FLOW, SETTINGS} from './react-chatbotify-settings.js';

let inject;

/** Has no looks: hands the chat's messages over, and takes hold of the way to add one. */
function Restored({messages}) {
  const {injectMessage, replaceMessages} = useMessages();
  useEffect(() => {
    inject = injectMessage;
  });
  useEffect(() => replaceMessages(messages), []); // once
  return null;
}

const place = document.createElement('div');
document.body.append(place);
globalThis.chat = {
  restore(messages) {
    const given = messages.map(({id, text, isVisitor}) => ({
      id: `message-${id}`,
      content: text,
      sender: isVisitor ? 'USER' : 'BOT',
      type: 'string',
      timestamp: new Date(1_700_000_000_000 + id).toISOString(),
    }));
    const settings = {...SETTINGS, chatWindow: {defaultOpen: true}};
    createRoot(place).render(
      createElement(
        ChatBotProvider,
        null,
        createElement(ChatBot, {settings, flow: FLOW}),
        createElement(Restored, {messages: given}),
      ),
    );
  },
  append: (text) => void inject(text, 'BOT'),
  list: () => document.querySelector('.rcb-chat-body-container'),
};
