/** Panels as charts without elements: layouts, Chart.js configurations, drawings. */
export { chartConfig } from './config/index.js';
export { type CanvasLike, createChart } from './create.js';
export { drawPanel, setActive } from './draw.js';
export { layoutPanel } from './layout/all.js';
export { measureWith, type TextContext } from './layout/measure.js';
export type { LayoutOptions, Mark, Measure, PanelLayout, TextRun } from './layout/types.js';
export type {
  CellPlace,
  Configure,
  ConfigureScene,
  Datum,
  DrawOptions,
  PanelChart,
  PanelConfig,
  PanelType,
} from './types.js';
