import {testExamples} from './in-a-browser.mjs';
import {REACT_18} from './versions.mjs';

testExamples('react-18', 'tsx', {page: 'react', replaced: REACT_18});
