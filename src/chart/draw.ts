/**
 * Draws panels in a page. Bars come with this chunk; dots and points are another, which
 * `loadShape` brings. Once it has, `drawPanel` works at once.
 */
import { createChart, type CanvasLike } from './create.js';
import type { PanelLayout } from './layout.js';
import { barsConfig } from './shape-bars.js';
import type { DrawOptions, PanelChart, ShapeConfig } from './types.js';
import type { Theme } from '../theme/theme.js';
import type { Panel, Shape } from '../view/view.js';

export { setActive } from './ink.js';

const shapes: Partial<Record<Shape, ShapeConfig>> = {
  bars: barsConfig,
  'stacked-bars': barsConfig,
  'stacked-columns': barsConfig,
};

/** Brings the code of a shape where it is not there yet. */
export async function loadShape(shape: Shape): Promise<void> {
  if (shapes[shape]) return;
  const { dotsConfig } = await import('./shape-dots.js');
  shapes.dots = dotsConfig;
  shapes.points = dotsConfig;
}

/** Draws a panel whose shape is loaded; the chart is the caller's to destroy. */
export function drawPanel(
  canvas: CanvasLike,
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelChart {
  const shape = shapes[panel.shape];
  if (!shape) throw new Error(`Shape "${panel.shape}" is not loaded: await loadShape first.`);
  return createChart(canvas, shape({ panel, layout, theme, options }), layout);
}
