/** What is told of the figure that a reader chose. */
import { COMPARISON, type View } from '../../view/view.js';
import type { BaroSelect } from '../types.js';
import type { Place } from './arrow-keys.js';

/** Null where there is no figure. */
export function selectionAt({ panels }: View, { panel, row, column }: Place): BaroSelect | null {
  const { rows = [], columns = [] } = panels[panel] ?? {};
  const line = rows[row];
  const { figure, edition = '' } = line?.cells[column] ?? {};
  if (!line || !figure) return null;
  // Rows are items; where they are editions, columns are.
  const turned = line.id === edition || line.id === COMPARISON;
  return { figure, item: (turned && columns[column]?.id) || line.id, edition };
}
