/** Draws a panel at once: Chart.js and every shape are at hand. */
import { chartConfig } from './config/index.js';
import { type CanvasLike, createChart } from './create.js';
import type { DrawOptions, PanelChart, Scene } from './types.js';

export { setActive } from './plugins/labels.js';

/**
 * Sizes the canvas for the layout and draws on it.
 * @returns a chart that the caller destroys
 */
export function drawPanel(
  canvas: CanvasLike,
  { panel, layout, theme }: Pick<Scene, 'panel' | 'layout' | 'theme'>,
  options: DrawOptions = {},
): PanelChart {
  return createChart(canvas, chartConfig(panel, layout, theme, options), layout);
}
