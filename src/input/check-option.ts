/** Checks an option: values that are not allowed are reported and left out. */
import { faultAt, type Report } from './reader.js';

/** The values of an option that are allowed; null, for the default, where none is. */
export type CheckOption = (
  name: string,
  values: readonly string[],
  allowed: readonly string[],
) => string[] | null;

/** @param max how many wrong values of an option are reported */
export const optionChecker =
  (report: Report, max = Infinity): CheckOption =>
  (name, values, allowed) => {
    const known = new Set(allowed);
    const wrong = values.filter((value) => !known.has(value));
    for (const value of wrong.slice(0, max)) report(faultAt(name, value, allowed));
    const good = values.filter((value) => known.has(value));
    return good.length ? good : null;
  };
