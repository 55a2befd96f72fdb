import {mount} from './chatscope-panel.js';

mount([{id: 0, text: 'Hi! How can we help?'}]);
