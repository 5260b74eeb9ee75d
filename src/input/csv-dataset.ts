/** A dataset in the barometer's CSV form: what is wrong, where, and what was expected. */
import type { WidgetId } from '../view/view.js';
import { type CsvCell, type CsvFault, readCsv, type Separator } from './csv.js';
import { type DatasetFigure, MAX_FIGURES } from './dataset.js';
import { checkFigure, figureFields } from './dataset-rules.js';
import { decodeText, type Encoding } from './decode.js';
import { viewNames } from './options.js';
import { CONTROL_FOUND } from './untrusted.js';

export type { CsvFault } from './csv.js';

export interface FigureReport {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** Lines of figures, the header not counted. */
  readonly figures: number;
  /** The lines as objects, for `<baro-chart>` and `chartView`; those with a fault included. */
  readonly entries: readonly DatasetFigure[];
  /** In the order of the file, 100 at most. */
  readonly faults: readonly CsvFault[];
}

const NEEDED = ['item', 'edition', 'value'] as const;
const MAX_FAULTS = 100;

type Say = (cell: CsvCell, name: string, expected: string, found?: string) => void;

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const isWidget = (text: string): text is WidgetId => Object.hasOwn(viewNames, text);

/** Checks a whole file. Never throws: what can't be read is a fault of its first line. */
export function checkFigures(bytes: Uint8Array): FigureReport {
  const { text, encoding } = decodeText(bytes);
  const start = { line: 1, column: 1, name: '' };
  const none = (fault: CsvFault): FigureReport => ({
    encoding,
    separator: ',',
    figures: 0,
    entries: [],
    faults: [fault],
  });
  const nothing = { ...start, found: 'nothing', expected: 'a header and a line a figure' };
  if (text.trim() === '') return none(nothing);
  const strange = /[\u0000-\u0008\u000e-\u001f]/.exec(text); // eslint-disable-line no-control-regex
  if (strange) {
    const before = text.slice(0, strange.index).split(/\r\n|\n|\r/);
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return none({ line, column, name: '', found: CONTROL_FOUND, expected: 'text' });
  }
  const { separator, lines, faults: broken } = readCsv(text);
  if (lines.length === 0) return none(nothing);
  const faults: CsvFault[] = [...broken];
  const say: Say = (cell, name, expected, found = cell.text) => {
    faults.push({ line: cell.line, column: cell.column, name, found, expected });
  };
  const [header = [], ...rows] = lines;
  const names = header.map((cell) => cell.text.trim());
  const report = (entries: readonly DatasetFigure[], figures: number): FigureReport => {
    faults.sort((a, b) => a.line - b.line || a.column - b.column);
    const told = faults.slice(0, MAX_FAULTS);
    return { encoding, separator, figures, entries, faults: told };
  };
  if (!checkHeader(header, names, say)) return report([], 0);
  const seen = new Map<string, number>();
  const entries: DatasetFigure[] = [];
  const [beyond] = rows[MAX_FIGURES] ?? [];
  for (const row of rows.slice(0, MAX_FIGURES)) {
    const entry = readRow(row, names, seen, say);
    if (entry) entries.push(entry);
  }
  if (beyond) say(beyond, '', `${MAX_FIGURES} at most`, `${rows.length} figures`);
  return report(entries, rows.length);
}

/** False where the rows can't be read by their names. */
function checkHeader(header: readonly CsvCell[], names: readonly string[], say: Say): boolean {
  const [first] = header;
  if (!first) return false;
  const known: readonly string[] = figureFields;
  if (!names.some((name) => known.includes(name))) {
    say(first, '', `a header with ${NEEDED.join(', ')}`);
    return false;
  }
  const most = figureFields.length;
  if (header.length > most) {
    say(first, 'header', `${most} columns at most`, `${header.length} columns`);
    return false;
  }
  header.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (!known.includes(name)) say(cell, 'header', `one of ${figureFields.join(', ')}`);
    else if (names.indexOf(name) !== i) say(cell, 'header', 'each column once');
  });
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) say(first, 'header', missing.join(', '), 'no such column');
  return missing.length === 0;
}

function readRow(
  row: readonly CsvCell[],
  names: readonly string[],
  seen: Map<string, number>,
  say: Say,
): DatasetFigure | null {
  const [first] = row;
  if (!first) return null;
  if (row.length !== names.length) {
    say(first, '', `${names.length} cells`, `${row.length} cells`);
    return null;
  }
  const cells = new Map(row.map((cell, i) => [names[i] ?? '', cell]));
  const fields = Object.fromEntries([...cells].map(([name, { text }]) => [name, text.trim()]));
  const tell = (name: string, expected: string): void => {
    const cell = cells.get(name);
    if (cell) say(cell, name, expected);
    else say(first, name, expected, 'nothing');
  };
  checkFigure(fields, (name, _, expected) => tell(name, expected));
  // A line without a value is a slip in a table of figures; an object says so on purpose.
  if (fields['value'] === '') tell('value', 'a share from 0 to 100');
  const { widget = '', view = '', item = '', measure = '', edition = '' } = fields;
  if (widget || view) checkPlace(widget, view, item, measure, tell);

  const id = [widget, view, item, measure, edition].filter(Boolean).join('.');
  if (fields['id'] && fields['id'] !== id) tell('id', `${id}, or nothing`);
  const before = seen.get(id);
  if (before !== undefined) {
    say(first, '', `each figure once: it stands in line ${before}`, id);
    return null;
  }
  seen.set(id, first.line);
  return fields as unknown as DatasetFigure;
}

/** A row that names a widget is one of the barometer's form, with its ids. */
function checkPlace(
  widget: string,
  view: string,
  item: string,
  measure: string,
  tell: (name: string, expected: string) => void,
): void {
  const known = isWidget(widget);
  const views = known ? viewNames[widget] : [];
  if (!known) tell('widget', `one of ${Object.keys(viewNames).join(', ')}`);
  else if (!views.includes(view)) tell('view', `one of ${views.join(', ')}`);
  if (!ID.test(item)) tell('item', 'an id of a-z, 0-9 and hyphens');
  if (!ID.test(measure)) tell('measure', 'an id of a-z, 0-9 and hyphens');
}
