/** A dataset in the barometer's CSV form: what is wrong, in which cell, and what was expected. */
import { type CsvCell, readCsv, type Separator } from './csv.js';
import { type ReportCell, rowReader, type ViewNames } from './csv-row.js';
import type { DatasetFigure } from './dataset.js';
import { figureFields } from './dataset-figure.js';
import { decodeText, type Encoding } from './decode.js';
import type { Fault } from './fault.js';
import { MAX_FIGURES } from './parse-dataset.js';
import { CONTROL_FOUND, faultAt, MAX_FAULTS } from './reader.js';

export interface DatasetCsv {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** How many lines of figures there are, the header not counted. */
  readonly lines: number;
  /** The lines as objects, for `<baro-chart>` and `chartView`; those with a fault included. */
  readonly figures: readonly DatasetFigure[];
  /** With line and column, in the order of the file, 100 at most. */
  readonly faults: readonly Fault[];
}

const REQUIRED = ['item', 'edition', 'value'] as const;
const START = { text: 'nothing', line: 1, column: 1 };

/** Reads a whole file. Never throws: what can't be read is a fault of its first line. */
export function parseDatasetCsv(bytes: Uint8Array, views: ViewNames): DatasetCsv {
  const { text, encoding } = decodeText(bytes);
  const faults: Fault[] = [];
  const report: ReportCell = ({ line, column, text }, path, expected, found = text) => {
    faults.push(Object.freeze({ ...faultAt(path, found, expected), line, column }));
  };
  const result = (separator: Separator, lines = 0, figures: DatasetFigure[] = []): DatasetCsv => ({
    ...{ encoding, separator, lines, figures },
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
  const { separator, lines, faults: syntaxFaults } = readCsv(isEmpty ? '' : text);
  faults.push(...syntaxFaults);
  const [header, ...rows] = lines;
  if (!header) {
    report(START, '', ['a header and a line a figure']);
    return result(',');
  }
  const names = header.map((cell) => cell.text.trim());
  if (!checkHeader(header, names, report)) return result(separator);
  const read = rowReader(names, views, report);
  const figures = rows.slice(0, MAX_FIGURES).flatMap((row) => read(row) ?? []);
  const [beyond] = rows[MAX_FIGURES] ?? [];
  if (beyond) report(beyond, '', [`${MAX_FIGURES} at most`], `${rows.length} figures`);
  return result(separator, rows.length, figures);
}

/** False where the rows can't be read by their names. */
function checkHeader(
  header: readonly CsvCell[],
  names: readonly string[],
  report: ReportCell,
): boolean {
  const [first] = header;
  if (!first) return false;
  const known: readonly string[] = figureFields;
  if (!names.some((name) => known.includes(name))) {
    report(first, '', [`a header with ${REQUIRED.join(', ')}`]);
    return false;
  }
  const max = figureFields.length;
  if (header.length > max) {
    report(first, 'header', [`${max} columns at most`], `${header.length} columns`);
    return false;
  }
  header.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (!known.includes(name)) report(cell, 'header', [`one of ${figureFields.join(', ')}`]);
    else if (names.indexOf(name) !== i) report(cell, 'header', ['each column once']);
  });
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) report(first, 'header', [missing.join(', ')], 'no such column');
  return missing.length === 0;
}
