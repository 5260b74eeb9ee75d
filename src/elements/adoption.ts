import { BaroElement } from './baro-element.js';

/**
 * How French associations use digital tools, as they declare it.
 *
 * @summary Digital tools and their use in associations.
 * @tag baro-adoption
 */
export class BaroAdoption extends BaroElement {
  static override readonly widget = 'adoption';
}
