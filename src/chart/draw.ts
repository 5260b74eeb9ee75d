/** Draws panels in a page: every shape is at hand, a chart is there at once. */
import type { Theme } from '../theme/theme.js';
import type { Panel } from '../view/view.js';
import { chartConfig } from './config/index.js';
import { type CanvasLike, createChart } from './create.js';
import type { PanelLayout } from './layout/types.js';
import type { DrawOptions, PanelChart } from './types.js';

export { setActive } from './plugins/labels.js';

/** The chart is the caller's to destroy. */
export function drawPanel(
  canvas: CanvasLike,
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelChart {
  return createChart(canvas, chartConfig(panel, layout, theme, options), layout);
}
