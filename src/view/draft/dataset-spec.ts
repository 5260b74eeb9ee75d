/** Which shape shows a dataset honestly, and how its panel is put together. */
import type { ReadFigure } from '../../input/barometer.js';
import type { Shape } from '../view.js';
import type { PanelSpec, ViewSpec } from './spec.js';

/** Editions from which on points read better than bars. */
const MANY_EDITIONS = 4;

export const shapes: readonly Shape[] = [
  'bars',
  'stacked-bars',
  'stacked-columns',
  'dots',
  'points',
];

/**
 * The author's shape where the figures allow it. Answers of one question (`measure`) stand side by
 * side, a panel an edition; stacks need shares that make a whole, else they are bars.
 */
export function datasetSpec(asked: unknown, figures: readonly ReadFigure[]): ViewSpec {
  const measures = new Set(figures.map((f) => f.measure));
  const editions = new Set(figures.map((f) => f.edition));
  const known = shapes.find((shape) => shape === asked);
  const panel = (shape: Shape, columns: PanelSpec['columns']): ViewSpec => ({
    panels: [
      {
        id: 'own',
        shape,
        columns,
        ...(columns === 'measure' ? { editions: 'each' as const } : {}),
      },
    ],
    finding: {},
  });
  if (measures.size > 1) {
    return panel(known === 'bars' || known === 'dots' ? known : 'stacked-bars', 'measure');
  }
  if (known === 'stacked-columns') return panel(known, 'item');
  if (known === 'bars' || known === 'dots' || known === 'points') return panel(known, 'edition');
  return panel(editions.size >= MANY_EDITIONS ? 'points' : 'bars', 'edition');
}
