/** A View as CSV: tidy, one line per cell of the table, with all that a share needs. */
import type { View } from '../view/view.js';

const columns = [
  'widget',
  'view',
  'panel',
  'item_id',
  'item',
  'family',
  'series_id',
  'series',
  'edition',
  'value',
  'text',
  'unit',
  'status',
  'reason',
  'base',
  'base_n',
  'source',
  'caveats',
  'figure',
] as const;

interface Dialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** For machines. RFC 4180: commas, quotes where needed, CRLF. `value` is 62, `text` is "62 %". */
export function toCsv(view: View): string {
  return write(view, { separator: ',', decimal: '.' });
}

/** For a spreadsheet in French: byte order mark, semicolons, decimal commas. */
export function toExcelCsv(view: View): string {
  return `\ufeff${write(view, { separator: ';', decimal: ',' })}`;
}

function write(view: View, dialect: Dialect): string {
  // A column of its own, and only then: a table for machines keeps its form.
  const hasHighlight = view.highlight !== undefined;
  const lines = [...view.panels, ...(view.more ?? [])].flatMap((panel) =>
    panel.rows.flatMap((row) =>
      row.cells.map((cell, c) => {
        const column = panel.columns[c];
        return [
          view.widget,
          view.view,
          panel.id,
          row.id,
          row.label,
          row.family,
          column?.id ?? '',
          column?.label ?? '',
          cell.edition,
          cell.value,
          cell.text,
          cell.value === null ? '' : 'percent',
          cell.status,
          cell.reason ?? '',
          cell.base,
          cell.baseCount,
          cell.source ?? '',
          cell.caveats.join(' '),
          cell.figure ?? '',
          ...(hasHighlight ? [cell.muted ? '' : 'yes'] : []),
        ];
      }),
    ),
  );
  return [[...columns, ...(hasHighlight ? ['highlight'] : [])], ...lines]
    .map((line) => `${line.map((value) => field(value, dialect)).join(dialect.separator)}\r\n`)
    .join('');
}

/** Spreadsheets run a text that begins like a formula (CWE-1236): an apostrophe stops them. */
function field(value: string | number | null, { separator, decimal }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    const number = String(value).replace('.', decimal);
    return number.includes(separator) ? `"${number}"` : number;
  }
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
