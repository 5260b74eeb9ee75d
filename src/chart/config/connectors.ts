/** Lines behind dots and points: row guides, joins that stop at a gap, the reference. */
import { plottable } from '../layout/plottable.js';
import { markStyle } from '../plugins/mark-style.js';
import type { PanelChart, PanelPlugin, Scene } from '../types.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

export function connectorsPlugin(scene: Scene): PanelPlugin {
  return {
    id: 'baro-connectors',
    beforeDatasetsDraw({ ctx }: PanelChart): void {
      ctx.save();
      if (scene.panel.form.axis === 'horizontal') guides(ctx, scene);
      reference(ctx, scene);
      scene.panel.rows.forEach((_, row) => join(ctx, scene, row));
      ctx.restore();
    },
  };
}

/** The middle of each cell's mark, or null for a gap. */
function middles({ panel, layout }: Scene, row: number): (Point | null)[] {
  return panel.columns.map((_, column) => {
    const mark = layout.marks.find((m) => m.row === row && m.column === column);
    const value = panel.rows[row]?.cells[column]?.value;
    if (!mark || !plottable(value, panel.axis.max)) return null;
    return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  });
}

function line(ctx: CanvasRenderingContext2D, from: Point, to: Point): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}

function guides(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { plot } = scene.layout;
  ctx.strokeStyle = scene.theme.grid;
  ctx.lineWidth = 1;
  scene.panel.rows.forEach((_, row) => {
    const y = middles(scene, row).find((point) => point !== null)?.y;
    if (y !== undefined) line(ctx, { x: plot.x, y }, { x: plot.x + plot.width, y });
  });
}

function join(ctx: CanvasRenderingContext2D, scene: Scene, row: number): void {
  const { panel, theme } = scene;
  const points = middles(scene, row);
  if (panel.form.joined === 'range') {
    const drawn = points
      .flatMap((point, column) => (point && !panel.columns[column]?.compared ? [point] : []))
      .sort((a, b) => a.x - b.x);
    const [first, last] = [drawn[0], drawn.at(-1)];
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1.5;
    if (first && last) line(ctx, first, last);
    return;
  }
  const latest = points.reduce((last, point, column) => (point ? column : last), 0);
  ctx.strokeStyle = markStyle(panel.rows[row]?.cells[latest], theme).fill;
  ctx.lineWidth = 2;
  points.slice(1).forEach((to, i) => {
    const from = points[i];
    // Nothing is drawn through an edition without a figure.
    if (from && to) line(ctx, from, to);
  });
}

function reference(ctx: CanvasRenderingContext2D, { panel, layout, theme }: Scene): void {
  const { plot, dir } = layout;
  if (!panel.reference || !plottable(panel.reference.value, panel.axis.max)) return;
  const share = panel.reference.value / panel.axis.max;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.setLineDash([4, 3]);
  if (panel.form.axis === 'horizontal') {
    const x = plot.x + plot.width * (dir === 'rtl' ? 1 - share : share);
    // Beside the dots only: no line crosses the labels above them.
    for (const { from, to } of layout.zero) line(ctx, { x, y: from }, { x, y: to });
  } else {
    const y = plot.y + plot.height * (1 - share);
    line(ctx, { x: plot.x, y }, { x: plot.x + plot.width, y });
  }
  ctx.setLineDash([]);
}
