/** Values of a list, each once. */

/** In the order in which they first occur. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The editions of some figures, oldest first. */
export const editionsOf = (figures: readonly { readonly edition: string }[]): string[] =>
  unique(figures.map(({ edition }) => edition)).sort();
