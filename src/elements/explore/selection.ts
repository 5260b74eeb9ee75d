/** Detail of `baro-select`: the figure that a reader chose. */
import type { View } from '../../view/view.js';
import type { BaroSelect } from '../types.js';
import type { CellRef } from './arrow-keys.js';

/** Null where there is no figure. */
export function selectionAt({ panels }: View, { panel, row, column }: CellRef): BaroSelect | null {
  const { rows = [], columns = [], rowsAre } = panels[panel] ?? {};
  const line = rows[row];
  const { figure, edition = '' } = line?.cells[column] ?? {};
  if (!line || !figure) return null;
  const item = rowsAre === 'editions' ? columns[column] : line;
  return { figure, item: item?.id ?? line.id, edition };
}
