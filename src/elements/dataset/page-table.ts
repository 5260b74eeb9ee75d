/** A `<table>` of the page as rows of texts. */
import type { PageTable, TableCell } from '../../input/html-table.js';
import { framedBy } from './inner-table.js';

/** A sign of a note: it is no part of a number. */
const SIGN = /^[\s()[\]*†‡§¶#\d]*$/;
const UNSEEN = 'script, style, template, [hidden]';
/** Ends a word where it stands. */
const BREAKS = 'br, p, div, li';

export function pageTable(table: HTMLTableElement): PageTable {
  const caption = table.caption ?? framedBy(table).querySelector('figcaption');
  return {
    caption: caption ? textOf(caption) : '',
    rows: [...table.rows].map((row) => [...row.cells].map(cellOf)),
  };
}

const cellOf = (cell: HTMLTableCellElement): TableCell => ({
  text: textOf(cell),
  columns: cell.colSpan,
  // 0 means all rows below.
  rows: cell.rowSpan || Number.MAX_SAFE_INTEGER,
});

const textOf = (node: Node): string => seen(node).replace(/\s+/g, keptSpace).trim();

/** No-break spaces are the author's; any run of others is one. */
const keptSpace = (spaces: string): string => /[^ \t\r\n\f]/.exec(spaces)?.[0] ?? ' ';

function seen(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(UNSEEN)) return '';
  const text = [...element.childNodes].map(seen).join('');
  if (element.localName === 'sup' && SIGN.test(text)) return '';
  return element.matches(BREAKS) ? ` ${text} ` : text;
}
