/** `baro validate`: a dataset as CSV or JSON, each fault with its place, as `<baro-chart>` says it. */
import { readFigures, type TextFault } from '../input/file.js';
import { faultText, parseLoaded } from '../input/loaded-dataset.js';
import { CONTROL_FOUND } from '../input/untrusted.js';
import { readArguments } from './arguments.js';
import { shown, SnapshotError, UsageError } from './fault.js';
import { readAll } from './read-all.js';
import { print } from './stdout.js';

export async function validate(args: readonly string[]): Promise<void> {
  const { words } = readArguments(args, {});
  const [path] = words;
  if (path === undefined || words.length > 1) {
    throw new UsageError('validate takes one file, or - for standard input.');
  }
  const bytes = await readAll(path);
  const name = path === '-' ? 'standard input' : path.replace(/\p{C}+/gu, ' ');
  const { value, faults, encoding, lines } = readFigures(bytes);
  const { dataset, faults: all } = parseLoaded({ value, faults: [] });
  // A line has its place in the file, and may be of any view; JSON has paths, and is one picture.
  const placed = lines !== null || value === undefined;
  const pathed = placed
    ? all.filter(({ path, found }) => path === 'figures' || found === CONTROL_FOUND)
    : all;
  const told = [
    ...(placed ? faults.map((fault) => sentenceOf(name, fault)) : []),
    ...pathed.map((fault) => `${name}: ${faultText(fault).replace(/\p{C}+/gu, ' ')}`),
  ];
  if (told.length > 0) throw new SnapshotError(told.join('\n'));
  const figures = lines ?? dataset?.data.figures.length ?? 0;
  await print(`${name}: ${figures} figures, no fault (${encoding}).\n`);
}

/** `own.csv:3:17: value "12x": expected a share from 0 to 100.` */
function sentenceOf(file: string, { line, column, name, found, expected }: TextFault): string {
  const what = name === '' ? shown(found) : `${name} ${shown(found)}`;
  return `${file}:${line}:${column}: ${what}: expected ${expected}.`;
}
