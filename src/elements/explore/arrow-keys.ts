/** Where the arrow keys lead: from one figure of a view to another. */
import type { View } from '../../view/view.js';

/** A cell of a view. */
export interface CellRef {
  readonly panel: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The cell that a key leads to; null where the key is not for the chart. Left and right move
 * through the items and on into the next panel; up and down through the series of an item.
 */
export function moveFocus(view: View, from: CellRef | null, key: string): CellRef | null {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[key];
  const rows = view.panels.flatMap((panel, p) => panel.rows.map((_, row) => ({ panel: p, row })));
  const last = rows.length - 1;
  const columns = (panel: number) => view.panels[panel]?.columns.length ?? 0;
  const at = (index: number, column: number): CellRef | null => {
    const row = rows[Math.max(0, Math.min(index, last))];
    return row ? { ...row, column: Math.max(0, Math.min(column, columns(row.panel) - 1)) } : null;
  };
  if (key === 'Home') return at(0, 0);
  if (key === 'End') return at(last, Infinity);
  if (!step && !across) return null;
  if (!from) return at(0, 0);
  const index = rows.findIndex(({ panel, row }) => panel === from.panel && row === from.row);
  if (step) return at(index + (view.dir === 'rtl' ? -step : step), from.column);
  // A chart of one series leaves the keys that scroll to the page.
  return columns(from.panel) > 1 ? at(index, from.column + (across ?? 0)) : null;
}
