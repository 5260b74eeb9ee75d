/** The rectangle that Chart.js made of a cell. */
import type { BarElement, BarProps } from 'chart.js';

import type { PanelChart } from '../types.js';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Null for a gap, and for a value of zero: nothing is there to be seen. */
export function rectOf(chart: PanelChart, row: number, column: number): Rect | null {
  const bar = chart.getDatasetMeta(column).data[row] as (BarElement & BarProps) | undefined;
  if (!bar) return null;
  const { x, y, base, width, height, horizontal } = bar;
  if (!(width > 0 && height > 0)) return null;
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width, height }
    : { x: x - width / 2, y: Math.min(y, base), width, height };
}
