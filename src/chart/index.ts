/** Panels as charts without elements: layouts, Chart.js configurations, drawings, themes. */
export { chartConfig } from './config/index.js';
export type { Configure, ConfigureScene } from './configure.js';
export { createChart, type CanvasLike } from './create.js';
export { drawPanel, setActive } from './draw.js';
export {
  layoutPanel,
  type LayoutOptions,
  type Mark,
  type Measure,
  type PanelLayout,
  type TextRun,
} from './layout/all.js';
export { measureWith, type TextContext } from './layout/measure.js';
export type { CellPlace, Datum, DrawOptions, PanelChart, PanelConfig, PanelType } from './types.js';
export * from '../theme/index.js';
