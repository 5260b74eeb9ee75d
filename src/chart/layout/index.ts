/**
 * Layouts for a page that counts its bytes: bars come with this chunk, `loadLayout` brings the
 * other shapes, one by one. Once it has, `layoutPanel` answers at once, as the one of `layout.ts`.
 */
import type { Panel, Shape } from '../../view/view.js';
import type { LayoutOptions, PanelLayout } from './all.js';
import { bars } from './bars.js';
import { type Sheet, sheetOf } from './builder.js';

type ShapeLayout = (sheet: Sheet) => PanelLayout;

const shapes: Partial<Record<Shape, ShapeLayout>> = { bars };

const loaders: Readonly<Record<Exclude<Shape, 'bars'>, () => Promise<ShapeLayout>>> = {
  'stacked-bars': async () => (await import('./stacked-bars.js')).stackedBars,
  'stacked-columns': async () => (await import('./stacked-columns.js')).stackedColumns,
  dots: async () => (await import('./dots.js')).dots,
  points: async () => (await import('./points.js')).points,
};

/** Every shape there is. */
export const everyShape = ['bars', ...Object.keys(loaders)] as readonly Shape[];

/** Brings the layout of a shape where it is not there yet. */
export async function loadLayout(shape: Shape): Promise<void> {
  if (shape !== 'bars') shapes[shape] ??= await loaders[shape]();
}

export function layoutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  const shape = shapes[panel.shape];
  if (!shape) throw new Error(`Shape "${panel.shape}" is not loaded: await loadLayout first.`);
  return shape(sheetOf(panel, options));
}
