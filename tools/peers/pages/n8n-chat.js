import {createChat} from '@n8n/chat';
import '@n8n/chat/style.css';

createChat({webhookUrl: '/service/n8n-chat', initialMessages: ['Hi! How can we help?']});
