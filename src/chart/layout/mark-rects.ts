/** Where a panel's marks are drawn, without Chart.js: it makes the same rectangles of a layout. */
import type { Cell, Panel } from '../../view/view.js';
import type { PanelLayout } from './types.js';

/** Radius of a dot in CSS pixels. */
const DOT = 6;

export interface MarkRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cell: Cell;
}

/** One for each figure; a gap has none. A dot is the square around it. */
export function markRects({ rows, form }: Panel, layout: PanelLayout): MarkRect[] {
  const { plot, thickness, dir } = layout;
  /** Where the next segment of each row's stack begins, as a share of the axis. */
  const ends: number[] = [];
  return layout.marks.flatMap(({ row, column, ...area }) => {
    const cell = rows[row]?.cells[column];
    if (!cell || cell.share === null) return [];
    const { share } = cell;
    const x = area.x + area.width / 2;
    const y = area.y + area.height / 2;
    if (form.mark === 'dot') {
      return { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, cell };
    }
    const start = form.stacked ? (ends[row] ?? 0) : 0;
    const end = start + share;
    ends[row] = end;
    return form.axis === 'vertical'
      ? {
          x: x - thickness / 2,
          y: plot.y + plot.height * (1 - end),
          width: thickness,
          height: plot.height * share,
          cell,
        }
      : {
          x: plot.x + plot.width * (dir === 'rtl' ? 1 - end : start),
          y: y - thickness / 2,
          width: plot.width * share,
          height: thickness,
          cell,
        };
  });
}
