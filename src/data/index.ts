/**
 * The barometer "La place du numérique dans le projet associatif": its figures with their
 * sources. No DOM, no words, no dependency.
 */
import { readLines } from './lines.js';
import { editionRows, figureLines, gapRows, sourceRows } from './rows.js';
import type { Barometer, Edition, Figure, Gap, Source } from './types.js';

export { type FigureQuery,findFigures } from './find.js';
export { compute } from './formula.js';
export type * from './types.js';

/** The editions, oldest first. */
export const editions: readonly Edition[] = Object.freeze(
  editionRows.map(([edition, leaders, other_samples, period, published, exact, source]) =>
    Object.freeze({ edition, leaders, other_samples, period, published, exact, source }),
  ),
);

/** Every figure, by widget and view in the order of the contract. */
export const figures: readonly Figure[] = Object.freeze(
  readLines(figureLines, new Map(editions.map((e) => [e.edition, e.leaders]))),
);

/** Why some cells are empty; a gap not named here is `not-published`. */
export const gaps: readonly Gap[] = Object.freeze(
  gapRows.map(([view, item, edition, reason, source]) =>
    Object.freeze({ view, item, edition, reason, source }),
  ),
);

/** The texts that the figures were read in. */
export const sources: readonly Source[] = Object.freeze(
  sourceRows.map(([key, title, publisher, year, kind, url]) =>
    Object.freeze({ key, title, publisher, year, kind, url }),
  ),
);

/** All of it: what every view reads unless it is given other data. */
export const barometer: Barometer = Object.freeze({ figures, editions, gaps, sources });
