/** What a tag is defined with: for code that brings tags later. */
export { BaroElement } from '../elements/baro-element.js';
export { first } from '../elements/shell/resource-loader.js';
export { register } from './register.js';
