/**
 * Computes the value of a derived figure in percent: "100-41-35" gives 24. The text is parsed, never
 * evaluated.
 * @param formula two to ten whole numbers joined by minus, as in `Figure.formula`
 * @throws RangeError for any other text
 */
export function compute(formula: string): number {
  if (!/^\d{1,3}(-\d{1,3}){1,9}$/.test(formula)) {
    throw new RangeError(`formula "${formula}": expected whole numbers joined by minus`);
  }
  const [first = 0, ...rest] = formula.split('-').map(Number);
  return rest.reduce((sum, part) => sum - part, first);
}
