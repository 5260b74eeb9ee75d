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
  const estimate: Measure = (text, size) => text.length * size * 0.56;
  if (!context) return estimate;
  const measure = measureWith(context, font);
  return (text, size, weight) => {
    // Privacy tools and old readers take parts of a canvas away, or give nonsense.
    try {
      const width = measure(text, size, weight);
      return width >= 0 && width < Infinity ? width : estimate(text, size, weight);
    } catch {
      return estimate(text, size, weight);
    }
  };
}
