/** Panels as charts without elements: layouts, Chart.js configurations, drawings, themes. */
export * from '../theme/index.js';
export { chartConfig } from './config/index.js';
export type { Configure, ConfigureScene } from './configure.js';
export { type CanvasLike, createChart } from './create.js';
export { drawPanel, setActive } from './draw.js';
export {
  type LayoutOptions,
  layoutPanel,
  type Mark,
  type Measure,
  type PanelLayout,
  type TextRun,
} from './layout/all.js';
export { measureWith, type TextContext } from './layout/measure.js';
export type { CellPlace, Datum, DrawOptions, PanelChart, PanelConfig, PanelType } from './types.js';
