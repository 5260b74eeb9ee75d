/** Figures by query. */
import type { Figure } from './types.js';

const fields = ['widget', 'view', 'item', 'family', 'edition', 'measure', 'base', 'status'] as const;
type Field = (typeof fields)[number];

/**
 * By field, the value wanted, or several of which one must match; an absent field matches every
 * figure.
 */
export type FigureQuery = {
  readonly [F in Field]?: Figure[F] | readonly Figure[F][] | undefined;
};

/**
 * The figures that match every field of a query, in the order of the data: a frozen list of the same
 * objects, empty where none matches.
 * @param all figures to search, for example `figures`
 * @throws RangeError for an unknown field: a misspelt one would match every figure
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
