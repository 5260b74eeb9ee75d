/** Defines <baro-adoption>. */
import { BaroAdoption } from '../elements/adoption.js';
import { register } from './register.js';

register('baro-adoption', BaroAdoption);

declare global {
  interface HTMLElementTagNameMap {
    'baro-adoption': BaroAdoption;
  }
}
