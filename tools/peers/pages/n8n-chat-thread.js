import {createChat} from '@n8n/chat';
import '@n8n/chat/style.css';

const place = document.createElement('div');
place.id = 'chat';
place.className = 'panel';
document.body.append(place);
globalThis.chat = {
  /** The chat fetches an earlier talk by itself. */
  restore(messages) {
    createChat({
      webhookUrl: `/service/n8n-chat?messages=${messages.length}`,
      target: '#chat',
      mode: 'fullscreen',
      loadPreviousSession: true,
      initialMessages: [],
      showWelcomeScreen: false,
    });
  },
  /** As a visitor: typed, and sent in the next frame. */
  append(text) {
    const composer = place.querySelector('textarea');
    composer.value = text;
    composer.dispatchEvent(new Event('input', {bubbles: true}));
    requestAnimationFrame(() => place.querySelector('.chat-input-send-button').click());
  },
  list: () => place.querySelector('.chat-messages-list'),
};
