export {adoptStyles, css, ReactiveElement} from '@lit/reactive-element';
