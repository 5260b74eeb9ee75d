/** Words, views and options with all their figures: what a View that is not prepared needs. */
import { adoptionView, effectsView, leversView, type ViewFunction } from '../../view/index.js';
import type { WidgetId } from '../../view/view.js';

export { readDatasetOptions } from '../../input/dataset-options.js';
export { faultText, parseLoaded } from '../../input/loaded-dataset.js';
export { loadWords } from '../../locales/index.js';
export { datasetView } from '../../view/dataset-view.js';
export { readOptions } from '../../view/index.js';

export const views: Readonly<Record<WidgetId, ViewFunction>> = {
  adoption: adoptionView,
  effects: effectsView,
  levers: leversView,
};
