/** All views at their defaults, and French spaces made plain for literal expectations. */
import type { Words } from '../../src/locales/words.js';
import type { View, ViewFunction } from '../../src/view/index.js';
import { adoptionView, effectsView, leversView, viewNames } from '../../src/view/index.js';

export const viewFunctions = {
  adoption: adoptionView,
  effects: effectsView,
  levers: leversView,
} satisfies Record<string, ViewFunction>;

export const widgets = ['adoption', 'effects', 'levers'] as const;

export function allViews(words: Words): View[] {
  return widgets.flatMap((widget) =>
    viewNames[widget].map((view) => viewFunctions[widget](words, { view })),
  );
}

/** No-break spaces as ordinary ones. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
