/** What a reader chose in a View, and what of it another View shows. */
import { COMPARISON, type Panel, type View } from './view.js';

export interface Choice {
  readonly item: string;
  readonly edition: string;
}

/** Item and edition at a place of a panel: rows are items, but for columns of items. */
export function choiceAt(panel: Panel, row: number, column: number): Choice | null {
  const line = panel.rows[row];
  const edition = line?.cells[column]?.edition;
  if (!line || edition === undefined) return null;
  const item = line.id === edition || line.id === COMPARISON ? panel.columns[column]?.id : line.id;
  return { item: item ?? line.id, edition };
}

/**
 * The first of some items and editions that a View shows, to be set as its `highlight`; null where
 * it shows none of them. `highlightIn(view, [item, edition])` brings out the item, else the edition.
 */
export function highlightIn(view: View, names: readonly string[]): string | null {
  const shown = new Set<string>();
  for (const panel of view.panels) {
    panel.rows.forEach(({ cells }, row) =>
      cells.forEach((_, column) => {
        const { item = '', edition = '' } = choiceAt(panel, row, column) ?? {};
        shown.add(item).add(edition);
      }),
    );
  }
  return names.find((name) => name !== '' && shown.has(name)) ?? null;
}
