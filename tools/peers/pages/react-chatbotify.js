import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import ChatBot from 'react-chatbotify';
import {FLOW, SETTINGS} from './react-chatbotify-settings.js';

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(createElement(ChatBot, {settings: SETTINGS, flow: FLOW}));
