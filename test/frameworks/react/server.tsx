import {renderToString} from 'react-dom/server';
import {pages} from './page.tsx';

export const render = async (name: keyof typeof pages) => ({body: renderToString(pages[name]()), head: ''});
