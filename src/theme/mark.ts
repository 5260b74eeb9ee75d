/**
 * What a mark looks like: its fill and its pattern. Which tone it has, and whether it is muted, is
 * decided in view/draft/tone.ts.
 */
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
