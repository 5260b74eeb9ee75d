/**
 * Computes a derived figure: whole numbers joined by minus ("100-41-35" is 24). Parsed, never
 * evaluated.
 * @throws RangeError when the formula is of another form.
 */
export function compute(formula: string): number {
  if (!/^\d{1,3}(-\d{1,3}){1,9}$/.test(formula)) {
    throw new RangeError(`formula "${formula}": expected whole numbers joined by minus`);
  }
  const [first = 0, ...rest] = formula.split('-').map(Number);
  return rest.reduce((sum, part) => sum - part, first);
}
