/** A View as a PNG picture, drawn on a Node canvas by the same code as in a page. */
import type { Configure } from '../chart/types.js';
import { type Context2D, drawSheet } from '../formats/picture/draw-sheet.js';
import type { Sheet } from '../formats/picture/sheet.js';
import type { Theme } from '../theme/theme.js';
import type { View } from '../view/view.js';
import { FAMILIES, type Renderer } from './canvas.js';
import { encodePng, type PngInput } from './encode-png.js';

export interface PngJob {
  readonly view: View;
  readonly sheet: Sheet;
  readonly theme: Theme;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** Changes the configuration of each chart; what it throws is thrown. */
  readonly configure?: Configure | null | undefined;
}

/** The file. Its texts say what the picture shows: Title (the picture's name), Description, Source. */
export function drawPng(renderer: Renderer, job: PngJob): Promise<Uint8Array> {
  const { view, scale } = job;
  const { lang } = view;
  return encodePng({
    ...rasterize(renderer, job),
    scale,
    texts: [
      { key: 'Title', text: view.name, lang },
      { key: 'Description', text: view.description, lang },
      { key: 'Source', text: view.credit, lang },
    ],
  });
}

/** The pixels as they are drawn, RGBA. */
export function rasterize(
  renderer: Renderer,
  { sheet, theme, scale, configure }: Omit<PngJob, 'view'>,
): Pick<PngInput, 'pixels' | 'width' | 'height'> {
  const width = Math.round(sheet.width * scale);
  const height = Math.round(sheet.height * scale);
  const canvas = renderer.createCanvas(width, height);
  const ctx = canvas.getContext('2d') as unknown as Context2D;
  drawSheet(ctx, sheet, { ...theme, font: FAMILIES }, { scale, configure });
  const pixels = canvas.data();
  // Hundreds of pictures in one process: the canvas's memory can't wait for the collector.
  renderer.release(canvas);
  return { pixels, width, height };
}
