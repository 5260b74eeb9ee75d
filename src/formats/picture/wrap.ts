/** Text in lines no wider than a width, by measure. */
import type { Measure } from '../../chart/layout/types.js';
import { wrapText } from '../../chart/layout/wrap-text.js';

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

/** Lines no wider than `width` in CSS pixels. */
export function wrapLines(text: string, width: number, type: Type, measure: Measure): string[] {
  return wrapText(text, (line) => measure(line, type.size, type.weight) <= width);
}

/** Lines of about the same length, as few as fit: a heading's last word is never alone on its line. */
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
