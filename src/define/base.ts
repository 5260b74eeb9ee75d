/** What a tag is defined with: for code that brings tags later. */
export { BaroElement } from '../elements/baro-element.js';
export { register } from './register.js';
