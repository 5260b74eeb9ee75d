/** Lying bars from zero: one a row makes a ranking, several make groups. */
import { isDrawn, type Item, mark, put, type Sheet, stack, tell, wrap } from './builder.js';
import { type Body, labelColumn, lying } from './horizontal.js';
import type { PanelLayout } from './types.js';

const SPACE = 6;
const INNER_GAP = 3;

export function bars(sheet: Sheet): PanelLayout {
  const { panel, room, rows } = sheet;
  const count = panel.columns.length;
  const thickness = sheet.grow(count > 2 ? 16 : count > 1 ? 18 : 24);
  const nameWidth = ({ name }: Item): number => (name ? SPACE + sheet.wide('series', name) : 0);
  const drawn = rows.flat().filter(isDrawn);
  const widest = Math.max(0, ...drawn.map((item) => SPACE + item.width + nameWidth(item)));
  // Where the column's name would leave less than half the width to its bar, it stands above it.
  const above = widest > (room - labelColumn(sheet)) / 2;
  const end = above ? SPACE + Math.max(0, ...drawn.map(({ width }) => width)) : widest;

  const body = (items: readonly Item[], x: number, width: number): Body => {
    const parts = items.map((item) => {
      const head = above ? wrap(sheet, 'series', item.name, room - x) : [];
      const gap = isDrawn(item)
        ? null
        : tell(sheet, item, room - x - SPACE, above ? '' : item.name);
      return { item, head, gap, height: Math.max(thickness, gap?.height ?? 0) };
    });
    const place = (top: number): void => {
      let y = top;
      for (const { item, head, gap, height } of parts) {
        const { r, c, name, text } = item;
        y += stack(sheet, 'series', head, x, y, 'left', r, c);
        const middle = y + height / 2;
        if (gap) gap.place(x + SPACE, middle - gap.height / 2);
        else {
          const length = (item.share ?? 0) * width;
          const at = x + length + SPACE;
          put(sheet, 'value', text, at, middle, 'left', r, c);
          if (name && !above)
            put(sheet, 'series', name, at + item.width + SPACE, middle, 'left', r, c);
          mark(sheet, item, x, y, Math.max(8, length), height);
        }
        y += height + INNER_GAP;
      }
    };
    const heights = parts.map(({ head, height }) => head.length * sheet.line('series') + height);
    return { height: heights.reduce((sum, height) => sum + height + INNER_GAP, -INNER_GAP), place };
  };
  return lying(sheet, { end, thickness, gap: count > 1 ? 16 : 12, body });
}
