/** A View as CSV: tidy, one line per cell of the table, with all that a share needs. */
import { guarded } from '../input/formula-guard.js';
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

/** What a spreadsheet needs at the start of a file to read it as UTF-8. */
const MARK = '\ufeff';

/** The same as the content of a file: whoever opens it in a spreadsheet sees the right letters. */
export const toCsvFile = (view: View): string => MARK + toCsv(view);

/** For a spreadsheet in French: byte order mark, semicolons, decimal commas. */
export function toExcelCsv(view: View): string {
  return MARK + write(view, { separator: ';', decimal: ',' });
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

function field(value: string | number | null, { separator, decimal }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    const number = String(value).replace('.', decimal);
    return number.includes(separator) ? `"${number}"` : number;
  }
  const text = guarded(value);
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
