/** The lines of a table as a dataset, whether they come from a CSV or from a page. */
import type { CsvCell } from './csv.js';
import { type ReportCell, rowReader, type ViewNames } from './csv-row.js';
import type { Dataset, DatasetFigure } from './dataset.js';
import { figureFields } from './dataset-figure.js';
import { readExportedView } from './exported-view.js';
import { MAX_FIGURES } from './parse-dataset.js';
import { surveyExport } from './survey-export.js';
import { findHeader, type Header, type TableLine, turned, YEAR_COLUMN } from './table-header.js';
import { readWideTable } from './wide-table.js';

export interface DatasetTable {
  /** How many lines of figures there are, the header not counted. */
  readonly lines: number;
  readonly figures: readonly DatasetFigure[];
  readonly gaps: NonNullable<Dataset['gaps']>;
  readonly rowHead: string;
  /** Lines whose figures nobody will see. */
  readonly dropped: number;
}

const REQUIRED = ['item', 'edition', 'value'] as const;
const known: readonly string[] = figureFields;
/** Years of a wide table: more than a picture shows. */
const MAX_YEARS = 100;
/** Excel's own first line, which names the separator. */
const SEPARATOR_LINE = /^sep=/i;

const isBlank = ({ text }: CsvCell): boolean => text.trim() === '';

/** @param lines those with something in them */
export function readDatasetTable(
  given: readonly TableLine[],
  views: ViewNames,
  report: ReportCell,
): DatasetTable {
  const bare = withoutFrame(given);
  const lines = findHeader(bare) ? bare : (turned(bare) ?? bare);
  let dropped = 0;
  const drop = (): void => void (dropped += 1);
  const nothing = { lines: 0, figures: [], gaps: [], rowHead: '', dropped: 0 };
  const found = findHeader(lines);
  const header = found && lines[found.index];
  if (!found || !header || !isReadable(found)) {
    const other = surveyExport(lines);
    const cell = other?.cell ?? header?.[0] ?? lines[0]?.[0];
    if (other) report(other.cell, '', [other.expected], other.found);
    else if (!found && cell) report(cell, '', [`a header with ${REQUIRED.join(', ')}`]);
    else if (found && header) checkHeader(header, found.names, report);
    return nothing;
  }
  reportAbove(lines, found, report);
  const rows = lines.slice(found.index + 1);
  const names = withoutEmpty(found.names, rows);
  if (!checkHeader(header, names, report, found.form)) return nothing;
  const taken = rows.slice(0, MAX_FIGURES);
  const [beyond] = rows[MAX_FIGURES] ?? [];
  if (beyond) report(beyond, '', [`${MAX_FIGURES} at most`], `${rows.length} figures`);
  dropped += rows.length - taken.length;
  const tools = { report, drop };
  if (found.form === 'wide') {
    const wide = readWideTable({ header, names, rows: taken }, tools);
    return { ...wide, lines: wide.figures.length, dropped };
  }
  if (found.form === 'export') {
    const view = readExportedView(names, taken, tools);
    return { ...view, lines: rows.length, rowHead: '', dropped };
  }
  const read = rowReader(names, { views, ...tools });
  const figures = taken.flatMap((row) => read(row) ?? []);
  return { lines: rows.length, figures, gaps: [], rowHead: '', dropped };
}

/** A line under a header that only draws a rule, as in Markdown. */
const RULE = /^:?-+:?$/;

/** The table without rules, and without columns before it in which no line has a text. */
function withoutFrame(lines: readonly TableLine[]): readonly TableLine[] {
  const isRule = (line: TableLine): boolean =>
    line.every((cell) => isBlank(cell) || RULE.test(cell.text.trim()));
  const kept = lines.filter((line) => !isRule(line));
  const before = kept.reduce((least, line) => {
    const first = line.findIndex((cell) => !isBlank(cell));
    return first < 0 ? least : Math.min(least, first);
  }, Infinity);
  return before > 0 && before < Infinity ? kept.map((line) => line.slice(before)) : kept;
}

const isReadable = ({ form, names }: Header): boolean =>
  form !== 'long' || REQUIRED.every((name) => names.includes(name));

/** A title above the header is no figure; its author hears where the table begins. */
function reportAbove(lines: readonly TableLine[], { index }: Header, report: ReportCell): void {
  const line = lines[index]?.[0]?.line;
  for (const above of lines.slice(0, index)) {
    const cell = above.find((one) => !isBlank(one));
    if (!cell || SEPARATOR_LINE.test(cell.text)) continue;
    report(cell, '', [`the header first: it is line ${line}`]);
    return;
  }
}

/** The names of the columns, without those at the end that have neither a name nor a text. */
function withoutEmpty(names: readonly string[], rows: readonly TableLine[]): readonly string[] {
  const ends = [names, ...rows.map((row) => row.map(({ text }) => text.trim()))].map((texts) => {
    let end = Math.min(texts.length, names.length);
    while (end > 0 && texts[end - 1] === '') end -= 1;
    return end;
  });
  return names.slice(
    0,
    ends.reduce((most, end) => Math.max(most, end), 0),
  );
}

/** False where the rows can't be read by their names. */
function checkHeader(
  header: TableLine,
  names: readonly string[],
  report: ReportCell,
  form: Header['form'] = 'long',
): boolean {
  const [first] = header;
  if (!first) return false;
  const max = form === 'wide' ? MAX_YEARS : figureFields.length + 1;
  if (form !== 'export' && names.length > max) {
    report(first, 'header', [`${max} columns at most`], `${names.length} columns`);
    return false;
  }
  names.forEach((name, i) => {
    const cell = header[i];
    if (!cell || form === 'export') return;
    if (form === 'wide' && (i === 0 || name.startsWith(YEAR_COLUMN))) {
      if (names.indexOf(name) !== i) report(cell, 'header', ['each year once']);
      return;
    }
    if (!known.includes(name)) report(cell, 'header', [`one of ${figureFields.join(', ')}`]);
    else if (names.indexOf(name) !== i) report(cell, 'header', ['each column once']);
  });
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (form !== 'long' || missing.length === 0) return true;
  report(first, 'header', [missing.join(', ')], 'no such column');
  return false;
}
