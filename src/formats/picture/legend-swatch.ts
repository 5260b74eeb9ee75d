/** The swatch of a legend entry: a square with the mark's colour and pattern, or a marker. */
import { type Pattern, swatch } from '../../theme/mark.js';
import type { Theme } from '../../theme/theme.js';
import type { LegendSwatch } from './picture-builder.js';

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const rising: readonly Line[] = [
  [0, 7, 7, 0],
  [0, 14, 14, 0],
  [7, 14, 14, 7],
];
const falling: readonly Line[] = rising.map(([x1, y1, x2, y2]) => [14 - x1, y1, 14 - x2, y2]);
const vertical: readonly Line[] = [
  [3.5, 0, 3.5, 14],
  [10.5, 0, 10.5, 14],
];

/** Across a square of 14. */
const lines: Readonly<Record<Exclude<Pattern, 'dots'>, readonly Line[]>> = {
  solid: [],
  hatch: rising,
  'back-hatch': falling,
  cross: [...rising, ...falling],
  lines: vertical,
};
const dots = [
  [3.5, 2.5],
  [10.5, 2.5],
  [7, 7],
  [3.5, 11.5],
  [10.5, 11.5],
] as const;

export function drawLegendSwatch(
  ctx: CanvasRenderingContext2D,
  entry: LegendSwatch,
  theme: Theme,
): void {
  const { fill, pattern, ink } = swatch(entry.tone, theme);
  const { x, y, size } = entry;
  ctx.save();
  ctx.fillStyle = fill;
  if (entry.mark !== 'square') {
    drawMarker(ctx, entry, fill, theme);
  } else {
    ctx.fillRect(x, y, size, size);
    ctx.strokeStyle = ink;
    ctx.fillStyle = ink;
    ctx.lineWidth = 1.25;
    ctx.beginPath();
    if (pattern === 'dots') {
      for (const [dx, dy] of dots) {
        ctx.moveTo(x + dx + 1.25, y + dy);
        ctx.arc(x + dx, y + dy, 1.25, 0, 2 * Math.PI);
      }
      ctx.fill();
    } else if (pattern !== 'solid') {
      for (const [x1, y1, x2, y2] of lines[pattern]) {
        ctx.moveTo(x + x1, y + y1);
        ctx.lineTo(x + x2, y + y2);
      }
      ctx.stroke();
    }
  }
  ctx.restore();
}

/** The same markers as the chart's: a disc for the newest edition, an open diamond before. */
function drawMarker(
  ctx: CanvasRenderingContext2D,
  entry: LegendSwatch,
  fill: string,
  theme: Theme,
): void {
  const x = entry.x + entry.size / 2;
  const y = entry.y + entry.size / 2;
  ctx.beginPath();
  if (entry.mark === 'dot') {
    ctx.arc(x, y, 6, 0, 2 * Math.PI);
    ctx.fill();
    return;
  }
  ctx.moveTo(x, y - 6);
  ctx.lineTo(x + 6, y);
  ctx.lineTo(x, y + 6);
  ctx.lineTo(x - 6, y);
  ctx.closePath();
  ctx.fillStyle = theme.surface;
  ctx.strokeStyle = fill;
  ctx.lineWidth = 2.5;
  ctx.fill();
  ctx.stroke();
}
