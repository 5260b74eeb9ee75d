/**
 * Layouts for a page that counts its bytes: bars and dots come with the first table,
 * `loadLayout` brings the other shapes one by one. Pages without that need take `all.ts`.
 */
import type { Panel, Shape } from '../../view/view.js';
import { bars } from './bars.js';
import { PanelBuilder } from './builder.js';
import { dots } from './dots.js';
import type { LayoutOptions, PanelLayout } from './types.js';

type ShapeLayout = (builder: PanelBuilder) => PanelLayout;

/** Those that the widgets show first. */
const first = { bars, dots };

const loaders: Readonly<Record<Exclude<Shape, keyof typeof first>, () => Promise<ShapeLayout>>> = {
  'stacked-bars': async () => (await import('./more/stacked-bars.js')).stackedBars,
  'stacked-columns': async () => (await import('./more/stacked-columns.js')).stackedColumns,
  points: async () => (await import('./more/points.js')).points,
};

const loaded: Partial<Record<Shape, ShapeLayout>> = { ...first };

/** Shapes whose layout comes later. */
export const laterShapes = Object.keys(loaders) as readonly (keyof typeof loaders)[];

/** Loads the layout of a shape; resolves at once where it is there. */
export async function loadLayout(shape: Shape): Promise<void> {
  loaded[shape] ??= await loaders[shape as keyof typeof loaders]();
}

/** @throws Error where the panel's layout is not loaded yet */
export function layoutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  const layout = loaded[panel.shape];
  if (!layout) throw new Error(`Shape "${panel.shape}" is not loaded: await loadLayout first.`);
  return layout(new PanelBuilder(panel, options));
}
