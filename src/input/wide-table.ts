/** A table with a line for each item and a column for each year: how people keep such figures. */
import type { CsvCell } from './csv.js';
import type { ReportCell } from './csv-row.js';
import type { Dataset, DatasetFigure } from './dataset.js';
import { figureFields, readFigure } from './dataset-figure.js';
import { gapReason } from './gap-texts.js';
import { labelKey } from './label-key.js';
import { YEAR_COLUMN } from './table-header.js';

export interface WideTable {
  readonly figures: readonly DatasetFigure[];
  readonly gaps: NonNullable<Dataset['gaps']>;
  /** Header of the items; '' where the column has no name. */
  readonly rowHead: string;
}

interface Column {
  readonly index: number;
  readonly edition: string;
}

const fields: readonly string[] = figureFields;

/** @param drop is called for a line whose figures nobody will see */
export function readWideTable(
  {
    header,
    names,
    rows,
  }: {
    header: readonly CsvCell[];
    names: readonly string[];
    rows: readonly (readonly CsvCell[])[];
  },
  { report, drop }: { report: ReportCell; drop: () => void },
): WideTable {
  const itemColumn = Math.max(0, names.indexOf('item'));
  const years = names.flatMap((name, index): Column[] =>
    name.startsWith(YEAR_COLUMN) ? [{ index, edition: name.slice(YEAR_COLUMN.length) }] : [],
  );
  const known = names.flatMap((name, index) =>
    index !== itemColumn && fields.includes(name) ? [{ name, index }] : [],
  );
  const figures: DatasetFigure[] = [];
  const gaps: {
    item: string;
    edition: string;
    reason: NonNullable<Dataset['gaps']>[number]['reason'];
  }[] = [];
  const seen = new Map<string, number>();

  for (const row of rows) {
    const [first] = row;
    if (!first) continue;
    const textAt = (index: number): string => row[index]?.text.trim() ?? '';
    const item = textAt(itemColumn);
    if (row.slice(names.length).some(({ text }) => text.trim() !== '')) {
      report(first, '', [`${names.length} cells`], `${row.length} cells`);
      drop();
      continue;
    }
    // A heading inside the table, or a note below it, has no figures.
    if (years.every(({ index }) => textAt(index) === '')) {
      const expected = `a share for one of ${years.map(({ edition }) => edition).join(', ')}`;
      report(first, '', [expected], item || 'nothing');
      continue;
    }
    const key = labelKey([item, textAt(names.indexOf('measure'))].join('.'));
    const before = seen.get(key);
    if (before !== undefined) {
      report(first, '', [`each item once: line ${before} is the same`], item);
      drop();
      continue;
    }
    seen.set(key, first.line);
    const shared = Object.fromEntries(known.map(({ name, index }) => [name, textAt(index)]));
    const reported = new Set<string>();
    let isDropped = false;
    for (const { index, edition } of years) {
      const cell = row[index];
      const text = textAt(index);
      const reason = gapReason(text);
      const figure = { ...shared, item, edition, ...(reason === null ? { value: text } : {}) };
      const read = readFigure(figure, '', ({ path, expected }) => {
        const at = path === 'value' ? index : path === 'item' ? itemColumn : names.indexOf(path);
        // What the line has once is reported once.
        if (path !== 'value' && reported.has(path)) return;
        reported.add(path);
        const where = row[at];
        if (where) report(where, path === 'value' ? edition : path, expected);
        else report(first, path, expected, 'nothing');
      });
      if (!read || !cell) isDropped ||= !read;
      if (read) figures.push(figure);
      if (read && reason !== null && reason !== 'not-published')
        gaps.push({ item, edition, reason });
    }
    if (isDropped) drop();
  }
  return { figures, gaps, rowHead: rowHeadOf(header[itemColumn]) };
}

const rowHeadOf = (cell: CsvCell | undefined): string => {
  const text = cell?.text.trim() ?? '';
  return fields.includes(text.toLowerCase()) ? '' : text;
};
