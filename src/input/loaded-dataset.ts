/** A dataset that came as a text: the faults of the text, then those of its content. */
import { type DatasetReport, type Fault, parseDataset } from './dataset.js';

/** What was given, and what was wrong with its text; undefined where nothing could be read. */
export interface LoadedDataset {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A line that was told with its place is not told again by its number. */
const FIELD = /^figures\[\d+\]\./;

export function parseLoaded({ value, faults }: LoadedDataset): DatasetReport {
  if (value === undefined && faults.length > 0) return { dataset: null, faults };
  const { dataset, faults: more } = parseDataset(value);
  const left = faults.length > 0 ? more.filter(({ path }) => !FIELD.test(path)) : more;
  return { dataset, faults: [...faults, ...left] };
}

/** "figures[2].value "x": expected a share from 0 to 100." */
export const faultText = ({ path, found, expected }: Fault): string =>
  `${path ? `${path} ` : ''}"${found}": expected ${expected}.`;
