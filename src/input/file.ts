/** A dataset's file, JSON or CSV: one reader for the element and for `baro validate`. */
import { checkFigures } from './csv-dataset.js';
import { decodeText, type Encoding } from './decode.js';
import { jsonFault } from './json-fault.js';

/** A fault with its place in the text; `name` is the column of a CSV, or ''. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

export interface FiguresText {
  /** What `parseDataset` takes; undefined where nothing could be read. */
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  readonly encoding: Encoding;
  /** Of a CSV, its lines of figures; null of JSON. */
  readonly lines: number | null;
}

/** Never throws. JSON and CSV are told apart by the first sign. */
export function readFigures(bytes: Uint8Array): FiguresText {
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart().charAt(0);
  if (start !== '{' && start !== '[') {
    const { entries, faults, figures } = checkFigures(bytes);
    return {
      value: entries.length ? { figures: entries } : undefined,
      faults,
      encoding,
      lines: figures,
    };
  }
  const lines = null;
  try {
    return { value: JSON.parse(text) as unknown, faults: [], encoding, lines };
  } catch {
    const nothing = { line: 1, column: 1, found: 'another text', expected: 'JSON' };
    return {
      value: undefined,
      faults: [{ ...(jsonFault(text) ?? nothing), name: '' }],
      encoding,
      lines,
    };
  }
}
