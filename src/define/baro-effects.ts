/** Defines <baro-effects>. */
import { BaroEffects } from '../elements/effects.js';
import { register } from './register.js';

register('baro-effects', BaroEffects);

declare global {
  interface HTMLElementTagNameMap {
    'baro-effects': BaroEffects;
  }
}
