/**
 * Where a text stops being JSON, and what was expected there. Browsers word this differently, and some
 * omit the place. A text may be nested to any depth.
 */
import type { Fault } from './fault.js';

type Want = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'end';

const VALUE = 'a text in ", a number, {, [, true, false or null';
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What word processors write for spaces and quotes; some as an entity. */
const TYPOGRAPHY = /[\u00a0\u2007\u202f«»“”„‘’]|&(?:nbsp|laquo|raquo|ldquo|rdquo|quot|#\d{2,4});/y;
const SPACE = /[\u00a0\u2007\u202f]|&nbsp;|&#160;|&#8239;/;

/** Null where the text is JSON. */
export function jsonFault(text: string): Fault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let want: Want = 'value';
  for (;;) {
    while (at < text.length && /[ \t\r\n]/.test(text.charAt(at))) at += 1;
    const sign = text.charAt(at);
    const inside: string | undefined = open[open.length - 1];
    if (at >= text.length)
      return want === 'end' ? null : faultAt(text, at, expectedFor(want, inside));
    const ends = sign === (inside === '{' ? '}' : ']') && inside !== undefined;
    if (ends && (want === 'more' || want === 'value or ]' || want === 'key or }')) {
      open.pop();
      at += 1;
      want = open.length ? 'more' : 'end';
    } else if (want === 'more' && sign === ',') {
      at += 1;
      want = inside === '{' ? 'key' : 'value';
    } else if (want === ':' && sign === ':') {
      at += 1;
      want = 'value';
    } else if (want.startsWith('key') && sign === '"') {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      want = ':';
    } else if (want.startsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      at += 1;
      want = sign === '{' ? 'key or }' : 'value or ]';
    } else if (want.startsWith('value')) {
      const end = sign === '"' ? endOfText(text, at) : endOfWord(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      want = open.length ? 'more' : 'end';
    } else {
      return faultAt(text, at, expectedFor(want, inside));
    }
  }
}

function expectedFor(want: Want, inside: string | undefined): string {
  if (want === 'more') return inside === '{' ? 'a comma, or }' : 'a comma, or ]';
  if (want === 'end') return 'nothing more';
  if (want.startsWith('key')) return want === 'key' ? 'a name in "' : 'a name in ", or }';
  return want === ':' ? 'a colon' : want === 'value' ? VALUE : `${VALUE}, or ]`;
}

function endOfWord(text: string, at: number): number | Fault {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : faultAt(text, at, VALUE);
}

/** Behind the closing quote of a text. */
function endOfText(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return faultAt(text, at, 'a closing " on the same line, or \\n for a new line');
    if (sign !== '\\') continue;
    const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return faultAt(text, at, '\\\\ for a backslash');
    at = escape.lastIndex - 1;
  }
  return faultAt(text, start, 'a closing "');
}

function faultAt(text: string, at: number, wanted: string): Fault {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const place = { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
  TYPOGRAPHY.lastIndex = at;
  const typed = TYPOGRAPHY.exec(text)?.[0];
  if (typed === undefined) {
    const found =
      at < text.length ? (/^[^\r\n]{1,40}/.exec(text.slice(at, at + 40))?.[0] ?? '') : '';
    const end = at < text.length ? 'the end of the line' : 'the end of the text';
    return { path: '', ...place, found: found || end, expected: [wanted] };
  }
  const character = SPACE.test(typed) ? 'a no-break space' : `the quote ${typed}`;
  // A word processor was at work, and has replaced them everywhere.
  const expected = `${wanted}; JSON takes plain spaces and straight quotes only`;
  const found = typed.startsWith('&') ? `${character} (${typed})` : character;
  return { path: '', ...place, found, expected: [expected] };
}
