/** A dataset's file, JSON or CSV: one reader for the element and for `baro validate`. */
import { parseDatasetCsvText } from './csv-dataset.js';
import type { ViewNames } from './csv-row.js';
import { decodeText, decodingFault, type Encoding } from './decode.js';
import type { Fault } from './fault.js';
import { jsonFault } from './json-fault.js';
import { otherBinary, otherText } from './other-file.js';
import { unwrap } from './unwrap.js';

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
/** Where a text has this, it was meant as JSON: a word processor's quotes included. */
const HAS_JSON = /[{[]\s*(?:["“”„«{[]|&quot;)/;

/**
 * Never throws. The first character of the data decides between JSON and CSV; what editors put around it
 * is taken off.
 *
 * @param views the views of each widget, that a line of a CSV may name
 */
export function readDatasetFile(bytes: Uint8Array, views: ViewNames): DatasetFile {
  const decoded = decodeText(bytes);
  const { encoding } = decoded;
  const text = unwrap(decoded.text);
  const nothing = { value: undefined, encoding, lines: null };
  const other = otherBinary(bytes) ?? otherText(text);
  if (other) return { ...nothing, faults: [other] };
  const doubt = decodingFault(decoded);
  const doubts = doubt ? [doubt] : [];
  const isJson = /^\s*(?:[{[]|(?:null|true|false)\s*$)/.test(text);
  if (!isJson) {
    const { figures, gaps, rowHead, ...csv } = parseDatasetCsvText(text, views);
    const { faults, lines, dropped } = csv;
    if (lines === 0 && HAS_JSON.test(text)) {
      return { ...nothing, faults: [jsonFault(text) ?? NOT_JSON] };
    }
    const more = { ...(gaps.length ? { gaps } : {}), ...(rowHead ? { rowHead } : {}) };
    return {
      value: figures.length ? { ...more, figures } : undefined,
      faults: [...doubts, ...faults],
      encoding,
      lines,
      ...(dropped ? { dropped } : {}),
    };
  }
  try {
    return { ...nothing, value: JSON.parse(text) as unknown, faults: doubts };
  } catch {
    return { ...nothing, faults: [jsonFault(text) ?? NOT_JSON] };
  }
}
