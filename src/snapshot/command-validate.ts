/** `baro validate`: own figures in the barometer's CSV form, each fault with its place. */
import { readFile, stat } from 'node:fs/promises';

import { checkFigures, type CsvFault } from '../formats/check-figures.js';
import { readArguments } from './arguments.js';
import { SnapshotError, UsageError, shown } from './fault.js';
import { print } from './stdout.js';
import { diskFault } from './write.js';

/** A thousand times the barometer: more is no table of figures. */
const MOST_BYTES = 20_000_000;

export async function validate(args: readonly string[]): Promise<void> {
  const { words } = readArguments(args, {});
  const [path] = words;
  if (path === undefined || words.length > 1) {
    throw new UsageError('validate takes one file, or - for standard input.');
  }
  const bytes = path === '-' ? await readInput() : await readWhole(path);
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

const tooLarge = (path: string): SnapshotError =>
  new SnapshotError(`${shown(path)}: more than ${String(MOST_BYTES / 1e6)} MB.`);

async function readWhole(path: string): Promise<Uint8Array> {
  if (path.includes('\0')) throw new UsageError(`file ${shown(path)}: expected a path.`);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw tooLarge(path);
    return await readFile(path);
  } catch (error) {
    throw error instanceof SnapshotError ? error : diskFault(path, error);
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of process.stdin) {
      const bytes = Buffer.from(part as Uint8Array);
      size += bytes.length;
      if (size > MOST_BYTES) throw tooLarge('standard input');
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof SnapshotError ? error : diskFault('standard input', error);
  }
  return Buffer.concat(parts);
}
