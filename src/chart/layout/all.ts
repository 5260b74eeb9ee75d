/**
 * Every layout at once, for programs that need no chunks: Node, and apps that bundle the package.
 * No Chart.js here either: all places are decided before anything is drawn.
 */
import type { Panel, Shape } from '../../view/view.js';
import { bars } from './bars.js';
import { PanelBuilder } from './builder.js';
import { dots } from './more/dots/dots.js';
import { points } from './more/dots/points.js';
import { stackedBars } from './more/stacked-bars.js';
import { stackedColumns } from './more/stacked-columns.js';
import type { LayoutOptions, PanelLayout } from './types.js';

const layouts: Readonly<Record<Shape, (builder: PanelBuilder) => PanelLayout>> = {
  bars,
  'stacked-bars': stackedBars,
  'stacked-columns': stackedColumns,
  dots,
  points,
};

export function layoutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  return layouts[panel.shape](new PanelBuilder(panel, options));
}
