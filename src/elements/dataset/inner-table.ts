/** The table that an author has put inside the tag. */

/** What editors put around a table. */
const WRAPPERS = 'figure, div, p, section, span, center, font';
const MAX_DEPTH = 5;

/** The first table, wrappers looked through; null where there is none. */
export function tableIn(parent: Element, depth = 0): HTMLTableElement | null {
  for (const child of parent.children) {
    if (child.localName === 'table') return child as HTMLTableElement;
    const found = depth < MAX_DEPTH && child.matches(WRAPPERS) ? tableIn(child, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

/** The figure around the table, as some editors make it, with the caption; else the table. */
export const framedBy = (table: HTMLTableElement): Element => table.closest('figure') ?? table;
