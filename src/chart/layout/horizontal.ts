/** The frame that horizontal shapes share: labels beside their marks, or above them where narrow. */
import type { Block } from './block.js';
import { type Item, MAX_PLOT_WIDTH, type PanelBuilder } from './builder.js';
import type { PanelLayout } from './types.js';
import { withSigns } from './with-signs.js';

/** The plot from left to right, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly width: number;
}

/** What the frame needs to know of a shape. */
export interface HorizontalShape {
  /** Room that the shape needs right of the plot, and left of it for half a dot. */
  readonly end: number;
  readonly start?: number;
  readonly thickness: number;
  /** Space between rows. */
  readonly gap: number;
  /** Writes above the first row, and returns the height of that. */
  readonly head?: (area: Area) => number;
  /** The marks and values of one row. */
  readonly body: (items: readonly Item[], area: Area) => Block;
}

const GUTTER = 12;
const MIN_WIDTH_BESIDE = 480;

/** Width of the label column, or 0 where labels are above their marks. */
export function labelWidth({ alignedRows, fullWidth, contentWidth, type }: PanelBuilder): number {
  if (fullWidth < MIN_WIDTH_BESIDE) return 0;
  const widths = alignedRows.map((row) =>
    Math.max(
      type.textWidth('label', withSigns(row.label, row.signs)),
      type.textWidth('detail', row.detail),
    ),
  );
  return Math.ceil(Math.min(Math.max(0, ...widths), contentWidth * 0.4)) + GUTTER;
}

export function layoutHorizontal(builder: PanelBuilder, shape: HorizontalShape): PanelLayout {
  const { panel, contentWidth, type } = builder;
  const column = labelWidth(builder);
  const x = column + (shape.start ?? 0);
  const width = Math.floor(Math.min(MAX_PLOT_WIDTH, Math.max(24, contentWidth - x - shape.end)));
  const top = shape.head?.({ x, width }) ?? 0;
  const labelRoom = column ? column - GUTTER : contentWidth;
  // Where labels are above narrow bars, the line at zero stops between the rows.
  const zero: { from: number; to: number }[] = [];
  let y = top;
  panel.rows.forEach((row, r) => {
    const cell = { row: r };
    const label = type.wrap('label', withSigns(row.label, row.signs), labelRoom);
    const detail = type.wrap('detail', row.detail, labelRoom);
    const labelHeight =
      label.length * type.lineHeight('label') + detail.length * type.lineHeight('detail');
    const body = shape.body(builder.rows[r] ?? [], { x, width });
    const height = column ? Math.max(labelHeight, body.height) : labelHeight + 4 + body.height;
    if (r > 0) y += column ? shape.gap : Math.max(shape.gap, 14);
    let at = column ? y + Math.round((height - labelHeight) / 2) : y;
    at += builder.lines({ role: 'label', lines: label, x: 0, top: at, cell });
    builder.lines({ role: 'detail', lines: detail, x: 0, top: at, cell });
    const from = column ? y + Math.round((height - body.height) / 2) : y + labelHeight + 4;
    builder.add(body, 0, from);
    zero.push({ from: from - 2, to: from + body.height + 2 });
    y += height;
  });
  const plot = { x, y: top, width, height: Math.max(1, y - top) };
  const height = y + ticks(builder, plot);
  const { thickness } = shape;
  return builder.build({ height, thickness, plot, zero: column ? [{ from: top, to: y }] : zero });
}

/** Zero and the end are written below the plot where the end is not 100; returns the height. */
function ticks(builder: PanelBuilder, plot: PanelLayout['plot']): number {
  const { panel, max, type, fullWidth } = builder;
  if (max === 100) return 0;
  const line = type.lineHeight('tick');
  for (const { value, text } of panel.axis.ticks) {
    if (value !== 0 && value !== max) continue;
    const half = type.textWidth('tick', text) / 2;
    const x = Math.max(half, Math.min(plot.x + (value / max) * plot.width, fullWidth - half));
    const y = plot.y + plot.height + 4 + line / 2;
    builder.text({ role: 'tick', text, x, y, align: 'center' });
  }
  return 4 + line;
}
