import {hydrate, mount} from 'svelte';
import {pages} from './page.js';

const target = document.getElementById('app');
const [component, props] = pages[document.documentElement.id];
(target.firstChild ? hydrate : mount)(component, {target, props});
