/** Draws over the marks: the line at zero, the focus ring and every text. */
import { textOn } from '../../theme/text-on.js';
import type { Theme } from '../../theme/theme.js';
import type { Cell } from '../../view/view.js';
import { BASELINE } from '../layout/baseline.js';
import { axisEnd } from '../layout/plottable.js';
import type { TextRun } from '../layout/types.js';
import { isStrong } from '../layout/typography.js';
import { zeroLines } from '../layout/zero-lines.js';
import type { CellPlace, PanelChart, PanelPlugin, Scene } from '../types.js';
import { markStyle } from './mark-style.js';

/** Thickness of the ring, and from the mark to the middle of its line. */
const RING = 2;
const RING_SPACE = 2;

/** The figure with the focus ring, by chart: moving the focus only redraws. */
const activeCells = new WeakMap<PanelChart, CellPlace | null>();

/** Moves or removes the focus ring, and redraws. */
export function setActive(chart: PanelChart, active: CellPlace | null): void {
  activeCells.set(chart, active);
  chart.draw();
}

export function labelsPlugin(scene: Scene): PanelPlugin {
  const { layout, theme, options } = scene;
  return {
    id: 'baro-labels',
    beforeDraw({ ctx }: PanelChart): void {
      if (!options.ground) return;
      ctx.save();
      ctx.fillStyle = theme.surface;
      ctx.fillRect(0, 0, layout.width, layout.height);
      ctx.restore();
    },
    beforeDatasetsDraw({ ctx }: PanelChart): void {
      axisLines(ctx, scene);
    },
    afterDraw(chart: PanelChart): void {
      const { ctx } = chart;
      ctx.save();
      zeroLine(ctx, scene);
      ctx.textBaseline = 'alphabetic';
      // A page may be written the other way than its widget.
      ctx.direction = layout.dir;
      for (const run of layout.texts) clearBehind(ctx, scene, run);
      const active = activeCells.has(chart) ? activeCells.get(chart) : options.active;
      if (active) ring(ctx, scene, active);
      for (const run of layout.texts) write(ctx, scene, run);
      ctx.restore();
    },
  };
}

/** A tick where the axis ends, if it ends before 100; a whole line would run through values. */
function axisLines(ctx: CanvasRenderingContext2D, { panel, layout, theme }: Scene): void {
  const { plot, dir } = layout;
  if (axisEnd(panel.axis.max) === 100 || !layout.texts.some((run) => run.role === 'tick')) return;
  ctx.save();
  ctx.fillStyle = theme.border;
  const end = dir === 'rtl' ? plot.x : plot.x + plot.width - 1;
  if (panel.form.axis === 'vertical') ctx.fillRect(plot.x, plot.y, 6, 1);
  else ctx.fillRect(end, plot.y + plot.height - 2, 1, 6);
  ctx.restore();
}

function zeroLine(ctx: CanvasRenderingContext2D, { panel, layout, theme }: Scene): void {
  ctx.fillStyle = theme.muted;
  for (const { x, y, width, height } of zeroLines(panel, layout)) ctx.fillRect(x, y, width, height);
}

/** A band of the ground surrounds the ring, so that it shows on every fill. */
function ring(ctx: CanvasRenderingContext2D, scene: Scene, active: CellPlace): void {
  const { layout, theme, panel } = scene;
  const mark = layout.marks.find((m) => m.row === active.row && m.column === active.column);
  if (!mark) return;
  // The area of a dot is wider than the dot: its ring stays clear of the value beside it.
  const dotted = panel.form.mark === 'dot' && mark.figure !== null;
  const space = dotted ? -RING : RING_SPACE;
  const edge = RING / 2;
  const left = Math.max(edge, mark.x - space);
  const top = Math.max(edge, mark.y - space);
  const right = Math.min(layout.width - edge, mark.x + mark.width + space);
  const bottom = Math.min(layout.height - edge, mark.y + mark.height + space);
  for (const [colour, width] of [
    [theme.surface, RING + 2],
    [theme.accent, RING],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.strokeRect(left, top, right - left, bottom - top);
  }
}

const cellOf = ({ panel }: Scene, run: TextRun): Cell | undefined =>
  panel.rows[run.row ?? -1]?.cells[run.column ?? -1];

const font = (run: TextRun, theme: Theme): string => `${run.weight} ${run.size}px ${theme.font}`;

function write(ctx: CanvasRenderingContext2D, scene: Scene, run: TextRun): void {
  const { theme } = scene;
  const cell = cellOf(scene, run);
  ctx.font = font(run, theme);
  ctx.textAlign = run.align;
  ctx.fillStyle =
    run.role === 'inside'
      ? textOn(markStyle(cell, theme).fill, theme)
      : isStrong(run.role, cell?.muted)
        ? theme.text
        : theme.muted;
  ctx.fillText(run.text, run.x, run.y + run.size * BASELINE);
}

/** Clears lines and patterns behind a text. */
function clearBehind(ctx: CanvasRenderingContext2D, scene: Scene, run: TextRun): void {
  const { panel, theme } = scene;
  const { fill, pattern } = markStyle(cellOf(scene, run), theme);
  if (run.role === 'inside') {
    if (pattern === 'solid' || !panel.form.patterned) return;
    ctx.fillStyle = fill;
  } else {
    if (panel.form.mark !== 'dot') return;
    ctx.fillStyle = theme.surface;
  }
  ctx.font = font(run, theme);
  const width = ctx.measureText(run.text).width + 6;
  const before = { left: 3, center: width / 2, right: width - 3 }[run.align];
  ctx.fillRect(run.x - before, run.y - run.size * 0.6, width, run.size * 1.2);
}
