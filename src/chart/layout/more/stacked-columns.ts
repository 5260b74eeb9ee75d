/** Upright 100 % bars: rows are editions, their labels are under the columns. */
import { avoidOverlap } from '../avoid-overlap.js';
import type { Block } from '../block.js';
import { type DrawnItem, isDrawn, type PanelBuilder } from '../builder.js';
import type { PanelLayout } from '../types.js';
import { withSigns } from '../with-signs.js';

const HEIGHT = 260;
const SPACE = 6;

interface Frame {
  /** Height of a value's line. */
  readonly line: number;
  /** Where the columns begin, in CSS pixels from the top. */
  readonly bottom: number;
  /** From one column to the next. */
  readonly step: number;
  readonly thickness: number;
  /** Room right of a column for values that do not fit inside. */
  readonly valueWidth: number;
}

export function stackedColumns(builder: PanelBuilder): PanelLayout {
  const { panel, contentWidth, type } = builder;
  const line = type.lineHeight('value');
  const step = Math.min(180, contentWidth / Math.max(1, panel.rows.length));
  const bottom = line + 2 + HEIGHT;
  const frame = { line, bottom, step, ...widths(builder, line, step) };
  let height = bottom;
  panel.rows.forEach((_, r) => {
    const column = columnOf(builder, r, frame);
    builder.add(column, 0, 0);
    height = Math.max(height, column.height);
  });
  const plot = {
    x: 0,
    y: bottom - HEIGHT,
    width: Math.floor(step * Math.max(1, panel.rows.length)),
    height: HEIGHT,
  };
  return builder.build({ height, thickness: frame.thickness, plot });
}

/** Whether a value does not fit inside its segment. */
const isTight = (
  { share, width }: DrawnItem,
  { line, thickness }: Omit<Frame, 'valueWidth'>,
): boolean => share * HEIGHT < line + 2 || width + 4 > thickness;

/** Wider columns hold more values, and leave less room beside them: some rounds find a balance. */
function widths(
  { rows }: PanelBuilder,
  line: number,
  step: number,
): Pick<Frame, 'thickness' | 'valueWidth'> {
  let thickness = 0;
  let valueWidth = 0;
  for (let i = 0; i < 3; i += 1) {
    thickness = Math.floor(Math.max(12, Math.min(96, step - valueWidth - 10)));
    // The last value may be above its column; others that do not fit are right of it.
    const outside = rows.flatMap((row) =>
      row
        .filter(isDrawn)
        .slice(0, -1)
        .filter((item) => isTight(item, { line, bottom: 0, step, thickness })),
    );
    valueWidth = Math.max(valueWidth, ...outside.map(({ width }) => width + SPACE));
  }
  return { thickness, valueWidth };
}

function columnOf(builder: PanelBuilder, r: number, frame: Frame): Block {
  const { line, bottom, step, thickness, valueWidth } = frame;
  const block = builder.block();
  const items = builder.rows[r] ?? [];
  const row = items.filter(isDrawn);
  const from = r * step;
  const left = Math.round(from + Math.max(0, (step - thickness - valueWidth) / 2));
  const middle = left + thickness / 2;
  let top = bottom;
  const segments = row.map((item, i) => {
    const height = item.share * HEIGHT;
    top -= height;
    block.mark(item, { x: left, y: top, width: thickness, height });
    const last = i === row.length - 1;
    return { item, y: top + height / 2, top, tight: isTight(item, frame), last };
  });
  // From the top down, as they are read.
  const outside = segments.filter(({ tight, last }) => tight && !last).reverse();
  const centres = avoidOverlap({
    centres: outside.map(({ y }) => y),
    sizes: outside.map(() => line),
    min: line,
    max: bottom,
    gap: 0,
  });
  for (const segment of segments) {
    const { tight, last } = segment;
    const { cell, text } = segment.item;
    if (!tight) {
      block.text({ role: 'inside', text, x: middle, y: segment.y, align: 'center', cell });
    } else if (last) {
      const y = segment.top - 1 - line / 2;
      block.text({ role: 'value', text, x: middle, y, align: 'center', cell });
    } else {
      const y = centres[outside.indexOf(segment)] ?? segment.y;
      block.text({ role: 'value', text, x: left + thickness + SPACE, y, cell });
    }
  }
  const source = builder.panel.rows[r];
  const label = withSigns(source?.label ?? '', source?.signs ?? []);
  const bounds = { x: middle, from, to: from + step, cell: { row: r } };
  block.height = bottom + SPACE;
  block.height += block.caption({ role: 'label', text: label, top: block.height, ...bounds });
  const detail = source?.detail ?? '';
  block.height += block.caption({ role: 'detail', text: detail, top: block.height, ...bounds });
  for (const item of items) {
    if (isDrawn(item)) continue;
    const gap = builder.gap(item, { width: step - SPACE });
    block.add(gap, from, block.height);
    block.height += gap.height;
  }
  return block;
}
