/** How the theme paints a cell: its fill, and the pattern over it. */
import { type Swatch, swatch } from '../../theme/mark.js';
import type { Theme } from '../../theme/theme.js';
import type { Cell } from '../../view/view.js';

const NO_TONE = { series: 'neutral', shade: 0 } as const;

export function markStyle(cell: Cell | undefined, theme: Theme): Swatch {
  return swatch(cell?.tone ?? NO_TONE, theme, cell?.muted ?? false);
}
