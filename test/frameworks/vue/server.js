import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {pages} from './page.js';

export const render = async (name) => ({body: await renderToString(createSSRApp(pages[name])), head: ''});
