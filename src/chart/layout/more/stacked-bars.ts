/** Horizontal 100 % bars: values inside their segments, or all of them in a line under the bar. */
import { avoidOverlap } from '../avoid-overlap.js';
import type { Block } from '../block.js';
import { type DrawnItem, isDrawn, type Item, type PanelBuilder } from '../builder.js';
import { type Area, labelWidth, layoutHorizontal } from '../horizontal.js';
import type { PanelLayout } from '../types.js';

const SPACE = 6;

export function stackedBars(builder: PanelBuilder): PanelLayout {
  const { contentWidth, type } = builder;
  const line = type.lineHeight('value');
  const thickness = type.scale(26);
  const rows = builder.rows.map((row) => row.filter(isDrawn));
  const plotWidth = contentWidth - labelWidth(builder);
  const fits = ({ share, width }: DrawnItem, plot: number): boolean => width + 8 <= share * plot;
  // Where one of the last values does not fit, they are all right of their bars.
  const lasts = rows.flatMap((row) => row.slice(-1));
  const outside = lasts.some((last) => !fits(last, plotWidth));
  const end = outside ? SPACE + Math.max(...lasts.map(({ width }) => width)) : 0;
  const inside = rows.every((row) =>
    row.slice(0, -1).every((segment) => fits(segment, plotWidth - end)),
  );

  const body = (items: readonly Item[], { x, width }: Area): Block => {
    const block = builder.block();
    const row = items.filter(isDrawn);
    let sum = 0;
    const middles = row.map(({ share }) => x + ((sum += share) - share / 2) * width);
    row.forEach((segment, i) => {
      const { cell, share, text } = segment;
      const middle = middles[i] ?? x;
      const half = (share / 2) * width;
      const y = thickness / 2;
      block.mark(segment, { x: middle - half, y: 0, width: share * width, height: thickness });
      if (!inside) return;
      if (outside && i === row.length - 1) {
        block.text({ role: 'value', text, x: middle + half + SPACE, y, cell });
      } else block.text({ role: 'inside', text, x: middle, y, align: 'center', cell });
    });
    const lines = inside ? [] : wrapValues(row, contentWidth - x);
    lines.forEach((part, i) => {
      const centres = avoidOverlap({
        centres: part.map((segment) => middles[row.indexOf(segment)] ?? x),
        sizes: part.map((segment) => segment.width),
        min: x,
        max: contentWidth,
        gap: SPACE,
      });
      const y = thickness + 2 + (i + 0.5) * line;
      part.forEach(({ cell, text }, n) =>
        block.text({ role: 'value', text, x: centres[n] ?? x, y, align: 'center', cell }),
      );
    });
    block.height = thickness + (inside ? 0 : lines.length * line + 2);
    for (const item of items) {
      if (isDrawn(item)) continue;
      const gap = builder.gap(item, { width: contentWidth - x });
      block.add(gap, x, block.height);
      block.height += gap.height;
    }
    return block;
  };
  const gap = inside ? 14 : 18;
  return layoutHorizontal(builder, { end: inside ? end : 0, thickness, gap, body });
}

/** Values in reading order, in as many lines as they need. */
function wrapValues(items: readonly DrawnItem[], width: number): DrawnItem[][] {
  const lines: DrawnItem[][] = [];
  let left = 0;
  for (const item of items) {
    if (left < item.width) {
      lines.push([]);
      left = width;
    }
    lines.at(-1)?.push(item);
    left -= item.width + SPACE;
  }
  return lines;
}
