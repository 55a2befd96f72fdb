import '@cloudflare/ai-search-snippet/chat';

let chat;
globalThis.chat = {
  restore(messages) {
    chat = document.createElement('chat-bubble-snippet');
    chat.setAttribute('api-url', '/service/ai-search-snippet');
    document.body.append(chat);
    chat.shadowRoot.querySelector('button').click();
    // What the package's own page with several talks calls when one is gone back to.
    chat.chatView.setMessages(
      messages.map(({id, text, isVisitor}) => ({
        id: `message-${id}`,
        role: isVisitor ? 'user' : 'assistant',
        content: text,
        timestamp: 1_700_000_000_000 + id,
      })),
    );
  },
  append: (text) => void chat.sendMessage(text),
  list: () => chat?.shadowRoot?.querySelector('.chat-messages'),
};
