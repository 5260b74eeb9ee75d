/** Two pixels of the ground between touching segments, so that they part without colour. */
import { rectOf } from '../plugins/bar-rect.js';
import type { PanelChart, PanelPlugin, Scene } from '../types.js';

const WIDTH = 2;

/** A segment of a few pixels keeps at least half of itself. */
const separatorWidth = (a: number, b: number): number => Math.min(WIDTH, a / 2, b / 2);

export function separatorPlugin({ panel, layout, theme }: Scene): PanelPlugin {
  return {
    id: 'baro-separators',
    afterDatasetsDraw(chart: PanelChart): void {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = theme.surface;
      panel.rows.forEach((_, row) => {
        const segments = panel.columns.flatMap((_, column) => rectOf(chart, row, column) ?? []);
        segments.slice(1).forEach((next, i) => {
          const before = segments[i] ?? next;
          if (panel.form.axis === 'vertical') {
            const size = separatorWidth(before.height, next.height);
            ctx.fillRect(next.x, next.y + next.height - size / 2, next.width, size);
          } else {
            const size = separatorWidth(before.width, next.width);
            const edge = layout.dir === 'rtl' ? next.x + next.width : next.x;
            ctx.fillRect(edge - size / 2, next.y, size, next.height);
          }
        });
      });
      ctx.restore();
    },
  };
}
