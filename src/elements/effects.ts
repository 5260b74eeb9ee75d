import { BaroElement } from './baro-element.js';

/**
 * What effects French associations see in digital tools.
 *
 * @summary Effects of digital tools on associations, in the eyes of their leaders.
 * @tag baro-effects
 */
export class BaroEffects extends BaroElement {
  static override readonly widget = 'effects';
}
