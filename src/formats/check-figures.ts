/** Own figures in the barometer's CSV form: what is wrong, where, and what was expected. */
import { viewNames } from '../view/options.js';
import { readShare } from '../view/read.js';
import type { WidgetId } from '../view/view.js';
import { decodeText, type Encoding } from './decode.js';
import { readCsv, type CsvCell, type CsvFault, type Separator } from './read-csv.js';

export type { CsvFault } from './read-csv.js';

export interface FigureReport {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** Lines of figures, the header not counted. */
  readonly figures: number;
  /** In the order of the file, 100 at most. */
  readonly faults: readonly CsvFault[];
}

const NEEDED = ['widget', 'view', 'item', 'edition', 'measure', 'value'] as const;
const KNOWN = [
  'id',
  ...NEEDED,
  'item_fr',
  'item_en',
  'family',
  'base',
  'base_n',
  'unit',
  'status',
  'formula',
  'source',
  'also',
  'locator',
  'caveat',
] as const;
const STATUSES = ['published', 'derived', 'reported', 'uncertain'] as const;
const MOST_FAULTS = 100;

type Name = (typeof KNOWN)[number];
type Cells = ReadonlyMap<string, CsvCell>;
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
    faults: [fault],
  });
  const nothing = { ...start, found: 'nothing', expected: 'a header and a line a figure' };
  if (text.trim() === '') return none(nothing);
  const strange = /[\u0000-\u0008\u000e-\u001f]/.exec(text); // eslint-disable-line no-control-regex
  if (strange) {
    const before = text.slice(0, strange.index).split(/\r\n|\n|\r/);
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return none({ line, column, name: '', found: 'a control character', expected: 'text' });
  }
  const { separator, lines, faults: broken } = readCsv(text);
  if (lines.length === 0) return none(nothing);
  const faults: CsvFault[] = [...broken];
  const say: Say = (cell, name, expected, found = cell.text) => {
    faults.push({ line: cell.line, column: cell.column, name, found, expected });
  };
  const [header = [], ...rows] = lines;
  const names = header.map((cell) => cell.text.trim());
  const report = (figures: number): FigureReport => {
    faults.sort((a, b) => a.line - b.line || a.column - b.column);
    return { encoding, separator, figures, faults: faults.slice(0, MOST_FAULTS) };
  };
  if (!checkHeader(header, names, say)) return report(0);
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (faults.length >= MOST_FAULTS) break;
    checkRow(row, names, seen, say);
  }
  return report(rows.length);
}

/** False where the rows can't be read by their names. */
function checkHeader(header: readonly CsvCell[], names: readonly string[], say: Say): boolean {
  const [first] = header;
  if (!first) return false;
  const known: readonly string[] = KNOWN;
  if (!names.some((name) => known.includes(name))) {
    say(first, '', `a header with ${NEEDED.join(', ')}`);
    return false;
  }
  const most = KNOWN.length;
  if (header.length > most) {
    say(first, 'header', `${String(most)} columns at most`, `${String(header.length)} columns`);
    return false;
  }
  header.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (!known.includes(name)) say(cell, 'header', `one of ${KNOWN.join(', ')}`);
    else if (names.indexOf(name) !== i) say(cell, 'header', 'each column once');
  });
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) say(first, 'header', missing.join(', '), 'no such column');
  return missing.length === 0;
}

function checkRow(
  row: readonly CsvCell[],
  names: readonly string[],
  seen: Map<string, number>,
  say: Say,
): void {
  const [first] = row;
  if (!first) return;
  if (row.length !== names.length) {
    say(first, '', `${String(names.length)} cells`, `${String(row.length)} cells`);
    return;
  }
  const cells: Cells = new Map(row.map((cell, i) => [names[i] ?? '', cell]));
  const text = (name: Name): string => cells.get(name)?.text.trim() ?? '';
  const check = (name: Name, good: boolean, expected: string): void => {
    const cell = cells.get(name);
    if (cell && !good) say(cell, name, expected);
  };
  const widget = text('widget');
  check('widget', isWidget(widget), `one of ${Object.keys(viewNames).join(', ')}`);
  if (isWidget(widget)) {
    const views = viewNames[widget];
    check('view', views.includes(text('view')), `one of ${views.join(', ')}`);
  }
  check('item', ID.test(text('item')), 'an id of a-z, 0-9 and hyphens');
  check('measure', ID.test(text('measure')), 'an id of a-z, 0-9 and hyphens');
  check('edition', /^\d{4}$/.test(text('edition')), 'a year of four digits');
  check('value', readShare(text('value')) !== null, 'a share from 0 to 100');
  check('unit', ['', 'percent'].includes(text('unit')), 'percent, or nothing');
  check('base_n', /^([1-9]\d{0,8})?$/.test(text('base_n')), 'a whole number, or nothing');
  const status = text('status');
  const statuses: readonly string[] = ['', ...STATUSES];
  check('status', statuses.includes(status), `one of ${STATUSES.join(', ')}, or nothing`);
  const derived = status === 'derived';
  const formula = text('formula');
  const good = derived ? /^\d{1,3}(-\d{1,3}){1,9}$/.test(formula) : formula === '';
  check('formula', good, derived ? 'whole numbers joined by minus' : 'nothing: not derived');
  const doubtful = status === 'reported' || status === 'uncertain';
  check('caveat', !doubtful || text('caveat') !== '', `a caveat, since the status is ${status}`);

  const id = [widget, text('view'), text('item'), text('measure'), text('edition')].join('.');
  check('id', ['', id].includes(text('id')), `${id}, or nothing`);
  const before = seen.get(id);
  if (before !== undefined)
    say(first, '', `each figure once: it stands in line ${String(before)}`, id);
  else seen.set(id, first.line);
}
