/** Pure views: words, options and data in, a serialisable View out. No DOM, no chart. */
export type * from './view.js';
export { adoptionView } from './adoption.js';
export { effectsView } from './effects.js';
export { leversView } from './levers.js';
export { optionValues, readOptions, viewNames } from './options.js';
export type { Comparison } from './comparison.js';
export type { CheckedOptions, Problem, ViewOptions } from './options.js';
export { readShare } from './read.js';
export type { ViewFunction } from './build.js';
export { chartView } from './chart-view.js';
export { MOST_ROWS, MOST_SHOWN } from './own-cut.js';
export { MOST_FIGURES, readOwn, type OwnFault, type OwnFigure, type OwnFigures } from './own.js';
export type { OwnOptions } from './own-options.js';
export { highlightIn } from './choice.js';
export type { Shared } from './shared.js';
