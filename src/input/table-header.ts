/** Finds the header of a table: which line it is, and what its columns are. */
import type { CsvCell } from './csv.js';
import { figureFields } from './dataset-figure.js';
import { readYear } from './number.js';

export type TableLine = readonly CsvCell[];

/**
 * - `long`: a line has one figure
 * - `wide`: a line has an item, and a figure for each year
 * - `export`: a line has one cell of a View, as `toCsv` writes it
 */
export type TableForm = 'long' | 'wide' | 'export';

export interface Header {
  readonly form: TableForm;
  /** Its line, among those given. */
  readonly index: number;
  /** Of each column: the name of a field, `edition 2024` of a year, '' of a column without a name. */
  readonly names: readonly string[];
}

/** A column that holds the figures of a year is named by it. */
export const YEAR_COLUMN = 'edition ';

/** Lines in which a header is looked for: a title and some notes may stand above it. */
const MAX_ABOVE = 50;
/** Years in the first column. */
const MAX_TURNED = 100;
const fields: readonly string[] = figureFields;
/** Columns that only `toCsv` writes. */
const exportFields = ['item_id', 'series_id', 'series', 'text', 'reason', 'caveats', 'figure'];
/** A year, maybe behind a word, and with its unit or a sign of a note: "2024 (%)", "Édition 2024". */
const YEAR = /^(?:\p{L}+\s)?(\d{4}(?:[.,]0)?)\s*(?:\(?%\)?)?\s*[*†‡§¶#]?$/u;

/** The name of a column as a field's: "Base N" is `base_n`. */
export const fieldName = (text: string): string => {
  const name = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const field = name
    .toLowerCase()
    .replace(/\s*(?:\(%\)|%)$/, '')
    .replace(/[\s-]+/g, '_');
  return fields.includes(field) || exportFields.includes(field) ? field : name;
};

/** The first line that has names of fields, two if there is such a line; else the first with years. */
export function findHeader(lines: readonly TableLine[]): Header | null {
  const candidates = lines
    .slice(0, MAX_ABOVE)
    .map((line) => line.map(({ text }) => columnOf(text)));
  const named = candidates.map((names) => names.filter((name) => fields.includes(name)).length);
  const years = candidates.map((names) => names.slice(1).filter(isYear).length);
  const first = (wanted: (index: number) => boolean): number =>
    candidates.findIndex((_, index) => wanted(index));
  const index = [
    first((i) => (named[i] ?? 0) > 1),
    first((i) => (named[i] ?? 0) + (years[i] ?? 0) > 1 && isWide(candidates[i] ?? [])),
    first((i) => (named[i] ?? 0) > 0),
    first((i) => isWide(candidates[i] ?? []) && !isWide(candidates[i + 1] ?? [])),
  ].find((found) => found >= 0);
  const names = index === undefined ? undefined : candidates[index];
  return index === undefined || !names ? null : { form: formOf(names), index, names };
}

/** Whether something can be read of a column of this name. */
export const isKnownColumn = (name: string): boolean => fields.includes(name) || isYear(name);

/** The lines with rows for columns, where years stand in the first column; null where they do not. */
export function turned(lines: readonly TableLine[]): readonly TableLine[] | null {
  const [header, ...rows] = lines;
  if (!header || rows.length === 0 || rows.length > MAX_TURNED) return null;
  const areYears = rows.every(([first]) => first && isYear(columnOf(first.text)));
  const names = header.slice(1).map(({ text }) => columnOf(text));
  if (!areYears || names.length === 0 || names.some((name) => name === '' || isKnownColumn(name))) {
    return null;
  }
  // Lines of two numbers have no header.
  if (names.some((name) => /^[\d.,\s%]+$/.test(name))) return null;
  // What stands above the years is no name of the items.
  return header.map((cell, column) => [
    column === 0 ? { ...cell, text: '' } : cell,
    ...rows.map((row) => row[column] ?? { ...cell, text: '' }),
  ]);
}

const isYear = (name: string): boolean => name.startsWith(YEAR_COLUMN);

function columnOf(text: string): string {
  const digits = YEAR.exec(text.trim())?.[1];
  const year = digits === undefined ? null : readYear(digits);
  return year === null ? fieldName(text) : YEAR_COLUMN + year;
}

/** Years behind the first column, and nothing but fields beside them. */
const isWide = ([, ...names]: readonly string[]): boolean =>
  names.some(isYear) &&
  names.every((name) => name === '' || isKnownColumn(name)) &&
  !names.includes('edition') &&
  !names.includes('value');

function formOf(names: readonly string[]): TableForm {
  if (['item_id', 'series', 'value'].every((name) => names.includes(name))) return 'export';
  const isLong = names.includes('edition') || names.includes('value');
  return !isLong && names.slice(1).some(isYear) ? 'wide' : 'long';
}
