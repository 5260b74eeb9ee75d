/** What every option goes through: values that are not allowed are told, and left out. */
import type { Problem } from './problem.js';

/**
 * Keeps the values that are allowed, or gives null where none is: the default then stands.
 *
 * @param most how many wrong values of an option are told
 */
export type CheckOption = (
  name: string,
  values: readonly string[],
  expected: readonly string[],
  most?: number,
) => string[] | null;

/** @param problems takes what is told */
export const optionChecker =
  (problems: Problem[]): CheckOption =>
  (name, values, expected, most = values.length) => {
    const known = new Set(expected);
    for (const value of values.filter((one) => !known.has(one)).slice(0, most)) {
      const shown = { value: value.slice(0, 80), expected: Object.freeze(expected.slice(0, 10)) };
      problems.push(Object.freeze({ code: 'bad-value', name, ...shown }));
    }
    const good = values.filter((value) => known.has(value));
    return good.length ? good : null;
  };
