/** Draws a sheet on any 2D context: a Node canvas, a page's canvas, or the one that writes SVG. */
import { chartConfig } from '../../chart/config/index.js';
import { createChart } from '../../chart/create.js';
import { BASELINE } from '../../chart/layout/baseline.js';
import type { DrawOptions } from '../../chart/types.js';
import type { Theme } from '../../theme/theme.js';
import { drawLegendSwatch } from './legend-swatch.js';
import { offsetCanvas } from './offset-canvas.js';
import type { Sheet } from './sheet.js';

/** What a drawing needs of its context; every 2D context has it. */
export type Context2D = CanvasRenderingContext2D;

/**
 * Draws the whole sheet from the context's origin.
 * @param options device pixels per CSS pixel, and a hook that changes each chart's configuration;
 *   what it throws is thrown
 */
export function drawSheet(
  ctx: Context2D,
  sheet: Sheet,
  theme: Theme,
  { scale = 1, configure }: Pick<DrawOptions, 'scale' | 'configure'> = {},
): void {
  ctx.save();
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.fillStyle = theme.surface;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.fillStyle = theme.border;
  for (const { x, y, width } of sheet.rules) ctx.fillRect(x, y, width, 1);
  for (const swatch of sheet.swatches) drawLegendSwatch(ctx, swatch, theme);
  ctx.textBaseline = 'alphabetic';
  ctx.direction = sheet.dir;
  ctx.textAlign = sheet.dir === 'rtl' ? 'right' : 'left';
  let font = '';
  for (const { text, x, y, type, muted } of sheet.texts) {
    const textFont = `${type.weight} ${type.size}px ${theme.font}`;
    // Setting a font means parsing it: only where it changes.
    if (textFont !== font) ctx.font = font = textFont;
    ctx.fillStyle = muted ? theme.muted : theme.text;
    ctx.fillText(text, x, y + type.size * BASELINE);
  }
  ctx.restore();
  for (const { panel, layout, x, y } of sheet.panels) {
    const canvas = offsetCanvas(ctx, x, y, scale);
    createChart(canvas, chartConfig(panel, layout, theme, { scale, configure }), layout).destroy();
  }
}
