import { BaroElement } from './baro-element.js';

/**
 * What would help French associations with digital tools, and what they find difficult.
 *
 * @summary Levers and difficulties of associations with digital tools.
 * @tag baro-levers
 */
export class BaroLevers extends BaroElement {
  static override readonly widget = 'levers';
}
