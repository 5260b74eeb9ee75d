/** A dataset's file, JSON or CSV: one reader for the element and for `baro validate`. */
import { parseDatasetCsv } from './csv-dataset.js';
import type { ViewNames } from './csv-row.js';
import { decodeText, type Encoding } from './decode.js';
import type { Fault } from './fault.js';
import { jsonFault } from './json-fault.js';

export interface DatasetFile {
  /** What `parseDataset` takes; undefined where nothing could be read. */
  readonly value: unknown;
  /** Faults of the text, with line and column. */
  readonly faults: readonly Fault[];
  readonly encoding: Encoding;
  /** Of a CSV, its lines of figures; null of JSON. */
  readonly lines: number | null;
  /** Lines of a CSV that are left out, with figures that nobody will see; none where absent. */
  readonly dropped?: number;
}

const NOT_JSON: Fault = { path: '', line: 1, column: 1, found: 'another text', expected: ['JSON'] };

/**
 * Never throws. The first character decides between JSON and CSV.
 *
 * @param views the views of each widget, that a line of a CSV may name
 */
export function readDatasetFile(bytes: Uint8Array, views: ViewNames): DatasetFile {
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart().charAt(0);
  if (start !== '{' && start !== '[') {
    const { figures, gaps, rowHead, ...csv } = parseDatasetCsv(bytes, views);
    const more = { ...(gaps.length ? { gaps } : {}), ...(rowHead ? { rowHead } : {}) };
    const value = figures.length ? { ...more, figures } : undefined;
    const { faults, lines, dropped } = csv;
    return { value, faults, encoding, lines, ...(dropped ? { dropped } : {}) };
  }
  const read = { encoding, lines: null };
  try {
    return { ...read, value: JSON.parse(text) as unknown, faults: [] };
  } catch {
    return { ...read, value: undefined, faults: [jsonFault(text) ?? NOT_JSON] };
  }
}
