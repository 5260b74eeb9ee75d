/** Figures by what is asked of them. */
import type { Figure } from './types.js';

const fields = ['widget', 'view', 'item', 'family', 'edition', 'measure', 'base', 'status'] as const;
type Field = (typeof fields)[number];

/** A value, or several of which one has to fit; a field that is absent fits all. */
export type FigureQuery = {
  readonly [F in Field]?: Figure[F] | readonly Figure[F][] | undefined;
};

/**
 * The figures that fit every field of a query, in the order of the data; frozen, as they are.
 * @throws RangeError when a field is not one of a query's: a misspelt one would fit all.
 * @example
 * findFigures(figures, { widget: 'adoption', view: 'tools', edition: ['2016', '2019'] });
 */
export function findFigures(all: readonly Figure[], query: FigureQuery): readonly Figure[] {
  for (const name of Object.keys(query)) {
    if (!fields.some((field) => field === name)) {
      throw new RangeError(`query "${name}": expected ${fields.join(', ')}`);
    }
  }
  return Object.freeze(
    all.filter((figure) =>
      fields.every((field) => {
        const wanted: string | readonly string[] | undefined = query[field];
        if (wanted === undefined) return true;
        return typeof wanted === 'string'
          ? figure[field] === wanted
          : wanted.some((value) => value === figure[field]);
      }),
    ),
  );
}
