/** What digital tools do for associations, according to their leaders. */
import { builderOf, viewOf } from './view-function.js';
import type { WidgetSpec } from './widget-spec.js';

export const effectsSpecs: WidgetSpec<'effects'> = {
  opinions: {
    panels: [{ id: 'opinions', shape: 'stacked-bars', columns: 'measure', editions: 'each' }],
    finding: { measure: 'no-opinion', second: { measure: 'positive' } },
    notes: ['disagree-not-negative', 'declared-effect'],
  },
  recognised: {
    panels: [{ id: 'recognised', shape: 'bars', columns: 'edition' }],
    finding: { second: 'next' },
    notes: ['declared-effect'],
  },
  signals: {
    panels: [{ id: 'signals', shape: 'bars', columns: 'edition', end: 10, tone: 1 }],
    finding: {},
    notes: ['disagree-not-negative', 'declared-effect'],
  },
  'since-covid': {
    panels: [{ id: 'since-covid', shape: 'bars', columns: 'edition' }],
    finding: {},
    notes: ['declared-effect'],
  },
};

/** `effectsView` with the faults of its options. */
export const buildEffects = builderOf('effects', effectsSpecs);

/** Effects that leaders see; `viewNames.effects` lists its views. */
export const effectsView = viewOf(buildEffects);
