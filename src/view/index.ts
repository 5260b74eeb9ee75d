/** Pure views: words, options and data in, a serialisable View out. No DOM, no chart. */
export { readShare } from '../input/barometer.js';
export type { Comparison } from '../input/comparison.js';
export type { Shared } from '../input/dashboard-options.js';
export {
  type Dataset,
  type DatasetFigure,
  type Fault,
  MAX_FIGURES,
  parseDataset,
} from '../input/dataset.js';
export type { DatasetOptions } from '../input/dataset-options.js';
export type { CheckedOptions, Problem, ViewOptions } from '../input/options.js';
export { optionValues, readOptions, viewNames } from '../input/options.js';
export { adoptionView } from './adoption.js';
export type { ViewFunction } from './assemble.js';
export { chartView } from './dataset-view.js';
export { MAX_CELLS, MAX_ROWS } from './draft/limits.js';
export { effectsView } from './effects.js';
export { leversView } from './levers.js';
export { highlightIn } from './selection-match.js';
export type * from './view.js';
