/** All that the first table and the chart's first marks need beside a View, in one chunk. */
import { laterShapes, loadLayout } from '../../chart/layout/index.js';
import type { View } from '../../view/view.js';

export { Box, isNarrow } from './layout-box.js';
export { template } from './template.js';

/** Loads the layouts of the shapes that a view has, or of all where any view may follow. */
export const loadLayouts = (view?: View): Promise<unknown> =>
  Promise.all((view?.panels.map((panel) => panel.shape) ?? laterShapes).map(loadLayout));
