/** Widths of texts as a canvas of this page will write them. */
import { measureWith } from '../../chart/layout/measure.js';
import type { Measure } from '../../chart/layout/types.js';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures in a font; estimates where the browser gives no canvas. */
export function measureIn(font: string): Measure {
  try {
    context ??= document.createElement('canvas').getContext('2d');
  } catch {
    context = null;
  }
  return context ? measureWith(context, font) : (text, size) => text.length * size * 0.56;
}
