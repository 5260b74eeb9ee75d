/** Layouts of the shapes other than bars, in one chunk. */
export { dots } from './layout-dots.js';
export { points } from './layout-points.js';
export { stackedBars } from './layout-stacked-bars.js';
export { stackedColumns } from './layout-stacked-columns.js';
