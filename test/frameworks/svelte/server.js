import {render as renderComponent} from 'svelte/server';
import {pages} from './page.js';

export const render = async (name) => renderComponent(pages[name][0], {props: pages[name][1]});
