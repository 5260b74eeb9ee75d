/** Words, views and options with all their figures: what a View that is not prepared needs. */
import { buildAdoption } from '../../view/adoption.js';
import type { ViewBuilder } from '../../view/assemble.js';
import { buildEffects } from '../../view/effects.js';
import { buildLevers } from '../../view/levers.js';
import type { WidgetId } from '../../view/view.js';

export { parseLoaded } from '../../input/loaded-dataset.js';
export { loadWords } from '../../locales/index.js';
export { buildDatasetView } from '../../view/dataset-view.js';

export const views: Readonly<Record<WidgetId, ViewBuilder>> = {
  adoption: buildAdoption,
  effects: buildEffects,
  levers: buildLevers,
};
