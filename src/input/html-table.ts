/** A table of a page as a dataset: the first row has the years, the first column the items. */
import type { CsvCell } from './csv.js';
import type { ReportCell, ViewNames } from './csv-row.js';
import { readDatasetTable } from './dataset-table.js';
import type { Fault } from './fault.js';
import type { LoadedDataset } from './loaded-dataset.js';
import { collect, faultAt } from './reader.js';
import { surveyExport } from './survey-export.js';
import { findHeader, turned } from './table-header.js';

/** A cell, and over how many columns and rows it goes. */
export interface TableCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface PageTable {
  readonly caption: string;
  /** Row by row, from the top. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Columns and rows that are read. */
const MAX_COLUMNS = 200;
const MAX_ROWS = 10_100;
/** A caption that names the source is no title. */
const SOURCE =
  /^(?:sources?|quellen?|fuentes?|fonti?|bron(?:nen)?|źródł[oa]|fontes?|المصدر)\s*[:：]\s*/i;

interface GridCell extends CsvCell {
  /** True where a cell goes over several. */
  readonly isMerged: boolean;
}

/** Never throws. Each fault has its row and its column. */
export function readPageTable({ caption, rows }: PageTable, views: ViewNames): LoadedDataset {
  const { faults, report } = collect();
  const reportCell: ReportCell = ({ line, column, text }, path, expected, found = text) => {
    const place = [`row ${line}, column ${column}`, path].filter(Boolean).join(', ');
    report(faultAt(place, found, expected));
  };
  const grid = gridOf(rows.slice(0, MAX_ROWS)).filter((row) =>
    row.some(({ text }) => text.trim() !== ''),
  );
  const header = findHeader(grid);
  const [first] = grid;
  if (!first) return { value: { figures: [] }, faults };
  if (!header && !turned(grid) && !surveyExport(grid)) {
    const isMerged = first.some((cell) => cell.isMerged);
    reportCell(
      first[0] ?? { text: '', line: 1, column: 1 },
      '',
      ['a first row with the year above each column of shares, such as 2024'],
      isMerged ? 'cells over several columns' : undefined,
    );
    return { value: undefined, faults };
  }
  let dropped = 0;
  const start = header?.index ?? 0;
  const readable = grid.filter((row, index) => {
    const merged = index > start && row.find((cell) => cell.isMerged);
    if (!merged) return true;
    reportCell(
      merged,
      '',
      ['a cell of its own for each item and each year'],
      'a cell over several',
    );
    dropped += 1;
    return false;
  });
  // Headings above the years are the table's own.
  const isGrouped = grid.slice(0, start).some((row) => row.some((cell) => cell.isMerged));
  const table = readDatasetTable(isGrouped ? readable.slice(start) : readable, views, reportCell);
  const source = SOURCE.test(caption) ? caption.replace(SOURCE, '') : '';
  const figures = table.figures.map((figure) =>
    source && !figure.source ? { ...figure, source } : figure,
  );
  const value = {
    ...(source || !caption ? {} : { title: caption }),
    ...(table.rowHead ? { rowHead: table.rowHead } : {}),
    figures,
    gaps: table.gaps,
  };
  const all: readonly Fault[] = faults;
  return figures.length
    ? { value, faults: all, dropped: table.dropped + dropped }
    : { value: undefined, faults: all };
}

/** The cells at their places: one that goes over several is at each of them. */
function gridOf(rows: PageTable['rows']): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  const width = Math.min(
    MAX_COLUMNS,
    rows.reduce((most, row) => Math.max(most, widthOf(row)), 0),
  );
  rows.forEach((row, r) => {
    let column = 0;
    for (const { text, columns, rows: height } of row) {
      while (grid[r]?.[column]) column += 1;
      if (column >= width) break;
      // A note below the table goes over all columns: it is one cell.
      const isNote = columns >= width && width > 1 && row.length === 1;
      const right = isNote ? column + 1 : Math.min(width, column + columns);
      const bottom = Math.min(rows.length, r + Math.max(1, height));
      for (let line = r; line < bottom; line += 1) {
        for (let at = column; at < right; at += 1) {
          const cells = grid[line];
          if (!cells) continue;
          const isMerged = !isNote && (right - column > 1 || bottom - r > 1);
          cells[at] ??= { text, line: line + 1, column: at + 1, isMerged };
        }
      }
      column = right;
    }
  });
  // A place that no cell covers is empty.
  return grid.map((cells, r) =>
    Array.from(
      cells,
      (cell, at) => cell ?? { text: '', line: r + 1, column: at + 1, isMerged: false },
    ),
  );
}

const widthOf = (row: readonly TableCell[]): number =>
  row.reduce((sum, { columns }) => sum + Math.min(columns, MAX_COLUMNS), 0);
