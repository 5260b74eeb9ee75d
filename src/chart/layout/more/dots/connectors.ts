/** Lines behind dots and points: row guides, joins that stop at a gap, the reference. */
import type { Panel } from '../../../../view/view.js';
import { plottable } from '../../plottable.js';
import type { Connector, Mark, PanelLayout } from '../../types.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The layout with the lines that its marks and its reference ask for. */
export function withConnectors(layout: PanelLayout, panel: Panel): PanelLayout {
  const lines = panel.rows.map((_, row) => middles(panel, layout, row));
  const connectors = [
    ...(panel.form.axis === 'horizontal' ? lines.flatMap((points) => guide(layout, points)) : []),
    ...reference(panel, layout),
    ...lines.flatMap((points, row) =>
      panel.form.joined === 'range' ? range(panel, points) : trend(points, row),
    ),
  ];
  return { ...layout, connectors };
}

/** CSS pixels. */
const widths = { guide: 1, range: 1.5, trend: 2, reference: 1 } as const;

const connect = (kind: Connector['kind'], from: Point, to: Point): Connector => ({
  ...{ kind, cell: null, width: widths[kind] },
  ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y },
});

/** The middle of each cell's mark, or null for a gap. */
function middles({ rows, columns, axis }: Panel, { marks }: PanelLayout, row: number) {
  return columns.map((_, column): Point | null => {
    const mark = marks.find((one: Mark) => one.row === row && one.column === column);
    if (!mark || !plottable(rows[row]?.cells[column]?.value, axis.max)) return null;
    return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  });
}

function guide({ plot }: PanelLayout, points: readonly (Point | null)[]): Connector[] {
  const y = points.find((point) => point !== null)?.y;
  return y === undefined ? [] : [connect('guide', { x: plot.x, y }, { x: plot.x + plot.width, y })];
}

/** From the lowest to the highest, a comparison left out. */
function range({ columns }: Panel, points: readonly (Point | null)[]): Connector[] {
  const drawn = points
    .flatMap((point, column) => (point && !columns[column]?.compared ? [point] : []))
    .sort((a, b) => a.x - b.x);
  const [first, last] = [drawn[0], drawn.at(-1)];
  return first && last ? [connect('range', first, last)] : [];
}

/** Nothing is drawn through an edition without a figure. The line has the colour of the latest. */
function trend(points: readonly (Point | null)[], row: number): Connector[] {
  const column = points.reduce((last, point, at) => (point ? at : last), 0);
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from && to ? [{ ...connect('trend', from, to), cell: { row, column } }] : [];
  });
}

/** Beside the dots only: no line crosses the labels above them. */
function reference({ reference, axis, form }: Panel, { plot, dir, zero }: PanelLayout) {
  if (!reference || !plottable(reference.value, axis.max)) return [];
  const share = reference.value / axis.max;
  if (form.axis === 'horizontal') {
    const x = plot.x + plot.width * (dir === 'rtl' ? 1 - share : share);
    return zero.map(({ from, to }) => connect('reference', { x, y: from }, { x, y: to }));
  }
  const y = plot.y + plot.height * (1 - share);
  return [connect('reference', { x: plot.x, y }, { x: plot.x + plot.width, y })];
}
