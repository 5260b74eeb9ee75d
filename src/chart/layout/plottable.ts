/**
 * True of a value that Chart.js may draw: a finite number between zero and the axis's end. Alone,
 * Chart.js freezes the tab on 1.7976931348623157e308, and draws bars out of the plot.
 */
export function plottable(value: unknown, max: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= max;
}

/** The end of the axis, or 100 where the panel gives none that can be drawn. */
export function axisEnd(max: unknown): number {
  return typeof max === 'number' && max >= 1e-3 && max <= 1e9 ? max : 100;
}
