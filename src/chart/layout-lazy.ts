/**
 * Layouts for a page that counts its bytes: bars come with this chunk, `loadLayout` brings the
 * other shapes. Once it has, `layoutPanel` answers at once, as the one of `layout.ts` does.
 */
import type { LayoutOptions, PanelLayout } from './layout.js';
import { bars } from './layout-bars.js';
import { sheetOf, type Sheet } from './layout-sheet.js';
import type { Panel, Shape } from '../view/view.js';

const shapes: Partial<Record<Shape, (sheet: Sheet) => PanelLayout>> = { bars };

/** Brings the layout of a shape where it is not there yet. */
export async function loadLayout(shape: Shape): Promise<void> {
  if (shapes[shape]) return;
  const more = await import('./layout-more.js');
  shapes['stacked-bars'] = more.stackedBars;
  shapes['stacked-columns'] = more.stackedColumns;
  shapes.dots = more.dots;
  shapes.points = more.points;
}

export function layoutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  const shape = shapes[panel.shape];
  if (!shape) throw new Error(`Shape "${panel.shape}" is not loaded: await loadLayout first.`);
  return shape(sheetOf(panel, options));
}
