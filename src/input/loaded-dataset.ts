/** A dataset that came as a text: the faults of the text, then those of its content. */
import type { Fault } from './fault.js';
import { type DatasetReport, parseDataset } from './parse-dataset.js';

/** What was given, and what was wrong with its text; undefined where nothing could be read. */
export interface LoadedDataset {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A field of a figure: where the text had faults, that was reported with its line. */
const FIELD = /^figures\[\d+\]\./;

export function parseLoaded({ value, faults }: LoadedDataset): DatasetReport {
  if (value === undefined && faults.length > 0) return { dataset: null, faults };
  const { dataset, faults: more } = parseDataset(value);
  const left = faults.length > 0 ? more.filter(({ path }) => !FIELD.test(path)) : more;
  return { dataset, faults: [...faults, ...left] };
}
