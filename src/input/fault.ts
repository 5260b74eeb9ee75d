/** What is wrong with a value, where, and what was expected: one form and one message for all. */

export interface Fault {
  /**
   * Which value: the name of an option, the column of a CSV, `figures[2].value`,
   * `comparison.sample`; '' for a text as a whole.
   */
  readonly path: string;
  /** Place in the text that was read, from 1; absent where the value comes from no text. */
  readonly line?: number;
  readonly column?: number;
  /** The value found, in 80 characters at most. */
  readonly found: string;
  /** What is allowed, ten at most; empty where nothing can be listed. */
  readonly expected: readonly string[];
}

export const MAX_EXPECTED = 10;

/** "figures[2].value", or "line 3, column 17, value". */
export const placeOf = ({ path, line, column }: Fault): string =>
  [line && `line ${line}, column ${column}`, path].filter(Boolean).join(', ');

/**
 * `figures[2].value "12x": expected a share from 0 to 100.`
 *
 * @param file name of the file that was read; the place in it follows as editors know it:
 *   `survey.csv:3:17: value "12x": expected a share from 0 to 100.`
 */
export function messageOf(fault: Fault, file?: string): string {
  const { path, line, column, found, expected } = fault;
  const inFile = line ? `${file}:${line}:${column}: ` : `${file}: `;
  const start = file === undefined ? '' : inFile;
  const place = file === undefined ? placeOf(fault) : path;
  const what = [place, `"${found}"`].filter(Boolean).join(' ');
  const allowed = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
  // A name or a value may have anything in it; a message is one line.
  return `${start}${what}${allowed && `: expected ${allowed}`}.`.replace(/\p{C}+/gu, ' ');
}
