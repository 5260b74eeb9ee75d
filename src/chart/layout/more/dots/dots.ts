/** One dot per cell on the row's line; dots of one row are joined, and a reference may cross all. */
import { avoidOverlap } from '../../avoid-overlap.js';
import type { Block } from '../../block.js';
import { type DrawnItem, isDrawn, type Item, type PanelBuilder } from '../../builder.js';
import { type Area, layoutHorizontal } from '../../horizontal.js';
import type { PanelLayout } from '../../types.js';
import { withConnectors } from './connectors.js';

/** Half the area of a dot, and the space between its middle and its value. */
const HALF = 12;
const SPACE = 11;

const byShare = (a: DrawnItem, b: DrawnItem): number => a.share - b.share;

export function dots(builder: PanelBuilder): PanelLayout {
  const { contentWidth, max, panel, type } = builder;
  const rows = builder.rows.map((row) => row.filter(isDrawn).sort(byShare));
  const end = SPACE + Math.max(0, ...rows.map((row) => row.at(-1)?.width ?? 0));
  const headings = headingRows(rows, panel.columns.length);

  const body = (items: readonly Item[], area: Area): Block => {
    const block = builder.block();
    const row = items.filter(isDrawn).sort(byShare);
    const { x } = area;
    const at = ({ share }: DrawnItem): number => x + share * area.width;
    const [first] = row;
    const last = row.at(-1);
    // The lowest value is left of its dot if the line at zero stays clear, the highest right, the
    // others above.
    const left = row.length > 1 && first && at(first) - SPACE - first.width >= x + 3;
    const above = row.slice(left ? 1 : 0, -1);
    const heads = row.filter(({ cell, name }) => name && headings[cell.column] === cell.row);
    const nameLine = heads.length > 0 ? type.lineHeight('series') : 0;
    const dotHeight = type.scale(26);
    const middle = nameLine + (above.length > 0 ? type.lineHeight('value') - 2 : 0) + dotHeight / 2;

    const level = (role: 'series' | 'value', dots: readonly DrawnItem[], y: number): void => {
      const texts = dots.map(({ name, text }) => (role === 'series' ? name : text));
      const centres = avoidOverlap({
        centres: dots.map(at),
        sizes: texts.map((text) => type.textWidth(role, text)),
        min: x - HALF,
        max: contentWidth,
        gap: 6,
      });
      dots.forEach(({ cell }, n) =>
        block.text({ role, text: texts[n] ?? '', x: centres[n] ?? x, y, align: 'center', cell }),
      );
    };
    level('series', heads, nameLine / 2);
    level('value', above, nameLine + type.lineHeight('value') / 2);
    if (left) {
      const { cell, text } = first;
      block.text({ role: 'value', text, x: at(first) - SPACE, y: middle, align: 'right', cell });
    }
    if (last) {
      const { cell, text } = last;
      block.text({ role: 'value', text, x: at(last) + SPACE, y: middle, cell });
    }
    for (const dot of row) {
      block.mark(dot, { x: at(dot) - HALF, y: middle - HALF, width: 2 * HALF, height: 2 * HALF });
    }

    // A gap is explained after the last value where there is room, else under the line.
    let free = last ? at(last) + SPACE + last.width + 10 : x + 6;
    block.height = middle + dotHeight / 2;
    for (const item of items) {
      if (isDrawn(item)) continue;
      const short = builder.gap(item, { width: contentWidth - free });
      if (short.height === type.lineHeight('gap')) {
        block.add(short, free, middle - short.height / 2);
        free += short.width + 10;
      } else {
        const gap = builder.gap(item, { width: contentWidth - x - 6 });
        block.add(gap, x + 6, block.height);
        block.height += gap.height;
      }
    }
    return block;
  };

  const head = ({ x, width }: Area): number => {
    const { reference } = panel;
    if (!reference) return 0;
    const { text, value } = reference;
    const centre = x + (value / max) * width;
    const bounds = { from: 0, to: contentWidth, top: 0 };
    return 4 + builder.caption({ role: 'reference', text, x: centre, ...bounds });
  };
  const shape = { start: HALF, end, thickness: HALF, gap: 6, head, body };
  return withConnectors(layoutHorizontal(builder, shape), panel);
}

/**
 * For each column the row over whose dot its name is written: the row that has most dots, or the
 * first that has this one. A legend could not show markers.
 */
function headingRows(rows: readonly (readonly DrawnItem[])[], columns: number): number[] {
  const fullest = rows.reduce(
    (most, row) => (row.length > most.length ? row : most),
    rows[0] ?? [],
  );
  return Array.from({ length: columns }, (_, column) => {
    const has = (row: readonly DrawnItem[]): boolean =>
      row.some(({ cell }) => cell.column === column);
    return (has(fullest) ? fullest : rows.find(has))?.[0]?.cell.row ?? -1;
  });
}
