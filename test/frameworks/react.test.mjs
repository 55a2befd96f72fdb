import {testExamples} from './in-a-browser.mjs';

testExamples('react-19', 'tsx', {page: 'react'});
