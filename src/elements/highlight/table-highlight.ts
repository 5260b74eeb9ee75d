/** Shows the highlight in the tables too: by a style, and by `aria-current` on headers. */
import type { View } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { highlightStyles } from './table-highlight-styles.js';

/** Call when the tables show another View. */
export function highlightTables(root: HTMLElement, view: View): void {
  const shadow = root.getRootNode();
  if (view.highlight && shadow instanceof ShadowRoot)
    adoptStyles(shadow, highlightStyles, 'highlight');
  const tables = root.querySelectorAll('.tables table');
  view.panels.forEach(({ rows, columns }, p) => {
    const highlighted = rows.map(({ cells }) =>
      cells.map(({ muted }) => !muted && !!view.highlight),
    );
    const heads = [...(tables[p]?.querySelectorAll('thead th') ?? [])].slice(-columns.length);
    heads.forEach((head, c) =>
      setCurrent(head, highlighted.length > 0 && highlighted.every((cells) => cells[c])),
    );
    const isEveryRow = highlighted.every((cells) => cells.every(Boolean));
    tables[p]?.querySelectorAll('tbody tr').forEach((row, r) => {
      // Where every row is highlighted, the column header says it once.
      const head = row.querySelector('th');
      if (head) setCurrent(head, !isEveryRow && !!highlighted[r]?.every(Boolean));
      [...row.querySelectorAll('td:not(.family)')].forEach((cell, c) =>
        cell.toggleAttribute('data-highlighted', !!highlighted[r]?.[c]),
      );
    });
  });
}

function setCurrent(head: Element, isCurrent: boolean): void {
  if (isCurrent) head.setAttribute('aria-current', 'true');
  else head.removeAttribute('aria-current');
}
