/** `baro validate`: a dataset as CSV or JSON, each fault with its place, as `<baro-chart>` says it. */
import { readDatasetFile } from '../input/dataset-file.js';
import { messageOf } from '../input/fault.js';
import { parseDataset } from '../input/parse-dataset.js';
import { CONTROL_FOUND } from '../input/reader.js';
import { viewNames } from '../view/index.js';
import { readArguments } from './arguments.js';
import { SnapshotError, UsageError } from './fault.js';
import { readInput } from './read-input.js';
import { print } from './stdout.js';

export async function validate(args: readonly string[]): Promise<void> {
  const { words } = readArguments(args, {});
  const [path] = words;
  if (path === undefined || words.length > 1) {
    throw new UsageError('validate takes one file, or - for standard input.');
  }
  const bytes = await readInput(path);
  const name = path === '-' ? 'standard input' : path.replace(/\p{C}+/gu, ' ');
  const { value, faults, encoding, lines } = readDatasetFile(bytes, viewNames);
  // What could not be read as a text has no content to check.
  const content = value === undefined ? null : parseDataset(value);
  // A line has its place in the file, and may be of any view; JSON has paths, and is one picture.
  const more = (content?.faults ?? []).filter(
    ({ path, found }) => lines === null || path === 'figures' || found === CONTROL_FOUND,
  );
  const reported = [...faults, ...more];
  if (reported.length > 0) {
    throw new SnapshotError(reported.map((fault) => messageOf(fault, name)).join('\n'));
  }
  const figures = lines ?? content?.dataset?.data.figures.length ?? 0;
  await print(`${name}: ${figures} figures, no fault (${encoding}).\n`);
}
