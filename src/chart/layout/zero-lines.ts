/** Hairlines where the bars begin, as rectangles: along the whole plot, or beside each row's marks. */
import type { Panel } from '../../view/view.js';
import type { PanelLayout } from './types.js';

/** None for a horizontal stack: its segments begin at the edge, and a line would add nothing. */
export function zeroLines({ form }: Panel, { plot, zero, dir }: PanelLayout) {
  const { x, y, width, height } = plot;
  if (form.axis === 'vertical') return [{ x, y: y + height, width, height: 1 }];
  if (form.stacked) return [];
  const edge = dir === 'rtl' ? x + width - 1 : x;
  return zero.map(({ from, to }) => ({ x: edge, y: from, width: 1, height: to - from }));
}
