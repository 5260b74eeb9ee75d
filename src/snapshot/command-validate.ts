/** `baro validate`: own figures in the barometer's CSV form, each fault with its place. */
import { checkFigures, type CsvFault } from '../formats/check-figures.js';
import { readArguments } from './arguments.js';
import { SnapshotError, UsageError, shown } from './fault.js';
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
  const { faults, figures, encoding } = checkFigures(bytes);
  if (faults.length > 0) {
    const lines = faults.map((fault) => sentenceOf(name, fault));
    throw new SnapshotError(lines.join('\n'));
  }
  await print(`${name}: ${String(figures)} figures, no fault (${encoding}).\n`);
}

/** `own.csv:3:17: value "12x": expected a share from 0 to 100.` */
function sentenceOf(file: string, { line, column, name, found, expected }: CsvFault): string {
  const what = name === '' ? shown(found) : `${name} ${shown(found)}`;
  return `${file}:${String(line)}:${String(column)}: ${what}: expected ${expected}.`;
}
