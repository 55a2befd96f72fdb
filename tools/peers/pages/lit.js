import './lit-element.js';
