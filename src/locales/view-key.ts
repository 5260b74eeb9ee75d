// Written by `npm run data` from data/*.csv. Change those, not this.

/** Widget and view of figures: every language has words for each. */
export type ViewKey =
  | 'adoption.tools'
  | 'adoption.potential'
  | 'adoption.purposes'
  | 'adoption.maturity'
  | 'adoption.free-software'
  | 'adoption.ai'
  | 'adoption.who'
  | 'adoption.palette'
  | 'adoption.crisis'
  | 'effects.opinions'
  | 'effects.recognised'
  | 'effects.signals'
  | 'effects.since-covid'
  | 'levers.needs'
  | 'levers.difficulties';
