/** Classes, views and types. Importing this registers nothing: `./define` does. */
export type { Configure, ConfigureScene } from './chart/index.js';
export type { Barometer, Edition, Figure, Gap, Source } from './data/types.js';
export { BaroAdoption } from './elements/adoption.js';
export { BaroElement } from './elements/baro-element.js';
export { BaroChart } from './elements/chart.js';
export { BaroDashboard } from './elements/dashboard.js';
export { BaroEffects } from './elements/effects.js';
export { BaroLevers } from './elements/levers.js';
export type { BaroState } from './elements/state.js';
export type {
  BaroDraw,
  BaroEventMap,
  BaroProblem,
  BaroReady,
  BaroSelect,
  PictureOptions,
} from './elements/types.js';
export { version } from './elements/version.js';
export { type LocaleWords, registerLocale } from './locales/site-locale.js';
export type { Words } from './locales/words.js';
export type * from './view/index.js';
export {
  adoptionView,
  chartView,
  effectsView,
  highlightIn,
  leversView,
  messageOf,
  optionValues,
  parseDataset,
  readOptions,
  viewNames,
} from './view/index.js';
