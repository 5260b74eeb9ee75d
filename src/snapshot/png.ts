/** A View as a PNG picture, drawn on a Node canvas by the same code as in a page. */
import type { Configure } from '../chart/types.js';
import { type Context2D, drawSheet } from '../formats/picture/draw-sheet.js';
import type { Sheet } from '../formats/picture/sheet.js';
import type { Theme } from '../theme/theme.js';
import type { View } from '../view/view.js';
import { FAMILIES, type Studio } from './canvas.js';
import { encodePng, type PngInput } from './encode-png.js';

/**
 * The file. Its texts say what the picture shows: Title (the picture's name), Description,
 * Source.
 * @param scale device pixels a CSS pixel
 */
export function drawPng(
  studio: Studio,
  view: View,
  sheet: Sheet,
  theme: Theme,
  scale: number,
  configure?: Configure | null,
): Promise<Uint8Array> {
  const { lang } = view;
  return encodePng({
    ...paint(studio, sheet, theme, scale, configure),
    scale,
    texts: [
      { key: 'Title', text: view.name, lang },
      { key: 'Description', text: view.description, lang },
      { key: 'Source', text: view.credit, lang },
    ],
  });
}

/** The pixels as they were drawn, RGBA. */
export function paint(
  studio: Studio,
  sheet: Sheet,
  theme: Theme,
  scale: number,
  configure?: Configure | null,
): Pick<PngInput, 'pixels' | 'width' | 'height'> {
  const width = Math.round(sheet.width * scale);
  const height = Math.round(sheet.height * scale);
  const canvas = studio.canvas(width, height);
  const ctx = canvas.getContext('2d');
  drawSheet(ctx as unknown as Context2D, sheet, { ...theme, font: FAMILIES }, scale, configure);
  const pixels = canvas.data();
  // Hundreds of pictures in one process: the canvas's memory can't wait for the collector.
  studio.release(canvas);
  return { pixels, width, height };
}
