import {createApp, createSSRApp} from 'vue';
import {pages} from './page.js';

const app = document.getElementById('app');
const page = pages[document.documentElement.id];
(app.firstChild ? createSSRApp : createApp)(page).mount(app);
