/** One line of a dataset's table with a figure in it: each fault in its cell. */
import type { CsvCell } from './csv.js';
import type { DatasetFigure } from './dataset.js';
import { figureFields, readFigure } from './dataset-figure.js';
import { labelKey } from './label-key.js';

/** The views of each widget: a row may name them. */
export type ViewNames = Readonly<Record<string, readonly string[]>>;

/** A fault of a cell; `found` is the cell's text, unless it is about the row. */
export type ReportCell = (
  cell: CsvCell,
  path: string,
  expected: readonly string[],
  found?: string,
) => void;

/** Lines as figures; null for a line that is left out. */
export type RowReader = (row: readonly CsvCell[]) => DatasetFigure | null;

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const IS_SHARE = ['a share from 0 to 100'];

const isEmpty = ({ text }: CsvCell): boolean => text.trim() === '';

/**
 * The cells of a row by the names of their columns. Spreadsheets leave out empty cells at the end, or add
 * some. Null where there are more texts than columns, or neither an item nor an edition.
 */
export function cellsByName(
  row: readonly CsvCell[],
  names: readonly string[],
  report: ReportCell,
): ReadonlyMap<string, CsvCell> | null {
  const [first] = row;
  if (!first) return null;
  const isWhole = ['item', 'edition'].every((name) => names.indexOf(name) < row.length);
  if (!isWhole || !row.slice(names.length).every(isEmpty)) {
    report(first, '', [`${names.length} cells`], `${row.length} cells`);
    return null;
  }
  return new Map(
    names.flatMap((name, i) => {
      const cell = row[i];
      return name && cell ? [[name, cell] as const] : [];
    }),
  );
}

/**
 * Reads a row to an object of texts; null where it is ragged, or the same figure as another.
 *
 * @param drop is called for a row whose figure nobody will see
 */
export function rowReader(
  names: readonly string[],
  { views, report, drop }: { views: ViewNames; report: ReportCell; drop: () => void },
): RowReader {
  const seen = new Map<string, { readonly line: number; readonly value: unknown }>();
  return (row) => {
    const [first] = row;
    const cells = cellsByName(row, names, report);
    // A note below the table has no figure.
    const isNote = row.filter((cell) => !isEmpty(cell)).length < 2;
    if (!first || !cells) {
      if (!isNote) drop();
      return null;
    }
    const fields = Object.fromEntries(
      names.filter(Boolean).map((name) => [name, cells.get(name)?.text.trim() ?? '']),
    );
    const reportField = (name: string, expected: readonly string[]): void => {
      const cell = cells.get(name);
      if (cell) report(cell, name, expected);
      else report(first, name, expected, 'nothing');
    };
    const read = readFigure(fields, '', ({ path, expected }) => {
      // The header has reported unknown columns already.
      if ((figureFields as readonly string[]).includes(path)) reportField(path, expected);
    });
    // A line without a value is a slip in a CSV; an object without one is a gap on purpose.
    if (fields['value'] === '') reportField('value', IS_SHARE);
    if (isNote) return null;
    const { widget = '', view = '', item = '', measure = '', edition = '' } = fields;
    if (widget || view) checkPlace({ widget, view, item, measure }, views, reportField);

    const id = [widget, view, item, measure, edition].filter(Boolean).join('.');
    if (fields['id'] && fields['id'] !== id) reportField('id', [id, 'nothing']);
    const parts = [widget, view, labelKey(item), labelKey(measure), read?.edition ?? edition];
    const key = parts.filter(Boolean).join('.');
    const before = seen.get(key);
    if (before !== undefined) {
      report(first, '', [`each figure once: line ${before.line} is the same`], id);
      // Nothing is lost where both say the same.
      if (before.value !== read?.value) drop();
      return null;
    }
    seen.set(key, { line: first.line, value: read?.value });
    return fields as unknown as DatasetFigure;
  };
}

/** A row that names a widget is one of the barometer's form, with its ids. */
function checkPlace(
  { widget, view, item, measure }: Readonly<Record<'widget' | 'view' | 'item' | 'measure', string>>,
  views: ViewNames,
  reportField: (name: string, expected: readonly string[]) => void,
): void {
  const known = Object.hasOwn(views, widget) ? (views[widget] ?? []) : null;
  if (!known) reportField('widget', Object.keys(views));
  else if (!known.includes(view)) reportField('view', known);
  if (!ID.test(item)) reportField('item', ['an id of a-z, 0-9 and hyphens']);
  if (!ID.test(measure)) reportField('measure', ['an id of a-z, 0-9 and hyphens']);
}
