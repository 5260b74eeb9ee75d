/** A dot a cell on the row's line; dots of one row are joined, and a reference may cross all. */
import { spread } from '../avoid-overlap.js';
import {
  caption,
  type Drawn,
  isDrawn,
  type Item,
  mark,
  put,
  type Role,
  type Sheet,
  tell,
} from '../builder.js';
import { type Body, lying } from '../horizontal.js';
import type { PanelLayout } from '../types.js';

/** Half the area of a dot, and the space between its middle and its value. */
const HALF = 12;
const SPACE = 11;

export function dots(sheet: Sheet): PanelLayout {
  const { room, max } = sheet;
  const lane = sheet.grow(26);
  const rows = sheet.rows.map((row) => row.filter(isDrawn).sort((a, b) => a.share - b.share));
  const end = SPACE + Math.max(0, ...rows.map((row) => row.at(-1)?.width ?? 0));
  // Columns are named over the dots of the row that has most: a legend could not show markers.
  const fullest = rows.reduce(
    (most, row) => (row.length > most.length ? row : most),
    rows[0] ?? [],
  );
  const heading = sheet.panel.columns.map((_, c) => {
    const has = (row: readonly Drawn[]): boolean => row.some((dot) => dot.c === c);
    return (has(fullest) ? fullest : rows.find(has))?.[0]?.r ?? -1;
  });

  const body = (items: readonly Item[], x: number, width: number): Body => {
    const row = items.filter(isDrawn).sort((a, b) => a.share - b.share);
    const at = ({ share }: Drawn): number => x + share * width;
    const first = row[0];
    const last = row.at(-1);
    // The lowest value stands left of its dot if the line at zero stays clear, the highest right,
    // the others above.
    const left = row.length > 1 && first && at(first) - SPACE - first.width >= x + 3;
    const over = row.slice(left ? 1 : 0, -1);
    const heads = row.filter(({ r, c, name }) => name && heading[c] === r);
    const nameLine = heads.length > 0 ? sheet.line('series') : 0;
    const middle = nameLine + (over.length > 0 ? sheet.line('value') - 2 : 0) + lane / 2;

    // A gap is told after the last value where there is room, else under the line.
    let free = last ? at(last) + SPACE + last.width + 10 : x + 6;
    let height = middle + lane / 2;
    const gaps = items.flatMap((item) => {
      if (isDrawn(item)) return [];
      const short = tell(sheet, item, room - free);
      if (short.height === sheet.line('gap')) {
        const place = { gap: short, x: free, y: middle - short.height / 2 };
        free += short.width + 10;
        return place;
      }
      const gap = tell(sheet, item, room - x - 6);
      height += gap.height;
      return { gap, x: x + 6, y: height - gap.height };
    });

    const place = (top: number): void => {
      const level = (role: Role, dots: readonly Drawn[], y: number, texts: string[]): void => {
        const widths = texts.map((text) => sheet.wide(role, text));
        const centres = spread(dots.map(at), widths, x - HALF, room, 6);
        dots.forEach(({ r, c }, n) =>
          put(sheet, role, texts[n] ?? '', centres[n] ?? x, top + y, 'center', r, c),
        );
      };
      level(
        'series',
        heads,
        nameLine / 2,
        heads.map(({ name }) => name),
      );
      level(
        'value',
        over,
        nameLine + sheet.line('value') / 2,
        over.map(({ text }) => text),
      );
      if (left)
        put(sheet, 'value', first.text, at(first) - SPACE, top + middle, 'right', first.r, first.c);
      if (last)
        put(sheet, 'value', last.text, at(last) + SPACE, top + middle, 'left', last.r, last.c);
      for (const dot of row)
        mark(sheet, dot, at(dot) - HALF, top + middle - HALF, 2 * HALF, 2 * HALF);
      for (const { gap, x, y } of gaps) gap.place(x, top + y);
    };
    return { height, place };
  };

  const head = (x: number, width: number): number => {
    const { reference } = sheet.panel;
    if (!reference) return 0;
    const centre = x + (reference.value / max) * width;
    return 4 + caption(sheet, 'reference', reference.text, centre, 0, room, 0);
  };
  return lying(sheet, { start: HALF, end, thickness: HALF, gap: 6, head, body });
}
