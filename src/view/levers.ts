/** What would help associations with digital tools, and what hinders them. */
import { builderOf, viewOf } from './view-function.js';
import type { WidgetSpec } from './widget-spec.js';

/** A hue for each, and none is brick, which is for negative answers. */
const families = { mastery: 0, culture: 4, money: 2, sharing: 3 } as const;

export const leversSpecs: WidgetSpec<'levers'> = {
  needs: {
    panels: [
      { id: 'ranking', shape: 'bars', columns: 'edition', editions: 'fullest', families },
      { id: 'change', shape: 'bars', columns: 'edition', editions: 'joined', families },
    ],
    finding: { panel: 'ranking', second: 'next' },
  },
  difficulties: {
    panels: [
      { id: 'any', shape: 'points', columns: 'edition', items: ['any'], editions: 'all' },
      { id: 'kinds', shape: 'bars', columns: 'edition', not: ['any'] },
    ],
    finding: { item: 'any' },
  },
};

/** `leversView` with the faults of its options. */
export const buildLevers = builderOf('levers', leversSpecs);

/** Needs and difficulties; `viewNames.levers` lists its views. */
export const leversView = viewOf(buildLevers);
