/** Widths of texts for the layout, from any canvas that writes them later. */
import type { Measure } from './types.js';

/** What measuring needs of a 2D context; a Node canvas has it too. */
export interface TextContext {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** @param font the theme's: families as CSS names them */
export const measureWith =
  (context: TextContext, font: string): Measure =>
  (text, size, weight) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
