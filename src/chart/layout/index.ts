/**
 * Layouts for a page that counts its bytes: bars come with the first table, `loadLayout` brings the
 * other shapes one by one. Pages without that need take `all.ts`.
 */
import type { Panel, Shape } from '../../view/view.js';
import { bars } from './bars.js';
import { PanelBuilder } from './builder.js';
import { moreLayouts, type ShapeLayout } from './more-layouts.js';
import type { LayoutOptions, PanelLayout } from './types.js';

const loaded: Partial<Record<Shape, ShapeLayout>> = { bars };

/** Shapes whose layout comes later. */
export const laterShapes = Object.keys(moreLayouts) as readonly (keyof typeof moreLayouts)[];

/** Loads the layout of a shape; resolves at once where it is there. */
export async function loadLayout(shape: Shape): Promise<void> {
  loaded[shape] ??= await moreLayouts[shape as keyof typeof moreLayouts]();
}

/** @throws Error where the panel's layout is not loaded yet */
export function layoutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  const layout = loaded[panel.shape];
  if (!layout) throw new Error(`Shape "${panel.shape}" is not loaded: await loadLayout first.`);
  return layout(new PanelBuilder(panel, options));
}
