/** Defines <baro-levers>. */
import { BaroLevers } from '../elements/levers.js';
import { register } from './register.js';

register('baro-levers', BaroLevers);

declare global {
  interface HTMLElementTagNameMap {
    'baro-levers': BaroLevers;
  }
}
