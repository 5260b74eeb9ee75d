/** A point a column (an edition), joined along the row; a gap breaks the line and is told below. */
import { spread } from '../avoid-overlap.js';
import {
  caption,
  finish,
  isDrawn,
  mark,
  PLOT_MAX,
  put,
  type Sheet,
  signed,
  stack,
  tell,
  wrap,
} from '../builder.js';
import type { PanelLayout } from '../types.js';

const HALF = 12;
/** From the middle of a point to the text beside it. */
const SPACE = 12;

export function points(sheet: Sheet): PanelLayout {
  const { panel, room } = sheet;
  const line = sheet.line('value');
  const several = panel.rows.length > 1;
  const wide = sheet.width >= 480;
  const last = panel.columns.length - 1;
  const items = sheet.rows.flat();
  const drawn = items.filter(isDrawn);
  const widest = Math.max(0, ...drawn.map(({ width }) => width));

  // Several rows are named right of their last value, in a lane of their own.
  const role = wide ? 'label' : 'series';
  const labels = panel.rows.map((row) => (several ? signed(row.label, row.signs) : ''));
  const lane = Math.ceil(
    Math.min(room * 0.36, Math.max(0, ...labels.map((label) => sheet.wide(role, label)))),
  );
  const names = labels.map((label) => wrap(sheet, role, label, lane));
  const tall = names.map((lines) => Math.max(line, lines.length * sheet.line(role)));
  const height = several
    ? Math.max(
        200,
        tall.reduce((sum, name) => sum + name + 2, 0),
      )
    : 150;

  const width = Math.floor(Math.min(PLOT_MAX, room - (several ? widest + SPACE + lane : 0)));
  const side = Math.max(HALF, widest / 2, several ? 0 : Math.min(width / (2 * last + 2), 72));
  const from = several && wide ? widest + 2 * SPACE : side;
  const xs = places(
    panel.columns.map(({ label }) => Number(label)),
    from,
    width - (several ? HALF : side),
  );
  const top = line + 10;
  const bottom = top + height;
  const points = drawn.map((item) => ({
    ...item,
    x: xs[item.c] ?? 0,
    y: bottom - item.share * height,
  }));
  points.sort((a, b) => a.y - b.y);
  for (const point of points)
    mark(sheet, point, point.x - HALF, point.y - HALF, 2 * HALF, 2 * HALF);

  for (let column = 0; column < last + (several ? 0 : 1); column += 1) {
    const own = points.filter(({ c }) => c === column);
    const beside = several && wide && column === 0;
    const centres = spread(
      own.map(({ y }) => y),
      own.map(() => line),
      0,
      bottom,
      2,
    );
    let taken = 0;
    own.forEach(({ r, c, text, x, y }, n) => {
      if (beside) return put(sheet, 'value', text, x - SPACE, centres[n] ?? y, 'right', r, c);
      // Above its point, or below where another stands too near.
      const above = y - 9 - line;
      const at = above >= taken ? above : Math.max(taken, y + 9);
      put(sheet, 'value', text, x, at + line / 2, 'center', r, c);
      taken = Math.max(y + 7, at + line);
    });
  }
  if (several) {
    // A row without a value in the last column is named at the height of its last point.
    const ends = labels.map((_, r) => {
      const own = points.filter((point) => point.r === r).sort((a, b) => b.c - a.c)[0];
      return { r, own, y: own?.y ?? bottom, tall: tall[r] ?? line };
    });
    ends.sort((a, b) => a.y - b.y);
    const centres = spread(
      ends.map(({ y }) => y),
      ends.map(({ tall }) => tall),
      0,
      bottom + line / 2,
      2,
    );
    ends.forEach(({ r, own, tall }, n) => {
      const y = (centres[n] ?? 0) - tall / 2 + line / 2;
      if (own?.c === last) put(sheet, 'value', own.text, own.x + SPACE, y, 'left', r, last);
      stack(
        sheet,
        role,
        names[r] ?? [],
        width + widest + SPACE,
        y - sheet.line(role) / 2,
        'left',
        r,
      );
    });
  }

  // Editions under the plot; one row's gaps stand under them, those of several rows in a list.
  const bounds = xs.map((x, c) => {
    const left = ((xs[c - 1] ?? -x) + x) / 2;
    const right = c < last ? (x + (xs[c + 1] ?? x)) / 2 : sheet.width;
    const label = signed(panel.columns[c]?.label ?? '', panel.columns[c]?.signs ?? []);
    return {
      x,
      left,
      right,
      y: bottom + 6 + caption(sheet, 'label', label, x, left, right, bottom + 6),
    };
  });
  let lowest = Math.max(bottom, ...bounds.map(({ y }) => y));
  const start = lowest;
  for (const item of items) {
    const { x, left, right } = bounds[item.c] ?? { x: 0, left: 0, right: room };
    if (isDrawn(item)) continue;
    if (several) {
      const gap = tell(sheet, item, room, `${labels[item.r] ?? ''} ${item.name}`);
      gap.place(0, lowest);
      lowest += gap.height;
    } else {
      const gap = tell(sheet, item, right - left - 6, '');
      gap.place(Math.max(left, Math.min(x - gap.width / 2, right - gap.width)), start);
      lowest = Math.max(lowest, start + gap.height);
    }
  }
  return finish(sheet, lowest, HALF, { x: 0, y: top, width, height });
}

/** By year where every column is one and none comes too near its neighbour; else evenly. */
function places(years: readonly number[], from: number, to: number): number[] {
  const count = years.length - 1;
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first;
  const byYear = years.map((year) => from + ((year - first) / span) * (to - from));
  const near = ((to - from) / count) * 0.6;
  if (span > 0 && byYear.every((x, i) => i === 0 || x - (byYear[i - 1] ?? 0) >= near))
    return byYear;
  return years.map((_, i) => from + (count > 0 ? i / count : 0.5) * (to - from));
}
