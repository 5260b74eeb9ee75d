/** Reads an option that may be one value or a list of them, or anything. */
import { printed } from './reader.js';
import { unique } from './unique.js';

/** More than any list of ours has; a longer one is not read to its end. */
const MAX_VALUES = 1000;

/** The texts in a value that may be anything; what is neither text nor number is named by its type. */
export function readList(given: unknown): string[] {
  try {
    if (!Array.isArray(given)) return textsIn(given);
    const length = Math.min(given.length, MAX_VALUES);
    return Array.from({ length }, (_, i) => textsIn(given[i])).flat();
  } catch {
    // A list that throws where it is read.
    return ['(object)'];
  }
}

/** The same, split at spaces, each text once. 2016 may be written as a number. */
export const readWords = (given: unknown): string[] =>
  unique(readList(given).flatMap((text) => text.split(/\s+/).filter(Boolean)));

const textsIn = (value: unknown): string[] => (value == null ? [] : [printed(value)]);
