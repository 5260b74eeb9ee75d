/** A dataset that came as a text: the faults of the text, then those of its content. */
import type { Fault } from './fault.js';
import { type DatasetReport, parseDataset } from './parse-dataset.js';

/** A dataset before reading, with the faults of its text; `undefined` where that had none. */
export interface LoadedDataset {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** How many lines of the text are left out, with figures that nobody will see; none where absent. */
  readonly dropped?: number;
}

/** A field of a figure: its line reported that already, where the text had faults. */
const FIELD = /^figures\[\d+\]\./;

export function parseLoaded({ value, faults, dropped = 0 }: LoadedDataset): DatasetReport {
  if (value === undefined && faults.length > 0) return { dataset: null, faults };
  const { dataset: read, faults: more } = parseDataset(value);
  const dataset = read && { ...read, dropped: read.dropped + dropped };
  const left = faults.length > 0 ? more.filter(({ path }) => !FIELD.test(path)) : more;
  return { dataset, faults: [...faults, ...left] };
}
