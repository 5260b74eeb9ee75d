/** Views and options with all their figures, in one chunk: what a View that is not prepared needs. */
import { adoptionView, effectsView, leversView, type ViewFunction } from '../view/index.js';
import type { WidgetId } from '../view/view.js';

export { readOptions } from '../view/index.js';

export const views: Readonly<Record<WidgetId, ViewFunction>> = {
  adoption: adoptionView,
  effects: effectsView,
  levers: leversView,
};
