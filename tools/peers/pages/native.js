import './native-element.js';
