/** Shows in the tables what is brought out in the chart: to the eye, and to who hears a header. */
import type { View } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { markedStyles } from './table-highlight-styles.js';

/** Call when the tables are written and the View is another. */
export function markTables(root: HTMLElement, view: View): void {
  const shadow = root.getRootNode();
  if (view.highlight && shadow instanceof ShadowRoot) adoptStyles(shadow, markedStyles, 'marked');
  const tables = root.querySelectorAll('.tables table');
  view.panels.forEach(({ rows, columns }, p) => {
    const lit = rows.map(({ cells }) => cells.map(({ muted }) => !muted && !!view.highlight));
    const heads = [...(tables[p]?.querySelectorAll('thead th') ?? [])].slice(-columns.length);
    heads.forEach((head, c) => mark(head, lit.length > 0 && lit.every((line) => line[c])));
    const whole = lit.every((line) => line.every(Boolean));
    tables[p]?.querySelectorAll('tbody tr').forEach((row, r) => {
      // Where every row is, the header of the columns says it once.
      const head = row.querySelector('th');
      if (head) mark(head, !whole && !!lit[r]?.every(Boolean));
      [...row.querySelectorAll('td:not(.family)')].forEach((cell, c) =>
        cell.toggleAttribute('data-out', !!lit[r]?.[c]),
      );
    });
  });
}

function mark(head: Element, is: boolean): void {
  if (is) head.setAttribute('aria-current', 'true');
  else head.removeAttribute('aria-current');
}
