/**
 * The barometer "La place du numérique dans le projet associatif": its figures with their
 * sources. No DOM, no words, no dependency.
 */
import { toFigure } from './figure-row.js';
import { editionRows, figureRows, gapRows, sourceRows } from './rows.js';
import type { Barometer, Edition, Figure, Gap, Source } from './types.js';

export { type FigureQuery, findFigures } from './find.js';
export { compute } from './formula.js';
export type * from './types.js';

const frozen = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  Object.freeze(rows.map((row) => Object.freeze(row)));

/** The editions, oldest first. */
export const editions: readonly Edition[] = frozen(editionRows);

/** Every figure, in the order of data/barometer.csv. */
export const figures: readonly Figure[] = Object.freeze(figureRows.map(toFigure));

/** Why some cells are empty. A cell without a figure that is not listed here was not published. */
export const gaps: readonly Gap[] = frozen(gapRows);

/** The texts that the figures were read in. */
export const sources: readonly Source[] = frozen(sourceRows);

/** All of the above: the data that views show by default. */
export const barometer: Barometer = Object.freeze({ figures, editions, gaps, sources });
