import type { Measure } from '../../src/chart/layout/types.js';

/**
 * A measure without a font: 0.55 em a character, bold a little wider. Wide enough that texts wrap,
 * and the same on every machine.
 */
export const measure: Measure = (text, size, weight) =>
  [...text].length * size * (weight === 600 ? 0.58 : 0.55);
