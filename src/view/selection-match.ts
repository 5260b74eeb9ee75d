/** Finds a reader's choice in a View. */
import type { View } from './view.js';

/**
 * The first of some items and editions that a View shows, for its `highlight`; null where it shows
 * none of them, or there is no View yet. `highlightIn(view, [item, edition])` prefers the item.
 */
export function highlightIn(view: View | null, names: readonly string[]): string | null {
  const shown = new Set<string>();
  for (const { rows, columns, rowsAre } of view?.panels ?? []) {
    if (rowsAre === 'editions') for (const { id } of columns) shown.add(id);
    for (const { id, cells } of rows) {
      shown.add(id);
      for (const { edition } of cells) shown.add(edition);
    }
  }
  return names.find((name) => name !== '' && shown.has(name)) ?? null;
}
