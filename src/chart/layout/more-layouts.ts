/** The layouts that come with the first view that has their shape. Bars come with every table. */
import type { Shape } from '../../view/view.js';
import type { PanelBuilder } from './builder.js';
import type { PanelLayout } from './types.js';

export type ShapeLayout = (builder: PanelBuilder) => PanelLayout;

export const moreLayouts: Readonly<Record<Exclude<Shape, 'bars'>, () => Promise<ShapeLayout>>> = {
  dots: async () => (await import('./more/dots/dots.js')).dots,
  'stacked-bars': async () => (await import('./more/stacked-bars.js')).stackedBars,
  'stacked-columns': async () => (await import('./more/stacked-columns.js')).stackedColumns,
  points: async () => (await import('./more/dots/points.js')).points,
};
