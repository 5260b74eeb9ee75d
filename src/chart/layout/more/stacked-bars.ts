/** Lying 100 % bars: values inside their segments, or all of them in a line under the bar. */
import { spread } from '../avoid-overlap.js';
import { type Drawn, isDrawn, type Item, mark, put, type Sheet, tell } from '../builder.js';
import { type Body, labelColumn, lying } from '../horizontal.js';
import type { PanelLayout } from '../types.js';

const SPACE = 6;

export function stackedBars(sheet: Sheet): PanelLayout {
  const { room } = sheet;
  const line = sheet.line('value');
  const thickness = sheet.grow(26);
  const rows = sheet.rows.map((row) => row.filter(isDrawn));
  const whole = room - labelColumn(sheet);
  const fits = ({ share, width }: Drawn, plot: number): boolean => width + 8 <= share * plot;
  // Where one of the last values does not fit, they all stand right of their bars.
  const lasts = rows.flatMap((row) => row.slice(-1));
  const outside = lasts.some((last) => !fits(last, whole));
  const end = outside ? SPACE + Math.max(...lasts.map(({ width }) => width)) : 0;
  const inside = rows.every((row) =>
    row.slice(0, -1).every((segment) => fits(segment, whole - end)),
  );

  const body = (items: readonly Item[], x: number, width: number): Body => {
    const row = items.filter(isDrawn);
    let sum = 0;
    const middles = row.map(({ share }) => x + ((sum += share) - share / 2) * width);
    const lines = inside ? [] : flow(row, room - x);
    const under = thickness + (inside ? 0 : lines.length * line + 2);
    const gaps = items.flatMap((item) => (isDrawn(item) ? [] : tell(sheet, item, room - x)));
    const place = (top: number): void => {
      row.forEach((segment, i) => {
        const { r, c, share, text } = segment;
        const middle = middles[i] ?? x;
        const y = top + thickness / 2;
        mark(sheet, segment, middle - (share / 2) * width, top, share * width, thickness);
        if (!inside) return;
        if (outside && i === row.length - 1) {
          put(sheet, 'value', text, middle + (share / 2) * width + SPACE, y, 'left', r, c);
        } else put(sheet, 'inside', text, middle, y, 'center', r, c);
      });
      lines.forEach((part, i) => {
        const wants = part.map((segment) => middles[row.indexOf(segment)] ?? x);
        const centres = spread(
          wants,
          part.map((segment) => segment.width),
          x,
          room,
          SPACE,
        );
        const y = top + thickness + 2 + (i + 0.5) * line;
        part.forEach(({ r, c, text }, n) =>
          put(sheet, 'value', text, centres[n] ?? x, y, 'center', r, c),
        );
      });
      let y = top + under;
      for (const gap of gaps) {
        gap.place(x, y);
        y += gap.height;
      }
    };
    return { height: gaps.reduce((sum, { height }) => sum + height, under), place };
  };
  return lying(sheet, { end: inside ? end : 0, thickness, gap: inside ? 14 : 18, body });
}

/** Values in reading order, in as many lines as they need. */
function flow(items: readonly Drawn[], width: number): Drawn[][] {
  const lines: Drawn[][] = [];
  let left = 0;
  for (const item of items) {
    if (left < item.width) {
      lines.push([]);
      left = width;
    }
    lines.at(-1)?.push(item);
    left -= item.width + SPACE;
  }
  return lines;
}
