/** A dataset as CSV: what is wrong, in which cell, and what was expected. */
import { commonSeparator, type CsvTable, readCsv, type Separator, separators } from './csv.js';
import type { ReportCell, ViewNames } from './csv-row.js';
import type { Dataset, DatasetFigure } from './dataset.js';
import { readDatasetTable } from './dataset-table.js';
import { decodeText, decodingFault, type Encoding } from './decode.js';
import type { Fault } from './fault.js';
import { CONTROL_FOUND, faultAt, MAX_FAULTS } from './reader.js';
import { surveyExport } from './survey-export.js';
import { findHeader, isKnownColumn } from './table-header.js';

export interface DatasetCsv {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** How many lines of figures there are, the header not counted; figures, in a table of years. */
  readonly lines: number;
  /** The lines as objects, for `<baro-chart>` and `chartView`; those with a fault included. */
  readonly figures: readonly DatasetFigure[];
  /** Why figures are missing, where a table of years says so. */
  readonly gaps: NonNullable<Dataset['gaps']>;
  /** Header of the items in a table of years, or ''. */
  readonly rowHead: string;
  /** How many lines are left out, with figures that nobody will see. */
  readonly dropped: number;
  /** With line and column, in the order of the file, 100 at most. */
  readonly faults: readonly Fault[];
}

const START = { text: 'nothing', line: 1, column: 1 };
/** Characters in which the header is looked for. */
const MAX_HEAD = 20_000;
const NO_TABLE = { lines: 0, figures: [], gaps: [], rowHead: '', dropped: 0 };

/** Reads a whole file. Never throws: what can't be read is a fault of its first line. */
export function parseDatasetCsv(bytes: Uint8Array, views: ViewNames): DatasetCsv {
  const decoded = decodeText(bytes);
  const table = parseDatasetCsvText(decoded.text, views);
  const doubt = decodingFault(decoded);
  const faults = doubt ? [doubt, ...table.faults].slice(0, MAX_FAULTS) : table.faults;
  return { encoding: decoded.encoding, ...table, faults };
}

/** The same for a text. */
export function parseDatasetCsvText(text: string, views: ViewNames): Omit<DatasetCsv, 'encoding'> {
  const faults: Fault[] = [];
  const report: ReportCell = ({ line, column, text }, path, expected, found = text) => {
    faults.push(Object.freeze({ ...faultAt(path, found, expected), line, column }));
  };
  const result = (
    separator: Separator,
    table = NO_TABLE as ReturnType<typeof readDatasetTable>,
  ) => ({
    separator,
    ...table,
    faults: faults
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .slice(0, MAX_FAULTS),
  });
  const control = /[\u0000-\u0008\u000e-\u001f]/.exec(text); // eslint-disable-line no-control-regex
  if (control) {
    const before = text.slice(0, control.index).split(/\r\n|\n|\r/);
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report({ ...place, text: CONTROL_FOUND }, '', ['text']);
    return result(',');
  }
  const isEmpty = text.trim() === '';
  const separator = separatorOf(text);
  const csv = readCsv(isEmpty ? '' : text, separator);
  if (csv.lines.length === 0) {
    report(START, '', ['a header and a line a figure']);
    return result(separator);
  }
  const joined = joinedLines(csv.lines);
  if (joined !== null) return parseDatasetCsvText(joined, views);
  const table = readDatasetTable(csv.lines, views, report);
  // What another program exports has its own quotes.
  if (table.lines > 0 || !surveyExport(csv.lines)) faults.push(...csv.faults);
  return result(separator, table);
}

/** A table whose lines are each one cell in quotes, as where a CSV was saved as CSV once more; else null. */
function joinedLines(lines: CsvTable['lines']): string | null {
  if (!lines.every((line) => line.length === 1)) return null;
  const texts = lines.map(([cell]) => cell?.text ?? '');
  if (findHeader(lines) || texts.some((text) => /[\r\n]/.test(text))) return null;
  const inner = texts.join('\n');
  const hasHeader = separators.some((separator) =>
    findHeader(readCsv(inner.slice(0, MAX_HEAD), separator).lines),
  );
  if (!hasHeader) return null;
  // Each line keeps its place in the file.
  const last = lines.at(-1)?.[0]?.line ?? 0;
  const placed = Array.from({ length: last }, () => '');
  for (const [cell] of lines) if (cell) placed[cell.line - 1] = cell.text;
  return placed.join('\n');
}

/** The separator by which a line is the header; else the one that the first line has most of. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, MAX_HEAD);
  const tables = separators.map((separator) => ({ separator, csv: readCsv(head, separator) }));
  const headers = tables.flatMap(({ separator, csv }) => {
    const header = findHeader(csv.lines);
    if (!header) return [];
    const named = header.names.filter(isKnownColumn).length;
    return [{ separator, line: csv.lines[header.index]?.[0]?.line ?? 0, named }];
  });
  const [best] = headers.sort((a, b) => b.named - a.named || a.line - b.line);
  if (best && best.named > 1) return best.separator;
  const exported = tables.find(({ csv }) => surveyExport(csv.lines));
  return exported?.separator ?? commonSeparator(text);
}
