import {testExamples} from './in-a-browser.mjs';

testExamples('vue', 'js');
