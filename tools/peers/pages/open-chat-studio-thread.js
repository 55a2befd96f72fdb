// The package's own script is on the page beside this one.
const ID = 'shop';
await customElements.whenDefined('open-chat-studio-widget');

let chat;
globalThis.chat = {
  /** Writes what the element keeps of a conversation in the browser. */
  prepare(messages) {
    const now = new Date().toISOString();
    localStorage.setItem(`ocs-chat-session-${ID}`, 'session');
    localStorage.setItem(`ocs-chat-activity-${ID}`, now);
    const kept = messages.map(({text, isVisitor}) => ({
      created_at: now,
      role: isVisitor ? 'user' : 'assistant',
      content: text,
    }));
    localStorage.setItem(`ocs-chat-messages-${ID}`, JSON.stringify(kept));
    return kept.length;
  },
  restore() {
    chat = document.createElement('open-chat-studio-widget');
    chat.setAttribute('chatbot-id', ID);
    chat.setAttribute('api-base-url', '/service/open-chat-studio');
    chat.setAttribute('visible', 'true');
    document.body.append(chat);
  },
  list: () => chat?.shadowRoot?.querySelector('[class*=message]')?.parentElement,
};
