/** One line of a dataset's CSV: each fault in its cell. */
import type { CsvCell } from './csv.js';
import type { DatasetFigure } from './dataset.js';
import { figureFields, readFigure } from './dataset-figure.js';

/** The views of each widget: a row may name them. */
export type ViewNames = Readonly<Record<string, readonly string[]>>;

/** A fault of a cell; `found` is the cell's text, unless it is about the row. */
export type ReportCell = (
  cell: CsvCell,
  path: string,
  expected: readonly string[],
  found?: string,
) => void;

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Reads a row to an object of texts; null where it is ragged, or the same figure as another. */
export function rowReader(
  names: readonly string[],
  views: ViewNames,
  report: ReportCell,
): (row: readonly CsvCell[]) => DatasetFigure | null {
  const seen = new Map<string, number>();
  return (row) => {
    const [first] = row;
    if (!first) return null;
    if (row.length !== names.length) {
      report(first, '', [`${names.length} cells`], `${row.length} cells`);
      return null;
    }
    const cells = new Map(row.map((cell, i) => [names[i] ?? '', cell]));
    const fields = Object.fromEntries([...cells].map(([name, { text }]) => [name, text.trim()]));
    const reportField = (name: string, expected: readonly string[]): void => {
      const cell = cells.get(name);
      if (cell) report(cell, name, expected);
      else report(first, name, expected, 'nothing');
    };
    readFigure(fields, '', ({ path, expected }) => {
      // The header has reported unknown columns already.
      if ((figureFields as readonly string[]).includes(path)) reportField(path, expected);
    });
    // A line without a value is a slip in a CSV; an object without one is a gap on purpose.
    if (fields['value'] === '') reportField('value', ['a share from 0 to 100']);
    const { widget = '', view = '', item = '', measure = '', edition = '' } = fields;
    if (widget || view) checkPlace({ widget, view, item, measure }, views, reportField);

    const id = [widget, view, item, measure, edition].filter(Boolean).join('.');
    if (fields['id'] && fields['id'] !== id) reportField('id', [id, 'nothing']);
    const before = seen.get(id);
    if (before !== undefined) {
      report(first, '', [`each figure once: line ${before} is the same`], id);
      return null;
    }
    seen.set(id, first.line);
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
