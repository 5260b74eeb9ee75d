/** The frame that the lying shapes share: labels beside their marks, or above them where narrow. */
import { finish, type Item, PLOT_MAX, put, type Sheet, signed, stack, wrap } from './builder.js';
import type { PanelLayout } from './types.js';

/** What a shape draws of one row, `height` high, once its top is known. */
export interface Body {
  readonly height: number;
  readonly place: (top: number) => void;
}

export interface Lying {
  /** Room that the shape needs right of the plot, and left of it for half a dot. */
  readonly end: number;
  readonly start?: number;
  readonly thickness: number;
  /** Space between rows. */
  readonly gap: number;
  /** Writes over the first row, and returns the height of that. */
  readonly head?: (x: number, width: number) => number;
  readonly body: (items: readonly Item[], x: number, width: number) => Body;
}

const GUTTER = 12;
const BESIDE_FROM = 480;

/** Width of the label column, or 0 where labels stand above their marks. */
export function labelColumn({ labelled, width, room, wide }: Sheet): number {
  if (width < BESIDE_FROM) return 0;
  const widths = labelled.map((row) =>
    Math.max(wide('label', signed(row.label, row.signs)), wide('detail', row.detail)),
  );
  return Math.ceil(Math.min(Math.max(0, ...widths), room * 0.4)) + GUTTER;
}

export function lying(sheet: Sheet, shape: Lying): PanelLayout {
  const { panel, room } = sheet;
  const column = labelColumn(sheet);
  const x = column + (shape.start ?? 0);
  const width = Math.floor(Math.min(PLOT_MAX, Math.max(24, room - x - shape.end)));
  const top = shape.head?.(x, width) ?? 0;
  const labelWidth = column ? column - GUTTER : room;
  // Over narrow bars stand their labels: there the line at zero stops between the rows.
  const zero: { from: number; to: number }[] = [];
  let y = top;
  panel.rows.forEach((row, r) => {
    const label = wrap(sheet, 'label', signed(row.label, row.signs), labelWidth);
    const detail = wrap(sheet, 'detail', row.detail, labelWidth);
    const tall = label.length * sheet.line('label') + detail.length * sheet.line('detail');
    const body = shape.body(sheet.rows[r] ?? [], x, width);
    const height = column ? Math.max(tall, body.height) : tall + 4 + body.height;
    if (r > 0) y += column ? shape.gap : Math.max(shape.gap, 14);
    const at = column ? y + Math.round((height - tall) / 2) : y;
    stack(
      sheet,
      'detail',
      detail,
      0,
      at + stack(sheet, 'label', label, 0, at, 'left', r),
      'left',
      r,
    );
    const from = column ? y + Math.round((height - body.height) / 2) : y + tall + 4;
    body.place(from);
    zero.push({ from: from - 2, to: from + body.height + 2 });
    y += height;
  });
  const plot = { x, y: top, width, height: Math.max(1, y - top) };
  const height = y + ticks(sheet, plot);
  return finish(sheet, height, shape.thickness, plot, column ? [{ from: top, to: y }] : zero);
}

/** Zero and the end are written under the plot where the end is not 100; returns the height. */
function ticks(sheet: Sheet, plot: PanelLayout['plot']): number {
  const { panel, max } = sheet;
  if (max === 100) return 0;
  const line = sheet.line('tick');
  for (const { value, text } of panel.axis.ticks) {
    if (value !== 0 && value !== max) continue;
    const half = sheet.wide('tick', text) / 2;
    const x = Math.min(plot.x + (value / max) * plot.width, sheet.width - half);
    put(sheet, 'tick', text, Math.max(half, x), plot.y + plot.height + 4 + line / 2, 'center');
  }
  return 4 + line;
}
