/**
 * What decides that a trend is called a change: "+6 points" is said where this gives a number. Which figure
 * a finding is about, and its words, are the matter of wording/facts.ts.
 */
import type { ReadFigure } from '../../input/barometer.js';

/** In points: a smaller difference is not called a change. */
const SMALLEST_CHANGE = 4;

/** Figures with one of these caveats are shown but not compared. */
const NOT_COMPARABLE = new Set([
  'wording-2019',
  'social-2013-facebook-only',
  'not-joined-to-2016',
  'list-changed',
  'base-unclear-2019',
  'single-digest',
  'year-attributed',
]);

type TrendFigure = Pick<ReadFigure, 'base' | 'caveat' | 'status' | 'value'>;

/** Another base is another question: its figure is not the one before. */
export const hasSameBase = (a: Pick<TrendFigure, 'base'>, b: Pick<TrendFigure, 'base'>): boolean =>
  a.base === b.base;

/** One that a later text reports, or that is uncertain, is not compared either. */
const isFirm = ({ caveat, status }: TrendFigure): boolean =>
  (status === 'published' || status === 'derived') &&
  !caveat.some((key) => NOT_COMPARABLE.has(key));

const isComparable = (a: TrendFigure, b: TrendFigure): boolean =>
  hasSameBase(a, b) && isFirm(a) && isFirm(b);

/** Points from one edition to a later one, or 0 where that may not be called a change. */
export function changeBetween(before: TrendFigure, after: TrendFigure): number {
  const points = (after.value ?? 0) - (before.value ?? 0);
  return Math.abs(points) >= SMALLEST_CHANGE && isComparable(before, after) ? points : 0;
}
