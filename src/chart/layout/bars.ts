/** Horizontal bars from zero: one per row makes a ranking, several make groups. */
import type { Block } from './block.js';
import { isDrawn, type Item, type PanelBuilder } from './builder.js';
import { type Area, labelWidth, layoutHorizontal } from './horizontal.js';
import type { PanelLayout } from './types.js';

const SPACE = 6;
const INNER_GAP = 3;

export function bars(builder: PanelBuilder): PanelLayout {
  const { panel, contentWidth, rows, type } = builder;
  const count = panel.columns.length;
  const thickness = type.scale(count > 2 ? 16 : count > 1 ? 18 : 24);
  const nameWidth = ({ name }: Item): number => (name ? SPACE + type.textWidth('series', name) : 0);
  const drawn = rows.flat().filter(isDrawn);
  const widest = Math.max(0, ...drawn.map((item) => SPACE + item.width + nameWidth(item)));
  // Where the column's name would leave less than half the width to its bar, it is above it.
  const above = widest > (contentWidth - labelWidth(builder)) / 2;
  const end = above ? SPACE + Math.max(0, ...drawn.map(({ width }) => width)) : widest;

  const body = (items: readonly Item[], { x, width }: Area): Block => {
    const block = builder.block();
    let y = 0;
    for (const item of items) {
      const { cell, name, text } = item;
      const lines = above ? type.wrap('series', name, contentWidth - x) : [];
      y += block.lines({ role: 'series', lines, x, top: y, cell });
      let height = thickness;
      if (isDrawn(item)) {
        const length = item.share * width;
        const middle = y + height / 2;
        const at = x + length + SPACE;
        block.text({ role: 'value', text, x: at, y: middle, cell });
        if (name && !above) {
          block.text({ role: 'series', text: name, x: at + item.width + SPACE, y: middle, cell });
        }
        block.mark(item, { x, y, width: Math.max(8, length), height });
      } else {
        const room = contentWidth - x - SPACE;
        const gap = builder.gap(item, { width: room, ...(above ? { name: '' } : {}) });
        height = Math.max(thickness, gap.height);
        block.add(gap, x + SPACE, y + (height - gap.height) / 2);
      }
      y += height + INNER_GAP;
    }
    block.height = y - INNER_GAP;
    return block;
  };
  return layoutHorizontal(builder, { end, thickness, gap: count > 1 ? 16 : 12, body });
}
