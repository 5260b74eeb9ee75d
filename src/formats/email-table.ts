/**
 * A panel as the rows of a data table, each figure with a bar of two cells. Inline styles and
 * attributes only, hexadecimal colours, nothing empty: what every mail program keeps. Each byte
 * occurs dozens of times, so the first row has the widths and the table the type.
 */
import { withSigns } from '../chart/layout/with-signs.js';
import type { Cell, Column, Panel, Row } from '../view/view.js';
import type { EmailStyle } from './email-style.js';
import { escapeText } from './escape.js';

/** Attributes of tables that only place things. */
export const LAYOUT = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';

/** The same for the tables that hold the rows: what they hold is data. */
export const DATA = 'width="100%" cellpadding="3" cellspacing="0" border="0"';

const PLAIN = 'style="font-weight:400"';
const BAR = 18;
/** A full bar's share of its cell, in per cent: the rest is for the value. */
const FULL = 74;

/** Groups of rows (`tbody`), without the table around them. */
export function panelRows(panel: Panel, style: EmailStyle): string {
  const single = panel.columns.length === 1;
  const heading = panel.title ? [headingRow(panel)] : [];
  const heads = single ? [columnHeads(panel, style)] : [];
  const head = [...heading, ...heads].join('');
  const rows = single
    ? [`<tbody>${panel.rows.map((row) => singleRow(row, style)).join('\n')}</tbody>`]
    : panel.rows.map((row, index) => group(row, panel, style, index === 0));
  return [...(head ? [`<tbody>${head}</tbody>`] : []), ...rows, ...axisNote(panel, style)].join(
    '\n',
  );
}

function headingRow(panel: Panel): string {
  const title = escapeText(withSigns(panel.title, panel.signs));
  const base = panel.showBase
    ? `<br><span style="font-size:12px;font-weight:400">${escapeText(panel.base)}</span>`
    : '';
  return `<tr><th colspan="2" scope="colgroup" align="left" style="padding-top:12px">${title}${base}</th></tr>`;
}

function columnHeads(panel: Panel, style: EmailStyle): string {
  const [column] = panel.columns;
  const small = `align="left" style="font-weight:400;font-size:12px;color:${style.muted}"`;
  const head = escapeText(withSigns(column?.label ?? '', column?.signs ?? []));
  return `<tr><th scope="col" width="42%" ${small}>${escapeText(panel.rowHead)}</th><th scope="col" ${small}>${head}</th></tr>`;
}

/** One figure a row: label, then bar and value. */
function singleRow(row: Row, style: EmailStyle): string {
  const th = `<th scope="row" align="left" ${PLAIN}>${label(row)}</th>`;
  return `<tr>${th}${row.cells.map((cell) => figure(cell, style)).join('')}</tr>`;
}

/** Several figures a row: the label over them, then a line a column. */
function group(row: Row, panel: Panel, style: EmailStyle, widths: boolean): string {
  const head = `<tr><th colspan="2" scope="rowgroup" align="left" style="font-weight:400;padding-top:8px">${label(row)}</th></tr>`;
  const lines = row.cells.map((cell, c) => {
    const name = columnHead(panel.columns[c], widths && c === 0);
    return `<tr>${name}${figure(cell, style)}</tr>`;
  });
  return `<tbody>${[head, ...lines].join('\n')}</tbody>`;
}

function columnHead(column: Column | undefined, width: boolean): string {
  const text = escapeText(withSigns(column?.label ?? '', column?.signs ?? []));
  return `<th scope="row" align="left"${width ? ' width="28%"' : ''} ${PLAIN}>${text}</th>`;
}

function label(row: Row): string {
  const small = [row.detail, row.family]
    .filter((text) => text !== '')
    .map((text) => `<br><small>${escapeText(text)}</small>`);
  return escapeText(withSigns(row.label, row.signs)) + small.join('');
}

/** The value follows its bar: no colour has to carry text. */
function figure(cell: Cell, style: EmailStyle): string {
  const text = escapeText(withSigns(cell.text, cell.signs));
  if (cell.share === null) return `<td><small>${text}</small></td>`;
  const width = Math.round(cell.share * FULL);
  return `<td><table ${LAYOUT}><tr>${width > 0 ? bar(width, style.fill(cell)) : ''}<td><b${style.value}>&nbsp;${text}</b></td></tr></table></td>`;
}

/** A cell with a no-break space inside: some programs let empty ones collapse. */
function bar(width: number, fill: string): string {
  return `<td width="${width}%" height="${BAR}" bgcolor="${fill}" style="background-color:${fill}">&nbsp;</td>`;
}

/** The end of the axis, where it is not 100; the reference is a row of its own already. */
function axisNote(panel: Panel, style: EmailStyle): string[] {
  if (panel.axis.note === '') return [];
  const small = `style="font-size:12px;color:${style.muted}"`;
  const note = escapeText(panel.axis.note);
  return [`<tbody><tr><td colspan="2" ${small}>${note}</td></tr></tbody>`];
}
