/**
 * What a mark looks like: its fill, its pattern, and the text that may stand on it. Which tone it has, and
 * whether it is muted, is decided in view/draft/tone.ts.
 */
import { contrast } from './colour.js';
import type { Theme } from './theme.js';

/** As a View gives it; structurally its `Tone`. */
export interface ToneLike {
  readonly series: 0 | 1 | 2 | 3 | 4 | 5 | 'neutral';
  readonly shade: 0 | 1 | 2;
}

/** Drawn over the fill in thin lines of the surface's colour; the neutral grey is solid. */
export type Pattern = 'solid' | 'hatch' | 'dots' | 'cross' | 'lines' | 'back-hatch';

export interface Swatch {
  readonly fill: string;
  readonly pattern: Pattern;
  /** Colour of the pattern's lines. */
  readonly ink: string;
}

const patterns = ['solid', 'hatch', 'dots', 'cross', 'lines', 'back-hatch'] as const;

/** Fill and pattern of a tone: the legend draws the same as the chart. */
export function swatch(tone: ToneLike, theme: Theme, muted = false): Swatch {
  const { series, shade } = tone;
  const pattern = series === 'neutral' ? 'solid' : patterns[series];
  if (series === 'neutral') {
    return { fill: theme.neutral[muted ? 0 : shade], pattern, ink: theme.surface };
  }
  // A muted mark keeps its pattern and loses its hue.
  const fill = muted ? theme.neutral[1] : theme.series[series][shade];
  return { fill, pattern, ink: theme.surface };
}

/** The theme's own colour for a text on `fill`, else black or white: at least 4.5:1. */
export function textOn(fill: string, theme: Theme): string {
  const candidates = [theme.surface, theme.text, '#ffffff', '#000000'];
  const best = candidates.find((colour) => contrast(colour, fill) >= 4.5);
  return best ?? '#000000';
}
