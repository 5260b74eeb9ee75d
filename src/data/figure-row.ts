/** A figure as `rows.ts` has it: without the members that follow from others or are mostly empty. */
import type { Figure } from './types.js';

type Optional = 'family' | 'formula' | 'also' | 'caveat';

export type FigureRow = Omit<Figure, 'id' | 'unit' | Optional> & Partial<Pick<Figure, Optional>>;

/** The complete figure, frozen. */
export function toFigure(row: FigureRow): Figure {
  const { widget, view, item, edition, measure } = row;
  return Object.freeze({
    id: [widget, view, item, measure, edition].join('.'),
    widget,
    view,
    item,
    family: row.family ?? '',
    edition,
    measure,
    base: row.base,
    base_n: row.base_n,
    value: row.value,
    unit: 'percent',
    status: row.status,
    formula: row.formula ?? '',
    source: row.source,
    also: Object.freeze(row.also ?? []),
    caveat: Object.freeze(row.caveat ?? []),
  });
}
