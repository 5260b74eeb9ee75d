/** Upright 100 % bars: rows are editions, their labels stand under the columns. */
import { spread } from '../avoid-overlap.js';
import {
  caption,
  type Drawn,
  finish,
  isDrawn,
  mark,
  put,
  type Sheet,
  signed,
  tell,
} from '../builder.js';
import type { PanelLayout } from '../types.js';

const HEIGHT = 260;
const SPACE = 6;

export function stackedColumns(sheet: Sheet): PanelLayout {
  const { panel } = sheet;
  const line = sheet.line('value');
  const low = line + 2 + HEIGHT;
  const step = Math.min(180, sheet.room / Math.max(1, panel.rows.length));
  const rows = sheet.rows.map((row) => row.filter(isDrawn));
  // The last value may stand over its column; others that do not fit stand right of it.
  const tight = ({ share, width }: Drawn, column: number): boolean =>
    share * HEIGHT < line + 2 || width + 4 > column;
  let thickness = 0;
  let beside = 0;
  for (let i = 0; i < 3; i += 1) {
    thickness = Math.floor(Math.max(12, Math.min(96, step - beside - 10)));
    const outside = rows.flatMap((row) =>
      row.slice(0, -1).filter((item) => tight(item, thickness)),
    );
    beside = Math.max(beside, ...outside.map(({ width }) => width + SPACE));
  }
  let bottom = low;
  rows.forEach((row, r) => {
    const source = panel.rows[r];
    const from = r * step;
    const left = Math.round(from + Math.max(0, (step - thickness - beside) / 2));
    const middle = left + thickness / 2;
    let top = low;
    const segments = row.map((item, i) => {
      const tall = item.share * HEIGHT;
      top -= tall;
      mark(sheet, item, left, top, thickness, tall);
      return {
        item,
        y: top + tall / 2,
        top,
        apart: tight(item, thickness),
        last: i === row.length - 1,
      };
    });
    // From the top down, as they are read.
    const outside = segments.filter(({ apart, last }) => apart && !last).reverse();
    const wants = outside.map(({ y }) => y);
    const centres = spread(
      wants,
      wants.map(() => line),
      line,
      low,
      0,
    );
    for (const segment of segments) {
      const { item, y, top, apart, last } = segment;
      const { c, text } = item;
      if (!apart) put(sheet, 'inside', text, middle, y, 'center', r, c);
      else if (last) put(sheet, 'value', text, middle, top - 1 - line / 2, 'center', r, c);
      else {
        const x = left + thickness + SPACE;
        put(sheet, 'value', text, x, centres[outside.indexOf(segment)] ?? y, 'left', r, c);
      }
    }
    let y = low + SPACE;
    const label = signed(source?.label ?? '', source?.signs ?? []);
    y += caption(sheet, 'label', label, middle, from, from + step, y, r);
    y += caption(sheet, 'detail', source?.detail ?? '', middle, from, from + step, y, r);
    for (const item of sheet.rows[r] ?? []) {
      if (isDrawn(item)) continue;
      const gap = tell(sheet, item, step - SPACE);
      gap.place(from, y);
      y += gap.height;
    }
    bottom = Math.max(bottom, y);
  });
  const plot = {
    x: 0,
    y: low - HEIGHT,
    width: Math.floor(step * Math.max(1, rows.length)),
    height: HEIGHT,
  };
  return finish(sheet, bottom, thickness, plot);
}
