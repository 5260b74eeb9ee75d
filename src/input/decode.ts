/** Bytes of a text file as text, whatever program saved it. The same letters in every Node and browser. */
import type { Fault } from './fault.js';
import { decodeSingleByte, type SingleByte } from './single-byte.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByte;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Why some letters may be others than the author's; absent where none are. */
  readonly doubt?: 'damaged' | 'unknown';
}

/** What stands in the place of a byte that is no UTF-8. */
const REPLACEMENT = '\ufffd';

/** What is wrong with a text of which some letters may be others than the author's; null where nothing is. */
export function decodingFault({ text, doubt }: Decoded): Fault | null {
  if (!doubt) return null;
  const expected = ['UTF-8: save the file as “CSV UTF-8”'];
  const at = text.search(doubt === 'damaged' ? REPLACEMENT : /[^\0-\x7f]/);
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const found = doubt === 'damaged' ? 'a byte that is no letter' : 'letters of an unknown encoding';
  return Object.freeze({ path: '', ...place, found, expected });
}

/** UTF-16 by its byte order mark; without one, by zeros in every other byte. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = (odd: 0 | 1): number =>
    start.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  // Separators, digits and ends of lines are zeros in every language.
  const few = start.length / 10;
  if (zeros(1) > few && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > few && zeros(1) === 0) return 'utf-16be';
  return null;
}

/** The text without its byte order mark. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return decodeDamaged(bytes) ?? decodeSingleByte(bytes);
  }
}

/** UTF-8 with some wrong bytes, as where a file was cut; null where it is something else. */
function decodeDamaged(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const signs = text.match(/[^\0-\x7f]/gu) ?? [];
  const wrong = signs.filter((sign) => sign === REPLACEMENT).length;
  return signs.length > 3 * wrong ? { text, encoding: 'utf-8', doubt: 'damaged' } : null;
}
