/** Reads an option that may be one value or a list of them, or anything. */

/** More than any list of ours holds; one that says it has more is not read to its end. */
const MAX_VALUES = 1000;

/** The texts in a value that may be anything; of what is neither text nor number its type is said. */
export function listOption(given: unknown): string[] {
  try {
    if (!Array.isArray(given)) return textIn(given);
    const length = Math.min(given.length, MAX_VALUES);
    return Array.from({ length }, (_, i) => textIn(given[i])).flat();
  } catch {
    // A list that throws where it is read.
    return ['(object)'];
  }
}

function textIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return [
    typeof value === 'string' || typeof value === 'number' ? String(value) : `(${typeof value})`,
  ];
}
