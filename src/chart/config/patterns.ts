/** Hatches and dots over the bars: with them, nothing depends on colour alone. */
import type { Pattern } from '../../theme/mark.js';
import { type Rect, rectOf } from '../plugins/bar-rect.js';
import { markStyle } from '../plugins/mark-style.js';
import type { PanelChart, PanelPlugin, Scene } from '../types.js';

/** CSS pixels between two lines, and their thickness. */
const STEP = 7;
const LINE = 1;

export function patternPlugin({ panel, theme }: Scene): PanelPlugin {
  return {
    id: 'baro-patterns',
    afterDatasetsDraw(chart: PanelChart): void {
      panel.rows.forEach((row, r) => {
        panel.columns.forEach((_, c) => {
          const { pattern, ink } = markStyle(row.cells[c], theme);
          const rect = pattern === 'solid' ? null : rectOf(chart, r, c);
          if (rect) paint(chart.ctx, rect, pattern, ink);
        });
      });
    },
  };
}

function paint(ctx: CanvasRenderingContext2D, rect: Rect, pattern: Pattern, ink: string): void {
  const { x, y, width, height } = rect;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.beginPath();
  ctx.lineWidth = LINE;
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  if (pattern === 'hatch' || pattern === 'cross') diagonals(ctx, rect, true);
  if (pattern === 'back-hatch' || pattern === 'cross') diagonals(ctx, rect, false);
  if (pattern === 'lines') {
    for (let at = x + STEP / 2; at < x + width; at += STEP) {
      ctx.moveTo(at, y);
      ctx.lineTo(at, y + height);
    }
  }
  if (pattern === 'dots') dots(ctx, rect);
  else ctx.stroke();
  ctx.restore();
}

function diagonals(ctx: CanvasRenderingContext2D, rect: Rect, rising: boolean): void {
  const { x, y, width, height } = rect;
  for (let at = x - height; at < x + width; at += STEP) {
    ctx.moveTo(at, rising ? y + height : y);
    ctx.lineTo(at + height, rising ? y : y + height);
  }
}

function dots(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rect): void {
  let odd = false;
  for (let top = y + 3; top < y + height; top += STEP - 2) {
    for (let left = x + (odd ? 6 : 3); left < x + width; left += STEP - 1) {
      ctx.moveTo(left + LINE, top);
      ctx.arc(left, top, LINE, 0, 2 * Math.PI);
    }
    odd = !odd;
  }
  ctx.fill();
}
