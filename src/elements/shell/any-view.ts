/** Words, views and options with all their figures: what a View that is not prepared needs. */
export { parseLoaded } from '../../input/loaded-dataset.js';
export { loadWords } from '../../locales/index.js';
export { buildDatasetView } from '../../view/dataset-view.js';
export { widgets } from '../../view/widgets.js';
