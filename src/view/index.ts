/** Pure views: words, options and data in, a serialisable View out. No DOM, no chart. */
export type { Comparison } from '../input/comparison.js';
export type { Shared } from '../input/dashboard-options.js';
export type { Dataset, DatasetFigure } from '../input/dataset.js';
export type { DatasetOptions } from '../input/dataset-options.js';
export { type Fault, messageOf } from '../input/fault.js';
export { readShare } from '../input/number.js';
export { optionValues } from '../input/option-values.js';
export type { CheckedOptions, OptionReport, ViewOptions } from '../input/options.js';
export { type DatasetReport, MAX_FIGURES, parseDataset } from '../input/parse-dataset.js';
export { adoptionView } from './adoption.js';
export type { ViewFunction } from './assemble.js';
export { chartView } from './dataset-view.js';
export { MAX_CELLS, MAX_ROWS } from './draft/limits.js';
export { effectsView } from './effects.js';
export { leversView } from './levers.js';
export { readOptions, viewNames } from './options.js';
export { highlightIn } from './selection-match.js';
export type * from './view.js';
