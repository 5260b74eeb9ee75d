/** Colours and type of e-mails: what holds on a white ground and on one that a reader darkened. */
import { contrast, ensureContrast } from '../theme/colour.js';
import { swatch } from '../theme/mark.js';
import type { Theme } from '../theme/theme.js';
import type { Cell } from '../view/view.js';

/** Grounds that mail programs give: some turn only light areas dark and leave the bars. */
const GROUNDS = ['#ffffff', '#1f1f1f'] as const;
const MARK_CONTRAST = 3;

export const FONT = 'Arial,Helvetica,sans-serif';

export interface EmailStyle {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  /**
   * Attribute of a value. Without a doctype, as in some mail programs, a table inside another inherits
   * no colour: on a ground where black can't be read the value names its own.
   */
  readonly value: string;
  readonly fill: (cell: Cell) => string;
}

export function emailStyleOf(theme: Theme): EmailStyle {
  const fills = new Map<string, string>();
  return {
    surface: theme.surface,
    text: theme.text,
    muted: theme.muted,
    link: theme.accent,
    value: contrast('#000000', theme.surface) < 4.5 ? ` style="color:${theme.text}"` : '',
    fill(cell) {
      const { fill } = swatch(cell.tone, theme, cell.muted);
      const readable =
        fills.get(fill) ??
        GROUNDS.reduce((colour, ground) => ensureContrast(colour, ground, MARK_CONTRAST), fill);
      fills.set(fill, readable);
      return readable;
    },
  };
}
