import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';

const model = ({text, isVisitor}) => ({
  message: text,
  direction: isVisitor ? 'outgoing' : 'incoming',
  position: 'single',
});

/** The panel of the kit's first example; `hear` is given the way to add a message. */
function Panel({first, hear}) {
  const [messages, setMessages] = useState(first);
  hear((text) => setMessages((before) => [...before, {id: before.length, text}]));
  return createElement(
    MainContainer,
    null,
    createElement(
      ChatContainer,
      null,
      createElement(ConversationHeader, null, createElement(ConversationHeader.Content, {userName: 'Shop'})),
      createElement(
        MessageList,
        null,
        messages.map((message) => createElement(Message, {key: message.id, model: model(message)})),
      ),
      createElement(MessageInput, {placeholder: 'Write a message', attachButton: false}),
    ),
  );
}

export function mount(first, hear = () => undefined) {
  const place = document.createElement('div');
  place.className = 'panel';
  document.body.append(place);
  createRoot(place).render(createElement(Panel, {first, hear}));
}
