/** What a file is that is neither JSON nor CSV: its author hears what it is, and what to save instead. */
import type { Fault } from './fault.js';
import { CONTROL_FOUND } from './reader.js';

const SAVE = 'save the table as “CSV UTF-8”';
const AS_DATA = 'JSON or CSV';
const ALONE = 'JSON alone, from { to }';

/** The first bytes of files, as Latin-1. */
const binary: readonly (readonly [start: string, found: string, expected: string])[] = [
  ['PK\x03\x04', CONTROL_FOUND, `text; this is a spreadsheet or another zip file: ${SAVE}`],
  ['\xd0\xcf\x11\xe0', CONTROL_FOUND, `text; this is a file of an old Excel: ${SAVE}`],
  ['{\\rtf', 'a text document (RTF)', AS_DATA],
  ['%PDF', 'a PDF', AS_DATA],
  ['\x89PNG', CONTROL_FOUND, 'text; this is a picture'],
  ['\xff\xd8\xff', CONTROL_FOUND, 'text; this is a picture'],
  ['\x1f\x8b', CONTROL_FOUND, 'text; this is a compressed file'],
];

/** The first signs of texts. */
const texts: readonly (readonly [start: RegExp, found: string, expected: string])[] = [
  [/^<(?:!doctype html|html|head|body)\b/i, 'a web page', AS_DATA],
  [/^<\?xml|^<[a-z!]/i, 'HTML or XML', AS_DATA],
  [
    /^(?:(?:var|let|const|export|import|function|return)\b[^;,\t|\n]*[{[(=]|["']use strict["'])/,
    'a script',
    ALONE,
  ],
  [/^[\w$.]+\s*[=(]\s*[{[]/, 'a script', ALONE],
  [/^["“][^"”\n]*["”]\s*:/, 'JSON without its first {', '{ before it, and } behind it'],
];

/** Null where the bytes may be data. Places count from the first sign. */
export function otherBinary(bytes: Uint8Array): Fault | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = binary.find(([sign]) => start.startsWith(sign));
  return kind ? faultOf(1, 1, kind) : null;
}

export function otherText(text: string): Fault | null {
  const start = text.length - text.trimStart().length;
  const kind = texts.find(([sign]) => sign.test(text.slice(start, start + 500)));
  if (!kind) return null;
  const lines = text.slice(0, start).split(/\r\n|\n|\r/);
  return faultOf(lines.length, (lines[lines.length - 1]?.length ?? 0) + 1, kind);
}

const faultOf = (
  line: number,
  column: number,
  [, found, expected]: readonly [unknown, string, string],
): Fault => Object.freeze({ path: '', line, column, found, expected: [expected] });
