/** How the theme clothes a cell, and when a pattern goes with it. */
import { type Swatch, swatch } from '../../theme/mark.js';
import type { Theme } from '../../theme/theme.js';
import type { Cell, Panel } from '../../view/view.js';

const none = { series: 'neutral', shade: 0 } as const;

export function skin(cell: Cell | undefined, theme: Theme): Swatch {
  return swatch(cell?.tone ?? none, theme, cell?.muted ?? false);
}

/** Where colour would tell one answer or family from another, a pattern tells it too. */
export function isPatterned(panel: Panel): boolean {
  return panel.shape.startsWith('stacked') || panel.legend.length > 0;
}
