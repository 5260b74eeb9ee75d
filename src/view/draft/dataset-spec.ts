/** Which shape shows a dataset honestly, and the spec of its panel. */
import type { ReadFigure } from '../../input/barometer.js';
import { findShape, formOf, type Shape } from '../shapes.js';
import type { PanelSpec, ViewSpec } from './spec.js';

/** Editions from which on points read better than bars. */
const MANY_EDITIONS = 4;

/**
 * The author's shape where the figures allow it. Answers of one question (`measure`) are shown side by
 * side, with a panel per edition; stacks need shares that add up to 100, else they become bars.
 */
export function datasetSpec(requested: unknown, figures: readonly ReadFigure[]): ViewSpec {
  const measures = new Set(figures.map((f) => f.measure));
  const editions = new Set(figures.map((f) => f.edition));
  const shape = findShape(requested);
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
    const isHorizontal = shape && formOf(shape).axis === 'horizontal';
    return panel(isHorizontal ? shape : 'stacked-bars', 'measure');
  }
  if (shape && !formOf(shape).stacked) return panel(shape, 'edition');
  if (shape && formOf(shape).axis === 'vertical') return panel(shape, 'item');
  return panel(editions.size >= MANY_EDITIONS ? 'points' : 'bars', 'edition');
}
