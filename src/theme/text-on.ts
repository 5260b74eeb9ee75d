/** The colour of a text that stands on a mark. */
import { contrast } from './colour.js';
import type { Theme } from './theme.js';

/** The theme's own colour for a text on `fill`, else black or white: at least 4.5:1. */
export function textOn(fill: string, theme: Theme): string {
  const candidates = [theme.surface, theme.text, '#ffffff', '#000000'];
  const best = candidates.find((colour) => contrast(colour, fill) >= 4.5);
  return best ?? '#000000';
}
