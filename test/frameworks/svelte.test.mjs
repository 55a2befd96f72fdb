import {testExamples} from './in-a-browser.mjs';

testExamples('svelte', 'js');
