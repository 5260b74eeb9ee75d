/** How associations use digital tools. */
import { builderOf, viewOf } from './view-function.js';
import type { WidgetSpec } from './widget-spec.js';

export const adoptionSpecs: WidgetSpec<'adoption'> = {
  tools: {
    panels: [{ id: 'tools', shape: 'bars', columns: 'edition' }],
    finding: { by: 'change' },
  },
  purposes: {
    panels: [{ id: 'purposes', shape: 'bars', columns: 'edition', base: '!connected' }],
    finding: {},
  },
  maturity: {
    panels: [
      {
        id: 'maturity',
        shape: 'stacked-columns',
        columns: 'item',
        order: 'given',
        tones: { beginner: 2, 'on-track': 4, experienced: 0 },
      },
    ],
    finding: { item: 'experienced', second: { item: 'beginner' } },
  },
  potential: {
    panels: [
      {
        id: 'potential',
        shape: 'stacked-bars',
        columns: 'measure',
        editions: 'each',
        tones: { uses: 0, 'could-use': 2 },
      },
    ],
    finding: { measure: 'could-use', second: { measure: 'uses' } },
  },
  'free-software': {
    panels: [
      {
        id: 'leaders',
        shape: 'dots',
        columns: 'edition',
        measures: ['uses'],
        base: '!connected',
        reference: 'all',
      },
      { id: 'connected', shape: 'dots', columns: 'edition', base: 'connected' },
    ],
    // Its words say that the second is another sample.
    finding: { item: 'all', second: { item: 'connected', otherSample: true } },
  },
  palette: {
    panels: [{ id: 'palette', shape: 'bars', columns: 'edition', editions: 'each' }],
    finding: { by: 'value' },
  },
  ai: {
    panels: [
      // In the order of the scale, not of the values.
      {
        id: 'situation',
        shape: 'bars',
        columns: 'edition',
        measures: ['situation'],
        order: 'given',
      },
      { id: 'reason', shape: 'bars', columns: 'edition', measures: ['reason'] },
      { id: 'opinion', shape: 'bars', columns: 'edition', measures: ['opinion'] },
    ],
    finding: { item: 'using', second: { item: 'never-discussed' } },
  },
  who: {
    panels: [
      { id: 'board', shape: 'points', columns: 'edition', items: ['board'], editions: 'all' },
      { id: 'others', shape: 'bars', columns: 'edition', not: ['board'] },
    ],
    finding: { item: 'board' },
  },
  crisis: {
    panels: [{ id: 'crisis', shape: 'bars', columns: 'edition' }],
    finding: { second: 'next' },
  },
};

/** `adoptionView` with the faults of its options. */
export const buildAdoption = builderOf('adoption', adoptionSpecs);

/** What associations do with digital tools; `viewNames.adoption` lists its views. */
export const adoptionView = viewOf(buildAdoption);
