/** Text in lines no wider than a width, by measure. */
import type { Measure } from '../../chart/layout/types.js';

export interface Type {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

export const TITLE: Type = { size: 18, weight: 600 };
export const HEADING: Type = { size: 14, weight: 600 };
export const BODY: Type = { size: 14, weight: 400 };
export const SMALL: Type = { size: 12, weight: 400 };

/** Height of a line in CSS pixels. */
export const lineHeight = ({ size }: Type): number => Math.round(size * 1.4);

/** Signs of notes follow their text after a no-break space, so that they never stand alone. */
export const signed = (text: string, signs: readonly string[]): string =>
  signs.length === 0 ? text : `${text}\u00a0${signs.join(' ')}`;

/**
 * Lines no wider than `width`, broken at ordinary spaces only, so that a number stays with its
 * unit; a word is broken only where it is wider than a whole line.
 */
export function wrapLines(text: string, width: number, type: Type, measure: Measure): string[] {
  const fits = (part: string): boolean => measure(part, type.size, type.weight) <= width;
  if (text === '') return [];
  if (fits(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of fits(word) ? [word] : word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return apart(line === '' ? lines : [...lines, line]);
}

/** Names kept apart from the direction around them (FSI … PDI) stay so where a line breaks in them. */
function apart(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const start = open ? '\u2068' : '';
    open =
      line.lastIndexOf('\u2068') > line.lastIndexOf('\u2069') || (open && !line.includes('\u2069'));
    return `${start}${line}${open ? '\u2069' : ''}`;
  });
}

/** Lines of about the same length, as few as fit: a heading's last word does not stand alone. */
export function balanceLines(text: string, width: number, type: Type, measure: Measure): string[] {
  let lines = wrapLines(text, width, type, measure);
  if (lines.length < 2 || lines.length > 4) return lines;
  let low = width / 2;
  let high = width;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tighter = wrapLines(text, middle, type, measure);
    if (tighter.length > lines.length) {
      low = middle;
    } else {
      high = middle;
      lines = tighter;
    }
  }
  return lines;
}
